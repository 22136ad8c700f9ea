"""Each layer alone: with all others switched off, it stops what it is for, and without it nothing does.

For each attack there are two jails. In one a single layer holds; in the other, the control, none. The same
code of a submission is tried in both: when it fails in the first and succeeds in the second, then that layer
is what stops it, and nothing else.

Two layers are also what the mechanism stands on, and are switched off as far as that allows. Without
bubblewrap a jail keeps a root in which the interpreter lies at its place, and a user namespace; it gets the
host's processes, network, shared memory and a folder of its. Without capabilities dropped, those left are of
that user namespace.
"""

from __future__ import annotations

import contextlib
import ctypes
import os
import socket
import subprocess
import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import NamedTuple

import pytest

from autograder.sandbox.host import Jail
from autograder.sandbox.layers import STOPS
from tests.sandbox.walls import JAIL_UID, OFF, open_folder, start_with_only, tried

pytestmark = pytest.mark.xdist_group("walls")  # nine jails serve all of these


class Wall(NamedTuple):
    """An attack and what comes of it; each action is tried by a child of its own, one after the other."""

    layer: str
    attack: str
    actions: tuple[str, ...]
    stopped: str
    controlled: str
    landlock: int = 1  # version of the kernel's interface that brought the rule


def walls(layer: str, *rows: tuple[str, str | tuple[str, ...], str, str]) -> list[Wall]:
    """Write the rows of one layer."""
    return [
        Wall(layer, attack, (action,) if isinstance(action, str) else action, stopped, controlled)
        for attack, action, stopped, controlled in rows
    ]


def since(version: int, *rows: tuple[str, str, str, str]) -> list[Wall]:
    """Write rows of Landlock that the kernel has since a version."""
    return [each._replace(landlock=version) for each in walls("landlock", *rows)]


READ, WRITE = "read(FOLDER + '/secret')", "written(FOLDER + '/spoiled', 'x')"
SERVER, ABSTRACT = "connected(('127.0.0.1', PORT))", "connected(NAME, socket.AF_UNIX)"
KILL = "os.kill(VICTIM, 9)"
HOST_MEMORY, NEXT_MEMORY = "called('shmget', KEY, 0, 0) >= 0", "called('shmget', KEY + 1, 0, 0)"
MOUNT = "called('mount', b'x', b'/home/student', b'tmpfs', 0, None)"
THREAD = "threading.Thread(target=int).start()"

