"""One run of `autograder grade` over the whole corpus, an honest submission between every two attacks."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any, NamedTuple

import msgspec

from autograder.hand_ins import printable
from tests.faults.processes import Found, adopt_orphans, descendants
from tests.hostile import corpus

ROOT = corpus.HERE.parents[1]
LONGEST = 600  # seconds of the run


class Run(NamedTuple):
    """What a run left.

    Args:
        folder: all its places: `class`, `out`, `grades.json`, `tmp`.
        attacks: the grade of each attack, as in the JSON, by the attack's name.
        honest: the grades of the honest submissions, in order.
        printed: what came out of the command, and its exit code.
        left: processes that were not there before.
        changed: hand-ins that are not what they were.
    """

    folder: Path
    attacks: Mapping[str, Any]
    honest: list[Any]
    printed: str
    exit_code: int
    left: set[Found]
    changed: list[str]


def grade_corpus(folder: Path) -> Run:
    """Grade an honest submission, an attack, an honest submission, and so on."""
    places = lay_out(folder / "class")
    (folder / "tmp").mkdir()
    before, digests = processes(), contents(folder / "class")
    done = command(folder)
    grades = msgspec.json.decode((folder / "grades.json").read_bytes())
    by_place = {grade["submission"].split("/")[0]: grade for grade in grades}
    return Run(
        folder,
        {name: by_place[place] for place, name in places.items() if name and place in by_place},
        [by_place[place] for place, name in places.items() if not name],
        done.stdout,
        done.returncode,
        processes() - before,
        [name for name, digest in contents(folder / "class").items() if digests.get(name) != digest],
    )


def lay_out(folder: Path) -> dict[str, str]:
    """Write the class: a folder for each hand-in, in the order in which they are graded.

    Returns:
        The attack's name by folder, empty for honest ones.
    """
    places = {}
    for number, file in enumerate(corpus.files()):
        for kind, name in (("attack", file.stem), ("honest", "")):
            place = f"{number:03d}-{kind}"
            (folder / place).mkdir(parents=True)
            places[place] = name
        corpus.hand_in(file, folder / f"{number:03d}-attack")
        (folder / f"{number:03d}-honest" / "walls.py").write_bytes(corpus.HONEST.read_bytes())
    return places


def command(folder: Path) -> subprocess.CompletedProcess[str]:
    """Run the command, with one worker: all attacks go through the same jail."""
    what = ["grade", "solutions/walls", str(folder / "class"), "--workers", "1"]
    where = [f"--out={folder}/out", f"--gradebook={folder}/grades.db", f"--json={folder}/grades.json"]
    return subprocess.run(
        [sys.executable, "-m", "autograder", *what, *where],
        cwd=corpus.COURSE,
        env={**os.environ, "TMPDIR": str(folder / "tmp"), "FORCE_COLOR": "1", "COLUMNS": "200"},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        errors="surrogateescape",
        timeout=LONGEST,
    )


def processes() -> set[Found]:
    """Whatever descends from this process, orphans too."""
    adopt_orphans()
    return set(descendants(os.getpid()))


def contents(folder: Path) -> dict[str, str]:
    """Digests of all regular files below a folder, by their printable names."""
    return {
        printable(str(path.relative_to(folder))): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and not path.is_symlink() and path.stat().st_size < 1 << 20
    }
