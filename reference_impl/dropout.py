"""Dropout: in training each neuron sits out at random, so that none can lean on a particular other.

This is inverted dropout: the survivors are scaled up in training, so that nothing is left to do in
evaluation. The mask is handed out and in again, never kept.
"""

import numpy as np

from reference_impl.arguments import array, checked, generator, number


@checked(x=array(), p=number(at_least=0, below=1), rng=generator())
def dropout_forward(
    x: np.typing.ArrayLike, p: float, rng: np.random.Generator, training: bool = True
) -> tuple[np.ndarray, np.ndarray]:
    """Exclude each element with probability p, and scale those that stay.

    A neuron stays with probability 1 - p, so dividing the survivors by 1 - p keeps the mean where it was.

    Args:
        x: a layer's outputs, of any shape; a batch is (N, D), and each example has its own draw.
        p: the probability of being excluded, 0 ≤ p < 1.
        rng: draws the mask, a fresh one each call.
        training: False to evaluate: x is returned as it is, and nothing is drawn.

    Returns:
        The outputs, and the mask, both of x's shape: True where an element stayed.

    Source: Hinton et al. 2012, https://arxiv.org/abs/1207.0580; the scaling in Srivastava et al. 2014,
        section 10, https://jmlr.org/papers/v15/srivastava14a.html.
    """
    x = np.asarray(x, dtype=float)
    if not training:
        return x, np.ones(x.shape, dtype=bool)
    mask = rng.random(x.shape) >= p  # uniform on [0, 1): below p with probability p
    return np.where(mask, x, 0) / (1 - p), mask


@checked(dout=array("*S"), mask=array("*S"), p=number(at_least=0, below=1))
def dropout_backward(dout: np.typing.ArrayLike, mask: np.typing.ArrayLike, p: float) -> np.ndarray:
    """Hand the gradient back through the neurons that took part.

    Args:
        dout: the loss's gradient by the outputs of `dropout_forward`.
        mask: the mask that came with these outputs, of dout's shape.
        p: the probability that was used there, 0 ≤ p < 1.

    Returns:
        The loss's gradient by the inputs, of dout's shape.
    """
    # An element that stayed came out as x / (1 - p), with slope 1 / (1 - p); one that was excluded came out
    # as 0, whatever it was, with slope 0.
    return np.where(mask, np.asarray(dout, dtype=float), 0) / (1 - p)
