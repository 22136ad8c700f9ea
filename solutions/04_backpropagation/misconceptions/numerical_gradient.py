"""What people write for numerical_gradient when it is not quite right."""

import numpy as np


@misconception(of="numerical_gradient")
def gradient_by_steps_to_the_right(f, x, h=1e-5):
    """Take x^3 at 2 with h = 0.1, and print where you call f: are these the points of the example?"""
    x = np.array(x, dtype=float)
    gradient = np.zeros(x.shape)
    here = f(x)
    for index in np.ndindex(x.shape):
        moved = x.copy()
        moved[index] += h
        gradient[index] = (f(moved) - here) / h
    return gradient


@misconception(of="numerical_gradient")
def gradient_by_half_steps(f, x, h=1e-5):
    """Take x^3 at 2 with h = 0.1, and print where you call f: are these the points of the example?"""
    x = np.array(x, dtype=float)
    gradient = np.zeros(x.shape)
    for index in np.ndindex(x.shape):
        step = np.zeros(x.shape)
        step[index] = h / 2
        gradient[index] = (f(x + step) - f(x - step)) / h
    return gradient


@misconception(of="numerical_gradient")
def gradient_by_five_points(f, x, h=1e-5):
    """Call it with h = 0.1 and with h = 1: do your numbers differ, and should they?"""
    x = np.array(x, dtype=float)
    gradient = np.zeros(x.shape)
    for index in np.ndindex(x.shape):
        e = np.zeros(x.shape)
        e[index] = h
        gradient[index] = (f(x - 2 * e) - 8 * f(x - e) + 8 * f(x + e) - f(x + 2 * e)) / (12 * h)
    return gradient


@misconception(of="numerical_gradient")
def gradient_divided_by_one_step(f, x, h=1e-5):
    """How far apart are the two points at which you call f? Draw them, and look what you divide by."""
    x = np.array(x, dtype=float)
    gradient = np.zeros(x.shape)
    for index in np.ndindex(x.shape):
        step = np.zeros(x.shape)
        step[index] = h
        gradient[index] = (f(x + step) - f(x - step)) / h
    return gradient


@misconception(of="numerical_gradient")
def gradient_divided_by_two_and_multiplied_by_the_step(f, x, h=1e-5):
    """Print the slope of x^3 at 2 for h = 0.1 and h = 0.01: should a smaller step make it so much flatter?"""
    x = np.array(x, dtype=float)
    gradient = np.zeros(x.shape)
    for index in np.ndindex(x.shape):
        step = np.zeros(x.shape)
        step[index] = h
        gradient[index] = (f(x + step) - f(x - step)) / 2 * h
    return gradient


@misconception(of="numerical_gradient")
def gradient_by_a_step_of_its_own(f, x, h=1e-5):
    """Call it with h = 0.1 and with h = 1: do your numbers differ, and should they?"""
    x = np.array(x, dtype=float)
    gradient = np.zeros(x.shape)
    eps = 1e-5
    for index in np.ndindex(x.shape):
        step = np.zeros(x.shape)
        step[index] = eps
        gradient[index] = (f(x + step) - f(x - step)) / (2 * eps)
    return gradient


@misconception(of="numerical_gradient")
def gradient_by_tiny_steps(f, x, h=1e-12):
    """Print the two values of f that you take from each other: in how many of their digits do they differ?

    The table of errors below your function shows what that means for the slope.
    """
    x = np.array(x, dtype=float)
    gradient = np.zeros(x.shape)
    for index in np.ndindex(x.shape):
        step = np.zeros(x.shape)
        step[index] = h
        gradient[index] = (f(x + step) - f(x - step)) / (2 * h)
    return gradient


@misconception(of="numerical_gradient")
def gradient_downhill(f, x, h=1e-5):
    """Draw f(x) = x^3 around 2: does it rise or fall to the right, and what does your number say?"""
    x = np.array(x, dtype=float)
    gradient = np.zeros(x.shape)
    for index in np.ndindex(x.shape):
        step = np.zeros(x.shape)
        step[index] = h
        gradient[index] = (f(x - step) - f(x + step)) / (2 * h)
    return gradient


@misconception(of="numerical_gradient")
def gradient_of_elements_not_put_back(f, x, h=1e-5):
    """Print x before each call of f: how many elements are away from where they began?"""
    x = np.array(x, dtype=float)
    gradient = np.zeros(x.shape)
    for index in np.ndindex(x.shape):
        x[index] += h
        above = f(x)
        x[index] -= 2 * h
        below = f(x)
        gradient[index] = (above - below) / (2 * h)
    return gradient


@misconception(of="numerical_gradient")
def gradient_that_leaves_x_moved(f, x, h=1e-5):
    """Print x before each call of f: how many elements are away from where they began?"""
    x = np.asarray(x, dtype=float)
    gradient = np.zeros(x.shape)
    for index in np.ndindex(x.shape):
        x[index] += h
        above = f(x)
        x[index] -= 2 * h
        below = f(x)
        gradient[index] = (above - below) / (2 * h)
    return gradient


