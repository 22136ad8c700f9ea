"""Cases against a submission: each status by the smallest that has it, and what a failure costs."""

from __future__ import annotations

import mmap
import subprocess
import sys
import textwrap
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from autograder import hidden_tests
from autograder.errors import TimedOut
from autograder.hidden_tests import Rules, run_question
from autograder.records import CaseResult, CaseRun, Observation
from autograder.sandbox import namespace, process
from autograder.sandbox.pool import Jails
from autograder.test_files import TestFile, load_file
from tests.sandbox.running import ALLOWANCE, BUDGET

RULES = Rules("tiny", b"key", seconds=20.0)
HEADER = """
import numpy as np
from checks import close, explained, fresh_rng, has_shape, leaves_unchanged, raises, true
from otter.test_files import test_case
"""
DOUBLES = """
@test_case(points=1, failure_message="Doubles.")
@explained()
def doubles(double):
    close(double([1.0, 2.0]), [2.0, 4.0], given={"x": [1.0, 2.0]})
"""
HIDDEN = (
    DOUBLES
    + """
@test_case(points=2, hidden=True, failure_message="Doubles numbers below zero.")
@explained(like="doubles")
def doubles_below_zero(double):
    close(double([-7.0]), [-14.0], given={"x": [-7.0]})
"""
)
THREE = (
    DOUBLES
    + """
@test_case(points=1, failure_message="Doubles three.")
@explained()
def doubles_three(double):
    close(double([3.0]), [6.0])

@test_case(points=1, failure_message="Doubles nothing.")
@explained()
def doubles_nothing(double):
    close(double([]), np.zeros(0))
"""
)
RIGHT = "def double(x):\n    return [2 * v for v in x]"

Question = Callable[[str], TestFile]
Grade = Callable[..., tuple[CaseResult, ...]]


@pytest.fixture(scope="module")
def jails() -> Iterator[Jails]:
    """Jails of this module's own."""
    kept = Jails(ALLOWANCE)
    yield kept
    kept.close()


@pytest.fixture
def question(tmp_path: Path) -> Question:
    """Read cases as a test file of the question `double`."""

    def read(cases: str) -> TestFile:
        path = tmp_path / "double.py"
        path.write_text(HEADER + cases, encoding="utf-8")
        return load_file("double", path)

    return read


@pytest.fixture
def grade(jails: Jails, question: Question) -> Grade:
    """Run a submission's cells through a question's cases."""

    def run(cases: str, *cells: str, rules: Rules = RULES, **budget: Any) -> tuple[CaseResult, ...]:
        submitted = jails.open(
            [*enumerate(cells, start=1)],
            matplotlib=False,
            by_statement=False,
            budget=BUDGET._replace(**budget),
        )
        try:
            return tuple(run.result for run in run_question(question(cases), submitted, rules))
        finally:
            submitted.close()

    return run


def statuses(results: tuple[CaseResult | CaseRun, ...]) -> list[str]:
    """Give the statuses in order."""
    return [each.status if isinstance(each, CaseResult) else each.result.status for each in results]


# ---- the statuses

STATUSES = {
    "passed": (RIGHT, "Doubles."),
    "failed": (
        "def double(x):\n    return [3 * v for v in x]",
        "Doubles.\nThe largest difference is 2 at position [1]: 6, not 4.\n"
        "given:    x = [1, 2]\nexpected: an array of shape (2,): [2., 4.]\ngot:      [3, 6]",
    ),
    "missing": (
        "def dubble(x):\n    return x",
        "`double` is not defined. You defined `dubble`: is that the one?",
    ),
    "unfinished": (
        'def double(x):\n    raise NotImplementedError("double is not written yet")',
        "`double` is not written yet.",
    ),
    "raised": (
        "def double(x):\n    y = x\n    return y.shape",
        "Your code stopped with AttributeError: 'list' object has no attribute 'shape'\n"
        "    cell 1, line 3: return y.shape",
    ),
    "timed_out": (
        "def double(x):\n    while True: pass",
        "Doubles.\nStopped: it took more than 0.5 s of computing time.",
    ),
    "crashed": (
        "import os\ndef double(x):\n    os._exit(0)",
        "Doubles.\nStopped: the process ended in the middle, as `os._exit()` does.",
    ),
    "not_data": (
        "class Own(list): pass\ndef double(x):\n    return Own(x)",
        "Doubles.\nWhat came back cannot be compared: it is a value of type Own, which is not plain data.",
    ),
}  # fmt: skip


