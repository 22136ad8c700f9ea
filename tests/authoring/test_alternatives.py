"""Right answers written another way: read as text, run in a jail, and accepted by every case or named."""

from __future__ import annotations

from pathlib import Path

import pytest

from autograder.authoring import verify
from autograder.authoring.alternatives import alternative_submissions
from autograder.authoring.build import build
from autograder.authoring.proofs import Alternatives, Proof
from autograder.course import Assignment
from autograder.errors import BadInput
from autograder.records import Cell, Submission
from tests.authoring.tiny_course import MASTER, REFERENCE, write_course
from tests.authoring.verified_course import HALVE, HALVE_TESTS, SOUND

DOUBLE, HALVES = (f"solutions/01_tiny/alternatives/{question}.py" for question in ("double", "halve"))
WAYS = '''"""Other ways to double."""

import functools

import numpy as np


class _Pair:
    def __init__(self, z):
        self.z = z


@alternative(of="double")
def by_a_product(z):
    return SCALE * z


@alternative(of="double")
@functools.cache
def with_a_class_beside_it(z):
    return _Pair(z).z * 2.0
'''
TOGETHER = """
@alternative(of=("halve", "double"))
class KeepsTheNumberTwiceAsLarge:
    @staticmethod
    def double(z):
        return 4 * z / 2

    @staticmethod
    def halve(z):
        return double(z) / 4


@alternative(of="halve")
class Alone:
    @staticmethod
    def halve(z):
        return z / 2
"""
COMPLETED = Submission(Path("c.ipynb"), "c", "c", "", (Cell(4, "def double(z): return 2 * z"),), False)


def found(root: Path, **files: str) -> list[tuple[str, tuple[str, ...]]]:
    """Write files of alternatives, by question, and give what is read of them."""
    changed = {f"solutions/01_tiny/alternatives/{question}.py": text for question, text in files.items()}
    read = alternative_submissions(write_course(root, {**SOUND, **changed}), COMPLETED)
    return [(each.name, each.questions) for each in read]


def refusal(root: Path, **files: str) -> str:
    """Read what is not of the form, and give what the author reads."""
    with pytest.raises(BadInput) as caught:
        found(root, **files)
    return str(caught.value)


@pytest.fixture
def without_otter(monkeypatch: pytest.MonkeyPatch) -> None:
    """Leave out otter, which has no say in alternatives."""
    monkeypatch.setattr(verify, "_by_otter", lambda assignment, submissions: {})


def proven(root: Path, files: dict[str, str]) -> Proof:
    """Write and build a course with these files, and prove it."""
    assignment: Assignment = write_course(root, {**SOUND, **files})
    build(assignment)
    return verify.prove(assignment)


def test_alternatives_are_read_by_question_and_in_order(tmp_path: Path) -> None:
    """A function answers its own question, a class as many as it says; what is beside them is not counted."""
    assert found(tmp_path, halve=TOGETHER, double=WAYS) == [
        ("by_a_product", ("double",)),
        ("with_a_class_beside_it", ("double",)),
        ("KeepsTheNumberTwiceAsLarge", ("halve", "double")),
        ("Alone", ("halve",)),
    ]


def test_nothing_of_the_file_runs_while_it_is_read(tmp_path: Path) -> None:
    """The host knows alternatives as text."""
    assert found(tmp_path, double=WAYS + "\nraise SystemExit\n")


@pytest.mark.usefixtures("without_otter")
def test_right_answers_written_another_way_are_accepted(tmp_path: Path) -> None:
    """They find what the notebook defines, what stands beside them, and each other where they go together."""
    proof = proven(tmp_path, {DOUBLE: WAYS, HALVES: TOGETHER})
    assert proof.findings == ()
    assert proof.report.alternatives == Alternatives(total=4, accepted=4)


