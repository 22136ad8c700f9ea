"""The other systems on the same submissions: `otter run`, otter's warm loop, `nbgrader autograde`."""

from __future__ import annotations

import csv
import importlib.metadata
import json
import os
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from statistics import fmean

import msgspec

from autograder.authoring.package import package
from autograder.course import Assignment
from autograder.errors import MachineLacks
from autograder.records import Submission
from benchmarks.nbgrader_course import write_course
from benchmarks.otter_loop import Loop
from benchmarks.ours import ROOT
from benchmarks.tree import CommandFailed, Cost, measured

Submissions = Mapping[Path, Submission]
Scores = dict[Path, float]  # a submission that the system could not grade has none


class PeerResult(msgspec.Struct, frozen=True):
    """What a system took for all submissions together, and what it gave each.

    Args:
        wall, cpu: seconds a submission.
        scores: points by file.
    """

    wall: float
    cpu: float
    scores: Scores


Peer = Callable[[Assignment, Submissions, Path], PeerResult]


def require(package_name: str) -> None:
    """See that a peer's package is installed.

    Raises:
        MachineLacks: it is not.
    """
    try:
        importlib.metadata.distribution(package_name)
    except importlib.metadata.PackageNotFoundError:
        advice = "Run: make bench, or leave it out: --peers otter,loop"
        raise MachineLacks(package_name, "is not installed in this environment", advice) from None


def otter_run(assignment: Assignment, submissions: Submissions, scratch: Path) -> PeerResult:
    """Grade each with the program `otter run`."""
    zip_file = package(assignment, scratch / "otter-run.zip")
    costs, scores = [], {}
    for number, path in enumerate(submissions):
        out = scratch / f"otter-{number}"
        out.mkdir()
        options = ["--autograder", str(zip_file), "--output-dir", str(out), "--no-logo"]
        costs.append(_otter([sys.executable, "-m", "otter", "run", *options, str(path)], out))
        if (out / "results.json").exists():
            tests = json.loads((out / "results.json").read_text(encoding="utf-8"))["tests"]
            scores[path] = sum(test.get("score", 0.0) for test in tests)
    return PeerResult(fmean(cost.wall for cost in costs), fmean(cost.cpu for cost in costs), scores)


def otter_loop(assignment: Assignment, submissions: Submissions, scratch: Path) -> PeerResult:
    """Grade all in one warm process with `otter.api.grade_submission`; its start is not counted."""
    zip_file, told = package(assignment, scratch / "otter-loop.zip"), scratch / "otter-loop.json"
    files = list(map(str, submissions))
    command = [sys.executable, "-m", "benchmarks.otter_loop", str(told), str(zip_file), *files]
    cost, _ = measured(command, ROOT)
    loop = msgspec.json.decode(told.read_bytes(), type=Loop)
    found = zip(submissions, loop.scores, strict=True)
    scores = {path: score for path, score in found if score is not None}
    return PeerResult(fmean(loop.seconds), cost.cpu / (len(submissions) + 1), scores)


def nbgrader_autograde(assignment: Assignment, submissions: Submissions, scratch: Path) -> PeerResult:
    """Grade all with one `nbgrader autograde`; making the assignment is not counted."""
    folder = scratch / "nbgrader"
    folder.mkdir()
    students = {f"student{number}": path for number, path in enumerate(submissions)}
    write_course(assignment, {name: submissions[path] for name, path in students.items()}, folder)
    _nbgrader("generate_assignment", assignment.name, "--create", folder=folder)
    cost = _nbgrader("autograde", assignment.name, "--create", folder=folder)
    _nbgrader("export", f"--to={folder / 'grades.csv'}", folder=folder)
    with (folder / "grades.csv").open(newline="") as file:
        scores = {students[row["student_id"]]: float(row["score"]) for row in csv.DictReader(file)}
    return PeerResult(cost.wall / len(submissions), cost.cpu / len(submissions), scores)


def _otter(command: list[str], folder: Path) -> Cost:
    return measured(command, folder, succeeds=False)[0]


def _nbgrader(*arguments: str, folder: Path) -> Cost:
    """Run nbgrader in its course folder, where it finds the programs that were installed with it."""
    os.environ["PATH"] = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    command = [sys.executable, "-m", "nbgrader", *arguments, f"--CourseDirectory.root={folder}"]
    cost, said = measured(command, folder, succeeds=False)
    if cost.code and arguments[0] != "autograde":  # which fails where one submission does
        raise CommandFailed(said)
    return cost


PEERS: dict[str, tuple[str, Peer]] = {
    "otter": ("`otter run`, a program for each", otter_run),
    "loop": ("otter's `api.grade_submission`, one warm process", otter_loop),
    "nbgrader": ("`nbgrader autograde`, one program for all", nbgrader_autograde),
}
