"""What surrounds a submission changes nothing: large outputs, and neighbours that crash or never end."""

from __future__ import annotations

import json
import tracemalloc
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import msgspec
import pytest

from autograder.hand_ins import find_hand_ins
from autograder.pipeline import Grader
from autograder.records import Grade, Submission
from autograder.submission import read_submission
from tests.course import ASSIGNMENTS, CLASSES

CLASS = CLASSES / "03_loss"
RIGHT = CLASS / "amara_03_loss.ipynb"
LARGE_BYTES = 30 << 20  # of saved outputs

GradeFiles = Callable[..., list[dict[str, Any]]]


@pytest.fixture(scope="module")
def large(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A right notebook with 30 MiB of saved outputs."""
    notebook = json.loads(RIGHT.read_text(encoding="utf-8"))
    code = [cell for cell in notebook["cells"] if cell["cell_type"] == "code"]
    picture = "iVBORw0KGgo" + "A" * (LARGE_BYTES // len(code))
    for cell in code:
        shown = {"output_type": "display_data", "metadata": {}, "data": {"image/png": picture}}
        cell["outputs"] = [*cell["outputs"], shown]
    path = tmp_path_factory.mktemp("large") / "large_03_loss.ipynb"
    path.write_text(json.dumps(notebook, indent=1), encoding="utf-8")
    return path


@pytest.fixture
def verdicts() -> Iterator[GradeFiles]:
    """Grade files one after the other in the same jails, and say all that is no name and no time."""
    grader = Grader(ASSIGNMENTS["03_loss"])
    yield lambda *files: [verdict(grader(submission(file))) for file in files]
    grader.close()


def verdict(grade: Grade) -> dict[str, Any]:
    """Give all of a grade that says something about the code: no names, no seconds."""
    told: dict[str, Any] = msgspec.to_builtins(grade)
    for question in told["questions"]:
        for case in question["cases"]:
            del case["seconds"]
    return {key: told[key] for key in ("status", "score", "max_score", "messages", "questions")}


def submission(path: Path) -> Submission:
    """Read a hand-in that can be read."""
    read = read_submission(find_hand_ins([path], "03_loss")[0])
    assert isinstance(read, Submission)
    return read


def test_thirty_megabytes_of_outputs_change_nothing(verdicts: GradeFiles, large: Path) -> None:
    """The notebook gets what it gets without them."""
    with_outputs, without = verdicts(large, RIGHT)
    assert with_outputs == without


def test_saved_outputs_are_read_once_and_kept_nowhere(large: Path) -> None:
    """Reading a large notebook takes the memory of its bytes, and next to nothing stays."""
    submission(large)
    tracemalloc.start()
    read = submission(large)
    kept, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert read.cells == submission(RIGHT).cells
    assert most < 1.1 * large.stat().st_size
    assert kept < 1 << 20


@pytest.mark.parametrize(
    "troublesome", ["abena_03_loss.ipynb", "ximena_03_loss.ipynb", "yetunde_03_loss.ipynb"]
)
def test_crashing_and_endless_neighbours_change_no_grade(verdicts: GradeFiles, troublesome: str) -> None:
    """A hand-in that follows one which ends or holds up its process gets what it got before."""
    before, _, after = verdicts(RIGHT, CLASS / troublesome, RIGHT)
    assert before == after
