"""The page of everything that students read: what is joined, and what is shown."""

from __future__ import annotations

from pathlib import Path

from autograder.report.wording import (
    AssignmentWords,
    CaseWords,
    Fault,
    Heard,
    HintWords,
    Provoked,
    QuestionWords,
    Said,
    Words,
    grouped,
    write_wording,
)

HEARD = (
    Heard("failed", "A sum.\nThe largest difference is 2 at position [1].\ngot:      [1, 2]", "twice"),
    Heard(
        "failed", "A sum.\nThe largest difference is 0.5 at position [0, 3].\ngot:      [1, 2, 3.5]", "half"
    ),
    Heard("failed", "A sum.\nExpected a number, got None.\ngot:      None", "nothing"),
    Heard("raised", "Your code stopped with <KeyError>", "raises"),
)
WORDS = Words(
    (
        AssignmentWords(
            "03_loss",
            "Losses",
            (
                QuestionWords(
                    "softmax",
                    "return z",
                    ("`softmax` is not written yet.",),
                    (CaseWords("adds_up", True, "The sum is 1.", HEARD),),
                    (HintWords("Which axis?", ("softmax_over_examples",), ("adds_up",)),),
                ),
            ),
        ),
    ),
    (Provoked("a cell fails", (Said("cells", "cell 1: KeyError", ("a",)),)),),
    (Fault("03_loss.softmax", "blames", "You forgot it."),),
)


def test_messages_that_differ_in_numbers_are_joined() -> None:
    """The longest stands for all, with everybody who got one."""
    found = grouped(HEARD)
    assert [each.by for each in found] == [("half", "twice"), ("nothing",), ("raises",)]
    assert "[1, 2, 3.5]" in found[0].text


def test_a_name_with_a_digit_is_no_number() -> None:
    """W1 and W2 are two things."""
    assert len(grouped([Heard("failed", f"This is W{n}.", "a") for n in (1, 2)])) == 2


def test_the_page_has_an_anchor_for_each_case(tmp_path: Path) -> None:
    """By assignment, question and case; what students wrote is escaped."""
    write_wording(WORDS, tmp_path / "new" / "wording.html")
    page = (tmp_path / "new" / "wording.html").read_text(encoding="utf-8")
    for anchor in ("03_loss", "03_loss.softmax", "03_loss.softmax.adds_up", "machine"):
        assert f'id="{anchor}"' in page
    assert "&lt;KeyError&gt;" in page
    assert "Rules that are broken: 1" in page
    assert "3 messages of 1 cases, heard 4 times; 1 hints; 1 messages about files, cells and calls." in page


def test_a_name_in_txt_gives_plain_text(tmp_path: Path) -> None:
    """To be read in a terminal, or searched."""
    write_wording(WORDS, tmp_path / "wording.txt")
    text = (tmp_path / "wording.txt").read_text(encoding="utf-8")
    assert "- adds_up (hidden): The sum is 1.\n  [failed] half and 1 more\n      A sum.\n" in text
    assert "? Which axis?\n    softmax_over_examples; at adds_up" in text
    assert "! 03_loss.softmax: blames\n      You forgot it." in text
