"""A proxy tells nobody anything that a test did not ask for, and believes no answer that is malformed."""

from __future__ import annotations

import contextlib
import copy
import io
import json
import math
import operator
import pickle
import warnings
from collections.abc import Callable
from typing import Any

import jinja2
import numpy as np
import pytest
import rich.console
import rich.pretty
from hypothesis import given
from hypothesis import strategies as st

from autograder.checks import attribute, kind, shown
from autograder.errors import AnswerRefused, Crashed, StudentExit, TimedOut
from autograder.sandbox.proxy import Calls, Proxy
from autograder.sandbox.values import NotData


class Child:
    """A child that answers from a list; it counts what it was asked, and says why it was ended."""

    def __init__(self, *answers: Any) -> None:
        self.answers = list(answers)
        self.asked: list[list[Any]] = []
        self.ended = ""

    def exchange(self, message: list[Any]) -> list[Any]:
        """Answer a request."""
        return self.converse(message)

    def converse(self, message: list[Any]) -> list[Any]:
        """Answer a further frame."""
        self.asked.append(message)
        answer: list[Any] = self.answers.pop(0) if self.answers else ["value", [None], [], []]
        return answer

    def end(self, why: str = "") -> str:
        """Die."""
        self.ended = why
        return f"the process was ended: {why}"


def proxy_of(child: Child, calls: int = 100) -> Proxy:
    """Give a function of that child."""
    return Calls(child, case=1, most=calls).named("f")


# ---- what asks nothing

OPERATIONS: dict[str, Callable[[Any], object]] = {
    "asarray": np.asarray,
    "array": np.array,
    "array of a list": lambda it: np.array([it, it]),
    "float array": lambda it: np.asarray(it, dtype=float),
    "object array": lambda it: np.asarray(it, dtype=object),
    "array from its interface": lambda it: np.array(it, copy=None),
    "sum with an array": lambda it: np.zeros(2) + it,
    "equality with an array": lambda it: np.zeros(2) == it,
    "ufunc": np.exp,
    "reduction": np.sum,
    "shape": np.shape,
    "frombuffer": np.frombuffer,
    "float": float,
    "int": int,
    "index": operator.index,
    "memoryview": memoryview,
    "bytes": lambda it: math.isclose(it, 1.0),
    "truth": bool,
    "hash": hash,
    "equality": lambda it: it == [1],
    "in": lambda it: 1 in it,
    "copy": copy.copy,
    "deepcopy": copy.deepcopy,
    "deepcopy of what holds it": lambda it: copy.deepcopy([it, {"a": it}]),
    "pickle": pickle.dumps,
    "json": json.dumps,
    "repr": repr,
    "str": str,
    "format": lambda it: f"{it:>10}",
    "print": lambda it: print(it, file=io.StringIO()),
    "dir": dir,
    "isinstance": lambda it: isinstance(it, float),
    "callable": callable,
    "Jinja": lambda it: jinja2.Environment(autoescape=True).from_string("{{ it }}").render(it=it),
    "Jinja's escape": lambda it: jinja2.Environment(autoescape=True).from_string("{{ it|e }}").render(it=it),
    "rich": lambda it: rich.console.Console(file=io.StringIO()).print(it, [it]),
    "rich's pretty": rich.pretty.pretty_repr,
    "shown": shown,
    "kind": kind,
}


@pytest.mark.parametrize("operation", OPERATIONS.values(), ids=OPERATIONS.keys())
def test_what_a_library_does_by_itself_reaches_nothing(operation: Callable[[Any], object]) -> None:
    """Arrays, copies, pickles, texts and pages are made here or refused here: not one frame goes out."""
    child = Child()
    with contextlib.suppress(TypeError, ValueError), warnings.catch_warnings():
        warnings.simplefilter("ignore")
        operation(proxy_of(child))
    assert child.asked == []


@pytest.mark.parametrize(
    "name", ["__array_interface__", "__array_struct__", "__html__", "__float__", "shape"]
)
def test_a_proxy_has_no_attribute_by_itself(name: str) -> None:
    """What a library would ask for is not there, so it cannot be answered falsely."""
    child = Child()
    assert not hasattr(proxy_of(child), name)
    assert child.asked == []


@pytest.mark.parametrize(
    "name", ["_weights", "__class__", "__globals__", "__reduce__", "__array_interface__"]
)
def test_a_private_name_is_refused_on_the_host(name: str) -> None:
    """A test can only ask for what is public, and the child never hears of it."""
    child = Child()
    with pytest.raises(AttributeError, match="not public"):
        attribute(proxy_of(child), name)
    assert child.asked == []


# ---- what asks


