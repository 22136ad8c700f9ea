"""The loop that is taught, against an independent one: the formulas, differentiated automatically."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise
from typing import Any

import autograd
import autograd.numpy as anp
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.testing import assert_allclose

from reference_impl.batches import minibatches
from reference_impl.network import multilayer_perceptron
from reference_impl.training import LOSSES, fit_function, train, train_boolean
from tests.reference_impl.examples import Floats
from tests.reference_impl.networks import XOR, XOR_ROWS, Layers, assert_same, frozen, random_params

BOOLEAN, FUNCTION = ["tanh", "sigmoid"], ["tanh", "identity"]
ONE_LOSS_EACH = [
    (["tanh", "identity"], "mse"),
    (["sigmoid", "sigmoid"], "binary_cross_entropy"),
    (["softplus", "identity"], "softmax_cross_entropy"),
]
every_loss = pytest.mark.parametrize(("activations", "loss"), ONE_LOSS_EACH)

FORMULAS: dict[str, Callable[..., Any]] = {
    "identity": lambda z: z,
    "tanh": anp.tanh,
    "sigmoid": lambda z: 1 / (1 + anp.exp(-z)),
    "softplus": lambda z: anp.log(1 + anp.exp(z)),
    "mse": lambda y, out: anp.mean((out - y) ** 2),
    "binary_cross_entropy": lambda y, out: -anp.mean(y * anp.log(out) + (1 - y) * anp.log(1 - out)),
    "softmax_cross_entropy": lambda y, out: (
        -anp.mean(anp.sum(y * (out - anp.log(anp.sum(anp.exp(out), axis=1, keepdims=True))), axis=1))
    ),
}


def examples(n: int = 7) -> tuple[Floats, Floats]:
    """Draw examples with three inputs, and one-hot targets of two classes, which all losses take."""
    X = np.random.default_rng(1).normal(size=(n, 3))
    return X, np.eye(2)[np.arange(n) % 2]


def formula(params: Layers, X: Floats, y: Floats, activations: list[str], loss: str) -> Any:
    """Write the loss of a network in functions that can be differentiated automatically."""
    for (W, b), name in zip(params, activations, strict=True):
        X = FORMULAS[name](anp.dot(X, W.T) + b)
    return FORMULAS[loss](y, X)


def stepped(params: Layers, X: Floats, y: Floats, activations: list[str], loss: str, rate: float) -> Layers:
    """Take one step by the automatic gradient."""
    grads = autograd.grad(formula)(params, X, y, activations, loss)
    return [(W - rate * dW, b - rate * db) for (W, b), (dW, db) in zip(params, grads, strict=True)]


@every_loss
def test_one_step_on_all_examples(activations: list[str], loss: str) -> None:
    """With a batch as large as the data, an epoch is one step against the gradient of the whole loss."""
    (X, y), params = examples(), random_params(3, 4, 2)
    trained, losses = train(params, X, y, activations, loss, 0.5, 1, 7, np.random.default_rng(0))
    expected = stepped(params, X, y, activations, loss, 0.5)
    assert_same(trained, expected, rtol=1e-9)
    assert losses == [pytest.approx(formula(expected, X, y, activations, loss), rel=1e-12)]


@every_loss
def test_two_epochs_of_ragged_batches(activations: list[str], loss: str) -> None:
    """Seven examples by three: each update follows its batch's mean, the last batch's over one example."""
    (X, y), params = examples(), random_params(3, 4, 2)
    trained, losses = train(params, X, y, activations, loss, 0.5, 2, 3, np.random.default_rng(0))
    rng, expected = np.random.default_rng(0), []
    for _ in range(2):
        for X_batch, y_batch in minibatches(X, y, 3, rng):
            params = stepped(params, X_batch, y_batch, activations, loss, 0.5)
        expected.append(formula(params, X, y, activations, loss))
    assert_same(trained, params, rtol=1e-9)
    assert_allclose(losses, expected, rtol=1e-10)


def test_the_losses_are_those_of_all_examples_after_each_epoch() -> None:
    """Training for fewer epochs from the same state ends with the loss that the longer run had then."""
    (X, y), params = examples(), random_params(3, 4, 2)
    trained, losses = train(params, X, y, FUNCTION, "mse", 0.1, 5, 2, np.random.default_rng(0))
    for epochs in (1, 3):
        assert (
            train(params, X, y, FUNCTION, "mse", 0.1, epochs, 2, np.random.default_rng(0))[1]
            == losses[:epochs]
        )
    loss_of, _ = LOSSES["mse"]
    assert losses[-1] == loss_of(y, multilayer_perceptron(trained, X, FUNCTION))


def test_a_duplicated_batch_is_trained_on_alike() -> None:
    """Gradients are means: every example twice makes the same step."""
    (X, y), params = examples(), random_params(3, 4, 2)
    once, _ = train(params, X, y, FUNCTION, "mse", 0.1, 3, 7, np.random.default_rng(0))
    twice, _ = train(
        params, np.vstack([X, X]), np.vstack([y, y]), FUNCTION, "mse", 0.1, 3, 14, np.random.default_rng(0)
    )
    assert_same(once, twice, rtol=1e-9)


def test_what_is_passed_in_stays_as_it_was() -> None:
    """Arrays that may not be written to are read; lists and tuples do as well."""
    (X, y), params = examples(), random_params(3, 4, 2)
    listed: Any = tuple((W.tolist(), tuple(b)) for W, b in params)
    names: Any = tuple(FUNCTION)
    first, _ = train(frozen(params), X, y, FUNCTION, "mse", 0.1, 2, 3, np.random.default_rng(0))
    second, _ = train(listed, X.tolist(), y.tolist(), names, "mse", 0.1, 2, 3, np.random.default_rng(0))
    assert_same(first, second, rtol=0)


@given(
    n=st.integers(1, 9),
    sizes=st.lists(st.integers(1, 4), min_size=2, max_size=4),
    batch_size=st.integers(1, 12),
    epochs=st.integers(1, 3),
    dtype=st.sampled_from([np.float64, np.float32, np.int8, np.uint8, np.bool_]),
)
def test_any_network_trains_on_any_numbers(
    n: int, sizes: list[int], batch_size: int, epochs: int, dtype: Any
) -> None:
    """Whatever the sizes and the dtype, shapes stay, and there is a finite loss for each epoch."""
    rng = np.random.default_rng(n)
    X = rng.integers(0, 2, size=(n, sizes[0])).astype(dtype)
    y = rng.integers(0, 2, size=(n, sizes[-1])).astype(dtype)
    activations = [*["relu"] * (len(sizes) - 2), "sigmoid"]
    params, losses = train(
        random_params(*sizes), X, y, activations, "binary_cross_entropy", 0.1, epochs, batch_size, rng
    )
    assert [W.shape for W, _ in params] == [(n_out, n_in) for n_in, n_out in pairwise(sizes)]
    assert all(W.dtype == b.dtype == np.float64 and b.shape == W.shape[:1] for W, b in params)
    assert len(losses) == epochs
    assert np.all(np.isfinite(losses))


@pytest.mark.parametrize("weight", [30.0, 1000.0])
def test_being_sure_and_wrong_makes_nothing_infinite(weight: float) -> None:
    """A sigmoid of nearly 1, or rounded to it, where 0 was true: loss and parameters stay finite."""
    params = [(np.array([[weight]]), np.array([0.0]))]
    trained, losses = train(
        params, [[1.0]], [[0.0]], ["sigmoid"], "binary_cross_entropy", 1.0, 60, 1, np.random.default_rng(0)
    )
    assert np.all(np.isfinite([*losses, *trained[0][0][0], *trained[0][1]]))
    answer = multilayer_perceptron(trained, [[1.0]], ["sigmoid"]).item()
    assert answer < 0.1 if weight == 30 else answer == 1  # rounded to 1, the slope is lost


# Truth tables


@pytest.mark.parametrize("answers", [(0, 1, 1, 0), (1, 0, 0, 1), (0, 0, 0, 1), (1, 1, 1, 1), (0, 1, 0, 1)])
def test_truth_tables_are_learnt(answers: tuple[int, ...]) -> None:
    """XOR, XNOR, AND, always and the second input: every row comes within a tenth of its answer."""
    params = train_boolean(XOR_ROWS, answers, np.random.default_rng(0))
    assert [W.shape for W, _ in params] == [(8, 2), (1, 8)]
    found = multilayer_perceptron(params, XOR_ROWS, BOOLEAN)[:, 0]
    assert_allclose(found, answers, atol=0.1)


def test_answers_may_stand_in_a_row_or_a_column() -> None:
    """(4,) and (4, 1) are the same table, and lists do as well; the order of the rows is no matter."""
    expected = train_boolean(XOR_ROWS, XOR, np.random.default_rng(3))
    assert_same(
        train_boolean(XOR_ROWS.astype(int).tolist(), [0, 1, 1, 0], np.random.default_rng(3)), expected
    )
    turned = train_boolean(XOR_ROWS[::-1], XOR[::-1], np.random.default_rng(3))
    assert_same(turned, expected, rtol=1e-6)


# Approximation


def rmse(params: Layers, f: Callable[[Floats], Floats], activations: list[str]) -> float:
    """Judge an approximation between the points that it was trained on, too."""
    x = np.linspace(-np.pi, np.pi, 301).reshape(-1, 1)
    return float(np.sqrt(np.mean((multilayer_perceptron(params, x, activations) - f(x)) ** 2)))


def test_width_approximates_the_sine() -> None:
    """32 units come nearer than 2, and both nearer than a line ever could: 0.44."""
    wide, narrow = (fit_function(np.sin, width, np.random.default_rng(0)) for width in (32, 2))
    assert [W.shape for W, _ in wide] == [(32, 1), (1, 32)]
    assert rmse(wide, np.sin, FUNCTION) < 0.12 < rmse(narrow, np.sin, FUNCTION) < 0.3


def test_the_best_line_is_no_approximation_of_the_sine() -> None:
    """What a network without activations could reach at best stays above 0.4."""
    x = np.linspace(-np.pi, np.pi, 301)
    line = np.polynomial.Polynomial.fit(x, np.sin(x), 1)
    assert np.sqrt(np.mean((line(x) - np.sin(x)) ** 2)) > 0.4


# Wrong arguments


GOOD: dict[str, Any] = {
    "params": random_params(3, 4, 2),
    "X": examples()[0],
    "y": examples()[1],
    "activations": FUNCTION,
    "loss": "mse",
    "learning_rate": 0.1,
    "epochs": 1,
    "batch_size": 3,
    "rng": np.random.default_rng(0),
}
BAD: list[tuple[str, Any]] = [
    ("params", [(np.ones((4, 3)), np.ones(3)), (np.ones((2, 4)), np.ones(2))]),
    ("X", np.ones((7, 2))),
    ("X", np.ones(3)),
    ("y", np.ones((7, 1))),
    ("y", np.ones(7)),
    ("y", np.ones((6, 2))),
    ("activations", ["tanh"]),
    ("activations", ["tanh", "tanhh"]),
    ("loss", "squared"),
    ("learning_rate", -0.1),
    ("epochs", 0),
    ("batch_size", 0.5),
    ("rng", None),
]


@pytest.mark.parametrize(("name", "value"), BAD)
def test_wrong_arguments_of_train_are_refused(name: str, value: Any) -> None:
    """Each is named, before anything is trained."""
    with pytest.raises(ValueError, match=f"`{name}"):
        train(**(GOOD | {name: value}))


@pytest.mark.parametrize(
    ("X", "y", "rng", "name"),
    [
        (np.ones((4, 3)), [0, 1, 1, 0], np.random.default_rng(0), "X"),
        (XOR_ROWS, [0, 1, 1], np.random.default_rng(0), "y"),
        (XOR_ROWS, [[0, 1, 1, 0]], np.random.default_rng(0), "y"),
        (XOR_ROWS, [-1, 1, 1, -1], np.random.default_rng(0), "y"),
        (XOR_ROWS, [0, 1, 1, 0], 0, "rng"),
    ],
)
def test_wrong_truth_tables_are_refused(X: Any, y: Any, rng: Any, name: str) -> None:
    """Two inputs a row, an answer of 0 to 1 for each, and a generator."""
    with pytest.raises(ValueError, match=f"`{name}` "):
        train_boolean(X, y, rng)


@pytest.mark.parametrize(
    ("f", "width", "rng", "name"),
    [
        (3, 2, np.random.default_rng(0), "f"),
        (np.sin, 0, np.random.default_rng(0), "width"),
        (np.sin, 2, 0, "rng"),
        (np.ravel, 2, np.random.default_rng(0), "y"),  # f gives (N,) for (N, 1)
    ],
)
def test_wrong_functions_are_refused(f: Any, width: int, rng: Any, name: str) -> None:
    """A function of columns, a width, and a generator."""
    with pytest.raises(ValueError, match=f"`{name}` "):
        fit_function(f, width, rng)
