"""Failing functions that behave like no known mistake, in groups that behave alike: the largest first.

Grades come one at a time, and of each group only its shortest function is kept.
"""

from __future__ import annotations

import msgspec

from autograder.records import Grade, QuestionScore

EXCUSED = {"passed", "passed_with_given"}  # statuses of cases that the function itself does not fail
MOST_ALONE = 20  # functions like no other that are listed


class Member(msgspec.Struct, frozen=True):
    """Whose function it is; `page` is the feedback's address."""

    student: str
    page: str


class Group(msgspec.Struct, frozen=True, kw_only=True):
    """Functions that fail the same cases in the same way.

    Args:
        name: eight hexadecimal digits.
        question: what they answer.
        cases: the names of those that they fail.
        members: who wrote them.
        code: the shortest of them, as a submission tells it; empty where no text is known.
    """

    name: str
    question: str
    cases: tuple[str, ...]
    members: tuple[Member, ...]
    code: str

    @property
    def size(self) -> int:
        """How many functions there are."""
        return len(self.members)


class Groups:
    """Gathers the groups of a class."""

    def __init__(self) -> None:
        self._groups: dict[str, Group] = {}

    def add(self, grade: Grade, page: str) -> None:
        """Take a grade into account, whose feedback stands at this address."""
        for question in grade.questions:
            if question.group:
                group = self._groups.get(question.group) or _empty(question)
                members = (*group.members, Member(grade.student, page))
                code = min(filter(None, (group.code, question.code)), key=len, default="")
                self._groups[group.name] = msgspec.structs.replace(group, members=members, code=code)

    @property
    def all(self) -> list[Group]:
        """All groups, the largest first, those of one size in the order of their first members."""
        return sorted(self._groups.values(), key=lambda group: -group.size)

    @property
    def functions(self) -> int:
        """How many functions there are in all groups."""
        return sum(group.size for group in self._groups.values())

    @property
    def shared(self) -> list[Group]:
        """Groups of more than one."""
        return [group for group in self.all if group.size > 1]

    @property
    def alone(self) -> list[Group]:
        """The first of those that are like no other."""
        return self.all[len(self.shared) :][:MOST_ALONE]

    @property
    def not_listed(self) -> int:
        """How many more of these there are."""
        return len(self._groups) - len(self.shared) - len(self.alone)


def _empty(question: QuestionScore) -> Group:
    cases = tuple(case.name for case in question.cases if case.status not in EXCUSED)
    return Group(name=question.group, question=question.name, cases=cases, members=(), code="")
