"""What people write for a dense layer when it is not quite right."""

import numpy as np


# Missing bias: Humbatova and others 2020, https://arxiv.org/abs/1910.11015.
@misconception(of="dense")
def dense_without_bias(X, W, b):
    """Put in an example of zeros: what should be left, and where does b stand in your lines?"""
    return np.dot(X, np.transpose(W))


@misconception(of="dense")
def dense_that_subtracts_the_bias(X, W, b):
    """Put in an example of zeros, and compare what comes out with b."""
    return np.dot(X, np.transpose(W)) - np.asarray(b)


@misconception(of="dense")
def dense_with_all_biases_on_each_unit(X, W, b):
    """Put in an example of zeros: does each unit give a bias of its own?"""
    return np.dot(X, np.transpose(W)) + np.sum(b)


# https://github.com/kaimatzu/NNFS shows how it fails.
@misconception(of="dense")
def dense_with_weights_not_transposed(X, W, b):
    """Write down the shapes on both sides of your product, for 3 inputs and 2 units: which two lengths meet?

    A layer with as many inputs as units hides the difference, so do not try that one.
    """
    return np.dot(X, W) + np.asarray(b)


@misconception(of="dense")
def dense_by_a_product_with_weights_not_transposed(X, W, b):
    """Write down the shapes on both sides of your product, for 3 inputs and 2 units: which two lengths meet?

    A layer with as many inputs as units hides the difference, so do not try that one.
    """
    return np.asarray(X) @ np.asarray(W) + b


# The formula for columns: https://community.deeplearning.ai/t/question-on-week-3-2-3-exercise-4/405038.
@misconception(of="dense")
def dense_as_books_have_it(X, W, b):
    """In the books' formula an example is a column: what is it in X?

    Write down the shapes in your product, for five examples of three inputs and for two units.
    """
    return np.dot(W, np.transpose(X)) + np.asarray(b)


@misconception(of="dense")
def dense_as_books_have_it_word_for_word(X, W, b):
    """In the books' formula an example is a column: what is it in X?

    Write down the shapes in your product, for five examples of three inputs and for two units.
    """
    return np.dot(W, X) + np.asarray(b)


@misconception(of="dense")
def dense_by_a_product_as_books_have_it(X, W, b):
    """In the books' formula an example is a column: what is it in X?

    Write down the shapes in your product, for five examples of three inputs and for two units.
    """
    return np.asarray(W) @ np.asarray(X) + b


@misconception(of="dense")
def dense_with_columns_for_biases(X, W, b):
    """Print the shape of your result for five examples and two units: what does one of its rows belong to?"""
    W, b = np.asarray(W), np.asarray(b)
    return W @ np.asarray(X).T + b[:, np.newaxis]


@misconception(of="dense")
def dense_with_a_bias_for_each_example(X, W, b):
    """Five examples and two units: to how many of which do you hand out the biases?"""
    return np.dot(X, np.transpose(W)) + np.reshape(b, (-1, 1))


@misconception(of="dense")
def dense_turned_back_too_late(X, W, b):
    """Write the shape beside each step, for five examples and two units: what is there when b is added?"""
    return (np.dot(W, np.transpose(X)) + np.asarray(b)).T


@misconception(of="dense")
def dense_element_by_element(X, W, b):
    """It works for one example. For two examples and three units, which shapes stand beside your `*`?"""
    return np.sum(np.asarray(X) * np.asarray(W), axis=-1) + np.asarray(b)


@misconception(of="dense")
def dense_of_means(X, W, b):
    """Take the layer worked by hand: is 1 + 0 + 6 divided by anything there?"""
    return np.dot(X, np.transpose(W)) / np.shape(W)[1] + np.asarray(b)


@misconception(of="dense")
def dense_with_relu(X, W, b):
    """Look for an example whose sum is below 0: whose task is it to decide what becomes of that?"""
    return np.maximum(np.dot(X, np.transpose(W)) + np.asarray(b), 0)


@misconception(of="dense")
def dense_with_sigmoid(X, W, b):
    """Compare with the layer worked by hand: is what you give the sum, or what a unit makes of it?"""
    return sigmoid(np.dot(X, np.transpose(W)) + np.asarray(b))


@misconception(of="dense")
def dense_with_step(X, W, b):
    """Compare with the layer worked by hand: is what you give the sum, or what a unit makes of it?"""
    return step(np.dot(X, np.transpose(W)) + np.asarray(b))


@misconception(of="dense")
def dense_of_batches_only(X, W, b):
    """Pass a single example of three features: through what does your outer loop go then?"""
    rows = []
    for x in X:
        rows.append(
            [sum(v * w for v, w in zip(x, unit, strict=True)) + c for unit, c in zip(W, b, strict=True)]
        )
    return np.array(rows)


# Two ways to turn a table over that a list does not know share a hint.
@misconception(of="dense")
def dense_of_arrays_only(X, W, b):
    """Ask a plain list of lists for its `.T` in a cell of its own, then an array.

    Which of the two may a caller pass, by the list of rules?
    """
    return X @ W.T + b


@misconception(of="dense")
def dense_of_transposable_arrays_only(X, W, b):
    """Ask a plain list of lists for its `.T` in a cell of its own, then an array.

    Which of the two may a caller pass, by the list of rules?
    """
    return (W @ X.T).T + b
