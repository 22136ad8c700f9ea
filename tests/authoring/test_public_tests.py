"""Test files without their hidden cases."""

from __future__ import annotations

from pathlib import Path

import pytest

from autograder.authoring.cases import TestSource, read_test_source
from autograder.authoring.public_tests import public_text
from autograder.errors import BadInput
from tests.authoring.tiny_course import DOUBLE_TESTS

HEAD = 'OK_FORMAT = False\nname = "q"\npoints = None\n\n\n'
PUBLIC = "@test_case(points=1)\ndef shown(q):\n    close(q(1), ONE)\n"
HIDDEN = "@test_case(points=1, hidden=True)\ndef kept_back(q):\n    close(q(2), TWO)\n"


def read(folder: Path, text: str) -> TestSource:
    """Read a test file of the question `q` with this text."""
    (folder / "q.py").write_text(text, encoding="utf-8")
    return read_test_source(folder / "q.py")


def published(folder: Path, above: str, *, public: str = PUBLIC, hidden: str = HIDDEN) -> str:
    """Give what students get of these lines, cases below them, and lose the lines that otter reads."""
    text = public_text(read(folder, HEAD + above + public + hidden))
    assert text.startswith(HEAD.rstrip("\n"))
    return text.removeprefix(HEAD.rstrip("\n")).lstrip("\n")


def test_hidden_cases_go_with_all_that_only_they_use(tmp_path: Path) -> None:
    """Constants, imports, functions and comments of hidden cases go; the rest is the same text."""
    path = tmp_path / "double.py"
    path.write_text(DOUBLE_TESTS, encoding="utf-8")
    wanted = DOUBLE_TESTS[: DOUBLE_TESTS.index("\n\n# nobody may know")]
    wanted = wanted.replace("import math\n\n", "")
    wanted = wanted.replace("# what only the hidden case looks at\nLARGE = np.full(3, 1e300)\n\n\n", "\n")
    assert public_text(read_test_source(path)) == wanted


def test_a_file_without_hidden_cases_is_the_same_file(tmp_path: Path) -> None:
    """Where all that stands there is used by public cases, not a byte changes."""
    above = '"""Doc."""\n\nfrom __future__ import annotations\n\nONE = 1  # one\n\n'
    text = f"{above}{HEAD}{PUBLIC}\n# the end\n"
    assert public_text(read(tmp_path, text)) == text


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


def test_public_text_beyond_ascii_is_refused(tmp_path: Path) -> None:
    """On Windows otter opens a test file in the encoding of the machine, where such a quote is no letter."""
    quoted = '    """As in “this”."""\n'
    with pytest.raises(BadInput, match=r"q\.py: students get a line with “”, which otter cannot read"):
        published(tmp_path, "", public=PUBLIC + quoted)
    assert published(tmp_path, "", hidden=HIDDEN + quoted) == PUBLIC
