"""Files that no LMS named: each is a hand-in of its own, and its name says whose it is."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from autograder.hand_ins.naming import is_passed_over, kind_of, stem_of
from autograder.hand_ins.parcels import Entry, Parcel, Person


def parcels(entries: Sequence[Entry], assignment: str) -> list[Parcel]:
    """Make each file that could be somebody's work a parcel of its own.

    `ana_03_loss.html` is nothing to grade, but it is ana's, so it is found and refused; unless it stands
    beside the notebook from which it was made.
    """
    candidates = [each for each in entries if not is_passed_over(each.name)]
    readable = {_place(each) for each in candidates if kind_of(each.name)}
    return [
        Parcel(
            name=each.name,
            person=Person(student_of(each.path, assignment)),
            entries=(each,),
            path=each.path,
            by_lms=False,
        )
        for each in candidates
        if kind_of(each.name) or (_claims(each, assignment) and _place(each) not in readable)
    ]


def student_of(path: Path, assignment: str) -> str:
    """Name the student by the file: `ana_03_loss.ipynb` and `ana/03_loss.ipynb` are ana's, hidden or not."""
    stem = stem_of(path.name).lstrip(".")
    if stem == assignment and path.parent.name:
        return path.parent.name
    return stem.removesuffix(f"_{assignment}") or stem


def _place(entry: Entry) -> tuple[Path, str]:
    return entry.path.parent, stem_of(entry.path.name) if kind_of(entry.name) else entry.path.stem


def _claims(entry: Entry, assignment: str) -> bool:
    return entry.path.stem == assignment or entry.path.stem.endswith(f"_{assignment}")
