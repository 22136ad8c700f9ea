# /// attack
# tries = "full marks by test helpers of NumPy that never complain"
# layer = "another process"
# stopped_by = "answers are compared by the host's NumPy"
# statuses = { scale = "failed" }
# ///
import numpy as np

for name in dir(np.testing):
    if name.startswith("assert_"):
        setattr(np.testing, name, lambda *args, **kwargs: None)

def scale(x):
    return 0 * x
