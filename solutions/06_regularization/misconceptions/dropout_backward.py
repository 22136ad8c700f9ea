"""What people write for dropout_backward when it is not quite right."""

import numpy as np


# A second draw instead of the mask that was handed in.
@misconception(of="dropout_backward")
def dropout_backward_with_a_mask_of_its_own(dout, mask, p):
    """Print the mask beside your gradient: do the same neurons sit out on both ways?"""
    dout = np.asarray(dout, dtype=float)
    again = np.random.default_rng(0).random(dout.shape) >= p
    return dout * again / (1 - p)


@misconception(of="dropout_backward")
def dropout_backward_without_scaling(dout, mask, p):
    """By how much does the output of a neuron that stayed rise, if its input rises by 0.1?

    Look at the formula of section 3 for p = 0.8.
    """
    return np.where(mask, dout, 0.0)


@misconception(of="dropout_backward")
def dropout_backward_divided_by_p(dout, mask, p):
    """With p = 0.2, which share of the neurons stays? Print by what you divide."""
    return np.where(mask, dout, 0.0) / p


@misconception(of="dropout_backward")
def dropout_backward_scaled_down(dout, mask, p):
    """By how much does the output of a neuron that stayed rise, if its input rises by 0.1?

    Look whether your factor is larger than 1 or smaller.
    """
    return np.where(mask, dout, 0.0) * (1 - p)


@misconception(of="dropout_backward")
def dropout_backward_scaled_twice(dout, mask, p):
    """Work out by hand the example of the text, a dout of 3 with p = 0.2: how often do you divide?"""
    return np.where(mask, dout, 0.0) / (1 - p) / (1 - p)


# https://community.deeplearning.ai/t/c2w1-programming-assignment-on-regularization/460086
@misconception(of="dropout_backward")
def dropout_backward_past_the_mask(dout, mask, p):
    """Change the input of a neuron that sat out: does the loss notice? Print its gradient."""
    return np.asarray(dout, dtype=float) / (1 - p)


@misconception(of="dropout_backward")
def dropout_backward_handing_dout_on(dout, mask, p):
    """Which of your three arguments does the result depend on? Call it with another mask and another p."""
    return np.asarray(dout, dtype=float)


@misconception(of="dropout_backward")
def dropout_backward_through_the_excluded(dout, mask, p):
    """Print mask and gradient side by side: what does the mask say of those whose gradient is 0?"""
    return np.where(mask, 0.0, dout) / (1 - p)


@misconception(of="dropout_backward")
def dropout_backward_of_the_survivors_alone(dout, mask, p):
    """Print the shape of dout and of what you return: has every input its gradient, also where it is 0?"""
    return np.asarray(dout, dtype=float)[np.asarray(mask, dtype=bool)] / (1 - p)


@misconception(of="dropout_backward")
def dropout_backward_in_the_gradient(dout, mask, p):
    """Print dout before and after a call: is it still the same?"""
    dout = np.asarray(dout, dtype=float)
    dout[~np.asarray(mask, dtype=bool)] = 0
    return dout / (1 - p)


@misconception(of="dropout_backward")
def dropout_backward_scaled_in_the_gradient(dout, mask, p):
    """Print dout before and after a call: is it still the same?"""
    dx = np.asarray(dout, dtype=float)
    dx *= np.asarray(mask, dtype=bool)
    dx /= 1 - p
    return dx


@misconception(of="dropout_backward")
def dropout_backward_in_whole_numbers(dout, mask, p):
    """Hand in whole numbers, [3, 3], with p = 0.2, and print the dtype of the array that you fill."""
    dx = np.zeros_like(dout)
    stayed = np.asarray(mask, dtype=bool)
    dx[stayed] = np.asarray(dout)[stayed] / (1 - p)
    return dx


@misconception(of="dropout_backward")
def dropout_backward_that_needs_arrays(dout, mask, p):
    """Call it with a list for dout: which of your lines needs an array?"""
    dx = np.zeros(dout.shape)
    stayed = np.asarray(mask, dtype=bool)
    dx[stayed] = dout[stayed] / (1 - p)
    return dx


@misconception(of="dropout_backward")
def dropout_backward_that_needs_arrays_to_divide(dout, mask, p):
    """Call it with a list for dout: which of your lines needs an array?"""
    return dout / (1 - p) * (np.asarray(mask) != 0)
