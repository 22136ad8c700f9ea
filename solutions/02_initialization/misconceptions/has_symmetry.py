"""What people write for has_symmetry when it is not quite right."""

from itertools import pairwise

import numpy as np


def has_copies(units):
    """Tell whether two rows are equal."""
    units = np.asarray(units, dtype=float)
    return len(np.unique(units, axis=0)) < len(units)


def unit_rows(params, layer):
    """Put together all numbers of each unit of a layer."""
    (W, b), (W_next, _) = params[layer : layer + 2]
    return np.column_stack([W, b, np.transpose(W_next)])


@misconception(of="has_symmetry")
def symmetry_of_incoming_weights(params):
    """Take two units with the same row in W: in how many other ways may they differ?

    Try each of them on its own.
    """
    return any(has_copies(W) for W, _ in params[:-1])


@misconception(of="has_symmetry")
def symmetry_of_incoming_weights_in_any_layer(params):
    """Which layers of a network hide their units?

    Try a network of one layer, then two units with the same row in W that differ elsewhere.
    """
    return any(has_copies(W) for W, _ in params)


@misconception(of="has_symmetry")
def symmetry_without_outgoing_weights(params):
    """Two units compute the same, but the next unit hears one louder: are they copies?

    Where in `params` does it say how loud?
    """
    return any(has_copies(np.column_stack([W, b])) for W, b in params[:-1])


@misconception(of="has_symmetry")
def symmetry_without_outgoing_weights_in_any_layer(params):
    """Try a network of one layer with equal rows: does it hide any units?

    Then try two units that the next layer hears with different loudness.
    """
    return any(has_copies(np.column_stack([W, b])) for W, b in params)


@misconception(of="has_symmetry")
def symmetry_without_biases(params):
    """Give two copies different biases: do they still compute the same?"""
    for (W, _), (W_next, _) in pairwise(params):
        if has_copies(np.column_stack([W, np.transpose(W_next)])):
            return True
    return False


@misconception(of="has_symmetry")
def symmetry_of_outgoing_weights(params):
    """Take two units that the next layer hears alike: need they compute the same?"""
    return any(has_copies(np.transpose(W_next)) for W_next, _ in params[1:])


@misconception(of="has_symmetry")
def symmetry_of_incoming_or_outgoing_weights(params):
    """List what two units must share to be copies.

    Is it enough for your function that they share one of these things?
    """
    return any(has_copies(W) or has_copies(np.transpose(W_next)) for (W, _), (W_next, _) in pairwise(params))


@misconception(of="has_symmetry")
def symmetry_by_each_of_the_three_on_its_own(params):
    """Let units 0 and 1 share what comes in, and units 1 and 2 what goes out: which two are copies?"""
    for (W, b), (W_next, _) in pairwise(params):
        rows = len(b)
        incoming = len(np.unique(np.column_stack([W, b]), axis=0)) < rows
        outgoing = len(np.unique(np.transpose(W_next), axis=0)) < rows
        if incoming and outgoing:
            return True
    return False


@misconception(of="has_symmetry")
def symmetry_by_rows_of_the_next_layer(params):
    """Draw a layer of 3 units and a next one of 2: is it in the rows or in the columns of the next W that
    the outgoing weights of one unit stand?
    """
    for (W, b), (W_next, _) in pairwise(params):
        W_next = np.asarray(W_next)
        for i in range(len(W)):
            for j in range(i):
                same = np.array_equal(W[i], W[j]) and b[i] == b[j]
                if same and np.array_equal(W_next[i], W_next[j]):
                    return True
    return False


@misconception(of="has_symmetry")
def symmetry_of_columns(params):
    """Draw a layer of 2 units with 3 inputs: do rows or columns of its W belong to the units?"""
    return any(has_copies(np.transpose(W)) for W, _ in params[:-1])


@misconception(of="has_symmetry")
def symmetry_of_the_output_layer_too(params):
    """Make two rows of the last layer equal, and nothing else: does that layer hide its units?"""
    hidden = any(has_copies(unit_rows(params, k)) for k in range(len(params) - 1))
    W, b = params[-1]
    return hidden or has_copies(np.column_stack([W, b]))


@misconception(of="has_symmetry")
def symmetry_of_the_first_hidden_layer(params):
    """Take a network of four layers and put the copies into the second or third: are they found?"""
    return len(params) > 1 and has_copies(unit_rows(params, 0))


