"""What every public function says to a wrong argument: its name, what it was, and what it should be."""

from __future__ import annotations

import inspect
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from types import ModuleType
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from reference_impl import (
    activations,
    diagnostics,
    gradient_check,
    initializers,
    loss_gradients,
    losses,
    network,
    one_hot,
    output_layer,
    perceptron,
    rectifiers,
    smooth_rectifiers,
    softmax,
)
from tests.reference_impl.examples import ANYTHING

MODULES: list[ModuleType] = [
    activations, diagnostics, gradient_check, initializers, loss_gradients, losses, network, one_hot,
    output_layer, perceptron, rectifiers, smooth_rectifiers, softmax,
]  # fmt: skip
BATCH = np.ones((4, 2))
ONE_HOT = np.array([[1.0, 0.0], [0.0, 1.0]])
PARAMS = [(np.ones((3, 2)), np.ones(3)), (np.ones((1, 3)), np.ones(1))]
NAMES = ["tanh", "sigmoid"]
CACHE = network.forward(PARAMS, BATCH, NAMES)[1]
OF_FIVE = (np.ones((5, 3)), np.ones((5, 1)))  # what a second layer keeps of five examples
RNG = np.random.default_rng(0)

# Values that are wrong for a reason, by what the argument should have been. A string is never a number.
NO_ARRAY: list[Any] = ["relu", None, [[1], [1, 2]], 1j]
NO_NUMBER: list[Any] = ["0.5", None, np.nan, np.inf, [1.0], True]
NO_SIZE: list[Any] = [0, -1, 2.0, "2", True]
NO_PROBABILITIES = [*NO_ARRAY, [1.5, -0.5], np.full((2, 2), -0.01)]
NO_BATCH = [*NO_ARRAY, 1.0, np.ones((2, 2, 2)), np.ones((0, 2))]
NO_PARAMS: list[Any] = [
    None,
    [],
    [(np.ones((3, 2)),)],
    [(np.ones((3, 2)), np.ones(2))],
    [PARAMS[0], PARAMS[0]],
    [("a", "b")],
]
NO_NAMES: list[Any] = ["tanh", [], ["tanh"], ["tanh", "relu", "relu"], ["tanh", "softmax"], [1, 2]]
NO_RNG: list[Any] = [0, None, np.random.RandomState(0)]
NO_FUNCTION: list[Any] = ["f", None]


@dataclass(frozen=True)
class Refusals:
    """A call that is right, and for each argument what is wrong in its place."""

    right: dict[str, Any]
    wrong: dict[str, list[Any]] = field(default_factory=dict)


def of_z(**more: list[Any]) -> Refusals:
    """An activation: any real array, and further arguments."""
    return Refusals({"z": BATCH}, {"z": NO_ARRAY, **more})


def of_pair(y: list[Any], y_hat: list[Any], second: str = "y_hat") -> Refusals:
    """A loss: targets and predictions of one shape, which is not empty."""
    other_shapes = [[1.0, 0.0], [[1.0], [0.0]], 1.0, np.ones((0, 2))]
    return Refusals(
        {"y": ONE_HOT, second: ONE_HOT}, {"y": [*y, *other_shapes], second: [*y_hat, *other_shapes]}
    )


SIZES = Refusals({"n_in": 3, "n_out": 2, "rng": RNG}, {"n_in": NO_SIZE, "n_out": NO_SIZE, "rng": NO_RNG})
NO_SLOPE = [*NO_NUMBER, 1.0, -0.1]
NO_DEPTH = [*NO_NUMBER, -0.1]
NO_DISTRIBUTION = [*NO_PROBABILITIES, [[1, 1], [0, 1]], [[0.5, 0.4], [0, 1]]]
PRELU = Refusals(
    {"z": BATCH, "alpha": [0.25, 0.5]}, {"z": [*NO_ARRAY, 1.0], "alpha": [*NO_ARRAY, [1, 2, 3], [[1, 2]], []]}
)
THROUGH: dict[str, list[Any]] = {
    "params": NO_PARAMS,
    "X": [*NO_BATCH, np.ones((4, 3))],
    "activations": NO_NAMES,
}
RIGHT_THROUGH = {"params": PARAMS, "X": BATCH, "activations": NAMES}
NO_DOUT = [*NO_BATCH, np.ones((4, 2)), np.ones(2)]

TWO_GRADIENTS = Refusals(
    {"a": BATCH, "n": BATCH}, {"a": NO_ARRAY, "n": [*NO_ARRAY, np.ones((4, 1)), np.ones(2), 1.0]}
)

