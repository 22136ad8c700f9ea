"""What people write for mean_squared_error when it is not quite right."""

import numpy as np


# https://stackoverflow.com/questions/44038581
@misconception(of="mean_squared_error")
def mean_squared_error_with_a_half(y, y_hat):
    """Compare your loss of the example worked by hand with 9 / 3: by which factor do they differ?"""
    y, y_hat = paired(y, y_hat)
    return np.mean((y - y_hat) ** 2) / 2


@misconception(of="mean_squared_error")
def mean_squared_error_summed(y, y_hat):
    """Compute the loss of some numbers, and of the same numbers twice over: is it wrong twice as much?"""
    y, y_hat = paired(y, y_hat)
    return np.sum((y - y_hat) ** 2)


@misconception(of="mean_squared_error")
def mean_squared_error_with_its_root_taken(y, y_hat):
    """In the example worked by hand, what is the last step, and what is yours?"""
    y, y_hat = paired(y, y_hat)
    return np.sqrt(np.mean((y - y_hat) ** 2))


@misconception(of="mean_squared_error")
def mean_squared_error_as_a_distance(y, y_hat):
    """Repeat every number of both arrays and compare: why does your loss change?

    What should a mean do?
    """
    y, y_hat = paired(y, y_hat)
    return np.linalg.norm(y - y_hat)


@misconception(of="mean_squared_error")
def mean_squared_error_without_squares(y, y_hat):
    """A prediction 1 too low and one 1 too high: what is your loss of the two together?"""
    y, y_hat = paired(y, y_hat)
    return np.mean(y_hat - y)


@misconception(of="mean_squared_error")
def mean_squared_error_of_targets_minus_predictions_without_squares(y, y_hat):
    """A prediction 1 too low and one 1 too high: what is your loss of the two together?"""
    y, y_hat = paired(y, y_hat)
    return np.mean(y - y_hat)


@misconception(of="mean_squared_error")
def mean_squared_error_with_the_mean_squared(y, y_hat):
    """A prediction 1 too low and one 1 too high: in which order do you square them and take the mean?"""
    y, y_hat = paired(y, y_hat)
    return np.mean(y - y_hat) ** 2


@misconception(of="mean_squared_error")
def mean_squared_error_of_sizes(y, y_hat):
    """How much does one prediction that is 3 off cost, and how much three that are 1 off each?

    Which of the two is more, by the formula?
    """
    y, y_hat = paired(y, y_hat)
    return np.mean(np.abs(y - y_hat))


@misconception(of="mean_squared_error")
def mean_squared_error_of_squares_subtracted(y, y_hat):
    """What does a prediction of -2 cost when the target is 2?

    In which order do you square and subtract?
    """
    y, y_hat = paired(y, y_hat)
    return np.mean(y_hat**2 - y**2)


# Python's ^ is the exclusive or, https://docs.scipy.org/doc/numpy-1.5.x/reference/generated/numpy.bitwise_xor.html
@misconception(of="mean_squared_error")
def mean_squared_error_with_a_caret(y, y_hat):
    """Run 3 ^ 2 in an empty cell: is it 9?"""
    y, y_hat = paired(y, y_hat)
    return np.mean((y - y_hat) ^ 2)


@misconception(of="mean_squared_error")
def mean_squared_error_doubled(y, y_hat):
    """Work out what a single prediction that is 3 off costs, by hand and with your function.

    What do you do with the 2 of the formula?
    """
    y, y_hat = paired(y, y_hat)
    return np.mean((y - y_hat) * 2)


@misconception(of="mean_squared_error")
def mean_squared_error_over_one_less(y, y_hat):
    """In the example worked by hand, how many numbers are there, and which number do you divide by?"""
    y, y_hat = paired(y, y_hat)
    return np.sum((y - y_hat) ** 2) / (y.size - 1)


