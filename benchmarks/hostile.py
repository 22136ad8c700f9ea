"""The attacks of `tests/hostile` against ours, otter and nbgrader: `python -m benchmarks.hostile`.

Each system grades each attack as its documentation tells an instructor to: `otter run`, `nbgrader autograde`,
`autograder grade`. The others run students' code as the operator, so here each of their runs is held by
bubblewrap, with nothing to write but a scratch folder, no network, and limits on time, memory and files: what
an attack would do to the machine is not looked at, only what becomes of the grade. What would still harm the
machine is not run. The attacks are handed in as notebooks, the form that all three read.

    held         the points that its right answers deserve, mostly none
    gains        more than these
    loses        fewer: right answers that were not counted
    no result    nothing that could be called a grade

It needs the extra `bench`, as `make bench` installs it.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import os
import resource
import shutil
import signal
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from autograder.authoring.package import package
from autograder.errors import AutograderError
from autograder.hand_ins import HandIn
from autograder.records import Submission
from autograder.sandbox.jail import bubblewrap
from autograder.submission import read_submission
from benchmarks.nbgrader_course import write_course
from benchmarks.ours import ROOT
from benchmarks.peers import require
from tests.hostile import corpus
from tests.hostile.grading import grade_corpus

# What is about points, and not about the machine, in ways that could work in the student's own process.
ABOUT_POINTS = (
    "appended_test_file", "array_subclass", "endless_loop_in_a_cell", "equal_to_everything",
    "exit_by_exception", "exit_in_a_cell", "exit_of_the_process", "first_answer_kept",
    "foreseen_random_numbers", "frames_of_the_caller", "gradebook_by_sqlite", "input_at_the_fixed_point",
    "masked_array", "memory_of_a_cell", "patched_allclose", "patched_arithmetic", "patched_checks_module",
    "patched_numpy_testing", "patched_test_case", "pickled_results", "public_example_by_heart",
    "results_at_exit", "results_over_grader", "rewritten_tests", "right_once",
    "sleeping", "tracing_the_child",
)  # fmt: skip
NOT_RUN = {"fork_storm", "clone_by_number", "thread_storm"}  # no limit of a user's holds root's processes
SECONDS = 90  # wall time of one run; what is honest takes 5, on a busy machine 25
LIMITS = {
    resource.RLIMIT_AS: 8 << 30,
    resource.RLIMIT_CPU: 20,
    resource.RLIMIT_FSIZE: 64 << 20,
    resource.RLIMIT_CORE: 0,
}
NEAR = 0.01  # points
STUDENT = "student"

Score = float | None
Grade = Callable[[Submission, Path], Score]


def main() -> None:
    """Run, and print."""
    options = _options()
    files = [file for file in corpus.files() if file.parent.name == "attacks"]
    files = [file for file in files if options.all or file.stem in (options.only or ABOUT_POINTS)]
    with tempfile.TemporaryDirectory() as name:
        scratch = Path(name)
        ours = _ours(scratch / "ours")
        peers = {each: PEERS[each](scratch / each) for each in options.peers}
        with ThreadPoolExecutor(options.at_once) as pool:
            rows = pool.map(lambda file: _row(file, ours, peers, scratch), files)
            _print(list(rows), ["ours", *peers])


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.hostile", description=__doc__.splitlines()[0])
    parser.add_argument("--only", type=lambda text: text.split(","), default=[], help="names of attacks")
    parser.add_argument("--all", action="store_true", help="not only those that are about points: hours")
    parser.add_argument("--peers", type=lambda text: text.split(","), default=list(PEERS))
    parser.add_argument("--at-once", type=int, default=2, help="attacks that run at the same time")
    return parser.parse_args()


def _row(file: Path, ours: dict[str, Score], peers: dict[str, Grade], scratch: Path) -> list[str]:
    earns = corpus.read(file).earns
    read = read_submission(HandIn(file, file.name, STUDENT))
    assert isinstance(read, Submission)
    row = [file.stem, _verdict(ours[file.stem], earns)]
    for name, grade in peers.items():
        if file.stem in NOT_RUN:
            row.append("not run")
            continue
        folder = scratch / f"{name}-{file.stem}"
        folder.mkdir()
        row.append(_verdict(grade(read, folder), earns))
        shutil.rmtree(folder)
    print("|", " | ".join(row), "|", file=sys.stderr, flush=True)
    return row


def _verdict(score: Score, earns: float) -> str:
    if score is None:
        return "no result"
    if abs(score - earns) < NEAR:
        return "held"
    return f"{'gains' if score > earns else 'loses'} {abs(score - earns):.1f}"


def _print(rows: Sequence[Sequence[str]], systems: Sequence[str]) -> None:
    print(f"| attack | {' | '.join(systems)} |\n|---|{'---|' * len(systems)}")
    for row in rows:
        print(f"| {' | '.join(row)} |")
    print(f"\n| of {len(rows)} | {' | '.join(systems)} |\n|---|{'---:|' * len(systems)}")
    for kind in ("held", "gains", "loses", "no result", "not run"):
        counts = [sum(row[place].startswith(kind) for row in rows) for place in range(1, len(systems) + 1)]
        print(f"| {kind} | {' | '.join(map(str, counts))} |")


# ---- the systems


def _ours(folder: Path) -> dict[str, Score]:
    folder.mkdir()
    return {name: grade["score"] for name, grade in grade_corpus(folder).attacks.items()}


def _otter(folder: Path) -> Grade:
    """Make the zip once; `otter run` each."""
    folder.mkdir()
    zip_file = package(corpus.walls(), folder / "walls.zip")

    def grade(submission: Submission, scratch: Path) -> Score:
        notebook = _notebook(submission, scratch)
        beside = shutil.copy(zip_file, scratch)
        what = ["run", str(notebook), "--autograder", beside, "--output-dir", str(scratch), "--no-logo"]
        _held([sys.executable, "-m", "otter", *what], scratch)
        with contextlib.suppress(OSError, ValueError, TypeError, KeyError, AttributeError):
            tests = json.loads((scratch / "results.json").read_text(encoding="utf-8"))
            return float(
                tests["score"] if "score" in tests else sum(t.get("score", 0) for t in tests["tests"])
            )
        return None

    return grade


def _nbgrader(folder: Path) -> Grade:
    """Make the assignment once; `nbgrader autograde` each in a copy of the course."""
    require("nbgrader")
    folder.mkdir()
    walls = corpus.walls()
    write_course(walls, {}, folder)
    _held(_nbgrader_command("generate_assignment", folder), folder)

    def grade(submission: Submission, scratch: Path) -> Score:
        course = scratch / "course"
        shutil.copytree(folder, course)
        write_course(walls, {STUDENT: submission}, course)
        _held(_nbgrader_command("autograde", course), scratch)
        with (
            contextlib.suppress(sqlite3.Error),
            contextlib.closing(sqlite3.connect(course / "gradebook.db")) as book,
        ):
            return _stored(book)
        return None

    return grade


def _nbgrader_command(word: str, course: Path) -> list[str]:
    options = ["walls", "--create", f"--CourseDirectory.root={course}", "--ExecutePreprocessor.timeout=20"]
    return [sys.executable, "-m", "nbgrader", word, *options]


def _stored(book: sqlite3.Connection) -> Score:
    """Read what nbgrader shows: each cell's points, by hand where somebody gave them so."""
    asked = "SELECT COUNT(*), SUM(COALESCE(manual_score, auto_score, 0)) FROM grade"
    count, points = book.execute(asked).fetchone()
    return float(points) if count else None