EVERY: dict[Callable[..., Any], Refusals] = {
    activations.identity: of_z(),
    activations.identity_derivative: of_z(),
    activations.step: of_z(),
    activations.step_derivative: of_z(),
    activations.sigmoid: of_z(),
    activations.sigmoid_derivative: of_z(),
    activations.tanh: of_z(),
    activations.tanh_derivative: of_z(),
    rectifiers.relu: of_z(),
    rectifiers.relu_derivative: of_z(),
    rectifiers.leaky_relu: of_z(alpha=NO_SLOPE),
    rectifiers.leaky_relu_derivative: of_z(alpha=NO_SLOPE),
    rectifiers.prelu: PRELU,
    rectifiers.prelu_derivative: PRELU,
    rectifiers.prelu_alpha_gradient: Refusals(
        {**PRELU.right, "dout": BATCH}, {**PRELU.wrong, "dout": [*NO_ARRAY, np.ones((4, 1)), np.ones(2)]}
    ),
    rectifiers.elu: of_z(alpha=NO_DEPTH),
    rectifiers.elu_derivative: of_z(alpha=NO_DEPTH),
    rectifiers.softplus: of_z(),
    smooth_rectifiers.normal_cdf: of_z(),
    smooth_rectifiers.gelu: of_z(),
    smooth_rectifiers.gelu_derivative: of_z(),
    smooth_rectifiers.swish: of_z(beta=NO_NUMBER),
    smooth_rectifiers.swish_derivative: of_z(beta=NO_NUMBER),
    smooth_rectifiers.mish: of_z(),
    smooth_rectifiers.mish_derivative: of_z(),
    softmax.softmax: of_z(z=NO_BATCH),
    softmax.log_softmax: of_z(z=NO_BATCH),
    one_hot.one_hot: Refusals(
        {"labels": [0, 2], "n_classes": 3},
        {"labels": [*NO_ARRAY, 3, -1, [0.0], [True], [], [[0, 1]]], "n_classes": NO_SIZE},
    ),
    output_layer.output_layer: Refusals(
        {"task": "binary", "n": 2}, {"task": ["yes-or-no", None, ["binary"]], "n": NO_SIZE}
    ),
    losses.paired: Refusals({"y": [1], "y_hat": [1]}, {"y": NO_ARRAY, "y_hat": NO_ARRAY}),
    losses.cross_entropy: of_pair(NO_DISTRIBUTION, NO_PROBABILITIES),
    losses.softmax_cross_entropy: of_pair(NO_DISTRIBUTION, NO_ARRAY, "z"),
    losses.binary_cross_entropy: of_pair(NO_PROBABILITIES, NO_PROBABILITIES),
    losses.mean_squared_error: of_pair(NO_ARRAY, NO_ARRAY),
    losses.mean_absolute_error: of_pair(NO_ARRAY, NO_ARRAY),
    loss_gradients.cross_entropy_gradient: of_pair(NO_DISTRIBUTION, NO_PROBABILITIES),
    loss_gradients.softmax_cross_entropy_gradient: of_pair(NO_DISTRIBUTION, NO_ARRAY, "z"),
    loss_gradients.binary_cross_entropy_gradient: of_pair(NO_PROBABILITIES, NO_PROBABILITIES),
    loss_gradients.mean_squared_error_gradient: of_pair(NO_ARRAY, NO_ARRAY),
    loss_gradients.mean_absolute_error_gradient: of_pair(NO_ARRAY, NO_ARRAY),
    initializers.zeros_init: SIZES,
    initializers.uniform_init: Refusals(SIZES.right, {**SIZES.wrong, "limit": [*NO_NUMBER, 0, -1]}),
    initializers.normal_init: Refusals(SIZES.right, {**SIZES.wrong, "std": [*NO_NUMBER, 0, -1]}),
    initializers.glorot_uniform: SIZES,
    initializers.glorot_normal: SIZES,
    initializers.he_normal: SIZES,
    initializers.initializer_for: Refusals(
        {"activation": "relu"}, {"activation": ["step", "Relu", None, ["relu"]]}
    ),
    perceptron.perceptron: Refusals(
        {"X": BATCH, "w": [1, 1], "b": 1}, {"X": NO_BATCH, "w": [*NO_ARRAY, [1], [[1, 1]]], "b": NO_NUMBER}
    ),
    perceptron.linear_accuracy: Refusals(
        {"w": [1, 1], "b": 1, "X": BATCH, "y": [0, 1, 1, 0]},
        {
            "w": [*NO_ARRAY, [1], [[1, 1]]],
            "b": NO_NUMBER,
            "X": [*NO_BATCH, np.ones((4, 3))],
            "y": [*NO_ARRAY, [0, 1], [[0], [1], [1], [0]], [0, 1, 2, 1], [0, 1, -1, 1]],
        },
    ),
    network.dense: Refusals(
        {"X": BATCH, "W": np.ones((3, 2)), "b": np.ones(3)},
        {
            "X": NO_BATCH,
            "W": [*NO_BATCH, np.ones((2, 3))],
            "b": [*NO_ARRAY, 1.0, np.ones(2), np.ones((3, 1))],
        },
    ),
    network.multilayer_perceptron: Refusals(RIGHT_THROUGH, THROUGH),
    network.init_params: Refusals(
        {"sizes": [2, 3], "initializer": initializers.he_normal, "rng": RNG},
        {"sizes": [2, [2], [2, 0], [2, 2.0], "23", None], "initializer": ["he_normal", None], "rng": NO_RNG},
    ),
    network.forward: Refusals(RIGHT_THROUGH, THROUGH),
    network.dense_backward: Refusals(
        {"dout": np.ones((4, 3)), "X": BATCH, "W": np.ones((3, 2))},
        {
            "dout": NO_BATCH,
            "X": [*NO_BATCH, np.ones((5, 2)), np.ones(2)],
            "W": [*NO_BATCH, np.ones((3, 3)), np.ones((2, 2)), np.ones((2, 3))],
        },
    ),
    network.activation_backward: Refusals(
        {"dout": BATCH, "z": BATCH, "activation": "relu"},
        {
            "dout": [*NO_ARRAY, np.ones((0, 2))],
            "z": [*NO_ARRAY, np.ones((4, 1)), np.ones(2), 1.0],
            "activation": ["rely", "softmax", None, ["relu"]],
        },
    ),
    network.backward: Refusals(
        {"params": PARAMS, "cache": CACHE, "dout": np.ones((4, 1)), "activations": NAMES},
        {
            "params": NO_PARAMS,
            "cache": [None, [], CACHE[:1], [CACHE[0], CACHE[0]], [CACHE[0], OF_FIVE], [CACHE[0], ("a", "b")]],
            "dout": [*NO_DOUT, np.ones((5, 1)), np.ones(1)],
            "activations": NO_NAMES,
        },
    ),
    diagnostics.activation_stds: Refusals(RIGHT_THROUGH, THROUGH),
    diagnostics.has_symmetry: Refusals({"params": PARAMS}, {"params": NO_PARAMS}),
    diagnostics.gradient_ratio: Refusals(
        {**RIGHT_THROUGH, "dout": np.ones((4, 1))}, {**THROUGH, "dout": NO_DOUT}
    ),
    gradient_check.numerical_gradient: Refusals(
        {"f": np.sum, "x": BATCH}, {"f": NO_FUNCTION, "x": NO_ARRAY, "h": [*NO_NUMBER, 0, -1e-5]}
    ),
    gradient_check.relative_error: TWO_GRADIENTS,
    gradient_check.describe_difference: TWO_GRADIENTS,
}
UNUSED = {(initializers.zeros_init, "rng")}  # an argument that is there for form alone


