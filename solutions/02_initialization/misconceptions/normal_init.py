"""What people write for normal_init when it is not quite right."""

import numpy as np


@misconception(of="normal_init")
def normal_with_one_row_for_each_input(n_in, n_out, rng, std=1.0):
    """Ask for a layer of 2 units with 3 inputs and print the shape.

    Which of the two numbers should count the rows?
    """
    return rng.normal(0, std, size=(n_in, n_out))


@misconception(of="normal_init")
def normal_turned_over(n_in, n_out, rng, std=1.0):
    """Ask for a layer of 2 units with 3 inputs and print the shape.

    Which of the two numbers should count the rows?
    """
    return rng.normal(0, std, size=(n_out, n_in)).T


@misconception(of="normal_init")
def normal_in_one_row(n_in, n_out, rng, std=1.0):
    """Print the shape of W for 2 units with 3 inputs: where in it are the weights of the second unit?"""
    return rng.normal(0, std, size=n_out * n_in)


@misconception(of="normal_init")
def normal_squeezed(n_in, n_out, rng, std=1.0):
    """Ask for a layer with a single unit and print the shape: how many axes does W have then?"""
    return np.squeeze(rng.normal(0, std, size=(n_out, n_in)))


@misconception(of="normal_init")
def normal_from_a_generator_of_its_own(n_in, n_out, rng, std=1.0):
    """Make two layers from one `rng`, and two more from an `rng` in the same state: which should be equal?

    Which line decides where your numbers come from?
    """
    rng = np.random.default_rng()
    return rng.normal(0, std, size=(n_out, n_in))


# https://github.com/netket/netket/issues/241
@misconception(of="normal_init")
def normal_seeded_inside(n_in, n_out, rng, std=1.0):
    """Make two layers from one `rng`, and two more from an `rng` in the same state: which should be equal?

    Which line decides where your numbers come from?
    """
    rng = np.random.default_rng(0)
    return rng.normal(0, std, size=(n_out, n_in))


@misconception(of="normal_init")
def normal_one_row_for_all_units(n_in, n_out, rng, std=1.0):
    """Print two rows of W: what do the two units compute?

    Could training ever make them differ?
    """
    row = rng.normal(0, std, size=n_in)
    return np.tile(row, (n_out, 1))


# https://github.com/Jesusm1229/PyCharmMiscProject
@misconception(of="normal_init")
def normal_of_zeros(n_in, n_out, rng, std=1.0):
    """Print two rows of W: what do the two units compute?

    Could training ever make them differ?
    """
    return np.zeros((n_out, n_in))


@misconception(of="normal_init")
def normal_of_one_small_number(n_in, n_out, rng, std=1.0):
    """Print two rows of W: what do the two units compute?

    Could training ever make them differ?
    """
    return np.full((n_out, n_in), 0.1)


@misconception(of="normal_init")
def normal_all_positive(n_in, n_out, rng, std=1.0):
    """Print the smallest weight and the mean of 20,000 of your weights: around which number do they lie?"""
    return np.abs(rng.normal(0, std, size=(n_out, n_in)))


# https://github.com/PaddlePaddle/PaddleMIX/pull/1048
@misconception(of="normal_init")
def normal_from_zero_to_std(n_in, n_out, rng, std=1.0):
    """Print the smallest weight and the mean of 20,000 of your weights: around which number do they lie?"""
    return std * rng.random((n_out, n_in))


@misconception(of="normal_init")
def normal_with_std_as_mean(n_in, n_out, rng, std=1.0):
    """Call it with `std=5` and print the mean and the deviation of 20,000 weights.

    What does the first argument of `rng.normal` stand for?
    """
    return rng.normal(std, size=(n_out, n_in))


@misconception(of="normal_init")
def normal_with_std_as_mean_and_deviation(n_in, n_out, rng, std=1.0):
    """Call it with `std=5` and print the mean of 20,000 weights: around which number should they lie?"""
    return rng.normal(std, std, size=(n_out, n_in))


# https://github.com/Lasagne/Lasagne/issues/787
@misconception(of="normal_init")
def normal_with_std_taken_for_the_variance(n_in, n_out, rng, std=1.0):
    """Call it with `std=0.01` and print `np.std` of 20,000 weights.

    Is it the variance or the deviation that `rng.normal` asks for?
    """
    return rng.normal(0, np.sqrt(std), size=(n_out, n_in))


@misconception(of="normal_init")
def normal_with_the_variance_for_the_deviation(n_in, n_out, rng, std=1.0):
    """Call it with `std=0.01` and print `np.std` of 20,000 weights.

    Is it the variance or the deviation that `rng.normal` asks for?
    """
    return rng.normal(0, std**2, size=(n_out, n_in))


@misconception(of="normal_init")
def normal_without_its_std(n_in, n_out, rng, std=1.0):
    """Call it with `std=0.01` and with `std=5`: what changes in the weights?"""
    return rng.standard_normal((n_out, n_in))


# https://wiki.movedesign.de/doku.php?id=data_mining%3Aneural_network%3Ainitialization
@misconception(of="normal_init")
def normal_of_a_hundredth_always(n_in, n_out, rng, std=1.0):
    """Call it without `std` and print the deviation of 20,000 weights: where does the number come from?"""
    return 0.01 * rng.normal(size=(n_out, n_in))


@misconception(of="normal_init")
def normal_times_a_hundredth(n_in, n_out, rng, std=1.0):
    """Call it with `std=2` and print the deviation of 20,000 weights: which factor is between the two?"""
    return 0.01 * std * rng.normal(size=(n_out, n_in))


@misconception(of="normal_init")
def normal_drawn_evenly(n_in, n_out, rng, std=1.0):
    """Draw a histogram of 20,000 weights: does it have the shape of a bell, and how far do its ends reach?"""
    return rng.uniform(-std, std, size=(n_out, n_in))


@misconception(of="normal_init")
def normal_drawn_evenly_with_the_right_deviation(n_in, n_out, rng, std=1.0):
    """Draw a histogram of 20,000 weights: are those near 0 any more frequent than the others?"""
    a = np.sqrt(3) * std
    return rng.uniform(-a, a, size=(n_out, n_in))


@misconception(of="normal_init")
def normal_divided_by_the_root_of_n_in(n_in, n_out, rng, std=1.0):
    """Ask for layers with 20 and with 1000 inputs, with the same `std`: should their deviations differ?"""
    return std * rng.normal(size=(n_out, n_in)) / np.sqrt(n_in)


@misconception(of="normal_init")
def normal_cut_off_at_two_deviations(n_in, n_out, rng, std=1.0):
    """Print the deviation of 20,000 of your weights beside `std`.

    What does it do to the spread if the weights far out are pulled in?
    """
    W = rng.normal(0, std, size=(n_out, n_in))
    far = np.abs(W) > 2 * std
    while far.any():
        W[far] = rng.normal(0, std, size=far.sum())
        far = np.abs(W) > 2 * std
    return W
