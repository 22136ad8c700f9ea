"""The roster: who is who, what is wrong with it, and who is missing."""

from __future__ import annotations

from pathlib import Path

import pytest

from autograder.errors import BadInput
from autograder.hand_ins import Found, Roster, Row, read_roster
from tests.hand_ins.exports import (
    ASSIGNMENT,
    CANVAS,
    GOOD,
    GRADESCOPE,
    MOODLE,
    fates,
    found,
    only,
    packed,
    reason,
    unpacked,
)

HEADER = "student,lms_id,email,group,extension_hours,excused\n"


def roster(folder: Path, *lines: str, header: str = HEADER) -> Roster:
    """Write and read a roster."""
    path = folder / "roster.csv"
    path.write_text(header + "\n".join(lines), encoding="utf-8")
    return read_roster(path)


def complaint(folder: Path, *lines: str, header: str = HEADER) -> str:
    """Read why a roster is refused."""
    with pytest.raises(BadInput) as caught:
        roster(folder, *lines, header=header)
    return str(caught.value)


def people(result: Found) -> list[tuple[str, str, str]]:
    """List who handed in."""
    return [(each.student, each.student_id, each.email) for each in result.hand_ins]


def test_a_row_is_read_whole(tmp_path: Path) -> None:
    """Marks of Excel's, spaces, and letters composed or not."""
    (row,) = roster(tmp_path, " Zoe\u0308 Roy ,7,zoe@example.org,B,24.5,Yes", header="\ufeff" + HEADER).rows
    assert row == Row("Zoë Roy", "7", "zoe@example.org", "B", 24.5, True, line=2)


def test_only_the_student_is_needed(tmp_path: Path) -> None:
    """Columns may be missing, in another order, or empty, and so may lines."""
    rows = roster(tmp_path, "a@x.org,Ana", "", ",Ben", header="email,student\n").rows
    assert [(row.student, row.email, row.extension_hours, row.excused) for row in rows] == [
        ("Ana", "a@x.org", 0.0, False),
        ("Ben", "", 0.0, False),
    ]


def test_every_bad_line_is_named_at_once(tmp_path: Path) -> None:
    """With its number and what is wrong with it."""
    told = complaint(
        tmp_path,
        "Ana,1,ana@x.org,,24,no",
        ",2,,,,",
        "Ben,1,bad,,-1,perhaps",
        "Cleo,4,ANA@x.org,,soon,",
        "ana,5,,,inf,,",
    )
    for part in (
        "line 3: no student",
        "line 4: the email 'bad' is none",
        "line 4: extension_hours '-1'",
        "line 4: excused 'perhaps'",
        "line 4: its lms_id stands in line 2 already",
        "line 5: extension_hours 'soon'",
        "line 5: its email stands in line 2 already",
        "line 6: extension_hours 'inf'",
        "line 6: has more cells than columns",
        "line 6: its student stands in line 2 already",
    ):
        assert part in told


@pytest.mark.parametrize("header", ["name,id\n", "student;lms_id\n", "student,student\n", "a\x1b[2J,b\n", ""])
def test_columns_of_another_table_are_named(tmp_path: Path, header: str) -> None:
    """And what they should be."""
    told = complaint(tmp_path, "a,b", header=header)
    assert "line 1: the columns are" in told
    assert told.replace("\n", "").isprintable()
    assert HEADER.strip() in told


def test_what_is_no_table_is_refused(tmp_path: Path) -> None:
    """Another encoding, a broken quotation, a file that is not there."""
    path = tmp_path / "roster.csv"
    path.write_bytes("student\nZoë\n".encode("latin-1"))
    with pytest.raises(BadInput, match="UTF-8"):
        read_roster(path)
    path.write_bytes(b'student\n"Ana" x\n')
    with pytest.raises(BadInput, match="line 2"):
        read_roster(path)
    with pytest.raises(BadInput, match="cannot be read"):
        read_roster(tmp_path / "none.csv")


def test_the_id_of_the_lms_says_who_somebody_is(tmp_path: Path) -> None:
    """Names of outputs, ids and emails are the roster's."""
    known = Roster([Row("Ana Silva", "4711", "ana@x.org"), Row("Ben Ode", "4712")])
    assert people(found(packed(tmp_path, CANVAS), roster=known)) == [
        ("Ben Ode", "4712", ""),
        ("Ana Silva", "4711", "ana@x.org"),
    ]


def test_else_the_email_does_and_else_the_name(tmp_path: Path) -> None:
    """Case and accents' form make no difference."""
    known = Roster([Row("Ana S.", email="ANA@example.org"), Row("ben  ode")])
    result = found(packed(tmp_path, GRADESCOPE), roster=known)
    assert people(result) == [("Ana S.", "4711", "ANA@example.org"), ("ben  ode", "4712", "ben@example.org")]


