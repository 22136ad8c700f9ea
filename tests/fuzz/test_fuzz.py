"""A first stretch of the inputs that nobody wrote; `python -m benchmarks.fuzz` goes on where this ends."""

from __future__ import annotations

import contextlib
import random
import re
import zipfile
from collections.abc import Callable

import pytest

from autograder.hand_ins import archives, decoding
from autograder.sandbox import notebook, proxy, values, wire
from tests.fuzz import cells, frames, notebooks, zips
from tests.fuzz.running import Target, Undocumented, fuzz

SEED = 1
INPUTS = {frames.FRAMES: 20_000, notebooks.NOTEBOOKS: 20_000, zips.ZIPS: 2_000, cells.CELLS: 2_500}


@pytest.mark.parametrize("target", INPUTS, ids=lambda target: target.name)
def test_no_input_does_what_is_not_documented(target: Target) -> None:
    """Each is read or refused, in bounded time and memory; some of them end in each way."""
    found = fuzz(target, range(INPUTS[target]), SEED)
    assert sum(found.outcomes.values()) == INPUTS[target]
    assert len(found.outcomes) > 1


def keeping(seen: list[bytes]) -> Callable[[bytes], str]:
    """Give a reader that only keeps what it is given."""

    def keep(data: bytes) -> str:
        seen.append(data)
        return "kept"

    return keep


@pytest.mark.parametrize("target", INPUTS, ids=lambda target: target.name)
def test_an_input_is_found_again_by_its_number(target: Target) -> None:
    """What a long run finds is looked at alone."""
    seen: list[bytes] = []
    rng = random.Random()
    for first in (0, 7):
        fuzz(target._replace(read=keeping(seen)), range(first, 8), SEED)
    assert seen[7] == seen[8]
    rng.seed(SEED << 48 | 7)
    assert target.make(rng) == seen[7]


# ---- a fuzzer that finds nothing finds nothing either where something is wrong


def lets_everything_in(message: list[object], depth: int) -> None:
    """Check no types."""


BROKEN: dict[str, tuple[Target, object, str, object]] = {
    "types of short frames unchecked": (frames.FRAMES, wire, "_check_types", lets_everything_in),
    "kinds of trouble unforeseen": (frames.FRAMES, values, "NotData", LookupError),
    "answers raised as they come": (
        frames.FRAMES,
        proxy,
        "raised_by_student",
        lambda described: Exception("x"),
    ),
    "marks left in a notebook": (notebooks.NOTEBOOKS, decoding, "UTF_8_MARK", b"\xef\xbb"),
    "sentences without words": (notebooks.NOTEBOOKS, decoding, "SAVE_AGAIN", " "),
    "damage unforeseen": (zips.ZIPS, archives, "DAMAGE", zipfile.BadZipFile),
    "magics left where they are": (cells.CELLS, notebook, "_ipython_call", lambda node: None),
}


@pytest.mark.parametrize("broken", BROKEN, ids=lambda name: name)
def test_what_is_broken_is_found(broken: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Within the same stretch."""
    target, module, name, instead = BROKEN[broken]
    monkeypatch.setattr(module, name, instead)
    with pytest.raises(Undocumented):
        fuzz(target, range(INPUTS[target]), SEED)


def grows(data: bytes) -> str:
    """Take a gibibyte."""
    return f"{len(bytearray(1 << 30))}"


def never_ends(data: bytes) -> str:
    """Compute, and let no ordinary error end it."""
    while True:
        with contextlib.suppress(Exception):
            sum(range(1_000))


@pytest.mark.parametrize(("read", "why"), [(grows, "MemoryError"), (never_ends, "Endless: more than 0.2 s")])
def test_bombs_are_found(read: Callable[[bytes], str], why: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """What takes too much memory or time is an error, and told with the input."""
    monkeypatch.setattr("tests.fuzz.running.CPU_SECONDS", 0.2)
    target = Target("bombs", lambda rng: b"tick", read)
    with pytest.raises(Undocumented, match=re.escape(why)) as caught:
        fuzz(target, range(3, 4), seed=5)
    assert "b'tick'" in str(caught.value)
    assert "--bombs 1 --start 3 --seed 5" in str(caught.value)
