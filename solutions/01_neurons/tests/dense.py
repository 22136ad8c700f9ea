import numpy as np
from checks import close, explained, fresh_rng, leaves_unchanged
from otter.test_files import test_case

OK_FORMAT = False
name = "dense"
points = None

ORDINARY = "An ordinary input comes first here, and its result is wrong already."


def gives(dense, X, W, b, expected, claim=""):
    """These pre-activations come back, given copies of the arguments."""
    X, W, b = np.array(X), np.array(W), np.array(b)
    close(dense(X.copy(), W.copy(), b.copy()), expected, given={"X": X, "W": W, "b": b}, claim=claim)


def layer(rng, n, n_in, n_out):
    """Examples, weights, biases, and every unit's sum for every example, one by one, of both signs."""
    while True:
        X, W = rng.uniform(-2.0, 2.0, (n, n_in)), rng.uniform(-2.0, 2.0, (n_out, n_in))
        b = rng.uniform(0.5, 2.0, n_out)
        z = np.array([[np.sum(W[k] * x) + b[k] for k in range(n_out)] for x in X])
        if n_out == 1 or (z.min(axis=1) < 0).all():
            return X, W, b, z


@test_case(points=0.4, failure_message="The layer worked by hand gives its numbers.")
@explained()
def gives_the_layer_worked_by_hand(dense):
    W, b = [[1.0, 0.0, 2.0], [0.0, -1.0, 1.0]], [0.5, -1.0]
    gives(dense, [[1.0, 2.0, 3.0]], W, b, [[7.5, 0.0]])
    gives(dense, [[1.0, 2.0, 3.0], [0.0, 1.0, 0.0]], W, b, [[7.5, 0.0], [0.5, -2.0]])


@test_case(points=0.4, failure_message="Examples of zeros give the biases.")
@explained()
def gives_the_biases_for_zeros(dense):
    W, b = [[1.0, 2.0], [3.0, 4.0], [5.0, 6.0]], [0.5, -1.0, 2.0]
    gives(dense, [[0.0, 0.0]], W, b, [[0.5, -1.0, 2.0]])
    gives(dense, [[0.0, 0.0], [1.0, 0.0]], W, b, [[0.5, -1.0, 2.0], [1.5, 2.0, 7.0]])


@test_case(points=0.3, hidden=True, failure_message="Any numbers of examples, inputs and units will do.")
@explained(like="gives_the_layer_worked_by_hand")
def fits_unforeseen_layers(dense):
    rng = fresh_rng()
    for n, n_in, n_out in ((5, 3, 2), (2, 4, 6), (3, 1, 5), (4, 5, 1)):
        gives(dense, *layer(rng, n, n_in, n_out))


@test_case(
    points=0.3,
    hidden=True,
    failure_message="A batch gives what its rows give one by one, in a square layer too.",
)
@explained(like="gives_the_layer_worked_by_hand")
def keeps_examples_separate(dense):
    X, W, b, z = layer(fresh_rng(), 3, 3, 3)
    gives(dense, X, W, b, z)
    for i in range(3):
        gives(dense, X[i : i + 1], W, b, z[i : i + 1])


@test_case(points=0.2, hidden=True, failure_message="One example, of shape (n_in,), gives (n_out,) numbers.")
@explained(like="gives_the_layer_worked_by_hand")
def takes_one_example(dense):
    rng = fresh_rng()
    for n_in, n_out in ((4, 2), (3, 3), (2, 5)):
        X, W, b, z = layer(rng, 2, n_in, n_out)
        gives(dense, X[1], W, b, z[1])


@test_case(
    points=0.2, hidden=True, failure_message="Examples, weights and biases are afterwards what they were."
)
@explained(like="gives_the_layer_worked_by_hand", robustness=True)
def leaves_its_arguments_alone(dense):
    X, W, b, z = layer(fresh_rng(), 4, 3, 2)
    gives(dense, X, W, b, z, claim=ORDINARY)
    close(leaves_unchanged(dense, X, W, b), z, given={"X": X, "W": W, "b": b})


@test_case(
    points=0.2,
    hidden=True,
    failure_message="Lists, tuples, whole numbers and arrays of any layout are as good as float arrays.",
)
@explained(like="gives_the_layer_worked_by_hand", robustness=True)
def takes_arguments_of_any_kind(dense):
    X, W, b = np.array([[1, 2, 3], [0, -1, 2]]), np.array([[1, 0, 2], [0, -1, 1]]), np.array([1, -1])
    fixed = X.astype(float)
    fixed.setflags(write=False)
    rows, units = X.tolist(), W.tolist()
    for arguments in (
        (X, W, b),
        (rows, units, b.tolist()),
        (tuple(map(tuple, rows)), tuple(map(tuple, units)), tuple(b.tolist())),
        (np.asfortranarray(X), np.asfortranarray(W), b.astype(float)),
        (np.repeat(X, 2, axis=0)[::2], np.repeat(W, 2, axis=0)[::2], np.repeat(b, 2)[::2]),
        (fixed, W, b),
    ):
        given = dict(zip(("X", "W", "b"), arguments, strict=True))
        close(dense(*arguments), [[8, 0], [5, 2]], given=given)
