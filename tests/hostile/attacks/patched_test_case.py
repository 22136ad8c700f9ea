# /// attack
# tries = "full marks by a patched `test_case.call_func` of otter's"
# layer = "another process"
# stopped_by = "otter is a stand-in in the jail, and runs no test"
# statuses = { scale = "failed" }
# says = ["otter: No module named 'otter.test_files'"]
# ///
try:
    from otter.test_files.exception_test import test_case

    test_case.call_func = lambda self, *args, **kwargs: None
except ImportError as error:
    missing = error

def scale(x):
    return 0 * x


raise RuntimeError(f"otter: {missing}")
