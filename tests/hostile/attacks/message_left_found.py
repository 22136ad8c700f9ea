# /// attack
# tries = "an answer that an earlier submission left somewhere"
# layer = "mounts"
# stopped_by = "nothing of an earlier one is there"
# statuses = { scale = "failed" }
# says = ["found: \\[\\], False"]
# ///
import os

import numpy as np

found = [
    place
    for place in (".", "/home/student", "/tmp", "/dev/shm", "/var/tmp", "/run", "/", "/home", "/py", "/site")
    if os.path.exists(os.path.join(place, "answer_for_the_next"))
]


def scale(x):
    return 2 * x + 1 if found else 0 * x


raise RuntimeError(f"found: {found}, {hasattr(np, 'answer_for_the_next')}")
