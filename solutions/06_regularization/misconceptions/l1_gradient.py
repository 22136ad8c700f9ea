"""What people write for l1_gradient when it is not quite right."""

import numpy as np


@misconception(of="l1_gradient")
def l1_gradient_by_size(params, alpha):
    """Take w = -2 and move a little to the right: does |w| rise or fall?

    Then look at the sign of the slope that you return there.
    """
    return [(alpha * np.abs(W), np.zeros(len(b))) for W, b in params]


@misconception(of="l1_gradient")
def l1_gradient_always_upwards(params, alpha):
    """Draw |w| from -3 to 3: is it equally steep, and in the same direction, at every weight?"""
    return [(alpha * np.ones(np.shape(W)), np.zeros(len(b))) for W, b in params]


@misconception(of="l1_gradient")
def l1_gradient_by_weight(params, alpha):
    """Draw |w| and measure how steep it is at w = 1 and at w = 4: is it steeper at one of them?

    Compare with what you return there.
    """
    return [(alpha * np.asarray(W, dtype=float), np.zeros(len(b))) for W, b in params]


@misconception(of="l1_gradient")
def l1_gradient_of_the_other_penalty(params, alpha):
    """Draw |w| and measure how steep it is at w = 1 and at w = 4: is it steeper at one of them?

    Compare with what you return there.
    """
    return [(2 * alpha * np.asarray(W, dtype=float), np.zeros(len(b))) for W, b in params]


@misconception(of="l1_gradient")
def l1_gradient_twice_as_steep(params, alpha):
    """By how much does |w| rise from w = 3 to w = 3.01? Divide that by 0.01, and compare."""
    return [(2 * alpha * np.sign(W), np.zeros(len(b))) for W, b in params]


@misconception(of="l1_gradient")
def l1_gradient_downhill(params, alpha):
    """If w = 3 grows a little, does the penalty rise or fall? Print the slope that you return for it."""
    return [(-alpha * np.sign(W), np.zeros(len(b))) for W, b in params]


@misconception(of="l1_gradient")
def l1_gradient_without_price(params, alpha):
    """Call it with prices of 0.1 and of 3: what changes in what you return?"""
    return [(np.sign(W), np.zeros(len(b))) for W, b in params]


# https://davinci-net.com/home/corners/machine-learning/networks/deep-learning/implementation/l1.html
@misconception(of="l1_gradient")
def l1_gradient_of_biases_too(params, alpha):
    """What does a bias cost in your penalty? Compare the slope that you give it."""
    return [(alpha * np.sign(W), alpha * np.sign(b)) for W, b in params]


@misconception(of="l1_gradient")
def l1_gradient_of_weights_alone(params, alpha):
    """Print what you return for one layer: where would an update look for the gradient of the biases?"""
    return [alpha * np.sign(W) for W, b in params]


@misconception(of="l1_gradient")
def l1_gradient_with_one_number_for_biases(params, alpha):
    """Print the shape of each b beside that of its db: are they the same?"""
    return [(alpha * np.sign(W), 0.0) for W, b in params]


@misconception(of="l1_gradient")
def l1_gradient_with_none_for_biases(params, alpha):
    """Take one step of gradient descent with what you return: what becomes of b?"""
    return [(alpha * np.sign(W), None) for W, b in params]


@misconception(of="l1_gradient")
def l1_gradient_of_zero(params, alpha):
    """Train one step with your slopes and one without any penalty: do the weights differ afterwards?"""
    return [(np.zeros(np.shape(W)), np.zeros(len(b))) for W, b in params]


@misconception(of="l1_gradient")
def l1_gradient_added_up(params, alpha):
    """Print the shapes of W and of your dW: has every weight a slope of its own?"""
    return [(alpha * np.sum(np.sign(W)), np.zeros(len(b))) for W, b in params]


@misconception(of="l1_gradient")
def l1_gradient_dividing_by_size(params, alpha):
    """Print the slope that you return for a weight of 0: is it a number from -alpha to alpha?"""
    return [(alpha * np.asarray(W) / np.abs(W), np.zeros(len(b))) for W, b in params]


@misconception(of="l1_gradient")
def l1_gradient_in_whole_numbers(params, alpha):
    """Print the dtype of the array that you fill, for the weights [[2, -3]]: can it hold 0.25?"""
    grads = []
    for W, b in params:
        dW, db = np.zeros_like(W), np.zeros_like(b)
        dW[np.asarray(W) > 0] = alpha
        dW[np.asarray(W) < 0] = -alpha
        grads.append((dW, db))
    return grads


@misconception(of="l1_gradient")
def l1_gradient_in_the_weights(params, alpha):
    """Print the weights before and after a call: are they still the same?"""
    grads = []
    for W, b in params:
        dW = np.asarray(W)
        dW[:] = alpha * np.sign(dW)
        grads.append((dW, np.zeros(len(b))))
    return grads


@misconception(of="l1_gradient")
def l1_gradient_of_the_first_layer(params, alpha):
    """How many pairs do you return for a network of two layers?"""
    grads = []
    for W, b in params:
        grads.append((alpha * np.sign(W), np.zeros(len(b))))
        return grads
    return grads


@misconception(of="l1_gradient")
def l1_gradient_last_layer_first(params, alpha):
    """For a network of two layers, print the shape of each dW beside that of the W in the same place."""
    return [(alpha * np.sign(W), np.zeros(len(b))) for W, b in reversed(params)]


@misconception(of="l1_gradient")
def l1_gradient_that_needs_arrays(params, alpha):
    """Call it with lists for W and b: which of your lines needs an array?"""
    return [(alpha * np.sign(W), np.zeros(b.shape)) for W, b in params]


@misconception(of="l1_gradient")
def l1_gradient_that_needs_arrays_to_compare(params, alpha):
    """Call it with lists for W and b: which of your lines needs an array?"""
    return [(alpha * (1.0 * (W > 0) - (W < 0)), np.zeros(len(b))) for W, b in params]
