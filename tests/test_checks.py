"""The vocabulary of the tests: right answers pass, wrong ones end in a sentence that a student can use."""

from __future__ import annotations

import itertools
import linecache
import sys
import tracemalloc
from collections.abc import Callable, Iterator
from typing import Any

import numpy as np
import pytest

from autograder import checks
from autograder.checks import Mismatch
from tests.otter_files import ExceptionTestFile

Namespace = dict[str, Any]

TEST_FILE = """\
import numpy as np
from checks import close, explained
from otter.test_files import test_case

OK_FORMAT = False
name = "double"
points = None


def doubles(double, x):
    close(double(x), 2 * x, given={"x": x})


@test_case(points=1, failure_message="Twice the number comes back.")
@explained()
def doubles_a_number(double):
    doubles(double, 2.0)
    close(double(3.0), 6.0, given={"x": 3.0})


@test_case(points=1, failure_message="A pair comes back.")
@explained(like="doubles_a_number", robustness=True)
def gives_a_pair(double):
    close(double(1.0)[0], 2.0)
"""


class Hostile:
    """An object that must not be asked anything: every answer of its would be a lie or an error."""

    def __getattribute__(self, name: str) -> Any:
        """Fail the test that looks."""
        pytest.fail(f"a check asked an unknown object for {name}")

    def __array__(self) -> None:
        """Fail the test that converts."""
        pytest.fail("a check made an array of an unknown object")

    def __eq__(self, other: object) -> bool:
        """Claim to be whatever is expected."""
        return True

    def __repr__(self) -> str:
        """Fail the test that prints."""
        pytest.fail("a check printed an unknown object")


class Subclassed(np.ndarray[Any, Any]):
    """An array type that is not NumPy's own."""


class FloatOfTheirOwn(float):
    """A number type that is not Python's own."""


def message(check: Callable[..., object], *args: Any, **options: Any) -> str:
    """Run a check that must fail, and give what a student reads."""
    with pytest.raises(Mismatch) as caught:
        check(*args, **options)
    return str(caught.value)


def holds(check: Callable[..., object], *args: Any) -> bool:
    """Run a check that may fail, and say whether it did not."""
    try:
        check(*args)
    except Mismatch:
        return False
    return True


def student(source: str) -> Namespace:
    """Run a cell, known to linecache as Jupyter makes its cells known."""
    file = f"<cell {next(CELL_NUMBERS)}>"
    linecache.cache[file] = (len(source), None, source.splitlines(keepends=True), file)
    namespace: Namespace = {"np": np}
    exec(compile(source, file, "exec"), namespace)
    return namespace


CELL_NUMBERS = itertools.count(1)


@pytest.fixture
def reports(monkeypatch: pytest.MonkeyPatch) -> Callable[[Namespace], list[str]]:
    """What otter's own runner says of the two cases of TEST_FILE, for what a student defined."""
    monkeypatch.setitem(sys.modules, "checks", checks)

    def run(namespace: Namespace) -> list[str]:
        test_file = ExceptionTestFile.from_string(TEST_FILE, path="double.py")
        test_file.run(namespace)
        return [str(result.message) for result in test_file.test_case_results]

    return run


# ---- close


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


# ---- what a message shows


def test_long_values_are_cut() -> None:
    """However large an answer is, its text is short."""
    for huge in ("x" * 10**6, b"x" * 10**6, [1.0] * 10**5, np.zeros((300, 300)), np.zeros((7,) * 6)):
        assert len(checks.shown(huge)) < 700
    assert len(checks.shown([["x" * 10**5] * 100] * 100)) < 30_000
    assert checks.shown(list(range(100))) == "[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, …]"
    assert checks.shown(np.arange(100)) == "an array of shape (100,): [ 0,  1,  2, ..., 97, 98, 99]"


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (True, "True"),
        (np.True_, "True"),
        (7, "7"),
        (np.int32(7), "7"),
        (1 / 3, "0.33333333"),
        (1e-12, "1e-12"),
        (1 + 2j, "1+2j"),
        ("a", "'a'"),
        ((1, "a", None), "(1, 'a', None)"),
        (np.array(0.5), "0.5"),
    ],
)
def test_values_are_written_as_one_would_write_them(value: object, text: str) -> None:
    """Numbers are rounded to eight digits, strings stand in quotes."""
    assert checks.shown(value) == text


def test_a_hidden_case_says_nothing_of_what_was_right() -> None:
    """Without what was expected, the claim, the input and the answer are left."""
    with pytest.raises(Mismatch) as caught:
        checks.close([0.25, 0.5], [0.25, 0.75], given="z = [1, 2]", claim="A claim.")
    assert caught.value.without_expected() == "A claim.\ngiven:    z = [1, 2]\ngot:      [0.25, 0.5]"


