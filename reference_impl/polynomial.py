"""The polynomial experiment: a curve with far too many powers, trained until it fits the noise.

Fifty points of a noisy parabola and ninety powers of x: the training error only falls, the validation error
falls and rises again. What lies between is what early stopping finds.
"""

from typing import Any

import numpy as np

from reference_impl.arguments import Sizes, array, checked, generator, number, refuse, whole


def _powers_vary(name: str, value: Any, sizes: Sizes) -> None:
    """Refuse inputs of which a power cannot be standardised."""
    array("N", "N 1")(name, value, sizes)
    degree, _ = sizes["degree"]
    assert isinstance(degree, int)  # a rule before this one has seen to it
    with np.errstate(over="ignore", invalid="ignore"):
        powers = np.reshape(value, (-1, 1)).astype(float) ** np.arange(1, degree + 1)
        deviations = powers.std(axis=0)
    if bad := np.flatnonzero(~(np.isfinite(deviations) & (deviations > 0))).tolist():
        was = f"has {'the same' if deviations[bad[0]] == 0 else 'no finite'} powers of {bad[0] + 1}"
        refuse(name, was, "vary, and have powers up to `degree` that are neither all equal nor infinite")


@checked(degree=whole(at_least=1, noted_as="degree"), X=array("M", "M 1"), X_train=_powers_vary)
def standardised_powers(X: np.typing.ArrayLike, X_train: np.typing.ArrayLike, degree: int) -> np.ndarray:
    """Make the table of powers that the linear model sees, standardised by the training set.

    Args:
        X: x of any examples, (M,) or (M, 1).
        X_train: x of the training examples, (N,) or (N, 1). No power of it is the same for all of them.
        degree: the highest power, at least 1.

    Returns:
        The powers 1 to `degree` of X, (M, degree), each less the mean of this power over X_train and divided
        by its standard deviation there.
    """
    exponents = np.arange(1, degree + 1)
    powers = np.reshape(X, (-1, 1)).astype(float) ** exponents  # (M, degree)
    train = np.reshape(X_train, (-1, 1)).astype(float) ** exponents  # (N, degree)
    return (powers - train.mean(axis=0)) / train.std(axis=0)


@checked(
    degree=whole(at_least=1, noted_as="degree"),
    X_train=_powers_vary,
    y_train=array("N", "N 1"),
    X_valid=array("M", "M 1"),
    y_valid=array("M", "M 1"),
    learning_rate=number(above=0),
    epochs=whole(at_least=1),
    rng=generator(),
)
def polynomial_experiment(
    X_train: np.typing.ArrayLike,
    y_train: np.typing.ArrayLike,
    X_valid: np.typing.ArrayLike,
    y_valid: np.typing.ArrayLike,
    degree: int,
    learning_rate: float,
    epochs: int,
    rng: np.random.Generator,
) -> tuple[int, list[float]]:
    """Fit a polynomial by stochastic gradient descent, and watch how it does on examples that it never sees.

    The inputs of the linear model are the powers 1 to `degree` of x, each less its mean and divided by its
    standard deviation over the training set. Weights and intercept start at 0. Every update follows the
    gradient of one example's ½ (error)², at the rate η / t^0.25, where t counts updates from 1. Each epoch
    takes all examples once, in a fresh order.

    Args:
        X_train: x of the training examples, (N,) or (N, 1). No power of it is the same for all of them, as
            x² is for -1 and 1.
        y_train: their targets, (N,) or (N, 1).
        X_valid: x of the validation examples, (M,) or (M, 1).
        y_valid: their targets, (M,) or (M, 1).
        degree: the highest power, at least 1.
        learning_rate: the rate of the first update, η, above 0.
        epochs: how many epochs are run, all of them, at least 1.
        rng: draws the order of the examples, a fresh one each epoch.

    Returns:
        The epoch, counted from 0, after which the validation error was smallest, and the validation error
        after each epoch: the root of the mean squared error, in the targets' unit.

    Source: the experiment is Géron's (2022, chapter 4). The rate is what scikit-learn calls `invscaling`, the
        default of its SGDRegressor, https://scikit-learn.org/stable/modules/sgd.html.
    """
    train = standardised_powers(X_train, X_train, degree)  # (N, degree)
    valid = standardised_powers(X_valid, X_train, degree)  # (M, degree)
    y_train, y_valid = np.ravel(y_train), np.ravel(y_valid)
    w, intercept, t, history = np.zeros(degree), 0.0, 0, []
    for _ in range(epochs):
        for i in rng.permutation(len(train)):
            t += 1
            error = train[i] @ w + intercept - y_train[i]
            step = learning_rate / t**0.25 * error
            w = w - step * train[i]
            intercept = intercept - step
        rmse = np.sqrt(np.mean((valid @ w + intercept - y_valid) ** 2))
        history.append(float(rmse))
    return int(np.nanargmin(history)), history
