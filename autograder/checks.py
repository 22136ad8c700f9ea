"""The words that tests are written in: each looks at what a function gave and says where it is wrong.

A test hands over what came back, what is right and what the input was; where they disagree, a `Mismatch`
says all three. Answers may come from anywhere, so only plain data (numbers, strings, lists, tuples, dicts
and NumPy arrays, by their exact type) is looked into, and types and shapes come before any arithmetic.
This file needs NumPy and the standard library alone: students get a copy of it.
"""

from __future__ import annotations

import copy
import functools
import itertools
import linecache
import reprlib
import traceback
import types
import warnings
from collections.abc import Callable
from contextvars import ContextVar
from dataclasses import dataclass
from typing import Any, TypeVar

import numpy as np
import numpy.typing as npt

Array = npt.NDArray[Any]
Test = TypeVar("Test", bound=Callable[..., None])

NUMBERS = {bool, int, float, complex, *(np.dtype(code).type for code in "?bhilqBHILQefdgFDG")}
KINDS = {str: "a string", bytes: "bytes", list: "a list", tuple: "a tuple", dict: "a dictionary"}

case_seed: ContextVar[bytes] = ContextVar("case_seed", default=b"one seed where nobody sets another")


@dataclass(eq=False)
class Mismatch(AssertionError):
    """What came back is not what the test asks for; every part is text, rounded and cut.

    Args:
        claim: what must hold.
        given: the input.
        expected: what is right.
        got: what came back.
        difference: how the two differ.
    """

    claim: str
    given: str = ""
    expected: str = ""
    got: str = ""
    difference: str = ""

    def __str__(self) -> str:
        """Say everything, a line each: the text of a public case."""
        return _lines(self.claim, self.difference, given=self.given, expected=self.expected, got=self.got)

    def without_expected(self) -> str:
        """Say what must hold, the input and the answer: the text of a hidden case."""
        return _lines(self.claim, given=self.given, got=self.got)


class Failed(AssertionError):
    """The sentence that a student reads under otter."""

    @property
    def __traceback__(self) -> types.TracebackType | None:  # type: ignore[override]  # read, never assigned
        """The frames without this file's: otter prints the line of the third, which is then the test's."""
        return _without_this_file(super().__traceback__)


def explained(like: str = "", robustness: bool = False) -> Callable[[Test], Test]:
    """Make a test end in a sentence that its reader can act on, whatever the student's code does.

    Args:
        like: the public case that shows the same property.
        robustness: whether the case counts among the robustness cases.

    Returns:
        A decorator; what it gives has `like`, `robustness` and, as `__wrapped__`, the test as it was.
    """

    def decorate(test: Test) -> Test:
        @functools.wraps(test)
        def explaining(**student: object) -> None:
            try:
                test(**student)
            except (Exception, SystemExit) as error:
                at = error.__traceback__ and error.__traceback__.tb_next
                here = at and types.TracebackType(None, at.tb_frame, at.tb_lasti, at.tb_lineno)
                raise Failed(_sentence(error, student)).with_traceback(here) from None

        vars(explaining).update(like=like, robustness=robustness)
        return explaining  # type: ignore[return-value]  # called with the test's own parameters, by name

    return decorate


def close(
    got: object,
    expected: npt.ArrayLike,
    *,
    given: object = None,
    rtol: float = 1e-9,
    atol: float = 1e-12,
    claim: str = "",
) -> None:
    """Ask for these numbers: their shape, any numeric dtype, |got − expected| ≤ atol + rtol·|expected|, no NaN.

    `given` is the input, for the message: a text, or a dict that shows as `name = value`.
    """
    wanted = np.asarray(expected, dtype=np.float64)
    values = has_shape(got, wanted.shape, given=given, claim=claim)
    with np.errstate(all="ignore"):
        distance = np.abs(values - wanted)
        near = (values == wanted) | (np.isfinite(wanted) & (distance <= atol + rtol * np.abs(wanted)))
    if not near.all():
        far = np.where(near, -1, np.nan_to_num(distance, nan=np.inf))
        raise Mismatch(claim, _given(given), shown(wanted), shown(got), _largest(far, values, wanted))


