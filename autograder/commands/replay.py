"""`autograder replay`: a script that shows one failure again."""

from __future__ import annotations

import dataclasses
from pathlib import Path

from autograder import hidden_tests, test_files
from autograder.course import Assignment, load_assignment, load_course
from autograder.errors import BadInput
from autograder.hand_ins import find_class
from autograder.records import Submission
from autograder.replay import Recorded, script
from autograder.runner import Runner
from autograder.submission import read_submission

EXAMPLE = "Name one like this: softmax.sums_to_one."


def replay(submission: Path, case: str, name: str, out: Path | None) -> int:
    """Run one case of a hand-in once more, and write down what it calls.

    Args:
        submission: the file.
        case: `softmax.sums_to_one`.
        name: of the assignment, or its path; the one that the file is named after unless given.
        out: the script; it is printed unless given.

    Raises:
        BadInput: the file cannot be read, or there is no such case.
        MachineLacks: there is no sandbox.
    """
    assignment = load_assignment(name or _named_in(submission))
    question, _, wanted = case.partition(".")
    tests = _tests(assignment, question, wanted)
    read = _read(submission, assignment)
    with Runner(assignment) as runner:
        cells = [(cell.number, cell.source) for cell in read.cells]
        by_statement = read.path.suffix.lower() == ".py"
        namespace = runner.open(cells, matplotlib=read.uses_matplotlib, by_statement=by_statement)
        try:
            recorded = Recorded(namespace)
            (run,) = hidden_tests.run_question(tests, recorded, runner.rules)
        finally:
            namespace.close()
    text = script(question, run.result, recorded.calls)
    if out is None:
        print(text, end="")
    else:
        _write(out, text)
    return 0


def _named_in(submission: Path) -> str:
    """Find the assignment that a file is named after."""
    found = [name for name in load_course().assignments if name in submission.name]
    if len(found) != 1:
        what = "is named after no assignment" if not found else "is named after several assignments"
        raise BadInput(str(submission), what, "Say which: --assignment 03_loss.")
    return found[0]


def _tests(assignment: Assignment, question: str, wanted: str) -> test_files.TestFile:
    """Give the test file of a question with this one case."""
    if question not in assignment.questions:
        there = ", ".join(assignment.questions)
        raise BadInput(question, f"is no question of {assignment.name}", f"There are: {there}. {EXAMPLE}")
    whole = test_files.load_file(question, assignment.test_file(question))
    found = tuple(each for each in whole.cases if each.name == wanted)
    if not found:
        there = ", ".join(each.name for each in whole.cases)
        raise BadInput(wanted or question, f"is no case of {question}", f"There are: {there}.")
    return dataclasses.replace(whole, cases=found)


def _read(path: Path, assignment: Assignment) -> Submission:
    (hand_in, *more) = find_class([path], assignment.name, assignment.questions).hand_ins
    if more:
        raise BadInput(str(path), f"holds {len(more) + 1} hand-ins", "Name the file of one.")
    read = read_submission(hand_in)
    if not isinstance(read, Submission):
        raise BadInput(str(path), " ".join(read.reasons), "Name a notebook or .py file.")
    return read


def _write(out: Path, text: str) -> None:
    try:
        out.parent.mkdir(parents=True, exist_ok=True)
        out.write_text(text, encoding="utf-8")
    except OSError as error:
        raise BadInput(str(out), f"cannot be written: {error.strerror}", "Name another with --out.") from None
    print(out)
