"""The attacks, and what each file says of itself.

`attacks/NAME.py` is a hand-in. `recipes/NAME.py` makes one that cannot stand in a repository, such as a
notebook of a million cells: its function `make(folder, honest)` writes it there. Both begin with

    # /// attack
    # tries = "what it wants, and how"
    # layer = "what stops it"
    # stopped_by = "how"
    # statuses = { scale = "failed" }       of each question: of all its cases, or of one after the other
    # says = ["fork: EPERM"]                patterns that its messages match: what it saw itself
    # earns = 0.4                           points that it deserves all the same
    # status = "unreadable"                 of the whole hand-in, where it is not graded
    # ///

A question without statuses is not answered: `missing`.
"""

from __future__ import annotations

import importlib.util
import re
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec

from autograder.course import Assignment, load_assignment
from autograder.records import CaseStatus, SubmissionStatus

HERE = Path(__file__).parent
COURSE = HERE / "course"
HONEST = COURSE / "honest.py"
HEADER = re.compile(r"^# /// attack\n((?:#.*\n)+?)# ///\n", re.MULTILINE)


class Attack(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What a file says of itself; the module's text says what the keys mean."""

    tries: str
    layer: str
    stopped_by: str
    statuses: dict[str, CaseStatus | list[CaseStatus]] = {}
    says: list[str] = []
    earns: float = 0.0
    status: SubmissionStatus = "graded"

    def of(self, question: str, n_cases: int) -> list[CaseStatus]:
        """Give the status of each case of a question."""
        found = self.statuses.get(question, "missing")
        return found if isinstance(found, list) else [found] * n_cases


def walls() -> Assignment:
    """Load the assignment that the attacks answer."""
    return load_assignment("walls", COURSE)


def files() -> Iterator[Path]:
    """List the attacks and the recipes, by name."""
    for folder in ("attacks", "recipes"):
        yield from sorted((HERE / folder).glob("*.py"))


def read(file: Path) -> Attack:
    """Read what a file says of itself."""
    found = HEADER.search(file.read_text(encoding="utf-8"))
    assert found, f"{file} has no header"
    lines = [line.removeprefix("#").removeprefix(" ") for line in found[1].splitlines()]
    return msgspec.convert(tomllib.loads("\n".join(lines)), Attack)


def body(file: Path) -> str:
    """Give a file without its header."""
    return HEADER.sub("", file.read_text(encoding="utf-8"))


def hand_in(file: Path, folder: Path) -> None:
    """Put what a file stands for into a folder."""
    if file.parent.name == "attacks":
        (folder / "walls.py").write_bytes(file.read_bytes())
    else:
        module(file).make(folder, HONEST.read_text(encoding="utf-8"))


def module(file: Path) -> Any:
    """Import a recipe."""
    spec = importlib.util.spec_from_file_location(f"recipe_{file.stem}", file)
    assert spec is not None
    assert spec.loader is not None
    found = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(found)
    return found
