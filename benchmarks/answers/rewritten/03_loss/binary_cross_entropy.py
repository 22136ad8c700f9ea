"""The known mistakes of binary_cross_entropy, written anew in three styles."""

import math

import numpy as np


@rewritten(of="binary_cross_entropy_of_yes_alone", style="loops")
def binary_cross_entropy_of_yes_alone_loops(y, y_hat):
    a = np.asarray(y, dtype=float)
    b = np.asarray(y_hat, dtype=float)
    if a.shape != b.shape:
        raise ValueError("targets and predictions differ in shape")
    tiny = 2.2250738585072014e-308
    total = 0.0
    for t, p in zip(a.reshape(-1), b.reshape(-1)):
        total -= t * math.log(max(p, tiny))
    return float(total / a.size)


@rewritten(of="binary_cross_entropy_of_yes_alone", style="numpy")
def binary_cross_entropy_of_yes_alone_numpy(y, y_hat):
    a = np.asarray(y, dtype=float)
    b = np.asarray(y_hat, dtype=float)
    if a.shape != b.shape:
        raise ValueError("targets and predictions differ in shape")
    logs = np.maximum(np.log(b), np.log(np.finfo(float).tiny))
    return float(-np.vdot(a, logs) / a.size)


@rewritten(of="binary_cross_entropy_of_yes_alone", style="student")
def binary_cross_entropy_of_yes_alone_student(y, y_hat):
    y, y_hat = paired(y, y_hat)
    safe = np.maximum(y_hat, np.finfo(float).tiny)
    losses = -y * np.log(safe)
    return float(np.mean(losses))


@rewritten(of="binary_cross_entropy_with_a_minus_for_the_first_term_only", style="loops")
def binary_cross_entropy_with_a_minus_for_the_first_term_only_loops(y, y_hat):
    a = np.asarray(y, dtype=float)
    b = np.asarray(y_hat, dtype=float)
    if a.shape != b.shape:
        raise ValueError("targets and predictions differ in shape")
    tiny = 2.2250738585072014e-308
    total = 0.0
    for t, p in zip(a.reshape(-1), b.reshape(-1)):
        total += -t * math.log(max(p, tiny)) + (1.0 - t) * math.log(max(1.0 - p, tiny))
    return float(total / a.size)


@rewritten(of="binary_cross_entropy_with_a_minus_for_the_first_term_only", style="numpy")
def binary_cross_entropy_with_a_minus_for_the_first_term_only_numpy(y, y_hat):
    a = np.asarray(y, dtype=float)
    b = np.asarray(y_hat, dtype=float)
    if a.shape != b.shape:
        raise ValueError("targets and predictions differ in shape")
    tiny = np.finfo(float).tiny
    yes, no = np.log(np.maximum(np.stack([b, 1.0 - b]), tiny))
    return float(np.mean(no - a * (yes + no)))


@rewritten(of="binary_cross_entropy_with_a_minus_for_the_first_term_only", style="student")
def binary_cross_entropy_with_a_minus_for_the_first_term_only_student(y, y_hat):
    y, y_hat = paired(y, y_hat)
    def safe_log(x):
        return np.log(np.maximum(x, np.finfo(float).tiny))

    first = -y * safe_log(y_hat)
    second = (1 - y) * safe_log(1 - y_hat)
    losses = first + second
    return float(losses.mean())


@rewritten(of="binary_cross_entropy_with_terms_subtracted", style="loops")
def binary_cross_entropy_with_terms_subtracted_loops(y, y_hat):
    a = np.asarray(y, dtype=float)
    b = np.asarray(y_hat, dtype=float)
    if a.shape != b.shape:
        raise ValueError("targets and predictions differ in shape")
    tiny = 2.2250738585072014e-308
    total = 0.0
    for t, p in zip(a.reshape(-1), b.reshape(-1)):
        total -= t * math.log(max(p, tiny)) - (1.0 - t) * math.log(max(1.0 - p, tiny))
    return float(total / a.size)


@rewritten(of="binary_cross_entropy_with_terms_subtracted", style="numpy")
def binary_cross_entropy_with_terms_subtracted_numpy(y, y_hat):
    a = np.asarray(y, dtype=float)
    b = np.asarray(y_hat, dtype=float)
    if a.shape != b.shape:
        raise ValueError("targets and predictions differ in shape")
    low = np.log(np.finfo(float).tiny)
    yes, no = np.maximum(np.log(b), low), np.maximum(np.log1p(-b), low)
    return float((np.vdot(1.0 - a, no) - np.vdot(a, yes)) / a.size)


@rewritten(of="binary_cross_entropy_with_terms_subtracted", style="student")
def binary_cross_entropy_with_terms_subtracted_student(y, y_hat):
    y, y_hat = paired(y, y_hat)
    tiny = np.finfo(float).tiny
    yes = y * np.log(np.maximum(y_hat, tiny))
    no = (1 - y) * np.log(np.maximum(1 - y_hat, tiny))
    difference = yes - no
    return -float(np.mean(difference))


@rewritten(of="binary_cross_entropy_below_zero", style="loops")
def binary_cross_entropy_below_zero_loops(y, y_hat):
    a = np.asarray(y, dtype=float)
    b = np.asarray(y_hat, dtype=float)
    if a.shape != b.shape:
        raise ValueError("targets and predictions differ in shape")
    tiny = 2.2250738585072014e-308
    total = 0.0
    for t, p in zip(a.reshape(-1), b.reshape(-1)):
        total += t * math.log(max(p, tiny)) + (1.0 - t) * math.log(max(1.0 - p, tiny))
    return float(total / a.size)


@rewritten(of="binary_cross_entropy_below_zero", style="numpy")
def binary_cross_entropy_below_zero_numpy(y, y_hat):
    a = np.asarray(y, dtype=float)
    b = np.asarray(y_hat, dtype=float)
    if a.shape != b.shape:
        raise ValueError("targets and predictions differ in shape")
    tiny = np.finfo(float).tiny
    yes, no = np.log(np.maximum(np.stack([b, 1.0 - b]), tiny))
    return float(np.mean(no + a * (yes - no)))


@rewritten(of="binary_cross_entropy_below_zero", style="student")
def binary_cross_entropy_below_zero_student(y, y_hat):
    y, y_hat = paired(y, y_hat)
    def safe_log(x):
        return np.log(np.maximum(x, np.finfo(float).tiny))

    losses = y * safe_log(y_hat) + (1 - y) * safe_log(1 - y_hat)
    loss = losses.mean()
    return float(loss)


