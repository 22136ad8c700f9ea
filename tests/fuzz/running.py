"""Give a target input after input, and tell of the first that does what is not documented.

Input number n of a seed is always the same, so that what is found is found again, alone.
"""

from __future__ import annotations

import contextlib
import random
import resource
import signal
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from types import FrameType
from typing import NamedTuple, NoReturn

CPU_SECONDS = 5.0  # for one input; what takes so long has no end
ALLOWANCE = 512 << 20  # bytes of address space beyond what the process has when it begins
SHOWN = 3_000


class Target(NamedTuple):
    """A reader of what others wrote.

    Args:
        name: what its inputs are called.
        make: gives an input; all its choices are made by the generator.
        read: reads it, and raises where something happens that is not documented; names what came of it.
    """

    name: str
    make: Callable[[random.Random], bytes]
    read: Callable[[bytes], str]


class Found(NamedTuple):
    """What a run has seen.

    Args:
        outcomes: how many inputs ended how.
        slowest: CPU seconds of the slowest input, and its number.
    """

    outcomes: dict[str, int]
    slowest: tuple[float, int]


class Endless(BaseException):
    """An input took longer than any should."""


class Undocumented(AssertionError):
    """An input had an effect that is not documented."""


def fuzz(target: Target, numbers: range, seed: int) -> Found:
    """Read many inputs.

    Args:
        target: what reads them.
        numbers: which inputs of the seed's.
        seed: of all choices.

    Raises:
        Undocumented: with the input that did it, and how to have it again.
    """
    outcomes: dict[str, int] = {}
    slowest = (0.0, -1)
    rng = random.Random()
    with bounded_memory(), _alarm():
        for number in numbers:
            rng.seed(seed << 48 | number)
            data = target.make(rng)
            began = time.process_time()
            signal.setitimer(signal.ITIMER_PROF, CPU_SECONDS)
            try:
                outcome = target.read(data)
            except (Exception, Endless) as error:
                raise Undocumented(_told(target, number, seed, data, error)) from error
            finally:
                signal.setitimer(signal.ITIMER_PROF, 0)
            outcomes[outcome] = outcomes.get(outcome, 0) + 1
            slowest = max(slowest, (time.process_time() - began, number))
    return Found(outcomes, slowest)


def _told(target: Target, number: int, seed: int, data: bytes, error: BaseException) -> str:
    shown = f"{data[:SHOWN]!r}" + f" and {len(data) - SHOWN} bytes more" * (len(data) > SHOWN)
    again = f"python -m benchmarks.fuzz --{target.name} 1 --start {number} --seed {seed}"
    return f"{type(error).__name__}: {error}\n{shown}\nAgain: {again}"


@contextlib.contextmanager
def bounded_memory() -> Iterator[None]:
    """Let the process grow by so many bytes and no more: a bomb ends in a MemoryError."""
    soft, hard = resource.getrlimit(resource.RLIMIT_AS)
    now = int(Path("/proc/self/statm").read_text().split()[0]) * resource.getpagesize()
    wanted = now + ALLOWANCE
    resource.setrlimit(resource.RLIMIT_AS, (wanted if soft < 0 else min(soft, wanted), hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_AS, (soft, hard))


@contextlib.contextmanager
def _alarm() -> Iterator[None]:
    def ring(number: int, frame: FrameType | None) -> NoReturn:
        raise Endless(f"more than {CPU_SECONDS:g} s of computing time")

    before = signal.signal(signal.SIGPROF, ring)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
        signal.signal(signal.SIGPROF, before)
