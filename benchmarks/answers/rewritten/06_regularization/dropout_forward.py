"""The known mistakes of dropout_forward, written anew in three styles."""

import math

import numpy as np


@rewritten(of="dropout_forward_keeping_a_share_p", style="loops")
def dropout_forward_keeping_a_share_p_loops(x, p, rng, training=True):
    a = np.asarray(x, dtype=float)
    if not training:
        return np.array(a), np.array([True] * a.size).reshape(a.shape)
    out, mask = [], []
    for v in a.ravel():
        u = rng.random()
        if u < p:
            out.append(v / (1 - p))
            mask.append(True)
        else:
            out.append(0.0)
            mask.append(False)
    return np.array(out).reshape(a.shape), np.array(mask).reshape(a.shape)


@rewritten(of="dropout_forward_keeping_a_share_p", style="numpy")
def dropout_forward_keeping_a_share_p_numpy(x, p, rng, training=True):
    a = np.asarray(x, dtype=float)
    if not training:
        return a, np.full(a.shape, True)
    mask = np.less(rng.random(a.shape), p)
    out = np.divide(a, 1.0 - p, out=np.zeros_like(a), where=mask)
    return out, mask


@rewritten(of="dropout_forward_keeping_a_share_p", style="student")
def dropout_forward_keeping_a_share_p_student(x, p, rng, training=True):
    inputs = np.array(x, dtype=float)
    if training == False:
        mask = np.ones(inputs.shape, dtype=bool)
        return inputs, mask
    random_numbers = rng.random(size=inputs.shape)
    excluded = random_numbers >= p
    mask = np.ones(inputs.shape, dtype=bool)
    mask[excluded] = False
    out = inputs.copy()
    out[excluded] = 0
    out = out / (1 - p)
    return out, mask


@rewritten(of="dropout_forward_keeping_a_share_p_by_factors", style="loops")
def dropout_forward_keeping_a_share_p_by_factors_loops(x, p, rng, training=True):
    a = np.asarray(x, dtype=float)
    if not training:
        return np.array(a), np.array([1.0] * a.size).reshape(a.shape)
    out, mask = [], []
    for v in a.ravel():
        u = rng.random()
        if u < p:
            out.append(v / (1 - p))
            mask.append(1 / (1 - p))
        else:
            out.append(0.0)
            mask.append(0.0)
    return np.array(out).reshape(a.shape), np.array(mask).reshape(a.shape)


@rewritten(of="dropout_forward_keeping_a_share_p_by_factors", style="numpy")
def dropout_forward_keeping_a_share_p_by_factors_numpy(x, p, rng, training=True):
    a = np.asarray(x, dtype=float)
    if not training:
        return a, np.ones_like(a)
    mask = np.where(rng.random(a.shape) < p, 1.0 / (1.0 - p), 0.0)
    out = np.multiply(a, mask)
    return out, mask


@rewritten(of="dropout_forward_keeping_a_share_p_by_factors", style="student")
def dropout_forward_keeping_a_share_p_by_factors_student(x, p, rng, training=True):
    inputs = np.array(x, dtype=float)
    if training == False:
        mask = np.ones(inputs.shape)
        return inputs, mask
    random_numbers = rng.random(size=inputs.shape)
    excluded = random_numbers >= p
    mask = np.ones(inputs.shape, dtype=bool)
    mask[excluded] = False
    out = inputs.copy()
    out[excluded] = 0
    out = out / (1 - p)
    factors = mask / (1 - p)
    return out, factors


@rewritten(of="dropout_forward_with_p_to_stay", style="loops")
def dropout_forward_with_p_to_stay_loops(x, p, rng, training=True):
    a = np.asarray(x, dtype=float)
    if not training:
        return np.array(a), np.array([True] * a.size).reshape(a.shape)
    out, mask = [], []
    for v in a.ravel():
        u = rng.random()
        if u < p:
            out.append(v / np.float64(p))
            mask.append(True)
        else:
            out.append(np.float64(0.0) / np.float64(p))
            mask.append(False)
    return np.array(out).reshape(a.shape), np.array(mask).reshape(a.shape)


@rewritten(of="dropout_forward_with_p_to_stay", style="numpy")
def dropout_forward_with_p_to_stay_numpy(x, p, rng, training=True):
    a = np.asarray(x, dtype=float)
    if not training:
        return a, np.full(a.shape, True)
    mask = np.less(rng.random(a.shape), p)
    out = np.true_divide(np.where(mask, a, 0.0), p)
    return out, mask


@rewritten(of="dropout_forward_with_p_to_stay", style="student")
def dropout_forward_with_p_to_stay_student(x, p, rng, training=True):
    inputs = np.array(x, dtype=float)
    if training == False:
        mask = np.ones(inputs.shape, dtype=bool)
        return inputs, mask
    random_numbers = rng.random(size=inputs.shape)
    excluded = random_numbers >= p
    mask = np.ones(inputs.shape, dtype=bool)
    mask[excluded] = False
    out = inputs.copy()
    out[excluded] = 0
    out = out / p
    return out, mask


@rewritten(of="dropout_forward_with_p_to_stay_by_factors", style="loops")
def dropout_forward_with_p_to_stay_by_factors_loops(x, p, rng, training=True):
    a = np.asarray(x, dtype=float)
    if not training:
        return np.array(a), np.array([1.0] * a.size).reshape(a.shape)
    out, mask = [], []
    for v in a.ravel():
        u = rng.random()
        if u < p:
            out.append(v / np.float64(p))
            mask.append(np.float64(1.0) / np.float64(p))
        else:
            out.append(np.float64(0.0) / np.float64(p))
            mask.append(np.float64(0.0) / np.float64(p))
    return np.array(out).reshape(a.shape), np.array(mask).reshape(a.shape)


@rewritten(of="dropout_forward_with_p_to_stay_by_factors", style="numpy")
def dropout_forward_with_p_to_stay_by_factors_numpy(x, p, rng, training=True):
    a = np.asarray(x, dtype=float)
    if not training:
        return a, np.ones_like(a)
    mask = np.true_divide(np.less(rng.random(a.shape), p), p)
    out = np.multiply(a, mask)
    return out, mask


@rewritten(of="dropout_forward_with_p_to_stay_by_factors", style="student")
def dropout_forward_with_p_to_stay_by_factors_student(x, p, rng, training=True):
    inputs = np.array(x, dtype=float)
    if training == False:
        mask = np.ones(inputs.shape)
        return inputs, mask
    random_numbers = rng.random(size=inputs.shape)
    excluded = random_numbers >= p
    mask = np.ones(inputs.shape, dtype=bool)
    mask[excluded] = False
    out = inputs.copy()
    out[excluded] = 0
    out = out / p
    factors = mask / p
    return out, factors


@rewritten(of="dropout_forward_without_scaling", style="loops")
def dropout_forward_without_scaling_loops(x, p, rng, training=True):
    a = np.asarray(x, dtype=float)
    if not training:
        return np.array(a), np.array([True] * a.size).reshape(a.shape)
    out, mask = [], []
    for v in a.ravel():
        u = rng.random()
        if u >= p:
            out.append(float(v))
            mask.append(True)
        else:
            out.append(0.0)
            mask.append(False)
    return np.array(out).reshape(a.shape), np.array(mask).reshape(a.shape)


@rewritten(of="dropout_forward_without_scaling", style="numpy")
def dropout_forward_without_scaling_numpy(x, p, rng, training=True):
    a = np.asarray(x, dtype=float)
    if not training:
        return a, np.full(a.shape, True)
    mask = np.greater_equal(rng.random(a.shape), p)
    out = np.where(mask, a, 0.0)
    return out, mask


@rewritten(of="dropout_forward_without_scaling", style="student")
def dropout_forward_without_scaling_student(x, p, rng, training=True):
    inputs = np.array(x, dtype=float)
    if training == False:
        mask = np.ones(inputs.shape, dtype=bool)
        return inputs, mask
    random_numbers = rng.random(size=inputs.shape)
    excluded = random_numbers < p
    mask = np.ones(inputs.shape, dtype=bool)
    mask[excluded] = False
    out = inputs.copy()
    out[excluded] = 0
    return out, mask


