"""The paths that the operator gave -> what is in them; nothing is unpacked, no link below them followed."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from pathlib import Path

from msgspec import structs

from autograder.errors import BadInput, Unreadable
from autograder.hand_ins.archives import Archive
from autograder.hand_ins.contents import OnDisk
from autograder.hand_ins.naming import composed, is_hidden, is_left_by_programs, is_skipped, kind_of
from autograder.hand_ins.parcels import Entry, Source

WHAT_TO_GIVE = "Give a notebook (.ipynb), a .py file, a zip, or a folder of them."


def sources_of(paths: Sequence[Path]) -> list[Source]:
    """Look into folders and zips; files that are given by themselves are one source together.

    Raises:
        BadInput: a path is missing, or cannot be read, or can be no submission.
    """
    found: list[Source] = []
    files: list[Path] = []
    for path in paths:
        if path.is_dir():
            found.append(Source(path.resolve(), tuple(_files_in(path.resolve()))))
        elif _required(path) == "archive":
            found.append(Source(path.resolve(), _in_archive(path.resolve()), is_archive=True))
        else:
            files.append(path)
    if files:
        together = tuple(Entry(composed(path.name), OnDisk(path.resolve()), path.resolve()) for path in files)
        found.insert(0, Source(files[0].resolve().parent, together))
    return list(_each_file_once(found))


def _required(path: Path) -> str:
    """Tell what a path is that is no folder."""
    if not path.exists():
        raise BadInput(str(path), "no such file or folder", WHAT_TO_GIVE)
    kind = kind_of(path.name)
    if kind is None or kind == "foreign archive":
        raise BadInput(str(path), "is neither a notebook nor a .py file nor a zip", WHAT_TO_GIVE)
    return kind


def _in_archive(path: Path) -> tuple[Entry, ...]:
    try:
        entries = Archive(OnDisk(path), path, of_operator=True).entries()
        return tuple(each for each in entries if not is_hidden(each.name))
    except Unreadable as error:
        raise BadInput(str(path), error.what.removesuffix("."), "Download it again.") from None
    except OSError as error:
        raise BadInput(str(path), f"cannot be read: {error.strerror}", "Change its permissions.") from None


def _files_in(folder: Path) -> list[Entry]:
    names = sorted(path.relative_to(folder).as_posix() for path in _walk(folder))
    if not names:
        what = "nothing in it is a submission" if any(folder.iterdir()) else "is an empty folder"
        raise BadInput(str(folder), what, WHAT_TO_GIVE)
    return [Entry(composed(name), OnDisk(folder / name), folder / name) for name in names]


def _walk(folder: Path) -> Iterator[Path]:
    for here, folders, files in os.walk(folder, onerror=_refuse):
        folders[:] = [name for name in folders if not is_skipped(name)]
        yield from (Path(here, name) for name in files if not is_left_by_programs(name))


def _refuse(error: OSError) -> None:
    raise BadInput(str(error.filename), f"cannot be read: {error.strerror}", "Change its permissions.")


def _each_file_once(found: Sequence[Source]) -> Iterator[Source]:
    """Leave out what stands in an earlier source already."""
    seen: set[Path] = set()
    for source in found:
        fresh = {each.path: each for each in source.entries if source.is_archive or each.path not in seen}
        seen |= fresh.keys()
        entries = source.entries if source.is_archive else tuple(fresh.values())
        yield structs.replace(source, entries=entries)
