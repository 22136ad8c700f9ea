"""Which figures a class has, which cases are marked, and what other programs read of it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import get_args

import msgspec
import pytest

from autograder.records import Grade
from autograder.report.exports import write_items
from autograder.report.folder import OutFolder
from autograder.report.item_statistics import Figure, Undefined
from autograder.report.items import NOTHING, CaseFigures, ItemAnalysis, Mark, Marked, QuestionItem, Responses
from autograder.report.mistakes import MistakeCount, Mistakes, Recognised
from tests.report.examples import MARKED, TELLING, case, class_of, graded, question, without_score


def analysis(grades: list[Grade]) -> ItemAnalysis:
    """Analyse a class, one grade at a time."""
    responses = Responses()
    for grade in grades:
        responses.add(grade)
    return responses.analysis()


def names(marked: list[Marked]) -> list[str]:
    """Name marked cases."""
    return [f"{each.question}.{each.case.name}" for each in marked]


def test_every_question_and_case_has_its_figures() -> None:
    """In the order of the assignment, with the number of submissions that they rest on."""
    found = analysis(class_of(**TELLING))
    assert found.submissions == 10
    assert [each.name for each in found.questions] == ["multiply", "square"]
    assert [each.name for each in found.questions[1].cases] == ["ones", "twos"]
    assert [each.max_points for each in found.questions] == [3.0, 2.0]
    assert found.questions[0].difficulty == pytest.approx(0.7)
    assert [each.difficulty for each in found.questions[1].cases] == pytest.approx([0.5, 0.4])
    assert found.reliability_of_cases.value == pytest.approx(4 / 3 * (1 - 1.39 / 3.95))
    assert found.reliability_of_questions.value == pytest.approx(2 * (1 - (1.44 + 0.89) / 3.95))


def test_questions_are_weighed_by_points() -> None:
    """A question's score is what its cases add up to, not how many of them hold."""
    grades = [
        graded(question(case("small", "passed", worth=1.0), case("large", "failed", worth=3.0)))
        for _ in range(10)
    ]
    assert analysis(grades).questions[0].difficulty == pytest.approx(0.25)


def test_partial_points_count_as_their_part() -> None:
    """A case that passes with given functions is half a pass, and not one that everyone passes."""
    found = analysis(class_of(signs="g" * 10, zeros="1" * 10))
    (first,) = found.questions[0].cases
    assert (first.difficulty, first.marks) == (0.5, ())


def test_those_without_a_score_are_left_out() -> None:
    """Nothing is known of what they can."""
    lost = [msgspec.structs.replace(grade, status="not_graded") for grade in class_of(**TELLING)]
    assert analysis(lost) == NOTHING
    grades = [*class_of(**TELLING), without_score("unreadable"), without_score("not_graded")]
    assert analysis(grades) == analysis(class_of(**TELLING))


def test_nobody_graded_is_nothing() -> None:
    """No question, no figure, and no error."""
    assert analysis([without_score("unreadable")]) == NOTHING
    assert analysis([]) == NOTHING


def test_a_grade_with_other_cases_is_left_out() -> None:
    """Only what was asked of all can be compared."""
    grades = [graded(question(case("alone"))), *class_of(**TELLING)]
    assert analysis(grades) == analysis(class_of(**TELLING))


def test_what_to_look_at_is_marked() -> None:
    """What everyone passes, what nobody does, and what those fail who do well elsewhere; nothing else."""
    found = analysis(class_of(**MARKED))
    assert names(found.marked("everyone")) == ["square.all"]
    assert names(found.marked("nobody")) == ["square.none"]
    assert names(found.marked("negative")) == ["square.opposed"]


def test_the_worst_discrimination_is_named_first() -> None:
    """Whoever has time for one test reads that one."""
    found = analysis(class_of(**TELLING, a="0001001011", b="0000001111", c="1111111000", d="1110000000"))
    values = [each.case.discrimination.value or 0.0 for each in found.marked("negative")]
    assert values == sorted(values)
    assert len(values) == 2
    assert found.weakest == found.marked("negative")[0]


