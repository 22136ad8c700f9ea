"""TRUSTED: what a submission's functions did in a case, in a form in which two submissions can be compared.

An answer is taken apart: numbers become float64 arrays, however they were nested and typed, and each part
goes under its path. What comes step by step, as from a generator, counts as the list of its steps. Objects of
the test's that came back changed are parts, too.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final, NamedTuple

import numpy as np

from autograder.records import Observation
from autograder.sandbox.arrays import array_of
from autograder.sandbox.values import ARRAY, COMPLEX, DICT, GENERATOR, LIST, REF, SCALAR, TUPLE

_MOST_CALLS: Final = 64  # of a case that are looked at
_MOST_BYTES: Final = 16 << 20  # of a case that are kept: callbacks can carry more than anybody compares
_MOST_NUMBERS: Final = 200_000  # of a case; a hostile answer cannot make the host compute for long
_DEPTH: Final = 32
_LONGEST: Final = 300  # letters of an outcome
_NUMERIC: Final = "biufc"


class Transcript:
    """The calls of a case as they crossed, kept until somebody asks what they were."""

    def __init__(self) -> None:
        self._calls: list[_Call] = []
        self._crossed: list[Crossing] = []  # with the call that has no answer yet
        self._room = _MOST_BYTES

    def crossed(self, entries: list[Any], *, back: bool = False) -> None:
        """Keep what objects held when they crossed on the way to an answer, with callbacks among others.

        Args:
            entries: of a request, or of a callback's arguments or answer, once they could be read.
            back: whether they came from the child.
        """
        self._room -= sum(len(part) for entry in entries for part in entry if type(part) is bytes)
        if len(self._calls) < _MOST_CALLS and self._room > 0:
            self._crossed.append((entries, back))

    def answered(self, operation: str, name: str, reply: list[Any]) -> None:
        """Keep one call, of the first few dozen.

        Args:
            operation: what was done with the submission's object.
            name: of that object; empty for one that it had given before.
            reply: the child's answer, whatever it holds.
        """
        if len(self._calls) < _MOST_CALLS and self._room > 0:
            self._calls.append(_Call(operation, name, self._crossed, reply))
            self._crossed = []

    def observations(self) -> tuple[Observation, ...]:
        """Take the answers apart, in order; empty where they are too large or malformed."""
        reader = _Reader()
        try:
            answers = [reader.answer(call) for call in self._calls]
            return tuple(_observation(call.name, *answer) for call, answer in _joined(self._calls, answers))
        except (ValueError, TypeError, KeyError, IndexError, OverflowError, RecursionError, MemoryError):
            return ()


Crossing = tuple[list[Any], bool]  # entries, and whether they came from the child
Answer = tuple[str, dict[str, Any], bool]  # outcome, what came back by name, whether there was a warning


class _Call(NamedTuple):
    """What was asked of which name, what crossed meanwhile, and the answer."""

    operation: str
    name: str
    crossed: list[Crossing]
    reply: list[Any]


class _Object:
    """Something that stays in the submission's process: its kind is all that is known of it."""