@pytest.mark.usefixtures("without_otter")
def test_a_case_that_refuses_an_alternative_is_found(tmp_path: Path) -> None:
    """The question, the case, the alternative, and what the case says of it."""
    strict = HALVE_TESTS.replace("close(halve(5)", "assert type(halve(5)) is np.ndarray\n    close(halve(5)")
    strict = strict.replace("from checks", "import numpy as np\nfrom checks")
    proof = proven(tmp_path, {HALVE: strict.replace("np.ndarray", "np.float64"), HALVES: TOGETHER})
    finding, another = proof.findings
    assert (finding.question, finding.case) == (another.question, another.case) == ("halve", "halves_five")
    assert finding.what.startswith("the alternative KeepsTheNumberTwiceAsLarge is failed (")
    assert proof.report.alternatives == Alternatives(total=2, accepted=0)


@pytest.mark.usefixtures("without_otter")
@pytest.mark.parametrize("spoiled", ["raise ValueError", "def example(n): return n", "while True: pass"])
def test_a_file_that_stumbles_is_no_alternative(tmp_path: Path, spoiled: str) -> None:
    """What stands in the question's place may then still be the notebook's own function, which passes."""
    proof = proven(tmp_path, {DOUBLE: f"{spoiled}\n\n\n{WAYS}"})
    assert proof.report.alternatives == Alternatives(total=2, accepted=0)
    assert all("does not run without a message" in finding.what for finding in proof.findings[::2])


@pytest.mark.usefixtures("without_otter")
def test_an_alternative_runs_without_the_lesson_around_it(tmp_path: Path) -> None:
    """Cells that draw and train would run a hundred times."""
    lesson = f"{MASTER}\n# %%\nif SCALE == 2:\n    lasting = [double(i) for i in range(10**9)]\n"
    assignment = write_course(tmp_path, {**SOUND, DOUBLE: WAYS, "solutions/01_tiny/master.py": lesson})
    build(assignment)
    proof = verify.prove(assignment)
    assert proof.report.alternatives == Alternatives(total=2, accepted=2)
    assert [finding.question for finding in proof.findings] == [""]  # the lesson's own time, once


@pytest.mark.usefixtures("without_otter")
def test_a_function_that_rests_on_more_than_definitions_is_found(tmp_path: Path) -> None:
    """What is tried without the lesson must be sound without it, or every trivial answer would fail."""
    table = "# %%\nSCALES = {}\n\n# %%\nSCALES['two'] = 2\n\n"
    reference = REFERENCE.replace("z / SCALE", "z / SCALES['two']")
    files = {"solutions/01_tiny/master.py": table + MASTER, "tiny_reference/arithmetic.py": reference}
    found = proven(tmp_path, files).findings
    assert [finding.case for finding in found] == ["halves", "halves_five"]
    assert "with its functions alone is raised (Your code stopped with KeyError" in found[0].what


@pytest.mark.parametrize(
    "decorated",
    [
        "@alternative\ndef another(z): return z",
        "@alternative()\ndef another(z): return z",
        "@alternative('double')\ndef another(z): return z",
        "@alternative(of='halve')\ndef another(z): return z",
        "@alternative(of=('double', 'halve'))\ndef another(z): return z",
        "@alternative(of=double)\ndef another(z): return z",
        "@alternative(of='double')\nclass Another:\n    def halve(z): return z",
        "@alternative(of=('double', 'halve'))\nclass Another:\n    def double(z): return z",
        "@alternative(of=('double', 'third'))\nclass Another:\n    double = third = abs",
    ],
)
def test_a_decorator_that_says_no_question_of_the_file_is_refused(tmp_path: Path, decorated: str) -> None:
    """An alternative that is passed over in silence would prove nothing."""
    told = refusal(tmp_path, double=f"{WAYS}\n\n{decorated}\n")
    assert "double.py:25: is no alternative of double\nWrite @alternative(of=...)" in told


def test_a_file_that_cannot_be_meant_is_refused(tmp_path: Path) -> None:
    """Each mistake has its sentence."""
    assert "treble is no question" in refusal(tmp_path, treble=WAYS)
    (tmp_path / "solutions/01_tiny/alternatives/treble.py").unlink()
    assert "holds no alternative" in refusal(tmp_path, double="def by_a_product(z): return 2 * z\n")
    assert "double.py:1: is not Python" in refusal(tmp_path, double="def (")
    for text in ("def halve(z): return z", "from math import sqrt as halve"):
        assert "defines halve itself" in refusal(tmp_path, double=f"{WAYS}\n\n{text}\n")
