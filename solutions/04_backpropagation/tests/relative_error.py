import numpy as np
from checks import close, explained, fresh_rng, leaves_unchanged
from otter.test_files import test_case

OK_FORMAT = False
name = "relative_error"
points = None

ORDINARY = "An ordinary input comes first here, and its result is wrong already."


def is_apart_by(relative_error, a, n, expected, claim=""):
    """The relative error is this number."""
    close(relative_error(np.array(a), np.array(n)), expected, given={"a": a, "n": n}, claim=claim)


def gradients(rng, shape):
    """Two gradients of a shape, and their relative error, element by element."""
    a, n = rng.uniform(-1.0, 1.0, shape), rng.uniform(-1.0, 1.0, shape)
    apart, long, wide = (sum(float(x) ** 2 for x in each.ravel()) ** 0.5 for each in (a - n, a, n))
    return a, n, apart / (long + wide)


@test_case(points=0.4, failure_message="The distance by the sum of the sizes, as worked by hand.")
@explained()
def gives_the_numbers_worked_by_hand(relative_error):
    is_apart_by(relative_error, [3.0, 0.0], [0.0, 4.0], 5 / 7)
    is_apart_by(relative_error, [2.0, -4.0, 6.0], [1.0, -2.0, 3.0], 1 / 3)
    is_apart_by(relative_error, [1.0, -2.0], [-1.0, 2.0], 1.0)


@test_case(points=0.2, failure_message="Equal gradients have the error 0, two zeros too.")
@explained()
def gives_nothing_for_equal_gradients(relative_error):
    is_apart_by(relative_error, [3.0, 0.0], [0.0, 0.0], 1.0)
    is_apart_by(relative_error, [1.0, -2.0], [1.0, -2.0], 0.0)
    is_apart_by(relative_error, [0.0, 0.0, 0.0], [0.0, 0.0, 0.0], 0.0)


@test_case(points=0.3, hidden=True, failure_message="Any two gradients get their distance by their sizes.")
@explained(like="gives_the_numbers_worked_by_hand")
def fits_unforeseen_gradients(relative_error):
    rng = fresh_rng()
    for size in (3, 8, 1):
        is_apart_by(relative_error, *gradients(rng, size))


@test_case(points=0.3, hidden=True, failure_message="The norm goes over all elements, whatever the shape.")
@explained(like="gives_the_numbers_worked_by_hand")
def measures_tables_over_all_elements(relative_error):
    rng = fresh_rng()
    for shape in ((3, 4), (5, 1), (2, 3, 2)):
        is_apart_by(relative_error, *gradients(rng, shape))
    is_apart_by(relative_error, np.zeros((2, 3)), np.zeros((2, 3)), 0.0)


@test_case(
    points=0.1, hidden=True, failure_message="Gradients a million times smaller have the same relative error."
)
@explained(like="gives_the_numbers_worked_by_hand", robustness=True)
def is_the_same_for_tiny_gradients(relative_error):
    a, n, error = gradients(fresh_rng(), (2, 3))
    a, n = a / 10, n / 10
    is_apart_by(relative_error, 1e-6 * a, 1e-6 * n, error)
    is_apart_by(relative_error, a, n, error)
    is_apart_by(relative_error, 1e6 * a, 1e6 * n, error)
    is_apart_by(relative_error, 1e-9 * a, 1e-9 * n, error)


@test_case(
    points=0.2,
    hidden=True,
    failure_message="Arguments stay as they were; lists, tuples, whole numbers and any arrays are accepted.",
)
@explained(like="gives_the_numbers_worked_by_hand", robustness=True)
def takes_and_keeps_arguments_of_any_kind(relative_error):
    a, n, error = gradients(fresh_rng(), (3, 4))
    is_apart_by(relative_error, a, n, error, claim=ORDINARY)
    leaves_unchanged(relative_error, a, n)
    for same in (
        (a.tolist(), n.tolist()),
        (tuple(map(tuple, a.tolist())), n),
        (np.asfortranarray(a), np.repeat(n, 2, axis=0)[::2]),
    ):
        close(relative_error(*same), error, given=dict(zip(("a", "n"), same, strict=True)))
    for whole in (([3, 0], [0, 4]), (np.array([3, 0]), np.array([0, 4]))):
        close(relative_error(*whole), 5 / 7, given=dict(zip(("a", "n"), whole, strict=True)))
