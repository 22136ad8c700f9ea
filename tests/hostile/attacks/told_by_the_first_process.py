# /// attack
# tries = "the answer of a case that failed, left for the process that comes after it"
# layer = "mounts"
# stopped_by = "the scratch folder goes with its process"
# statuses = { scale = ["crashed", "crashed", "not_checked"] }
# ///
import os

import numpy as np

met_before = os.path.exists("met")


def scale(x):
    with open("met", "w") as file:
        file.write("yes")
    if met_before:
        return 2 * np.asarray(x) + 1
    os._exit(0)
