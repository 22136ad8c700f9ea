import numpy as np
from checks import close, explained, has_shape
from otter.test_files import test_case

OK_FORMAT = False
name = "log_softmax"
points = None


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
