"""Rules for arguments: what each accepts, and the sentence with which it refuses the rest."""

from __future__ import annotations

import inspect
import re
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
from hypothesis import given

from reference_impl.arguments import (
    Rule,
    array,
    checked,
    choice,
    choices,
    distributions,
    function,
    generator,
    labels,
    layer_cache,
    layers,
    number,
    optional,
    whole,
    whole_numbers,
)
from tests.reference_impl.examples import ANYTHING

W, b = np.ones((3, 2)), np.ones(3)
V, c = np.ones((1, 3)), np.ones(1)
TWO_LAYERS = [(W, b), (V, c)]


def exactly(sentence: str) -> str:
    """Write a pattern that matches the whole sentence and nothing else."""
    return f"^{re.escape(sentence)}$"


def asks(**rules: Rule) -> Callable[..., None]:
    """Make a function of x and y that does nothing but check them."""

    @checked(**rules)
    def function_of(x: object = None, y: object = None) -> None:
        pass

    return function_of


# The decorator


def test_a_checked_function_is_called_as_it_was() -> None:
    """By position or by name, defaults and all, and with the result that it gives."""

    @checked(x=number(), y=number())
    def difference(x: float, y: float = 1) -> float:
        """Take y from x."""
        return x - y

    assert difference(3) == difference(y=1, x=3) == difference(3, y=1) == 2
    assert difference.__doc__ == "Take y from x."
    assert list(inspect.signature(difference).parameters) == ["x", "y"]


def test_arguments_are_checked_by_position_and_by_name() -> None:
    """However it is passed, a wrong argument is refused before the function runs."""
    f = asks(x=number(), y=number())
    with pytest.raises(ValueError, match=r"^`x` is 'a'"):
        f("a", 1)
    with pytest.raises(ValueError, match=r"^`x` is 'a'"):
        f(y=1, x="a")
    with pytest.raises(ValueError, match=r"^`y` is 'a'"):
        f(1, y="a")


def test_without_its_checks_a_function_is_still_there() -> None:
    """An inner loop may call it as `__wrapped__`."""
    unchecked: Any = asks(x=number()).__dict__["__wrapped__"]
    assert unchecked("a") is None


def test_a_rule_for_no_argument_is_the_authors_mistake() -> None:
    """It is found when the module is imported, not when somebody calls."""
    with pytest.raises(TypeError, match="function_of has no argument z"):
        asks(z=number())


def test_a_call_that_python_refuses_is_left_to_python() -> None:
    """Too many arguments, or an unknown name, is a TypeError as ever."""
    f = asks(x=number())
    with pytest.raises(TypeError, match="takes from 0 to 2 positional arguments"):
        f(1, 2, 3)
    with pytest.raises(TypeError, match="unexpected keyword argument 'z'"):
        f(z=1)


@given(x=ANYTHING)
@pytest.mark.parametrize(
    "rule",
    [
        array(),
        array("N? D"),
        array("*S", low=0, high=1),
        array("2", "2 1"),
        distributions("N? K"),
        number(above=0),
        whole(at_least=1),
        whole_numbers(at_least=1, count=2),
        choice({"relu": 1}),
        choices({"relu": 1}),
        layers(),
        generator(),
        function(),
        optional(number()),
    ],
)
def test_a_rule_answers_anything_by_acceptance_or_a_sentence(rule: Rule, x: object) -> None:
    """Whatever is passed, no other error comes out, and the sentence names the argument."""
    try:
        asks(x=rule)(x)
    except ValueError as error:
        said = str(error)
    else:
        return
    assert re.match("`x.* it should ", said, re.DOTALL)


# One rule after another: accepted values, then refused ones with their sentence


def accepts(rule: Rule, *values: object) -> bool:
    """Call a function of one argument with each value; what is refused raises."""
    for value in values:
        asks(x=rule)(value)
    return True


def refusal(rule: Rule, value: object) -> str:
    """Call a function of one argument, and give the sentence with which it refuses."""
    with pytest.raises(ValueError, match="it should") as caught:
        asks(x=rule)(value)
    return str(caught.value)


def test_a_sentence_stays_on_one_line() -> None:
    """What is long or has line breaks is cut and joined, arrays are told by their shape."""
    assert refusal(number(), "a\n  b") == r"`x` is 'a\n b': it should be a finite number"
    assert len(refusal(number(), "long" * 1000)) < 120
    assert (
        refusal(number(), np.ones((2, 3))) == "`x` is an array of shape (2, 3): it should be a finite number"
    )
    assert refusal(number(), np.array(1j)) == "`x` is array(0.+1.j): it should be a finite number"


