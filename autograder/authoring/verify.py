"""The proof of an assignment: that its tests tell right from wrong, and that what is generated is current.

    the stub, as published          fails every case, each as not written yet
    the completed notebook          passes every case, and runs without a message
    each alternative in its place   passes every case too
    each misconception there        fails some case, and gets its own hint
    each function made trivial      earns nothing for its question
    each picture                    can be drawn of the completed notebook
    each of their mutants           fails some case, or is as right (where this is asked for)
    otter with the packaged zip     gives the stub and the completed notebook the same points
    the generated files             are what `build` would write, and give nothing away

Submissions are graded as a class's are: by workers, in jails.
"""

from __future__ import annotations

import time
from collections.abc import Iterable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

from msgspec import structs

from autograder.authoring import equivalents, mutants
from autograder.authoring.alternatives import Alternative, alternative_submissions
from autograder.authoring.build import check
from autograder.authoring.package import otter_scores, package
from autograder.authoring.proofs import Alternatives, Finding, Proof, Report, TrivialAnswers
from autograder.authoring.reading import read_notebook
from autograder.authoring.trivial import Trivial, trivial_submissions
from autograder.authoring.undrawn import undrawn
from autograder.authoring.wrong_answers import WrongAnswer, counted, missed, try_all
from autograder.course import Assignment
from autograder.errors import AutograderError, OperatorMistake
from autograder.excerpts import excerpt
from autograder.graders import Fault, start_verdicts
from autograder.records import CaseResult, Grade, QuestionScore, Submission
from autograder.workers import Crew, grade_all

WORKERS = 2
ALONE = "its functions alone"  # what the alternatives and the trivial answers are tried beside
ROUNDING = 1e-5  # of a point: otter gives five digits
Scores = Mapping[str, float] | AutograderError  # points by question, or why there are none


def verify(assignments: Iterable[Assignment], with_mutants: bool = False) -> dict[str, Proof]:
    """Prove assignments, one after the other, and give their proofs by name.

    Args:
        assignments: to be proven.
        with_mutants: whether to try every mutant of their functions, too.

    Raises:
        BadInput: an assignment cannot be built from, or was never built.
        MachineLacks: this machine cannot grade.
        AutograderError: the grader itself failed on a submission.
    """
    return {assignment.name: prove(assignment, with_mutants) for assignment in assignments}


def prove(assignment: Assignment, with_mutants: bool = False) -> Proof:
    """Prove one assignment; raises as `verify`."""
    drift = check(assignment)
    both = (read_notebook(assignment.published, "stub"), read_notebook(assignment.solutions, "solution"))
    tried = _Tried(
        tuple(alternative_submissions(assignment, both[1])),
        tuple(trivial_submissions(assignment, both[1])),
    )
    alone = structs.replace(excerpt(both[1], assignment.questions), name=ALONE)
    with ThreadPoolExecutor(1) as beside:  # otter is another program: it needs no thread of this one
        by_otter = beside.submit(_by_otter, assignment, both)
        grades = _grades(assignment, [*both, alone, *(each.submission for kind in tried for each in kind)])
        wrong, unseen = list(try_all(assignment)), list(undrawn(assignment, both[1]))
        otter = by_otter.result()
    proof = _proof(drift, _Found(tried, wrong, unseen, grades, otter))
    return _and_mutants(proof, assignment, alone) if with_mutants else proof


class _Tried(NamedTuple):
    """Answers to one question each, in the completed notebook."""

    alternatives: tuple[Alternative, ...]
    trivial: tuple[Trivial, ...]


class _Found(NamedTuple):
    """What was tried, and how it fared."""

    tried: _Tried
    wrong: list[WrongAnswer]
    unseen: list[Finding]
    grades: Mapping[str, Grade]
    otter: Mapping[str, Scores]


