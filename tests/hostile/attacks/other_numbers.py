# /// attack
# tries = "a call past the filter by the numbers of x32, of which the filter knows others"
# layer = "seccomp"
# stopped_by = "a number that is not on the list is refused, whatever its high bits"
# statuses = { scale = "failed" }
# says = ["\\[('E(PERM|NOSYS)'(, )?){7}\\]"]
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


raise RuntimeError(f"{[system_call(0x40000000 + number, 0, 0, 0) for number in (57, 59, 41, 101, 62, 520, 521)]}")