def has_shape(got: object, shape: tuple[int, ...], *, given: object = None, claim: str = "") -> Array:
    """Ask for numbers of this shape, () being one number, and give them as an array."""
    values = _numbers(got)
    if values is None or values.shape != shape:
        wanted, came = _of_shape(shape), kind(got) if values is None else _of_shape(values.shape)
        raise Mismatch(claim, _given(given), wanted, shown(got), f"Expected {wanted}, got {came}.")
    return values


def true(condition: object, claim: str, *, given: object = None, got: object = None) -> None:
    """Ask that a condition holds, which the test has worked out from plain data."""
    if not condition:
        raise Mismatch(claim, _given(given), got="" if got is None else shown(got))


def raises(exception: type[Exception], function: Callable[..., object], *args: object, claim: str = "") -> None:
    """Ask that the call raises this exception; the stub's NotImplementedError and all others pass through."""
    try:
        got = function(*args)
    except NotImplementedError:
        raise
    except exception:
        return
    name = exception.__name__
    raise Mismatch(claim, _given(args), name, shown(got), f"Expected {name}, but the call gave an answer.")


def leaves_unchanged(function: Callable[..., Any], *args: object, claim: str = "") -> Any:
    """Call the function, ask that its arguments are afterwards what they were, and give its answer."""
    before = copy.deepcopy(args)
    answer = function(*args)
    if not _identical(before, args):
        raise Mismatch(claim, _given(before), "the same input afterwards", f"the input became {_given(args)}")
    return answer


def without_warnings(function: Callable[..., Any], *args: object, claim: str = "") -> Any:
    """Call the function, ask for no warning of overflow, division or invalid values, and give its answer."""
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        answer = function(*args)
    for text in (str(warning.message) for warning in caught):
        if any(word in text for word in ("overflow", "divide by zero", "invalid value")):
            raise Mismatch(claim, _given(args), "no warning", f"the warning “{text[:200]}”")
    return answer


def gradient_agrees(f: Callable[[Array], object], x: Array, gradient: object, *, given: object = None) -> None:
    """Compare with central differences n, h = 1e-5: ‖a − n‖ / (‖a‖ + ‖n‖) < 1e-6, where ‖n‖ > 1e-3.

    `f` gives one number for an array of the shape of `x`, float64; `gradient` is what came back, a.
    """
    a, n = has_shape(gradient, x.shape, given=given), np.empty(x.shape)
    for where in np.ndindex(x.shape):
        step = np.zeros(x.shape)
        step[where] = 1e-5
        n[where] = (has_shape(f(x + step), ()) - has_shape(f(x - step), ())) / 2e-5
    size = np.linalg.norm(n)
    error = np.linalg.norm(a - n) / (np.linalg.norm(a) + size + 1e-300)
    if size > 1e-3 and error < 1e-6:
        return
    why = f"Their relative error is {error:.2g}." if size > 1e-3 else "The function does not change with its input."
    raise Mismatch("The gradient is the slope that central differences measure.", _given(given), shown(n), shown(gradient), why)


def as_list(got: Any, *, at_most: int, given: object = None, claim: str = "") -> list[Any]:
    """Ask for a list, a tuple, a generator or the like with a bounded number of items, and give these."""
    if type(got) not in (list, tuple) and (type(got) in {*KINDS, *NUMBERS} or not hasattr(type(got), "__iter__")):
        raise Mismatch(claim, _given(given), "a list or a tuple", shown(got), f"Expected a list, got {kind(got)}.")
    items = list(itertools.islice(got, at_most + 1))
    true(len(items) <= at_most, claim or f"At most {at_most} items come back.", given=given, got=items)
    return items


def fresh_rng() -> np.random.Generator:
    """Give a generator for inputs that nobody can foresee: the grader sets `case_seed` for each case."""
    return np.random.Generator(np.random.PCG64(int.from_bytes(case_seed.get(), "big")))


def attribute(thing: object, name: str) -> Any:
    """Read an attribute of a student's object, in this process or in another."""
    remote = getattr(type(thing), "_remote_attribute", None)
    return getattr(thing, name) if remote is None else remote(thing, name)


def kind(value: object) -> str:
    """Say what a value is: "a string", "an array of shape (2, 3) with nan"."""
    if type(value) is not np.ndarray:
        name = type(value).__name__
        return "a number" if type(value) in NUMBERS else KINDS.get(type(value), f"an object of type {name}")
    finite = value.dtype.kind not in "fc" or bool(np.isfinite(value).all())
    return _of_shape(value.shape) + ("" if finite else " with nan" if np.isnan(value).any() else " with inf")


