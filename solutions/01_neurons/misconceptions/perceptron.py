"""What people write for the perceptron when it is not quite right."""

import numpy as np


# Missing bias: Humbatova and others 2020, https://arxiv.org/abs/1910.11015.
@misconception(of="perceptron")
def perceptron_without_bias(X, w, b):
    """Put in an example of zeros, with b = 1 and then with b = -1: should the answer be the same?"""
    z = np.dot(X, w)
    return np.where(z >= 0, 1.0, 0.0)


@misconception(of="perceptron")
def perceptron_that_subtracts_the_bias(X, w, b):
    """For an example of zeros, work out z with b = 1 by the formula, and then by your line."""
    z = np.dot(X, w) - b
    return np.where(z >= 0, 1.0, 0.0)


@misconception(of="perceptron")
def perceptron_with_a_bias_for_each_feature(X, w, b):
    """An example of three zeros and b = 1: what is z by the formula, and what do your lines add up to?"""
    z = np.sum(np.asarray(X) * np.asarray(w) + b, axis=-1)
    return np.where(z >= 0, 1.0, 0.0)


@misconception(of="perceptron")
def perceptron_off_on_the_line(X, w, b):
    """Take an example right on the line, z = 0: what does `step(0)` give, and what do you?"""
    z = np.dot(X, w) + b
    return np.where(z > 0, 1.0, 0.0)


@misconception(of="perceptron")
def perceptron_of_minus_one_and_one(X, w, b):
    """Put the z of your examples into `step` and compare: which two answers does it know?"""
    z = np.dot(X, w) + b
    return np.where(z >= 0, 1, -1)


@misconception(of="perceptron")
def perceptron_by_the_sign(X, w, b):
    """Try `np.sign` and `step` on [-2, 0, 3], side by side: how many different answers does each give?"""
    return np.sign(np.dot(X, w) + b)


@misconception(of="perceptron")
def perceptron_without_the_step(X, w, b):
    """Print what comes out for the example worked by hand: has anything been decided yet?"""
    return np.dot(X, w) + b


@misconception(of="perceptron")
def perceptron_with_a_sigmoid(X, w, b):
    """Print what comes out for the example worked by hand: is it a decision, or on the way to one?"""
    z = np.dot(X, w) + b
    return 1 / (1 + np.exp(-z))


@misconception(of="perceptron")
def perceptron_with_a_threshold_of_a_half(X, w, b):
    """Draw `step` from -1 to 1: at which z does it jump, and at which does yours?"""
    z = np.dot(X, w) + b
    return np.where(z >= 0.5, 1.0, 0.0)


# The same product in other words, which fails in other words, shares a hint.
@misconception(of="perceptron")
def perceptron_over_the_columns(X, w, b):
    """For five examples of three features, write the shapes beside your product: which lengths meet?"""
    X = np.asarray(X)
    z = X.T @ np.asarray(w) + b
    return np.where(z >= 0, 1.0, 0.0)


@misconception(of="perceptron")
def perceptron_with_the_weights_first(X, w, b):
    """For five examples of three features, write the shapes beside your product: which lengths meet?"""
    return np.where(np.dot(w, X) + b >= 0, 1.0, 0.0)


@misconception(of="perceptron")
def perceptron_by_a_product_with_the_weights_first(X, w, b):
    """For five examples of three features, write the shapes beside your product: which lengths meet?"""
    z = np.asarray(w) @ np.asarray(X) + b
    return np.where(z >= 0, 1.0, 0.0)


@misconception(of="perceptron")
def perceptron_of_all_examples_together(X, w, b):
    """Five examples go in: how many answers come out, and over what did your sum run?"""
    z = np.sum(np.asarray(X) * np.asarray(w)) + b
    return np.where(z >= 0, 1.0, 0.0)


@misconception(of="perceptron")
def perceptron_in_a_column(X, w, b):
    """Print the shape of what you give for four examples, and compare it with (4,)."""
    z = np.dot(X, w) + b
    return np.where(z >= 0, 1.0, 0.0).reshape(-1, 1)


@misconception(of="perceptron")
def perceptron_of_batches_only(X, w, b):
    """Pass a single example of three features: through what does your loop go then?"""
    decisions = []
    for x in X:
        z = np.dot(x, w) + b
        decisions.append(1 if z >= 0 else 0)
    return np.array(decisions)


@misconception(of="perceptron")
def perceptron_of_one_example_only(X, w, b):
    """Put `np.array([-1, 2]) >= 0` into a cell of its own: can an `if` make one choice of that?"""
    z = np.dot(X, w) + b
    if z >= 0:
        return 1
    return 0


@misconception(of="perceptron")
def perceptron_of_arrays_only(X, w, b):
    """Try `@` between two plain lists in a cell of its own, then between two arrays.

    Which of the two may a caller pass, by the list of rules?
    """
    z = X @ w + b
    return np.where(z >= 0, 1.0, 0.0)


@misconception(of="perceptron")
def perceptron_that_weighs_the_callers_examples(X, w, b):
    """Print X before and after the call: is it still what it was?"""
    X = np.asarray(X, dtype=float)
    X *= w
    z = X.sum(axis=-1) + b
    return np.where(z >= 0, 1.0, 0.0)
