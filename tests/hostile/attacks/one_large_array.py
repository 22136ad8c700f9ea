# /// attack
# tries = "all memory of the machine by one array"
# layer = "RLIMIT_AS"
# stopped_by = "its address space is bounded: MemoryError"
# statuses = { scale = "raised" }
# ///
import numpy as np


def scale(x):
    return np.ones(1 << 33)
