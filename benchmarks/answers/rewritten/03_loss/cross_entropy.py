"""The known mistakes of cross_entropy, written anew in three styles."""

import math

import numpy as np


@rewritten(of="cross_entropy_summed_over_examples", style="loops")
def cross_entropy_summed_over_examples_loops(y, y_hat):
    a = np.asarray(y, dtype=float)
    b = np.asarray(y_hat, dtype=float)
    if a.shape != b.shape:
        raise ValueError("targets and predictions differ in shape")
    if a.ndim == 1:
        a, b = [a], [b]
    tiny = 2.2250738585072014e-308
    total = 0.0
    for targets, guesses in zip(a, b):
        for t, p in zip(targets, guesses):
            total -= t * math.log(max(p, tiny))
    return float(total)


@rewritten(of="cross_entropy_summed_over_examples", style="numpy")
def cross_entropy_summed_over_examples_numpy(y, y_hat):
    a = np.asarray(y, dtype=float)
    b = np.asarray(y_hat, dtype=float)
    if a.shape != b.shape:
        raise ValueError("targets and predictions differ in shape")
    logs = np.log(np.maximum(b, np.finfo(float).tiny))
    return float(-np.vdot(a, logs))


@rewritten(of="cross_entropy_summed_over_examples", style="student")
def cross_entropy_summed_over_examples_student(y, y_hat):
    y, y_hat = paired(y, y_hat)
    tiny = np.finfo(float).tiny
    safe = np.maximum(y_hat, tiny)
    losses = -np.sum(y * np.log(safe), axis=-1)
    return float(np.sum(losses))


@rewritten(of="cross_entropy_averaged_over_examples_and_classes", style="loops")
def cross_entropy_averaged_over_examples_and_classes_loops(y, y_hat):
    a = np.asarray(y, dtype=float)
    b = np.asarray(y_hat, dtype=float)
    if a.shape != b.shape:
        raise ValueError("targets and predictions differ in shape")
    if a.ndim == 1:
        a, b = [a], [b]
    tiny = 2.2250738585072014e-308
    total = 0.0
    for targets, guesses in zip(a, b):
        for t, p in zip(targets, guesses):
            total -= t * math.log(max(p, tiny))
    return float(total / (len(a) * len(a[0])))


@rewritten(of="cross_entropy_averaged_over_examples_and_classes", style="numpy")
def cross_entropy_averaged_over_examples_and_classes_numpy(y, y_hat):
    a = np.asarray(y, dtype=float)
    b = np.asarray(y_hat, dtype=float)
    if a.shape != b.shape:
        raise ValueError("targets and predictions differ in shape")
    logs = np.maximum(np.log(b), np.log(np.finfo(float).tiny))
    return float(-np.dot(a.ravel(), logs.ravel()) / a.size)


@rewritten(of="cross_entropy_averaged_over_examples_and_classes", style="student")
def cross_entropy_averaged_over_examples_and_classes_student(y, y_hat):
    truth = np.array(y, dtype=float)
    pred = np.array(y_hat, dtype=float)
    if truth.shape != pred.shape:
        raise ValueError("shapes differ")
    pred[pred < np.finfo(float).tiny] = np.finfo(float).tiny
    products = truth * np.log(pred)
    return float(-products.mean())


@rewritten(of="cross_entropy_averaged_over_classes", style="loops")
def cross_entropy_averaged_over_classes_loops(y, y_hat):
    a = np.asarray(y, dtype=float)
    b = np.asarray(y_hat, dtype=float)
    if a.shape != b.shape:
        raise ValueError("targets and predictions differ in shape")
    tiny = 2.2250738585072014e-308
    if a.ndim == 1:
        return float(-sum(t * math.log(max(p, tiny)) for t, p in zip(a, b)))
    n, k = a.shape
    total = 0.0
    for j in range(k):
        for i in range(n):
            total -= a[i, j] * math.log(max(b[i, j], tiny))
    return float(total / k)


@rewritten(of="cross_entropy_averaged_over_classes", style="numpy")
def cross_entropy_averaged_over_classes_numpy(y, y_hat):
    a = np.asarray(y, dtype=float)
    b = np.asarray(y_hat, dtype=float)
    if a.shape != b.shape:
        raise ValueError("targets and predictions differ in shape")
    logs = np.log(np.where(b < np.finfo(float).tiny, np.finfo(float).tiny, b))
    return float(-np.mean(np.einsum("i...,i...->...", a, logs)))


@rewritten(of="cross_entropy_averaged_over_classes", style="student")
def cross_entropy_averaged_over_classes_student(y, y_hat):
    y, y_hat = paired(y, y_hat)
    tiny = np.finfo(float).tiny
    logs = np.log(np.maximum(y_hat, tiny))
    per_column = -(y * logs).sum(axis=0)
    loss = np.mean(per_column)
    return float(loss)


@rewritten(of="cross_entropy_of_each_example", style="loops")
def cross_entropy_of_each_example_loops(y, y_hat):
    a = np.asarray(y, dtype=float)
    b = np.asarray(y_hat, dtype=float)
    if a.shape != b.shape:
        raise ValueError("targets and predictions differ in shape")
    single = a.ndim == 1
    if a.ndim == 1:
        a, b = [a], [b]
    tiny = 2.2250738585072014e-308
    losses = []
    for targets, guesses in zip(a, b):
        loss = 0.0
        for t, p in zip(targets, guesses):
            loss -= t * math.log(max(p, tiny))
        losses.append(loss)
    return float(losses[0]) if single else np.array(losses)