def test_a_case_that_all_pass_is_not_the_weakest() -> None:
    """It has no discrimination that could be low."""
    weakest = analysis(class_of(**TELLING, all="1" * 10, threes="1110000000")).weakest
    assert weakest is not None
    assert weakest.case.name != "all"


def test_a_case_worth_nothing_is_passed_or_not() -> None:
    """It adds nothing to the score, and is analysed all the same."""
    grades = [
        graded(question(case("free", "passed" if able else "failed", worth=0.0), case("paid", worth=1.0)))
        for able in [True] * 4 + [False] * 6
    ]
    free, _ = analysis(grades).questions[0].cases
    assert free.difficulty == pytest.approx(0.4)


def test_a_worth_is_written_as_people_do() -> None:
    """0.1 and 0.2 are 0.3 together."""
    grades = [graded(question(case("a", worth=0.1), case("b", worth=0.2)))]
    assert analysis(grades).questions[0].max_points == 0.3


def test_a_class_too_small_marks_nothing() -> None:
    """Of nine students, that nobody passed may be chance."""
    assert not analysis(class_of(signs="1" * 9, zeros="0" * 9)).marked("nobody")


def test_the_json_has_the_keys_that_are_documented(tmp_path: Path) -> None:
    """Other programs rest on them; a figure that cannot be told is null, with its reason."""
    out = OutFolder(tmp_path)
    grades = class_of(signs="1" * 10, zeros="1111100000")
    write_items("02_products", analysis(grades), MistakeCount().picture(), out)
    whole = json.loads(out.items.read_text(encoding="utf-8"))
    assert list(whole) == [
        "assignment",
        "submissions",
        "chance",
        "reliability_of_cases",
        "reliability_of_questions",
        "questions",
        "mistakes",
    ]
    first = whole["questions"][0]
    assert list(first) == [
        "name",
        "max_points",
        "difficulty",
        "discrimination",
        "reliability",
        "marks",
        "cases",
    ]
    assert first["cases"] == [
        {
            "name": "signs",
            "hidden": False,
            "max_points": 3.0,
            "difficulty": 1.0,
            "discrimination": {"value": None, "undefined": "same_for_all"},
            "marks": ["everyone"],
        }
    ]
    assert list(whole["mistakes"]) == ["submissions", "failing", "unexplained", "recognised"]


def test_the_json_is_read_back_as_it_was(tmp_path: Path) -> None:
    """Nothing of it is lost, and nothing in it is no JSON."""
    out, found = OutFolder(tmp_path), analysis(class_of(**TELLING))
    write_items("02_products", found, MistakeCount().picture(), out)
    assert msgspec.json.decode(out.items.read_bytes(), type=ItemAnalysis) == found


def test_a_class_of_equals_has_reasons_instead_of_numbers() -> None:
    """Everyone earned the same in everything: that is said, not divided by zero."""
    found = analysis(class_of(signs="1" * 10, zeros="1" * 10))
    same = Figure(None, "same_for_all")
    assert found.reliability_of_cases == found.reliability_of_questions == same
    assert {each.discrimination for each in found.questions} == {same}
    assert {each.reliability for each in found.questions} == {Figure(None, "one_item")}


def test_the_guide_explains_every_key_of_the_json() -> None:
    """And every reason why a figure cannot be told."""
    guide = (Path(__file__).parents[2] / "docs" / "instructor.md").read_text(encoding="utf-8")
    records = (ItemAnalysis, QuestionItem, CaseFigures, Figure, Mistakes, Recognised)
    keys = {key for record in records for key in record.__struct_fields__}
    assert {key for key in keys if f'"{key}":' not in guide} == set()
    words = {*get_args(Undefined), *get_args(Mark)}
    assert {word for word in words if f"| `{word}` |" not in guide} == set()
