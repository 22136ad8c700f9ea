"""A gradebook of a hundred thousand grades: `python -m benchmarks.gradebook [--gradebook URL]`.

The grades of fourteen real hand-ins stand for all, under other names and assignments, a thousand in each, and
are written in batches as a run writes them. Then one class of it is read, and its pages are made.
"""

from __future__ import annotations

import argparse
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from statistics import median
from typing import TypeVar

from msgspec import structs

from autograder.course import load_assignment
from autograder.gradebook.keys import Key, Rules, rules_of
from autograder.gradebook.store import Gradebook
from autograder.hand_ins import find_hand_ins
from autograder.lookup import standing
from autograder.pipeline import Grader
from autograder.records import Grade, Submission
from autograder.report.batch import write_class_page
from autograder.report.folder import OutFolder
from autograder.report.student import write_feedback
from autograder.run import BATCH
from autograder.submission import read_submission
from benchmarks.ours import ASSIGNMENT, ROOT
from tests.browser.opened import CHROMIUM, opened

CLASS, OPENINGS = 1_000, 5
Result = TypeVar("Result")


def main() -> None:
    """Write, read, and print how long each took."""
    options = _options()
    assignment = load_assignment(ASSIGNMENT, ROOT)
    models = _models()
    with tempfile.TemporaryDirectory() as name:
        out = OutFolder(Path(name) / "out")
        out.prepare()
        with Gradebook(options.gradebook or str(Path(name) / "grades.db")) as book:
            rules = rules_of(assignment, "full")
            run = book.begin(rules)
            _timed(
                f"write {options.grades:,} grades", lambda: _write(book, models, rules, run, options.grades)
            )
            grades = _timed(f"read a class of {CLASS:,}", lambda: list(book.latest(f"{ASSIGNMENT}-0")))
            now = standing(book, assignment)
            _timed("what counts of it", lambda: [now.of(each) for each in grades])
            _timed("its page", lambda: write_class_page(iter(grades), assignment, out))
            _timed("a student's page, each", lambda: write_feedback(grades, assignment, out), len(grades))
        print(f"batch.html {out.batch.stat().st_size / 1e6:.2f} MB")
        if CHROMIUM:
            print(f"opened in Chromium, the median of {OPENINGS}: {_opened(out.batch):.2f} s")


def _opened(page: Path) -> float:
    """Give the seconds until a page stands on a screen, from the moment that it is asked for."""
    with opened() as browser:
        tab = browser.new_page()
        seconds = []
        for _ in range(OPENINGS):
            began = time.perf_counter()
            tab.goto(page.as_uri())
            tab.evaluate("new Promise(painted => requestAnimationFrame(() => setTimeout(painted)))")
            seconds.append(time.perf_counter() - began)
    return median(seconds)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="benchmarks.gradebook", description="Time a large gradebook.")
    parser.add_argument("--grades", type=int, default=100_000, help="how many are written (default: 100000)")
    parser.add_argument("--gradebook", default="", help="an empty database's URL; SQLite unless given")
    return parser.parse_args()


def _models() -> list[Grade]:
    """Grade a dozen hand-ins of the sample class, right and wrong ones."""
    assignment = load_assignment(ASSIGNMENT, ROOT)
    hand_ins = find_hand_ins([ROOT / "tests" / "sample_class" / ASSIGNMENT], ASSIGNMENT)
    read = [read_submission(each) for each in hand_ins[:14]]
    grader = Grader(assignment)
    try:
        return [grader(each) for each in read if isinstance(each, Submission)]
    finally:
        grader.close()


def _batches(models: list[Grade], count: int) -> Iterator[list[Grade]]:
    made = (
        structs.replace(
            models[number % len(models)],
            student=f"student{number % CLASS:05}",
            submission=f"student{number % CLASS:05}.ipynb",
            assignment=f"{ASSIGNMENT}-{number // CLASS}",
        )
        for number in range(count)
    )
    while batch := [grade for _, grade in zip(range(BATCH), made, strict=False)]:
        yield batch


def _write(book: Gradebook, models: list[Grade], rules: Rules, run: int, count: int) -> None:
    for batch in _batches(models, count):
        book.store([_keyed(rules, each) for each in batch], run)


def _keyed(rules: Rules, grade: Grade) -> tuple[Key, Grade]:
    own = structs.replace(rules, assignment=grade.assignment)
    return Key(own, grade.student, grade.submission, grade.digest), grade


def _timed(what: str, work: Callable[[], Result], of: int = 1) -> Result:
    began = time.perf_counter()
    result = work()
    seconds = (time.perf_counter() - began) / of
    print(f"{what}: {seconds:.2f} s" if of == 1 else f"{what}: {seconds * 1e3:.2f} ms", flush=True)
    return result


if __name__ == "__main__":
    main()
