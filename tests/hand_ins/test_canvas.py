"""Canvas's download: whose, late or not, which version."""

from __future__ import annotations

from pathlib import Path

from tests.hand_ins.exports import (
    ASSIGNMENT,
    CANVAS,
    GOOD,
    OTHER,
    by_name,
    code,
    fates,
    found,
    notebook,
    only,
    packed,
    reason,
    unpacked,
    zipped,
)


def test_a_zip_and_its_folder_are_the_same_class(tmp_path: Path) -> None:
    """Name, number and lateness stand in the names of files, packed or not."""
    told = []
    for export in (packed(tmp_path / "a", CANVAS), unpacked(tmp_path / "b", CANVAS)):
        hand_ins = found(export).hand_ins
        told.append([(each.name, each.student, each.student_id, each.late, code(each)) for each in hand_ins])
    assert told[0] == told[1]
    assert [row[1:4] for row in told[0]] == [("odeben", "4712", True), ("silvaana", "4711", False)]


def test_files_named_one_by_one_are_read_like_their_folder(tmp_path: Path) -> None:
    """A shell's wildcard gives files, not the folder."""
    folder = unpacked(tmp_path / "b", CANVAS)
    assert {each.student_id for each in found(*folder.iterdir()).hand_ins} == {"4711", "4712"}


def test_a_name_that_its_author_chose_says_nothing(tmp_path: Path) -> None:
    """Ana names her file as Canvas and Moodle would name Ben's; it stays hers, whatever it says."""
    tricks = ("odeben_4712_90002_02_products.ipynb", "Ben Ode_32_assignsubmission_file_02_products.ipynb")
    for number, trick in enumerate(tricks):
        export = packed(tmp_path / str(number), {f"silvaana_4711_90001_{trick}": GOOD})
        hand_in = only(export)
        assert (hand_in.student, hand_in.student_id) == ("silvaana", "4711")


def test_a_zip_inside_says_nothing_of_who_handed_it_in(tmp_path: Path) -> None:
    """Names, folders and metadata in a hand-in's own zip are its author's."""
    inner = zipped({"submission_metadata.yml": b"x: 1", f"odeben_4712_9_{ASSIGNMENT}.ipynb": GOOD})
    hand_in = only(packed(tmp_path, {"silvaana_4711_90001_work.zip": inner}))
    assert (hand_in.student, hand_in.student_id) == ("silvaana", "4711")
    assert hand_in.name == f"silvaana_4711_90001_work.zip/odeben_4712_9_{ASSIGNMENT}.ipynb"
    assert code(hand_in)


def test_the_last_version_counts_and_the_others_are_listed(tmp_path: Path) -> None:
    """Canvas counts versions behind the name; 10 comes after 9."""
    files = {
        f"silvaana_4711_9000{place}_{ASSIGNMENT}{version}.ipynb": notebook(f"version = {place}")
        for place, version in enumerate(("", "-9", "-10"))
    }
    result = found(packed(tmp_path, files))
    assert [code(each) for each in result.hand_ins] == ["version = 2"]
    assert fates(result) == [(name, "set_aside") for name in list(files)[:2]]


def test_a_number_that_belongs_to_the_assignment_is_no_version(tmp_path: Path) -> None:
    """An assignment may be called lab-1, and lab-2.ipynb is no later version of it."""
    from autograder.hand_ins import find_class

    export = packed(tmp_path, {"silvaana_1_2_lab-1.ipynb": GOOD, "silvaana_1_3_lab-2.ipynb": OTHER})
    (hand_in,) = find_class([export], "lab-1").hand_ins
    assert hand_in.name == "silvaana_1_2_lab-1.ipynb"


def test_files_of_a_plain_folder_are_not_taken_for_a_download(tmp_path: Path) -> None:
    """Fewer than half of the files look like it, or a number begins with 0, as none of Canvas's does."""
    folder = unpacked(tmp_path, {"a.ipynb": GOOD, "b.ipynb": GOOD, "c_1_2_x.ipynb": GOOD})
    assert {each.student_id for each in found(folder).hand_ins} == {""}
    assert only(unpacked(tmp_path / "one", {"ana_2_02_products.ipynb": GOOD})).student == "ana_2"


def test_text_typed_into_canvas_is_somebodys_and_is_refused(tmp_path: Path) -> None:
    """There is no notebook, but there is a student who must be told."""
    hand_in = only(packed(tmp_path, {"silvaana_4711_text.html": b"<p>see attachment"}))
    assert hand_in.student == "silvaana"
    assert "no notebook in this hand-in" in reason(hand_in)


def test_a_plain_file_beside_a_download_cannot_be_somebody_of_it(tmp_path: Path) -> None:
    """The LMS's hand-in counts, and the file is listed; a stranger's is graded."""
    folder = unpacked(tmp_path, {**CANVAS, "odeben_02_products.ipynb": GOOD, "zoe.ipynb": GOOD})
    result = found(folder)
    assert {each.student for each in result.hand_ins} == {"odeben", "silvaana", "zoe"}
    assert fates(result) == [("odeben_02_products.ipynb", "conflict")]
    assert by_name(folder)[f"odeben_LATE_4712_90002_{ASSIGNMENT}.ipynb"].late is True


def test_the_same_download_given_twice_is_graded_once(tmp_path: Path) -> None:
    """The zip, and the folder that was unpacked from it."""
    result = found(packed(tmp_path / "a", CANVAS), unpacked(tmp_path / "b", CANVAS))
    assert len(result.hand_ins) == 2
    assert [fate for _, fate in fates(result)] == ["set_aside", "set_aside"]


def test_two_people_of_one_number_are_both_refused(tmp_path: Path) -> None:
    """Neither takes the other's place; somebody must look."""
    files = {"silvaana_4711_90001_a.ipynb": GOOD, "odeben_4711_90002_b.ipynb": OTHER}
    result = found(packed(tmp_path, files))
    assert ["Several people's" in reason(each) for each in result.hand_ins] == [True, True]
    assert [fate for _, fate in fates(result)] == ["conflict", "conflict"]
    assert all("odeben" in each.reason and "silvaana" in each.reason for each in result.set_aside)


def test_what_a_student_reads_of_a_conflict_names_nobody_else(tmp_path: Path) -> None:
    """The reason stands on a page of feedback; whose hand-ins they are is told to the instructor alone."""
    files = {"silvaana_4711_90001_a.ipynb": GOOD, "odeben_4711_90002_b.ipynb": OTHER}
    for each in found(packed(tmp_path, files)).hand_ins:
        assert "silvaana" not in reason(each)
        assert "odeben" not in reason(each)
