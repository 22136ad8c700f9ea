"""What people write to train a truth table when it is not quite right."""

import numpy as np


def _trained(X, y, rng, names=("tanh", "sigmoid"), units=8, init=glorot_uniform, rate=1.0, loss=None):
    """Follow the recipe, but for what is replaced."""
    params = init_params([2, units, 1], init, rng)
    y = np.reshape(y, (-1, 1))
    return train(params, X, y, list(names), loss or "binary_cross_entropy", rate, 300, len(y), rng)[0]


@misconception(of="train_boolean")
def train_boolean_with_the_first_parameters(X, y, rng):
    """Print the network's answers before the training and after it: do you return what `train` gives back?"""
    return init_params([2, 8, 1], glorot_uniform, rng)


@misconception(of="train_boolean")
def train_boolean_with_the_losses_too(X, y, rng):
    """`train` gives two things: print what you return, and count."""
    params, y = init_params([2, 8, 1], glorot_uniform, rng), np.reshape(y, (-1, 1))
    return train(params, X, y, ["tanh", "sigmoid"], "binary_cross_entropy", 1.0, 300, len(y), rng)


# Wrong type of activation function: Humbatova and others 2020, https://arxiv.org/abs/1910.11015.
@misconception(of="train_boolean")
def train_boolean_without_a_bend(X, y, rng):
    """Draw the line on which your network is undecided: how often does it bend?

    Which part of the network could bend it?
    """
    return _trained(X, y, rng, names=("identity", "sigmoid"))


# Wrong weights initialisation: Humbatova and others 2020, https://arxiv.org/abs/1910.11015.
@misconception(of="train_boolean")
def train_boolean_from_zeros(X, y, rng):
    """Print the rows of the first W after the training: in what do your eight units differ?

    And in what did they when they began?
    """
    return _trained(X, y, rng, init=lambda n_in, n_out, rng: np.zeros((n_out, n_in)))


@misconception(of="train_boolean")
def train_boolean_of_two_units(X, y, rng):
    """Go through the table of the recipe line by line, and say what your network has in each place."""
    return _trained(X, y, rng, units=2)


@misconception(of="train_boolean")
def train_boolean_too_slowly(X, y, rng):
    """Print the last losses of the training: have they come to rest?

    Go through the table of the recipe line by line.
    """
    return _trained(X, y, rng, rate=0.1)


@misconception(of="train_boolean")
def train_boolean_by_the_loss_of_scores(X, y, rng):
    """How many classes does a loss over classes see when there is one output?

    Go through the table of the recipe line by line.
    """
    return _trained(X, y, rng, loss="softmax_cross_entropy")


@misconception(of="train_boolean")
def train_boolean_always_xor(X, y, rng):
    """Ask for AND and print what your network answers: where do X and y enter your lines?"""
    return _trained([[0, 0], [0, 1], [1, 0], [1, 1]], [0, 1, 1, 0], rng)


@misconception(of="train_boolean")
def train_boolean_with_rows_in_the_usual_order(X, y, rng):
    """Pass the four rows in another order, y with them: where does X enter your lines?"""
    return _trained([[0, 0], [0, 1], [1, 0], [1, 1]], y, rng)


@misconception(of="train_boolean")
def train_boolean_with_another_axis(X, y, rng):
    """Print the shape of the targets that you train with, once for a y of (4,) and once for one of (4, 1)."""
    params, y = init_params([2, 8, 1], glorot_uniform, rng), np.asarray(y)[:, np.newaxis]
    return train(params, X, y, ["tanh", "sigmoid"], "binary_cross_entropy", 1.0, 300, len(y), rng)[0]


@misconception(of="train_boolean")
def train_boolean_with_the_answers_as_they_come(X, y, rng):
    """Print the shape of what the network gives for four rows, and that of y beside it."""
    params = init_params([2, 8, 1], glorot_uniform, rng)
    return train(params, X, y, ["tanh", "sigmoid"], "binary_cross_entropy", 1.0, 300, len(y), rng)[0]


@misconception(of="train_boolean")
def train_boolean_with_the_answers_in_a_row(X, y, rng):
    """Print the shape of what the network gives for four rows, and that of your targets beside it."""
    params, y = init_params([2, 8, 1], glorot_uniform, rng), np.reshape(y, (1, -1))
    return train(params, X, y, ["tanh", "sigmoid"], "binary_cross_entropy", 1.0, 300, len(X), rng)[0]


@misconception(of="train_boolean")
def train_boolean_of_arrays_only(X, y, rng):
    """Try `[0, 1].reshape(-1, 1)` in a cell of its own: which of your lines does this with a list?"""
    params, y = init_params([2, 8, 1], glorot_uniform, rng), y.reshape(-1, 1)
    return train(params, X, y, ["tanh", "sigmoid"], "binary_cross_entropy", 1.0, 300, len(y), rng)[0]
