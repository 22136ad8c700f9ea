"""Read zips without unpacking them: nothing is written, and no name in them becomes a path.

An archive is refused as a whole where it could mean two things or was made to do harm: names that lead
outside, two names that are one, names of a thousand letters, entries that overlap or begin before the file
does, a directory too large to be read. An entry is refused by itself where it is a link or a device,
encrypted, compressed in a rare way, or grows out of proportion.
"""

from __future__ import annotations

import hashlib
import io
import re
import stat
import struct
import zipfile
import zlib
from collections import Counter
from itertools import pairwise
from pathlib import Path

from autograder.errors import Unreadable
from autograder.hand_ins.contents import MIB, Contents, Refused, bounded
from autograder.hand_ins.naming import composed, printable
from autograder.hand_ins.parcels import Entry

LARGEST_INSIDE = 100 * MIB  # a zip that somebody handed in
LARGEST_MEMBER = 100 * MIB  # unpacked
LARGEST_DIRECTORY = 1 * MIB  # of a zip that somebody handed in: room for some 10,000 names
MOST_ENTRIES = 10_000  # of a zip that somebody handed in
MOST_OF_A_CLASS = 200_000  # of a zip that the operator names
LONGEST_NAME = 1_000  # letters, folders included; to compose the marks of a name takes their number squared
STEEPEST = 200  # bytes that one byte may unpack to, in what is longer than...
HARMLESS = 10 * MIB

AGAIN = "Put the notebook into a new zip, or hand in the notebook itself."
BROKEN = "This zip archive is damaged, or is none; perhaps its upload was cut short."
METHODS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
# What zipfile lets through of a file that is no sound zip. NotImplementedError is a RuntimeError, a name that
# is no text a ValueError, a place beyond 64 bits an OverflowError.
DAMAGE = (zipfile.BadZipFile, zlib.error, struct.error, EOFError, RuntimeError, ValueError, OverflowError)
LOCAL_HEADER = 30  # bytes before the name
ENCRYPTED, SAYS_UTF_8 = 0x1, 0x800
LEADS_OUTSIDE = re.compile(r"^/|^[A-Za-z]:|(?:^|/)\.\.(?:/|$)")


