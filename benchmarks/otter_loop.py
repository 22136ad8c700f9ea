"""otter's own warm loop: `otter.api.grade_submission` in one process, a command to be measured."""

from __future__ import annotations

import os
import sys
import tempfile
import time
from pathlib import Path

import msgspec


class Loop(msgspec.Struct, frozen=True):
    """Wall seconds and score of each submission, None where otter failed on it.

    The first is graded once before, so that all is warm.
    """

    seconds: list[float]
    scores: list[float | None]


def main(told: Path, zip_file: str, submissions: list[str]) -> None:
    """Grade one submission after the other."""
    os.chdir(tempfile.mkdtemp())
    _score(submissions[0], zip_file)
    loop = Loop([], [])
    for submission in submissions:
        start = time.perf_counter()
        loop.scores.append(_score(submission, zip_file))
        loop.seconds.append(time.perf_counter() - start)
    told.write_bytes(msgspec.json.encode(loop))


def _score(submission: str, zip_file: str) -> float | None:
    from otter.api import grade_submission

    try:
        return float(grade_submission(submission, zip_file, quiet=True).total)
    except Exception:  # of any kind, such as a notebook's own
        return None


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2], sys.argv[3:])
