"""Read inputs that nobody wrote, as many as one likes: `python -m benchmarks.fuzz --frames 10000000`.

`tests/fuzz` says what is read, and what may come of it; its test reads the first of them. Two processes read
in turns; the first input with an effect that is not documented ends the run, and is printed with the way to
have it again, alone. It needs the extra `dev`.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from functools import partial
from itertools import islice

from tests.fuzz.cells import CELLS
from tests.fuzz.frames import FRAMES
from tests.fuzz.notebooks import NOTEBOOKS
from tests.fuzz.running import Found, Undocumented, fuzz
from tests.fuzz.zips import ZIPS

TARGETS = {target.name: target for target in (FRAMES, NOTEBOOKS, ZIPS, CELLS)}
AT_ONCE = 2_000  # inputs that a process reads in one piece


def main() -> None:
    """Read what the options ask for, and print how it ended."""
    options = _options()
    with ProcessPoolExecutor(options.processes) as pool:
        for name in TARGETS:
            numbers = range(options.start, options.start + getattr(options, name))
            if not numbers:
                continue
            began = time.perf_counter()
            try:
                found = _all(pool, name, numbers, options)
            except Undocumented as problem:
                pool.shutdown(cancel_futures=True)
                sys.exit(f"{name}: {problem}")
            _print(name, found, time.perf_counter() - began)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="benchmarks.fuzz", description="Read inputs that nobody wrote.")
    for name in TARGETS:
        parser.add_argument(f"--{name}", type=_count, default=0, metavar="N", help=f"how many {name}")
    parser.add_argument("--start", type=_count, default=0, help="number of the first input (default: 0)")
    parser.add_argument("--seed", type=_count, default=1, help="of all choices (default: 1, the test's)")
    parser.add_argument("--processes", type=int, default=2, help="that read in turns (default: 2)")
    options = parser.parse_args()
    if not any(getattr(options, name) for name in TARGETS):
        parser.error("say how many of what: --frames 100000")
    return options


def _count(text: str) -> int:
    if not text.isdecimal():
        raise argparse.ArgumentTypeError(f"a number from 0 on is needed, not {text!r}")
    return int(text)


def _all(pool: ProcessPoolExecutor, name: str, numbers: range, options: argparse.Namespace) -> Found:
    """Read all numbers, a piece a process at a time; a piece beyond each is waiting, so that none idles."""
    read = partial(_piece, name, seed=options.seed)
    pieces = (numbers[first : first + AT_ONCE] for first in range(0, len(numbers), AT_ONCE))
    outcomes: Counter[str] = Counter()
    slowest = (0.0, -1)
    for found in _in_turns(pool, read, pieces, 2 * options.processes):
        outcomes.update(found.outcomes)
        slowest = max(slowest, found.slowest)
    return Found(dict(outcomes), slowest)


def _in_turns(
    pool: ProcessPoolExecutor, read: partial[Found], pieces: Iterator[range], most: int
) -> Iterator[Found]:
    waiting: list[Future[Found]] = [pool.submit(read, piece) for piece in islice(pieces, most)]
    while waiting:
        yield waiting.pop(0).result()
        waiting += [pool.submit(read, piece) for piece in islice(pieces, 1)]


def _piece(name: str, numbers: range, seed: int) -> Found:
    return fuzz(TARGETS[name], numbers, seed)


def _print(name: str, found: Found, seconds: float) -> None:
    total = sum(found.outcomes.values())
    cpu, number = found.slowest
    print(f"{name}: {total:,} in {seconds:,.0f} s; the slowest, number {number}, took {cpu * 1e3:.1f} CPU ms")
    for outcome, count in sorted(found.outcomes.items(), key=lambda each: -each[1]):
        print(f"  {count:>12,}  {outcome}")


if __name__ == "__main__":
    main()
