# /// attack
# tries = "the hidden answer, by keeping every input and looking for it in the next"
# layer = "fresh inputs"
# stopped_by = "inputs tell nothing of answers"
# statuses = { scale = "failed" }
# ///
import numpy as np

seen = []


def scale(x):
    for earlier in seen:
        if earlier.shape == x.shape and np.allclose(earlier, 2 * x + 1):
            return earlier
    seen.append(np.array(x))
    return seen[0] if len(seen) > 1 and seen[0].shape == x.shape else 0 * x
