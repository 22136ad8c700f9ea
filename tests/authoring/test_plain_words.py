"""The rules of wording: what each of them finds, and what it lets pass."""

from __future__ import annotations

import pytest

from autograder.authoring.plain_words import (
    faults_of,
    faults_of_machine,
    of_hidden_case,
    of_hint,
    of_message,
    right_sources,
)
from autograder.report.wording import (
    AssignmentWords,
    CaseWords,
    Heard,
    HintWords,
    Provoked,
    QuestionWords,
    Said,
)

RIGHT = "e = np.exp(z - np.max(z))\nreturn e / np.sum(e)"
CLAIM = "The rows of the table come out."


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("You forgot the bias.", "blames"),
        ("It is obviously the axis.", "blames"),
        ("Just add b.", "blames"),
        ("You should have divided.", "blames"),
        ("It is in /home/ana/grader.", "shows a path or a frame of this machine"),
        ("Traceback (most recent call last):", "shows a path or a frame of this machine"),
        ("the rows come out.", "does not begin with a capital or code"),
        ("The rows come out", "does not end in punctuation"),
        ("The rows come out.\nthe first does not.", "does not begin with a capital or code"),
    ],
)
def test_a_message_that_breaks_a_rule_is_found(text: str, rule: str) -> None:
    """Each rule by its name, in any line of prose."""
    assert list(of_message(text)) == [rule]


@pytest.mark.parametrize(
    "text",
    [
        "Print z just left of 0: which of them should have larger weights?",
        "`softmax` is not written yet.",
        "x is afterwards what it was.",
        "A sum.\ngiven:    x = 1\ngot:      [1, 2",
    ],
)
def test_a_plain_message_breaks_none(text: str) -> None:
    """Places, code, and what stands in columns are no sentences."""
    assert not list(of_message(text))


@pytest.mark.parametrize(
    "text",
    [
        "Your code stopped with KeyError: 'k'\n    cell 3, line 2: return d[k]",
        "cell 3, line 1: NameError: name 'z' is not defined\n    print(z)",
    ],
)
def test_an_error_of_the_students_is_quoted_as_it_is(text: str) -> None:
    """Python's own words end without a full stop."""
    assert not list(of_message(text))


def test_a_hidden_value_in_the_sentence_is_found() -> None:
    """The claim of the comparison tells it, so that without `expected:` nothing is gained."""
    heard = Heard("failed", f"{CLAIM}\n7 epochs are run.\ngot:      5 epochs", "a", ("7 epochs",))
    assert list(of_hidden_case(heard, CLAIM)) == ["tells the hidden value 7 epochs"]
    assert not list(of_hidden_case(heard, CLAIM, {"7 epochs are run."}))


def test_a_hidden_value_among_what_came_back_is_found() -> None:
    """Where a test's own words for it say both."""
    heard = Heard("failed", f"{CLAIM}\ngot:      0.25, not 0.75", "a", ("0.75",))
    assert list(of_hidden_case(heard, CLAIM)) == ["tells the hidden value 0.75"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("given:    x = [1, 2]\ngot:      None", "an array of shape (2,): [1, 2]"),
        ("got:      -4.5", "4.5"),
        ("got:      None", "an array of shape (2,)"),
        ("got:      [30.75]", "0.75"),
        ("got:      an array of shape (2,): [1, 2]", "an array of shape (2,): [1, 2]"),
    ],
)
def test_what_only_looks_like_the_hidden_value_is_none(text: str, expected: str) -> None:
    """The input, the opposite, a shape, other digits, and a wrong answer of which no wrong digit is shown."""
    assert not list(of_hidden_case(Heard("failed", f"{CLAIM}\n{text}", "a", (expected,)), CLAIM))


@pytest.mark.parametrize(
    ("hint", "rule"),
    [
        ("One. Two. Three.", "is longer than two sentences"),
        ("Try this: ```z```.", "holds a block of code"),
        ("Ask np.sum for it.", "calls np.sum, as the answer does"),
        ("What is `e/np.sum(e)` here?", "holds code of the answer, e/np.sum(e)"),
    ],
)
def test_a_hint_that_gives_the_answer_is_found(hint: str, rule: str) -> None:
    """However it is spaced."""
    assert rule in list(of_hint(hint, "def f(z):\n    " + RIGHT.replace("\n", "\n    ")))


def test_a_hint_that_asks_breaks_no_rule() -> None:
    """Other code than that of the answer may be tried."""
    assert not list(of_hint("Print `z.shape`: how many axes? Which holds 3.5 classes?", "x = 1"))


def test_right_functions_are_read_without_their_docstrings() -> None:
    """These are for students."""
    cells = ['def f(z):\n    """Use `z + 1`."""\n    return z + 2', "x = 1"]
    assert right_sources(cells) == {"f": "return z + 2"}


def test_faults_name_their_place_once_a_rule() -> None:
    """Stub, case and hint; many answers that get one message are one fault."""
    heard = tuple(Heard("failed", f"{CLAIM}\nthe {n} rows.", str(n)) for n in (1, 2))
    case = CaseWords("gives_the_table", False, CLAIM, heard)
    hint = HintWords("Simply add b.", ("without_b",), ())
    question = QuestionWords("softmax", "x = 1", ("Softmax is not written yet",), (case,), (hint,))
    assert [(each.place, each.rule) for each in faults_of(AssignmentWords("03", "Losses", (question,)))] == [
        ("03.softmax", "does not end in punctuation"),
        ("03.softmax.gives_the_table", "does not begin with a capital or code"),
        ("03.softmax", "blames"),
    ]


def test_faults_of_the_machine_are_found() -> None:
    """Messages on files, cells and calls keep the same rules."""
    machine = [Provoked("a cell fails", (Said("cells", "the cells fail.", ("a",)),))]
    assert [each.place for each in faults_of_machine(machine)] == ["machine"]
