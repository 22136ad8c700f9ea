# /// attack
# tries = "commands typed into the operator's terminal, by TIOCSTI"
# layer = "seccomp"
# stopped_by = "of ioctl a few requests are allowed; no terminal is held"
# statuses = { scale = "failed" }
# says = ["\\['EPERM', 'EPERM', 'E(ACCES|NXIO|NOENT)'\\]"]
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


raise RuntimeError(f"{[system_call(16, 0, 0x5412, 0), system_call(16, 0, 0x540E, 0), tried(os.open, '/dev/tty', os.O_RDWR)]}")
