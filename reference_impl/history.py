"""What a run of training came to: its history, and which parameters are kept."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TypeAlias

import numpy as np

Layers: TypeAlias = list[tuple[np.ndarray, np.ndarray]]
Pair: TypeAlias = tuple[np.ndarray, np.ndarray]


@dataclass(frozen=True)
class Fit:
    """What a run of training came to.

    Args:
        params: (W, b) of each layer: after the best epoch if the run had a patience, else after the last one
            whose loss was a finite number.
        losses: the loss on all training examples after each epoch, without dropout and penalties.
        validation_losses: the same on the validation examples; empty where there were none.
        best_epoch: the epoch, counted from 0, of the smallest validation loss; -1 where there was none.
        stopped: why the run ended before its last epoch, as a sentence; empty if it did not.
    """

    params: Layers
    losses: list[float]
    validation_losses: list[float]
    best_epoch: int
    stopped: str


def watch(
    run: Iterable[Layers],
    first: Layers,
    judge: Callable[[Layers, np.ndarray, np.ndarray], float],
    examples: Pair,
    validation: Pair | None,
    patience: int | None,
    tell: Callable[[float], object],
) -> Fit:
    """Keep the history of a run, and end it where the loss is no number or patience is at its end.

    Args:
        run: gives (W, b) of each layer after each epoch.
        first: the parameters before the first epoch.
        judge: computes a loss from parameters, X and y.
        examples: (X, y) of the training examples.
        validation: (X, y) of the validation examples; None where there are none.
        patience: how many epochs in a row without a smaller validation loss end the run; None for no end.
        tell: called with the loss on the training examples after each epoch.

    Returns:
        What the run came to; `stopped` is empty.
    """
    params = best = first
    losses: list[float] = []
    validation_losses: list[float] = []
    best_epoch, best_loss = -1, np.inf
    for epoch, trained in enumerate(run):
        losses.append(judge(trained, *examples))
        tell(losses[-1])
        if not np.isfinite(losses[-1]):
            break
        params = trained
        if validation is not None:
            validation_losses.append(judge(params, *validation))
            if validation_losses[-1] < best_loss:
                best, best_epoch, best_loss = params, epoch, validation_losses[-1]
            if epoch - best_epoch == patience:
                break
    return Fit(params if patience is None else best, losses, validation_losses, best_epoch, "")