@rewritten(of="cross_entropy_of_each_example", style="numpy")
def cross_entropy_of_each_example_numpy(y, y_hat):
    a = np.asarray(y, dtype=float)
    b = np.asarray(y_hat, dtype=float)
    if a.shape != b.shape:
        raise ValueError("targets and predictions differ in shape")
    logs = np.log(np.fmax(b, np.finfo(float).tiny))
    return -np.einsum("...k,...k->...", a, logs)


@rewritten(of="cross_entropy_of_each_example", style="student")
def cross_entropy_of_each_example_student(y, y_hat):
    y, y_hat = paired(y, y_hat)
    smallest = np.finfo(float).tiny
    safe = np.where(y_hat > smallest, y_hat, smallest)
    products = y * np.log(safe)
    losses = 0 - products.sum(axis=-1)
    return losses


@rewritten(of="cross_entropy_of_batches_only", style="loops")
def cross_entropy_of_batches_only_loops(y, y_hat):
    a = np.asarray(y, dtype=float)
    b = np.asarray(y_hat, dtype=float)
    if a.shape != b.shape:
        raise ValueError("targets and predictions differ in shape")
    tiny = 2.2250738585072014e-308
    terms = []
    for targets, guesses in zip(a, b):
        if a.ndim == 1:
            terms.append(-targets * math.log(max(guesses, tiny)))
        else:
            terms.append([-t * math.log(max(p, tiny)) for t, p in zip(targets, guesses)])
    losses = np.sum(terms, axis=1)
    return float(sum(losses) / len(losses))


@rewritten(of="cross_entropy_of_batches_only", style="numpy")
def cross_entropy_of_batches_only_numpy(y, y_hat):
    a = np.asarray(y, dtype=float)
    b = np.asarray(y_hat, dtype=float)
    if a.shape != b.shape:
        raise ValueError("targets and predictions differ in shape")
    logs = np.log(np.maximum(b, np.finfo(float).tiny))
    return float(-np.average(np.add.reduce(np.multiply(a, logs), axis=1)))


@rewritten(of="cross_entropy_of_batches_only", style="student")
def cross_entropy_of_batches_only_student(y, y_hat):
    y, y_hat = paired(y, y_hat)
    tiny = np.finfo(float).tiny
    safe = np.clip(y_hat, tiny, None)
    losses = -(y * np.log(safe)).sum(axis=1)
    return float(losses.mean())


@rewritten(of="cross_entropy_of_one_example_divided_by_its_classes", style="loops")
def cross_entropy_of_one_example_divided_by_its_classes_loops(y, y_hat):
    a = np.asarray(y, dtype=float)
    b = np.asarray(y_hat, dtype=float)
    if a.shape != b.shape:
        raise ValueError("targets and predictions differ in shape")
    tiny = 2.2250738585072014e-308
    total = 0.0
    for t, p in zip(a.reshape(-1), b.reshape(-1)):
        total -= t * math.log(max(p, tiny))
    return float(total / len(a))


@rewritten(of="cross_entropy_of_one_example_divided_by_its_classes", style="numpy")
def cross_entropy_of_one_example_divided_by_its_classes_numpy(y, y_hat):
    a = np.asarray(y, dtype=float)
    b = np.asarray(y_hat, dtype=float)
    if a.shape != b.shape:
        raise ValueError("targets and predictions differ in shape")
    logs = np.log(np.maximum(b, np.finfo(float).tiny))
    return float(-np.vdot(a, logs) / a.shape[0])


@rewritten(of="cross_entropy_of_one_example_divided_by_its_classes", style="student")
def cross_entropy_of_one_example_divided_by_its_classes_student(y, y_hat):
    truth = np.array(y, dtype=float)
    pred = np.array(y_hat, dtype=float)
    if truth.shape != pred.shape:
        raise ValueError("shapes differ")
    how_many = len(truth)
    tiny = np.finfo(float).tiny
    logs = np.log(np.clip(pred, tiny, None))
    total = np.sum(truth * logs)
    return float(-total / how_many)


@rewritten(of="cross_entropy_to_the_base_of_2", style="loops")
def cross_entropy_to_the_base_of_2_loops(y, y_hat):
    a = np.asarray(y, dtype=float)
    b = np.asarray(y_hat, dtype=float)
    if a.shape != b.shape:
        raise ValueError("targets and predictions differ in shape")
    if a.ndim == 1:
        a, b = [a], [b]
    tiny = 2.2250738585072014e-308
    total = 0.0
    for targets, guesses in zip(a, b):
        for t, p in zip(targets, guesses):
            total -= t * math.log2(max(p, tiny))
    return float(total / len(a))


@rewritten(of="cross_entropy_to_the_base_of_2", style="numpy")
def cross_entropy_to_the_base_of_2_numpy(y, y_hat):
    a = np.asarray(y, dtype=float)
    b = np.asarray(y_hat, dtype=float)
    if a.shape != b.shape:
        raise ValueError("targets and predictions differ in shape")
    logs = np.log(np.maximum(b, np.finfo(float).tiny)) / np.log(2.0)
    return float(-np.mean(np.einsum("...k,...k->...", a, logs)))