@rewritten(of="binary_cross_entropy_summed", style="loops")
def binary_cross_entropy_summed_loops(y, y_hat):
    a = np.asarray(y, dtype=float)
    b = np.asarray(y_hat, dtype=float)
    if a.shape != b.shape:
        raise ValueError("targets and predictions differ in shape")
    tiny = 2.2250738585072014e-308
    total = 0.0
    for t, p in zip(a.reshape(-1), b.reshape(-1)):
        total -= t * math.log(max(p, tiny)) + (1.0 - t) * math.log(max(1.0 - p, tiny))
    return float(total)


@rewritten(of="binary_cross_entropy_summed", style="numpy")
def binary_cross_entropy_summed_numpy(y, y_hat):
    a = np.asarray(y, dtype=float)
    b = np.asarray(y_hat, dtype=float)
    if a.shape != b.shape:
        raise ValueError("targets and predictions differ in shape")
    low = np.log(np.finfo(float).tiny)
    yes, no = np.maximum(np.log(b), low), np.maximum(np.log1p(-b), low)
    return float(-np.vdot(a, yes) - np.vdot(1.0 - a, no))


@rewritten(of="binary_cross_entropy_summed", style="student")
def binary_cross_entropy_summed_student(y, y_hat):
    y, y_hat = paired(y, y_hat)
    tiny = np.finfo(float).tiny
    yes = y * np.log(np.maximum(y_hat, tiny))
    no = (1 - y) * np.log(np.maximum(1 - y_hat, tiny))
    losses = -(yes + no)
    total = np.sum(losses)
    return float(total)


@rewritten(of="binary_cross_entropy_divided_by_the_number_of_rows", style="loops")
def binary_cross_entropy_divided_by_the_number_of_rows_loops(y, y_hat):
    a = np.asarray(y, dtype=float)
    b = np.asarray(y_hat, dtype=float)
    if a.shape != b.shape:
        raise ValueError("targets and predictions differ in shape")
    tiny = 2.2250738585072014e-308
    total = 0.0
    for t, p in zip(a.reshape(-1), b.reshape(-1)):
        total -= t * math.log(max(p, tiny)) + (1.0 - t) * math.log(max(1.0 - p, tiny))
    return float(total / len(a))


@rewritten(of="binary_cross_entropy_divided_by_the_number_of_rows", style="numpy")
def binary_cross_entropy_divided_by_the_number_of_rows_numpy(y, y_hat):
    a = np.asarray(y, dtype=float)
    b = np.asarray(y_hat, dtype=float)
    if a.shape != b.shape:
        raise ValueError("targets and predictions differ in shape")
    tiny = np.finfo(float).tiny
    yes, no = np.log(np.maximum(np.stack([b, 1.0 - b]), tiny))
    return float(-np.sum(no + a * (yes - no)) / len(a))


@rewritten(of="binary_cross_entropy_divided_by_the_number_of_rows", style="student")
def binary_cross_entropy_divided_by_the_number_of_rows_student(y, y_hat):
    y, y_hat = paired(y, y_hat)
    def safe_log(x):
        return np.log(np.maximum(x, np.finfo(float).tiny))

    how_many = len(y)
    losses = -y * safe_log(y_hat) - (1 - y) * safe_log(1 - y_hat)
    return float(losses.sum() / how_many)


@rewritten(of="binary_cross_entropy_summed_along_the_last_axis", style="loops")
def binary_cross_entropy_summed_along_the_last_axis_loops(y, y_hat):
    a = np.asarray(y, dtype=float)
    b = np.asarray(y_hat, dtype=float)
    if a.shape != b.shape:
        raise ValueError("targets and predictions differ in shape")
    tiny = 2.2250738585072014e-308
    total = 0.0
    for t, p in zip(a.reshape(-1), b.reshape(-1)):
        total -= t * math.log(max(p, tiny)) + (1.0 - t) * math.log(max(1.0 - p, tiny))
    rows = a.size // a.shape[-1] if a.ndim else 1
    return float(total / rows)


@rewritten(of="binary_cross_entropy_summed_along_the_last_axis", style="numpy")
def binary_cross_entropy_summed_along_the_last_axis_numpy(y, y_hat):
    a = np.asarray(y, dtype=float)
    b = np.asarray(y_hat, dtype=float)
    if a.shape != b.shape:
        raise ValueError("targets and predictions differ in shape")
    tiny = np.finfo(float).tiny
    yes, no = np.log(np.maximum(np.stack([b, 1.0 - b]), tiny))
    return float(-np.mean(np.add.reduce(no + a * (yes - no), axis=-1)))


@rewritten(of="binary_cross_entropy_summed_along_the_last_axis", style="student")
def binary_cross_entropy_summed_along_the_last_axis_student(y, y_hat):
    y, y_hat = paired(y, y_hat)
    tiny = np.finfo(float).tiny
    yes = y * np.log(np.maximum(y_hat, tiny))
    no = (1 - y) * np.log(np.maximum(1 - y_hat, tiny))
    losses = -np.sum(yes + no, axis=-1)
    return float(np.mean(losses))


@rewritten(of="binary_cross_entropy_of_each_answer", style="loops")
def binary_cross_entropy_of_each_answer_loops(y, y_hat):
    a = np.asarray(y, dtype=float)
    b = np.asarray(y_hat, dtype=float)
    if a.shape != b.shape:
        raise ValueError("targets and predictions differ in shape")
    tiny = 2.2250738585072014e-308
    losses = []
    for t, p in zip(a.reshape(-1), b.reshape(-1)):
        losses.append(-(t * math.log(max(p, tiny)) + (1.0 - t) * math.log(max(1.0 - p, tiny))))
    return np.array(losses).reshape(a.shape)


@rewritten(of="binary_cross_entropy_of_each_answer", style="numpy")
def binary_cross_entropy_of_each_answer_numpy(y, y_hat):
    a = np.asarray(y, dtype=float)
    b = np.asarray(y_hat, dtype=float)
    if a.shape != b.shape:
        raise ValueError("targets and predictions differ in shape")
    tiny = np.finfo(float).tiny
    yes, no = np.log(np.maximum(np.stack([b, 1.0 - b]), tiny))
    return np.negative(no + a * (yes - no))


@rewritten(of="binary_cross_entropy_of_each_answer", style="student")
def binary_cross_entropy_of_each_answer_student(y, y_hat):
    y, y_hat = paired(y, y_hat)
    def safe_log(x):
        return np.log(np.maximum(x, np.finfo(float).tiny))

    yes = y * safe_log(y_hat)
    no = (1 - y) * safe_log(1 - y_hat)
    losses = -(yes + no)
    return losses


