"""Which processes descend from this one, as the system knows them."""

from __future__ import annotations

import ctypes
import os
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

PR_SET_CHILD_SUBREAPER = 36


class Found(NamedTuple):
    """A process: what it is in a grading run, and how the system calls it."""

    role: str
    pid: int


def adopt_orphans() -> None:
    """Become the parent of every descendant whose own parent ends, so that none gets out of sight."""
    if ctypes.CDLL(None, use_errno=True).prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0) < 0:
        raise OSError(ctypes.get_errno(), "PR_SET_CHILD_SUBREAPER")


def descendants(pid: int) -> Iterator[Found]:
    """Walk the tree below a process, the dead that nobody has waited for left out."""
    for child in _children(pid):
        line = _command(child)
        if line:
            yield Found(_role(child, line), child)
        yield from descendants(child)


def bury(pid: int) -> None:
    """Wait for a dead orphan that this process has adopted."""
    with suppress(ChildProcessError):
        os.waitpid(pid, os.WNOHANG)


def dead_children(pid: int) -> list[int]:
    """List the children that have ended and that nobody has waited for."""
    return [child for child in _children(pid) if not _command(child)]


def _children(pid: int) -> list[int]:
    try:
        threads = list(Path(f"/proc/{pid}/task").iterdir())
        return [int(each) for thread in threads for each in (thread / "children").read_text().split()]
    except OSError:
        return []


def _command(pid: int) -> str:
    """Give the command line; empty for the dead."""
    try:
        return Path(f"/proc/{pid}/cmdline").read_bytes().replace(b"\0", b" ").decode(errors="replace")
    except OSError:
        return ""


def _role(pid: int, line: str) -> str:
    for words, role in (
        ("resource_tracker", "tracker"),
        ("spawn_main", "worker"),
        ("-m autograder grade", "parent"),
    ):
        if words in line:
            return role
    if Path(line.split()[0]).name.startswith("bwrap"):
        return "jail"
    return _role_inside(pid) if "autograder.sandbox.worker" in line else "other"


def _role_inside(pid: int) -> str:
    """Tell a child from the zygote by its namespaces: it is one level deeper."""
    try:
        status = Path(f"/proc/{pid}/status").read_text().splitlines()
    except OSError:
        return "other"
    levels = next(len(line.split()) - 1 for line in status if line.startswith("NSpid:"))
    return "child" if levels == CHILD_LEVEL + _own_level() else "zygote"


CHILD_LEVEL = 3  # namespaces of bubblewrap, of the zygote, of the child


def _own_level() -> int:
    status = Path("/proc/self/status").read_text().splitlines()
    return next(len(line.split()) - 1 for line in status if line.startswith("NSpid:"))
