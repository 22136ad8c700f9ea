# /// attack
# tries = "a message to the next submission by the kernel's keys, queues and shared memory"
# layer = "seccomp"
# stopped_by = "none of these calls is on the list, and each child has an IPC namespace of its own"
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


raise RuntimeError(f"{[system_call(number, 0, 0, 0, 0) for number in (248, 250, 29, 64, 68, 240)]}")
