"""Update rules: how far the parameters move once the gradients are known.

`gradient_descent_step` is the rule that is taught. `UPDATES` holds it and two that go beyond it under one
signature, `(params, grads, state, learning_rate) -> (params, state)`: what a rule remembers from step to
step is handed in and out, None before the first.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeAlias

import numpy as np

from reference_impl.arguments import Sizes, checked, layers, number, optional, refuse, unchecked, whole

Layers: TypeAlias = list[tuple[np.ndarray, np.ndarray]]
State: TypeAlias = Any  # each rule's own: None, velocities, or the moments of Adam
Update: TypeAlias = Callable[[Layers, Layers, State, float], tuple[Layers, State]]


@checked(params=layers(), grads=layers(), learning_rate=number(above=0))
def gradient_descent_step(
    params: list[tuple[np.ndarray, np.ndarray]],
    grads: list[tuple[np.ndarray, np.ndarray]],
    learning_rate: float,
) -> list[tuple[np.ndarray, np.ndarray]]:
    """Move every weight and bias a step against its gradient, downhill.

    Args:
        params: the layers' (W, b), first layer first; W is (n_out, n_in), b is (n_out,).
        grads: the loss's gradients (dW, db), each of the shape of what it belongs to.
        learning_rate: what a gradient is multiplied by, above 0.

    Returns:
        New parameters, in params's shapes; params and its arrays stay as they were.

    Source: Rumelhart, Hinton and Williams 1986, equation 8, https://doi.org/10.1038/323533a0.
    """
    new_params = []
    for (W, b), (dW, db) in zip(params, grads, strict=True):
        new_W = np.asarray(W, dtype=float) - learning_rate * np.asarray(dW, dtype=float)  # (n_out, n_in)
        new_b = np.asarray(b, dtype=float) - learning_rate * np.asarray(db, dtype=float)  # (n_out,)
        new_params.append((new_W, new_b))
    return new_params


@checked(curvature=number(above=0))
def learning_rate_limit(curvature: float) -> float:
    """Give the learning rate above which gradient descent on a parabola flies apart.

    On ½ λ w² the gradient is λ w, so each step makes w ← (1 - η λ) w.

    Args:
        curvature: the second derivative λ, above 0.

    Returns:
        The limit: with a learning rate η below it descent converges, above it diverges.

    Source: LeCun, Bottou, Orr and Müller 1998, section 5, https://doi.org/10.1007/3-540-49430-8_2.
    """
    # w shrinks as long as |1 - η λ| < 1, which is to say η < 2 / λ.
    return 2 / curvature


# ---- beyond the lecture: rules with a memory


@checked(
    params=layers(),
    grads=layers(),
    velocities=optional(layers()),
    learning_rate=number(above=0),
    decay=number(at_least=0, below=1),
)
def momentum_step(
    params: Layers, grads: Layers, velocities: Layers | None, learning_rate: float, decay: float = 0.9
) -> tuple[Layers, Layers]:
    """Move with a velocity that each gradient pushes: v ← μ v - η g, then w ← w + v.

    Args:
        params: the layers' (W, b).
        grads: the gradients (dW, db), of params's shapes.
        velocities: what the step before returned, of params's shapes; None for rest, before the first.
        learning_rate: η, above 0.
        decay: μ, the share of a velocity that is kept, 0 ≤ μ < 1. With 0 this is gradient descent.

    Returns:
        New parameters, and the new velocities.

    Source: Rumelhart, Hinton and Williams 1986, equation 9, https://doi.org/10.1038/323533a0; in this form
        Sutskever, Martens, Dahl and Hinton 2013, https://proceedings.mlr.press/v28/sutskever13.html.
    """
    velocities = _zeros_like(params) if velocities is None else velocities
    moved = _each(lambda v, g: decay * v - learning_rate * g, velocities, grads)
    return _each(lambda w, v: w + v, params, moved), moved


def _moments(name: str, value: Any, sizes: Sizes) -> None:
    if not isinstance(value, list | tuple) or len(value) != 3:
        refuse(name, f"is {value!r:.60}", "be None, or what the step before returned")
    for place in range(2):
        layers()(f"{name}[{place}]", value[place], sizes)
    whole(at_least=1)(f"{name}[2]", value[2], sizes)


@checked(
    params=layers(),
    grads=layers(),
    moments=optional(_moments),
    learning_rate=number(above=0),
    beta1=number(at_least=0, below=1),
    beta2=number(at_least=0, below=1),
    epsilon=number(above=0),
)
def adam_step(
    params: Layers,
    grads: Layers,
    moments: tuple[Layers, Layers, int] | None,
    learning_rate: float,
    beta1: float = 0.9,
    beta2: float = 0.999,
    epsilon: float = 1e-8,
) -> tuple[Layers, tuple[Layers, Layers, int]]:
    """Move by the running mean of the gradients, over the root of the running mean of their squares.

    Both means begin at 0 and are too small at first; after t steps a mean of decay β has seen the share
    1 - βᵗ of its weights, so dividing by that corrects it.

    Args:
        params: the layers' (W, b).
        grads: the gradients (dW, db), of params's shapes.
        moments: what the step before returned: the two means, of params's shapes, and the number of steps;
            None before the first.
        learning_rate: about how far a parameter moves in one step, above 0.
        beta1: β₁, the share that the mean of the gradients keeps, 0 ≤ β₁ < 1.
        beta2: β₂, the share that the mean of their squares keeps, 0 ≤ β₂ < 1.
        epsilon: keeps the quotient finite where gradients vanish, above 0.

    Returns:
        New parameters, and the new moments.

    Source: Kingma and Ba 2015, algorithm 1, https://arxiv.org/abs/1412.6980.
    """
    means, squares, t = moments or (_zeros_like(params), _zeros_like(params), 0)
    t += 1
    means = _each(lambda m, g: beta1 * m + (1 - beta1) * g, means, grads)
    squares = _each(lambda v, g: beta2 * v + (1 - beta2) * g**2, squares, grads)
    steps = _each(
        lambda m, v: learning_rate * (m / (1 - beta1**t)) / (np.sqrt(v / (1 - beta2**t)) + epsilon),
        means,
        squares,
    )
    return _each(lambda w, step: w - step, params, steps), (means, squares, t)


def _each(rule: Callable[[np.ndarray, np.ndarray], np.ndarray], first: Layers, second: Layers) -> Layers:
    """Apply a rule to the weights and to the biases of each layer."""
    return [
        (rule(np.asarray(W), np.asarray(V)), rule(np.asarray(b), np.asarray(c)))
        for (W, b), (V, c) in zip(first, second, strict=True)
    ]


def _zeros_like(params: Layers) -> Layers:
    return [(np.zeros(np.shape(W)), np.zeros(np.shape(b))) for W, b in params]


@checked(params=layers(), grads=layers(), learning_rate=number(above=0))
def _gradient_descent(
    params: Layers, grads: Layers, _state: State, learning_rate: float
) -> tuple[Layers, State]:
    return unchecked(gradient_descent_step)(params, grads, learning_rate), None


UPDATES: dict[str, Update] = {
    "gradient_descent": _gradient_descent,
    "momentum": momentum_step,
    "adam": adam_step,
}
