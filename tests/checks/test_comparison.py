"""Comparison: right answers pass in any form, wrong ones end in a sentence that a student can use."""

from __future__ import annotations

import itertools
import tracemalloc
from collections.abc import Callable, Iterator
from typing import Any

import numpy as np
import pytest

from autograder import checks
from autograder.checks import Mismatch
from autograder.checks.comparison import MOST_LINES
from tests.checks.examples import FloatOfTheirOwn, Hostile, Subclassed, holds, message


@pytest.mark.parametrize(
    "same",
    [
        3,
        3.0,
        True + 2,
        np.float64(3),
        np.float32(3),
        np.int8(3),
        np.array(3),
        np.array(3.0),
        3 + 0j,
        3 + 1e-12,
    ],
)
def test_a_number_of_equal_value_is_close_in_any_type(same: object) -> None:
    """Python and NumPy numbers of any dtype, and arrays without dimensions, are one number."""
    assert holds(checks.close, same, 3.0)


@pytest.mark.parametrize(
    "same",
    [
        [[0, 1], [1, 0]],
        ((0, 1), (1, 0)),
        [np.array([0, 1]), np.array([1, 0])],
        np.array([[False, True], [True, False]]),
        np.array([[0, 1], [1, 0]], dtype=np.uint8),
        np.asfortranarray([[0.0, 1.0], [1.0, 0.0]]),
    ],
)
def test_an_array_of_equal_values_is_close_in_any_form(same: object) -> None:
    """Lists, tuples and arrays of any dtype and layout are compared by value."""
    assert holds(checks.close, same, [[0.0, 1.0], [1.0, 0.0]])


def test_values_apart_are_shown_with_the_input_and_the_worst_place() -> None:
    """A student reads the input, both arrays, and where they differ most."""
    told = message(
        checks.close, np.array([0.25, 0.5]), [0.25, 0.75], given={"z": [1.0, 2.0]}, claim="A claim."
    )
    assert told.splitlines() == [
        "A claim.",
        "The largest difference is 0.25 at position [1]: 0.5, not 0.75.",
        "given:    z = [1, 2]",
        "expected: an array of shape (2,): [0.25, 0.75]",
        "got:      an array of shape (2,): [0.25, 0.5 ]",
    ]


def test_two_numbers_apart_are_told_without_a_position() -> None:
    """A single number has no place to name."""
    assert message(checks.close, 0.5, 0.75).splitlines() == [
        "The largest difference is 0.25.",
        "expected: 0.75",
        "got:      0.5",
    ]


@pytest.mark.parametrize(
    ("got", "right", "both"),
    [
        (1 + 2e-8, 1.0, ("1.00000002", "1")),
        (-0.3333333311, -1 / 3, ("-0.3333333311", "-0.333333333333333")),
        (np.float64(1e6 + 2e-2), 1e6, ("1000000.02", "1000000")),
    ],
)
def test_two_numbers_that_would_read_alike_get_more_digits(
    got: object, right: float, both: tuple[str, str]
) -> None:
    """Nobody is told that 1 was expected and 1 came."""
    told = message(checks.close, got, right).splitlines()
    assert told[1:] == [f"expected: {both[1]}", f"got:      {both[0]}"]


@pytest.mark.parametrize("wrap", [np.array, list])
def test_arrays_that_would_read_alike_get_more_digits(wrap: Callable[[list[float]], object]) -> None:
    """The place and both arrays show the digit that is wrong; a list is read as the array that it makes."""
    told = message(checks.close, wrap([0.25, 0.5 + 1e-8]), [0.25, 0.5])
    assert "at position [1]: 0.50000001, not 0.5." in told
    assert told.splitlines()[2].endswith("0.50000001]")
    assert message(checks.close, [0.25, 0.5 + 1e-9], [0.25, 0.5]).endswith("[0.25, 0.500000001]")


