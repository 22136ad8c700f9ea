"""Mutants run through the cases of their question, and what is said of those that survive."""

from __future__ import annotations

import math
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path

import pytest

from autograder import test_files
from autograder.authoring import equivalents, mutants, mutation, verify
from autograder.authoring.build import build
from autograder.authoring.equivalents import Equivalent
from autograder.authoring.mutants import Tried, try_all
from autograder.authoring.mutation import Mutant
from autograder.authoring.proofs import Finding, Mutants
from autograder.course import Assignment
from autograder.errors import AutograderError, BadInput
from autograder.hidden_tests import run_question
from autograder.in_place import InPlace
from autograder.runner import Runner
from autograder.sandbox.namespace import Namespace
from tests.authoring.tiny_course import write_course
from tests.authoring.verified_course import DOUBLE, DOUBLE_TESTS, HALVE, HALVE_TESTS, SOUND

LIST = "solutions/01_tiny/mutants.toml"
DTYPE = "2 np.asarray(z, dtype=float) -> np.asarray(z)"
RIGHT = ("def double(z):\n    return z + z", "SCALE = 2\ndef halve(z):\n    return z / SCALE")


def fates(assignment: Assignment, cells: tuple[str, ...] = RIGHT) -> dict[str, str]:
    """Try all mutants, and give what killed them by question and name."""
    return {f"{each.question}:{each.name}": each.killed_by for each in try_all(assignment, cells)}


def mutants_of_double() -> tuple[Mutant, ...]:
    """Give the mutants of the right function."""
    return mutation.mutants(mutation.find_function("double", RIGHT))


def test_every_mutant_is_tried_on_the_cases_of_its_question(tmp_path: Path) -> None:
    """In the order of the source, each with the case that killed it; a survivor has none."""
    found = fates(
        write_course(tmp_path, {**SOUND, DOUBLE: DOUBLE_TESTS.replace("double(3), 6", "double(2), 4")})
    )
    assert [*found] == [
        *(f"double:2 z + z -> {after}" for after in ("z - z", "z * z", "z / z", "z")),
        *(f"halve:2 z / SCALE -> z {operator} SCALE" for operator in ("*", "-", "//")),
        *(f"halve:2 z / SCALE -> {after}" for after in ("SCALE / z", "z", "SCALE")),
    ]
    assert set(found.values()) <= {"doubles", "doubles_negative_numbers", "halves", "halves_five"}


def test_a_mutant_that_no_case_tells_apart_survives(tmp_path: Path) -> None:
    """Twice 2 is the square of 2, too."""
    cases = DOUBLE_TESTS.replace("double(3), 6, given=3", "double(2), 4, given=2").replace(
        "double(1), 2", "double(0), 0"
    )
    found = fates(
        write_course(tmp_path, {**SOUND, DOUBLE: cases.replace("double(-1.5), -3.0", "double(2.0), 4.0")})
    )
    assert [name for name, killed_by in found.items() if not killed_by] == ["double:2 z + z -> z * z"]


def test_all_other_functions_are_right(tmp_path: Path) -> None:
    """A mutant of one of them is no mutant of what calls it; nor is its question asked."""
    cells = (RIGHT[0], "def halve(z):\n    return double(z) / 4")
    found = fates(write_course(tmp_path, SOUND), cells)
    assert found["double:2 z + z -> z"] in ("doubles", "doubles_negative_numbers")
    assert found["halve:2 double(z) -> z"] in ("halves", "halves_five")


def test_cases_of_other_questions_that_ask_for_a_function_count(tmp_path: Path) -> None:
    """A case that takes both functions tells what is wrong with either."""
    both = HALVE_TESTS.replace(
        "def halves_five(halve):", "def halves_five(halve, double):\n    close(double(3), 6)"
    )
    weak = DOUBLE_TESTS.replace("double(3), 6, given=3", "double(2), 4, given=2").replace(
        "double(1), 2", "double(0), 0"
    )
    weak = weak.replace("double(-1.5), -3.0", "double(2.0), 4.0")
    found = fates(write_course(tmp_path, {**SOUND, DOUBLE: weak, HALVE: both}))
    assert found["double:2 z + z -> z * z"] == "halves_five"