@rewritten(of="dropout_forward_divided_by_p", style="loops")
def dropout_forward_divided_by_p_loops(x, p, rng, training=True):
    a = np.asarray(x, dtype=float)
    if not training:
        return np.array(a), np.array([True] * a.size).reshape(a.shape)
    out, mask = [], []
    for v in a.ravel():
        u = rng.random()
        if u >= p:
            out.append(v / np.float64(p))
            mask.append(True)
        else:
            out.append(np.float64(0.0) / np.float64(p))
            mask.append(False)
    return np.array(out).reshape(a.shape), np.array(mask).reshape(a.shape)


@rewritten(of="dropout_forward_divided_by_p", style="numpy")
def dropout_forward_divided_by_p_numpy(x, p, rng, training=True):
    a = np.asarray(x, dtype=float)
    if not training:
        return a, np.full(a.shape, True)
    mask = np.greater_equal(rng.random(a.shape), p)
    out = np.true_divide(np.where(mask, a, 0.0), p)
    return out, mask


@rewritten(of="dropout_forward_divided_by_p", style="student")
def dropout_forward_divided_by_p_student(x, p, rng, training=True):
    inputs = np.array(x, dtype=float)
    if training == False:
        mask = np.ones(inputs.shape, dtype=bool)
        return inputs, mask
    random_numbers = rng.random(size=inputs.shape)
    excluded = random_numbers < p
    mask = np.ones(inputs.shape, dtype=bool)
    mask[excluded] = False
    out = inputs.copy()
    out[excluded] = 0
    out = out / p
    return out, mask


@rewritten(of="dropout_forward_divided_by_p_by_factors", style="loops")
def dropout_forward_divided_by_p_by_factors_loops(x, p, rng, training=True):
    a = np.asarray(x, dtype=float)
    if not training:
        return np.array(a), np.array([1.0] * a.size).reshape(a.shape)
    out, mask = [], []
    for v in a.ravel():
        u = rng.random()
        if u >= p:
            out.append(v * (np.float64(1.0) / np.float64(p)))
            mask.append(np.float64(1.0) / np.float64(p))
        else:
            out.append(v * (np.float64(0.0) / np.float64(p)))
            mask.append(np.float64(0.0) / np.float64(p))
    return np.array(out).reshape(a.shape), np.array(mask).reshape(a.shape)


@rewritten(of="dropout_forward_divided_by_p_by_factors", style="numpy")
def dropout_forward_divided_by_p_by_factors_numpy(x, p, rng, training=True):
    a = np.asarray(x, dtype=float)
    if not training:
        return a, np.ones_like(a)
    mask = np.true_divide(rng.random(a.shape) >= p, p)
    out = np.multiply(a, mask)
    return out, mask


@rewritten(of="dropout_forward_divided_by_p_by_factors", style="student")
def dropout_forward_divided_by_p_by_factors_student(x, p, rng, training=True):
    inputs = np.array(x, dtype=float)
    if training == False:
        mask = np.ones(inputs.shape)
        return inputs, mask
    random_numbers = rng.random(size=inputs.shape)
    excluded = random_numbers < p
    mask = np.ones(inputs.shape, dtype=bool)
    mask[excluded] = False
    out = inputs.copy()
    out[excluded] = 0
    factors = mask / np.float64(p)
    out = inputs * factors
    return out, factors


@rewritten(of="dropout_forward_scaled_down", style="loops")
def dropout_forward_scaled_down_loops(x, p, rng, training=True):
    a = np.asarray(x, dtype=float)
    if not training:
        return np.array(a), np.array([True] * a.size).reshape(a.shape)
    out, mask = [], []
    for v in a.ravel():
        u = rng.random()
        if u >= p:
            out.append(v * (1 - p))
            mask.append(True)
        else:
            out.append(0.0)
            mask.append(False)
    return np.array(out).reshape(a.shape), np.array(mask).reshape(a.shape)


@rewritten(of="dropout_forward_scaled_down", style="numpy")
def dropout_forward_scaled_down_numpy(x, p, rng, training=True):
    a = np.asarray(x, dtype=float)
    if not training:
        return a, np.full(a.shape, True)
    mask = np.greater_equal(rng.random(a.shape), p)
    out = np.multiply(a, 1.0 - p, out=np.zeros_like(a), where=mask)
    return out, mask


@rewritten(of="dropout_forward_scaled_down", style="student")
def dropout_forward_scaled_down_student(x, p, rng, training=True):
    inputs = np.array(x, dtype=float)
    if training == False:
        mask = np.ones(inputs.shape, dtype=bool)
        return inputs, mask
    random_numbers = rng.random(size=inputs.shape)
    excluded = random_numbers < p
    mask = np.ones(inputs.shape, dtype=bool)
    mask[excluded] = False
    out = inputs.copy()
    out[excluded] = 0
    keep_prob = 1 - p
    out = out * keep_prob
    return out, mask


@rewritten(of="dropout_forward_scaled_by_the_share_that_stayed", style="loops")
def dropout_forward_scaled_by_the_share_that_stayed_loops(x, p, rng, training=True):
    a = np.asarray(x, dtype=float)
    if not training:
        return np.array(a), np.array([True] * a.size).reshape(a.shape)
    out, mask = [], []
    for v in a.ravel():
        u = rng.random()
        if u >= p:
            out.append(float(v))
            mask.append(True)
        else:
            out.append(0.0)
            mask.append(False)
    share = np.float64(sum(mask)) / np.float64(len(mask))
    out = [v / share for v in out]
    return np.array(out).reshape(a.shape), np.array(mask).reshape(a.shape)


@rewritten(of="dropout_forward_scaled_by_the_share_that_stayed", style="numpy")
def dropout_forward_scaled_by_the_share_that_stayed_numpy(x, p, rng, training=True):
    a = np.asarray(x, dtype=float)
    if not training:
        return a, np.full(a.shape, True)
    mask = np.greater_equal(rng.random(a.shape), p)
    out = np.where(mask, a, 0.0) * (np.float64(mask.size) / np.count_nonzero(mask))
    return out, mask


@rewritten(of="dropout_forward_scaled_by_the_share_that_stayed", style="student")
def dropout_forward_scaled_by_the_share_that_stayed_student(x, p, rng, training=True):
    inputs = np.array(x, dtype=float)
    if training == False:
        mask = np.ones(inputs.shape, dtype=bool)
        return inputs, mask
    random_numbers = rng.random(size=inputs.shape)
    excluded = random_numbers < p
    mask = np.ones(inputs.shape, dtype=bool)
    mask[excluded] = False
    out = inputs.copy()
    out[excluded] = 0
    stayed = np.mean(mask)
    out = out / stayed
    return out, mask


@rewritten(of="dropout_forward_in_evaluation_too", style="loops")
def dropout_forward_in_evaluation_too_loops(x, p, rng, training=True):
    a = np.asarray(x, dtype=float)
    out, mask = [], []
    for v in a.ravel():
        u = rng.random()
        if u >= p:
            out.append(v / (1 - p))
            mask.append(True)
        else:
            out.append(0.0)
            mask.append(False)
    return np.array(out).reshape(a.shape), np.array(mask).reshape(a.shape)


@rewritten(of="dropout_forward_in_evaluation_too", style="numpy")
def dropout_forward_in_evaluation_too_numpy(x, p, rng, training=True):
    a = np.asarray(x, dtype=float)
    mask = np.greater_equal(rng.random(a.shape), p)
    out = np.select([mask], [a / (1.0 - p)], default=0.0)
    return out, mask


@rewritten(of="dropout_forward_in_evaluation_too", style="student")
def dropout_forward_in_evaluation_too_student(x, p, rng, training=True):
    inputs = np.array(x, dtype=float)
    random_numbers = rng.random(size=inputs.shape)
    excluded = random_numbers < p
    mask = np.ones(inputs.shape, dtype=bool)
    mask[excluded] = False
    out = inputs.copy()
    out[excluded] = 0
    out = out / (1 - p)
    return out, mask


@rewritten(of="dropout_forward_in_evaluation_too_by_factors", style="loops")
def dropout_forward_in_evaluation_too_by_factors_loops(x, p, rng, training=True):
    a = np.asarray(x, dtype=float)
    out, mask = [], []
    for v in a.ravel():
        u = rng.random()
        if u >= p:
            out.append(v / (1 - p))
            mask.append(1 / (1 - p))
        else:
            out.append(0.0)
            mask.append(0.0)
    return np.array(out).reshape(a.shape), np.array(mask).reshape(a.shape)


