# /// attack
# tries = "full marks by tests that pass, written over the grader's"
# layer = "mounts"
# stopped_by = "the tests are in no place that the process can name; what it writes is its own scratch folder"
# statuses = { scale = "failed" }
# says = ["written: \\['tests'\\]"]
# ///
import os
from pathlib import Path

PASSES = """
OK_FORMAT = False
name, points = "scale", 3
from otter.test_files import test_case
@test_case(points=3)
def passes(scale): pass
"""
written = []
for folder in ("tests", "../tests", "/autograder/source/tests", "/autograder/tests", "/work/tests", "/home/tests"):
    try:
        os.makedirs(folder, exist_ok=True)
        for name in ("scale.py", "steps.py", "halves.py"):
            Path(folder, name).write_text(PASSES)
        written.append(folder)
    except OSError:
        pass

def scale(x):
    return 0 * x


raise RuntimeError(f"written: {written}")
