"""Known mistakes of zeros_init, written anew."""

import math

import numpy as np


@rewritten(of="zeros_with_one_row_for_each_input", style="loops")
def zeros_with_one_row_for_each_input_loops(n_in, n_out, rng=None):
    rows = []
    for _ in range(n_in):
        rows.append([0.0] * n_out)
    return np.array(rows)


@rewritten(of="zeros_with_one_row_for_each_input", style="numpy")
def zeros_with_one_row_for_each_input_numpy(n_in, n_out, rng=None):
    return np.outer(np.zeros(n_in), np.zeros(n_out))


@rewritten(of="zeros_with_one_row_for_each_input", style="student")
def zeros_with_one_row_for_each_input_student(n_in, n_out, rng=None):
    shape = (n_in, n_out)
    weights = np.zeros(shape)
    return weights


@rewritten(of="zeros_in_one_row", style="loops")
def zeros_in_one_row_loops(n_in, n_out, rng=None):
    flat = []
    for _ in range(n_out):
        for _ in range(n_in):
            flat.append(0.0)
    return np.array(flat)


@rewritten(of="zeros_in_one_row", style="numpy")
def zeros_in_one_row_numpy(n_in, n_out, rng=None):
    return np.full((n_out, n_in), 0.0).ravel()


@rewritten(of="zeros_in_one_row", style="student")
def zeros_in_one_row_student(n_in, n_out, rng=None):
    how_many = n_out * n_in
    weights = np.zeros(how_many)
    return weights


@rewritten(of="zeros_squeezed", style="loops")
def zeros_squeezed_loops(n_in, n_out, rng=None):
    rows = [[0.0] * n_in for _ in range(n_out)]
    if n_in == 1:
        rows = [row[0] for row in rows]
    if n_out == 1:
        rows = rows[0]
    return np.array(rows)


@rewritten(of="zeros_squeezed", style="numpy")
def zeros_squeezed_numpy(n_in, n_out, rng=None):
    return np.zeros([n for n in (n_out, n_in) if n != 1])


@rewritten(of="zeros_squeezed", style="student")
def zeros_squeezed_student(n_in, n_out, rng=None):
    weights = np.zeros((n_out, n_in))
    weights = weights.squeeze()
    return weights


@rewritten(of="zeros_for_the_units_alone", style="loops")
def zeros_for_the_units_alone_loops(n_in, n_out, rng=None):
    units = []
    for _ in range(n_out):
        units.append(0.0)
    return np.array(units)


@rewritten(of="zeros_for_the_units_alone", style="numpy")
def zeros_for_the_units_alone_numpy(n_in, n_out, rng=None):
    return np.repeat(0.0, n_out)


@rewritten(of="zeros_for_the_units_alone", style="student")
def zeros_for_the_units_alone_student(n_in, n_out, rng=None):
    weights = np.zeros((n_out, 1))
    weights = weights[:, 0]
    return weights


@rewritten(of="zeros_nested_in_lists_by_inputs", style="loops")
def zeros_nested_in_lists_by_inputs_loops(n_in, n_out, rng=None):
    rows = []
    for _ in range(n_in):
        row = []
        for _ in range(n_out):
            row.append(0.0)
        rows.append(row)
    return rows


@rewritten(of="zeros_nested_in_lists_by_inputs", style="numpy")
def zeros_nested_in_lists_by_inputs_numpy(n_in, n_out, rng=None):
    return np.zeros((n_out, n_in)).T.tolist()


@rewritten(of="zeros_nested_in_lists_by_inputs", style="student")
def zeros_nested_in_lists_by_inputs_student(n_in, n_out, rng=None):
    def empty_row():
        return [0.0] * n_out

    weights = [empty_row() for k in range(n_in)]
    return weights


@rewritten(of="zeros_that_are_nearly_zero", style="loops")
def zeros_that_are_nearly_zero_loops(n_in, n_out, rng=None):
    return np.array([[0.001 for _ in range(n_in)] for _ in range(n_out)])


@rewritten(of="zeros_that_are_nearly_zero", style="numpy")
def zeros_that_are_nearly_zero_numpy(n_in, n_out, rng=None):
    return np.tile(0.001, (n_out, n_in))


@rewritten(of="zeros_that_are_nearly_zero", style="student")
def zeros_that_are_nearly_zero_student(n_in, n_out, rng=None):
    tiny = 0.001
    weights = np.zeros((n_out, n_in))
    weights = weights + tiny
    return weights


@rewritten(of="zeros_replaced_by_ones", style="loops")
def zeros_replaced_by_ones_loops(n_in, n_out, rng=None):
    rows = []
    for _ in range(n_out):
        rows.append([1.0] * n_in)
    return np.array(rows)


@rewritten(of="zeros_replaced_by_ones", style="numpy")
def zeros_replaced_by_ones_numpy(n_in, n_out, rng=None):
    return np.exp(np.zeros((n_out, n_in)))


@rewritten(of="zeros_replaced_by_ones", style="student")
def zeros_replaced_by_ones_student(n_in, n_out, rng=None):
    weights = np.ones(n_out * n_in)
    weights = weights.reshape(n_out, n_in)
    return weights


@rewritten(of="zeros_square", style="loops")
def zeros_square_loops(n_in, n_out, rng=None):
    rows = [[0.0] * n_out for _ in range(n_out)]
    return np.array(rows)


@rewritten(of="zeros_square", style="numpy")
def zeros_square_numpy(n_in, n_out, rng=None):
    return np.zeros_like(np.eye(n_out))


@rewritten(of="zeros_square", style="student")
def zeros_square_student(n_in, n_out, rng=None):
    size = n_out
    weights = np.zeros((size, size))
    return weights
