"""What people write for mean_squared_error_gradient when it is not quite right."""

import numpy as np


@misconception(of="mean_squared_error_gradient")
def mse_gradient_without_the_two(y, y_hat):
    """Measure the slopes of mean_squared_error with numerical_gradient: by which factor do yours differ?

    Where in the loss could such a factor come from?
    """
    y, y_hat = paired(y, y_hat)
    return (y_hat - y) / y.size


@misconception(of="mean_squared_error_gradient")
def mse_gradient_downhill(y, y_hat):
    """Take a prediction that is too high and raise it a little: does the loss rise or fall?

    Compare with the sign that you return for it.
    """
    y, y_hat = paired(y, y_hat)
    return 2 * (y - y_hat) / y.size


@misconception(of="mean_squared_error_gradient")
def mse_gradient_of_the_sum(y, y_hat):
    """Give it the same targets and predictions twice over: does the mean of the squares change?

    And one prediction's share in it, and the slope that you return?
    """
    y, y_hat = paired(y, y_hat)
    return 2 * (y_hat - y)


@misconception(of="mean_squared_error_gradient")
def mse_gradient_by_the_rows(y, y_hat):
    """In a table of 2 rows and 3 columns, over how many squares does the mean go?

    Print what you divide by.
    """
    y, y_hat = paired(y, y_hat)
    return 2 * (y_hat - y) / len(y)


@misconception(of="mean_squared_error_gradient")
def mse_gradient_averaged_twice(y, y_hat):
    """Follow the number of elements through your lines: how often do you divide by it?"""
    y, y_hat = paired(y, y_hat)
    distance = (y_hat - y) / y.size
    return 2 * distance / y.size


@misconception(of="mean_squared_error_gradient")
def mse_gradient_in_one_number(y, y_hat):
    """Three predictions: of how many numbers is the loss a function, and how many slopes do you return?"""
    y, y_hat = paired(y, y_hat)
    return 2 * np.mean(y_hat - y)


@misconception(of="mean_squared_error_gradient")
def mse_gradient_is_the_loss(y, y_hat):
    """Three predictions: of how many numbers is the loss a function, and how many slopes do you return?"""
    y, y_hat = paired(y, y_hat)
    return np.mean((y_hat - y) ** 2)


@misconception(of="mean_squared_error_gradient")
def mse_gradient_of_signs(y, y_hat):
    """Move one prediction from 1 too high to 2 too high: should the slope of its square stay the same?"""
    y, y_hat = paired(y, y_hat)
    return np.sign(y_hat - y) / y.size


@misconception(of="mean_squared_error_gradient")
def mse_gradient_still_squared(y, y_hat):
    """Put in a prediction that is too low by 3: which sign has the slope that you return?

    Draw the square of the distance, and look at its slope on either side.
    """
    y, y_hat = paired(y, y_hat)
    return 2 * (y_hat - y) ** 2 / y.size


@misconception(of="mean_squared_error_gradient")
def mse_gradient_of_stretched_shapes(y, y_hat):
    """Take targets of shape (4,) and predictions of shape (4, 1), and print the shape of their difference."""
    y, y_hat = np.asarray(y, dtype=float), np.asarray(y_hat, dtype=float)
    return 2 * (y_hat - y) / y_hat.size


@misconception(of="mean_squared_error_gradient")
def mse_gradient_of_a_stretched_difference(y, y_hat):
    """Take targets of shape (4,) and predictions of shape (4, 1), and print the shape of their difference."""
    difference = np.asarray(y_hat, dtype=float) - np.asarray(y, dtype=float)
    return 2 * difference / difference.size


@misconception(of="mean_squared_error_gradient")
def mse_gradient_that_asserts(y, y_hat):
    """Give it shapes that differ, and read the last line that Python prints: which kind of error is it?"""
    y, y_hat = np.asarray(y, dtype=float), np.asarray(y_hat, dtype=float)
    assert y.shape == y_hat.shape
    return 2 * (y_hat - y) / y.size


@misconception(of="mean_squared_error_gradient")
def mse_gradient_of_arrays_only(y, y_hat):
    """Call it with lists, [[1, 2]] and [[2, 2]]: which line asks for something that only arrays have?"""
    if y.shape != y_hat.shape:
        raise ValueError(f"targets {y.shape}, but predictions {y_hat.shape}")
    return 2 * (y_hat - y) / y.size


@misconception(of="mean_squared_error_gradient")
def mse_gradient_in_place_of_the_predictions(y, y_hat):
    """Print the predictions after your function has run: are they still what the caller passed?"""
    y, y_hat = paired(y, y_hat)
    y_hat -= y
    y_hat *= 2 / y.size
    return y_hat
