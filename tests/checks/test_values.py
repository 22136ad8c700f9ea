"""How values are written for reading."""

from __future__ import annotations

import numpy as np
import pytest

from autograder import checks


def test_long_values_are_cut() -> None:
    """However large an answer is, its text is short."""
    for huge in ("x" * 10**6, b"x" * 10**6, [1.0] * 10**5, np.zeros((300, 300)), np.zeros((7,) * 6)):
        assert len(checks.shown(huge)) < 700
    assert len(checks.shown([["x" * 10**5] * 100] * 100)) < 30_000
    assert checks.shown(list(range(100))) == "[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, …]"
    assert checks.shown(np.arange(100)) == "an array of shape (100,): [ 0,  1,  2, ..., 97, 98, 99]"


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (True, "True"),
        (np.True_, "True"),
        (7, "7"),
        (np.int32(7), "7"),
        (1 / 3, "0.33333333"),
        (1e-12, "1e-12"),
        (1 + 2j, "1+2j"),
        ("a", "'a'"),
        ((1, "a", None), "(1, 'a', None)"),
        (np.array(0.5), "0.5"),
    ],
)
def test_values_are_written_as_one_would_write_them(value: object, text: str) -> None:
    """Numbers are rounded to eight digits, strings stand in quotes."""
    assert checks.shown(value) == text
