# /// attack
# tries = "a machine that hangs, by processes that fork for ever"
# layer = "seccomp"
# stopped_by = "no process can be made"
# statuses = { scale = "failed" }
# says = ["fork: EPERM"]
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


def storm():
    got = tried(os.fork)
    while type(got) is int:
        got = tried(os.fork)
    return got


def scale(x):
    return 0 * x


raise RuntimeError(f"fork: {storm()}")
