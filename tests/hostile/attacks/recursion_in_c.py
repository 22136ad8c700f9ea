# /// attack
# tries = "a stack overflow of the interpreter itself"
# layer = "SIGSEGV"
# stopped_by = "the child dies, and is told from an answer"
# statuses = { scale = ["crashed", "crashed", "not_checked"] }
# ///
import sys

sys.setrecursionlimit(10**9)


def deeper(_):
    return [*map(deeper, [1])]


def scale(x):
    return deeper(1)
