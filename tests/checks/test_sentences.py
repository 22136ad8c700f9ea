"""What students read under otter's own runner, with the one file of checks that they get."""

from __future__ import annotations

import itertools
import linecache
import sys
from collections.abc import Callable
from html.parser import HTMLParser
from typing import Any

import numpy as np
import pytest

from autograder import checks
from tests.otter_files import ExceptionTestFile, checks_of_students

Namespace = dict[str, Any]
Reported = Callable[[Namespace], ExceptionTestFile]

TEST_FILE = """\
import numpy as np
from checks import close, explained
from otter.test_files import test_case

OK_FORMAT = False
name = "double"
points = None


def doubles(double, x):
    close(double(x), 2 * x, given={"x": x})


@test_case(points=1, failure_message="Twice the number comes back.")
@explained()
def doubles_a_number(double):
    doubles(double, 2.0)
    close(double(3.0), 6.0, given={"x": 3.0})


@test_case(points=1, failure_message="A pair comes back.")
@explained(like="doubles_a_number", robustness=True)
def gives_a_pair(double):
    close(double(1.0)[0], 2.0)
"""


def student(source: str) -> Namespace:
    """Run a cell, known to linecache as Jupyter makes its cells known."""
    file = f"<cell {next(CELL_NUMBERS)}>"
    linecache.cache[file] = (len(source), None, source.splitlines(keepends=True), file)
    namespace: Namespace = {"np": np}
    exec(compile(source, file, "exec"), namespace)
    return namespace


CELL_NUMBERS = itertools.count(1)


