"""What is said of files, cells and calls, as small hand-ins provoke it."""

from __future__ import annotations

import pytest

from autograder.authoring import in_notebook
from autograder.authoring.plain_words import faults_of_machine
from autograder.authoring.provoked import CALLS, CELLS, FILES, provoked
from autograder.records import CaseStatus
from autograder.report.wording import Provoked

QUIET = {"a cell warns", "cells have magics", "a cell is indented"}


@pytest.fixture(scope="module")
def said() -> dict[str, Provoked]:
    """All of it, by what provokes it."""
    return {each.what: each for each in provoked()}


def test_every_status_is_provoked(said: dict[str, Provoked]) -> None:
    """Each has words of its own."""
    statuses: set[CaseStatus] = {
        "failed", "missing", "unfinished", "raised", "timed_out", "crashed", "not_data", "not_checked",
        "passed_with_given",
    }  # fmt: skip
    assert statuses <= {message.status for each in said.values() for message in each.said}


def test_every_hand_in_is_spoken_of(said: dict[str, Provoked]) -> None:
    """What every kind of file, cell and call leads to."""
    assert len(said) == len(FILES) + 2 + len(CELLS) + len(CALLS) + len(in_notebook.STUDENTS)
    refused = [each for each in said.values() if any(one.status == "unreadable" for one in each.said)]
    assert len(refused) == len(FILES) + 2


@pytest.mark.parametrize(
    ("what", "text"),
    [
        ("a function has nearly the right name", "`double` is not defined. You defined `duoble`: is that"),
        ("a function raises", "Your code stopped with ZeroDivisionError"),
        ("a function does not end", "Stopped: it took more than 0.1 s of computing time."),
        ("a cell uses a name that is defined below", "cell 2, further down, defines it"),
        ("a function is defined twice", "`double` is defined again here"),
        ("a cell runs another file", "%run was left out"),
        ("in the notebook, an answer is wrong", "The largest difference is 1."),
    ],
)
def test_a_message_is_the_one_that_students_read(said: dict[str, Provoked], what: str, text: str) -> None:
    """It comes out of the grader, not out of a list."""
    assert any(text in message.text for message in said[what].said)


def test_no_message_of_the_machine_breaks_a_rule(said: dict[str, Provoked]) -> None:
    """Plain sentences, no blame, nothing of this machine."""
    assert list(faults_of_machine(said.values())) == []
