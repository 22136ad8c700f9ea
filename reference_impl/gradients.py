"""The gradients of one mini-batch, with everything that makes training differ from evaluating.

These are the passes of `reference_impl.network`, with dropout behind each hidden layer and the penalties'
gradients added; and the loss without any of that.
"""

from __future__ import annotations

from typing import TypeAlias

import numpy as np

from reference_impl.activations import ACTIVATIONS
from reference_impl.arguments import (
    array,
    checked,
    choice,
    choices,
    generator,
    layers,
    number,
    unchecked,
)
from reference_impl.dropout import dropout_backward, dropout_forward
from reference_impl.network import dense
from reference_impl.penalties import l1_gradient, l2_gradient
from reference_impl.training import LOSSES

Layers: TypeAlias = list[tuple[np.ndarray, np.ndarray]]
# Of each layer, what the backward pass needs: its inputs, its pre-activations, and the mask of its outputs.
Tape: TypeAlias = list[tuple[np.ndarray, np.ndarray, np.ndarray | None]]

# What was checked at the door is not checked again at every layer: half of a small network's time.
_ACTIVATIONS = {name: (unchecked(f), unchecked(slope)) for name, (f, slope) in ACTIVATIONS.items()}
_LOSSES = {name: (unchecked(loss), unchecked(gradient)) for name, (loss, gradient) in LOSSES.items()}
_dense, _drop, _drop_backward = unchecked(dense), unchecked(dropout_forward), unchecked(dropout_backward)


@checked(
    params=layers(),
    X=array("N D"),
    y=array("N K"),
    activations=choices(ACTIVATIONS),
    loss=choice(LOSSES),
    rng=generator(),
    l1=number(at_least=0),
    l2=number(at_least=0),
    dropout=number(at_least=0, below=1),
)
def batch_gradients(
    params: Layers,
    X: np.ndarray,
    y: np.ndarray,
    activations: list[str],
    loss: str,
    rng: np.random.Generator,
    *,
    l1: float = 0.0,
    l2: float = 0.0,
    dropout: float = 0.0,
) -> Layers:
    """Compute the gradients of a batch's loss and of the penalties.

    Args:
        params: (W, b) of each layer, first layer first.
        X: the batch's examples, (B, n_in).
        y: their targets, (B, n_out).
        activations: the name of each layer's activation, a key of ACTIVATIONS.
        loss: the name of the loss, a key of LOSSES.
        rng: draws the masks of dropout.
        l1: the price α of the L1 penalty α Σ |w|, 0 or more.
        l2: the price β of the L2 penalty β Σ w², 0 or more.
        dropout: the probability that a unit of a hidden layer sits out, 0 ≤ p < 1.

    Returns:
        (dW, db) of each layer, first layer first, of the shapes of W and b.
    """
    _, gradient_of = _LOSSES[loss]
    y_hat, tape = _forward(params, X, activations, dropout, rng)
    grads = _backward(params, tape, gradient_of(y, y_hat), activations, dropout)
    if l1:
        grads = _sum(grads, l1_gradient(params, l1))
    if l2:
        grads = _sum(grads, l2_gradient(params, l2))
    return grads


@checked(
    params=layers(),
    X=array("N D"),
    y=array("N K"),
    activations=choices(ACTIVATIONS),
    loss=choice(LOSSES),
)
def evaluated_loss(params: Layers, X: np.ndarray, y: np.ndarray, activations: list[str], loss: str) -> float:
    """Compute the loss of examples as it counts: nothing dropped out, no penalty added.

    Args:
        params: (W, b) of each layer, first layer first.
        X: examples, (N, n_in).
        y: their targets, (N, n_out).
        activations: the name of each layer's activation, a key of ACTIVATIONS.
        loss: the name of the loss, a key of LOSSES.

    Returns:
        The mean loss.
    """
    loss_of, _ = _LOSSES[loss]
    outputs = X
    for (W, b), name in zip(params, activations, strict=True):
        outputs = _ACTIVATIONS[name][0](_dense(outputs, W, b))
    return loss_of(y, outputs)


def _forward(
    params: Layers, X: np.ndarray, activations: list[str], p: float, rng: np.random.Generator
) -> tuple[np.ndarray, Tape]:
    outputs, tape = X, []
    for layer, ((W, b), name) in enumerate(zip(params, activations, strict=True), 1):
        inputs, mask = outputs, None
        z = _dense(inputs, W, b)  # (B, this layer's units)
        outputs = _ACTIVATIONS[name][0](z)
        if p and layer < len(params):
            outputs, mask = _drop(outputs, p, rng)
        tape.append((inputs, z, mask))
    return outputs, tape


def _backward(params: Layers, tape: Tape, dout: np.ndarray, activations: list[str], p: float) -> Layers:
    grads = []
    for layer in reversed(range(len(params))):
        inputs, z, mask = tape[layer]
        if mask is not None:
            dout = _drop_backward(dout, mask, p)
        dz = dout * _ACTIVATIONS[activations[layer]][1](z)
        grads.append((dz.T @ inputs, np.sum(dz, axis=0)))
        if layer:  # nobody asks for the gradient in X, and it is a third of the work where X is wide
            dout = dz @ params[layer][0]
    return grads[::-1]


def _sum(first: Layers, second: Layers) -> Layers:
    return [(W + V, b + c) for (W, b), (V, c) in zip(first, second, strict=True)]
