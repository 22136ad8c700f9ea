"""Grades with otter, one submission after the other: paths come in, each answer is a line of JSON.

A program of its own, whose argument is the zip's path: otter's threads and prints stay out of the tests, and
the second that it takes to load is paid once. `grade_submission` does what `otter run` does.

The answer is the points of each question, or a sentence where otter has no results.
"""

from __future__ import annotations

import json
import os
import sys


def main() -> None:
    """Answer until there is no more to read."""
    answers = os.fdopen(os.dup(1), "w")
    os.dup2(2, 1)  # whatever otter and its kernels print is no answer
    for line in sys.stdin:
        print(json.dumps(points(json.loads(line), sys.argv[1])), file=answers, flush=True)


def points(submission: str, zip_file: str) -> dict[str, float] | str:
    """Grade one submission."""
    from otter.api import grade_submission

    try:
        results = grade_submission(submission, zip_file, quiet=True)
    except Exception as error:
        return f"{type(error).__name__}: {error}"
    if results.catastrophic_error is not None:
        return f"no results: {results.catastrophic_error}"
    return {question: float(results.get_score(question)) for question in results.test_files}


if __name__ == "__main__":
    main()
