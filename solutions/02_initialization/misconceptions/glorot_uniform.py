"""What people write for glorot_uniform when it is not quite right."""

import numpy as np


@misconception(of="glorot_uniform")
def glorot_uniform_with_one_row_for_each_input(n_in, n_out, rng):
    """Ask for a layer of 2 units with 3 inputs and print the shape.

    Which of the two numbers should count the rows?
    """
    limit = np.sqrt(6 / (n_in + n_out))
    return rng.uniform(-limit, limit, size=(n_in, n_out))


@misconception(of="glorot_uniform")
def glorot_uniform_turned_over(n_in, n_out, rng):
    """Ask for a layer of 2 units with 3 inputs and print the shape.

    Which of the two numbers should count the rows?
    """
    limit = np.sqrt(6 / (n_in + n_out))
    return rng.uniform(-limit, limit, size=(n_out, n_in)).T


@misconception(of="glorot_uniform")
def glorot_uniform_in_one_row(n_in, n_out, rng):
    """Print the shape of W for 2 units with 3 inputs: where in it are the weights of the second unit?"""
    limit = np.sqrt(6 / (n_in + n_out))
    return rng.uniform(-limit, limit, size=n_out * n_in)


@misconception(of="glorot_uniform")
def glorot_uniform_squeezed(n_in, n_out, rng):
    """Ask for a layer with a single unit and print the shape: how many axes does W have then?"""
    limit = np.sqrt(6 / (n_in + n_out))
    return np.squeeze(rng.uniform(-limit, limit, size=(n_out, n_in)))


@misconception(of="glorot_uniform")
def glorot_uniform_from_a_generator_of_its_own(n_in, n_out, rng):
    """Make two layers from one `rng`, and two more from an `rng` in the same state: which should be equal?

    Which line decides where your numbers come from?
    """
    limit = np.sqrt(6 / (n_in + n_out))
    rng = np.random.default_rng()
    return rng.uniform(-limit, limit, size=(n_out, n_in))


# https://github.com/netket/netket/issues/241
@misconception(of="glorot_uniform")
def glorot_uniform_seeded_inside(n_in, n_out, rng):
    """Make two layers from one `rng`, and two more from an `rng` in the same state: which should be equal?

    Which line decides where your numbers come from?
    """
    limit = np.sqrt(6 / (n_in + n_out))
    rng = np.random.default_rng(0)
    return rng.uniform(-limit, limit, size=(n_out, n_in))


@misconception(of="glorot_uniform")
def glorot_uniform_one_row_for_all_units(n_in, n_out, rng):
    """Print two rows of W: what do the two units compute?

    Could training ever make them differ?
    """
    limit = np.sqrt(6 / (n_in + n_out))
    row = rng.uniform(-limit, limit, size=n_in)
    return np.tile(row, (n_out, 1))


# https://github.com/Jesusm1229/PyCharmMiscProject
@misconception(of="glorot_uniform")
def glorot_uniform_of_zeros(n_in, n_out, rng):
    """Print two rows of W: what do the two units compute?

    Could training ever make them differ?
    """
    return np.zeros((n_out, n_in))


@misconception(of="glorot_uniform")
def glorot_uniform_of_one_small_number(n_in, n_out, rng):
    """Print two rows of W: what do the two units compute?

    Could training ever make them differ?
    """
    return np.full((n_out, n_in), 0.1)


@misconception(of="glorot_uniform")
def glorot_uniform_all_positive(n_in, n_out, rng):
    """Print the smallest weight and the mean of 20,000 of your weights: around which number do they lie?"""
    limit = np.sqrt(6 / (n_in + n_out))
    return rng.uniform(0, limit, size=(n_out, n_in))


# https://github.com/keras-team/keras/pull/372
@misconception(of="glorot_uniform")
def glorot_uniform_with_the_deviation_as_limit(n_in, n_out, rng):
    """Print the variance of your weights for 200 inputs and 100 units, beside the one worked out by hand.

    How do the variance and the limit of an even distribution belong together?
    """
    limit = np.sqrt(2 / (n_in + n_out))
    return rng.uniform(-limit, limit, size=(n_out, n_in))


@misconception(of="glorot_uniform")
def glorot_uniform_with_half_the_variance(n_in, n_out, rng):
    """Print the variance of your weights for 200 inputs and 100 units, beside the one worked out by hand.

    By which factor do they differ, and which number in your formula could it come from?
    """
    limit = np.sqrt(3 / (n_in + n_out))
    return rng.uniform(-limit, limit, size=(n_out, n_in))