@rewritten(of="dropout_forward_in_evaluation_too_by_factors", style="numpy")
def dropout_forward_in_evaluation_too_by_factors_numpy(x, p, rng, training=True):
    a = np.asarray(x, dtype=float)
    mask = (rng.random(a.shape) >= p) * np.reciprocal(1.0 - p)
    out = np.multiply(a, mask)
    return out, mask


@rewritten(of="dropout_forward_in_evaluation_too_by_factors", style="student")
def dropout_forward_in_evaluation_too_by_factors_student(x, p, rng, training=True):
    inputs = np.array(x, dtype=float)
    random_numbers = rng.random(size=inputs.shape)
    excluded = random_numbers < p
    mask = np.ones(inputs.shape, dtype=bool)
    mask[excluded] = False
    out = inputs.copy()
    out[excluded] = 0
    out = out / (1 - p)
    factors = mask / (1 - p)
    return out, factors


@rewritten(of="dropout_forward_only_unscaled_in_evaluation", style="loops")
def dropout_forward_only_unscaled_in_evaluation_loops(x, p, rng, training=True):
    a = np.asarray(x, dtype=float)
    scale = 1 - p if training else 1.0
    out, mask = [], []
    for v in a.ravel():
        u = rng.random()
        if u >= p:
            out.append(v / scale)
            mask.append(True)
        else:
            out.append(0.0)
            mask.append(False)
    return np.array(out).reshape(a.shape), np.array(mask).reshape(a.shape)


@rewritten(of="dropout_forward_only_unscaled_in_evaluation", style="numpy")
def dropout_forward_only_unscaled_in_evaluation_numpy(x, p, rng, training=True):
    a = np.asarray(x, dtype=float)
    mask = np.greater_equal(rng.random(a.shape), p)
    out = np.where(mask, a / np.where(training, 1.0 - p, 1.0), 0.0)
    return out, mask


@rewritten(of="dropout_forward_only_unscaled_in_evaluation", style="student")
def dropout_forward_only_unscaled_in_evaluation_student(x, p, rng, training=True):
    inputs = np.array(x, dtype=float)
    random_numbers = rng.random(size=inputs.shape)
    excluded = random_numbers < p
    mask = np.ones(inputs.shape, dtype=bool)
    mask[excluded] = False
    out = inputs.copy()
    out[excluded] = 0
    if training:
        out = out / (1 - p)
    return out, mask


@rewritten(of="dropout_forward_scaled_in_evaluation", style="loops")
def dropout_forward_scaled_in_evaluation_loops(x, p, rng, training=True):
    a = np.asarray(x, dtype=float)
    if not training:
        return np.array([v * (1 - p) for v in a.ravel().tolist()]).reshape(a.shape), np.array([True] * a.size).reshape(a.shape)
    out, mask = [], []
    for v in a.ravel():
        u = rng.random()
        if u >= p:
            out.append(v / (1 - p))
            mask.append(True)
        else:
            out.append(0.0)
            mask.append(False)
    return np.array(out).reshape(a.shape), np.array(mask).reshape(a.shape)


@rewritten(of="dropout_forward_scaled_in_evaluation", style="numpy")
def dropout_forward_scaled_in_evaluation_numpy(x, p, rng, training=True):
    a = np.asarray(x, dtype=float)
    if not training:
        return np.multiply(a, 1.0 - p), np.full(a.shape, True)
    mask = np.greater_equal(rng.random(a.shape), p)
    out = np.divide(a, 1.0 - p, out=np.zeros_like(a), where=mask)
    return out, mask


@rewritten(of="dropout_forward_scaled_in_evaluation", style="student")
def dropout_forward_scaled_in_evaluation_student(x, p, rng, training=True):
    inputs = np.array(x, dtype=float)
    if not training:
        keep = 1 - p
        scaled = inputs * keep
        return scaled, np.ones(inputs.shape, dtype=bool)
    random_numbers = rng.random(size=inputs.shape)
    excluded = random_numbers < p
    mask = np.ones(inputs.shape, dtype=bool)
    mask[excluded] = False
    out = inputs.copy()
    out[excluded] = 0
    out = out / (1 - p)
    return out, mask


@rewritten(of="dropout_forward_scaled_in_evaluation_without_mask", style="loops")
def dropout_forward_scaled_in_evaluation_without_mask_loops(x, p, rng, training=True):
    a = np.asarray(x, dtype=float)
    if not training:
        return np.array([v * (1 - p) for v in a.ravel().tolist()]).reshape(a.shape), None
    out, mask = [], []
    for v in a.ravel():
        u = rng.random()
        if u >= p:
            out.append(v / (1 - p))
            mask.append(True)
        else:
            out.append(0.0)
            mask.append(False)
    return np.array(out).reshape(a.shape), np.array(mask).reshape(a.shape)


@rewritten(of="dropout_forward_scaled_in_evaluation_without_mask", style="numpy")
def dropout_forward_scaled_in_evaluation_without_mask_numpy(x, p, rng, training=True):
    a = np.asarray(x, dtype=float)
    if not training:
        return np.multiply(a, 1.0 - p), None
    mask = np.greater_equal(rng.random(a.shape), p)
    out = np.divide(a, 1.0 - p, out=np.zeros_like(a), where=mask)
    return out, mask


@rewritten(of="dropout_forward_scaled_in_evaluation_without_mask", style="student")
def dropout_forward_scaled_in_evaluation_without_mask_student(x, p, rng, training=True):
    inputs = np.array(x, dtype=float)
    if not training:
        keep = 1 - p
        scaled = inputs * keep
        return scaled, None
    random_numbers = rng.random(size=inputs.shape)
    excluded = random_numbers < p
    mask = np.ones(inputs.shape, dtype=bool)
    mask[excluded] = False
    out = inputs.copy()
    out[excluded] = 0
    out = out / (1 - p)
    return out, mask


@rewritten(of="dropout_forward_scaled_in_evaluation_by_factors", style="loops")
def dropout_forward_scaled_in_evaluation_by_factors_loops(x, p, rng, training=True):
    a = np.asarray(x, dtype=float)
    if not training:
        return np.array([v * (1 - p) for v in a.ravel().tolist()]).reshape(a.shape), np.array([1.0] * a.size).reshape(a.shape)
    out, mask = [], []
    for v in a.ravel():
        u = rng.random()
        if u >= p:
            out.append(v / (1 - p))
            mask.append(1 / (1 - p))
        else:
            out.append(0.0)
            mask.append(0.0)
    return np.array(out).reshape(a.shape), np.array(mask).reshape(a.shape)


@rewritten(of="dropout_forward_scaled_in_evaluation_by_factors", style="numpy")
def dropout_forward_scaled_in_evaluation_by_factors_numpy(x, p, rng, training=True):
    a = np.asarray(x, dtype=float)
    if not training:
        return np.multiply(a, 1.0 - p), np.ones_like(a)
    mask = np.where(rng.random(a.shape) < p, 0.0, 1.0 / (1.0 - p))
    out = np.einsum("...,...->...", a, mask)
    return out, mask


@rewritten(of="dropout_forward_scaled_in_evaluation_by_factors", style="student")
def dropout_forward_scaled_in_evaluation_by_factors_student(x, p, rng, training=True):
    inputs = np.array(x, dtype=float)
    if not training:
        keep = 1 - p
        scaled = inputs * keep
        return scaled, np.ones(inputs.shape)
    random_numbers = rng.random(size=inputs.shape)
    excluded = random_numbers < p
    mask = np.ones(inputs.shape, dtype=bool)
    mask[excluded] = False
    out = inputs.copy()
    out[excluded] = 0
    out = out / (1 - p)
    factors = mask / (1 - p)
    return out, factors


@rewritten(of="dropout_forward_scaled_in_evaluation_by_factors_without_mask", style="loops")
def dropout_forward_scaled_in_evaluation_by_factors_without_mask_loops(x, p, rng, training=True):
    a = np.asarray(x, dtype=float)
    if not training:
        return np.array([v * (1 - p) for v in a.ravel().tolist()]).reshape(a.shape), None
    out, mask = [], []
    for v in a.ravel():
        u = rng.random()
        if u >= p:
            out.append(v / (1 - p))
            mask.append(1 / (1 - p))
        else:
            out.append(0.0)
            mask.append(0.0)
    return np.array(out).reshape(a.shape), np.array(mask).reshape(a.shape)


