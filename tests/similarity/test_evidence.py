"""Who stands out, and who does not."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from msgspec import structs

from autograder.records import Grade
from autograder.similarity import evidence
from autograder.similarity.evidence import most, pairs
from autograder.similarity.reading import NOTHING, Printed, Prints
from tests.report.examples import case, graded, question
from tests.similarity.classes import THIEF, hand_in, ranked, with_thief
from tests.similarity.copying import WAYS

VICTIMS = ("chiara", "tunde", "veronika")  # who have much of their own


@pytest.mark.parametrize("victim", VICTIMS)
@pytest.mark.parametrize("way", WAYS, ids=lambda way: str(way.__name__))
def test_who_has_copied_stands_first_with_their_source(
    victim: str, way: Callable[[list[str]], list[str]]
) -> None:
    """However it was disguised: other names, order, comments, cells, or all of these."""
    (names, shared), *_ = ranked(*with_thief(victim, way))
    assert names == {victim, THIEF}
    assert shared.share > 0.9


def test_who_hands_in_a_right_answer_that_is_known_stands_beside_nobody() -> None:
    """There is nothing rare in it, and nothing to say."""
    class_, grades = with_thief("bogdan", WAYS[0])
    assert not [names for names, _ in ranked(class_, grades) if THIEF in names]


def class_of(*owned: set[int], functions: int = 2) -> list[Printed]:
    """Make hand-ins with these fingerprints, spread over so many functions."""
    return [
        Printed(hand_in([], f"s{place}"), prints(hashes, functions)) for place, hashes in enumerate(owned)
    ]


def prints(hashes: set[int], functions: int) -> Prints:
    """Make a table of fingerprints."""
    rows = [(each, each % functions, 0, 1, 2) for each in sorted(hashes)]
    return np.array(rows, dtype=np.int64).reshape(-1, 5)


def grades_of(class_: list[Printed]) -> list[Grade]:
    """Make grades that differ in all."""
    return [
        structs.replace(graded(student=each.submission.student), digest=each.submission.digest)
        for each in class_
    ]


TWELVE, OWN = set(range(12)), [{100 * place + step for step in range(12)} for place in range(1, 30)]


def found(class_: list[Printed], known: Prints = NOTHING) -> list[tuple[int, int]]:
    """Rank the pairs of a class without mistakes."""
    return [(each.one, each.other) for each in pairs(class_, grades_of(class_), known)]


def test_what_two_share_and_nobody_else_has_stands_out() -> None:
    """And what nobody shares does not."""
    assert found(class_of(TWELVE, TWELVE, *OWN)) == [(0, 1)]
    assert found(class_of(TWELVE, *OWN)) == []
    assert found([]) == []


def test_what_many_share_says_nothing() -> None:
    """Five of thirty are few, six are not; of a thousand, twenty are."""
    assert len(found(class_of(*[TWELVE] * 5, *OWN))) == 10
    assert found(class_of(*[TWELVE] * 6, *OWN)) == []
    assert (most(30), most(1000)) == (5, 20)


def test_what_is_taught_or_known_says_nothing() -> None:
    """All of it, or all but too little."""
    assert found(class_of(TWELVE, TWELVE, *OWN), prints(TWELVE, 2)) == []
    assert found(class_of(TWELVE, TWELVE, *OWN), prints(set(range(5)), 2)) == []
    assert found(class_of(TWELVE, TWELVE, *OWN), prints(set(range(4)), 2)) == [(0, 1)]


def test_one_function_alone_says_nothing() -> None:
    """It has few right forms, however long it is."""
    assert found(class_of(TWELVE, TWELVE, *OWN, functions=1)) == []


def test_rarer_things_weigh_more() -> None:
    """Two who share what nobody has stand before three who share as much."""
    three = {step + 50 for step in range(12)}
    ranked_pairs = found(class_of(three, three, three, TWELVE, TWELVE, *OWN))
    assert ranked_pairs[0] == (3, 4)
    assert set(ranked_pairs[1:]) == {(0, 1), (0, 2), (1, 2)}


def mistaken(student: str, *names: str) -> Grade:
    """Make a grade with these misconceptions."""
    cases = [structs.replace(case(name, "failed"), misconception=name) for name in names]
    grade = graded(question(*cases, case("right")), student=student)
    return structs.replace(grade, digest=student)


def test_rare_mistakes_of_two_stand_out() -> None:
    """Three that nobody else makes do; two do not, nor three that many make."""
    everybody = class_of(*OWN)
    alone = [mistaken(f"s{place}") for place in range(len(everybody))]

    def ranked_with(*names: str, by: int = 2) -> list[tuple[str, ...]]:
        some = [mistaken(f"s{place}", *names) for place in range(by)]
        return [each.mistakes for each in pairs(everybody, [*some, *alone[by:]], NOTHING)]

    assert ranked_with("a", "b", "c") == [("multiply: a", "multiply: b", "multiply: c")]
    assert ranked_with("a", "b") == []
    assert ranked_with("a", "b", "c", by=6) == []


def test_the_same_file_stands_before_everything() -> None:
    """Also where nothing in it is rare; unless many have handed it in, as the notebook that was given."""
    class_ = class_of(TWELVE, TWELVE, *OWN)
    grades = grades_of(class_)

    def same(*places: int) -> list[tuple[int, int, bool]]:
        copied = [
            structs.replace(grade, digest="same") if place in places else grade
            for place, grade in enumerate(grades)
        ]
        return [(each.one, each.other, each.same_file) for each in pairs(class_, copied, NOTHING)]

    assert same(4, 7) == [(4, 7, True), (0, 1, False)]
    assert same(*range(3, 20)) == [(0, 1, False)]


def test_the_order_of_hand_ins_makes_no_difference() -> None:
    """To who stands where, and to the figures."""
    class_, grades = with_thief("diego", WAYS[-1])
    there, back = (
        [(sorted(names), shared.score) for names, shared in ranked(*turned)]
        for turned in ((class_, grades), (class_[::-1], grades[::-1]))
    )
    assert sorted(there) == sorted(back)
    assert [score for _, score in there] == [score for _, score in back]


def test_shared_is_what_both_have_of_the_rare() -> None:
    """As a share of the one that has fewer of it, what stands alone included."""
    (shared,) = pairs(class_ := class_of(TWELVE, TWELVE | {50, 51}, *OWN), grades_of(class_), NOTHING)
    assert shared.share == 1.0
    assert (len(shared.hashes), shared.functions) == (12, 2)
    assert shared.score == pytest.approx(12 * np.log2(len(class_) / 2))
    assert evidence.FEWEST <= 12
