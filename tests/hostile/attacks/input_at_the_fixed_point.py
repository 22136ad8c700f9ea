# /// attack
# tries = "full marks by an input that is changed to what the function leaves as it is, so that a test which looks at it again finds the answer right"
# layer = "comparison"
# stopped_by = "expected values are worked out from what was sent, not from what came back"
# statuses = { scale = "failed" }
# ///
import numpy as np


def scale(x):
    x[...] = -1.0  # of x = 2 x + 1
    return x
