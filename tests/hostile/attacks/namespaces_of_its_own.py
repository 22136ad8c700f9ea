# /// attack
# tries = "root in a namespace of its own, by unshare, setns and clone"
# layer = "seccomp"
# stopped_by = "none of these calls is on the list"
# statuses = { scale = "failed" }
# says = ["\\['EPERM', 'EPERM', 'EPERM'\\]"]
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


raise RuntimeError(f"{[system_call(272, 0x10000000), system_call(308, 3, 0), system_call(272, 0x00020000)]}")
