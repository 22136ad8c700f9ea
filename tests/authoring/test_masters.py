"""Masters: cells, and where they begin."""

from __future__ import annotations

from pathlib import Path

import pytest

from autograder.authoring.masters import MasterCell, cells, imported
from autograder.errors import BadInput

MASTER = '''# %% [markdown]
# # Title
#
# Text with `code`.

# %%
text = """
# %% not a cell
"""
# %matplotlib inline

# %% question="softmax"
from reference.activations import softmax

# %% worked="two"
from reference.figures import (
    draw,
    label,
)
'''


def read(folder: Path, text: str) -> tuple[MasterCell, ...]:
    """Read cells from a master with this text."""
    (folder / "master.py").write_text(text, encoding="utf-8")
    return cells(folder / "master.py")


def test_each_kind_of_cell_is_told_apart(tmp_path: Path) -> None:
    """Prose loses its comment signs, magics get theirs back, options name the kind."""
    prose, code, question, worked = read(tmp_path, MASTER)
    assert (prose.kind, prose.text) == ("prose", "# Title\n\nText with `code`.")
    assert code.kind == "code"
    assert code.text.endswith("%matplotlib inline")
    assert (question.kind, question.label) == ("question", "softmax")
    assert (worked.kind, worked.label) == ("worked", "two")


def test_a_cells_place_is_its_line(tmp_path: Path) -> None:
    """A marker inside a string is no cell, so the lines after it are still right."""
    places = [cell.place for cell in read(tmp_path, MASTER)]
    assert places == [f"{tmp_path / 'master.py'}:{line}" for line in (1, 6, 12, 15)]


def test_text_before_the_first_marker_is_a_cell(tmp_path: Path) -> None:
    """Its place is the first line, and those after it keep theirs."""
    found = read(tmp_path, "import numpy\n\n" + MASTER)
    assert [cell.place.rpartition(":")[2] for cell in found] == ["1", "3", "8", "14", "17"]


def test_an_import_names_a_module_and_what_it_takes(tmp_path: Path) -> None:
    """One import may take several names and stand on several lines."""
    *_, question, worked = read(tmp_path, MASTER)
    assert (imported(question).module, imported(question).names) == ("reference.activations", ("softmax",))
    assert imported(worked).names == ("draw", "label")


def test_a_marker_beside_code_begins_no_cell(tmp_path: Path) -> None:
    """Only a comment on a line of its own does."""
    (found,) = read(tmp_path, "# %%\nx = 1  # %% not here\n")
    assert found.text == "x = 1  # %% not here"


@pytest.mark.parametrize("marker", ["    # %% inner", "# %% Title", "#%% title", "# %%% part", "# %% [raw]"])
def test_a_marker_of_another_kind_is_told_its_line(tmp_path: Path, marker: str) -> None:
    """Jupytext knows more kinds of cells than a master has."""
    with pytest.raises(BadInput, match=r"master\.py:3: a \w+ cell with .* means nothing here"):
        read(tmp_path, f"# %%\nx = 1\n{marker}\n    \n")


@pytest.mark.parametrize(
    "text",
    [
        "import reference",
        "from reference import softmax as s",
        "from reference import *",
        "from .reference import softmax",
        "from reference import softmax\nx = 1",
        "softmax(",
        "",
    ],
)
def test_a_question_cell_that_is_not_one_plain_import_is_refused(tmp_path: Path, text: str) -> None:
    """Anything else has no single source that could be put there."""
    cell = MasterCell("question", text, "master.py:7", "softmax")
    with pytest.raises(BadInput, match=r"master\.py:7: the cell of 'softmax' is not one import"):
        imported(cell)


@pytest.mark.parametrize("option", ['qestion="softmax"', 'tags=["a"]', 'question="a" worked="b"'])
def test_an_option_that_means_nothing_is_refused(tmp_path: Path, option: str) -> None:
    """A misspelt option would otherwise show the answer to students."""
    with pytest.raises(BadInput, match=r"master\.py:3: a \w+ cell with .* means nothing here"):
        read(tmp_path, f"# %%\nx = 1\n# %% {option}\nfrom a import b\n")


def test_a_master_that_is_not_python_is_told_so(tmp_path: Path) -> None:
    """A master runs and lints as it is."""
    with pytest.raises(BadInput, match="is not Python"):
        read(tmp_path, "# %%\nx = (\n")


def test_a_missing_master_is_told_so(tmp_path: Path) -> None:
    """The path that was looked for is the error's place."""
    with pytest.raises(BadInput, match=r"master\.py: cannot be read"):
        cells(tmp_path / "master.py")
