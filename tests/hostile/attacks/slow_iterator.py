# /// attack
# tries = "a grader that hangs, by an answer of which each part takes only a moment"
# layer = "wall clock"
# stopped_by = "one clock holds for all steps of a case"
# statuses = { scale = "passed", steps = "passed", halves = ["timed_out", "not_checked"] }
# earns = 2.0
# ///
import time


def scale(x):
    return 2 * x + 1


def steps(function, start):
    first = function(start)
    return [first, function(first)]


def halves(numbers):
    while True:
        time.sleep(0.1)
        yield 1.0
