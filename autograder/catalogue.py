"""The form of `solutions/course.toml`. Pydantic reads it, and names every wrong key at once."""

from __future__ import annotations

import math
import tomllib
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, ClassVar

from annotated_types import Ge, Gt, Le, Lt, MinLen, Predicate

from autograder.errors import BadInput

if TYPE_CHECKING:
    from pydantic import ValidationError
    from pydantic_core import ErrorDetails

PLAIN_WORDS = {
    "unexpected_keyword_argument": "unknown key",
    "missing": "is missing",
    "Predicate 'str.isidentifier' failed": "is not a Python name",
    "Predicate 'names_a_time_zone' failed": "names no time zone: write 2026-11-20T23:59:00+01:00",
}


def names_a_time_zone(moment: datetime) -> bool:
    """Whether a moment is the same one everywhere."""
    return moment.tzinfo is not None


Positive = Annotated[float, Gt(0), Lt(math.inf)]
Count = Annotated[int, Ge(1)]
Share = Annotated[float, Ge(0), Le(1)]
Percent = Annotated[float, Ge(0), Le(100)]
Moment = Annotated[datetime, Predicate(names_a_time_zone)]
Question = Annotated[str, Predicate(str.isidentifier)]  # it names a function and a file


@dataclass(frozen=True)
class Limits:
    """What one submission may use; a key that `course.toml` leaves out has the value here.

    Seconds are CPU time of the student's process, MiB are 2**20 bytes. `answer_*` bound what comes back
    from one call, `calls_per_case` all calls, callbacks and iteration steps of a case.
    """

    __pydantic_config__: ClassVar[dict[str, str]] = {"extra": "forbid"}

    seconds_per_case: Positive = 2.0
    seconds_per_cell: Positive = 10.0
    seconds_per_submission: Positive = 60.0
    memory_mib: Count = 512
    answer_mib: Positive = 1.0
    answer_items: Count = 100_000
    calls_per_case: Count = 10_000


@dataclass(frozen=True)
class LatePolicy:
    """The table `[late]`: what is taken off, in percent of the points possible, for each day begun."""

    __pydantic_config__: ClassVar[dict[str, str]] = {"extra": "forbid"}

    percent_per_day: Percent = 0.0
    grace_days: Annotated[float, Ge(0), Lt(math.inf)] = 0.0
    most_percent: Percent = 100.0


@dataclass(frozen=True)
class AssignmentEntry:
    """One `[assignments.NAME]` table; the order of `points` is the order of the questions.

    `due` is the deadline. `trivial` names, by question, the answers without understanding that are right all
    the same. `share_with_given` is the share of a case's points where it passes once earlier functions are
    given.
    """

    __pydantic_config__: ClassVar[dict[str, str]] = {"extra": "forbid"}

    title: str
    points: Annotated[dict[Question, Positive], MinLen(1)]
    limits: Limits = field(default_factory=Limits)
    trivial: dict[Question, tuple[str, ...]] = field(default_factory=dict)
    share_with_given: Share = 0.5
    due: Moment | None = None


@dataclass(frozen=True)
class CourseFile:
    """All of `course.toml`."""

    __pydantic_config__: ClassVar[dict[str, str]] = {"extra": "forbid"}

    title: str
    assignments: dict[str, AssignmentEntry]
    secret: str = ""
    late: LatePolicy = field(default_factory=LatePolicy)


def read_catalogue(path: Path) -> CourseFile:
    """Read `course.toml`.

    Raises:
        BadInput: the file is missing or wrong; every wrong key is named.
    """
    from pydantic import TypeAdapter, ValidationError  # a tenth of a second that `--help` does without

    try:
        return TypeAdapter(CourseFile).validate_python(_read_toml(path))
    except ValidationError as error:
        raise BadInput(str(path), _every_error(error), "Correct these keys.") from None


def _every_error(error: ValidationError) -> str:
    return "; ".join(map(_sentence, error.errors()))


def _sentence(error: ErrorDetails) -> str:
    """Say what is wrong with a key in the words of someone who writes TOML."""
    key = ".".join(str(part) for part in error["loc"] if part != "[key]")
    words = PLAIN_WORDS.get(error["msg"]) or PLAIN_WORDS.get(error["type"])
    return f"{key}: {words or error['msg']}"


def _read_toml(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise BadInput(str(path), "no such file", "Run this in the course's folder.") from None
    except OSError as error:
        raise BadInput(str(path), f"cannot be read: {error.strerror}") from None
    except ValueError as error:  # not TOML, or not UTF-8
        raise BadInput(str(path), f"is not TOML: {error}", "Correct the file.") from None