def public_functions() -> Iterator[Callable[..., Any]]:
    """Find the functions that the modules define for others to call."""
    for module in MODULES:
        for name, found in vars(module).items():
            if inspect.isfunction(found) and found.__module__ == module.__name__ and not name.startswith("_"):
                yield found


def wrong_calls() -> Iterator[Any]:
    """List each function with one argument of a right call made wrong."""
    for function, refusals in EVERY.items():
        for argument, values in refusals.wrong.items():
            if (function, argument) not in UNUSED:
                for place, value in enumerate(values):
                    name = f"{function.__name__}-{argument}-{place}"
                    yield pytest.param(function, refusals.right, argument, value, id=name)


@pytest.mark.parametrize("function", EVERY, ids=lambda function: function.__name__)
def test_a_right_call_passes(function: Callable[..., Any]) -> None:
    """What the wrong calls below differ from is right."""
    assert function(**EVERY[function].right) is not None


@pytest.mark.parametrize(("function", "right", "argument", "wrong"), list(wrong_calls()))
def test_a_wrong_argument_is_refused_with_a_sentence(
    function: Callable[..., Any], right: dict[str, Any], argument: str, wrong: object
) -> None:
    """A ValueError that names an argument, says what it was and what it should be."""
    with pytest.raises(ValueError, match=r"^`\w+(\[\d+\])*` (is|has) .+: it should .+$") as caught:
        function(**{**right, argument: wrong})
    named = re.findall(r"`(\w+)", str(caught.value))
    assert argument in named
    assert set(named) <= inspect.signature(function).parameters.keys()


@pytest.mark.parametrize("function", EVERY, ids=lambda function: function.__name__)
@given(data=st.data())
def test_whatever_is_passed_there_is_a_result_or_a_sentence(
    function: Callable[..., Any], data: st.DataObject
) -> None:
    """No other error than a ValueError comes out of any function for any argument."""
    right = EVERY[function].right
    argument = data.draw(st.sampled_from(sorted(EVERY[function].wrong)))
    value = data.draw(ANYTHING)
    with np.errstate(all="ignore"):  # what is too large for arithmetic may say so
        try:
            function(**{**right, argument: value})
        except ValueError as error:
            said = str(error)
        else:
            return
    assert re.match(r"`\w+.* it should |the targets have shape ", said, re.DOTALL)  # `paired` asks for itself


def test_no_function_and_no_argument_is_left_out() -> None:
    """Every argument of every public function is among those above."""
    asked = {
        (function, name) for function in public_functions() for name in inspect.signature(function).parameters
    }
    tried = {(function, argument) for function, refusals in EVERY.items() for argument in refusals.wrong}
    assert {(function.__name__, name) for function, name in asked - tried} == set()