@pytest.mark.parametrize(
    ("operation", "asked"),
    [
        (lambda f: f(1), "call"),
        (lambda f: f[1], "item"),
        (lambda f: attribute(f, "weights"), "attribute"),
        (lambda f: f.__next__(), "next"),
        (lambda f: len(f), "length"),
    ],
    ids=["call", "item", "attribute", "next", "length"],
)
def test_what_a_test_writes_on_purpose_is_one_frame(operation: Callable[[Any], object], asked: str) -> None:
    """Each of the few operations asks once."""
    child = Child()
    operation(proxy_of(child))
    assert [message[2][0] if isinstance(message[2], list) else message[2] for message in child.asked] == [
        asked
    ]


@pytest.mark.parametrize("length", [-1, 1 << 63, 2.0, "3", None])
def test_a_length_that_is_none_is_an_error_of_pythons(length: object) -> None:
    """A claimed length is no number of loops: a negative or endless one cannot be had."""
    proxy = proxy_of(Child(["value", [length], [], []]))
    try:
        assert len(proxy) == 0
    except (ValueError, OverflowError):
        assert type(length) is int


# ---- answers that are none

MALFORMED: dict[str, list[Any]] = {
    "nothing": [],
    "an unknown kind": ["valeu", [1], [], []],
    "a number": [7],
    "a list for a kind": [["value"], [1], [], []],
    "no value": ["value", [], [], []],
    "two values": ["value", [1, 2], [], []],
    "too few parts": ["value", [1]],
    "too many parts": ["value", [1], [], [], []],
    "entries that are no list": ["value", [1], 5, []],
    "warnings that are no list": ["value", [1], [], 5],
    "a map for a value": ["value", {0: 0}, [], []],
    "an error without parts": ["raised"],
    "an error with an endless line": ["raised", "E", [], "m", 0, math.inf, "", [], []],
    "an error with NaN for a cell": ["raised", "E", [], "m", math.nan, 0, "", [], []],
    "an error whose bases are text": ["raised", "E", "Exception", "m", 0, 0, "", [], []],
    "an error whose message is a list": ["raised", "E", [], ["m"], 0, 0, "", [], []],
    "a reason that is none": ["refused", 5],
    "a refusal without one": ["refused"],
    "a callback that was not sent": ["callback", 0, 0, [], [], []],
    "a callback of no number": ["callback", "0", 0, [], [], []],
    "a callback without parts": ["callback"],
    "a callback beyond all numbers": ["callback", 1 << 63, 0, [], [], []],
}


@pytest.mark.parametrize("answer", MALFORMED.values(), ids=MALFORMED.keys())
def test_a_malformed_answer_ends_the_process(answer: list[Any]) -> None:
    """It cannot come from our code in the child: there is nothing more to be asked there."""
    child = Child(answer)
    with pytest.raises(Crashed, match="a malformed answer"):
        proxy_of(child)(1)
    assert child.ended


anything = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-5, 20)
    | st.floats()
    | st.text(max_size=4)
    | st.binary(max_size=4),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=2), inner, max_size=2),
    max_leaves=12,
)


@given(st.sampled_from(["value", "raised", "refused", "callback", "?"]), st.lists(anything, max_size=9))
def test_no_answer_is_a_fault_of_ours(kind: str, parts: list[Any]) -> None:
    """Whatever comes, a call ends in a value, in the student's error, or in a status of its own."""
    child = Child([kind, *parts])
    try:
        proxy_of(child)(lambda *args, **kwargs: None)
    except (Crashed, AnswerRefused, StudentExit):
        return
    except Exception as error:
        assert vars(error)["student_error"]  # noqa: PT017 - any exception but the student's is a finding
    assert child.asked


@pytest.mark.parametrize(
    "node", [[7, 0], [5, "os"], [4, "x"], [4, 1.5], [6, 0], [9, 0], {}, {"a": 1}, [4], []]
)
def test_a_node_that_is_none_is_no_data(node: Any) -> None:
    """A name, a number of another kind, a function that was not sent: none of them becomes an object."""
    with pytest.raises(AnswerRefused):
        proxy_of(Child(["value", [node], [], []]))(1)


def test_a_handle_is_one_proxy() -> None:
    """The same object of the child is the same for the test."""
    child = Child(["value", [[4, 7]], [], []], ["value", [[4, 7]], [], []])
    f = proxy_of(child)
    assert f() is f()


# ---- the student's errors


def test_an_error_tells_where_it_was() -> None:
    """Type, message, cell, line and its text stand on the exception that a test sees."""
    child = Child(["raised", "MyError", ["ValueError", "Exception"], "no rows", 4, 2, "x = rows[0]", [], []])
    with pytest.raises(ValueError, match="no rows") as caught:
        proxy_of(child)(1)
    error = vars(caught.value)["student_error"]
    assert (error.kind, error.cell, error.line, error.text) == ("MyError", 4, 2, "x = rows[0]")
    assert str(error) == "MyError: no rows\n    cell 4, line 2: x = rows[0]"