@pytest.mark.parametrize("status", STATUSES)
def test_each_status_has_its_sentence(grade: Grade, status: str) -> None:
    """The smallest submission that has it, and what its student reads."""
    source, message = STATUSES[status]
    (result,) = grade(DOUBLES, source)
    assert (result.status, result.message) == (status, message)
    assert result.points == (1.0 if status == "passed" else 0.0)
    assert result.max_points == 1.0


def test_a_name_unlike_all_others_is_only_missed(grade: Grade) -> None:
    """No advice is better than a wild one."""
    (result,) = grade(DOUBLES, "def something_else(x): ...")
    assert result.message == "`double` is not defined."


def test_an_exit_is_the_students_error(grade: Grade) -> None:
    """It does not end the grader, and passes nothing."""
    (result,) = grade(DOUBLES, "import sys\ndef double(x):\n    sys.exit(0)")
    assert (result.status, result.message) == (
        "raised",
        "Your code stopped with SystemExit: 0\n    cell 1, line 3: sys.exit(0)",
    )


@pytest.mark.parametrize(
    "answer", ["None", "5", "'ab'", "{}", "[[1.0]]", "print", "object()", "[object()]", "iter([])"]
)
def test_an_answer_of_another_form_fails(grade: Grade, answer: str) -> None:
    """It is compared as far as it can be, and named."""
    (result,) = grade(DOUBLES, f"def double(x):\n    return {answer}")
    assert result.status == "failed"
    assert "Expected an array of shape (2,), got" in result.message


def test_an_answer_that_the_test_cannot_take_apart_fails(grade: Grade) -> None:
    """Such as None where a pair should be: that is the student's answer, not a fault of the test."""
    pair = DOUBLES.replace("close(double([1.0, 2.0])", "a, b = double([])\n    close([a, b]")
    (result,) = grade(pair, "def double(x):\n    return None")
    assert result.status == "failed"
    assert "\nWhat came back has another form than was asked for (TypeError: cannot unpack" in result.message


# ---- hidden cases


@pytest.mark.parametrize(
    "double",
    [
        "[3 * v for v in x]",
        "None",
        "[[1]]",
        "(1, 2, 3)",
        "x.append(1)",
        "1 / 0",
        "float('nan')",
        "'x' * (1 << 21)",
        "{1}",
    ],
)
def test_a_hidden_case_shows_neither_the_right_answer_nor_its_source(grade: Grade, double: str) -> None:
    """It names the property, the input, what came back, and the public case that is like it."""
    _, hidden = grade(HIDDEN, f"def double(x):\n    return {double}")
    assert hidden.hidden
    assert hidden.status != "passed"
    assert "14" not in hidden.message
    assert "close(" not in hidden.message
    assert "expected" not in hidden.message.lower()


def test_a_hidden_failure_reads_well(grade: Grade) -> None:
    """The whole message."""
    _, hidden = grade(HIDDEN, "def double(x):\n    return [abs(2 * v) + 0.5 for v in x]")
    assert hidden.message == (
        "Doubles numbers below zero.\n"
        "given:    x = [-7]\n"
        "got:      [14.5]\n"
        "The public case doubles shows the same property."
    )


def test_what_a_hidden_test_asserts_by_itself_is_not_shown(grade: Grade) -> None:
    """Its text may hold anything; a public one is shown."""
    cases = """
@test_case(points=1, hidden=True, failure_message="Is right.")
def hidden(double):
    assert double([1]) == [2], "the right answer is [2]"

@test_case(points=1, failure_message="Is right.")
def public(double):
    assert double([1]) == [2], "the right answer is [2]"

@test_case(points=1, hidden=True, failure_message="Is a number.")
def cannot_be_read(double):
    {2: "the right answer"}[double([1])[0]]
"""
    messages = [result.message for result in grade(cases, "def double(x):\n    return [-2]")]
    assert messages == [
        "Is right.",
        "Is right.\nthe right answer is [2]",
        "Is a number.\nWhat came back has another form than was asked for (KeyError).",
    ]


# ---- what a failure costs

