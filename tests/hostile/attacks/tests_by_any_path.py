# /// attack
# tries = "the hidden tests, the solutions and the gradebook, by a search through every folder"
# layer = "mounts"
# stopped_by = "the jail holds the interpreter and a few packages; Landlock opens nothing else"
# statuses = { scale = "failed" }
# says = ["found: \\[\\], places: True"]
# ///
import os

found, seen = [], 0
for root in ("/", "/app", "/home", "/tmp", "/etc", "/root", "/var", "/usr", "/py", "/site"):
    for number, (folder, folders, files) in enumerate(os.walk(root)):
        seen += len(files)
        found += [name for name in files if name in ("course.toml", "grades.db", "scale.py", "walls.ipynb", "checks.py")]
        if number > 200:
            break

def scale(x):
    return 0 * x


raise RuntimeError(f"found: {found}, places: {seen > 100}")
