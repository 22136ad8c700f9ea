# /// attack
# tries = "more than the public points, by knowing the public example"
# layer = "fresh inputs"
# stopped_by = "hidden cases draw others"
# statuses = { scale = ["passed", "failed", "failed"] }
# earns = 0.4
# ///
import numpy as np

KNOWN = {(0.0, 1.0, 2.0): [1.0, 3.0, 5.0]}  # the public example


def scale(x):
    return np.array(KNOWN.get(tuple(np.asarray(x).tolist()), 0 * x))
