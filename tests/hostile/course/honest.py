import numpy as np


def scale(x):
    return 2 * np.asarray(x) + 1


def steps(function, start):
    first = function(start)
    return [first, function(first)]


def halves(numbers):
    return [number / 2 for number in numbers]
