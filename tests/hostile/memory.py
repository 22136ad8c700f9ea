"""Functions that play the grader instead of answering: what public cases ask, and answers kept from there."""

from __future__ import annotations

import base64
import hashlib
import inspect
import pickle
import zlib
from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

import numpy as np

from autograder.checks import case_seed
from tests.solutions.running import Answer, Case, cases, solution

FUNCTION = "function"  # what it does is an input too, which a text of it does not tell
GARBAGE = "something that is no answer to anything"


class Call(NamedTuple):
    """One call that a case made: what it asked, as a text that tells inputs apart, and the right answer."""

    asked: str
    answer: Any


def asked_by(arguments: object) -> str:
    """Write inputs as text, to the last bit: of functions their code, of a Generator its state."""
    match arguments:
        case np.ndarray() | np.generic():
            return f"{arguments.dtype.str}{arguments.shape}{arguments.tobytes().hex()}"
        case list() | tuple() | dict():
            inner = arguments.items() if isinstance(arguments, dict) else arguments
            return f"{type(arguments).__name__}({','.join(map(asked_by, inner))})"
        case np.random.Generator():
            return repr(arguments.bit_generator.state)
        case _ if callable(arguments):
            return f"{FUNCTION} {getattr(arguments, '__qualname__', '')}"
    return repr(arguments)


def calls_of(assignment: str, question: str, case: Case) -> list[Call]:
    """Run a case on the completed notebook, and give the calls of the question's function."""
    found: list[Call] = []

    def recording(*arguments: Any, **named: Any) -> Any:
        asked = asked_by((arguments, named))
        found.append(Call(asked, None))  # where it raises, too
        found[-1] = Call(asked, solution(assignment)[question](*arguments, **named))
        return found[-1].answer

    there = {**solution(assignment), question: recording}
    case.function(**{name: there[name] for name in case.needs})
    return found


def public_calls(assignment: str, question: str) -> list[Call]:
    """Give the calls of all public cases, in order."""
    public = [case for case in cases(assignment, question) if not case.hidden]
    return [call for case in public for call in calls_of(assignment, question, case)]


def players(assignment: str, question: str) -> Iterator[tuple[str, Callable[[], Answer]]]:
    """Give what makes functions that earn public cases without, or with more than, understanding them."""
    known, right = public_calls(assignment, question), solution(assignment)[question]
    yield "knows the public calls by heart, else the last of them", lambda: by_heart(known)
    yield "right until the public cases are over", lambda: first_calls(right, len(known))
    yield "right for the first call only", lambda: first_calls(right, 1)


def by_heart(known: list[Call]) -> Answer:
    """Answer as was right in a public case; anything else with one of those answers, in turn."""
    answers = {call.asked: call.answer for call in known}
    turns = [0]

    def function(*arguments: Any, **named: Any) -> Any:
        turns[0] += 1
        return answers.get(asked_by((arguments, named)), known[turns[0] % len(known)].answer)

    return function


def first_calls(right: Answer, most: int) -> Answer:
    """Be right so many times."""
    calls = [0]

    def function(*arguments: Any, **named: Any) -> Any:
        calls[0] += 1
        return right(*arguments, **named) if calls[0] <= most else GARBAGE

    return function


def first_for_each_shape(right: Answer) -> Answer:
    """Be right for the first arguments of each shape, and repeat that for all others."""
    kept: dict[str, Any] = {}

    def function(*arguments: Any, **named: Any) -> Any:
        shape = str(shape_of((arguments, named)))
        if shape not in kept:
            kept[shape] = right(*arguments, **named)
        return kept[shape]

    return function


def holds(case: Case, assignment: str, question: str, function: Answer, seed: bytes) -> bool:
    """Whether a case passes with this function, its fresh inputs drawn by this seed."""
    there = {**solution(assignment), question: function}
    token = case_seed.set(seed + case.name.encode())
    try:
        case.function(**{name: there[name] for name in case.needs})
    except Exception:
        return False
    finally:
        case_seed.reset(token)
    return True


def shape_of(arguments: object) -> object:
    """Tell arguments apart by all but their numbers, and texts that are no names by their lengths."""
    match arguments:
        case np.ndarray():
            return arguments.shape
        case list() | tuple():
            return [shape_of(each) for each in arguments]
        case dict():
            return {key: shape_of(each) for key, each in arguments.items()}
        case str() if not arguments.isidentifier() or set(arguments.upper()) <= set("ACGTN"):
            return len(arguments)  # DNA, or a file of it
        case str() | bool() | int() | None:
            return arguments
    return type(arguments)


# ---- the same as a hand-in

HEART = """
import base64, hashlib, pickle, zlib

import numpy as np

FUNCTION = {function!r}

{asked_by}

HEART = pickle.loads(zlib.decompress(base64.b64decode({heart!r})))


def knows(question):
    def function(*arguments, **named):
        asked = hashlib.sha256(asked_by((arguments, named)).encode()).digest()
        return HEART[question].get(asked, {garbage!r})

    return function


for question in HEART:
    globals()[question] = knows(question)
"""
LARGEST_KEPT = 20_000  # bytes of an answer: a hand-in has at most 1 MiB of code


def script(assignment: str, questions: tuple[str, ...]) -> str:
    """Write a hand-in that knows the public calls of all questions, and nothing else."""
    heart = {question: dict(_kept(public_calls(assignment, question))) for question in questions}
    return HEART.format(
        asked_by=inspect.getsource(asked_by),
        function=FUNCTION,
        garbage=GARBAGE,
        heart=base64.b64encode(zlib.compress(pickle.dumps(heart))).decode(),
    )


def _kept(calls: list[Call]) -> Iterator[tuple[bytes, Any]]:
    for call in calls:
        try:
            size = len(pickle.dumps(call.answer))
        except Exception:  # a function, a generator, an object of the notebook's
            continue
        if size < LARGEST_KEPT:
            yield hashlib.sha256(call.asked.encode()).digest(), call.answer
