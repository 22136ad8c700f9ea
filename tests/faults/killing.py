"""Grade a small class again and again while SIGKILL falls on its processes at random moments.

By hand: python -m tests.faults.killing 200 --seed 1
"""

from __future__ import annotations

import argparse
import json
import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from contextlib import suppress
from pathlib import Path
from typing import Any

from tests.faults.processes import Found, adopt_orphans, bury, dead_children, descendants
from tests.faults.small_class import make_class, rows

ROOT = Path(__file__).parents[2]
WEIGHTS = {"parent": 3, "tracker": 1, "worker": 3, "jail": 3, "zygote": 3, "child": 3}
BETWEEN_LOOKS = 0.01  # seconds
LONGEST_PAUSE = 1.2  # seconds between two kills
MOST_IN_A_RUN = 8
PATIENCE = 60.0  # seconds for a run to end, or for orphans to


class Report:
    """What happened, and everything that should not have."""

    def __init__(self) -> None:
        self.kills: Counter[str] = Counter()
        self.runs = 0
        self.wrong: list[str] = []


class Killer:
    """Keeps a class being graded, and kills.

    Args:
        root: an empty folder.
        random_state: decides when and whom.
        copies: how many hand-ins of each kind the class has.
    """

    def __init__(self, root: Path, random_state: random.Random, copies: int) -> None:
        self._random = random_state
        self._course = root / "course"
        self._class = make_class(self._course, copies)
        self._temporary = root / "temporary"
        self._temporary.mkdir()
        self._books = root
        self.report = Report()
        self._expected = self._undisturbed()

    def _undisturbed(self) -> list[tuple[Any, ...]]:
        run = self._start(self._books / "undisturbed.db")
        self._require(run.wait(PATIENCE) == 0, "the undisturbed run failed", run)
        return rows(self._books / "undisturbed.db")

    def kill(self, times: int) -> Report:
        """Kill so many processes, over as many gradebooks as it takes, and compare each gradebook."""
        left, number = times, 0
        while left > 0:
            number += 1
            book = self._books / f"{number}.db"
            left -= self._one_gradebook(book, left)
            if rows(book) != self._expected:
                self.report.wrong.append(
                    f"gradebook {number} differs: {_difference(rows(book), self._expected)}"
                )
        return self.report

    def _one_gradebook(self, book: Path, most: int) -> int:
        """Grade until a run ends by itself; gives the number of kills."""
        kills = 0
        while True:
            run = self._start(book)
            killed, spared = "", min(most, kills + MOST_IN_A_RUN)
            while killed != "parent" and run.poll() is None:
                killed = self._strike(run) if kills < spared else self._let_be(run)
                kills += bool(killed)
            code = run.wait(PATIENCE)
            self._require_nothing_left(run)
            if killed != "parent" or code == 0:
                self._require(code == 0, f"exit code {code}", run)
                return kills

    def _start(self, book: Path) -> subprocess.Popen[bytes]:
        self.report.runs += 1
        command = [sys.executable, "-m", "autograder", "grade", "02_products", str(self._class)]
        outputs = [f"--out={self._course / 'out'}", f"--gradebook={book}", "--quiet"]
        with (self._books / "said.txt").open("wb") as said:
            return subprocess.Popen(
                [*command, *outputs],
                cwd=self._course,
                stdout=subprocess.DEVNULL,
                stderr=said,
                env={**os.environ, "TMPDIR": str(self._temporary), "PYTHONPATH": str(ROOT)},
            )

    def _let_be(self, run: subprocess.Popen[bytes]) -> str:
        run.wait(PATIENCE)
        return ""

    def _strike(self, run: subprocess.Popen[bytes]) -> str:
        """Wait a while, then for a process of some kind, and kill it; gives the kind, or nothing."""
        role = self._random.choices([*WEIGHTS], [*WEIGHTS.values()])[0]
        pause = self._random.uniform(0, LONGEST_PAUSE)
        while True:
            with suppress(subprocess.TimeoutExpired):
                run.wait(pause)
                return ""
            alive = [*descendants(run.pid), Found("parent", run.pid)]
            if victims := [each.pid for each in alive if each.role == role]:
                break
            pause = BETWEEN_LOOKS
        with suppress(ProcessLookupError):
            os.kill(self._random.choice(victims), signal.SIGKILL)
        self.report.kills[role] += 1
        return role

    def _require_nothing_left(self, run: subprocess.Popen[bytes]) -> None:
        """See that everything ends by itself, and leaves no file."""
        until = time.monotonic() + PATIENCE
        while (alive := [*descendants(os.getpid())]) and time.monotonic() < until:
            time.sleep(0.02)
        for orphan in dead_children(os.getpid()):
            bury(orphan)
        self._require(not alive, f"still running: {alive}", run)
        files = sorted(path.name for path in self._temporary.iterdir())
        self._require(not files, f"left behind: {files}", run)

    def _require(self, holds: bool, wrong: str, run: subprocess.Popen[bytes]) -> None:
        if not holds:
            said = (self._books / "said.txt").read_text(encoding="utf-8", errors="replace")
            self.report.wrong.append(f"{wrong} ({run.args!r}): {said}")


def _difference(found: list[tuple[Any, ...]], expected: list[tuple[Any, ...]]) -> str:
    wrong = [row for row in found if row not in expected]
    missing = [row for row in expected if row not in found]
    return json.dumps({"found": wrong[:2], "expected": missing[:2]}, default=str)[:4000]


def main() -> None:
    """Kill as often as the command line says, and print what came of it as JSON."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("kills", type=int)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--copies", type=int, default=4)
    asked = parser.parse_args()
    adopt_orphans()
    with tempfile.TemporaryDirectory() as folder:
        report = Killer(Path(folder), random.Random(asked.seed), asked.copies).kill(asked.kills)
    print(json.dumps({"kills": report.kills, "runs": report.runs, "wrong": report.wrong}, indent=1))
    sys.exit(bool(report.wrong))


if __name__ == "__main__":
    main()
