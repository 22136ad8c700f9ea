"""Loss functions: one number that says how far predictions are from their targets.

Targets come first. Every loss is a mean, so that twice the data is not twice the loss. The cross-entropies
average over the N examples, one row each; the others average over all elements.
"""

import numpy as np

from reference_impl.arguments import array, checked, distributions
from reference_impl.softmax import log_softmax


@checked(y=array(), y_hat=array())
def paired(y: np.typing.ArrayLike, y_hat: np.typing.ArrayLike) -> tuple[np.ndarray, np.ndarray]:
    """Give targets and predictions as float arrays of one shape.

    NumPy would stretch (N,) against (N, 1) to (N, N) without a word; here it is an error.

    Args:
        y: targets, of any shape.
        y_hat: predictions, of y's shape.

    Returns:
        Both as float64 arrays.

    Raises:
        ValueError: the shapes differ.
    """
    y, y_hat = np.asarray(y, dtype=float), np.asarray(y_hat, dtype=float)
    if y.shape != y_hat.shape:
        raise ValueError(f"the targets have shape {y.shape}, the predictions {y_hat.shape}: make them equal")
    return y, y_hat


@checked(y_hat=array("N? K", low=0, high=1), y=distributions("N? K"))
def cross_entropy(y: np.typing.ArrayLike, y_hat: np.typing.ArrayLike) -> float:
    """Average over the examples what each loses by the probabilities it was given.

    Args:
        y: targets, (N, K): each row one-hot, or any distribution over the K classes; or one example, (K,).
        y_hat: predicted probabilities, of y's shape, from 0 to 1; each row sums to 1.

    Returns:
        The loss, 0 or more, and finite also where a probability is exactly 0.

    Raises:
        ValueError: the shapes differ.

    Source: Goodfellow, Bengio and Courville 2016, section 6.2, https://www.deeplearningbook.org.
    """
    y, y_hat = paired(y, y_hat)
    # log(0) is -inf, and 0 · -inf is nan: the smallest normal float stands in for 0.
    log_p = np.log(np.maximum(y_hat, np.finfo(float).tiny))  # (N, K)
    losses = -np.sum(y * log_p, axis=-1)  # (N,)
    return float(np.mean(losses))


@checked(z=array("N? K"), y=distributions("N? K"))
def softmax_cross_entropy(y: np.typing.ArrayLike, z: np.typing.ArrayLike) -> float:
    """Average the cross-entropy of the softmax of scores, without a probability on the way.

    Args:
        y: targets, (N, K): each row one-hot, or any distribution over the K classes; or one example, (K,).
        z: scores, of y's shape. Any finite numbers.

    Returns:
        The loss, 0 or more, and exact also where the softmax rounds to 0.

    Raises:
        ValueError: the shapes differ.
    """
    y, z = paired(y, z)
    losses = -np.sum(y * log_softmax(z), axis=-1)  # (N,)
    return float(np.mean(losses))


@checked(y=array("*S", low=0, high=1), y_hat=array("*S", low=0, high=1))
def binary_cross_entropy(y: np.typing.ArrayLike, y_hat: np.typing.ArrayLike) -> float:
    """Average over all elements what each loses by the probability of "yes" it was given.

    Args:
        y: targets, of any shape: 1 for yes, 0 for no, or a probability between.
        y_hat: predicted probabilities of yes, of y's shape, from 0 to 1.

    Returns:
        The loss, 0 or more, and finite also where a probability is exactly 0 or 1.

    Raises:
        ValueError: the shapes differ.

    Source: Goodfellow, Bengio and Courville 2016, section 6.2, https://www.deeplearningbook.org.
    """
    y, y_hat = paired(y, y_hat)
    tiny = np.finfo(float).tiny  # stands in for 0, as in cross_entropy
    log_yes = np.log(np.maximum(y_hat, tiny))
    log_no = np.log(np.maximum(1 - y_hat, tiny))
    return float(-np.mean(y * log_yes + (1 - y) * log_no))


@checked(y=array("*S"), y_hat=array("*S"))
def mean_squared_error(y: np.typing.ArrayLike, y_hat: np.typing.ArrayLike) -> float:
    """Average the squared differences over all elements.

    Args:
        y: targets, of any shape.
        y_hat: predictions, of y's shape.

    Returns:
        The loss, 0 or more, in the square of the targets' unit.

    Raises:
        ValueError: the shapes differ.
    """
    y, y_hat = paired(y, y_hat)
    return float(np.mean((y_hat - y) ** 2))


@checked(y=array("*S"), y_hat=array("*S"))
def mean_absolute_error(y: np.typing.ArrayLike, y_hat: np.typing.ArrayLike) -> float:
    """Average the sizes of the differences over all elements.

    Args:
        y: targets, of any shape.
        y_hat: predictions, of y's shape.

    Returns:
        The loss, 0 or more, in the targets' unit.

    Raises:
        ValueError: the shapes differ.
    """
    y, y_hat = paired(y, y_hat)
    return float(np.mean(np.abs(y_hat - y)))
