"""A grader whose jails have a broken layer: worker processes import it by name."""

from __future__ import annotations

import json
import os
from pathlib import Path

from autograder.course import Assignment
from autograder.graders import Grader, start_pipeline
from autograder.records import Isolation
from autograder.sandbox import jail

VARIABLE = "FILES_OF_A_BROKEN_JAIL"  # an object: place in the jail -> the file that is put there instead


def start_broken(assignment: Assignment, isolation: Isolation, paranoid: bool) -> Grader:
    """Start the real grader, with other files in its jails."""
    instead = {place: Path(file) for place, file in json.loads(os.environ[VARIABLE]).items()}
    bound = tuple((instead.get(at, of), at) for of, at in jail.contents())
    jail.contents = lambda: bound  # type: ignore[assignment]  # until this process ends
    return start_pipeline(assignment, isolation, paranoid)