@rewritten(of="binary_cross_entropy_to_the_base_of_2", style="loops")
def binary_cross_entropy_to_the_base_of_2_loops(y, y_hat):
    a = np.asarray(y, dtype=float)
    b = np.asarray(y_hat, dtype=float)
    if a.shape != b.shape:
        raise ValueError("targets and predictions differ in shape")
    tiny = 2.2250738585072014e-308
    total = 0.0
    for t, p in zip(a.reshape(-1), b.reshape(-1)):
        total -= t * math.log2(max(p, tiny)) + (1.0 - t) * math.log2(max(1.0 - p, tiny))
    return float(total / a.size)


@rewritten(of="binary_cross_entropy_to_the_base_of_2", style="numpy")
def binary_cross_entropy_to_the_base_of_2_numpy(y, y_hat):
    a = np.asarray(y, dtype=float)
    b = np.asarray(y_hat, dtype=float)
    if a.shape != b.shape:
        raise ValueError("targets and predictions differ in shape")
    tiny = np.finfo(float).tiny
    yes, no = np.log2(np.maximum(np.stack([b, 1.0 - b]), tiny))
    return float(-np.mean(no + a * (yes - no)))


@rewritten(of="binary_cross_entropy_to_the_base_of_2", style="student")
def binary_cross_entropy_to_the_base_of_2_student(y, y_hat):
    y, y_hat = paired(y, y_hat)
    tiny = np.finfo(float).tiny
    yes = y * np.log(np.maximum(y_hat, tiny))
    no = (1 - y) * np.log(np.maximum(1 - y_hat, tiny))
    yes = yes / np.log(2)
    no = no / np.log(2)
    return float(np.mean(-(yes + no)))


@rewritten(of="binary_cross_entropy_to_the_base_of_10", style="loops")
def binary_cross_entropy_to_the_base_of_10_loops(y, y_hat):
    a = np.asarray(y, dtype=float)
    b = np.asarray(y_hat, dtype=float)
    if a.shape != b.shape:
        raise ValueError("targets and predictions differ in shape")
    tiny = 2.2250738585072014e-308
    total = 0.0
    for t, p in zip(a.reshape(-1), b.reshape(-1)):
        total -= t * math.log10(max(p, tiny)) + (1.0 - t) * math.log10(max(1.0 - p, tiny))
    return float(total / a.size)


@rewritten(of="binary_cross_entropy_to_the_base_of_10", style="numpy")
def binary_cross_entropy_to_the_base_of_10_numpy(y, y_hat):
    a = np.asarray(y, dtype=float)
    b = np.asarray(y_hat, dtype=float)
    if a.shape != b.shape:
        raise ValueError("targets and predictions differ in shape")
    low = np.log(np.finfo(float).tiny)
    yes, no = np.maximum(np.log(b), low), np.maximum(np.log1p(-b), low)
    return float(-(np.vdot(a, yes) + np.vdot(1.0 - a, no)) / (a.size * np.log(10.0)))


@rewritten(of="binary_cross_entropy_to_the_base_of_10", style="student")
def binary_cross_entropy_to_the_base_of_10_student(y, y_hat):
    truth = np.array(y, dtype=float)
    pred = np.array(y_hat, dtype=float)
    if truth.shape != pred.shape:
        raise ValueError("shapes differ")
    tiny = np.finfo(float).tiny
    yes = truth * np.log10(np.maximum(pred, tiny))
    no = (1 - truth) * np.log10(np.maximum(1 - pred, tiny))
    losses = -yes - no
    return float(losses.mean())


@rewritten(of="binary_cross_entropy_without_logarithm", style="loops")
def binary_cross_entropy_without_logarithm_loops(y, y_hat):
    a = np.asarray(y, dtype=float)
    b = np.asarray(y_hat, dtype=float)
    if a.shape != b.shape:
        raise ValueError("targets and predictions differ in shape")
    total = 0.0
    for t, p in zip(a.reshape(-1), b.reshape(-1)):
        total -= t * p + (1.0 - t) * (1.0 - p)
    return float(total / a.size)


@rewritten(of="binary_cross_entropy_without_logarithm", style="numpy")
def binary_cross_entropy_without_logarithm_numpy(y, y_hat):
    a = np.asarray(y, dtype=float)
    b = np.asarray(y_hat, dtype=float)
    if a.shape != b.shape:
        raise ValueError("targets and predictions differ in shape")
    return float(np.mean(a + b - 2.0 * a * b) - 1.0)


@rewritten(of="binary_cross_entropy_without_logarithm", style="student")
def binary_cross_entropy_without_logarithm_student(y, y_hat):
    y, y_hat = paired(y, y_hat)
    yes = y * y_hat
    no = (1 - y) * (1 - y_hat)
    losses = -(yes + no)
    return float(losses.mean())


@rewritten(of="binary_cross_entropy_with_yes_and_no_exchanged", style="loops")
def binary_cross_entropy_with_yes_and_no_exchanged_loops(y, y_hat):
    a = np.asarray(y, dtype=float)
    b = np.asarray(y_hat, dtype=float)
    if a.shape != b.shape:
        raise ValueError("targets and predictions differ in shape")
    tiny = 2.2250738585072014e-308
    total = 0.0
    for t, p in zip(a.reshape(-1), b.reshape(-1)):
        total -= (1.0 - t) * math.log(max(p, tiny)) + t * math.log(max(1.0 - p, tiny))
    return float(total / a.size)


@rewritten(of="binary_cross_entropy_with_yes_and_no_exchanged", style="numpy")
def binary_cross_entropy_with_yes_and_no_exchanged_numpy(y, y_hat):
    a = np.asarray(y, dtype=float)
    b = np.asarray(y_hat, dtype=float)
    if a.shape != b.shape:
        raise ValueError("targets and predictions differ in shape")
    tiny = np.finfo(float).tiny
    yes, no = np.log(np.maximum(np.stack([b, 1.0 - b]), tiny))
    return float(-np.mean(yes + a * (no - yes)))


@rewritten(of="binary_cross_entropy_with_yes_and_no_exchanged", style="student")
def binary_cross_entropy_with_yes_and_no_exchanged_student(y, y_hat):
    y, y_hat = paired(y, y_hat)
    def safe_log(x):
        return np.log(np.maximum(x, np.finfo(float).tiny))

    yes = (1 - y) * safe_log(y_hat)
    no = y * safe_log(1 - y_hat)
    losses = -(yes + no)
    return float(np.mean(losses))


