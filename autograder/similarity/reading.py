"""Take the fingerprints of hand-ins in jails; one that breaks its process stops no other."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing
from pathlib import Path

import msgspec
import numpy as np
from numpy.typing import NDArray

from autograder import alternatives, misconceptions
from autograder.course import Assignment
from autograder.errors import AnswerRefused, BadInput, CallEnded
from autograder.hand_ins import HandIn
from autograder.records import Cell, Submission
from autograder.runner import Runner
from autograder.sandbox.namespace import Namespace
from autograder.submission import read_submission

Prints = NDArray[np.int64]  # (n, 5): hash, cell's number, statement's index in it, first line, last line

IN_JAIL = Path(__file__).with_name("in_jail.py")
A_PROCESS = 50  # hand-ins; then a new one, whose clock begins anew
NOTHING: Prints = np.zeros((0, 5), dtype=np.int64)


class Printed(msgspec.Struct, frozen=True):
    """A hand-in and its fingerprints.

    Args:
        submission: what was read.
        prints: see `Prints`; cells of the starter notebook have none.
        problem: why there are none, where it could not be compared; else empty.
    """

    submission: Submission
    prints: Prints
    problem: str = ""


def printed(
    assignment: Assignment, submissions: Iterable[Submission], given: frozenset[str]
) -> Iterator[Printed]:
    """Take the fingerprints of a class.

    Args:
        assignment: whose limits hold.
        submissions: the class.
        given: texts of cells that everybody got.

    Raises:
        MachineLacks: there is no sandbox.
    """
    with Runner(assignment) as runner:
        some: list[Submission] = []
        for submission in submissions:
            some.append(submission)
            if len(some) == A_PROCESS:
                yield from _of_some(runner, some, given)
                some = []
        yield from _of_some(runner, some, given)


def taught(assignment: Assignment) -> Prints:
    """Take all fingerprints of what says nothing: see `known_texts`."""
    with Runner(assignment) as runner, closing(runner.open_sources([IN_JAIL.read_text("utf-8")])) as jail:
        found = [_asked(jail, [text], every=True) for text in known_texts(assignment)]
        return np.concatenate([NOTHING, *found])


def known_texts(assignment: Assignment) -> list[str]:
    """Give what was given, the completed notebook, and the files of the alternatives and of the bank."""
    texts = [cell.source for read in _notebooks(assignment) for cell in read]
    texts += sorted({each.text for each in alternatives.load(assignment)})
    return texts + [entries[0].file[1] for entries in misconceptions.load(assignment).values() if entries]


def starter_cells(assignment: Assignment) -> frozenset[str]:
    """Give the texts of the cells that students got."""
    return frozenset(cell.source.strip() for cell in _notebook(_starter(assignment)))


def _starter(assignment: Assignment) -> Path:
    return assignment.published / f"{assignment.name}.ipynb"


def _notebooks(assignment: Assignment) -> list[tuple[Cell, ...]]:
    completed = assignment.solutions / f"{assignment.name}.ipynb"
    return [_notebook(_starter(assignment)), _notebook(completed)]


def _notebook(path: Path) -> tuple[Cell, ...]:
    """Read a notebook of the course; a course may have none yet, and nothing is subtracted then."""
    if not path.is_file():
        return ()
    read = read_submission(HandIn(path, path.name, ""))
    if not isinstance(read, Submission):
        raise BadInput(str(path), " ".join(read.reasons), "Run: autograder build")
    return read.cells


def _of_some(runner: Runner, submissions: Sequence[Submission], given: frozenset[str]) -> Iterator[Printed]:
    if not submissions:
        return
    with closing(runner.open_sources([IN_JAIL.read_text("utf-8")])) as jail:
        for submission in submissions:
            own = [cell for cell in submission.cells if cell.source.strip() not in given]
            try:
                found = _asked(jail, [cell.source for cell in own], every=False)
            except (CallEnded, Exception) as error:  # whatever it is, it is one hand-in's
                yield Printed(submission, NOTHING, f"its code could not be taken apart: {error}")
                if not jail.alive:
                    jail.restart()
                continue
            numbers = np.array([cell.number for cell in own], dtype=np.int64)
            found[:, 1] = numbers[found[:, 1]]
            yield Printed(submission, found)


def _asked(jail: Namespace, texts: list[str], every: bool) -> Prints:
    """Ask the child, and believe nothing but numbers in a table of this form."""
    found = jail.start_case()("fingerprints")(texts, every)
    if not (isinstance(found, np.ndarray) and found.ndim == 2 and found.shape[1] == 5):
        raise AnswerRefused("it gave no table of numbers")
    cells = found[:, 1]
    if found.dtype != np.int64 or not np.all((cells >= 0) & (cells < max(1, len(texts)))):
        raise AnswerRefused("it gave no table of numbers")
    return found.copy()
