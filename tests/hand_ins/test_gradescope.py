"""Gradescope's export: metadata at the root, groups, the newest submission, metadata made to do harm."""

from __future__ import annotations

from pathlib import Path

import pytest

from autograder.errors import BadInput
from autograder.hand_ins import Roster, Row, gradescope
from tests.hand_ins.exports import (
    ASSIGNMENT,
    GOOD,
    GRADESCOPE,
    METADATA,
    OTHER,
    code,
    fates,
    found,
    only,
    packed,
    reason,
    unpacked,
)

ROOT = "assignment_77_export/"


def with_metadata(folder: Path, metadata: bytes) -> Path:
    """Make the export with other metadata."""
    return packed(folder, {**GRADESCOPE, f"{ROOT}submission_metadata.yml": metadata})


def test_who_and_when_come_from_the_metadata(tmp_path: Path) -> None:
    """Names, ids, emails and moments, in UTC whatever zone they are written in."""
    for export in (packed(tmp_path / "a", GRADESCOPE), unpacked(tmp_path / "b", GRADESCOPE)):
        people = [
            (each.student, each.student_id, each.email, each.submitted_at) for each in found(export).hand_ins
        ]
        assert people == [
            ("Ana Silva", "4711", "ana@example.org", "2026-02-01T12:34:56.789000Z"),
            ("Ben Ode", "4712", "ben@example.org", "2026-02-01T18:00:00.000000Z"),
        ]


def test_metadata_in_a_hand_in_are_not_read(tmp_path: Path) -> None:
    """Ana hands in metadata of her own, at every depth that she reaches."""
    forged = METADATA.replace(b"Ana Silva", b"Ben Ode").replace(b"4711", b"4712")
    files = {**GRADESCOPE, f"{ROOT}submission_501/submission_metadata.yml": forged}
    ana, _ = found(packed(tmp_path, files)).hand_ins
    assert (ana.student, ana.student_id) == ("Ana Silva", "4711")
    folder = unpacked(
        tmp_path / "plain", {"ana/submission_metadata.yml": forged, f"ana/{ASSIGNMENT}.ipynb": GOOD}
    )
    assert only(folder).student == "ana"


def test_of_a_group_each_member_is_graded(tmp_path: Path) -> None:
    """Both names stand under one submission, and each gets a row and a page."""
    second = b"  - :name: Cleo Roy\n    :sid: '4713'\n  :created_at: 2026-02-01 12:34"
    export = with_metadata(tmp_path, METADATA.replace(b"  :created_at: 2026-02-01 12:34", second, 1))
    result = found(export)
    assert [(each.name, each.student_id) for each in result.hand_ins] == [
        (f"submission_501/{ASSIGNMENT}.ipynb (Ana Silva)", "4711"),
        (f"submission_501/{ASSIGNMENT}.ipynb (Cleo Roy)", "4713"),
        (f"submission_502/{ASSIGNMENT}.ipynb", "4712"),
    ]


def test_the_newest_submission_counts(tmp_path: Path) -> None:
    """By the moment that Gradescope wrote, to the fraction of a second; the others are listed."""
    metadata = METADATA.replace(b"Ben Ode", b"Ana Silva").replace(b"4712", b"4711").replace(b"ben@", b"ana@")
    result = found(with_metadata(tmp_path, metadata))
    assert [code(each) for each in result.hand_ins] == [
        "def multiply(a, b): return b * a\ndef square(a): return a ** 2"
    ]
    assert fates(result) == [("submission_501", "set_aside")]


def test_two_submissions_of_one_moment_are_both_refused(tmp_path: Path) -> None:
    """Which is newer is not known, so it is not guessed."""
    metadata = METADATA.replace(b"Ben Ode", b"Ana Silva").replace(b"4712", b"4711").replace(b"ben@", b"ana@")
    same = metadata.replace(b"2026-02-01T10:00:00.000000-08:00", b"2026-02-01 12:34:56.789000000 Z")
    result = found(with_metadata(tmp_path, same))
    assert [fate for _, fate in fates(result)] == ["conflict", "conflict"]
    assert all("nothing says which is the newest" in reason(each) for each in result.hand_ins)


