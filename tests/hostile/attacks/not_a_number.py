# /// attack
# tries = "full marks by NaN, of which no comparison says that it is far away"
# layer = "comparison"
# stopped_by = "NaN never passes"
# statuses = { scale = "failed" }
# ///
import numpy as np


def scale(x):
    return np.full(len(x), np.nan)