WALLS = [
    *walls(
        "bubblewrap",
        ("reads a file of the host", READ, "ENOENT", "'a secret'"),
        ("writes beside it", WRITE, "ENOENT", "1"),
        ("speaks to a server of the host", SERVER, "ECONNREFUSED", "b'hello'"),
        ("speaks to an abstract socket of the host", ABSTRACT, "ECONNREFUSED", "b'hello'"),
        ("kills a process of the host", KILL, "ESRCH", "None"),
        ("finds shared memory of the host", HOST_MEMORY, "ENOENT", "True"),
    ),
    *walls(
        "namespaces",
        ("signals its parent, the zygote", "os.getppid() and os.kill(os.getppid(), 0)", "0", "None"),
        ("outlives its submission", ("child(20)", "os.kill(int(last), 9)"), "ESRCH", "None"),
        (
            "leaves shared memory for the next",
            ("called('shmget', KEY + 1, 100, 0o1600)", f"called('shmctl', {NEXT_MEMORY}, 0, 0)"),
            "ENOENT",
            "0",
        ),
    ),
    *walls(
        "scratch",
        ("fills the memory with a file", "written('x', bytes(70 << 20), 'wb')", "ENOSPC", str(70 << 20)),
        ("fills it with files", "[written(str(n), '') for n in range(1_100)].count(0)", "ENOSPC", "1100"),
        ("leaves a file for the next", ("written('left', '')", "'left' in os.listdir()"), "False", "True"),
    ),
    *walls(
        "rlimits",
        ("takes too much memory", "len(mmap.mmap(-1, 256 << 20))", "ENOMEM", str(256 << 20)),
        ("computes without end", "computed(1.2)", "crashed", "None"),
        ("makes a huge file", "os.truncate(written('x', '') or 'x', 33 << 20)", "EFBIG", "None"),
        ("lets its progress grow", "os.ftruncate(4, 33 << 20)", "EFBIG", "None"),
        ("forks", "child(0) > 0", "EAGAIN", "True"),
        ("starts a thread", THREAD, "RuntimeError", "None"),
        ("opens too many files", "len([os.dup(0) for _ in range(100)])", "EMFILE", "100"),
        ("locks memory", "called('mlock', ctypes.create_string_buffer(9), 9)", "EPERM", "0"),
    ),
    *walls(
        "capabilities",
        (
            "mounts a folder of its own",
            f"{MOUNT} or called('umount2', b'/home/student', 2)",
            "EPERM",
            "0",
        ),
        ("gets another root", "os.chroot('.')", "EPERM", "None"),
        ("gets mounts of its own", "called('unshare', 0x20000)", "EPERM", "0"),
    ),
    *walls(
        "landlock",
        ("reads a file of the host", READ, "EACCES", "'a secret'"),
        ("writes beside it", WRITE, "EACCES", "1"),
        ("lists a folder of the host", "os.listdir(FOLDER) > []", "EACCES", "True"),
        ("makes a folder beside it", "os.mkdir(FOLDER + '/made')", "EACCES", "None"),
        ("removes a file of the host", "os.unlink(FOLDER + '/removed')", "EACCES", "None"),
        ("reads what tells about its process", "read('/proc/self/status')[:4]", "EACCES", "'Name'"),
    ),
    *since(3, ("empties a file of the host", "os.truncate(FOLDER + '/emptied', 0)", "EACCES", "None")),
    *since(
        4,
        ("speaks to a server of the host", SERVER, "EACCES", "b'hello'"),
        ("serves others", "bound()", "EACCES", "None"),
    ),
    *since(
        6,
        ("speaks to an abstract socket of the host", ABSTRACT, "EPERM", "b'hello'"),
        ("kills a process of the host", KILL, "EPERM", "None"),
    ),
    *walls(
        "seccomp",
        ("speaks to a server of the host", SERVER, "EPERM", "b'hello'"),
        ("speaks to an abstract socket of the host", ABSTRACT, "EPERM", "b'hello'"),
        ("makes a socket", "socket.socket().close()", "EPERM", "None"),
        ("makes a pair of sockets", "[end.close() for end in socket.socketpair()]", "EPERM", "[None, None]"),
        ("kills a process of the host", KILL, "EPERM", "None"),
        ("forks", "child(0) > 0", "EPERM", "True"),
        ("starts a thread", THREAD, "RuntimeError", "None"),
        ("runs a program", "os.execv(sys.executable, [sys.executable, '-c', ''])", "EPERM", "crashed"),
        ("traces", "called('ptrace', 0, 0, 0, 0)", "EPERM", "0"),
        ("becomes root of a user namespace", "called('unshare', 0x10000000)", "EPERM", "0"),
        ("mounts a folder of its own", f"{MOUNT} or called('umount2', b'/home/student', 2)", "EPERM", "0"),
        ("finds shared memory of the host", HOST_MEMORY, "EPERM", "True"),
        ("makes a file out of sight", "os.memfd_create('x') > 0", "EPERM", "True"),
        ("changes what its process may do", "called('prctl', 15, b'renamed', 0, 0, 0)", "EPERM", "0"),
        ("raises a soft limit", "resource.setrlimit(resource.RLIMIT_CORE, (0, 0))", "ValueError", "None"),
        ("dates a file for the next", "os.utime(FOLDER + '/secret')", "EPERM", "None"),
        ("links to a file of the host", "os.symlink(FOLDER + '/secret', 'link')", "EPERM", "None"),
    ),
]  # fmt: skip


@pytest.fixture(scope="module")
def folder() -> Iterator[Path]:
    """A folder of the host in which a jail may read and write, if only it is let in."""
    with open_folder() as made:
        made.chmod(0o777)
        (made / "secret").write_text("a secret", encoding="utf-8")
        (made / "secret").chmod(0o666)
        yield made


