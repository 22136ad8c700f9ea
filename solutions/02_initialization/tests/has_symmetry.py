import numpy as np
from checks import explained, fresh_rng, has_shape, leaves_unchanged, true
from otter.test_files import test_case

OK_FORMAT = False
name = "has_symmetry"
points = None

COPIES = "Two units of a hidden layer share incoming weights, bias and outgoing weights: True."
NONE = "No two units of a hidden layer share incoming weights, bias and outgoing weights: False."


def network(rng, sizes):
    """Weights and biases that are all different."""
    shapes = [(sizes[k + 1], sizes[k]) for k in range(len(sizes) - 1)]
    return [(rng.uniform(-1, 1, shape), rng.uniform(-1, 1, shape[0])) for shape in shapes]


def with_copy(params, layer, unit, other):
    """The same network, in which one unit of a layer is a copy of another."""
    params = [(W.copy(), b.copy()) for W, b in params]
    (W, b), (V, _) = params[layer : layer + 2]
    W[other], b[other], V[:, other] = W[unit], b[unit], V[:, unit]
    return params


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


@test_case(points=0.3, hidden=True, failure_message="Copies are found wherever they stand in their layer.")
@explained(like="finds_two_copies")
def compares_every_two_units(has_symmetry):
    rng = fresh_rng()
    params = network(rng, [3, 6, 2])
    says(has_symmetry, params, False)
    for unit, other in ((2, 3), (4, 1), (0, 5)):
        says(has_symmetry, with_copy(params, 0, unit, other), True)


@test_case(
    points=0.4,
    hidden=True,
    failure_message="Every hidden layer is looked at, and the last layer is not one of them.",
)
@explained(like="finds_two_copies")
def looks_into_every_hidden_layer(has_symmetry):
    params = network(fresh_rng(), [3, 4, 5, 4, 3])
    copies = [with_copy(params, *place) for place in ((0, 3, 1), (1, 0, 4), (2, 1, 2))]
    answers = [has_symmetry(each) for each in copies]
    for each, answer in zip(copies, answers, strict=True):
        told(answer, True, {"params": each})
    *hidden, (W, b) = params
    W[2], b[2] = W[0], b[0]
    says(has_symmetry, [*hidden, (W, b)], False)
    (W, b), *rest = network(fresh_rng(), [3, 4, 2])
    W[:, 1] = W[:, 0]
    says(has_symmetry, [(W, b), *rest], False)
    (W, b), (V, c), (U, d) = network(fresh_rng(), [3, 3, 3, 3])
    V[0], c[0] = W[0], b[0]
    U[:, 0] = V[:, 0]  # the first units of both hidden layers have the same numbers
    says(has_symmetry, [(W, b), (V, c), (U, d)], False)


@test_case(
    points=0.3,
    hidden=True,
    failure_message="A difference in the ninth digit, in any of the three, is a difference.",
)
@explained(like="asks_for_all_three")
def asks_for_exact_copies(has_symmetry):
    copies = with_copy(network(fresh_rng(), [2, 3, 2]), 0, 2, 0)
    says(has_symmetry, copies, True)
    for change in range(3):
        (W, b), (V, c) = ((W.copy(), b.copy()) for W, b in copies)
        (W[0], b[:1], V[:, 0])[change][-1] += 1e-9
        says(has_symmetry, [(W, b), (V, c)], False)


@test_case(
    points=0.25,
    hidden=True,
    failure_message="One layer hides nothing, and a hidden layer of one unit has no copies.",
)
@explained(like="finds_two_copies", robustness=True)
def sees_none_where_nothing_can_be_copied(has_symmetry):
    says(has_symmetry, [(np.ones((3, 2)), np.zeros(3)), (np.ones((1, 3)), np.zeros(1))], True)
    says(has_symmetry, [(np.ones((3, 2)), np.zeros(3))], False)
    says(has_symmetry, [(np.zeros((1, 4)), np.zeros(1)), (np.zeros((3, 1)), np.zeros(3))], False)


@test_case(
    points=0.25,
    hidden=True,
    failure_message="Lists and tuples are as good as arrays, and the parameters stay what they were.",
)
@explained(like="finds_two_copies", robustness=True)
def takes_and_keeps_parameters_of_any_kind(has_symmetry):
    params = network(fresh_rng(), [2, 3, 2])
    for each, expected in ((params, False), (with_copy(params, 0, 0, 2), True)):
        lists = [[W.tolist(), b.tolist()] for W, b in each]
        for same in (each, tuple(each), lists):
            told(leaves_unchanged(has_symmetry, same), expected, {"params": same})