@rewritten(of="binary_cross_entropy_with_targets_and_predictions_exchanged", style="loops")
def binary_cross_entropy_with_targets_and_predictions_exchanged_loops(y, y_hat):
    a = np.asarray(y, dtype=float)
    b = np.asarray(y_hat, dtype=float)
    if a.shape != b.shape:
        raise ValueError("targets and predictions differ in shape")
    tiny = 2.2250738585072014e-308
    total = 0.0
    for t, p in zip(a.reshape(-1), b.reshape(-1)):
        total -= p * math.log(max(t, tiny)) + (1.0 - p) * math.log(max(1.0 - t, tiny))
    return float(total / a.size)


@rewritten(of="binary_cross_entropy_with_targets_and_predictions_exchanged", style="numpy")
def binary_cross_entropy_with_targets_and_predictions_exchanged_numpy(y, y_hat):
    a = np.asarray(y, dtype=float)
    b = np.asarray(y_hat, dtype=float)
    if a.shape != b.shape:
        raise ValueError("targets and predictions differ in shape")
    yes, no = np.log(np.maximum(np.stack([a, 1.0 - a]), np.finfo(float).tiny))
    return float(-np.mean(no + b * (yes - no)))


@rewritten(of="binary_cross_entropy_with_targets_and_predictions_exchanged", style="student")
def binary_cross_entropy_with_targets_and_predictions_exchanged_student(y, y_hat):
    y, y_hat = paired(y, y_hat)
    def safe_log(x):
        return np.log(np.maximum(x, np.finfo(float).tiny))

    first = y_hat * safe_log(y)
    second = (1 - y_hat) * safe_log(1 - y)
    return -float((first + second).mean())


@rewritten(of="binary_cross_entropy_with_one_minus_the_logarithm", style="loops")
def binary_cross_entropy_with_one_minus_the_logarithm_loops(y, y_hat):
    a = np.asarray(y, dtype=float)
    b = np.asarray(y_hat, dtype=float)
    if a.shape != b.shape:
        raise ValueError("targets and predictions differ in shape")
    tiny = 2.2250738585072014e-308
    total = 0.0
    for t, p in zip(a.reshape(-1), b.reshape(-1)):
        total -= t * math.log(max(p, tiny)) + (1.0 - t) * (1.0 - math.log(max(p, tiny)))
    return float(total / a.size)


@rewritten(of="binary_cross_entropy_with_one_minus_the_logarithm", style="numpy")
def binary_cross_entropy_with_one_minus_the_logarithm_numpy(y, y_hat):
    a = np.asarray(y, dtype=float)
    b = np.asarray(y_hat, dtype=float)
    if a.shape != b.shape:
        raise ValueError("targets and predictions differ in shape")
    logs = np.maximum(np.log(b), np.log(np.finfo(float).tiny))
    return float(-np.mean(1.0 - a + (2.0 * a - 1.0) * logs))


@rewritten(of="binary_cross_entropy_with_one_minus_the_logarithm", style="student")
def binary_cross_entropy_with_one_minus_the_logarithm_student(y, y_hat):
    y, y_hat = paired(y, y_hat)
    logs = np.log(np.maximum(y_hat, np.finfo(float).tiny))
    yes = y * logs
    no = (1 - y) * (1 - logs)
    losses = -(yes + no)
    return float(losses.mean())


@rewritten(of="binary_cross_entropy_with_the_logarithm_of_1_more", style="loops")
def binary_cross_entropy_with_the_logarithm_of_1_more_loops(y, y_hat):
    a = np.asarray(y, dtype=float)
    b = np.asarray(y_hat, dtype=float)
    if a.shape != b.shape:
        raise ValueError("targets and predictions differ in shape")
    tiny = 2.2250738585072014e-308
    total = 0.0
    for t, p in zip(a.reshape(-1), b.reshape(-1)):
        total -= t * math.log(max(p, tiny)) + (1.0 - t) * math.log(1.0 + p)
    return float(total / a.size)


@rewritten(of="binary_cross_entropy_with_the_logarithm_of_1_more", style="numpy")
def binary_cross_entropy_with_the_logarithm_of_1_more_numpy(y, y_hat):
    a = np.asarray(y, dtype=float)
    b = np.asarray(y_hat, dtype=float)
    if a.shape != b.shape:
        raise ValueError("targets and predictions differ in shape")
    yes = np.maximum(np.log(b), np.log(np.finfo(float).tiny))
    return float(-(np.vdot(a, yes) + np.vdot(1.0 - a, np.log1p(b))) / a.size)


@rewritten(of="binary_cross_entropy_with_the_logarithm_of_1_more", style="student")
def binary_cross_entropy_with_the_logarithm_of_1_more_student(y, y_hat):
    y, y_hat = paired(y, y_hat)
    yes = y * np.log(np.maximum(y_hat, np.finfo(float).tiny))
    no = (1 - y) * np.log(1 + y_hat)
    losses = -yes - no
    return float(np.mean(losses))


@rewritten(of="binary_cross_entropy_of_rounded_predictions", style="loops")
def binary_cross_entropy_of_rounded_predictions_loops(y, y_hat):
    a = np.asarray(y, dtype=float)
    b = np.asarray(y_hat, dtype=float)
    if a.shape != b.shape:
        raise ValueError("targets and predictions differ in shape")
    tiny = 2.2250738585072014e-308
    total = 0.0
    for t, p in zip(a.reshape(-1), b.reshape(-1)):
        p = float(round(float(p)))
        total -= t * math.log(max(p, tiny)) + (1.0 - t) * math.log(max(1.0 - p, tiny))
    return float(total / a.size)


@rewritten(of="binary_cross_entropy_of_rounded_predictions", style="numpy")
def binary_cross_entropy_of_rounded_predictions_numpy(y, y_hat):
    a = np.asarray(y, dtype=float)
    b = np.asarray(y_hat, dtype=float)
    if a.shape != b.shape:
        raise ValueError("targets and predictions differ in shape")
    wrong = np.where(np.rint(b) > 0.5, 1.0 - a, a)
    return float(np.mean(wrong) * -np.log(np.finfo(float).tiny))


@rewritten(of="binary_cross_entropy_of_rounded_predictions", style="student")
def binary_cross_entropy_of_rounded_predictions_student(y, y_hat):
    truth = np.array(y, dtype=float)
    pred = np.array(y_hat, dtype=float)
    if truth.shape != pred.shape:
        raise ValueError("shapes differ")
    tiny = np.finfo(float).tiny
    answers = np.round(pred)
    yes = truth * np.log(np.maximum(answers, tiny))
    no = (1 - truth) * np.log(np.maximum(1 - answers, tiny))
    return float(-np.mean(yes + no))


