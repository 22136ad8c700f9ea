"""A submission's words, as text that neither a terminal nor a page obeys."""

from __future__ import annotations

import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from autograder.sandbox.printable import printable


@given(st.text(), st.integers(0, 50))
def test_no_control_character_is_left(text: str, most: int) -> None:
    """But the end of a line and the tab, which say nothing to a terminal."""
    shown = printable(text, most)
    assert {unicodedata.category(each) for each in shown if each not in "\n\t"}.isdisjoint({"Cc", "Zl", "Zp"})


@given(st.text())
def test_plain_words_stay_as_they_are(text: str) -> None:
    """In every script."""
    plain = "".join(each for each in text if each.isprintable())
    assert printable(plain, len(plain)) == plain


def test_a_command_to_a_terminal_is_shown_as_python_would() -> None:
    """So that its reader sees what was tried."""
    assert printable("\x1b[2J\x07ok", 100) == "\\x1b[2J\\x07ok"


def test_a_text_is_cut() -> None:
    """What a submission may say has an end."""
    assert printable("x" * 5_000, 100) == "x" * 100
