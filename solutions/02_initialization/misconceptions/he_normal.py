"""What people write for he_normal when it is not quite right."""

import numpy as np


@misconception(of="he_normal")
def he_normal_with_one_row_for_each_input(n_in, n_out, rng):
    """Ask for a layer of 2 units with 3 inputs and print the shape.

    Which of the two numbers should count the rows?
    """
    std = np.sqrt(2 / n_in)
    return rng.normal(0, std, size=(n_in, n_out))


@misconception(of="he_normal")
def he_normal_turned_over(n_in, n_out, rng):
    """Ask for a layer of 2 units with 3 inputs and print the shape.

    Which of the two numbers should count the rows?
    """
    std = np.sqrt(2 / n_in)
    return rng.normal(0, std, size=(n_out, n_in)).T


@misconception(of="he_normal")
def he_normal_in_one_row(n_in, n_out, rng):
    """Print the shape of W for 2 units with 3 inputs: where in it are the weights of the second unit?"""
    std = np.sqrt(2 / n_in)
    return rng.normal(0, std, size=n_out * n_in)


@misconception(of="he_normal")
def he_normal_squeezed(n_in, n_out, rng):
    """Ask for a layer with a single unit and print the shape: how many axes does W have then?"""
    std = np.sqrt(2 / n_in)
    return np.squeeze(rng.normal(0, std, size=(n_out, n_in)))


@misconception(of="he_normal")
def he_normal_from_a_generator_of_its_own(n_in, n_out, rng):
    """Make two layers from one `rng`, and two more from an `rng` in the same state: which should be equal?

    Which line decides where your numbers come from?
    """
    std = np.sqrt(2 / n_in)
    rng = np.random.default_rng()
    return rng.normal(0, std, size=(n_out, n_in))


# https://github.com/netket/netket/issues/241
@misconception(of="he_normal")
def he_normal_seeded_inside(n_in, n_out, rng):
    """Make two layers from one `rng`, and two more from an `rng` in the same state: which should be equal?

    Which line decides where your numbers come from?
    """
    std = np.sqrt(2 / n_in)
    rng = np.random.default_rng(0)
    return rng.normal(0, std, size=(n_out, n_in))


@misconception(of="he_normal")
def he_normal_one_row_for_all_units(n_in, n_out, rng):
    """Print two rows of W: what do the two units compute?

    Could training ever make them differ?
    """
    std = np.sqrt(2 / n_in)
    row = rng.normal(0, std, size=n_in)
    return np.tile(row, (n_out, 1))


# https://github.com/Jesusm1229/PyCharmMiscProject
@misconception(of="he_normal")
def he_normal_of_zeros(n_in, n_out, rng):
    """Print two rows of W: what do the two units compute?

    Could training ever make them differ?
    """
    return np.zeros((n_out, n_in))


@misconception(of="he_normal")
def he_normal_of_one_small_number(n_in, n_out, rng):
    """Print two rows of W: what do the two units compute?

    Could training ever make them differ?
    """
    return np.full((n_out, n_in), 0.1)


@misconception(of="he_normal")
def he_normal_all_positive(n_in, n_out, rng):
    """Print the smallest weight and the mean of 20,000 of your weights: around which number do they lie?"""
    std = np.sqrt(2 / n_in)
    return np.abs(rng.normal(0, std, size=(n_out, n_in)))


@misconception(of="he_normal")
def he_normal_with_the_variance_for_the_deviation(n_in, n_out, rng):
    """Work out the deviation for 50 inputs on paper, and print that of your weights.

    Is what you hand to `rng.normal` a deviation, or the square of one?
    """
    std = 2 / n_in
    return rng.normal(0, std, size=(n_out, n_in))


@misconception(of="he_normal")
def he_normal_with_the_root_of_two_alone(n_in, n_out, rng):
    """Work out the deviation for 50 inputs on paper, and print that of your weights.

    What does your root reach over?
    """
    std = np.sqrt(2) / n_in
    return rng.normal(0, std, size=(n_out, n_in))


@misconception(of="he_normal")
def he_normal_with_the_root_of_n_in_alone(n_in, n_out, rng):
    """Work out the deviation for 50 inputs on paper, and print that of your weights.

    What does your root reach over?
    """
    std = 2 / np.sqrt(n_in)
    return rng.normal(0, std, size=(n_out, n_in))


# https://github.com/vballoli/nfnets-pytorch/issues/30
@misconception(of="he_normal")
def he_normal_of_the_units(n_in, n_out, rng):
    """Ask for 20 units with 1000 inputs and for 1000 units with 20: which should have larger weights?

    Over how many numbers does one unit sum?
    """
    std = np.sqrt(2 / n_out)
    return rng.normal(0, std, size=(n_out, n_in))


# https://github.com/jw1912/bullet/pull/363
# https://github.com/tensorflow/tensorflow/issues/19081
@misconception(of="he_normal")
def he_normal_with_one_for_two(n_in, n_out, rng):
    """Give your weights to `activation_stds`, for ten layers of ReLU: which factor is lost at each?"""
    std = np.sqrt(1 / n_in)
    return rng.normal(0, std, size=(n_out, n_in))


@misconception(of="he_normal")
def he_normal_of_both_sizes(n_in, n_out, rng):
    """Ask for layers of 100 and of 1000 units with the same inputs: should their weights differ in size?"""
    std = np.sqrt(2 / (n_in + n_out))
    return rng.normal(0, std, size=(n_out, n_in))


@misconception(of="he_normal")
def he_normal_of_the_mean_of_both_sizes(n_in, n_out, rng):
    """Ask for layers of 100 and of 1000 units with the same inputs: should their weights differ in size?"""
    std = np.sqrt(4 / (n_in + n_out))
    return rng.normal(0, std, size=(n_out, n_in))


@misconception(of="he_normal")
def he_normal_with_the_limit_for_the_deviation(n_in, n_out, rng):
    """Work out the deviation for 50 inputs on paper, and print that of your weights.

    Which distribution does the 6 belong to?
    """
    std = np.sqrt(6 / n_in)
    return rng.normal(0, std, size=(n_out, n_in))


# https://github.com/keras-team/keras/pull/372
@misconception(of="he_normal")
def he_normal_drawn_evenly_up_to_the_deviation(n_in, n_out, rng):
    """Work out the deviation for 50 inputs on paper, and print that of your weights.

    What does `rng.uniform` make of the number that you give it?
    """
    std = np.sqrt(2 / n_in)
    return rng.uniform(-std, std, size=(n_out, n_in))


@misconception(of="he_normal")
def he_normal_of_one(n_in, n_out, rng):
    """Give your weights to `activation_stds`, for ten layers of ReLU: what becomes of the signal?

    And where do the sizes of the layer enter?
    """
    return rng.normal(size=(n_out, n_in))


# https://wiki.movedesign.de/doku.php?id=data_mining%3Aneural_network%3Ainitialization
@misconception(of="he_normal")
def he_normal_of_a_hundredth(n_in, n_out, rng):
    """Give your weights to `activation_stds`, for ten layers of ReLU: what becomes of the signal?

    And where do the sizes of the layer enter?
    """
    return 0.01 * rng.normal(size=(n_out, n_in))


@misconception(of="he_normal")
def he_normal_of_a_tenth(n_in, n_out, rng):
    """Ask for layers with 200 and with 50 inputs: should their weights spread alike?"""
    return 0.1 * rng.normal(size=(n_out, n_in))
