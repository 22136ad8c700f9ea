"""GitHub Classroom: a folder of repositories `assignment-username`.

The folder that its command line makes is called `assignment-submissions`, so a folder of that name says what
the repositories begin with; elsewhere they must begin with the assignment's name as GitHub writes it
(03-loss). When something was handed in is not read: a commit's date is its author's claim.
"""

from __future__ import annotations

import re

from autograder.hand_ins.naming import kind_of
from autograder.hand_ins.parcels import Entry, Parcel, Person, Source

SUBMISSIONS = "-submissions"


def recognise(source: Source, assignment: str) -> bool:
    """Whether all folders are repositories of one assignment, and no work stands beside them."""
    start = _start(source, assignment)
    folders = {each.name.split("/")[0] for each in source.entries if "/" in each.name}
    beside = any(kind_of(each.name) for each in source.entries if "/" not in each.name)
    return bool(folders) and not beside and all(_username(folder, start) for folder in folders)


def parcels(source: Source, assignment: str) -> tuple[list[Parcel], list[Entry]]:
    """Sort repositories by user.

    Returns:
        What each handed in, and no other files.
    """
    start = _start(source, assignment)
    found = []
    for top, entries in source.top().items():
        user = _username(top, start)
        if user and "/" in entries[0].name:
            inside = tuple(entries)
            found.append(Parcel(name=top, person=Person(user, user), entries=inside, path=source.path))
    return found, []


def _start(source: Source, assignment: str) -> str:
    folder = source.path.stem if source.is_archive else source.path.name
    slug = folder.removesuffix(SUBMISSIONS) if folder.endswith(SUBMISSIONS) else assignment
    return re.sub(r"[^a-z0-9]+", "-", slug.lower()) + "-"


def _username(repository: str, start: str) -> str:
    return repository[len(start) :] if repository.lower().startswith(start) else ""
