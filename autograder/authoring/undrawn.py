"""The pictures that students are to see of their functions: each must show something of the right ones."""

from __future__ import annotations

from collections.abc import Iterator

from autograder.authoring.proofs import Finding
from autograder.course import Assignment
from autograder.drawing import draw
from autograder.plotting import load_plots
from autograder.records import Submission
from autograder.runner import Runner


def undrawn(assignment: Assignment, completed: Submission) -> Iterator[Finding]:
    """Say which pictures cannot be made of the completed notebook, and why.

    Raises:
        BadInput: the pictures' file is wrong.
        MachineLacks: there is no sandbox.
    """
    wanted = load_plots(assignment)
    if not wanted:
        return
    with Runner(assignment) as runner:
        namespace = runner.open_sources([cell.source for cell in completed.cells])
        try:
            for each in draw(wanted, namespace, runner.rules):
                if each.plot is None:
                    why = " ".join(each.result.message.split())
                    what = f"this picture cannot be drawn of the completed notebook: {why}"
                    yield Finding(what, each.question, each.result.name)
        finally:
            namespace.close()
