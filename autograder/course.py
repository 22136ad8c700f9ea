"""The course: the assignments of `solutions/course.toml`, and the folders beside it.

ROOT/solutions/course.toml        titles, points, limits
ROOT/solutions/03_loss/           what students may not see: `Assignment.solutions`
ROOT/assignments/03_loss/         what they get: `Assignment.published`
"""

from __future__ import annotations

import difflib
import hashlib
import json
import re
from collections.abc import Iterable
from dataclasses import asdict, dataclass, field
from datetime import datetime
from pathlib import Path

from autograder.catalogue import CourseFile, read_catalogue
from autograder.catalogue import LatePolicy as LatePolicy
from autograder.catalogue import Limits as Limits
from autograder.errors import BadInput

CHECKS = tuple(sorted(Path(__file__).with_name("checks").glob("*.py")))
MANY = 5  # names listed where none is near
ADVICE = "A grade rests on it; what is generated, `autograder build` writes."
GIVEN_CELL = re.compile(r"^# *%% *given *=", re.MULTILINE)


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
        trivial: answers without understanding that are right nevertheless, by question.
        share_with_given: of a case's points, where it passes once earlier functions are given.
        due: the deadline; None where the course names none.
        late: what lateness costs.
    """

    name: str
    title: str
    points: dict[str, float]
    limits: Limits
    solutions: Path
    published: Path
    secret: str = ""
    trivial: dict[str, tuple[str, ...]] = field(default_factory=dict)
    share_with_given: float = 0.5
    due: datetime | None = None
    late: LatePolicy = field(default_factory=LatePolicy)

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

    @property
    def given_file(self) -> Path:
        """Where the module `given` stands, if there is one; students get a copy."""
        return self.solutions / "given.py"

    @property
    def plots_file(self) -> Path:
        """Where the pictures of submissions are described, if there are any."""
        return self.solutions / "plots.py"

    def given(self) -> bytes:
        """Read the module `given`; empty where the assignment gives nothing.

        Raises:
            BadInput: it is missing where the master gives something, so that every notebook would fail.
        """
        if self.given_file.is_file() or _gives(self.solutions / "master.py"):
            return _read_part(self.given_file)
        return b""

    @property
    def misconception_files(self) -> tuple[Path, ...]:
        """Where known wrong answers stand, one file a question."""
        return tuple(sorted((self.solutions / "misconceptions").glob("*.py")))

    def digest(self) -> str:
        """SHA-256, in hex, of all that decides a score.

        These are tests, checks, given functions, points, limits and the secret.

        Raises:
            BadInput: a question has no test file, or a file cannot be read.
        """
        rules = json.dumps(
            [list(self.points.items()), asdict(self.limits), self.secret, self.share_with_given]
        )
        given = filter(None, [self.given()])
        files = [*CHECKS, *map(self.test_file, self.questions)]
        return _digest_of([rules.encode(), *given, *map(_read_part, files)])

    def bank_digest(self) -> str:
        """SHA-256, in hex, of what decides no score, and what is told: hints, groups, second tries, pictures.

        These are known wrong answers, alternatives, the completed notebook and the pictures' file.

        Raises:
            BadInput: a file cannot be read.
        """
        others = (self.solutions / f"{self.name}.ipynb", self.plots_file)
        alternatives = sorted((self.solutions / "alternatives").glob("*.py"))
        files = [*self.misconception_files, *alternatives, *filter(Path.is_file, others)]
        names = [str(path.relative_to(self.solutions)).encode() for path in files]
        return _digest_of([*names, *map(_read_part, files)])


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
    entry = read_catalogue(folder / "solutions" / "course.toml")
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
        trivial=entry.trivial,
        share_with_given=entry.share_with_given,
        due=entry.due,
        late=course.late,
    )


def _unknown(solutions: Path, names: Iterable[str]) -> BadInput:
    near = difflib.get_close_matches(solutions.name, names, n=1, cutoff=0.4)
    advice = f"Did you mean {near[0]}?" if near else f"There are: {', '.join(list(names)[:MANY])}."
    return BadInput(solutions.name, f"no such assignment in {solutions.parent / 'course.toml'}", advice)


def _gives(master: Path) -> bool:
    """Whether a master has a given cell; a course may have been handed over without masters."""
    try:
        return GIVEN_CELL.search(master.read_text(encoding="utf-8")) is not None
    except (OSError, UnicodeDecodeError):
        return False


def _read_part(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise BadInput(
            str(path),
            f"cannot be read: {error.strerror}",
            "A grade rests on it; `autograder build` writes what is generated.",
        ) from None


def _digest_of(parts: Iterable[bytes]) -> str:
    """Hash each part's own hash, so that text moved from one file to the next is seen."""
    return hashlib.sha256(b"".join(hashlib.sha256(part).digest() for part in parts)).hexdigest()
