"""The whole pipeline in one call: initialise, then train with everything that the course has.

`reference_impl.training.train` is the loop that is taught. This one goes the same way round, with other
update rules, penalties, dropout, early stopping, a progress bar, and a word on what went wrong.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import nullcontext
from dataclasses import replace
from functools import partial
from itertools import islice, pairwise
from typing import Any, TypeAlias

import numpy as np

from reference_impl import initializers
from reference_impl.activations import ACTIVATIONS
from reference_impl.arguments import (
    Sizes,
    array,
    checked,
    choice,
    choices,
    function,
    generator,
    layers,
    number,
    optional,
    refuse,
    unchecked,
    whole,
    whole_numbers,
)
from reference_impl.arguments.shapes import agree
from reference_impl.batches import minibatches
from reference_impl.divergence import likely_cause
from reference_impl.gradients import batch_gradients, evaluated_loss
from reference_impl.history import Fit, watch
from reference_impl.network import init_params
from reference_impl.progress import epoch_bar
from reference_impl.training import LOSSES
from reference_impl.updates import UPDATES, Update

Layers: TypeAlias = list[tuple[np.ndarray, np.ndarray]]
Initializer: TypeAlias = Callable[[int, int, np.random.Generator], np.ndarray]
Pair: TypeAlias = tuple[np.typing.ArrayLike, np.typing.ArrayLike]

LAST_ACTIVATION = {"binary_cross_entropy": "sigmoid", "softmax_cross_entropy": "identity"}


def _layer_sizes(name: str, value: Any, sizes: Sizes) -> None:
    whole_numbers(at_least=1, count=2)(name, value, sizes)
    agree(name, "widths", tuple(value), sizes)
    agree(name, "n_layers", len(value) - 1, sizes)
    agree(name, "D", value[0], sizes)
    agree(name, "K", value[-1], sizes)


def _validation(name: str, value: Any, sizes: Sizes) -> None:
    if not isinstance(value, list | tuple) or len(value) != 2:
        refuse(name, f"is {value!r:.60}", "be a pair (X, y), or None")
    array("M D")(f"{name}[0]", value[0], sizes)
    array("M K")(f"{name}[1]", value[1], sizes)


@checked(
    sizes=_layer_sizes,
    X=array("N D"),
    y=array("N K"),
    activations=choices(ACTIVATIONS),
    loss=choice(LOSSES),
    rng=generator(),
    start=optional(layers()),
    initializer=optional(function()),
    update=choice(UPDATES),
    learning_rate=number(above=0),
    epochs=whole(at_least=1),
    batch_size=whole(at_least=1),
    l1=number(at_least=0),
    l2=number(at_least=0),
    dropout=number(at_least=0, below=1),
    validation=optional(_validation),
    patience=optional(whole(at_least=1)),
)
def fit(
    X: np.typing.ArrayLike,
    y: np.typing.ArrayLike,
    sizes: Sequence[int],
    activations: list[str],
    loss: str,
    rng: np.random.Generator,
    *,
    start: Layers | None = None,
    initializer: Initializer | None = None,
    update: str = "gradient_descent",
    learning_rate: float = 0.1,
    epochs: int = 100,
    batch_size: int = 32,
    l1: float = 0.0,
    l2: float = 0.0,
    dropout: float = 0.0,
    validation: Pair | None = None,
    patience: int | None = None,
    progress: bool = False,
) -> Fit:
    """Train a network, and say how it went.

    Args:
        X: examples, (N, n_in), one row an example.
        y: their targets, (N, n_out).
        sizes: how many inputs there are, then how many units each layer has.
        activations: the name of each layer's activation, a key of ACTIVATIONS.
        loss: the name of the loss, a key of LOSSES.
        rng: draws the first weights, the order of the examples, and the masks of dropout.
        start: (W, b) of each layer to start from, instead of fresh ones.
        initializer: makes each layer's first weights, as init_params calls it; None for the one that fits the
            layer's activation.
        update: the name of the update rule, a key of UPDATES.
        learning_rate: the rate of the update rule, above 0.
        epochs: how many times all examples are seen at most, at least 1.
        batch_size: how many examples an update sees, at least 1.
        l1: the price α of the L1 penalty α Σ |w|, 0 or more.
        l2: the price β of the L2 penalty β Σ w², 0 or more.
        dropout: the probability that a unit of a hidden layer sits out, 0 ≤ p < 1.
        validation: (X, y) of examples that are not trained on.
        patience: stop after so many epochs in a row without a smaller validation loss, and give back the
            parameters of the best epoch; None to run all epochs.
        progress: whether to show a bar on standard error.

    Returns:
        The parameters, the history, and why it ended. A loss that is infinite or not a number ends the run
        and is the last in the history.

    Raises:
        ValueError: an argument is wrong, or does not go with another.
    """
    _check_together(activations, loss, validation, patience)
    X, y = _floats((X, y))
    first = start or _first_params(sizes, activations, initializer, rng)
    gradients = partial(
        unchecked(batch_gradients), activations=activations, loss=loss, rng=rng, l1=l1, l2=l2, dropout=dropout
    )
    run = _epochs(first, X, y, gradients, unchecked(UPDATES[update]), learning_rate, batch_size, rng)
    judge = partial(unchecked(evaluated_loss), activations=activations, loss=loss)
    bar = epoch_bar(epochs) if progress else nullcontext(_tell_nobody)
    with np.errstate(over="ignore", divide="ignore", invalid="ignore"), bar as tell:
        found = watch(
            islice(run, epochs), first, judge, (X, y), validation and _floats(validation), patience, tell
        )
        if not np.isfinite(found.losses[-1]):
            cause = likely_cause(X, y, judge(first, X, y), found.losses, learning_rate)
            when = f"after epoch {len(found.losses) - 1}"
            return replace(found, stopped=f"The loss was {found.losses[-1]} {when}: {cause}.")
    if len(found.losses) < epochs:
        what = f"no smaller validation loss in {patience} epochs after epoch {found.best_epoch}"
        return replace(found, stopped=f"There was {what}.")
    return found


def _floats(pair: Pair) -> tuple[np.ndarray, np.ndarray]:
    X, y = pair
    return np.asarray(X, dtype=float), np.asarray(y, dtype=float)


def _check_together(activations: list[str], loss: str, validation: Pair | None, patience: int | None) -> None:
    """Refuse what is right by itself, and wrong beside another argument."""
    last = LAST_ACTIVATION.get(loss, activations[-1])
    if activations[-1] != last:
        refuse("activations", f"ends in {activations[-1]!r}", f"end in {last!r}, which {loss!r} asks for")
    if patience is not None and validation is None:
        refuse("patience", f"is {patience}, and there is no `validation`", "come with it, or be None")


def _first_params(
    sizes: Sequence[int], activations: list[str], initializer: Initializer | None, rng: np.random.Generator
) -> Layers:
    params: Layers = []
    for (n_in, n_out), activation in zip(pairwise(sizes), activations, strict=True):
        params += init_params([n_in, n_out], initializer or _fitting(activation), rng)
    return params


def _fitting(activation: str) -> Initializer:
    """Find the initialiser of an activation; of one that none was made for, Glorot's."""
    made_for = activation not in ("step", "softplus")
    name = initializers.initializer_for(activation) if made_for else "glorot_uniform"
    found: Initializer = getattr(initializers, name)
    return found


def _tell_nobody(_loss: float) -> None:
    pass


def _epochs(
    params: Layers,
    X: np.ndarray,
    y: np.ndarray,
    gradients: Callable[[Layers, np.ndarray, np.ndarray], Layers],
    update: Update,
    learning_rate: float,
    batch_size: int,
    rng: np.random.Generator,
) -> Iterator[Layers]:
    """Train for ever, and give the parameters after each epoch."""
    state, deal = None, unchecked(minibatches)
    while True:
        for X_batch, y_batch in deal(X, y, batch_size, rng):
            params, state = update(params, gradients(params, X_batch, y_batch), state, learning_rate)
        yield params
