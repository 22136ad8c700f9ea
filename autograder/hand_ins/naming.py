"""Names of files and people: how they are shown, and when two of them are the same."""

from __future__ import annotations

import unicodedata
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Literal

Kind = Literal["notebook", "script", "archive", "foreign archive"]

KINDS: dict[str, Kind] = {
    ".ipynb": "notebook",
    ".py": "script",
    ".zip": "archive",
    **dict.fromkeys((".rar", ".7z", ".tar", ".gz", ".tgz", ".bz2", ".xz", ".zst"), "foreign archive"),
}
ADDED_BY_BROWSERS = {".txt", ".json"}  # a browser may save a notebook as `03_loss.ipynb.json`
JOINERS = "\N{ZERO WIDTH NON-JOINER}\N{ZERO WIDTH JOINER}"  # Persian and Indic names are written with them
SCAFFOLDING = {"checks.py", "given.py"}  # what students get beside the notebook, and so hand in with it
# In front of a file's own name: what macOS keeps beside it, what Jupyter is about to save, what Emacs locks.
LEFT_BY_PROGRAMS = ("._", ".~", ".#")
SKIPPED_FOLDERS = {"__pycache__", "__MACOSX", "tests", "venv", "site-packages"}


def kind_of(name: str) -> Kind | None:
    """Tell by its ending what a file is meant to be; None where it is no work that a grader takes."""
    path = Path(name)
    if path.suffix.lower() in ADDED_BY_BROWSERS:
        inner = KINDS.get(_ending(path.stem))
        return inner if inner in ("notebook", "script") else None
    return KINDS.get(_ending(path.name))


def stem_of(name: str) -> str:
    """Give a file's name without folders and endings, composed: `a/03_loss.ipynb.txt` is `03_loss`."""
    path = Path(composed(name))
    while path.suffix and (kind_of(path.name) or path.suffix.lower() in ADDED_BY_BROWSERS):
        path = Path(path.stem)
    return path.name


def is_hidden(name: str) -> bool:
    """Whether programs put this there: their own files, checkpoints, caches, installed packages."""
    *folders, file = name.split("/")
    return is_left_by_programs(file) or any(is_skipped(folder) for folder in folders)


def is_left_by_programs(file: str) -> bool:
    """Whether a file is hidden and nobody's work: `.DS_Store` is not, but `.ana_03_loss.ipynb` is ana's."""
    return file.startswith(LEFT_BY_PROGRAMS) or (file.startswith(".") and kind_of(file) is None)


def is_skipped(folder: str) -> bool:
    """Whether nobody's work is in a folder."""
    return (folder.startswith(".") and folder != "..") or folder in SKIPPED_FOLDERS


def is_passed_over(name: str) -> bool:
    """Whether nobody handed this in: what programs put there, or what the course did."""
    return is_hidden(name) or name.rsplit("/", 1)[-1] in SCAFFOLDING


def _ending(file: str) -> str:
    """Give a file's ending; where its name is nothing else, all of it."""
    path = Path(file)
    return (path.suffix or path.stem).lower()


def composed(text: str) -> str:
    """Compose letters and their marks (NFC): macOS writes é as two characters, others as one."""
    return unicodedata.normalize("NFC", text)


def printable(text: str) -> str:
    """Replace what a terminal, a page or a database would trip over: a file's name may be any bytes."""
    return "".join(
        sign if sign.isprintable() or sign in JOINERS else "\N{REPLACEMENT CHARACTER}"
        for sign in composed(text)
    )


def comparable(text: str) -> str:
    """Give what two ways to write one name have in common: letters, marks and digits, without case."""
    folded = unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", text).casefold())
    kept = "".join(each for each in folded if each.isalnum() or unicodedata.category(each).startswith("M"))
    return kept or folded


def told_apart(names: Sequence[str], longer: Sequence[str]) -> list[str]:
    """Make names unique: where two are alike, the longer ones are taken, and numbers where these are too."""
    alike = Counter(names)
    wanted = [name if alike[name] == 1 else long for name, long in zip(names, longer, strict=True)]
    taken: set[str] = set()
    result = []
    for name in wanted:
        number, unique = 1, name
        while unique in taken:
            number += 1
            unique = f"{name} ({number})"
        taken.add(unique)
        result.append(unique)
    return result
