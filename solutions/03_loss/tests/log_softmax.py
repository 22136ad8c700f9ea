import numpy as np
from checks import close, explained, fresh_rng, has_shape, leaves_unchanged
from otter.test_files import test_case

OK_FORMAT = False
name = "log_softmax"
points = None

ORDINARY = "An ordinary input comes first here, and its result is wrong already."


def gives(log_softmax, z, log_p):
    """Exactly this comes back, given a copy of the scores."""
    close(log_softmax(np.array(z)), log_p, given={"z": z})


def scores_of(weights):
    """Scores whose softmax is known, the weights of each row over their sum, and its logarithm."""
    return np.log(weights), np.log(weights / weights.sum(axis=-1, keepdims=True))


@test_case(points=0.3, failure_message="It is the logarithm of the softmax.")
@explained()
def gives_logarithms_of_known_probabilities(log_softmax):
    for weights in ([[1.0, 1.0]], [[1.0, 2.0, 5.0], [3.0, 3.0, 2.0]]):
        z, log_p = scores_of(np.array(weights))
        close(log_softmax(z.copy()), log_p, given=f"z = np.log({weights})")


@test_case(
    points=0.3,
    failure_message="Results differ as the scores do, and each example's exponentials of them sum to 1.",
)
@explained()
def gives_logarithms_of_a_distribution(log_softmax):
    for z in (np.array([[1.47, -0.39, 0.22], [5.0, 6.0, 4.0]]), np.array([[0.9, 0.8, 1.1]])):
        got = has_shape(log_softmax(z.copy()), z.shape, given={"z": z})
        # two results with nine right digits differ by what is right to eight decimals
        apart, claim = got - got[:, :1], "Each result minus the first of its row:"
        close(apart, z - z[:, :1], rtol=0, atol=1e-8, given={"z": z}, claim=claim)
        sums, claim = np.exp(got).sum(axis=1), "The sum of exp(result) in each row:"
        close(sums, np.ones(len(z)), rtol=0, atol=1e-8, given={"z": z}, claim=claim)


@test_case(points=0.2, failure_message="The scores [0, -1000] give the logarithms 0 and -1000.")
@explained()
def takes_a_score_of_minus_a_thousand(log_softmax):
    gives(log_softmax, [[0.0, -1000.0]], [[0.0, -1000.0]])
    gives(log_softmax, [[1000.0, 1000.0]], [[-np.log(2.0), -np.log(2.0)]])


@test_case(points=0.2, failure_message="One example, of shape (K,), is welcome where a batch is.")
@explained()
def takes_one_example(log_softmax):
    for weights in ([1.0, 2.0, 5.0], [1.0, 3.0]):
        z, log_p = scores_of(np.array(weights))
        close(log_softmax(z.copy()), log_p, given=f"z = np.log({weights})")


@test_case(
    points=0.4, hidden=True, failure_message="Each class gets the logarithm of its share of the exponentials."
)
@explained(like="gives_logarithms_of_known_probabilities")
def fits_unforeseen_scores(log_softmax):
    rng = fresh_rng()
    for shape in ((5, 3), (2, 6)):
        z, log_p = scores_of(rng.uniform(0.1, 5.0, shape))
        gives(log_softmax, z, log_p)


@test_case(
    points=0.4,
    hidden=True,
    failure_message="A batch gives what its rows give one by one, also with as many rows as classes.",
)
@explained(like="gives_logarithms_of_a_distribution")
def keeps_examples_separate(log_softmax):
    rng = fresh_rng()
    for n_rows, n_classes in ((4, 4), (3, 5)):
        z, log_p = scores_of(rng.uniform(0.1, 5.0, (n_rows, n_classes)))
        gives(log_softmax, z, log_p)
        for i in range(n_rows):
            gives(log_softmax, z[i : i + 1], log_p[i : i + 1])


@test_case(
    points=0.2,
    hidden=True,
    failure_message="An example of shape (K,) gets its logarithms, of the same shape.",
)
@explained(like="takes_one_example")
def takes_unforeseen_single_examples(log_softmax):
    rng = fresh_rng()
    for n_classes in (4, 7):
        z, log_p = scores_of(rng.uniform(0.1, 5.0, n_classes))
        gives(log_softmax, z, log_p)


@test_case(points=0.2, hidden=True, failure_message="Scores of 1000 and −1000 give right, finite logarithms.")
@explained(like="takes_a_score_of_minus_a_thousand", robustness=True)
def survives_large_scores(log_softmax):
    half = -np.log(2.0)
    close(log_softmax(np.array([[0.0, 0.0]])), [[half, half]], given={"z": [[0.0, 0.0]]}, claim=ORDINARY)
    third = -np.log(3.0)
    for z, log_p in (
        ([[-1000.0, 0.0]], [[-1000.0, 0.0]]),
        (
            [[1000.0, 0.0, -1000.0], [-1000.0, -1000.0, -1000.0]],
            [[0.0, -1000.0, -2000.0], [third, third, third]],
        ),
    ):
        gives(log_softmax, z, log_p)


@test_case(
    points=0.1,
    hidden=True,
    failure_message="Adding 1000 or −1000 to all the scores of an example changes nothing.",
)
@explained(like="takes_a_score_of_minus_a_thousand", robustness=True)
def ignores_a_shift_by_a_thousand(log_softmax):
    z, log_p = scores_of(fresh_rng().uniform(0.5, 5.0, (3, 4)))
    for shift in (0, 1000, -1000, np.array([[0.0], [1000.0], [-1000.0]])):
        gives(log_softmax, z + shift, log_p)


@test_case(points=0.1, hidden=True, failure_message="The scores are afterwards what they were.")
@explained(like="gives_logarithms_of_known_probabilities", robustness=True)
def leaves_the_scores_alone(log_softmax):
    rng = fresh_rng()
    for shape in ((3, 4), (1, 5)):
        z, log_p = scores_of(rng.uniform(0.5, 5.0, shape))
        close(leaves_unchanged(log_softmax, z), log_p, given={"z": z})


@test_case(
    points=0.1,
    hidden=True,
    failure_message="Lists, tuples, whole numbers and arrays of any layout are as good as float arrays.",
)
@explained(like="gives_logarithms_of_known_probabilities", robustness=True)
def takes_scores_of_any_kind(log_softmax):
    z, log_p = scores_of(fresh_rng().uniform(0.5, 5.0, (3, 4)))
    rows = z.tolist()
    for same in (rows, tuple(map(tuple, rows)), np.asfortranarray(z), np.repeat(z, 2, axis=0)[::2]):
        close(log_softmax(same), log_p, given={"z": same})
    total = np.log(1 + np.exp(2))
    for whole in ([[1, 3]], ((1, 3),), np.array([[1, 3]])):
        close(log_softmax(whole), [[-total, 2 - total]], given={"z": whole})
