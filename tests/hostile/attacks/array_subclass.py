# /// attack
# tries = "full marks by a subclass of ndarray whose comparisons and ufuncs lie, as it worked against otter"
# layer = "values"
# stopped_by = "only the exact type crosses"
# statuses = { scale = "not_data" }
# ///
import numpy as np


class Right(np.ndarray):
    def __array_ufunc__(self, *args, **kwargs):
        return np.array(True)

    def __array_function__(self, *args, **kwargs):
        return np.array(True)

    def __eq__(self, other):
        return np.array(True)

    def all(self, *args, **kwargs):
        return True


def scale(x):
    return (0 * x).view(Right)
