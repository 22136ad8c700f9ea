# /// attack
# tries = "more memory and processes, by raising its limits"
# layer = "seccomp"
# stopped_by = "prlimit64 may read, and setrlimit is on no list; the limits are hard"
# statuses = { scale = "failed" }
# says = ["\\['EPERM', 'ValueError', 'ValueError'\\]"]
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


import resource


def raised(kind):
    try:
        return resource.setrlimit(kind, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
    except (ValueError, OSError) as error:
        return type(error).__name__


found = [system_call(160, 6, 0), raised(resource.RLIMIT_AS), raised(resource.RLIMIT_NPROC)]

def scale(x):
    return 0 * x


raise RuntimeError(f"{found}")