def test_an_array_holds_real_numbers() -> None:
    """Of any shape and dtype that becomes float64, also as a list."""
    assert accepts(
        array(),
        1,
        True,
        np.float32(1),
        [],
        [[1, 2]],
        ((1.5,),),
        np.zeros((2, 0)),
        np.array([1], dtype=np.uint8),
    )
    wanted = "it should be an array of real numbers, or a list that makes one"
    assert refusal(array(), "relu") == f"`x` is 'relu': {wanted}"
    assert refusal(array(), [[1, 2], [3]]) == f"`x` is [[1, 2], [3]]: {wanted}"
    assert refusal(array(), 2**70) == f"`x` is {2**70}: {wanted}"
    assert refusal(array(), [1, None]) == f"`x` is [1, None]: {wanted}"
    assert refusal(array(), np.array([1j])) == f"`x` has dtype complex128: {wanted}"


def test_a_shape_names_its_axes() -> None:
    """`N?` is an axis that may be missing, `*S` any number of them, a number an axis of that size."""
    assert accepts(array("N? D"), [1], [[1, 2], [3, 4]])
    assert accepts(array("*S K"), [1], np.ones((2, 3, 4)))
    assert accepts(array("*S"), 1, [1], np.ones((2, 3, 4)))
    assert accepts(array("N 2"), [[1, 2]])
    assert accepts(array("N", "N 1"), [1, 2], [[1], [2]])
    assert refusal(array("N? D"), 1) == "`x` has shape (): it should have shape (N, D) or (D,)"
    assert refusal(array("N D"), [1]) == "`x` has shape (1,): it should have shape (N, D)"
    assert refusal(array("*S K"), 1) == "`x` has shape (): it should have shape (…, K)"
    assert refusal(array("N 2"), [[1]]) == "`x` has shape (1, 1): it should have shape (N, 2)"
    assert refusal(array("N", "N 1"), [[1, 2]]) == "`x` has shape (1, 2): it should have shape (N,) or (N, 1)"


def test_a_named_axis_is_not_empty() -> None:
    """A mean of nothing is nothing, so the empty batch is refused where it would be averaged."""
    shape = "it should have shape (N, D) or (D,) without an empty axis"
    assert refusal(array("N? D"), np.zeros((0, 3))) == f"`x` has shape (0, 3): {shape}"
    assert refusal(array("*S"), []) == "`x` has shape (0,): it should have shape (…,) without an empty axis"


@pytest.mark.parametrize(
    ("shapes", "x", "y", "sentence"),
    [
        (("N? D", "K D"), (4, 2), (5, 3), "`y` has shape (5, 3): it should have shape (K, 2), to fit `x`"),
        (("N? D", "N? K"), (2,), (4, 1), "`y` has shape (4, 1): it should have shape (K,), to fit `x`"),
        (("N? D", "N? K"), (4, 2), (4,), "`y` has shape (4,): it should have shape (4, K), to fit `x`"),
        (("*S", "*S"), (3, 1), (3,), "`y` has shape (3,): it should have shape (3, 1), to fit `x`"),
        (("*S", "*S"), (), (1,), "`y` has shape (1,): it should have shape (), to fit `x`"),
        (("N", "D D"), (1,), (2, 3), "`y` has shape (2, 3): it should have shape (D, D)"),
    ],
)
def test_a_name_has_one_size_in_all_arguments(
    shapes: tuple[str, str], x: object, y: object, sentence: str
) -> None:
    """The second argument is told what the first one said, and which that was."""
    f = asks(x=array(shapes[0]), y=array(shapes[1]))
    with pytest.raises(ValueError, match=exactly(sentence)):
        f(np.ones(x), np.ones(y))


def test_bounds_hold_for_every_value_and_let_nan_pass() -> None:
    """The value that is furthest out is named; what is not a number is no one's argument."""
    within = array(low=0, high=1)
    assert accepts(within, 0, 1, [0.5, 1], [], np.nan, [np.nan, 2])
    assert refusal(within, [0.5, 1.5]) == "`x` has the value 1.5: it should hold values from 0 to 1"
    assert refusal(within, [[-2, 5]]) == "`x` has the value -2: it should hold values from 0 to 1"