# https://github.com/Lasagne/Lasagne/issues/787
@misconception(of="glorot_uniform")
def glorot_uniform_with_twice_the_variance(n_in, n_out, rng):
    """Print the variance of your weights for 200 inputs and 100 units, beside the one worked out by hand.

    By which factor do they differ, and which number in your formula could it come from?
    """
    limit = np.sqrt(12 / (n_in + n_out))
    return rng.uniform(-limit, limit, size=(n_out, n_in))


@misconception(of="glorot_uniform")
def glorot_uniform_without_the_root(n_in, n_out, rng):
    """Work out the largest weight for 200 inputs and 100 units on paper, and print yours.

    Is what you hand to `rng.uniform` a limit, or the square of one?
    """
    limit = 6 / (n_in + n_out)
    return rng.uniform(-limit, limit, size=(n_out, n_in))


@misconception(of="glorot_uniform")
def glorot_uniform_with_the_variance_as_limit(n_in, n_out, rng):
    """Work out the largest weight for 200 inputs and 100 units on paper, and print yours.

    Which two steps lead from the variance to the limit?
    """
    variance = 2 / (n_in + n_out)
    return rng.uniform(-variance, variance, size=(n_out, n_in))


# https://github.com/mlverse/torch/issues/555
@misconception(of="glorot_uniform")
def glorot_uniform_without_brackets(n_in, n_out, rng):
    """Work out the largest weight for 200 inputs and 100 units on paper, and print yours.

    In which order does Python divide and add?
    """
    limit = np.sqrt(6 / n_in + n_out)
    return rng.uniform(-limit, limit, size=(n_out, n_in))


@misconception(of="glorot_uniform")
def glorot_uniform_of_the_inputs_alone(n_in, n_out, rng):
    """Ask for layers of 100 and of 1000 units with the same inputs: should their weights spread alike?"""
    limit = np.sqrt(6 / n_in)
    return rng.uniform(-limit, limit, size=(n_out, n_in))


# https://github.com/LBANN/lbann/pull/316
@misconception(of="glorot_uniform")
def glorot_uniform_of_the_inputs_alone_by_lecun(n_in, n_out, rng):
    """Ask for layers of 100 and of 1000 units with the same inputs: should their weights spread alike?"""
    limit = np.sqrt(3 / n_in)
    return rng.uniform(-limit, limit, size=(n_out, n_in))


@misconception(of="glorot_uniform")
def glorot_uniform_by_the_root_of_the_inputs(n_in, n_out, rng):
    """Ask for layers of 100 and of 1000 units with the same inputs: should their weights spread alike?"""
    limit = 1 / np.sqrt(n_in)
    return rng.uniform(-limit, limit, size=(n_out, n_in))


@misconception(of="glorot_uniform")
def glorot_uniform_of_the_units_alone(n_in, n_out, rng):
    """Ask for layers with 100 and with 1000 inputs and as many units: should their weights spread alike?"""
    limit = np.sqrt(6 / n_out)
    return rng.uniform(-limit, limit, size=(n_out, n_in))


@misconception(of="glorot_uniform")
def glorot_uniform_of_the_product(n_in, n_out, rng):
    """Ask for 50 units with 50 inputs and print the variance of the weights.

    With as many inputs as units, which variance would forwards alone ask for?
    """
    limit = np.sqrt(6 / (n_in * n_out))
    return rng.uniform(-limit, limit, size=(n_out, n_in))


# https://github.com/dmlc/minpy/issues/158
@misconception(of="glorot_uniform")
def glorot_uniform_drawn_normally(n_in, n_out, rng):
    """Draw a histogram of 20,000 weights: where should it end, and does it?"""
    std = np.sqrt(2 / (n_in + n_out))
    return rng.normal(0, std, size=(n_out, n_in))


@misconception(of="glorot_uniform")
def glorot_uniform_drawn_normally_with_the_limit_as_deviation(n_in, n_out, rng):
    """Draw a histogram of 20,000 weights: how far should it reach, and what does the second argument of
    `rng.normal` stand for?
    """
    limit = np.sqrt(6 / (n_in + n_out))
    return rng.normal(0, limit, size=(n_out, n_in))


@misconception(of="glorot_uniform")
def glorot_uniform_of_one(n_in, n_out, rng):
    """Give your weights to `activation_stds`, for ten layers of tanh: what becomes of the signal?

    And where do the sizes of the layer enter?
    """
    return rng.uniform(-1, 1, size=(n_out, n_in))


@misconception(of="glorot_uniform")
def glorot_uniform_of_a_hundredth(n_in, n_out, rng):
    """Give your weights to `activation_stds`, for ten layers of tanh: what becomes of the signal?

    And where do the sizes of the layer enter?
    """
    return rng.uniform(-0.01, 0.01, size=(n_out, n_in))
