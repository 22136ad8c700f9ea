# /// attack
# tries = "gigabytes by an answer that is one number, broadcast to a thousand million"
# layer = "wire"
# stopped_by = "its size is counted before it is sent, and again before it is decoded"
# statuses = { scale = ["raised", "raised", "raised"] }
# ///
import numpy as np


def scale(x):
    return np.broadcast_to(np.zeros(1), 10**9)