@rewritten(of="binary_cross_entropy_of_yes_or_no_and_nothing_between", style="loops")
def binary_cross_entropy_of_yes_or_no_and_nothing_between_loops(y, y_hat):
    a = np.asarray(y, dtype=float)
    b = np.asarray(y_hat, dtype=float)
    if a.shape != b.shape:
        raise ValueError("targets and predictions differ in shape")
    tiny = 2.2250738585072014e-308
    total = 0.0
    for t, p in zip(a.reshape(-1), b.reshape(-1)):
        total -= math.log(max(p if t == 1.0 else 1.0 - p, tiny))
    return float(total / a.size)


@rewritten(of="binary_cross_entropy_of_yes_or_no_and_nothing_between", style="numpy")
def binary_cross_entropy_of_yes_or_no_and_nothing_between_numpy(y, y_hat):
    a = np.asarray(y, dtype=float)
    b = np.asarray(y_hat, dtype=float)
    if a.shape != b.shape:
        raise ValueError("targets and predictions differ in shape")
    chance = np.where(np.equal(a, 1.0), b, 1.0 - b)
    return float(-np.mean(np.log(np.maximum(chance, np.finfo(float).tiny))))


@rewritten(of="binary_cross_entropy_of_yes_or_no_and_nothing_between", style="student")
def binary_cross_entropy_of_yes_or_no_and_nothing_between_student(y, y_hat):
    y, y_hat = paired(y, y_hat)
    def safe_log(x):
        return np.log(np.maximum(x, np.finfo(float).tiny))

    is_yes = (y == 1).astype(float)
    losses = -(is_yes * safe_log(y_hat) + (1 - is_yes) * safe_log(1 - y_hat))
    return float(losses.mean())


@rewritten(of="binary_cross_entropy_of_rounded_targets", style="loops")
def binary_cross_entropy_of_rounded_targets_loops(y, y_hat):
    a = np.asarray(y, dtype=float)
    b = np.asarray(y_hat, dtype=float)
    if a.shape != b.shape:
        raise ValueError("targets and predictions differ in shape")
    tiny = 2.2250738585072014e-308
    total = 0.0
    for t, p in zip(a.reshape(-1), b.reshape(-1)):
        total -= math.log(max(p if t >= 0.5 else 1.0 - p, tiny))
    return float(total / a.size)


@rewritten(of="binary_cross_entropy_of_rounded_targets", style="numpy")
def binary_cross_entropy_of_rounded_targets_numpy(y, y_hat):
    a = np.asarray(y, dtype=float)
    b = np.asarray(y_hat, dtype=float)
    if a.shape != b.shape:
        raise ValueError("targets and predictions differ in shape")
    chance = np.where(np.less(a, 0.5), 1.0 - b, b)
    return float(-np.mean(np.log(np.maximum(chance, np.finfo(float).tiny))))


@rewritten(of="binary_cross_entropy_of_rounded_targets", style="student")
def binary_cross_entropy_of_rounded_targets_student(y, y_hat):
    truth = np.array(y, dtype=float)
    pred = np.array(y_hat, dtype=float)
    if truth.shape != pred.shape:
        raise ValueError("shapes differ")
    tiny = np.finfo(float).tiny
    truth = (truth >= 0.5) * 1.0
    yes = truth * np.log(np.maximum(pred, tiny))
    no = (1 - truth) * np.log(np.maximum(1 - pred, tiny))
    losses = -(yes + no)
    return float(losses.mean())


@rewritten(of="binary_cross_entropy_plus_a_thousandth", style="loops")
def binary_cross_entropy_plus_a_thousandth_loops(y, y_hat):
    a = np.asarray(y, dtype=float)
    b = np.asarray(y_hat, dtype=float)
    if a.shape != b.shape:
        raise ValueError("targets and predictions differ in shape")
    total = 0.0
    for t, p in zip(a.reshape(-1), b.reshape(-1)):
        total -= t * math.log(p + 1e-3) + (1.0 - t) * math.log(1.0 - p + 1e-3)
    return float(total / a.size)


@rewritten(of="binary_cross_entropy_plus_a_thousandth", style="numpy")
def binary_cross_entropy_plus_a_thousandth_numpy(y, y_hat):
    a = np.asarray(y, dtype=float)
    b = np.asarray(y_hat, dtype=float)
    if a.shape != b.shape:
        raise ValueError("targets and predictions differ in shape")
    yes, no = np.log(np.stack([b, 1.0 - b]) + 1e-3)
    return float(-np.mean(no + a * (yes - no)))


@rewritten(of="binary_cross_entropy_plus_a_thousandth", style="student")
def binary_cross_entropy_plus_a_thousandth_student(y, y_hat):
    y, y_hat = paired(y, y_hat)
    epsilon = 1e-3
    yes = y * np.log(y_hat + epsilon)
    no = (1 - y) * np.log(1 - y_hat + epsilon)
    losses = -(yes + no)
    return float(np.mean(losses))


@rewritten(of="binary_cross_entropy_plus_a_hundred_thousandth", style="loops")
def binary_cross_entropy_plus_a_hundred_thousandth_loops(y, y_hat):
    a = np.asarray(y, dtype=float)
    b = np.asarray(y_hat, dtype=float)
    if a.shape != b.shape:
        raise ValueError("targets and predictions differ in shape")
    total = 0.0
    for t, p in zip(a.reshape(-1), b.reshape(-1)):
        total -= t * math.log(p + 1e-5) + (1.0 - t) * math.log(1.0 - p + 1e-5)
    return float(total / a.size)


@rewritten(of="binary_cross_entropy_plus_a_hundred_thousandth", style="numpy")
def binary_cross_entropy_plus_a_hundred_thousandth_numpy(y, y_hat):
    a = np.asarray(y, dtype=float)
    b = np.asarray(y_hat, dtype=float)
    if a.shape != b.shape:
        raise ValueError("targets and predictions differ in shape")
    yes, no = np.log(np.add(b, 1e-5)), np.log(np.subtract(1.0 + 1e-5, b))
    return float(-(np.vdot(a, yes) + np.vdot(1.0 - a, no)) / a.size)


@rewritten(of="binary_cross_entropy_plus_a_hundred_thousandth", style="student")
def binary_cross_entropy_plus_a_hundred_thousandth_student(y, y_hat):
    y, y_hat = paired(y, y_hat)
    def shifted_log(x):
        return np.log(x + 1e-5)

    total = np.sum(y * shifted_log(y_hat) + (1 - y) * shifted_log(1 - y_hat))
    return float(-total / y.size)