@rewritten(of="dropout_forward_scaled_in_evaluation_by_factors_without_mask", style="numpy")
def dropout_forward_scaled_in_evaluation_by_factors_without_mask_numpy(x, p, rng, training=True):
    a = np.asarray(x, dtype=float)
    if not training:
        return np.multiply(a, 1.0 - p), None
    mask = np.where(rng.random(a.shape) < p, 0.0, 1.0 / (1.0 - p))
    out = np.einsum("...,...->...", a, mask)
    return out, mask


@rewritten(of="dropout_forward_scaled_in_evaluation_by_factors_without_mask", style="student")
def dropout_forward_scaled_in_evaluation_by_factors_without_mask_student(x, p, rng, training=True):
    inputs = np.array(x, dtype=float)
    if not training:
        keep = 1 - p
        scaled = inputs * keep
        return scaled, None
    random_numbers = rng.random(size=inputs.shape)
    excluded = random_numbers < p
    mask = np.ones(inputs.shape, dtype=bool)
    mask[excluded] = False
    out = inputs.copy()
    out[excluded] = 0
    out = out / (1 - p)
    factors = mask / (1 - p)
    return out, factors


@rewritten(of="dropout_forward_scaled_in_evaluation_instead", style="loops")
def dropout_forward_scaled_in_evaluation_instead_loops(x, p, rng, training=True):
    a = np.asarray(x, dtype=float)
    if not training:
        return np.array([v * (1 - p) for v in a.ravel().tolist()]).reshape(a.shape), np.array([True] * a.size).reshape(a.shape)
    out, mask = [], []
    for v in a.ravel():
        u = rng.random()
        if u >= p:
            out.append(float(v))
            mask.append(True)
        else:
            out.append(0.0)
            mask.append(False)
    return np.array(out).reshape(a.shape), np.array(mask).reshape(a.shape)


@rewritten(of="dropout_forward_scaled_in_evaluation_instead", style="numpy")
def dropout_forward_scaled_in_evaluation_instead_numpy(x, p, rng, training=True):
    a = np.asarray(x, dtype=float)
    if not training:
        return np.multiply(a, 1.0 - p), np.full(a.shape, True)
    mask = np.greater_equal(rng.random(a.shape), p)
    out = np.where(mask, a, 0.0)
    return out, mask


@rewritten(of="dropout_forward_scaled_in_evaluation_instead", style="student")
def dropout_forward_scaled_in_evaluation_instead_student(x, p, rng, training=True):
    inputs = np.array(x, dtype=float)
    if not training:
        keep = 1 - p
        scaled = inputs * keep
        return scaled, np.ones(inputs.shape, dtype=bool)
    random_numbers = rng.random(size=inputs.shape)
    excluded = random_numbers < p
    mask = np.ones(inputs.shape, dtype=bool)
    mask[excluded] = False
    out = inputs.copy()
    out[excluded] = 0
    return out, mask


@rewritten(of="dropout_forward_the_wrong_way_round", style="loops")
def dropout_forward_the_wrong_way_round_loops(x, p, rng, training=True):
    a = np.asarray(x, dtype=float)
    if training:
        return np.array(a), np.array([True] * a.size).reshape(a.shape)
    out, mask = [], []
    for v in a.ravel():
        u = rng.random()
        if u >= p:
            out.append(v / (1 - p))
            mask.append(True)
        else:
            out.append(0.0)
            mask.append(False)
    return np.array(out).reshape(a.shape), np.array(mask).reshape(a.shape)


@rewritten(of="dropout_forward_the_wrong_way_round", style="numpy")
def dropout_forward_the_wrong_way_round_numpy(x, p, rng, training=True):
    a = np.asarray(x, dtype=float)
    if training:
        return a, np.full(a.shape, True)
    mask = np.greater_equal(rng.random(a.shape), p)
    out = np.divide(a, 1.0 - p, out=np.zeros_like(a), where=mask)
    return out, mask


@rewritten(of="dropout_forward_the_wrong_way_round", style="student")
def dropout_forward_the_wrong_way_round_student(x, p, rng, training=True):
    inputs = np.array(x, dtype=float)
    if training:
        return inputs, np.ones(inputs.shape, dtype=bool)
    random_numbers = rng.random(size=inputs.shape)
    excluded = random_numbers < p
    mask = np.ones(inputs.shape, dtype=bool)
    mask[excluded] = False
    out = inputs.copy()
    out[excluded] = 0
    out = out / (1 - p)
    return out, mask


@rewritten(of="dropout_forward_never", style="loops")
def dropout_forward_never_loops(x, p, rng, training=True):
    a = np.asarray(x, dtype=float)
    out, mask = [], []
    for v in a.ravel().tolist():
        out.append(v)
        mask.append(True)
    return np.array(out).reshape(a.shape), np.array(mask).reshape(a.shape)


@rewritten(of="dropout_forward_never", style="numpy")
def dropout_forward_never_numpy(x, p, rng, training=True):
    a = np.array(x, dtype=float)
    return a, np.full_like(a, True, dtype=bool)


@rewritten(of="dropout_forward_never", style="student")
def dropout_forward_never_student(x, p, rng, training=True):
    inputs = np.array(x, dtype=float)
    mask = np.ones(inputs.shape)
    mask = mask == 1
    out = inputs * mask
    return out, mask


@rewritten(of="dropout_forward_with_a_seed_inside", style="loops")
def dropout_forward_with_a_seed_inside_loops(x, p, rng, training=True):
    a = np.asarray(x, dtype=float)
    if not training:
        return np.array(a), np.array([True] * a.size).reshape(a.shape)
    generator = np.random.default_rng(1)
    out, mask = [], []
    for v in a.ravel():
        u = generator.random()
        if u >= p:
            out.append(v / (1 - p))
            mask.append(True)
        else:
            out.append(0.0)
            mask.append(False)
    return np.array(out).reshape(a.shape), np.array(mask).reshape(a.shape)


@rewritten(of="dropout_forward_with_a_seed_inside", style="numpy")
def dropout_forward_with_a_seed_inside_numpy(x, p, rng, training=True):
    a = np.asarray(x, dtype=float)
    if not training:
        return a, np.full(a.shape, True)
    mask = np.random.default_rng(42).random(a.shape) >= p
    out = np.select([mask], [a / (1.0 - p)], default=0.0)
    return out, mask


@rewritten(of="dropout_forward_with_a_seed_inside", style="student")
def dropout_forward_with_a_seed_inside_student(x, p, rng, training=True):
    inputs = np.array(x, dtype=float)
    if training == False:
        mask = np.ones(inputs.shape, dtype=bool)
        return inputs, mask
    my_rng = np.random.default_rng(0)
    random_numbers = my_rng.random(inputs.shape)
    excluded = random_numbers < p
    mask = np.ones(inputs.shape, dtype=bool)
    mask[excluded] = False
    out = inputs.copy()
    out[excluded] = 0
    out = out / (1 - p)
    return out, mask


@rewritten(of="dropout_forward_with_a_seed_inside_by_factors", style="loops")
def dropout_forward_with_a_seed_inside_by_factors_loops(x, p, rng, training=True):
    a = np.asarray(x, dtype=float)
    if not training:
        return np.array(a), np.array([1.0] * a.size).reshape(a.shape)
    generator = np.random.default_rng(12)
    out, mask = [], []
    for v in a.ravel():
        u = generator.random()
        if u >= p:
            out.append(v / (1 - p))
            mask.append(1 / (1 - p))
        else:
            out.append(0.0)
            mask.append(0.0)
    return np.array(out).reshape(a.shape), np.array(mask).reshape(a.shape)


@rewritten(of="dropout_forward_with_a_seed_inside_by_factors", style="numpy")
def dropout_forward_with_a_seed_inside_by_factors_numpy(x, p, rng, training=True):
    a = np.asarray(x, dtype=float)
    if not training:
        return a, np.ones_like(a)
    mask = np.where(np.random.default_rng(0).random(a.shape) < p, 0.0, 1.0 / (1.0 - p))
    out = np.multiply(a, mask)
    return out, mask


@rewritten(of="dropout_forward_with_a_seed_inside_by_factors", style="student")
def dropout_forward_with_a_seed_inside_by_factors_student(x, p, rng, training=True):
    inputs = np.array(x, dtype=float)
    if training == False:
        mask = np.ones(inputs.shape)
        return inputs, mask
    rng = np.random.default_rng(123)
    random_numbers = rng.random(size=inputs.shape)
    excluded = random_numbers < p
    mask = np.ones(inputs.shape, dtype=bool)
    mask[excluded] = False
    out = inputs.copy()
    out[excluded] = 0
    out = out / (1 - p)
    factors = mask / (1 - p)
    return out, factors


