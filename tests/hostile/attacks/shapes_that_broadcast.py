# /// attack
# tries = "gigabytes by two small arrays, whose difference is large"
# layer = "comparison"
# stopped_by = "shapes are compared before any arithmetic"
# statuses = { scale = "failed" }
# ///
import numpy as np


def scale(x):
    return np.zeros((20_000, 1))
