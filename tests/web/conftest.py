"""A served class for each test."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from autograder.web.desk import Desk
from tests.web.serving import Client, served


@pytest.fixture
def both(tmp_path: Path) -> Iterator[tuple[Client, Desk]]:
    """A client, and what its server works with."""
    with served(tmp_path) as made:
        yield made


@pytest.fixture
def client(both: tuple[Client, Desk]) -> Client:
    """Somebody who knows the token."""
    return both[0]


@pytest.fixture
def desk(both: tuple[Client, Desk]) -> Desk:
    """What the server works with."""
    return both[1]
