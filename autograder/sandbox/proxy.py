"""TRUSTED: the student's functions and objects as remote names.

A proxy holds nothing but where its object is. Only the operations that a test writes on purpose reach the
child: a call, iteration, an index, len, and `checks.attribute`. What a library asks of an object by itself
(an array interface, a copy, a pickle, HTML) finds nothing here, or a TypeError made here: a forged answer to
`__array_interface__` would give the student this process's memory.
"""

from __future__ import annotations

import warnings
from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any, Final, NoReturn, Protocol

from autograder.errors import AnswerRefused, Crashed, TimedOut
from autograder.sandbox import built_in
from autograder.sandbox.observed import Transcript
from autograder.sandbox.printable import printable
from autograder.sandbox.raised import raised_by_student
from autograder.sandbox.values import CALLBACK, HANDLE, NAMED, Ledger, NotData

_MOST_WARNINGS: Final = 20
NOTHING_GIVEN: Final[Mapping[str, Callable[..., Any]]] = MappingProxyType({})


class Conversation(Protocol):
    """What calls need of a child's process."""

    def exchange(self, message: list[Any]) -> list[Any]:
        """Send a request and wait for the next frame."""

    def converse(self, message: list[Any]) -> list[Any]:
        """Send a further frame of the same request and wait for the next."""

    def end(self, why: str = "") -> str:
        """Kill the process; give a sentence on how it ended."""


class Calls:
    """All that crosses during one case.

    Args:
        process: the child.
        case: a number that no earlier case of this process had.
        most: how many crossings it may take: calls, callbacks, steps of an iteration.
        given: functions of ours that stand in the place of the submission's own while it works.
    """

    def __init__(
        self,
        process: Conversation,
        case: int,
        most: int,
        given: Mapping[str, Callable[..., Any]] = NOTHING_GIVEN,
    ) -> None:
        self._process = process
        self._given = given
        self._case = case
        self._left = self._most = most
        self._ledger = Ledger(0, self._pack_other, self._unpack_other)
        self._handles: dict[int, Proxy] = {}
        self._callbacks: list[Callable[..., Any]] = []
        self._in_callback = False
        self.transcript = Transcript()

    def named(self, name: str) -> Proxy:
        """Give the submission's object of that name."""
        return Proxy(self, [NAMED, name])

    def perform(
        self, operation: str, target: list[Any], args: tuple[Any, ...], kwargs: dict[str, Any]
    ) -> Any:
        """Do something with an object of the child's, and give what came of it.

        Raises:
            CallEnded: there is no answer.
            Exception: what the student's code raised, as the nearest built-in class.
        """
        if self._in_callback:
            raise RuntimeError(
                "a function that a test passes in cannot call the submission while it is called itself"
            )
        self._callbacks.clear()
        forgotten = self._ledger.forget_unheld()
        nodes, entries = self._ledger.pack([*args, *kwargs.values()])
        given = [[name, self._callback_number(function)] for name, function in self._given.items()]
        request = [operation, target, len(args), list(kwargs), nodes, entries, given]
        self._count()
        self.transcript.crossed(entries)
        reply = self._replied(["call", self._case, request, forgotten])
        self.transcript.answered(operation, target[1] if target[0] == NAMED else "", reply)
        return self._outcome(reply)

    def _replied(self, message: list[Any]) -> list[Any]:
        """Hold an exchange, with all the callbacks that it takes, and give its last frame."""
        try:
            reply = self._process.exchange(message)
            while reply and reply[0] == "callback":
                self._count()
                reply = self._process.converse(self._called_back(*reply[1:]))
        except (TypeError, IndexError):
            raise Crashed(self._process.end("a malformed answer")) from None
        except BaseException:
            self._process.end("a call broke off in the middle")  # it could not understand the next
            raise
        return reply

    def _count(self) -> None:
        self._left -= 1
        if self._left < 0:
            raise TimedOut(f"it was still going on after {self._most:,} calls and steps")

    def _outcome(self, reply: list[Any]) -> Any:
        match reply:
            case ["value", [node], list(entries), list(told)]:
                return self._taken_in([node], entries, told)[0]
            case ["raised", *described, list(entries), list(told)] if error := raised_by_student(described):
                self._taken_in([], entries, told)
                raise error
            case ["refused", str(reason)]:
                raise AnswerRefused(printable(reason, 500))
        raise Crashed(self._process.end("a malformed answer"))

    def _taken_in(self, nodes: list[Any], entries: list[Any], told: list[Any]) -> list[Any]:
        try:
            values = self._ledger.unpack(nodes, entries)
        except NotData as error:
            raise AnswerRefused(printable(str(error), 500)) from None
        for warning in told[:_MOST_WARNINGS]:
            match warning:
                case [list(names), str(message)]:
                    kind = built_in.nearest(names, Warning, UserWarning)
                    warnings.warn(printable(message, 300), kind, stacklevel=5)
        return values

    # ---- functions that a test passes in

    def _called_back(
        self, number: int, positional: int, names: list[str], nodes: Any, entries: Any
    ) -> list[Any]:
        function = self._callbacks[number]
        self._in_callback = True
        try:
            values = self._ledger.unpack(nodes, entries)
            self.transcript.crossed(entries, back=True)
            keywords = dict(zip(names, values[positional:], strict=True))
            nodes, entries = self._ledger.pack([function(*values[:positional], **keywords)])
        except NotData as error:
            return ["failed", ["TypeError"], str(error)]
        except Exception as error:
            # what a test asserts of an argument could tell what it expects
            said = "" if isinstance(error, AssertionError) else str(error)[:1_000]
            return ["failed", built_in.names_of(type(error)), said]
        finally:
            self._in_callback = False
        self.transcript.crossed(entries)
        return ["returned", nodes, entries]

    def _pack_other(self, thing: Any) -> list[Any]:
        if type(thing) is Proxy:
            if thing._calls is not self:
                raise NotData("an object that stays in another process")
            return thing._node
        if not callable(thing):
            raise TypeError(f"a test cannot send a {type(thing).__name__}")
        return [CALLBACK, self._callback_number(thing)]

    def _callback_number(self, function: Callable[..., Any]) -> int:
        if function not in self._callbacks:
            self._callbacks.append(function)
        return self._callbacks.index(function)

    def _unpack_other(self, node: list[Any]) -> Any:
        tag, number = node
        if tag == CALLBACK:
            return self._callbacks[number]
        if tag != HANDLE or type(number) is not int:
            raise NotData("a value of an unknown kind")
        if number not in self._handles:
            self._handles[number] = Proxy(self, [HANDLE, number])
        return self._handles[number]


