"""otter's own warm loop: `otter.api.grade_submission` in one process, a command to be measured."""

from __future__ import annotations

import os
import sys
import tempfile
import time
from pathlib import Path

import msgspec


class Loop(msgspec.Struct, frozen=True):
    """Wall seconds and score of each submission; the first is graded once before, so that all is warm."""

    seconds: list[float]
    scores: list[float]


def main(told: Path, zip_file: str, submissions: list[str]) -> None:
    """Grade one submission after the other."""
    from otter.api import grade_submission

    os.chdir(tempfile.mkdtemp())
    grade_submission(submissions[0], zip_file, quiet=True)
    seconds, scores = [], []
    for submission in submissions:
        start = time.perf_counter()
        results = grade_submission(submission, zip_file, quiet=True)
        seconds.append(time.perf_counter() - start)
        scores.append(results.total)
    told.write_bytes(msgspec.json.encode(Loop(seconds, scores)))


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2], sys.argv[3:])
