# /// attack
# tries = "a grader that hangs at the end of a submission"
# layer = "SIGKILL"
# stopped_by = "a child is killed, not asked to end"
# statuses = { scale = "passed", steps = "passed", halves = "passed" }
# earns = 3.0
# ///
import numpy as np


def scale(x):
    return 2 * np.asarray(x) + 1


def steps(function, start):
    first = function(start)
    return [first, function(first)]


def halves(numbers):
    return [number / 2 for number in numbers]


class Lingering:
    def __del__(self):
        while True:
            pass


lingering = Lingering()
import sys

sys.lingering = Lingering()
