import numpy as np
from checks import close, explained, fresh_rng, has_shape, leaves_unchanged
from otter.test_files import test_case

OK_FORMAT = False
name = "softmax"
points = None

ORDINARY = "An ordinary input comes first here, and its result is wrong already."
SCORES = [[1.47, -0.39, 0.22], [5.00, 6.00, 4.00], [0.90, 0.80, 1.10], [-2.00, 2.00, -3.00]]
PRINTED = [[0.69, 0.11, 0.20], [0.24, 0.67, 0.09], [0.32, 0.29, 0.39], [0.02, 0.98, 0.01]]


def gives(softmax, z, p):
    """Exactly this comes back, given a copy of the scores."""
    close(softmax(np.array(z)), p, given={"z": z})


def scores_of(weights):
    """Scores whose softmax is known: the weights of each row over their sum."""
    return np.log(weights), weights / weights.sum(axis=-1, keepdims=True)


@test_case(points=0.3, failure_message="The lecture's table comes out.")
@explained()
def gives_the_table_of_the_lecture(softmax):
    rounding = "The table is printed with two digits, so a difference of up to 0.005 is fine."
    for n_rows in (4, 1):
        z, p = np.array(SCORES[:n_rows]), PRINTED[:n_rows]
        close(softmax(z.copy()), p, rtol=0, atol=0.005, given={"z": z}, claim=rounding)


@test_case(points=0.3, failure_message="The probabilities of each example are exact, and sum to 1.")
@explained()
def gives_exact_probabilities(softmax):
    for weights in ([[1.0, 2.0, 5.0], [3.0, 3.0, 2.0]], [[1.0, 3.0]]):
        z, p = scores_of(np.array(weights))
        got, given = softmax(z.copy()), f"z = np.log({weights})"
        close(got, p, given=given)
        sums = has_shape(got, p.shape).sum(axis=1)
        close(sums, np.ones(len(p)), given=given, claim="Each row sums to 1.")


@test_case(
    points=0.2, failure_message="The same number added to all the scores of an example changes nothing."
)
@explained()
def ignores_what_all_scores_share(softmax):
    for weights in ([[4.0, 1.0, 3.0]], [[1.0, 4.0]]):
        z, p = scores_of(np.array(weights))
        for shift in (0, 5, -3):
            close(softmax(z + shift), p, given=f"z = np.log({weights}) + {shift}")


@test_case(points=0.2, failure_message="A score of 1000 is no harder than another.")
@explained()
def takes_a_score_of_a_thousand(softmax):
    gives(softmax, [[1000.0, 0.0]], [[1.0, 0.0]])
    gives(softmax, [[-1000.0, -1000.0, -1000.0]], [[1 / 3, 1 / 3, 1 / 3]])


@test_case(points=0.2, failure_message="One example, of shape (K,), is welcome where a batch is.")
@explained()
def takes_one_example(softmax):
    for weights in ([1.0, 2.0, 5.0], [1.0, 3.0]):
        z, p = scores_of(np.array(weights))
        close(softmax(z.copy()), p, given=f"z = np.log({weights})")


@test_case(
    points=0.5,
    hidden=True,
    failure_message="Each class gets the exponential of its score over the sum of them.",
)
@explained(like="gives_exact_probabilities")
def fits_unforeseen_scores(softmax):
    rng = fresh_rng()
    for shape in ((5, 3), (2, 6)):
        z, p = scores_of(rng.uniform(0.1, 5.0, shape))
        got = softmax(z.copy())
        close(got, p, given={"z": z})
        sums = has_shape(got, shape).sum(axis=1)
        close(sums, np.ones(len(p)), given={"z": z}, claim="Each row sums to 1.")


@test_case(
    points=0.5,
    hidden=True,
    failure_message="A batch gives what its rows give one by one, also with as many rows as classes.",
)
@explained(like="gives_the_table_of_the_lecture")
def keeps_examples_separate(softmax):
    rng = fresh_rng()
    for n_rows, n_classes in ((4, 4), (3, 5)):
        z, p = scores_of(rng.uniform(0.1, 5.0, (n_rows, n_classes)))
        gives(softmax, z, p)
        for i in range(n_rows):
            gives(softmax, z[i : i + 1], p[i : i + 1])


@test_case(
    points=0.2,
    hidden=True,
    failure_message="An example of shape (K,) gets its probabilities, of the same shape.",
)
@explained(like="takes_one_example")
def takes_unforeseen_single_examples(softmax):
    rng = fresh_rng()
    for n_classes in (4, 7):
        z, p = scores_of(rng.uniform(0.1, 5.0, n_classes))
        gives(softmax, z, p)


@test_case(
    points=0.2, hidden=True, failure_message="Scores of 1000 and −1000 give right, finite probabilities."
)
@explained(like="takes_a_score_of_a_thousand", robustness=True)
def survives_large_scores(softmax):
    close(softmax(np.array([[0.0, 0.0]])), [[0.5, 0.5]], given={"z": [[0.0, 0.0]]}, claim=ORDINARY)
    for z, p in (
        ([[0.0, 1000.0]], [[0.0, 1.0]]),
        ([[1000.0, 1000.0]], [[0.5, 0.5]]),
        ([[-1000.0, 1000.0, -1000.0], [-1000.0, -1000.0, -1000.0]], [[0.0, 1.0, 0.0], [1 / 3, 1 / 3, 1 / 3]]),
    ):
        gives(softmax, z, p)


@test_case(points=0.1, hidden=True, failure_message="Adding 1000 or −1000 to all the scores changes nothing.")
@explained(like="takes_a_score_of_a_thousand", robustness=True)
def ignores_a_shift_by_a_thousand(softmax):
    z, p = scores_of(fresh_rng().uniform(0.5, 5.0, (3, 4)))
    for shift in (0, 1000, -1000):
        gives(softmax, z + shift, p)


@test_case(
    points=0.1, hidden=True, failure_message="Rows whose scores lie 900 apart do not disturb each other."
)
@explained(like="gives_the_table_of_the_lecture", robustness=True)
def keeps_rows_far_apart(softmax):
    z, p = scores_of(fresh_rng().uniform(0.5, 5.0, (3, 4)))
    for distance in (1, 900):
        moved = z + distance * np.array([[0.0], [1.0], [-1.0]])
        gives(softmax, moved, p)


@test_case(points=0.1, hidden=True, failure_message="The scores are afterwards what they were.")
@explained(like="gives_exact_probabilities", robustness=True)
def leaves_the_scores_alone(softmax):
    rng = fresh_rng()
    for shape in ((3, 4), (1, 5)):
        z, p = scores_of(rng.uniform(0.5, 5.0, shape))
        close(leaves_unchanged(softmax, z), p, given={"z": z})


@test_case(
    points=0.1,
    hidden=True,
    failure_message="Lists, tuples, whole numbers and arrays of any layout are as good as float arrays.",
)
@explained(like="gives_exact_probabilities", robustness=True)
def takes_scores_of_any_kind(softmax):
    z, p = scores_of(fresh_rng().uniform(0.5, 5.0, (3, 4)))
    rows = z.tolist()
    for same in (rows, tuple(map(tuple, rows)), np.asfortranarray(z), np.repeat(z, 2, axis=0)[::2]):
        close(softmax(same), p, given={"z": same})
    low = 1 / (1 + np.exp(2))
    for whole in ([[1, 3]], ((1, 3),), np.array([[1, 3]])):
        close(softmax(whole), [[low, 1 - low]], given={"z": whole})
