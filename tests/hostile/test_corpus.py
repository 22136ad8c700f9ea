"""The whole grader against the whole corpus: nobody gains, nobody loses, nothing is left."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest

from autograder.test_files import load
from tests.hostile import corpus
from tests.hostile.grading import Run

Grade = dict[str, Any]  # as in the JSON
FILES = list(corpus.files())
CASES = {each.question: len(each.cases) for each in load(corpus.walls())}
pytestmark = pytest.mark.xdist_group("hostile corpus")


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_an_attack_ends_as_its_file_says(graded: Run, file: Path) -> None:
    """Each question in its own status, and where the attack itself saw what stopped it, it says so."""
    attack, grade = corpus.read(file), graded.attacks[file.stem]
    found = {each["name"]: [case["status"] for case in each["cases"]] for each in grade["questions"]}
    wanted = {question: attack.of(question, n_cases) for question, n_cases in CASES.items()}
    said = "\n".join(messages(grade))
    assert grade["status"] == attack.status, said
    assert found == (wanted if attack.status == "graded" else {}), said
    for pattern in attack.says:
        assert re.search(pattern, said, re.MULTILINE), said


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_an_attack_gains_nothing(graded: Run, file: Path) -> None:
    """It gets what its functions earned by right answers, and in most cases that is nothing."""
    assert (graded.attacks[file.stem]["score"] or 0.0) == corpus.read(file).earns


def test_honest_submissions_get_the_same_grade_to_the_byte(graded: Run) -> None:
    """Each stands between two attacks, and differs in nothing but its name and the time that it took."""
    first, *others = [comparable(grade) for grade in graded.honest]
    assert first["score"] == first["max_score"] == 3.0
    assert len(others) >= 80
    assert all(other == first for other in others)


def test_nothing_is_left_behind(graded: Run) -> None:
    """No process, no file outside of the results, no hand-in changed, no fault of ours."""
    assert graded.exit_code == 0, graded.printed[-2_000:]
    assert not graded.left
    assert not graded.changed
    assert not [*(graded.folder / "tmp").iterdir()]
    assert not [*(graded.folder / "out" / "faults").iterdir()]
    assert {path.name for path in graded.folder.iterdir()} == {
        "class",
        "tmp",
        "out",
        "grades.db",
        "grades.json",
    }
    assert not Path("/tmp/autograder-was-here").exists()


def test_no_attack_learns_where_it_is(graded: Run) -> None:
    """What its messages say of its surroundings names no place of the host, and no test."""
    secret = [str(graded.folder), str(corpus.HERE), "holds_for_fresh_numbers", "rng.normal"]
    for name, grade in graded.attacks.items():
        assert not [each for each in messages(grade) for word in secret if word in each], name


def test_every_attack_is_another_one() -> None:
    """No two files try the same, and there are enough of them."""
    assert len(FILES) >= 80
    assert len({corpus.read(file).tries for file in FILES}) == len(FILES)
    assert len({re.sub(r"\s+", "", corpus.body(file)) for file in FILES}) == len(FILES)


def messages(grade: Grade) -> list[str]:
    """All that a grade says to people."""
    return [*grade["messages"], *(case["message"] for each in grade["questions"] for case in each["cases"])]


def comparable(grade: Grade) -> Grade:
    """A grade without what may differ."""
    questions = [
        {**each, "cases": [{**case, "seconds": 0} for case in each["cases"]]} for each in grade["questions"]
    ]
    return {**grade, "submission": "", "student": "", "seconds": 0, "questions": questions}
