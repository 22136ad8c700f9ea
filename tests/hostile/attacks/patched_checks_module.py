# /// attack
# tries = "full marks by another module `checks`, which the tests import"
# layer = "another process"
# stopped_by = "the host imports its own, and never what a submission brings"
# statuses = { scale = "failed" }
# ///
import sys
import types

import numpy as np

forged = types.ModuleType("checks")
for name in ("close", "true", "has_shape", "as_list", "parts", "leaves_unchanged", "raises", "one_of", "attribute"):
    setattr(forged, name, lambda *args, **kwargs: None)
forged.explained = lambda *args, **kwargs: lambda function: function
forged.fresh_rng = np.random.default_rng
sys.modules["checks"] = forged

def scale(x):
    return 0 * x