def test_rows_of_a_table_stand_below_each_other() -> None:
    """A table is set as a table, in line with its label."""
    told = message(checks.close, np.eye(2), [[1.0, 0.0], [0.0, 2.0]])
    assert "got:      an array of shape (2, 2)\n          [[1., 0.],\n           [0., 1.]]" in told


def test_a_wrong_shape_is_said_in_words() -> None:
    """Shapes are named as NumPy writes them; values are not compared."""
    told = message(checks.close, np.zeros((3, 2)), np.zeros((2, 3)))
    assert told.startswith("Expected an array of shape (2, 3), got an array of shape (3, 2).")


def test_an_array_of_one_number_is_not_a_number() -> None:
    """A loss of shape (1,) is told what it lacks."""
    assert message(checks.close, np.array([3.0]), 3.0).startswith(
        "Expected a number, got an array of shape (1,)."
    )


@pytest.mark.parametrize(
    ("got", "name"),
    [
        (None, "None"),
        ("0.5", "a string"),
        (b"0.5", "bytes"),
        ({"p": 0.5}, "a dict"),
        ([[1.0, 2.0], [3.0]], "a list that makes no array of numbers"),
        (("a", 1.0), "a tuple that makes no array of numbers"),
        ((number for number in [1.0]), "an object of type generator"),
        (np.array(["0.5"]), "an array of shape (1,) of type <U3"),
        (np.array([None]), "an array of shape (1,) of type object"),
        (2**70, "an integer of more than 64 bits"),
        (np.zeros(1).view(Subclassed), "an object of type Subclassed"),
        (np.ma.masked_array([1.0], mask=[True]), "an object of type MaskedArray"),
        (FloatOfTheirOwn(0.5), "an object of type FloatOfTheirOwn"),
    ],
)
def test_what_is_no_number_is_called_by_its_name(got: object, name: str) -> None:
    """A wrong kind of answer is named before anything is computed with it."""
    assert message(checks.close, got, 0.5).splitlines()[0] == f"Expected a number, got {name}."


@pytest.mark.parametrize("bad", [np.nan, np.inf, -np.inf])
def test_nan_and_inf_are_pointed_out(bad: float) -> None:
    """One value that is not finite fails the whole array, and its place is told."""
    told = message(checks.close, np.array([0.25, bad]), [0.25, 0.75])
    assert f"at position [1]: {bad}, not 0.75." in told
    assert f"got:      an array of shape (2,) with {abs(bad)}:" in told


def test_nan_is_never_right() -> None:
    """A NaN fails even against a NaN."""
    assert "nan" in message(checks.close, np.nan, np.nan)


def test_nan_counts_as_the_largest_difference() -> None:
    """Where one value is far off and another is not a number, the latter is named."""
    assert "at position [1]: nan" in message(checks.close, [100.0, np.nan], [0.25, 0.75])


def test_an_infinity_is_equal_to_itself_only() -> None:
    """No finite number is near an infinite one, whatever the tolerance."""
    checks.close([np.inf, 1.0], [np.inf, 1.0])
    assert message(checks.close, [1e300, 1.0], [np.inf, 1.0])
    assert message(checks.close, [-np.inf, 1.0], [np.inf, 1.0])


def test_tolerances_bound_the_distance() -> None:
    """A difference passes up to atol + rtol·|expected| and not beyond."""
    checks.close(101.0, 100.0, rtol=0.01)
    checks.close(0.004, 0.0, rtol=0, atol=0.005)
    assert message(checks.close, 0.006, 0.0, rtol=0, atol=0.005)
    assert message(checks.close, 100.0 + 1e-6, 100.0)


@pytest.mark.parametrize("wrap", [lambda x: x, lambda x: [x], lambda x: [[1.0, x]], lambda x: (1.0, x)])
def test_an_unknown_object_is_never_asked_anything(wrap: Callable[[object], object]) -> None:
    """What an object claims of itself, alone or in a list, does not count."""
    assert "Hostile" in message(checks.close, wrap(Hostile()), 1.0, given={"x": Hostile()})


