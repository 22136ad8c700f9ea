"""`autograder similar`, from the gradebook to the page."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from autograder.cli import run as command
from autograder.commands.grade import grade
from autograder.commands.similar import NO_VERDICT
from autograder.options import GradeOptions
from tests import graders
from tests.similarity.test_fingerprints import CODE
from tests.small_course import make_course

OTHER = CODE.replace("forward", "backward").replace("enumerate(activations)", "reversed(activations)")
NASTY = "<script>window.stolen = 1</script>"


@pytest.fixture(autouse=True)
def course(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A graded class of eight, in which ana and ben share two functions that nobody else has."""
    make_course(tmp_path)
    monkeypatch.chdir(tmp_path)
    (tmp_path / "class").mkdir()
    own = "\n".join(f"def f{n}(x):\n    return x + {n}\n" for n in range(3))
    shared = f"{CODE}\n# {NASTY}\n{OTHER}\nnote = '{NASTY}'\n"
    texts = {"ana": shared, "ben": shared.replace("inputs", "seen"), "cleo": ""}
    texts |= {f"s{number}": own.replace("x", f"x{number}") for number in range(5)}
    for student, text in texts.items():
        (tmp_path / "class" / f"{student}_02_products.py").write_text(text, encoding="utf-8")
    assert grade("02_products", [Path("class")], GradeOptions(quiet=True), graders.FullMarks) == 0
    return tmp_path


def test_pairs_are_listed_with_what_they_share(capsys: pytest.CaptureFixture[str]) -> None:
    """And with what it does not mean; who could not be compared is named."""
    capsys.readouterr()
    assert command(["similar", "02_products"]) == 0
    first, *rest = capsys.readouterr().out.splitlines()
    assert first.startswith("  1. ana and ben share ")
    assert first.endswith(" rare stretches of code in 2 functions, 100% of what is rare in one")
    assert rest == [
        f"7 hand-ins compared. {NO_VERDICT}",
        "cleo_02_products.py: not compared: it could not be read when it was graded",
        "grades/02_products/similar.html",
    ]


def test_the_page_has_both_side_by_side() -> None:
    """What is shared is marked, also without colours, and nothing in it is markup."""
    assert command(["similar", "02_products"]) == 0
    page = Path("grades/02_products/similar.html").read_text(encoding="utf-8")
    assert "1. ana and ben" in page
    assert "<mark><i>= 6</i>        inputs.append(h)</mark>" in page
    assert "<mark><i>= 6</i>        seen.append(h)</mark>" in page
    assert "no verdict" in page
    assert "short functions have few right forms" in page
    assert "stolen = 1" in page
    assert NASTY not in page


def test_nothing_stands_out_is_an_answer(course: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Once ben has written their own."""
    (course / "class" / "ben_02_products.py").write_text("def multiply(a, b):\n    return a * b\n", "utf-8")
    grade("02_products", [Path("class")], GradeOptions(quiet=True), graders.FullMarks)
    capsys.readouterr()
    assert command(["similar", "02_products", "--json=all.json", "--out=there/page.html"]) == 0
    assert "7 hand-ins compared. Nothing stands out." in capsys.readouterr().out
    assert json.loads(Path("all.json").read_text(encoding="utf-8")) == []
    assert "Nothing stands out" in Path("there/page.html").read_text(encoding="utf-8")


def test_the_json_has_every_pair() -> None:
    """Also those that `--most` leaves out of the page."""
    for student in ("s0", "s1"):
        Path("class", f"{student}_02_products.py").write_text(CODE + OTHER.replace("zs", "z"), "utf-8")
    grade("02_products", [Path("class")], GradeOptions(quiet=True), graders.FullMarks)
    assert command(["similar", "02_products", "--json=all.json", "--most=2"]) == 0
    found = json.loads(Path("all.json").read_text(encoding="utf-8"))
    assert len(found) == 6
    assert [each["students"] for each in found[:2]] == [["s0", "s1"], ["ana", "ben"]]
    assert set(found[0]) >= {"score", "same_file", "rare_stretches", "functions", "share", "mistakes"}
    page = Path("grades/02_products/similar.html").read_text(encoding="utf-8")
    assert "4 more pairs share less than these" in page


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["01_sums"], "has no grades in this gradebook"),
        (["02_products", "--gradebook=other.db"], "there is no such gradebook"),
        (["02_products", "--out=class/ana_02_products.py/x"], "cannot be written"),
        (["02_products", "--most=0"], "most"),
    ],
)
def test_what_cannot_be_done_is_told(
    arguments: list[str], words: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """With exit code 2."""
    assert command(["similar", *arguments]) == 2
    assert words in capsys.readouterr().err
