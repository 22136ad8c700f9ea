"""What people write for zeros_init when it is not quite right."""

import numpy as np


@misconception(of="zeros_init")
def zeros_with_one_row_for_each_input(n_in, n_out, rng=None):
    """Ask for a layer of 2 units with 3 inputs and print the shape.

    Which of the two numbers should count the rows?
    """
    return np.zeros((n_in, n_out))


@misconception(of="zeros_init")
def zeros_in_one_row(n_in, n_out, rng=None):
    """Print the shape of W for 2 units with 3 inputs: where in it are the weights of the second unit?"""
    return np.zeros(n_out * n_in)


@misconception(of="zeros_init")
def zeros_squeezed(n_in, n_out, rng=None):
    """Ask for a layer with a single unit and print the shape: how many axes does W have then?"""
    return np.zeros((n_out, n_in)).squeeze()


@misconception(of="zeros_init")
def zeros_for_the_units_alone(n_in, n_out, rng=None):
    """Print the shape of W for 2 units with 3 inputs: how many weights does a unit have?"""
    return np.zeros(n_out)


@misconception(of="zeros_init")
def zeros_nested_in_lists_by_inputs(n_in, n_out, rng=None):
    """Ask for a layer of 2 units with 3 inputs and print the shape.

    Which of the two numbers should count the rows?
    """
    return [[0.0] * n_out for _ in range(n_in)]


@misconception(of="zeros_init")
def zeros_that_are_nearly_zero(n_in, n_out, rng=None):
    """Print the largest entry of W: is it what the name of the function says?"""
    return np.full((n_out, n_in), 1e-3)


@misconception(of="zeros_init")
def zeros_replaced_by_ones(n_in, n_out, rng=None):
    """Print W and read the name of the function once more: do they agree?"""
    return np.ones((n_out, n_in))


@misconception(of="zeros_init")
def zeros_square(n_in, n_out, rng=None):
    """Ask for layers of 2 units with 3 inputs and of 3 units with 2: do their shapes differ?"""
    return np.zeros((n_out, n_out))
