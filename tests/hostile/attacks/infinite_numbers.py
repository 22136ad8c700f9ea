# /// attack
# tries = "full marks by infinity, which swallows every tolerance"
# layer = "comparison"
# stopped_by = "a tolerance holds for finite numbers only"
# statuses = { scale = "failed" }
# ///
import numpy as np


def scale(x):
    return np.full(len(x), np.inf)
