"""Jails in which layers are switched off: one that holds alone, and one in which nothing holds.

No switch of the product does this. The files that a jail gets are copies, of which pieces are replaced, and
the arguments of bubblewrap are others. What stays of bubblewrap where it is off is what makes a jail run at
all: a root in which the interpreter lies at its place, and a user namespace.
"""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import pytest

from autograder.errors import CallEnded
from autograder.sandbox import jail, limits, staging
from autograder.sandbox.host import Allowance, Jail
from autograder.sandbox.layers import STOPS
from autograder.sandbox.namespace import Budget, Namespace
from autograder.sandbox.wire import Caps
from tests.sandbox.running import begin

# one second of computing, and memory that an attack can want more of
ALLOWANCE = Allowance(memory_bytes=128 << 20, cpu_seconds=1, answer=Caps(frame_bytes=1 << 20, items=100_000))
BUDGET = Budget(cell_seconds=10.0, case_seconds=10.0, submission_seconds=60.0, calls=1_000)
JAIL_UID = os.getuid() or staging.JAIL_UID

Pieces = dict[str, list[tuple[str, str]]]  # by file: what is replaced, and by what

OFF: dict[str, Pieces] = {
    "bubblewrap": {},  # its arguments: see _open_to_the_host
    "namespaces": {
        "limits.py": [
            ("_CLONE_NEWUSER | _CLONE_NEWPID | _CLONE_NEWNS", "_CLONE_NEWUSER | _CLONE_NEWNS"),
            ('_check(_libc.setns(own_pid_namespace, _CLONE_NEWPID), "setns")', "pass"),
            ('_check(_libc.unshare(_CLONE_NEWPID | _CLONE_NEWIPC), "unshare")', "pass"),
        ]
    },
    "scratch": {
        "limits.py": [
            ('_check(_libc.mount(b"scratch", folder.encode(), b"tmpfs", flags, options), "mount")', "pass"),
            ('_check(_libc.umount2(folder.encode(), _MNT_DETACH), "umount")', "pass"),
        ]
    },
    "rlimits": {"worker.py": [("        limits.limit_resources(self._budget)\n", "        pass\n")]},
    "capabilities": {"worker.py": [("        limits.drop_capabilities()\n", "")]},
    "landlock": {"worker.py": [("        limits.restrict_files(self._rules)\n", "")]},
    "seccomp": {"worker.py": [("        self._install_seccomp()\n", "")]},
}  # fmt: skip
# The probe would refuse such a jail, as test_missing_layers.py shows.
_UNPROVED = ("return Ready({**self._wrong, **wrong}, ", "return Ready({}, ")


def start_with_only(layers: Sequence[str], shared: Path, copies: Path) -> Jail:
    """Start a jail in which these layers hold, and no other; the rest as of `switched_off`."""
    with switched_off([name for name in STOPS if name not in layers], shared, copies):
        return Jail(ALLOWANCE)


@contextmanager
def switched_off(layers: Sequence[str], shared: Path, copies: Path) -> Iterator[None]:
    """Let every jail that is started meanwhile lack these layers.

    Args:
        layers: their names, as `autograder doctor` says them.
        shared: a folder of the host, which a jail without bubblewrap's root has, and may write.
        copies: an empty folder that every user can enter.
    """
    bound, line = _bound(layers, copies), jail.command
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(jail, "contents", lambda: bound)
        patch.setattr(jail, "command", lambda *given: _arguments(line(*given), layers, shared))
        yield


@contextmanager
def open_folder() -> Iterator[Path]:
    """A folder that every user can enter, gone afterwards."""
    made = Path(tempfile.mkdtemp())
    made.chmod(0o755)
    try:
        yield made
    finally:
        shutil.rmtree(made)


def tried(started: Jail, actions: Sequence[str], known: str) -> str:
    """Let one child after another try an action.

    Args:
        started: their jail.
        actions: expressions, one a child; `last` is what the child before got to see.
        known: Python text that runs before.

    Returns:
        The value of the last one, the name of its error, or how its process ended.
    """
    last = ""
    for action in actions:
        cells = [(1, _TRY), (2, known), (3, f"def attack(last):\n    return tried(lambda: {action})")]
        names = Namespace(started.fork, cells, by_statement=False, budget=BUDGET)
        try:
            last = begin(names)("attack")(last)
        except CallEnded as error:
            last = error.status
        finally:
            names.close()
    return last


_TRY = """
import ctypes, errno, mmap, os, resource, socket, struct, sys, threading, time
libc = ctypes.CDLL(None, use_errno=True)
def tried(action):
    try:
        return repr(action())
    except OSError as error:
        return errno.errorcode[error.errno]
    except Exception as error:
        return type(error).__name__
def called(function, *arguments):
    result = getattr(libc, function)(*arguments)
    if result < 0:
        raise OSError(ctypes.get_errno(), function)
    return result
def connected(address, family=socket.AF_INET):
    with socket.socket(family) as ours:
        ours.settimeout(1)
        ours.connect(address)
        return ours.recv(100)
def bound():
    with socket.socket() as ours:
        ours.bind(("127.0.0.1", 0))
def read(path):
    with open(path) as file:
        return file.read()
def written(path, text, mode="w"):
    with open(path, mode) as file:
        return file.write(text)
def computed(seconds):
    while time.process_time() < seconds:
        pass
def child(seconds):
    pid = os.fork()
    if not pid:
        time.sleep(seconds)
        os._exit(0)
    return pid
"""


def _bound(off: Sequence[str], copies: Path) -> tuple[jail.Bound, ...]:
    """Copy the files that go into a jail, with pieces replaced."""
    pieces: Pieces = {"worker.py": [_UNPROVED]}
    for layer in off:
        for file, replaced in OFF[layer].items():
            pieces.setdefault(file, []).extend(replaced)
    places = {}
    for file, replaced in pieces.items():
        text = Path(limits.__file__).with_name(file).read_text(encoding="utf-8")
        for piece, by in replaced:
            assert piece in text, f"{file} has changed: {piece}"
            text = text.replace(piece, by)
        places[f"/app/autograder/sandbox/{file}"] = copies / file
        (copies / file).write_text(text, encoding="utf-8")
    return tuple((places.get(at, of), at) for of, at in jail.contents())


def _arguments(line: list[str], off: Sequence[str], shared: Path) -> list[str]:
    line = _open_to_the_host(line, shared) if "bubblewrap" in off else line
    if "scratch" in off:  # one for all children, as large as the machine has it
        at = line.index(jail.SCRATCH)
        assert line[at - 1] == "--dir"
        line = [*line[: at - 1], "--tmpfs", *line[at:]]
    return line


def _open_to_the_host(line: list[str], shared: Path) -> list[str]:
    """Leave a jail with the host's processes, network and memory, and with a folder of its."""
    assert line[1] == "--unshare-all"
    at = line.index("--proc")  # one of its own needs a PID namespace of its own
    line = [*line[:at], "--bind", *line[at + 1 : at + 2], *line[at + 1 :]]
    return [line[0], "--unshare-user", "--bind", str(shared), str(shared), *line[2:]]
