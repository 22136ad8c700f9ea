# /// attack
# tries = "a full disk, by a file that grows for ever"
# layer = "tmpfs"
# stopped_by = "the scratch folder is small and in memory: ENOSPC, or EFBIG from RLIMIT_FSIZE"
# statuses = { scale = "passed", steps = "passed", halves = "passed" }
# says = ["disk: E(NOSPC|FBIG), truncate: EPERM"]
# earns = 3.0
# ///
import numpy as np


def scale(x):
    return 2 * np.asarray(x) + 1


def steps(function, start):
    first = function(start)
    return [first, function(first)]


def halves(numbers):
    return [number / 2 for number in numbers]

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


def fill():
    with open("large", "wb", buffering=0) as file:
        while True:
            file.write(bytes(1 << 20))


import signal

signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
raise RuntimeError(f"disk: {tried(fill)}, truncate: {tried(os.truncate, 'large', 1 << 40)}")