class _Reader:
    """Reads the answers of a case in order; later ones name objects of earlier ones."""

    def __init__(self) -> None:
        self._bodies: dict[int, list[Any]] = {}
        self._met: list[int] = []  # objects of one answer, in order
        self._left = _MOST_NUMBERS

    def answer(self, call: _Call) -> Answer:
        """Read one answer."""
        before: dict[int, Any] = {}  # the test's own objects that the child touched, as the test had them
        for entries, back in call.crossed:
            self._take_in(entries, before, back)
        match call.reply:
            case ["value", [node], entries, told]:
                self._take_in(entries, before, back=True)
                self._met.clear()
                answer = {"": self._plain(node, 0)}
                parts = answer | self._shared() | self._changed(before) | _callbacks(call.crossed)
                return "value", parts, bool(told)
            case ["raised", kind, bases, message, _cell, _line, _text, entries, told]:
                self._take_in(entries, before, back=True)
                return f"{(*bases, kind)[0]}: {message}"[:_LONGEST], self._changed(before), bool(told)
            case ["refused", str(reason)]:
                return f"refused: {reason}"[:_LONGEST], {}, False
        return str(call.reply[0])[:_LONGEST], {}, False

    def _take_in(self, entries: list[Any], before: dict[int, Any], back: bool) -> None:
        """Keep what objects hold now. Those of the test have even numbers."""
        for number, *body in entries:
            if not back:
                before.pop(number, None)
            elif number % 2 == 0:
                before.setdefault(number, self._bodies.get(number))
            self._bodies[number] = body

    def _changed(self, before: dict[int, Any]) -> dict[str, Any]:
        """Give the test's own objects that are no longer what they were."""
        changed = [number for number, body in before.items() if body != self._bodies[number]]
        return {f"changed {number}": self._object(number, 0) for number in changed}

    def _shared(self) -> dict[str, bytes]:
        """Count the objects of an answer that are the test's own, and those that occur more than once."""
        own = sum(number % 2 == 0 for number in set(self._met))
        again = len(self._met) - len(set(self._met))
        return {"shared": bytes((min(own, 255), min(again, 255)))} if own or again else {}

    def _object(self, number: int, depth: int) -> Any:
        self._met.append(number)
        tag, *body = self._bodies[number]
        if tag == ARRAY:
            array = array_of(*body)
            self._count(array.size)
            return array
        if tag == LIST:
            return self._several(body, depth)
        if tag == DICT:
            flat = self._several(body, depth)
            return {str(name): value for name, value in zip(flat[::2], flat[1::2], strict=True)}
        return bytes(body[0]) if tag == GENERATOR else _Object()

    def _several(self, nodes: list[Any], depth: int) -> list[Any]:
        self._count(len(nodes))
        return [self._plain(node, depth + 1) for node in nodes]

    def _plain(self, node: Any, depth: int) -> Any:
        if depth > _DEPTH:
            raise ValueError("nested too deep")
        if type(node) is not list:
            return node
        tag, *body = node
        if tag == REF:
            return self._object(body[0], depth)
        if tag == TUPLE:
            return tuple(self._several(body, depth))
        if tag == SCALAR:
            return array_of(body[0], [], 0, body[1])
        return complex(*body) if tag == COMPLEX else _Object()

    def _count(self, size: int) -> None:
        self._left -= size
        if self._left < 0:
            raise ValueError("too much to compare")


def _callbacks(crossed: list[Crossing]) -> dict[str, bytes]:
    """Say how often functions of the test's were called, and with arrays of which shapes at first."""
    told = [entries for entries, back in crossed if back]
    shapes = [entry[3] for entry in told[0] if entry[1] == ARRAY] if told else []
    return {"callbacks": f"{len(told)} {shapes}".encode()} if told else {}


def _joined(calls: list[_Call], answers: list[Answer]) -> list[tuple[_Call, Answer]]:
    """Put the steps of an iteration into the answer that was iterated over."""
    found: list[tuple[_Call, Answer]] = []
    steps: list[Any] = []
    for call, answer in zip(calls, answers, strict=True):
        outcome, parts, _ = answer
        if call.operation == "iterate" and outcome == "value" and found:
            steps = []
            found[-1][1][1][""] = steps
        elif call.operation == "next" and outcome == "value":
            steps.append(parts[""])
        elif call.operation != "next" or not outcome.startswith("StopIteration"):
            found.append((call, answer))
    return found


def _observation(name: str, outcome: str, answer: dict[str, Any], warned: bool) -> Observation:
    parts = {path: leaf for name, value in answer.items() for path, leaf in _leaves(name, value)}
    return Observation(outcome, parts, warned, name)


def _leaves(path: str, value: Any) -> Iterator[tuple[str, Any]]:
    """Give the parts of a value with their paths: arrays of numbers, strings, bytes, None, kinds."""
    numbers = None if path == "" and _holds_arrays(value) else _as_numbers(value)
    if numbers is not None:
        yield path, numbers
    elif isinstance(value, list | tuple | dict):
        pairs = value.items() if isinstance(value, dict) else enumerate(value)
        for name, item in pairs:
            yield from _leaves(f"{path}.{name}", item)
    else:
        yield path, "an object" if isinstance(value, _Object) else value


def _holds_arrays(value: Any) -> bool:
    """Say whether this is a tuple of arrays: several answers at once, though their shapes may be equal."""
    return isinstance(value, tuple) and any(isinstance(each, np.ndarray) and each.ndim for each in value)


def _as_numbers(value: Any) -> np.ndarray[Any, Any] | None:
    if not _all_numbers(value):
        return None
    try:
        array = np.asarray(value)
    except ValueError:  # rows of different lengths
        return None
    return array.astype(complex if array.dtype.kind == "c" else float)


def _all_numbers(value: Any) -> bool:
    if isinstance(value, list | tuple):
        return all(map(_all_numbers, value))
    if isinstance(value, np.ndarray):
        return value.dtype.kind in _NUMERIC
    return isinstance(value, int | float | complex)
