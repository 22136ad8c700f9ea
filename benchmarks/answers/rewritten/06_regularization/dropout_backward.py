"""The known mistakes of dropout_backward, written anew in three styles."""

import math

import numpy as np


@rewritten(of="dropout_backward_with_a_mask_of_its_own", style="loops")
def dropout_backward_with_a_mask_of_its_own_loops(dout, mask, p):
    a = np.asarray(dout, dtype=float)
    generator = np.random.default_rng(7)
    result = []
    for g in a.ravel().tolist():
        result.append(g / (1 - p) if generator.random() >= p else 0.0)
    return np.array(result).reshape(a.shape)


@rewritten(of="dropout_backward_with_a_mask_of_its_own", style="numpy")
def dropout_backward_with_a_mask_of_its_own_numpy(dout, mask, p):
    g = np.asarray(dout, dtype=float)
    own = np.random.default_rng(42).random(g.shape)
    return np.where(np.less(own, p), 0.0, g / (1.0 - p))


@rewritten(of="dropout_backward_with_a_mask_of_its_own", style="student")
def dropout_backward_with_a_mask_of_its_own_student(dout, mask, p):
    dout = np.array(dout, dtype=float)
    rng = np.random.default_rng(0)
    numbers = rng.random(dout.shape)
    new_mask = numbers >= p
    gradient = dout * new_mask
    gradient = gradient / (1 - p)
    return gradient


@rewritten(of="dropout_backward_without_scaling", style="loops")
def dropout_backward_without_scaling_loops(dout, mask, p):
    a = np.asarray(dout, dtype=float)
    result = []
    for g, m in zip(a.ravel().tolist(), np.asarray(mask).ravel().tolist()):
        result.append(g if m != 0 else 0.0)
    return np.array(result).reshape(a.shape)


@rewritten(of="dropout_backward_without_scaling", style="numpy")
def dropout_backward_without_scaling_numpy(dout, mask, p):
    return np.where(np.equal(mask, 0), 0.0, np.asarray(dout, dtype=float))


@rewritten(of="dropout_backward_without_scaling", style="student")
def dropout_backward_without_scaling_student(dout, mask, p):
    gradient = np.array(dout, dtype=float)
    kept = np.array(mask) != 0
    gradient = gradient * kept
    return gradient


@rewritten(of="dropout_backward_divided_by_p", style="loops")
def dropout_backward_divided_by_p_loops(dout, mask, p):
    a = np.asarray(dout, dtype=float)
    result = []
    for g, m in zip(a.ravel(), np.asarray(mask).ravel().tolist()):
        if m == 0:
            g = np.float64(0.0)
        result.append(g / np.float64(p))
    return np.array(result).reshape(a.shape)


@rewritten(of="dropout_backward_divided_by_p", style="numpy")
def dropout_backward_divided_by_p_numpy(dout, mask, p):
    return np.true_divide(np.where(np.not_equal(mask, 0), np.asarray(dout, dtype=float), 0.0), p)


@rewritten(of="dropout_backward_divided_by_p", style="student")
def dropout_backward_divided_by_p_student(dout, mask, p):
    dout = np.array(dout, dtype=float)
    stayed = np.array(mask) != 0
    dx = np.zeros(dout.shape)
    dx[stayed] = dout[stayed]
    dx = dx / p
    return dx


@rewritten(of="dropout_backward_scaled_down", style="loops")
def dropout_backward_scaled_down_loops(dout, mask, p):
    a = np.asarray(dout, dtype=float)
    keep = 1 - p
    result = []
    for g, m in zip(a.ravel().tolist(), np.asarray(mask).ravel().tolist()):
        result.append(g * keep if m else 0.0)
    return np.array(result).reshape(a.shape)


@rewritten(of="dropout_backward_scaled_down", style="numpy")
def dropout_backward_scaled_down_numpy(dout, mask, p):
    g = np.asarray(dout, dtype=float)
    return np.multiply(g, 1.0 - p, out=np.zeros(g.shape), where=np.not_equal(mask, 0))


@rewritten(of="dropout_backward_scaled_down", style="student")
def dropout_backward_scaled_down_student(dout, mask, p):
    grad = np.array(dout, dtype=float)
    excluded = np.array(mask) == 0
    grad[excluded] = 0
    keep_prob = 1 - p
    grad = grad * keep_prob
    return grad


@rewritten(of="dropout_backward_scaled_twice", style="loops")
def dropout_backward_scaled_twice_loops(dout, mask, p):
    a = np.asarray(dout, dtype=float)
    result = []
    for g, m in zip(a.ravel().tolist(), np.asarray(mask).ravel().tolist()):
        if m != 0:
            result.append(g / (1 - p) / (1 - p))
        else:
            result.append(0.0)
    return np.array(result).reshape(a.shape)


