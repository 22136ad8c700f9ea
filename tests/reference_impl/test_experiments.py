"""The lecture's experiments: what they show, in numbers."""

from __future__ import annotations

import math

import numpy as np
import pytest

from reference_impl.experiments import (
    DEEP_ACTIVATIONS,
    DEEP_INITIALIZERS,
    DEEP_WIDTH,
    N_SIGNALS,
    SINE_WIDTHS,
    XOR_ANSWERS,
    XOR_EPOCHS,
    XOR_ROWS,
    Signal,
    noisy_parabola,
    polynomial_curves,
    signals,
    sine_approximations,
    xor_stages,
)
from reference_impl.training import train_boolean
from tests.reference_impl.networks import assert_same


def test_xor_is_learnt_on_the_way_from_first_to_last_stage() -> None:
    """The loss falls from about log 2 to nearly nothing, and the last network is that of train_boolean."""
    stages = list(xor_stages(3))
    assert tuple(stage.epoch for stage in stages) == XOR_EPOCHS
    losses = [stage.loss for stage in stages]
    assert losses == sorted(losses, reverse=True)
    assert math.log(2) * 0.7 < losses[0] < math.log(2) * 2
    assert losses[-1] < 0.02
    np.testing.assert_allclose(stages[-1].answers, XOR_ANSWERS[:, 0], atol=0.05)
    assert_same(stages[-1].params, train_boolean(XOR_ROWS, XOR_ANSWERS, np.random.default_rng(3)), rtol=1e-9)


def test_wider_networks_come_nearer_to_the_sine() -> None:
    """Two units leave a gap that 32 close; and more steps help the taught recipe at any width."""
    found = list(sine_approximations(0))
    assert tuple(each.width for each in found) == SINE_WIDTHS
    narrow, _, wide = found
    assert wide.rmse < 0.03 < narrow.rmse < narrow.rmse_taught
    assert wide.rmse < wide.rmse_taught < narrow.rmse_taught
    assert wide.values.shape == (501, 1)


def test_the_polynomial_overfits() -> None:
    """From the best epoch on training errors go on falling while validation errors rise."""
    curves = polynomial_curves(1)
    best, last = curves.best_epoch, 499
    assert len(curves.training) == len(curves.validation) == 500
    assert curves.validation[best] == min(curves.validation)
    assert 1.2 < curves.validation[best] < 1.44 < 2.5 < curves.validation[last] < 2.75
    assert curves.training[last] < curves.training[best] < curves.validation[best]


def test_the_data_are_a_parabola_with_noise() -> None:
    """What is left when it is taken away has mean 0 and deviation 1, as far as 100 numbers can tell."""
    x, y = noisy_parabola()
    left = y - (0.5 * x[:, 0] ** 2 + x[:, 0] + 2)
    assert abs(np.mean(left)) < 0.3
    assert 0.75 < np.std(left) < 1.25
    assert np.all(np.abs(x) <= 3)


@pytest.fixture(scope="module")
def found() -> dict[tuple[str, str, int], Signal]:
    """All signals of a seed, by activation, initialiser and width."""
    return {(each.activation, each.initializer, each.width): each for each in signals(0)}


def test_every_pair_is_followed_and_their_number_is_known(found: dict[tuple[str, str, int], Signal]) -> None:
    """Three activations by four initialisers, and N(0, 1) at two more widths."""
    assert len(found) == N_SIGNALS
    pairs = {(a, i, DEEP_WIDTH) for a in DEEP_ACTIVATIONS for i in DEEP_INITIALIZERS}
    assert pairs <= found.keys()
    assert all(len(each.stds) == len(each.gradients) == 10 for each in found.values())


@pytest.mark.parametrize(
    ("activation", "initializer", "width", "low", "high"),
    [
        ("sigmoid", "Glorot", 64, 1e-6, 1e-5),
        ("sigmoid", "N(0, 0.01²)", 64, 1e-16, 1e-14),
        ("sigmoid", "N(0, 1)", 64, 0.01, 2),  # saturated, and not vanishing by this ratio
        ("sigmoid", "N(0, 1)", 10, 1e-4, 0.1),
        ("sigmoid", "N(0, 1)", 256, 4, 20),
        ("tanh", "Glorot", 64, 0.5, 3),
        ("tanh", "N(0, 1)", 64, 200, 4000),
        ("tanh", "N(0, 0.01²)", 64, 0.5, 2),
        ("relu", "He", 64, 0.1, 4),
    ],
)
def test_gradients_vanish_explode_or_arrive(
    found: dict[tuple[str, str, int], Signal],
    activation: str,
    initializer: str,
    width: int,
    low: float,
    high: float,
) -> None:
    """The first layer's gradient by the last one's lies where theory and measurement have it."""
    assert low < found[activation, initializer, width].ratio < high


def test_a_ratio_of_one_may_hide_a_dead_network(found: dict[tuple[str, str, int], Signal]) -> None:
    """With tiny weights neither signal nor gradient is there any more; with He's both are as at the start."""
    dead, alive = found["relu", "N(0, 0.01²)", 64], found["relu", "He", 64]
    assert dead.stds[-1] < 1e-9 > dead.gradients[0]
    assert 0.3 < alive.stds[-1] / alive.stds[0] < 3
