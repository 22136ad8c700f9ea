"""What a case says of determinism, tried in another process and in another order."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from autograder.hidden_tests import Rules, run_question
from autograder.records import CaseRun
from autograder.sandbox.pool import Jails
from autograder.second_process import OTHERWISE, confirm
from autograder.test_files import load_file
from tests.sandbox.running import ALLOWANCE, BUDGET
from tests.test_hidden_tests import HEADER

RULES = Rules("tiny", b"key", seconds=20.0)
CASES = (
    HEADER
    + """
def repeats_itself(draw, seed):
    close(draw(np.random.default_rng(seed)), draw(np.random.default_rng(seed)))

@test_case(points=1, failure_message="The same state gives the same number.")
@explained(repeats=True)
def repeats_with_one(draw):
    repeats_itself(draw, 1)

@test_case(points=1, hidden=True, failure_message="The same state gives the same number again.")
@explained(repeats=True)
def repeats_with_two(draw):
    repeats_itself(draw, 2)

@test_case(points=1, failure_message="A number comes.")
@explained()
def gives_a_number(draw):
    has_shape(draw(np.random.default_rng(3)), ())
"""
)
MARKED = ["repeats_with_one", "repeats_with_two"]
SUBMISSIONS = {
    "draws from the generator": ("def draw(rng):\n    return rng.normal()", {}),
    "is rounded otherwise in another process": (
        "import time\nnoise = time.time() % 1 * 1e-13\ndef draw(rng):\n    return rng.normal() * (1 + noise)",
        {},
    ),
    "has a secret of its process": (
        "import time\nsecret = time.time() % 1\ndef draw(rng):\n    return rng.normal() + secret",
        dict.fromkeys(MARKED, "failed"),
    ),
    "counts its calls": (
        "calls = [0]\ndef draw(rng):\n    calls[0] += 1\n    return rng.normal() + (calls[0] > 2)",
        {"repeats_with_one": "failed"},  # in the second process it comes after the other
    ),
    "keeps what it gave for a state, beside the number of states": (
        "kept = {}\ndef draw(rng):\n    x = rng.normal()\n    return kept.setdefault(x, x + len(kept))",
        dict.fromkeys(MARKED, "failed"),
    ),
    "is right only after the others": (
        "calls = [0]\ndef draw(rng):\n    calls[0] += 1\n    x = rng.normal()\n"
        "    if calls[0] == 1 and x < 0.3:\n        raise ValueError('not yet')\n    return x",
        {"repeats_with_two": "raised"},
    ),
    "gives numbers in another form": (
        "calls = [0]\ndef draw(rng):\n    calls[0] += 1\n    x = rng.normal()\n"
        "    return x if calls[0] < 3 else np.float64(x)",
        {},
    ),
}

Confirmed = Callable[..., dict[str, CaseRun]]


@pytest.fixture(scope="module")
def jails() -> Iterator[Jails]:
    """Jails of this module's own."""
    kept = Jails(ALLOWANCE)
    yield kept
    kept.close()


@pytest.fixture
def confirmed(jails: Jails, tmp_path: Path) -> Confirmed:
    """Run a submission's cell through the cases, and then in a second process."""
    (tmp_path / "draw.py").write_text(CASES, encoding="utf-8")
    tests = load_file("draw", tmp_path / "draw.py")

    def run(source: str, later: Rules = RULES) -> dict[str, CaseRun]:
        cells = [(1, f"import numpy as np\n{source}")]
        submitted = jails.open(cells, matplotlib=False, by_statement=False, budget=BUDGET)
        runs = run_question(tests, submitted, RULES)
        assert [run.result.status for run in runs] == ["passed"] * 3
        found = confirm([tests], {"draw": runs}, submitted, later)["draw"]
        submitted.close()
        return {run.result.name: run for run in found}

    return run


@pytest.mark.parametrize("what", SUBMISSIONS)
def test_the_same_call_gives_the_same_in_another_process(confirmed: Confirmed, what: str) -> None:
    """What passes in one process may still come from elsewhere than the generator."""
    source, failed = SUBMISSIONS[what]
    found = confirmed(source)
    statuses = {name: run.result.status for name, run in found.items()}
    assert statuses == dict.fromkeys(found, "passed") | failed
    for name in failed:
        assert found[name].result.points == 0
        assert found[name].result.message.endswith(OTHERWISE)


def test_what_there_is_no_time_to_ask_again_stays(confirmed: Confirmed) -> None:
    """The first answers were right, and a slow computer is nobody's mistake."""
    source, failed = SUBMISSIONS["has a secret of its process"]
    found = confirmed(source, RULES._replace(seconds=0.0))
    assert failed
    assert {run.result.status for run in found.values()} == {"passed"}


def test_nothing_is_diagnosed_from_what_was_right(confirmed: Confirmed) -> None:
    """Observations of passed cases served the comparison, and go no further."""
    for source, _ in SUBMISSIONS.values():
        assert all(run.observed == () or run.result.status == "raised" for run in confirmed(source).values())