PEERS: dict[str, Callable[[Path], Grade]] = {"otter": _otter, "nbgrader": _nbgrader}


# ---- holding them


def _notebook(submission: Submission, folder: Path) -> Path:
    cells = [
        {"cell_type": "code", "source": cell.source, "metadata": {}, "outputs": [], "execution_count": None}
        for cell in submission.cells
    ]
    kernel = {"kernelspec": {"name": "python3", "display_name": "Python 3", "language": "python"}}
    path = folder / "walls.ipynb"
    path.write_text(json.dumps({"cells": cells, "metadata": kernel, "nbformat": 4, "nbformat_minor": 4}))
    return path


def _held(command: Sequence[str], folder: Path) -> None:
    """Run a command that can change nothing but a folder, and end it with all that it started."""
    (folder / "home").mkdir(exist_ok=True)
    process = subprocess.Popen(
        [*_jail(folder), *command],
        cwd=folder,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
        preexec_fn=_limit,
    )
    with contextlib.suppress(subprocess.TimeoutExpired):
        process.wait(SECONDS)
    with contextlib.suppress(ProcessLookupError):
        os.killpg(process.pid, signal.SIGKILL)  # bubblewrap, and with its namespace everything in it
    process.wait()


def _jail(folder: Path) -> Iterator[str]:
    yield str(bubblewrap()[0][0])
    yield from (
        "--unshare-all",
        "--die-with-parent",
        "--ro-bind",
        "/",
        "/",
        "--dev",
        "/dev",
        "--proc",
        "/proc",
    )
    yield from ("--tmpfs", "/tmp", "--bind", str(folder), str(folder), "--chdir", str(folder))
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    home = str(folder / "home")
    for name, value in {"HOME": home, "TMPDIR": home, "PATH": path, "PYTHONPATH": str(ROOT)}.items():
        yield from ("--setenv", name, value)


def _limit() -> None:
    for kind, most in LIMITS.items():
        resource.setrlimit(kind, (most, most))


if __name__ == "__main__":
    try:
        main()
    except AutograderError as error:
        sys.exit(str(error))
