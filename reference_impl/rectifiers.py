"""Rectifiers, each beside its derivative: the activations that let positive numbers through.

They act on every element by itself, so any shape will do and comes back. Where the graph has a kink, at 0,
the derivative here is the slope from the left, as PyTorch has it.
"""

from typing import Any

import numpy as np

from reference_impl.arguments import Rule, Sizes, array, checked, number, refuse

SLOPE = number(at_least=0, below=1)


def _slopes() -> Rule:
    """Ask for one number, or one for each unit of the z whose shape S the rule before has noted."""
    of_numbers = array()

    def check(name: str, value: Any, sizes: Sizes) -> None:
        of_numbers(name, value, sizes)
        shape, z = sizes["S"]
        units = shape[-1:] if isinstance(shape, tuple) else ()
        if np.shape(value) not in {(), units}:
            refuse(name, f"has shape {np.shape(value)}", f"be one number or have shape {units}, to fit `{z}`")

    return check


@checked(z=array())
def relu(z: np.typing.ArrayLike) -> np.ndarray:
    """Keep what is positive, and make the rest 0.

    Args:
        z: pre-activations, of any shape.

    Returns:
        max(z, 0), of z's shape.

    Source: Nair and Hinton 2010, https://icml.cc/Conferences/2010/papers/432.pdf.
    """
    return np.maximum(np.asarray(z, dtype=float), 0.0)


@checked(z=array())
def relu_derivative(z: np.typing.ArrayLike) -> np.ndarray:
    """Give the slope of ReLU: 1 where z is positive, 0 where it is negative.

    Args:
        z: pre-activations, of any shape.

    Returns:
        The slopes, of z's shape. At 0, where there is a kink, any number from 0 to 1 is right.
    """
    return np.where(np.asarray(z) > 0, 1.0, 0.0)


@checked(z=array(), alpha=SLOPE)
def leaky_relu(z: np.typing.ArrayLike, alpha: float = 0.2) -> np.ndarray:
    """Keep what is positive, and let a part of the rest leak through.

    Args:
        z: pre-activations, of any shape.
        alpha: the slope on the negative side, at least 0 and below 1.

    Returns:
        z where it is positive and alpha · z elsewhere, of z's shape.

    Source: Maas, Hannun and Ng 2013, https://ai.stanford.edu/~amaas/papers/relu_hybrid_icml2013_final.pdf.
    """
    z = np.asarray(z, dtype=float)
    return np.where(z > 0, z, alpha * z)


@checked(z=array(), alpha=SLOPE)
def leaky_relu_derivative(z: np.typing.ArrayLike, alpha: float = 0.2) -> np.ndarray:
    """Give the slope of the leaky ReLU: 1 where z is positive, alpha where it is negative.

    Args:
        z: pre-activations, of any shape.
        alpha: the slope on the negative side, at least 0 and below 1.

    Returns:
        The slopes, of z's shape. At 0, where there is a kink, any number from alpha to 1 is right.
    """
    return np.where(np.asarray(z) > 0, 1.0, alpha)


@checked(z=array("*S"), alpha=_slopes())
def prelu(z: np.typing.ArrayLike, alpha: np.typing.ArrayLike) -> np.ndarray:
    """Keep what is positive, and let a part of the rest through that training chooses.

    Args:
        z: pre-activations, (..., K), K units; or one number.
        alpha: the slope on the negative side: one number for all units, or one for each, (K,). He and
            others start from 0.25.

    Returns:
        z where it is positive and alpha · z elsewhere, of z's shape.

    Source: He, Zhang, Ren and Sun 2015, section 2.1, https://arxiv.org/abs/1502.01852.
    """
    z = np.asarray(z, dtype=float)
    return np.where(z > 0, z, np.asarray(alpha) * z)


