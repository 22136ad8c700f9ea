"""A submission's cells: what each that fails costs, and what a notebook finds where it runs."""

from __future__ import annotations

import time

import pytest

from autograder.errors import Crashed
from autograder.sandbox import namespace, process
from tests.sandbox.running import Run, begin, ending

LOOP = "while True: pass"
EXIT = "import os; os._exit(0)"
FAULT = "import ctypes; ctypes.string_at(0)"

WORK = """
import os, time
def f():
    end = time.process_time() + 0.1
    while time.process_time() < end: pass
"""

# ---- a cell that fails


@pytest.mark.parametrize(
    "cell",
    [
        "def f(:",
        "1 / 0",
        "import sys; sys.exit(0)",
        "raise KeyboardInterrupt",
        "import no_such_module",
        "\x00",
        "return",
    ],
)
def test_a_cell_that_fails_costs_itself_only(run: Run, cell: str) -> None:
    """The cells above and below it run, and its error is told with its number."""
    names = run("x = 1", cell, "def f():\n    return x")
    assert begin(names)("f")() == 1
    (message,) = names.messages
    assert message.startswith("cell 2")


def test_what_a_failing_cell_did_before_its_error_stays(run: Run) -> None:
    """As in Jupyter."""
    names = run("def f():\n    return 1\nundefined\ndef g():\n    return 2")
    assert {"f"} <= names.names
    assert "g" not in names.names


@pytest.mark.parametrize("slip", ["return 3", "break", "yield 1", "nonlocal y"])
def test_what_stands_above_a_slip_that_only_compiling_finds_has_run(run: Run, slip: str) -> None:
    """As in Jupyter, where a last line that lost its indentation does not take the function with it."""
    names = run(f"def f():\n    return 2\n{slip}\ndef g():\n    return 3")
    assert names.messages[0].startswith("cell 1, line 3: SyntaxError: ")
    assert names.start_case()("f")() == 2
    assert "g" not in names.names


def test_what_is_imported_from_the_future_holds_in_all_that_follows(run: Run) -> None:
    """In the same cell, in the next one, and not before."""
    unknown = "def {}(x: Unknown): return x"
    first = f"from __future__ import annotations\n{unknown.format('g')}"
    names = run(unknown.format("f"), first, unknown.format("h"))
    assert [message.partition("\n")[0] for message in names.messages] == [
        "cell 1, line 1: NameError: name 'Unknown' is not defined"
    ]
    assert names.start_case()("h")(7) == names.start_case()("g")(7) == 7


def test_in_a_script_a_failing_statement_costs_itself_only(run: Run) -> None:
    """A file has no cells to lose, and a slip in the middle is no reason to lose the rest."""
    names = run("def f():\n    return 1\nundefined\ndef g():\n    return 2", by_statement=True)
    assert {"f", "g"} <= names.names
    assert names.messages == ("cell 1, line 3: NameError: name 'undefined' is not defined\n    undefined",)


@pytest.mark.parametrize("cell", [LOOP, EXIT, FAULT], ids=["loops", "exits", "faults"])
def test_a_cell_that_ends_the_process_is_left_out(run: Run, cell: str) -> None:
    """The others are run again without it."""
    names = run("x = 1", cell, "def f():\n    return x", cell_seconds=0.2)
    assert begin(names)("f")() == 1
    (message,) = names.messages
    assert message.startswith("cell 2: ")
    assert message.endswith("; it was left out")


def test_a_cell_that_was_left_out_stays_out(run: Run) -> None:
    """When the process is started again, the time of its loop is not lost again."""
    names = run(LOOP, "def f():\n    return 1", cell_seconds=0.2)
    spent = names.computing_seconds()
    names.restart()
    assert begin(names)("f")() == 1
    assert names.computing_seconds() - spent < 0.2


