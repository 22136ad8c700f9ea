"""Finding what was handed in: whose it is, what it is called, and what is passed over."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from autograder.errors import BadInput
from autograder.hand_ins import find_hand_ins, printable, student_of
from autograder.hand_ins.naming import comparable


def place(folder: Path, *names: str) -> Path:
    """Put empty files below a folder."""
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch()
    return folder


def names(*given: Path) -> list[str]:
    """List the names of what is found."""
    return [hand_in.name for hand_in in find_hand_ins(given, "03_loss")]


def refusal(*given: Path) -> str:
    """Give paths that hold no submission, and return what the operator reads."""
    with pytest.raises(BadInput) as caught:
        find_hand_ins(given, "03_loss")
    return str(caught.value)


def test_notebooks_and_scripts_are_found_to_the_bottom_of_a_folder(tmp_path: Path) -> None:
    """Sections of a class may have folders of their own; order is that of the names."""
    place(tmp_path, "b.ipynb", "monday/c.py", "monday/late/a.IPYNB", "readme.md", "plot.png")
    assert names(tmp_path) == ["b.ipynb", "monday/c.py", "monday/late/a.IPYNB"]


def test_what_nobody_handed_in_is_passed_over(tmp_path: Path) -> None:
    """What programs keep there, checkpoints, and what the course put beside the notebook are not hand-ins."""
    place(tmp_path, "a.ipynb", ".DS_Store", ".ipynb_checkpoints/a-checkpoint.ipynb", "__MACOSX/._a.ipynb")
    place(tmp_path, "._a.ipynb", ".~a.ipynb", ".#a.ipynb")
    place(tmp_path, "checks.py", "given.py", "tests/softmax.py", "__pycache__/a.py")
    assert names(tmp_path) == ["a.ipynb"]


@pytest.mark.parametrize(
    "name", [".ana_03_loss.ipynb", ".ana_03_loss.ipynb.txt", ".ana.py", "ana/.03_loss.ipynb"]
)
def test_a_hand_in_that_file_browsers_hide_is_found(tmp_path: Path, name: str) -> None:
    """A dot in front of the name is how a student's work would be lost unseen."""
    (hand_in,) = find_hand_ins([place(tmp_path, name)], "03_loss")
    assert (hand_in.name, hand_in.student) == (name, "ana")


def test_a_hand_in_that_is_called_by_its_ending_alone_is_found(tmp_path: Path) -> None:
    """Whoever deletes all but the ending has handed in all the same."""
    assert names(place(tmp_path, ".ipynb", ".zip", ".py.txt")) == [".ipynb", ".py.txt", ".zip"]


def test_a_folder_called_tests_can_be_given(tmp_path: Path) -> None:
    """Only folders below the given one are passed over."""
    assert names(place(tmp_path / "tests", "a.ipynb")) == ["a.ipynb"]


def test_a_zip_among_the_files_is_found(tmp_path: Path) -> None:
    """A student who handed in an archive must not vanish from the class."""
    assert names(place(tmp_path, "a.ipynb", "b.zip")) == ["a.ipynb", "b.zip"]


def test_a_file_given_by_hand_is_called_by_its_name(tmp_path: Path) -> None:
    """One file, or a shell's wildcard."""
    place(tmp_path, "b.ipynb", "a.py")
    assert names(tmp_path / "b.ipynb", tmp_path / "a.py") == ["b.ipynb", "a.py"]


def test_a_file_given_twice_is_graded_once(tmp_path: Path) -> None:
    """By itself and with its folder, it is one hand-in."""
    place(tmp_path, "a.ipynb")
    assert names(tmp_path, tmp_path / "a.ipynb", tmp_path) == ["a.ipynb"]


def test_two_files_called_alike_are_told_apart(tmp_path: Path) -> None:
    """Two sections may each have an `ana.ipynb`; only those two are called by their whole paths."""
    place(tmp_path, "monday/ana.ipynb", "friday/ana.ipynb", "friday/ben.ipynb")
    monday, friday = tmp_path / "monday", tmp_path / "friday"
    assert names(monday, friday) == [str(monday / "ana.ipynb"), str(friday / "ana.ipynb"), "ben.ipynb"]


