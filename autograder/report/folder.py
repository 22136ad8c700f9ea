"""The folder of a run's results: which file stands where.

    grades.csv  questions.csv  set_aside.csv  items.json  batch.html
    feedback/ana_03_loss.ipynb-1b2c3d4e.html      one page a hand-in
    faults/ana_03_loss.ipynb-1b2c3d4e.txt         the traceback, where the grader failed

A hand-in's file is named after it, with a digest so that two that clean to the same name stay two.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import msgspec

from autograder.errors import BadInput

UNSAFE = re.compile(r"[^\w.-]+")
LONGEST = 50  # characters of a name that are kept; a file system takes 255 bytes


class OutFolder(msgspec.Struct, frozen=True):
    """Names the files of one run.

    Args:
        path: the folder that `--out` names.
    """

    path: Path

    @property
    def grades(self) -> Path:
        """The table of grades."""
        return self.path / "grades.csv"

    @property
    def questions(self) -> Path:
        """The table with one column a question."""
        return self.path / "questions.csv"

    @property
    def set_aside(self) -> Path:
        """The table of what is not graded as it was handed in."""
        return self.path / "set_aside.csv"

    @property
    def items(self) -> Path:
        """The figures of cases and questions, and the misconceptions of the class."""
        return self.path / "items.json"

    @property
    def batch(self) -> Path:
        """The page on the whole class."""
        return self.path / "batch.html"

    def feedback(self, submission: str) -> Path:
        """The page that a student reads."""
        return self.path / "feedback" / f"{safe_name(submission)}.html"

    def fault(self, submission: str) -> Path:
        """The traceback of a fault."""
        return self.path / "faults" / f"{safe_name(submission)}.txt"

    @property
    def report_fault(self) -> Path:
        """The traceback where a report failed; beside the folder, for it may name anybody."""
        return self.path.with_name(f"{self.path.name}.fault.txt")

    def prepare(self) -> None:
        """Make the folders, before anything is graded.

        Raises:
            BadInput: they cannot be made or written.
        """
        with told_unwritable(self.path, "--out"):
            for file in (self.feedback(""), self.fault(""), self.batch):
                file.parent.mkdir(parents=True, exist_ok=True)
            self.grades.touch()


@contextmanager
def told_unwritable(path: Path, option: str) -> Iterator[None]:
    """Turn a refusal of the file system into a sentence about the option that named the place."""
    try:
        yield
    except OSError as error:
        what = f"cannot be written: {error.strerror}"
        raise BadInput(str(path), what, f"Name another place with {option}.") from None


def safe_name(submission: str) -> str:
    """Name files after a hand-in: safe letters only, and 8 hex digits of its whole name."""
    digest = hashlib.sha256(submission.encode()).hexdigest()[:8]
    return f"{UNSAFE.sub('_', submission).lstrip('.')[:LONGEST]}-{digest}"
