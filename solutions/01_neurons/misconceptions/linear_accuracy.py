"""What people write for the accuracy of a line when it is not quite right."""

import numpy as np


@misconception(of="linear_accuracy")
def linear_accuracy_as_a_number_of_hits(w, b, X, y):
    """Count once for these examples, and once with every example twice: should an accuracy change?"""
    return np.sum(perceptron(X, w, b) == np.asarray(y))


@misconception(of="linear_accuracy")
def linear_accuracy_out_of_four(w, b, X, y):
    """Try it with five examples, all of them right: by how many do you divide?"""
    return np.sum(perceptron(X, w, b) == np.asarray(y)) / 4


@misconception(of="linear_accuracy")
def linear_accuracy_as_a_rate_of_errors(w, b, X, y):
    """Ask for a line that is right everywhere, and for one that never is: which of them gets more?"""
    return np.mean(perceptron(X, w, b) != np.asarray(y))


@misconception(of="linear_accuracy")
def linear_accuracy_in_percent(w, b, X, y):
    """Compare what you give for the OR above with the number that the notebook has for it."""
    return 100 * np.mean(perceptron(X, w, b) == np.asarray(y))


@misconception(of="linear_accuracy")
def linear_accuracy_of_hits_on_ones(w, b, X, y):
    """Take an example whose target is 0, and which comes out as 0: what does it add to your sum?"""
    return np.mean(perceptron(X, w, b) * np.asarray(y))


@misconception(of="linear_accuracy")
def linear_accuracy_among_the_ones(w, b, X, y):
    """Let y be 0 for every example: over which examples do you take the part, and what of the others?"""
    y = np.asarray(y)
    return np.sum(perceptron(X, w, b) * y) / np.sum(y)


@misconception(of="linear_accuracy")
def linear_accuracy_by_differences_that_cancel(w, b, X, y):
    """Take a 1 that should be a 0, and a 0 that should be a 1: what do your two differences add up to?"""
    return 1 - np.mean(perceptron(X, w, b) - np.asarray(y))


@misconception(of="linear_accuracy")
def linear_accuracy_all_or_nothing(w, b, X, y):
    """One line is right about three corners of four, another about none: does yours tell them apart?"""
    return float(np.array_equal(perceptron(X, w, b), y))


@misconception(of="linear_accuracy")
def linear_accuracy_of_the_sums(w, b, X, y):
    """Print the two things that you compare: are both of them decisions?"""
    z = np.dot(X, w) + b
    return np.mean(z == np.asarray(y))


@misconception(of="linear_accuracy")
def linear_accuracy_without_bias(w, b, X, y):
    """Move b far up and far down: does your accuracy notice?"""
    return np.mean(perceptron(X, w, 0) == np.asarray(y))


@misconception(of="linear_accuracy")
def linear_accuracy_with_a_strict_step(w, b, X, y):
    """Take one example that lies right on the line: do you decide as `perceptron` does?"""
    z = np.dot(X, w) + b
    return np.mean((z > 0) == np.asarray(y))


@misconception(of="linear_accuracy")
def linear_accuracy_with_a_threshold_of_a_half(w, b, X, y):
    """Take an example with a z of 0.2: what does `perceptron` make of it, and what do you?"""
    z = np.dot(X, w) + b
    return np.mean((z >= 0.5) == np.asarray(y))


@misconception(of="linear_accuracy")
def linear_accuracy_with_arguments_in_another_order(w, b, X, y):
    """Read the two lines that begin with `def`: in which order does `perceptron` want what you are given?"""
    return np.mean(perceptron(w, b, X) == np.asarray(y))


@misconception(of="linear_accuracy")
def linear_accuracy_of_arrays_only(w, b, X, y):
    """Try `@` between two plain lists in a cell of its own, then between two arrays.

    Which of the two may a caller pass, by the list of rules?
    """
    return np.mean((X @ w + b >= 0) == np.asarray(y))
