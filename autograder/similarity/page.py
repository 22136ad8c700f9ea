"""The page on pairs that share what few have: both pieces side by side, and what that cannot tell."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

import msgspec
import numpy as np

from autograder.course import Assignment
from autograder.records import Grade
from autograder.report.pages import environment
from autograder.sandbox.printable import printable
from autograder.similarity.evidence import Shared, most
from autograder.similarity.reading import Printed

TEMPLATES = Path(__file__).with_name("templates")
LONGEST = 20_000  # characters of a hand-in that are shown for a pair
AROUND = 2  # lines before and after what is shared


class Line(msgspec.Struct, frozen=True):
    """A line of a cell; 0 and no text where some are left out."""

    number: int
    text: str
    is_shared: bool


class Piece(msgspec.Struct, frozen=True):
    """What one of a pair wrote, as far as both share it: lines by the number of their cell."""

    student: str
    submission: str
    cells: tuple[tuple[int, tuple[Line, ...]], ...]


class Evidence(msgspec.Struct, frozen=True):
    """A pair, as the page shows it; `shared` is what is known of it."""

    shared: Shared
    one: Piece
    other: Piece

    @property
    def sentence(self) -> str:
        """What they share, in words."""
        return sentence(self.shared)


def sentence(shared: Shared) -> str:
    """Say what two hand-ins share."""
    said = ["the same file, to the byte"] if shared.same_file else []
    if shared.hashes:
        count, places = len(shared.hashes), shared.functions
        where = f"{places} {'functions' if places > 1 else 'function'}"
        said.append(f"{count} rare stretches of code in {where}, {shared.share:.0%} of what is rare in one")
    if shared.mistakes:
        said.append(f"rare mistakes: {'; '.join(shared.mistakes)}")
    return ", ".join(said)


def similar_page(
    assignment: Assignment,
    found: Sequence[Shared],
    class_: Sequence[Printed],
    grades: Sequence[Grade],
    not_compared: Sequence[tuple[str, str]],
    left_out: int,
) -> str:
    """Render the page.

    Args:
        assignment: what was asked.
        found: the pairs to show.
        class_: all hand-ins.
        grades: of the same, in the same order.
        not_compared: names of hand-ins that could not be, each with the reason.
        left_out: how many more pairs stand out.
    """
    evidence = [
        Evidence(
            shared,
            _piece(class_[shared.one], grades[shared.one], shared.hashes),
            _piece(class_[shared.other], grades[shared.other], shared.hashes),
        )
        for shared in found
    ]
    return (
        environment(TEMPLATES)
        .get_template("similar.html")
        .render(
            assignment=assignment,
            pairs=evidence,
            size=len(class_),
            few=most(len(class_)),
            not_compared=not_compared,
            left_out=left_out,
        )
    )


def _piece(hand_in: Printed, grade: Grade, hashes: frozenset[int]) -> Piece:
    rows = hand_in.prints[np.isin(hand_in.prints[:, 0], np.array([*hashes], dtype=np.int64))]
    shared: dict[int, set[int]] = {}
    for _, number, _, first, last in rows.tolist():
        shared.setdefault(number, set()).update(range(first, last + 1))
    left, cells = LONGEST, []
    for cell in hand_in.submission.cells:
        if cell.number in shared and left > 0:
            text = printable(cell.source, left)
            left -= len(text)
            cells.append((cell.number, tuple(_lines(text.split("\n"), shared[cell.number]))))
    return Piece(grade.student, grade.submission, tuple(cells))


def _lines(lines: Sequence[str], shared: set[int]) -> Iterable[Line]:
    """Give what is shared and a little around it; a gap is one line of its own."""
    near = {number + step for number in shared for step in range(-AROUND, AROUND + 1)}
    before = 0
    for number, text in enumerate(lines, 1):
        if number in near:
            if before and number > before + 1:
                yield Line(0, "", is_shared=False)
            yield Line(number, text, number in shared)
            before = number
