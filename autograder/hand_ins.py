"""Find what was handed in below the paths that the operator gave.

Nothing that could be somebody's work is passed over in silence: a link or a zip among the files is found
like a notebook, so that reading it can say why it is refused.
"""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

import msgspec

from autograder.errors import BadInput

READABLE = {".ipynb", ".py"}
HAND_INS = READABLE | {".zip"}
SCAFFOLDING = {"checks.py", "given.py"}  # what students get beside the notebook, and so hand in with it
WHAT_TO_GIVE = "Give a notebook (.ipynb), a .py file, or a folder of them."
SKIPPED_FOLDERS = {"__pycache__", "__MACOSX", "tests"}


class HandIn(msgspec.Struct, frozen=True):
    """A file that somebody handed in, not yet read.

    Args:
        path: the file.
        name: how outputs call it: the path below the folder that was given, or the file's name; the whole
            path where two would be called alike.
        student: who handed it in.
    """

    path: Path
    name: str
    student: str


def find_hand_ins(paths: Sequence[Path], assignment: str) -> tuple[HandIn, ...]:
    """List the notebooks and .py files that are given, or that stand in the folders that are given.

    Args:
        paths: files and folders; folders are searched to the bottom, without hidden files, checkpoints,
            and what the course itself put beside the notebook.
        assignment: the assignment's name, which ends the names of files: `ana_03_loss.ipynb` is ana's.

    Returns:
        What was found, each file once, in the order given and by name within a folder.

    Raises:
        BadInput: a path is missing or no submission, or a folder holds none.
    """
    found = {path: below for given in paths for path, below in _files_of(given)}
    alike = Counter(found.values())
    return tuple(
        HandIn(path, printable(below if alike[below] == 1 else str(path)), student_of(path, assignment))
        for path, below in found.items()
    )


def student_of(path: Path, assignment: str) -> str:
    """Name the student by the file: `ana_03_loss.ipynb` and `ana/03_loss.ipynb` are both ana's."""
    if path.stem == assignment and path.parent.name:
        return printable(path.parent.name)
    return printable(path.stem.removesuffix(f"_{assignment}"))


def printable(text: str) -> str:
    """Replace what a terminal, a page or a database would trip over: a file's name may be any bytes."""
    return "".join(sign if sign.isprintable() else "\N{REPLACEMENT CHARACTER}" for sign in text)


def _files_of(given: Path) -> Iterator[tuple[Path, str]]:
    """Give each file with its name below the given path; only links that the operator names are followed."""
    if given.is_dir():
        yield from _files_in(given.resolve())
    else:
        _require_readable(given)
        yield given.resolve(), given.name


def _require_readable(path: Path) -> None:
    if not path.exists():
        raise BadInput(str(path), "no such file or folder", WHAT_TO_GIVE)
    if path.suffix.lower() == ".zip":
        raise BadInput(str(path), "is a zip archive, which is not read", "Unpack it and give the folder.")
    if path.suffix.lower() not in READABLE:
        raise BadInput(str(path), "is neither a notebook nor a .py file", WHAT_TO_GIVE)


def _files_in(folder: Path) -> Iterator[tuple[Path, str]]:
    paths = sorted(_walk(folder), key=lambda path: path.relative_to(folder).as_posix())
    if not paths:
        raise BadInput(str(folder), _why_nothing(folder), WHAT_TO_GIVE)
    return ((path, path.relative_to(folder).as_posix()) for path in paths)


def _walk(folder: Path) -> Iterator[Path]:
    for here, folders, files in os.walk(folder, onerror=_refuse):
        folders[:] = [name for name in folders if not _is_skipped(name)]
        yield from (Path(here, name) for name in files if _is_hand_in(name))


def _refuse(error: OSError) -> None:
    raise BadInput(str(error.filename), f"cannot be read: {error.strerror}", "Change its permissions.")


def _is_skipped(folder: str) -> bool:
    return folder.startswith(".") or folder in SKIPPED_FOLDERS


def _is_hand_in(file: str) -> bool:
    hidden = file.startswith(".")
    return not hidden and file not in SCAFFOLDING and Path(file).suffix.lower() in HAND_INS


def _why_nothing(folder: Path) -> str:
    return "nothing in it is a submission" if any(folder.iterdir()) else "is an empty folder"
