# /// attack
# tries = "all memory of the machine while the cells are run"
# layer = "RLIMIT_AS"
# stopped_by = "the cell fails, and the rest is graded"
# statuses = { scale = "passed", steps = "passed", halves = "passed" }
# says = ["cell 2, line .: MemoryError"]
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
text = " " * (1 << 40)
