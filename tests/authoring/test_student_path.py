"""What a student meets: the folder `assignments/NAME` alone, otter, NumPy and matplotlib, none of ours.

What holds for every assignment is seen of each; what a mistake looks like, of the loss lesson. Everything
runs in a copy of the folder, in processes for which `autograder` and `reference_impl` cannot be imported, and
in a real Jupyter kernel.
"""

from __future__ import annotations

import ast
import json
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import nbclient
import nbformat
import pytest

from autograder.course import Assignment
from tests.course import ASSIGNMENTS

LOSS = ASSIGNMENTS["03_loss"]
STUDENT = LOSS.published / "03_loss.ipynb"
OURS = ("autograder", "reference_impl")
CONFUSING = ("NoneType", "object is not callable", "Traceback", "KeyError")

SCORES = "import json; print(json.dumps({{q: float(grader.check(q).score) for q in {questions}}}))"

Change = Callable[[str], str]

each_assignment = pytest.mark.parametrize("assignment", ASSIGNMENTS.values(), ids=ASSIGNMENTS.keys())


@pytest.fixture
def without_ours(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """An environment that lacks our packages."""
    for name in OURS:
        (tmp_path / "absent" / name).mkdir(parents=True)
        text = f"raise ImportError('students do not have {name}')\n"
        (tmp_path / "absent" / name / "__init__.py").write_text(text, encoding="utf-8")
    monkeypatch.setenv("PYTHONPATH", str(tmp_path / "absent"))


@pytest.fixture
def folder(tmp_path: Path, without_ours: None) -> Path:
    """A copy of what students of the loss lesson get."""
    return shutil.copytree(LOSS.published, tmp_path / "03_loss")


def write_notebook(folder: Path, **changed: Change) -> Path:
    """Write the student's notebook into the folder, the cells that define these functions changed."""
    notebook = json.loads(STUDENT.read_text(encoding="utf-8"))
    for cell in notebook["cells"]:
        text = "".join(cell["source"])
        defined = re.match(r"def (\w+)", text)
        if defined and defined[1] in changed:
            cell["source"] = changed[defined[1]](text)
    path = folder / "03_loss.ipynb"
    path.write_text(json.dumps(notebook), encoding="utf-8")
    return path


def otter_check(notebook: Path) -> str:
    """Run `otter check` beside a notebook and give what the student reads."""
    command = [sys.executable, "-m", "otter", "check", notebook.name]
    done = subprocess.run(command, cwd=notebook.parent, capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, done.stderr
    return done.stdout


def run_cells(notebook: Path, through: str = "", added: str = "") -> dict[str, str]:
    """Run a notebook in a Jupyter kernel.

    Args:
        notebook: the file.
        through: the last cell to run is the first one with this text.
        added: a cell to run at the end; no cell may raise then.

    Returns:
        What each cell printed, by its source.
    """
    node: Any = nbformat.read(notebook, as_version=4)  # type: ignore[no-untyped-call]  # it has no types
    if through:
        node.cells = node.cells[: 1 + [through in cell.source for cell in node.cells].index(True)]
    node.cells += [nbformat.v4.new_code_cell(added)] if added else []  # type: ignore[no-untyped-call]  # no types
    where = {"metadata": {"path": str(notebook.parent)}}
    nbclient.NotebookClient(node, timeout=120, allow_errors=not added, resources=where).execute()
    return {cell.source: shown(cell) for cell in node.cells if cell.cell_type == "code"}


def shown(cell: Any) -> str:
    """Give the text of a cell's outputs, an error's in one piece."""
    texts = (
        output.get("text") or output.get("evalue") or output.get("data", {}).get("text/plain", "")
        for output in cell.outputs
    )
    return "\n".join(texts)


def answers(text: str) -> dict[str, str]:
    """Split what `otter check` prints into what it says of each question."""
    parts = re.split(r"^(\w+) results:", text, flags=re.MULTILINE)
    return dict(zip(parts[1::2], parts[2::2], strict=True))


def body(*lines: str) -> Change:
    """Give a change that keeps a cell's signature and docstring and puts these lines below."""
    return lambda cell: re.sub(r"\n    raise NotImplementedError.*", "\n    " + "\n    ".join(lines), cell)


@each_assignment
@pytest.mark.usefixtures("without_ours")
def test_the_untouched_notebook_says_what_is_to_be_written(tmp_path: Path, assignment: Assignment) -> None:
    """Every case of every question ends in the sentence that names the function."""
    folder = shutil.copytree(assignment.published, tmp_path / assignment.name)
    said = answers(otter_check(folder / f"{assignment.name}.ipynb"))
    assert tuple(sorted(said)) == tuple(sorted(assignment.questions))
    for text in said.values():
        failed = text.count("Test case failed")
        assert failed > 0
        assert len(re.findall(r"Failed: `\w+` is not written yet", text)) == failed
        assert not any(words in text for words in CONFUSING)


@each_assignment
@pytest.mark.usefixtures("without_ours")
def test_the_completed_notebook_runs_in_a_kernel_with_full_marks(
    tmp_path: Path, assignment: Assignment
) -> None:
    """No cell of it raises in a real Jupyter kernel, and all cases pass there, hidden ones too."""
    folder = shutil.copytree(assignment.published, tmp_path / assignment.name)
    shutil.copytree(assignment.solutions / "tests", folder / "tests", dirs_exist_ok=True)
    notebook = folder / f"{assignment.name}.ipynb"
    shutil.copy(assignment.solutions / notebook.name, notebook)
    scores = SCORES.format(questions=assignment.questions)
    assert json.loads(run_cells(notebook, added=scores)[scores]) == pytest.approx(assignment.points)


def test_each_mistake_gets_words_that_help(folder: Path) -> None:
    """A name that is not there, a wrong answer and an error are each told as what they are."""
    notebook = write_notebook(
        folder,
        softmax=body("return np.exp(z) / np.sum(np.exp(z))"),
        log_softmax=lambda cell: "",
        one_hot=body("rows = np.zeros((len(labels), n_classes))", "return rows[labels, no_such_name]"),
    )
    said = answers(otter_check(notebook))
    for part in ("given:", "expected:", "got:"):
        assert part in said["softmax"]
    assert "Failed: `log_softmax` is not defined: run the cell that defines it." in said["log_softmax"]
    assert "NameError: name 'no_such_name' is not defined" in said["one_hot"]
    assert "return rows[labels, no_such_name]" in said["one_hot"]
    assert not any(words in text for text in said.values() for words in CONFUSING)


def test_checks_answer_in_a_jupyter_kernel(folder: Path) -> None:
    """`grader.check` works where students run it, before and after the function is written."""
    right = body("e = np.exp(z - np.max(z, -1, keepdims=True))", "return e / e.sum(-1, keepdims=True)")
    outputs = run_cells(write_notebook(folder, softmax=right, one_hot=lambda cell: ""))
    assert outputs['grader.check("softmax")'] == "softmax results: All test cases passed!"
    assert "`log_softmax` is not written yet" in outputs['grader.check("log_softmax")']
    assert "`one_hot` is not defined" in outputs['grader.check("one_hot")']
    assert not [text for text in outputs.values() if "Error:" in text]


@pytest.mark.parametrize("missing", ["checks.py", "tests"])
def test_a_notebook_without_its_files_says_which_one_is_missing(folder: Path, missing: str) -> None:
    """One sentence names the file; nothing raises, so the notebook can be read and run."""
    (folder / missing).rename(folder.parent / missing)
    makes_grader = "grader = otter.Notebook()"
    outputs = run_cells(folder / "03_loss.ipynb", through=makes_grader)
    (said,) = [text for source, text in outputs.items() if makes_grader in source]
    assert missing in said
    assert "Error" not in said


@each_assignment
def test_students_files_import_nothing_of_ours(assignment: Assignment) -> None:
    """otter, NumPy, matplotlib, the standard library and what lies beside them are all that they name."""
    student = assignment.published / f"{assignment.name}.ipynb"
    cells = json.loads(student.read_text(encoding="utf-8"))["cells"]
    notebook = ["".join(cell["source"]) for cell in cells if cell["cell_type"] == "code"]
    files = [path.read_text(encoding="utf-8") for path in assignment.published.rglob("*.py")]
    found = {module.partition(".")[0] for text in [*notebook, *files] for module in imported(text)}
    beside = {path.stem for path in assignment.published.glob("*.py")}
    assert found - sys.stdlib_module_names <= {"otter", "numpy", "matplotlib", *beside}


def imported(source: str) -> list[str]:
    """Name the modules that source imports."""
    nodes = list(ast.walk(ast.parse(source)))
    plain = [alias.name for node in nodes if isinstance(node, ast.Import) for alias in node.names]
    return [*plain, *(node.module or "" for node in nodes if isinstance(node, ast.ImportFrom))]


def test_our_packages_are_out_of_reach_here(folder: Path) -> None:
    """The tests above would not notice a student's file that needs us if it could have us."""
    for name in OURS:
        done = subprocess.run([sys.executable, "-c", f"import {name}"], cwd=folder, capture_output=True)
        assert b"students do not have" in done.stderr