@pytest.fixture(params=["of students", "of the grader"])
def reported(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Reported:
    """Otter's own runner, on the two cases of TEST_FILE with either form of the checks."""
    if request.param == "of students":
        checks_of_students(monkeypatch)
    else:
        monkeypatch.setitem(sys.modules, "checks", checks)

    def run(namespace: Namespace) -> ExceptionTestFile:
        test_file = ExceptionTestFile.from_string(TEST_FILE, path="double.py")
        test_file.run(namespace)
        return test_file

    return run


@pytest.fixture
def reports(reported: Reported) -> Callable[[Namespace], list[str]]:
    """What otter says of the two cases, for what a student defined."""
    return lambda namespace: [str(result.message) for result in reported(namespace).test_case_results]


def test_a_right_answer_passes_under_otter(reports: Callable[[Namespace], list[str]]) -> None:
    """A function that is right earns its case."""
    assert "passed" in reports(student("def double(x):\n    return 2 * x\n"))[0]


def test_otter_shows_the_tests_line_and_the_three_values(reports: Callable[[Namespace], list[str]]) -> None:
    """A wrong answer is shown with the test's line, its input, what was right and what came back."""
    told = reports(student("def double(x):\n    return x * x\n"))[0]
    assert [line.strip() for line in told.splitlines()[1:]] == [
        "Error at line 18 in test double:",
        'close(double(3.0), 6.0, given={"x": 3.0})',
        "Failed: The largest difference is 3.",
        "given:    x = 3",
        "expected: 6",
        "got:      9",
    ]


def test_a_string_that_came_back_keeps_both_quotes(reports: Callable[[Namespace], list[str]]) -> None:
    """Otter strips quotes from the end of what it shows."""
    assert reports(student("def double(x):\n    return 'six'\n"))[0].rstrip().endswith("got:      'six'")


def test_a_name_that_is_not_defined_is_told_so(reports: Callable[[Namespace], list[str]]) -> None:
    """Otter hands over None for a missing name; nobody reads that it is not callable."""
    told = reports({})
    assert all("Failed: `double` is not defined: run the cell that defines it." in text for text in told)
    assert "Error at line 17 in test double:\n      doubles(double, 2.0)" in told[0]


def test_a_stub_is_told_that_it_is_not_written_yet(reports: Callable[[Namespace], list[str]]) -> None:
    """The function that is still to be written is named, also where another one called it."""
    cell = "def double(x):\n    return add(x, x)\n\ndef add(x, y):\n    raise NotImplementedError\n"
    assert "Failed: `add` is not written yet:" in reports(student(cell))[0]


def test_a_students_own_error_is_shown_with_their_own_line(reports: Callable[[Namespace], list[str]]) -> None:
    """Type, message and line are the student's, whatever library raised it."""
    told = reports(student("def double(x):\n    x = np.zeros(2)\n    return np.reshape(x, (3, 5))\n"))[0]
    assert "Failed: Your code stopped with ValueError: cannot reshape array" in told
    assert told.endswith("in line 3: return np.reshape(x, (3, 5))")


def test_an_error_in_another_function_names_both(reports: Callable[[Namespace], list[str]]) -> None:
    """Lines are counted in cells: a line alone does not say which."""
    cell = "def twice(x):\n    return [x / 0 for _ in range(2)]\n\ndef double(x):\n    return twice(x)\n"
    told = reports(student(cell))[0]
    inner = "in `twice`, line 2: return [x / 0 for _ in range(2)]"
    assert [line.strip() for line in told.splitlines()[-2:]] == [
        inner,
        "called from `double`, line 5: return twice(x)",
    ]


def test_an_exit_is_a_failure_and_not_the_end(reports: Callable[[Namespace], list[str]]) -> None:
    """Otter catches no SystemExit; here it costs its case alone."""
    told = reports(student("import sys\ndef double(x):\n    sys.exit(3)\n"))
    assert len(told) == 2
    assert "Failed: Your code ended with SystemExit: 3\nin line 3: sys.exit(3)" in told[0]


def test_an_error_without_a_message_is_its_name(reports: Callable[[Namespace], list[str]]) -> None:
    """Nothing stands after a colon, so there is none."""
    told = reports(student("def double(x):\n    raise KeyError\n"))
    assert "Failed: Your code stopped with KeyError\nin line 2: raise KeyError" in told[0]


def test_an_endless_recursion_is_a_failure(reports: Callable[[Namespace], list[str]]) -> None:
    """A traceback of a thousand frames is read like any other."""
    told = reports(student("def double(x):\n    return double(x)\n"))[0]
    assert "RecursionError" in told
    assert told.endswith("in line 2: return double(x)")


def test_an_answer_that_the_test_cannot_use_is_the_tests_line(
    reports: Callable[[Namespace], list[str]],
) -> None:
    """Where no line is the student's, the test's own is shown."""
    told = reports(student("def double(x):\n    return 2 * x\n"))[1]
    assert "Failed: The test stopped with TypeError: 'float' object is not subscriptable" in told
    assert "Error at line 24 in test double" in told


def test_a_message_of_megabytes_is_cut(reports: Callable[[Namespace], list[str]]) -> None:
    """An exception cannot fill a report."""
    assert len(reports(student("def double(x):\n    raise ValueError('x' * 10**6)\n"))[0]) < 1_000


def test_a_decorated_test_keeps_what_the_grader_reads() -> None:
    """The bare test, its public likeness and its group stay reachable."""

    def bare(double: Callable[[float], float]) -> None:
        """Say nothing."""

    decorated: Any = checks.explained(like="another", robustness=True)(bare)
    assert (decorated.__wrapped__, decorated.like, decorated.robustness) == (bare, "another", True)
    assert decorated.__name__ == "bare"


class Text(HTMLParser):
    """What a browser shows of a page."""

    def __init__(self) -> None:
        super().__init__()
        self.shown = ""

    def handle_data(self, data: str) -> None:
        """Add what is no tag."""
        self.shown += data


LIKE_HTML = ["x[0]<n", "x<y>z", "x</1", "x<!1", "x&copy", "x &lt 2", "x & 1"]


@pytest.mark.parametrize("line", LIKE_HTML)
def test_a_line_with_signs_of_html_is_shown_whole_in_a_notebook(reported: Reported, line: str) -> None:
    """Otter makes HTML of a message as it is; the student's line may look like a tag."""
    report = reported(student(f"def double(x):\n    raise ValueError({line!r})\n"))
    page = Text()
    page.feed(report._repr_html_())
    page.close()
    assert line.replace(" ", "") in page.shown.replace(" ", "")


def test_other_lines_are_shown_as_they_are(reports: Callable[[Namespace], list[str]]) -> None:
    """Nothing changes where nothing could be mistaken."""
    line = "return x << 1 if x <= 2 < 3 and x & 1 else x[()] < 4"
    assert reports(student(f"def double(x):\n    {line}\n"))[0].endswith(f"in line 2: {line}")