def test_distributions_sum_to_one() -> None:
    """Along the last axis, within the error of float32."""
    rule = distributions("N? K")
    assert accepts(
        rule, [0.5, 0.5], [[1, 0], [0.25, 0.75]], np.full(1000, 1e-3, dtype=np.float32), [np.nan, 1]
    )
    assert (
        refusal(rule, [[1, 0], [1, 1]]) == "`x` has a row that sums to 2: it should have rows that sum to 1"
    )
    assert refusal(rule, [-1, 2]) == "`x` has the value -1: it should hold values from 0 to 1"
    assert refusal(rule, 1) == "`x` has shape (): it should have shape (N, K) or (K,)"


def test_labels_are_whole_and_below_the_number_of_classes() -> None:
    """A rule for the number of classes stands before it."""
    f = asks(y=whole(at_least=1, noted_as="K"), x=labels("N?", "K"))
    for right in (0, [2, 0], np.array([1], dtype=np.uint8)):
        f(right, 3)
    for wrong, was in (([3], "value 3"), (-1, "value -1")):
        with pytest.raises(ValueError, match=f"^`x` has the {was}: it should hold values from 0 to 2$"):
            f(wrong, 3)
    for no_label in ([0.0], [True]):
        with pytest.raises(ValueError, match=r"^`x` has dtype \w+: it should hold whole numbers$"):
            f(no_label, 3)


def test_a_number_is_real_finite_and_within_its_bounds() -> None:
    """Python's and NumPy's numbers alike, and no string, truth value or array."""
    assert accepts(number(), -1, 0.5, np.float32(2), np.int8(1), np.array(3.0))
    assert accepts(number(at_least=0, below=1), 0, 0.999)
    assert accepts(number(above=0, at_most=1), 0.001, 1)
    for wrong in (1, -0.001, np.nan, "0.5", True, None, [0.5], 1j):
        assert (
            refusal(number(at_least=0, below=1), wrong)
            == f"`x` is {wrong!r}: it should be a finite number at least 0 and below 1"
        )
    for wrong in (0, 1.001, np.inf):
        assert (
            refusal(number(above=0, at_most=1), wrong)
            == f"`x` is {wrong!r}: it should be a finite number above 0 and at most 1"
        )
    assert refusal(number(), np.inf) == "`x` is inf: it should be a finite number"


def test_a_whole_number_has_no_point() -> None:
    """Python's and NumPy's integers alike."""
    assert accepts(whole(at_least=1), 1, 10**30, np.int64(3), np.array(2))
    for wrong in (0, 1.0, True, "1", None):
        assert (
            refusal(whole(at_least=1), wrong) == f"`x` is {wrong!r}: it should be a whole number, at least 1"
        )


def test_a_list_of_whole_numbers_is_long_enough() -> None:
    """An item that is wrong is named with its place."""
    rule = whole_numbers(at_least=1, count=2)
    assert accepts(rule, [2, 1], (2, 8, 1))
    assert refusal(rule, [2]) == "`x` is [2]: it should be a list of 2 or more whole numbers"
    assert refusal(rule, 3) == "`x` is 3: it should be a list of 2 or more whole numbers"
    assert refusal(rule, [2, 0]) == "`x[1]` is 0: it should be a whole number, at least 1"


def test_a_choice_is_one_of_the_names() -> None:
    """Alone or in a list."""
    options = {"relu": 1, "tanh": 2}
    assert accepts(choice(options), "relu")
    assert accepts(choices(options), ["relu", "tanh", "relu"], ("tanh",))
    assert refusal(choice(options), "rely") == "`x` is 'rely': it should be one of relu, tanh"
    assert refusal(choice(options), ["relu"]) == "`x` is ['relu']: it should be one of relu, tanh"
    assert (
        refusal(choices(options), "relu") == "`x` is 'relu': it should be a list of names out of relu, tanh"
    )
    assert refusal(choices(options), ["relu", 3]) == "`x[1]` is 3: it should be one of relu, tanh"


def test_generators_and_functions_are_what_they_are_called() -> None:
    """Seeds and results are refused with what should have been passed."""
    assert accepts(generator(), np.random.default_rng(0))
    assert (
        refusal(generator(), 0) == "`x` is 0: it should be a generator, as np.random.default_rng(0) makes one"
    )
    assert accepts(function(), len, asks)
    assert refusal(function(), "len") == "`x` is 'len': it should be a function"


