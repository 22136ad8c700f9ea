"""Every known wrong answer is caught by some case, and gets its own hint."""

from __future__ import annotations

from pathlib import Path

import pytest

from autograder.authoring import verify
from autograder.authoring.build import build
from autograder.authoring.proofs import Proof
from tests.authoring.tiny_course import write_course
from tests.authoring.verified_course import SOUND

BANK = "solutions/01_tiny/misconceptions/double.py"
ENTRY = '''
@misconception(of="double")
def {name}(z):
    """{hint}"""
    return {answer}
'''
SQUARES = ENTRY.format(name="double_by_squaring", hint="What comes of 3?", answer="z * z")
ADDS = ENTRY.format(name="double_by_adding_scale", hint="And of 0?", answer="z + SCALE")


def proven(root: Path, monkeypatch: pytest.MonkeyPatch, bank: str) -> Proof:
    """Write and build a course with this bank, and prove it without otter."""
    monkeypatch.setattr(verify, "_by_otter", lambda assignment, submissions: {})
    assignment = write_course(root, {**SOUND, BANK: bank})
    build(assignment)
    return verify.prove(assignment)


def test_wrong_answers_are_caught_and_recognised(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """They find what the notebook defines."""
    proof = proven(tmp_path, monkeypatch, SQUARES + ADDS)
    assert proof.findings == ()
    found = proof.report.misconceptions
    assert (found.total, found.caught, found.diagnosed) == (2, 2, 2)
    assert found.caught_by.keys() == {"double.double_by_squaring", "double.double_by_adding_scale"}


@pytest.mark.parametrize(
    "stub",
    [
        ENTRY.format(name="group_1a2b3c4d", hint="Write the hint here.", answer="z + SCALE"),
        ADDS.replace("return z + SCALE", "raise NotImplementedError"),
    ],
    ids=["no hint", "no body"],
)
def test_an_entry_that_waits_to_be_completed_is_told_and_not_tried(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, stub: str
) -> None:
    """Its placeholder would be no hint."""
    proof = proven(tmp_path, monkeypatch, SQUARES + stub)
    (finding,) = proof.findings
    assert finding.question == "double"
    assert "is not completed yet: its hint or its body is still to be written" in finding.what
    found = proof.report.misconceptions
    assert (found.total, found.caught, found.diagnosed) == (1, 1, 1)


def test_a_wrong_answer_that_no_case_catches_is_found(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The tests are too weak for it."""
    bank = SQUARES + ENTRY.format(name="double_of_few", hint="Of 7?", answer="2 * z if z < 5 else 0")
    proof = proven(tmp_path, monkeypatch, bank)
    assert [(each.question, each.what) for each in proof.findings] == [
        ("double", "the wrong answer double_of_few passes every case")
    ]
    found = proof.report.misconceptions
    assert (found.total, found.caught, found.diagnosed) == (2, 1, 1)
    assert found.caught_by["double.double_of_few"] == ()


def test_wrong_answers_that_no_case_tells_apart_must_share_a_hint(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Else a student might read the wrong one, so nobody reads any."""
    same = SQUARES.replace("double_by_squaring", "double_by_a_power").replace("z * z", "z ** 2")
    assert proven(tmp_path / "shared", monkeypatch, SQUARES + same).findings == ()
    proof = proven(tmp_path / "apart", monkeypatch, SQUARES + same.replace("What comes", "And what comes"))
    assert [each.what for each in proof.findings] == [
        f"the wrong answer {name} gets no hint where its own would fit: those that no case tells apart must "
        "share one"
        for name in ("double_by_squaring", "double_by_a_power")
    ]
