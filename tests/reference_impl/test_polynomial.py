"""The polynomial experiment: the lecture's run, and its arithmetic on two points."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from numpy.testing import assert_allclose

from reference_impl.polynomial import polynomial_experiment, standardised_powers
from tests.reference_impl.examples import Floats, read_only


def noisy_parabola() -> tuple[Floats, Floats, Floats, Floats]:
    """Draw the lecture's data: fifty points to train on and fifty to validate, (50, 1) and (50,)."""
    legacy = np.random.RandomState(42)
    x = 6 * legacy.random_sample((100, 1)) - 3
    y = (0.5 * x**2 + x + 2 + legacy.standard_normal((100, 1)))[:, 0]
    return x[:50], y[:50], x[50:], y[50:]


def run(**changed: Any) -> tuple[int, list[float]]:
    """Run a small experiment, with some arguments changed."""
    x_train, y_train, x_valid, y_valid = noisy_parabola()
    arguments: dict[str, Any] = {
        "X_train": x_train[:8],
        "y_train": y_train[:8],
        "X_valid": x_valid[:5],
        "y_valid": y_valid[:5],
        "degree": 3,
        "learning_rate": 0.01,
        "epochs": 4,
        "rng": np.random.default_rng(0),
    }
    return polynomial_experiment(**(arguments | changed))


@pytest.mark.parametrize("seed", [0, 1])
def test_ninety_powers_overfit_as_in_the_lecture(seed: int) -> None:
    """The validation error falls to 1.2 to 1.44 within 300 epochs and rises to 2.5 to 2.75, in 500."""
    best_epoch, history = polynomial_experiment(
        *noisy_parabola(), 90, 0.002, 500, np.random.default_rng(seed)
    )
    assert len(history) == 500
    assert 200 < best_epoch < 300
    assert 1.2 < history[best_epoch] < 1.44
    assert 2.5 < history[-1] < 2.75


def test_the_training_error_goes_on_falling() -> None:
    """Judged on the training set itself, the same run is best at its end."""
    x, y, _, _ = noisy_parabola()
    best_epoch, history = polynomial_experiment(x, y, x, y, 90, 0.002, 200, np.random.default_rng(0))
    assert best_epoch > 190
    assert history[-1] < history[0]


def by_hand(order: list[list[int]], rate: float) -> list[float]:
    """Train on x = 1 and 3 with y = 5 and 9 (standardised: -1 and 1), validate on x = 4 (2) with y = 0."""
    w, intercept, t, history = 0.0, 0.0, 0, []
    for epoch in order:
        for i in epoch:
            t += 1
            x, y = ((-1.0, 5.0), (1.0, 9.0))[i]
            error = w * x + intercept - y
            w, intercept = w - rate / t**0.25 * error * x, intercept - rate / t**0.25 * error
        history.append(abs(2 * w + intercept))
    return history


def test_powers_are_standardised_by_the_training_set() -> None:
    """Of x = 1 and 3, the squares have mean 5 and deviation 4; other examples are measured by these."""
    assert_allclose(standardised_powers([1, 3], [1, 3], 2), [[-1, -1], [1, 1]], rtol=1e-12)
    others = standardised_powers([[0], [2], [4]], np.array([[1.0], [3.0]]), 2)
    assert_allclose(others, [[-2, -1.25], [0, -0.25], [2, 2.75]], rtol=1e-12, atol=1e-12)


def test_a_power_that_is_the_same_for_all_examples_is_refused() -> None:
    """It cannot be standardised."""
    with pytest.raises(ValueError, match="`X_train` has the same powers of 2"):
        standardised_powers([0.5], [-1, 1], 2)


def test_each_update_follows_one_example_at_a_falling_rate() -> None:
    """Three epochs over two points, step by step, with t counting on from epoch to epoch."""
    orders = np.random.default_rng(5)
    expected = by_hand([orders.permutation(2).tolist() for _ in range(3)], 0.1)
    best_epoch, history = polynomial_experiment([1, 3], [5, 9], [4], [0], 1, 0.1, 3, np.random.default_rng(5))
    assert_allclose(history, expected, rtol=1e-12)
    assert best_epoch == int(np.argmin(expected))


