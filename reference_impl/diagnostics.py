"""What to look at before training: the size of signals and gradients, and whether units differ."""

import numpy as np

from reference_impl.activations import ACTIVATIONS
from reference_impl.arguments import array, checked, choices, layers
from reference_impl.network import backward, dense, forward


@checked(params=layers(), X=array("N? D"), activations=choices(ACTIVATIONS))
def activation_stds(
    params: list[tuple[np.ndarray, np.ndarray]], X: np.typing.ArrayLike, activations: list[str]
) -> list[float]:
    """Follow the size of the signal through the layers.

    Args:
        params: (W, b) of each layer, first layer first.
        X: examples, (N, n_in), one row an example; or one example, (n_in,).
        activations: the name of each layer's activation, a key of ACTIVATIONS.

    Returns:
        For each layer the standard deviation of what it gives, over all examples and units.
    """
    outputs = np.asarray(X, dtype=float)
    stds = []
    for (W, b), name in zip(params, activations, strict=True):
        activation, _ = ACTIVATIONS[name]
        outputs = activation(dense(outputs, W, b))  # (N, this layer's units)
        stds.append(float(np.std(outputs)))
    return stds


@checked(params=layers())
def has_symmetry(params: list[tuple[np.ndarray, np.ndarray]]) -> bool:
    """Tell whether two units of a hidden layer are exact copies of each other.

    Copies have the same incoming weights, the same bias and the same outgoing weights; so they also get the
    same gradients, and no training tells them apart.

    Args:
        params: (W, b) of each layer, first layer first.

    Returns:
        True if any hidden layer holds two copies; False for a network of one layer, which hides none.
    """
    for layer in range(len(params) - 1):
        (W, b), (W_next, _) = params[layer], params[layer + 1]
        units = np.column_stack([W, b, np.transpose(W_next)])  # (units, n_in + 1 + units of the next layer)
        if len(np.unique(units, axis=0)) < len(units):
            return True
    return False


@checked(params=layers(), X=array("N? D"), dout=array("N? K"), activations=choices(ACTIVATIONS))
def gradient_ratio(
    params: list[tuple[np.ndarray, np.ndarray]],
    X: np.typing.ArrayLike,
    dout: np.typing.ArrayLike,
    activations: list[str],
) -> float:
    """Compare the gradient that arrives at the first layer with that of the last.

    Args:
        params: (W, b) of each layer, first layer first.
        X: examples, (N, n_in), one row an example; or one example, (n_in,).
        dout: the gradient in what the network gives, after the last activation, (N, n_out) or (n_out,).
        activations: the name of each layer's activation, a key of ACTIVATIONS.

    Returns:
        The Frobenius norm of the first layer's dW by that of the last: far below 1 the gradient vanishes on
        its way back, far above 1 it explodes. Infinite or not a number where the last layer's dW is 0.

    Source: Glorot and Bengio 2010, https://proceedings.mlr.press/v9/glorot10a.html.
    """
    _, cache = forward(params, X, activations)
    grads = backward(params, cache, dout, activations)
    with np.errstate(divide="ignore", invalid="ignore"):
        return float(np.linalg.norm(grads[0][0]) / np.linalg.norm(grads[-1][0]))
