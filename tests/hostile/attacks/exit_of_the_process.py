# /// attack
# tries = "a pass, by ending the process before the test can fail, as it worked against nbgrader"
# layer = "status"
# stopped_by = "no answer is the status crashed, and an exit code is no verdict"
# statuses = { scale = ["crashed", "crashed", "not_checked"] }
# ///
import os


def scale(x):
    os._exit(0)
