# /// attack
# tries = "a process of its own by the raw system calls, past the names that libraries know"
# layer = "seccomp"
# stopped_by = "clone, clone3 and vfork are on no list"
# statuses = { scale = "failed" }
# says = ["clone: \\['EPERM', 'EPERM', 'EPERM'\\]"]
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


raise RuntimeError(f"clone: {[system_call(56, 17, 0, 0, 0, 0), system_call(435, 0, 0), system_call(58)]}")