@rewritten(of="dropout_backward_scaled_twice", style="numpy")
def dropout_backward_scaled_twice_numpy(dout, mask, p):
    factor = np.where(np.not_equal(mask, 0), (1.0 - p) ** -2, 0.0)
    return np.asarray(dout, dtype=float) * factor


@rewritten(of="dropout_backward_scaled_twice", style="student")
def dropout_backward_scaled_twice_student(dout, mask, p):
    dout = np.array(dout, dtype=float)
    scale = 1 / (1 - p)
    factors = (np.array(mask) != 0) * scale
    dx = dout * factors
    dx = dx / (1 - p)
    return dx


@rewritten(of="dropout_backward_past_the_mask", style="loops")
def dropout_backward_past_the_mask_loops(dout, mask, p):
    a = np.asarray(dout, dtype=float)
    return np.array([g / (1 - p) for g in a.ravel().tolist()]).reshape(a.shape)


@rewritten(of="dropout_backward_past_the_mask", style="numpy")
def dropout_backward_past_the_mask_numpy(dout, mask, p):
    return np.multiply(np.asarray(dout, dtype=float), np.reciprocal(1.0 - p))


@rewritten(of="dropout_backward_past_the_mask", style="student")
def dropout_backward_past_the_mask_student(dout, mask, p):
    gradient = np.array(dout, dtype=float)
    keep = 1 - p
    dx = gradient / keep
    return dx


@rewritten(of="dropout_backward_handing_dout_on", style="loops")
def dropout_backward_handing_dout_on_loops(dout, mask, p):
    a = np.asarray(dout, dtype=float)
    result = []
    for g in a.ravel().tolist():
        result.append(g)
    return np.array(result).reshape(a.shape)


@rewritten(of="dropout_backward_handing_dout_on", style="numpy")
def dropout_backward_handing_dout_on_numpy(dout, mask, p):
    return np.positive(np.asarray(dout, dtype=float))


@rewritten(of="dropout_backward_handing_dout_on", style="student")
def dropout_backward_handing_dout_on_student(dout, mask, p):
    dx = np.array(dout, dtype=float)
    return dx


@rewritten(of="dropout_backward_through_the_excluded", style="loops")
def dropout_backward_through_the_excluded_loops(dout, mask, p):
    a = np.asarray(dout, dtype=float)
    result = []
    for g, m in zip(a.ravel().tolist(), np.asarray(mask).ravel().tolist()):
        result.append(0.0 if m != 0 else g / (1 - p))
    return np.array(result).reshape(a.shape)


@rewritten(of="dropout_backward_through_the_excluded", style="numpy")
def dropout_backward_through_the_excluded_numpy(dout, mask, p):
    g = np.asarray(dout, dtype=float)
    return np.divide(g, 1.0 - p, out=np.zeros(g.shape), where=np.equal(mask, 0))


@rewritten(of="dropout_backward_through_the_excluded", style="student")
def dropout_backward_through_the_excluded_student(dout, mask, p):
    dx = np.array(dout, dtype=float)
    m = np.array(mask) != 0
    dx[m] = 0
    dx = dx / (1 - p)
    return dx


@rewritten(of="dropout_backward_of_the_survivors_alone", style="loops")
def dropout_backward_of_the_survivors_alone_loops(dout, mask, p):
    result = []
    for g, m in zip(np.asarray(dout, dtype=float).ravel().tolist(), np.asarray(mask).ravel().tolist()):
        if m != 0:
            result.append(g / (1 - p))
    return np.array(result)


@rewritten(of="dropout_backward_of_the_survivors_alone", style="numpy")
def dropout_backward_of_the_survivors_alone_numpy(dout, mask, p):
    return np.compress(np.ravel(np.not_equal(mask, 0)), np.ravel(np.asarray(dout, dtype=float))) / (1.0 - p)


@rewritten(of="dropout_backward_of_the_survivors_alone", style="student")
def dropout_backward_of_the_survivors_alone_student(dout, mask, p):
    dout = np.array(dout, dtype=float)
    kept = np.array(mask) != 0
    survivors = dout[kept]
    dx = survivors / (1 - p)
    return dx


@rewritten(of="dropout_backward_in_the_gradient", style="loops")
def dropout_backward_in_the_gradient_loops(dout, mask, p):
    a = np.asarray(dout, dtype=float)
    m = np.asarray(mask)
    result = np.zeros(a.shape)
    for index in np.ndindex(*a.shape):
        if m[index] == 0:
            a[index] = 0.0
        result[index] = a[index] / (1 - p)
    return result


