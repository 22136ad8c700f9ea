"""What a case asked earlier submissions, the next is asked at once, and nothing else comes of it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from autograder import hidden_tests
from autograder.checks import close
from autograder.hidden_tests import Rules
from autograder.records import CaseResult
from autograder.sandbox.foresight import Foresight
from autograder.sandbox.namespace import Namespace
from autograder.sandbox.pool import Jails
from autograder.sandbox.process import Process
from autograder.test_files import TestFile, load_file
from tests.sandbox.running import ALLOWANCE, BUDGET

RULES = Rules("tiny", b"key", 20.0)
TESTS = """
import numpy as np
from checks import close, explained, fresh_rng, leaves_unchanged
from otter.test_files import test_case

@test_case(points=1, failure_message="Doubles.")
@explained()
def doubles(double):
    x = np.array([1.0, 2.0])
    close(double(x), 2 * x, given=x)
    close(double([3.0]), [6.0], given=[3.0])

@test_case(points=1, hidden=True, failure_message="Doubles what is fresh, and changes nothing.")
@explained(like="doubles")
def doubles_fresh(double):
    x = fresh_rng().normal(size=3)
    close(leaves_unchanged(double, x), 2 * x, given=x)

@test_case(points=1, hidden=True, failure_message="Doubling what was doubled is four times.")
@explained(like="doubles")
def doubles_its_own_answer(double):
    (twice,) = double([1.0])
    close(double([float(twice)]), [4.0], given=[1.0])

@test_case(points=1, hidden=True, failure_message="The answer itself can be doubled.")
@explained(like="doubles")
def doubles_the_object_that_came_back(double):
    close(double(double([1.0])), [4.0], given=[1.0])
"""
RIGHT = "import numpy as np\ndef double(x):\n    return 2 * np.asarray(x)"


@pytest.fixture(scope="module")
def jails() -> Iterator[Jails]:
    """Jails of this module's own: foresight is what they remember."""
    jails = Jails(ALLOWANCE)
    yield jails
    jails.close()


@pytest.fixture
def tests(tmp_path: Path) -> TestFile:
    """Four cases of one question."""
    path = tmp_path / "double.py"
    path.write_text(TESTS)
    return load_file("double", path)


@pytest.fixture
def exchanges(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Names the kind of each exchange that the host opens with a child."""
    seen: list[str] = []
    exchange = Process.exchange

    def noting(self: Process, message: list[Any]) -> list[Any]:
        seen.append(message[0])
        return exchange(self, message)

    monkeypatch.setattr(Process, "exchange", noting)
    return seen


def grade(jails: Jails, tests: TestFile, source: str) -> tuple[CaseResult, ...]:
    """Run one submission through the question, as the pipeline does."""
    namespace: Namespace = jails.open([(1, source)], matplotlib=False, by_statement=False, budget=BUDGET)
    try:
        results = hidden_tests.run_question(tests, namespace, RULES)
        namespace.learn()
        return results
    finally:
        namespace.close()


def without_times(results: tuple[CaseResult, ...]) -> list[tuple[str, str, str]]:
    """Give what must not depend on how the cases were asked."""
    return [(result.name, result.status, result.message) for result in results]


@pytest.fixture
def knowing(jails: Jails, tests: TestFile, monkeypatch: pytest.MonkeyPatch) -> Jails:
    """Jails that have seen two right submissions, and nothing else."""
    monkeypatch.setattr(jails, "_foresight", Foresight())
    for _ in range(2):
        assert [result.status for result in grade(jails, tests, RIGHT)] == ["passed"] * 4
    return jails


def test_the_third_submission_is_asked_everything_at_once(
    knowing: Jails, tests: TestFile, exchanges: list[str]
) -> None:
    """Two submissions that were asked the same make a case known."""
    assert [result.status for result in grade(knowing, tests, RIGHT)] == ["passed"] * 4
    assert exchanges == ["load", "foreseen"]


@pytest.mark.parametrize(
    "source",
    [
        "def double(x):\n    return [3 * v for v in x]",
        "def double(x):\n    return [2 * v for v in x]",
        "import numpy as np\ndef double(x):\n    x = np.asarray(x)\n    x *= 2\n    return x",
        "def double(x):\n    raise ValueError('no')",
        "def double(x):\n    if len(x) == 1:\n        while True: pass\n    return 2 * x",
        "import os\ndef double(x):\n    if len(x) == 3:\n        os._exit(0)\n    return [2 * v for v in x]",
        "class Pair(list): pass\ndef double(x):\n    return Pair(x)",
        "def twice(x):\n    return x",
        "import os\ndef double(x):\n    os.write(3, b'x' * 100)\n    return x",
    ],
    ids=["wrong", "list", "in place", "raises", "loops", "exits", "no data", "missing", "forges"],
)
def test_what_a_submission_earns_does_not_depend_on_foresight(
    knowing: Jails, tests: TestFile, source: str
) -> None:
    """The same cases pass, and fail with the same words, as when it is asked call by call."""
    alone = Jails(ALLOWANCE, paranoid=True)
    try:
        assert without_times(grade(knowing, tests, source)) == without_times(grade(alone, tests, source))
    finally:
        alone.close()


def test_a_case_that_depends_on_the_answer_is_asked_again_call_by_call(
    knowing: Jails, tests: TestFile, exchanges: list[str]
) -> None:
    """A request that is not the foreseen one is not answered with the foreseen one's answer."""
    results = grade(knowing, tests, "def double(x):\n    return [v + 3.0 for v in x]")
    assert results[2].status == "failed"
    assert "got:      [7]" in results[2].message
    assert exchanges.count("load") == 2


def test_callbacks_are_not_foreseen() -> None:
    """A function that a test passes in must be asked while it runs."""
    foresight = Foresight()
    for _ in range(3):
        foresight.learn("case", None)
    assert foresight.requests() == {}


def request(value: float) -> list[Any]:
    """Make a request for one number."""
    return ["call", [5, "f"], 1, [], [value], []]


def test_a_submission_that_fails_early_takes_nothing_from_what_is_known() -> None:
    """The longest sequence counts, since a failing case stops before its end."""
    foresight = Foresight()
    for asked in ([request(1.0)], [request(1.0), request(2.0)], [request(1.0)], [request(1.0), request(2.0)]):
        foresight.learn("case", asked)
    assert foresight.requests() == {"case": [request(1.0), request(2.0)]}


def test_a_case_that_asked_two_submissions_differently_is_given_up() -> None:
    """Nothing is foreseen any more, also when the next two agree."""
    foresight = Foresight()
    for value in (1.0, 2.0, 2.0, 2.0):
        foresight.learn("case", [request(value)])
    assert foresight.requests() == {}


def test_large_inputs_are_not_foreseen() -> None:
    """All requests go into one frame, and their answers too."""
    foresight, large = Foresight(), np.zeros(100_000)
    entries = [[0, 10, "<f8", list(large.shape), 0, large.tobytes()]]
    for _ in range(2):
        foresight.learn("case", [["call", [5, "f"], 1, [], [[0, 0]], entries]])
    assert foresight.requests() == {}


def test_cases_that_take_long_are_not_foreseen(jails: Jails, tests: TestFile, exchanges: list[str]) -> None:
    """Together they would use up the time of one."""
    slow = Jails(ALLOWANCE)
    source = RIGHT.replace("    return", "    sum(i for i in range(1_500_000))\n    return")
    try:
        for _ in range(3):
            close([result.status == "passed" for result in grade(slow, tests, source)], [1, 1, 1, 1])
    finally:
        slow.close()
    assert "foreseen" not in exchanges
