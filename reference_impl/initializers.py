"""Initial weights: each function takes (n_in, n_out, rng) and gives one layer's W, which is (n_out, n_in).

Biases have none: once random weights tell the units apart, biases may start from 0.
"""

import numpy as np

from reference_impl.arguments import checked, choice, generator, number, whole

SIZE = whole(at_least=1)
FITTED = (
    "relu", "leaky_relu", "prelu", "elu", "gelu", "swish", "mish", "sigmoid", "tanh", "identity", "softmax",
)  # fmt: skip


@checked(n_in=SIZE, n_out=SIZE)
def zeros_init(n_in: int, n_out: int, rng: np.random.Generator | None = None) -> np.ndarray:
    """Start all weights from 0: all units of a layer then compute the same, and go on doing so.

    Args:
        n_in: how many inputs the layer has.
        n_out: how many units the layer has.
        rng: not used; here so that all initialisers are called alike.

    Returns:
        W, (n_out, n_in).
    """
    return np.zeros((n_out, n_in))


@checked(n_in=SIZE, n_out=SIZE, rng=generator(), limit=number(above=0))
def uniform_init(n_in: int, n_out: int, rng: np.random.Generator, limit: float = 1.0) -> np.ndarray:
    """Draw weights evenly between -limit and limit; their variance is limit² / 3.

    Args:
        n_in: how many inputs the layer has.
        n_out: how many units the layer has.
        rng: where the randomness comes from.
        limit: the largest size of a weight, above 0.

    Returns:
        W, (n_out, n_in).
    """
    return rng.uniform(-limit, limit, size=(n_out, n_in))


@checked(n_in=SIZE, n_out=SIZE, rng=generator(), std=number(above=0))
def normal_init(n_in: int, n_out: int, rng: np.random.Generator, std: float = 1.0) -> np.ndarray:
    """Draw weights from a normal distribution around 0.

    Args:
        n_in: how many inputs the layer has.
        n_out: how many units the layer has.
        rng: where the randomness comes from.
        std: the standard deviation, above 0.

    Returns:
        W, (n_out, n_in).
    """
    return rng.normal(0.0, std, size=(n_out, n_in))


@checked(n_in=SIZE, n_out=SIZE, rng=generator())
def glorot_uniform(n_in: int, n_out: int, rng: np.random.Generator) -> np.ndarray:
    """Draw weights evenly, with the variance 2 / (n_in + n_out) that Glorot and Bengio found.

    Args:
        n_in: how many inputs the layer has.
        n_out: how many units the layer has.
        rng: where the randomness comes from.

    Returns:
        W, (n_out, n_in).

    Source: Glorot and Bengio 2010, equation 16, https://proceedings.mlr.press/v9/glorot10a.html.
    """
    # Even between -a and a, the variance is a² / 3; it is to be 2 / (n_in + n_out).
    limit = np.sqrt(6 / (n_in + n_out))
    return rng.uniform(-limit, limit, size=(n_out, n_in))


@checked(n_in=SIZE, n_out=SIZE, rng=generator())
def glorot_normal(n_in: int, n_out: int, rng: np.random.Generator) -> np.ndarray:
    """Draw weights from a normal distribution with the variance 2 / (n_in + n_out).

    Forwards a layer keeps the variance of its signal where Var(W) = 1 / n_in, backwards where
    Var(W) = 1 / n_out; between the two stands the mean of n_in and n_out.

    Args:
        n_in: how many inputs the layer has.
        n_out: how many units the layer has.
        rng: where the randomness comes from.

    Returns:
        W, (n_out, n_in).

    Source: Glorot and Bengio 2010, equation 12, https://proceedings.mlr.press/v9/glorot10a.html.
    """
    return rng.normal(0.0, np.sqrt(2 / (n_in + n_out)), size=(n_out, n_in))


@checked(n_in=SIZE, n_out=SIZE, rng=generator())
def he_normal(n_in: int, n_out: int, rng: np.random.Generator) -> np.ndarray:
    """Draw weights from a normal distribution with the variance 2 / n_in.

    ReLU makes half of its inputs 0, which halves the mean square of the signal; the 2 restores it.

    Args:
        n_in: how many inputs the layer has.
        n_out: how many units the layer has.
        rng: where the randomness comes from.

    Returns:
        W, (n_out, n_in).

    Source: He, Zhang, Ren and Sun 2015, equation 10, https://arxiv.org/abs/1502.01852.
    """
    return rng.normal(0.0, np.sqrt(2 / n_in), size=(n_out, n_in))


@checked(activation=choice(FITTED))
def initializer_for(activation: str) -> str:
    """Name the initialiser that fits an activation.

    Args:
        activation: "sigmoid", "tanh", "identity" or "softmax"; or one of the rectifiers "relu",
            "leaky_relu", "prelu", "elu", "gelu", "swish" and "mish".

    Returns:
        "he_normal" for a rectifier, and for the others "glorot_uniform"; "glorot_normal" fits those as well.

    Raises:
        ValueError: the activation is none of these.
    """
    rectifiers = ("relu", "leaky_relu", "prelu", "elu", "gelu", "swish", "mish")
    others = ("sigmoid", "tanh", "identity", "softmax")
    if activation not in rectifiers + others:
        raise ValueError(f"`activation` is {activation!r}: it should be one of {rectifiers + others}")
    return "he_normal" if activation in rectifiers else "glorot_uniform"
