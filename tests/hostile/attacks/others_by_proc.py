# /// attack
# tries = "who else runs here, with which arguments and environment, by /proc"
# layer = "Landlock"
# stopped_by = "/proc cannot be opened"
# statuses = { scale = "failed" }
# says = ["read: \\['EACCES'.*\\], EACCES"]
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


def read(place):
    with open(place, "rb") as file:
        return file.read(100)


places = ("/proc/1/environ", "/proc/1/cmdline", "/proc/self/mountinfo", "/proc/self/status", "/proc/net/tcp", "/proc/keys")

def scale(x):
    return 0 * x


raise RuntimeError(f"read: {sorted({str(tried(read, place)) for place in places})}, {tried(os.listdir, '/proc')}")
