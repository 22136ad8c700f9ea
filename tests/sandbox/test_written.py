"""The text of a submission's functions, as the child cuts it out of the cells."""

from __future__ import annotations

from typing import Any

import pytest

from autograder.sandbox.notebook import prepare
from autograder.sandbox.written import Written

HELPER = "def shifted(z):\n    return z - z.max()"
SOFTMAX = "def softmax(z):\n    # first the shift\n    e = np.exp(shifted(z))\n    return e / e.sum()"


def written(*cells: str) -> Written:
    """Note what these cells define; what follows `1 / 0` in a cell is not reached."""
    noted, names = Written(), dict[str, Any]()
    for number, source in enumerate(cells, start=1):
        before = names.copy()
        cell = prepare(number, source)
        for statement in cell.tree.body:
            if "1 / 0" in (text := (source.splitlines() or [""])[statement.lineno - 1]):
                break
            names |= {name: object() for name in ("softmax", "shifted", "halved", "EPS") if name in text}
        noted.note(cell.tree, source, before, names)
    return noted


def text(*cells: str, without: frozenset[str] = frozenset(), most: int = 4_000) -> str:
    """Give the text of softmax."""
    return written(*cells).text("softmax", without, most)


def test_a_function_is_told_as_it_was_written() -> None:
    """With comments and decorators, without what stands around it."""
    decorated = f"@cache\n@(\n  other)\n{SOFTMAX}"
    assert text(f"import numpy as np\n\n{decorated}\n\nprint(1)") == decorated


def test_the_last_definition_counts() -> None:
    """As in the notebook; a cell that failed above its definition did not define anything."""
    second = SOFTMAX.replace("first", "then")
    assert text(SOFTMAX, second) == second
    assert text(SOFTMAX, f"1 / 0\n{second}") == SOFTMAX


def test_helpers_that_it_names_follow() -> None:
    """And what these name, each once; data that it reads stay out."""
    helper = "shifted = lambda z: halved(z) - EPS"
    other = "def halved(z):\n    return shifted(z) / 2"
    cells = ("EPS = 1e-9", helper, other, "def unused(): pass", SOFTMAX)
    assert text(*cells) == f"{SOFTMAX}\n\n\n{helper}\n\n\n{other}"


def test_the_assignments_other_functions_stay_out() -> None:
    """They are questions of their own."""
    assert text(HELPER, SOFTMAX, without=frozenset({"shifted"})) == SOFTMAX


@pytest.mark.parametrize(
    "statement", ["softmax = lambda z: z / z.sum()", "softmax: F = lambda z: z", "a = softmax = jit(f)"]
)
def test_a_function_need_not_be_a_def(statement: str) -> None:
    """The statement that names it is taken."""
    assert text(f"x = 1\n{statement}\nprint(x)") == statement


def test_a_function_that_is_wrapped_later_is_told_with_its_wrapping() -> None:
    """The assignment alone would show nothing."""
    assert text(SOFTMAX, "softmax = jit(softmax)") == f"{SOFTMAX}\nsoftmax = jit(softmax)"


def test_lines_end_where_python_ends_them() -> None:
    """A form feed in a text is no end of a line, and a carriage return is one."""
    source = 's = "\x0c \u2028"\r\ndef softmax(z):\r    return z\r\nx = 1'
    assert text(source) == "def softmax(z):\n    return z"


def test_magics_move_no_line() -> None:
    """They are taken out of the tree, not out of the text."""
    assert text(f"%time x = 1\n!ls\n{SOFTMAX}") == SOFTMAX


def test_what_is_nowhere_at_the_top_has_no_text() -> None:
    """Such as a method, or a function of a branch."""
    assert text("if True:\n    def softmax(z):\n        return z") == ""
    assert text("x = 1") == ""


def test_long_texts_are_cut() -> None:
    """A page shows them."""
    assert text(SOFTMAX, most=20) == SOFTMAX[:20]
