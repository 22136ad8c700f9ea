"""TRUSTED: the folder that children without a jail write to, and those that killed graders have left behind.

In a jail scratch space is memory that ends with it. Without one it is a folder on disk, which nobody removes
when its grader is killed; so each grader removes the folders of those that are no more.
"""

from __future__ import annotations

import contextlib
import fcntl
import os
import shutil
import tempfile
from pathlib import Path

_PREFIX = "autograder-scratch-"


class Scratch:
    """A new folder, removed by `close` or, after a kill, by somebody's next run."""

    def __init__(self) -> None:
        _remove_abandoned(Path(tempfile.gettempdir()))
        self.name, self._lock = _new()

    def close(self) -> None:
        """Remove it with everything in it."""
        shutil.rmtree(self.name, ignore_errors=True)
        os.close(self._lock)


def _new() -> tuple[str, int]:
    """Make a folder and lock it; the system gives the lock up when this process ends."""
    while True:
        name = tempfile.mkdtemp(prefix=_PREFIX)
        with contextlib.suppress(FileNotFoundError):  # somebody took it for abandoned before it was locked
            lock = os.open(name, os.O_RDONLY | os.O_DIRECTORY)
            fcntl.flock(lock, fcntl.LOCK_EX)
            if Path(name).exists():
                return name, lock
            os.close(lock)


def _remove_abandoned(folder: Path) -> None:
    for path in folder.glob(f"{_PREFIX}*"):
        with contextlib.suppress(OSError):  # in use, or somebody else's
            _remove_unlocked(path)


def _remove_unlocked(path: Path) -> None:
    descriptor = os.open(path, os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        shutil.rmtree(path, ignore_errors=True)
    finally:
        os.close(descriptor)
