"""Both zips in a folder as Gradescope lays it out; what they would install is this environment instead."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import zipfile
from pathlib import Path
from typing import Any

import pytest

from autograder.authoring.build import build
from autograder.authoring.isolated_package import isolated_package
from autograder.authoring.package import package
from autograder.course import Assignment
from autograder.errors import MachineLacks
from autograder.hand_ins import find_hand_ins
from autograder.pipeline import Grader
from autograder.records import Submission
from autograder.sandbox.jail import bubblewrap
from autograder.submission import read_submission
from tests.authoring.test_package import notebook
from tests.authoring.tiny_course import write_course
from tests.authoring.verified_course import SOUND

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="Gradescope runs Linux")
WRONG = "def double(z):\n    return 2 * abs(z)\n"
NO_MAMBA = "#!/bin/sh\nexit 0\n"  # otter's scripts would install an environment with it, and enter that
OURS = {"proc", "sys", "dev", "tmp", "run", "autograder"}


@pytest.fixture(scope="module")
def assignment(tmp_path_factory: pytest.TempPathFactory) -> Assignment:
    """The tiny course, built."""
    made = write_course(tmp_path_factory.mktemp("course"), SOUND)
    build(made)
    return made


@pytest.fixture
def laid_out(tmp_path: Path) -> Path:
    """Gradescope's folder, with nothing in it yet."""
    for name in ("source", "submission", "results"):
        (tmp_path / "autograder" / name).mkdir(parents=True)
    metadata = {"id": 1, "users": [{"name": "Ana", "email": "ana@x.org"}], "previous_submissions": []}
    (tmp_path / "autograder" / "submission_metadata.json").write_text(json.dumps(metadata), encoding="utf-8")
    return tmp_path / "autograder"


def unpack(zip_file: Path, root: Path) -> Path:
    """Unpack a zip as Gradescope does: `run_autograder` comes to lie beside `source`, too."""
    with zipfile.ZipFile(zip_file) as archive:
        for info in archive.infolist():
            path = Path(archive.extract(info, root / "source"))
            path.chmod(info.external_attr >> 16 & 0o777 or 0o644)
    program = root / "run_autograder"
    program.write_bytes((root / "source" / "run_autograder").read_bytes())
    program.chmod(0o755)
    return program


def results(root: Path) -> dict[str, Any]:
    """Read what Gradescope reads."""
    read: dict[str, Any] = json.loads((root / "results" / "results.json").read_text(encoding="utf-8"))
    return read


def our_score(assignment: Assignment, folder: Path) -> float | None:
    """Grade the hand-in with the grader itself."""
    (hand_in,) = find_hand_ins([folder], assignment.name)
    read = read_submission(hand_in)
    assert isinstance(read, Submission)
    grader = Grader(assignment)
    try:
        return grader(read).score
    finally:
        grader.close()


