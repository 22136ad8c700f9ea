"""Penalties: a price on large weights, added to the loss, and its gradient, added to the loss's gradient.

Weights alone are priced, biases never: an offset does not make a function more complex. The lecture writes
norms; the L2 penalty here is the sum of squares without a root, as in Keras's `l2`, and its gradient points
back to 0 in proportion to the weight.
"""

import numpy as np

from reference_impl.arguments import checked, layers, number


@checked(params=layers(), alpha=number(at_least=0))
def l1_penalty(params: list[tuple[np.ndarray, np.ndarray]], alpha: float) -> float:
    """Price the sizes of all weights: α Σ |w|.

    Args:
        params: the layers' (W, b); W is (n_out, n_in).
        alpha: the price α of one unit of weight, 0 or more; 0 turns the penalty off.

    Returns:
        What to add to the loss, 0 or more.

    Source: Goodfellow, Bengio and Courville 2016, section 7.1.2, https://www.deeplearningbook.org.
    """
    return float(alpha * sum(np.sum(np.abs(W)) for W, _ in params))


@checked(params=layers(), beta=number(at_least=0))
def l2_penalty(params: list[tuple[np.ndarray, np.ndarray]], beta: float) -> float:
    """Price the squares of all weights: β Σ w².

    Args:
        params: the layers' (W, b); W is (n_out, n_in).
        beta: the price β of one squared unit of weight, 0 or more; 0 turns the penalty off.

    Returns:
        What to add to the loss, 0 or more.

    Source: Goodfellow, Bengio and Courville 2016, section 7.1.1, https://www.deeplearningbook.org.
    """
    return float(beta * sum(np.sum(np.square(W)) for W, _ in params))


@checked(params=layers(), alpha=number(at_least=0))
def l1_gradient(
    params: list[tuple[np.ndarray, np.ndarray]], alpha: float
) -> list[tuple[np.ndarray, np.ndarray]]:
    """Give the slopes of the L1 penalty in every weight and every bias.

    Args:
        params: the layers' (W, b); W is (n_out, n_in), b is (n_out,).
        alpha: the price α of the penalty, 0 or more.

    Returns:
        A pair (dW, db) for each layer, in the shapes of W and b; every db is 0. At a weight of 0, where |w|
        has a kink, any slope from -α to α is right.
    """
    # |w| rises with slope 1 right of 0 and falls with slope -1 left of it: the same push on every weight.
    return [(alpha * np.sign(W), np.zeros(np.shape(b))) for W, b in params]


@checked(params=layers(), beta=number(at_least=0))
def l2_gradient(
    params: list[tuple[np.ndarray, np.ndarray]], beta: float
) -> list[tuple[np.ndarray, np.ndarray]]:
    """Give the slopes of the L2 penalty in every weight and every bias.

    Args:
        params: the layers' (W, b); W is (n_out, n_in), b is (n_out,).
        beta: the price β of the penalty, 0 or more.

    Returns:
        A pair (dW, db) for each layer, in the shapes of W and b; every db is 0.
    """
    # The slope of w² is 2w: a push towards 0 that grows with the weight.
    return [(2 * beta * np.asarray(W, dtype=float), np.zeros(np.shape(b))) for W, b in params]
