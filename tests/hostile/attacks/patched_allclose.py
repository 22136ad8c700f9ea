# /// attack
# tries = "full marks by comparisons that are always true, as it worked against nbgrader"
# layer = "another process"
# stopped_by = "answers are compared by the host's NumPy"
# statuses = { scale = "failed" }
# ///
import builtins

import numpy as np

np.allclose = np.isclose = np.array_equal = np.array_equiv = lambda *args, **kwargs: True
builtins.abs = builtins.all = lambda *args, **kwargs: 1

def scale(x):
    return 0 * x