AT_THREE = """
import os
def double(x):
    if x == [3.0]:
        {harm}
    return [2 * v for v in x]
"""


@pytest.mark.parametrize(
    ("harm", "status"),
    [
        ("while True: pass", "timed_out"),
        ("os._exit(0)", "crashed"),
        ("import ctypes; ctypes.string_at(0)", "crashed"),
        ("x = [bytes(1 << 28) for _ in range(99)]", "raised"),
        ("raise SystemExit", "raised"),
        ("os.close(3)", "crashed"),
    ],
)
def test_a_case_that_ends_badly_costs_itself(grade: Grade, harm: str, status: str) -> None:
    """The process is started again for the rest."""
    assert statuses(grade(THREE, AT_THREE.format(harm=harm))) == ["passed", status, "passed"]


def test_the_process_is_started_again_once(grade: Grade) -> None:
    """A function that always ends it is not asked for ever."""
    first, second, third = grade(THREE, "import os\ndef double(x):\n    os._exit(0)")
    assert [first.status, second.status, third.status] == ["crashed", "crashed", "not_checked"]
    assert third.message == "This was not run: your code had ended its process, and the one after it."


def test_the_next_question_begins_with_a_process_and_a_restart(jails: Jails, question: Question) -> None:
    """What one question cost, the next does not pay."""
    source = (
        "import os\ndef double(x):\n    if x in ([9.0], [3.0]): os._exit(0)\n    return [2 * v for v in x]"
    )
    nine = DOUBLES.replace("[1.0, 2.0]", "[9.0]").replace("[2.0, 4.0]", "[18.0]")
    submitted = jails.open([(1, source)], matplotlib=False, by_statement=False, budget=BUDGET)
    try:
        assert statuses(run_question(question(nine), submitted, RULES)) == ["crashed"]
        assert statuses(run_question(question(THREE), submitted, RULES)) == ["passed", "crashed", "passed"]
    finally:
        submitted.close()


@pytest.mark.parametrize(
    "cell", ["while True: pass", "import os; os._exit(0)", "import sys; sys.exit()", "1 +"]
)
def test_a_cell_that_ends_badly_costs_itself(grade: Grade, cell: str) -> None:
    """What the other cells define is graded."""
    assert statuses(grade(DOUBLES, "x = 1", cell, RIGHT, cell_seconds=0.2)) == ["passed"]


def test_a_submission_has_so_much_time(grade: Grade) -> None:
    """What is left then is not checked, and says why."""
    slow = """
import time
def double(x):
    end = time.process_time() + 0.2
    while time.process_time() < end: pass
    return [2 * v for v in x]
"""
    results = grade(THREE, slow, rules=RULES._replace(seconds=0.1))
    assert statuses(results) == ["passed", "not_checked", "not_checked"]
    assert results[1].message == "The 0.1 s of computing time of a submission were used up."


def test_waiting_is_tried_once_more_before_it_counts(grade: Grade, monkeypatch: pytest.MonkeyPatch) -> None:
    """What hardly computed, but took too long by the clock on the wall, is started again for that."""
    for module in (namespace, process):
        monkeypatch.setattr(module, "WALL_PER_CPU", 1)
    sleepy = AT_THREE.format(harm="__import__('time').sleep(9)")
    results = grade(THREE, sleepy, case_seconds=0.2)
    assert statuses(results) == ["passed", "timed_out", "not_checked"]
    assert results[1].message == "Doubles three.\nStopped: it did not end within 0.2 s."


class Busy:
    """A submission that gives no answer as often as is said, since its machine is busy."""

    names = frozenset({"double"})
    alive = True

    def __init__(self, times: int) -> None:
        self.left = times
        self.restarts = 0

    def restart(self) -> None:
        """Count the new processes."""
        self.restarts += 1

    def computing_seconds(self) -> float:
        """Take no time."""
        return 0.0

    def observed(self) -> tuple[Observation, ...]:
        """See nothing."""
        return ()

    def start_case(self) -> Callable[[str], Any]:
        """Give the right function, or one that is never answered."""

        def double(x: list[float]) -> list[float]:
            self.left -= 1
            if self.left >= 0:
                raise TimedOut("it did not end within 20 s", by_wall_clock=True)
            return [2 * v for v in x]

        return lambda name: double