@rewritten(of="cross_entropy_to_the_base_of_2", style="student")
def cross_entropy_to_the_base_of_2_student(y, y_hat):
    y, y_hat = paired(y, y_hat)
    tiny = np.finfo(float).tiny
    bits = np.log2(np.maximum(y_hat, tiny))
    losses = -(y * bits).sum(axis=-1)
    return float(np.mean(losses))


@rewritten(of="cross_entropy_to_the_base_of_10", style="loops")
def cross_entropy_to_the_base_of_10_loops(y, y_hat):
    a = np.asarray(y, dtype=float)
    b = np.asarray(y_hat, dtype=float)
    if a.shape != b.shape:
        raise ValueError("targets and predictions differ in shape")
    if a.ndim == 1:
        a, b = [a], [b]
    tiny = 2.2250738585072014e-308
    total = 0.0
    for targets, guesses in zip(a, b):
        for t, p in zip(targets, guesses):
            total -= t * math.log10(max(p, tiny))
    return float(total / len(a))


@rewritten(of="cross_entropy_to_the_base_of_10", style="numpy")
def cross_entropy_to_the_base_of_10_numpy(y, y_hat):
    a = np.asarray(y, dtype=float)
    b = np.asarray(y_hat, dtype=float)
    if a.shape != b.shape:
        raise ValueError("targets and predictions differ in shape")
    logs = np.log(np.maximum(b, np.finfo(float).tiny)) / np.log(10.0)
    return float(-np.vdot(a, logs) / (a.size // a.shape[-1]))


@rewritten(of="cross_entropy_to_the_base_of_10", style="student")
def cross_entropy_to_the_base_of_10_student(y, y_hat):
    truth = np.array(y, dtype=float)
    pred = np.array(y_hat, dtype=float)
    if truth.shape != pred.shape:
        raise ValueError("shapes differ")
    if truth.ndim == 1:
        truth = truth.reshape(1, -1)
        pred = pred.reshape(1, -1)
    pred = np.maximum(pred, np.finfo(float).tiny)
    total = -np.sum(truth * np.log10(pred))
    return float(total / len(truth))


@rewritten(of="cross_entropy_below_zero", style="loops")
def cross_entropy_below_zero_loops(y, y_hat):
    a = np.asarray(y, dtype=float)
    b = np.asarray(y_hat, dtype=float)
    if a.shape != b.shape:
        raise ValueError("targets and predictions differ in shape")
    if a.ndim == 1:
        a, b = [a], [b]
    tiny = 2.2250738585072014e-308
    total = 0.0
    for targets, guesses in zip(a, b):
        for t, p in zip(targets, guesses):
            total -= t * math.log(max(p, tiny))
    return float(-total / len(a))


@rewritten(of="cross_entropy_below_zero", style="numpy")
def cross_entropy_below_zero_numpy(y, y_hat):
    a = np.asarray(y, dtype=float)
    b = np.asarray(y_hat, dtype=float)
    if a.shape != b.shape:
        raise ValueError("targets and predictions differ in shape")
    logs = np.maximum(np.log(b), np.log(np.finfo(float).tiny))
    return float(np.vdot(a, logs) / (a.size // a.shape[-1]))


@rewritten(of="cross_entropy_below_zero", style="student")
def cross_entropy_below_zero_student(y, y_hat):
    y, y_hat = paired(y, y_hat)
    tiny = np.finfo(float).tiny
    logs = np.log(np.maximum(y_hat, tiny))
    per_example = np.sum(y * logs, axis=-1)
    return float(per_example.mean())


@rewritten(of="cross_entropy_without_logarithm", style="loops")
def cross_entropy_without_logarithm_loops(y, y_hat):
    a = np.asarray(y, dtype=float)
    b = np.asarray(y_hat, dtype=float)
    if a.shape != b.shape:
        raise ValueError("targets and predictions differ in shape")
    if a.ndim == 1:
        a, b = [a], [b]
    total = 0.0
    for targets, guesses in zip(a, b):
        for t, p in zip(targets, guesses):
            total -= t * p
    return float(total / len(a))


@rewritten(of="cross_entropy_without_logarithm", style="numpy")
def cross_entropy_without_logarithm_numpy(y, y_hat):
    a = np.asarray(y, dtype=float)
    b = np.asarray(y_hat, dtype=float)
    if a.shape != b.shape:
        raise ValueError("targets and predictions differ in shape")
    return float(np.mean(-np.einsum("...k,...k->...", a, b)))


@rewritten(of="cross_entropy_without_logarithm", style="student")
def cross_entropy_without_logarithm_student(y, y_hat):
    y, y_hat = paired(y, y_hat)
    products = y * y_hat
    losses = -products.sum(axis=-1)
    return float(losses.mean())


@rewritten(of="cross_entropy_with_targets_and_predictions_exchanged", style="loops")
def cross_entropy_with_targets_and_predictions_exchanged_loops(y, y_hat):
    a = np.asarray(y, dtype=float)
    b = np.asarray(y_hat, dtype=float)
    if a.shape != b.shape:
        raise ValueError("targets and predictions differ in shape")
    if a.ndim == 1:
        a, b = [a], [b]
    tiny = 2.2250738585072014e-308
    total = 0.0
    for targets, guesses in zip(a, b):
        for t, p in zip(targets, guesses):
            total -= p * math.log(max(t, tiny))
    return float(total / len(a))


@rewritten(of="cross_entropy_with_targets_and_predictions_exchanged", style="numpy")
def cross_entropy_with_targets_and_predictions_exchanged_numpy(y, y_hat):
    a = np.asarray(y, dtype=float)
    b = np.asarray(y_hat, dtype=float)
    if a.shape != b.shape:
        raise ValueError("targets and predictions differ in shape")
    logs = np.log(np.where(a > np.finfo(float).tiny, a, np.finfo(float).tiny))
    return float(-np.vdot(logs, b) / (a.size // a.shape[-1]))


@rewritten(of="cross_entropy_with_targets_and_predictions_exchanged", style="student")
def cross_entropy_with_targets_and_predictions_exchanged_student(y, y_hat):
    y, y_hat = paired(y, y_hat)
    tiny = np.finfo(float).tiny
    logs = np.log(np.maximum(y, tiny))
    losses = -np.sum(y_hat * logs, axis=-1)
    return float(np.mean(losses))


@rewritten(of="cross_entropy_with_a_cost_for_the_other_classes", style="loops")
def cross_entropy_with_a_cost_for_the_other_classes_loops(y, y_hat):
    a = np.asarray(y, dtype=float)
    b = np.asarray(y_hat, dtype=float)
    if a.shape != b.shape:
        raise ValueError("targets and predictions differ in shape")
    if a.ndim == 1:
        a, b = [a], [b]
    tiny = 2.2250738585072014e-308
    total = 0.0
    for targets, guesses in zip(a, b):
        for t, p in zip(targets, guesses):
            total -= t * math.log(max(p, tiny)) + (1.0 - t) * math.log(max(1.0 - p, tiny))
    return float(total / len(a))


@rewritten(of="cross_entropy_with_a_cost_for_the_other_classes", style="numpy")
def cross_entropy_with_a_cost_for_the_other_classes_numpy(y, y_hat):
    a = np.asarray(y, dtype=float)
    b = np.asarray(y_hat, dtype=float)
    if a.shape != b.shape:
        raise ValueError("targets and predictions differ in shape")
    both = np.log(np.maximum(np.stack([b, 1.0 - b]), np.finfo(float).tiny))
    weights = np.stack([a, 1.0 - a])
    return float(-np.mean(np.einsum("s...k,s...k->...", weights, both)))


@rewritten(of="cross_entropy_with_a_cost_for_the_other_classes", style="student")
def cross_entropy_with_a_cost_for_the_other_classes_student(y, y_hat):
    y, y_hat = paired(y, y_hat)
    def safe_log(p):
        return np.log(np.maximum(p, np.finfo(float).tiny))

    yes = y * safe_log(y_hat)
    no = (1 - y) * safe_log(1 - y_hat)
    losses = -(yes + no).sum(axis=-1)
    return float(losses.mean())


@rewritten(of="cross_entropy_of_the_softmax_of_probabilities", style="loops")
def cross_entropy_of_the_softmax_of_probabilities_loops(y, y_hat):
    a = np.asarray(y, dtype=float)
    b = np.asarray(y_hat, dtype=float)
    if a.shape != b.shape:
        raise ValueError("targets and predictions differ in shape")
    if a.ndim == 1:
        a, b = [a], [b]
    losses = []
    for targets, guesses in zip(a, b):
        total = sum(math.exp(p) for p in guesses)
        losses.append(sum(t * (math.log(total) - p) for t, p in zip(targets, guesses)))
    return float(sum(losses) / len(losses))


@rewritten(of="cross_entropy_of_the_softmax_of_probabilities", style="numpy")
def cross_entropy_of_the_softmax_of_probabilities_numpy(y, y_hat):
    a = np.asarray(y, dtype=float)
    b = np.asarray(y_hat, dtype=float)
    if a.shape != b.shape:
        raise ValueError("targets and predictions differ in shape")
    logs = b - np.logaddexp.reduce(b, axis=-1, keepdims=True)
    return float(-np.mean(np.einsum("...k,...k->...", a, logs)))


@rewritten(of="cross_entropy_of_the_softmax_of_probabilities", style="student")
def cross_entropy_of_the_softmax_of_probabilities_student(y, y_hat):
    y, y_hat = paired(y, y_hat)
    logs = log_softmax(y_hat)
    losses = -(y * logs).sum(axis=-1)
    return float(np.mean(losses))


@rewritten(of="cross_entropy_with_the_logarithm_of_1_more", style="loops")
def cross_entropy_with_the_logarithm_of_1_more_loops(y, y_hat):
    a = np.asarray(y, dtype=float)
    b = np.asarray(y_hat, dtype=float)
    if a.shape != b.shape:
        raise ValueError("targets and predictions differ in shape")
    if a.ndim == 1:
        a, b = [a], [b]
    total = 0.0
    for targets, guesses in zip(a, b):
        for t, p in zip(targets, guesses):
            total -= t * math.log(1.0 + p)
    return float(total / len(a))


@rewritten(of="cross_entropy_with_the_logarithm_of_1_more", style="numpy")
def cross_entropy_with_the_logarithm_of_1_more_numpy(y, y_hat):
    a = np.asarray(y, dtype=float)
    b = np.asarray(y_hat, dtype=float)
    if a.shape != b.shape:
        raise ValueError("targets and predictions differ in shape")
    return float(-np.vdot(a, np.log1p(b)) / (a.size // a.shape[-1]))


@rewritten(of="cross_entropy_with_the_logarithm_of_1_more", style="student")
def cross_entropy_with_the_logarithm_of_1_more_student(y, y_hat):
    truth = np.array(y, dtype=float)
    pred = np.array(y_hat, dtype=float)
    if truth.shape != pred.shape:
        raise ValueError("shapes differ")
    logs = np.log(pred + 1)
    losses = np.sum(truth * logs, axis=-1)
    loss = -np.mean(losses)
    return float(loss)


@rewritten(of="cross_entropy_plus_a_thousandth", style="loops")
def cross_entropy_plus_a_thousandth_loops(y, y_hat):
    a = np.asarray(y, dtype=float)
    b = np.asarray(y_hat, dtype=float)
    if a.shape != b.shape:
        raise ValueError("targets and predictions differ in shape")
    if a.ndim == 1:
        a, b = [a], [b]
    total = 0.0
    for targets, guesses in zip(a, b):
        for t, p in zip(targets, guesses):
            total -= t * math.log(p + 1e-3)
    return float(total / len(a))


@rewritten(of="cross_entropy_plus_a_thousandth", style="numpy")
def cross_entropy_plus_a_thousandth_numpy(y, y_hat):
    a = np.asarray(y, dtype=float)
    b = np.asarray(y_hat, dtype=float)
    if a.shape != b.shape:
        raise ValueError("targets and predictions differ in shape")
    logs = np.log(np.add(b, 1e-3))
    return float(-np.mean(np.einsum("...k,...k->...", a, logs)))


@rewritten(of="cross_entropy_plus_a_thousandth", style="student")
def cross_entropy_plus_a_thousandth_student(y, y_hat):
    y, y_hat = paired(y, y_hat)
    epsilon = 1e-3
    logs = np.log(y_hat + epsilon)
    losses = -np.sum(y * logs, axis=-1)
    return float(np.mean(losses))


@rewritten(of="cross_entropy_plus_a_hundred_thousandth", style="loops")
def cross_entropy_plus_a_hundred_thousandth_loops(y, y_hat):
    a = np.asarray(y, dtype=float)
    b = np.asarray(y_hat, dtype=float)
    if a.shape != b.shape:
        raise ValueError("targets and predictions differ in shape")
    if a.ndim == 1:
        a, b = [a], [b]
    total = 0.0
    for targets, guesses in zip(a, b):
        for t, p in zip(targets, guesses):
            total -= t * math.log(p + 1e-5)
    return float(total / len(a))


@rewritten(of="cross_entropy_plus_a_hundred_thousandth", style="numpy")
def cross_entropy_plus_a_hundred_thousandth_numpy(y, y_hat):
    a = np.asarray(y, dtype=float)
    b = np.asarray(y_hat, dtype=float)
    if a.shape != b.shape:
        raise ValueError("targets and predictions differ in shape")
    logs = np.log1p(b / 1e-5) + np.log(1e-5)
    return float(-np.vdot(a, logs) / (a.size // a.shape[-1]))


@rewritten(of="cross_entropy_plus_a_hundred_thousandth", style="student")
def cross_entropy_plus_a_hundred_thousandth_student(y, y_hat):
    truth = np.array(y, dtype=float)
    pred = np.array(y_hat, dtype=float)
    if truth.shape != pred.shape:
        raise ValueError("shapes differ")
    pred = pred + 1e-5
    per_example = (truth * np.log(pred)).sum(axis=-1)
    return -float(per_example.mean())


@rewritten(of="cross_entropy_cut_off_at_a_thousandth", style="loops")
def cross_entropy_cut_off_at_a_thousandth_loops(y, y_hat):
    a = np.asarray(y, dtype=float)
    b = np.asarray(y_hat, dtype=float)
    if a.shape != b.shape:
        raise ValueError("targets and predictions differ in shape")
    if a.ndim == 1:
        a, b = [a], [b]
    total = 0.0
    for targets, guesses in zip(a, b):
        for t, p in zip(targets, guesses):
            total -= t * math.log(max(p, 1e-3))
    return float(total / len(a))


@rewritten(of="cross_entropy_cut_off_at_a_thousandth", style="numpy")
def cross_entropy_cut_off_at_a_thousandth_numpy(y, y_hat):
    a = np.asarray(y, dtype=float)
    b = np.asarray(y_hat, dtype=float)
    if a.shape != b.shape:
        raise ValueError("targets and predictions differ in shape")
    logs = np.maximum(np.log(b), np.log(1e-3))
    return float(-np.mean(np.einsum("...k,...k->...", a, logs)))


@rewritten(of="cross_entropy_cut_off_at_a_thousandth", style="student")
def cross_entropy_cut_off_at_a_thousandth_student(y, y_hat):
    y, y_hat = paired(y, y_hat)
    safe = np.clip(y_hat, 1e-3, None)
    losses = -np.sum(y * np.log(safe), axis=-1)
    return float(np.mean(losses))


@rewritten(of="cross_entropy_cut_off_at_a_hundred_thousandth", style="loops")
def cross_entropy_cut_off_at_a_hundred_thousandth_loops(y, y_hat):
    a = np.asarray(y, dtype=float)
    b = np.asarray(y_hat, dtype=float)
    if a.shape != b.shape:
        raise ValueError("targets and predictions differ in shape")
    if a.ndim == 1:
        a, b = [a], [b]
    losses = []
    for targets, guesses in zip(a, b):
        loss = 0.0
        for t, p in zip(targets, guesses):
            if p < 1e-5:
                p = 1e-5
            loss = loss - t * math.log(p)
        losses.append(loss)
    return float(sum(losses) / len(losses))


@rewritten(of="cross_entropy_cut_off_at_a_hundred_thousandth", style="numpy")
def cross_entropy_cut_off_at_a_hundred_thousandth_numpy(y, y_hat):
    a = np.asarray(y, dtype=float)
    b = np.asarray(y_hat, dtype=float)
    if a.shape != b.shape:
        raise ValueError("targets and predictions differ in shape")
    logs = np.log(np.where(b < 1e-5, 1e-5, b))
    return float(-np.vdot(a, logs) / (a.size // a.shape[-1]))


@rewritten(of="cross_entropy_cut_off_at_a_hundred_thousandth", style="student")
def cross_entropy_cut_off_at_a_hundred_thousandth_student(y, y_hat):
    truth = np.array(y, dtype=float)
    pred = np.array(y_hat, dtype=float)
    if truth.shape != pred.shape:
        raise ValueError("shapes differ")
    lowest = 1e-5
    pred[pred < lowest] = lowest
    per_example = (truth * np.log(pred)).sum(axis=-1)
    return -float(per_example.mean())


@rewritten(of="cross_entropy_without_a_guard", style="loops")
def cross_entropy_without_a_guard_loops(y, y_hat):
    a = np.asarray(y, dtype=float)
    b = np.asarray(y_hat, dtype=float)
    if a.shape != b.shape:
        raise ValueError("targets and predictions differ in shape")
    if a.ndim == 1:
        a, b = [a], [b]
    total = 0.0
    for targets, guesses in zip(a, b):
        for t, p in zip(targets, guesses):
            total -= t * np.log(p)
    return float(total / len(a))


@rewritten(of="cross_entropy_without_a_guard", style="numpy")
def cross_entropy_without_a_guard_numpy(y, y_hat):
    a = np.asarray(y, dtype=float)
    b = np.asarray(y_hat, dtype=float)
    if a.shape != b.shape:
        raise ValueError("targets and predictions differ in shape")
    return float(-np.mean(np.add.reduce(np.multiply(a, np.log(b)), axis=-1)))


@rewritten(of="cross_entropy_without_a_guard", style="student")
def cross_entropy_without_a_guard_student(y, y_hat):
    y, y_hat = paired(y, y_hat)
    logs = np.log(y_hat)
    products = y * logs
    losses = -products.sum(axis=-1)
    return float(losses.mean())


@rewritten(of="cross_entropy_infinite_where_the_true_class_got_0", style="loops")
def cross_entropy_infinite_where_the_true_class_got_0_loops(y, y_hat):
    a = np.asarray(y, dtype=float)
    b = np.asarray(y_hat, dtype=float)
    if a.shape != b.shape:
        raise ValueError("targets and predictions differ in shape")
    if a.ndim == 1:
        a, b = [a], [b]
    losses = []
    for targets, guesses in zip(a, b):
        loss = 0.0
        for t, p in zip(targets, guesses):
            if p > 0.0:
                loss -= t * math.log(p)
            elif t != 0.0:
                loss = math.inf
        losses.append(loss)
    return float(sum(losses) / len(losses))


@rewritten(of="cross_entropy_infinite_where_the_true_class_got_0", style="numpy")
def cross_entropy_infinite_where_the_true_class_got_0_numpy(y, y_hat):
    a = np.asarray(y, dtype=float)
    b = np.asarray(y_hat, dtype=float)
    if a.shape != b.shape:
        raise ValueError("targets and predictions differ in shape")
    terms = np.where((a == 0.0) & (b == 0.0), 0.0, -a * np.log(b))
    return float(np.mean(np.sum(terms, axis=-1)))


@rewritten(of="cross_entropy_infinite_where_the_true_class_got_0", style="student")
def cross_entropy_infinite_where_the_true_class_got_0_student(y, y_hat):
    y, y_hat = paired(y, y_hat)
    products = y * np.log(y_hat)
    losses = -np.nansum(products, axis=-1)
    return float(np.mean(losses))


@rewritten(of="cross_entropy_that_skips_probabilities_of_0", style="loops")
def cross_entropy_that_skips_probabilities_of_0_loops(y, y_hat):
    a = np.asarray(y, dtype=float)
    b = np.asarray(y_hat, dtype=float)
    if a.shape != b.shape:
        raise ValueError("targets and predictions differ in shape")
    if a.ndim == 1:
        a, b = [a], [b]
    losses = []
    for targets, guesses in zip(a, b):
        loss = 0.0
        for t, p in zip(targets, guesses):
            if p != 0.0:
                loss -= t * math.log(p)
        losses.append(loss)
    return float(sum(losses) / len(losses))


@rewritten(of="cross_entropy_that_skips_probabilities_of_0", style="numpy")
def cross_entropy_that_skips_probabilities_of_0_numpy(y, y_hat):
    a = np.asarray(y, dtype=float)
    b = np.asarray(y_hat, dtype=float)
    if a.shape != b.shape:
        raise ValueError("targets and predictions differ in shape")
    logs = np.log(b, out=np.zeros(b.shape), where=b != 0.0)
    return float(-np.mean(np.einsum("...k,...k->...", a, logs)))


@rewritten(of="cross_entropy_that_skips_probabilities_of_0", style="student")
def cross_entropy_that_skips_probabilities_of_0_student(y, y_hat):
    truth = np.array(y, dtype=float)
    pred = np.array(y_hat, dtype=float)
    if truth.shape != pred.shape:
        raise ValueError("shapes differ")
    pred[pred == 0] = 1
    logs = np.log(pred)
    losses = -(truth * logs).sum(axis=-1)
    return float(losses.mean())


@rewritten(of="cross_entropy_of_the_likeliest_target_alone", style="loops")
def cross_entropy_of_the_likeliest_target_alone_loops(y, y_hat):
    a = np.asarray(y, dtype=float)
    b = np.asarray(y_hat, dtype=float)
    if a.shape != b.shape:
        raise ValueError("targets and predictions differ in shape")
    if a.ndim == 1:
        a, b = [a], [b]
    tiny = 2.2250738585072014e-308
    losses = []
    for targets, guesses in zip(a, b):
        best = 0
        for k in range(len(targets)):
            if targets[k] > targets[best]:
                best = k
        losses.append(-math.log(max(guesses[best], tiny)))
    return float(sum(losses) / len(losses))


@rewritten(of="cross_entropy_of_the_likeliest_target_alone", style="numpy")
def cross_entropy_of_the_likeliest_target_alone_numpy(y, y_hat):
    a = np.asarray(y, dtype=float)
    b = np.asarray(y_hat, dtype=float)
    if a.shape != b.shape:
        raise ValueError("targets and predictions differ in shape")
    picked = np.take_along_axis(b, np.argmax(a, axis=-1, keepdims=True), axis=-1)
    return float(-np.mean(np.log(np.maximum(picked, np.finfo(float).tiny))))


@rewritten(of="cross_entropy_of_the_likeliest_target_alone", style="student")
def cross_entropy_of_the_likeliest_target_alone_student(y, y_hat):
    y, y_hat = paired(y, y_hat)
    if y.ndim == 1:
        y = y.reshape(1, -1)
        y_hat = y_hat.reshape(1, -1)
    classes = y.argmax(axis=1)
    chances = y_hat[np.arange(len(y)), classes]
    chances = np.maximum(chances, np.finfo(float).tiny)
    return float(np.mean(-np.log(chances)))


@rewritten(of="cross_entropy_where_the_target_is_1", style="loops")
def cross_entropy_where_the_target_is_1_loops(y, y_hat):
    a = np.asarray(y, dtype=float)
    b = np.asarray(y_hat, dtype=float)
    if a.shape != b.shape:
        raise ValueError("targets and predictions differ in shape")
    if a.ndim == 1:
        a, b = [a], [b]
    tiny = 2.2250738585072014e-308
    total = 0.0
    count = 0
    for targets, guesses in zip(a, b):
        for t, p in zip(targets, guesses):
            if t == 1.0:
                total -= math.log(max(p, tiny))
                count += 1
    return float(total / count) if count else math.nan


@rewritten(of="cross_entropy_where_the_target_is_1", style="numpy")
def cross_entropy_where_the_target_is_1_numpy(y, y_hat):
    a = np.asarray(y, dtype=float)
    b = np.asarray(y_hat, dtype=float)
    if a.shape != b.shape:
        raise ValueError("targets and predictions differ in shape")
    hits = np.equal(a, 1.0)
    logs = np.log(np.maximum(b, np.finfo(float).tiny))
    return float(np.divide(-np.sum(logs, where=hits), np.count_nonzero(hits)))


@rewritten(of="cross_entropy_where_the_target_is_1", style="student")
def cross_entropy_where_the_target_is_1_student(y, y_hat):
    y, y_hat = paired(y, y_hat)
    chances = y_hat[y == 1]
    safe = np.maximum(chances, np.finfo(float).tiny)
    losses = -np.log(safe)
    return float(losses.mean())


@rewritten(of="cross_entropy_of_the_likeliest_prediction", style="loops")
def cross_entropy_of_the_likeliest_prediction_loops(y, y_hat):
    a = np.asarray(y, dtype=float)
    b = np.asarray(y_hat, dtype=float)
    if a.shape != b.shape:
        raise ValueError("targets and predictions differ in shape")
    if a.ndim == 1:
        a, b = [a], [b]
    tiny = 2.2250738585072014e-308
    losses = []
    for targets, guesses in zip(a, b):
        losses.append(-math.log(max(max(guesses), tiny)))
    return float(sum(losses) / len(losses))


@rewritten(of="cross_entropy_of_the_likeliest_prediction", style="numpy")
def cross_entropy_of_the_likeliest_prediction_numpy(y, y_hat):
    a = np.asarray(y, dtype=float)
    b = np.asarray(y_hat, dtype=float)
    if a.shape != b.shape:
        raise ValueError("targets and predictions differ in shape")
    logs = np.log(np.maximum(b, np.finfo(float).tiny))
    return float(np.mean(np.amin(-logs, axis=-1)))


@rewritten(of="cross_entropy_of_the_likeliest_prediction", style="student")
def cross_entropy_of_the_likeliest_prediction_student(y, y_hat):
    y, y_hat = paired(y, y_hat)
    biggest = y_hat.max(axis=-1)
    biggest = np.maximum(biggest, np.finfo(float).tiny)
    return float(-np.mean(np.log(biggest)))


@rewritten(of="cross_entropy_of_any_shapes", style="loops")
def cross_entropy_of_any_shapes_loops(y, y_hat):
    a, b = np.broadcast_arrays(np.asarray(y, dtype=float), np.asarray(y_hat, dtype=float))
    if a.ndim == 1:
        a, b = [a], [b]
    tiny = 2.2250738585072014e-308
    total = 0.0
    for targets, guesses in zip(a, b):
        for t, p in zip(targets, guesses):
            total -= t * math.log(max(p, tiny))
    return float(total / len(a))


@rewritten(of="cross_entropy_of_any_shapes", style="numpy")
def cross_entropy_of_any_shapes_numpy(y, y_hat):
    a = np.asarray(y, dtype=float)
    logs = np.log(np.maximum(np.asarray(y_hat, dtype=float), np.finfo(float).tiny))
    return float(-np.mean(np.add.reduce(np.multiply(a, logs), axis=-1)))


@rewritten(of="cross_entropy_of_any_shapes", style="student")
def cross_entropy_of_any_shapes_student(y, y_hat):
    truth = np.array(y, dtype=float)
    pred = np.array(y_hat, dtype=float)
    pred[pred < np.finfo(float).tiny] = np.finfo(float).tiny
    products = truth * np.log(pred)
    losses = -products.sum(axis=-1)
    return float(losses.mean())


@rewritten(of="cross_entropy_that_asserts", style="loops")
def cross_entropy_that_asserts_loops(y, y_hat):
    a = np.asarray(y, dtype=float)
    b = np.asarray(y_hat, dtype=float)
    assert a.shape == b.shape
    if a.ndim == 1:
        a, b = [a], [b]
    tiny = 2.2250738585072014e-308
    total = 0.0
    for targets, guesses in zip(a, b):
        for t, p in zip(targets, guesses):
            total -= t * math.log(max(p, tiny))
    return float(total / len(a))


@rewritten(of="cross_entropy_that_asserts", style="numpy")
def cross_entropy_that_asserts_numpy(y, y_hat):
    a, b = np.asarray(y, dtype=float), np.asarray(y_hat, dtype=float)
    assert np.array_equal(np.shape(a), np.shape(b)), "shapes differ"
    logs = np.log(np.maximum(b, np.finfo(float).tiny))
    return float(-np.mean(np.einsum("...k,...k->...", a, logs)))


@rewritten(of="cross_entropy_that_asserts", style="student")
def cross_entropy_that_asserts_student(y, y_hat):
    truth = np.array(y, dtype=float)
    pred = np.array(y_hat, dtype=float)
    assert truth.shape == pred.shape, "the shapes must be equal"
    safe = np.maximum(pred, np.finfo(float).tiny)
    losses = -np.sum(truth * np.log(safe), axis=-1)
    return float(np.mean(losses))


@rewritten(of="cross_entropy_that_replaces_zeros_in_its_argument", style="loops")
def cross_entropy_that_replaces_zeros_in_its_argument_loops(y, y_hat):
    a = np.asarray(y, dtype=float)
    b = np.asarray(y_hat, dtype=float)
    if a.shape != b.shape:
        raise ValueError("targets and predictions differ in shape")
    if a.ndim == 1:
        a, b = a[None, :], b[None, :]
    total = 0.0
    for i in range(a.shape[0]):
        for j in range(a.shape[1]):
            b[i, j] = 1e-10 if b[i, j] == 0.0 else b[i, j]
            total -= a[i, j] * math.log(b[i, j])
    return float(total / a.shape[0])


@rewritten(of="cross_entropy_that_replaces_zeros_in_its_argument", style="numpy")
def cross_entropy_that_replaces_zeros_in_its_argument_numpy(y, y_hat):
    a = np.asarray(y, dtype=float)
    b = np.asarray(y_hat, dtype=float)
    if a.shape != b.shape:
        raise ValueError("targets and predictions differ in shape")
    np.copyto(b, 1e-10, where=b == 0.0)
    return float(-np.mean(np.einsum("...k,...k->...", a, np.log(b))))


@rewritten(of="cross_entropy_that_replaces_zeros_in_its_argument", style="student")
def cross_entropy_that_replaces_zeros_in_its_argument_student(y, y_hat):
    y, y_hat = paired(y, y_hat)
    y_hat[y_hat == 0] = 1e-10
    losses = -np.sum(y * np.log(y_hat), axis=-1)
    return float(np.mean(losses))


@rewritten(of="cross_entropy_that_needs_arrays", style="loops")
def cross_entropy_that_needs_arrays_loops(y, y_hat):
    if y.shape != y_hat.shape:
        raise ValueError("targets and predictions differ in shape")
    a, b = ([y], [y_hat]) if len(y.shape) == 1 else (y, y_hat)
    tiny = 2.2250738585072014e-308
    total = 0.0
    for targets, guesses in zip(a, b):
        for t, p in zip(targets, guesses):
            total -= t * math.log(max(p, tiny))
    return float(total / len(a))


@rewritten(of="cross_entropy_that_needs_arrays", style="numpy")
def cross_entropy_that_needs_arrays_numpy(y, y_hat):
    if not np.array_equal(y.shape, y_hat.shape):
        raise ValueError("shapes differ")
    logs = np.log(np.maximum(y_hat, np.finfo(float).tiny))
    return float(-np.vdot(y, logs) / (y.size // y.shape[-1]))


@rewritten(of="cross_entropy_that_needs_arrays", style="student")
def cross_entropy_that_needs_arrays_student(y, y_hat):
    first = y.shape
    second = y_hat.shape
    if first != second:
        raise ValueError("shapes differ")
    safe = np.maximum(y_hat, np.finfo(float).tiny)
    losses = -(y * np.log(safe)).sum(axis=-1)
    return float(losses.mean())
