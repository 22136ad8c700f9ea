"""The student's notebook and the completed one, from a master and the reference's source.

Both have the same cells in the same order; only the cells of questions differ. The text is the same on
every run: cells are numbered by position, metadata is fixed, there are no outputs.
"""

from __future__ import annotations

import builtins
import json
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from autograder import names
from autograder.authoring.given import Given, given, given_import
from autograder.authoring.masters import MasterCell, cells, imported
from autograder.authoring.reference import module_path, read_module
from autograder.authoring.stubs import Definition, stub
from autograder.course import Assignment
from autograder.errors import BadInput

METADATA = {
    "kernelspec": {"display_name": "Python 3", "language": "python", "name": "python3"},
    "language_info": {"file_extension": ".py", "name": "python", "pygments_lexer": "ipython3"},
}
ALWAYS_THERE = frozenset(dir(builtins)) | {"display", "get_ipython"}  # the last two are Jupyter's


@dataclass(frozen=True)
class NotebookCell:
    """One cell of the two notebooks, and what both say there."""

    master: MasterCell
    completed: str
    student: str


@dataclass(frozen=True)
class Notebooks:
    """What is made of a master.

    Args:
        student, completed: the two notebooks, as JSON text.
        asked: the source of the functions that are asked for, by name.
        given: the source of `given.py`; empty where the master gives nothing.
    """

    student: str
    completed: str
    asked: dict[str, str]
    given: str


def notebooks(assignment: Assignment) -> Notebooks:
    """Make both notebooks of an assignment.

    Raises:
        BadInput: a question has no cell, a cell names what the reference does not define, or a cell needs
            a name that neither it nor an earlier cell defines.
    """
    master = assignment.solutions / "master.py"
    found = cells(master)
    _check_questions(assignment, master, found)
    root = assignment.solutions.parent.parent
    made = [_filled(cell, root) for cell in found]
    _check_names(made)
    taken = given(found, root)
    _check_given(assignment, master, taken)
    return Notebooks(
        student=_json((cell.master.kind, cell.student) for cell in made),
        completed=_json((cell.master.kind, cell.completed) for cell in made),
        asked={cell.master.label: cell.completed for cell in made if cell.master.kind == "question"},
        given=taken.source,
    )


def _check_questions(assignment: Assignment, master: Path, found: Iterable[MasterCell]) -> None:
    """See that the master asks what course.toml counts, in its order."""
    asked: list[str] = []
    for cell in found:
        if cell.kind == "question":
            if cell.label in asked or cell.label not in assignment.questions:
                why = "twice" if cell.label in asked else "but course.toml gives it no points"
                raise BadInput(cell.place, f"{cell.label!r} is asked {why}", "Each question has one cell.")
            asked.append(cell.label)
    missing = [question for question in assignment.questions if question not in asked]
    if missing:
        example = f'Add a cell `# %% question="{missing[0]}"`.'
        raise BadInput(str(master), f"no cell asks for {', '.join(missing)}", example)
    if tuple(asked) != assignment.questions:
        order = f"asks in the order {', '.join(asked)}"
        raise BadInput(str(master), order, f"course.toml has {', '.join(assignment.questions)}.")


def _filled(cell: MasterCell, root: Path) -> NotebookCell:
    """Put the reference's source where the cell imports it."""
    if cell.kind in ("prose", "code"):
        return NotebookCell(cell, cell.text, cell.text)
    if cell.kind == "given":
        return NotebookCell(cell, given_import(cell), given_import(cell))
    found = _imported_definitions(cell, root)
    whole = "\n\n\n".join(definition.text for definition in found)
    if cell.kind == "worked":
        return NotebookCell(cell, whole, whole)
    if [(each.name, each.is_function) for each in found] != [(cell.label, True)]:
        raise BadInput(cell.place, f"does not import the function {cell.label!r} alone", "A question is one.")
    return NotebookCell(cell, whole, stub(whole))


def _imported_definitions(cell: MasterCell, root: Path) -> list[Definition]:
    wanted = imported(cell)
    there = read_module(module_path(root, wanted.module), cell.place).definitions
    unknown = [name for name in wanted.names if name not in there]
    if unknown:
        raise BadInput(cell.place, f"{wanted.module} does not define {', '.join(unknown)}")
    return [there[name] for name in wanted.names]


def _check_given(assignment: Assignment, master: Path, taken: Given) -> None:
    """See that no function is given, or needed by one that is, which this notebook asks for."""
    both = sorted(taken.names & frozenset(assignment.questions))
    if both:
        what = f"{', '.join(both)} would stand in given.py, and students are asked to write it"
        raise BadInput(str(master), what, "Give what does not need it, or ask for something else.")


def _check_names(made: Iterable[NotebookCell]) -> None:
    """See that each cell finds the names that it reads, when cells run from top to bottom."""
    there = ALWAYS_THERE
    for cell in made:
        if cell.master.kind == "prose":
            continue
        source = _plain_python(cell)
        there |= names.bound(source)
        unknown = sorted(names.read(source) - there)
        if unknown:
            who = f"{cell.master.label!r}" if cell.master.label else "the cell"
            raise BadInput(
                cell.master.place,
                f"{who} uses {', '.join(unknown)}, which no earlier cell defines",
                "Import or define it in an earlier cell of the master.",
            )


def _plain_python(cell: NotebookCell) -> str:
    """Turn magics into calls, as Jupyter does, and see that the cell parses."""
    from IPython.core.inputtransformer2 import TransformerManager

    source: str = TransformerManager().transform_cell(cell.completed)  # type: ignore[no-untyped-call]  # it has no types
    try:
        compile(source, cell.master.place, "exec")
    except SyntaxError as error:
        raise BadInput(cell.master.place, f"the cell is not Python: {error.msg}") from None
    return source


def _json(contents: Iterable[tuple[str, str]]) -> str:
    """Write format 4.5, laid out as Jupyter writes it."""
    cells = [_cell(f"cell-{number}", kind, text) for number, (kind, text) in enumerate(contents, 1)]
    notebook = {"cells": cells, "metadata": METADATA, "nbformat": 4, "nbformat_minor": 5}
    return json.dumps(notebook, indent=1, ensure_ascii=False, sort_keys=True) + "\n"


def _cell(identity: str, kind: str, text: str) -> dict[str, object]:
    cell = {"id": identity, "metadata": {}, "source": text.splitlines(keepends=True)}
    if kind == "prose":
        return {**cell, "cell_type": "markdown"}
    return {**cell, "cell_type": "code", "execution_count": None, "outputs": []}
