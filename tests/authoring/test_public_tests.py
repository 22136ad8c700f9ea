"""Test files without their hidden cases."""

from __future__ import annotations

from pathlib import Path

import pytest

from autograder.authoring.public_tests import TestFile, read_test_file
from autograder.errors import BadInput
from tests.authoring.tiny_course import DOUBLE_TESTS

HEAD = 'OK_FORMAT = False\nname = "q"\npoints = None\n\n\n'
PUBLIC = "@test_case(points=1)\ndef shown(q):\n    close(q(1), ONE)\n"
HIDDEN = "@test_case(points=1, hidden=True)\ndef kept_back(q):\n    close(q(2), TWO)\n"


def read(folder: Path, text: str) -> TestFile:
    """Read a test file of the question `q` with this text."""
    (folder / "q.py").write_text(text, encoding="utf-8")
    return read_test_file(folder / "q.py")


def published(folder: Path, above: str, *, public: str = PUBLIC, hidden: str = HIDDEN) -> str:
    """Give what students get of these lines, cases below them, and lose the lines that otter reads."""
    text = read(folder, HEAD + above + public + hidden).public_text
    assert text.startswith(HEAD.rstrip("\n"))
    return text.removeprefix(HEAD.rstrip("\n")).lstrip("\n")


def test_hidden_cases_go_with_all_that_only_they_use(tmp_path: Path) -> None:
    """Constants, imports, functions and comments of hidden cases go; the rest is the same text."""
    path = tmp_path / "double.py"
    path.write_text(DOUBLE_TESTS, encoding="utf-8")
    test = read_test_file(path)
    wanted = DOUBLE_TESTS[: DOUBLE_TESTS.index("\n\n# nobody may know")]
    wanted = wanted.replace("import math\n\n", "")
    wanted = wanted.replace("# what only the hidden case looks at\nLARGE = np.full(3, 1e300)\n\n\n", "\n")
    assert test.public_text == wanted
    assert test.cases(hidden=False) == ("gives_the_table",)
    assert test.cases(hidden=True) == ("survives_large_numbers", "doubles_negative_numbers")
    assert test.cases() == test.cases(hidden=False) + test.cases(hidden=True)
    assert test.points == pytest.approx(2.0)


def test_a_file_without_hidden_cases_is_the_same_file(tmp_path: Path) -> None:
    """Where all that stands there is used by public cases, not a byte changes."""
    above = '"""Doc."""\n\nfrom __future__ import annotations\n\nONE = 1  # one\n\n'
    text = f"{above}{HEAD}{PUBLIC}\n# the end\n"
    assert read(tmp_path, text).public_text == text


@pytest.mark.parametrize(
    "user",
    [
        "@test_case(points=1)\ndef shown(q, x=ONE):\n    pass\n",
        "@test_case(points=1)\ndef shown(q) -> ONE:\n    pass\n",
        "@test_case(points=1)\n@near(ONE)\ndef shown(q):\n    pass\n",
        "@test_case(points=1, failure_message=ONE)\ndef shown(q):\n    pass\n",
        "@test_case(points=1)\ndef shown(q):\n    def inner():\n        return [ONE for _ in q]\n",
        "@test_case(points=1)\ndef shown(q):\n    class Inner:\n        x = ONE\n",
    ],
)
def test_whatever_a_public_case_reads_stays(tmp_path: Path, user: str) -> None:
    """Defaults, annotations, decorators and inner functions need names as bodies do."""
    assert published(tmp_path, "ONE = 1\nTWO = 2\n\n\n", public=user) == f"ONE = 1\n\n\n{user}"


@pytest.mark.parametrize(
    "user",
    [
        "@test_case(points=1)\ndef shown(q, TWO):\n    close(q, TWO)\n",
        "@test_case(points=1)\ndef shown(q):\n    TWO = 3\n    close(q, TWO)\n",
        "@test_case(points=1)\ndef shown(q):\n    close(q.TWO, given={'TWO': 1}, TWO=1)\n",
        "@test_case(points=1)\ndef shown(q):\n    [TWO for TWO in q]\n",
        '@test_case(points=1)\ndef shown(q):\n    """TWO."""  # TWO\n',
    ],
)
def test_a_name_that_is_only_spelled_like_a_hidden_one_keeps_nothing(tmp_path: Path, user: str) -> None:
    """A parameter, a local, an attribute, a keyword or a word in text is not the module's name."""
    assert published(tmp_path, "TWO = 2\n\n\n", public=user) == user


def test_what_is_used_by_what_is_used_stays(tmp_path: Path) -> None:
    """Need is followed through functions and constants; what hidden cases alone reach goes."""
    kept = "import math\n\nBASE = math.pi\nONE = _half(BASE)\n\n\ndef _half(x):\n    return x / 2\n\n\n"
    gone = "import os\n\n\ndef _both(x):\n    return _half(os.name)\n\n\nTWO = _both(1)\n\n\n"
    assert published(tmp_path, kept + gone) == kept + PUBLIC


