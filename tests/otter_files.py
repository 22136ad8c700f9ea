"""Otter's own reader of test files and the students' checks, for tests that look at what a student reads."""

import sys
import warnings
from types import ModuleType

import pytest

from autograder.authoring.checks_file import published_checks

with warnings.catch_warnings():
    warnings.simplefilter("ignore")  # ipylab, which otter imports, names its traits in a deprecated way
    from otter.test_files.exception_test import ExceptionTestFile

__all__ = ["ExceptionTestFile", "checks_of_students"]


def checks_of_students(patch: pytest.MonkeyPatch) -> ModuleType:
    """Import the `checks.py` that students get, in the place where their tests look for it."""
    module = ModuleType("checks")
    patch.setitem(sys.modules, "checks", module)
    exec(compile(published_checks(), "checks.py", "exec"), vars(module))
    return module
