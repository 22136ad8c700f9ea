# /// attack
# tries = "a core file with the grader's memory"
# layer = "RLIMIT_CORE"
# stopped_by = "the child dies of SIGABRT and leaves no core"
# statuses = { scale = ["crashed", "crashed", "not_checked"] }
# ///
import faulthandler
import os


def scale(x):
    faulthandler.disable()
    os.abort()
