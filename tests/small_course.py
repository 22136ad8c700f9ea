"""A course of two questions, for tests that need one but not what it teaches."""

from __future__ import annotations

from pathlib import Path

from autograder.course import Assignment, load_assignment

CATALOGUE = """
title = "Arithmetic"

[assignments.01_sums]
title = "Sums"
points = { add = 1.0 }

[assignments.02_products]
title = "Products"
points = { multiply = 3.0, square = 2 }

[assignments.02_products.limits]
seconds_per_case = 1.5
"""


def make_course(root: Path) -> Path:
    """Write the catalogue and the test files of `02_products` below a folder, and give that folder."""
    tests = root / "solutions" / "02_products" / "tests"
    tests.mkdir(parents=True)
    for question in ("multiply", "square"):
        (tests / f"{question}.py").write_text(f"# cases of {question}\n", encoding="utf-8")
    write_catalogue(root, CATALOGUE)
    return root


def write_catalogue(root: Path, catalogue: str) -> None:
    """Write `course.toml` below a course's root."""
    (root / "solutions" / "course.toml").write_text(catalogue, encoding="utf-8")


def products(root: Path) -> Assignment:
    """Make the course and load `02_products`."""
    return load_assignment("02_products", make_course(root))
