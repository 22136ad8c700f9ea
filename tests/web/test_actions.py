"""What forms do, and what they refuse."""

from __future__ import annotations

import re
from urllib.parse import quote

import pytest
from sqlalchemy import text

from autograder.records import Grade
from autograder.web.desk import Desk
from tests.web.serving import GROUP, NASTY, QUOTES, Client

SIGNS = {"student": "ana", "place": "multiply.signs", "reason": "The case was unclear."}


def counted(desk: Desk, student: str) -> Grade:
    """Give a grade as it counts."""
    assignment = desk.assignment("02_products")
    assert assignment is not None
    return next(each for each in desk.grades(assignment) if each.student == student)


def test_other_points_count_at_once(client: Client, desk: Desk) -> None:
    """The page says what they were and are; who and why stand on it."""
    page = client.followed("02_products/override", **SIGNS, points="0,5").text
    assert "ana: 4 → 3.5 of 4 points." in page
    assert re.search(r"Set by hand: The case was unclear\. \(Dr\. Wu on ", page)
    assert (counted(desk, "ana").score, counted(desk, "ana").computed_score) == (3.5, 4.0)
    page = client.followed("02_products/override", **SIGNS, back="1").text
    assert "ana: 3.5 → 4 of 4 points." in page
    assert counted(desk, "ana").score == 4.0
    assert "withdrawn: override multiply.signs, Dr. Wu" in page


def test_a_case_is_void_for_everyone(client: Client, desk: Desk) -> None:
    """Also for the one from whose page it was done."""
    fields = {"student": "ben", "place": "multiply.signs", "reason": "Not announced."}
    page = client.followed("02_products/void", **fields).text
    assert "multiply.signs: 3 of 5 scores change." in page
    assert [counted(desk, name).score for name in ("ana", "ben", QUOTES)] == [4.0, 4.0, 4.0]
    client.followed("02_products/void", **fields, back="1")
    assert counted(desk, QUOTES).score == 3.0


def test_a_note_goes_to_one_or_to_a_whole_group(client: Client, desk: Desk) -> None:
    """And to nobody else."""
    client.followed("02_products/note", student="ana", reason="Well done.")
    page = client.followed("02_products/note", group=GROUP, question="multiply", reason="Look at −1.").text
    assert "3 students: noted." in page
    for name in ("ben", f"cleo {NASTY}", QUOTES):
        assert counted(desk, name).notes == ("multiply: Look at −1. (Dr. Wu)",)
    assert counted(desk, "ana").notes == ("Well done. (Dr. Wu)",)
    assert counted(desk, "dan").notes == ()
    client.followed("02_products/note", student="ben", question="multiply", reason="Look at −1.", back="1")
    assert counted(desk, "ben").notes == ()


def test_a_misspelt_name_counts_from_the_next_grading_on(client: Client, desk: Desk) -> None:
    """It stands on the page, and can be taken back."""
    fields = {"student": "ben", "written": "multipy", "question": "multiply", "reason": "Misspelt."}
    page = client.followed("02_products/alias", **fields).text
    assert "multipy counts as multiply, from the next grading on." in page
    assert "multipy counts as multiply. Misspelt. (Dr. Wu)" in page
    page = client.followed("02_products/alias", **fields, back="1").text
    assert "multipy counts as multiply. Misspelt. (Dr. Wu)" not in page


@pytest.mark.parametrize(
    ("act", "fields", "words"),
    [
        ("override", {**SIGNS, "points": "2"}, "2 is not between 0 and 1"),
        ("override", {**SIGNS, "points": "nan"}, "nan is not between 0 and 1"),
        ("override", {**SIGNS, "points": "lots"}, "is no number"),
        ("override", SIGNS, "says no points"),
        ("override", {**SIGNS, "points": "1", "reason": " "}, "is missing"),
        ("override", {**SIGNS, "points": "1", "place": "square.signs"}, "is no question or case"),
        ("override", {**SIGNS, "points": "1", "student": "anna"}, "handed in nothing"),
        ("override", {**SIGNS, "points": "1", "student": "dan"}, "is no part of a hand-in"),
        ("override", {**SIGNS, "back": "1"}, "nothing was decided about it"),
        ("void", {"place": "multiply", "reason": "x"}, "is a question, not a case"),
        ("note", {"student": "ana", "reason": " "}, "says nothing"),
        ("note", {"reason": "Hello."}, "goes to nobody"),
        ("note", {"group": "00000000", "reason": "Hello."}, "goes to nobody"),
        ("alias", {"student": "ana", "written": "a b", "question": "square", "reason": "x"}, "is no name"),
        ("grade", {"student": "zoe"}, "has no hand-in that is known"),
        ("stop", {}, "nothing is being graded"),
    ],
)
def test_what_cannot_be_done_is_told_and_changes_nothing(
    client: Client, desk: Desk, act: str, fields: dict[str, str], words: str
) -> None:
    """With what to do instead."""
    before = everything(desk)
    answer = client.post(f"02_products/{act}", **fields)
    assert answer.status == 422
    assert words in answer.text
    assert 'role="alert"' in answer.text
    assert everything(desk) == before


@pytest.mark.parametrize("name", ["student", "place", "reason", "points", "group", "question", "written"])
@pytest.mark.parametrize("act", ["override", "void", "alias", "note", "grade"])
def test_no_field_is_sql(client: Client, desk: Desk, act: str, name: str) -> None:
    """Whatever is written into it is a value; the tables are there afterwards, and hold what they held."""
    fields = {**SIGNS, "points": "1", "written": "x", "question": "multiply", name: QUOTES}
    before = dict(everything(desk))
    assert client.post(f"02_products/{act}", **fields).status in (303, 422)
    desk.background.close()
    after = dict(everything(desk))
    assert after["gradings"] - before["gradings"] in (0, 1)  # of a grading again that was asked for
    assert after["hand_ins"] == before["hand_ins"]


def test_no_address_is_sql(client: Client, desk: Desk) -> None:
    """Nor what is searched for, nor a name that somebody handed in under."""
    before = everything(desk)
    words = quote(QUOTES)
    assert "DROP TABLE" in client.get(f"02_products/search?q={words}").text
    assert client.get(f"02_products/student?of={words}").status == 200
    assert client.get(f"02_products/group?of={words}").status == 404
    assert client.get(words).status == 404
    assert client.get(f"02_products/student?of={quote('ana%')}").status == 404
    assert "Nobody is called so." in client.get("02_products/search?q=%25").text
    assert everything(desk) == before


def test_what_somebody_writes_is_no_markup(client: Client) -> None:
    """A reason, and a note."""
    for act, fields in (("override", {**SIGNS, "points": "1"}), ("note", {"student": "ana"})):
        page = client.followed(f"02_products/{act}", **{**fields, "reason": NASTY}).text
        assert "stolen = 1" in page
        assert NASTY not in page


def everything(desk: Desk) -> list[tuple[str, int]]:
    """Count the rows of every table."""
    names = ("gradings", "runs", "hand_ins", "overrides", "voids", "aliases", "notes")
    with desk.book.engine.connect() as connection:
        return [
            (name, connection.execute(text(f"SELECT count(*) FROM {name}")).scalar_one()) for name in names
        ]