def test_an_error_is_written_so_that_no_terminal_obeys_it() -> None:
    """Control characters are shown, not sent, and endless texts are cut."""
    child = Child(
        ["raised", "E\x1b[2J", [], "\x1b]0;title\x07" + "x" * 5_000, 1, 1, "\r\x9b2J\u202e", [], []]
    )
    with pytest.raises(StudentExit) as caught:
        proxy_of(child)(1)
    said = str(vars(caught.value)["student_error"])
    assert len(said) < 1_500
    assert not set(said) & {*map(chr, range(0x20)), *map(chr, range(0x7F, 0xA0)), "\u202e"} - {"\n"}


@pytest.mark.parametrize(
    ("bases", "becomes"),
    [
        (["KeyError", "LookupError", "Exception"], KeyError),
        (["SystemExit", "BaseException"], StudentExit),
        (["KeyboardInterrupt", "BaseException"], StudentExit),
        (["GeneratorExit"], StudentExit),
        (["eval", "__import__", "Exception"], Exception),
        (["ExceptionGroup", "Exception"], Exception),
        ([], StudentExit),
        ([1, None, ["ValueError"]], StudentExit),
    ],
)
def test_only_pythons_own_exceptions_are_made(bases: list[Any], becomes: type[BaseException]) -> None:
    """And nothing that would end the grader itself."""
    with pytest.raises(becomes) as caught:
        proxy_of(Child(["raised", "Any", bases, "m", 0, 0, "", [], []]))(1)
    assert isinstance(caught.value, (Exception, StudentExit))


@pytest.mark.parametrize("names", [["RuntimeWarning"], ["eval"], [], [{}], ["ValueError"]])
def test_only_warnings_are_raised_as_warnings(names: list[Any]) -> None:
    """A claimed category that is none becomes a plain UserWarning."""
    with warnings.catch_warnings(record=True) as told:
        warnings.simplefilter("always")
        proxy_of(Child(["value", [1], [], [[names, "careful"]]]))(1)
    assert [issubclass(warning.category, Warning) for warning in told] == [True]


def test_a_flood_of_warnings_is_cut() -> None:
    """Twenty tell enough."""
    with warnings.catch_warnings(record=True) as told:
        warnings.simplefilter("always")
        proxy_of(Child(["value", [1], [], [[[], str(n)] for n in range(1_000)]]))(1)
    assert len(told) == 20


# ---- bounds


def test_a_case_has_only_so_many_crossings() -> None:
    """Calls, steps and callbacks all count, so that nothing goes on for ever."""
    f = proxy_of(Child(), calls=3)
    for _ in range(3):
        f()
    with pytest.raises(TimedOut, match="still going on after 3 calls"):
        f()


def test_an_endless_callback_ends_with_its_process() -> None:
    """A child that only asks back waits for an answer that will not come; the next case needs another."""
    child = Child(*[["callback", 0, 0, [], [], []]] * 20)
    with pytest.raises(TimedOut):
        proxy_of(child, calls=5)(lambda: 1)
    assert child.ended


def test_a_call_that_is_given_up_in_the_middle_ends_the_process() -> None:
    """Whatever stops a test body, a process that is in the middle of a call understands no other one."""

    class Stop(BaseException):
        pass

    def stop() -> None:
        raise Stop

    child = Child(["callback", 0, 0, [], [], []])
    with pytest.raises(Stop):
        proxy_of(child)(stop)
    assert child.ended


def test_a_callback_cannot_call_the_submission() -> None:
    """The child is waiting for its answer and could not take another request."""
    child = Child(["callback", 0, 0, [], [], []])
    f = proxy_of(child)
    f(lambda: f())
    assert child.asked[1][:2] == ["failed", ["RuntimeError", "Exception", "BaseException", "object"]]


def test_what_a_callback_asserts_stays_with_the_test() -> None:
    """The message of a failed assertion may hold the expected value, which never enters a jail."""
    child = Child(["callback", 0, 1, [], [5], []])

    def f(x: int) -> None:
        raise AssertionError("expected 42")

    proxy_of(child)(f)
    assert child.asked[1] == ["failed", ["AssertionError", "Exception", "BaseException", "object"], ""]


def test_a_test_cannot_send_what_does_not_cross() -> None:
    """Its author reads what it was."""
    with pytest.raises(TypeError, match="cannot send a set"):
        proxy_of(Child())({1})


def test_an_object_of_another_process_is_not_sent_as_one_of_this() -> None:
    """Its number means something else there."""
    other = Calls(Child(), case=1, most=100).named("f")
    child = Child()
    with pytest.raises(NotData, match="another process"):
        proxy_of(child)(other)
    assert child.asked == []
