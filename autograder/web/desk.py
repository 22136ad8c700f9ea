"""What the pages share: the gradebook, the course, and who decides."""

from __future__ import annotations

import secrets
import threading
from collections import OrderedDict
from pathlib import Path
from typing import Generic, TypeVar

from autograder.course import Assignment, load_course
from autograder.gradebook.history import state
from autograder.gradebook.store import Gradebook
from autograder.lookup import standing
from autograder.records import Grade
from autograder.web.background import Background

Kept = TypeVar("Kept")
MOST_KEPT = 100


class Shelf(Generic[Kept]):
    """Keeps the last few things under names that nobody guesses."""

    def __init__(self) -> None:
        self._kept: OrderedDict[str, Kept] = OrderedDict()
        self._lock = threading.Lock()

    def put(self, thing: Kept) -> str:
        """Keep something, and give its name."""
        name = secrets.token_urlsafe(9)
        with self._lock:
            self._kept[name] = thing
            while len(self._kept) > MOST_KEPT:
                self._kept.popitem(last=False)
        return name

    def get(self, name: str) -> Kept | None:
        """Give what was kept, if it still is."""
        return self._kept.get(name)


class Desk:
    """One person at one gradebook.

    Args:
        book: the gradebook.
        course: the folder in which the course lies.
        author: who decides.
        background: what grades.
    """

    def __init__(self, book: Gradebook, course: Path, author: str, background: Background) -> None:
        self.book, self.author, self.background = book, author, background
        self.sentences: Shelf[str] = Shelf()  # what was done, to be said on the page that follows
        self.files: Shelf[tuple[str, bytes]] = Shelf()  # what was made from a table that was sent
        self._course = course
        self._read: dict[str, tuple[object, list[Grade]]] = {}

    def names(self) -> list[str]:
        """Name the assignments of the course, in its order."""
        return list(load_course(self._course).assignments)

    def assignment(self, name: str) -> Assignment | None:
        """Find an assignment by its name alone: what comes from an address is never taken for a path."""
        return load_course(self._course).assignments.get(name)

    def grades(self, assignment: Assignment) -> list[Grade]:
        """Give the grades of a class as they count, in the order of the students' names.

        A class is read anew only when something was stored or decided since.
        """
        now = state(self.book, assignment.name)
        key, grades = self._read.get(assignment.name, (None, []))
        if key != (now, assignment):
            counts = standing(self.book, assignment)
            grades = [counts.of(each) for each in self.book.latest(assignment.name)]
            self._read[assignment.name] = ((now, assignment), grades)
        return grades
