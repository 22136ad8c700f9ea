"""Moodle: folders `Full Name_number_assignsubmission_file`, or, without folders, files that begin so.

The number is the participant's in this assignment. Text typed into Moodle stands in `..._onlinetext`. Moodle
exports a student's last attempt only, and does not say when it was made.
"""

from __future__ import annotations

import re
from collections import defaultdict

from msgspec import structs

from autograder.hand_ins.parcels import Entry, Parcel, Person, Source

MARK = re.compile(r"_([0-9]+)_assignsubmission_(?:file|onlinetext)(?=_|$)")
CANVAS = re.compile(r"_[1-9][0-9]*_[1-9][0-9]*_")
BLIND = "Participant"  # every student's name, where marking is anonymous
TWICE = "The name of this file says twice, in Moodle's own words, whose it is, so it cannot be known."
RENAME = "Rename the file, and hand it in again."


def recognise(source: Source) -> bool:
    """Whether Moodle named at least half of what stands at the top."""
    tops = source.top()
    named = sum(bool(_marks(top)) for top in tops)
    return named > 0 and 2 * named >= len(tops)


def parcels(source: Source) -> tuple[list[Parcel], list[Entry]]:
    """Sort a Moodle download by student.

    Returns:
        What each handed in, and the files that Moodle did not name.
    """
    by_person: dict[Person, list[Entry]] = defaultdict(list)
    unclear, strays = [], []
    for top, entries in source.top().items():
        marks = _marks(top)
        if not marks:
            strays += entries
        elif len(marks) > 1:
            unclear.append(_unclear(top, entries, source))
        else:
            own = top[marks[0].end() :].lstrip("_")
            by_person[_person(top, marks[0])] += [structs.replace(each, own=own) for each in entries]
    found = [
        Parcel(name=entries[0].name.split("/")[0], person=person, entries=tuple(entries), path=source.path)
        for person, entries in by_person.items()
    ]
    return found + unclear, strays


def _marks(top: str) -> list[re.Match[str]]:
    """Find Moodle's mark; after a pair of numbers, as Canvas writes it, it is the student's own."""
    return [mark for mark in MARK.finditer(top) if not CANVAS.search(top, 0, mark.start() + 1)]


def _person(top: str, mark: re.Match[str]) -> Person:
    name = top[: mark.start()]
    if name == BLIND:
        return Person(f"{BLIND} {mark[1]}", mark[1])
    return Person(name, mark[1], id_lasts=False)


def _unclear(top: str, entries: list[Entry], source: Source) -> Parcel:
    """Refuse what could be two people's: who named the file may have meant to hand in as another."""
    person = Person(top)
    return Parcel(name=top, person=person, entries=tuple(entries), path=source.path, refusal=(TWICE, RENAME))
