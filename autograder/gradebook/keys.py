"""What a stored grade rests on: change any of it, and the submission is graded again."""

from __future__ import annotations

import hashlib
import platform
from importlib.metadata import version

import msgspec

from autograder import __version__
from autograder.course import Assignment
from autograder.records import Isolation


class Rules(msgspec.Struct, frozen=True):
    """The part of a key that all submissions of a run share.

    Args:
        assignment: its name.
        rules: digest of tests, checks, given functions, points and limits.
        bank: digest of the known right and wrong answers, which hints and groups rest on.
        grader: version of this package.
        numpy: version of NumPy.
        python: version of Python.
        isolation: how the student's code was kept apart.
    """

    assignment: str
    rules: str
    bank: str
    grader: str
    numpy: str
    python: str
    isolation: Isolation


class Key(msgspec.Struct, frozen=True):
    """What one grade is known by. Identical files of two students have two keys.

    Args:
        rules: what the run shares.
        student: who handed it in.
        submission: how outputs call the file.
        digest: of the graded bytes.
        aliases: assignments that are run after the last cell, `softmax = soft_max`: names that were misspelt.
    """

    rules: Rules
    student: str
    submission: str
    digest: str
    aliases: tuple[str, ...] = ()

    @property
    def fingerprint(self) -> str:
        """SHA-256 of all fields, in hex: the row's primary key."""
        return hashlib.sha256(msgspec.json.encode(self)).hexdigest()


def rules_of(assignment: Assignment, isolation: Isolation) -> Rules:
    """Say what grades of this assignment rest on, here and now.

    Raises:
        BadInput: a test file is missing.
    """
    return Rules(
        assignment=assignment.name,
        rules=assignment.digest(),
        bank=assignment.bank_digest(),
        grader=__version__,
        numpy=version("numpy"),
        python=platform.python_version(),
        isolation=isolation,
    )
