"""Reading what was handed in: every file becomes a submission or a sentence, and none is lost."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from autograder import submission
from autograder.hand_ins import HandIn
from autograder.records import Cell, Refused, Submission
from autograder.submission import read_submission


def notebook(*cells: dict[str, Any], **rest: Any) -> bytes:
    """Write cells as a notebook of nbformat 4."""
    return json.dumps(
        {"cells": list(cells), "metadata": {}, "nbformat": 4, "nbformat_minor": 5, **rest}
    ).encode()


def code(source: str | list[str], **rest: Any) -> dict[str, Any]:
    """Make a code cell."""
    return {"cell_type": "code", "source": source, "metadata": {}, "outputs": [], **rest}


def prose(source: str) -> dict[str, Any]:
    """Make a markdown cell."""
    return {"cell_type": "markdown", "source": source, "metadata": {}}


def read(folder: Path, data: bytes, name: str = "ana_03_loss.ipynb") -> Submission | Refused:
    """Write a file and read it as a submission."""
    path = folder / name
    path.write_bytes(data)
    return read_submission(HandIn(path, name, "ana"))


def cells(folder: Path, data: bytes, name: str = "ana_03_loss.ipynb") -> list[Cell]:
    """Read the cells of a file that is a submission."""
    result = read(folder, data, name)
    assert isinstance(result, Submission), result
    return list(result.cells)


def reason(folder: Path, data: bytes, name: str = "ana_03_loss.ipynb") -> str:
    """Read why a file is refused."""
    result = read(folder, data, name)
    assert isinstance(result, Refused), result
    return " ".join(result.reasons)


def test_code_cells_keep_their_place_in_the_notebook(tmp_path: Path) -> None:
    """Prose is left out but counted, so that cell 3 is the student's third cell."""
    data = notebook(code("a = 1"), prose("# Losses"), code(["b = 2\n", "c = 3"]))
    assert cells(tmp_path, data) == [Cell(1, "a = 1"), Cell(3, "b = 2\nc = 3")]


def test_the_digest_is_that_of_the_files_bytes(tmp_path: Path) -> None:
    """Two files are graded alike exactly if their bytes are the same."""
    data = notebook(code("a = 1"))
    assert read(tmp_path, data).digest == f"sha256:{hashlib.sha256(data).hexdigest()}"


@pytest.mark.parametrize(
    ("source", "plots"),
    [("import matplotlib.pyplot as plt", True), ("%pylab inline", True), ("a = 1", False)],
)
def test_a_notebook_that_plots_is_known(tmp_path: Path, source: str, plots: bool) -> None:
    """Only what names matplotlib pays for a process that has it."""
    result = read(tmp_path, notebook(code("x = 1"), code(source)))
    assert isinstance(result, Submission)
    assert result.uses_matplotlib is plots


def test_cells_without_metadata_are_read(tmp_path: Path) -> None:
    """A notebook that a script wrote may lack all that a grader does not need."""
    data = b'{"cells": [{"cell_type": "code", "source": "a = 1"}]}'
    assert cells(tmp_path, data) == [Cell(1, "a = 1")]


def test_nbformat_3_is_read(tmp_path: Path) -> None:
    """Old notebooks keep their cells in worksheets and their code in `input`."""
    sheet = {
        "cells": [{"cell_type": "heading", "source": "Losses"}, {"cell_type": "code", "input": ["a = 1"]}]
    }
    assert cells(tmp_path, json.dumps({"nbformat": 3, "worksheets": [sheet]}).encode()) == [Cell(2, "a = 1")]


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16"])
def test_byte_order_marks_do_no_harm(tmp_path: Path, encoding: str) -> None:
    """Editors on Windows write a mark before the text, or UTF-16."""
    data = notebook(code("name = 'Łukasz'")).decode().encode(encoding)
    assert cells(tmp_path, data) == [Cell(1, "name = 'Łukasz'")]


def test_duplicate_keys_do_no_harm(tmp_path: Path) -> None:
    """Of a key that stands twice the last counts, as everywhere in Python."""
    data = b'{"cells": [], "cells": [{"cell_type": "code", "source": "a = 1", "source": "b = 2"}]}'
    assert cells(tmp_path, data) == [Cell(1, "b = 2")]


def test_numbers_that_python_writes_and_json_does_not_know_are_read(tmp_path: Path) -> None:
    """A plotting library saves NaN in its outputs; text that says NaN stays as it is."""
    data = notebook(code('x = "NaN"', outputs=[{"data": [float("nan"), float("-inf"), -1.0, float("inf")]}]))
    assert cells(tmp_path, data) == [Cell(1, 'x = "NaN"')]


