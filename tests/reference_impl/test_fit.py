"""The whole pipeline in one call: what it joins, what it keeps, and how it ends."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from numpy.testing import assert_allclose, assert_array_equal

from reference_impl.early_stopping import stopping_epoch
from reference_impl.fit import fit
from reference_impl.history import Fit
from reference_impl.initializers import he_normal, zeros_init
from reference_impl.network import init_params, multilayer_perceptron
from reference_impl.training import LOSSES, train
from reference_impl.updates import UPDATES
from tests.reference_impl.networks import XOR, XOR_ROWS, Layers, assert_same, flat, frozen, random_params

SIZES, ACTIVATIONS = [3, 5, 2], ["tanh", "identity"]
START = random_params(*SIZES)
X = np.random.default_rng(1).normal(size=(20, 3))
Y = np.sin(X[:, :2]) + X[:, 2:]
X_NEW = np.random.default_rng(2).normal(size=(9, 3))
Y_NEW = np.sin(X_NEW[:, :2]) + X_NEW[:, 2:]


def fitted(seed: int = 0, **options: Any) -> Fit:
    """Fit the small network of this file, with some options changed."""
    plain: dict[str, Any] = {"start": START, "learning_rate": 0.05, "epochs": 8, "batch_size": 6}
    return fit(X, Y, SIZES, ACTIVATIONS, "mse", np.random.default_rng(seed), **(plain | options))


def test_without_extras_it_is_the_loop_that_is_taught() -> None:
    """The same parameters and losses, number by number."""
    params, losses = train(START, X, Y, ACTIVATIONS, "mse", 0.05, 8, 6, np.random.default_rng(0))
    found = fitted()
    assert_same(found.params, params, rtol=1e-12)
    assert_allclose(found.losses, losses, rtol=1e-12)
    assert (found.validation_losses, found.best_epoch, found.stopped) == ([], -1, "")


def test_xor_is_learnt_from_fresh_weights() -> None:
    """One call from the truth table to a network that knows it."""
    found = fit(
        XOR_ROWS, XOR, [2, 8, 1], ["tanh", "sigmoid"], "binary_cross_entropy",
        np.random.default_rng(0), learning_rate=1.0, epochs=300,
    )  # fmt: skip
    assert_allclose(multilayer_perceptron(found.params, XOR_ROWS, ["tanh", "sigmoid"]), XOR, atol=0.1)
    assert found.losses[-1] < 0.05 < 0.5 < found.losses[0]


# What is joined


@pytest.mark.parametrize("update", UPDATES)
def test_every_update_rule_keeps_its_memory(update: str) -> None:
    """An epoch of one batch is a step of the rule, with the state of the step before."""
    rule, params, state = UPDATES[update], START, None
    for _ in range(3):
        grads = gradient_of_all(params)
        params, state = rule(params, grads, state, 0.05)
    found = fitted(update=update, epochs=3, batch_size=20)
    assert_same(found.params, params, rtol=1e-9)


def gradient_of_all(params: Layers) -> Layers:
    """Take the gradient on all examples from a step of plain descent at rate 1."""
    stepped, _ = train(params, X, Y, ACTIVATIONS, "mse", 1.0, 1, 20, np.random.default_rng(0))
    return [(W - V, b - c) for (W, b), (V, c) in zip(params, stepped, strict=True)]


def test_penalties_pull_weights_to_zero_and_leave_biases() -> None:
    """One step differs from the plain one by the rate times α sign(w) + 2 β w, in the weights alone."""
    plain, pulled = fitted(epochs=1, batch_size=20), fitted(epochs=1, batch_size=20, l1=0.3, l2=0.2)
    for (W, b), (V, c), (W0, _) in zip(pulled.params, plain.params, START, strict=True):
        assert_allclose(W, V - 0.05 * (0.3 * np.sign(W0) + 2 * 0.2 * W0), rtol=1e-9, atol=1e-12)
        assert_allclose(b, c, rtol=1e-12)


def test_the_history_is_without_dropout_and_penalties() -> None:
    """The last loss is that of the parameters on all examples, evaluated."""
    loss_of, _ = LOSSES["mse"]
    for found in (fitted(dropout=0.5), fitted(l1=0.1, l2=0.1)):
        assert found.losses[-1] == loss_of(Y, multilayer_perceptron(found.params, X, ACTIVATIONS))
        assert found.losses != fitted().losses


def test_the_run_is_repeated_by_the_same_seed_alone() -> None:
    """Weights, order and masks all come from the generator."""
    first, again, other = (fitted(seed, start=None, dropout=0.3) for seed in (0, 0, 1))
    assert_same(first.params, again.params, rtol=0)
    assert not np.allclose(flat(first.params), flat(other.params))


def test_each_layer_starts_as_its_activation_asks() -> None:
    """Before a step to speak of: He's variance for ReLU, Glorot's for tanh, and biases of 0."""
    sizes = [400, 300, 200, 1]
    found = fit(
        np.zeros((1, 400)), np.zeros((1, 1)), sizes, ["relu", "tanh", "softplus"], "mse",
        np.random.default_rng(0), epochs=1, learning_rate=1e-12,
    ).params  # fmt: skip
    assert np.var(found[0][0]) == pytest.approx(2 / 400, rel=0.05)
    assert np.var(found[1][0]) == pytest.approx(2 / 500, rel=0.05)
    assert_allclose(flat([(b, b) for _, b in found]), 0, atol=1e-9)


def test_an_initialiser_may_be_given() -> None:
    """It makes every layer's weights."""
    rng = np.random.default_rng(0)
    expected, _ = train(init_params(SIZES, he_normal, rng), X, Y, ACTIVATIONS, "mse", 0.05, 8, 6, rng)
    assert_same(fitted(start=None, initializer=he_normal).params, expected)
    assert np.ptp(fitted(start=None, initializer=zeros_init).params[0][0], axis=0).max() == 0