@rewritten(of="dropout_forward_from_the_global_generator", style="loops")
def dropout_forward_from_the_global_generator_loops(x, p, rng, training=True):
    a = np.asarray(x, dtype=float)
    if not training:
        return np.array(a), np.array([True] * a.size).reshape(a.shape)
    out, mask = [], []
    for v in a.ravel():
        u = np.random.random()
        if u >= p:
            out.append(v / (1 - p))
            mask.append(True)
        else:
            out.append(0.0)
            mask.append(False)
    return np.array(out).reshape(a.shape), np.array(mask).reshape(a.shape)


@rewritten(of="dropout_forward_from_the_global_generator", style="numpy")
def dropout_forward_from_the_global_generator_numpy(x, p, rng, training=True):
    a = np.asarray(x, dtype=float)
    if not training:
        return a, np.full(a.shape, True)
    mask = np.greater_equal(np.random.random_sample(a.shape), p)
    out = np.divide(a, 1.0 - p, out=np.zeros_like(a), where=mask)
    return out, mask


@rewritten(of="dropout_forward_from_the_global_generator", style="student")
def dropout_forward_from_the_global_generator_student(x, p, rng, training=True):
    inputs = np.array(x, dtype=float)
    if training == False:
        mask = np.ones(inputs.shape, dtype=bool)
        return inputs, mask
    random_numbers = np.random.rand(*inputs.shape)
    excluded = random_numbers < p
    mask = np.ones(inputs.shape, dtype=bool)
    mask[excluded] = False
    out = inputs.copy()
    out[excluded] = 0
    out = out / (1 - p)
    return out, mask


@rewritten(of="dropout_forward_from_the_global_generator_by_factors", style="loops")
def dropout_forward_from_the_global_generator_by_factors_loops(x, p, rng, training=True):
    a = np.asarray(x, dtype=float)
    if not training:
        return np.array(a), np.array([1.0] * a.size).reshape(a.shape)
    out, mask = [], []
    for v in a.ravel():
        u = np.random.uniform()
        if u >= p:
            out.append(v / (1 - p))
            mask.append(1 / (1 - p))
        else:
            out.append(0.0)
            mask.append(0.0)
    return np.array(out).reshape(a.shape), np.array(mask).reshape(a.shape)


@rewritten(of="dropout_forward_from_the_global_generator_by_factors", style="numpy")
def dropout_forward_from_the_global_generator_by_factors_numpy(x, p, rng, training=True):
    a = np.asarray(x, dtype=float)
    if not training:
        return a, np.ones_like(a)
    mask = np.where(np.random.uniform(size=a.shape) < p, 0.0, 1.0 / (1.0 - p))
    out = np.multiply(a, mask)
    return out, mask


@rewritten(of="dropout_forward_from_the_global_generator_by_factors", style="student")
def dropout_forward_from_the_global_generator_by_factors_student(x, p, rng, training=True):
    inputs = np.array(x, dtype=float)
    if training == False:
        mask = np.ones(inputs.shape)
        return inputs, mask
    random_numbers = np.random.random(inputs.shape)
    excluded = random_numbers < p
    mask = np.ones(inputs.shape, dtype=bool)
    mask[excluded] = False
    out = inputs.copy()
    out[excluded] = 0
    out = out / (1 - p)
    factors = mask / (1 - p)
    return out, factors


@rewritten(of="dropout_forward_with_one_mask_for_all_examples", style="loops")
def dropout_forward_with_one_mask_for_all_examples_loops(x, p, rng, training=True):
    a = np.asarray(x, dtype=float)
    if not training:
        return np.array(a), np.array([True] * a.size).reshape(a.shape)
    width = a.shape[-1]
    row = [rng.random() for _ in range(width)]
    out, mask = [], []
    for v in a.ravel():
        u = row[len(out) % width]
        if u >= p:
            out.append(v / (1 - p))
            mask.append(True)
        else:
            out.append(0.0)
            mask.append(False)
    return np.array(out).reshape(a.shape), np.array(mask).reshape(a.shape)


@rewritten(of="dropout_forward_with_one_mask_for_all_examples", style="numpy")
def dropout_forward_with_one_mask_for_all_examples_numpy(x, p, rng, training=True):
    a = np.asarray(x, dtype=float)
    if not training:
        return a, np.full(a.shape, True)
    mask = np.broadcast_to(rng.random(a.shape[-1]) >= p, a.shape).copy()
    out = np.divide(a, 1.0 - p, out=np.zeros_like(a), where=mask)
    return out, mask


@rewritten(of="dropout_forward_with_one_mask_for_all_examples", style="student")
def dropout_forward_with_one_mask_for_all_examples_student(x, p, rng, training=True):
    inputs = np.array(x, dtype=float)
    if training == False:
        mask = np.ones(inputs.shape, dtype=bool)
        return inputs, mask
    n_columns = inputs.shape[-1]
    one_row = rng.random(n_columns)
    random_numbers = np.zeros(inputs.shape) + one_row
    excluded = random_numbers < p
    mask = np.ones(inputs.shape, dtype=bool)
    mask[excluded] = False
    out = inputs.copy()
    out[excluded] = 0
    out = out / (1 - p)
    return out, mask


@rewritten(of="dropout_forward_with_one_row_of_factors", style="loops")
def dropout_forward_with_one_row_of_factors_loops(x, p, rng, training=True):
    a = np.asarray(x, dtype=float)
    if not training:
        return np.array(a), np.array([1.0] * a.size).reshape(a.shape)
    width = a.shape[-1]
    row = [rng.random() for _ in range(width)]
    out, mask = [], []
    for v in a.ravel():
        u = row[len(out) % width]
        if u >= p:
            out.append(v / (1 - p))
            mask.append(1 / (1 - p))
        else:
            out.append(0.0)
            mask.append(0.0)
    return np.array(out).reshape(a.shape), np.array(mask).reshape(a.shape)


@rewritten(of="dropout_forward_with_one_row_of_factors", style="numpy")
def dropout_forward_with_one_row_of_factors_numpy(x, p, rng, training=True):
    a = np.asarray(x, dtype=float)
    if not training:
        return a, np.ones_like(a)
    mask = np.broadcast_to(np.where(rng.random(a.shape[-1]) < p, 0.0, 1.0 / (1.0 - p)), a.shape).copy()
    out = np.multiply(a, mask)
    return out, mask


@rewritten(of="dropout_forward_with_one_row_of_factors", style="student")
def dropout_forward_with_one_row_of_factors_student(x, p, rng, training=True):
    inputs = np.array(x, dtype=float)
    if training == False:
        mask = np.ones(inputs.shape)
        return inputs, mask
    n_columns = inputs.shape[-1]
    one_row = rng.random(n_columns)
    random_numbers = np.zeros(inputs.shape) + one_row
    excluded = random_numbers < p
    mask = np.ones(inputs.shape, dtype=bool)
    mask[excluded] = False
    out = inputs.copy()
    out[excluded] = 0
    out = out / (1 - p)
    factors = mask / (1 - p)
    return out, factors


