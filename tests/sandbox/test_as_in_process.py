"""A test means across the boundary what it means in process: each of these runs both ways."""

from __future__ import annotations

import warnings
from typing import Any

import numpy as np
import pytest

from autograder.checks import as_list, attribute, close, gradient_agrees, leaves_unchanged
from tests.sandbox.running import Names

# ---- what the student's code does to its arguments


def test_a_changed_input_is_seen(names: Names) -> None:
    """Subtracting the maximum in place spoils the caller's scores."""
    softmax = names("""
import numpy as np
def softmax(z):
    z -= z.max()
    return np.exp(z) / np.exp(z).sum()
""")("softmax")
    z = np.array([1.0, 2.0])
    with pytest.raises(AssertionError, match="the input became"):
        leaves_unchanged(softmax, z)
    assert z.tolist() == [-1, 0]


def test_an_unchanged_input_is_seen_to_be_so(names: Names) -> None:
    """A copy that is changed is nobody's business."""
    shifted = names("def shifted(z):\n    z = z.copy()\n    z += 1\n    return z")("shifted")
    assert leaves_unchanged(shifted, np.zeros(2)).tolist() == [1, 1]


def test_an_alias_for_a_copy_is_seen(names: Names) -> None:
    """`best = weights` follows the training, and is not the best any more."""
    look_up = names("""
def keep(weights):
    return {"best": weights}
def train(weights):
    weights["W"] -= 1
""")
    weights = {"W": np.zeros(2)}
    kept = look_up("keep")(weights)
    look_up("train")(weights)
    assert kept["best"] is weights
    assert kept["best"]["W"].tolist() == [-1, -1]


def test_a_copy_is_seen_to_be_one(names: Names) -> None:
    """The same with a copy stays what it was."""
    look_up = names("""
import copy
def keep(weights):
    return copy.deepcopy(weights)
def train(weights):
    weights["W"] -= 1
""")
    weights = {"W": np.zeros(2)}
    kept = look_up("keep")(weights)
    look_up("train")(weights)
    assert kept["W"].tolist() == [0, 0]


def test_a_view_of_the_input_follows_it(names: Names) -> None:
    """A slice that a function keeps shares its memory with the whole."""
    look_up = names("def part(x):\n    return x[1:]\ndef add(x):\n    x += 1\n")
    x = np.zeros(3)
    part = look_up("part")(x)
    look_up("add")(x)
    assert part.tolist() == [1, 1]


def test_a_mask_that_is_drawn_twice_is_seen(names: Names) -> None:
    """The generator's state shows how much was drawn, and the outputs that it was not the same mask."""
    dropout = names("""
def dropout(x, rng):
    return x * (rng.random(x.shape) < 0.5), rng.random(x.shape) < 0.5
""")("dropout")
    rng, other = np.random.default_rng(3), np.random.default_rng(3)
    x = np.ones(50)
    dropped, mask = dropout(x, rng)
    first, second = other.random(50) < 0.5, other.random(50) < 0.5
    assert dropped.tolist() == (x * first).tolist()
    assert mask.tolist() == second.tolist() != first.tolist()
    assert rng.random() == other.random()


def test_one_generator_in_two_calls_goes_on(names: Names) -> None:
    """A function that is given the same generator again does not draw the same numbers again."""
    draw = names("def draw(rng):\n    return rng.random(2)")("draw")
    rng = np.random.default_rng(0)
    drawn = [*draw(rng), *draw(rng)]
    assert drawn == np.random.default_rng(0).random(4).tolist()


def test_lists_and_dictionaries_come_back_changed(names: Names) -> None:
    """Appending, deleting and replacing are changes too."""
    change = names("""
def change(items, table):
    items.append(len(items))
    items[0] = "first"
    del table["a"]
    table["b"] = [1]
""")("change")
    items: list[object] = [5]
    table: dict[str, object] = {"a": 1}
    inside = table
    assert change(items, table) is None
    assert (items, table, inside is table) == (["first", 1], {"b": [1]}, True)


def test_what_the_test_changes_between_two_calls_is_seen(names: Names) -> None:
    """What a function has kept of its input is the test's own object."""
    look_up = names(
        "kept = []\ndef keep(x):\n    kept.append(x)\ndef total():\n    return float(kept[0].sum())"
    )
    x = np.zeros(3)
    look_up("keep")(x)
    x += 2
    look_up("keep")(x)
    assert look_up("total")() == 6


def test_a_list_that_grows_later_is_the_same_list(names: Names) -> None:
    """A history that a function gave out goes on growing."""
    look_up = names(
        "history = []\ndef log():\n    return history\ndef step():\n    history.append(len(history))"
    )
    history = look_up("log")()
    look_up("step")()
    look_up("step")()
    assert history == [0, 1]
    assert look_up("log")() is history


def test_a_change_before_an_error_is_seen(names: Names) -> None:
    """Half of the work was done when it failed."""
    spoil = names("def spoil(x, items):\n    x += 1\n    items.append(2)\n    raise ValueError('too late')")(
        "spoil"
    )
    x, items = np.zeros(2), [1]
    with pytest.raises(ValueError, match="too late"):
        spoil(x, items)
    assert (x.tolist(), items) == ([1, 1], [1, 2])


