# /// attack
# tries = "a fault of the kernel, by the calls that had most of them"
# layer = "seccomp"
# stopped_by = "bpf, io_uring, userfaultfd, perf_event_open, fanotify and modules are on no list"
# statuses = { scale = "failed" }
# says = ["\\[('EPERM'(, )?){10}\\]"]
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


raise RuntimeError(f"{[system_call(number, 0, 0, 0, 0, 0) for number in (321, 425, 426, 323, 298, 300, 175, 313, 246, 250)]}")
