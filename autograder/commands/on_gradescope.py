"""What runs on Gradescope: one submission, graded in a jail of its own, into `results.json`.

    python -m autograder.commands.on_gradescope /autograder 03_loss

Gradescope lays out a folder: `source` holds the unpacked zip, `submission` the student's files, `results`
takes `results.json`. A submission that has no verdict gets no score: Gradescope shows what is said instead.
"""

from __future__ import annotations

import contextlib
import json
import sys
import tempfile
import zipfile
from pathlib import Path
from typing import Any

from autograder.commands.export import export
from autograder.commands.grade import grade as grade_class
from autograder.errors import AutograderError
from autograder.options import ExportOptions, GradeOptions

GRADER = "grader"  # the folder of `source` in which the course lies
FAILED = "The autograder could not grade this submission, which is no fault of yours. Tell your instructor."


def main() -> None:
    """Grade what Gradescope has laid out."""
    root, name = Path(sys.argv[1]), sys.argv[2]
    results = root / "results" / "results.json"
    results.parent.mkdir(parents=True, exist_ok=True)
    results.write_text(json.dumps(grade(root, name), indent=1), encoding="utf-8")


def grade(root: Path, name: str) -> dict[str, Any]:
    """Grade the one submission.

    Args:
        root: the folder that Gradescope lays out.
        name: of the assignment.

    Returns:
        What goes into `results.json`.
    """
    with tempfile.TemporaryDirectory() as name_of_folder, contextlib.redirect_stdout(sys.stderr):
        folder = Path(name_of_folder)
        try:
            return _graded(root, name, folder)
        except AutograderError as error:
            print(error, file=sys.stderr)  # in the log that instructors see
            return {"output": FAILED, "output_format": "text"}


def _graded(root: Path, name: str, folder: Path) -> dict[str, Any]:
    """Grade in a gradebook of its own, with the commands that an operator would type."""
    handed_in, book, made = folder / "submission.zip", str(folder / "grades.db"), folder / "made.zip"
    _pack(root / "submission", handed_in)
    assignment = str(root / "source" / GRADER / "solutions" / name)
    options = GradeOptions(gradebook=book, out=folder / "out", workers=1, quiet=True)
    grade_class(assignment, [handed_in], options)
    export("gradescope", assignment, ExportOptions(gradebook=book, out=made))
    with zipfile.ZipFile(made) as archive:
        found: dict[str, Any] = json.loads(archive.read(archive.namelist()[0]))
        return found


def _pack(folder: Path, out: Path) -> None:
    """Put the files into a zip, which is one person's hand-in whatever is in it."""
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for path in sorted(folder.rglob("*")):
            if path.is_file() and not path.is_symlink():
                archive.write(path, path.relative_to(folder))


if __name__ == "__main__":
    main()
