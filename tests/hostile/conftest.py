"""The corpus is graded once, for all tests that look at what came of it."""

from __future__ import annotations

import pytest

from tests.hostile.grading import Run, grade_corpus


@pytest.fixture(scope="session")
def graded(tmp_path_factory: pytest.TempPathFactory) -> Run:
    """What came of the whole corpus."""
    return grade_corpus(tmp_path_factory.mktemp("hostile"))
