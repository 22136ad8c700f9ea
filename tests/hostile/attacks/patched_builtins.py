# /// attack
# tries = "full marks by `isinstance`, `type` and `len` that say yes to everything"
# layer = "wire"
# stopped_by = "they are patched in the submission's own process only, whose frames are then malformed"
# statuses = { scale = ["crashed", "crashed", "not_checked"] }
# ///
import builtins

import numpy as np


def scale(x):
    builtins.isinstance = builtins.issubclass = lambda *args: True
    builtins.len = lambda thing: 5
    builtins.type = lambda *args: np.ndarray
    return 0 * x
