"""What people write for glorot_normal when it is not quite right."""

import numpy as np


@misconception(of="glorot_normal")
def glorot_normal_with_one_row_for_each_input(n_in, n_out, rng):
    """Ask for a layer of 2 units with 3 inputs and print the shape.

    Which of the two numbers should count the rows?
    """
    std = np.sqrt(2 / (n_in + n_out))
    return rng.normal(0, std, size=(n_in, n_out))


@misconception(of="glorot_normal")
def glorot_normal_turned_over(n_in, n_out, rng):
    """Ask for a layer of 2 units with 3 inputs and print the shape.

    Which of the two numbers should count the rows?
    """
    std = np.sqrt(2 / (n_in + n_out))
    return rng.normal(0, std, size=(n_out, n_in)).T


@misconception(of="glorot_normal")
def glorot_normal_in_one_row(n_in, n_out, rng):
    """Print the shape of W for 2 units with 3 inputs: where in it are the weights of the second unit?"""
    std = np.sqrt(2 / (n_in + n_out))
    return rng.normal(0, std, size=n_out * n_in)


@misconception(of="glorot_normal")
def glorot_normal_squeezed(n_in, n_out, rng):
    """Ask for a layer with a single unit and print the shape: how many axes does W have then?"""
    std = np.sqrt(2 / (n_in + n_out))
    return np.squeeze(rng.normal(0, std, size=(n_out, n_in)))


@misconception(of="glorot_normal")
def glorot_normal_from_a_generator_of_its_own(n_in, n_out, rng):
    """Make two layers from one `rng`, and two more from an `rng` in the same state: which should be equal?

    Which line decides where your numbers come from?
    """
    std = np.sqrt(2 / (n_in + n_out))
    rng = np.random.default_rng()
    return rng.normal(0, std, size=(n_out, n_in))


# https://github.com/netket/netket/issues/241
@misconception(of="glorot_normal")
def glorot_normal_seeded_inside(n_in, n_out, rng):
    """Make two layers from one `rng`, and two more from an `rng` in the same state: which should be equal?

    Which line decides where your numbers come from?
    """
    std = np.sqrt(2 / (n_in + n_out))
    rng = np.random.default_rng(0)
    return rng.normal(0, std, size=(n_out, n_in))


@misconception(of="glorot_normal")
def glorot_normal_one_row_for_all_units(n_in, n_out, rng):
    """Print two rows of W: what do the two units compute?

    Could training ever make them differ?
    """
    std = np.sqrt(2 / (n_in + n_out))
    row = rng.normal(0, std, size=n_in)
    return np.tile(row, (n_out, 1))


# https://github.com/Jesusm1229/PyCharmMiscProject
@misconception(of="glorot_normal")
def glorot_normal_of_zeros(n_in, n_out, rng):
    """Print two rows of W: what do the two units compute?

    Could training ever make them differ?
    """
    return np.zeros((n_out, n_in))


@misconception(of="glorot_normal")
def glorot_normal_of_one_small_number(n_in, n_out, rng):
    """Print two rows of W: what do the two units compute?

    Could training ever make them differ?
    """
    return np.full((n_out, n_in), 0.1)


@misconception(of="glorot_normal")
def glorot_normal_all_positive(n_in, n_out, rng):
    """Print the smallest weight and the mean of 20,000 of your weights: around which number do they lie?"""
    std = np.sqrt(2 / (n_in + n_out))
    return np.abs(rng.normal(0, std, size=(n_out, n_in)))


@misconception(of="glorot_normal")
def glorot_normal_with_the_variance_for_the_deviation(n_in, n_out, rng):
    """Work out the deviation for 200 inputs and 100 units on paper, and print that of your weights.

    Is what you hand to `rng.normal` a deviation, or the square of one?
    """
    std = 2 / (n_in + n_out)
    return rng.normal(0, std, size=(n_out, n_in))


