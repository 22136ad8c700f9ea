# /// attack
# tries = "a full disk or log, by printing without end"
# layer = "descriptors"
# stopped_by = "output leads nowhere"
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

# %%
import os

for _ in range(100):
    os.write(1, bytes(1 << 20))
    print("x" * 100_000)