def test_a_notebook_in_which_cell_after_cell_ends_the_process_is_given_up(run: Run) -> None:
    """Three are left out; with the fourth there is nothing left to be asked."""
    names = run(*[EXIT] * 5, "def f():\n    return 1")
    assert not names.alive
    assert names.names == frozenset()
    assert names.messages[-1].startswith("Your cells could not be run: the process ended in the middle")
    assert len(names.messages) == 1
    with pytest.raises(Crashed):
        begin(names)("f")()
    names.restart()
    assert not names.alive


def test_each_cell_has_its_own_time(run: Run) -> None:
    """A notebook of many cells is not a slow one."""
    work = "import time\nend = time.process_time() + 0.15\nwhile time.process_time() < end: pass"
    names = run(*[work] * 4, "def f():\n    return 1", cell_seconds=0.3)
    assert names.messages == ()
    assert "f" in names.names


def test_sleeping_takes_time_too(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    """What does not compute would hold a grader for hours: each cell anew, and again at each start."""
    for module in (namespace, process):
        monkeypatch.setattr(module, "WALL_PER_CPU", 1)
    started = time.monotonic()
    names = run(*["import time; time.sleep(0.15)"] * 40, cell_seconds=0.2, submission_seconds=0.3)
    assert not names.alive or time.monotonic() - started < 5
    assert time.monotonic() - started < 5
    before = time.monotonic()
    names.restart()
    assert not names.alive
    assert time.monotonic() - before < 1
    assert names.computing_seconds() > 0.3


# ---- what a notebook finds

FOUND = {
    "the main program": """
f = lambda: __name__ == '__main__'
""",
    "otter": """
import otter
grader = otter.Notebook("03_loss.ipynb")
grader.check("softmax")
grader.check_all()
grader.export(run_tests=True)
f = lambda: True
""",
    "a display": """
display(1)
from IPython.display import HTML, Image, display, clear_output
display(HTML("<b>x</b>"), Image("x.png"))
clear_output()
f = lambda: True
""",
    "a shell": """
get_ipython().system("ls")
from IPython import get_ipython
shell = get_ipython()
shell.run_line_magic("load_ext", "autoreload")
f = lambda: True
""",
    "settings of a shell": """
from IPython.core.interactiveshell import InteractiveShell
InteractiveShell.ast_node_interactivity = "all"
get_ipython().config.InlineBackend.figure_format = "svg"
%config InlineBackend.figure_format = 'retina'
import matplotlib_inline.backend_inline
matplotlib_inline.backend_inline.set_matplotlib_formats("svg")
from IPython.core.display import HTML, display
display(HTML("<style>.container { width: 100%; }</style>"))
import IPython
f = lambda: IPython.__version__ > ""
""",
    "a console": """
import sys
print("x" * 1000)
sys.stdout.flush()
sys.stderr.write("x")
f = lambda: True
""",
    "matplotlib": """
%matplotlib inline
import matplotlib.pyplot as plt
plt.plot([1, 2])
plt.show()
figure, axes = plt.subplots()
axes.imshow([[1, 2]])
f = lambda: plt.get_backend().lower() == "agg"
""",
    "warnings": """
import warnings
import numpy as np
warnings.warn("at the top")
np.log(np.zeros(1))
f = lambda: True
""",
    "type hints": """
from __future__ import annotations
def f() -> Undefined:
    return True
""",
    "dataclasses": """
from dataclasses import dataclass
@dataclass
class A:
    x: int = 1
f = lambda: A().x == 1
""",
    "source code": """
import inspect
def g():
    return 7
f = lambda: "return 7" in inspect.getsource(g)
""",
}


@pytest.mark.parametrize("source", FOUND.values(), ids=FOUND.keys())
def test_a_notebook_finds_what_it_expects(run: Run, source: str) -> None:
    """Nothing that an ordinary notebook does is an error."""
    names = run(source, matplotlib="matplotlib" in source, cell_seconds=5.0)
    assert names.messages == ()
    assert begin(names)("f")() is True


def test_nobody_answers_a_question(run: Run) -> None:
    """A notebook that asks is told so, instead of waiting."""
    (message,) = run("n = int(input('How many?'))").messages
    assert "EOFError: input() has nobody to answer it" in message


def test_matplotlib_is_not_loaded_for_those_who_do_not_use_it(run: Run) -> None:
    """It would double the cost of a fork."""
    names = run("import sys\ndef f():\n    return 'matplotlib' in sys.modules")
    assert begin(names)("f")() is False


def test_endless_output_goes_nowhere(run: Run) -> None:
    """It fills neither a disk nor a pipe."""
    names = run("for _ in range(200): print('x' * 1_000_000)\ndef f():\n    return 1", cell_seconds=5.0)
    assert begin(names)("f")() == 1


# ---- cases


def test_a_case_begins_with_new_objects_and_the_same_names(run: Run) -> None:
    """What a function kept stays with it, as in process; nothing of an earlier test is reached again."""
    names = run("""
kept = []
def keep(x):
    kept.append(x)
    return len(kept)
def total():
    return sum(map(sum, kept))
""")
    first, mine = begin(names), [1.0]
    assert first("keep")(mine) == 1
    second = begin(names)
    mine.append(5.0)
    assert second("keep")(mine) == 2
    assert second("total")() == 7


def test_a_function_of_the_test_cannot_be_used_after_its_call(run: Run) -> None:
    """There is nobody to answer; the student reads why."""
    names = run(
        "kept = []\ndef keep(f):\n    kept.append(f)\n    return f(1)\ndef use(*more):\n    return kept[0](2)"
    )
    case = begin(names)
    assert case("keep")(lambda x: x + 1) == 2
    for arguments in ((), (lambda x: "another function",)):
        with pytest.raises(RuntimeError, match="only be called while the call that brought it"):
            case("use")(*arguments)
    with pytest.raises(RuntimeError, match="only be called while the call that brought it"):
        begin(names)("use")()


def test_a_case_has_its_own_time(run: Run) -> None:
    """What one used up, the next one has."""
    names = run(WORK, case_seconds=0.3)
    for _ in range(4):
        assert ending(begin(names)("f")) == "answered"
    case = begin(names)
    assert ending(lambda: [case("f")() for _ in range(10)]) == "timed_out"


def test_time_is_counted_over_all_processes(run: Run) -> None:
    """A submission that dies again and again does not begin anew."""
    names = run(WORK + "    os._exit(0)")
    for _ in range(2):
        assert ending(begin(names)("f")) == "crashed"
        names.restart()
    assert names.computing_seconds() >= 0.2


# ---- functions of ours in the place of its own


CALLS = "def f(x):\n    return x + 1\ndef g(x):\n    return f(x) * 2\ndef h(x):\n    return k(x)"


def test_a_function_of_ours_stands_under_a_name_for_one_case(run: Run) -> None:
    """What the submission calls by that name is ours, and its own again in the next case."""
    names = run(CALLS)
    given = names.start_case({"f": lambda x: x + 10})
    assert (given("g")(1), given("f")(1)) == (22, 11)
    assert begin(names)("g")(1) == 4


def test_a_name_that_was_not_there_is_gone_afterwards(run: Run) -> None:
    """What the submission forgot to define works while ours stands there, and fails again without."""
    names = run(CALLS)
    assert names.start_case({"k": lambda x: -x})("h")(3) == -3
    with pytest.raises(NameError):
        begin(names)("h")(3)


def test_an_error_of_ours_reaches_the_submission(run: Run) -> None:
    """As its own function's would, without a trace of our files."""

    def refuses(x: object) -> None:
        raise ValueError("x must be a number")

    names = run(
        "def g(x):\n    try:\n        return f(x)\n    except ValueError as error:\n        return str(error)"
    )
    assert names.start_case({"f": refuses})("g")("a") == "x must be a number"
