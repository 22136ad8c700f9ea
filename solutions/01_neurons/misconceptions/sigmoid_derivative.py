"""What people write for the sigmoid's slope when it is not quite right."""

import numpy as np


# The formula for σ(z), given z: "Endless Confusion Deriving the Sigmoid Function",
# https://codepudding.com/Backend/248445.html.
@misconception(of="sigmoid_derivative")
def sigmoid_derivative_that_expects_the_sigmoid(z):
    """Try z = 5: can a curve that rises everywhere have that slope?

    For which numbers is such a product meant?
    """
    z = np.asarray(z, dtype=float)
    return z * (1 - z)


@misconception(of="sigmoid_derivative")
def sigmoid_derivative_that_expects_an_array_of_sigmoids(z):
    """Try z = 5: can a curve that rises everywhere have that slope?

    For which numbers is such a product meant?
    """
    return z * (1 - z)


@misconception(of="sigmoid_derivative")
def sigmoid_derivative_squashed_twice(z):
    """At z = 0, print the two factors of your product: through how many sigmoids has z gone?"""
    s = sigmoid(sigmoid(z))
    return s * (1 - s)


@misconception(of="sigmoid_derivative")
def sigmoid_derivative_with_z_in_one_factor(z):
    """At z = 2, print the two factors of your product: do they add up to 1, as they do in the formula?"""
    return sigmoid(z) * (1 - np.asarray(z, dtype=float))


@misconception(of="sigmoid_derivative")
def sigmoid_derivative_of_tanh(z):
    """What do you give at z = 0? Compare it with the steepest place of the sigmoid."""
    return 1 - np.tanh(np.asarray(z, dtype=float)) ** 2


@misconception(of="sigmoid_derivative")
def sigmoid_derivative_by_the_rule_of_tanh(z):
    """What do you give far to the left, at z = -20? How steep is the sigmoid there?"""
    return 1 - sigmoid(z) ** 2


@misconception(of="sigmoid_derivative")
def sigmoid_derivative_downhill(z):
    """Take z a little to the right of 0: has the sigmoid gone up or down, and which sign has its slope?"""
    s = sigmoid(z)
    return -s * (1 - s)


@misconception(of="sigmoid_derivative")
def sigmoid_derivative_without_the_square(z):
    """Work out your quotient at z = 0, and compare it with the largest slope there is."""
    e = np.exp(-np.asarray(z, dtype=float))
    return e / (1 + e)


@misconception(of="sigmoid_derivative")
def sigmoid_derivative_that_is_the_sigmoid(z):
    """How steep is the sigmoid far to the right, where it hardly changes any more? Compare with yours."""
    return sigmoid(z)


@misconception(of="sigmoid_derivative")
def sigmoid_derivative_without_the_second_factor(z):
    """Compare what you give at z = 3 and at z = -3: is the sigmoid steeper on one of the two sides?"""
    return sigmoid(z) ** 2


# Two quotients that overflow on opposite sides share a hint.
@misconception(of="sigmoid_derivative")
def sigmoid_derivative_by_a_quotient(z):
    """Put 1000 and then -1000 into your quotient, and print numerator and denominator each time."""
    e = np.exp(-np.asarray(z, dtype=float))
    return e / (1 + e) ** 2


@misconception(of="sigmoid_derivative")
def sigmoid_derivative_by_the_mirrored_quotient(z):
    """Put 1000 and then -1000 into your quotient, and print numerator and denominator each time."""
    e = np.exp(np.asarray(z, dtype=float))
    return e / (1 + e) ** 2
