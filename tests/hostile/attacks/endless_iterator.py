# /// attack
# tries = "a grader that hangs, by an answer that never ends"
# layer = "budget of calls"
# stopped_by = "steps of iteration are counted by the host"
# statuses = { halves = ["timed_out", "timed_out"] }
# ///
import itertools


def halves(numbers):
    return itertools.repeat(1.0)