def test_a_submission_without_a_moment_is_neither_newer_nor_older(tmp_path: Path) -> None:
    """One moment that cannot be read leaves the order unknown."""
    metadata = METADATA.replace(b"Ben Ode", b"Ana Silva").replace(b"4712", b"4711").replace(b"ben@", b"ana@")
    result = found(with_metadata(tmp_path, metadata.replace(b"2026-02-01T10", b"yesterday at 10")))
    assert [fate for _, fate in fates(result)] == ["conflict", "conflict"]


def test_the_newer_of_two_people_is_no_newer_hand_in(tmp_path: Path) -> None:
    """Two who are one in the roster are a conflict, whenever they handed in."""
    roster = Roster([Row("Ana Silva", "4711", "ben@example.org")])
    result = found(packed(tmp_path, GRADESCOPE), roster=roster)
    assert [fate for _, fate in fates(result)] == ["conflict", "conflict"]


def test_a_fraction_of_a_second_decides(tmp_path: Path) -> None:
    """A whole second is written like a fraction, so that moments compare as text."""
    metadata = METADATA.replace(b"Ben Ode", b"Ana Silva").replace(b"4712", b"4711").replace(b"ben@", b"ana@")
    close = metadata.replace(b"2026-02-01T10:00:00.000000-08:00", b"2026-02-01T12:34:56Z")
    (hand_in,) = found(with_metadata(tmp_path, close)).hand_ins
    assert hand_in.submitted_at == "2026-02-01T12:34:56.789000Z"


def test_a_folder_that_the_metadata_do_not_name_is_refused(tmp_path: Path) -> None:
    """And so is a submission without a file: both are listed, neither is lost."""
    files = {**GRADESCOPE, f"{ROOT}submission_503/{ASSIGNMENT}.ipynb": GOOD}
    del files[f"{ROOT}submission_502/{ASSIGNMENT}.ipynb"]
    _, ben, stranger = found(packed(tmp_path, files)).hand_ins
    assert "no file in this hand-in" in reason(ben)
    assert "do not say whose this is" in reason(stranger)


@pytest.mark.parametrize(
    ("metadata", "sentence"),
    [
        (b"[" * 100_000, "nested too deeply"),
        (b"a: &a x\nb: [" + b"*a, " * 20_000 + b"]", "repeats itself too often"),
        (b"submission_1: {", "is not what Gradescope writes"),
        (b"- 1\n- 2\n", "names no submission"),
        (b"\xff\xfe\x00", "is not what Gradescope writes"),
    ],
    ids=["deep", "aliases", "broken", "a list", "no text"],
)
def test_metadata_that_cannot_be_right_end_the_command(
    tmp_path: Path, metadata: bytes, sentence: str
) -> None:
    """Without them nobody can be known, so nobody is guessed."""
    with pytest.raises(BadInput, match=sentence):
        found(with_metadata(tmp_path, metadata))


def test_metadata_run_and_multiply_nothing(tmp_path: Path) -> None:
    """Tags are text, merges are keys, and what an alias repeats is not copied."""
    lines = ["a0: &a0 {k: v}", *(f"a{n}: &a{n} {{<<: [*a{n - 1}, *a{n - 1}]}}" for n in range(1, 40))]
    harm = "\n".join([*lines, "x: !!python/object/apply:os.system ['touch harmed']", ""]).encode()
    export = with_metadata(tmp_path, METADATA + harm)
    assert [each.student for each in found(export).hand_ins][:2] == ["Ana Silva", "Ben Ode"]


def test_metadata_are_bounded_before_they_are_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Their size is known before any of it is parsed."""
    monkeypatch.setattr(gradescope, "LARGEST_METADATA", 100)
    with pytest.raises(BadInput, match="larger than"):
        found(packed(tmp_path, GRADESCOPE))


def test_moments_without_a_zone_or_sense_are_none(tmp_path: Path) -> None:
    """Nobody is late or early by a guess."""
    odd = METADATA.replace(b"2026-02-01 12:34:56.789000000 Z", b"2026-02-01 12:34:56").replace(
        b"-08:00", b"-99:99"
    )
    assert {each.submitted_at for each in found(with_metadata(tmp_path, odd)).hand_ins} == {None}


def test_the_two_hand_ins_are_what_they_were() -> None:
    """The example's notebooks differ, or these tests could not tell one from the other."""
    assert GOOD != OTHER