@pytest.mark.parametrize(
    ("times", "found"),
    [(0, ["passed"] * 3), (1, ["passed"] * 3), (2, ["timed_out", "passed", "passed"])],
    ids=["idle", "busy for a moment", "busy"],
)
def test_a_busy_machine_costs_nobody_a_case_at_once(question: Question, times: int, found: list[str]) -> None:
    """The second try counts, in a process of its own."""
    busy = Busy(times)
    assert statuses(run_question(question(THREE), busy, RULES)) == found
    assert busy.restarts == min(times, 1)


# ---- test bodies


def test_two_small_answers_that_are_large_together_harm_nothing(grade: Grade) -> None:
    """Three gigabytes from two answers of 160 kB, in a test that forgot to look at their shapes."""
    cases = """
@test_case(points=1, failure_message="The sum of both is 0.")
def adds(double):
    a, b = double([])
    true((a + b).sum() == 0, "It is 0.")
"""
    (result,) = grade(
        cases, "import numpy as np\ndef double(x):\n    return np.zeros((20000, 1)), np.zeros((1, 20000))"
    )
    assert result.status == "failed"
    assert (
        result.message == "The sum of both is 0.\nWhat came back is so large that it could not be compared."
    )


def test_what_the_grader_holds_leaves_a_test_its_memory(grade: Grade) -> None:
    """A worker keeps more and more known answers; what a body may allocate is counted beside them."""
    cases = """
@test_case(points=1, failure_message="There is room.")
@explained()
def has_room(double):
    true(np.zeros(2 ** 25).sum() == 0 and double([1.0]) == [2.0], "A quarter of a gigabyte is had.")
"""
    assert statuses(grade(cases, RIGHT)) == ["passed"]
    held = mmap.mmap(-1, 2 << 30)  # of address space; no memory is touched
    assert statuses(grade(cases, RIGHT)) == ["passed"]
    held.close()


def test_the_vocabulary_looks_at_shapes_first(grade: Grade) -> None:
    """The same two fail for their shape before anything is computed."""
    cases = """
@test_case(points=1, failure_message="Both are right.")
def compares(double):
    close(double([]), np.zeros((1, 20000)))
"""
    (result,) = grade(cases, "import numpy as np\ndef double(x):\n    return np.zeros((20000, 1))")
    assert "Expected an array of shape (1, 20000), got an array of shape (20000, 1)." in result.message


def test_a_test_body_has_so_much_time(grade: Grade, monkeypatch: pytest.MonkeyPatch) -> None:
    """An answer that keeps a test busy fails it, and the next case has its own time."""
    monkeypatch.setattr(hidden_tests, "_BODY_SECONDS", 0.2)
    cases = (
        """
@test_case(points=1, failure_message="Counts down.")
def counts(double):
    n = double([])
    while n > 0:
        n -= 1e-9
"""
        + DOUBLES
    )
    results = grade(cases, "def double(x):\n    return [2 * v for v in x] if x else 1e9")
    assert statuses(results) == ["failed", "passed"]
    assert results[0].message == "Counts down.\nWhat came back is so large that it could not be compared."


def test_a_callback_that_never_ends_costs_its_case_only(
    grade: Grade, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The child waits in the middle of a call then, and another one answers the next case."""
    monkeypatch.setattr(hidden_tests, "_BODY_SECONDS", 0.2)
    cases = (
        """
def never(n):
    while n > 0:
        n -= 1e-9

@test_case(points=1, failure_message="Calls.")
def calls(double):
    double(never)
"""
        + DOUBLES
    )
    results = grade(cases, "def double(x):\n    return x(1e9) if callable(x) else [2 * v for v in x]")
    assert statuses(results) == ["failed", "passed"]


def test_limits_of_a_test_body_are_gone_after_it(grade: Grade) -> None:
    """They are for the case, not for the gradebook."""
    import resource
    import signal

    before = resource.getrlimit(resource.RLIMIT_AS), signal.getsignal(signal.SIGPROF)
    grade(DOUBLES, RIGHT)
    assert (resource.getrlimit(resource.RLIMIT_AS), signal.getsignal(signal.SIGPROF)) == before
    assert signal.getitimer(signal.ITIMER_PROF) == (0.0, 0.0)


def test_a_limit_that_the_operator_has_set_is_kept() -> None:
    """On a cluster a job's memory is limited already, below what a test body may have."""
    script = """
        import resource
        from autograder import hidden_tests
        most = hidden_tests._address_space() + (300 << 20)
        resource.setrlimit(resource.RLIMIT_AS, (most, most))
        with hidden_tests._bounded():
            assert resource.getrlimit(resource.RLIMIT_AS) == (most, most)
        print("kept")
    """
    done = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(script)], capture_output=True, text=True, check=False
    )
    assert done.stdout == "kept\n", done.stderr


