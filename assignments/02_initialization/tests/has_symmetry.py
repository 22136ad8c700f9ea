import numpy as np
from checks import explained, has_shape, true
from otter.test_files import test_case

OK_FORMAT = False
name = "has_symmetry"
points = None

COPIES = "Two units of a hidden layer share incoming weights, bias and outgoing weights: True."
NONE = "No two units of a hidden layer share incoming weights, bias and outgoing weights: False."


def says(has_symmetry, params, expected):
    """True or False comes back, or 1 or 0."""
    params = [(np.array(W, dtype=float), np.array(b, dtype=float)) for W, b in params]
    told(has_symmetry(params), expected, {"params": params})


def told(got, expected, given):
    """The answer is this truth."""
    claim = COPIES if expected else NONE
    same = has_shape(got, (), given=given, claim=claim) == expected
    true(same, claim, given=given, expected=str(expected), got=got)


@test_case(
    points=0.5,
    failure_message="Two copies in a hidden layer are found, and no copies are seen where none are.",
)
@explained()
def finds_two_copies(has_symmetry):
    says(has_symmetry, [([[1, 2], [1, 2]], [0, 0]), ([[5, 5]], [0])], True)
    says(has_symmetry, [([[1, 2], [3, 4]], [0, 0]), ([[5, 6]], [0])], False)
    says(has_symmetry, [(np.zeros((3, 2)), np.zeros(3)), (np.zeros((2, 3)), np.zeros(2))], True)


@test_case(
    points=0.5,
    failure_message="Copies share incoming weights, bias and outgoing weights; two of these are not enough.",
)
@explained()
def asks_for_all_three(has_symmetry):
    says(has_symmetry, [([[1, 2], [1, 2]], [3, 3]), ([[5, 5], [6, 6]], [0, 1])], True)
    says(has_symmetry, [([[1, 2], [1, 2]], [3, 3]), ([[5, 6]], [0])], False)
    says(has_symmetry, [([[1, 2], [1, 2]], [3, 4]), ([[5, 5]], [0])], False)
    says(has_symmetry, [([[1, 2], [1, 7]], [3, 3]), ([[5, 5]], [0])], False)
    says(has_symmetry, [([[1, 4], [2, 3]], [3, 3]), ([[5, 5]], [0])], False)
    says(has_symmetry, [([[1, 2], [1, 2], [3, 4]], [0, 0, 0]), ([[5, 6, 6]], [0])], False)
