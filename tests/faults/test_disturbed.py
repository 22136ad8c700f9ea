"""What somebody else ends says nothing of a submission; what it does itself says all."""

from __future__ import annotations

import os
import signal
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from autograder.course import Assignment, load_assignment
from autograder.errors import CallEnded, Disturbed
from autograder.graders import DISTURBED, TRIES, Fault
from autograder.interrupts import Interrupts
from autograder.pipeline import Grader
from autograder.processes import Worker, cores_for
from autograder.records import Cell, Grade, Submission
from autograder.sandbox.pool import Jails
from autograder.workers import Crew, grade_all
from tests import graders
from tests.faults.processes import descendants
from tests.faults.small_class import RIGHT, make_class
from tests.sandbox.running import ALLOWANCE, BUDGET, begin
from tests.small_course import products

PATIENCE = 60.0  # seconds; ends a test that would otherwise wait for ever


@pytest.fixture(scope="module")
def jails() -> Iterator[Jails]:
    """Warm jails, of which no test here may end one."""
    jails = Jails(ALLOWANCE)
    yield jails
    jails.close()


def kill(jails: Jails, role: str) -> None:
    """Kill a jail, or a process in it."""
    process = jails._jails[False]._process
    assert process is not None
    inside = {found.role: found.pid for found in descendants(process.pid)}
    os.kill({**inside, "jail": process.pid}[role], signal.SIGKILL)


def call(jails: Jails, source: str, meanwhile: Callable[[], None] = lambda: None) -> None:
    """Run a source's function f, something happening before."""
    submitted = jails.open([(1, source)], matplotlib=False, by_statement=False, budget=BUDGET)
    named = begin(submitted)
    meanwhile()
    with suppress(CallEnded, Exception):
        named("f")()
    submitted.close()


@pytest.mark.parametrize(
    "source",
    [
        "def f(): return 1",
        "import os\ndef f(): os._exit(9)",
        "import ctypes\ndef f(): ctypes.string_at(0)",
        "def f():\n    while True: pass",
        "import os, signal\ndef f(): os.kill(os.getpid(), signal.SIGKILL)",
        "def f(): return bytearray(1 << 40)",
        "def f(): return f() + f()",
    ],
    ids=["answers", "exits", "memory fault", "loops", "kills itself", "wants memory", "recurses"],
)
def test_what_a_submission_does_to_itself_disturbs_nothing(jails: Jails, source: str) -> None:
    """So that nobody is graded four times who crashes once."""
    call(jails, source)
    assert not jails.disturbed


@pytest.mark.parametrize("role", ["child", "zygote", "jail"])
def test_what_is_ended_from_outside_is_noticed(role: str) -> None:
    """While it is asked for an answer: the child alone, or the jail with it."""
    jails = Jails(ALLOWANCE)
    call(jails, "import time\ndef f(): time.sleep(3)", lambda: kill(jails, role))
    assert jails.disturbed
    jails.close()


def submission(source: str) -> Submission:
    """Hand in a cell."""
    return Submission(Path("a.py"), "a.py", "ana", "sha256:0", (Cell(1, source),), False)


def test_a_disturbed_grade_is_none(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Not even where all that was lost is what is known of wrong answers."""
    make_class(tmp_path)
    grader = Grader(load_assignment("02_products", tmp_path))
    assert grader(submission(RIGHT)).score == 3.0
    monkeypatch.setattr(grader._own_runner._jails, "_were_disturbed", True)
    with pytest.raises(Disturbed):
        grader(submission(RIGHT))
    grader.close()


# ---- what becomes of it


@pytest.fixture
def assignment(tmp_path: Path) -> Assignment:
    """Something to grade."""
    return products(tmp_path)


class SometimesDisturbed(graders.Logging):
    """Is disturbed in grading those whose cell says so, as often as it says."""

    def __call__(self, submission: Submission) -> Grade:
        """Fail while there are failures left."""
        failures = int(submission.cells[0].source)
        so_far = sum(word == submission.name for _, word in graders.read_log(self.assignment))
        grade = super().__call__(submission)
        if so_far < failures:
            raise Disturbed("a test wants it")
        return grade


def outcomes(assignment: Assignment, *failures: int) -> list[Grade | Fault]:
    """Grade submissions that are disturbed so often."""
    work = [
        Submission(
            Path(f"{number}.py"), f"{number}.py", f"{number}", "sha256:0", (Cell(1, f"{times}"),), False
        )
        for number, times in enumerate(failures)
    ]
    return [*grade_all(work, Crew(1, SometimesDisturbed, assignment, "full", False))]


def test_what_was_disturbed_is_tried_again_when_all_others_are_done(assignment: Assignment) -> None:
    """By a grader that is started anew; with the grade that it would have had."""
    found = outcomes(assignment, 0, TRIES - 1, 0, 0, 0, 0)
    assert [each.submission for each in found if isinstance(each, Grade)] == [
        "0.py", "2.py", "3.py", "4.py", "5.py", "1.py",
    ]  # fmt: skip
    assert [word for _, word in graders.read_log(assignment)].count("start") == TRIES


def test_what_is_disturbed_each_time_is_named(assignment: Assignment) -> None:
    """Not graded, with a traceback, and after a few times only."""
    (fault,) = outcomes(assignment, 99)
    assert isinstance(fault, Fault)
    assert (fault.kind, "a test wants it" in fault.trace) == (DISTURBED, True)
    assert [word for _, word in graders.read_log(assignment)].count("0.py") == TRIES


def test_a_worker_has_a_core_of_its_own() -> None:
    """Where there are enough of them."""
    core = cores_for(1)[0]
    worker = Worker(core, os.sched_getaffinity)
    worker.receive()
    worker.send(0)
    assert worker.receive() == {core}
    assert worker.close(PATIENCE) == 0


def test_an_interrupt_leaves_what_has_not_begun(assignment: Assignment) -> None:
    """What runs is finished, and nothing further is taken."""
    interrupts = Interrupts()
    found = grade_all(
        [submission("0") for _ in range(1000)],
        Crew(1, SometimesDisturbed, assignment, "full", False),
        interrupts,
    )
    next(found)
    interrupts.count = 1
    began = time.monotonic()
    assert len([*found]) < 100
    assert time.monotonic() - began < PATIENCE
