# /// attack
# tries = "memory that cannot be swapped, and memory that others see"
# layer = "RLIMIT_MEMLOCK"
# stopped_by = "mlock is on no list"
# statuses = { scale = "failed" }
# says = ["\\['EPERM', 'EPERM', 'EPERM', 'EPERM'\\]"]
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

def scale(x):
    return 0 * x


raise RuntimeError(f"{[system_call(149, 0, 4096), system_call(151, 3), system_call(447, 0), system_call(237, 0, 0, 0, 0, 0, 0)]}")
