"""Each layer by itself: with one taken away in the child, the others still stop what they are for.

The probe tries every layer when a jail starts; these are jails whose children leave one out afterwards, so
that it is seen which of the others holds, and that none of them leans on another.
"""

from __future__ import annotations

import platform

import pytest

from autograder.sandbox.host import Jail
from autograder.sandbox.namespace import Namespace
from tests.sandbox.running import ALLOWANCE, BUDGET, Break, begin

TRY = """
import ctypes, errno, os, pathlib, resource, socket, struct, threading
libc = ctypes.CDLL(None, use_errno=True)
def tried(action):
    try:
        return repr(action())
    except OSError as error:
        return errno.errorcode[error.errno]
    except Exception as error:
        return type(error).__name__
def called(number, *arguments):
    ctypes.set_errno(0)
    result = libc.syscall(number, *arguments)
    return errno.errorcode[ctypes.get_errno()] if result < 0 else str(result)
"""


def results(actions: dict[str, str]) -> dict[str, str]:
    """Let a child of a jail try actions, and give what became of each."""
    body = ", ".join(f"{name!r}: tried(lambda: {action})" for name, action in actions.items())
    cells = [(1, TRY), (2, f"def f():\n    return {{{body}}}")]
    with Jail(ALLOWANCE) as jail:
        names = Namespace(jail.fork, cells, by_statement=False, budget=BUDGET)
        try:
            found: dict[str, str] = begin(names)("f")()
        finally:
            names.close()
    return found


def test_without_seccomp_the_others_hold(broken: Break) -> None:
    """No process, no thread, no file, no network, no higher limit, and no capability to get any of them."""
    broken("worker.py", "        self._install_seccomp()\n", "")
    assert results({
        "fork": "os.fork()",
        "thread": "threading.Thread(target=print).start()",
        "a file of the system": "open('/etc/passwd')",
        "what tells about processes": "open('/proc/self/status')",
        "the root": "os.listdir('/')",
        "a file beside": "open('/home/x', 'w')",
        "a mark": "os.chmod('/', 0)",
        "the machine itself": "socket.create_connection(('127.0.0.1', 80), 1)",
        "the network": "socket.create_connection(('192.0.2.1', 80), 1)",
        "a raw socket": "socket.socket(socket.AF_INET, socket.SOCK_RAW, 1)",
        "every process": "os.kill(-1, 9)",
        "a parent": "os.kill(os.getppid(), 0) if os.getppid() else 'none'",
        "more time": "resource.setrlimit(resource.RLIMIT_CPU, (1 << 30, 1 << 30))",
        "more processes": "resource.setrlimit(resource.RLIMIT_NPROC, (99, 99))",
        "another user": "os.setuid(0)",
        "a device": "os.mknod('device', 0o600 | 0x2000, 259)",
        "another root": "os.chroot('.')",
    }) == {
        "fork": "EAGAIN",
        "thread": "RuntimeError",
        "a file of the system": "ENOENT",
        "what tells about processes": "EACCES",
        "the root": "EACCES",
        "a file beside": "EROFS",
        "a mark": "EROFS",
        "the machine itself": "EACCES",
        "the network": "EACCES",
        "a raw socket": "EPERM",
        "every process": "ESRCH",
        "a parent": "'none'",
        "more time": "ValueError",
        "more processes": "ValueError",
        "another user": "EINVAL",
        "a device": "EACCES",
        "another root": "EPERM",
    }  # fmt: skip


@pytest.mark.skipif(platform.machine() != "x86_64", reason="the numbers are those of x86-64")
def test_without_seccomp_a_child_has_no_capability(broken: Break) -> None:
    """Effective, permitted, inheritable and bounding: asked of the kernel by capget and prctl."""
    broken("worker.py", "        self._install_seccomp()\n", "")
    found = results({
        "held": "(lambda data: (called(125, struct.pack('Ii', 0x20080522, 0), data), data.raw))"
                "(ctypes.create_string_buffer(24))",
        "bounding": "[libc.prctl(23, n, 0, 0, 0) for n in range(41)]",
        "new privileges": "libc.prctl(39, 0, 0, 0, 0)",
        "ambient": "[libc.prctl(47, 1, n, 0, 0) for n in range(41)]",
    })  # fmt: skip
    assert found["held"] == repr(("0", bytes(24)))
    assert found["bounding"] == found["ambient"] == repr([0] * 41)
    assert found["new privileges"] == "1"


def test_without_landlock_the_others_hold(broken: Break) -> None:
    """There is nothing to be read but libraries, and nothing to be written but the scratch folder."""
    broken("worker.py", "        limits.restrict_files(self._rules)\n", "")
    found = results({
        "the root": "sorted(os.listdir('/'))",
        "a file of the system": "open('/etc/passwd')",
        "a file beside": "open('/home/x', 'w')",
        "our own files": "open('/app/autograder/sandbox/child.py', 'a')",
        "a library": "open('/site/numpy/x', 'w')",
        "shared memory": "open('/dev/shm/x', 'w')",
        "another process": "pathlib.Path('/proc/1/environ').read_bytes()",
        "the mounts": "pathlib.Path('/proc/self/mounts').read_text()",
    })  # fmt: skip
    mounts = [line.split() for line in eval(found.pop("the mounts")).splitlines()]
    writable = [place for _, place, _, options, *_ in mounts if options.startswith("rw")]
    assert {place for place in writable if not place.startswith(("/proc", "/dev"))} == {"/home/student"}
    assert set(eval(found.pop("the root"))) <= {
        "app", "dev", "home", "lib", "lib64", "proc", "py", "site", "usr"
    }  # fmt: skip
    assert (found.pop("a file of the system"), found.pop("another process")) == ("ENOENT", "EACCES")
    assert set(found.values()) <= {"EROFS", "EACCES"}  # which of them, depends on who owns the file outside


def test_without_limits_the_others_hold(broken: Break) -> None:
    """Processes and threads are refused by the filter, whatever the limits."""
    broken(
        "worker.py",
        "        limits.limit_resources(self._budget)\n        limits.drop",
        "        limits.drop",
    )
    assert results({
        "fork": "os.fork()",
        "thread": "threading.Thread(target=print).start()",
        "network": "socket.socket()",
    }) == {"fork": "EPERM", "thread": "RuntimeError", "network": "EPERM"}  # fmt: skip