def _proof(drift: Sequence[str], found: _Found) -> Proof:
    tried, wrong, unseen, grades, otter = found
    stub, solution = _cases(grades["stub"]), _cases(grades["solution"])
    of_solution = [*_of_solution("the completed notebook", grades["solution"])]
    of_excerpt = _of_solution(f"the completed notebook with {ALONE}", grades[ALONE])
    refused = [list(_of_alternative(each, grades[each.submission.name])) for each in tried.alternatives]
    earned = [list(_of_trivial(each, grades[each.submission.name])) for each in tried.trivial]
    disagreements = [each for name in otter for each in _of_otter(name, grades[name], otter[name])]
    findings = (
        *map(Finding, drift),
        *_of_stub(stub),
        *(of_solution or of_excerpt),
        *(finding for each in (*refused, *map(missed, wrong), *earned) for finding in each),
        *unseen,
        *disagreements,
    )
    report = Report(
        cases=len(solution),
        stub_cases_failed=sum(case.status != "passed" for _, case in stub),
        solution_cases_passed=sum(case.status == "passed" for _, case in solution),
        misconceptions=counted(wrong),
        alternatives=Alternatives(total=len(refused), accepted=refused.count([])),
        trivial=TrivialAnswers(total=len(earned), scored_zero=earned.count([])),
        otter_agrees=not disagreements,
        build_current=not drift,
    )
    return Proof(report, findings)


def _and_mutants(proof: Proof, assignment: Assignment, completed: Submission) -> Proof:
    """Add what becomes of the mutants, when nothing else is running that would slow them down."""
    listed = equivalents.load(assignment)
    started = time.monotonic()
    tried = mutants.try_all(assignment, [cell.source for cell in completed.cells])
    report = equivalents.counted(tried, listed, round(time.monotonic() - started, 1))
    findings = (*proof.findings, *equivalents.surprises(tried, listed))
    return Proof(structs.replace(proof.report, mutants=report), findings)


# ---- grading


def _grades(assignment: Assignment, submissions: Sequence[Submission]) -> dict[str, Grade]:
    crew = Crew(WORKERS, start_verdicts, assignment, "full", False)
    return {grade.submission: grade for grade in map(_graded, grade_all(submissions, crew))}


def _graded(outcome: Grade | Fault) -> Grade:
    if isinstance(outcome, Fault):
        raise AutograderError(outcome.name, f"the grader failed on it ({outcome.kind})", outcome.trace)
    return outcome


def _by_otter(assignment: Assignment, submissions: Sequence[Submission]) -> dict[str, Scores]:
    with TemporaryDirectory() as folder:
        zip_file = package(assignment, Path(folder) / "autograder.zip")
        return {each.name: _otter_scores(zip_file, each) for each in submissions}


def _otter_scores(zip_file: Path, submission: Submission) -> Scores:
    try:
        return otter_scores(zip_file, submission.path)
    except OperatorMistake:
        raise
    except AutograderError as error:
        return error


# ---- what does not hold


def _of_stub(cases: Sequence[tuple[str, CaseResult]]) -> Iterator[Finding]:
    for question, case in cases:
        if case.status != "unfinished":
            what = f"the stub is {_told(case)}, where students are to read that it is not written yet"
            yield Finding(what, question, case.name)


def _of_solution(what: str, grade: Grade, question: str = "") -> Iterator[Finding]:
    for message in grade.messages:  # something else may stand in the place of what did not run
        yield Finding(f"{what} does not run without a message: {message}", question)
    for name, case in _cases(grade):
        if case.status != "passed":
            yield Finding(f"{what} is {_told(case)}", name, case.name)


def _of_alternative(alternative: Alternative, grade: Grade) -> Iterator[Finding]:
    what = f"the alternative {alternative.name}"
    return _of_solution(what, grade, alternative.questions[0])


def _of_trivial(trivial: Trivial, grade: Grade) -> Iterator[Finding]:
    for case in _question(grade, trivial.question).cases:
        if case.points > 0:
            what = f"passed by a function that always gives {trivial.answer}"
            yield Finding(what, trivial.question, case.name)


def _of_otter(name: str, grade: Grade, otter: Scores) -> Iterator[Finding]:
    if isinstance(otter, AutograderError):
        yield Finding(f"otter gives the {name} no points: {otter}")
        return
    for question in grade.questions:
        if abs(otter[question.name] - question.score) > ROUNDING:
            what = f"otter gives the {name} {otter[question.name]:g} points, this grader {question.score:g}"
            yield Finding(what, question.name)


def _cases(grade: Grade) -> list[tuple[str, CaseResult]]:
    """Give every case with the name of its question."""
    return [(question.name, case) for question in grade.questions for case in question.cases]


def _question(grade: Grade, name: str) -> QuestionScore:
    return next(question for question in grade.questions if question.name == name)


def _told(case: CaseResult) -> str:
    if case.status == "passed" or not case.message:  # that of a passed case is its claim
        return case.status
    return f"{case.status} ({' '.join(case.message.split())})"
