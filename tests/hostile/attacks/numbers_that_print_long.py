# /// attack
# tries = "a page of gigabytes by an answer whose text is long"
# layer = "reports"
# stopped_by = "what is shown of an answer is bounded"
# statuses = { scale = "failed" }
# ///
import numpy as np


def scale(x):
    return np.full((40, 50), 1e300)
