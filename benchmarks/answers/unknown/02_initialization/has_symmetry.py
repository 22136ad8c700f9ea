import numpy as np


@wrong(of="has_symmetry")
def tests_the_rank_of_the_units(params):
    """It tests whether the units' numbers are linearly dependent, so a unit that is twice another, or more units than numbers, counts as a copy."""
    for (W, b), (V, _) in zip(params[:-1], params[1:]):
        units = np.column_stack([W, b, np.transpose(V)])
        if np.linalg.matrix_rank(units) < len(units):
            return True
    return False


@wrong(of="has_symmetry")
def compares_units_of_different_layers(params):
    """The set of units seen so far is never emptied, so equal units of two different layers count as copies."""
    seen = set()
    for l in range(len(params) - 1):
        W, b = np.asarray(params[l][0], dtype=float), np.asarray(params[l][1], dtype=float)
        V = np.asarray(params[l + 1][0], dtype=float)
        for i in range(len(W)):
            unit = (*W[i], b[i], *V[:, i])
            if unit in seen:
                return True
            seen.add(unit)
    return False


@wrong(of="has_symmetry", known="symmetry_of_all_units")
def wants_all_units_to_be_equal(params):
    """It says True only where all units of a hidden layer are copies of one, and misses two copies among others."""
    for (W, b), (V, _) in zip(params, params[1:]):
        units = np.hstack([np.asarray(W), np.reshape(b, (-1, 1)), np.asarray(V).T])
        if len(units) > 1 and len(np.unique(units, axis=0)) == 1:
            return True
    return False


@wrong(of="has_symmetry")
def asks_with_in_for_an_array(params):
    """It asks `unit in the others`, which for arrays is true as soon as a single number agrees at its place."""
    for (W, b), (V, c) in zip(params, params[1:]):
        units = np.column_stack([W, b, np.array(V).T])
        for i in range(len(units) - 1):
            if units[i] in units[i + 1:]:
                return True
    return False


@wrong(of="has_symmetry")
def takes_the_first_pair_for_the_input_layer(params):
    """The loop begins at the second pair, as if the first one were the input layer, so the first hidden layer is never looked at."""
    n_layers = len(params)
    for l in range(1, n_layers - 1):
        W, b = params[l]
        V = np.asarray(params[l + 1][0])
        n = len(b)
        for i in range(n):
            for j in range(i):
                same_in = np.array_equal(W[i], W[j]) and b[i] == b[j]
                if same_in and np.array_equal(V[:, i], V[:, j]):
                    return True
    return False


@wrong(of="has_symmetry", known="symmetry_that_is_nearly_so")
def compares_what_is_printed(params):
    """Units are compared by the text that NumPy prints of them, which shows eight digits, so a difference in the ninth is missed."""
    for (W, b), (V, _) in zip(params, params[1:]):
        W, b, V = np.asarray(W, dtype=float), np.asarray(b, dtype=float), np.asarray(V, dtype=float)
        texts = [f"{W[i]} {b[i:i + 1]} {V[:, i]}" for i in range(len(W))]
        if len(set(texts)) < len(texts):
            return True
    return False
