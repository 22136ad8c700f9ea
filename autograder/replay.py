"""One failure, written as a script of a few lines that anybody can run: for office hours, and for disputes.

The case runs once more, in a jail as ever, and the calls that it makes are written down: the function's name
and its arguments, as they were before the call. What is expected is not: the script shows what comes back.
"""

from __future__ import annotations

import copy
from collections.abc import Callable
from typing import Any

import msgspec
import numpy as np

from autograder.hidden_tests import Submitted
from autograder.records import CaseResult, Observation

MOST_NUMBERS = 2_000  # of an array that is written out
LAST = 3  # calls of a case that are shown; it ends soon after the one that fails


class Call(msgspec.Struct, frozen=True):
    """A call of a submission's function, with copies of what it was given."""

    name: str
    arguments: tuple[Any, ...]
    keywords: dict[str, Any]


class Recorded:
    """A submission that writes down what the last case has called.

    Args:
        submitted: whose functions these are.
    """

    def __init__(self, submitted: Submitted) -> None:
        self._submitted = submitted
        self.calls: list[Call] = []

    @property
    def names(self) -> frozenset[str]:
        """What it defines."""
        return self._submitted.names

    @property
    def alive(self) -> bool:
        """Whether its process answers."""
        return self._submitted.alive

    def restart(self) -> None:
        """Run it again in a new process."""
        self._submitted.restart()

    def start_case(self) -> Callable[[str], Any]:
        """Begin a case, and forget the calls of the one before."""
        look_up = self._submitted.start_case()
        self.calls = []
        return lambda name: self._noting(name, look_up(name))

    def _noting(self, name: str, function: Any) -> Callable[..., Any]:
        def noted(*arguments: Any, **keywords: Any) -> Any:
            named = {key: _copied(value) for key, value in keywords.items()}
            self.calls.append(Call(name, tuple(map(_copied, arguments)), named))
            return function(*arguments, **keywords)

        return noted

    def observed(self) -> tuple[Observation, ...]:
        """Observe nothing."""
        return ()

    def computing_seconds(self) -> float:
        """CPU time that it has used, in all its processes."""
        return self._submitted.computing_seconds()


def script(question: str, case: CaseResult, calls: list[Call]) -> str:
    """Write the script.

    Args:
        question: what was asked for.
        case: what was found.
        calls: what the case has called.
    """
    kind = "hidden case" if case.hidden else "case"
    lines = [f"# {question}, {kind} {case.name}: {case.status}"]
    lines += [f"# {line}" for line in case.message.splitlines()[:1]]
    lines += [
        "# Run the notebook's cells first, then this cell. It shows what comes back.",
        "import numpy as np",
    ]
    if len(calls) > LAST:
        lines.append(f"# The case made {len(calls)} calls; these are the last {LAST}.")
    for number, call in enumerate(calls[-LAST:], 1):
        lines += _lines(call, number)
    if not calls:
        lines.append("# The case made no call: see what its message says.")
    return "\n".join(lines) + "\n"


def _lines(call: Call, number: int) -> list[str]:
    """Write one call: the Generators that it is given, and the call itself."""
    before: list[str] = []
    written = [_literal(each, before, number) for each in call.arguments]
    written += [f"{name}={_literal(each, before, number)}" for name, each in call.keywords.items()]
    return [*before, f"print(repr({call.name}({', '.join(written)})))"]


def _literal(value: Any, before: list[str], number: int) -> str:
    """Write a value as Python; what needs lines of its own puts them before."""
    kind = type(value)
    if kind is float:
        return repr(value) if np.isfinite(value) else f"float('{value}')"
    if kind in (list, tuple):
        inner = ", ".join(_literal(each, before, number) for each in value)
        return f"[{inner}]" if kind is list else f"({inner}{',' * (len(value) == 1)})"
    if kind is dict:
        pairs = (f"{_literal(k, before, number)}: {_literal(v, before, number)}" for k, v in value.items())
        return f"{{{', '.join(pairs)}}}"
    if kind is np.ndarray:
        return _array(value)
    if isinstance(value, np.generic):
        return f"{_array(np.asarray(value))}[()]"
    if kind is np.random.Generator:
        name = f"rng_{number}_{len(before)}"
        state = value.bit_generator.state
        before += [f"{name} = np.random.default_rng()", f"{name}.bit_generator.state = {state!r}"]
        return name
    if kind in (type(None), bool, int, str, bytes, complex):
        return repr(value)
    return f"None  # here stands {'a function' if callable(value) else kind.__name__} of the case's own\n"


def _array(array: np.ndarray[Any, Any]) -> str:
    if array.size > MOST_NUMBERS:
        what = f"an array of shape {array.shape} is too large to be written"
        return f"np.zeros({array.shape})  # {what}\n"
    inner = _literal(array.tolist(), [], 0)
    plain = array.size and array.dtype in (np.dtype(float), np.dtype(int), np.dtype(bool))
    if not array.size:
        return f"np.zeros({array.shape}, dtype='{array.dtype.str}')"
    return f"np.array({inner})" if plain else f"np.array({inner}, dtype='{array.dtype.str}')"


def _copied(value: Any) -> Any:
    """Copy what the function may change; what cannot be copied stays a name of the case's own."""
    if isinstance(value, np.ndarray | list | tuple | dict | np.random.Generator):
        try:
            return copy.deepcopy(value)
        except Exception:  # a container that holds a function of the submission's, say
            return None
    return value
