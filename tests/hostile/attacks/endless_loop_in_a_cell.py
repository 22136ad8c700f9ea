# /// attack
# tries = "a grader that hangs, by a cell that never ends"
# layer = "CPU clock"
# stopped_by = "the cell is left out, and the rest graded"
# statuses = { scale = "passed", steps = "passed", halves = "passed" }
# says = ["cell 2: .*computing time; it was left out"]
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

# %%
while True:
    pass
