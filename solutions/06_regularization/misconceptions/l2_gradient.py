"""What people write for l2_gradient when it is not quite right."""

import numpy as np


# https://discuss.pytorch.org/t/how-does-one-implement-weight-regularization-l1-or-l2-manually-without-optimum/7951?page=2
@misconception(of="l2_gradient")
def l2_gradient_without_the_factor(params, beta):
    """By how much does your penalty rise from w = 3 to w = 3.01? Divide that by 0.01, and compare."""
    return [(beta * np.asarray(W, dtype=float), np.zeros(len(b))) for W, b in params]


@misconception(of="l2_gradient")
def l2_gradient_by_square(params, beta):
    """Take w = -2 and move a little to the right: does the square of w rise or fall?

    Then look at the sign of the slope that you return there.
    """
    return [(beta * np.square(W), np.zeros(len(b))) for W, b in params]


@misconception(of="l2_gradient")
def l2_gradient_by_two_squares(params, beta):
    """Take w = -2 and move a little to the right: does the square of w rise or fall?

    Then look at the sign of the slope that you return there.
    """
    return [(2 * beta * np.square(W), np.zeros(len(b))) for W, b in params]


@misconception(of="l2_gradient")
def l2_gradient_by_size(params, beta):
    """Take w = -2 and move a little to the right: does the square of w rise or fall?

    Then look at the sign of the slope that you return there.
    """
    return [(2 * beta * np.abs(W), np.zeros(len(b))) for W, b in params]


@misconception(of="l2_gradient")
def l2_gradient_of_the_other_penalty(params, beta):
    """Draw the square of w and measure how steep it is at w = 1 and at w = 4: is it the same?

    Compare with what you return there.
    """
    return [(beta * np.sign(W), np.zeros(len(b))) for W, b in params]


@misconception(of="l2_gradient")
def l2_gradient_downhill(params, beta):
    """If w = 3 grows a little, does the penalty rise or fall? Print the slope that you return for it."""
    return [(-2 * beta * np.asarray(W, dtype=float), np.zeros(len(b))) for W, b in params]


@misconception(of="l2_gradient")
def l2_gradient_without_price(params, beta):
    """Call it with prices of 0.1 and of 3: what changes in what you return?"""
    return [(2 * np.asarray(W, dtype=float), np.zeros(len(b))) for W, b in params]


@misconception(of="l2_gradient")
def l2_gradient_of_the_norm(params, beta):
    """Print the slope of one weight, then make its neighbour ten times as large: should its slope change?"""
    return [(beta * np.asarray(W) / np.linalg.norm(W), np.zeros(len(b))) for W, b in params]


# https://github.com/pytorch/pytorch/issues/2639
@misconception(of="l2_gradient")
def l2_gradient_of_biases_too(params, beta):
    """What does a bias cost in your penalty? Compare the slope that you give it."""
    return [(2 * beta * np.asarray(W), 2 * beta * np.asarray(b)) for W, b in params]


@misconception(of="l2_gradient")
def l2_gradient_of_weights_alone(params, beta):
    """Print what you return for one layer: where would an update look for the gradient of the biases?"""
    return [2 * beta * np.asarray(W) for W, b in params]


@misconception(of="l2_gradient")
def l2_gradient_with_one_number_for_biases(params, beta):
    """Print the shape of each b beside that of its db: are they the same?"""
    return [(2 * beta * np.asarray(W), 0.0) for W, b in params]


@misconception(of="l2_gradient")
def l2_gradient_with_none_for_biases(params, beta):
    """Take one step of gradient descent with what you return: what becomes of b?"""
    return [(2 * beta * np.asarray(W), None) for W, b in params]


@misconception(of="l2_gradient")
def l2_gradient_turned_over(params, beta):
    """Print the shape of each W beside that of your dW, for a layer with 4 inputs and 3 units."""
    return [(2 * beta * np.transpose(W), np.zeros(len(b))) for W, b in params]


@misconception(of="l2_gradient")
def l2_gradient_of_zero(params, beta):
    """Train one step with your slopes and one without any penalty: do the weights differ afterwards?"""
    return [(np.zeros(np.shape(W)), np.zeros(len(b))) for W, b in params]


@misconception(of="l2_gradient")
def l2_gradient_added_up(params, beta):
    """Print the shapes of W and of your dW: has every weight a slope of its own?"""
    return [(2 * beta * np.sum(W), np.zeros(len(b))) for W, b in params]


@misconception(of="l2_gradient")
def l2_gradient_in_the_weights(params, beta):
    """Print the weights before and after a call: are they still the same?"""
    grads = []
    for W, b in params:
        W *= 2 * beta
        grads.append((W, np.zeros(len(b))))
    return grads


@misconception(of="l2_gradient")
def l2_gradient_of_the_first_layer(params, beta):
    """How many pairs do you return for a network of two layers?"""
    grads = []
    for W, b in params:
        grads.append((2 * beta * np.asarray(W), np.zeros(len(b))))
        return grads
    return grads


@misconception(of="l2_gradient")
def l2_gradient_that_needs_arrays(params, beta):
    """Call it with lists for W and b: which of your lines needs an array?"""
    return [(2 * beta * W, np.zeros(len(b))) for W, b in params]


@misconception(of="l2_gradient")
def l2_gradient_that_needs_arrays_for_biases(params, beta):
    """Call it with lists for W and b: which of your lines needs an array?"""
    return [(2 * beta * np.asarray(W), np.zeros(b.shape)) for W, b in params]
