"""The student's and the completed notebook."""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import nbformat
import pytest

from autograder.authoring.notebooks import notebooks
from autograder.course import Assignment
from autograder.errors import BadInput
from tests.authoring.tiny_course import COURSE, MASTER, REFERENCE, write_course


def sources(notebook: str) -> list[str]:
    """Give what the cells of a notebook say."""
    return ["".join(cell["source"]) for cell in json.loads(notebook)["cells"]]


def line(text: str) -> int:
    """Give the line of the master in which this text begins."""
    return MASTER[: MASTER.index(text)].count("\n") + 1


DOUBLE, HALVE, COUNTING = line('# %% question="double"'), line('# %% question="halve"'), line("# %% worked")
ADDED = MASTER.count("\n") + 2  # where a cell begins that a test adds below an empty line


def refusal(root: Path, **changed: str) -> str:
    """Build from a course with another master, catalogue or reference, and give what the author reads."""
    paths = {
        "master": "solutions/01_tiny/master.py",
        "course": "solutions/course.toml",
        "reference": "tiny_reference/arithmetic.py",
    }
    assignment = write_course(root, {paths[name]: text for name, text in changed.items()})
    with pytest.raises(BadInput) as caught:
        notebooks(assignment)
    return str(caught.value)


def test_students_get_stubs_where_the_completed_notebook_has_the_reference(tiny: Assignment) -> None:
    """A question's cell is the whole function in one notebook and its stub in the other."""
    made = notebooks(tiny)
    completed, student = sources(made.completed)[3], sources(made.student)[3]
    start, end = REFERENCE.index("def double"), REFERENCE.index("\n\n\ndef halve")
    assert completed == REFERENCE[start:end]
    head = completed[: completed.index("    # a sum")]
    assert student == f'{head}    raise NotImplementedError("double is not written yet")'


def test_all_other_cells_are_the_same_in_both(tiny: Assignment) -> None:
    """Prose, code and worked examples are for everybody."""
    made = notebooks(tiny)
    pairs = list(zip(sources(made.student), sources(made.completed), strict=True))
    assert [number for number, (student, whole) in enumerate(pairs) if student != whole] == [3, 5]
    assert pairs[2][0].startswith("SCALE = 2\n\n\ndef example(n):")


def test_cells_are_numbered_by_position_and_hold_no_outputs(tiny: Assignment) -> None:
    """The same master gives the same bytes, so that a difference is a change."""
    made = notebooks(tiny)
    assert made == notebooks(tiny)
    for text in (made.student, made.completed):
        cells: Iterable[dict[str, Any]] = json.loads(text)["cells"]
        assert [cell["id"] for cell in cells] == [f"cell-{number}" for number in range(1, 8)]
        assert all(not cell.get("outputs") and cell.get("execution_count") is None for cell in cells)


def test_jupyter_reads_the_notebooks_and_would_write_them_the_same(tiny: Assignment) -> None:
    """The format is 4.5, laid out as Jupyter lays it out, with a newline at the end."""
    for text in (notebooks(tiny).student, notebooks(tiny).completed):
        node = nbformat.reads(text, as_version=4)  # type: ignore[no-untyped-call]  # it has no types
        nbformat.validate(node)
        assert (node.nbformat, node.nbformat_minor) == (4, 5)
        written = nbformat.writes(node)  # type: ignore[no-untyped-call]  # it has no types
        assert f"{written}\n" == text


def test_signs_beyond_ascii_stay_readable(tmp_path: Path) -> None:
    """A formula's Σ is a Σ in the file, not an escape."""
    master = MASTER.replace("Here $2z$", "Here Σ")
    made = notebooks(write_course(tmp_path, {"solutions/01_tiny/master.py": master}))
    assert "Here Σ is asked for." in made.student


def test_a_question_without_a_cell_is_named(tmp_path: Path) -> None:
    """course.toml counts points for it, so somebody must ask it."""
    told = refusal(tmp_path, course=COURSE.replace("halve = 1.0", "halve = 1.0, triple = 1.0"))
    assert told.startswith(f"{tmp_path / 'solutions/01_tiny/master.py'}: no cell asks for triple\n")


def test_a_question_that_counts_nothing_is_told_its_line(tmp_path: Path) -> None:
    """A question that course.toml does not know would never be graded."""
    told = refusal(tmp_path, course=COURSE.replace(", halve = 1.0", ""))
    assert f"master.py:{HALVE}: 'halve' is asked but course.toml gives it no points" in told


