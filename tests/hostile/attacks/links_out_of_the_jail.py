# /// attack
# tries = "files of the host, by symbolic and hard links"
# layer = "seccomp"
# stopped_by = "no link can be made"
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


raise RuntimeError(f"{[tried(os.symlink, '/proc/1/root', 'link'), tried(os.link, '/py/bin', 'hard'), system_call(265, 0, 0, 0, 0, 0)]}")