class Proxy:
    """An object that stays in the child."""

    __slots__ = ("_calls", "_node")

    def __init__(self, calls: Calls, node: list[Any]) -> None:
        self._calls = calls
        self._node = node

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        """Call it there."""
        return self._calls.perform("call", self._node, args, kwargs)

    def __iter__(self) -> Any:
        """Begin to iterate over it there."""
        return self._calls.perform("iterate", self._node, (), {})

    def __next__(self) -> Any:
        """Take one step of an iterator there."""
        return self._calls.perform("next", self._node, (), {})

    def __len__(self) -> int:
        """Measure it there."""
        length = self._calls.perform("length", self._node, (), {})
        return length if type(length) is int else 0

    def __getitem__(self, key: Any) -> Any:
        """Take one of its items."""
        return self._calls.perform("item", self._node, (key,), {})

    def _remote_attribute(self, name: str) -> Any:
        """Ask for a public attribute; `checks.attribute` calls this."""
        if name.startswith("_"):
            raise AttributeError(f"{name} is not public")
        return self._calls.perform("attribute", self._node, (name,), {})

    def __bool__(self) -> bool:
        """True, without asking."""
        return True

    def __repr__(self) -> str:
        """Say what it is, without asking."""
        return "<an object of the submission>"

    def _refuse(self, *args: object, **kwargs: object) -> NoReturn:
        raise TypeError("an object of the submission stays in the submission's process")

    __array__ = __copy__ = __deepcopy__ = __reduce__ = __reduce_ex__ = __contains__ = _refuse
    __format__ = _refuse