def test_an_array_of_unknown_objects_is_never_asked_anything() -> None:
    """NumPy would print what its items say of themselves."""
    objects = np.frompyfunc(lambda number: Hostile(), 1, 1)(np.arange(2))
    assert "got:      an array of shape (2,) of type object" in message(checks.close, objects, [1.0, 1.0])


def test_small_answers_that_broadcast_to_gigabytes_fail_on_their_shape() -> None:
    """Shapes are compared before any arithmetic."""
    tracemalloc.start()
    assert "(20000, 1)" in message(checks.close, np.zeros((20_000, 1)), np.zeros((1, 20_000)))
    assert tracemalloc.get_traced_memory()[1] < 10_000_000
    tracemalloc.stop()


def test_deeply_nested_lists_are_no_numbers() -> None:
    """A list within a list within a list ends in a message, not in a recursion."""
    nested: list[Any] = []
    nested.append(nested)
    assert "a list that makes no array of numbers" in message(checks.close, nested, 1.0)


def test_a_hidden_case_says_nothing_of_what_was_right() -> None:
    """Without what was expected, the claim, the input and the answer are left."""
    with pytest.raises(Mismatch) as caught:
        checks.close([0.25, 0.5], [0.25, 0.75], given="z = [1, 2]", claim="A claim.")
    assert caught.value.without_expected() == "A claim.\ngiven:    z = [1, 2]\ngot:      [0.25, 0.5]"


def test_has_shape_gives_the_numbers_as_an_array() -> None:
    """A test may go on with numbers of the right shape, whatever container they came in."""
    assert checks.has_shape([[1, 2, 3]], (1, 3)).sum() == 6
    assert message(checks.has_shape, 1.0, (1,)).startswith("Expected an array of shape (1,), got a number.")


def test_true_shows_claim_input_and_answer() -> None:
    """A condition that does not hold is told by its claim."""
    checks.true(np.True_, "Nothing is said where it holds.")
    told = message(checks.true, False, "It is positive.", given={"x": 1.0}, got=-1.0)
    assert told == "It is positive.\ngiven:    x = 1\ngot:      -1"


def test_true_shows_the_words_of_the_test_as_they_are() -> None:
    """What a test says of an answer has no quotes, of which otter would leave one."""
    told = message(checks.true, False, "It shrinks.", given="10 steps from w = 1", got="w = 3")
    assert told == "It shrinks.\ngiven:    10 steps from w = 1\ngot:      w = 3"


def count_to(end: int) -> Iterator[int]:
    """Give the numbers from 1 to the end."""
    yield from range(1, end + 1)


@pytest.mark.parametrize("sequence", [[1, 2, 3], (1, 2, 3), count_to(3), np.array([1, 2, 3])])
def test_as_list_takes_whatever_gives_items_in_order(sequence: object) -> None:
    """Lists, tuples, generators and arrays serve alike."""
    assert checks.as_list(sequence, at_most=3) == [1, 2, 3]


@pytest.mark.parametrize("other", ["abc", b"abc", {"a": 1}, 3, 2.5, None])
def test_as_list_refuses_what_is_no_sequence(other: object) -> None:
    """Strings and dicts can be iterated over, but are not what a test means by a list."""
    assert message(checks.as_list, other, at_most=3).startswith("A list or a tuple comes back.")


def test_as_list_stops_an_endless_iterator() -> None:
    """One item more than allowed is taken, and no further."""
    endless = itertools.count()
    assert "at most 5 items" in message(checks.as_list, endless, at_most=5)
    assert next(endless) == 6


def test_one_of_takes_each_of_the_words_and_nothing_else() -> None:
    """A string that is one of several right ones passes; what came instead is shown."""
    checks.one_of("tanh", "sigmoid", "tanh")
    told = message(checks.one_of, None, "sigmoid", "tanh", given="n = 1")
    assert told == "given:    n = 1\nexpected: 'sigmoid' or 'tanh'\ngot:      None"
    for other in ("Tanh", ["tanh"], Hostile(), np.str_("tanh")):
        assert "got: " in message(checks.one_of, other, "sigmoid", "tanh")