def test_what_is_passed_in_stays_as_it_was() -> None:
    """Arrays that may not be written to are read."""
    assert_same(fitted(start=frozen(START), l2=0.1).params, fitted(l2=0.1).params, rtol=0)


# How it ends


def test_patience_ends_a_run_and_gives_back_its_best() -> None:
    """The epochs are those of the taught rule, and the parameters are those of a run up to the best one."""
    options: dict[str, Any] = {"learning_rate": 0.4, "validation": (X_NEW, Y_NEW), "batch_size": 3}
    whole = fitted(epochs=60, **options)
    best, last = stopping_epoch(whole.validation_losses, 4)
    assert last < 59
    found = fitted(epochs=60, patience=4, **options)
    assert found.validation_losses == whole.validation_losses[: last + 1]
    assert found.best_epoch == best
    assert_same(found.params, fitted(epochs=best + 1, **options).params, rtol=0)
    assert found.stopped == f"There was no smaller validation loss in 4 epochs after epoch {best}."


def test_without_patience_all_epochs_run_and_the_last_is_kept() -> None:
    """The best epoch is named all the same."""
    found = fitted(epochs=30, learning_rate=0.4, validation=(X_NEW, Y_NEW), batch_size=3)
    assert len(found.losses) == len(found.validation_losses) == 30
    assert found.best_epoch == int(np.argmin(found.validation_losses))
    assert found.stopped == ""
    loss_of, _ = LOSSES["mse"]
    judged = loss_of(Y_NEW, multilayer_perceptron(found.params, X_NEW, ACTIVATIONS))
    assert judged == found.validation_losses[-1]


def test_the_best_is_kept_also_where_the_budget_ends_first() -> None:
    """Patience was left, and still the last parameters are not the best ones."""
    options: dict[str, Any] = {"learning_rate": 0.4, "validation": (X_NEW, Y_NEW), "batch_size": 3}
    whole = fitted(epochs=60, **options)
    worse = 1 + next(e for e in range(59) if whole.validation_losses[e] < whole.validation_losses[e + 1])
    found = fitted(epochs=worse + 1, patience=60, **options)
    assert found.stopped == ""
    assert found.best_epoch < worse
    assert_same(found.params, fitted(epochs=found.best_epoch + 1, **options).params, rtol=0)


