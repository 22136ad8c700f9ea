"""What `verify` finds in a tiny course, whole and broken in one place at a time."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from autograder.authoring import proofs, verify
from autograder.authoring.build import build
from autograder.authoring.proofs import Finding, Proof
from autograder.authoring.trivial import ANSWERS, by_heart, trivial_submissions
from autograder.course import Assignment
from autograder.errors import AutograderError, BadInput
from autograder.graders import Fault
from autograder.records import Cell, Submission
from autograder.test_files import load_file
from autograder.workers import Crew
from tests.authoring.tiny_course import COURSE, REFERENCE, write_course
from tests.authoring.verified_course import HALVE, HALVE_TESTS, HEAD, SOUND


@pytest.fixture
def without_otter(monkeypatch: pytest.MonkeyPatch) -> None:
    """Leave out otter, which takes ten seconds, where it is not what a test is about."""
    monkeypatch.setattr(verify, "_by_otter", lambda assignment, submissions: {})


def proven(root: Path, changed: dict[str, str] | None = None) -> Proof:
    """Write and build the tiny course, which is sound but for what is changed, and prove it."""
    assignment = write_course(root, {**SOUND, **(changed or {})})
    build(assignment)
    return verify.prove(assignment)


def test_a_sound_assignment_is_proven(tmp_path: Path) -> None:
    """Every count is full, and nothing is found, also with otter itself."""
    assignment = write_course(tmp_path, SOUND)
    build(assignment)
    found = verify.verify([assignment])
    assert proofs.hold(found)
    assert found["01_tiny"].findings == ()
    tried = 2 * (len(ANSWERS) + 1)  # and the first public answer by heart
    assert json.loads(proofs.as_json(found)) == {
        "01_tiny": {
            "cases": 4,
            "stub_cases_failed": 4,
            "solution_cases_passed": 4,
            "misconceptions": {"total": 0, "caught": 0, "diagnosed": 0, "caught_by": {}},
            "alternatives": {"total": 0, "accepted": 0},
            "trivial": {"total": tried, "scored_zero": tried},
            "mutants": {"total": 0, "killed": 0, "equivalent": 0, "seconds": 0.0},
            "otter_agrees": True,
            "build_current": True,
        }
    }


@pytest.mark.usefixtures("without_otter")
def test_a_picture_that_cannot_be_drawn_is_found(tmp_path: Path) -> None:
    """Students would never see it, and nobody would notice."""
    text = """
from plotting import curves, plot
import numpy as np

@plot(question="halve")
def halves(halve):
    return curves("Half", "x", np.arange(3.0), {"half": halve(np.arange(2.0))})

@plot(question="double")
def doubles(double):
    return curves("Twice", "x", np.arange(3.0), {"twice": double(np.arange(3.0))})
