"""The gradients of the losses, by what the network predicts.

Each is the gradient of the number that the loss of the same name gives, so the mean's 1/N is in it, once.
"""

import numpy as np

from reference_impl.arguments import array, checked, distributions
from reference_impl.losses import paired
from reference_impl.softmax import softmax


@checked(y_hat=array("N? K", low=0, high=1), y=distributions("N? K"))
def cross_entropy_gradient(y: np.typing.ArrayLike, y_hat: np.typing.ArrayLike) -> np.ndarray:
    """Give the gradient of the cross-entropy in the predicted probabilities.

    Args:
        y: targets, (N, K): each row one-hot, or any distribution over the K classes; or one example, (K,).
        y_hat: predicted probabilities, of y's shape, from 0 to 1.

    Returns:
        The gradient, of y's shape, finite also where a probability is exactly 0.

    Raises:
        ValueError: the shapes differ.
    """
    y, y_hat = paired(y, y_hat)
    # L = -(1/N) Σ y log p, so ∂L/∂p = -(1/N) y / p.
    n_examples = y.size // y.shape[-1]
    return -y / np.maximum(y_hat, np.finfo(float).tiny) / n_examples


@checked(z=array("N? K"), y=distributions("N? K"))
def softmax_cross_entropy_gradient(y: np.typing.ArrayLike, z: np.typing.ArrayLike) -> np.ndarray:
    """Give the gradient of the softmax's cross-entropy in the scores.

    Args:
        y: targets, (N, K): each row one-hot, or any distribution over the K classes; or one example, (K,).
        z: scores, of y's shape. Any finite numbers.

    Returns:
        The gradient, of y's shape; each example's sums to 0.

    Raises:
        ValueError: the shapes differ.

    Source: Bishop 2006, Pattern Recognition and Machine Learning, equation 4.109.
    """
    y, z = paired(y, z)
    # An example loses J = -Σ_k y_k log softmax(z)_k = -Σ_k y_k (z_k - log Σ_j exp(z_j)). Since Σ_k y_k = 1,
    # J = log Σ_j exp(z_j) - Σ_k y_k z_k. So ∂J/∂z_k = exp(z_k) / Σ_j exp(z_j) - y_k = softmax(z)_k - y_k.
    n_examples = y.size // y.shape[-1]
    return (softmax(z) - y) / n_examples


@checked(y=array("*S", low=0, high=1), y_hat=array("*S", low=0, high=1))
def binary_cross_entropy_gradient(y: np.typing.ArrayLike, y_hat: np.typing.ArrayLike) -> np.ndarray:
    """Give the gradient of the binary cross-entropy in the predicted probabilities.

    Args:
        y: targets, of any shape: 1 for yes, 0 for no, or a probability between.
        y_hat: predicted probabilities of yes, of y's shape, from 0 to 1.

    Returns:
        The gradient, of y's shape, finite also where a probability is exactly 0 or 1.

    Raises:
        ValueError: the shapes differ.
    """
    y, y_hat = paired(y, y_hat)
    # An element loses J = -y log p - (1 - y) log(1 - p), so ∂J/∂p = -y / p + (1 - y) / (1 - p).
    # At 0 and at 1 the nearest p between them that a float can be stands in: tiny, and 1 - epsneg. No other p
    # changes, and the product with the slope of the sigmoid that gave p stays bounded, as ∂J/∂z = p - y is.
    p = np.maximum(y_hat, np.finfo(float).tiny)
    not_p = np.maximum(1 - y_hat, np.finfo(float).epsneg)
    return ((1 - y) / not_p - y / p) / y.size


@checked(y=array("*S"), y_hat=array("*S"))
def mean_squared_error_gradient(y: np.typing.ArrayLike, y_hat: np.typing.ArrayLike) -> np.ndarray:
    """Give the gradient of the mean squared error in the predictions.

    Args:
        y: targets, of any shape.
        y_hat: predictions, of y's shape.

    Returns:
        The gradient, of y's shape.

    Raises:
        ValueError: the shapes differ.
    """
    y, y_hat = paired(y, y_hat)
    # L = (1/M) Σ (p - y)² over all M elements, so ∂L/∂p = (2/M) (p - y).
    return 2 * (y_hat - y) / y.size


@checked(y=array("*S"), y_hat=array("*S"))
def mean_absolute_error_gradient(y: np.typing.ArrayLike, y_hat: np.typing.ArrayLike) -> np.ndarray:
    """Give the gradient of the mean absolute error in the predictions.

    Args:
        y: targets, of any shape.
        y_hat: predictions, of y's shape.

    Returns:
        The gradient, of y's shape; 0 where the prediction is exact, between the slopes -1/M and 1/M there.

    Raises:
        ValueError: the shapes differ.
    """
    y, y_hat = paired(y, y_hat)
    # L = (1/M) Σ |p - y|, and the slope of |x| is the sign of x.
    return np.sign(y_hat - y) / y.size