# ---- fresh inputs

FRESH = """
@test_case(points=1, hidden=True, failure_message="Doubles what is fresh.")
def doubles_fresh(double):
    x = fresh_rng().normal(size=2)
    close(double(x), 2 * x, given={"x": x})

@test_case(points=1, hidden=True, failure_message="Doubles other fresh numbers.")
def doubles_other(double):
    x = fresh_rng().normal(size=2)
    close(double(x), 2 * x, given={"x": x})
"""


def test_fresh_inputs_are_the_same_for_everyone(grade: Grade) -> None:
    """The same code always earns the same."""
    assert [result.message for result in grade(FRESH, "def double(x):\n    return x")] == [
        result.message for result in grade(FRESH, "def double(x):\n    return 1 * x")
    ]


@pytest.mark.parametrize("changed", [{"key": b"another"}, {"assignment": "another"}])
def test_fresh_inputs_differ_with_the_key_and_the_assignment(grade: Grade, changed: dict[str, Any]) -> None:
    """Nobody can foresee them who does not know the key."""
    source = "def double(x):\n    return x"
    first, second = grade(FRESH, source), grade(FRESH, source, rules=RULES._replace(**changed))
    assert first[0].message != second[0].message


def test_each_case_has_its_own_fresh_inputs(grade: Grade) -> None:
    """One case's tell nothing of another's."""
    first, second = grade(FRESH, "def double(x):\n    return x")
    assert first.message.split("\n")[1:] != second.message.split("\n")[1:]


# ---- hidden cases are asked twice

KEEPS_ITS_FIRST_ANSWER = """
kept = {}

def double(x):
    return kept.setdefault(len(x), [2 * v for v in x])
"""
COUNTS = (
    "calls = [0]\ndef double(x):\n    calls[0] += 1\n    return [2 * v for v in x] if calls[0] < 2 else None"
)


def test_a_first_answer_given_again_earns_no_hidden_case(grade: Grade) -> None:
    """Each case asks for another length first, so that every answer was right when it was kept."""
    cases = FRESH.replace("size=2", "size=3", 1)
    results = grade(
        DOUBLES.replace("[1.0, 2.0]", "[1.0]").replace("4.0", "").replace("2.0, ", "2.0") + cases,
        KEEPS_ITS_FIRST_ANSWER,
    )
    assert statuses(results) == ["passed", "failed", "failed"]
    assert all(
        result.message.endswith(
            "It held when it was first tried: does something stay from one call to the next?"
        )
        for result in results[1:]
    )


def test_only_hidden_cases_are_asked_twice(grade: Grade) -> None:
    """What students have they can run as often as they like; a long training says that once is enough."""
    public, hidden = DOUBLES, FRESH[: FRESH.index("@test_case", 20)]
    assert statuses(grade(public, COUNTS)) == ["passed"]
    assert statuses(grade(hidden, COUNTS)) == ["failed"]
    assert statuses(grade(hidden.replace("def ", "@explained(once=True)\ndef "), COUNTS)) == ["passed"]


def test_answers_to_compare_with_are_observed_in_the_first_round(jails: Jails, question: Question) -> None:
    """Also those that fail only in the second, of which a plain run tells nothing."""
    tests = question(FRESH[: FRESH.index("@test_case", 20)])
    found: list[CaseRun] = []
    for source, observe_all in ((RIGHT, True), (COUNTS, True), (COUNTS, False)):
        cells = [(1, source)]
        submitted = jails.open(cells, matplotlib=False, by_statement=False, budget=BUDGET)
        found.extend(run_question(tests, submitted, RULES, observe_all))
        submitted.close()
    right, counts, again = found
    assert statuses(tuple(found)) == ["passed", "passed", "failed"]
    assert str(right.observed) == str(counts.observed) != "()"
    assert again.observed == ()
