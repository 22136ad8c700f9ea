"""The decorator that checks arguments, and how a rule refuses one."""

from __future__ import annotations

import functools
import inspect
from collections.abc import Callable
from typing import Any, NoReturn, ParamSpec, TypeAlias, TypeVar

import numpy as np

P = ParamSpec("P")
R = TypeVar("R")

WIDTH = 60  # letters of a value in a sentence

# `D` has one size; `N?` may have none and `*S` several, so theirs is a tuple.
Size: TypeAlias = int | tuple[int, ...]
# What each name stands for so far in a call, and the argument that said it.
Sizes: TypeAlias = dict[str, tuple[Size, str]]
# Called with an argument's name, its value and what the arguments before it have said, to which it adds.
Rule: TypeAlias = Callable[[str, Any, Sizes], None]


def shown(value: object) -> str:
    """Write a value on one line, and not at length."""
    if isinstance(value, np.ndarray) and value.ndim:
        return f"an array of shape {value.shape}"
    text = " ".join(repr(value).split())
    return text if len(text) <= WIDTH else f"{text[: WIDTH - 1]}…"


def refuse(name: str, was: str, should: str) -> NoReturn:
    """Say what an argument was and what it should do.

    Raises:
        ValueError: always.
    """
    raise ValueError(f"`{name}` {was}: it should {should}")


def checked(**rules: Rule) -> Callable[[Callable[P, R]], Callable[P, R]]:
    """Check arguments by their rules before each call.

    Args:
        **rules: a rule for each argument that has one, in the order in which they run.

    Raises:
        TypeError: the function has no argument of a rule's name.
    """

    def decorate(function: Callable[P, R]) -> Callable[P, R]:
        places = {name: place for place, name in enumerate(inspect.signature(function).parameters)}
        unknown = sorted(rules.keys() - places.keys())
        if unknown:
            raise TypeError(f"{function.__name__} has no argument {', '.join(unknown)}")
        ordered = tuple((places[name], name, rule) for name, rule in rules.items())

        @functools.wraps(function)
        def call(*args: P.args, **kwargs: P.kwargs) -> R:
            sizes: Sizes = {}
            for place, name, rule in ordered:
                if place < len(args):
                    rule(name, args[place], sizes)
                elif name in kwargs:
                    rule(name, kwargs[name], sizes)
            return function(*args, **kwargs)

        return call

    return decorate


def unchecked(function: Callable[P, R]) -> Callable[P, R]:
    """Give a function without its checks, for a loop whose arguments were checked at its door."""
    found: Callable[P, R] = getattr(function, "__wrapped__", function)
    return found