def test_a_question_asked_twice_is_told_the_second_line(tmp_path: Path) -> None:
    """Students would fill in one cell and run the other."""
    again = '\n# %% question="double"\nfrom tiny_reference.arithmetic import double\n'
    assert f"master.py:{ADDED}: 'double' is asked twice" in refusal(tmp_path, master=MASTER + again)


def test_questions_in_another_order_than_the_catalogues_are_refused(tmp_path: Path) -> None:
    """Feedback lists the questions as course.toml does, so the notebook must too."""
    course = COURSE.replace("double = 2.0, halve = 1.0", "halve = 1.0, double = 2.0")
    assert "asks in the order double, halve" in refusal(tmp_path, course=course)


def test_a_name_that_the_reference_lacks_is_told_its_line(tmp_path: Path) -> None:
    """A function that was renamed in the reference must be renamed in the master."""
    told = refusal(tmp_path, reference=REFERENCE.replace("def double", "def twice"))
    assert f"master.py:{DOUBLE}: tiny_reference.arithmetic does not define double" in told


def test_a_module_that_is_not_there_is_told_its_line(tmp_path: Path) -> None:
    """The cell that imports from it is the place to look."""
    told = refusal(tmp_path, master=MASTER.replace("tiny_reference.arithmetic import dou", "a.b import dou"))
    assert f"master.py:{DOUBLE}: {tmp_path / 'a/b.py'} cannot be read" in told


@pytest.mark.parametrize("taken", ["halve", "double, halve", "SCALE", "double, SCALE"])
def test_a_question_cell_imports_its_function_and_nothing_else(tmp_path: Path, taken: str) -> None:
    """The question's name is the name of the function that its tests call."""
    told = refusal(tmp_path, master=MASTER.replace("import double", f"import {taken}"))
    assert f"master.py:{DOUBLE}: does not import the function 'double' alone" in told


def test_a_question_that_is_no_function_is_refused(tmp_path: Path) -> None:
    """A constant has no body to write."""
    master = MASTER.replace('question="double"', 'question="SCALE"').replace("import double", "import SCALE")
    told = refusal(tmp_path, master=master, course=COURSE.replace("double", "SCALE"))
    assert f"master.py:{DOUBLE}: does not import the function 'SCALE' alone" in told


def test_a_global_name_that_no_earlier_cell_defines_is_refused(tmp_path: Path) -> None:
    """A student who copied the reference exactly would still get a NameError."""
    told = refusal(tmp_path, master=MASTER.replace("import SCALE, example", "import example"))
    assert f"master.py:{HALVE}: 'halve' uses SCALE, which no earlier cell defines" in told


def test_a_name_that_only_a_later_cell_defines_is_refused(tmp_path: Path) -> None:
    """Cells run from top to bottom."""
    master = MASTER.replace("import numpy as np\n", "") + "\n# %%\nimport numpy as np\n"
    told = refusal(tmp_path, master=master)
    assert f"master.py:{COUNTING - 1}: 'counting' uses np, which no earlier cell defines" in told


def test_a_name_in_a_signature_is_needed_too(tmp_path: Path) -> None:
    """An annotation is evaluated when the student runs the cell, also where the stub's body needs nothing."""
    told = refusal(tmp_path, reference=REFERENCE.replace("def double(z)", "def double(z: Array)"))
    assert "'double' uses Array, which no earlier cell defines" in told


def test_a_plain_cell_is_held_to_the_same(tmp_path: Path) -> None:
    """Every cell finds what it needs; builtins, Jupyter's display and magics are always there."""
    fine = "\n# %%\nprint(len([]))\ndisplay(np.pi)\n# %time np.sum([1])\nget_ipython()\n"
    notebooks(write_course(tmp_path, {"solutions/01_tiny/master.py": MASTER + fine}))
    told = refusal(tmp_path, master=MASTER + "\n# %%\nplt.show()\n")
    assert f"master.py:{ADDED}: the cell uses plt" in told


def test_a_cell_that_is_not_python_is_told_its_line(tmp_path: Path) -> None:
    """Code that stands in a comment of the master can still break in the notebook."""
    told = refusal(tmp_path, master=MASTER + "\n# %%\nreturn 1\n")
    assert f"master.py:{ADDED}: the cell is not Python" in told


def test_a_reference_that_is_not_python_is_told_its_line(tmp_path: Path) -> None:
    """The reference is read as text, so nothing has complained before."""
    told = refusal(tmp_path, reference="x = 1\ndef broken(:\n")
    assert "arithmetic.py:2: is not Python" in told
