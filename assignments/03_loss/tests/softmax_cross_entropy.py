import numpy as np
from checks import close, explained
from otter.test_files import test_case

OK_FORMAT = False
name = "softmax_cross_entropy"
points = None


def costs(softmax_cross_entropy, y, z, expected, claim=""):
    """The loss is this number."""
    close(softmax_cross_entropy(np.array(y), np.array(z)), expected, given={"y": y, "z": z}, claim=claim)


@test_case(points=0.5, failure_message="It is the cross-entropy of the softmax of the scores.")
@explained()
def gives_known_losses(softmax_cross_entropy):
    costs(softmax_cross_entropy, [[0.0, 1.0]], [[0.0, 0.0]], np.log(2))
    costs(softmax_cross_entropy, [[0.0, 0.0, 1.0]], np.log([[1.0, 2.0, 5.0]]), -np.log(5 / 8))


@test_case(points=0.5, failure_message="The loss of a batch is the mean over its examples.")
@explained()
def averages_over_the_examples(softmax_cross_entropy):
    y, z = np.eye(3), np.log([[1.0, 2.0, 5.0], [2.0, 1.0, 1.0], [4.0, 4.0, 2.0]])
    costs(softmax_cross_entropy, y, z, -np.log(1 / 8 * 1 / 4 * 1 / 5) / 3)
    costs(softmax_cross_entropy, y[:2], z[:2], -np.log(1 / 8 * 1 / 4) / 2)


@test_case(
    points=0.2, failure_message="The scores [0, -1000] cost 0 for the first class, 1000 for the second."
)
@explained()
def takes_a_score_of_minus_a_thousand(softmax_cross_entropy):
    costs(softmax_cross_entropy, [[0.0, 1.0]], [[0.0, -1000.0]], 1000.0)
    costs(softmax_cross_entropy, [[1.0, 0.0]], [[0.0, -1000.0]], 0.0)