"""
    (finding,) = proven(tmp_path, {"solutions/01_tiny/plots.py": text}).findings
    assert (finding.question, finding.case) == ("halve", "halves")
    assert finding.what.startswith("this picture cannot be drawn of the completed notebook: ")
    assert "Expected an array of shape (3,)" in finding.what


@pytest.mark.usefixtures("without_otter")
def test_a_trivial_answer_that_earns_points_is_found_with_its_case(tmp_path: Path) -> None:
    """Half of 0 is 0, so a case that asks for no more gives points for nothing."""
    proof = proven(tmp_path, {HALVE: HALVE_TESTS.replace("halve(5), 2.5, given=5", "halve(0), 0, given=0")})
    assert Finding("passed by a function that always gives 0.0", "halve", "halves_five") in proof.findings
    assert {(finding.question, finding.case) for finding in proof.findings} == {("halve", "halves_five")}
    assert proof.report.trivial.scored_zero == proof.report.trivial.total - len(proof.findings)
    assert not proofs.hold({"01_tiny": proof})


@pytest.mark.usefixtures("without_otter")
def test_a_public_answer_by_heart_that_earns_points_is_found(tmp_path: Path) -> None:
    """A case whose only input is that of the first public call is passed by whoever prints its answer."""
    proof = proven(tmp_path, {HALVE: HALVE_TESTS.replace("halve(5), 2.5, given=5", "halve(3), 1.5, given=3")})
    what = "passed by a function that always gives the right answer to the first call of halves"
    assert proof.findings == (Finding(what, "halve", "halves_five"),)


@pytest.mark.usefixtures("without_otter")
def test_a_case_that_the_stub_passes_is_found(tmp_path: Path) -> None:
    """A case that calls nothing is passed by everybody."""
    proof = proven(tmp_path, {HALVE: HALVE_TESTS.replace("close(halve(5), 2.5, given=5)", "assert halve")})
    what = "the stub is passed, where students are to read that it is not written yet"
    assert Finding(what, "halve", "halves_five") in proof.findings
    assert proof.report.stub_cases_failed == 3


@pytest.mark.usefixtures("without_otter")
def test_a_case_that_swallows_the_stubs_words_is_found(tmp_path: Path) -> None:
    """The stub fails it, but the student is not told that nothing is written yet."""
    swallowing = (
        "try:\n        halve(5)\n    except NotImplementedError:\n        raise ValueError from None\n"
    )
    case = HALVE_TESTS.replace("close(halve(5)", f"{swallowing}    close(halve(5)")
    (finding,) = proven(tmp_path, {HALVE: case}).findings
    assert (finding.question, finding.case) == ("halve", "halves_five")
    assert finding.what.startswith("the stub is failed (")


@pytest.mark.usefixtures("without_otter")
def test_a_case_that_the_solution_fails_is_found(tmp_path: Path) -> None:
    """A wrong reference, or a wrong test, costs exactly the case that sees it."""
    proof = proven(tmp_path, {"tiny_reference/arithmetic.py": REFERENCE.replace("z+z", "abs(z)+abs(z)")})
    (finding,) = proof.findings
    assert (finding.question, finding.case) == ("double", "doubles_negative_numbers")
    assert finding.what.startswith("the completed notebook is failed (")
    assert proof.report.solution_cases_passed == 3


@pytest.mark.usefixtures("without_otter")
def test_a_completed_notebook_that_stumbles_is_found(tmp_path: Path) -> None:
    """All cases pass, but a cell of the lesson raises."""
    assignment = write_course(tmp_path, SOUND)
    master = assignment.solutions / "master.py"
    master.write_text(master.read_text() + "\n# %%\nexample(-1).mean(axis=5)\n")
    build(assignment)
    proof = verify.prove(assignment)
    (finding,) = proof.findings
    assert "does not run without a message: cell 8, line 1: AxisError" in finding.what
    assert proof.report.solution_cases_passed == 4


@pytest.mark.usefixtures("without_otter")
def test_a_generated_file_that_is_out_of_date_is_found(tmp_path: Path) -> None:
    """What students get is what is proven."""
    assignment = write_course(tmp_path, SOUND)
    build(assignment)
    (assignment.published / "checks.py").write_text("# another\n")
    proof = verify.prove(assignment)
    assert not proof.report.build_current
    assert [finding.what.split(":")[0] for finding in proof.findings] == [
        str(assignment.published / "checks.py")
    ]


def test_points_that_otter_gives_otherwise_are_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The same tests must be worth the same in both places; what otter rounds away is no difference."""
    scores = {"stub": {"double": 0.000001, "halve": 0.0}, "solution": {"double": 2.0, "halve": 0.5}}
    monkeypatch.setattr(verify, "_by_otter", lambda assignment, submissions: scores)
    proof = proven(tmp_path)
    assert proof.findings == (Finding("otter gives the solution 0.5 points, this grader 1", "halve"),)
    assert not proof.report.otter_agrees


def test_a_notebook_that_otter_cannot_grade_is_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No points from otter are no agreement."""

    def refuse(zip_file: Path, submission: Path) -> dict[str, float]:
        raise AutograderError(submission.name, "otter did not grade every question")

    monkeypatch.setattr(verify, "package", lambda assignment, out: out)
    monkeypatch.setattr(verify, "otter_scores", refuse)
    proof = proven(tmp_path)
    assert [finding.what.split(":")[0] for finding in proof.findings] == [
        "otter gives the stub no points",
        "otter gives the solution no points",
    ]
    assert not proof.report.otter_agrees


@pytest.mark.usefixtures("without_otter")
def test_a_trivial_answer_that_is_the_function_itself_is_not_counted(tmp_path: Path) -> None:
    """Where zeros are what is asked for, course.toml says so."""
    zeros = REFERENCE.replace("z / SCALE", "z * 0.0")
    cases = HALVE_TESTS.replace("1.5", "0.0").replace("0.5, given", "0.0, given").replace("2.5", "0.0")
    files = {"tiny_reference/arithmetic.py": zeros, HALVE: cases}
    earning = {
        finding.what.removeprefix("passed by a function that always gives ")
        for finding in proven(tmp_path, files).findings
    }
    assert "0" in earning
    right = "".join(f"{answer!r}, " for answer in earning)
    course = f"{COURSE}\n[assignments.01_tiny.trivial]\nhalve = [{right}]\n"
    proof = proven(tmp_path, {**files, "solutions/course.toml": course})
    assert proof.findings == ()
    assert proof.report.trivial.total == 2 * (len(ANSWERS) + 1) - len(earning)


@pytest.mark.parametrize("trivial", ['halve = ["nothing"]', 'third = ["0"]', 'halve = ["0", "zero"]'])
def test_what_is_no_trivial_answer_cannot_be_taken_out_of_the_count(tmp_path: Path, trivial: str) -> None:
    """A misspelt answer would otherwise be tried and found."""
    course = f"{COURSE}\n[assignments.01_tiny.trivial]\n{trivial}\n"
    with pytest.raises(BadInput, match=r"01_tiny: trivial\.\w+: (is no question|nothing is called '\w+')"):
        proven(tmp_path, {"solutions/course.toml": course})


def test_an_assignment_that_was_never_built_says_what_to_run(tiny: Assignment) -> None:
    """There is nothing to prove yet."""
    with pytest.raises(BadInput, match=r"01_tiny\.ipynb: cannot be read: .*\nRun: autograder build"):
        verify.prove(tiny)


@pytest.mark.usefixtures("without_otter")
def test_a_fault_of_the_grader_ends_the_proof(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A submission that could not be graded proves nothing, and its traceback is told."""

    def fail(submissions: list[Submission], crew: Crew) -> list[Fault]:
        return [Fault("stub", "stub", "", "KeyError", "Traceback: KeyError")]

    monkeypatch.setattr(verify, "grade_all", fail)
    with pytest.raises(AutograderError, match=r"stub: the grader failed on it \(KeyError\)\nTraceback"):
        proven(tmp_path)


