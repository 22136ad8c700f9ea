"""SHARED: how values cross, so that a test means the same as in one process.

Plain data crosses by value; tuples stay tuples. What can change (arrays, lists, dictionaries, Generators)
crosses once, under a number, and is then one object on each side for the rest of the case: with every
frame go the contents of those that changed since the last one. So a test sees across the boundary that a
function changed its input, that it gave back the very array it was given, that a mask was drawn twice.

A node is a plain scalar, or a list that begins with a tag:

    [REF, number]                                              an object of the ledger
    [TUPLE, *nodes] [SCALAR, dtype, bytes] [COMPLEX, re, im]   by value
    [HANDLE, number] [NAMED, name] [CALLBACK, number]          what stays where it is (`pack_other`)

An entry of the ledger is [number, tag, *body]; inner objects come before those that hold them.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from typing import Any, Final

import numpy as np

from autograder.sandbox.arrays import DTYPES, array_of, generator_state, layout_of, set_generator_state

REF, TUPLE, SCALAR, COMPLEX, HANDLE, NAMED, CALLBACK = range(7)
ARRAY, LIST, DICT, GENERATOR = range(10, 14)

_PLAIN: Final = frozenset({type(None), bool, int, float, str, bytes})
_TAGS: Final[dict[type, int]] = {np.ndarray: ARRAY, list: LIST, dict: DICT, np.random.Generator: GENERATOR}
_SUBCLASSABLE: Final = (int, float, complex, str, bytes, list, tuple, dict, np.ndarray, np.generic)
_DEPTH: Final = 32
# Who chooses tuples or complex numbers can give all of them one hash, and n such keys take n² comparisons.
_MOST_MADE_KEYS: Final = 1_000
Body = tuple[Any, ...]


class NotData(Exception):
    """A value that does not cross; the message says what it is."""


class Ledger:
    """What one side knows of a case: its changeable objects by number, and what the other side has seen.

    Args:
        first: 0 on the host, 1 in the child; each side numbers its own objects by twos.
        pack_other: makes a node of what is not data (functions, instances, iterators), or raises NotData.
        unpack_other: makes something of a HANDLE, NAMED or CALLBACK node, or raises NotData.
    """

    def __init__(
        self, first: int, pack_other: Callable[[Any], list[Any]], unpack_other: Callable[[list[Any]], Any]
    ) -> None:
        self._next = first
        self._is_host = first == 0
        self._pack_other = pack_other
        self._unpack_other = unpack_other
        self._objects: dict[int, Any] = {}
        self._numbers: dict[int, int] = {}  # id(object) -> number
        self._seen: dict[int, Body] = {}

    # ---- sending

    def pack(self, values: list[Any]) -> tuple[list[Any], list[Any]]:
        """Make nodes of values, and entries of all objects that are new or have changed.

        Raises:
            NotData: something in there does not cross.
        """
        known = list(self._objects.items())
        entries: list[Any] = []
        nodes = self._nodes(values, entries, 0)
        for number, thing in known:
            body = self._body(thing, entries, 0)
            if _differ(body, self._seen[number]):
                self._seen[number] = body
                entries.append([number, *body])
        return nodes, entries

    def _nodes(self, values: Any, entries: list[Any], depth: int) -> list[Any]:
        if depth > _DEPTH:
            raise NotData(f"data that refers to itself, or is nested deeper than {_DEPTH}")
        if _PLAIN.issuperset(map(type, values)):
            return list(values)
        return [self._node(value, entries, depth + 1) for value in values]

    def _node(self, value: Any, entries: list[Any], depth: int) -> Any:
        kind = type(value)
        if kind in _PLAIN:
            return value
        if kind in _TAGS:
            return [REF, self._number(value, entries, depth)]
        if kind is tuple:
            return [TUPLE, *self._nodes(value, entries, depth)]
        if kind is complex:
            return [COMPLEX, value.real, value.imag]
        if isinstance(value, np.generic) and kind.__module__ == "numpy" and value.dtype.str in DTYPES:
            return [SCALAR, value.dtype.str, value.tobytes()]
        if isinstance(value, _SUBCLASSABLE):
            raise NotData(f"a value of type {kind.__name__[:80]}, which is not plain data")
        return self._pack_other(value)

    def _number(self, thing: Any, entries: list[Any], depth: int) -> int:
        number = self._numbers.get(id(thing))
        if number is None:
            if type(thing) is np.random.Generator and not self._is_host:
                raise NotData("a random Generator that the test did not pass in")
            body = self._body(thing, entries, depth)
            number, self._next = self._next, self._next + 2
            self._enter(number, thing, body)
            entries.append([number, *body])
        return number

    def _enter(self, number: int, thing: Any, body: Body) -> None:
        self._objects[number] = thing
        self._numbers[id(thing)] = number
        self._seen[number] = body

    def _body(self, thing: Any, entries: list[Any], depth: int) -> Body:
        tag = _TAGS[type(thing)]
        if tag == ARRAY:
            return _array_body(thing)
        if tag == LIST:
            return (LIST, *self._nodes(thing, entries, depth))
        if tag == DICT:
            return (DICT, *self._nodes([part for pair in thing.items() for part in pair], entries, depth))
        return (GENERATOR, generator_state(thing))

    def forget_unheld(self) -> list[int]:
        """Drop the objects that nobody but this ledger holds, and give their numbers.

        No test can see them again, and without this a case of a thousand calls would compare a thousand
        arrays at every call.
        """
        unheld = [
            number
            for number in self._objects
            if sys.getrefcount(self._objects[number]) <= _HELD_BY_LEDGER_ALONE
        ]
        self.forget(unheld)
        return unheld

    # ---- receiving

    def forget(self, numbers: Sequence[int]) -> None:
        """Drop the objects of these numbers."""
        for number in numbers:
            self._seen.pop(number, None)
            self._numbers.pop(id(self._objects.pop(number, None)), None)

    def unpack(self, nodes: list[Any], entries: list[Any]) -> list[Any]:
        """Take in new and changed objects, then make values of nodes.

        Raises:
            NotData: a node that is none, or an object that cannot take its new contents.
        """
        try:
            for number, *body in entries:
                self._take_in(number, tuple(body))
            return self._values(nodes, 0)
        except (KeyError, IndexError, ValueError, TypeError, OverflowError) as error:
            raise NotData(f"a malformed value: {error}") from None

    def _take_in(self, number: int, body: Body) -> None:
        thing = self._objects.get(number)
        if thing is not None:
            self._refresh(thing, body)
        elif type(number) is int and number % 2 == self._next % 2:
            raise NotData("an object that was never sent")
        else:
            thing = self._make(*body)
        self._enter(number, thing, body)

    def _make(self, tag: int, *body: Any) -> Any:
        if tag == ARRAY:
            return array_of(*body)
        if tag == LIST:
            return self._values(body, 0)
        if tag == DICT:
            return self._pairs(body)
        if tag == GENERATOR and not self._is_host:
            generator = np.random.Generator(np.random.PCG64(0))
            set_generator_state(generator, *body)
            return generator
        raise NotData(f"an object of an unknown kind ({repr(tag)[:20]})")

    def _refresh(self, thing: Any, body: Body) -> None:
        tag = _TAGS[type(thing)]
        if body[0] != tag:
            raise NotData("an object that became one of another type")
        if tag == ARRAY:
            _refill(thing, array_of(*body[1:]))
        elif tag == LIST:
            thing[:] = self._values(body[1:], 0)
        elif tag == DICT:
            pairs = self._pairs(body[1:])
            thing.clear()
            thing.update(pairs)
        else:
            set_generator_state(thing, *body[1:])

    def _values(self, nodes: Any, depth: int) -> list[Any]:
        return [node if type(node) in _PLAIN else self._value(node, depth) for node in nodes]

    def _pairs(self, flat: Any) -> dict[Any, Any]:
        values = self._values(flat, 0)
        keys = values[::2]
        if len(keys) > _MOST_MADE_KEYS and not _PLAIN.issuperset(map(type, keys)):
            raise NotData(f"a dictionary of more than {_MOST_MADE_KEYS:,} keys that are not all plain")
        return dict(zip(keys, values[1::2], strict=True))

    def _value(self, node: Any, depth: int) -> Any:
        if depth > _DEPTH:
            raise NotData(f"data nested deeper than {_DEPTH}")
        tag, *body = node
        if tag == REF:
            return self._objects[body[0]]
        if tag == TUPLE:
            return tuple(self._values(body, depth + 1))
        if tag == SCALAR:
            return array_of(body[0], [], 0, body[1])[()]
        if tag == COMPLEX:
            return complex(*body)
        return self._unpack_other(node)


def _differ(body: Body, seen: Body) -> bool:
    """Whether an object has changed; 1, 1.0 and True are equal, but not the same."""
    return body != seen or (body[0] in (LIST, DICT) and [*map(type, body)] != [*map(type, seen)])


def _array_body(array: np.ndarray[Any, Any]) -> Body:
    if array.dtype.str not in DTYPES:
        raise NotData(f"an array of dtype {array.dtype.name[:80]}, which does not hold numbers")
    return (ARRAY, array.dtype.str, list(array.shape), layout_of(array), array.tobytes())


def _refill(array: np.ndarray[Any, Any], contents: np.ndarray[Any, Any]) -> None:
    if array.dtype != contents.dtype or array.shape != contents.shape:
        raise NotData(f"an array that changed its shape or dtype, from {array.shape} to {contents.shape}")
    array[...] = contents


_sample = {0: object()}
_HELD_BY_LEDGER_ALONE = sys.getrefcount(_sample[0])
