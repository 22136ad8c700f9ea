"""Early stopping, on scripted losses."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.testing import assert_array_equal

from reference_impl.early_stopping import early_stopping, stopping_epoch
from tests.reference_impl.networks import Layers

NAN = float("nan")
# Losses, patience, and the epochs that are best and last.
SCRIPTS: list[tuple[list[float], int, int, int]] = [
    ([5, 4, 6, 6], 2, 1, 3),
    ([5, 4, 6, 6, 1], 2, 1, 3),  # what would have come later is never seen
    ([3, 2, 2.5, 2.2, 2.1, 2.05], 4, 1, 5),  # better than the epoch before is not better than the best
    ([3, 2, 2.5, 1.5, 1.6, 1.4, 1.7], 2, 5, 6),  # each improvement restores patience
    ([5, 4, 4, 4], 2, 1, 3),  # equal is no improvement
    ([1, 2, 3, 4], 3, 0, 3),
    ([2, 3], 1, 0, 1),
    ([4, 3, 2, 1], 2, 3, 3),  # the budget ends first, on the best epoch
    ([4, 1, 2], 5, 1, 2),  # or after it
    ([5, NAN, 4, NAN, NAN], 2, 2, 4),  # not a number is no improvement
    ([NAN, 5, 6], 2, 1, 2),
    ([np.inf, 5, 6, 7], 2, 1, 3),
    ([-1, -2, -1.5, -1], 2, 1, 3),  # a logarithm of a likelihood may be negative
    ([7], 1, 0, 0),
]
scripts = pytest.mark.parametrize(("losses", "patience", "best", "last"), SCRIPTS)


class Script:
    """A training whose losses are known beforehand, and whose one weight is the number of epochs run."""

    def __init__(self, losses: Sequence[float]) -> None:
        self.calls: list[str] = []
        self._losses = losses
        self._params: Layers = [(np.zeros((1, 1)), np.zeros(1))]

    def step(self) -> None:
        """Train: half of the parameters change in place, the other half are replaced in the same list."""
        self.calls.append("step")
        W, b = self._params[0]
        W += 1
        self._params[0] = (W, b + 1)

    def validate(self) -> float:
        """Give the scripted loss."""
        self.calls.append("validate")
        return self._losses[self.calls.count("validate") - 1]

    def get_params(self) -> Layers:
        """Give the live list."""
        return self._params


@scripts
def test_the_epochs_of_a_list_of_losses(losses: list[float], patience: int, best: int, last: int) -> None:
    """The best epoch, and the one after which patience or the list is at its end."""
    written: list[Any] = [losses, tuple(losses), np.array(losses)]
    assert [stopping_epoch(each, patience) for each in written] == [(best, last)] * 3


@scripts
def test_training_ends_there_with_a_copy_of_the_best(
    losses: list[float], patience: int, best: int, last: int
) -> None:
    """Its weight and bias count the epochs up to the best one; the history is what was validated."""
    script = Script(losses)
    params, best_epoch, history = early_stopping(
        script.step, script.validate, script.get_params, patience, len(losses)
    )
    assert best_epoch == best
    assert_array_equal(history, losses[: last + 1])
    assert script.calls == ["step", "validate"] * (last + 1)
    assert params[0][0].item() == params[0][1].item() == best + 1
    live = script.get_params()
    assert not np.shares_memory(params[0][0], live[0][0])


def test_no_more_epochs_are_run_than_the_budget_has() -> None:
    """However patient, and however good the next epoch would be."""
    script = Script([5, 4, 3, 2, 1])
    params, best_epoch, history = early_stopping(script.step, script.validate, script.get_params, 10, 3)
    assert (best_epoch, history) == (2, [5, 4, 3])
    assert params[0][0].item() == 3


def test_losses_that_are_no_numbers_end_when_patience_does() -> None:
    """No epoch is best, and no parameters are given back as if one were."""
    script = Script([NAN] * 5)
    params, best_epoch, history = early_stopping(script.step, script.validate, script.get_params, 3, 5)
    assert (params, best_epoch, len(history)) == ([], -1, 3)
    assert stopping_epoch([NAN] * 5, 3) == (-1, 2)


@given(st.lists(st.floats(-1e3, 1e3) | st.just(NAN), min_size=1, max_size=12), st.integers(1, 5))
def test_both_agree_with_counting_on_paper(losses: list[float], patience: int) -> None:
    """The run ends once `patience` epochs in a row are not below everything before them."""
    best, waited, last = -1, 0, -1
    for last, loss in enumerate(losses):
        earlier = [each for each in losses[:last] if each == each]
        improved = loss == loss and all(loss < each for each in earlier)
        best, waited = (last, 0) if improved else (best, waited + 1)
        if waited == patience:
            break
    script = Script(losses)
    _, best_epoch, history = early_stopping(
        script.step, script.validate, script.get_params, patience, len(losses)
    )
    assert stopping_epoch(losses, patience) == (best, last) == (best_epoch, len(history) - 1)


@pytest.mark.parametrize("patience", [0, -1, 1.5, None, "2"])
def test_a_patience_that_is_none_is_refused(patience: int) -> None:
    """It is a whole number, at least 1."""
    script = Script([1.0])
    with pytest.raises(ValueError, match=r"`patience` is .*: it should be a whole number, at least 1"):
        stopping_epoch([1.0], patience)
    with pytest.raises(ValueError, match="`patience` is"):
        early_stopping(script.step, script.validate, script.get_params, patience, 1)


def test_other_wrong_arguments_are_refused() -> None:
    """An empty list of losses, a budget of nothing, and numbers where functions are asked for."""
    script = Script([1.0])
    with pytest.raises(ValueError, match="`losses`"):
        stopping_epoch([], 1)
    with pytest.raises(ValueError, match="`max_epochs`"):
        early_stopping(script.step, script.validate, script.get_params, 1, 0)
    with pytest.raises(ValueError, match="`step`"):
        early_stopping(1, script.validate, script.get_params, 1, 1)  # type: ignore[arg-type]  # that is the point
    with pytest.raises(ValueError, match="`validate`"):
        early_stopping(script.step, 1, script.get_params, 1, 1)  # type: ignore[arg-type]  # that is the point
    with pytest.raises(ValueError, match="`get_params`"):
        early_stopping(script.step, script.validate, 1, 1, 1)  # type: ignore[arg-type]  # that is the point
