"""What is taken off for handing in late."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from msgspec import structs

from autograder.catalogue import LatePolicy
from autograder.lateness import UNKNOWN, deduction
from autograder.records import Grade
from tests.report.examples import products_grade

DUE = datetime(2026, 11, 20, 23, 0, tzinfo=UTC)
TENTH = LatePolicy(percent_per_day=10)


def handed_in(moment: str | None, **more: object) -> Grade:
    """Make a grade of 5 points possible that was handed in then."""
    return structs.replace(products_grade(3, 1), submitted_at=moment, **more)


@pytest.mark.parametrize(
    ("moment", "points"),
    [
        ("2026-11-20T23:00:00Z", 0.0),
        ("2026-11-20T23:00:00.000001Z", 0.5),
        ("2026-11-21T23:00:00Z", 0.5),
        ("2026-11-21T23:00:01Z", 1.0),
        ("2027-11-20T23:00:00Z", 5.0),
        ("2026-11-21T00:00:00+01:00", 0.0),
    ],
)
def test_each_day_begun_costs_its_share_of_the_points_possible(moment: str, points: float) -> None:
    """From the second after the deadline on, whatever the time zone, and never more than all."""
    assert deduction(handed_in(moment), DUE, TENTH)[0] == pytest.approx(points)


def test_extensions_and_grace_come_first() -> None:
    """The roster's hours move the deadline, days of grace cost nothing; both are said."""
    policy = LatePolicy(percent_per_day=10, grace_days=1, most_percent=30)
    late = handed_in("2026-11-23T01:00:00Z", extension_hours=24.0)
    points, sentence = deduction(late, DUE, policy)
    assert points == pytest.approx(0.5)
    assert sentence == (
        "Handed in 1 d 2 h after the deadline, with an extension of 24 h: 10 % of 5 points "
        "(10 % for each day begun after 1 of grace, 30 % at most)."
    )
    assert deduction(handed_in("2027-01-01T00:00:00Z"), DUE, policy)[0] == pytest.approx(1.5)


def test_late_by_an_unknown_time_costs_nothing_and_is_said() -> None:
    """Canvas says that something is late, and not by how much."""
    assert deduction(handed_in(None, late=True), DUE, TENTH) == (0.0, UNKNOWN)
    assert deduction(handed_in("2026-11-25T00:00:00Z", late=True), None, TENTH) == (0.0, UNKNOWN)
    assert deduction(handed_in(None, late=False), DUE, TENTH) == (0.0, "")


def test_a_course_without_a_policy_takes_nothing_off() -> None:
    """Nor does it speak of it."""
    assert deduction(handed_in("2027-01-01T00:00:00Z", late=True), DUE, LatePolicy()) == (0.0, "")