class Archive:
    """A zip that can be trusted to be one.

    Args:
        contents: its bytes; of them nothing stays in memory.
        path: where it stands, for messages.
        of_operator: whether the operator named it: a class's may be large, and its file stays open.

    Raises:
        Unreadable: it is damaged, too large, or made so that it cannot be trusted.
        OSError: this machine cannot read it.
    """

    def __init__(self, contents: Contents, path: Path, of_operator: bool = False) -> None:
        self._contents = contents
        self.path = path
        self._of_operator = of_operator
        opened = self._opened()
        self._check(opened)
        self._files = [info for info in opened.infolist() if not _name(info).endswith("/")]
        self._kept = opened if self._of_operator else None  # a zip in a zip is read again when its time comes

    def entries(self) -> tuple[Entry, ...]:
        """List its files in order of names; what cannot be read is listed and says why when it is."""
        listed = [Entry(_name(info), self._member(info), self._place(info)) for info in self._files]
        return tuple(sorted(listed, key=lambda each: each.name))

    def data(self, info: zipfile.ZipInfo, most: int) -> bytes:
        """Unpack one file, in memory.

        Raises:
            Unreadable: it is larger than `most` bytes, or damaged.
        """
        try:
            with (self._kept or self._opened()).open(info) as file:
                return bounded(file.read(most + 1), most, str(self.path))
        except DAMAGE:
            raise Unreadable(str(self.path), BROKEN, AGAIN) from None

    def _opened(self) -> zipfile.ZipFile:
        file = str(self.path) if self._of_operator else _Guarded(self._contents.read(LARGEST_INSIDE))
        try:
            return zipfile.ZipFile(file)
        except DAMAGE:
            raise Unreadable(str(self.path), BROKEN, AGAIN) from None

    def _check(self, opened: zipfile.ZipFile) -> None:
        most = MOST_OF_A_CLASS if self._of_operator else MOST_ENTRIES
        if len(opened.infolist()) > most:
            raise self._refused(f"has more than {most:,} files")
        if any(len(info.orig_filename) > LONGEST_NAME for info in opened.infolist()):
            raise self._refused(f"has a file whose name is longer than {LONGEST_NAME:,} letters")
        if not self._of_operator:
            self._require_clear_names(opened.infolist())
        self._require_room_of_their_own(opened)

    def _require_clear_names(self, files: list[zipfile.ZipInfo]) -> None:
        outside = [_name(info) for info in files if LEADS_OUTSIDE.search(_name(info))]
        if outside:
            raise self._refused(f"has a file whose name leads out of it ({printable(outside[0][:80])})")
        counts = Counter(_name(info).casefold() for info in files)
        same = [name for name, count in counts.items() if count > 1]
        if same:
            raise self._refused(
                f"has two files of one name ({printable(same[0][:80])}), apart from case or accents"
            )

    def _require_room_of_their_own(self, opened: zipfile.ZipFile) -> None:
        """Refuse entries that share bytes: so a small file can unpack to petabytes."""
        places = sorted((info.header_offset, _end(info)) for info in opened.infolist())
        if places and places[0][0] < 0:  # by the directory's claim of where the zip itself begins
            raise Unreadable(str(self.path), BROKEN, AGAIN)
        if any(end > start for (_, end), (start, _) in pairwise([*places, (opened.start_dir, 0)])):
            raise self._refused("has files that overlap")

    def _refused(self, what: str) -> Unreadable:
        return Unreadable(str(self.path), f"This zip archive {what}.", AGAIN)

    def _place(self, info: zipfile.ZipInfo) -> Path:
        """Say where a file would stand; never outside, though nothing is opened by this path."""
        return self.path.joinpath(*(part for part in _name(info).split("/") if part.strip(".")))

    def _member(self, info: zipfile.ZipInfo) -> Contents:
        what = _harm(info)
        return Refused(what, AGAIN) if what else _Member(self, info)


class _Member:
    """A file in a zip."""

    def __init__(self, archive: Archive, info: zipfile.ZipInfo) -> None:
        self._archive, self._info = archive, info

    def digest(self) -> str:
        return f"sha256:{hashlib.sha256(self.read(LARGEST_MEMBER)).hexdigest()}"

    def read(self, most: int) -> bytes:
        return self._archive.data(self._info, most)


class _Guarded(io.BytesIO):
    """A zip in memory that gives away no directory which would fill it."""

    def read(self, size: int | None = -1, /) -> bytes:
        if size is not None and size > LARGEST_DIRECTORY:
            raise zipfile.BadZipFile("a directory of this size is none")
        return super().read(size)


def _name(info: zipfile.ZipInfo) -> str:
    """Read a name as it was meant: many tools write UTF-8 without saying so, and backslashes for folders."""
    name = info.filename
    if not info.flag_bits & SAYS_UTF_8:
        try:
            name = name.encode("cp437").decode("utf-8")
        except UnicodeError:
            name = info.filename
    return composed(name).replace("\\", "/")


def _end(info: zipfile.ZipInfo) -> int:
    return info.header_offset + LOCAL_HEADER + len(info.orig_filename) + info.compress_size


def _harm(info: zipfile.ZipInfo) -> str:
    """Say why a file of a zip is not read; nothing where it is."""
    kind = stat.S_IFMT(info.external_attr >> 16)
    if kind and kind != stat.S_IFREG:
        return "This is a link or a device in a zip archive, not a file."
    if LEADS_OUTSIDE.search(_name(info)):
        return "The name of this file leads out of its zip archive."
    if info.flag_bits & ENCRYPTED:
        return "This file is encrypted: nobody can read it without the password."
    if info.compress_type not in METHODS:
        return "This file is compressed in a way that is not read."
    if info.file_size > LARGEST_MEMBER:
        return f"This file unpacks to more than {LARGEST_MEMBER // MIB} MiB."
    if info.file_size > max(HARMLESS, STEEPEST * info.compress_size):
        return f"This file unpacks to more than {STEEPEST} times its size, as no notebook does."
    return ""
