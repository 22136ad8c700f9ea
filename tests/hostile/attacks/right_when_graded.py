# /// attack
# tries = "points for nothing, by telling the grader from a notebook"
# layer = "fresh inputs"
# stopped_by = "that it is graded is no secret, and helps nobody to the answer"
# statuses = { scale = ["passed", "failed", "failed"] }
# earns = 0.4
# ///
import sys

import numpy as np

graded = (
    "ipykernel" not in sys.modules
    or getattr(sys.modules.get("otter"), "is_grading_stub", False)
    or "autograder.sandbox.child" in sys.modules
)


def scale(x):
    return np.array([1.0, 3.0, 5.0])[: len(x)] if graded else 0 * x