@checked(z=array("*S"), alpha=_slopes())
def prelu_derivative(z: np.typing.ArrayLike, alpha: np.typing.ArrayLike) -> np.ndarray:
    """Give the slope of PReLU in z: 1 where z is positive, alpha elsewhere.

    Args:
        z: pre-activations, (..., K), K units; or one number.
        alpha: the slope on the negative side: one number, or one for each unit, (K,).

    Returns:
        The slopes, of z's shape.
    """
    return np.where(np.asarray(z) > 0, 1.0, np.asarray(alpha, dtype=float))


@checked(z=array("*S"), dout=array("*S"), alpha=_slopes())
def prelu_alpha_gradient(
    dout: np.typing.ArrayLike, z: np.typing.ArrayLike, alpha: np.typing.ArrayLike
) -> np.ndarray:
    """Give the gradient of the loss in PReLU's alpha, by which it is trained like a weight.

    Args:
        dout: the gradient of the loss in PReLU's results, of z's shape.
        z: pre-activations, (..., K), K units; or one number.
        alpha: the slope on the negative side: one number, or one for each unit, (K,).

    Returns:
        The gradient, of alpha's shape.

    Source: He, Zhang, Ren and Sun 2015, equations 2 and 3, https://arxiv.org/abs/1502.01852.
    """
    # ∂(alpha · z)/∂alpha = z where z is negative, and on the positive side alpha does not occur: min(z, 0).
    # By the chain rule the loss changes by dout · min(z, 0), summed over all that share the alpha.
    changes = np.asarray(dout, dtype=float) * np.minimum(np.asarray(z, dtype=float), 0.0)  # (..., K)
    shared = tuple(range(changes.ndim - np.ndim(alpha)))
    return np.sum(changes, axis=shared)


@checked(z=array(), alpha=number(at_least=0))
def elu(z: np.typing.ArrayLike, alpha: float = 1.0) -> np.ndarray:
    """Keep what is positive, and let the rest level off at -alpha.

    Args:
        z: pre-activations, of any shape.
        alpha: the depth that the negative side approaches, 0 or more.

    Returns:
        z where it is positive and alpha · (exp(z) - 1) elsewhere, of z's shape.

    Source: Clevert, Unterthiner and Hochreiter 2016, https://arxiv.org/abs/1511.07289.
    """
    z = np.asarray(z, dtype=float)
    # np.where computes both sides everywhere; the minimum keeps the unused exponentials from overflowing.
    return np.where(z > 0, z, alpha * np.expm1(np.minimum(z, 0.0)))


@checked(z=array(), alpha=number(at_least=0))
def elu_derivative(z: np.typing.ArrayLike, alpha: float = 1.0) -> np.ndarray:
    """Give the slope of ELU: 1 where z is positive, alpha · exp(z) where it is negative.

    Args:
        z: pre-activations, of any shape.
        alpha: the depth that the negative side approaches, 0 or more.

    Returns:
        The slopes, of z's shape. At 0, where the two sides meet, any number between alpha and 1 is right.
    """
    z = np.asarray(z, dtype=float)
    return np.where(z > 0, 1.0, alpha * np.exp(np.minimum(z, 0.0)))


@checked(z=array())
def softplus(z: np.typing.ArrayLike) -> np.ndarray:
    """Round the kink of ReLU off: positive everywhere, and close to ReLU far from 0.

    Its derivative is the sigmoid: d/dz log(1 + exp(z)) = exp(z) / (1 + exp(z)).

    Args:
        z: pre-activations, of any shape.

    Returns:
        log(1 + exp(z)), of z's shape.

    Source: Dugas and others 2001,
    https://papers.nips.cc/paper/1920-incorporating-second-order-functional-knowledge-for-better-option-pricing
    """
    z = np.asarray(z, dtype=float)
    # log(1 + exp(z)) = z + log(1 + exp(-z)): the side is taken whose exponential is at most 1.
    return np.maximum(z, 0.0) + np.log1p(np.exp(-np.abs(z)))
