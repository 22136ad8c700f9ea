"""Texts, whole numbers, and lists and dicts of them, which are equal or not."""

from __future__ import annotations

from typing import Any

from autograder.checks.comparison import Mismatch, as_list
from autograder.checks.values import NUMBERS, input_shown, kind, shown


def equal(got: Any, right: Any, *, given: Any = None, claim: str = "") -> None:
    """Ask for exactly these texts and numbers; tuples serve wherever lists do, and dicts in any order.

    The message names the first place that differs: `["chr1"]` of a dict, `[3]` of a list or a text.
    """
    difference = _difference(got, right, "")
    if difference:
        raise Mismatch(claim, input_shown(given), shown(right), shown(got), difference)


def _difference(got: Any, right: Any, place: str) -> str:
    """Say what is first found to differ, and where; nothing where all is equal."""
    if type(right) is dict:
        return _of_dicts(got, right, place)
    if type(right) in (list, tuple):
        return _of_lists(got, right, place)
    if type(right) is str:
        return _of_texts(got, right, place)
    if type(got) in NUMBERS and bool(got == right):
        return ""
    return _told_at(place, f"got {shown(got)}, not {shown(right)}")


def _of_dicts(got: Any, right: dict[Any, Any], place: str) -> str:
    if type(got) is not dict:
        return _told_at(place, f"expected a dict, got {kind(got)}")
    for key in right:
        if key not in got:
            return _told_at(place, f"the key {shown(key)} is missing")
    for key in got:
        if key not in right:
            return _told_at(place, f"the key {shown(key)} should not be there")
    found = (_difference(got[key], right[key], f"{place}[{shown(key)}]") for key in right)
    return next(filter(None, found), "")


def _of_lists(got: Any, right: Any, place: str) -> str:
    items = as_list(got, at_most=len(right) + 100, claim="A list comes back.")
    if len(items) != len(right):
        return _told_at(place, f"got {_counted(len(items), 'item')}, not {len(right)}")
    found = (_difference(*pair, f"{place}[{at}]") for at, pair in enumerate(zip(items, right, strict=True)))
    return next(filter(None, found), "")


def _of_texts(got: Any, right: str, place: str) -> str:
    if type(got) is not str:
        return _told_at(place, f"expected a string, got {kind(got)}")
    if got == right:
        return ""
    if len(got) != len(right):
        return _told_at(place, f"got {_counted(len(got), 'letter')}, not {len(right)}")
    at = next(at for at, pair in enumerate(zip(got, right, strict=True)) if pair[0] != pair[1])
    return _told_at(f"{place}[{at}]", f"got {got[at]!r}, not {right[at]!r}")


def _told_at(place: str, what: str) -> str:
    return f"At {place}: {what}." if place else f"{what[:1].upper()}{what[1:]}."


def _counted(count: int, what: str) -> str:
    return f"1 {what}" if count == 1 else f"{count} {what}s"