def test_a_name_counts_only_where_nothing_speaks_against_it(tmp_path: Path) -> None:
    """Ana calls herself Ben Ode in her profile; her id is not his, so she is not he."""
    known = Roster([Row("Ben Ode", "4712"), Row("Ana Silva", "9")])
    renamed = {name: data.replace(b"Ana Silva", b"Ben Ode") for name, data in GRADESCOPE.items()}
    result = found(packed(tmp_path, renamed), roster=known)
    assert [each.listed.student if each.listed else "" for each in result.hand_ins] == ["", "Ben Ode"]
    assert ("submission_501", "not_in_roster") in fates(result)


def test_an_id_and_an_email_of_two_students_are_a_conflict(tmp_path: Path) -> None:
    """Somebody must correct the one or the other."""
    known = Roster([Row("Ana Silva", "4711"), Row("Ben Ode", "4712", "ana@example.org")])
    ana, ben = found(packed(tmp_path, GRADESCOPE), roster=known).hand_ins
    assert "one student of the roster, and by their email another" in reason(ana)
    assert ben.student == "Ben Ode"


def test_two_people_who_are_one_in_the_roster_are_both_refused(tmp_path: Path) -> None:
    """Neither grade goes to the one student that the roster knows."""
    same = {name.replace("Ben Ode", "ANA SILVA"): data for name, data in MOODLE.items()}
    result = found(packed(tmp_path, same), roster=Roster([Row("Ana Silva")]))
    assert all("Several people's hand-ins count as one" in reason(each) for each in result.hand_ins)
    assert [fate for _, fate in fates(result)] == ["conflict", "conflict"]


def test_plain_files_are_looked_up_by_id_email_or_name(tmp_path: Path) -> None:
    """A course may name its files by what it likes."""
    known = Roster([Row("Ana Silva", "u1"), Row("Ben Ode", email="ben@x.org"), Row("Cleo Roy", "u3")])
    files = {
        f"u1_{ASSIGNMENT}.ipynb": GOOD,
        "ben@x.org.ipynb": GOOD,
        "Cleo Roy.ipynb": GOOD,
        "zoe.ipynb": GOOD,
    }
    result = found(unpacked(tmp_path, files), roster=known)
    assert {each.student for each in result.hand_ins} == {"Ana Silva", "Ben Ode", "Cleo Roy", "zoe"}
    assert fates(result) == [("zoe.ipynb", "not_in_roster")]


def test_a_plain_file_shadows_nobody_under_any_of_their_names(tmp_path: Path) -> None:
    """Not by the name, id or email of the LMS, nor by those of the roster."""
    known = Roster([Row("Ana Silva", "4711", "ana@x.org")])
    for place, name in enumerate(("Ana Silva", "silvaana", "4711", "ana@x.org")):
        folder = unpacked(tmp_path / str(place), {**CANVAS, f"{name}.ipynb": GOOD})
        result = found(folder, roster=known)
        assert (f"{name}.ipynb", "conflict") in fates(result)
        assert [(each.student, each.refusal) for each in result.hand_ins] == [
            ("odeben", ()),
            ("Ana Silva", ()),
        ]


def test_who_handed_in_nothing_is_listed(tmp_path: Path) -> None:
    """And who is excused; neither gets a score."""
    known = Roster(
        [Row("Ana Silva", "4711"), Row("Ben Ode", "4712"), Row("Cleo", "5"), Row("Dan", excused=True)]
    )
    result = found(packed(tmp_path, CANVAS), roster=known)
    assert fates(result) == [("Cleo", "no_hand_in"), ("Dan", "no_hand_in")]
    assert [each.reason for each in result.set_aside] == ["in the roster, without a hand-in", "excused"]
    assert len(result.hand_ins) == 2


def test_a_file_that_does_not_count_is_no_hand_in_of_its_namesake(tmp_path: Path) -> None:
    """A plain file beside a download takes nobody off the list of the missing, and is told of once."""
    known = Roster([Row("odeben", "1")])
    result = found(unpacked(tmp_path, {**CANVAS, "odeben.ipynb": GOOD}), roster=known)
    assert sorted(fates(result)) == [
        ("odeben", "no_hand_in"),
        ("odeben.ipynb", "conflict"),
        (f"odeben_LATE_4712_90002_{ASSIGNMENT}.ipynb", "not_in_roster"),
        (f"silvaana_4711_90001_{ASSIGNMENT}.ipynb", "not_in_roster"),
    ]


def test_extension_and_group_go_with_the_hand_in(tmp_path: Path) -> None:
    """What decides on lateness has them at hand."""
    known = Roster([Row("Ana Silva", "4711", group="B", extension_hours=24.0)])
    hand_in = only(packed(tmp_path, dict([*CANVAS.items()][:1])), roster=known)
    assert hand_in.listed
    assert (hand_in.listed.group, hand_in.listed.extension_hours) == ("B", 24.0)
