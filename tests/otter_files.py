"""Otter's own reader of test files, for tests that look at what a student reads under otter."""

import warnings

with warnings.catch_warnings():
    warnings.simplefilter("ignore")  # ipylab, which otter imports, names its traits in a deprecated way
    from otter.test_files.exception_test import ExceptionTestFile

__all__ = ["ExceptionTestFile"]