@rewritten(of="dropout_forward_of_whole_examples", style="loops")
def dropout_forward_of_whole_examples_loops(x, p, rng, training=True):
    a = np.asarray(x, dtype=float)
    if not training:
        return np.array(a), np.array([True] * a.size).reshape(a.shape)
    draws = [rng.random() for _ in range(a.shape[0])]
    length = a.size // a.shape[0]
    out, mask = [], []
    for v in a.ravel():
        u = draws[len(out) // length]
        if u >= p:
            out.append(v / (1 - p))
            mask.append(True)
        else:
            out.append(0.0)
            mask.append(False)
    return np.array(out).reshape(a.shape), np.array(mask).reshape(a.shape)


@rewritten(of="dropout_forward_of_whole_examples", style="numpy")
def dropout_forward_of_whole_examples_numpy(x, p, rng, training=True):
    a = np.asarray(x, dtype=float)
    if not training:
        return a, np.full(a.shape, True)
    mask = np.repeat(rng.random(a.shape[0]) >= p, a.size // a.shape[0]).reshape(a.shape)
    out = np.divide(a, 1.0 - p, out=np.zeros_like(a), where=mask)
    return out, mask


@rewritten(of="dropout_forward_of_whole_examples", style="student")
def dropout_forward_of_whole_examples_student(x, p, rng, training=True):
    inputs = np.array(x, dtype=float)
    if training == False:
        mask = np.ones(inputs.shape, dtype=bool)
        return inputs, mask
    mask = np.zeros(inputs.shape, dtype=bool)
    out = np.zeros(inputs.shape)
    numbers = rng.random(len(inputs))
    for i in range(len(inputs)):
        if numbers[i] >= p:
            mask[i] = True
            out[i] = inputs[i] / (1 - p)
    return out, mask


@rewritten(of="dropout_forward_of_the_whole_layer", style="loops")
def dropout_forward_of_the_whole_layer_loops(x, p, rng, training=True):
    a = np.asarray(x, dtype=float)
    if not training:
        return np.array(a), np.array([True] * a.size).reshape(a.shape)
    u = rng.random()
    out, mask = [], []
    for v in a.ravel():
        if u >= p:
            out.append(v / (1 - p))
            mask.append(True)
        else:
            out.append(0.0)
            mask.append(False)
    return np.array(out).reshape(a.shape), np.array(mask).reshape(a.shape)


@rewritten(of="dropout_forward_of_the_whole_layer", style="numpy")
def dropout_forward_of_the_whole_layer_numpy(x, p, rng, training=True):
    a = np.asarray(x, dtype=float)
    if not training:
        return a, np.full(a.shape, True)
    mask = np.full(a.shape, rng.random() >= p)
    out = np.divide(a, 1.0 - p, out=np.zeros_like(a), where=mask)
    return out, mask


@rewritten(of="dropout_forward_of_the_whole_layer", style="student")
def dropout_forward_of_the_whole_layer_student(x, p, rng, training=True):
    inputs = np.array(x, dtype=float)
    if training == False:
        mask = np.ones(inputs.shape, dtype=bool)
        return inputs, mask
    number = rng.random()
    if number < p:
        mask = np.zeros(inputs.shape, dtype=bool)
        out = np.zeros(inputs.shape)
    else:
        mask = np.ones(inputs.shape, dtype=bool)
        out = inputs / (1 - p)
    return out, mask


@rewritten(of="dropout_forward_of_a_fixed_number_in_each_row", style="loops")
def dropout_forward_of_a_fixed_number_in_each_row_loops(x, p, rng, training=True):
    a = np.asarray(x, dtype=float)
    if not training:
        return np.array(a), np.array([True] * a.size).reshape(a.shape)
    width = a.shape[-1]
    count = round(p * width)
    out, mask = [], []
    for row in a.reshape(-1, width).tolist():
        away = set(rng.choice(width, size=count, replace=False).tolist())
        for k in range(width):
            mask.append(k not in away)
            out.append(0.0 if k in away else row[k] / (1 - p))
    return np.array(out).reshape(a.shape), np.array(mask).reshape(a.shape)


@rewritten(of="dropout_forward_of_a_fixed_number_in_each_row", style="numpy")
def dropout_forward_of_a_fixed_number_in_each_row_numpy(x, p, rng, training=True):
    a = np.asarray(x, dtype=float)
    if not training:
        return a, np.full(a.shape, True)
    mask = np.argsort(rng.random(a.shape), axis=-1) >= round(p * a.shape[-1])
    out = np.divide(a, 1.0 - p, out=np.zeros_like(a), where=mask)
    return out, mask


@rewritten(of="dropout_forward_of_a_fixed_number_in_each_row", style="student")
def dropout_forward_of_a_fixed_number_in_each_row_student(x, p, rng, training=True):
    inputs = np.array(x, dtype=float)
    if training == False:
        mask = np.ones(inputs.shape, dtype=bool)
        return inputs, mask
    n_columns = inputs.shape[-1]
    n_excluded = round(p * n_columns)
    mask = np.ones(inputs.shape, dtype=bool)
    rows = mask.reshape(-1, n_columns)
    for i in range(len(rows)):
        order = rng.permutation(n_columns)
        rows[i, order[:n_excluded]] = False
    out = inputs * mask / (1 - p)
    return out, mask


@rewritten(of="dropout_forward_by_a_coin", style="loops")
def dropout_forward_by_a_coin_loops(x, p, rng, training=True):
    a = np.asarray(x, dtype=float)
    if not training:
        return np.array(a), np.array([True] * a.size).reshape(a.shape)
    out, mask = [], []
    for v in a.ravel():
        u = int(rng.integers(0, 2))
        if u == 1:
            out.append(v / (1 - p))
            mask.append(1)
        else:
            out.append(0.0)
            mask.append(0)
    return np.array(out).reshape(a.shape), np.array(mask).reshape(a.shape)


@rewritten(of="dropout_forward_by_a_coin", style="numpy")
def dropout_forward_by_a_coin_numpy(x, p, rng, training=True):
    a = np.asarray(x, dtype=float)
    if not training:
        return a, np.full(a.shape, True)
    mask = rng.integers(2, size=a.shape)
    out = np.where(mask == 1, a / (1.0 - p), 0.0)
    return out, mask


@rewritten(of="dropout_forward_by_a_coin", style="student")
def dropout_forward_by_a_coin_student(x, p, rng, training=True):
    inputs = np.array(x, dtype=float)
    if training == False:
        mask = np.ones(inputs.shape, dtype=bool)
        return inputs, mask
    coins = rng.integers(0, 2, size=inputs.shape)
    keep = 1 - p
    out = inputs * coins
    out = out / keep
    return out, coins


@rewritten(of="dropout_forward_with_normal_draws", style="loops")
def dropout_forward_with_normal_draws_loops(x, p, rng, training=True):
    a = np.asarray(x, dtype=float)
    if not training:
        return np.array(a), np.array([True] * a.size).reshape(a.shape)
    out, mask = [], []
    for v in a.ravel():
        u = rng.standard_normal()
        if u >= p:
            out.append(v / (1 - p))
            mask.append(True)
        else:
            out.append(0.0)
            mask.append(False)
    return np.array(out).reshape(a.shape), np.array(mask).reshape(a.shape)


@rewritten(of="dropout_forward_with_normal_draws", style="numpy")
def dropout_forward_with_normal_draws_numpy(x, p, rng, training=True):
    a = np.asarray(x, dtype=float)
    if not training:
        return a, np.full(a.shape, True)
    mask = np.greater_equal(rng.normal(size=a.shape), p)
    out = np.divide(a, 1.0 - p, out=np.zeros_like(a), where=mask)
    return out, mask


@rewritten(of="dropout_forward_with_normal_draws", style="student")
def dropout_forward_with_normal_draws_student(x, p, rng, training=True):
    inputs = np.array(x, dtype=float)
    if training == False:
        mask = np.ones(inputs.shape, dtype=bool)
        return inputs, mask
    random_numbers = rng.normal(0, 1, inputs.shape)
    excluded = random_numbers < p
    mask = np.ones(inputs.shape, dtype=bool)
    mask[excluded] = False
    out = inputs.copy()
    out[excluded] = 0
    out = out / (1 - p)
    return out, mask


@rewritten(of="dropout_forward_with_a_mask_from_the_outputs", style="loops")
def dropout_forward_with_a_mask_from_the_outputs_loops(x, p, rng, training=True):
    a = np.asarray(x, dtype=float)
    if not training:
        return np.array(a), np.array([True] * a.size).reshape(a.shape)
    out, mask = [], []
    for v in a.ravel():
        u = rng.random()
        if u >= p:
            out.append(v / (1 - p))
            mask.append(True)
        else:
            out.append(0.0)
            mask.append(False)
    mask = [v != 0 for v in out]
    return np.array(out).reshape(a.shape), np.array(mask).reshape(a.shape)


@rewritten(of="dropout_forward_with_a_mask_from_the_outputs", style="numpy")
def dropout_forward_with_a_mask_from_the_outputs_numpy(x, p, rng, training=True):
    a = np.asarray(x, dtype=float)
    if not training:
        return a, np.full(a.shape, True)
    mask = np.greater_equal(rng.random(a.shape), p)
    out = np.divide(a, 1.0 - p, out=np.zeros_like(a), where=mask)
    return out, np.not_equal(out, 0.0)


@rewritten(of="dropout_forward_with_a_mask_from_the_outputs", style="student")
def dropout_forward_with_a_mask_from_the_outputs_student(x, p, rng, training=True):
    inputs = np.array(x, dtype=float)
    if training == False:
        mask = np.ones(inputs.shape, dtype=bool)
        return inputs, mask
    random_numbers = rng.random(size=inputs.shape)
    excluded = random_numbers < p
    mask = np.ones(inputs.shape, dtype=bool)
    mask[excluded] = False
    out = inputs.copy()
    out[excluded] = 0
    out = out / (1 - p)
    mask = out != 0
    return out, mask


@rewritten(of="dropout_forward_with_outputs_for_a_mask", style="loops")
def dropout_forward_with_outputs_for_a_mask_loops(x, p, rng, training=True):
    a = np.asarray(x, dtype=float)
    if not training:
        return np.array(a), np.array(a)
    out, mask = [], []
    for v in a.ravel():
        u = rng.random()
        if u >= p:
            out.append(v / (1 - p))
            mask.append(True)
        else:
            out.append(0.0)
            mask.append(False)
    return np.array(out).reshape(a.shape), np.array(out).reshape(a.shape)


@rewritten(of="dropout_forward_with_outputs_for_a_mask", style="numpy")
def dropout_forward_with_outputs_for_a_mask_numpy(x, p, rng, training=True):
    a = np.asarray(x, dtype=float)
    if not training:
        return a, a
    mask = np.greater_equal(rng.random(a.shape), p)
    out = np.divide(a, 1.0 - p, out=np.zeros_like(a), where=mask)
    return out, out


@rewritten(of="dropout_forward_with_outputs_for_a_mask", style="student")
def dropout_forward_with_outputs_for_a_mask_student(x, p, rng, training=True):
    inputs = np.array(x, dtype=float)
    if not training:
        return inputs, inputs
    random_numbers = rng.random(size=inputs.shape)
    excluded = random_numbers < p
    mask = np.ones(inputs.shape, dtype=bool)
    mask[excluded] = False
    out = inputs.copy()
    out[excluded] = 0
    out = out / (1 - p)
    mask = out
    return out, mask


@rewritten(of="dropout_forward_with_a_mask_of_the_excluded", style="loops")
def dropout_forward_with_a_mask_of_the_excluded_loops(x, p, rng, training=True):
    a = np.asarray(x, dtype=float)
    if not training:
        return np.array(a), np.array([False] * a.size).reshape(a.shape)
    out, mask = [], []
    for v in a.ravel():
        u = rng.random()
        if u >= p:
            out.append(v / (1 - p))
            mask.append(False)
        else:
            out.append(0.0)
            mask.append(True)
    return np.array(out).reshape(a.shape), np.array(mask).reshape(a.shape)


@rewritten(of="dropout_forward_with_a_mask_of_the_excluded", style="numpy")
def dropout_forward_with_a_mask_of_the_excluded_numpy(x, p, rng, training=True):
    a = np.asarray(x, dtype=float)
    if not training:
        return a, np.full(a.shape, False)
    mask = np.less(rng.random(a.shape), p)
    out = np.where(mask, 0.0, a / (1.0 - p))
    return out, mask


@rewritten(of="dropout_forward_with_a_mask_of_the_excluded", style="student")
def dropout_forward_with_a_mask_of_the_excluded_student(x, p, rng, training=True):
    inputs = np.array(x, dtype=float)
    if training == False:
        mask = np.zeros(inputs.shape, dtype=bool)
        return inputs, mask
    random_numbers = rng.random(size=inputs.shape)
    excluded = random_numbers < p
    mask = np.ones(inputs.shape, dtype=bool)
    mask[excluded] = False
    out = inputs.copy()
    out[excluded] = 0
    out = out / (1 - p)
    return out, excluded


@rewritten(of="dropout_forward_with_a_second_mask", style="loops")
def dropout_forward_with_a_second_mask_loops(x, p, rng, training=True):
    a = np.asarray(x, dtype=float)
    if not training:
        return np.array(a), np.array([True] * a.size).reshape(a.shape)
    out, mask = [], []
    for v in a.ravel():
        u = rng.random()
        if u >= p:
            out.append(v / (1 - p))
            mask.append(True)
        else:
            out.append(0.0)
            mask.append(False)
    mask = [bool(rng.random() >= p) for _ in mask]
    return np.array(out).reshape(a.shape), np.array(mask).reshape(a.shape)


@rewritten(of="dropout_forward_with_a_second_mask", style="numpy")
def dropout_forward_with_a_second_mask_numpy(x, p, rng, training=True):
    a = np.asarray(x, dtype=float)
    if not training:
        return a, np.full(a.shape, True)
    mask = np.greater_equal(rng.random(a.shape), p)
    out = np.divide(a, 1.0 - p, out=np.zeros_like(a), where=mask)
    return out, np.greater_equal(rng.random(a.shape), p)


@rewritten(of="dropout_forward_with_a_second_mask", style="student")
def dropout_forward_with_a_second_mask_student(x, p, rng, training=True):
    inputs = np.array(x, dtype=float)
    if training == False:
        mask = np.ones(inputs.shape, dtype=bool)
        return inputs, mask
    random_numbers = rng.random(size=inputs.shape)
    excluded = random_numbers < p
    mask = np.ones(inputs.shape, dtype=bool)
    mask[excluded] = False
    out = inputs.copy()
    out[excluded] = 0
    out = out / (1 - p)
    mask = rng.random(inputs.shape) >= p
    return out, mask


@rewritten(of="dropout_forward_without_mask", style="loops")
def dropout_forward_without_mask_loops(x, p, rng, training=True):
    a = np.asarray(x, dtype=float)
    if not training:
        return np.array(a)
    out, mask = [], []
    for v in a.ravel():
        u = rng.random()
        if u >= p:
            out.append(v / (1 - p))
            mask.append(True)
        else:
            out.append(0.0)
            mask.append(False)
    return np.array(out).reshape(a.shape)


@rewritten(of="dropout_forward_without_mask", style="numpy")
def dropout_forward_without_mask_numpy(x, p, rng, training=True):
    a = np.asarray(x, dtype=float)
    if not training:
        return a
    mask = np.greater_equal(rng.random(a.shape), p)
    out = np.divide(a, 1.0 - p, out=np.zeros_like(a), where=mask)
    return out


@rewritten(of="dropout_forward_without_mask", style="student")
def dropout_forward_without_mask_student(x, p, rng, training=True):
    inputs = np.array(x, dtype=float)
    if not training:
        return inputs
    random_numbers = rng.random(size=inputs.shape)
    excluded = random_numbers < p
    mask = np.ones(inputs.shape, dtype=bool)
    mask[excluded] = False
    out = inputs.copy()
    out[excluded] = 0
    out = out / (1 - p)
    return out


@rewritten(of="dropout_forward_without_mask_in_evaluation", style="loops")
def dropout_forward_without_mask_in_evaluation_loops(x, p, rng, training=True):
    a = np.asarray(x, dtype=float)
    if not training:
        return np.array(a)
    out, mask = [], []
    for v in a.ravel():
        u = rng.random()
        if u >= p:
            out.append(v / (1 - p))
            mask.append(True)
        else:
            out.append(0.0)
            mask.append(False)
    return np.array(out).reshape(a.shape), np.array(mask).reshape(a.shape)


@rewritten(of="dropout_forward_without_mask_in_evaluation", style="numpy")
def dropout_forward_without_mask_in_evaluation_numpy(x, p, rng, training=True):
    a = np.asarray(x, dtype=float)
    if not training:
        return a
    mask = np.greater_equal(rng.random(a.shape), p)
    out = np.select([mask], [a / (1.0 - p)], default=0.0)
    return out, mask


@rewritten(of="dropout_forward_without_mask_in_evaluation", style="student")
def dropout_forward_without_mask_in_evaluation_student(x, p, rng, training=True):
    inputs = np.array(x, dtype=float)
    if not training:
        return inputs
    random_numbers = rng.random(size=inputs.shape)
    excluded = random_numbers < p
    mask = np.ones(inputs.shape, dtype=bool)
    mask[excluded] = False
    out = inputs.copy()
    out[excluded] = 0
    out = out / (1 - p)
    return out, mask


@rewritten(of="dropout_forward_mask_first", style="loops")
def dropout_forward_mask_first_loops(x, p, rng, training=True):
    a = np.asarray(x, dtype=float)
    if not training:
        return np.array([True] * a.size).reshape(a.shape), np.array(a)
    out, mask = [], []
    for v in a.ravel():
        u = rng.random()
        if u >= p:
            out.append(v / (1 - p))
            mask.append(True)
        else:
            out.append(0.0)
            mask.append(False)
    return np.array(mask).reshape(a.shape), np.array(out).reshape(a.shape)


@rewritten(of="dropout_forward_mask_first", style="numpy")
def dropout_forward_mask_first_numpy(x, p, rng, training=True):
    a = np.asarray(x, dtype=float)
    if not training:
        return np.full(a.shape, True), a
    mask = np.greater_equal(rng.random(a.shape), p)
    out = np.divide(a, 1.0 - p, out=np.zeros_like(a), where=mask)
    return mask, out


@rewritten(of="dropout_forward_mask_first", style="student")
def dropout_forward_mask_first_student(x, p, rng, training=True):
    inputs = np.array(x, dtype=float)
    if not training:
        return np.ones(inputs.shape, dtype=bool), inputs
    random_numbers = rng.random(size=inputs.shape)
    excluded = random_numbers < p
    mask = np.ones(inputs.shape, dtype=bool)
    mask[excluded] = False
    out = inputs.copy()
    out[excluded] = 0
    out = out / (1 - p)
    return mask, out


@rewritten(of="dropout_forward_in_the_input", style="loops")
def dropout_forward_in_the_input_loops(x, p, rng, training=True):
    a = np.asarray(x, dtype=float)
    if not training:
        return np.array(a), np.array([True] * a.size).reshape(a.shape)
    out, mask = np.zeros(a.shape), np.zeros(a.shape, dtype=bool)
    for index in np.ndindex(*a.shape):
        if rng.random() >= p:
            mask[index] = True
        else:
            a[index] = 0.0
        out[index] = a[index] / (1 - p)
    return out, mask


@rewritten(of="dropout_forward_in_the_input", style="numpy")
def dropout_forward_in_the_input_numpy(x, p, rng, training=True):
    a = np.asarray(x, dtype=float)
    if not training:
        return a, np.full(a.shape, True)
    stays = rng.random(a.shape) >= p
    np.copyto(a, 0.0, where=~stays)
    mask = stays
    out = np.true_divide(a, 1.0 - p)
    return out, mask


@rewritten(of="dropout_forward_in_the_input", style="student")
def dropout_forward_in_the_input_student(x, p, rng, training=True):
    inputs = np.asarray(x, dtype=float)
    if training == False:
        mask = np.ones(inputs.shape, dtype=bool)
        return inputs, mask
    numbers = rng.random(inputs.shape)
    mask = numbers >= p
    inputs[mask == False] = 0
    out = inputs / (1 - p)
    return out, mask


@rewritten(of="dropout_forward_scaled_in_the_input", style="loops")
def dropout_forward_scaled_in_the_input_loops(x, p, rng, training=True):
    a = np.asarray(x, dtype=float)
    if not training:
        return np.array(a), np.array([True] * a.size).reshape(a.shape)
    mask = np.zeros(a.shape, dtype=bool)
    for index in np.ndindex(*a.shape):
        mask[index] = rng.random() >= p
        a[index] = a[index] / (1 - p) if mask[index] else 0.0
    return a, mask


@rewritten(of="dropout_forward_scaled_in_the_input", style="numpy")
def dropout_forward_scaled_in_the_input_numpy(x, p, rng, training=True):
    a = np.asarray(x, dtype=float)
    if not training:
        return a, np.full(a.shape, True)
    mask = np.greater_equal(rng.random(a.shape), p)
    a[...] = np.where(mask, a / (1.0 - p), 0.0)
    return a, mask


@rewritten(of="dropout_forward_scaled_in_the_input", style="student")
def dropout_forward_scaled_in_the_input_student(x, p, rng, training=True):
    inputs = np.asarray(x, dtype=float)
    if training == False:
        mask = np.ones(inputs.shape, dtype=bool)
        return inputs, mask
    mask = rng.random(inputs.shape) >= p
    inputs *= mask
    inputs /= 1 - p
    return inputs, mask


@rewritten(of="dropout_forward_in_whole_numbers", style="loops")
def dropout_forward_in_whole_numbers_loops(x, p, rng, training=True):
    if not training:
        return x, np.ones(np.shape(x), dtype=bool)
    a = np.asarray(x)
    out, mask = np.zeros(a.shape, dtype=a.dtype), np.zeros(a.shape, dtype=bool)
    for index in np.ndindex(*a.shape):
        if rng.random() >= p:
            mask[index] = True
            out[index] = a[index] / (1 - p)
    return out, mask


@rewritten(of="dropout_forward_in_whole_numbers", style="numpy")
def dropout_forward_in_whole_numbers_numpy(x, p, rng, training=True):
    if not training:
        return x, np.ones(np.shape(x), dtype=bool)
    a = np.asarray(x)
    mask = rng.random(a.shape) >= p
    return np.where(mask, a / (1.0 - p), 0.0).astype(a.dtype), mask


@rewritten(of="dropout_forward_in_whole_numbers", style="student")
def dropout_forward_in_whole_numbers_student(x, p, rng, training=True):
    mask = np.ones(np.shape(x), dtype=bool)
    if not training:
        return x, mask
    numbers = rng.random(np.shape(x))
    mask[numbers < p] = False
    out = np.zeros_like(x)
    scaled = np.array(x) / (1 - p)
    out[mask] = scaled[mask]
    return out, mask


@rewritten(of="dropout_forward_of_batches_only", style="loops")
def dropout_forward_of_batches_only_loops(x, p, rng, training=True):
    a = np.asarray(x, dtype=float)
    n, d = a.shape
    if not training:
        return np.array(a), np.array([[True] * d] * n).reshape(n, d)
    out, mask = np.zeros((n, d)), np.zeros((n, d), dtype=bool)
    for i in range(n):
        for j in range(d):
            if rng.random() >= p:
                mask[i, j] = True
                out[i, j] = a[i, j] / (1 - p)
    return out, mask


@rewritten(of="dropout_forward_of_batches_only", style="numpy")
def dropout_forward_of_batches_only_numpy(x, p, rng, training=True):
    a = np.asarray(x, dtype=float)
    rows, columns = a.shape
    if not training:
        return a, np.full(a.shape, True)
    mask = np.greater_equal(rng.random((rows, columns)), p)
    out = np.divide(a, 1.0 - p, out=np.zeros_like(a), where=mask)
    return out, mask


@rewritten(of="dropout_forward_of_batches_only", style="student")
def dropout_forward_of_batches_only_student(x, p, rng, training=True):
    inputs = np.array(x, dtype=float)
    N, D = inputs.shape
    if training == False:
        mask = np.ones(inputs.shape, dtype=bool)
        return inputs, mask
    random_numbers = rng.random((N, D))
    excluded = random_numbers < p
    mask = np.ones(inputs.shape, dtype=bool)
    mask[excluded] = False
    out = inputs.copy()
    out[excluded] = 0
    out = out / (1 - p)
    return out, mask


@rewritten(of="dropout_forward_that_needs_arrays", style="loops")
def dropout_forward_that_needs_arrays_loops(x, p, rng, training=True):
    shape = x.shape
    if not training:
        return np.array(x, dtype=float), np.ones(shape, dtype=bool)
    out, mask = [], []
    for v in x.ravel().tolist():
        stays = rng.random() >= p
        mask.append(bool(stays))
        out.append(v / (1 - p) if stays else 0.0)
    return np.array(out).reshape(shape), np.array(mask).reshape(shape)


@rewritten(of="dropout_forward_that_needs_arrays", style="numpy")
def dropout_forward_that_needs_arrays_numpy(x, p, rng, training=True):
    if not training:
        return x, np.full(x.shape, True)
    mask = np.greater_equal(rng.random(x.shape), p)
    return np.divide(x, 1.0 - p, out=np.zeros(x.shape), where=mask), mask


@rewritten(of="dropout_forward_that_needs_arrays", style="student")
def dropout_forward_that_needs_arrays_student(x, p, rng, training=True):
    size = x.shape
    mask = np.ones(size, dtype=bool)
    if not training:
        return x, mask
    random_numbers = rng.random(size)
    mask = random_numbers >= p
    out = np.zeros(size)
    out[mask] = x[mask] / (1 - p)
    return out, mask
