# /// attack
# tries = "other submissions, by their names and by the links of the kernel to working folders"
# layer = "Landlock"
# stopped_by = "they are not in the jail, and /proc opens nothing"
# statuses = { scale = "failed" }
# says = ["found: \\[\\]; \\[.*Permission denied"]
# ///
import glob
import os

errors = set()
for place in ("/proc/1/cwd", "/proc/1/root", "/proc/self/root/..", "/proc/self/cwd/../..", "/proc/1/fd", "../..", "/root"):
    try:
        os.listdir(place)
    except OSError as error:
        errors.add(error.strerror)
found = glob.glob("**/*.ipynb", recursive=True) + glob.glob("/*/*.ipynb") + glob.glob("/home/*/*")

def scale(x):
    return 0 * x


raise RuntimeError(f"found: {found}; {sorted(errors)}")
