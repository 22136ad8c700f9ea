"""A gradebook that keeps nothing: what a run would store is there for the rest of the run alone."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from autograder.gradebook.keys import Key, Rules
from autograder.gradebook.packing import Dictionaries
from autograder.gradebook.store import Gradebook
from autograder.records import Grade, SetAside, Submission


class Preview(Gradebook):
    """Answers as a gradebook does, and writes nothing into it.

    Args:
        book: what is there already.
    """

    def __init__(self, book: Gradebook) -> None:
        self.engine = book.engine
        self._dictionaries = Dictionaries()
        self._new: dict[tuple[str, str], Grade] = {}

    def store(
        self,
        graded: Sequence[tuple[Key, Grade]],
        run: int | None = None,
        counts: bool = True,
        read: Sequence[Submission] = (),
    ) -> None:
        """Keep in memory what would count."""
        if counts:
            self._new |= {(key.student, key.submission): grade for key, grade in graded}

    def begin(self, rules: Rules) -> int:
        """Begin nothing."""
        return 0

    def end(self, run: int, set_aside: Sequence[SetAside]) -> None:
        """End nothing."""

    def stored(self, keys: Sequence[Key]) -> Iterator[Grade]:
        """Give what would count."""
        there = {(each.student, each.submission): each for each in super().stored(keys)} | self._new
        names = ((key.student, key.submission) for key in keys)
        yield from (there[name] for name in names if name in there)
