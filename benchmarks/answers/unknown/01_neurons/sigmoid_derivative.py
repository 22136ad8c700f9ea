import numpy as np


@wrong(of="sigmoid_derivative", known="sigmoid_derivative_without_the_second_factor")
def flips_the_sign_inside_the_second_factor(z):
    """It multiplies sigmoid(z) by 1 - sigmoid(-z), which is sigmoid(z) again, so the square of the sigmoid comes out."""
    z = np.asarray(z, dtype=float)
    return sigmoid(z) * (1 - sigmoid(-z))


@wrong(of="sigmoid_derivative", known="sigmoid_derivative_squashed_twice")
def takes_the_sigmoid_twice(z):
    """The slope is computed at sigmoid(z) in place of z, because sigmoid is called once more on its own result."""
    a = sigmoid(z)
    s = lambda t: sigmoid(t)
    return s(a) * (1 - s(a))


@wrong(of="sigmoid_derivative")
def squares_the_whole_fraction(z):
    """The square is taken of the whole fraction in place of the denominator alone, which happens to agree at 0."""
    e = np.exp(-np.asarray(z, dtype=float))
    return (e / (1 + e)) ** 2


@wrong(of="sigmoid_derivative")
def measures_a_step_forward(z):
    """The slope is measured by a forward difference with h = 0.0001, which is wrong from about the fifth digit on."""
    h = 1e-4
    z = np.asarray(z, dtype=float)
    return (sigmoid(z + h) - sigmoid(z)) / h


@wrong(of="sigmoid_derivative")
def fills_an_array_of_the_type_of_z(z):
    """The result is written into an array made like z, so whole numbers as input cut all slopes down to 0."""
    z = np.asarray(z)
    slopes = np.zeros_like(z)
    s = sigmoid(z)
    slopes[...] = s * (1 - s)
    return slopes
