# /// attack
# tries = "the next submission's NumPy, by writing to the libraries"
# layer = "mounts"
# stopped_by = "they are mounted read-only, and Landlock lets nobody write there"
# statuses = { scale = "failed" }
# says = ["\\[('EACCES', )?'EPERM'(, 'EROFS')?\\]"]
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


import numpy as np

found = {tried(os.open, np.__file__, os.O_WRONLY), tried(os.open, os.path.join(os.path.dirname(np.__file__), "x.py"), os.O_CREAT | os.O_WRONLY)}
found |= {tried(os.unlink, np.__file__), tried(os.rename, np.__file__, np.__file__ + "x"), tried(os.chmod, np.__file__, 0)}

def scale(x):
    return 0 * x


raise RuntimeError(f"{sorted(found)}")
