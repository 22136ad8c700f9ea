"""Jails that stay warm for all tests of one worker, and the same test in and out of process."""

from __future__ import annotations

import json
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from autograder.sandbox import jail, limits
from autograder.sandbox.pool import Jails
from tests.sandbox import breaking
from tests.sandbox.running import ALLOWANCE, Break, Names, Run, begin, in_process


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


@pytest.fixture
def open_folder() -> Iterator[Path]:
    """A folder that every user can enter, which pytest's own are not."""
    folder = Path(tempfile.mkdtemp())
    folder.chmod(0o755)
    yield folder
    shutil.rmtree(folder)


@pytest.fixture
def broken(monkeypatch: pytest.MonkeyPatch, open_folder: Path) -> Break:
    """Replace a piece of one of the files in the jail, and of no other place."""

    def replace(file: str, piece: str, by: str) -> None:
        text = Path(limits.__file__).with_name(file).read_text(encoding="utf-8")
        assert piece in text
        (open_folder / file).write_text(text.replace(piece, by), encoding="utf-8")
        place = f"/app/autograder/sandbox/{file}"
        monkeypatch.setenv(breaking.VARIABLE, json.dumps({place: str(open_folder / file)}))
        bound = tuple((open_folder / file if at == place else of, at) for of, at in jail.contents())
        monkeypatch.setattr(jail, "contents", lambda: bound)

    return replace