def test_half_a_surrogate_pair_is_replaced(tmp_path: Path) -> None:
    r"""Half an emoji is no text that a database takes; whole pairs and a literal `\ud83d` in code stay."""
    data = rb'{"cells": [{"cell_type": "code", "source": "x = 1 # \ud83d \ud83d\ude00 \\ud83d"}]}'
    assert cells(tmp_path, data) == [Cell(1, "x = 1 # \N{REPLACEMENT CHARACTER} \N{GRINNING FACE} \\ud83d")]


def test_saved_outputs_cost_no_size_limit(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A notebook of 30 MB of outputs holds a page of code."""
    monkeypatch.setattr(submission, "LARGEST_CODE", 100)
    outputs = [{"text": ["a line of output\n"] * 1000, "data": {"image/png": "A" * 29_000_000}}]
    assert cells(tmp_path, notebook(code("a = 1", outputs=outputs))) == [Cell(1, "a = 1")]


@pytest.mark.parametrize("name", ["ana_03_loss.ipynb", "ana_03_loss.py"])
def test_code_beyond_its_limit_is_refused(tmp_path: Path, name: str) -> None:
    """Code of megabytes is data in the wrong place."""
    source = "# " + "x" * submission.LARGEST_CODE
    data = notebook(code(source)) if name.endswith("ipynb") else source.encode()
    assert "longer than 1 MiB" in reason(tmp_path, data, name)


@pytest.mark.parametrize(
    ("name", "data"),
    [
        (
            "a.ipynb",
            b'{"cells":[' + b'{"cell_type":"markdown"},' * 10_000 + b'{"cell_type":"code","source":"x"}]}',
        ),
        ("a.py", b"# %%\na = 1\n" * 10_001),
    ],
)
def test_more_cells_than_anyone_writes_are_refused(tmp_path: Path, name: str, data: bytes) -> None:
    """The number of cells is bounded, prose included."""
    assert "more than 10,000 cells" in reason(tmp_path, data, name)


def test_a_file_too_large_to_be_a_notebook_is_refused_unread(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The whole file is bounded too, and the student is told to clear the outputs."""
    monkeypatch.setattr(submission, "LARGEST_FILE", 10)
    assert "Clear the notebook's outputs" in reason(tmp_path, notebook(code("a = 1")))


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "empty"),
        (b" \n", "empty"),
        (b"PK\x03\x04\x14", "zip archive"),
        (b"<!DOCTYPE html><html>", "a web page"),
        (b"print(1)", "is not JSON"),
        (notebook(code("a = 1"))[:-30], "is not JSON"),
        (b"[1, 2]", "JSON, but not a notebook"),
        (b'{"name": "package"}', "no cells"),
        (b'{"cells": [{"source": "a = 1"}]}', "JSON, but not a notebook"),
        (b'{"cells": [{"cell_type": "code", "source": 5}]}', "not text"),
        (b'{"cells": [{"cell_type": "code", "source": "\xff"}]}', "not text in UTF-8"),
        (notebook(), "no code"),
        (notebook(prose("all prose")), "no code"),
        (notebook(code("  \n")), "no code"),
        (b'{"outputs": ' + b"[" * 200_000 + b"]" * 200_000 + b', "cells": []}', "nested too deeply"),
        (b'{"cells": ' + b"[" * 1_000_000, "not a notebook"),
        (b'{"metadata": "' + b'\\"' * 1_000_000, "is not JSON"),
    ],
)
def test_what_is_no_notebook_is_told_why(tmp_path: Path, data: bytes, said: str) -> None:
    """Each way of handing in the wrong thing gets its own sentence, for the instructor to forward."""
    assert said in reason(tmp_path, data)


def test_a_refusal_keeps_the_name_the_student_and_the_digest(tmp_path: Path) -> None:
    """A refused hand-in is listed like any other, and known again when it has not changed."""
    result = read(tmp_path, b"print(1)")
    assert isinstance(result, Refused)
    assert (result.name, result.student) == ("ana_03_loss.ipynb", "ana")
    assert result.digest.startswith("sha256:")


def test_a_link_is_refused_unread(tmp_path: Path) -> None:
    """A link could lead to the solutions, and earn full marks with them."""
    solution = tmp_path / "solution.ipynb"
    solution.write_bytes(notebook(code("a = 1")))
    link = tmp_path / "ana_03_loss.ipynb"
    link.symlink_to(solution)
    result = read_submission(HandIn(link, link.name, "ana"))
    assert isinstance(result, Refused)
    assert result.digest == ""


def test_a_script_without_marks_is_one_cell(tmp_path: Path) -> None:
    """A plain .py file is handed on whole."""
    assert cells(tmp_path, b"import numpy as np\r\na = 1\r\n", "ana.py") == [
        Cell(1, "import numpy as np\na = 1\n")
    ]


