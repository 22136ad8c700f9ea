"""`autograder similar`: pairs of hand-ins that share what few others have."""

from __future__ import annotations

from pathlib import Path

import msgspec
from rich.console import Console

from autograder.course import Assignment, load_assignment
from autograder.errors import BadInput
from autograder.gradebook.store import Gradebook
from autograder.lookup import existing
from autograder.records import Grade, Submission
from autograder.report.folder import told_unwritable
from autograder.report.terminal import say
from autograder.similarity.evidence import Shared, pairs
from autograder.similarity.page import sentence, similar_page
from autograder.similarity.reading import Printed, printed, starter_cells, taught

NO_VERDICT = "It is a reason to read both, and no verdict: short functions have few right forms."


def similar(name: str, most: int, out: Path | None, json: Path | None, gradebook: str) -> int:
    """Rank pairs, and write a page with both pieces side by side.

    Args:
        name: of the assignment, or its path.
        most: how many pairs are shown.
        out: the page; `grades/NAME/similar.html` unless given.
        json: file for the same as data.
        gradebook: where the code is.

    Raises:
        BadInput: nothing is graded, or a file cannot be written.
        MachineLacks: there is no sandbox.
    """
    assignment = load_assignment(name)
    with existing(gradebook) as book:
        graded, unread = _class(book, assignment)
    class_ = list(printed(assignment, [read for _, read in graded], starter_cells(assignment)))
    grades = [grade for grade, _ in graded]
    found = pairs(class_, grades, taught(assignment))
    failed = [(each.submission.name, each.problem) for each in class_ if each.problem]
    unread = [*unread, *failed]
    page = similar_page(assignment, found[:most], class_, grades, unread, max(0, len(found) - most))
    out = out or Path("grades") / assignment.name / "similar.html"
    _write(out, page.encode(), "--out")
    if json:
        _write(json, _as_json(found, grades), "--json")
    _tell(found[:most], len(found), class_, grades, unread)
    print(out)
    return 0


def _class(
    book: Gradebook, assignment: Assignment
) -> tuple[list[tuple[Grade, Submission]], list[tuple[str, str]]]:
    """Give who can be compared, and who cannot, each with the reason."""
    graded, unread = [], []
    for grade, read in book.handed_in(book.latest(assignment.name)):
        if read is None:
            unread.append((grade.submission, "it could not be read when it was graded"))
        else:
            graded.append((grade, read))
    if not graded:
        raise BadInput(assignment.name, "has no grades in this gradebook", "Grade first: autograder grade.")
    return graded, unread


def _tell(
    shown: list[Shared],
    count: int,
    class_: list[Printed],
    grades: list[Grade],
    unread: list[tuple[str, str]],
) -> None:
    console = Console()
    for place, each in enumerate(shown, 1):
        one, other = grades[each.one].student, grades[each.other].student
        say(console, f"{place:3}. {one} and {other} share {sentence(each)}")
    if count > len(shown):
        say(console, f"and {count - len(shown)} more pairs that share less")
    stands = NO_VERDICT if shown else "Nothing stands out."
    say(console, f"{len(class_) - sum(bool(each.problem) for each in class_)} hand-ins compared. {stands}")
    for name, why in unread:
        say(console, f"{name}: not compared: {why}")


def _as_json(found: list[Shared], grades: list[Grade]) -> bytes:
    told = [
        {
            "students": [grades[each.one].student, grades[each.other].student],
            "submissions": [grades[each.one].submission, grades[each.other].submission],
            "score": round(each.score, 3),
            "same_file": each.same_file,
            "rare_stretches": len(each.hashes),
            "functions": each.functions,
            "share": round(each.share, 3),
            "mistakes": list(each.mistakes),
        }
        for each in found
    ]
    return msgspec.json.format(msgspec.json.encode(told), indent=1) + b"\n"


def _write(path: Path, data: bytes, option: str) -> None:
    with told_unwritable(path, option):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
