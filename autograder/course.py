"""The course's catalogue: `solutions/course.toml` and the folders beside it.

    ROOT/solutions/course.toml        titles, points, limits
    ROOT/solutions/03_loss/           what students may not see: `Assignment.solutions`
    ROOT/assignments/03_loss/         what they get: `Assignment.published`

Pydantic reads the file into these dataclasses and names every wrong key at once.
"""

from __future__ import annotations

import difflib
import hashlib
import json
import math
import tomllib
from collections.abc import Iterable
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, ClassVar

from annotated_types import Ge, Gt, Lt, MinLen, Predicate

from autograder.errors import BadInput

if TYPE_CHECKING:
    from pydantic import ValidationError
    from pydantic_core import ErrorDetails

CHECKS = Path(__file__).with_name("checks.py")
MANY = 5  # names listed where none is near
PLAIN_WORDS = {
    "unexpected_keyword_argument": "unknown key",
    "missing": "is missing",
    "predicate_failed": "is not a Python name",
}

Positive = Annotated[float, Gt(0), Lt(math.inf)]
Count = Annotated[int, Ge(1)]
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
class AssignmentEntry:
    """One `[assignments.NAME]` table; the order of `points` is the order of the questions."""

    __pydantic_config__: ClassVar[dict[str, str]] = {"extra": "forbid"}

    title: str
    points: Annotated[dict[Question, Positive], MinLen(1)]
    limits: Limits = field(default_factory=Limits)


@dataclass(frozen=True)
class CourseFile:
    """All of `course.toml`."""

    __pydantic_config__: ClassVar[dict[str, str]] = {"extra": "forbid"}

    title: str
    assignments: dict[str, AssignmentEntry]
    secret: str = ""


@dataclass(frozen=True)
class Assignment:
    """One assignment: what it asks, what it is worth, and where its files are.

    Args:
        name: the folder's name, such as `03_loss`.
        title: how people call it.
        points: what each question is worth, in the order in which they are asked.
        limits: what a submission may use.
        solutions: the folder that students may not see.
        published: the folder that students get.
        secret: the key of fresh inputs; empty where the course names none.
    """

    name: str
    title: str
    points: dict[str, float]
    limits: Limits
    solutions: Path
    published: Path
    secret: str = ""

    @property
    def questions(self) -> tuple[str, ...]:
        """Names of the questions, in the order in which they are asked."""
        return tuple(self.points)

    @property
    def max_score(self) -> float:
        """Points of a perfect submission."""
        return round(sum(self.points.values()), 6)

    def test_file(self, question: str) -> Path:
        """Where the public and hidden cases of a question stand."""
        return self.solutions / "tests" / f"{question}.py"

    def digest(self) -> str:
        """SHA-256, in hex, of all that decides a grade: tests, checks, given, points, limits, secret.

        Raises:
            BadInput: a question has no test file, or a file cannot be read.
        """
        rules = json.dumps([list(self.points.items()), asdict(self.limits), self.secret])
        given = self.published / "given.py"
        files = [CHECKS, *([given] if given.is_file() else []), *map(self.test_file, self.questions)]
        return _digest_of([rules.encode(), *map(_read_part, files)])


@dataclass(frozen=True)
class Course:
    """The catalogue: the course's title and its assignments, in order."""

    title: str
    assignments: dict[str, Assignment]


def load_assignment(name_or_path: str, folder: Path = Path()) -> Assignment:
    """Find one assignment of the course that `folder` holds.

    Args:
        name_or_path: a folder of `solutions/` (`03_loss`), or a path to such a folder of any course.
        folder: the course's root; a relative path starts here too.

    Raises:
        BadInput: there is no such assignment, or `course.toml` is missing or wrong.
    """
    solutions = _solutions_folder(name_or_path, folder)
    course = load_course(solutions.parent.parent)
    if solutions.name not in course.assignments:
        raise _unknown(solutions, course.assignments)
    return course.assignments[solutions.name]


def load_course(folder: Path = Path()) -> Course:
    """Read `solutions/course.toml` below `folder`.

    Raises:
        BadInput: the file is missing or wrong; every wrong key is named.
    """
    entry = _validated(folder / "solutions" / "course.toml")
    return Course(entry.title, {name: _assignment(name, entry, folder) for name in entry.assignments})


def _solutions_folder(name_or_path: str, folder: Path) -> Path:
    path = folder / name_or_path
    is_path = len(Path(name_or_path).parts) != 1 or (path.parent / "course.toml").is_file()
    return path.resolve() if is_path else folder / "solutions" / name_or_path


def _assignment(name: str, course: CourseFile, root: Path) -> Assignment:
    entry = course.assignments[name]
    return Assignment(
        name=name,
        title=entry.title,
        points=entry.points,
        limits=entry.limits,
        solutions=root / "solutions" / name,
        published=root / "assignments" / name,
        secret=course.secret,
    )


def _unknown(solutions: Path, names: Iterable[str]) -> BadInput:
    near = difflib.get_close_matches(solutions.name, names, n=1, cutoff=0.4)
    advice = f"Did you mean {near[0]}?" if near else f"There are: {', '.join(list(names)[:MANY])}."
    return BadInput(solutions.name, f"no such assignment in {solutions.parent / 'course.toml'}", advice)


def _validated(path: Path) -> CourseFile:
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
    return f"{key}: {PLAIN_WORDS.get(error['type'], error['msg'])}"


def _read_toml(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise BadInput(str(path), "no such file", "Run this in the course's folder.") from None
    except OSError as error:
        raise BadInput(str(path), f"cannot be read: {error.strerror}") from None
    except ValueError as error:  # not TOML, or not UTF-8
        raise BadInput(str(path), f"is not TOML: {error}", "Correct the file.") from None


def _read_part(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise BadInput(str(path), f"cannot be read: {error.strerror}", "A grade rests on it.") from None


def _digest_of(parts: Iterable[bytes]) -> str:
    """Hash each part's own hash, so that text moved from one file to the next is seen."""
    return hashlib.sha256(b"".join(hashlib.sha256(part).digest() for part in parts)).hexdigest()