@misconception(of="mean_squared_error")
def mean_squared_error_divided_by_the_number_of_rows(y, y_hat):
    """For arrays of shape (2, 3), how many numbers are there, and which number do you divide by?"""
    y, y_hat = paired(y, y_hat)
    return np.sum((y - y_hat) ** 2) / len(y)


@misconception(of="mean_squared_error")
def mean_squared_error_summed_along_the_last_axis(y, y_hat):
    """Print the shape of what you take the mean of, for six numbers in a row and for a table of 2 by 3.

    Should the loss depend on how they are arranged?
    """
    y, y_hat = paired(y, y_hat)
    return np.mean(np.sum((y - y_hat) ** 2, axis=-1))


@misconception(of="mean_squared_error")
def mean_squared_error_of_each_column(y, y_hat):
    """Print the shape of the result for a table of 2 by 3: how many numbers is a loss?"""
    y, y_hat = paired(y, y_hat)
    return np.mean((y - y_hat) ** 2, axis=0)


@misconception(of="mean_squared_error")
def mean_squared_error_of_each_row(y, y_hat):
    """Print the shape of the result for a table of 2 by 3: how many numbers is a loss?"""
    y, y_hat = paired(y, y_hat)
    return np.mean((y - y_hat) ** 2, axis=-1)


@misconception(of="mean_squared_error")
def mean_squared_error_of_each_number(y, y_hat):
    """Print the shape of the result for three numbers: how many numbers is a loss?"""
    y, y_hat = paired(y, y_hat)
    return (y - y_hat) ** 2


# https://github.com/pytorch/pytorch/issues/16045
@misconception(of="mean_squared_error")
def mean_squared_error_of_any_shapes(y, y_hat):
    """Call it with y of shape (3,) and y_hat of shape (3, 1): which shape has their difference?

    What should happen instead?
    """
    y, y_hat = np.asarray(y), np.asarray(y_hat)
    return np.mean((y - y_hat) ** 2)


@misconception(of="mean_squared_error")
def mean_squared_error_that_makes_columns_rows(y, y_hat):
    """Call it with y of shape (3,) and y_hat of shape (3, 1): would the caller learn of the slip?"""
    y, y_hat = np.ravel(y), np.ravel(y_hat)
    if y.size != y_hat.size:
        raise ValueError("the sizes differ")
    return np.mean((y - y_hat) ** 2)


@misconception(of="mean_squared_error")
def mean_squared_error_that_asserts(y, y_hat):
    """Call it with shapes that differ, and read the first word of the error: is it the one asked for?"""
    y, y_hat = np.asarray(y), np.asarray(y_hat)
    assert y.shape == y_hat.shape
    return np.mean((y - y_hat) ** 2)


@misconception(of="mean_squared_error")
def mean_squared_error_that_works_in_its_argument(y, y_hat):
    """Print both arrays before you call your function and again afterwards: are they the same?"""
    y, y_hat = paired(y, y_hat)
    y_hat -= y
    return np.mean(y_hat**2)


@misconception(of="mean_squared_error")
def mean_squared_error_that_needs_arrays(y, y_hat):
    """Call it with two lists, and with two numbers: which of your lines can work with arrays alone?"""
    if y.shape != y_hat.shape:
        raise ValueError("the shapes differ")
    return np.mean((y - y_hat) ** 2)


@misconception(of="mean_squared_error")
def mean_squared_error_that_subtracts_lists(y, y_hat):
    """Call it with two lists, and with two numbers: which of your lines can work with arrays alone?"""
    if np.shape(y) != np.shape(y_hat):
        raise ValueError("the shapes differ")
    return np.mean((y - y_hat) ** 2)


@misconception(of="mean_squared_error")
def mean_squared_error_that_asks_a_number_for_its_mean(y, y_hat):
    """Call it with two lists, and with two numbers: which of your lines can work with arrays alone?"""
    if np.shape(y) != np.shape(y_hat):
        raise ValueError("the shapes differ")
    return ((y - y_hat) ** 2).mean()
