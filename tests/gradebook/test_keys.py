"""What a key is made of."""

from __future__ import annotations

import platform
from pathlib import Path

import numpy as np

from autograder import __version__
from autograder.gradebook.keys import rules_of
from tests.gradebook.examples import key
from tests.small_course import products


def test_a_fingerprint_is_the_same_in_every_run() -> None:
    """A second run must know the first one's grades."""
    assert key().fingerprint[:12] == "d5d6b85597dc"


def test_fields_do_not_run_into_each_other() -> None:
    """Two keys that join to the same text are two keys."""
    assert key("ana", digest="xy").fingerprint != key("anax", digest="y").fingerprint


def test_a_grade_rests_on_what_is_known_of_wrong_answers(tmp_path: Path) -> None:
    """A new hint reaches the class without being asked to."""
    assignment = products(tmp_path)
    before = rules_of(assignment, "none")
    bank = assignment.solutions / "misconceptions" / "square.py"
    bank.parent.mkdir()
    bank.write_text("x = 1", encoding="utf-8")
    after = rules_of(assignment, "none")
    assert (after.rules, after.bank != before.bank) == (before.rules, True)


def test_rules_name_the_versions_that_grade(tmp_path: Path) -> None:
    """A grade rests on the grader, NumPy and Python that made it."""
    rules = rules_of(products(tmp_path), "none")
    assert (rules.grader, rules.numpy, rules.python) == (
        __version__,
        np.__version__,
        platform.python_version(),
    )
    assert rules.isolation == "none"