def test_a_rate_that_is_too_large_is_named() -> None:
    """The run ends at once where the loss is no number, with the last parameters that were."""
    found = fitted(learning_rate=30.0, epochs=500)
    assert not np.isfinite(found.losses[-1])
    assert np.all(np.isfinite(found.losses[:-1]))
    assert np.all(np.isfinite(flat(found.params)))
    last = len(found.losses) - 1
    assert found.stopped.startswith(f"The loss was {found.losses[-1]} after epoch {last}: ")
    assert "the learning rate of 30 is too large" in found.stopped


def test_data_that_are_no_numbers_are_named() -> None:
    """One NaN among the inputs is enough, and the parameters stay those of the start."""
    broken = X.copy()
    broken[4, 1] = np.nan
    found = fit(broken, Y, SIZES, ACTIVATIONS, "mse", np.random.default_rng(0), start=START)
    assert len(found.losses) == 1
    assert "`X` holds 1 value that is no finite number" in found.stopped
    assert_same(found.params, START, rtol=0)


# Progress


def test_progress_is_shown_on_request_and_on_standard_error(capsys: pytest.CaptureFixture[str]) -> None:
    """The bar says how many epochs are done; without it nothing is written."""
    fitted()
    assert capsys.readouterr() == ("", "")
    found = fitted(progress=True)
    out, err = capsys.readouterr()
    assert out == ""
    assert "8/8" in err
    assert f"{found.losses[-1]:.4g}" in err
    assert_same(found.params, fitted().params, rtol=0)


# Wrong arguments


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("start", random_params(3, 4, 2)),
        ("start", random_params(3, 5, 5, 2)),
        ("initializer", "he"),
        ("update", "sgd"),
        ("learning_rate", 0),
        ("epochs", 0),
        ("batch_size", -1),
        ("l1", -0.1),
        ("l2", "much"),
        ("dropout", 1.0),
        ("validation", X),
        ("validation", (X[:, :2], Y)),
        ("validation", (X, Y[:-1])),
        ("patience", 0),
        ("patience", 3),  # without a validation set
    ],
)
def test_wrong_options_are_refused(name: str, value: Any) -> None:
    """Each is named, before anything is trained."""
    with pytest.raises(ValueError, match=f"`{name}"):
        fitted(**{name: value})


@pytest.mark.parametrize(
    ("changed", "name"),
    [
        ({"X": X[:, :2]}, "X"),
        ({"y": Y[:, 0]}, "y"),
        ({"y": Y[:-1]}, "y"),
        ({"sizes": [3]}, "sizes"),
        ({"sizes": [3, 0, 2]}, "sizes"),
        ({"sizes": [4, 5, 2]}, "X"),
        ({"activations": ["tanh"]}, "activations"),
        ({"activations": ["tanh", "softmax"]}, "activations"),
        ({"loss": "mae"}, "loss"),
        ({"loss": "binary_cross_entropy"}, "activations"),
        ({"loss": "softmax_cross_entropy", "activations": ["tanh", "sigmoid"]}, "activations"),
        ({"rng": 0}, "rng"),
    ],
)
def test_wrong_networks_are_refused(changed: dict[str, Any], name: str) -> None:
    """Shapes that do not fit each other, and a last activation that the loss is not made for."""
    good: dict[str, Any] = {
        "X": X,
        "y": Y,
        "sizes": SIZES,
        "activations": ACTIVATIONS,
        "loss": "mse",
        "rng": np.random.default_rng(0),
    }
    with pytest.raises(ValueError, match=f"`{name}"):
        fit(**(good | changed))


def test_lists_and_integers_are_data_too() -> None:
    """The same numbers train alike, however they are written."""
    options: dict[str, Any] = {"epochs": 3, "start": random_params(2, 3, 1)}
    names: Any = ("tanh", "identity")
    first, second = (
        fit(rows, answers, (2, 3, 1), names, "mse", np.random.default_rng(0), **options)
        for rows, answers in ((XOR_ROWS, XOR), (XOR_ROWS.astype(int).tolist(), XOR.astype(int).tolist()))
    )
    assert_array_equal(first.losses, second.losses)
