"""What people write for uniform_init when it is not quite right."""

import numpy as np


@misconception(of="uniform_init")
def uniform_with_one_row_for_each_input(n_in, n_out, rng, limit=1.0):
    """Ask for a layer of 2 units with 3 inputs and print the shape.

    Which of the two numbers should count the rows?
    """
    return rng.uniform(-limit, limit, size=(n_in, n_out))


@misconception(of="uniform_init")
def uniform_turned_over(n_in, n_out, rng, limit=1.0):
    """Ask for a layer of 2 units with 3 inputs and print the shape.

    Which of the two numbers should count the rows?
    """
    return rng.uniform(-limit, limit, size=(n_out, n_in)).T


@misconception(of="uniform_init")
def uniform_in_one_row(n_in, n_out, rng, limit=1.0):
    """Print the shape of W for 2 units with 3 inputs: where in it are the weights of the second unit?"""
    return rng.uniform(-limit, limit, size=n_out * n_in)


@misconception(of="uniform_init")
def uniform_squeezed(n_in, n_out, rng, limit=1.0):
    """Ask for a layer with a single unit and print the shape: how many axes does W have then?"""
    return np.squeeze(rng.uniform(-limit, limit, size=(n_out, n_in)))


@misconception(of="uniform_init")
def uniform_from_a_generator_of_its_own(n_in, n_out, rng, limit=1.0):
    """Make two layers from one `rng`, and two more from an `rng` in the same state: which should be equal?

    Which line decides where your numbers come from?
    """
    rng = np.random.default_rng()
    return rng.uniform(-limit, limit, size=(n_out, n_in))


# https://github.com/netket/netket/issues/241
@misconception(of="uniform_init")
def uniform_seeded_inside(n_in, n_out, rng, limit=1.0):
    """Make two layers from one `rng`, and two more from an `rng` in the same state: which should be equal?

    Which line decides where your numbers come from?
    """
    rng = np.random.default_rng(0)
    return rng.uniform(-limit, limit, size=(n_out, n_in))


@misconception(of="uniform_init")
def uniform_one_row_for_all_units(n_in, n_out, rng, limit=1.0):
    """Print two rows of W: what do the two units compute?

    Could training ever make them differ?
    """
    row = rng.uniform(-limit, limit, size=n_in)
    return np.tile(row, (n_out, 1))


# https://github.com/Jesusm1229/PyCharmMiscProject
@misconception(of="uniform_init")
def uniform_of_zeros(n_in, n_out, rng, limit=1.0):
    """Print two rows of W: what do the two units compute?

    Could training ever make them differ?
    """
    return np.zeros((n_out, n_in))


@misconception(of="uniform_init")
def uniform_of_one_small_number(n_in, n_out, rng, limit=1.0):
    """Print two rows of W: what do the two units compute?

    Could training ever make them differ?
    """
    return np.full((n_out, n_in), 0.1)


@misconception(of="uniform_init")
def uniform_all_positive(n_in, n_out, rng, limit=1.0):
    """Print the smallest weight and the mean of 20,000 of your weights: around which number do they lie?"""
    return limit * rng.random((n_out, n_in))


@misconception(of="uniform_init")
def uniform_over_half_the_interval(n_in, n_out, rng, limit=1.0):
    """Print the smallest and the largest of 20,000 weights: how far from 0 should they reach?"""
    return limit * (rng.random((n_out, n_in)) - 0.5)


@misconception(of="uniform_init")
def uniform_over_twice_the_interval(n_in, n_out, rng, limit=1.0):
    """Print the smallest and the largest of 20,000 weights, and `limit` beside them."""
    return rng.uniform(-2 * limit, 2 * limit, size=(n_out, n_in))


@misconception(of="uniform_init")
def uniform_without_its_limit(n_in, n_out, rng, limit=1.0):
    """Call it with `limit=0.25` and with `limit=4`: what changes in the weights?"""
    return rng.uniform(-1, 1, size=(n_out, n_in))


@misconception(of="uniform_init")
def uniform_with_a_lower_bound_alone(n_in, n_out, rng, limit=1.0):
    """Call it with `limit=0.25` and print the smallest and the largest weight.

    Which values does `rng.uniform` take for bounds that it is not given?
    """
    return rng.uniform(-limit, size=(n_out, n_in))


@misconception(of="uniform_init")
def uniform_drawn_normally_with_the_limit_as_deviation(n_in, n_out, rng, limit=1.0):
    """Print the largest of 20,000 weights: is it where `limit` says that they end?"""
    return rng.normal(0, limit, size=(n_out, n_in))


@misconception(of="uniform_init")
def uniform_drawn_normally_with_the_right_deviation(n_in, n_out, rng, limit=1.0):
    """Draw a histogram of 20,000 weights: is every number between the ends equally likely?"""
    return rng.normal(0, limit / np.sqrt(3), size=(n_out, n_in))


@misconception(of="uniform_init")
def uniform_with_the_deviation_of_a_uniform_distribution(n_in, n_out, rng, limit=1.0):
    """Print the largest of 20,000 weights: does `limit` name the end of the interval or something else?"""
    a = np.sqrt(3) * limit
    return rng.uniform(-a, a, size=(n_out, n_in))


@misconception(of="uniform_init")
def uniform_at_the_ends_alone(n_in, n_out, rng, limit=1.0):
    """Draw a histogram of 20,000 weights: which of the numbers between the ends turn up?"""
    return rng.choice([-limit, limit], size=(n_out, n_in))


@misconception(of="uniform_init")
def uniform_in_whole_numbers(n_in, n_out, rng, limit=1.0):
    """Draw a histogram of 20,000 weights for `limit=1`: what lies between the bars?"""
    return rng.integers(-int(limit), int(limit) + 1, size=(n_out, n_in))


@misconception(of="uniform_init")
def uniform_with_the_limit_squared(n_in, n_out, rng, limit=1.0):
    """Call it with `limit=0.25` and with `limit=4`, and print the largest weight each time."""
    return rng.uniform(-(limit**2), limit**2, size=(n_out, n_in))
