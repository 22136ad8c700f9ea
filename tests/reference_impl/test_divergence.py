"""What is said of a loss that became infinite or not a number."""

from __future__ import annotations

import numpy as np
import pytest

from reference_impl.divergence import likely_cause
from tests.reference_impl.examples import Floats

FINE = np.ones((4, 2))
NAN = float("nan")


def one(value: float) -> Floats:
    """Put a value among ones."""
    data = FINE.copy()
    data[1, 1] = value
    return data


@pytest.mark.parametrize(
    ("X", "y", "start", "losses", "said"),
    [
        (one(NAN), FINE, NAN, [NAN], "`X` holds 1 value that is no finite number: remove or replace such"),
        (FINE, one(np.inf), NAN, [NAN], "`y` holds 1 value that is no finite number: remove or replace such"),
        (
            FINE,
            FINE,
            NAN,
            [NAN],
            "it was so before the first step: look at the parameters that it started from",
        ),
        (one(-5e7), FINE, 1.0, [NAN], "`X` holds values as large as 5e+07: standardise it"),
        (FINE, one(2e6), 1.0, [2.0, NAN], "`y` holds values as large as 2e+06: standardise it"),
        (
            FINE,
            FINE,
            1.5,
            [9.0, 2e9, np.inf],
            "the learning rate of 0.5 is too large, and the loss rose from 1.5 to 2e+09 on the way: "
            "try a tenth of it",
        ),
        (FINE, FINE, 1.5, [NAN], "the learning rate of 0.5 is too large: try a tenth of it"),
        (FINE, FINE, 1.5, [0.7, NAN], "the learning rate of 0.5 is too large: try a tenth of it"),
    ],
)
def test_the_likeliest_cause_is_named(
    X: Floats, y: Floats, start: float, losses: list[float], said: str
) -> None:
    """Data first, then where training began, then the size of the data, and else the rate."""
    assert likely_cause(X, y, start, losses, 0.5) == said