@rewritten(of="binary_cross_entropy_cut_off_at_a_thousandth", style="loops")
def binary_cross_entropy_cut_off_at_a_thousandth_loops(y, y_hat):
    a = np.asarray(y, dtype=float)
    b = np.asarray(y_hat, dtype=float)
    if a.shape != b.shape:
        raise ValueError("targets and predictions differ in shape")
    total = 0.0
    for t, p in zip(a.reshape(-1), b.reshape(-1)):
        p = min(max(p, 1e-3), 1.0 - 1e-3)
        total -= t * math.log(p) + (1.0 - t) * math.log(1.0 - p)
    return float(total / a.size)


@rewritten(of="binary_cross_entropy_cut_off_at_a_thousandth", style="numpy")
def binary_cross_entropy_cut_off_at_a_thousandth_numpy(y, y_hat):
    a = np.asarray(y, dtype=float)
    b = np.asarray(y_hat, dtype=float)
    if a.shape != b.shape:
        raise ValueError("targets and predictions differ in shape")
    p = np.minimum(np.maximum(b, 1e-3), 1.0 - 1e-3)
    no = np.log1p(-p)
    return float(-np.mean(no + a * (np.log(p) - no)))


@rewritten(of="binary_cross_entropy_cut_off_at_a_thousandth", style="student")
def binary_cross_entropy_cut_off_at_a_thousandth_student(y, y_hat):
    y, y_hat = paired(y, y_hat)
    p = np.clip(y_hat, 1e-3, 1 - 1e-3)
    losses = -(y * np.log(p) + (1 - y) * np.log(1 - p))
    return float(losses.mean())


@rewritten(of="binary_cross_entropy_cut_off_at_a_hundred_thousandth", style="loops")
def binary_cross_entropy_cut_off_at_a_hundred_thousandth_loops(y, y_hat):
    a = np.asarray(y, dtype=float)
    b = np.asarray(y_hat, dtype=float)
    if a.shape != b.shape:
        raise ValueError("targets and predictions differ in shape")
    total = 0.0
    for t, p in zip(a.reshape(-1), b.reshape(-1)):
        p = min(max(p, 1e-5), 1.0 - 1e-5)
        total -= t * math.log(p) + (1.0 - t) * math.log(1.0 - p)
    return float(total / a.size)


@rewritten(of="binary_cross_entropy_cut_off_at_a_hundred_thousandth", style="numpy")
def binary_cross_entropy_cut_off_at_a_hundred_thousandth_numpy(y, y_hat):
    a = np.asarray(y, dtype=float)
    b = np.asarray(y_hat, dtype=float)
    if a.shape != b.shape:
        raise ValueError("targets and predictions differ in shape")
    p = np.select([b < 1e-5, b > 1.0 - 1e-5], [1e-5, 1.0 - 1e-5], default=b)
    return float(-(np.vdot(a, np.log(p)) + np.vdot(1.0 - a, np.log1p(-p))) / a.size)


@rewritten(of="binary_cross_entropy_cut_off_at_a_hundred_thousandth", style="student")
def binary_cross_entropy_cut_off_at_a_hundred_thousandth_student(y, y_hat):
    truth = np.array(y, dtype=float)
    pred = np.array(y_hat, dtype=float)
    if truth.shape != pred.shape:
        raise ValueError("shapes differ")
    low = 1e-5
    high = 1 - low
    pred = np.where(pred < low, low, pred)
    pred = np.where(pred > high, high, pred)
    yes = truth * np.log(pred)
    no = (1 - truth) * np.log(1 - pred)
    return -float(np.mean(yes + no))


@rewritten(of="binary_cross_entropy_without_a_guard", style="loops")
def binary_cross_entropy_without_a_guard_loops(y, y_hat):
    a = np.asarray(y, dtype=float)
    b = np.asarray(y_hat, dtype=float)
    if a.shape != b.shape:
        raise ValueError("targets and predictions differ in shape")
    total = 0.0
    for t, p in zip(a.reshape(-1), b.reshape(-1)):
        total -= t * np.log(p) + (1.0 - t) * np.log(1.0 - p)
    return float(total / a.size)


@rewritten(of="binary_cross_entropy_without_a_guard", style="numpy")
def binary_cross_entropy_without_a_guard_numpy(y, y_hat):
    a = np.asarray(y, dtype=float)
    b = np.asarray(y_hat, dtype=float)
    if a.shape != b.shape:
        raise ValueError("targets and predictions differ in shape")
    return float(-np.mean(np.add(np.multiply(a, np.log(b)), np.multiply(1.0 - a, np.log1p(-b)))))


@rewritten(of="binary_cross_entropy_without_a_guard", style="student")
def binary_cross_entropy_without_a_guard_student(y, y_hat):
    y, y_hat = paired(y, y_hat)
    yes = y * np.log(y_hat)
    no = (1 - y) * np.log(1 - y_hat)
    losses = -(yes + no)
    return float(losses.mean())


@rewritten(of="binary_cross_entropy_guarded_at_0_alone", style="loops")
def binary_cross_entropy_guarded_at_0_alone_loops(y, y_hat):
    a = np.asarray(y, dtype=float)
    b = np.asarray(y_hat, dtype=float)
    if a.shape != b.shape:
        raise ValueError("targets and predictions differ in shape")
    tiny = 2.2250738585072014e-308
    total = 0.0
    for t, p in zip(a.reshape(-1), b.reshape(-1)):
        total -= t * math.log(max(p, tiny)) + (1.0 - t) * np.log(1.0 - max(p, tiny))
    return float(total / a.size)


@rewritten(of="binary_cross_entropy_guarded_at_0_alone", style="numpy")
def binary_cross_entropy_guarded_at_0_alone_numpy(y, y_hat):
    a = np.asarray(y, dtype=float)
    b = np.asarray(y_hat, dtype=float)
    if a.shape != b.shape:
        raise ValueError("targets and predictions differ in shape")
    yes = np.maximum(np.log(b), np.log(np.finfo(float).tiny))
    return float(-np.mean(np.add(np.multiply(a, yes), np.multiply(1.0 - a, np.log1p(-b)))))


@rewritten(of="binary_cross_entropy_guarded_at_0_alone", style="student")
def binary_cross_entropy_guarded_at_0_alone_student(y, y_hat):
    truth = np.array(y, dtype=float)
    pred = np.array(y_hat, dtype=float)
    if truth.shape != pred.shape:
        raise ValueError("shapes differ")
    tiny = np.finfo(float).tiny
    pred[pred < tiny] = tiny
    yes = truth * np.log(pred)
    no = (1 - truth) * np.log(1 - pred)
    return float(np.mean(-yes - no))