@misconception(of="numerical_gradient")
def gradient_that_puts_back_by_adding(f, x, h=1e-5):
    """Subtract the x from before your function ran from the x after it: is every difference exactly 0?

    Try 0.1 + 1e-5 - 2e-5 + 1e-5 in a cell of its own.
    """
    x = np.asarray(x, dtype=float)
    gradient = np.zeros(x.shape)
    for index in np.ndindex(x.shape):
        x[index] += h
        above = f(x)
        x[index] -= 2 * h
        below = f(x)
        x[index] += h
        gradient[index] = (above - below) / (2 * h)
    return gradient


@misconception(of="numerical_gradient")
def gradient_between_two_names_of_one_array(f, x, h=1e-5):
    """Print both points right before you call f with the first of them: how far apart are they?"""
    x = np.array(x, dtype=float)
    gradient = np.zeros(x.shape)
    for index in np.ndindex(x.shape):
        above = x
        below = x
        above[index] += h
        below[index] -= h
        gradient[index] = (f(above) - f(below)) / (2 * h)
    return gradient


@misconception(of="numerical_gradient")
def gradient_of_all_elements_at_once(f, x, h=1e-5):
    """Take f(x) = x[0] * x[1] * x[2] and print each x that f is called with: how many elements moved?"""
    x = np.array(x, dtype=float)
    return np.full(x.shape, (f(x + h) - f(x - h)) / (2 * h))


@misconception(of="numerical_gradient")
def gradient_row_by_row(f, x, h=1e-5):
    """Take an x of shape (2, 2) and print each x that f is called with: how many elements moved?"""
    x = np.array(x, dtype=float)
    gradient = np.zeros(x.shape)
    for i in range(len(x)):
        above, below = x.copy(), x.copy()
        above[i] += h
        below[i] -= h
        gradient[i] = (f(above) - f(below)) / (2 * h)
    return gradient


@misconception(of="numerical_gradient")
def gradient_by_numbered_rows(f, x, h=1e-5):
    """An x of shape (2, 2) holds four elements: which of them do x[1] and x[2] mean?"""
    x = np.array(x, dtype=float)
    gradient = np.zeros(x.shape)
    for i in range(x.size):
        above, below = x.copy(), x.copy()
        above[i] += h
        below[i] -= h
        gradient[i] = (f(above) - f(below)) / (2 * h)
    return gradient


# https://whosebug.com/question/5305527/It-seems-numpy-array-automatically-ignores-decimals
@misconception(of="numerical_gradient")
def gradient_of_steps_in_whole_numbers(f, x, h=1e-5):
    """Call it with x = [2, 3, 5] and print the dtype of each array of yours: can it hold what you put in?"""
    x = np.array(x)
    gradient = np.zeros(x.shape)
    for index in np.ndindex(x.shape):
        value = x[index]
        x[index] = value + h
        above = f(x)
        x[index] = value - h
        below = f(x)
        x[index] = value
        gradient[index] = (above - below) / (2 * h)
    return gradient


# https://devsolus.com/calculation-of-gradients/
@misconception(of="numerical_gradient")
def gradient_stored_in_whole_numbers(f, x, h=1e-5):
    """Call it with x = [2, 3, 5] and print the dtype of each array of yours: can it hold what you put in?"""
    x = np.array(x)
    gradient = np.zeros_like(x)
    for index in np.ndindex(x.shape):
        above, below = x.astype(float), x.astype(float)
        above[index] += h
        below[index] -= h
        gradient[index] = (f(above) - f(below)) / (2 * h)
    return gradient


# https://devsolus.com/calculation-of-gradients/
@misconception(of="numerical_gradient")
def gradient_by_single_numbers(f, x, h=1e-5):
    """Print what you hand to f: has it the shape of x?"""
    x = np.array(x, dtype=float)
    gradient = np.zeros(x.shape)
    for index in np.ndindex(x.shape):
        gradient[index] = (f(x[index] + h) - f(x[index] - h)) / (2 * h)
    return gradient


@misconception(of="numerical_gradient")
def gradient_by_flattened_points(f, x, h=1e-5):
    """Print what you hand to f: has it the shape of x?"""
    x = np.array(x, dtype=float)
    flat = x.ravel()
    slopes = []
    for i in range(flat.size):
        above, below = flat.copy(), flat.copy()
        above[i] += h
        below[i] -= h
        slopes.append((f(above) - f(below)) / (2 * h))
    return np.array(slopes).reshape(x.shape)


@misconception(of="numerical_gradient")
def gradient_in_one_row(f, x, h=1e-5):
    """Give it an x of shape (2, 2): which shape comes back?"""
    x = np.array(x, dtype=float)
    slopes = []
    for index in np.ndindex(x.shape):
        above, below = x.copy(), x.copy()
        above[index] += h
        below[index] -= h
        slopes.append((f(above) - f(below)) / (2 * h))
    return np.array(slopes)


@misconception(of="numerical_gradient")
def gradient_of_arrays_only(f, x, h=1e-5):
    """Call it with the list [2, 3, 5]: which of your lines asks for something that only arrays have?"""
    gradient = np.zeros(x.shape)
    for index in np.ndindex(x.shape):
        step = np.zeros(x.shape)
        step[index] = h
        gradient[index] = (f(x + step) - f(x - step)) / (2 * h)
    return gradient
