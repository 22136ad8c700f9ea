# /// attack
# tries = "memory of the process itself, rewritten by /proc/self/mem"
# layer = "Landlock"
# stopped_by = "/proc cannot be opened"
# statuses = { scale = "failed" }
# says = ["opened: \\['EACCES', 'EACCES', 'EACCES', 'EACCES'\\]"]
# ///
import ctypes
import errno
import os

libc = ctypes.CDLL(None, use_errno=True)


def tried(what, *arguments):
    """What a call gives, or the name of its error."""
    try:
        return what(*arguments)
    except OSError as error:
        return errno.errorcode[error.errno]


def system_call(*arguments):
    """What a system call gives, or the name of its error; the numbers are those of x86-64."""
    got = libc.syscall(*map(ctypes.c_long, arguments))
    return errno.errorcode[ctypes.get_errno()] if got < 0 else got


def opened(place):
    with open(place, "r+b") as file:
        return file.read(1)


places = ("/proc/self/mem", "/proc/self/clear_refs", "/proc/self/oom_score_adj", "/proc/self/uid_map")

def scale(x):
    return 0 * x


raise RuntimeError(f"opened: {[tried(opened, place) for place in places]}")
