"""A course of one small assignment, written into a folder: what the authoring tests build from."""

from __future__ import annotations

from pathlib import Path

from autograder.course import Assignment, load_assignment

COURSE = """
title = "A tiny course"

[assignments.01_tiny]
title = "Doubling"
points = { double = 2.0, halve = 1.0 }
"""

REFERENCE = '''"""Twice and half."""

import functools

import numpy as np

SCALE = 2


@functools.cache
def double(z):
    """Give twice `z`.

    Args:
        z: numbers, (N,).
    """
    # a sum needs no product
    return z+z  # as it was written


def halve(z):
    """Give half of `z`, "exactly"."""
    z = np.asarray(z, dtype=float)
    return z / SCALE


def example(n):
    """Count to `n`."""
    return np.arange(n)
'''

MASTER = """# %% [markdown]
# # Doubling
#
# Here $2z$ is asked for.

# %%
import numpy as np
import otter

grader = otter.Notebook()

# %% worked="counting"
from tiny_reference.arithmetic import SCALE, example

# %% question="double"
from tiny_reference.arithmetic import double

# %%
grader.check("double")

# %% question="halve"
from tiny_reference.arithmetic import halve

# %%
# %matplotlib inline
grader.check("halve")
"""

DOUBLE_TESTS = '''"""Cases of double."""

import math

import numpy as np
from checks import close, explained
from otter.test_files import test_case

OK_FORMAT = False
name = "double"
points = None

TABLE = ([1.0, 2.0], [2.0, 4.0])

# what only the hidden case looks at
LARGE = np.full(3, 1e300)


@test_case(points=0.8, failure_message="The table comes out as printed.")
@explained()
def gives_the_table(double):
    """The table of the lesson."""
    LARGE = np.array(TABLE[0])  # a local name, spelled like a hidden one
    close(double(LARGE), np.array(TABLE[1]), given=LARGE)


# nobody may know of this
@test_case(points=0.8, hidden=True, failure_message="Numbers as large as 1e300 double.")
@explained(like="gives_the_table")
def survives_large_numbers(double):
    """Large numbers stay finite."""
    close(double(LARGE), LARGE * _two(), given=LARGE)


def _two():
    return math.sqrt(4)
    # by the way of a root


@test_case(points=0.4, hidden=True, failure_message="A negative number doubles.")
@explained(like="gives_the_table", robustness=True)
def doubles_negative_numbers(double):
    close(double(-1.5), -3.0, given=-1.5)
    close(
        double(np.array([-1.0])),
        [
            -2.0,
        ],
        given=", ".join(["", "-1"]),
    )
'''

HALVE_TESTS = '''"""Cases of halve."""

from checks import close, explained
from otter.test_files import test_case

OK_FORMAT = False
name = "halve"
points = None


@test_case(points=0.5, failure_message="Half of 3 is 1.5.")
@explained()
def halves_three(halve):
    close(halve(3), 1.5, given=3)


@test_case(points=0.5, hidden=True, failure_message="Half of 0 is 0.")
@explained(like="halves_three")
def halves_zero(halve):
    close(halve(0), 0.0, given=0)
'''

FILES = {
    "tiny_reference/arithmetic.py": REFERENCE,
    "solutions/course.toml": COURSE,
    "solutions/01_tiny/master.py": MASTER,
    "solutions/01_tiny/tests/double.py": DOUBLE_TESTS,
    "solutions/01_tiny/tests/halve.py": HALVE_TESTS,
}


def write_course(root: Path, changed: dict[str, str] | None = None) -> Assignment:
    """Write the course below `root`, some files with another text, and give its assignment."""
    for name, text in {**FILES, **(changed or {})}.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return load_assignment("01_tiny", root)
