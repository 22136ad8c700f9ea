"""A motif detector: a convolution, ReLU, the greatest response of each filter, and one sigmoid unit.

Its parameters are `[(filters, bias), (W, b)]`: (K, w, 4) and (K,), then (1, K) and (1,).
"""

import numpy as np

from reference_impl.arguments import array, checked, generator, unchecked, whole
from reference_impl.genomics.convolution import (
    conv1d,
    max_over_positions,
    max_over_positions_backward,
)
from reference_impl.updates import adam_step

Params = list[tuple[np.ndarray, np.ndarray]]


def init_detector(n_filters: int, w: int, rng: np.random.Generator) -> Params:
    """Draw the first parameters: He's normal weights for the filters, Glorot's uniform ones for the unit.

    Args:
        n_filters: how many filters there are, K.
        w: how many positions each has.
        rng: where the randomness comes from.

    Returns:
        `[(filters, bias), (W, b)]`, biases zero.
    """
    filters = rng.normal(0, np.sqrt(2 / w), (n_filters, w, 4))  # one letter of four is there: n_in is w
    limit = np.sqrt(6 / (n_filters + 1))
    return [(filters, np.zeros(n_filters)), (rng.uniform(-limit, limit, (1, n_filters)), np.zeros(1))]


def detector_scores(params: Params, X: np.typing.ArrayLike) -> np.ndarray:
    """Score sequences: the more, the likelier the motif is there.

    Args:
        params: `[(filters, bias), (W, b)]`.
        X: sequences as zeros and ones, (N, L, 4).

    Returns:
        Scores before the sigmoid, (N,).
    """
    (filters, bias), (W, b) = params
    responses = np.maximum(conv1d(X, filters, bias), 0)  # (N, P, K)
    return np.ravel(max_over_positions(responses) @ W.T + b)


def detector_gradients(params: Params, X: np.ndarray, y: np.ndarray) -> tuple[float, Params]:
    """Compute the binary cross-entropy of a batch, and its gradient in every parameter.

    Args:
        params: `[(filters, bias), (W, b)]`.
        X: sequences as zeros and ones, (N, L, 4).
        y: their labels, 0 or 1, (N,).

    Returns:
        The mean loss, and `[(dfilters, dbias), (dW, db)]`.
    """
    (filters, bias), (W, b) = params
    n_filters, w, _ = filters.shape
    # A convolution is a dense layer on windows, and one copy of these serves both ways: (N P, w 4).
    windows = np.lib.stride_tricks.sliding_window_view(X, w, axis=1).swapaxes(2, 3).reshape(-1, 4 * w)
    h = (windows @ filters.reshape(n_filters, -1).T + bias).reshape(len(X), -1, n_filters)  # (N, P, K)
    a = np.maximum(h, 0)
    m = max_over_positions(a)  # (N, K)
    z = np.ravel(m @ W.T + b)  # (N,)
    loss = float(np.mean(np.logaddexp(0, z) - y * z))
    dz = (1 / (1 + np.exp(-z)) - y)[:, np.newaxis] / len(y)  # (N, 1): what was predicted minus what is true
    dh = max_over_positions_backward(dz @ W, a) * (h > 0)  # (N, P, K)
    dfilters = dh.reshape(-1, n_filters).T @ windows  # (K, N P) @ (N P, 4 w)
    return loss, [(dfilters.reshape(filters.shape), dh.sum(axis=(0, 1))), (dz.T @ m, dz.sum(axis=0))]


@checked(
    X=array("N L 4"),
    y=array("N", low=0, high=1),
    rng=generator(),
    n_filters=whole(at_least=1),
    w=whole(at_least=1),
    epochs=whole(at_least=1),
)
def train_motif_detector(
    X: np.typing.ArrayLike,
    y: np.typing.ArrayLike,
    rng: np.random.Generator,
    n_filters: int = 8,
    w: int = 12,
    epochs: int = 30,
) -> Params:
    """Train a motif detector with Adam at a rate of 0.01, on mini-batches of 32.

    Args:
        X: sequences as zeros and ones, (N, L, 4).
        y: their labels, 0 or 1, (N,).
        rng: draws the first weights and the order of the examples.
        n_filters: how many filters there are.
        w: how many positions each has, at most L.
        epochs: how many times all sequences are seen.

    Returns:
        `[(filters, bias), (W, b)]`.
    """
    X, y = np.asarray(X, dtype=float), np.asarray(y, dtype=float)
    params, state = init_detector(n_filters, w, rng), None
    step = unchecked(adam_step)  # it moves each number for itself, so filters may have three axes
    for _ in range(epochs):
        order = rng.permutation(len(y))
        for start in range(0, len(y), 32):
            batch = order[start : start + 32]
            _, grads = detector_gradients(params, X[batch], y[batch])
            params, state = step(params, grads, state, 0.01)
    return params


@checked(y=array("N", low=0, high=1), scores=array("N"))
def auc(y: np.typing.ArrayLike, scores: np.typing.ArrayLike) -> float:
    """Give the chance that a positive has a higher score than a negative; of equal scores half counts.

    Args:
        y: labels, 0 or 1, (N,), some of each.
        scores: (N,).

    Returns:
        The area under the ROC curve, from 0 to 1; 0.5 is guessing.

    Source: Mann and Whitney 1947, https://doi.org/10.1214/aoms/1177730491.
    """
    y, scores = np.asarray(y), np.asarray(scores, dtype=float)
    positive, negative = scores[y == 1], np.sort(scores[y == 0])
    below = np.searchsorted(negative, positive, "left") + np.searchsorted(negative, positive, "right")
    return float(below.mean() / (2 * len(negative)))
