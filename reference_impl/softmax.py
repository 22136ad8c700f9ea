"""Softmax and its logarithm: the scores of an example become a distribution over its classes.

Both act on the last axis, where the classes are: one example is `(K,)`, a batch `(N, K)`.
"""

import numpy as np

from reference_impl.arguments import array, checked


@checked(z=array("N? K"))
def softmax(z: np.typing.ArrayLike) -> np.ndarray:
    """Turn the scores of each example into probabilities.

    Args:
        z: scores, (N, K), one row an example; or one example, (K,). Any finite numbers.

    Returns:
        Probabilities, of z's shape: positive, and each example's sum to 1.

    Source: Bridle 1990, https://doi.org/10.1007/978-3-642-76153-9_28.
    """
    z = np.asarray(z, dtype=float)
    # exp(z - c) / Σ exp(z - c) = exp(z) / Σ exp(z) for any c; with c = max(z) no exponential exceeds 1.
    exponentials = np.exp(z - np.max(z, axis=-1, keepdims=True))  # (N, K) - (N, 1)
    return exponentials / np.sum(exponentials, axis=-1, keepdims=True)  # (N, K) / (N, 1)


@checked(z=array("N? K"))
def log_softmax(z: np.typing.ArrayLike) -> np.ndarray:
    """Compute the logarithm of each example's softmax, finite even where the softmax rounds to 0.

    Args:
        z: scores, (N, K), one row an example; or one example, (K,). Any finite numbers.

    Returns:
        Natural logarithms of the probabilities, of z's shape: none above 0, all finite.

    Source: Blanchard, Higham and Higham 2021, https://doi.org/10.1093/imanum/draa038.
    """
    z = np.asarray(z, dtype=float)
    shifted = z - np.max(z, axis=-1, keepdims=True)  # (N, K), the largest of each row is 0
    # log(exp(s) / Σ exp(s)) = s - log Σ exp(s): no quotient is left that could round to 0.
    return shifted - np.log(np.sum(np.exp(shifted), axis=-1, keepdims=True))  # (N, K) - (N, 1)