# ---- the other checks


def test_has_shape_gives_the_numbers_as_an_array() -> None:
    """A test may go on with numbers of the right shape, whatever container they came in."""
    assert checks.has_shape([[1, 2, 3]], (1, 3)).sum() == 6
    assert message(checks.has_shape, 1.0, (1,)).startswith("Expected an array of shape (1,), got a number.")


def test_true_shows_claim_input_and_answer() -> None:
    """A condition that does not hold is told by its claim."""
    checks.true(np.True_, "Nothing is said where it holds.")
    told = message(checks.true, False, "It is positive.", given={"x": 1.0}, got=-1.0)
    assert told == "It is positive.\ngiven:    x = 1\ngot:      -1"


def test_raises_accepts_the_exception_and_its_kind() -> None:
    """An exception that derives from the one asked for is right."""
    checks.raises(ValueError, int, "x")
    checks.raises(LookupError, {}.__getitem__, "x")


def test_raises_shows_the_answer_that_came_instead() -> None:
    """A call that ought to fail and does not is told with what it gave."""
    told = message(checks.raises, ValueError, float, "1.5")
    assert told.splitlines() == [
        "Expected ValueError, but the call gave an answer.",
        "given:    '1.5'",
        "expected: ValueError",
        "got:      1.5",
    ]


@pytest.mark.parametrize("error", [TypeError, NotImplementedError, SystemExit, KeyboardInterrupt])
def test_raises_lets_every_other_exception_through(error: type[BaseException]) -> None:
    """A slip in the student's code, the stub and the end of the program are not what was asked for."""

    def stop() -> None:
        raise error

    with pytest.raises(error):
        checks.raises(RuntimeError if error is NotImplementedError else ValueError, stop)


def test_leaves_unchanged_gives_the_answer() -> None:
    """A function that keeps its input is known by its result alone."""
    assert checks.leaves_unchanged(lambda x, k: x.sum() * k, np.array([1.0, np.nan, 2.0])[::2], 2) == 6


def change_values(x: Any) -> None:
    """Change an item in place."""
    x[0] = 9


def change_shape(x: Any) -> None:
    """Change an array's shape, keeping its values."""
    x.resize((1, x.size), refcheck=False)


def change_by_rounding(x: Any) -> None:
    """Change an array by less than any tolerance."""
    x += 1e-15


@pytest.mark.parametrize(
    ("change", "argument"),
    [
        (change_values, np.zeros(3)),
        (change_values, [1, 2]),
        (change_values, [[1], [2]]),
        (change_shape, np.zeros(3)),
        (change_by_rounding, np.zeros(3)),
        (lambda x: x.append(1), [1]),
    ],
)
def test_leaves_unchanged_sees_any_change(change: Callable[[Any], None], argument: Any) -> None:
    """Values, shapes and lengths count, exactly; the message shows the input before and after."""
    told = message(checks.leaves_unchanged, change, argument)
    assert told.count("given:") == 1
    assert "the input became" in told


def test_gradient_agrees_with_the_right_gradient() -> None:
    """A gradient that couples its inputs is confirmed by differences."""
    x = np.array([[0.3, -1.2], [2.0, 0.7]])
    right = np.cos(x) * x[0, 0]
    right[0, 0] += np.sin(x).sum()
    assert holds(checks.gradient_agrees, lambda x: float(np.sin(x).sum() * x[0, 0]), x, right)


@pytest.mark.parametrize("factor", [2.0, 0.5, -1.0, 1 + 1e-5, np.nan])
def test_gradient_agrees_sees_a_wrong_factor(factor: float) -> None:
    """A factor that is a hundred-thousandth off is seen, and a NaN."""
    x = np.array([0.3, -1.2])
    assert "relative error" in message(checks.gradient_agrees, lambda x: np.sum(x**3), x, factor * 3 * x**2)


def test_gradient_agrees_asks_for_the_shape_first() -> None:
    """A gradient of another shape is told so, though it would broadcast."""
    told = message(checks.gradient_agrees, lambda x: np.sum(x**2), np.ones((2, 2)), [2.0, 2.0])
    assert "Expected an array of shape (2, 2), got an array of shape (2,)." in told


def test_gradient_agrees_refuses_to_judge_a_flat_function() -> None:
    """Where nothing changes, a gradient of zeros proves nothing."""
    assert "slopes" in message(checks.gradient_agrees, lambda x: 0.0, np.ones(2), np.zeros(2))


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


