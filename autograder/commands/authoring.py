"""`autograder build`, `verify` and `package`: an assignment from its sources to what others get."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from autograder.authoring import build as generated
from autograder.authoring import package as zips
from autograder.authoring import proofs
from autograder.authoring import verify as proving
from autograder.authoring.isolated_package import isolated_package
from autograder.course import Assignment, load_assignment, load_course
from autograder.report.folder import told_unwritable


def build(names: Sequence[str]) -> int:
    """Write the generated files of these assignments, or of all, and name those that changed.

    Raises:
        BadInput: an assignment cannot be built from.
    """
    for assignment in _assignments(names):
        changed = generated.build(assignment)
        print(*changed, sep="\n", end="\n" * bool(changed))
        print(f"{assignment.name}: {len(changed) or 'no'} files changed")
    return 0


def check(names: Sequence[str]) -> int:
    """Say what is out of date or shows something hidden; 1 where anything is.

    Raises:
        BadInput: an assignment cannot be built from.
    """
    faults = [fault for assignment in _assignments(names) for fault in generated.check(assignment)]
    print(*faults or ["Everything that is generated is current."], sep="\n")
    return int(bool(faults))


def verify(names: Sequence[str], json: Path | None, mutants: bool = False) -> int:
    """Prove these assignments, or all, and say what does not hold; 1 where anything does not.

    Raises:
        BadInput: an assignment cannot be built from, or the JSON cannot be written.
        MachineLacks: this machine cannot grade.
    """
    found = proving.verify(_assignments(names), mutants)
    print(*proofs.lines(found), sep="\n")
    if json:
        with told_unwritable(json, "--json"):
            json.write_bytes(proofs.as_json(found))
    return int(not proofs.hold(found))


def package(name: str, out: Path | None, isolated: bool = False) -> int:
    """Write the autograder zip of an assignment, and print its path.

    Args:
        name: of the assignment, or its path.
        out: the zip.
        isolated: whether it holds this grader, in place of otter's.

    Raises:
        BadInput: a test file cannot be read.
    """
    assignment = load_assignment(name)
    make = isolated_package if isolated else zips.package
    print(make(assignment, out or Path(f"{assignment.name}-autograder.zip")))
    return 0


def _assignments(names: Sequence[str]) -> list[Assignment]:
    return [load_assignment(name) for name in names] or list(load_course().assignments.values())
