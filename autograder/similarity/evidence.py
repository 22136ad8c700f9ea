"""What pairs of hand-ins share that few others have, found by an index and not by comparing all with all.

What d of n hand-ins have counts log2(n / d) for each two of them, and nothing once it is common. That is a
measure of how rare it is, not a probability: neighbouring stretches of code depend on each other.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import combinations
from math import log2
from typing import Any

import msgspec
import numpy as np
from numpy.typing import NDArray

from autograder.records import Grade
from autograder.report.mistakes import OWN_FAULT
from autograder.similarity.reading import Printed, Prints

COMMON = 0.02  # share of a class beyond which what hand-ins have says nothing
FEW = 5  # as many may share it in any class
MISTAKE = 3  # a rare mistake is worth so many rare stretches of code
FILE = 10  # and so many an equal file
FEWEST = 8  # rare things, so counted, that a pair must share to be shown
FUNCTIONS = 2  # in which they must be, or as many mistakes: one short function has few right forms


Pair = tuple[int, int]
NONE = np.zeros(0, dtype=np.int64)


class Shared(msgspec.Struct, frozen=True):
    """What two hand-ins share that few others have.

    Args:
        one, other: their places in the class.
        score: the sum of what it counts.
        hashes: fingerprints of both.
        functions: in how many functions, or other statements, these lie.
        mistakes: `question: name` of both.
        same_file: whether they are equal to the byte.
        share: of the rare fingerprints of the one that has fewer, how many are shared, from 0 to 1.
    """

    one: int
    other: int
    score: float
    hashes: frozenset[int]
    functions: int
    mistakes: tuple[str, ...]
    same_file: bool
    share: float


def rare(class_: Sequence[Printed], known: Prints) -> dict[int, NDArray[np.int64]]:
    """Give, by hash, the places of the hand-ins that have it: more than one, and few.

    Args:
        class_: the hand-ins.
        known: what is taught, or known as an answer; it says nothing.
    """
    owners = np.concatenate([np.full(len(each.prints), place) for place, each in enumerate(class_)] or [NONE])
    hashes = np.concatenate([each.prints[:, 0] for each in class_] or [NONE]).astype(np.int64)
    pairs = np.unique(np.stack([hashes, owners.astype(np.int64)], axis=1), axis=0)
    pairs = pairs[~np.isin(pairs[:, 0], known[:, 0])]
    found, starts, counts = np.unique(pairs[:, 0], return_index=True, return_counts=True)
    few = (counts > 1) & (counts <= most(len(class_)))
    return {
        int(found[place]): pairs[starts[place] : starts[place] + counts[place], 1]
        for place in np.flatnonzero(few)
    }


def most(size: int) -> int:
    """Say how many of a class may share something that still counts as rare."""
    return max(FEW, int(COMMON * size))


def rare_mistakes(grades: Sequence[Grade]) -> dict[str, list[int]]:
    """Give, by mistake, the places of those who made it: more than one, and few."""
    made: defaultdict[str, list[int]] = defaultdict(list)
    for place, grade in enumerate(grades):
        for name in sorted(set(_mistakes(grade))):
            made[name].append(place)
    return {name: places for name, places in made.items() if 1 < len(places) <= most(len(grades))}


def _mistakes(grade: Grade) -> Iterator[str]:
    for question in grade.questions:
        if question.group:
            yield f"{question.name}: fails as nothing known does ({question.group})"
        for case in question.cases:
            if case.status in OWN_FAULT and case.misconception:
                yield f"{question.name}: {case.misconception}"


def rare_files(grades: Sequence[Grade]) -> dict[str, list[int]]:
    """Give, by digest, the places of those whose files are equal: more than one, and few."""
    found: defaultdict[str, list[int]] = defaultdict(list)
    for place, grade in enumerate(grades):
        found[grade.digest].append(place)
    return {digest: places for digest, places in found.items() if 1 < len(places) <= most(len(grades))}


def pairs(class_: Sequence[Printed], grades: Sequence[Grade], known: Prints) -> list[Shared]:
    """Rank the pairs that stand out, the one that shares most first.

    Args:
        class_: the hand-ins with their fingerprints.
        grades: of the same, in the same order.
        known: fingerprints of what is taught, or known as an answer.
    """
    size, own = len(class_), _rare_counts(class_, known)
    code = _by_pair(rare(class_, known), size)
    mistakes = _by_pair(rare_mistakes(grades), size, MISTAKE)
    files = _by_pair(rare_files(grades), size, FILE)
    found = []
    for pair in code.keys() | mistakes.keys() | files.keys():
        kinds = [each.get(pair, Things()) for each in (code, mistakes, files)]
        hashes = frozenset(kinds[0].names)
        if not _is_enough(kinds):
            continue
        functions = min(_functions(class_[place], hashes) for place in pair)
        if kinds[2].names or functions + len(kinds[1].names) >= FUNCTIONS:
            least = min(own[place] for place in pair)
            shared = Shared(
                *pair,
                score=sum(each.score for each in kinds),
                hashes=hashes,
                functions=functions,
                mistakes=tuple(kinds[1].names),
                same_file=bool(kinds[2].names),
                share=len(hashes) / least if least else 0.0,
            )
            found.append(shared)
    return sorted(found, key=lambda each: (not each.same_file, -each.score, each.one, each.other))


class Things(msgspec.Struct):
    """What of one kind a pair shares, and what it counts."""

    names: list[Any] = []
    score: float = 0.0


def _is_enough(kinds: Sequence[Things]) -> bool:
    code, mistakes, files = (len(each.names) for each in kinds)
    return code + MISTAKE * mistakes + FILE * files >= FEWEST


def _by_pair(owners: Mapping[Any, Iterable[int]], size: int, worth: float = 1.0) -> dict[Pair, Things]:
    """Add up by pair what they share."""
    found: defaultdict[Pair, Things] = defaultdict(Things)
    for thing in sorted(owners):  # so that sums are the same in any order
        places = [int(place) for place in owners[thing]]
        for pair in combinations(places, 2):
            found[pair].names.append(thing)
            found[pair].score += worth * log2(size / len(places))
    return found


def _functions(hand_in: Printed, hashes: frozenset[int]) -> int:
    """Count the statements in which some of these fingerprints lie."""
    rows = hand_in.prints[np.isin(hand_in.prints[:, 0], np.array([*hashes], dtype=np.int64))]
    return len(np.unique(rows[:, 1:3], axis=0))


def _rare_counts(class_: Sequence[Printed], known: Prints) -> list[int]:
    """Count each hand-in's fingerprints that are neither taught nor common, alone as it may be with them."""
    every = np.concatenate([np.unique(each.prints[:, 0]) for each in class_] or [NONE]).astype(np.int64)
    found, counts = np.unique(every, return_counts=True)
    common = found[counts > most(len(class_))]
    excluded = np.union1d(common, known[:, 0])
    return [int((~np.isin(np.unique(each.prints[:, 0]), excluded)).sum()) for each in class_]
