"""GELU, Swish and Mish, each beside its derivative: rectifiers that are smooth and dip below 0.

Each is z times a gate between 0 and 1 that opens as z grows, so each derivative is the gate, plus z times
the gate's own slope. They act on every element by itself, so any shape will do and comes back.
"""

import math

import numpy as np

from reference_impl.activations import sigmoid, sigmoid_derivative
from reference_impl.arguments import array, checked, number
from reference_impl.rectifiers import softplus


@checked(z=array())
def normal_cdf(z: np.typing.ArrayLike) -> np.ndarray:
    """Give the probability that a standard normal number is at most z.

    Args:
        z: any numbers, of any shape.

    Returns:
        Probabilities, of z's shape.

    Source: Digital Library of Mathematical Functions, equation 7.2.2, https://dlmf.nist.gov/7.2.E2.
    """
    z = np.asarray(z, dtype=float)
    # (1 + erf(z / √2)) / 2 = erfc(-z / √2) / 2, which loses no digit where the probability is small.
    complement = np.vectorize(math.erfc, otypes=[float])  # NumPy has no error function of its own
    return complement(-z / math.sqrt(2)) / 2


@checked(z=array())
def gelu(z: np.typing.ArrayLike) -> np.ndarray:
    """Weigh z by the probability that a standard normal number is below it.

    Args:
        z: pre-activations, of any shape.

    Returns:
        z · Φ(z), of z's shape: the exact form, not the one with tanh that approximates it.

    Source: Hendrycks and Gimpel 2016, https://arxiv.org/abs/1606.08415.
    """
    return np.asarray(z, dtype=float) * normal_cdf(z)


@checked(z=array())
def gelu_derivative(z: np.typing.ArrayLike) -> np.ndarray:
    """Give the slope of GELU.

    Args:
        z: pre-activations, of any shape.

    Returns:
        The slopes, of z's shape.
    """
    z = np.asarray(z, dtype=float)
    # (z Φ)' = Φ + z φ, where φ = exp(-z²/2) / √(2π), the normal density, is the slope of Φ.
    density = np.exp(-(z**2) / 2) / math.sqrt(2 * math.pi)
    return normal_cdf(z) + z * density


@checked(z=array(), beta=number())
def swish(z: np.typing.ArrayLike, beta: float = 1.0) -> np.ndarray:
    """Weigh z by a sigmoid of itself.

    Args:
        z: pre-activations, of any shape.
        beta: how steep the sigmoid is: at 0 Swish is z / 2, and as beta grows it comes close to ReLU.

    Returns:
        z · sigmoid(beta · z), of z's shape; with beta = 1 also called SiLU.

    Source: Ramachandran, Zoph and Le 2017, https://arxiv.org/abs/1710.05941.
    """
    z = np.asarray(z, dtype=float)
    return z * sigmoid(beta * z)


@checked(z=array(), beta=number())
def swish_derivative(z: np.typing.ArrayLike, beta: float = 1.0) -> np.ndarray:
    """Give the slope of Swish in z.

    Args:
        z: pre-activations, of any shape.
        beta: how steep the sigmoid is.

    Returns:
        The slopes, of z's shape.
    """
    z = np.asarray(z, dtype=float)
    # (z σ(βz))' = σ(βz) + βz σ'(βz).
    return sigmoid(beta * z) + beta * z * sigmoid_derivative(beta * z)


@checked(z=array())
def mish(z: np.typing.ArrayLike) -> np.ndarray:
    """Weigh z by the tanh of its softplus.

    Args:
        z: pre-activations, of any shape.

    Returns:
        z · tanh(softplus(z)), of z's shape.

    Source: Misra 2019, https://arxiv.org/abs/1908.08681.
    """
    return np.asarray(z, dtype=float) * np.tanh(softplus(z))


@checked(z=array())
def mish_derivative(z: np.typing.ArrayLike) -> np.ndarray:
    """Give the slope of Mish.

    Args:
        z: pre-activations, of any shape.

    Returns:
        The slopes, of z's shape.
    """
    z = np.asarray(z, dtype=float)
    gate = np.tanh(softplus(z))
    # (z tanh(s))' = tanh(s) + z (1 - tanh²(s)) s', and the slope s' of softplus is the sigmoid.
    return gate + z * (1.0 - gate**2) * sigmoid(z)
