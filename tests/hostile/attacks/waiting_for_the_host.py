# /// attack
# tries = "two that wait for each other, by a function that reads what the grader will send next"
# layer = "wall clock"
# stopped_by = "wall time is bounded"
# statuses = { scale = ["timed_out", "not_checked", "not_checked"] }
# ///
import os


def scale(x):
    os.read(3, 1 << 20)
    return 0 * x
