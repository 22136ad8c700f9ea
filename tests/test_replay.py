"""One failure as a script."""

from __future__ import annotations

import contextlib
import io
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from autograder.cli import run as command
from autograder.records import Observation
from autograder.replay import LAST, MOST_NUMBERS, Call, Recorded, script
from tests.report.examples import case

ROOT = Path(__file__).parents[1]
HAND_IN = ROOT / "tests" / "sample_class" / "03_loss" / "aleksandr_03_loss.ipynb"
FAILED = case("sums", "failed", "Each row sums to 1.\nexpected: 0.25\ngot: 0.5", hidden=True)


class InThisProcess:
    """A submission whose functions are right here."""

    def __init__(self, **functions: Callable[..., Any]) -> None:
        self._functions = functions
        self.names = frozenset(functions)
        self.alive = True

    def restart(self) -> None:
        """Need none."""

    def start_case(self) -> Callable[[str], Any]:
        """Give the functions."""
        return self._functions.__getitem__

    def observed(self) -> tuple[Observation, ...]:
        """Observe nothing."""
        return ()

    def computing_seconds(self) -> float:
        """Take no time."""
        return 0.0


def said(text: str, **functions: Callable[..., Any]) -> str:
    """Run a script below these functions; gives what it prints."""
    with contextlib.redirect_stdout(io.StringIO()) as printed:
        exec(text, dict(functions))
    return printed.getvalue()


@pytest.mark.parametrize(
    "value",
    [
        *(
            None,
            True,
            -3,
            2.5,
            float("inf"),
            float("-inf"),
            1j,
            "a\n'b'",
            b"\0",
            [],
            (1,),
            [1, (2.0, [None])],
        ),
        *(
            {"W": np.eye(2), 3: [np.float32(0.1)]},
            np.arange(3),
            np.zeros((0, 4)),
            np.array([[True], [False]]),
        ),
        *(np.array([1.0, np.inf, -np.inf]), np.array([1, 2], dtype="i4"), np.array(2.5), np.int64(7)),
    ],
    ids=repr,
)
def test_an_argument_is_written_as_what_it_was(value: Any) -> None:
    """Type, shape and every digit."""
    seen: list[Any] = []
    said(script("f", FAILED, [Call("f", (value,), {"k": value})]), f=lambda z, k: seen.extend([z, k]))
    for got in seen:
        assert type(got) is type(value)
        np.testing.assert_equal(got, value)
        assert getattr(got, "dtype", None) == getattr(value, "dtype", None)


def test_a_generator_is_written_with_its_state() -> None:
    """It draws what it drew."""
    rng = np.random.default_rng(3)
    rng.normal(size=5)
    text = script("f", FAILED, [Call("f", (rng,), {})])
    drawn = said(text, f=lambda given: float(given.normal()))
    assert float(drawn) == np.random.default_rng(3).normal(size=6)[5]


def test_arguments_are_written_as_they_were_before_the_call() -> None:
    """A function may change them."""

    def spoil(z: Any) -> Any:
        z[0] = 99
        return z

    recorded = Recorded(InThisProcess(f=spoil))
    recorded.start_case()("f")([1, 2])
    assert "print(repr(f([1, 2])))" in script("f", FAILED, recorded.calls)


def test_only_the_last_round_of_a_case_is_written() -> None:
    """A hidden case is asked twice; the one that failed is the one that counts."""
    recorded = Recorded(InThisProcess(f=abs))
    for given in (1, 2):
        recorded.start_case()("f")(given)
    assert [call.arguments for call in recorded.calls] == [(2,)]


def test_a_script_is_short_and_holds_nothing_that_is_expected() -> None:
    """What the case announces, how to run it, and the last calls."""
    text = script("softmax", FAILED, [Call("softmax", (number,), {}) for number in range(40)])
    assert text.splitlines() == [
        "# softmax, hidden case sums: failed",
        "# Each row sums to 1.",
        "# Run the notebook's cells first, then this cell. It shows what comes back.",
        "import numpy as np",
        f"# The case made 40 calls; these are the last {LAST}.",
        *(f"print(repr(softmax({number})))" for number in (37, 38, 39)),
    ]


def test_what_cannot_be_written_says_so() -> None:
    """A function of the case's own, a huge array, and no call at all."""
    text = script("f", FAILED, [Call("f", (abs, np.zeros(MOST_NUMBERS + 1)), {})])
    assert "a function of the case's own" in text
    assert "too large to be written" in text
    assert said(text, f=lambda *given: len(given)) == "2\n"
    assert "The case made no call" in script("f", FAILED, [])


def test_a_failure_is_shown_again(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """From a hand-in and the name of a case to a script that runs below its functions."""
    monkeypatch.chdir(ROOT)
    assert command(["replay", str(HAND_IN), "softmax.gives_exact_probabilities"]) == 0
    printed = capsys.readouterr().out
    assert printed.startswith("# softmax, case gives_exact_probabilities: failed\n")
    assert said(printed, softmax=np.shape) == "(2, 3)\n"
    out = tmp_path / "new" / "again.py"
    assert command(["replay", str(HAND_IN), "softmax.gives_exact_probabilities", f"--out={out}"]) == 0
    assert out.read_text(encoding="utf-8") == printed


@pytest.mark.parametrize(
    ("arguments", "why"),
    [
        ([str(HAND_IN), "softmaks.x"], "is no question of 03_loss"),
        ([str(HAND_IN), "softmax"], "is no case of softmax"),
        (["none_03_loss.ipynb", "softmax.takes_one_example"], "none_03_loss.ipynb"),
        (["ana.ipynb", "softmax.x"], "is named after no assignment"),
    ],
)
def test_what_cannot_be_replayed_is_told(
    arguments: list[str], why: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """With what there is."""
    monkeypatch.chdir(ROOT)
    assert command(["replay", *arguments]) == 2
    assert why in capsys.readouterr().err
