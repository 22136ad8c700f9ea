"""Near misses: bytes and trees of plain data with a few things wrong, as faults and attackers make them."""

from __future__ import annotations

import copy
import random
from collections.abc import Callable, Sequence
from typing import Any

NUMBERS = (
    0,
    1,
    2,
    3,
    31,
    32,
    64,
    127,
    128,
    255,
    256,
    1_000,
    2**15,
    2**31 - 1,
    2**31,
    2**32 - 1,
    2**40,
    2**63 - 1,
)
PLAIN: tuple[Any, ...] = (
    *NUMBERS,
    *(-number for number in NUMBERS),
    *(2**64 - 1, -(2**63), 0.0, -0.0, 0.5, 1e308, float("nan"), float("inf"), float("-inf")),
    *(
        None,
        True,
        False,
        "",
        "x",
        "0",
        "\0",
        "é\N{RIGHT-TO-LEFT OVERRIDE}",
        "x" * 400,
        b"",
        b"\0" * 8,
        b"\xff" * 37,
    ),
)
MOST_CHANGES = 4
LONGEST_PIECE = 40
MOST_CONTAINERS = 1_000  # that one of is chosen: earlier changes may have made very many


def mutated(data: bytes, rng: random.Random, others: Sequence[bytes]) -> bytes:
    """Change bytes in one to four places.

    Args:
        data: what is changed.
        rng: chooses.
        others: what pieces may be taken from.
    """
    changed = bytearray(data)
    for _ in range(rng.randint(1, MOST_CHANGES)):
        rng.choice(_OF_BYTES)(changed, rng, others)
    return bytes(changed)


def _flip(data: bytearray, rng: random.Random, others: Sequence[bytes]) -> None:
    if data:
        data[rng.randrange(len(data))] ^= 1 << rng.randrange(8)


def _set(data: bytearray, rng: random.Random, others: Sequence[bytes]) -> None:
    if data:
        data[rng.randrange(len(data))] = rng.choice((0, 1, 0x22, 0x5C, 0x7F, 0x80, 0x90, 0xC1, 0xDD, 0xFF))


def _number(data: bytearray, rng: random.Random, others: Sequence[bytes]) -> None:
    size = rng.choice((2, 4, 8))
    place = rng.randrange(len(data) + 1)
    number = rng.choice(NUMBERS) % (1 << 8 * size)
    data[place : place + size] = number.to_bytes(size, rng.choice(("little", "big")))


def _cut(data: bytearray, rng: random.Random, others: Sequence[bytes]) -> None:
    first = rng.randrange(len(data) + 1)
    last = len(data) if rng.random() < 0.2 else first + rng.randrange(LONGEST_PIECE)
    del data[first:last]


def _repeat(data: bytearray, rng: random.Random, others: Sequence[bytes]) -> None:
    first = rng.randrange(len(data) + 1)
    piece = data[first : first + rng.randrange(LONGEST_PIECE)]
    data[first:first] = piece * rng.choice((1, 1, 2, 50))


def _splice(data: bytearray, rng: random.Random, others: Sequence[bytes]) -> None:
    other = rng.choice(others)
    first, place = rng.randrange(len(other) + 1), rng.randrange(len(data) + 1)
    piece = other[first : first + rng.randrange(LONGEST_PIECE)]
    data[place : place + rng.choice((0, len(piece)))] = piece


def _noise(data: bytearray, rng: random.Random, others: Sequence[bytes]) -> None:
    place = rng.randrange(len(data) + 1)
    data[place:place] = rng.randbytes(rng.randrange(1, 9))


_OF_BYTES: tuple[Callable[[bytearray, random.Random, Sequence[bytes]], None], ...] = (
    *(_flip, _set, _number, _cut, _repeat, _splice, _noise),
)


def rearranged(tree: Any, rng: random.Random, words: Sequence[Any]) -> Any:
    """Change one to four things in a tree of lists and dictionaries, in place where it can be.

    Args:
        tree: plain data, as JSON or msgpack hold it.
        rng: chooses.
        words: what has a meaning where the tree is read, to put in wrong places.
    """
    for _ in range(rng.randint(1, MOST_CHANGES)):
        inner = _containers(tree)
        if not inner:
            return _strange(rng, words)
        _rearrange(rng.choice(inner), rng, words)
    return tree


def _containers(tree: Any) -> list[Any]:
    found: list[Any] = []
    left = [tree]
    while left and len(found) < MOST_CONTAINERS:
        each = left.pop()
        if isinstance(each, list | dict):
            found.append(each)
            left += each.values() if isinstance(each, dict) else each
    return found


def _strange(rng: random.Random, words: Sequence[Any]) -> Any:
    kind = rng.random()
    if kind < 0.4:
        return copy.deepcopy(rng.choice(words))  # it may be changed in turn
    if kind < 0.85:
        return rng.choice(PLAIN)
    deep: list[Any] = [rng.choice(PLAIN)]
    for _ in range(rng.choice((1, 2, 33, 70))):
        deep = [deep]
    return deep


def _rearrange(place: Any, rng: random.Random, words: Sequence[Any]) -> None:
    keys = list(place) if isinstance(place, dict) else range(len(place))
    new = _strange(rng, words)
    if not keys or rng.random() < 0.2:
        if isinstance(place, dict):
            place[str(rng.choice(words))] = new
        else:
            place.insert(rng.randint(0, len(place)), new)
        return
    key = rng.choice(keys)
    what = rng.random()
    if what < 0.6:
        place[key] = new
    elif what < 0.8:
        del place[key]
    elif isinstance(place, list):
        other = rng.randrange(len(place))
        place[key], place[other] = place[other], place[key]
    else:
        place[key] = [place[key]]
