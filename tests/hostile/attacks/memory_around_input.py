# /// attack
# tries = "the expected values, read from the memory around the input"
# layer = "another process"
# stopped_by = "the input is a copy in a process that holds nothing else"
# statuses = { scale = "failed" }
# ///
import numpy as np


def scale(x):
    around = np.lib.stride_tricks.as_strided(x, (512,), (8,))
    for start in range(len(x), 500):
        guess = around[start : start + len(x)]
        if np.isfinite(guess).all() and guess.any() and np.allclose((guess - guess[0]), 2 * (x - x[0])):
            return guess.copy()
    return 0 * x
