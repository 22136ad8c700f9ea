"""Cells as students write them: what runs of them, and that line numbers stay the student's."""

from __future__ import annotations

import ast
import contextlib
import io
from collections.abc import Iterator
from types import SimpleNamespace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from IPython.core.interactiveshell import InteractiveShell
from traitlets.config import Config

from autograder.sandbox.notebook import Problem, definitions, prepare, statements


def run(source: str) -> dict[str, Any]:
    """Run a cell and give the names that it defines."""
    cell = prepare(3, source)
    names: dict[str, Any] = {}
    exec(compile(cell.tree, cell.filename, "exec", dont_inherit=True), names)
    return {name: value for name, value in names.items() if name != "__builtins__"}


def line_of(error: BaseException) -> int | None:
    """Find the line of cell 3 in which an error came up."""
    if isinstance(error, SyntaxError):
        return error.lineno
    lines, traceback = [], error.__traceback__
    while traceback is not None:
        if traceback.tb_frame.f_code.co_filename == "cell 3":
            lines.append(traceback.tb_lineno)
        traceback = traceback.tb_next
    return lines[-1] if lines else None


# ---- what runs


@pytest.mark.parametrize(
    "source",
    [
        "x = 1",
        "%time x = 1",
        "%%time\nx = 1",
        "%%timeit\nx = 1",
        "%%timeit -n 1 -r 1\nx = 1",
        "%timeit -n 10 -r3 x = 1",
        "%prun -q -l 10 x = 1",
        "%%capture\nx = 1",
        "%%capture --no-stderr out\nx = 1",
        "%%time\n%%capture\nx = 1",
        "# what this is for\n%%time\nx = 1",
        "\n\n%%time \n\nx = 1",
        "if True:\n    %time x = 1",
        "%matplotlib inline\nx = 1",
        "%load_ext autoreload\n%autoreload 2\nx = 1",
        "!pip install numpy\nx = 1",
        "!{sys.executable} -m pip install numpy\nx = 1",
        "!pip install \\\n    numpy\nx = 1",
        "?sum\nx = 1",
        "sum??\nx = 1",
        ">>> x = 1",
        "In [7]: if True:\n   ...:     x = 1",
        "    x = 1",
        "if True:\n    %matplotlib inline\nx = 1",
        "for each in (1,):\n    !ls\nx = 1",
        "get_ipython().run_line_magic('matplotlib', 'inline')\nx = 1",
        "get_ipython().run_line_magic('time', 'x = 1')",
        "get_ipython().run_cell_magic('time', '', 'x = 1')",
        "get_ipython().system('pip install numpy')\nx = 1",
        "%unknown magic\nx = 1",
    ],
)
def test_the_code_of_a_cell_runs_and_its_magics_do_not(source: str) -> None:
    """What hides in a magic's argument or body is code of the notebook; what acts on a machine is dropped."""
    assert run(source)["x"] == 1


@pytest.mark.parametrize(
    "source",
    [
        "%%bash\nx=1",
        "%%writefile softmax.py\nx = 1",
        "%%html\n<b>x = 1</b>",
        "%%latex\n$x = 1$",
        "%%javascript\nx = 1",
        "%%unknown\nx = 1",
        "!x=1",
        "pip install numpy",
        "cd ..",
        "%cd ..",
        "%%time",
        "%time",
    ],
)
def test_what_is_no_python_of_this_notebook_is_dropped(source: str) -> None:
    """Other languages, files to be written and shells leave nothing behind, and no error."""
    assert run(source) == {}
    assert prepare(3, source).problems == ()


def test_a_function_that_is_timed_where_it_is_defined_is_defined() -> None:
    """`%%time` above a definition is common, and loses it in graders that drop magics."""
    names = run("%%time\ndef softmax(z):\n    !echo computing\n    return z\n")
    assert names["softmax"](5) == 5


@pytest.mark.parametrize(
    "source", ["files = !ls", "files = %magic -x", "files = get_ipython().getoutput('ls')"]
)
def test_the_value_of_a_shell_command_is_none_and_said_to_be(source: str) -> None:
    """The cell goes on, and the student learns why what rests on it fails."""
    assert run(source) == {"files": None}
    (problem,) = prepare(3, source).problems
    assert problem == Problem(3, 1, source, "the value of a magic or a shell command is None here")


@pytest.mark.parametrize("name", ["run", "load", "loadpy"])
def test_code_from_another_file_is_missed_aloud(name: str) -> None:
    """A submission is one file; what it would take from others is not there."""
    (problem,) = prepare(3, f"x = 1\n%{name} other.py").problems
    assert problem.line == 2
    assert problem.message == f"%{name} was left out: there is no other file to take code from"


def test_a_magic_whose_argument_is_no_python_loses_itself_only() -> None:
    """Options that nobody foresaw are no reason to lose a cell."""
    source = "%prun -s cumulative sum([])\nx = 1"
    assert run(source) == {"x": 1}
    assert "%prun was left out" in prepare(3, source).problems[0].message


def test_what_only_looks_like_a_magic_is_left_alone() -> None:
    """Python that holds a percent sign in a string or as an operator is Python."""
    names = run('text = """\n%time x\n!ls\n"""\ntime = 4\nrest = 7 %time\n')
    assert (names["text"], names["rest"]) == ("\n%time x\n!ls\n", 3)


def test_the_cell_is_not_compiled_as_this_package_is() -> None:
    """`from __future__ import annotations` of ours would hide a student's undefined annotation."""
    with pytest.raises(NameError):
        run("def f(x: Undefined): ...")


