# /// attack
# tries = "an integer with more digits than there are atoms, made in a cell"
# layer = "CPU clock"
# stopped_by = "the cell is left out"
# statuses = { scale = "passed", steps = "passed", halves = "passed" }
# says = ["cell 2: .*left out"]
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
number = 9**9**9