def test_what_is_optional_may_be_none() -> None:
    """And nothing else that the rule refuses."""
    assert accepts(optional(number()), None, 1)
    assert refusal(optional(number()), "1") == "`x` is '1': it should be a finite number"


# Networks


def test_layers_fit_onto_each_other() -> None:
    """Pairs (W, b), as arrays or lists, each W as wide as the layer before has units."""
    assert accepts(layers(), TWO_LAYERS, ((W, b),), [[W.tolist(), b.tolist()]])
    assert refusal(layers(), []) == "`x` is []: it should be a list of pairs (W, b), one for each layer"
    assert (
        refusal(layers(), W)
        == "`x` is an array of shape (3, 2): it should be a list of pairs (W, b), one for each layer"
    )
    assert refusal(layers(), [W]) == "`x[0]` is an array of shape (3, 2): it should be a pair (W, b)"
    assert refusal(layers(), [(W, b, c)]) == "`x[0]` has 3 items: it should be a pair (W, b)"
    assert (
        refusal(layers(), [(b, b)])
        == "`x[0][0]` has shape (3,): it should have shape (n_out, n_in), not empty"
    )
    assert (
        refusal(layers(), [(W, c)]) == "`x[0][1]` has shape (1,): it should have shape (3,), to fit `x[0][0]`"
    )
    fits = "it should have shape (n_out, 3), to fit the layer before"
    assert refusal(layers(), [(W, b), (W, b)]) == f"`x[1][0]` has shape (3, 2): {fits}"
    assert (
        refusal(layers(), [("a", b)])
        == "`x[0][0]` is 'a': it should be an array of real numbers, or a list that makes one"
    )


@pytest.mark.parametrize(
    ("rule", "right", "wrong", "sentence"),
    [
        (
            layers(),
            TWO_LAYERS,
            [(W, b)],
            "`y` has widths = 2, 3: it should have widths = 2, 3, 1, to fit `x`",
        ),
        (
            choices({"relu"}),
            ["relu"] * 2,
            ["relu"],
            "`y` has n_layers = 1: it should have n_layers = 2, to fit `x`",
        ),
        (array("N? D"), [[1, 1]], [1], "`y` has shape (1,): it should have shape (N, 2) or (2,), to fit `x`"),
        (
            array("N? K"),
            [[1]],
            [[1, 1]],
            "`y` has shape (1, 2): it should have shape (N, 1) or (1,), to fit `x`",
        ),
    ],
)
def test_what_goes_with_layers_fits_them(rule: Rule, right: object, wrong: object, sentence: str) -> None:
    """Their gradients, their names, their inputs `D` and outputs `K`."""
    f = asks(x=layers(), y=rule)
    f(TWO_LAYERS, right)
    with pytest.raises(ValueError, match=exactly(sentence)):
        f(TWO_LAYERS, wrong)


@pytest.mark.parametrize(
    ("cache", "sentence"),
    [
        (
            [(np.ones((4, 2)), np.ones((4, 3)))],
            "`y` has n_layers = 1: it should have n_layers = 2, to fit `x`",
        ),
        (
            [np.ones(2), np.ones(3)],
            "`y[0]` is an array of shape (2,): it should be a pair (inputs, pre-activations)",
        ),
        (
            [(np.ones((4, 2)), np.ones((4, 3))), (np.ones((5, 3)), np.ones((5, 1)))],
            "`y[1][0]` has N = 5: it should have N = 4, to fit `y[0][0]`",
        ),
        (
            [(np.ones((4, 2)), np.ones((4, 3))), (np.ones((4, 3)), np.ones((4, 2)))],
            "`y[1][1]` has shape (4, 2): it should have shape (N, 1) or (1,), to fit `x`",
        ),
    ],
)
def test_a_cache_is_that_of_the_layers(cache: Any, sentence: str) -> None:
    """As many pairs as layers, as wide as these, for one number of examples."""
    f = asks(x=layers(), y=layer_cache())
    f(TWO_LAYERS, [(np.ones((4, 2)), np.ones((4, 3))), (np.ones((4, 3)), np.ones((4, 1)))])
    f(TWO_LAYERS, [(np.ones(2), np.ones(3)), (np.ones(3), np.ones(1))])
    with pytest.raises(ValueError, match=exactly(sentence)):
        f(TWO_LAYERS, cache)