def test_a_percent_script_is_cut_at_its_marks(tmp_path: Path) -> None:
    """Jupytext's blocks are cells; prose is counted and left out; `# %%time` is a magic, not a mark."""
    text = "# %% [markdown]\n# Losses\n# %%\n# %%time\na = 1\n#%% title\nb = '# %%'\n"
    expected = [Cell(2, "# %%\n# %%time\na = 1\n"), Cell(3, "#%% title\nb = '# %%'\n")]
    assert cells(tmp_path, text.encode(), "ana.py") == expected


def test_an_exported_script_is_cut_at_its_prompts(tmp_path: Path) -> None:
    """What `nbconvert --to script` writes has a prompt before each cell."""
    text = "#!/usr/bin/env python\n\n# In[1]:\n\na = 1\n\n# In[ ]:\n\nb = 2\n"
    numbers = [cell.number for cell in cells(tmp_path, text.encode(), "ana.py")]
    assert numbers == [1, 2, 3]


def test_a_script_in_another_encoding_is_told_so(tmp_path: Path) -> None:
    """Text that is not UTF-8 is not guessed at."""
    assert "not text in UTF-8" in reason(tmp_path, "name = 'Zoë'".encode("latin-1"), "ana.py")


@given(st.binary(max_size=200) | st.text(alphabet='{}[]":,\\udD8nNaI-x', max_size=80).map(str.encode))
def test_no_bytes_whatever_break_the_reader(tmp_path_factory: pytest.TempPathFactory, data: bytes) -> None:
    """Any bytes are a submission or are refused."""
    assert isinstance(read(tmp_path_factory.mktemp("any"), data), Submission | Refused)


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (b"<!DOCTYPE html><html>", "web page"),
        (b"\xef\xbb\xbf\n <html>", "web page"),
        (b"%PDF-1.7", "a PDF"),
        (b"PK\x03\x04", "a zip archive"),
        (b"Rar!\x1a\x07", "a RAR archive"),
        (b"import numpy as np\n\n\ndef softmax(z):\n    pass\n", "perhaps a Python script"),
        (b"# %%\nx = 1\n", "perhaps a Python script"),
    ],
)
def test_what_a_file_called_notebook_really_is_is_told(tmp_path: Path, data: bytes, sentence: str) -> None:
    """The sentence can be forwarded, and says what to hand in."""
    assert sentence in reason(tmp_path, data)


def test_a_notebook_called_script_is_refused_by_name(tmp_path: Path) -> None:
    """It would run as one large dictionary, and define nothing."""
    assert "a notebook whose name ends in .py" in reason(tmp_path, notebook(code("x = 1")), "ana.py")


@pytest.mark.parametrize(
    ("declared", "encoding"),
    [("latin-1", "latin-1"), ("cp1252", "cp1252"), ("iso-8859-15", "iso-8859-15"), ("koi8-r", "koi8-r")],
)
def test_a_script_may_declare_its_encoding(tmp_path: Path, declared: str, encoding: str) -> None:
    """As Python reads it (PEP 263)."""
    letter = "\N{CYRILLIC SMALL LETTER ZHE}" if encoding == "koi8-r" else "é"
    text = f"# -*- coding: {declared} -*-\nname = '{letter}'\n"
    (cell,) = cells(tmp_path, text.encode(encoding), "ana.py")
    assert cell.source == text


@pytest.mark.parametrize("declared", ["rot13", "unicode_escape", "utf-7", "idna", "zlib", "no-such"])
def test_an_encoding_that_does_more_than_decode_is_not_used(tmp_path: Path, declared: str) -> None:
    """The text is read as UTF-8, whatever it asks for."""
    text = f"# coding: {declared}\nx = '\\x41'\n"
    assert cells(tmp_path, text.encode(), "ana.py") == [Cell(1, text)]


@pytest.mark.parametrize("data", ["name = 'é'\n".encode("latin-1"), "x = 1\n".encode("utf-16-le")])
def test_a_script_in_an_encoding_that_nothing_tells_is_refused(tmp_path: Path, data: bytes) -> None:
    """Guessing could change the text of an answer."""
    assert "not text in UTF-8" in reason(tmp_path, data, "ana.py")


def test_windows_line_ends_are_read(tmp_path: Path) -> None:
    """In scripts they are made plain; in a notebook's cells Python reads them as they are."""
    assert cells(tmp_path, b"x = 1\r\ny = 2\r\n", "ana.py") == [Cell(1, "x = 1\ny = 2\n")]
    assert cells(tmp_path, notebook(code("x = 1\r\ny = 2"))) == [Cell(1, "x = 1\r\ny = 2")]


def test_a_script_that_a_browser_renamed_runs_as_a_script(tmp_path: Path) -> None:
    """Its ending tells how it is run, and `.txt` behind it tells nothing."""
    read_as = read(tmp_path, b"x = 1\n", "ana.py.txt")
    assert isinstance(read_as, Submission)
    assert read_as.path.suffix == ".py"