@misconception(of="has_symmetry")
def symmetry_of_the_last_hidden_layer(params):
    """Put copies into the first of three hidden layers alone: what do the later ones change?"""
    found = False
    for k in range(len(params) - 1):
        found = has_copies(unit_rows(params, k))
    return found


@misconception(of="has_symmetry")
def symmetry_of_all_layers_but_the_last_hidden_one(params):
    """Take a network of four layers and put the copies into the third: does your loop come so far?"""
    return any(has_copies(unit_rows(params, k)) for k in range(len(params) - 2))


@misconception(of="has_symmetry")
def symmetry_of_neighbours(params):
    """Let the first and the last of three units be copies, and the one between them not: are they found?"""
    for k in range(len(params) - 1):
        units = unit_rows(params, k)
        for i in range(len(units) - 1):
            if np.array_equal(units[i], units[i + 1]):
                return True
    return False


@misconception(of="has_symmetry")
def symmetry_with_the_first_unit(params):
    """Let the second and the third of three units be copies, and the first not: are they found?"""
    for k in range(len(params) - 1):
        units = unit_rows(params, k)
        if any(np.array_equal(units[0], unit) for unit in units[1:]):
            return True
    return False


@misconception(of="has_symmetry")
def symmetry_of_all_units(params):
    """Let two of three units be copies, and the third not: what do you return?"""
    for k in range(len(params) - 1):
        units = unit_rows(params, k)
        if len(units) > 1 and np.all(units == units[0]):
            return True
    return False


@misconception(of="has_symmetry")
def symmetry_of_all_units_even_one(params):
    """Try a hidden layer of one unit, then one of three in which two are copies: what do you return?"""
    for k in range(len(params) - 1):
        units = unit_rows(params, k)
        if np.all(units == units[0]):
            return True
    return False


@misconception(of="has_symmetry")
def symmetry_of_every_layer(params):
    """Put copies into the first of three hidden layers alone: what do the later ones change?"""
    return len(params) > 1 and all(has_copies(unit_rows(params, k)) for k in range(len(params) - 1))


@misconception(of="has_symmetry")
def symmetry_of_units_with_themselves(params):
    """Try a network without copies: which pairs of units does your loop compare?"""
    for k in range(len(params) - 1):
        units = unit_rows(params, k)
        for i in range(len(units)):
            for j in range(len(units)):
                if np.array_equal(units[i], units[j]):
                    return True
    return False


@misconception(of="has_symmetry")
def symmetry_that_is_nearly_so(params):
    """Let two units differ by 1e-9 in one weight: are they exact copies, and what do you return?"""
    for k in range(len(params) - 1):
        units = unit_rows(params, k)
        for i in range(len(units)):
            if any(np.allclose(units[i], units[j]) for j in range(i)):
                return True
    return False


@misconception(of="has_symmetry")
def symmetry_of_zeros(params):
    """Try two equal units with weights other than 0: what do you return?"""
    return len(params) > 1 and any(np.all(np.asarray(W) == 0) for W, _ in params)


@misconception(of="has_symmetry")
def symmetry_of_equal_numbers(params):
    """Try two units that both have the weights 1 and 2: are they copies, and what do you return?"""
    return len(params) > 1 and any(np.ptp(np.asarray(W)) == 0 for W, _ in params[:-1])


@misconception(of="has_symmetry")
def symmetry_of_repeated_numbers(params):
    """Try a unit with the weights 1 and 1 beside one with 2 and 3: do you compare numbers or units?"""
    return any(np.unique(W).size < np.size(W) for W, _ in params[:-1])


@misconception(of="has_symmetry")
def symmetry_by_sums(params):
    """Try a unit with the weights 1 and 4 beside one with 2 and 3: do their sums tell them apart?"""
    for k in range(len(params) - 1):
        sums = unit_rows(params, k).sum(axis=1)
        if len(np.unique(sums)) < len(sums):
            return True
    return False


@misconception(of="has_symmetry")
def symmetry_told_the_other_way_round(params):
    """Try the two networks of the example: which should be True, the one with copies or the one without?"""
    return not any(has_copies(unit_rows(params, k)) for k in range(len(params) - 1))


@misconception(of="has_symmetry")
def symmetry_for_arrays_only(params):
    """Call it with lists of numbers for W and b: which of your lines asks for what only an array has?"""
    for (W, b), (W_next, _) in pairwise(params):
        for i in range(W.shape[0]):
            for j in range(i):
                same = np.array_equal(W[i], W[j]) and b[i] == b[j]
                if same and np.array_equal(W_next[:, i], W_next[:, j]):
                    return True
    return False
