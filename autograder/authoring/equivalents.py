"""Mutants that are as right as the function they were made from: `solutions/NAME/mutants.toml`.

    [same.softmax]                  # computes the same, wherever the lesson says what is asked for
    "2 z = np.asarray(z, dtype=float) -> pass" = "NumPy's functions take lists and integers as they are."

    [free.train_boolean]            # computes something else, where the lesson leaves the choice
    "6 300 -> 301" = "How many epochs are run is the writer's to choose."

By question stands each mutant that passes every case and may, with the argument why.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from autograder.authoring.mutants import Tried
from autograder.authoring.proofs import Finding, Mutants
from autograder.course import Assignment
from autograder.errors import BadInput

FILE = "mutants.toml"
KINDS = ("same", "free")
HOW = 'Write, below [same.QUESTION] or [free.QUESTION], "MUTANT" = "why it is as right".'


class Equivalent(NamedTuple):
    """A mutant that may pass every case.

    Args:
        kind: "same" where it computes the same, "free" where the lesson leaves the choice.
        question: whose function was changed.
        name: the mutant's.
        why: the argument.
    """

    kind: str
    question: str
    name: str
    why: str


def load(assignment: Assignment) -> tuple[Equivalent, ...]:
    """Read the list of an assignment; it may have none.

    Raises:
        BadInput: it is not of the form above.
    """
    path = assignment.solutions / FILE
    if not path.exists():
        return ()
    try:
        read = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise BadInput(str(path), f"cannot be read: {error}", HOW) from None
    _check(path, read, assignment.questions)
    return tuple(
        Equivalent(kind, question, name, why)
        for kind, questions in read.items()
        for question, entries in questions.items()
        for name, why in entries.items()
    )


def _check(path: Path, read: Mapping[str, Any], questions: Iterable[str]) -> None:
    for kind, tables in read.items():
        if kind not in KINDS or not isinstance(tables, dict):
            raise BadInput(str(path), f"{kind} is neither a table `same` nor `free`", HOW)
        for question, entries in tables.items():
            if question not in questions:
                raise BadInput(str(path), f"{question} is no question", HOW)
            if not isinstance(entries, dict) or not all(map(_is_argument, entries.values())):
                raise BadInput(str(path), f"an argument is missing in [{kind}.{question}]", HOW)


def _is_argument(value: object) -> bool:
    return isinstance(value, str) and bool(value.strip())


def counted(tried: Sequence[Tried], listed: Sequence[Equivalent], seconds: float) -> Mutants:
    """Say how many mutants there are, were killed, and survive with an argument."""
    argued = {(each.question, each.name) for each in listed}
    survivors = [(each.question, each.name) for each in tried if not each.killed_by]
    return Mutants(
        total=len(tried),
        killed=len(tried) - len(survivors),
        equivalent=sum(each in argued for each in survivors),
        seconds=seconds,
    )


def surprises(tried: Sequence[Tried], listed: Sequence[Equivalent]) -> Iterator[Finding]:
    """Name each survivor without an argument, and each argument for what is killed or is no mutant."""
    argued = {(each.question, each.name) for each in listed}
    fates = {(each.question, each.name): each.killed_by for each in tried}
    for (question, name), killed_by in fates.items():
        if not killed_by and (question, name) not in argued:
            yield Finding(f"the mutant {name} passes every case", question)
        if killed_by and (question, name) in argued:
            what = f"the mutant {name} fails, and {FILE} calls it equivalent"
            yield Finding(what, question, killed_by)
    for question, name in sorted(argued - fates.keys()):
        yield Finding(f"there is no mutant {name}, which {FILE} calls equivalent", question)
