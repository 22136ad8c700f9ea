# /// attack
# tries = "full marks by making the numbers foreseeable that tests draw"
# layer = "another process"
# stopped_by = "the host draws them, from a digest that the process does not know"
# statuses = { scale = "failed" }
# ///
import random

import numpy as np

known = np.arange(5.0)


class Foreseen:
    def __getattr__(self, name):
        return lambda *args, **kwargs: known.copy()


np.random.default_rng = np.random.Generator = lambda *args, **kwargs: Foreseen()
np.random.seed(0)
random.seed(0)


def scale(x):
    return 2 * known + 1 if len(x) == 5 else 0 * x
