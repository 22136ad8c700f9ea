# /// attack
# tries = "memory and pages filled by a hundred thousand warnings"
# layer = "description"
# stopped_by = "the first few are kept, and cut"
# statuses = { scale = "passed", steps = "passed", halves = "passed" }
# earns = 3.0
# ///
import warnings

import numpy as np


def scale(x):
    for _ in range(300):
        warnings.warn("<script>" + "w" * 5_000)
    return 2 * np.asarray(x) + 1


def steps(function, start):
    first = function(start)
    return [first, function(first)]


def halves(numbers):
    return [number / 2 for number in numbers]
