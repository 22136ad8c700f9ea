"""Laying out a case's message."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from autograder.checks import Mismatch
from autograder.report.messages import Part, parts


def laid_out(text: str) -> list[tuple[str, str]]:
    """Lay out a text, and give names and texts."""
    return [(part.name, part.text) for part in parts(text.split("\n"))]


def test_a_mismatch_is_prose_and_columns() -> None:
    """What `checks` writes comes apart into its claim, the input, what was expected and what came back."""
    mismatch = Mismatch(
        "Rows sum to 1.",
        given="z = an array\n[[1, 2],\n [3, 4]]",
        expected="[1, 1]",
        got="[2, 2]",
        difference="Off by 1.",
    )
    assert laid_out(str(mismatch)) == [
        ("", "Rows sum to 1."),
        ("", "Off by 1."),
        ("given", "z = an array\n[[1, 2],\n [3, 4]]"),
        ("expected", "[1, 1]"),
        ("got", "[2, 2]"),
    ]


def test_a_sentence_after_the_columns_is_prose() -> None:
    """The public case that shows the same property is named at the end."""
    assert parts(["got:      3", "The public case x shows it."])[-1] == Part(
        "", "The public case x shows it.", is_prose=True
    )


def test_an_indented_line_is_code() -> None:
    """The line of the student's error keeps its columns, and has no name."""
    found = parts(["    cell 3, line 2:", "        return x"])
    assert found == [Part("", "cell 3, line 2:\n    return x", is_prose=False)]


@given(st.text(alphabet="given:expcto \n[]1", max_size=60))
def test_nothing_of_a_message_is_lost(text: str) -> None:
    """Any text is laid out whole, apart from space and the names of its parts."""
    shown = "".join(
        f"{part.name}: {part.text}" if part.name else part.text for part in parts(text.split("\n"))
    )
    assert "".join(shown.split()) == "".join(text.split())
