"""Canvas: one folder or zip of files `name_LATE_id_upload_file`.

The name is what Canvas makes of the sortable name, `LATE` stands there or not, `id` is the student's and
`upload` the file's number. Only `file` is the student's choice, and it comes last: so the first pair of
numbers is Canvas's. Text or an address typed into Canvas is `name_id_text.html`. Of a file handed in again
Canvas writes `file-1`, `file-2`: the largest number is the newest.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import groupby
from pathlib import PurePosixPath

from msgspec import structs

from autograder.hand_ins.naming import kind_of
from autograder.hand_ins.parcels import Entry, Parcel, Person, Source

NUMBER = "[1-9][0-9]*"  # a leading zero is no id of Canvas's: `ana_2_03_loss.ipynb` is nobody's export
NAME = re.compile(
    rf"(?P<student>[^/]+?)(?P<late>_late)?_(?P<id>{NUMBER})_"
    rf"(?:(?P<upload>{NUMBER})_(?P<file>.+)|(?:text|url|link)\.html?)",
    re.IGNORECASE | re.DOTALL,
)
Named = tuple[re.Match[str], Entry]
VERSION = re.compile(r"-([0-9]{1,6})$")


def recognise(source: Source) -> bool:
    """Whether at least half of the files at the top are named by Canvas."""
    top = [each for each in source.entries if "/" not in each.name and _could_be_work(each)]
    named = sum(_match(each) is not None for each in top)
    return named > 0 and 2 * named >= len(top)


def parcels(source: Source, assignment: str) -> tuple[list[Parcel], list[Entry]]:
    """Sort a Canvas download by student.

    Args:
        source: the download.
        assignment: the assignment's name; `-1` at its own end is no version.

    Returns:
        What each handed in, and the files that Canvas did not name.
    """
    named = [(match, each) for each in source.entries if (match := _match(each))]
    named.sort(key=lambda pair: _whose(pair[0]))
    groups = groupby(named, key=lambda pair: _whose(pair[0]))
    found = [_parcel(whose, list(files), source, assignment) for whose, files in groups]
    return found, [each for each in source.entries if not _match(each)]


def _could_be_work(entry: Entry) -> bool:
    return kind_of(entry.name) is not None or _match(entry) is not None


def _match(entry: Entry) -> re.Match[str] | None:
    return NAME.fullmatch(entry.name)


def _whose(match: re.Match[str]) -> tuple[str, str]:
    return match["student"], match["id"]


def _parcel(
    whose: tuple[str, str], files: Sequence[tuple[re.Match[str], Entry]], source: Source, assignment: str
) -> Parcel:
    newest, older = _newest(files, assignment)
    return Parcel(
        name=files[0][1].name,
        person=Person(whose[0], whose[1]),
        entries=tuple(newest),
        path=source.path,
        late=any(match["late"] for match, _ in files),
        older=tuple(older),
    )


def _newest(files: Sequence[Named], assignment: str) -> tuple[list[Entry], list[Entry]]:
    """Part files into those that count, and those that a later version took the place of."""
    latest: dict[str, Entry] = {}
    older = []
    for match, each in sorted(files, key=lambda pair: _order(pair[0])):
        file = PurePosixPath(match["file"] or each.name)
        stem = file.stem if file.stem == assignment else VERSION.sub("", file.stem)
        name = stem + file.suffix
        if name in latest:
            older.append(latest[name])
        latest[name] = structs.replace(each, own=match["file"] or "")
    return list(latest.values()), older


def _order(match: re.Match[str]) -> tuple[int, int]:
    version = VERSION.search(PurePosixPath(match["file"] or "").stem)
    return int(version[1]) if version else 0, int((match["upload"] or "0")[:18])
