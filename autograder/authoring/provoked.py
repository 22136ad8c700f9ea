"""What is said of files, cells and calls: small hand-ins that provoke each message, graded as any other.

They answer an assignment of three functions, which is written into a folder for the purpose and has narrow
limits. So what a student can read of the grader itself stands here as it is really said.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from tempfile import TemporaryDirectory

from autograder.authoring import in_notebook
from autograder.course import Assignment, load_assignment
from autograder.hand_ins import HandIn
from autograder.pipeline import Grader
from autograder.records import Grade, Refused, Submission
from autograder.report.student import summary
from autograder.report.wording import Heard, Provoked, grouped
from autograder.submission import MOST_CELLS, read_submission

NAME = "01_provoked"
COURSE = f"""
title = "Provoked"
[assignments.{NAME}]
title = "Provoked"
points = {{ double = 2.0, quadruple = 2.0, applied = 2.0 }}
[assignments.{NAME}.limits]
seconds_per_case = 0.1
seconds_per_cell = 0.2
seconds_per_submission = 1.0
calls_per_case = 50
"""
HEAD = """
import numpy as np
from checks import close
from otter.test_files import test_case
OK_FORMAT, name, points = False, "{question}", None
"""
CASES = """
@test_case(points=1.0, failure_message="The answer to 3 is {three}.")
def of_three({question}):
    close({question}({arguments}3.0), {three}.0, given="3")

@test_case(points=1.0, hidden=True, failure_message="The answer to 5 is {five}.")
def of_five({question}):
    close({question}({arguments}5.0), {five}.0, given="5")
