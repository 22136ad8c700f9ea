"""Mutants that are as right as the function they were made from: `solutions/NAME/mutants.toml`.

    [softmax]
    "2 z = np.asarray(z, dtype=float) -> pass" = "NumPy's functions take lists and integers as they are."

By question stands each mutant that passes every case and may, with the argument why.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping, Sequence

from autograder.authoring.mutants import Tried
from autograder.authoring.proofs import Finding, Mutants
from autograder.course import Assignment
from autograder.errors import BadInput

FILE = "mutants.toml"
HOW = 'Write, below [QUESTION], "MUTANT" = "why it is as right".'
Listed = Mapping[tuple[str, str], str]  # the argument, by question and mutant


def load(assignment: Assignment) -> dict[tuple[str, str], str]:
    """Read the list of an assignment; it may have none.

    Raises:
        BadInput: it is not of the form above.
    """
    path = assignment.solutions / FILE
    if not path.exists():
        return {}
    try:
        read = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise BadInput(str(path), f"cannot be read: {error}", HOW) from None
    for question, entries in read.items():
        wrong = not isinstance(entries, dict) or not all(map(_is_argument, entries.values()))
        if question not in assignment.questions or wrong:
            what = "an argument is missing" if question in assignment.questions else "is no question"
            raise BadInput(f"{path}: [{question}]", what, HOW)
    return {(question, name): why for question, each in read.items() for name, why in each.items()}


def counted(tried: Sequence[Tried], listed: Listed, seconds: float) -> Mutants:
    """Say how many mutants there are, were killed, and survive with an argument."""
    survivors = [(each.question, each.name) for each in tried if not each.killed_by]
    return Mutants(
        total=len(tried),
        killed=len(tried) - len(survivors),
        equivalent=sum(each in listed for each in survivors),
        seconds=seconds,
    )


def surprises(tried: Sequence[Tried], listed: Listed) -> Iterator[Finding]:
    """Name each survivor without an argument, and each argument for what is killed or is no mutant."""
    fates = {(each.question, each.name): each.killed_by for each in tried}
    for (question, name), killed_by in fates.items():
        if not killed_by and (question, name) not in listed:
            yield Finding(f"the mutant {name} passes every case", question)
        if killed_by and (question, name) in listed:
            what = f"the mutant {name} fails, but {FILE} calls it equivalent"
            yield Finding(what, question, killed_by)
    for question, name in listed:
        if (question, name) not in fates:
            yield Finding(f"there is no mutant {name}, which {FILE} calls equivalent", question)


def _is_argument(value: object) -> bool:
    return isinstance(value, str) and bool(value.strip())
