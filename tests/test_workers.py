"""Worker processes: each submission has an outcome, whatever becomes of the worker."""

from __future__ import annotations

import itertools
import os
import select
import signal
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

import pytest

from autograder import processes
from autograder.course import Assignment, load_assignment
from autograder.errors import MachineLacks
from autograder.graders import Fault, StartGrader
from autograder.processes import pool_of
from autograder.records import Cell, Grade, Submission
from autograder.workers import WORKER_DIED, Crew, grade_all
from tests import graders
from tests.small_course import products

ROOT = Path(__file__).parents[1]
PATIENCE = 60  # seconds; ends a test that would otherwise wait for ever


@pytest.fixture
def assignment(tmp_path: Path) -> Assignment:
    """Something to grade."""
    return products(tmp_path)


def submissions(*orders: str) -> list[Submission]:
    """Make submissions whose first cells tell the grader what to do."""
    return [
        Submission(Path(f"{number}.py"), f"{number}.py", f"{number}", "sha256:00", (Cell(1, order),), False)
        for number, order in enumerate(orders)
    ]


def outcomes(
    work: Iterable[Submission],
    assignment: Assignment,
    start: StartGrader = graders.FullMarks,
    count: int = 2,
) -> dict[str, str]:
    """Grade, and say by submission what came of it."""
    found = grade_all(work, Crew(count, start, assignment, "full", False))
    return dict(
        (each.name, each.kind) if isinstance(each, Fault) else (each.submission, each.status)
        for each in found
    )


def test_every_submission_has_one_outcome(assignment: Assignment) -> None:
    """More submissions than are ever out at once."""
    assert outcomes(submissions(*["x"] * 30), assignment) == {
        f"{number}.py": "graded" for number in range(30)
    }


def test_nothing_to_grade_starts_no_worker(assignment: Assignment) -> None:
    """A second run over a class that is done costs nothing."""
    assert outcomes([], assignment, graders.Logging) == {}
    assert graders.read_log(assignment) == []


def test_a_worker_starts_its_grader_once(assignment: Assignment) -> None:
    """The sandbox stays warm from one submission to the next, and ends with the worker."""
    outcomes(submissions(*["x"] * 12), assignment, graders.Logging, count=1)
    words = [word for _, word in graders.read_log(assignment)]
    assert words.count("start") == words.count("close") == 1


@pytest.mark.parametrize(("order", "kind"), [(graders.RAISE, "RuntimeError"), (graders.EXIT, "SystemExit")])
def test_an_exception_costs_one_submission(assignment: Assignment, order: str, kind: str) -> None:
    """The others of its chunk are graded, by a grader that was started anew."""
    found = outcomes(submissions("x", order, "x", "x"), assignment, graders.Logging, count=1)
    assert found == {"0.py": "graded", "1.py": kind, "2.py": "graded", "3.py": "graded"}
    words = [word for _, word in graders.read_log(assignment)]
    assert words == ["start", "0.py", "1.py", "close", "start", "2.py", "3.py", "close"]


def test_a_fault_carries_its_traceback(assignment: Assignment) -> None:
    """Someone will have to find it."""
    crew = Crew(1, graders.FullMarks, assignment, "full", False)
    (fault,) = grade_all(submissions(graders.RAISE), crew)
    assert isinstance(fault, Fault)
    assert "in obey" in fault.trace


def test_who_kills_the_worker_is_found_and_the_rest_are_graded(assignment: Assignment) -> None:
    """Two poisonous submissions among many: both named, nobody else lost."""
    orders = ["x"] * 24
    orders[3] = orders[13] = graders.CRASH
    found = outcomes(submissions(*orders), assignment)
    assert {name for name, kind in found.items() if kind == WORKER_DIED} == {"3.py", "13.py"}
    assert list(found.values()).count("graded") == 22


def test_a_class_of_poison_ends(assignment: Assignment) -> None:
    """Where every submission kills its worker, each is named and the run ends."""
    found = outcomes(submissions(*[graders.CRASH] * 5), assignment)
    assert list(found.values()) == [WORKER_DIED] * 5


def test_a_machine_without_a_sandbox_ends_the_run(assignment: Assignment) -> None:
    """What the operator must mend is no fault of one submission."""
    with pytest.raises(MachineLacks, match="no user namespaces here"):
        outcomes(submissions(*["x"] * 20), assignment, graders.WithoutSandbox)


def end_at_once(*_given: object) -> None:
    """Stand for a worker that the machine does not let live."""
    os._exit(1)


def test_a_machine_that_lets_no_worker_live_ends_the_run(
    assignment: Assignment, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nothing is blamed on the submissions where no worker starts."""
    monkeypatch.setattr(processes, "_serve", end_at_once)
    with pytest.raises(MachineLacks, match="before it was given anything"):
        outcomes(submissions("x", "x"), assignment)


def test_only_a_few_submissions_are_out_at_once(assignment: Assignment) -> None:
    """A class of any size is read as it is graded, not before."""
    read = 0

    def reading() -> Iterable[Submission]:
        nonlocal read
        for submission in submissions(*["x"] * 60):
            read += 1
            yield submission

    outcome = grade_all(reading(), Crew(1, graders.FullMarks, assignment, "full", False))
    assert isinstance(next(iter(outcome)), Grade)
    assert read < 20


def grade_for_ever(root: str) -> None:
    """Grade without end, saying so after each; run in a process of its own, to be killed."""
    crew = Crew(1, graders.Logging, load_assignment("02_products", Path(root)), "full", False)
    for _ in grade_all(itertools.repeat(submissions("x")[0]), crew):
        print("graded", flush=True)


def test_each_worker_has_a_core_of_its_own() -> None:
    """Where there are enough; a worker that shares is left to the system."""
    cores = sorted(os.sched_getaffinity(0))
    with pool_of(len(cores)) as pool:
        pinned = {frozenset(each) for each in pool.map(os.sched_getaffinity, [0] * 50)}
    with pool_of(len(cores) + 1) as pool:
        shared = pool.submit(os.sched_getaffinity, 0).result()
    assert pinned <= {frozenset({core}) for core in cores}
    assert shared == set(cores)


def test_no_worker_outlives_a_killed_parent(assignment: Assignment) -> None:
    """SIGKILL gives the parent no time to say good-bye, and its workers end all the same."""
    course = str(assignment.solutions.parent.parent)
    program = f"from {__name__} import grade_for_ever; grade_for_ever({course!r})"
    with subprocess.Popen([sys.executable, "-c", program], stdout=subprocess.PIPE, cwd=ROOT) as parent:
        assert parent.stdout is not None
        assert parent.stdout.readline() == b"graded\n"
        worker = os.pidfd_open(graders.read_log(assignment)[0][0])
        parent.send_signal(signal.SIGKILL)
        ended, _, _ = select.select([worker], [], [], PATIENCE)
        os.close(worker)
    assert ended
