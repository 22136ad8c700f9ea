"""UNTRUSTED: one submission's process, after it has locked itself down.

It runs the cells it is sent, then answers calls until the host hangs up. Everything that it says is a claim;
the host bounds and checks it. It is written for the honest: a hostile submission can rewrite all of it.

Frames from the host:
    [load, cells, skipped, by_statement]       answered by [ready], and then [loaded, names, problems]
    [call, case, request, forgotten], a request being
        [operation, target, positional, names, nodes, entries, given], the last of them pairs of a name and of
        the number of the callback that stands in its place meanwhile; answered by
        [value, nodes, entries, warnings], [raised, …] or [refused, reason];
        in between, any number of [callback, number, positional, names, nodes, entries], each answered by
        [returned, nodes, entries] or [failed, bases, message]
    [source, name, without, most]              answered by [source, text]
"""

from __future__ import annotations
import __future__

import contextlib
import operator
import os
import socket
import warnings
from collections.abc import Callable, Iterator
from typing import Any, Final

from autograder.sandbox import built_in, describe, stand_ins
from autograder.sandbox.notebook import Cell, Problem, definitions, prepare, statements
from autograder.sandbox.values import CALLBACK, HANDLE, NAMED, Ledger, NotData
from autograder.sandbox.wire import Caps, Channel, TooLarge, WireError
from autograder.sandbox.written import Written

FROM_HOST: Final = Caps(frame_bytes=64 << 20, items=10_000_000)
_MOST_NAMES, _LONGEST_NAME, _MOST_PROBLEMS, _MOST_WARNINGS = 2_000, 100, 100, 20
_FUTURES: Final = __future__.annotations.compiler_flag  # all others hold anyway, or are jokes
_OPERATIONS: Final[dict[str, Callable[..., Any]]] = {
    "call": lambda function, *args, **kwargs: function(*args, **kwargs),
    "iterate": iter,
    "next": next,
    "length": len,
    "item": operator.getitem,
    "attribute": getattr,
}


