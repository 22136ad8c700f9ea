"""Addresses in memory are taken out of messages, and nothing else is."""

from __future__ import annotations

import pytest

from autograder.addresses import without_addresses


@pytest.mark.parametrize("thing", [object(), pytest.raises, (lambda: None), [object()], str.join])
def test_what_python_calls_an_object_is_the_same_in_each_run(thing: object) -> None:
    """Functions, methods and objects of any class."""
    said = without_addresses(f"no {thing!r}")
    assert hex(id(thing))[2:] not in said
    assert "0x…" in said or " at " not in said


@pytest.mark.parametrize("text", ["0xff is 255", "look at 0x10", "0xDEADBEEF", "at 3 of 5", "cafe00000000"])
def test_other_numbers_stay(text: str) -> None:
    """A student's own hexadecimal numbers are theirs."""
    assert without_addresses(text) == text


def test_an_address_alone_is_one_too() -> None:
    """As `hex(id(x))` writes it."""
    assert without_addresses("0x7fc2bff4ec50") == "0x…"
