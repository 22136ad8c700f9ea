"""What people write for mean_absolute_error when it is not quite right."""

import numpy as np


@misconception(of="mean_absolute_error")
def mean_absolute_error_with_the_size_of_the_mean(y, y_hat):
    """A prediction 1 too low and one 1 too high: what is your loss of the two together?

    In which order do you take sizes and the mean?
    """
    y, y_hat = paired(y, y_hat)
    return np.abs(np.mean(y_hat - y))


@misconception(of="mean_absolute_error")
def mean_absolute_error_without_sizes(y, y_hat):
    """A prediction 1 too low and one 1 too high: what is your loss of the two together?"""
    y, y_hat = paired(y, y_hat)
    return np.mean(y_hat - y)


@misconception(of="mean_absolute_error")
def mean_absolute_error_of_targets_minus_predictions_without_sizes(y, y_hat):
    """A prediction 1 too low and one 1 too high: what is your loss of the two together?"""
    y, y_hat = paired(y, y_hat)
    return np.mean(y - y_hat)


@misconception(of="mean_absolute_error")
def mean_absolute_error_of_squares(y, y_hat):
    """How much does one prediction that is 3 off cost, and how much three that are 1 off each?

    Which of the two is more, by the formula?
    """
    y, y_hat = paired(y, y_hat)
    return np.mean((y_hat - y) ** 2)


@misconception(of="mean_absolute_error")
def mean_absolute_error_as_the_root_of_the_mean_square(y, y_hat):
    """Let one of three predictions be 3 off and the others right: what is your loss, and what is 3 / 3?

    Of what is the root taken in your function?
    """
    y, y_hat = paired(y, y_hat)
    return np.sqrt(np.mean((y_hat - y) ** 2))


@misconception(of="mean_absolute_error")
def mean_absolute_error_as_a_distance(y, y_hat):
    """Repeat every number of both arrays and compare: why does your loss change?

    What should a mean do?
    """
    y, y_hat = paired(y, y_hat)
    return np.linalg.norm(y_hat - y)


@misconception(of="mean_absolute_error")
def mean_absolute_error_summed(y, y_hat):
    """Compute the loss of some numbers, and of the same numbers twice over: is it wrong twice as much?"""
    y, y_hat = paired(y, y_hat)
    return np.sum(np.abs(y_hat - y))


@misconception(of="mean_absolute_error")
def mean_absolute_error_with_a_half(y, y_hat):
    """Compare your loss of the example worked by hand with 3 / 3: by which factor do they differ?"""
    y, y_hat = paired(y, y_hat)
    return np.mean(np.abs(y_hat - y)) / 2


@misconception(of="mean_absolute_error")
def mean_absolute_error_as_the_median(y, y_hat):
    """In the example worked by hand, two of three predictions are right: does your loss see the third?"""
    y, y_hat = paired(y, y_hat)
    return np.median(np.abs(y_hat - y))


@misconception(of="mean_absolute_error")
def mean_absolute_error_as_the_largest(y, y_hat):
    """Make the smaller mistakes smaller still and leave the largest: does your loss fall, as it should?"""
    y, y_hat = paired(y, y_hat)
    return np.max(np.abs(y_hat - y))


@misconception(of="mean_absolute_error")
def mean_absolute_error_of_sizes_subtracted(y, y_hat):
    """What does a prediction of -2 cost when the target is 2?

    In which order do you subtract and take sizes?
    """
    y, y_hat = paired(y, y_hat)
    return np.mean(np.abs(y_hat) - np.abs(y))


@misconception(of="mean_absolute_error")
def mean_absolute_error_of_predictions_too_high(y, y_hat):
    """Give it a prediction that is 3 too low: what does it cost?"""
    y, y_hat = paired(y, y_hat)
    return np.mean(np.maximum(y_hat - y, 0))


@misconception(of="mean_absolute_error")
def mean_absolute_error_divided_by_the_number_of_rows(y, y_hat):
    """For arrays of shape (2, 3), how many numbers are there, and which number do you divide by?"""
    y, y_hat = paired(y, y_hat)
    return np.sum(np.abs(y_hat - y)) / len(y)


@misconception(of="mean_absolute_error")
def mean_absolute_error_summed_along_the_last_axis(y, y_hat):
    """Print the shape of what you take the mean of, for six numbers in a row and for a table of 2 by 3.

    Should the loss depend on how they are arranged?
    """
    y, y_hat = paired(y, y_hat)
    return np.mean(np.sum(np.abs(y_hat - y), axis=-1))


@misconception(of="mean_absolute_error")
def mean_absolute_error_of_each_column(y, y_hat):
    """Print the shape of the result for a table of 2 by 3: how many numbers is a loss?"""
    y, y_hat = paired(y, y_hat)
    return np.mean(np.abs(y_hat - y), axis=0)


@misconception(of="mean_absolute_error")
def mean_absolute_error_of_each_row(y, y_hat):
    """Print the shape of the result for a table of 2 by 3: how many numbers is a loss?"""
    y, y_hat = paired(y, y_hat)
    return np.mean(np.abs(y_hat - y), axis=-1)


@misconception(of="mean_absolute_error")
def mean_absolute_error_of_each_number(y, y_hat):
    """Print the shape of the result for three numbers: how many numbers is a loss?"""
    y, y_hat = paired(y, y_hat)
    return np.abs(y_hat - y)


# https://github.com/pytorch/pytorch/issues/16045
@misconception(of="mean_absolute_error")
def mean_absolute_error_of_any_shapes(y, y_hat):
    """Call it with y of shape (3,) and y_hat of shape (3, 1): which shape has their difference?

    What should happen instead?
    """
    y, y_hat = np.asarray(y), np.asarray(y_hat)
    return np.mean(np.abs(y - y_hat))


@misconception(of="mean_absolute_error")
def mean_absolute_error_that_makes_columns_rows(y, y_hat):
    """Call it with y of shape (3,) and y_hat of shape (3, 1): would the caller learn of the slip?"""
    y, y_hat = np.ravel(y), np.ravel(y_hat)
    if y.size != y_hat.size:
        raise ValueError("the sizes differ")
    return np.mean(np.abs(y - y_hat))


@misconception(of="mean_absolute_error")
def mean_absolute_error_that_asserts(y, y_hat):
    """Call it with shapes that differ, and read the first word of the error: is it the one asked for?"""
    y, y_hat = np.asarray(y), np.asarray(y_hat)
    assert y.shape == y_hat.shape
    return np.mean(np.abs(y - y_hat))


@misconception(of="mean_absolute_error")
def mean_absolute_error_that_works_in_its_argument(y, y_hat):
    """Print both arrays before you call your function and again afterwards: are they the same?"""
    y, y_hat = paired(y, y_hat)
    y_hat -= y
    return np.mean(np.abs(y_hat))


@misconception(of="mean_absolute_error")
def mean_absolute_error_that_needs_arrays(y, y_hat):
    """Call it with two lists: which of your lines asks for something that only arrays have?"""
    if y.shape != y_hat.shape:
        raise ValueError("the shapes differ")
    return np.mean(np.abs(y - y_hat))


@misconception(of="mean_absolute_error")
def mean_absolute_error_that_subtracts_lists(y, y_hat):
    """Call it with two lists: which of your lines asks for something that only arrays have?"""
    if np.shape(y) != np.shape(y_hat):
        raise ValueError("the shapes differ")
    return np.mean(np.abs(y - y_hat))