def test_the_order_is_drawn_anew_each_epoch() -> None:
    """A generator that always gives the order of the rows makes another history."""

    class InOrder(np.random.Generator):
        def permutation(self, x: Any, axis: int = 0) -> Any:
            return np.arange(x)

    in_order = run(rng=InOrder(np.random.PCG64(0)))[1]
    assert not np.allclose(run()[1], in_order)
    assert run()[1] == run()[1]


def test_the_validation_set_has_no_part_in_the_standardisation() -> None:
    """A further validation point changes the error's average, and not the errors of the others."""
    _, _, x_valid, _ = noisy_parabola()
    both = run(X_valid=x_valid[:2], y_valid=[0.0, 0.0])[1]
    each = [run(X_valid=x_valid[i : i + 1], y_valid=[0.0])[1] for i in range(2)]
    assert_allclose(both, np.sqrt(np.mean(np.square(each), axis=0)), rtol=1e-12)


def test_scale_and_offset_of_the_inputs_do_not_matter_to_a_line() -> None:
    """Standardised, x in metres and x in feet are the same."""
    x_train, _, x_valid, _ = noisy_parabola()
    expected = run(degree=1)[1]
    assert_allclose(
        run(degree=1, X_train=3.28 * x_train[:8] + 7, X_valid=3.28 * x_valid[:5] + 7)[1], expected, rtol=1e-9
    )


def test_columns_rows_lists_and_integers_are_accepted() -> None:
    """(N,) and (N, 1) are the same examples, and what is passed in is only read."""
    x, y = np.array([1.0, 2.0, 4.0]), np.array([1.0, 0.0, 2.0])
    expected = run(X_train=x, y_train=y, X_valid=x, y_valid=y)
    column = read_only(x[:, None])
    assert run(X_train=column, y_train=y[:, None], X_valid=column, y_valid=read_only(y)) == expected
    assert run(X_train=[1, 2, 4], y_train=(1, 0, 2), X_valid=[1, 2, 4], y_valid=[[1], [0], [2]]) == expected


def test_a_run_that_flies_apart_still_names_its_best_epoch() -> None:
    """An error that is not a number is not the smallest."""
    with np.errstate(all="ignore"):
        best_epoch, history = run(learning_rate=1e4, epochs=60)
    assert np.isnan(history[-1])
    assert history[best_epoch] == np.nanmin(history)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("X_train", [1, 1, 1, 1, 1, 1, 1, 1]),
        ("X_train", [-1, 1, -1, 1, -1, 1, -1, 1]),  # the squares are all equal
        ("X_train", [1e200, 1, 2, 3, 4, 5, 6, 7]),  # the third power is infinite
        ("X_train", np.ones((8, 2))),
        ("X_train", ["a"] * 8),
        ("y_train", [1, 2, 3]),
        ("X_valid", [[1, 2, 3, 4, 5]]),
        ("y_valid", [1, 2]),
        ("degree", 0),
        ("degree", 2.5),
        ("learning_rate", 0),
        ("epochs", 0),
        ("rng", 0),
    ],
)
def test_wrong_arguments_are_refused(name: str, value: Any) -> None:
    """Each is named; so are inputs of which a power cannot be standardised."""
    with pytest.raises(ValueError, match=f"`{name}` "):
        run(**{name: value})


def test_the_power_that_does_not_vary_is_named() -> None:
    """Which one it is, and what to ask of the inputs; an infinite deviation is none."""
    with pytest.raises(ValueError, match="has no finite powers of 1: it should vary"):
        run(X_train=[1e200, 1, 2, 3, 4, 5, 6, 7], degree=1)
    with pytest.raises(ValueError, match="has the same powers of 2: it should vary"):
        run(X_train=[-1, 1, -1, 1, -1, 1, -1, 1])
