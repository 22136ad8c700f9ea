# /// attack
# tries = "the death of the grader and of its neighbours, by signals to the group, to all, to the parent"
# layer = "seccomp"
# stopped_by = "kill is on no list, and nobody else is in the namespace"
# statuses = { scale = "failed" }
# says = ["kill: \\['EPERM', 'EPERM', 'EPERM', 'EPERM', 'EPERM'\\]"]
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


raise RuntimeError(f"kill: {[tried(os.kill, who, 9) for who in (-1, 0, 1, 2)] + [tried(os.killpg, 0, 9)]}")
