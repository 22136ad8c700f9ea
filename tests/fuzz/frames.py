"""What a hostile child could send while a test calls it, read by the host's whole half of the conversation.

Documented are: a value of plain types, the nearest built-in exception, AnswerRefused, Crashed, TimedOut. And
what the short way of decoding takes, the walk that counts items takes as well.
"""

from __future__ import annotations

import contextlib
import random
import struct
import warnings
from typing import Any

import msgspec
import numpy as np

from autograder.errors import AnswerRefused, Crashed, StudentExit, TimedOut
from autograder.sandbox.printable import printable
from autograder.sandbox.proxy import Calls
from autograder.sandbox.raised import StudentError
from autograder.sandbox.values import Ledger
from autograder.sandbox.wire import Caps, Channel, WireError, check_bounds, decode
from tests.fuzz.mutation import mutated, rearranged
from tests.fuzz.running import Target

CAPS = Caps(frame_bytes=1 << 20, items=10_000)
TRUSTED = ("builtins", "numpy", "numpy.random._generator", "autograder.sandbox.proxy")
WORDS = (
    *range(15),
    *(
        "value",
        "raised",
        "refused",
        "callback",
        "<f8",
        "<i4",
        "|b1",
        "|O",
        "<c16",
        "ValueError",
        "StudentExit",
    ),
    *([], [0, 0], [0, 1], [4, 0], [6, 0], [1, [1, [1]]], [2, "<f8", bytes(8)], [3, 0.0, 1.0]),
)


def _answers() -> list[list[Any]]:
    """Give conversations as an honest child has them, each a list of messages."""
    array, table = np.arange(6.0).reshape(2, 3), {"W": np.eye(2, order="F"), "b": [1, (2, "é")], 3: None}
    values: list[Any] = [
        None,
        True,
        7,
        2.5,
        "text",
        b"bytes",
        1j,
        np.float32(1),
        (1, (2,)),
        [array, array],
        table,
    ]
    values += [np.zeros((0, 4)), np.arange(8)[::2], [[[]]], {(1, "a"): {}}, len]
    said = [["value", *_packed(value), []] for value in values]
    told = [[["RuntimeWarning", "Warning"], "overflow"], [["DeprecationWarning"], "old"]]
    raised = ["raised", "MyError", ["ValueError", "Exception"], "no", 3, 7, "1 / 0", _packed(array)[1], told]
    called = ["callback", 0, 1, ["b"], *_packed(array, 2)]
    return [
        *([each] for each in said),
        [["value", [[0, 2]], [[2, 10, "<f8", [3], 0, np.ones(3).tobytes()]], told]],
        [["refused", "a set, which is not plain data"]],
        [raised],
        [called, said[3]],
        [called, called, raised],
    ]


def _packed(*values: Any) -> tuple[list[Any], list[Any]]:
    return Ledger(1, lambda thing: [4, 0], lambda node: None).pack(list(values))


_HONEST = _answers()
_ENCODED = [[msgspec.msgpack.encode(message) for message in said] for said in _HONEST]
_ALL = [data for said in _ENCODED for data in said]


def make(rng: random.Random) -> bytes:
    """Write one conversation: honest frames of which something is wrong, inside or around."""
    frames = list(rng.choice(_ENCODED))
    place = rng.randrange(len(frames))
    if rng.random() < 0.5:
        tree = rearranged(msgspec.msgpack.decode(frames[place]), rng, WORDS)
        frames[place] = msgspec.msgpack.encode(tree)
    else:
        frames[place] = mutated(frames[place], rng, _ALL)
    written = b"".join(struct.pack("<II", len(data), 1) + data for data in frames)
    return written if rng.random() < 0.9 else mutated(written, rng, _ALL)


class _Sent:
    """A socket at whose other end these bytes were written."""

    def __init__(self, data: bytes) -> None:
        self._data = data

    def recv(self, size: int) -> bytes:
        """Give what comes next, in small parts."""
        part, self._data = self._data[: min(size, 100)], self._data[min(size, 100) :]
        return part

    def send(self, data: memoryview) -> int:
        """Take everything."""
        return len(data)


class _Child:
    """A conversation with whoever wrote the bytes."""

    def __init__(self, data: bytes) -> None:
        sent: Any = _Sent(data)
        self._channel = Channel(sent, incoming=CAPS, outgoing=CAPS)
        self._channel.sequence = 1
        self.ended = ""

    def exchange(self, message: list[Any]) -> list[Any]:
        """Send a frame and receive one; there is one exchange."""
        try:
            self._channel.send(message)
            return self._channel.receive()
        except WireError as error:
            raise Crashed(self.end(str(error))) from None

    converse = exchange

    def end(self, why: str = "") -> str:
        """Note that it is over."""
        self.ended = why
        return why


def read(data: bytes) -> str:
    """Call a function whose process answers with these bytes.

    Raises:
        AssertionError: the host took what it should have refused.
    """
    _same_verdicts(data[8:])
    held = (np.zeros(3), [1, 2.0], {"a": (1,)}, np.random.default_rng(0), lambda *args, **kwargs: args)
    child = _Child(data)
    calls = Calls(child, case=1, most=50)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            value = calls.named("f")(*held)
        except (AnswerRefused, Crashed, TimedOut) as ended:
            return _documented(ended)
        except (Exception, StudentExit) as error:
            return _raised_there(error)
    _require_plain(value, set())
    return "value"


def _documented(ended: BaseException) -> str:
    assert printable(str(ended), 2_000) == str(ended), ended
    return type(ended).__name__


def _raised_there(error: BaseException) -> str:
    assert isinstance(getattr(error, "student_error", None), StudentError), f"raised here: {error!r}"
    return "raised"


def _same_verdicts(data: bytes) -> None:
    """What is short is decoded without counting; that lets nothing in which counting would not."""
    try:
        decode(data, CAPS)
    except WireError:
        with contextlib.suppress(WireError):
            check_bounds(data, CAPS)
    else:
        check_bounds(data, CAPS)


def _require_plain(value: Any, seen: set[int]) -> None:
    kind = type(value)
    assert kind.__module__ in TRUSTED, kind
    if kind in (list, tuple, dict) and id(value) not in seen:
        seen.add(id(value))
        for inner in [*value.keys(), *value.values()] if kind is dict else value:
            _require_plain(inner, seen)


FRAMES = Target("frames", make, read)
