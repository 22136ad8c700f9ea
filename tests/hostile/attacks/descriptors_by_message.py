# /// attack
# tries = "a descriptor of the grader's, or memory of the kernel's, by messages with descriptors in them"
# layer = "seccomp"
# stopped_by = "no call that could carry one is allowed"
# statuses = { scale = "failed" }
# says = ["messages: \\['EPERM', 'EPERM', 'EPERM', 'EPERM'\\]"]
# ///
import array
import errno
import socket

connection = socket.socket(fileno=3, family=socket.AF_UNIX, type=socket.SOCK_STREAM, proto=0)
found = []
for attempt in (
    lambda: connection.sendmsg([b"x"], [(socket.SOL_SOCKET, socket.SCM_RIGHTS, array.array("i", [0, 1, 2] * 80))]),
    lambda: connection.recvmsg(1, 4096),
    lambda: connection.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, 1 << 30),
    lambda: connection.send(b"x", socket.MSG_OOB),
):
    try:
        found.append(attempt())
    except OSError as error:
        found.append(errno.errorcode[error.errno])
connection.detach()

def scale(x):
    return 0 * x


raise RuntimeError(f"messages: {found}")