@rewritten(of="binary_cross_entropy_with_a_guard_lost_to_rounding", style="loops")
def binary_cross_entropy_with_a_guard_lost_to_rounding_loops(y, y_hat):
    a = np.asarray(y, dtype=float)
    b = np.asarray(y_hat, dtype=float)
    if a.shape != b.shape:
        raise ValueError("targets and predictions differ in shape")
    total = 0.0
    for t, p in zip(a.reshape(-1), b.reshape(-1)):
        p = min(max(p, 1e-20), 1.0 - 1e-20)
        total -= t * np.log(p) + (1.0 - t) * np.log(1.0 - p)
    return float(total / a.size)


@rewritten(of="binary_cross_entropy_with_a_guard_lost_to_rounding", style="numpy")
def binary_cross_entropy_with_a_guard_lost_to_rounding_numpy(y, y_hat):
    a = np.asarray(y, dtype=float)
    b = np.asarray(y_hat, dtype=float)
    if a.shape != b.shape:
        raise ValueError("targets and predictions differ in shape")
    p = np.minimum(np.maximum(b, 1e-20), 1.0 - 1e-20)
    return float(-np.mean(np.add(np.multiply(a, np.log(p)), np.multiply(1.0 - a, np.log(1.0 - p)))))


@rewritten(of="binary_cross_entropy_with_a_guard_lost_to_rounding", style="student")
def binary_cross_entropy_with_a_guard_lost_to_rounding_student(y, y_hat):
    y, y_hat = paired(y, y_hat)
    epsilon = 1e-20
    p = np.clip(y_hat, epsilon, 1 - epsilon)
    yes = y * np.log(p)
    no = (1 - y) * np.log(1 - p)
    losses = -(yes + no)
    return float(losses.mean())


@rewritten(of="binary_cross_entropy_infinite_where_certain_and_wrong", style="loops")
def binary_cross_entropy_infinite_where_certain_and_wrong_loops(y, y_hat):
    a = np.asarray(y, dtype=float)
    b = np.asarray(y_hat, dtype=float)
    if a.shape != b.shape:
        raise ValueError("targets and predictions differ in shape")
    total = 0.0
    for t, p in zip(a.reshape(-1), b.reshape(-1)):
        chance = p if t == 1.0 else (1.0 - p) ** (1.0 - t)
        total -= np.log(chance)
    return float(total / a.size)


@rewritten(of="binary_cross_entropy_infinite_where_certain_and_wrong", style="numpy")
def binary_cross_entropy_infinite_where_certain_and_wrong_numpy(y, y_hat):
    a = np.asarray(y, dtype=float)
    b = np.asarray(y_hat, dtype=float)
    if a.shape != b.shape:
        raise ValueError("targets and predictions differ in shape")
    base = np.where(a == 1.0, b, 1.0 - b)
    power = np.where(a == 1.0, 1.0, 1.0 - a)
    return float(np.mean(-np.log(np.power(base, power))))


@rewritten(of="binary_cross_entropy_infinite_where_certain_and_wrong", style="student")
def binary_cross_entropy_infinite_where_certain_and_wrong_student(y, y_hat):
    y, y_hat = paired(y, y_hat)
    is_yes = y == 1
    chance = np.where(is_yes, y_hat, (1 - y_hat) ** (1 - y))
    losses = -np.log(chance)
    return float(losses.mean())


@rewritten(of="binary_cross_entropy_that_skips_certain_predictions", style="loops")
def binary_cross_entropy_that_skips_certain_predictions_loops(y, y_hat):
    a = np.asarray(y, dtype=float)
    b = np.asarray(y_hat, dtype=float)
    if a.shape != b.shape:
        raise ValueError("targets and predictions differ in shape")
    total = 0.0
    for t, p in zip(a.reshape(-1), b.reshape(-1)):
        if p != 0.0:
            total -= t * math.log(p)
        if p != 1.0:
            total -= (1.0 - t) * math.log(1.0 - p)
    return float(total / a.size)


@rewritten(of="binary_cross_entropy_that_skips_certain_predictions", style="numpy")
def binary_cross_entropy_that_skips_certain_predictions_numpy(y, y_hat):
    a = np.asarray(y, dtype=float)
    b = np.asarray(y_hat, dtype=float)
    if a.shape != b.shape:
        raise ValueError("targets and predictions differ in shape")
    yes = np.log(b, out=np.zeros(b.shape), where=b != 0.0)
    no = np.log(1.0 - b, out=np.zeros(b.shape), where=b != 1.0)
    return float(-(np.vdot(a, yes) + np.vdot(1.0 - a, no)) / a.size)


@rewritten(of="binary_cross_entropy_that_skips_certain_predictions", style="student")
def binary_cross_entropy_that_skips_certain_predictions_student(y, y_hat):
    y, y_hat = paired(y, y_hat)
    def log_or_nothing(x):
        return np.log(np.where(x == 0, 1.0, x))

    losses = y * log_or_nothing(y_hat) + (1 - y) * log_or_nothing(1 - y_hat)
    return -float(losses.mean())


@rewritten(of="binary_cross_entropy_of_any_shapes", style="loops")
def binary_cross_entropy_of_any_shapes_loops(y, y_hat):
    a, b = np.broadcast_arrays(np.asarray(y, dtype=float), np.asarray(y_hat, dtype=float))
    tiny = 2.2250738585072014e-308
    total = 0.0
    for t, p in zip(a.reshape(-1), b.reshape(-1)):
        total -= t * math.log(max(p, tiny)) + (1.0 - t) * math.log(max(1.0 - p, tiny))
    return float(total / a.size)


@rewritten(of="binary_cross_entropy_of_any_shapes", style="numpy")
def binary_cross_entropy_of_any_shapes_numpy(y, y_hat):
    a, b = np.asarray(y, dtype=float), np.asarray(y_hat, dtype=float)
    yes, no = np.log(np.maximum(np.stack([b, 1.0 - b]), np.finfo(float).tiny))
    return float(-np.mean(no + a * (yes - no)))


@rewritten(of="binary_cross_entropy_of_any_shapes", style="student")
def binary_cross_entropy_of_any_shapes_student(y, y_hat):
    truth = np.array(y, dtype=float)
    pred = np.array(y_hat, dtype=float)
    tiny = np.finfo(float).tiny
    yes = truth * np.log(np.maximum(pred, tiny))
    no = (1 - truth) * np.log(np.maximum(1 - pred, tiny))
    losses = -(yes + no)
    return float(losses.mean())


