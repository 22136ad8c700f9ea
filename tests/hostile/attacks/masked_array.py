# /// attack
# tries = "full marks by a masked array, in which every comparison is masked"
# layer = "values"
# stopped_by = "only the exact type crosses"
# statuses = { scale = "not_data" }
# ///
import numpy as np


def scale(x):
    return np.ma.masked_all(len(x))
