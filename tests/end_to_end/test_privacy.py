"""What is known of one student reaches no other, and nothing leaves the machine."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.faults.grading import ROOT, ended, start
from tests.faults.small_class import make_class

SPY = """
import os, sys

FAMILY_UNIX = 1
HARMLESS = {
    "socket.__new__": lambda arguments: arguments[1] == FAMILY_UNIX,
    "socket.sendmsg": lambda arguments: arguments[1] is None,  # to the other end of a pair
}

def note(event, arguments):
    if event.startswith(("socket.", "urllib.", "http.", "smtplib.", "ftplib.")) and not HARMLESS.get(
        event, lambda _: False
    )(arguments):
        write(f"{event} {arguments[1:]}")

def write(line):
    with open(os.environ["SPY_LOG"], "a") as file:
        print(line, file=file)

sys.addaudithook(note)
write(f"watching {sys.orig_argv[-1]}")
"""
OWN = '''
def square(x):
    """This is {name}'s own text."""
    value = [x, "{name} was here"]
    raise ValueError("{name} says no")

def cube(x):
    return "{name}"
'''


@pytest.fixture(scope="module")
def hand_ins(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two whose functions fail alike, so that they share a group, but not a word."""
    folder = make_class(tmp_path_factory.mktemp("course"))
    for name in ("Zyxwana", "Quorba"):
        (folder / f"{name}_02_products.py").write_text(OWN.format(name=name), encoding="utf-8")
    return folder


@pytest.fixture(scope="module")
def graded(hand_ins: Path) -> tuple[Path, list[str]]:
    """The folder of results, and what the grader's processes did with sockets."""
    (hand_ins.parent / "spy").mkdir()
    (hand_ins.parent / "spy" / "sitecustomize.py").write_text(SPY, encoding="utf-8")
    log = hand_ins.parent / "spy.txt"
    path = os.pathsep.join([str(hand_ins.parent / "spy"), str(ROOT)])
    code, said = ended(start(hand_ins, environment={"PYTHONPATH": path, "SPY_LOG": str(log)}))
    assert code == 0, said
    return hand_ins.parent / "grades" / "02_products", log.read_text(encoding="utf-8").splitlines()


@pytest.mark.parametrize(("student", "other"), [("Zyxwana", "Quorba"), ("Quorba", "Zyxwana")])
def test_a_feedback_page_has_no_other_students_data(
    graded: tuple[Path, list[str]], student: str, other: str
) -> None:
    """Neither name nor code nor messages, of the one who failed in the same way least of all."""
    (page,) = (graded[0] / "feedback").glob(f"{student}*")
    text = page.read_text(encoding="utf-8")
    assert f"{student} says no" in text
    assert other not in text
    assert [name for name in ("ana", "ben", "cleo", "gita") if f">{name}<" in text] == []


def test_grading_speaks_to_no_other_machine(graded: tuple[Path, list[str]]) -> None:
    """The program and its workers open local sockets in pairs, and never name an address."""
    watching = [line for line in graded[1] if line.startswith("watching")]
    assert any("--workers=1" in line for line in watching)
    assert any("spawn" in line or "fork" in line for line in watching)
    assert [line for line in graded[1] if line not in watching] == []
