"""`autograder learn`: begin a misconception for a group of functions that nobody knows yet."""

from __future__ import annotations

from autograder.authoring.learn import begin
from autograder.course import Assignment, load_assignment
from autograder.errors import BadInput
from autograder.lookup import existing
from autograder.report.groups import Group, Groups

MOST_NAMED = 20  # groups, where none was found


def learn(name: str, group: str, gradebook: str) -> int:
    """Begin an entry of the bank, and say where it stands and what comes next.

    Args:
        name: of the assignment, or its path.
        group: as the class page names it.
        gradebook: where the class's grades are.

    Raises:
        BadInput: there is no such group or gradebook, or the bank cannot be written.
    """
    assignment = load_assignment(name)
    found = _find(group.strip().lower(), _groups(assignment, gradebook), assignment)
    path, is_new = begin(assignment, found)
    print(f"{path}: {'begun' if is_new else 'it is there already, and nothing was changed'}")
    print(f"Write its hint and its body, try it with `autograder verify {name}`, and grade again.")
    return 0


def _groups(assignment: Assignment, gradebook: str) -> Groups:
    groups = Groups()
    with existing(gradebook) as book:
        for grade in book.latest(assignment.name):
            groups.add(grade, "")
    return groups


def _find(name: str, groups: Groups, assignment: Assignment) -> Group:
    for each in groups.all:
        if each.name == name:
            return each
    named = [f"{each.name} ({each.question}, {each.size})" for each in groups.all[:MOST_NAMED]]
    more = len(groups.all) - len(named)
    there_are = f"There are: {', '.join(named)}{f' and {more} more' if more else ''}."
    what = f"is no group of {assignment.name}"
    raise BadInput(name, what, there_are if named else "There is none: all that fails there is known.")
