"""A group of functions that nobody knows -> an entry of the bank, begun for the instructor to complete.

What a student wrote comes into the file as a comment and is never parsed: the instructor writes the mistake
down, and the hint.
"""

from __future__ import annotations

import ast
from pathlib import Path

from autograder import misconceptions
from autograder.authoring.mutation import find_function
from autograder.course import Assignment
from autograder.errors import BadInput
from autograder.excerpts import excerpt
from autograder.hand_ins import HandIn
from autograder.records import Submission
from autograder.report.groups import Group
from autograder.submission import read_submission

HEAD = '"""What people write for {question} when it is not quite right."""\n\nimport numpy as np\n'
UNKNOWN = "*args, **kwargs"  # of a function that is found nowhere
ENTRY = '''

{comment}
@misconception(of="{group.question}")
def {name}({parameters}):
    """{placeholder}: two sentences at most, which say where to look and not what to write."""
    raise NotImplementedError("{name} is not written yet: write down the mistake of the comment above")
'''


def begin(assignment: Assignment, group: Group) -> tuple[Path, bool]:
    """Append an entry for a group to the bank, unless it is there.

    Args:
        assignment: whose bank.
        group: what the entry is about.

    Returns:
        The file, and whether it was changed.

    Raises:
        BadInput: the bank is not of its form, or the file cannot be written.
    """
    misconceptions.load(assignment)  # what is broken already would look like our doing
    path = assignment.solutions / "misconceptions" / f"{group.question}.py"
    text = path.read_text(encoding="utf-8") if path.is_file() else HEAD.format(question=group.question)
    if group.name in text:
        return path, False
    try:
        path.parent.mkdir(exist_ok=True)
        path.write_text(f"{text.rstrip()}\n{entry(assignment, group)}", encoding="utf-8")
    except OSError as error:
        raise BadInput(str(path), f"cannot be written: {error.strerror}") from None
    return path, True


def entry(assignment: Assignment, group: Group) -> str:
    """Write the entry."""
    return ENTRY.format(
        comment="\n".join(f"# {line}".rstrip() for line in _comment(group)),
        group=group,
        name=f"group_{group.name}",
        parameters=parameters(assignment, group.question),
        placeholder=misconceptions.PLACEHOLDER,
    )


def parameters(assignment: Assignment, question: str) -> str:
    """Give the parameters of a function of the completed notebook, without types; any, if it is not found."""
    path = assignment.solutions / f"{assignment.name}.ipynb"
    try:
        read = read_submission(HandIn(path, path.name, ""))
        cells = excerpt(read, [question]).cells if isinstance(read, Submission) else ()
        found = find_function(question, [cell.source for cell in cells]).args
    except (OSError, SyntaxError, BadInput):
        return UNKNOWN
    for each in ast.walk(found):
        if isinstance(each, ast.arg):
            each.annotation = None
    return ast.unparse(found)


def _comment(group: Group) -> list[str]:
    hand_ins = "1 hand-in fails" if group.size == 1 else f"{group.size} hand-ins fail alike in"
    lines = [f"Group {group.name}: {hand_ins}", *(f"  {case}" for case in group.cases)]
    code = group.code.splitlines() or ["(its text is not known)"]
    return [*lines, "The shortest of them:", "", *(f"    {line}" for line in code)]