@rewritten(of="binary_cross_entropy_that_asserts", style="loops")
def binary_cross_entropy_that_asserts_loops(y, y_hat):
    a = np.asarray(y, dtype=float)
    b = np.asarray(y_hat, dtype=float)
    assert a.shape == b.shape
    tiny = 2.2250738585072014e-308
    total = 0.0
    for t, p in zip(a.reshape(-1), b.reshape(-1)):
        total -= t * math.log(max(p, tiny)) + (1.0 - t) * math.log(max(1.0 - p, tiny))
    return float(total / a.size)


@rewritten(of="binary_cross_entropy_that_asserts", style="numpy")
def binary_cross_entropy_that_asserts_numpy(y, y_hat):
    a, b = np.asarray(y, dtype=float), np.asarray(y_hat, dtype=float)
    assert np.array_equal(a.shape, b.shape), "shapes differ"
    yes, no = np.log(np.maximum(np.stack([b, 1.0 - b]), np.finfo(float).tiny))
    return float(-np.mean(no + a * (yes - no)))


@rewritten(of="binary_cross_entropy_that_asserts", style="student")
def binary_cross_entropy_that_asserts_student(y, y_hat):
    truth = np.array(y, dtype=float)
    pred = np.array(y_hat, dtype=float)
    assert truth.shape == pred.shape, "the shapes must be equal"
    tiny = np.finfo(float).tiny
    yes = truth * np.log(np.maximum(pred, tiny))
    no = (1 - truth) * np.log(np.maximum(1 - pred, tiny))
    return float(-np.mean(yes + no))


@rewritten(of="binary_cross_entropy_that_replaces_numbers_in_its_argument", style="loops")
def binary_cross_entropy_that_replaces_numbers_in_its_argument_loops(y, y_hat):
    a = np.asarray(y, dtype=float)
    b = np.asarray(y_hat, dtype=float)
    if a.shape != b.shape:
        raise ValueError("targets and predictions differ in shape")
    total = 0.0
    for place in np.ndindex(*b.shape):
        p = b[place]
        if p == 0.0:
            p = 1e-10
        elif p == 1.0:
            p = 1.0 - 1e-10
        b[place] = p
        total -= a[place] * math.log(p) + (1.0 - a[place]) * math.log(1.0 - p)
    return float(total / a.size)


@rewritten(of="binary_cross_entropy_that_replaces_numbers_in_its_argument", style="numpy")
def binary_cross_entropy_that_replaces_numbers_in_its_argument_numpy(y, y_hat):
    a = np.asarray(y, dtype=float)
    b = np.asarray(y_hat, dtype=float)
    if a.shape != b.shape:
        raise ValueError("targets and predictions differ in shape")
    np.copyto(b, 1e-10, where=b == 0.0)
    np.copyto(b, 1.0 - 1e-10, where=b == 1.0)
    no = np.log1p(-b)
    return float(-np.mean(no + a * (np.log(b) - no)))


@rewritten(of="binary_cross_entropy_that_replaces_numbers_in_its_argument", style="student")
def binary_cross_entropy_that_replaces_numbers_in_its_argument_student(y, y_hat):
    y, y_hat = paired(y, y_hat)
    y_hat[y_hat == 0] = 1e-10
    y_hat[y_hat == 1] = 1 - 1e-10
    yes = y * np.log(y_hat)
    no = (1 - y) * np.log(1 - y_hat)
    losses = -(yes + no)
    return float(losses.mean())


@rewritten(of="binary_cross_entropy_that_needs_arrays", style="loops")
def binary_cross_entropy_that_needs_arrays_loops(y, y_hat):
    if y.shape != y_hat.shape:
        raise ValueError("targets and predictions differ in shape")
    total = 0.0
    for t, p in zip(y.reshape(-1), y_hat.reshape(-1)):
        p = min(max(float(p), 1e-12), 1.0 - 1e-12)
        total -= t * math.log(p) + (1 - t) * math.log(1.0 - p)
    return float(total / y.size)


@rewritten(of="binary_cross_entropy_that_needs_arrays", style="numpy")
def binary_cross_entropy_that_needs_arrays_numpy(y, y_hat):
    if not np.array_equal(y.shape, y_hat.shape):
        raise ValueError("shapes differ")
    p = np.minimum(np.maximum(y_hat, 1e-12), 1.0 - 1e-12)
    no = np.log1p(-p)
    return float(-np.mean(no + y * (np.log(p) - no)))


@rewritten(of="binary_cross_entropy_that_needs_arrays", style="student")
def binary_cross_entropy_that_needs_arrays_student(y, y_hat):
    first = y.shape
    second = y_hat.shape
    if first != second:
        raise ValueError("shapes differ")
    epsilon = 1e-12
    p = np.clip(y_hat, epsilon, 1 - epsilon)
    losses = -(y * np.log(p) + (1 - y) * np.log(1 - p))
    return float(losses.mean())


@rewritten(of="binary_cross_entropy_that_subtracts_a_list", style="loops")
def binary_cross_entropy_that_subtracts_a_list_loops(y, y_hat):
    if np.shape(y) != np.shape(y_hat):
        raise ValueError("targets and predictions differ in shape")
    others = np.asarray(1 - y).reshape(-1)
    targets = np.asarray(y).reshape(-1)
    guesses = np.asarray(y_hat, dtype=float).reshape(-1)
    total = 0.0
    for t, u, p in zip(targets, others, guesses):
        p = min(max(p, 1e-12), 1.0 - 1e-12)
        total -= t * math.log(p) + u * math.log(1.0 - p)
    return float(total / len(guesses))


@rewritten(of="binary_cross_entropy_that_subtracts_a_list", style="numpy")
def binary_cross_entropy_that_subtracts_a_list_numpy(y, y_hat):
    if not np.array_equal(np.shape(y), np.shape(y_hat)):
        raise ValueError("shapes differ")
    p = np.minimum(np.maximum(y_hat, 1e-12), 1.0 - 1e-12)
    return float(-(np.vdot(y, np.log(p)) + np.vdot(1 - y, np.log1p(-p))) / np.size(p))


@rewritten(of="binary_cross_entropy_that_subtracts_a_list", style="student")
def binary_cross_entropy_that_subtracts_a_list_student(y, y_hat):
    if np.shape(y) != np.shape(y_hat):
        raise ValueError("shapes differ")
    p = np.clip(y_hat, 1e-12, 1 - 1e-12)
    yes = y * np.log(p)
    no = (1 - y) * np.log(1 - p)
    loss = -np.mean(yes + no)
    return float(loss)
