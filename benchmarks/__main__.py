"""Ours beside the others and the bare execution: `python -m benchmarks` prints the tables of one run.

Everybody grades the honest notebooks of the sample class. The other systems grade each once, one after the
other, as they do; ours grades copies of each, with two workers, since a class that is done in a second says
little about it.
"""

from __future__ import annotations

import argparse
import os
import platform
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from statistics import fmean, median

import numpy as np

from autograder.course import load_assignment
from autograder.errors import AutograderError
from autograder.hand_ins import HandIn
from autograder.records import Submission
from autograder.submission import read_submission
from benchmarks import submissions
from benchmarks.comparison import Floor, Ours, floor, ours
from benchmarks.ours import ASSIGNMENT, ROOT
from benchmarks.peers import PEERS, PeerResult, require

SIDE_BY_SIDE = "| | submissions | s each | a second | CPU s each | ours is faster | points as ours |"
FLOORS = "| imports matplotlib | submissions | bare | ours, each further | may be | start and end |"


def main() -> None:
    """Measure, and print."""
    options = _options()
    if "nbgrader" in options.peers:
        require("nbgrader")
    with tempfile.TemporaryDirectory() as name:
        scratch = Path(name)
        honest = submissions.spread(submissions.bare(options.folder, rounds=2), options.submissions)
        ours([Path(honest[0].path)], 1, scratch / "warming")  # what is copied or compiled once, ever
        print(f"{_machine()}; {len(honest)} honest submissions of the sample class.\n", flush=True)
        _compare([Path(each.path) for each in honest], options, scratch)
        _print_floors([Path(each.path) for each in submissions.light(honest)], options, scratch)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__.splitlines()[0])
    parser.add_argument("--submissions", type=int, default=0, help="how many different ones; 0 for all")
    parser.add_argument("--copies", type=int, default=8, help="how many of each ours grades")
    parser.add_argument("--repeats", type=int, default=3, help="of the comparison with the bare execution")
    parser.add_argument("--peers", type=_names, default=list(PEERS), help="of otter,loop,nbgrader; or none")
    parser.add_argument("--folder", type=Path, default=submissions.SAMPLE_CLASS, help="of submissions")
    return parser.parse_args()


def _names(text: str) -> list[str]:
    names = [name for name in text.split(",") if name != "none"]
    if unknown := set(names) - PEERS.keys():
        raise argparse.ArgumentTypeError(f"unknown: {', '.join(unknown)}")
    return names


def _machine() -> str:
    cores = len(os.sched_getaffinity(0))
    return f"{cores} cores, Python {platform.python_version()}, NumPy {np.__version__}"


# ---- side by side


def _compare(paths: Sequence[Path], options: argparse.Namespace, scratch: Path) -> None:
    """Grade with ours before and after each of the others: a minute that is noisy falls on both."""
    runs = [ours(paths, options.copies, scratch / "ours")]
    read, rows = {path: _read(path) for path in paths}, []
    for name in options.peers:
        title, grade = PEERS[name]
        found = grade(load_assignment(ASSIGNMENT, ROOT), read, scratch)
        runs.append(ours(paths, options.copies, scratch / f"ours after {name}"))
        faster = f"{found.wall / fmean(run.wall for run in runs[-2:]):.0f} ×"
        rows.append(_row(title, len(paths), found.wall, found.cpu, faster, _alike(found, runs[0])))
    wall, cpu = (median(getattr(run, what) for run in runs) for what in ("wall", "cpu"))
    print(f"Grading, wall time over count\n\n{SIDE_BY_SIDE}\n|---|{'---:|' * 6}")
    print(_row("ours, two workers, sandboxed", len(paths) * options.copies, wall, cpu, "", ""))
    memory = max(run.memory for run in runs) / 1e6
    print(*rows, f"\nMemory of our parent process at the most: {memory:.0f} MB.\n", sep="\n", flush=True)


def _read(path: Path) -> Submission:
    read = read_submission(HandIn(path, path.name, path.stem))
    assert isinstance(read, Submission)  # the bare execution has read it
    return read


def _row(title: str, count: int, wall: float, cpu: float, faster: str, alike: str) -> str:
    return f"| {title} | {count} | {wall:.3f} | {1 / wall:.2f} | {cpu:.3f} | {faster} | {alike} |"


def _alike(found: PeerResult, taken: Ours) -> str:
    """Count the submissions that get the same points, to a hundredth, as from ours."""
    points = {path.name: score for path, score in found.scores.items()}
    same = sum(
        score is not None and name in points and abs(points[name] - score) < 0.01
        for name, score in taken.scores.items()
    )
    return f"{same} of {len(taken.scores)}"


# ---- beside the bare execution


def _print_floors(paths: Sequence[Path], options: argparse.Namespace, scratch: Path) -> None:
    print(f"CPU time of all processes together, ms a submission\n\n{FLOORS}\n|---|{'---:|' * 5}")
    plain = submissions.without_plots(paths, scratch / "without plots")
    for plots, files in ((False, sorted(plain.iterdir())), (True, [path for path in paths if _plots(path)])):
        where = scratch / f"floor {plots}"
        print(_floor_row(floor(files, plots, options.copies, options.repeats, where)), flush=True)


def _plots(path: Path) -> bool:
    return _read(path).uses_matplotlib


def _floor_row(floor: Floor) -> str:
    times = (floor.bare, floor.further, floor.allowed, floor.start)
    cells = " | ".join(f"{1e3 * seconds:.1f}" for seconds in times)
    return f"| {'yes' if floor.plots else 'no'} | {floor.count} | {cells} |"


if __name__ == "__main__":
    try:
        main()
    except AutograderError as error:
        sys.exit(str(error))
