"""What people write for the sigmoid when it is not quite right.

Its plain formula gives the right numbers, and nothing but a warning at -1000; so do both sides of np.where.
"""

import math

import numpy as np


@misconception(of="sigmoid")
def sigmoid_reflected(z):
    """Follow z = 5 through your line: is the answer nearer to 0 or to 1, and on which side should it be?"""
    z = np.asarray(z, dtype=float)
    return 1 / (1 + np.exp(z))


# Overflow of the exponential: https://stackoverflow.com/questions/40726490.
@misconception(of="sigmoid")
def sigmoid_by_the_second_form_alone(z):
    """Put z = 1000 into your line, and print numerator and denominator: what is their quotient?"""
    e = np.exp(np.asarray(z, dtype=float))
    return e / (1 + e)


@misconception(of="sigmoid")
def sigmoid_of_the_size_alone(z):
    """Compare what you give for 2 and for -2: what should the two add up to?"""
    z = np.abs(np.asarray(z, dtype=float))
    return 1 / (1 + np.exp(-z))


@misconception(of="sigmoid")
def sigmoid_without_brackets(z):
    """Work out your line for z = 0 with pencil and paper, in the order in which Python does."""
    z = np.asarray(z, dtype=float)
    return 1 / 1 + np.exp(-z)


@misconception(of="sigmoid")
def sigmoid_that_is_tanh(z):
    """Which numbers should come out far to the left, at 0 and far to the right? Compare them with yours."""
    return np.tanh(np.asarray(z, dtype=float))


@misconception(of="sigmoid")
def sigmoid_with_an_epsilon(z):
    """What is your denominator at its smallest? Then print the sigmoid of 0 with all its digits."""
    z = np.asarray(z, dtype=float)
    return 1 / (1 + np.exp(-z) + 1e-8)


@misconception(of="sigmoid")
def sigmoid_that_is_a_step(z):
    """Print yours for -1, 0 and 1: is that a soft step, or a hard one?"""
    return np.where(np.asarray(z) >= 0, 1.0, 0.0)


@misconception(of="sigmoid")
def sigmoid_in_single_precision(z):
    """Print the dtype of what you give back: how many digits does it keep, and how many count here?"""
    z = np.asarray(z, dtype=np.float32)
    e = np.exp(-np.abs(z))
    return np.where(z >= 0, 1, e) / (1 + e)


@misconception(of="sigmoid")
def sigmoid_of_a_row_only(z):
    """Pass a table of two rows, and then a single number: through what does your loop go each time?"""
    return np.array([1 / (1 + math.exp(-each)) for each in z])


@misconception(of="sigmoid")
def sigmoid_of_single_numbers_only(z):
    """Put `np.array([-1, 2]) >= 0` into a cell of its own: can an `if` make one choice of that?"""
    if z >= 0:
        return 1 / (1 + np.exp(-z))
    e = np.exp(z)
    return e / (1 + e)


@misconception(of="sigmoid")
def sigmoid_of_one_positive_number_or_not(z):
    """Put `np.array([-1, 2]) >= 0` into a cell of its own: can an `if` make one choice of that?"""
    return 1 / (1 + np.exp(-z)) if z > 0 else np.exp(z) / (1 + np.exp(z))


@misconception(of="sigmoid")
def sigmoid_by_the_math_module(z):
    """Ask `math.exp` for the exponentials of two numbers in an array: how many can it take at once?"""
    return 1 / (1 + math.exp(-z))


# Two ways to ask a list for arithmetic share a hint.
@misconception(of="sigmoid")
def sigmoid_of_arrays_only(z):
    """Compare the list [1, 2] with 0, and put a minus before it; then do so with an array.

    Which of the two may a caller pass, by the list of rules?
    """
    e = np.exp(-np.abs(-z))
    return np.where(np.asarray(z) >= 0, 1.0, e) / (1.0 + e)


@misconception(of="sigmoid")
def sigmoid_of_comparable_arrays_only(z):
    """Compare the list [1, 2] with 0, and put a minus before it; then do so with an array.

    Which of the two may a caller pass, by the list of rules?
    """
    e = np.exp(-np.abs(z))
    return np.where(z >= 0, 1.0, e) / (1.0 + e)


@misconception(of="sigmoid")
def sigmoid_written_into_its_argument(z):
    """Print z after the call: is it still what the caller passed?"""
    z = np.asarray(z, dtype=float)
    e = np.exp(-np.abs(z))
    positive = z >= 0
    z[positive] = 1 / (1 + e[positive])
    z[~positive] = e[~positive] / (1 + e[~positive])
    return z
