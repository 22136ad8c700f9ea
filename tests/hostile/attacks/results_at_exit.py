# /// attack
# tries = "full marks by a results.json that is written when the process ends"
# layer = "another process"
# stopped_by = "the process is killed; what it leaves behind goes with its scratch folder"
# statuses = { scale = "failed" }
# ///
import atexit
import os


@atexit.register
def overwrite():
    for folder in (".", "..", "/autograder/results"):
        with open(os.path.join(folder, "results.json"), "w") as file:
            file.write('{"score": 3.0, "tests": []}')

def scale(x):
    return 0 * x
