# /// attack
# tries = "a loop that no signal handler of Python's can end"
# layer = "CPU clock"
# stopped_by = "the process is killed from outside"
# statuses = { scale = ["timed_out", "timed_out", "not_checked"] }
# ///
import itertools


def scale(x):
    return sum(itertools.repeat(0.0))
