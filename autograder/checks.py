"""The words that tests are written in: each looks at what a function gave and says where it is wrong.

Where an answer and what is right disagree, a `Mismatch` says both, and what the input was. Answers may come
from anywhere: only plain data (numbers, strings, lists, tuples and arrays, by their exact type) is looked
into, types and shapes before any arithmetic. This file needs NumPy alone: students get a copy of it.
"""

from __future__ import annotations

import functools
import itertools
import linecache
import traceback
import types
from collections.abc import Callable
from contextvars import ContextVar
from dataclasses import dataclass
from typing import Any

import numpy as np

Array = np.typing.NDArray[Any]
Test = Callable[..., None]
NUMBERS: set[type] = {bool, int, float, complex, *(np.dtype(c).type for c in "?bhilqBHILQefdgFDG")}
KINDS: dict[type, str] = {str: "a string", bytes: "bytes", dict: "a dict", type(None): "None"}
KINDS |= {kind: f"a {kind.__name__} that makes no array of numbers" for kind in (list, tuple)}
case_seed: ContextVar[bytes] = ContextVar("case_seed", default=b"one seed where nobody sets another")


@dataclass(eq=False)
class Mismatch(AssertionError):
    """The answer is not what the test asks for; each part is text to read, and all but one may be empty."""

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
        frames: types.TracebackType | None = None
        for frame, line in reversed(list(traceback.walk_tb(super().__traceback__))):
            if frame.f_globals is not globals():
                frames = types.TracebackType(frames, frame, frame.f_lasti, line)
        return frames


def explained(like: str = "", robustness: bool = False) -> Callable[[Test], Test]:
    """Make a test end in a sentence that its reader can act on, whatever the student's code does.

    The decorated test carries `like`, the public case that shows the same property, `robustness`, whether its
    points count as such, and the test as it was, `__wrapped__`.
    """

    def decorate(test: Test) -> Test:
        @functools.wraps(test)
        def explaining(**student: object) -> None:
            try:
                test(**student)
            except (Exception, SystemExit) as error:
                raise Failed(_sentence(error, student)).with_traceback(error.__traceback__) from None

        vars(explaining).update(like=like, robustness=robustness)
        return explaining

    return decorate


def close(
    got: Any, expected: Any, *, given: Any = None, rtol: float = 1e-9, atol: float = 1e-12, claim: str = ""
) -> None:
    """Ask for numbers: the shape, any numeric dtype, |got − expected| ≤ atol + rtol·|expected|, no NaN.

    `given` is the input, for the message: a sentence, or a dict, which shows as `name = value`.
    """
    wanted = np.asarray(expected, dtype=np.float64)
    values = has_shape(got, wanted.shape, given=given, claim=claim)
    with np.errstate(all="ignore"):
        distance = np.abs(values - wanted)
        near = (values == wanted) | (np.isfinite(wanted) & (distance <= atol + rtol * np.abs(wanted)))
    if not near.all():
        far = np.where(near, -1, np.nan_to_num(distance, nan=np.inf))
        where = np.unravel_index(int(np.argmax(far)), far.shape)
        place = f" at position {[int(i) for i in where]}: {shown(values[where])}, not {shown(wanted[where])}"
        difference = f"The largest difference is {distance[where]:.2g}{place * bool(where)}."
        raise Mismatch(claim, _given(given), shown(wanted), shown(got), difference)


def has_shape(got: object, shape: tuple[int, ...], *, given: object = None, claim: str = "") -> Array:
    """Ask for numbers of this shape, () being a single one, and give them as an array."""
    values = _numbers(got)
    if values is None or values.shape != shape:
        wanted, came = kind(np.zeros(shape)), kind(got if values is None else values)
        raise Mismatch(claim, _given(given), wanted, shown(got), f"Expected {wanted}, got {came}.")
    return values


def true(condition: object, claim: str, *, given: Any = None, expected: str = "", got: Any = None) -> None:
    """Ask that a condition holds, which the test has worked out from plain data."""
    if not condition:
        raise Mismatch(claim, _given(given), expected, "" if got is None else shown(got))


def raises(exception: type[Exception], function: Callable[..., Any], *args: Any, claim: str = "") -> None:
    """Ask that the call raises this exception; others, and the stub's NotImplementedError, pass through."""
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
    before, given = _frozen(args), _given(args)
    answer = function(*args)
    if _frozen(args) != before:
        raise Mismatch(claim, given, "the same input afterwards", f"the input became\n{_given(args)}")
    return answer


def gradient_agrees(f: Callable[[Array], Any], x: Array, gradient: object, *, given: object = None) -> None:
    """Compare with central differences n, h = 1e-5: ‖a − n‖ / (‖a‖ + ‖n‖) < 1e-6, where ‖n‖ > 1e-3.

    `f` gives one number for a float64 array of the shape of `x`; `gradient` is what came back, a.
    """
    claim = "The gradient is the slope of the function, measured by central differences."
    a = has_shape(gradient, x.shape, given=given, claim=claim)
    steps = 1e-5 * np.eye(x.size).reshape(-1, *x.shape)
    n = np.reshape([has_shape(f(x + h), ()) - has_shape(f(x - h), ()) for h in steps], x.shape) / 2e-5
    error = np.linalg.norm(a - n) / (np.linalg.norm(a) + np.linalg.norm(n) + 1e-300)
    if not (error < 1e-6 and np.linalg.norm(n) > 1e-3):
        why = f"The relative error is {error:.2g}, the size of the slopes {np.linalg.norm(n):.2g}."
        raise Mismatch(claim, _given(given), shown(n), shown(gradient), why)