def test_more_magics_than_ipython_takes_are_told_of(monkeypatch: pytest.MonkeyPatch) -> None:
    """Its transformer gives up after so many steps; that is an error of the cell's like any other."""
    monkeypatch.setattr("IPython.core.inputtransformer2.TRANSFORM_LOOP_LIMIT", 10)
    assert run("!true\n" * 5 + "x = 1") == {"x": 1}
    with pytest.raises(SyntaxError, match="more magics and shell lines than IPython takes in one cell"):
        run("!true\n" * 15)


# ---- lines


HARMLESS = [
    "x = 1",
    "%matplotlib inline",
    "!pip install x",
    "!pip install \\\n  x",
    "a = !ls \\\n  -l \\\n  -a",
    "%time y = (1 + \\\n  2)",
    "",
    "   ",
    "# a remark",
    "?sum",
    "def f():\n    %time y = 1\n    !ls\n    return y",
    's = """\n\n"""',
    "%timeit -n 1 y = 2",
]
STARTS = ["", "\n", "\n \n", "%%time\n", "\n%%time\n\n", "# remark\n%%capture\n", "%%time\n%%capture\n"]


@given(st.sampled_from(STARTS), st.lists(st.sampled_from(HARMLESS), max_size=6))
def test_an_error_is_found_in_the_line_that_the_student_wrote(start: str, lines: list[str]) -> None:
    """Whatever stands above it: magics, commands over several lines, blank lines."""
    source = start + "\n".join([*lines, "1 / 0", "z = 1"])
    written = source.splitlines().index("1 / 0") + 1
    with pytest.raises(ZeroDivisionError) as caught:
        run(source)
    assert line_of(caught.value) == written


@given(st.sampled_from(STARTS), st.lists(st.sampled_from(HARMLESS), max_size=6))
def test_a_syntax_error_is_found_in_the_line_that_the_student_wrote(start: str, lines: list[str]) -> None:
    """The same for a cell that is no Python at all."""
    source = start + "\n".join([*lines, "def g(:", "    pass"])
    written = source.splitlines().index("def g(:") + 1
    with pytest.raises(SyntaxError) as caught:
        run(source)
    assert line_of(caught.value) == written


def test_an_error_in_a_timed_line_is_found_there() -> None:
    """The code that comes out of a magic stands where the magic stood."""
    with pytest.raises(ZeroDivisionError) as caught:
        run("x = 1\n\n%time y = 1 / 0")
    assert line_of(caught.value) == 3


def test_an_error_in_an_exported_magic_is_found_at_the_call() -> None:
    """In a script that Jupyter exported, a whole cell stands in one line."""
    with pytest.raises(ZeroDivisionError) as caught:
        run("x = 1\nget_ipython().run_cell_magic('time', '', 'y = 1\\n1 / 0')")
    assert line_of(caught.value) == 2


# ---- parts


def test_definitions_are_those_of_the_top_level() -> None:
    """Functions and classes, not what is defined within them."""
    cell = prepare(
        1, "def f():\n    def inner(): ...\nclass C:\n    def m(self): ...\nx = 1\nasync def g(): ..."
    )
    assert [*definitions(cell)] == ["f", "C", "g"]


def test_a_script_is_run_statement_by_statement() -> None:
    """Each statement is a cell of its own, with the line numbers of the whole."""
    parts = [*statements(prepare(1, "x = 1\n\ndef f():\n    return 1\n"))]
    assert [ast.unparse(part.tree) for part in parts] == ["x = 1", "def f():\n    return 1"]
    assert [part.tree.body[0].lineno for part in parts] == [1, 3]


# ---- the oracle


@pytest.fixture(scope="module")
def shell() -> Iterator[InteractiveShell]:
    """IPython itself, which keeps no history."""
    config = Config()
    config.HistoryManager.enabled = False
    yield InteractiveShell(config=config)  # type: ignore[no-untyped-call]  # IPython's own
    InteractiveShell.clear_instance()


@pytest.mark.parametrize(
    "source",
    [
        "x = 1\ny = 2;",
        "%time x = 1",
        "%%time\nx = 1",
        "%%capture\nx = 1\nprint(x)",
        "    x = 1",
        ">>> x = 1\n>>> y = 2",
        "!true\nx = 1",
        "sum?\nx = 1",
        "x = 1\n\n%who_ls\n1 / 0",
        "!true \\\n  1\nx = 1\n1 / 0",
        "\n\n!true\n1 / 0",
        "x = 1\ndef f(:\n    pass",
        "\n!true\ndef f(:\n    pass",
    ],
)
def test_a_cell_means_what_it_means_in_ipython(shell: InteractiveShell, source: str) -> None:
    """The same names, and the same error where there is one."""
    before = set(shell.user_ns)
    with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()):
        result: Any = shell.run_cell(source)  # type: ignore[no-untyped-call]  # IPython's own
    theirs = {name for name in set(shell.user_ns) - before if not name.startswith("_")}
    for name in theirs:
        del shell.user_ns[name]
    ours = _outcome(source)
    assert ours.names == theirs
    assert ours.kind is type(result.error_before_exec or result.error_in_exec)


def _outcome(source: str) -> SimpleNamespace:
    names: dict[str, Any] = {}
    error: BaseException | None = None
    try:
        cell = prepare(3, source)
        exec(compile(cell.tree, cell.filename, "exec", dont_inherit=True), names)
    except Exception as raised:
        error = raised
    return SimpleNamespace(names=set(names) - {"__builtins__"}, kind=type(error))
