"""Canvas's gradebook, filled and read back as Canvas does."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from pathlib import Path

import pytest
from msgspec import structs

from autograder.errors import BadInput
from autograder.records import Grade
from autograder.report.formats.canvas import canvas
from tests.report.examples import products_grade

HEADER = 'Student,ID,SIS User ID,SIS Login ID,Section,"Intro, part 1 (11)",Products (12),Final Score\r\n'
POSSIBLE = "    Points Possible,,,,,5,5,(read only)\r\n"
ANA = '"Silva, Ana",4711,s1,ana@x.org,A,4,,90\r\n'


@pytest.fixture
def exported(tmp_path: Path) -> Path:
    """Where Canvas's export lies."""
    return tmp_path / "gradebook.csv"


def fill(
    exported: Path, text: str, *grades: Grade, titles: Sequence[str] = ("Products",)
) -> tuple[list[list[str]], list[str]]:
    """Write Canvas's export, and fill it; gives its rows as Canvas reads them, and what was told."""
    exported.write_bytes(text.encode())
    filled, told = canvas(grades, titles, exported)
    return list(csv.reader(io.StringIO(filled.removeprefix("\ufeff"), newline=""))), told


def of(student: str, student_id: str = "", email: str = "", square: float = 1.0) -> Grade:
    """Make a grade of somebody."""
    return structs.replace(products_grade(3, square, student), student_id=student_id, email=email)


def test_only_the_assignments_own_column_is_written(exported: Path) -> None:
    """Beside the columns that say who it is: an import changes no other grade."""
    rows, told = fill(exported, HEADER + POSSIBLE + ANA, of("silvaana", "4711"))
    assert rows == [
        ["Student", "ID", "SIS User ID", "SIS Login ID", "Section", "Products (12)"],
        ["    Points Possible", "", "", "", "", "5"],
        ["Silva, Ana", "4711", "s1", "ana@x.org", "A", "4"],
    ]
    assert told == []


@pytest.mark.parametrize(
    "grade",
    [
        of("x", "4711"),
        of("x", "s1"),
        of("x", email="ANA@x.org"),
        of("Silva, Ana"),
        of("Ana Silva"),
        of("silvaana"),
    ],
)
def test_people_are_found_by_id_login_address_or_name(exported: Path, grade: Grade) -> None:
    """Canvas's own id first."""
    rows, told = fill(exported, HEADER + POSSIBLE + ANA, grade)
    assert (rows[-1][-1], told) == ("4", [])


def test_two_of_one_name_are_nobody(exported: Path) -> None:
    """Both are told, rather than one given the other's grade."""
    rows, told = fill(exported, HEADER + POSSIBLE + ANA, of("Ana Silva"), of("ana silva"))
    assert rows[-1][-1] == ""
    assert len(told) == 3
    rows, told = fill(
        exported, HEADER + POSSIBLE + ANA.replace("4711,s1,ana@x.org", ",,") * 2, of("Ana Silva")
    )
    assert [row[-1] for row in rows[2:]] == ["", ""]


def test_nobody_gets_the_grade_of_another_by_taking_that_name(exported: Path) -> None:
    """Students choose the name that is shown; the ids of Canvas speak against it, also where she has left."""
    mallory = ANA.replace("4711,s1,ana@x.org", "4799,s9,m@x.org")
    rows, _ = fill(exported, HEADER + POSSIBLE + mallory + ANA, of("silvaana", "4711"))
    assert [row[-1] for row in rows[2:]] == ["", "4"]
    rows, told = fill(exported, HEADER + POSSIBLE + mallory, of("silvaana", "4711"))
    assert rows[-1][-1] == ""
    assert len(told) == 2


def test_who_has_no_match_is_told_on_both_sides(exported: Path) -> None:
    """And the cell of whom nobody graded is left as it was."""
    text = HEADER + POSSIBLE + ANA.replace("4,,90", "4,3.5,90")
    rows, told = fill(exported, text, of("ben", "99"))
    assert rows[-1][-1] == "3.5"
    assert told == [
        "Silva, Ana: in Canvas, without a grade here; the cell is left as it was",
        "ben: graded here, not in Canvas's gradebook",
    ]


def test_no_score_and_excused_leave_the_cell_alone(exported: Path) -> None:
    """Never a 0; and who is excused stays so."""
    text = HEADER + POSSIBLE + ANA.replace("4,,90", "4,EX,90") + '"Ode, Ben",4712,s2,b,A,,2,9\r\n'
    nothing = structs.replace(of("ben", "4712"), status="unreadable", score=None)
    rows, _ = fill(exported, text, of("ana", "4711"), nothing)
    assert [row[-1] for row in rows[2:]] == ["EX", "2"]


def test_scores_are_written_in_the_points_that_canvas_gives(exported: Path) -> None:
    """Of 100 there, where the assignment has 5."""
    rows, _ = fill(exported, HEADER + POSSIBLE.replace("5,5", "5,100") + ANA, of("ana", "4711", square=0.5))
    assert rows[-1][-1] == "70"


def test_a_name_that_a_spreadsheet_would_compute_gets_an_apostrophe(exported: Path) -> None:
    """Students choose their display names; Canvas finds them by their ID."""
    rows, _ = fill(exported, HEADER + POSSIBLE + ANA.replace('"Silva, Ana"', "=cmd|calc"), of("x", "4711"))
    assert rows[-1][0] == "'=cmd|calc"


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("", "is empty"),
        ("Name,Products\n", "has no columns Student and ID"),
        (HEADER.replace("Products (12)", "Sums (12)"), "has no column called 'Products'"),
        (HEADER.replace("Intro, part 1", "Products"), "has 2 columns called 'Products'"),
        ('Student,ID\n"half', "is no CSV in UTF-8"),
        ("Student,ID\n1,2,3\n", "more cells than its header"),
    ],
)
def test_another_table_is_refused(exported: Path, text: str, why: str) -> None:
    """With what is missing, and what to do."""
    with pytest.raises(BadInput, match=why):
        fill(exported, text, of("ana"))


def test_the_form_of_the_file_is_kept(exported: Path) -> None:
    """Its mark, which spreadsheets look for, and its line ends."""
    exported.write_bytes(("\ufeff" + HEADER + POSSIBLE + ANA).encode())
    filled, _ = canvas([of("ana", "4711")], ["Products"], exported)
    assert filled.startswith("\ufeffStudent")
    assert filled.count("\r\n") == filled.count("\n") == 3
