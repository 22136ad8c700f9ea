"""The k-layer perceptron: its parameters, its forward pass and its backward pass.

Parameters are a list of pairs (W, b), first layer first, with W (n_out, n_in) and b (n_out,). Examples are
rows, so a layer computes φ(X Wᵀ + b).
"""

from collections.abc import Callable

import numpy as np

from reference_impl.activations import ACTIVATIONS
from reference_impl.arguments import (
    array,
    checked,
    choice,
    choices,
    function,
    generator,
    layer_cache,
    layers,
    whole_numbers,
)


@checked(X=array("N? D"), W=array("K D"), b=array("K"))
def dense(X: np.typing.ArrayLike, W: np.typing.ArrayLike, b: np.typing.ArrayLike) -> np.ndarray:
    """Compute the pre-activations of a layer: every unit's weighted sum of the inputs, plus its bias.

    Args:
        X: inputs, (N, n_in), one row an example; or one example, (n_in,).
        W: weights, (n_out, n_in), one row a unit.
        b: biases, (n_out,).

    Returns:
        Pre-activations, (N, n_out); or (n_out,).
    """
    X, W, b = (np.asarray(each, dtype=float) for each in (X, W, b))
    return X @ W.T + b  # (N, n_in) @ (n_in, n_out) + (n_out,)


@checked(params=layers(), X=array("N? D"), activations=choices(ACTIVATIONS))
def multilayer_perceptron(
    params: list[tuple[np.ndarray, np.ndarray]], X: np.typing.ArrayLike, activations: list[str]
) -> np.ndarray:
    """Pass examples through all layers, each fed with what the one before gives.

    Args:
        params: (W, b) of each layer, first layer first.
        X: examples, (N, n_in), one row an example; or one example, (n_in,).
        activations: the name of each layer's activation, a key of ACTIVATIONS.

    Returns:
        What the last layer gives, (N, n_out); or (n_out,).

    Source: Rumelhart, Hinton and Williams 1986, https://doi.org/10.1038/323533a0.
    """
    outputs = np.asarray(X, dtype=float)
    for (W, b), name in zip(params, activations, strict=True):
        activation, _ = ACTIVATIONS[name]
        outputs = activation(dense(outputs, W, b))  # (N, this layer's units)
    return outputs


@checked(sizes=whole_numbers(at_least=1, count=2), initializer=function(), rng=generator())
def init_params(
    sizes: list[int],
    initializer: Callable[[int, int, np.random.Generator], np.ndarray],
    rng: np.random.Generator,
) -> list[tuple[np.ndarray, np.ndarray]]:
    """Make the first parameters of a network.

    Args:
        sizes: how many inputs there are, then how many units each layer has.
        initializer: makes the weights of a layer, called as initializer(n_in, n_out, rng).
        rng: where the randomness comes from.

    Returns:
        (W, b) of each layer, first layer first: W from the initialiser, (n_out, n_in), and b zeros, (n_out,).
    """
    params = []
    n_in = sizes[0]
    for n_out in sizes[1:]:
        params.append((initializer(n_in, n_out, rng), np.zeros(n_out)))
        n_in = n_out
    return params


@checked(params=layers(), X=array("N? D"), activations=choices(ACTIVATIONS))
def forward(
    params: list[tuple[np.ndarray, np.ndarray]], X: np.typing.ArrayLike, activations: list[str]
) -> tuple[np.ndarray, list[tuple[np.ndarray, np.ndarray]]]:
    """Pass examples through all layers, and keep what the backward pass will need.

    Args:
        params: (W, b) of each layer, first layer first.
        X: examples, (N, n_in), one row an example; or one example, (n_in,).
        activations: the name of each layer's activation, a key of ACTIVATIONS.

    Returns:
        What the last layer gives, (N, n_out) or (n_out,), and the cache: for each layer its inputs and its
        pre-activations.

    Source: Rumelhart, Hinton and Williams 1986, https://doi.org/10.1038/323533a0.
    """
    outputs = np.asarray(X, dtype=float)
    cache = []
    for (W, b), name in zip(params, activations, strict=True):
        z = dense(outputs, W, b)  # (N, this layer's units)
        cache.append((outputs, z))
        activation, _ = ACTIVATIONS[name]
        outputs = activation(z)
    return outputs, cache


@checked(dout=array("N? K"), X=array("N? D"), W=array("K D"))
def dense_backward(
    dout: np.typing.ArrayLike, X: np.typing.ArrayLike, W: np.typing.ArrayLike
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Carry the gradient of the loss back through a layer's weighted sums.

    Args:
        dout: the gradient in the layer's pre-activations, (N, n_out); or of one example, (n_out,).
        X: the layer's inputs, (N, n_in); or (n_in,).
        W: its weights, (n_out, n_in).

    Returns:
        The gradients in X, W and b, each of the shape of what it belongs to.

    Source: Rumelhart, Hinton and Williams 1986, equations 6 and 7, https://doi.org/10.1038/323533a0.
    """
    dout, X, W = (np.asarray(each, dtype=float) for each in (dout, X, W))
    # z_nk = Σ_d X_nd W_kd + b_k. So X_nd moves all of z_n, each by its W_kd: dX_nd = Σ_k dout_nk W_kd.
    dX = dout @ W  # (N, n_out) @ (n_out, n_in)
    # W_kd moves z_nk of every example n, by X_nd: dW_kd = Σ_n dout_nk X_nd. And b_k moves it by 1.
    per_example = np.atleast_2d(dout)  # one example is a batch of one
    dW = per_example.T @ np.atleast_2d(X)  # (n_out, N) @ (N, n_in)
    db = np.sum(per_example, axis=0)  # (n_out,)
    return dX, dW, db


@checked(dout=array("*S"), z=array("*S"), activation=choice(ACTIVATIONS))
def activation_backward(dout: np.typing.ArrayLike, z: np.typing.ArrayLike, activation: str) -> np.ndarray:
    """Carry the gradient of the loss back through an activation.

    Args:
        dout: the gradient in what the activation gave, of any shape.
        z: the pre-activations that it was given, of dout's shape.
        activation: its name, a key of ACTIVATIONS.

    Returns:
        The gradient in z, of z's shape.
    """
    _, derivative = ACTIVATIONS[activation]
    # Each z moves its own output alone, so the chain rule has a single term: ∂L/∂z = ∂L/∂a · ∂a/∂z.
    return np.asarray(dout, dtype=float) * derivative(z)


@checked(params=layers(), cache=layer_cache(), dout=array("N? K"), activations=choices(ACTIVATIONS))
def backward(
    params: list[tuple[np.ndarray, np.ndarray]],
    cache: list[tuple[np.ndarray, np.ndarray]],
    dout: np.typing.ArrayLike,
    activations: list[str],
) -> list[tuple[np.ndarray, np.ndarray]]:
    """Carry the gradient of the loss back through all layers.

    Args:
        params: (W, b) of each layer, first layer first.
        cache: what forward kept.
        dout: the gradient in what forward gave, after the last activation, (N, n_out) or (n_out,).
        activations: the name of each layer's activation, a key of ACTIVATIONS.

    Returns:
        (dW, db) of each layer, first layer first, of the shapes of W and b.

    Source: Rumelhart, Hinton and Williams 1986, https://doi.org/10.1038/323533a0.
    """
    grads = []
    for (W, _), (X, z), name in reversed(list(zip(params, cache, activations, strict=True))):
        dz = activation_backward(dout, z, name)  # (N, this layer's units)
        dout, dW, db = dense_backward(dz, X, W)  # dout is now the gradient in the layer below
        grads.append((dW, db))
    return grads[::-1]
