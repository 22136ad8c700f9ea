# /// attack
# tries = "the disk and the memory of the machine, by devices"
# layer = "Landlock"
# stopped_by = "no device but null is opened, and none can be made"
# statuses = { scale = "failed" }
# says = ["\\[('E(ACCES|NOENT)'(, )?){6}\\], EPERM"]
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


raise RuntimeError(f"{[tried(os.open, f'/dev/{name}', os.O_RDWR) for name in ('mem', 'sda', 'kmsg', 'zero', 'ptmx', 'fuse')]}, {tried(os.mknod, 'disk', 0o60666, 0x800)}")
