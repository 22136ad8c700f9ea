# /// attack
# tries = "root, by setuid and capabilities"
# layer = "seccomp"
# stopped_by = "neither is on the list, and there are no capabilities"
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


raise RuntimeError(f"{[tried(os.setuid, 0), tried(os.setgid, 0), tried(os.setgroups, []), system_call(126, 0, 0), system_call(157, 38, 0, 0, 0, 0)]}")