def shown(value: object) -> str:
    """Write a value for reading: rounded, cut, and without asking anything of objects of unknown type."""
    return _Text().repr(value)[:600]


class _Text(reprlib.Repr):
    def __init__(self) -> None:
        super().__init__()
        self.maxlist = self.maxtuple = self.maxdict = 10
        self.maxstring = self.maxother = 200

    def repr1(self, x: Any, level: int) -> str:
        if type(x) is np.ndarray and x.dtype.kind in "biufcSU":
            return f"{kind(x)}: " * bool(x.ndim) + np.array2string(x, separator=", ", threshold=30, precision=8)
        if type(x) in NUMBERS and not isinstance(x, (bool, int, np.bool_)):
            return f"{x:.8g}"
        return super().repr1(x, level) if type(x) in {*KINDS, bool, int, np.bool_} else kind(x)


def _of_shape(shape: tuple[int, ...]) -> str:
    return f"an array of shape {shape}" if shape else "a number"


def _given(value: object) -> str:
    if type(value) is dict:
        return "\n".join(f"{name} = {shown(item)}" for name, item in value.items())
    if type(value) is tuple:
        return "\n".join(map(shown, value))
    return value if type(value) is str else "" if value is None else shown(value)


def _lines(*sentences: str, **parts: str) -> str:
    named = [f"{name + ':':<10}{text}".replace("\n", "\n" + " " * 10) for name, text in parts.items() if text]
    return "\n".join([*filter(None, sentences), *named])


def _numbers(value: Any) -> Array | None:
    if not _numeric(value, depth=8):
        return None
    try:
        array = np.asarray(value)
    except ValueError:  # lists of different lengths
        return None
    return array if array.dtype.kind in "biufc" else None


def _numeric(value: Any, depth: int) -> bool:
    if type(value) in (list, tuple):
        return depth > 0 and all(_numeric(item, depth - 1) for item in value)
    return type(value) in NUMBERS or (type(value) is np.ndarray and value.dtype.kind in "biufc")


def _largest(far: Array, values: Array, wanted: Array) -> str:
    where = np.unravel_index(int(np.argmax(far)), far.shape)
    size = f"The largest difference is {far[where]:.2g}" if np.isfinite(far[where]) else "They differ"
    place = f" at position {[int(i) for i in where]}: expected {shown(wanted[where])}, got {shown(values[where])}"
    return size + (place if where else "") + "."


def _identical(was: Any, now: Any) -> bool:
    if type(was) is not type(now):
        return False
    if type(was) in (list, tuple):
        return len(was) == len(now) and all(map(_identical, was, now))
    if type(was) is np.ndarray:
        return was.dtype == now.dtype and was.shape == now.shape and was.tobytes() == now.tobytes()
    return type(was) not in {*NUMBERS, str, bytes} or bool(was == now)


def _sentence(error: BaseException, student: dict[str, object]) -> str:
    missing = [name for name, value in student.items() if value is None]
    if missing or isinstance(error, Mismatch):
        return f"`{missing[0]}` is not defined: run the cell that defines it." if missing else str(error)
    frame, number = _own_line(error)
    if isinstance(error, NotImplementedError):
        return f"`{frame.f_code.co_name}` is not written yet: write its body, then run its cell and this one."
    line = linecache.getline(frame.f_code.co_filename, number, frame.f_globals).strip()
    ending = "wanted to end the program" if isinstance(error, SystemExit) else "stopped"
    return f"Your code {ending} with {type(error).__name__}: {str(error)[:300]}\nline {number}:   {line[:200]}"


def _own_line(error: BaseException) -> tuple[types.FrameType, int]:
    """Find the student's innermost line: the last with the globals of the first that the test called."""
    test, *below = [(f, n) for f, n in traceback.walk_tb(error.__traceback__) if f.f_globals is not globals()]
    return [(f, n) for f, n in below if f.f_globals is below[0][0].f_globals][-1] if below else test


def _without_this_file(tb: types.TracebackType | None) -> types.TracebackType | None:
    if tb is None:
        return None
    rest = _without_this_file(tb.tb_next)
    ours = tb.tb_frame.f_globals is globals()
    return rest if ours else types.TracebackType(rest, tb.tb_frame, tb.tb_lasti, tb.tb_lineno)
