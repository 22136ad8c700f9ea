# /// attack
# tries = "a crash of the comparison by an array of records, dates and bytes"
# layer = "values"
# stopped_by = "only plain numbers and strings cross"
# statuses = { scale = "not_data" }
# ///
import numpy as np


def scale(x):
    if len(x) == 3:
        return np.zeros(len(x), dtype=[("a", "f8"), ("b", "O")])
    return np.full(len(x), "NaT", dtype="datetime64[ns]")
