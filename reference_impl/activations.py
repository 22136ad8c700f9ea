"""Activation functions, each beside its derivative: what a unit makes of its pre-activation.

They act on every element by itself, so any shape will do and comes back. Those here are bounded or linear;
the rectifiers have modules of their own. `ACTIVATIONS` names the ones that networks are built of.
"""

import numpy as np

from reference_impl.arguments import array, checked
from reference_impl.rectifiers import (
    elu,
    elu_derivative,
    leaky_relu,
    leaky_relu_derivative,
    relu,
    relu_derivative,
    softplus,
)


@checked(z=array())
def identity(z: np.typing.ArrayLike) -> np.ndarray:
    """Hand on the pre-activation as it is: the activation of an output that may be any number.

    Args:
        z: pre-activations, of any shape.

    Returns:
        A copy of z.
    """
    return np.array(z, dtype=float)


@checked(z=array())
def identity_derivative(z: np.typing.ArrayLike) -> np.ndarray:
    """Give the slope of the identity, 1 everywhere.

    Args:
        z: pre-activations, of any shape.

    Returns:
        Ones, of z's shape.
    """
    return np.ones(np.shape(z))


@checked(z=array())
def step(z: np.typing.ArrayLike) -> np.ndarray:
    """Fire or not: 1 from 0 on, and 0 below.

    Args:
        z: pre-activations, of any shape.

    Returns:
        Zeros and ones, of z's shape.

    Source: McCulloch and Pitts 1943, https://doi.org/10.1007/BF02478259.
    """
    return np.where(np.asarray(z) >= 0, 1.0, 0.0)


@checked(z=array())
def step_derivative(z: np.typing.ArrayLike) -> np.ndarray:
    """Give the slope of the step, 0 on both sides of its jump: nothing to learn from.

    Args:
        z: pre-activations, of any shape.

    Returns:
        Zeros, of z's shape.
    """
    return np.zeros(np.shape(z))


@checked(z=array())
def sigmoid(z: np.typing.ArrayLike) -> np.ndarray:
    """Squash any number into the interval from 0 to 1.

    Args:
        z: pre-activations, of any shape.

    Returns:
        1 / (1 + exp(-z)), of z's shape.

    Source: Rumelhart, Hinton and Williams 1986, https://doi.org/10.1038/323533a0.
    """
    z = np.asarray(z, dtype=float)
    # 1 / (1 + exp(-z)) = exp(z) / (1 + exp(z)): the side is taken whose exponential is at most 1.
    e = np.exp(-np.abs(z))
    return np.where(z >= 0, 1.0, e) / (1.0 + e)


@checked(z=array())
def sigmoid_derivative(z: np.typing.ArrayLike) -> np.ndarray:
    """Give the slope of the sigmoid: 0.25 at 0, and less everywhere else.

    Args:
        z: pre-activations, of any shape; not their sigmoid.

    Returns:
        The slopes, of z's shape.

    Source: Rumelhart, Hinton and Williams 1986, https://doi.org/10.1038/323533a0.
    """
    z = np.asarray(z, dtype=float)
    # With σ = 1 / (1 + e) and e = exp(-z), de/dz = -e, so σ' = e / (1 + e)² = σ (1 - σ).
    # It is even, so |z| may stand for z: then e is at most 1, and no digit is lost in 1 - σ.
    e = np.exp(-np.abs(z))
    return e / (1.0 + e) ** 2


@checked(z=array())
def tanh(z: np.typing.ArrayLike) -> np.ndarray:
    """Squash any number into the interval from -1 to 1.

    Args:
        z: pre-activations, of any shape.

    Returns:
        (exp(z) - exp(-z)) / (exp(z) + exp(-z)), of z's shape.

    Source: LeCun, Bottou, Orr and Müller 1998, section 4.4, https://doi.org/10.1007/3-540-49430-8_2.
    """
    return np.tanh(np.asarray(z, dtype=float))


@checked(z=array())
def tanh_derivative(z: np.typing.ArrayLike) -> np.ndarray:
    """Give the slope of tanh: 1 at 0, and less everywhere else.

    Args:
        z: pre-activations, of any shape; not their tanh.

    Returns:
        The slopes, of z's shape.
    """
    # tanh = sinh / cosh, so tanh' = (cosh² - sinh²) / cosh² = 1 - tanh².
    return 1.0 - np.tanh(np.asarray(z, dtype=float)) ** 2


# The activations of a network, by name: the function and its derivative.
ACTIVATIONS = {
    "identity": (identity, identity_derivative),
    "step": (step, step_derivative),
    "sigmoid": (sigmoid, sigmoid_derivative),
    "tanh": (tanh, tanh_derivative),
    "relu": (relu, relu_derivative),
    "leaky_relu": (leaky_relu, leaky_relu_derivative),
    "elu": (elu, elu_derivative),
    "softplus": (softplus, sigmoid),  # the derivative of softplus is the sigmoid
}
