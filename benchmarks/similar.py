"""How long a large class takes to compare: `python -m benchmarks.similar [--submissions 3000]`.

Each hand-in mixes functions of the sample class, so that each form is common, and adds functions of its own,
drawn at random. Some hand-ins are copies of others with other names, comments and order.
"""

from __future__ import annotations

import argparse
import random
import time
from collections.abc import Callable
from typing import TypeVar

from msgspec import structs

from autograder.records import Grade, Submission
from autograder.similarity.evidence import pairs
from autograder.similarity.page import similar_page
from autograder.similarity.reading import printed, starter_cells, taught
from tests.similarity.classes import assignment, grade_of, hand_in, honest, own_cells
from tests.similarity.copying import all_together

COPIES = 20
SHOWN = 20
FUNCTIONS, LINES = 3, 6  # of each student's own
Result = TypeVar("Result")


def main() -> None:
    """Make a class, compare it, and print how long each step took and whether the copies stand first."""
    parser = argparse.ArgumentParser(prog="benchmarks.similar", description="Time a large class.")
    parser.add_argument("--submissions", type=int, default=3000, help="how many (default: 3000)")
    size = parser.parse_args().submissions
    class_, copied = _class(size)
    grades = [_grade(each) for each in class_]
    began = time.perf_counter()
    known = _timed("what says nothing", lambda: taught(assignment()))
    given = starter_cells(assignment())
    prints = _timed(f"fingerprints of {size}", lambda: list(printed(assignment(), class_, given)))
    found = _timed("pairs", lambda: pairs(prints, grades, known))
    page = _timed(
        "page", lambda: similar_page(assignment(), found[:SHOWN], prints, grades, [], len(found) - SHOWN)
    )
    print(f"{'all together':<24}{time.perf_counter() - began:8.2f} s")
    first = {frozenset((grades[each.one].student, grades[each.other].student)) for each in found[:SHOWN]}
    print(f"{len(first & copied)} of {len(copied)} copies among the first {SHOWN} of {len(found)} pairs")
    print(
        f"page {len(page.encode()) / 1e6:.2f} MB, {sum(len(each.prints) for each in prints):,} fingerprints"
    )


def _class(size: int) -> tuple[list[Submission], set[frozenset[str]]]:
    rng = random.Random(0)
    donors = [own_cells(each.submission) for each in honest()]
    made = [
        hand_in([*(rng.choice(donors)[: rng.randint(6, 14)]), *_own(rng)], f"student{number:04}")
        for number in range(size - COPIES)
    ]
    copied = set()
    for number, victim in enumerate(rng.sample(made, COPIES)):
        thief = f"thief{number:02}"
        made.append(hand_in(all_together([cell.source for cell in victim.cells]), thief))
        copied.add(frozenset((thief, victim.student)))
    return made, copied


def _own(rng: random.Random) -> list[str]:
    """Write functions that nobody else has."""
    cells = []
    for number in range(FUNCTIONS):
        lines = [f"    x{line} = {_expression(rng, 3)}" for line in range(LINES)]
        cells.append(f"def helper_{number}(a, b):\n" + "\n".join(lines) + "\n    return x0\n")
    return cells


def _expression(rng: random.Random, depth: int) -> str:
    if depth == 0:
        return rng.choice(["a", "b", str(rng.randint(0, 99)), "a.T", "b.size"])
    one, other = _expression(rng, depth - 1), _expression(rng, depth - 1)
    return rng.choice(
        [f"({one} + {other})", f"({one} * {other})", f"np.maximum({one}, {other})", f"({one})[{other}]"]
    )


def _grade(submission: Submission) -> Grade:
    return structs.replace(grade_of(submission), digest=submission.name)


def _timed(what: str, do: Callable[[], Result]) -> Result:
    began = time.perf_counter()
    result = do()
    print(f"{what:<24}{time.perf_counter() - began:8.2f} s", flush=True)
    return result


if __name__ == "__main__":
    main()
