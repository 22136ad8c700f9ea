# /// attack
# tries = "a grader that dies of its submission's memory fault"
# layer = "SIGSEGV"
# stopped_by = "the child dies alone"
# statuses = { scale = ["crashed", "crashed", "not_checked"] }
# ///
import ctypes


def scale(x):
    return ctypes.string_at(0)
