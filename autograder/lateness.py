"""What is taken off for handing in late, as `course.toml` says and in the open.

    [late]                                      [assignments.03_loss]
    percent_per_day = 10                        due = 2026-11-20T23:59:00+01:00
    grace_days = 1
    most_percent = 50

For each day begun after the deadline, the roster's extension and the days of grace, so many percent of the
points possible are taken off, up to a limit, and never more than was earned. Where the LMS says that one is
late but not when it came, nothing is taken off, and the grade says so.
"""

from __future__ import annotations

import math
from datetime import datetime, timedelta

from autograder.catalogue import LatePolicy
from autograder.records import Grade

DAY = timedelta(days=1)
UNKNOWN = "It is late, but not known by how much: nothing is taken off."


def deduction(grade: Grade, due: datetime | None, policy: LatePolicy) -> tuple[float, str]:
    """Say what lateness costs.

    Args:
        grade: whose `submitted_at`, `extension_hours` and `max_score` count.
        due: the deadline, with its time zone; None where the course names none.
        policy: what a day costs.

    Returns:
        The points to take off, and how they come about; no sentence where there is nothing to say.
    """
    if not policy.percent_per_day:
        return 0.0, ""
    if grade.submitted_at is None or due is None:
        return 0.0, UNKNOWN if grade.late else ""
    after = datetime.fromisoformat(grade.submitted_at) - due - timedelta(hours=grade.extension_hours)
    if after <= timedelta(0):
        return 0.0, ""
    days = max(0, math.ceil(after / DAY - policy.grace_days))
    percent = min(policy.most_percent, days * policy.percent_per_day)
    return grade.max_score * percent / 100, _sentence(after, grade, policy, percent)


def _sentence(after: timedelta, grade: Grade, policy: LatePolicy, percent: float) -> str:
    extended = f", with an extension of {grade.extension_hours:g} h" if grade.extension_hours else ""
    grace = f" after {policy.grace_days:g} of grace" if policy.grace_days else ""
    rule = f"{policy.percent_per_day:g} % for each day begun{grace}, {policy.most_percent:g} % at most"
    points = f"{percent:g} % of {grade.max_score:g} points"
    return f"Handed in {_long(after)} after the deadline{extended}: {points} ({rule})."


def _long(span: timedelta) -> str:
    minutes = math.ceil(span / timedelta(minutes=1))
    days, hours = divmod(minutes // 60, 24)
    return f"{days} d {hours} h" if days else f"{hours} h {minutes % 60} min"