def test_writing_to_a_constant_raises(names: Names) -> None:
    """An input that must not be written says so itself."""
    spoil = names("def spoil(x):\n    x[0] = 1")("spoil")
    constant = np.zeros(2)
    constant.flags.writeable = False
    with pytest.raises(ValueError, match="read-only"):
        spoil(constant)


# ---- what comes back


@pytest.mark.parametrize(
    "source",
    [
        "None", "True", "3", "-2.5", "1j", "'word'", "b'bytes'", "(1, 2.0)", "[1, (2, [3])]", "{'a': (1,)}",
        "np.float32(0.1)", "np.int64(3)", "np.bool_(True)", "np.array(2.0)", "np.arange(6).reshape(2, 3)",
        "np.zeros((0, 3))", "np.asfortranarray(np.eye(2))", "np.array([True, False])", "float('nan')", "-0.0",
    ],
)  # fmt: skip
def test_an_answer_has_the_type_that_it_had(names: Names, source: str) -> None:
    """Plain data comes back as it is: tuples are no lists, NumPy's numbers none of Python's."""
    got = names(f"import numpy as np\ndef f():\n    return {source}")("f")()
    right = eval(source, {"np": np})
    assert type(got) is type(right)
    assert repr(got) == repr(right)
    assert getattr(got, "dtype", None) == getattr(right, "dtype", None)


def test_the_very_argument_may_come_back(names: Names) -> None:
    """A function that gives back its input is told from one that copies it."""
    look_up = names("def same(x):\n    return x\ndef other(x):\n    return x.copy()")
    x = np.ones(2)
    assert look_up("same")(x) is x
    assert look_up("other")(x) is not x


def test_the_layout_of_an_input_is_kept(names: Names) -> None:
    """A function may ask whether its input is contiguous."""
    flags = names("def flags(x):\n    return x.flags.c_contiguous, x.flags.f_contiguous")("flags")
    matrix = np.arange(6.0).reshape(2, 3)
    assert [flags(matrix), flags(matrix.T), flags(matrix[:, ::2])] == [
        (True, False), (False, True), (False, False)
    ]  # fmt: skip


def test_keywords_and_defaults_are_the_functions_own(names: Names) -> None:
    """A call is written as the student's signature wants it."""
    f = names("def f(a, b=2, *rest, c=3, **more):\n    return a, b, rest, c, more")("f")
    assert f(1) == (1, 2, (), 3, {})
    assert f(1, 5, 6, c=7, d=8) == (1, 5, (6,), 7, {"d": 8})


@pytest.mark.parametrize(
    "source",
    ["[1, 2]", "(1, 2)", "iter([1, 2])", "(i for i in (1, 2))", "range(1, 3)", "{1: 0, 2: 0}.keys()"],
)
def test_a_generator_is_a_right_answer_where_a_list_is(names: Names, source: str) -> None:
    """What can be iterated over is, wherever it lives."""
    batches = names(f"def batches():\n    return {source}")("batches")
    assert as_list(batches(), at_most=5) == [1, 2]


def test_an_endless_iterator_is_more_than_was_asked_for(names: Names) -> None:
    """A test that takes at most five is not caught by a million."""
    endless = names("import itertools\ndef endless():\n    return itertools.count()")("endless")
    with pytest.raises(AssertionError, match="at most 5"):
        as_list(endless(), at_most=5)


def test_an_object_of_the_student_can_be_used(names: Names) -> None:
    """Public attributes, methods, length, items and iteration, and it can be passed back."""
    look_up = names("""
class Layer:
    def __init__(self, n):
        self.weights = [0.5] * n
    def forward(self, x):
        return sum(w * x for w in self.weights)
    def __len__(self):
        return len(self.weights)
    def __getitem__(self, i):
        return self.weights[i]
def double(layer):
    layer.weights = [2 * w for w in layer.weights]
    return layer
""")
    layer = look_up("Layer")(3)
    assert attribute(layer, "forward")(2.0) == 3.0
    assert (len(layer), layer[1], list(layer)) == (3, 0.5, [0.5, 0.5, 0.5])
    assert look_up("double")(layer) is layer
    assert attribute(layer, "weights") == [1.0, 1.0, 1.0]


def test_a_function_that_comes_back_can_be_called(names: Names) -> None:
    """Closures are answers too, alone and in containers."""
    look_up = names(
        "def power(n):\n    return lambda x: x ** n\ndef both():\n    return {'sq': power(2), 'n': 3}"
    )
    assert look_up("power")(3)(2) == 8
    assert look_up("both")()["sq"](5) == 25


# ---- what is raised


