"""What people write for activation_backward when it is not quite right."""

import numpy as np


@misconception(of="activation_backward")
def slope_without_what_comes_from_above(dout, z, activation):
    """Double dout: does your answer double?"""
    return ACTIVATIONS[activation][1](z)


@misconception(of="activation_backward")
def dout_handed_on_as_it_is(dout, z, activation):
    """Change z from 0 to 5 under a sigmoid, with the same dout: does your answer change?"""
    return np.array(dout, dtype=float)


@misconception(of="activation_backward")
def slope_at_what_came_out(dout, z, activation):
    """For tanh with z = 3, print the number at which you take the slope: is it z?"""
    function, derivative = ACTIVATIONS[activation]
    a = function(z)
    return np.asarray(dout, dtype=float) * derivative(a)


@misconception(of="activation_backward")
def dout_and_z_swapped(dout, z, activation):
    """For a sigmoid with z = 0 and dout = 8, print the number at which you take the slope: is it z?"""
    _, derivative = ACTIVATIONS[activation]
    return derivative(dout) * z


@misconception(of="activation_backward")
def slope_of_what_comes_from_above(dout, z, activation):
    """For a sigmoid with z = 0 and dout = 8, print the number at which you take the slope: is it z?"""
    _, derivative = ACTIVATIONS[activation]
    return np.asarray(dout, dtype=float) * derivative(dout)


@misconception(of="activation_backward")
def function_instead_of_its_slope(dout, z, activation):
    """ACTIVATIONS[name] is a pair: print both for tanh at z = 0, and say which one you use."""
    function = ACTIVATIONS[activation][0]
    return np.asarray(dout, dtype=float) * function(z)


# https://stackoverflow.com/questions/53287032
@misconception(of="activation_backward")
def sigmoid_formula_for_outputs_at_z(dout, z, activation):
    """Print the slope of the sigmoid that you get at z = 3: can a curve that only rises have it?"""
    dout, z = np.asarray(dout, dtype=float), np.asarray(z, dtype=float)
    if activation == "sigmoid":
        return dout * z * (1 - z)
    return dout * ACTIVATIONS[activation][1](z)


@misconception(of="activation_backward")
def tanh_formula_for_outputs_at_z(dout, z, activation):
    """Print the slope of tanh that you get at z = 3: can a curve that only rises have it?"""
    dout, z = np.asarray(dout, dtype=float), np.asarray(z, dtype=float)
    if activation == "tanh":
        return dout * (1 - z**2)
    return dout * ACTIVATIONS[activation][1](z)


@misconception(of="activation_backward")
def nothing_back_through_the_leak(dout, z, activation):
    """Move z from -2 to -1.9 under a leaky ReLU: does its output move?"""
    dout, z = np.asarray(dout, dtype=float), np.asarray(z, dtype=float)
    if activation == "leaky_relu":
        return dout * (z > 0)
    return dout * ACTIVATIONS[activation][1](z)


@misconception(of="activation_backward")
def another_leak_on_the_way_back(dout, z, activation):
    """Move z from -2 to -1 under the leaky ReLU of given.py: by how much does its output move?

    Compare with the slope that you use there.
    """
    dout, z = np.asarray(dout, dtype=float), np.asarray(z, dtype=float)
    if activation == "leaky_relu":
        return dout * np.where(z > 0, 1.0, 0.01)
    return dout * ACTIVATIONS[activation][1](z)


@misconception(of="activation_backward")
def elu_straight_on_both_sides(dout, z, activation):
    """Draw the ELU from -4 to 0: is it equally steep everywhere there?"""
    dout, z = np.asarray(dout, dtype=float), np.asarray(z, dtype=float)
    if activation == "elu":
        return dout * np.ones(z.shape)
    return dout * ACTIVATIONS[activation][1](z)


@misconception(of="activation_backward")
def masked_where_dout_is_negative(dout, z, activation):
    """Take a ReLU that let z = 2 through and a dout of -3: does the loss not change with z?"""
    dout, z = np.asarray(dout, dtype=float), np.asarray(z, dtype=float)
    if activation == "relu":
        return dout * (dout > 0)
    return dout * ACTIVATIONS[activation][1](z)


@misconception(of="activation_backward")
def only_three_names_known(dout, z, activation):
    """Call it with each of the names in ACTIVATIONS: which of them do your lines not mention?"""
    dout, z = np.asarray(dout, dtype=float), np.asarray(z, dtype=float)
    if activation in ("sigmoid", "tanh", "relu"):
        dout = dout * ACTIVATIONS[activation][1](z)
    return dout


@misconception(of="activation_backward")
def sigmoid_whatever_the_name(dout, z, activation):
    """Call it with the same numbers and two names: what changes in your answer?"""
    s = 1 / (1 + np.exp(-np.asarray(z, dtype=float)))
    return np.asarray(dout, dtype=float) * s * (1 - s)


@misconception(of="activation_backward")
def dout_multiplied_in_place(dout, z, activation):
    """Print dout after your function has run: is it still what the caller passed?"""
    dout = np.asarray(dout, dtype=float)
    dout *= ACTIVATIONS[activation][1](z)
    return dout


@misconception(of="activation_backward")
def dout_masked_in_place(dout, z, activation):
    """Print dout after your function has run: is it still what the caller passed?"""
    dz, z = np.asarray(dout, dtype=float), np.asarray(z, dtype=float)
    if activation == "relu":
        dz[z <= 0] = 0
        return dz
    return dz * ACTIVATIONS[activation][1](z)


@misconception(of="activation_backward")
def product_of_matrices_instead(dout, z, activation):
    """Each output depends on its own z alone: for dout and z of shape (2, 3), how many numbers come back?"""
    _, derivative = ACTIVATIONS[activation]
    return np.dot(dout, np.transpose(derivative(z)))


@misconception(of="activation_backward")
def dout_of_arrays_only(dout, z, activation):
    """Call it with lists for dout and z: which of your lines asks for something that only arrays have?"""
    _, derivative = ACTIVATIONS[activation]
    dz = np.zeros(dout.shape)
    dz += dout * derivative(z)
    return dz
