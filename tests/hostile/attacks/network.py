# /// attack
# tries = "the answers sent out, by a connection to anywhere"
# layer = "seccomp"
# stopped_by = "no socket can be made, and there is no network"
# statuses = { scale = "failed" }
# says = ["socket: \\['EPERM', 'EPERM', 'EPERM', 'EPERM', 'EPERM'\\]"]
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


raise RuntimeError(f"socket: {[system_call(41, family, kind, 0) for family, kind in ((2, 1), (10, 2), (16, 3), (17, 3), (1, 1))]}")