def test_a_mutant_has_little_more_time_than_the_right_function(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Ten times what the slowest case took, and 0.3 s where that is less."""
    assignment = write_course(tmp_path, SOUND)
    (tests, _), (mutant, *_) = test_files.load(assignment), mutants_of_double()
    seconds = []
    with Runner(assignment) as runner:
        opened = runner.open_sources

        def note(sources: Sequence[str], seconds_per_case: float) -> Namespace:
            seconds.append(seconds_per_case)
            return opened(sources, seconds_per_case)

        monkeypatch.setattr(runner, "open_sources", note)
        for slowest in (0.001, 0.1):
            timed = [mutants._Timed(slowest, "double", case) for case in tests.cases]
            mutants._killer(mutant, timed, RIGHT, runner)
    assert seconds == [0.3, 1.0]


def test_a_case_may_be_given_less_time_than_the_assignment_says(tmp_path: Path) -> None:
    """So that an endless loop costs little."""
    assignment = write_course(tmp_path, SOUND)
    (tests, _) = test_files.load(assignment)
    endless = "def double(z):\n    while True: pass"
    with Runner(assignment) as runner, closing(runner.open_sources([endless], 0.1)) as submitted:
        (first, *_) = run_question(tests, submitted, runner.rules)
    assert "more than 0.1 s" in first.result.message


def test_a_case_that_the_right_function_fails_kills_nothing(tmp_path: Path) -> None:
    """It would kill everything; that it fails is said elsewhere."""
    cases = HALVE_TESTS.replace("halve(5), 2.5", "halve(5), 0.0")
    assert "halves_five" not in fates(write_course(tmp_path, {**SOUND, HALVE: cases})).values()


def test_a_case_that_cannot_be_run_on_a_mutant_is_an_error(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nothing is killed for want of time of its own."""
    assignment = write_course(tmp_path, SOUND)
    monkeypatch.setattr(InPlace, "computing_seconds", lambda _self: math.inf)
    (tests, _), (mutant, *_) = test_files.load(assignment), mutants_of_double()
    timed = [mutants._Timed(1.0, "double", case) for case in tests.cases]
    with Runner(assignment) as runner, pytest.raises(AutograderError, match="could not be run on it"):
        mutants._killer(mutant, timed, RIGHT, runner)


@pytest.fixture
def sound(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The root of a sound tiny course that is built, and proven without otter."""
    monkeypatch.setattr(verify, "_by_otter", lambda assignment, submissions: {})
    build(write_course(tmp_path, SOUND))
    return tmp_path


def listed(root: Path, text: str) -> Assignment:
    """Write the list of equivalent mutants of the tiny course."""
    return write_course(root, {**SOUND, LIST: text})


def test_a_survivor_is_found_unless_it_is_argued_for(sound: Path) -> None:
    """Here the conversion of what has only numbers to convert."""
    bare = verify.prove(listed(sound, ""), with_mutants=True)
    assert {finding.question for finding in bare.findings} == {"halve"}
    assert Finding(f"the mutant {DTYPE} passes every case", "halve") in bare.findings
    names = [
        finding.what.removeprefix("the mutant ").removesuffix(" passes every case")
        for finding in bare.findings
    ]
    lines = "\n".join(f'"{name}" = "Numbers divide as they are."' for name in names)
    proof = verify.prove(listed(sound, f"[same.halve]\n{lines}"), with_mutants=True)
    assert proof.findings == ()
    found = proof.report.mutants
    assert found.equivalent == len(names) > 0
    assert found.total == found.killed + found.equivalent
    assert "mutants killed" in str(proof.report)


def test_mutants_are_tried_where_that_is_asked_for(sound: Path) -> None:
    """A list is not even read otherwise."""
    proof = verify.prove(listed(sound, "[[["))
    assert proof.report.mutants == Mutants()
    assert "mutants" not in str(proof.report)


def test_an_argument_for_what_is_killed_or_gone_is_found() -> None:
    """The list says what is so, and no more."""
    tried = [Tried("halve", "2 z -> 1", "halves"), Tried("halve", "2 z -> 2", "")]
    arguments = [Equivalent("same", "halve", f"2 z -> {number}", "why") for number in (1, 2, 3)]
    assert [*equivalents.surprises(tried, arguments)] == [
        Finding("the mutant 2 z -> 1 fails, and mutants.toml calls it equivalent", "halve", "halves"),
        Finding("there is no mutant 2 z -> 3, which mutants.toml calls equivalent", "halve"),
    ]
    assert equivalents.counted(tried, arguments, 1.5) == Mutants(total=2, killed=1, equivalent=1, seconds=1.5)


def test_an_entry_is_read_with_its_kind(tmp_path: Path) -> None:
    """What computes the same is told from what the lesson leaves free."""
    text = '[same.halve]\n"2 z -> 1" = "why"\n[free.double]\n"3 z -> 2" = "so"'
    assert equivalents.load(listed(tmp_path, text)) == (
        Equivalent("same", "halve", "2 z -> 1", "why"),
        Equivalent("free", "double", "3 z -> 2", "so"),
    )


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("[[[", "cannot be read"),
        ('[halve]\n"2 z -> 1" = "why"', "halve is neither a table `same` nor `free`"),
        ('same = "why"', "same is neither a table"),
        ('[same.third]\n"2 z -> 1" = "why"', "third is no question"),
        ('[free]\nhalve = "why"', r"an argument is missing in \[free.halve\]"),
        ('[free.halve]\n"2 z -> 1" = " "', r"an argument is missing in \[free.halve\]"),
        ('[free.halve]\n"2 z -> 1" = true', r"an argument is missing in \[free.halve\]"),
    ],
)
def test_a_list_of_another_form_is_an_error(tmp_path: Path, text: str, said: str) -> None:
    """Each entry is a mutant with its argument, below its question."""
    with pytest.raises(BadInput, match=said):
        equivalents.load(listed(tmp_path, text))
