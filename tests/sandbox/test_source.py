"""The text of a function, as a submission's process tells it: a claim, bounded and made printable."""

from __future__ import annotations

import pytest

from tests.sandbox.running import Run, begin

SOFTMAX = "def softmax(z):\n    return shifted(z) / 2"
SHIFTED = "def shifted(z):\n    return z - 1"
# how a submission gets hold of the session that it runs in, and answers for it
HOSTILE = """
import gc, os
from autograder.sandbox.child import Session
def f():
    return 1
def answer(self, name, without, most):
    {answer}
Session._source = answer
"""


def test_a_function_is_told_with_its_helpers(run: Run) -> None:
    """Without those that are questions themselves, and after cases as before them."""
    names = run(SHIFTED, SOFTMAX)
    assert names.source("softmax") == f"{SOFTMAX}\n\n\n{SHIFTED}"
    begin(names)("shifted")(2)
    assert names.source("softmax", ["softmax", "shifted"]) == SOFTMAX
    assert begin(names)("softmax")(2) == 0.5


def test_a_function_of_a_script_is_found_too(run: Run) -> None:
    """A file is one cell, which runs statement by statement."""
    names = run(f"{SHIFTED}\nundefined\n{SOFTMAX}", by_statement=True)
    assert names.source("softmax", ["shifted"]) == SOFTMAX


def test_of_a_function_that_a_cell_did_not_reach_the_earlier_one_is_told(run: Run) -> None:
    """That is the one that answers."""
    names = run(SHIFTED, "undefined\ndef shifted(z):\n    return z")
    assert names.source("shifted") == SHIFTED


def test_what_is_not_defined_has_no_text(run: Run) -> None:
    """And costs nothing."""
    names = run(SHIFTED)
    assert names.source("softmax") == ""
    assert begin(names)("shifted")(2) == 1


def test_text_is_made_printable_and_cut(run: Run) -> None:
    """It could clear a terminal, or turn the line around that it stands in."""
    names = run("def f():\n    return '\x1b[2J \u202e'\n", f"def g():\n    return '{5_000 * 'x'}'")
    assert names.source("f") == "def f():\n    return '\\x1b[2J \ufffd'"
    assert len(names.source("g")) == 4_000


def test_a_process_that_has_ended_tells_nothing(run: Run) -> None:
    """It is not started again for a text."""
    names = run(SHIFTED)
    names.close()
    assert names.source("shifted") == ""
    assert not names.alive


HOSTILE_ANSWERS = {
    "another kind": "return ['source', 7]",
    "another shape": "return ['value', 'x', 'y']",
    "nothing": "return []",
    "no end": "while True: pass",
    "the end": "os._exit(0)",
    "an error": "raise KeyError",
}


@pytest.mark.parametrize("answer", HOSTILE_ANSWERS.values(), ids=HOSTILE_ANSWERS.keys())
def test_an_answer_of_another_kind_ends_the_process_and_nothing_else(run: Run, answer: str) -> None:
    """The text is empty."""
    names = run(HOSTILE.format(answer=answer))
    assert (names.source("f"), names.alive) == ("", False)
    names.close()
    assert names.computing_seconds() < 5  # the kernel's own limit is four times as far


def test_more_than_was_asked_for_is_cut(run: Run) -> None:
    """Whatever a process sends."""
    names = run(HOSTILE.format(answer="return ['source', 100_000 * 'x']"))
    assert len(names.source("f")) == 4_000
