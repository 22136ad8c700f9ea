"""The perceptron: one unit with a step, and how well a line through the plane can do."""

import numpy as np

from reference_impl.activations import step
from reference_impl.arguments import array, checked, number


@checked(X=array("N? D"), w=array("D"), b=number())
def perceptron(X: np.typing.ArrayLike, w: np.typing.ArrayLike, b: float) -> np.ndarray:
    """Decide by the side of a line, or of a hyperplane, on which an example lies.

    Args:
        X: examples, (N, D), one row an example; or one example, (D,).
        w: weights, (D,).
        b: bias, a number.

    Returns:
        0 or 1 for each example, (N,); or for one example, ().

    Source: Rosenblatt 1958, https://doi.org/10.1037/h0042519.
    """
    z = np.asarray(X, dtype=float) @ np.asarray(w, dtype=float) + b  # (N, D) @ (D,) is (N,)
    return step(z)


@checked(w=array("D"), b=number(), X=array("N? D"), y=array("N?", low=0, high=1))
def linear_accuracy(
    w: np.typing.ArrayLike, b: float, X: np.typing.ArrayLike, y: np.typing.ArrayLike
) -> float:
    """Count how often the perceptron is right.

    Args:
        w: weights, (D,).
        b: bias, a number.
        X: examples, (N, D), one row an example; or one example, (D,).
        y: what each example should be, 0 or 1, (N,); or one number.

    Returns:
        The part of the examples that the perceptron gets right, from 0 to 1.
    """
    return float(np.mean(perceptron(X, w, b) == np.asarray(y)))
