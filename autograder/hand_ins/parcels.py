"""What passes between the steps of finding: entries of a folder or zip, and parcels, each one person's."""

from __future__ import annotations

from pathlib import Path

import msgspec

from autograder.hand_ins.contents import Contents


class Entry(msgspec.Struct, frozen=True):
    """A file of a folder or a zip.

    Args:
        name: its path below what was given, with slashes, letters composed; never a path on this machine.
        contents: its bytes.
        path: where it stands, or would stand if the zip were a folder; only shown, and its ending used.
        own: what its author called it, where the LMS put something before that; else empty.
    """

    name: str
    contents: Contents
    path: Path
    own: str = ""

    @property
    def called(self) -> str:
        """Its path as its author named it."""
        return self.own or self.name


class Person(msgspec.Struct, frozen=True):
    """Who handed in, as the LMS writes it.

    Args:
        student: name.
        student_id: what the LMS or the roster knows them by; empty where nothing says it.
        email: empty where nothing says it.
        id_lasts: whether the id is the person's own, and not a number in this one assignment.
    """

    student: str
    student_id: str = ""
    email: str = ""
    id_lasts: bool = True


class Parcel(msgspec.Struct, frozen=True, kw_only=True):
    """What one person handed in at one time; one file of it is graded.

    Args:
        name: how outputs call it where no file of it can be named.
        person: whose it is.
        entries: its files.
        path: what it came from.
        by_lms: whether the LMS says whose it is, and not just the name of a file.
        submitted_at: when, ISO 8601 in UTC; None where nothing says it.
        late: whether after the deadline; None where nothing says it.
        older: files that a newer one of the same parcel takes the place of.
        refusal: why nothing of it can be graded; empty where nothing is known against it.
        suffix: what is put behind its name, where several people handed in together.
    """

    name: str
    person: Person
    entries: tuple[Entry, ...]
    path: Path
    by_lms: bool = True
    submitted_at: str | None = None
    late: bool | None = None
    older: tuple[Entry, ...] = ()
    refusal: tuple[str, ...] = ()
    suffix: str = ""


class Source(msgspec.Struct, frozen=True):
    """A folder or a zip that the operator named, or all files that they named.

    Args:
        path: its path.
        entries: what is in it, in order of names.
        is_archive: whether it is a zip.
    """

    path: Path
    entries: tuple[Entry, ...]
    is_archive: bool = False

    def below(self, folder: str) -> Source:
        """Give what is in one of its folders, with the names that it has there."""
        start = f"{folder}/"
        inside = [each for each in self.entries if each.name.startswith(start)]
        cut = (msgspec.structs.replace(each, name=each.name.removeprefix(start)) for each in inside)
        return Source(self.path, tuple(cut), self.is_archive)

    def top(self) -> dict[str, list[Entry]]:
        """Sort the entries by the first part of their names."""
        tops: dict[str, list[Entry]] = {}
        for each in self.entries:
            tops.setdefault(each.name.split("/", 1)[0], []).append(each)
        return tops
