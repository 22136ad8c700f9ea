# /// attack
# tries = "a grader that hangs, by a function that uses no computing time"
# layer = "wall clock"
# stopped_by = "wall time is bounded ten times as wide"
# statuses = { scale = ["timed_out", "not_checked", "not_checked"] }
# ///
import time


def scale(x):
    time.sleep(1_000)
