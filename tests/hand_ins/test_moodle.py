"""Moodle's download: folders or prefixes, hidden names, two downloads of one student."""

from __future__ import annotations

from pathlib import Path

from autograder.hand_ins import Roster, Row
from tests.hand_ins.exports import (
    ASSIGNMENT,
    GOOD,
    MOODLE,
    OTHER,
    code,
    fates,
    found,
    only,
    packed,
    reason,
    unpacked,
)


def test_folders_and_prefixes_are_the_same_class(tmp_path: Path) -> None:
    """Moodle makes folders or not, as its user ticks."""
    flat = {name.replace("/", "_"): data for name, data in MOODLE.items()}
    exports = (packed(tmp_path / "a", MOODLE), unpacked(tmp_path / "b", MOODLE), packed(tmp_path / "c", flat))
    for export in exports:
        people = [(each.student, each.student_id, code(each) == "") for each in found(export).hand_ins]
        assert people == [("Ana Silva", "31", False), ("Ben Ode", "32", False)]


def test_a_download_of_one_student_is_not_opened_further(tmp_path: Path) -> None:
    """The only folder of a zip is the student's, and what stands in it says nothing."""
    files = {
        "Ana Silva_31_assignsubmission_file/odeben_4712_9_x.ipynb": GOOD,
        "Ana Silva_31_assignsubmission_file/submission_metadata.yml": b"submission_1: {}",
    }
    assert only(packed(tmp_path, files)).student == "Ana Silva"


def test_a_file_that_says_twice_whose_it_is_is_refused(tmp_path: Path) -> None:
    """Without folders, Moodle's words in a student's own file name could be another's."""
    name = f"Ana Silva_31_assignsubmission_file_Ben Ode_32_assignsubmission_file_{ASSIGNMENT}.ipynb"
    ana, ben = found(
        packed(tmp_path, {name: GOOD, f"Ben Ode_32_assignsubmission_file_{ASSIGNMENT}.ipynb": OTHER})
    ).hand_ins
    assert (ana.student, code(ana) != "") == ("Ben Ode", True)
    assert "Rename the file" in reason(ben)


def test_numbers_in_a_files_own_name_do_not_make_a_download_canvas_s(tmp_path: Path) -> None:
    """The first words are the LMS's, and they are Moodle's."""
    hand_in = only(packed(tmp_path, {"Ana Silva_31_assignsubmission_file_odeben_4712_9_x.ipynb": GOOD}))
    assert (hand_in.student, hand_in.student_id) == ("Ana Silva", "31")


def test_participants_without_names_are_told_apart_and_found_by_number(tmp_path: Path) -> None:
    """Where marking is anonymous, everybody is called Participant."""
    files = {f"Participant_{number}_assignsubmission_file/x.ipynb": GOOD for number in (31, 32)}
    roster = Roster([Row("Ana Silva", lms_id="31")])
    assert [each.student for each in found(packed(tmp_path, files), roster=roster).hand_ins] == [
        "Ana Silva",
        "Participant 32",
    ]


def test_a_participants_number_is_not_looked_up_as_somebodys_id(tmp_path: Path) -> None:
    """It counts within one assignment, and may be another student's id in the roster."""
    roster = Roster([Row("Ben Ode", lms_id="31"), Row("Ana Silva", lms_id="4711")])
    people = [each.student for each in found(packed(tmp_path, MOODLE), roster=roster).hand_ins]
    assert people == ["Ana Silva", "Ben Ode"]


def test_two_downloads_that_differ_are_both_refused(tmp_path: Path) -> None:
    """Moodle does not say which attempt is newer, so somebody must leave one out."""
    again = dict.fromkeys(list(MOODLE)[:1], OTHER)
    result = found(packed(tmp_path / "monday", MOODLE), packed(tmp_path / "friday", again))
    refused = [each for each in result.hand_ins if each.refusal]
    assert [each.student for each in refused] == ["Ana Silva", "Ana Silva"]
    assert all("nothing says which is the newest" in reason(each) for each in refused)
    assert len({each.name for each in result.hand_ins}) == 3
    assert [fate for _, fate in fates(result)] == ["conflict", "conflict"]


def test_text_typed_into_moodle_alone_is_refused(tmp_path: Path) -> None:
    """It is somebody's work, and no notebook."""
    files = {**MOODLE, "Zoe_33_assignsubmission_onlinetext/onlinetext.html": b"<p>done"}
    zoe = next(each for each in found(packed(tmp_path, files)).hand_ins if each.student == "Zoe")
    assert "no notebook in this hand-in" in reason(zoe)
