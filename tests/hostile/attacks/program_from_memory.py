# /// attack
# tries = "a program that is on no disk, by memfd_create and exec of its descriptor"
# layer = "seccomp"
# stopped_by = "neither call is on the list"
# statuses = { scale = "failed" }
# says = ["memfd: EPERM, execveat: EPERM"]
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


raise RuntimeError(f"memfd: {tried(os.memfd_create, 'x')}, execveat: {system_call(322, 3, 0, 0, 0, 4096)}")