def test_a_link_does_not_hide_what_it_leads_to(tmp_path: Path) -> None:
    """A link to another's notebook is a hand-in of its own, and so is that notebook."""
    place(tmp_path, "ana.ipynb")
    (tmp_path / "zed.ipynb").symlink_to(tmp_path / "ana.ipynb")
    assert names(tmp_path) == ["ana.ipynb", "zed.ipynb"]


def test_links_to_folders_are_not_followed(tmp_path: Path) -> None:
    """A link to its own parent would be searched for ever."""
    place(tmp_path, "ana.ipynb")
    (tmp_path / "loop").symlink_to(tmp_path)
    assert names(tmp_path) == ["ana.ipynb"]


@pytest.mark.parametrize(
    ("path", "student"),
    [
        ("ana_03_loss.ipynb", "ana"),
        ("ana_maria_03_loss.py", "ana_maria"),
        ("ana.ipynb", "ana"),
        ("ana/03_loss.ipynb", "ana"),
        ("03_loss_ana.ipynb", "03_loss_ana"),
    ],
)
def test_the_student_is_the_stem_without_the_assignment(path: str, student: str) -> None:
    """`ana_03_loss.ipynb` is ana's, as is `03_loss.ipynb` in a folder of hers."""
    assert student_of(Path(path), "03_loss") == student


def test_names_that_would_break_a_terminal_are_cleaned(tmp_path: Path) -> None:
    """A file's name may hold escape sequences, line ends, and bytes that are no text."""
    place(tmp_path, "a\x1b[2Jb.ipynb", os.fsdecode(b"a\xff.ipynb"))
    assert all(name.isprintable() for name in names(tmp_path))
    assert printable("Łukasz Ünal\n") == "Łukasz Ünal\N{REPLACEMENT CHARACTER}"


def test_names_in_any_script_stay_as_they_are() -> None:
    """Joiners that Persian and Indic names are written with are kept; letters and marks are composed."""
    persian = "علی\N{ZERO WIDTH NON-JOINER}رضا"
    assert printable(persian) == persian
    assert printable("Zoe\N{COMBINING DIAERESIS}") == "Zoë"


def test_names_are_compared_without_case_spaces_and_forms_but_with_marks() -> None:
    """Vowels of Indic scripts are marks, and tell names apart."""
    assert comparable("  ZOË  Roy ") == comparable("zoe\N{COMBINING DIAERESIS}_roy")
    assert comparable("की") != comparable("का")


def test_two_files_that_differ_in_the_form_of_a_letter_are_two(tmp_path: Path) -> None:
    """A folder may hold both; each has a name of its own."""
    place(tmp_path, "é.ipynb", "e\N{COMBINING ACUTE ACCENT}.ipynb")
    assert len({*names(tmp_path)}) == 2


def test_a_missing_path_is_named(tmp_path: Path) -> None:
    """The operator reads which path is missing."""
    assert "missing.ipynb: no such file or folder" in refusal(tmp_path / "missing.ipynb")


def test_an_empty_folder_is_told_apart_from_one_without_submissions(tmp_path: Path) -> None:
    """Both end the command, each with its own sentence."""
    assert "is an empty folder" in refusal(tmp_path)
    assert "nothing in it is a submission" in refusal(place(tmp_path, "notes.txt"))


def test_a_zip_that_is_none_is_refused(tmp_path: Path) -> None:
    """What the operator names is a download that was cut short."""
    assert "Download it again" in refusal(place(tmp_path, "class.zip") / "class.zip")


def test_a_file_of_another_kind_is_refused(tmp_path: Path) -> None:
    """A file that can be no submission is a slip of the operator."""
    assert "neither a notebook nor a .py file" in refusal(place(tmp_path, "grades.csv") / "grades.csv")