def test_fresh_inputs_repeat_for_a_seed_and_differ_between_seeds() -> None:
    """The same case draws the same inputs for everybody; another case draws others."""
    first = checks.fresh_rng().random(3)
    assert np.array_equal(first, checks.fresh_rng().random(3))
    token = checks.case_seed.set(b"another case")
    assert not np.array_equal(first, checks.fresh_rng().random(3))
    checks.case_seed.reset(token)


def test_attribute_reads_objects_of_this_process_and_of_others() -> None:
    """A remote object is asked by its own way, never by getattr."""

    class Remote:
        __slots__ = ()

        def _remote_attribute(self, name: str) -> str:
            return f"remote {name}"

    assert checks.attribute(1 + 2j, "imag") == 2.0
    assert checks.attribute(Remote(), "imag") == "remote imag"
    assert checks.kind(Remote()) == "an object that is no plain data"


# ---- explained, under otter's own runner


def test_a_right_answer_passes_under_otter(reports: Callable[[Namespace], list[str]]) -> None:
    """A function that is right earns its case."""
    assert "passed" in reports(student("def double(x):\n    return 2 * x\n"))[0]


def test_otter_shows_the_tests_line_and_the_three_values(reports: Callable[[Namespace], list[str]]) -> None:
    """A wrong answer is shown with the test's line, its input, what was right and what came back."""
    told = reports(student("def double(x):\n    return x * x\n"))[0]
    assert [line.strip() for line in told.splitlines()[1:]] == [
        "Error at line 18 in test double:",
        'close(double(3.0), 6.0, given={"x": 3.0})',
        "Failed: The largest difference is 3.",
        "given:    x = 3",
        "expected: 6",
        "got:      9",
    ]


def test_a_name_that_is_not_defined_is_told_so(reports: Callable[[Namespace], list[str]]) -> None:
    """Otter hands over None for a missing name; nobody reads that it is not callable."""
    told = reports({})
    assert all("Failed: `double` is not defined: run the cell that defines it." in text for text in told)
    assert "Error at line 17 in test double:\n      doubles(double, 2.0)" in told[0]


def test_a_stub_is_told_that_it_is_not_written_yet(reports: Callable[[Namespace], list[str]]) -> None:
    """The function that is still to be written is named, also where another one called it."""
    cell = "def double(x):\n    return add(x, x)\n\ndef add(x, y):\n    raise NotImplementedError\n"
    assert "Failed: `add` is not written yet:" in reports(student(cell))[0]


def test_a_students_own_error_is_shown_with_their_own_line(reports: Callable[[Namespace], list[str]]) -> None:
    """Type, message and line are the student's, whatever library raised it."""
    told = reports(student("def double(x):\n    x = np.zeros(2)\n    return np.reshape(x, (3, 5))\n"))[0]
    assert "Failed: Your code stopped with ValueError: cannot reshape array" in told
    assert told.endswith("in line 3: return np.reshape(x, (3, 5))")


def test_an_exit_is_a_failure_and_not_the_end(reports: Callable[[Namespace], list[str]]) -> None:
    """Otter catches no SystemExit; here it costs its case alone."""
    told = reports(student("import sys\ndef double(x):\n    sys.exit(3)\n"))
    assert len(told) == 2
    assert "Failed: Your code ended with SystemExit: 3\nin line 3: sys.exit(3)" in told[0]


def test_an_endless_recursion_is_a_failure(reports: Callable[[Namespace], list[str]]) -> None:
    """A traceback of a thousand frames is read like any other."""
    told = reports(student("def double(x):\n    return double(x)\n"))[0]
    assert "RecursionError" in told
    assert told.endswith("in line 2: return double(x)")


def test_an_answer_that_the_test_cannot_use_is_the_tests_line(
    reports: Callable[[Namespace], list[str]],
) -> None:
    """Where no line is the student's, the test's own is shown."""
    told = reports(student("def double(x):\n    return 2 * x\n"))[1]
    assert "Failed: The test stopped with TypeError: 'float' object is not subscriptable" in told
    assert "Error at line 24 in test double" in told


def test_a_message_of_megabytes_is_cut(reports: Callable[[Namespace], list[str]]) -> None:
    """An exception cannot fill a report."""
    assert len(reports(student("def double(x):\n    raise ValueError('x' * 10**6)\n"))[0]) < 1_000


def test_a_decorated_test_keeps_what_the_grader_reads() -> None:
    """The bare test, its public likeness and its group stay reachable."""

    def bare(double: Callable[[float], float]) -> None:
        """Say nothing."""

    decorated: Any = checks.explained(like="another", robustness=True)(bare)
    assert (decorated.__wrapped__, decorated.like, decorated.robustness) == (bare, "another", True)
    assert decorated.__name__ == "bare"
