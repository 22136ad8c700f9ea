"""Fingerprints are taken in a jail; what a hand-in does to its child costs itself."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from autograder.similarity import reading
from autograder.similarity.in_jail import fingerprints
from autograder.similarity.reading import A_PROCESS, printed, starter_cells
from tests.similarity.classes import assignment, hand_in, honest
from tests.similarity.test_fingerprints import CODE

HOSTILE = [
    "(" * 10_000,
    "\0",
    "-" * 100_000 + "1",
    "x" * 1_000_000,
    "a" + ".a" * 200_000,
    "f" + "()" * 200_000,
]

DEADLY = """
    if cells == ["die"]:
        import os
        os._exit(1)
    if cells == ["lie"]:
        return [1, 2]
"""


def test_the_jail_gives_what_the_function_gives() -> None:
    """With the numbers of cells, not their places."""
    submission = hand_in(["x = 1", CODE])
    (found,) = printed(assignment(), [submission], frozenset({"x = 1"}))
    here = fingerprints([CODE], every=False)
    here[:, 1] = 2
    assert np.array_equal(found.prints, here)
    assert found.problem == ""


def test_hostile_code_stops_no_other() -> None:
    """It is passed over or told, and those before and after it are as they were."""
    given: frozenset[str] = frozenset()
    class_ = [hand_in([code, CODE]) for code in (CODE, *HOSTILE, CODE)]
    found = list(printed(assignment(), class_, given))
    assert len(found) == len(class_)
    assert np.array_equal(found[0].prints, found[-1].prints)
    assert len(found[0].prints) > 0
    assert all(each.problem or len(each.prints) for each in found)


def test_what_kills_its_process_is_told(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """As could happen where parsing exhausts it; the next goes on in a new one."""
    text, begins = reading.IN_JAIL.read_text(encoding="utf-8"), "    rows: list["
    assert text.count(begins) == 1
    file = tmp_path / "in_jail.py"
    file.write_text(text.replace(begins, DEADLY.lstrip("\n") + begins), encoding="utf-8")
    monkeypatch.setattr(reading, "IN_JAIL", file)
    class_ = [hand_in([code]) for code in (CODE, "die", CODE, "lie", CODE)]
    found = list(printed(assignment(), class_, frozenset()))
    assert [bool(each.problem) for each in found] == [False, True, False, True, False]
    assert [len(each.prints) > 0 for each in found] == [True, False, True, False, True]


def test_more_than_one_process_takes_are_all_there() -> None:
    """In their order."""
    class_ = [hand_in([CODE], f"s{number}") for number in range(A_PROCESS * 2 + 1)]
    found = list(printed(assignment(), class_, frozenset()))
    assert [each.submission.student for each in found] == [each.student for each in class_]


def test_what_everybody_got_has_no_fingerprints() -> None:
    """Cells of the starter notebook as they are; what somebody has written into them has."""
    (unchanged,) = printed(
        assignment(), [hand_in(sorted(starter_cells(assignment())))], starter_cells(assignment())
    )
    assert len(unchanged.prints) == 0
    assert max(len(each.prints) for each in honest()) > 50