def test_findings_are_told_with_their_place() -> None:
    """Assignment, question, case, and what happened; the summary stands first."""
    report = proofs.Report(
        cases=2,
        stub_cases_failed=2,
        solution_cases_passed=1,
        misconceptions=proofs.Misconceptions(5, 4, 3),
        alternatives=proofs.Alternatives(3, 2),
        trivial=proofs.TrivialAnswers(3, 3),
        otter_agrees=True,
        build_current=False,
    )
    found = {"01": Proof(report, (Finding("it is old"), Finding("it fails", "halve", "halves_zero")))}
    assert proofs.lines(found) == [
        "01: 2 cases, 2 failed by the stub, 1 passed by the solution; 2 of 3 alternatives accepted, "
        "4 of 5 misconceptions caught and 3 recognised, 3 of 3 trivial answers earn nothing; "
        "otter agrees; what is generated is out of date",
        "01: it is old",
        "01, halve, halves_zero: it fails",
    ]


@pytest.mark.parametrize(
    ("answer", "given", "wanted"),
    [
        ("zeros of the first argument's shape", [1.0, 2.0], "[0. 0.]"),
        ("its last argument", "z", "z"),
        ("the right answer to the first call of doubles", 7, "2"),
    ],
)
def test_a_trivial_answer_takes_the_place_of_one_function(
    tmp_path: Path, answer: str, given: object, wanted: str
) -> None:
    """The last cell replaces it, and leaves the others right."""
    cells = (Cell(1, "def double(z): return 2 * z"), Cell(2, "def halve(z): return z / 2"))
    completed = Submission(Path("c.ipynb"), "c", "c", "", cells, False)
    found = trivial_submissions(write_course(tmp_path, SOUND), completed)
    (one,) = [each.submission for each in found if (each.question, each.answer) == ("double", answer)]
    namespace: dict[str, Any] = {}
    for cell in one.cells:
        exec(cell.source, namespace)
    assert str(namespace["double"](given)) == wanted
    assert namespace["halve"](5) == 2.5


@pytest.mark.parametrize(
    ("call", "source"),
    [
        ("halve(np.array([[1.0, np.nan]]))", "halve(np.array([[1.0, nan]], dtype='<f8'))"),
        ("halve(np.float64(0.1), scale=2)", "halve(np.array(0.1, dtype='<f8')[()], scale=2)"),
        ('halve([1, (2.5,)], "a")', "halve([1, (2.5, ), ], 'a')"),
        ("close(halve(1), halve(2))", "halve(1)"),
        ("halve(len)", None),
        ("other(1), halve(2)", None),
        ("None", None),
    ],
)
def test_the_first_call_of_a_public_case_is_written_as_source(
    tmp_path: Path, call: str, source: str | None
) -> None:
    """What students see is what they can learn by heart; what cannot be written is left out."""
    file = tmp_path / "halve.py"
    head = HEAD.format(question="halve") + "import numpy as np\n\n"
    hidden = "@test_case(points=1, hidden=True)\ndef secret(halve):\n    halve(0)\n\n"
    shown = f"@test_case(points=1)\ndef shown(halve, other):\n    {call}\n"
    file.write_text(f"{head}{hidden}{shown}")
    written = {"the right answer to the first call of shown": source}
    assert by_heart(load_file("halve", file)) == (written if source else {})
