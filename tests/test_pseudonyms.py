"""Pseudonyms: the same in each run, resolved by nobody but who has the key."""

from __future__ import annotations

import stat
from pathlib import Path

import pytest
from msgspec import structs

from autograder.errors import BadInput
from autograder.pseudonyms import Pseudonyms, require_nameless
from autograder.records import Adjustment, CaseResult, Grade, QuestionScore


@pytest.fixture
def key(tmp_path: Path) -> Path:
    """Where a key file may be."""
    return tmp_path / "grades" / "grades.names.csv"


def grade(
    student: str = "Zyx Wana", submission: str = "Zyx Wana_41523/03_loss.ipynb", said: str = ""
) -> Grade:
    """Make a grade that says who it is wherever it can."""
    case = CaseResult(
        name="holds",
        status="raised",
        hidden=False,
        points=0.0,
        max_points=1.0,
        message=said,
        decided=said,
    )
    question = QuestionScore(
        name="add", score=0.0, max_score=1.0, cases=(case,), group="ab", code=f"# {said}"
    )
    return Grade(
        submission=submission,
        student=student,
        assignment="03_loss",
        digest="sha256:00ff",
        status="graded",
        score=0.0,
        max_score=1.0,
        isolation="full",
        seconds=0.1,
        messages=(said,),
        questions=(question,),
        student_id="u41523",
        email="zyx@example.org",
        submitted_at="2026-11-20T10:00:00Z",
        group="of Zyx",
        adjustments=(Adjustment("override", "", 1.0, said),),
        notes=(said,),
    )


def test_a_pseudonym_is_the_same_in_every_run(key: Path) -> None:
    """Also when others have joined the class."""
    first = Pseudonyms(key)
    before = first.grade(grade())
    first.save()
    second = Pseudonyms(key)
    second.grade(grade("Somebody Else", "else.ipynb"))
    assert second.grade(grade()) == before


def test_without_the_key_a_pseudonym_says_nothing(key: Path, tmp_path: Path) -> None:
    """Who knows all names cannot find out which one it is: another secret gives another pseudonym."""
    assert Pseudonyms(key).student("Zyx Wana") != Pseudonyms(tmp_path / "other.csv").student("Zyx Wana")


def test_two_students_and_two_files_stay_two(key: Path) -> None:
    """A student's files are known to be of one student."""
    names = Pseudonyms(key)
    one, other = names.submission("a.ipynb", "Zyx"), names.submission("b.py", "Zyx")
    assert names.student("Zyx") != names.student("Xyz")
    assert one != other
    assert one.startswith(names.student("Zyx"))
    assert (one[-6:], other[-3:]) == (".ipynb", ".py")


def test_nothing_in_a_grade_says_who_it_is(key: Path) -> None:
    """Names, ids, addresses, the file's digest, and the time that the LMS knows; in messages and code too."""
    said = "No file 'Zyx Wana_41523/03_loss.ipynb' of Zyx Wana (u41523, zyx@example.org)"
    text = str(structs.asdict(Pseudonyms(key).grade(grade(said=said))))
    for secret in ("Zyx", "Wana", "41523", "example", "00ff", "10:00"):
        assert secret not in text


def test_words_that_contain_a_name_stay(key: Path) -> None:
    """Only whole names of at least four letters are replaced."""
    said = Pseudonyms(key).grade(grade("Loss", said="Losses, cross-Loss, add")).messages[0]
    assert said.startswith("Losses, cross-student-")
    assert Pseudonyms(key).grade(grade("add", said="add 1")).messages == ("add 1",)


def test_the_key_file_resolves_pseudonyms_and_is_nobody_elses(key: Path) -> None:
    """It keeps those of earlier runs, and only its owner can read it."""
    for student in ("Zyx Wana", "=HYPERLINK(1)"):
        names = Pseudonyms(key)
        names.grade(grade(student))
        names.save()
    first, header, *lines = key.read_text(encoding="utf-8").splitlines()
    assert first.startswith("# secret: ")
    assert header == "pseudonym,student,student_id,email"
    pseudonym = Pseudonyms(key).student("Zyx Wana")
    assert f"{pseudonym},Zyx Wana,u41523,zyx@example.org" in lines
    assert any(",'=HYPERLINK(1)," in line for line in lines)
    assert stat.S_IMODE(key.stat().st_mode) == 0o600
    assert [path.name for path in key.parent.iterdir()] == [key.name]


@pytest.mark.parametrize("content", [b"", b"student,score\nana,3\n", b"\xff\xfe\x00"])
def test_another_file_is_not_taken_for_a_key(key: Path, content: bytes) -> None:
    """Nor written over."""
    key.parent.mkdir()
    key.write_bytes(content)
    with pytest.raises(BadInput, match="key file"):
        Pseudonyms(key)
    assert key.read_bytes() == content


def test_a_folder_that_would_hold_the_key_is_refused(key: Path) -> None:
    """Results are handed round."""
    with pytest.raises(BadInput, match="the key to its pseudonyms"):
        require_nameless(key.parent, key)


@pytest.mark.parametrize("kind", ["feedback", "faults"])
def test_a_folder_with_pages_that_have_names_is_refused(key: Path, tmp_path: Path, kind: str) -> None:
    """What an earlier run left there would go round with the rest; pages without names may stay."""
    folder = tmp_path / "out"
    (folder / kind).mkdir(parents=True)
    (folder / kind / "student-0123456789-ab.html").touch()
    require_nameless(folder, key)
    (folder / kind / "zyx-ab.html").touch()
    with pytest.raises(BadInput, match="with names, such as zyx"):
        require_nameless(folder, key)
