"""Exceptions by the names of Python's own."""

from __future__ import annotations

import builtins

import pytest

from autograder.errors import StudentExit
from autograder.sandbox.built_in import names_of, nearest, with_text

EXCEPTIONS = [
    kind for kind in vars(builtins).values() if isinstance(kind, type) and issubclass(kind, BaseException)
]


class Own(LookupError):
    """An exception of somebody's."""


class IndexError(Exception):
    """A namesake of one of Python's."""


@pytest.mark.parametrize("kind", EXCEPTIONS, ids=lambda kind: kind.__name__)
def test_every_exception_of_pythons_can_be_made(kind: type[BaseException]) -> None:
    """Also those that want more than a text, and the text is what `str()` gives."""
    error = with_text(kind, "what was said")
    assert str(error) == "what was said"
    assert isinstance(error, Exception if issubclass(kind, BaseExceptionGroup) else kind)


def test_an_own_exception_can_be_made() -> None:
    """The status of a case that a student's exit ended stays on it."""
    error = with_text(StudentExit, "0")
    assert isinstance(error, StudentExit)
    assert error.status == "raised"


def test_the_names_are_those_of_pythons_own_classes() -> None:
    """Nearest first; a namesake is not meant."""
    assert names_of(Own)[:2] == ["LookupError", "Exception"]
    assert names_of(IndexError)[:2] == ["Exception", "BaseException"]


@pytest.mark.parametrize("names", [["Own", "ValueError"], ["eval", "ValueError"], [None, [], "ValueError"]])
def test_the_nearest_known_name_counts(names: list[object]) -> None:
    """What is no exception of Python's is passed over."""
    assert nearest(names, Exception, RuntimeError) is ValueError


def test_where_there_is_none_the_other_counts() -> None:
    """And a list without end is read only so far."""
    assert nearest(["nothing"] * 1_000 + ["ValueError"], Exception, RuntimeError) is RuntimeError
