# /// attack
# tries = "the tests and the solution, imported"
# layer = "mounts"
# stopped_by = "no module of the course is in the jail"
# statuses = { scale = "failed" }
# says = ["missing: 7, present: \\[\\]"]
# ///
import importlib
import sys

errors = []
for name in ("autograder.course", "autograder.checks", "reference_impl", "solutions", "tests", "walls", "checks"):
    try:
        importlib.import_module(name)
    except ImportError:
        errors.append(name)
present = [name for name in sys.modules if name.startswith(("autograder.checks", "autograder.hidden"))]

def scale(x):
    return 0 * x


raise RuntimeError(f"missing: {len(errors)}, present: {present}")