"""
DOUBLE, QUADRUPLE, APPLIED = (
    "def double(x):\n    return 2 * x",
    "def quadruple(x):\n    return double(double(x))",
    "def applied(f, x):\n    return f(x)",
)
RIGHT = (DOUBLE, QUADRUPLE, APPLIED)
TESTS = {
    "double": {"arguments": "", "three": 6, "five": 10},
    "quadruple": {"arguments": "", "three": 12, "five": 20},
    "applied": {"arguments": "abs, ", "three": 3, "five": 5},
}


def _double(body: str) -> tuple[str, ...]:
    return (f"def double(x):\n    {body}", *RIGHT[1:])


CALLS: Mapping[str, tuple[str, ...]] = {
    "a function is missing": (QUADRUPLE, APPLIED),
    "a function has nearly the right name": (DOUBLE.replace("double", "duoble"), *RIGHT[1:]),
    "a name is no function": ("double = 6.0", *RIGHT[1:]),
    "a function is not written": _double('raise NotImplementedError("double is not written yet")'),
    "a function is not written, in the student's words": _double("raise NotImplementedError"),
    "a function raises": _double("return x / 0"),
    "a function raises without a message": _double("assert x == 2 * x"),
    "a function raises in another cell": ("def half(x):\n    return x / zero", *_double("return half(x)")),
    "a function raises an exception of its own": (
        "class Oops(Exception):\n    def __str__(self):\n        return 1 / 0",
        *_double("raise Oops"),
    ),
    "a function takes other arguments": ("def double():\n    return 2", *RIGHT[1:]),
    "a function ends the interpreter": _double("raise SystemExit"),
    "a function asks for input": _double("return float(input())"),
    "a function calls itself for ever": _double("return double(x)"),
    "a function takes too much memory": _double("return bytearray(10 ** 12)"),
    "a function does not end": _double("while True: pass"),
    "a function sleeps": _double("__import__('time').sleep(60)"),
    "a function calls what it was given for ever": (
        DOUBLE,
        QUADRUPLE,
        "def applied(f, x):\n    while True: f(x)",
    ),
    "a function ends its process": _double("__import__('os')._exit(0)"),
    "a function crashes": _double("__import__('ctypes').string_at(0)"),
    "a function aborts": _double("__import__('os').abort()"),
    "an answer is an object": _double("return object()"),
    "an answer is a function": _double("return lambda: x"),
    "an answer is an array of objects": (
        "import numpy as np",
        *_double("return np.array([x, None])"),
    ),
    "an answer is an array of a class of its own": (
        "import numpy as np",
        *_double("return np.matrix([x])"),
    ),
    "an answer is large": ("import numpy as np", *_double("return np.zeros(10 ** 7)")),
    "an answer has many parts": _double("return list(range(10 ** 6))"),
    "an answer refers to itself": _double("y = []; y.append(y); return y"),
    "an answer is an integer of many digits": _double("return 2 ** 1000"),
    "an answer is nothing": _double("print(2 * x)"),
    "an answer is a text": _double("return 'six'"),
    "an answer is no number": _double("return float('nan')"),
    "an answer has another shape": _double("return [[2 * x]]"),
    "an answer is wrong": _double("return x + 3"),
}
CELLS: Mapping[str, tuple[str, ...]] = {
    "a cell is no Python": ("def broken(:\n    pass", *RIGHT),
    "a cell is indented": ("    x = 1\n  y = 2", *RIGHT),
    "a cell uses a name that is defined below": ("print(double(3))", *RIGHT),
    "a cell uses a name that is not defined": ("print(dubble)", *RIGHT),
    "a cell raises": ("1 / 0", *RIGHT),
    "a cell raises in a function of another": ("def fails(x):\n    return x / 0", "fails(1)", *RIGHT),
    "a cell raises without a message": ("raise KeyError", *RIGHT),
    "a cell imports what is not there": ("import pandas_of_mine", *RIGHT),
    "a cell reads a file that is not there": ("open('scores.csv')", *RIGHT),
    "a cell asks for input": ("name = input('Who are you?')", *RIGHT),
    "a cell warns": ("import numpy as np\nnp.array([1.0]) / 0", *RIGHT),
    "a function is defined twice": (*RIGHT, DOUBLE),
    "cells have magics": ("%matplotlib inline\n!pip install numpy", "%%time\nx = 1", *RIGHT),
    "a cell runs another file": ("%run helpers.py", *RIGHT),
    "a cell keeps what the shell says": ("files = !ls", *RIGHT),
    "a cell measures what is no Python": ("%time what now", *RIGHT),
    "a cell ends the interpreter": ("import sys\nsys.exit()", *RIGHT),
    "a cell ends its process": ("import os\nos._exit(0)", *RIGHT),
    "a cell does not end": ("while True: pass", *RIGHT),
    "too many cells end their process": (*["import os; os._exit(0)"] * 4, *RIGHT),
}
NO_CODE = {"cells": [{"cell_type": "markdown", "source": "x = 1"}]}
MANY_CELLS = {"cells": [{"cell_type": "code", "source": "x"}] * (MOST_CELLS + 1)}
LONG_CELL = {"cells": [{"cell_type": "code", "source": "x = 1\n" * 200_000}]}
FILES: Mapping[str, bytes] = {
    "empty.ipynb": b"",
    "zipped.ipynb": b"PK\x03\x04",
    "web_page.ipynb": b"<!doctype html>",
    "cut_short.ipynb": b'{"cells": [{"cell_type": "code", "source": ["x = ',
    "list.ipynb": b"[1, 2]",
    "other_json.ipynb": b'{"answers": [1, 2]}',
    "cell_without_type.ipynb": b'{"cells": [{"source": "x"}]}',
    "cell_that_is_a_number.ipynb": b'{"cells": [{"cell_type": "code", "source": 3}]}',
    "latin.py": b"# caf\xe9\nx = 1\n",
    "nested.ipynb": b'{"metadata": ' + b"[" * 100_000,
    "prose_only.ipynb": json.dumps(NO_CODE).encode(),
    "many_cells.ipynb": json.dumps(MANY_CELLS).encode(),
    "long_cell.ipynb": json.dumps(LONG_CELL).encode(),
    "blank.py": b"\n\n",
}


def provoked() -> Iterator[Provoked]:
    """Grade every small hand-in, and give what is said of each, the first time that it is said.

    Raises:
        MachineLacks: there is no sandbox.
    """
    with TemporaryDirectory() as folder:
        root = Path(folder)
        assignment = _assignment(root)
        yield from _of_files(root)
        grader = Grader(assignment)
        known: set[str] = set()
        try:
            for what, cells in {**CELLS, **CALLS}.items():
                heard = [each for each in _heard(_graded(grader, root, cells)) if each.text not in known]
                known.update(each.text for each in heard)
                yield Provoked(what, tuple(grouped(heard)))
        finally:
            grader.close()
        yield from in_notebook.provoked()


def _assignment(root: Path) -> Assignment:
    """Write the assignment, its completed notebook too."""
    solutions = root / "solutions" / NAME
    (solutions / "tests").mkdir(parents=True)
    (root / "solutions" / "course.toml").write_text(COURSE, encoding="utf-8")
    for question, values in TESTS.items():
        text = HEAD.format(question=question) + CASES.format(question=question, **values)
        (solutions / "tests" / f"{question}.py").write_text(text, encoding="utf-8")
    _write_notebook(solutions / f"{NAME}.ipynb", RIGHT)
    return load_assignment(NAME, root)


def _write_notebook(path: Path, cells: tuple[str, ...]) -> None:
    written = [{"cell_type": "code", "source": source} for source in cells]
    path.write_text(json.dumps({"cells": written}), encoding="utf-8")


def _graded(grader: Grader, root: Path, cells: tuple[str, ...]) -> Grade:
    path = root / "hand_in.ipynb"
    _write_notebook(path, cells)
    submission = read_submission(HandIn(path, path.name, "student"))
    if isinstance(submission, Submission):
        return grader(submission)
    raise ValueError(f"{submission.reasons} of cells that are to be graded")


def _heard(grade: Grade) -> Iterator[Heard]:
    """Give what is said of the cells, and of the cases that did not pass."""
    yield from (Heard("cells", message, "when the file ran") for message in grade.messages)
    yield Heard("summary", summary(grade), "the page's head")
    for question in grade.questions:
        for case in question.cases:
            if case.status != "passed":
                which = f"{question.name}, {case.name}{', hidden' * case.hidden}"
                yield Heard(case.status, case.message, which)


def _of_files(root: Path) -> Iterator[Provoked]:
    """Give what is said of files that cannot be read."""
    for name, content in FILES.items():
        (root / name).write_bytes(content)
        yield _refused(root / name)
    (root / "link.ipynb").symlink_to(root / "empty.ipynb")
    yield _refused(root / "link.ipynb")
    with (root / "huge.ipynb").open("wb") as file:
        file.truncate(101 << 20)
    yield _refused(root / "huge.ipynb")


def _refused(path: Path) -> Provoked:
    read = read_submission(HandIn(path, path.name, "student"))
    reasons = read.reasons if isinstance(read, Refused) else ()
    said = (Heard("unreadable", reason, "the page's head") for reason in reasons)
    return Provoked(f"{path.stem.replace('_', ' ')} ({path.suffix})", tuple(grouped(said)))
