import numpy as np
from checks import close, explained, has_shape
from otter.test_files import test_case

OK_FORMAT = False
name = "softmax"
points = None
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
