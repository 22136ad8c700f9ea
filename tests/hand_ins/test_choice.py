"""Which file of a hand-in is graded, and what is said where none can be chosen."""

from __future__ import annotations

from pathlib import Path

import pytest

from autograder.hand_ins import choice
from tests.hand_ins.exports import (
    ASSIGNMENT,
    GOOD,
    OTHER,
    Files,
    code,
    fates,
    found,
    notebook,
    only,
    packed,
    reason,
)

FILE = f"{ASSIGNMENT}.ipynb"
HALF = notebook("def multiply(a, b): return a * b")
SCRIPT = b"def multiply(a, b):\n    return a * b\n\n\ndef square(a):\n    return a * a\n"


def repository(folder: Path, files: Files) -> Path:
    """Hand in files together."""
    return packed(folder, {f"Ana_1_assignsubmission_file/{name}": data for name, data in files.items()})


def chosen(folder: Path, files: Files) -> str:
    """Give the name of the file that is graded."""
    return only(repository(folder, files)).name.removeprefix("Ana_1_assignsubmission_file/")


@pytest.mark.parametrize("name", [FILE, f"deep/{FILE}", "02_Products.ipynb", "02_products (1).ipynb"])
def test_the_file_called_like_the_assignment_counts(tmp_path: Path, name: str) -> None:
    """Case, folders, and what a browser adds make no difference."""
    assert chosen(tmp_path, {"a.ipynb": GOOD, name: HALF}) == name


def test_the_name_is_that_which_its_author_gave(tmp_path: Path) -> None:
    """Canvas and Moodle put their own words before it."""
    for place, start in enumerate(("ana_1_{}_", "Ana_1_assignsubmission_file_")):
        files = {start.format(2) + "notes.ipynb": GOOD, start.format(3) + FILE: HALF}
        assert only(packed(tmp_path / str(place), files)).name == start.format(3) + FILE


def test_of_notebook_and_script_the_notebook_counts(tmp_path: Path) -> None:
    """Exporting a notebook as a script makes a second file of the same name."""
    assert chosen(tmp_path, {"02_products.py": SCRIPT, FILE: HALF}) == FILE
    assert chosen(tmp_path / "renamed", {"hw.py": SCRIPT, "hw.ipynb": GOOD}) == "hw.ipynb"


def test_else_the_file_that_defines_most_questions_counts(tmp_path: Path) -> None:
    """A renamed notebook beside notes; the others are listed."""
    files = {"notes.ipynb": notebook("# def of multiply"), "homework.ipynb": GOOD, "half.ipynb": HALF}
    result = found(repository(tmp_path, files))
    assert code(result.hand_ins[0]).count("def ") == 2
    assert fates(result) == [("Ana_1_assignsubmission_file", "set_aside")]
    assert "half.ipynb" in result.set_aside[0].reason
    assert "notes.ipynb" in result.set_aside[0].reason


def test_a_choice_that_only_the_author_can_make_is_refused(tmp_path: Path) -> None:
    """The sentence names the files."""
    told = reason(only(repository(tmp_path, {"draft.ipynb": GOOD, "final.ipynb": OTHER})))
    assert "draft.ipynb" in told
    assert "final.ipynb" in told
    assert f"called {FILE}" in told


def test_the_same_file_twice_is_no_choice(tmp_path: Path) -> None:
    """Two copies, to the byte, are one."""
    assert chosen(tmp_path, {"a.ipynb": GOOD, "b.ipynb": GOOD}) == "a.ipynb"
    apart = {f"a/{FILE}": GOOD, f"b/{FILE}": OTHER}
    assert "several files" in reason(only(repository(tmp_path / "x", apart)))


def test_what_came_with_the_notebook_is_no_choice(tmp_path: Path) -> None:
    """Students hand in checks.py, too, whatever the LMS puts before its name."""
    files = {"ana_1_2_homework.ipynb": notebook("1"), "ana_1_3_checks.py": SCRIPT}
    assert only(packed(tmp_path, files)).name == "ana_1_2_homework.ipynb"


@pytest.mark.parametrize("name", ["02_products.ipynb.txt", "02_products.ipynb.json", "02_products.py.txt"])
def test_what_a_browser_puts_behind_the_ending_is_ignored(tmp_path: Path, name: str) -> None:
    """Saving a link may add .txt or .json."""
    hand_in = only(repository(tmp_path, {name: SCRIPT if ".py" in name else GOOD}))
    assert "def square" in code(hand_in)


@pytest.mark.parametrize("name", ["answer.pdf", "work.rar", "work.tar.gz", "page.html", "photo.jpg"])
def test_a_hand_in_without_a_notebook_is_refused_by_name(tmp_path: Path, name: str) -> None:
    """Its author reads what arrived."""
    assert f"only Ana_1_assignsubmission_file/{name}" in reason(only(repository(tmp_path, {name: b"x"})))


def test_a_plain_page_named_after_the_assignment_is_somebodys(tmp_path: Path) -> None:
    """A notebook exported as HTML is refused; beside its notebook it is ignored."""
    from tests.hand_ins.exports import unpacked

    files = {"ana_02_products.html": b"x", "ben_02_products.html": b"x", "ben_02_products.ipynb": GOOD}
    ana, ben = found(unpacked(tmp_path, {**files, "readme.txt": b"x"})).hand_ins
    assert "no notebook" in reason(ana)
    assert ben.name == "ben_02_products.ipynb"


def test_searching_takes_no_longer_for_text_made_to_be_slow(tmp_path: Path) -> None:
    """A megabyte of line ends is searched once, not once from each place, which would take hours."""
    slow = b"\n" * 10**6 + b'"' * 10**6 + b"\ndef  " * 10**5 + b" " * 10**6
    assert "several files" in reason(only(repository(tmp_path, {"a.py": slow, "b.py": slow + b"x"})))


def test_no_more_is_read_than_a_class_can_afford(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Fifty large files are not searched for a definition; their author is asked."""
    monkeypatch.setattr(choice, "LARGEST_READ", len(GOOD))
    assert "several files" in reason(only(repository(tmp_path, {"a.ipynb": GOOD, "b.ipynb": HALF})))