@pytest.mark.parametrize("pair", [(1, 2), [1, 2], count_to(2), np.array([1, 2])])
def test_parts_are_unpacked_in_their_order(pair: object) -> None:
    """A tuple, a list or a generator of the right length gives its items."""
    first, second = checks.parts(pair, "out", "mask")
    assert (first, second) == (1, 2)


@pytest.mark.parametrize(
    "other", [None, 3.0, "ab", {"out": 1, "mask": 2}, (1,), (1, 2, 3), itertools.count()]
)
def test_parts_that_are_not_there_are_named(other: object) -> None:
    """A student reads what comes back in which order, instead of how Python unpacks."""
    told = message(checks.parts, other, "out", "mask")
    assert told.startswith("2 things come back, in this order: out, mask.")


LAYERS = [(np.ones((2, 3)), np.zeros(2)), (np.full((1, 2), 5.0), np.ones(1))]


@pytest.mark.parametrize("outside", [list, tuple, iter])
@pytest.mark.parametrize("inside", [tuple, list, lambda pair: (array.tolist() for array in pair)])
def test_layers_are_taken_in_any_containers(
    outside: Callable[[Any], Any], inside: Callable[[Any], Any]
) -> None:
    """A list of tuples, a tuple of lists, generators and nested lists of numbers are equally right."""
    checks.layers_close(outside([inside(pair) for pair in LAYERS]), LAYERS)
    found = checks.layers(outside([inside(pair) for pair in LAYERS]), LAYERS)
    assert [[array.shape for array in arrays] for arrays in found] == [[(2, 3), (2,)], [(1, 2), (1,)]]


@pytest.mark.parametrize(
    ("wrong", "told"),
    [
        (LAYERS[:1], "A list comes back, for each of the 2 layers: dW, db."),
        ([*LAYERS, LAYERS[1]], "A list comes back, for each of the 2 layers: dW, db."),
        (
            [LAYERS[0], LAYERS[1][:1]],
            "A list comes back, for each of the 2 layers: dW, db. At layer 2 there is no such (dW, db).",
        ),
        (None, "A list comes back, for each of the 2 layers: dW, db."),
        (
            [LAYERS[0], (LAYERS[1][0].T, LAYERS[1][1])],
            "This is dW of layer 2.\nExpected an array of",
        ),
        ([LAYERS[0], (LAYERS[1][0], np.zeros(1))], "This is db of layer 2.\nThe largest difference is 1"),
        ([(Hostile(), LAYERS[0][1]), LAYERS[1]], "This is dW of layer 1.\nExpected an array of shape (2, 3)"),
    ],
)
def test_the_array_that_is_wrong_is_named_with_its_layer(wrong: object, told: str) -> None:
    """Whoever has forty numbers reads which of them to look at."""
    assert message(checks.layers_close, wrong, LAYERS, names=("dW", "db")).startswith(told)


def test_a_single_layer_is_not_many() -> None:
    """A network of one layer is spoken of in the singular."""
    told = message(checks.layers_close, None, LAYERS[:1], names=("dW", "db"))
    assert told.startswith("A list comes back, for the 1 layer: dW, db.")


def test_an_answer_that_is_not_a_number_is_called_that() -> None:
    """A difference of nan says nothing."""
    assert "\nWhat came back is not a number.\n" in message(checks.close, np.nan, 0.5, claim="A half.")
    told = message(checks.close, [0.25, np.nan], [0.25, 0.75], claim="Two.")
    assert "\nWhat came back is not a number at position [1]: nan, not 0.75.\n" in told


def test_a_long_input_is_cut() -> None:
    """Nobody reads two hundred lines; what comes after it is still there."""
    given = {f"W{number}": np.full((20, 20), 1.5) for number in range(10)}
    lines = message(checks.close, 1.0, 2.0, given=given, claim="One.").splitlines()
    assert len(lines) == 2 + MOST_LINES + 1 + 2
    assert lines[-3:] == [" " * 10 + "…", "expected: 2", "got:      1"]
