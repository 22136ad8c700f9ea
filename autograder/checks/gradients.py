"""Gradients against central differences, on inputs where these can be trusted."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Any, TypeVar

import numpy as np

from autograder.checks.comparison import Mismatch, has_shape, layers
from autograder.checks.values import Array, input_shown, shown

Drawn = TypeVar("Drawn")
Pairs = Sequence[Sequence[Array]]

SLOPE = "The gradient is the slope of the function, measured by central differences."


def gradient_agrees(
    f: Callable[[Array], Any], x: Array, gradient: object, *, given: object = None, claim: str = SLOPE
) -> None:
    """Compare with central differences n, h = 1e-5: ‖a − n‖ / (‖a‖ + ‖n‖) < 1e-6, where ‖n‖ > 1e-3.

    `f` gives one number for a float64 array of the shape of `x`; `gradient` is what came back, a.
    """
    a = has_shape(gradient, x.shape, given=given, claim=claim)
    steps = 1e-5 * np.eye(x.size).reshape(-1, *x.shape)
    n = np.reshape([has_shape(f(x + h), ()) - has_shape(f(x - h), ()) for h in steps], x.shape) / 2e-5
    error = np.linalg.norm(a - n) / (np.linalg.norm(a) + np.linalg.norm(n) + 1e-300)
    if not (error < 1e-6 and np.linalg.norm(n) > 1e-3):
        why = f"The relative error is {error:.2g}, the size of the slopes {np.linalg.norm(n):.2g}."
        raise Mismatch(claim, input_shown(given), shown(n), shown(gradient), why)


def gradients_agree(
    f: Callable[[Any], Any],
    params: Pairs,
    gradients: object,
    *,
    names: Sequence[str] = ("dW", "db"),
    given: object = None,
) -> None:
    """Compare the gradient in each array of each layer, one by one, as `gradient_agrees` does.

    `f` gives one number for a list like `params`, `[(W, b), …]`; `gradients` is what came back.
    """
    found = layers(gradients, params, names=names, given=given)
    for layer, arrays in enumerate(params):
        for place, name in enumerate(names):
            claim = f"{name} of layer {layer + 1} is the slope, measured by central differences."
            along = _along(f, params, layer, place)
            gradient_agrees(along, arrays[place], found[layer][place], given=given, claim=claim)


def away_from_kinks(draw: Callable[[], Drawn], at: Callable[[Any], Iterable[Array]] = lambda x: [x]) -> Drawn:
    """Draw until every number is further than 1e-3 from 0, where a ReLU has no slope to measure.

    `at` gives, for what was drawn, the arrays that must keep away: all pre-activations of a network.

    Raises:
        RuntimeError: a hundred draws were not enough.
    """
    for _ in range(100):
        drawn = draw()
        if all(np.abs(z).min() > 1e-3 for z in at(drawn)):
            return drawn
    raise RuntimeError("a hundred draws came too near to a kink: draw fewer numbers, or larger ones")


def _along(f: Callable[[Any], Any], params: Pairs, layer: int, place: int) -> Callable[[Array], Any]:
    """Give `f` as a function of one array, all others being as in `params`."""

    def along(x: Array) -> Any:
        changed = [list(arrays) for arrays in params]
        changed[layer][place] = x
        return f([tuple(arrays) for arrays in changed])

    return along