@pytest.mark.parametrize(
    ("source", "kind", "said"),
    [
        ("raise ValueError('no rows')", ValueError, "no rows"),
        ("return {}['key']", KeyError, "'key'"),
        ("return 1 / 0", ZeroDivisionError, "division by zero"),
        ("return np.zeros(2) @ np.zeros(3)", ValueError, "mismatch"),
        ("assert False, 'my own check'", AssertionError, "my own check"),
        ("raise NotImplementedError('f is not written yet')", NotImplementedError, "not written"),
        ("raise Own('detail')", LookupError, "detail"),
        ("return f()", RecursionError, "maximum recursion depth"),
        ("b'\\xff'.decode()", UnicodeDecodeError, "invalid start byte"),
        ("raise ExceptionGroup('several', [ValueError()])", Exception, "several"),
        ("raise OSError(2, 'no such thing')", OSError, "no such thing"),
    ],
)
def test_an_exception_is_of_the_same_kind(
    names: Names, source: str, kind: type[Exception], said: str
) -> None:
    """A test that expects an error gets it, with the student's message."""
    f = names(f"import numpy as np\nclass Own(LookupError): pass\ndef f():\n    {source}")("f")
    with pytest.raises(kind, match=said):
        f()


def test_a_warning_is_raised_for_the_test(names: Names) -> None:
    """NumPy's as well as the student's own."""
    f = names(
        "import warnings, numpy as np\ndef f():\n    warnings.warn('mine')\n    return np.log(np.zeros(1))"
    )
    with warnings.catch_warnings(record=True) as told:
        warnings.simplefilter("always")
        f("f")()
    assert [(warning.category, str(warning.message)) for warning in told] == [
        (UserWarning, "mine"),
        (RuntimeWarning, "divide by zero encountered in log"),
    ]


def test_a_warning_can_be_made_an_error(names: Names) -> None:
    """A test that wants none sees the first."""
    f = names("import numpy as np\ndef f():\n    return np.exp(np.array([1e4]))")("f")
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        with pytest.raises(RuntimeWarning, match="overflow"):
            f()


# ---- functions that a test passes in


def test_a_function_of_the_test_is_called(names: Names) -> None:
    """A numerical gradient asks for the function's values, and is checked by them."""
    numerical_gradient = names("""
import numpy as np
def numerical_gradient(f, x, h=1e-5):
    gradient = np.zeros_like(x)
    for i in range(x.size):
        step = np.zeros_like(x)
        step.flat[i] = h
        gradient.flat[i] = (f(x + step) - f(x - step)) / (2 * h)
    return gradient
""")("numerical_gradient")
    x = np.array([[1.0, 2.0], [0.5, -1.0]])
    gradient = numerical_gradient(lambda v: float((v**2).sum()), x)
    gradient_agrees(lambda v: float((v**2).sum()), x, gradient)
    assert np.allclose(gradient, 2 * x)


def test_a_function_of_the_test_sees_what_the_student_changes(names: Names) -> None:
    """Perturbing the input in place is seen by each call, and undone in the end."""
    nudge = names("""
def nudge(f, x):
    x[0] += 1
    high = f(x)
    x[0] -= 2
    low = f(x)
    x[0] += 1
    return high - low
""")("nudge")
    x = np.array([3.0])
    seen: list[Any] = []

    def f(v: Any) -> float:
        seen.append((v is x, float(v[0])))
        return float(v[0] ** 2)

    assert nudge(f, x) == 12
    assert seen == [(True, 4.0), (True, 2.0)]
    assert x[0] == 3


def test_what_a_function_of_the_test_changes_is_seen_by_the_student(names: Names) -> None:
    """The same the other way round."""
    ask = names("def ask(f):\n    x = [0]\n    f(x)\n    return x")("ask")
    assert ask(lambda x: x.append("from the test")) == [0, "from the test"]


def test_an_exception_of_the_tests_function_reaches_the_student_and_comes_back(names: Names) -> None:
    """It can be caught, and if it is not, it is the test's own kind again."""
    look_up = names("""
def call(f):
    return f()
def guarded(f):
    try:
        f()
    except KeyError as error:
        return str(error)
""")

    def f() -> None:
        raise KeyError("lost")

    assert look_up("guarded")(f) == "'lost'"
    with pytest.raises(KeyError, match="lost"):
        look_up("call")(f)


def test_keywords_reach_the_tests_function(names: Names) -> None:
    """A callback is called as the student wrote the call."""
    call = names("def call(f):\n    return f(1, b=[2])")("call")
    assert call(lambda a, b: (a, b)) == (1, [2])


def test_the_tests_function_may_come_back(names: Names) -> None:
    """A function that gives back the function it was given gives back the test's own."""
    same = names("def same(f):\n    return f")("same")
    assert same(max) is max


# ---- the vocabulary of the tests


def test_closeness_is_judged_the_same(names: Names) -> None:
    """A right answer of another numeric type passes, a wrong shape fails before any arithmetic."""
    look_up = names("""
import numpy as np
def right():
    return [[1, 2], [3, 4]]
def wide():
    return np.zeros((20000, 1))
""")
    close(look_up("right")(), [[1.0, 2.0], [3.0, 4.0]])
    with pytest.raises(AssertionError, match="Expected an array of shape"):
        close(look_up("wide")(), np.zeros((1, 20000)))
