# /// attack
# tries = "full marks by arithmetic in which everything is near everything"
# layer = "another process"
# stopped_by = "differences are taken on the host"
# statuses = { scale = "failed" }
# ///
import numpy as np

np.abs = np.absolute = lambda *args, **kwargs: np.zeros(())
np.isfinite = lambda *args, **kwargs: np.bool_(True)

def scale(x):
    return 0 * x
