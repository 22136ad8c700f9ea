"""The hints of the course keep the rules of wording, without running anything."""

from __future__ import annotations

import pytest

from autograder import misconceptions
from autograder.authoring.plain_words import of_hint, right_sources
from autograder.authoring.reading import read_notebook
from autograder.excerpts import excerpt
from tests.course import ASSIGNMENTS


@pytest.mark.parametrize("name", ASSIGNMENTS)
def test_no_hint_blames_or_gives_the_answer(name: str) -> None:
    """Two plain sentences at most, and no code of the right function."""
    assignment = ASSIGNMENTS[name]
    completed = excerpt(read_notebook(assignment.solutions, name), assignment.questions)
    right = right_sources(cell.source for cell in completed.cells)
    broken = {
        (entry.name, rule)
        for question, entries in misconceptions.load(assignment).items()
        for entry in entries
        for rule in of_hint(entry.hint, right[question])
    }
    assert broken == set()
