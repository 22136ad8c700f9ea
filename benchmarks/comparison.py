"""What is compared: our grader, the bare execution, the other systems, on the same submissions."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from statistics import fmean, median

import msgspec

from benchmarks import submissions
from benchmarks.bare import Bare
from benchmarks.ours import grade

ALLOWED = {True: 9e-3, False: 6e-3}  # CPU seconds above 1.2 times the bare execution, by whether it plots


class Ours(msgspec.Struct, frozen=True):
    """What our grader took for one class.

    Args:
        wall, cpu: seconds a submission, with all that starts and ends.
        memory: bytes of the parent process, at the most.
        scores: points by the name of the file.
    """

    wall: float
    cpu: float
    memory: int
    scores: Mapping[str, float | None]


class Floor(msgspec.Struct, frozen=True):
    """CPU seconds beside the bare execution, medians over repeats.

    Args:
        count: number of different submissions.
        plots: whether they use matplotlib.
        bare: of a submission in one warm process.
        further: of each further submission that our grader grades.
        start: of our grader's start and end.
    """

    count: int
    plots: bool
    bare: float
    further: float
    start: float

    @property
    def allowed(self) -> float:
        """What a further submission may cost."""
        return 1.2 * self.bare + ALLOWED[self.plots]


def ours(paths: Sequence[Path], copies: int, scratch: Path) -> Ours:
    """Grade so many copies of each file; scratch is a new folder."""
    scratch.mkdir()
    run = grade(submissions.copied(paths, copies, scratch / "class"), scratch)
    count = len(paths) * copies
    scores = {path.name: run.scores.get(submissions.copy_name(path, 0)) for path in paths}
    return Ours(run.cost.wall / count, run.cost.cpu / count, run.cost.memory, scores)


def floor(paths: Sequence[Path], plots: bool, copies: int, repeats: int, scratch: Path) -> Floor:
    """Run the files bare, grade them once each, and grade them in copies, all in turn; scratch is new."""
    scratch.mkdir()
    few = submissions.copied(paths, 1, scratch / "few")
    many = submissions.copied(paths, 1 + copies, scratch / "many")
    bare, further, start = [], [], []
    for _ in range(repeats):
        bare.append(_mean(submissions.bare(few, rounds=3, trusted=True)))
        small, large = (grade(folder, scratch).cost.cpu for folder in (few, many))
        further.append((large - small) / (copies * len(paths)))
        start.append(small - further[-1] * len(paths))
    return Floor(len(paths), plots, median(bare), median(further), median(start))


def _mean(measured: Sequence[Bare]) -> float:
    return fmean(median(each.seconds) for each in measured)
