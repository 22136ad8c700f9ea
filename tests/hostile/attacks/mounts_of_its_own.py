# /// attack
# tries = "the host's files by mount, pivot_root and chroot"
# layer = "seccomp"
# stopped_by = "none of these calls is on the list"
# statuses = { scale = "failed" }
# says = ["\\[('EPERM'(, )?){6}\\]"]
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


raise RuntimeError(f"{[system_call(165, 0, 0, 0, 4096, 0), system_call(155, 0, 0), system_call(161, 0), system_call(428, 0, 0, 0), system_call(429, 0, 0, 0, 0, 0), system_call(166, 0, 2)]}")