@pytest.mark.parametrize("cells", [("import numpy as np", WRONG), ("def halve(z):\n    return z / 2",)])
def test_otters_zip_gives_the_points_of_the_grader(
    assignment: Assignment, laid_out: Path, cells: tuple[str, ...]
) -> None:
    """Run at `/autograder`, where its scripts look, in a file system of its own."""
    program = unpack(package(assignment, laid_out.parent / "otter.zip"), laid_out)
    notebook(laid_out / "submission", *cells)
    ours = our_score(assignment, laid_out / "submission")
    tools = laid_out.parent / "tools"
    tools.mkdir()
    for name, text in (("mamba", NO_MAMBA), ("python", f'#!/bin/sh\nexec {sys.executable} "$@"\n')):
        (tools / name).write_text(text, encoding="utf-8")
        (tools / name).chmod(0o755)
    bwrap = str(bubblewrap()[0][0])
    tops = [str(path) for path in Path("/").iterdir() if path.name not in OURS]
    seen = [word for top in tops for word in ("--ro-bind", top, top)]
    own = ["--proc", "/proc", "--dev", "/dev", "--tmpfs", "/tmp", "--bind", str(laid_out), "/autograder"]
    own += ["--ro-bind", sys.prefix, sys.prefix]  # it may be below /tmp
    own += ["--ro-bind", str(tools), "/tools", "--setenv", "PATH", f"/tools:{os.environ['PATH']}"]
    done = subprocess.run([bwrap, *seen, *own, f"/autograder/{program.name}"], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    earned = sum(test.get("score", 0.0) for test in results(laid_out)["tests"])
    assert earned == pytest.approx(ours)


def run_isolated(program: Path, root: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run the other zip's program with this environment's packages, and the grader that is in the zip."""
    own = {
        "AUTOGRADER_ROOT": str(root),
        "AUTOGRADER_PYTHON": sys.executable,
        "PYTHONPATH": str(root / "source" / "grader"),
    }
    whole = {**os.environ, **own, **environment}
    return subprocess.run([program], env=whole, cwd="/", capture_output=True, text=True)


@pytest.mark.parametrize("files", [1, 2])
def test_the_isolated_zip_gives_the_points_of_the_grader(
    assignment: Assignment, laid_out: Path, files: int
) -> None:
    """With nothing of the repository but what it holds; also where a picture lies beside the notebook."""
    program = unpack(isolated_package(assignment, laid_out.parent / "isolated.zip"), laid_out)
    notebook(laid_out / "submission", "import numpy as np", WRONG)
    if files > 1:
        (laid_out / "submission" / "plot.png").write_bytes(b"\x89PNG")
    done = run_isolated(program, laid_out)
    assert done.returncode == 0, done.stderr
    written = results(laid_out)
    assert "score" in written, done.stderr
    assert written["score"] == our_score(assignment, laid_out / "submission")
    assert written["extra_data"]["isolation"] == "full"
    assert sum(test["max_score"] for test in written["tests"]) == assignment.max_score


def test_what_cannot_be_graded_there_gets_no_score(assignment: Assignment, laid_out: Path) -> None:
    """The page says so in plain words, the log has the reason, and nobody is given 0."""
    program = unpack(isolated_package(assignment, laid_out.parent / "isolated.zip"), laid_out)
    notebook(laid_out / "submission", WRONG)
    (laid_out / "source" / "grader" / "solutions" / "01_tiny" / "tests" / "halve.py").unlink()
    done = run_isolated(program, laid_out)
    assert done.returncode == 0
    assert "halve.py: cannot be read" in done.stderr
    assert results(laid_out).keys() == {"output", "output_format"}
    assert "no fault of yours" in results(laid_out)["output"]


def test_an_unreadable_hand_in_gets_a_sentence_and_no_score(assignment: Assignment, laid_out: Path) -> None:
    """As everywhere."""
    program = unpack(isolated_package(assignment, laid_out.parent / "isolated.zip"), laid_out)
    (laid_out / "submission" / "hw.ipynb").write_text("<html>", encoding="utf-8")
    assert run_isolated(program, laid_out).returncode == 0
    assert "score" not in results(laid_out)
    assert "This is a web page, not a notebook." in results(laid_out)["output"]


def test_the_isolated_zip_holds_one_assignment_and_what_runs(assignment: Assignment, tmp_path: Path) -> None:
    """No other assignment, nothing that Python has compiled; its scripts can be run."""
    with zipfile.ZipFile(isolated_package(assignment, tmp_path / "isolated.zip")) as archive:
        names = archive.namelist()
        modes = {name: archive.getinfo(name).external_attr >> 16 & 0o777 for name in names}
        setup = archive.read("setup.sh")
    assert {name.split("/")[2] for name in names if "/solutions/" in name} == {"course.toml", "01_tiny"}
    assert not [name for name in names if "__pycache__" in name or name.endswith("master.py")]
    assert "grader/autograder/gradebook/migrations/env.py" in names
    assert (modes["setup.sh"], modes["run_autograder"], modes["grader/pyproject.toml"]) == (
        0o755,
        0o755,
        0o644,
    )
    assert subprocess.run(["bash", "-n"], input=setup).returncode == 0


def test_the_same_course_gives_the_same_isolated_zip(assignment: Assignment, tmp_path: Path) -> None:
    """To the byte."""
    one, other = (
        isolated_package(assignment, tmp_path / name).read_bytes() for name in ("one.zip", "other.zip")
    )
    assert one == other


def test_another_assignment_is_cut_out_of_the_catalogue(tmp_path: Path) -> None:
    """With all its tables; what is said of the whole course stays."""
    made = write_course(tmp_path)
    catalogue = made.solutions.parent / "course.toml"
    more = '[assignments.02_more]\ntitle = "M"\n[assignments.02_more.points]\nf = 1\n'
    own = catalogue.read_text(encoding="utf-8")
    late = "[late]\npercent_per_day = 5\n"
    catalogue.write_text(f'secret = "x"\n{own}\n{more}{late}', encoding="utf-8")
    with zipfile.ZipFile(isolated_package(made, tmp_path / "isolated.zip")) as archive:
        cut = archive.read("grader/solutions/course.toml").decode()
    assert "02_more" not in cut
    assert "f = 1" not in cut
    assert 'secret = "x"' in cut
    assert "percent_per_day = 5" in cut


def test_no_jail_is_told(monkeypatch: pytest.MonkeyPatch, assignment: Assignment, laid_out: Path) -> None:
    """Where the machine cannot make one, nothing is graded."""
    from autograder.commands import on_gradescope

    def lacks(*_: object, **__: object) -> int:
        raise MachineLacks("sandbox", "no user namespaces here", "Allow them.")

    monkeypatch.setattr(on_gradescope, "grade_class", lacks)
    notebook(laid_out / "submission", WRONG)
    assert on_gradescope.grade(laid_out, assignment.name)["output"].startswith(
        "The autograder could not grade"
    )
