"""The words that tests are written in: each looks at what a function gave and says where it is wrong.

Where an answer and what is right disagree, a `Mismatch` says both, and what the input was. Answers may come
from anywhere: only plain data (numbers, strings, lists, tuples and arrays, by their exact type) is looked
into, types and shapes before any arithmetic. NumPy is all that is needed: students get a copy, in one file.
"""

from autograder.checks.calls import attribute, leaves_unchanged, raises, without_warnings
from autograder.checks.chances import (
    binomial_bounds,
    case_seed,
    chi_square_bounds,
    fresh_rng,
    mean_bound,
    normal_bound,
)
from autograder.checks.comparison import (
    Mismatch,
    as_list,
    close,
    has_shape,
    layers,
    layers_close,
    one_of,
    parts,
    true,
)
from autograder.checks.equality import equal
from autograder.checks.gradients import away_from_kinks, gradient_agrees, gradients_agree
from autograder.checks.sentences import Failed, explained
from autograder.checks.values import kind, shown

__all__ = [
    "Failed",
    "Mismatch",
    "as_list",
    "attribute",
    "away_from_kinks",
    "binomial_bounds",
    "case_seed",
    "chi_square_bounds",
    "close",
    "equal",
    "explained",
    "fresh_rng",
    "gradient_agrees",
    "gradients_agree",
    "has_shape",
    "kind",
    "layers",
    "layers_close",
    "leaves_unchanged",
    "mean_bound",
    "normal_bound",
    "one_of",
    "parts",
    "raises",
    "shown",
    "true",
    "without_warnings",
]
