"""Where the bytes of a hand-in are, and how they are read: always bounded, never from a link or a device."""

from __future__ import annotations

import hashlib
import os
import stat
from pathlib import Path
from typing import Protocol

import msgspec

from autograder.errors import Unreadable

MIB = 2**20
LARGEST_NAMED = 1024 * MIB  # a sparse file of a terabyte costs its owner nothing
NOTEBOOK_WANTED = "Hand in the notebook itself."
CLEAR_OUTPUTS = "Clear the notebook's outputs, save it, and hand it in again."


class Contents(Protocol):
    """The bytes of one file, wherever they are."""

    def digest(self) -> str:
        """Name the bytes: `sha256:` and hex digits; empty where they cannot be had, or are too many.

        Raises:
            Unreadable: it is no regular file.
            OSError: this machine cannot read it.
        """

    def read(self, most: int) -> bytes:
        """Give the bytes.

        Raises:
            Unreadable: there are more than `most`, or they are damaged, or it is no regular file.
            OSError: this machine cannot read it.
        """


class OnDisk(msgspec.Struct, frozen=True):
    """A file of a folder."""

    path: Path

    def digest(self) -> str:
        """Name the bytes of a regular file: a link could lead to the solutions, a pipe would wait."""
        self._require_regular()
        if self.path.lstat().st_size > LARGEST_NAMED:
            return ""
        with self.path.open("rb") as file:
            return f"sha256:{hashlib.file_digest(file, 'sha256').hexdigest()}"

    def read(self, most: int) -> bytes:
        """Read the file."""
        self._require_regular()
        with self.path.open("rb") as file:
            size = os.fstat(file.fileno()).st_size  # read() takes as much memory as it is asked for
            data = file.read(min(most, size) + 1)
        return bounded(data, most, str(self.path))

    def _require_regular(self) -> None:
        if not stat.S_ISREG(self.path.lstat().st_mode):
            raise Unreadable(str(self.path), "This is a link or a device, not a file.", NOTEBOOK_WANTED)


class Refused(msgspec.Struct, frozen=True):
    """What cannot be read, and why: sentences that can be forwarded."""

    what: str
    next_step: str = ""

    def digest(self) -> str:
        """Have none."""
        return ""

    def read(self, most: int) -> bytes:
        """Say why there is nothing to read."""
        raise Unreadable("", self.what, self.next_step)


def bounded(data: bytes, most: int, place: str) -> bytes:
    """Give data back unless it is longer than allowed.

    Raises:
        Unreadable: it is.
    """
    if len(data) > most:
        raise Unreadable(place, f"This file is larger than {most // MIB} MiB.", CLEAR_OUTPUTS)
    return data
