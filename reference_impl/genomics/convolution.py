"""A convolution over sequences, the greatest response of each filter, and the way back through both.

A filter of w positions is a position weight matrix that is learned: (w, 4). Examples are (N, L, 4).
"""

import numpy as np

from reference_impl.arguments import array, checked


@checked(x=array("N? L 4"), filters=array("K w 4"), bias=array("K"))
def conv1d(x: np.typing.ArrayLike, filters: np.typing.ArrayLike, bias: np.typing.ArrayLike) -> np.ndarray:
    """Score each place of each sequence by each filter.

    Args:
        x: sequences as zeros and ones, (N, L, 4); or one, (L, 4).
        filters: weights of w positions, (K, w, 4), w at most L.
        bias: what is added to each filter's scores, (K,).

    Returns:
        Responses, (N, L - w + 1, K); or (L - w + 1, K).

    Source: LeCun et al. 1989, https://doi.org/10.1162/neco.1989.1.4.541.
    """
    x, filters, bias = (np.asarray(each, dtype=float) for each in (x, filters, bias))
    # Each window, (4, w), against each filter: a product over both axes, for all places at once.
    windows = np.lib.stride_tricks.sliding_window_view(x, filters.shape[1], axis=-2)  # (N, P, 4, w)
    return np.tensordot(windows, filters, axes=([-1, -2], [1, 2])) + bias  # (N, P, K)


@checked(dout=array("N? P K"), x=array("N? L 4"), filters=array("K w 4"))
def conv1d_backward(
    dout: np.typing.ArrayLike, x: np.typing.ArrayLike, filters: np.typing.ArrayLike
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Carry the gradient of the loss back through a convolution.

    Args:
        dout: the gradient in the responses, (N, P, K) with P = L - w + 1; or of one sequence, (P, K).
        x: the sequences, (N, L, 4); or (L, 4).
        filters: the weights, (K, w, 4).

    Returns:
        The gradients in x, filters and bias, each of the shape of what it belongs to.

    Source: LeCun et al. 1989, https://doi.org/10.1162/neco.1989.1.4.541.
    """
    dout, x, filters = (np.asarray(each, dtype=float) for each in (dout, x, filters))
    w, places = filters.shape[1], dout.shape[-2]
    before = tuple(range(dout.ndim - 1))  # the axes of examples and places
    windows = np.lib.stride_tricks.sliding_window_view(x, w, axis=-2)  # (N, P, 4, w)
    # A weight takes part at every place of every example: its gradient is the sum over all of them.
    dfilters = np.tensordot(dout, windows, axes=(before, before)).swapaxes(1, 2)  # (K, w, 4)
    dx = np.zeros_like(x)
    for k in range(w):  # position k of a filter at place p looked at x[p + k]
        dx[..., k : k + places, :] += dout @ filters[:, k]  # (N, P, K) @ (K, 4)
    return dx, dfilters, np.sum(dout, axis=before)


@checked(h=array("N? P K"))
def max_over_positions(h: np.typing.ArrayLike) -> np.ndarray:
    """Keep the greatest response of each filter, wherever it was.

    Args:
        h: responses, (N, P, K); or of one sequence, (P, K).

    Returns:
        The greatest of each filter, (N, K); or (K,).
    """
    return np.max(np.asarray(h, dtype=float), axis=-2)


@checked(dout=array("N? K"), h=array("N? P K"))
def max_over_positions_backward(dout: np.typing.ArrayLike, h: np.typing.ArrayLike) -> np.ndarray:
    """Carry the gradient of the loss back to the places where the greatest responses were.

    Args:
        dout: the gradient in what was kept, (N, K); or (K,).
        h: the responses, (N, P, K); or (P, K).

    Returns:
        The gradient in h, of its shape: zero but at the first of the greatest responses of each filter.
    """
    h = np.asarray(h, dtype=float)
    dh = np.zeros_like(h)
    first = np.argmax(h, axis=-2, keepdims=True)  # (N, 1, K)
    np.put_along_axis(dh, first, np.expand_dims(np.asarray(dout, dtype=float), -2), axis=-2)
    return dh
