"""The generated notebooks, read as submissions."""

from __future__ import annotations

from pathlib import Path

from autograder.errors import BadInput
from autograder.hand_ins import HandIn
from autograder.records import Refused, Submission
from autograder.submission import read_submission


def read_notebook(folder: Path, name: str) -> Submission:
    """Read the notebook of a generated folder, as a submission of this name.

    Raises:
        BadInput: it is missing or no notebook.
    """
    path = folder / f"{folder.name}.ipynb"
    try:
        read = read_submission(HandIn(path, name, name))
    except OSError as error:
        raise BadInput(str(path), f"cannot be read: {error.strerror}", "Run: autograder build") from None
    if isinstance(read, Refused):
        raise BadInput(str(path), " ".join(read.reasons), "Run: autograder build")
    return read
