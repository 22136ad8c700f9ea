# /// attack
# tries = "a shell, by exec of whatever is executable"
# layer = "seccomp"
# stopped_by = "exec is on no list"
# statuses = { scale = "failed" }
# says = ["exec: \\['EPERM'\\]"]
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


found = sorted({tried(os.execv, place, [place]) for place in ("/bin/sh", "/usr/bin/env", "/py/bin/python3.11", "/proc/self/exe")})

def scale(x):
    return 0 * x


raise RuntimeError(f"exec: {found}")