@misconception(of="glorot_normal")
def glorot_normal_with_the_limit_for_the_deviation(n_in, n_out, rng):
    """Work out the deviation for 200 inputs and 100 units on paper, and print that of your weights.

    Which of the two distributions does the 6 belong to?
    """
    std = np.sqrt(6 / (n_in + n_out))
    return rng.normal(0, std, size=(n_out, n_in))


# https://github.com/tflearn/tflearn/issues/870
@misconception(of="glorot_normal")
def glorot_normal_with_three_for_two(n_in, n_out, rng):
    """Work out the deviation for 200 inputs and 100 units on paper, and print that of your weights.

    Which fraction of your formula is the variance, and is it the one in the text?
    """
    std = np.sqrt(3 / (n_in + n_out))
    return rng.normal(0, std, size=(n_out, n_in))


@misconception(of="glorot_normal")
def glorot_normal_with_one_for_two(n_in, n_out, rng):
    """Ask for 100 units with 100 inputs and print the variance of the weights.

    With as many inputs as units, which variance would forwards alone ask for?
    """
    std = np.sqrt(1 / (n_in + n_out))
    return rng.normal(0, std, size=(n_out, n_in))


# https://github.com/mlverse/torch/issues/555
@misconception(of="glorot_normal")
def glorot_normal_without_brackets(n_in, n_out, rng):
    """Work out the deviation for 200 inputs and 100 units on paper, and print that of your weights.

    In which order does Python divide and add?
    """
    std = np.sqrt(2 / n_in + n_out)
    return rng.normal(0, std, size=(n_out, n_in))


@misconception(of="glorot_normal")
def glorot_normal_of_the_inputs_alone_by_he(n_in, n_out, rng):
    """Ask for layers of 100 and of 1000 units with the same inputs: should their weights spread alike?"""
    std = np.sqrt(2 / n_in)
    return rng.normal(0, std, size=(n_out, n_in))


# https://github.com/harvard-edge/cs249r_book/issues/1161
@misconception(of="glorot_normal")
def glorot_normal_of_the_inputs_alone(n_in, n_out, rng):
    """Ask for layers of 100 and of 1000 units with the same inputs: should their weights spread alike?"""
    std = np.sqrt(1 / n_in)
    return rng.normal(0, std, size=(n_out, n_in))


@misconception(of="glorot_normal")
def glorot_normal_of_the_units_alone(n_in, n_out, rng):
    """Ask for layers with 100 and with 1000 inputs and as many units: should their weights spread alike?"""
    std = np.sqrt(1 / n_out)
    return rng.normal(0, std, size=(n_out, n_in))


# https://github.com/keras-team/keras/pull/372
@misconception(of="glorot_normal")
def glorot_normal_drawn_evenly_up_to_the_deviation(n_in, n_out, rng):
    """Work out the deviation for 200 inputs and 100 units on paper, and print that of your weights.

    What does `rng.uniform` make of the number that you give it?
    """
    std = np.sqrt(2 / (n_in + n_out))
    return rng.uniform(-std, std, size=(n_out, n_in))


@misconception(of="glorot_normal")
def glorot_normal_with_the_root_of_the_deviation(n_in, n_out, rng):
    """Work out the deviation for 200 inputs and 100 units on paper, and print that of your weights.

    How many roots do you take on the way?
    """
    std = np.sqrt(np.sqrt(2 / (n_in + n_out)))
    return rng.normal(0, std, size=(n_out, n_in))


@misconception(of="glorot_normal")
def glorot_normal_of_one(n_in, n_out, rng):
    """Give your weights to `activation_stds`, for ten layers of tanh: what becomes of the signal?

    And where do the sizes of the layer enter?
    """
    return rng.normal(size=(n_out, n_in))


# https://wiki.movedesign.de/doku.php?id=data_mining%3Aneural_network%3Ainitialization
@misconception(of="glorot_normal")
def glorot_normal_of_a_hundredth(n_in, n_out, rng):
    """Give your weights to `activation_stds`, for ten layers of tanh: what becomes of the signal?

    And where do the sizes of the layer enter?
    """
    return 0.01 * rng.normal(size=(n_out, n_in))
