"""Jails that stay warm for all tests of one worker, and the same test in and out of process."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from autograder.sandbox.pool import Jails
from tests.sandbox.running import ALLOWANCE, Names, Run, begin, in_process


@pytest.fixture(scope="session")
def jails() -> Iterator[Jails]:
    """Jails as a grader keeps them."""
    kept = Jails(ALLOWANCE)
    yield kept
    kept.close()


@pytest.fixture
def run(jails: Jails) -> Iterator[Run]:
    """Run cells in a child, one submission at a time."""
    running = Run(jails)
    yield running
    running.close()


@pytest.fixture(params=["in process", "across the boundary"])
def names(request: pytest.FixtureRequest) -> Names:
    """Give what a test sees of a submission, here and in a jail: the same test must hold for both."""
    if request.param == "in process":
        return in_process
    run: Run = request.getfixturevalue("run")

    def across(source: str) -> Any:
        return begin(run(source))

    return across
