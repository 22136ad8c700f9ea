# /// attack
# tries = "the death of another process by a pidfd, by tgkill, by a queue of signals, by the owner of a descriptor"
# layer = "seccomp"
# stopped_by = "none of these calls is on the list; of fcntl the owner cannot be signalled"
# statuses = { scale = "failed" }
# says = ["\\['EPERM', 'EPERM', 'EPERM', 'EPERM', 'EPERM'\\]"]
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


raise RuntimeError(f"{[system_call(434, 1, 0), system_call(424, 3, 9, 0, 0), system_call(234, 1, 1, 9), system_call(129, 1, 9, 0), system_call(200, 1, 9)]}")
