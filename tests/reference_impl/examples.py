"""Numbers and arrays that several tests of the reference use."""

from typing import TypeAlias

import numpy as np
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

Floats: TypeAlias = np.ndarray[tuple[int, ...], np.dtype[np.float64]]

# The lecture's table: scores, and the probabilities as it prints them.
TABLE_SCORES = np.array([[1.47, -0.39, 0.22], [5.0, 6.0, 4.0], [0.9, 0.8, 1.1], [-2.0, 2.0, -3.0]])
TABLE_PROBABILITIES = np.array(
    [[0.69, 0.11, 0.20], [0.24, 0.67, 0.09], [0.32, 0.29, 0.39], [0.02, 0.98, 0.01]]
)

# The lecture's predictions for a Setosa among Versicolour, Setosa and Virginica, and what each loses.
SETOSA = np.array([0.0, 1.0, 0.0])
PREDICTIONS = np.array([[0.22, 0.70, 0.08], [0.70, 0.22, 0.08], [0.70, 0.08, 0.22]])
PREDICTION_LOSSES = np.array([0.3567, 1.5141, 2.5257])

SCORES = st.floats(-1000, 1000)
BATCHES = hnp.arrays(np.float64, st.tuples(st.integers(1, 5), st.integers(1, 5)), elements=SCORES)


# Whatever a slip of the pen may pass; whole numbers stay small, for some are sizes of arrays.
SMALL = st.integers(-100, 100)
ANYTHING = st.one_of(
    st.none(),
    st.booleans(),
    SMALL,
    st.floats(),
    st.complex_numbers(),
    st.text(),
    st.lists(st.one_of(SMALL, st.floats(), st.text(), st.none(), st.lists(st.floats()))),
    st.dictionaries(st.text(), SMALL),
    st.builds(object),
    st.sampled_from([np.zeros((2, 0)), np.array("x"), np.array([None, 1]), [(np.ones((3, 2)), np.ones(3))]]),
)


def random_scores(n: int, k: int, seed: int = 0) -> Floats:
    """Draw scores, (n, k), of the size that a network gives."""
    return np.random.default_rng(seed).normal(scale=3, size=(n, k))


def random_distributions(n: int, k: int, seed: int = 1) -> Floats:
    """Draw rows of probabilities, (n, k), all at least 0.05 / k."""
    rows = np.random.default_rng(seed).dirichlet(np.ones(k), size=n)
    return np.asarray(0.95 * rows + 0.05 / k)


def read_only(array: Floats) -> Floats:
    """Copy an array so that writing to it raises."""
    copy = array.copy()
    copy.flags.writeable = False
    return copy


def away_from_kinks(shape: tuple[int, ...], seed: int = 0) -> Floats:
    """Draw numbers from -5 to 5 of both signs, none within 1e-3 of 0, where rectifiers have their kink."""
    z = np.random.default_rng(seed).uniform(1e-3, 5, shape)
    signs = np.where(np.arange(z.size) % 2, 1.0, -1.0)
    return np.asarray(z * signs.reshape(shape))