class Session:
    """The conversation about one submission.

    Args:
        sock: the connection to the host.
        progress: descriptor of four bytes that the host can read: the number of the cell that is running.
        answers: how much one answer may hold.
    """

    def __init__(self, sock: socket.socket, progress: int, answers: Caps) -> None:
        self._channel = Channel(sock, incoming=FROM_HOST, outgoing=answers)
        self._progress = progress
        self._namespace: dict[str, Any] = {"__name__": "__main__", **stand_ins.names()}
        self._written = Written()
        self._futures = 0  # what the cells so far have imported from __future__ holds in all that follow
        self._warnings: list[list[Any]] = []
        self._callbacks: dict[int, Callable[..., Any]] = {}  # of the call that is running
        self._case = 0
        self._new_case()

    def run(self) -> None:
        """Answer the host until it hangs up."""
        warnings.simplefilter("always")
        warnings.showwarning = self._note_warning  # type: ignore[assignment]  # takes all that theirs does
        try:
            _, cells, skipped, by_statement = self._channel.receive_next()
            self._channel.send(["ready"])  # what goes wrong from here on is the submission's doing
            self._channel.send(self._load(cells, set(skipped), by_statement))
            while True:
                kind, *asked = self._channel.receive_next()
                self._reply(self._source(*asked) if kind == "source" else self._answer(*asked))
        except WireError:
            return

    # ---- the cells

    def _load(self, cells: list[Any], skipped: set[int], by_statement: bool) -> list[Any]:
        problems: list[Problem] = []
        defined: dict[str, int] = {}
        for number, source in cells:
            os.pwrite(self._progress, number.to_bytes(4, "little"), 0)
            if number not in skipped:
                self._run_cell(number, source, by_statement, defined, problems)
        os.pwrite(self._progress, bytes(4), 0)
        self._warnings.clear()
        names = [
            name
            for name in self._namespace
            if type(name) is str and len(name) < _LONGEST_NAME and name.isidentifier()
        ]
        told = [
            list(describe.with_later_definition(problem, defined)) for problem in problems[:_MOST_PROBLEMS]
        ]
        return ["loaded", names[:_MOST_NAMES], told]

    def _run_cell(
        self, number: int, source: str, by_statement: bool, defined: dict[str, int], problems: list[Problem]
    ) -> None:
        try:
            cell = prepare(number, source)
        except BaseException as error:
            problems.append(describe.problem(number, error))
            return
        problems += cell.problems
        before = self._namespace.copy()
        for part in statements(
            cell
        ):  # compiled one by one, as IPython does: a `return` loses what is below it
            if not self._execute(part, problems) and not by_statement:
                break
        self._written.note(cell.tree, source, before, self._namespace)
        for name in dict.fromkeys(definitions(cell)):
            if self._namespace.get(name) is not before.get(name):  # the cell got as far as the definition
                self._note_definition(name, number, defined, problems)

    def _note_definition(
        self, name: str, cell: int, defined: dict[str, int], problems: list[Problem]
    ) -> None:
        if name in defined:
            first = f"the one of cell {defined[name]} is replaced"
            problems.append(Problem(cell, 0, "", f"`{name}` is defined again here: {first}"))
        defined[name] = cell

    def _execute(self, cell: Cell, problems: list[Problem]) -> bool:
        try:
            code = compile(cell.tree, cell.filename, "exec", self._futures, dont_inherit=True)
            self._futures |= code.co_flags & _FUTURES
            exec(code, self._namespace)
        except BaseException as error:
            problems.append(describe.problem(cell.number, error))
            return False
        return True

    def _source(self, name: str, without: list[str], most: int) -> list[Any]:
        return ["source", self._written.text(name, without, most)]

    # ---- the calls

    def _answer(self, case: int, request: list[Any], forgotten: list[int]) -> list[Any]:
        operation, target, positional, names, nodes, entries, given = request
        if case != self._case:
            self._case = case
            self._new_case()
        self._ledger.forget(forgotten)
        try:
            with self._in_place(given):
                function, *values = self._ledger.unpack([target, *nodes], entries)
                keywords = dict(zip(names, values[positional:], strict=True))
                return self._value(_OPERATIONS[operation](function, *values[:positional], **keywords))
        except (NotData, TooLarge) as refusal:
            return ["refused", str(refusal)[:500]]
        except WireError:
            raise
        except BaseException as error:
            return self._with_changes(["raised", *describe.error(error)])
        finally:
            self._callbacks = {}

    @contextlib.contextmanager
    def _in_place(self, given: list[list[Any]]) -> Iterator[None]:
        """Put functions of the host's in the place of the submission's own."""
        own = {name: self._namespace.pop(name) for name, _ in given if name in self._namespace}
        try:
            self._namespace.update((name, self._unpack_other([CALLBACK, number])) for name, number in given)
            yield
        finally:
            for name, _ in given:
                self._namespace.pop(name, None)
            self._namespace.update(own)

    def _value(self, value: Any) -> list[Any]:
        nodes, entries = self._ledger.pack([value])
        return ["value", nodes, entries, self._told_warnings()]

    def _with_changes(self, answer: list[Any]) -> list[Any]:
        try:
            return [*answer, self._ledger.pack([])[1], self._told_warnings()]
        except NotData as refusal:
            return ["refused", str(refusal)[:500]]

    def _reply(self, answer: list[Any]) -> None:
        try:
            self._channel.send(answer)
        except TooLarge as refusal:
            self._channel.send(["refused", f"an answer that does not fit: {str(refusal)[:300]}"])

    def _note_warning(self, message: Any, category: Any, *where: Any) -> None:
        if len(self._warnings) < _MOST_WARNINGS:
            self._warnings.append([built_in.names_of(category), describe.sendable(str(message), 300)])

    def _told_warnings(self) -> list[list[Any]]:
        told, self._warnings = self._warnings, []
        return told

    # ---- what is no data

    def _new_case(self) -> None:
        self._ledger = Ledger(1, self._pack_other, self._unpack_other)
        self._handles: list[Any] = []
        self._handle_numbers: dict[int, int] = {}  # id(object) -> place in the list

    def _pack_other(self, thing: Any) -> list[Any]:
        for number, callback in self._callbacks.items():
            if thing is callback:
                return [CALLBACK, number]
        number = self._handle_numbers.setdefault(id(thing), len(self._handles))
        if number == len(self._handles):
            self._handles.append(thing)
        return [HANDLE, number]

    def _unpack_other(self, node: list[Any]) -> Any:
        tag, number = node
        if tag == NAMED:
            return self._namespace[number]
        if tag == HANDLE:
            return self._handles[number]
        if number not in self._callbacks:
            self._callbacks[number] = self._callback(number)
        return self._callbacks[number]

    def _callback(self, number: int) -> Callable[..., Any]:
        ledger, of_this_call = self._ledger, self._callbacks

        def function(*args: Any, **kwargs: Any) -> Any:
            if of_this_call is not self._callbacks:
                raise RuntimeError(
                    "this function may only be called while the call that brought it is running"
                )
            nodes, entries = ledger.pack([*args, *kwargs.values()])
            self._channel.send(["callback", number, len(args), list(kwargs), nodes, entries])
            kind, *answer = self._channel.receive()
            if kind == "failed":
                names, text = answer
                raise built_in.with_text(built_in.nearest(names, BaseException, RuntimeError), text)
            return ledger.unpack(*answer)[0]

        return function
