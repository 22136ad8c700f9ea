"""A tiny course in a folder of the test's own."""

from __future__ import annotations

from pathlib import Path

import pytest

from autograder.course import Assignment
from tests.authoring.tiny_course import write_course


@pytest.fixture
def tiny(tmp_path: Path) -> Assignment:
    """The tiny course's assignment, nothing built yet."""
    return write_course(tmp_path)