def test_an_import_loses_the_names_that_only_hidden_cases_use(tmp_path: Path) -> None:
    """What is left of it is printed anew, with its comment above it."""
    above = "# the words\nfrom words import ONE, TWO as two, close as near\nimport a.b, c.d as d\n\n\n"
    public, hidden = PUBLIC.replace("close", "near(a.b);close"), HIDDEN.replace("TWO", "two + d")
    kept = "# the words\nfrom words import ONE, close as near\nimport a.b\n\n\n"
    assert published(tmp_path, above, public=public, hidden=hidden) == kept + public


def test_a_long_import_is_printed_on_several_lines(tmp_path: Path) -> None:
    """What is left of an import may still be longer than a line."""
    names = [f"a_name_that_is_long_{number}" for number in range(6)]
    public = f"@test_case(points=1)\ndef shown(q):\n    close({', '.join(names)})\n"
    lines = "".join(f"    {name},\n" for name in names)
    above = f"from words import (\n    TWO,\n    close,\n{lines})\n\n\n"
    assert published(tmp_path, above, public=public) == above.replace("    TWO,\n", "") + public


def test_comments_go_with_the_statement_below_them(tmp_path: Path) -> None:
    """A comment above a hidden case, with or without a blank line between, is not published."""
    public = "# of the first\n\n" + PUBLIC + "    # inside, at its end\n"
    hidden = "\n\n# a secret\n\n# another\n" + HIDDEN + "    # inside too\n# closing words\n"
    assert published(tmp_path, "ONE = 1\n", public=public, hidden=hidden) == "ONE = 1\n" + public


@pytest.mark.parametrize(
    "line",
    [
        "ONE.x = 1",
        "ONE[0] = 1",
        "ONE, TWO = 1, 2",
        "print(1)",
        "for ONE in []:\n    pass",
        "if True:\n    ONE = 1",
        "X = 1; Y = 2",
        "from .words import ONE",
    ],
)
def test_a_statement_that_cannot_be_told_apart_is_refused(tmp_path: Path, line: str) -> None:
    """Effects that nobody names could be a hidden case's as well as a public one's."""
    with pytest.raises(BadInput, match=r"q\.py:6: neither an import, an assignment to a name"):
        published(tmp_path, f"{line}\n\n\n")


def test_a_name_that_is_defined_twice_is_refused(tmp_path: Path) -> None:
    """Of two cases of one name, otter drops the first without a word."""
    with pytest.raises(BadInput, match=r"q\.py:\d+: shown is defined twice"):
        read(tmp_path, HEAD + PUBLIC + "\n\n" + PUBLIC)


@pytest.mark.parametrize(
    ("line", "instead"),
    [
        ("OK_FORMAT = False", "OK_FORMAT = True"),
        ("OK_FORMAT = False", "OK_FORMAT = 0"),
        ('name = "q"', 'name = "other"'),
        ("points = None", "points = 2"),
        ("points = None", ""),
    ],
)
def test_a_file_that_otter_reads_otherwise_is_refused(tmp_path: Path, line: str, instead: str) -> None:
    """The format, the name and the points of the cases are how otter and this project agree."""
    with pytest.raises(BadInput, match=r"q\.py: does not say `\w+ = "):
        read(tmp_path, (HEAD + PUBLIC).replace(line, instead))


@pytest.mark.parametrize("cases", [HIDDEN, PUBLIC.replace("points=1", "points=0") + HIDDEN, ""])
def test_a_file_without_public_points_is_refused(tmp_path: Path, cases: str) -> None:
    """Students get a file of its own, and otter divides by the points in it."""
    with pytest.raises(BadInput, match=r"q\.py: has no public case that is worth points"):
        read(tmp_path, HEAD + cases)


@pytest.mark.parametrize(
    "options",
    [
        "points=1, hidden=SECRET",
        "points=1, hidden=1",
        "points=ONE",
        "hidden=True",
        '"name", 1, True',
        "points=1, **more",
    ],
)
def test_a_case_that_does_not_say_plainly_what_it_is_is_refused(tmp_path: Path, options: str) -> None:
    """Whether a case is hidden is read from the text, never guessed."""
    with pytest.raises(BadInput, match=r"q\.py:9: the case does not say"):
        read(tmp_path, HEAD + PUBLIC + HIDDEN.replace("points=1, hidden=True", options))


def test_a_missing_file_and_one_that_is_not_python_are_told_so(tmp_path: Path) -> None:
    """Each question has a test file, and it parses."""
    with pytest.raises(BadInput, match=r"q\.py: cannot be read"):
        read_test_file(tmp_path / "q.py")
    with pytest.raises(BadInput, match=r"q\.py:1: is not Python"):
        read(tmp_path, "def (")


def test_public_text_beyond_ascii_is_refused(tmp_path: Path) -> None:
    """On Windows otter opens a test file in the encoding of the machine, where such a quote is no letter."""
    with pytest.raises(BadInput, match=r"q\.py: students get a line with “”, which otter cannot read"):
        read(tmp_path, HEAD + PUBLIC + '    """As in “this”."""\n' + HIDDEN)
    read(tmp_path, HEAD + PUBLIC + HIDDEN + '    """As in “this”."""\n')
