"""Planted copies beside copydetect, another program that winnows: of tokens, not of the syntax tree."""

from __future__ import annotations

from collections.abc import Callable
from itertools import combinations
from pathlib import Path

import pytest

from autograder.records import Submission
from autograder.similarity.reading import known_texts
from tests.similarity.classes import THIEF, assignment, own_cells, ranked, with_thief
from tests.similarity.copying import WAYS

copydetect = pytest.importorskip(
    "copydetect", reason="copydetect is not installed here: make crosscheck installs it"
)

pytestmark = pytest.mark.crosscheck
K, WINDOW = 25, 1  # its own defaults
FIRST = 10
VICTIMS = ("chiara", "tunde", "veronika")


def theirs(submissions: list[Submission], folder: Path) -> list[frozenset[str]]:
    """Rank all pairs by copydetect, by the smaller overlap; the same is taken out before as in ours."""
    known = known_texts(assignment())
    (folder / "known.txt").write_text("\n\n".join(known), encoding="utf-8")
    boilerplate = copydetect.CodeFingerprint(str(folder / "known.txt"), K, 1, language="python").hashes
    prints = {}
    for submission in submissions:
        file = folder / f"{submission.student}.py"
        file.write_text("\n\n".join(own_cells(submission)), encoding="utf-8")
        prints[submission.student] = copydetect.CodeFingerprint(str(file), K, WINDOW, [*boilerplate])
    scores = {
        frozenset((one, other)): min(copydetect.compare_files(prints[one], prints[other])[1])
        for one, other in combinations(prints, 2)
    }
    return sorted(scores, key=lambda pair: -scores[pair])


@pytest.mark.parametrize("victim", VICTIMS)
@pytest.mark.parametrize("way", WAYS, ids=lambda way: str(way.__name__))
def test_both_find_who_has_copied(victim: str, way: Callable[[list[str]], list[str]], tmp_path: Path) -> None:
    """Ours has the pair first; theirs has it among its first, with those that share what everybody shares."""
    class_, grades = with_thief(victim, way)
    pair = frozenset((victim, THIEF))
    assert ranked(class_, grades)[0][0] == pair
    others = theirs([each.submission for each in class_], tmp_path)
    assert pair in others[:FIRST]