@pytest.fixture(scope="module")
def with_only(folder: Path) -> Iterator[Callable[..., Jail]]:
    """Give jails with only some layers, each started once."""
    started: dict[tuple[str, ...], Jail] = {}
    with ExitStack() as stack:

        def give(*layers: str) -> Jail:
            if layers not in started:
                copies = stack.enter_context(open_folder())
                started[layers] = stack.enter_context(start_with_only(layers, folder, copies))
            return started[layers]

        yield give


@pytest.fixture(scope="module")
def servers() -> Iterator[str]:
    """Two servers of the host that greet whoever comes; Python text that names them."""
    with socket.socket() as tcp, socket.socket(socket.AF_UNIX) as abstract:
        tcp.bind(("127.0.0.1", 0))
        abstract.bind("")  # the kernel gives it an abstract name
        for server in (tcp, abstract):
            server.listen()
            threading.Thread(target=greet, args=(server,), daemon=True).start()
        yield f"PORT, NAME = {tcp.getsockname()[1]}, {abstract.getsockname()!r}"
        for server in (tcp, abstract):
            server.shutdown(socket.SHUT_RDWR)


def greet(server: socket.socket) -> None:
    """Send a word to each that connects, until the server is shut."""
    with contextlib.suppress(OSError):
        while True:
            visitor, _ = server.accept()
            with visitor:
                visitor.send(b"hello")


@pytest.fixture(scope="module")
def memory() -> Iterator[int]:
    """Shared memory of the host that anybody may use; its key."""
    libc = ctypes.CDLL(None, use_errno=True)
    key = 0x5AFE0000 + os.getpid() % 0x8000 * 2
    number = libc.shmget(key, 100, 0o1666)
    assert number >= 0, os.strerror(ctypes.get_errno())
    yield key
    libc.shmctl(number, 0, None)


@pytest.fixture
def victim() -> Iterator[subprocess.Popen[bytes]]:
    """A process of the host that belongs to the user of the jails."""
    with subprocess.Popen(["sleep", "60"], user=JAIL_UID if os.getuid() == 0 else None) as running:
        yield running
        running.kill()


@pytest.fixture
def known(folder: Path, servers: str, memory: int, victim: subprocess.Popen[bytes]) -> Iterator[str]:
    """What an attacker would have to find out: Python text."""
    for name in ("removed", "emptied"):
        (folder / name).write_text("text", encoding="utf-8")
    (folder / "removed").chmod(0o666)
    (folder / "emptied").chmod(0o666)
    yield f"FOLDER, KEY, VICTIM = {str(folder)!r}, {memory}, {victim.pid}\n{servers}"
    for name in ("spoiled", "made", "removed"):
        path = folder / name
        path.rmdir() if path.is_dir() else path.unlink(missing_ok=True)


@pytest.mark.parametrize("wall", [pytest.param(each, id=f"{each.layer}: {each.attack}") for each in WALLS])
def test_a_layer_stops_alone_what_nothing_else_stops(
    wall: Wall, with_only: Callable[..., Jail], known: str, victim: subprocess.Popen[bytes]
) -> None:
    """The attack fails where this layer alone holds, and works where it is off like all others."""
    alone = with_only(wall.layer)
    if wall.layer == "landlock" and alone.landlock < wall.landlock:
        pytest.skip(f"the kernel's Landlock has no such rule: version {alone.landlock}")
    assert tried(alone, wall.actions, known) == wall.stopped
    assert victim.poll() is None
    assert tried(with_only(), wall.actions, known) == wall.controlled
    if KILL in wall.actions:
        assert victim.wait(10) == -9


def test_with_every_layer_on_no_such_attack_works(
    with_only: Callable[..., Jail], known: str, victim: subprocess.Popen[bytes]
) -> None:
    """What stops them in the end is the outermost that can, and none is let through."""
    jail = with_only(*STOPS)
    seen = {(wall.layer, wall.attack): tried(jail, wall.actions, known) for wall in WALLS}
    assert [wall[:2] for wall in WALLS if seen[wall[:2]] == wall.controlled] == []
    assert victim.poll() is None


def test_every_layer_has_its_attacks() -> None:
    """None is only believed in."""
    assert {wall.layer for wall in WALLS} == {*STOPS} == {*OFF}