@rewritten(of="dropout_backward_in_the_gradient", style="numpy")
def dropout_backward_in_the_gradient_numpy(dout, mask, p):
    g = np.asarray(dout, dtype=float)
    np.copyto(g, 0.0, where=np.equal(mask, 0))
    return np.true_divide(g, 1.0 - p)


@rewritten(of="dropout_backward_in_the_gradient", style="student")
def dropout_backward_in_the_gradient_student(dout, mask, p):
    dout = np.asarray(dout, dtype=float)
    excluded = np.array(mask) == 0
    dout[excluded] = 0
    dx = dout / (1 - p)
    return dx


@rewritten(of="dropout_backward_scaled_in_the_gradient", style="loops")
def dropout_backward_scaled_in_the_gradient_loops(dout, mask, p):
    a = np.asarray(dout, dtype=float)
    m = np.asarray(mask)
    for index in np.ndindex(*a.shape):
        a[index] = a[index] / (1 - p) if m[index] != 0 else 0.0
    return a


@rewritten(of="dropout_backward_scaled_in_the_gradient", style="numpy")
def dropout_backward_scaled_in_the_gradient_numpy(dout, mask, p):
    g = np.asarray(dout, dtype=float)
    g[...] = np.where(np.not_equal(mask, 0), g / (1.0 - p), 0.0)
    return g


@rewritten(of="dropout_backward_scaled_in_the_gradient", style="student")
def dropout_backward_scaled_in_the_gradient_student(dout, mask, p):
    dout = np.asarray(dout, dtype=float)
    kept = np.array(mask) != 0
    dout *= kept
    dout /= 1 - p
    return dout


@rewritten(of="dropout_backward_in_whole_numbers", style="loops")
def dropout_backward_in_whole_numbers_loops(dout, mask, p):
    a = np.asarray(dout)
    m = np.asarray(mask)
    result = np.zeros(a.shape, dtype=a.dtype)
    for index in np.ndindex(*a.shape):
        if m[index] != 0:
            result[index] = a[index] / (1 - p)
    return result


@rewritten(of="dropout_backward_in_whole_numbers", style="numpy")
def dropout_backward_in_whole_numbers_numpy(dout, mask, p):
    g = np.asarray(dout)
    return np.where(np.not_equal(mask, 0), g / (1.0 - p), 0.0).astype(g.dtype)


@rewritten(of="dropout_backward_in_whole_numbers", style="student")
def dropout_backward_in_whole_numbers_student(dout, mask, p):
    dx = np.zeros_like(dout)
    kept = np.array(mask) != 0
    scaled = np.array(dout) / (1 - p)
    dx[kept] = scaled[kept]
    return dx


@rewritten(of="dropout_backward_that_needs_arrays", style="loops")
def dropout_backward_that_needs_arrays_loops(dout, mask, p):
    shape = dout.shape
    result = []
    for g, m in zip(dout.ravel().tolist(), np.asarray(mask).ravel().tolist()):
        result.append(g / (1 - p) if m != 0 else 0.0)
    return np.array(result).reshape(shape)


@rewritten(of="dropout_backward_that_needs_arrays", style="numpy")
def dropout_backward_that_needs_arrays_numpy(dout, mask, p):
    return np.divide(dout, 1.0 - p, out=np.zeros(dout.shape), where=np.not_equal(mask, 0))


@rewritten(of="dropout_backward_that_needs_arrays", style="student")
def dropout_backward_that_needs_arrays_student(dout, mask, p):
    dx = np.zeros(dout.shape)
    kept = np.array(mask) != 0
    dx[kept] = dout[kept] / (1 - p)
    return dx


@rewritten(of="dropout_backward_that_needs_arrays_to_divide", style="loops")
def dropout_backward_that_needs_arrays_to_divide_loops(dout, mask, p):
    scaled = dout / (1 - p)
    result = []
    for g, m in zip(np.ravel(scaled).tolist(), np.asarray(mask).ravel().tolist()):
        result.append(g if m != 0 else 0.0)
    return np.array(result).reshape(np.shape(scaled))


@rewritten(of="dropout_backward_that_needs_arrays_to_divide", style="numpy")
def dropout_backward_that_needs_arrays_to_divide_numpy(dout, mask, p):
    return np.where(np.equal(mask, 0), 0.0, dout / (1 - p))


@rewritten(of="dropout_backward_that_needs_arrays_to_divide", style="student")
def dropout_backward_that_needs_arrays_to_divide_student(dout, mask, p):
    keep = 1 - p
    dx = dout / keep
    kept = np.array(mask) != 0
    dx = dx * kept
    return dx