def as_list(got: Any, *, at_most: int, given: object = None, claim: str = "") -> list[Any]:
    """Ask for a list, a tuple, a generator or the like with a bounded number of items, and give these."""
    if type(got) in {str, bytes, dict, *NUMBERS} or not hasattr(type(got), "__iter__"):
        raise Mismatch(claim or "A list or a tuple comes back.", _given(given), got=shown(got))
    items = list(itertools.islice(got, at_most + 1))
    true(len(items) <= at_most, claim or f"There are at most {at_most} items.", given=given, got=items)
    return items


def fresh_rng() -> np.random.Generator:
    """Give a generator for inputs that nobody can foresee: the grader sets `case_seed` for each case."""
    return np.random.Generator(np.random.PCG64(int.from_bytes(case_seed.get(), "big")))


def attribute(thing: object, name: str) -> Any:
    """Read an attribute of a student's object, in this process or in another."""
    return getattr(type(thing), "_remote_attribute", getattr)(thing, name)


def kind(value: Any) -> str:
    """Say what a value is: "a string", "an array of shape (2, 3) with nan"."""
    if type(value) is np.ndarray:
        what = f"an array of shape {value.shape}" if value.ndim else "a number"
        if value.dtype.kind not in "biufc":
            return f"{what} of type {value.dtype}"
        bad = value[~np.isfinite(value)]
        return what + (f" with {abs(bad.min())}" if bad.size and value.ndim else "")
    if type(value) is int and value.bit_length() > 64:
        return "an integer of more than 64 bits"
    remote = hasattr(type(value), "_remote_attribute")
    unknown = "an object that is no plain data" if remote else f"an object of type {type(value).__name__}"
    return "a number" if type(value) in NUMBERS else KINDS.get(type(value), unknown)


def shown(value: Any, depth: int = 3) -> str:
    """Write a value for reading: rounded, cut, and without asking anything of objects of unknown type."""
    if type(value) in (list, tuple):
        first = [shown(item, depth - 1) for item in value[: 10 * bool(depth)]]
        text = ", ".join([*first, "…"] if len(first) < len(value) else first)
        return f"[{text}]" if type(value) is list else f"({text})"
    if type(value) is np.ndarray and value.dtype.kind in "biufcSU":
        text = np.array2string(value, separator=", ", threshold=30, precision=6, suppress_small=True)[:600]
        between = "\n" if "\n" in text else ": "
        return f"{kind(value)}{between}{text}" if value.ndim else shown(value[()])
    if kind(value) == "a number":
        return str(value) if isinstance(value, (int, np.integer, np.bool_)) else f"{value:.8g}"
    return repr(value[:200]) if type(value) in (str, bytes) else kind(value)


def _given(value: Any) -> str:
    if type(value) is dict:
        return "\n".join(f"{name} = {shown(item)}" for name, item in value.items())
    if type(value) is tuple:
        return "\n".join(map(shown, value))
    return value if type(value) is str else "" if value is None else shown(value)


def _lines(*sentences: str, **parts: str) -> str:
    named = [f"{name + ':':<10}{text}".replace("\n", "\n" + " " * 10) for name, text in parts.items() if text]
    return "\n".join([*filter(None, sentences), *named])


def _numbers(value: Any) -> Array | None:
    try:
        array = np.asarray(value) if _numeric(value, depth=8) else np.asarray(None)
    except ValueError:  # lists of different lengths
        return None
    return array if array.dtype.kind in "biufc" else None


def _numeric(value: Any, depth: int) -> bool:
    if type(value) in (list, tuple):
        return depth > 0 and all(_numeric(item, depth - 1) for item in value)
    return type(value) in NUMBERS or (type(value) is np.ndarray and value.dtype.kind in "biufc")


def _frozen(value: Any) -> Any:
    if type(value) in (list, tuple):
        return type(value), [_frozen(item) for item in value]
    if type(value) is np.ndarray:
        return value.dtype, value.shape, value.tobytes()
    return type(value), value if type(value) in {*NUMBERS, str, bytes} else id(value)


def _sentence(error: BaseException, student: dict[str, object]) -> str:
    missing = [name for name, value in student.items() if value is None]
    if missing or isinstance(error, Mismatch):
        return f"`{missing[0]}` is not defined: run the cell that defines it." if missing else str(error)
    frames = [at for at in traceback.walk_tb(error.__traceback__) if at[0].f_globals is not globals()]
    theirs = [at for at in frames if at[0].f_globals is not frames[0][0].f_globals]  # the first is the test's
    own = [at for at in theirs if at[0].f_globals is theirs[0][0].f_globals]  # and not a library's
    frame, number = (own or frames)[-1]
    if isinstance(error, NotImplementedError):
        return f"`{frame.f_code.co_name}` is not written yet: write its body, then run its cell and this one."
    line = linecache.getline(frame.f_code.co_filename, number, frame.f_globals).strip()
    what = f"{'Your code' if own else 'The test'} {'ended' if isinstance(error, SystemExit) else 'stopped'}"
    return f"{what} with {type(error).__name__}: {str(error)[:300] or '—'}\nin line {number}: {line[:200]}"
