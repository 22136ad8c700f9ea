"""Which file of a hand-in is graded, by rules that a person could follow.

1. Notebooks and scripts count; a zip is opened where there is none beside it.
2. The one that is called like the assignment; of a notebook and a script, the notebook.
3. Else the one that defines most of the questions' names.
4. Else none: the sentence names those between which nobody but the student can choose.

Nothing is parsed as Python: a definition is a line that begins like one.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator, Sequence

import msgspec

from autograder.errors import Unreadable
from autograder.hand_ins.archives import LARGEST_INSIDE, Archive
from autograder.hand_ins.contents import MIB, NOTEBOOK_WANTED
from autograder.hand_ins.naming import is_passed_over, kind_of, printable, stem_of
from autograder.hand_ins.parcels import Entry

READABLE = ("notebook", "script")
DEEPEST = 3  # zips in zips
MOST_ARCHIVES = 10  # that are opened of one hand-in
MOST_READ = 50  # files whose text is looked at...
MOST_ALIKE = 5  # that are compared
LARGEST_READ = 200 * MIB  # and together
NAMED = 5  # files that a sentence names
COPY = re.compile(r"(?:-[0-9]+| ?\([0-9]+\))$")  # what an LMS or a browser puts behind a name that is taken
# In a notebook a line begins after a quotation mark. Spaces are counted: else many empty lines take for ever.
DEFINITION = r"(?:^|\"|\\n)[ \t]{{0,40}}def[ \t]{{1,8}}({})[ \t]{{0,8}}\("


class Chosen(msgspec.Struct, frozen=True):
    """What is graded of a hand-in.

    Args:
        entry: the file.
        others: notebooks, scripts and archives beside it that are not.
    """

    entry: Entry
    others: tuple[Entry, ...]


def choose(entries: Sequence[Entry], assignment: str, questions: Sequence[str]) -> Chosen:
    """Choose the file of a hand-in that is graded.

    Args:
        entries: its files.
        assignment: the assignment's name.
        questions: the names that it asks for.

    Raises:
        Unreadable: there is none, or nothing tells which.
    """
    candidates, unopened = _candidates(entries)
    chosen = _called(assignment, candidates) or _defining(questions, candidates)
    if chosen is None:
        what = f"This hand-in has several files, and nothing says which one counts: {_list(candidates)}."
        raise Unreadable("", what, f"Hand in one file, called {assignment}.ipynb.")
    return Chosen(chosen, tuple(each for each in (*candidates, *unopened) if each is not chosen))


def is_called(name: str, assignment: str) -> bool:
    """Whether a file is called like the assignment, but for what an LMS or a browser adds."""
    stem, wanted = stem_of(name).casefold(), assignment.casefold()
    return wanted in (stem, COPY.sub("", stem))


def _candidates(entries: Sequence[Entry]) -> tuple[list[Entry], list[Entry]]:
    """Give the notebooks and scripts, and the archives that stand unopened beside them."""
    if not entries:
        raise Unreadable("", "There is no file in this hand-in.", NOTEBOOK_WANTED)
    for depth in range(DEEPEST + 1):
        work = _work(entries)
        readable = [each for each in work if kind_of(each.name) in READABLE]
        if readable:
            return readable, [each for each in work if kind_of(each.name) not in READABLE]
        archives = [each for each in work if kind_of(each.name) == "archive"]
        if not archives:
            raise _nothing(entries)
        if len(archives) > MOST_ARCHIVES:
            what = f"This hand-in has more than {MOST_ARCHIVES} zip archives beside each other."
            raise Unreadable("", what, NOTEBOOK_WANTED)
        if depth < DEEPEST:
            entries = [each for archive in archives for each in _opened(archive)]
    raise Unreadable("", f"This hand-in has more than {DEEPEST} zip archives in each other.", NOTEBOOK_WANTED)


def _work(entries: Sequence[Entry]) -> list[Entry]:
    return [each for each in entries if kind_of(each.name) and not is_passed_over(each.called)]


def _opened(archive: Entry) -> Iterator[Entry]:
    inside = Archive(archive.contents, archive.path).entries()
    return (
        msgspec.structs.replace(each, name=f"{archive.name}/{each.name}", own=each.name) for each in inside
    )


def _nothing(entries: Sequence[Entry]) -> Unreadable:
    what = f"There is no notebook in this hand-in, only {_list(entries)}."
    return Unreadable("", what if entries else "This zip archive is empty.", NOTEBOOK_WANTED)


def _called(assignment: str, candidates: Sequence[Entry]) -> Entry | None:
    if len(candidates) == 1:
        return candidates[0]
    called = [each for each in candidates if is_called(each.called, assignment)]
    notebooks = [each for each in called if kind_of(each.name) == "notebook"]
    best = notebooks or called
    return best[0] if best and _are_one(best) else None


def _defining(questions: Sequence[str], candidates: Sequence[Entry]) -> Entry | None:
    """Give the file that defines more of the questions' names than any other."""
    if not questions or len(candidates) > MOST_READ:
        return None
    definition = re.compile(DEFINITION.format("|".join(map(re.escape, questions))), re.MULTILINE)
    counts = []
    read = 0
    for each in candidates:
        data = _data(each)
        read += len(data)
        if read > LARGEST_READ:
            return None
        counts.append((len(set(definition.findall(data.decode(errors="replace")))), each))
    most = max(count for count, _ in counts)
    best = [each for count, each in counts if count == most]
    notebooks = [each for each in best if kind_of(each.name) == "notebook"]
    best = notebooks if len(notebooks) == 1 else best
    return best[0] if most and _are_one(best) else None


def _are_one(entries: Sequence[Entry]) -> bool:
    """Whether files are all the same, to the byte."""
    if len(entries) == 1:
        return True
    return len(entries) <= MOST_ALIKE and len({hashlib.sha256(_data(each)).digest() for each in entries}) == 1


def _data(entry: Entry) -> bytes:
    """Read a file; what cannot be read defines nothing."""
    try:
        return entry.contents.read(LARGEST_INSIDE)
    except (Unreadable, OSError):
        return b""


def _list(entries: Sequence[Entry]) -> str:
    names = [printable(each.name) for each in entries[:NAMED]]
    more = f" and {len(entries) - NAMED} more" if len(entries) > NAMED else ""
    return ", ".join(names) + more
