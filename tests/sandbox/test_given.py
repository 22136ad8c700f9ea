"""The module `given` in a child: there where an assignment has one, and nobody's to replace."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from autograder.errors import BadInput
from autograder.sandbox.host import Allowance, Jail
from autograder.sandbox.pool import Jails
from tests.sandbox.running import ALLOWANCE, Run, begin

SOURCE = '''"""Given."""

import numpy as np

SCALE = 2


def double(x):
    """Give twice `x`."""
    return SCALE * np.asarray(x)
'''
GIVING = Allowance(*ALLOWANCE[:3], given=SOURCE.encode())


@pytest.fixture(scope="module", params=[True, False], ids=["in a jail", "without isolation"])
def giving_jails(request: pytest.FixtureRequest) -> Iterator[Jails]:
    """Jails of an assignment that gives something."""
    kept = Jails(GIVING, isolated=request.param)
    yield kept
    kept.close()


@pytest.fixture
def run(giving_jails: Jails) -> Iterator[Run]:
    """Run cells where something is given."""
    running = Run(giving_jails)
    yield running
    running.close()


def test_a_notebook_finds_what_is_given(run: Run) -> None:
    """Its functions and tables are imported like those of any module."""
    submitted = run("from given import SCALE, double\ndef four(): return int(double(SCALE))")
    assert submitted.messages == ()
    assert begin(submitted)("four")() == 4


@pytest.mark.parametrize(
    "replacing",
    [
        'open("given.py", "w").write("def double(x): return 0")',
        'import sys\nopen("given.py", "w").write("def double(x): return 0")\nsys.path.insert(0, ".")\n'
        'del sys.modules["given"]',
        "import given\ngiven.double = len\nimport importlib\nimportlib.reload(given)",
        "%%writefile given.py\ndef double(x): return 0",
    ],
)
def test_no_copy_of_a_students_takes_its_place(run: Run, replacing: str) -> None:
    """Whatever lies in the scratch folder, and wherever Python is told to look, the course's own is found."""
    submitted = run(replacing, "from given import double\ndef six(): return int(double(3))")
    assert submitted.messages == ()
    assert begin(submitted)("six")() == 6


def test_what_one_submission_does_to_it_ends_with_that_submission(run: Run) -> None:
    """The next child finds the module as it was."""
    run("import given\ngiven.SCALE = 5")
    submitted = run("from given import double\ndef six(): return int(double(3))")
    assert begin(submitted)("six")() == 6


def test_an_error_inside_it_is_told_with_the_students_own_line(run: Run) -> None:
    """The line to look at is the one that called, with what went wrong below it."""
    submitted = run("from given import double\nx = double(y=1)")
    (message,) = submitted.messages
    assert message.startswith("cell 1, line 2: TypeError: double() got an unexpected keyword argument 'y'")
    assert "x = double(y=1)" in message


def test_its_source_can_be_read(run: Run) -> None:
    """`help` and `inspect` work as beside a file."""
    cell = "import inspect, given\ndef shown(): return inspect.getsource(given.double)"
    assert begin(run(cell))("shown")() == SOURCE[SOURCE.index("def double") :]


def test_where_nothing_is_given_there_is_no_such_module(jails: Jails) -> None:
    """An assignment that gives nothing has no trace of it."""
    running = Run(jails)
    (message,) = running("import given").messages
    running.close()
    assert "ModuleNotFoundError: No module named 'given'" in message


@pytest.mark.parametrize("isolated", [True, False])
@pytest.mark.parametrize("source", [b"import nowhere", b"def (", b"\xff"])
def test_one_that_does_not_run_is_the_authors_to_mend(source: bytes, isolated: bool) -> None:
    """No submission is graded beside a broken module, and none is blamed for it."""
    with pytest.raises(BadInput, match=r"given\.py: stops with \w+Error: .*\n.*autograder build"):
        Jail(Allowance(*ALLOWANCE[:3], given=source), isolated=isolated)


def test_one_of_any_length_is_taken() -> None:
    """A table may be longer than a command line."""
    with Jail(Allowance(*ALLOWANCE[:3], given=b"TABLE = (" + b"1," * 500_000 + b")")) as jail:
        assert jail.alive
