"""The known mistakes of softmax_cross_entropy, written anew in three styles."""

import math

import numpy as np


@rewritten(of="softmax_cross_entropy_in_two_steps", style="loops")
def softmax_cross_entropy_in_two_steps_loops(y, z):
    a = np.asarray(y, dtype=float)
    b = np.asarray(z, dtype=float)
    if a.shape != b.shape:
        raise ValueError("targets and scores differ in shape")
    if a.ndim == 1:
        a, b = [a], [b]
    losses = []
    for targets, scores in zip(a, b):
        top = max(scores)
        powers = [np.exp(s - top) for s in scores]
        total = sum(powers)
        probs = [p / total for p in powers]
        logs = [np.log(p) for p in probs]
        losses.append(-sum(t * g for t, g in zip(targets, logs)))
    return float(sum(losses) / len(losses))


@rewritten(of="softmax_cross_entropy_in_two_steps", style="numpy")
def softmax_cross_entropy_in_two_steps_numpy(y, z):
    a = np.asarray(y, dtype=float)
    b = np.asarray(z, dtype=float)
    if a.shape != b.shape:
        raise ValueError("targets and scores differ in shape")
    e = np.exp(b - np.amax(b, axis=-1, keepdims=True))
    p = np.divide(e, np.einsum("...k->...", e)[..., None])
    return float(np.mean(np.sum(np.multiply(a, -np.log(p)), axis=-1)))


@rewritten(of="softmax_cross_entropy_in_two_steps", style="student")
def softmax_cross_entropy_in_two_steps_student(y, z):
    y, z = paired(y, z)
    probs = softmax(z)
    logs = np.log(probs)
    losses = -np.sum(y * logs, axis=-1)
    return float(np.mean(losses))


@rewritten(of="softmax_cross_entropy_in_two_steps_from_the_smallest_float_up", style="loops")
def softmax_cross_entropy_in_two_steps_from_the_smallest_float_up_loops(y, z):
    a = np.asarray(y, dtype=float)
    b = np.asarray(z, dtype=float)
    if a.shape != b.shape:
        raise ValueError("targets and scores differ in shape")
    if a.ndim == 1:
        a, b = [a], [b]
    losses = []
    for targets, scores in zip(a, b):
        top = max(scores)
        powers = [np.exp(s - top) for s in scores]
        total = sum(powers)
        probs = [p / total for p in powers]
        logs = [math.log(max(p, 2.2250738585072014e-308)) for p in probs]
        losses.append(-sum(t * g for t, g in zip(targets, logs)))
    return float(sum(losses) / len(losses))


@rewritten(of="softmax_cross_entropy_in_two_steps_from_the_smallest_float_up", style="numpy")
def softmax_cross_entropy_in_two_steps_from_the_smallest_float_up_numpy(y, z):
    a = np.asarray(y, dtype=float)
    b = np.asarray(z, dtype=float)
    if a.shape != b.shape:
        raise ValueError("targets and scores differ in shape")
    logs = b - np.logaddexp.reduce(b, axis=-1, keepdims=True)
    logs = np.maximum(logs, np.log(np.finfo(float).tiny))
    return float(-np.mean(np.einsum("...k,...k->...", a, logs)))


@rewritten(of="softmax_cross_entropy_in_two_steps_from_the_smallest_float_up", style="student")
def softmax_cross_entropy_in_two_steps_from_the_smallest_float_up_student(y, z):
    y, z = paired(y, z)
    probs = softmax(z)
    safe = np.maximum(probs, np.finfo(float).tiny)
    losses = -np.sum(y * np.log(safe), axis=-1)
    return float(losses.mean())


@rewritten(of="softmax_cross_entropy_in_two_steps_from_1e_15_up", style="loops")
def softmax_cross_entropy_in_two_steps_from_1e_15_up_loops(y, z):
    a = np.asarray(y, dtype=float)
    b = np.asarray(z, dtype=float)
    if a.shape != b.shape:
        raise ValueError("targets and scores differ in shape")
    if a.ndim == 1:
        a, b = [a], [b]
    losses = []
    for targets, scores in zip(a, b):
        top = max(scores)
        powers = [np.exp(s - top) for s in scores]
        total = sum(powers)
        probs = [p / total for p in powers]
        logs = [math.log(min(max(p, 1e-15), 1.0)) for p in probs]
        losses.append(-sum(t * g for t, g in zip(targets, logs)))
    return float(sum(losses) / len(losses))


@rewritten(of="softmax_cross_entropy_in_two_steps_from_1e_15_up", style="numpy")
def softmax_cross_entropy_in_two_steps_from_1e_15_up_numpy(y, z):
    a = np.asarray(y, dtype=float)
    b = np.asarray(z, dtype=float)
    if a.shape != b.shape:
        raise ValueError("targets and scores differ in shape")
    logs = b - np.logaddexp.reduce(b, axis=-1, keepdims=True)
    logs = np.maximum(logs, np.log(1e-15))
    return float(-np.mean(np.einsum("...k,...k->...", a, logs)))


@rewritten(of="softmax_cross_entropy_in_two_steps_from_1e_15_up", style="student")
def softmax_cross_entropy_in_two_steps_from_1e_15_up_student(y, z):
    y, z = paired(y, z)
    probs = np.clip(softmax(z), 1e-15, 1)
    losses = -(y * np.log(probs)).sum(axis=-1)
    return float(losses.mean())


@rewritten(of="softmax_cross_entropy_in_two_steps_from_1e_12_up", style="loops")
def softmax_cross_entropy_in_two_steps_from_1e_12_up_loops(y, z):
    a = np.asarray(y, dtype=float)
    b = np.asarray(z, dtype=float)
    if a.shape != b.shape:
        raise ValueError("targets and scores differ in shape")
    if a.ndim == 1:
        a, b = [a], [b]
    losses = []
    for targets, scores in zip(a, b):
        top = max(scores)
        powers = [np.exp(s - top) for s in scores]
        total = sum(powers)
        probs = [p / total for p in powers]
        logs = [math.log(min(max(p, 1e-12), 1.0)) for p in probs]
        losses.append(-sum(t * g for t, g in zip(targets, logs)))
    return float(sum(losses) / len(losses))


@rewritten(of="softmax_cross_entropy_in_two_steps_from_1e_12_up", style="numpy")
def softmax_cross_entropy_in_two_steps_from_1e_12_up_numpy(y, z):
    a = np.asarray(y, dtype=float)
    b = np.asarray(z, dtype=float)
    if a.shape != b.shape:
        raise ValueError("targets and scores differ in shape")
    logs = b - np.logaddexp.reduce(b, axis=-1, keepdims=True)
    logs = np.where(logs < np.log(1e-12), np.log(1e-12), logs)
    return float(-np.vdot(a, logs) / (a.size // a.shape[-1]))


@rewritten(of="softmax_cross_entropy_in_two_steps_from_1e_12_up", style="student")
def softmax_cross_entropy_in_two_steps_from_1e_12_up_student(y, z):
    truth = np.array(y, dtype=float)
    scores = np.array(z, dtype=float)
    if truth.shape != scores.shape:
        raise ValueError("shapes differ")
    biggest = scores.max(axis=-1)[..., np.newaxis]
    exps = np.exp(scores - biggest)
    probs = exps / exps.sum(axis=-1)[..., np.newaxis]
    probs[probs < 1e-12] = 1e-12
    losses = -np.sum(truth * np.log(probs), axis=-1)
    return float(np.mean(losses))


@rewritten(of="softmax_cross_entropy_in_two_steps_from_1e_10_up", style="loops")
def softmax_cross_entropy_in_two_steps_from_1e_10_up_loops(y, z):
    a = np.asarray(y, dtype=float)
    b = np.asarray(z, dtype=float)
    if a.shape != b.shape:
        raise ValueError("targets and scores differ in shape")
    if a.ndim == 1:
        a, b = [a], [b]
    losses = []
    for targets, scores in zip(a, b):
        top = max(scores)
        powers = [np.exp(s - top) for s in scores]
        total = sum(powers)
        probs = [p / total for p in powers]
        logs = [math.log(min(max(p, 1e-10), 1.0)) for p in probs]
        losses.append(-sum(t * g for t, g in zip(targets, logs)))
    return float(sum(losses) / len(losses))


@rewritten(of="softmax_cross_entropy_in_two_steps_from_1e_10_up", style="numpy")
def softmax_cross_entropy_in_two_steps_from_1e_10_up_numpy(y, z):
    a = np.asarray(y, dtype=float)
    b = np.asarray(z, dtype=float)
    if a.shape != b.shape:
        raise ValueError("targets and scores differ in shape")
    e = np.exp(b - np.amax(b, axis=-1, keepdims=True))
    p = np.maximum(e / np.sum(e, axis=-1, keepdims=True), 1e-10)
    return float(np.mean(np.einsum("...k,...k->...", a, np.log(np.reciprocal(p)))))


@rewritten(of="softmax_cross_entropy_in_two_steps_from_1e_10_up", style="student")
def softmax_cross_entropy_in_two_steps_from_1e_10_up_student(y, z):
    y, z = paired(y, z)
    epsilon = 1e-10
    probs = softmax(z)
    probs = np.clip(probs, epsilon, 1.0)
    logs = np.log(probs)
    total = (y * logs).sum(axis=-1)
    return -float(np.mean(total))


@rewritten(of="softmax_cross_entropy_with_two_softmaxes", style="loops")
def softmax_cross_entropy_with_two_softmaxes_loops(y, z):
    a = np.asarray(y, dtype=float)
    b = np.asarray(z, dtype=float)
    if a.shape != b.shape:
        raise ValueError("targets and scores differ in shape")
    if a.ndim == 1:
        a, b = [a], [b]
    losses = []
    for targets, scores in zip(a, b):
        top = max(scores)
        powers = [np.exp(s - top) for s in scores]
        total = sum(powers)
        probs = [p / total for p in powers]

        rest = math.log(sum(math.exp(p) for p in probs))
        logs = [p - rest for p in probs]
        losses.append(-sum(t * g for t, g in zip(targets, logs)))
    return float(sum(losses) / len(losses))


@rewritten(of="softmax_cross_entropy_with_two_softmaxes", style="numpy")
def softmax_cross_entropy_with_two_softmaxes_numpy(y, z):
    a = np.asarray(y, dtype=float)
    b = np.asarray(z, dtype=float)
    if a.shape != b.shape:
        raise ValueError("targets and scores differ in shape")
    p = np.exp(b - np.logaddexp.reduce(b, axis=-1, keepdims=True))
    logs = p - np.logaddexp.reduce(p, axis=-1, keepdims=True)
    return float(-np.mean(np.einsum("...k,...k->...", a, logs)))


@rewritten(of="softmax_cross_entropy_with_two_softmaxes", style="student")
def softmax_cross_entropy_with_two_softmaxes_student(y, z):
    y, z = paired(y, z)
    probs = softmax(z)
    logs = log_softmax(probs)
    losses = -np.sum(y * logs, axis=-1)
    return float(np.mean(losses))


@rewritten(of="softmax_cross_entropy_of_scores_as_probabilities", style="loops")
def softmax_cross_entropy_of_scores_as_probabilities_loops(y, z):
    a = np.asarray(y, dtype=float)
    b = np.asarray(z, dtype=float)
    if a.shape != b.shape:
        raise ValueError("targets and scores differ in shape")
    if a.ndim == 1:
        a, b = [a], [b]
    losses = []
    for targets, scores in zip(a, b):
        logs = [np.log(s) for s in scores]
        losses.append(-sum(t * g for t, g in zip(targets, logs)))
    return float(sum(losses) / len(losses))


@rewritten(of="softmax_cross_entropy_of_scores_as_probabilities", style="numpy")
def softmax_cross_entropy_of_scores_as_probabilities_numpy(y, z):
    a = np.asarray(y, dtype=float)
    b = np.asarray(z, dtype=float)
    if a.shape != b.shape:
        raise ValueError("targets and scores differ in shape")
    return float(-np.mean(np.add.reduce(np.multiply(a, np.log(b)), axis=-1)))


@rewritten(of="softmax_cross_entropy_of_scores_as_probabilities", style="student")
def softmax_cross_entropy_of_scores_as_probabilities_student(y, z):
    y, z = paired(y, z)
    logs = np.log(z)
    losses = -np.sum(y * logs, axis=-1)
    return float(losses.mean())


@rewritten(of="softmax_cross_entropy_of_guarded_scores_as_probabilities", style="loops")
def softmax_cross_entropy_of_guarded_scores_as_probabilities_loops(y, z):
    a = np.asarray(y, dtype=float)
    b = np.asarray(z, dtype=float)
    if a.shape != b.shape:
        raise ValueError("targets and scores differ in shape")
    if a.ndim == 1:
        a, b = [a], [b]
    losses = []
    for targets, scores in zip(a, b):
        logs = [math.log(max(s, 2.2250738585072014e-308)) for s in scores]
        losses.append(-sum(t * g for t, g in zip(targets, logs)))
    return float(sum(losses) / len(losses))


@rewritten(of="softmax_cross_entropy_of_guarded_scores_as_probabilities", style="numpy")
def softmax_cross_entropy_of_guarded_scores_as_probabilities_numpy(y, z):
    a = np.asarray(y, dtype=float)
    b = np.asarray(z, dtype=float)
    if a.shape != b.shape:
        raise ValueError("targets and scores differ in shape")
    logs = np.log(np.maximum(b, np.finfo(float).tiny))
    return float(-np.mean(np.einsum("...k,...k->...", a, logs)))


@rewritten(of="softmax_cross_entropy_of_guarded_scores_as_probabilities", style="student")
def softmax_cross_entropy_of_guarded_scores_as_probabilities_student(y, z):
    loss = cross_entropy(y, z)
    return loss


@rewritten(of="softmax_cross_entropy_without_logarithm", style="loops")
def softmax_cross_entropy_without_logarithm_loops(y, z):
    a = np.asarray(y, dtype=float)
    b = np.asarray(z, dtype=float)
    if a.shape != b.shape:
        raise ValueError("targets and scores differ in shape")
    if a.ndim == 1:
        a, b = [a], [b]
    losses = []
    for targets, scores in zip(a, b):
        top = max(scores)
        powers = [np.exp(s - top) for s in scores]
        total = sum(powers)
        probs = [p / total for p in powers]
        losses.append(-sum(t * p for t, p in zip(targets, probs)))
    return float(sum(losses) / len(losses))


@rewritten(of="softmax_cross_entropy_without_logarithm", style="numpy")
def softmax_cross_entropy_without_logarithm_numpy(y, z):
    a = np.asarray(y, dtype=float)
    b = np.asarray(z, dtype=float)
    if a.shape != b.shape:
        raise ValueError("targets and scores differ in shape")
    p = np.exp(b - np.logaddexp.reduce(b, axis=-1, keepdims=True))
    return float(-np.vdot(a, p) / (a.size // a.shape[-1]))


@rewritten(of="softmax_cross_entropy_without_logarithm", style="student")
def softmax_cross_entropy_without_logarithm_student(y, z):
    y, z = paired(y, z)
    probs = softmax(z)
    products = y * probs
    losses = -products.sum(axis=-1)
    return float(losses.mean())


@rewritten(of="softmax_cross_entropy_with_two_logarithms", style="loops")
def softmax_cross_entropy_with_two_logarithms_loops(y, z):
    a = np.asarray(y, dtype=float)
    b = np.asarray(z, dtype=float)
    if a.shape != b.shape:
        raise ValueError("targets and scores differ in shape")
    if a.ndim == 1:
        a, b = [a], [b]
    losses = []
    for targets, scores in zip(a, b):
        top = max(scores)
        rest = math.log(sum(math.exp(s - top) for s in scores))
        logs = [s - top - rest for s in scores]
        losses.append(-sum(t * np.log(-g) for t, g in zip(targets, logs)))
    return float(sum(losses) / len(losses))


@rewritten(of="softmax_cross_entropy_with_two_logarithms", style="numpy")
def softmax_cross_entropy_with_two_logarithms_numpy(y, z):
    a = np.asarray(y, dtype=float)
    b = np.asarray(z, dtype=float)
    if a.shape != b.shape:
        raise ValueError("targets and scores differ in shape")
    s = b - np.amax(b, axis=-1, keepdims=True)
    costs = np.log(np.sum(np.exp(s), axis=-1, keepdims=True)) - s
    return float(np.mean(np.add.reduce(np.multiply(a, -np.log(costs)), axis=-1)))


@rewritten(of="softmax_cross_entropy_with_two_logarithms", style="student")
def softmax_cross_entropy_with_two_logarithms_student(y, z):
    y, z = paired(y, z)
    logs = log_softmax(z)
    second = np.log(-logs)
    losses = -np.sum(y * second, axis=-1)
    return float(np.mean(losses))


@rewritten(of="softmax_cross_entropy_below_zero", style="loops")
def softmax_cross_entropy_below_zero_loops(y, z):
    a = np.asarray(y, dtype=float)
    b = np.asarray(z, dtype=float)
    if a.shape != b.shape:
        raise ValueError("targets and scores differ in shape")
    if a.ndim == 1:
        a, b = [a], [b]
    losses = []
    for targets, scores in zip(a, b):
        top = max(scores)
        rest = math.log(sum(math.exp(s - top) for s in scores))
        logs = [s - top - rest for s in scores]
        losses.append(sum(t * g for t, g in zip(targets, logs)))
    return float(sum(losses) / len(losses))


@rewritten(of="softmax_cross_entropy_below_zero", style="numpy")
def softmax_cross_entropy_below_zero_numpy(y, z):
    a = np.asarray(y, dtype=float)
    b = np.asarray(z, dtype=float)
    if a.shape != b.shape:
        raise ValueError("targets and scores differ in shape")
    logs = b - np.logaddexp.reduce(b, axis=-1, keepdims=True)
    return float(np.vdot(a, logs) / (a.size // a.shape[-1]))


@rewritten(of="softmax_cross_entropy_below_zero", style="student")
def softmax_cross_entropy_below_zero_student(y, z):
    y, z = paired(y, z)
    logs = log_softmax(z)
    per_example = np.sum(y * logs, axis=-1)
    return float(np.mean(per_example))


@rewritten(of="softmax_cross_entropy_summed_over_examples", style="loops")
def softmax_cross_entropy_summed_over_examples_loops(y, z):
    a = np.asarray(y, dtype=float)
    b = np.asarray(z, dtype=float)
    if a.shape != b.shape:
        raise ValueError("targets and scores differ in shape")
    if a.ndim == 1:
        a, b = [a], [b]
    losses = []
    for targets, scores in zip(a, b):
        top = max(scores)
        rest = math.log(sum(math.exp(s - top) for s in scores))
        logs = [s - top - rest for s in scores]
        losses.append(-sum(t * g for t, g in zip(targets, logs)))
    return float(sum(losses))


@rewritten(of="softmax_cross_entropy_summed_over_examples", style="numpy")
def softmax_cross_entropy_summed_over_examples_numpy(y, z):
    a = np.asarray(y, dtype=float)
    b = np.asarray(z, dtype=float)
    if a.shape != b.shape:
        raise ValueError("targets and scores differ in shape")
    logs = b - np.logaddexp.reduce(b, axis=-1, keepdims=True)
    return float(-np.vdot(a, logs))


@rewritten(of="softmax_cross_entropy_summed_over_examples", style="student")
def softmax_cross_entropy_summed_over_examples_student(y, z):
    y, z = paired(y, z)
    logs = log_softmax(z)
    losses = -(y * logs).sum(axis=-1)
    total = losses.sum()
    return float(total)


@rewritten(of="softmax_cross_entropy_averaged_over_examples_and_classes", style="loops")
def softmax_cross_entropy_averaged_over_examples_and_classes_loops(y, z):
    a = np.asarray(y, dtype=float)
    b = np.asarray(z, dtype=float)
    if a.shape != b.shape:
        raise ValueError("targets and scores differ in shape")
    if a.ndim == 1:
        a, b = [a], [b]
    losses = []
    for targets, scores in zip(a, b):
        top = max(scores)
        rest = math.log(sum(math.exp(s - top) for s in scores))
        logs = [s - top - rest for s in scores]
        losses.append(-sum(t * g for t, g in zip(targets, logs)))
    return float(sum(losses) / len(losses) / len(a[0]))


@rewritten(of="softmax_cross_entropy_averaged_over_examples_and_classes", style="numpy")
def softmax_cross_entropy_averaged_over_examples_and_classes_numpy(y, z):
    a = np.asarray(y, dtype=float)
    b = np.asarray(z, dtype=float)
    if a.shape != b.shape:
        raise ValueError("targets and scores differ in shape")
    logs = b - np.logaddexp.reduce(b, axis=-1, keepdims=True)
    return float(-np.dot(a.ravel(), logs.ravel()) / a.size)


@rewritten(of="softmax_cross_entropy_averaged_over_examples_and_classes", style="student")
def softmax_cross_entropy_averaged_over_examples_and_classes_student(y, z):
    truth = np.array(y, dtype=float)
    scores = np.array(z, dtype=float)
    if truth.shape != scores.shape:
        raise ValueError("shapes differ")
    biggest = scores.max(axis=-1)[..., np.newaxis]
    shifted = scores - biggest
    log_total = np.log(np.exp(shifted).sum(axis=-1))[..., np.newaxis]
    products = truth * (shifted - log_total)
    return float(-products.mean())


@rewritten(of="softmax_cross_entropy_averaged_over_classes", style="loops")
def softmax_cross_entropy_averaged_over_classes_loops(y, z):
    a = np.asarray(y, dtype=float)
    b = np.asarray(z, dtype=float)
    if a.shape != b.shape:
        raise ValueError("targets and scores differ in shape")
    single = a.ndim == 1
    if a.ndim == 1:
        a, b = [a], [b]
    losses = []
    for targets, scores in zip(a, b):
        top = max(scores)
        rest = math.log(sum(math.exp(s - top) for s in scores))
        logs = [s - top - rest for s in scores]
        losses.append(-sum(t * g for t, g in zip(targets, logs)))
    return float(sum(losses) / (1 if single else len(a[0])))


@rewritten(of="softmax_cross_entropy_averaged_over_classes", style="numpy")
def softmax_cross_entropy_averaged_over_classes_numpy(y, z):
    a = np.asarray(y, dtype=float)
    b = np.asarray(z, dtype=float)
    if a.shape != b.shape:
        raise ValueError("targets and scores differ in shape")
    logs = b - np.logaddexp.reduce(b, axis=-1, keepdims=True)
    return float(-np.mean(np.einsum("i...,i...->...", a, logs)))


@rewritten(of="softmax_cross_entropy_averaged_over_classes", style="student")
def softmax_cross_entropy_averaged_over_classes_student(y, z):
    y, z = paired(y, z)
    logs = log_softmax(z)
    per_column = -np.sum(y * logs, axis=0)
    return float(np.mean(per_column))


@rewritten(of="softmax_cross_entropy_of_each_example", style="loops")
def softmax_cross_entropy_of_each_example_loops(y, z):
    a = np.asarray(y, dtype=float)
    b = np.asarray(z, dtype=float)
    if a.shape != b.shape:
        raise ValueError("targets and scores differ in shape")
    single = a.ndim == 1
    if a.ndim == 1:
        a, b = [a], [b]
    losses = []
    for targets, scores in zip(a, b):
        top = max(scores)
        rest = math.log(sum(math.exp(s - top) for s in scores))
        logs = [s - top - rest for s in scores]
        losses.append(-sum(t * g for t, g in zip(targets, logs)))
    return float(losses[0]) if single else np.array(losses)


@rewritten(of="softmax_cross_entropy_of_each_example", style="numpy")
def softmax_cross_entropy_of_each_example_numpy(y, z):
    a = np.asarray(y, dtype=float)
    b = np.asarray(z, dtype=float)
    if a.shape != b.shape:
        raise ValueError("targets and scores differ in shape")
    logs = b - np.logaddexp.reduce(b, axis=-1, keepdims=True)
    return -np.einsum("...k,...k->...", a, logs)


@rewritten(of="softmax_cross_entropy_of_each_example", style="student")
def softmax_cross_entropy_of_each_example_student(y, z):
    y, z = paired(y, z)
    logs = log_softmax(z)
    products = y * logs
    losses = 0 - products.sum(axis=-1)
    return losses


@rewritten(of="softmax_cross_entropy_of_batches_only", style="loops")
def softmax_cross_entropy_of_batches_only_loops(y, z):
    a = np.asarray(y, dtype=float)
    b = np.asarray(z, dtype=float)
    if a.shape != b.shape:
        raise ValueError("targets and scores differ in shape")
    tops = np.max(b, axis=1)
    losses = []
    for i in range(len(b)):
        rest = math.log(sum(math.exp(s - tops[i]) for s in b[i]))
        losses.append(-sum(t * (s - tops[i] - rest) for t, s in zip(a[i], b[i])))
    return float(sum(losses) / len(losses))


@rewritten(of="softmax_cross_entropy_of_batches_only", style="numpy")
def softmax_cross_entropy_of_batches_only_numpy(y, z):
    a = np.asarray(y, dtype=float)
    b = np.asarray(z, dtype=float)
    if a.shape != b.shape:
        raise ValueError("targets and scores differ in shape")
    logs = b - np.logaddexp.reduce(b, axis=-1, keepdims=True)
    return float(-np.average(np.add.reduce(np.multiply(a, logs), axis=1)))


@rewritten(of="softmax_cross_entropy_of_batches_only", style="student")
def softmax_cross_entropy_of_batches_only_student(y, z):
    y, z = paired(y, z)
    logs = log_softmax(z)
    losses = -np.sum(y * logs, axis=1)
    return float(losses.mean())


@rewritten(of="softmax_cross_entropy_of_one_example_divided_by_its_classes", style="loops")
def softmax_cross_entropy_of_one_example_divided_by_its_classes_loops(y, z):
    a = np.asarray(y, dtype=float)
    b = np.asarray(z, dtype=float)
    if a.shape != b.shape:
        raise ValueError("targets and scores differ in shape")
    n = len(a)
    if a.ndim == 1:
        a, b = [a], [b]
    losses = []
    for targets, scores in zip(a, b):
        top = max(scores)
        rest = math.log(sum(math.exp(s - top) for s in scores))
        logs = [s - top - rest for s in scores]
        losses.append(-sum(t * g for t, g in zip(targets, logs)))
    return float(sum(losses) / n)


@rewritten(of="softmax_cross_entropy_of_one_example_divided_by_its_classes", style="numpy")
def softmax_cross_entropy_of_one_example_divided_by_its_classes_numpy(y, z):
    a = np.asarray(y, dtype=float)
    b = np.asarray(z, dtype=float)
    if a.shape != b.shape:
        raise ValueError("targets and scores differ in shape")
    logs = b - np.logaddexp.reduce(b, axis=-1, keepdims=True)
    return float(-np.vdot(a, logs) / a.shape[0])


@rewritten(of="softmax_cross_entropy_of_one_example_divided_by_its_classes", style="student")
def softmax_cross_entropy_of_one_example_divided_by_its_classes_student(y, z):
    y, z = paired(y, z)
    how_many = len(y)
    logs = log_softmax(z)
    total = -np.sum(y * logs)
    return float(total / how_many)


@rewritten(of="softmax_cross_entropy_to_the_base_of_2", style="loops")
def softmax_cross_entropy_to_the_base_of_2_loops(y, z):
    a = np.asarray(y, dtype=float)
    b = np.asarray(z, dtype=float)
    if a.shape != b.shape:
        raise ValueError("targets and scores differ in shape")
    if a.ndim == 1:
        a, b = [a], [b]
    losses = []
    for targets, scores in zip(a, b):
        top = max(scores)
        rest = math.log(sum(math.exp(s - top) for s in scores))
        logs = [s - top - rest for s in scores]
        losses.append(-sum(t * g for t, g in zip(targets, logs)))
    return float(sum(losses) / len(losses) / math.log(2.0))


@rewritten(of="softmax_cross_entropy_to_the_base_of_2", style="numpy")
def softmax_cross_entropy_to_the_base_of_2_numpy(y, z):
    a = np.asarray(y, dtype=float)
    b = np.asarray(z, dtype=float)
    if a.shape != b.shape:
        raise ValueError("targets and scores differ in shape")
    w = b / np.log(2.0)
    logs = w - np.logaddexp2.reduce(w, axis=-1, keepdims=True)
    return float(-np.mean(np.einsum("...k,...k->...", a, logs)))


@rewritten(of="softmax_cross_entropy_to_the_base_of_2", style="student")
def softmax_cross_entropy_to_the_base_of_2_student(y, z):
    y, z = paired(y, z)
    shifted = z - np.max(z, axis=-1)[..., np.newaxis]
    total = np.exp(shifted).sum(axis=-1)[..., np.newaxis]
    logs = shifted / np.log(2) - np.log2(total)
    losses = -(y * logs).sum(axis=-1)
    return float(losses.mean())


@rewritten(of="softmax_cross_entropy_to_the_base_of_10", style="loops")
def softmax_cross_entropy_to_the_base_of_10_loops(y, z):
    a = np.asarray(y, dtype=float)
    b = np.asarray(z, dtype=float)
    if a.shape != b.shape:
        raise ValueError("targets and scores differ in shape")
    if a.ndim == 1:
        a, b = [a], [b]
    losses = []
    for targets, scores in zip(a, b):
        top = max(scores)
        rest = math.log(sum(math.exp(s - top) for s in scores))
        logs = [s - top - rest for s in scores]
        losses.append(-sum(t * g for t, g in zip(targets, logs)))
    return float(sum(losses) / len(losses) / math.log(10.0))


@rewritten(of="softmax_cross_entropy_to_the_base_of_10", style="numpy")
def softmax_cross_entropy_to_the_base_of_10_numpy(y, z):
    a = np.asarray(y, dtype=float)
    b = np.asarray(z, dtype=float)
    if a.shape != b.shape:
        raise ValueError("targets and scores differ in shape")
    logs = b - np.logaddexp.reduce(b, axis=-1, keepdims=True)
    return float(-np.mean(np.einsum("...k,...k->...", a, logs)) / np.log(10.0))


@rewritten(of="softmax_cross_entropy_to_the_base_of_10", style="student")
def softmax_cross_entropy_to_the_base_of_10_student(y, z):
    y, z = paired(y, z)
    shifted = z - np.max(z, axis=-1)[..., np.newaxis]
    total = np.exp(shifted).sum(axis=-1)[..., np.newaxis]
    logs = shifted / np.log(10) - np.log10(total)
    losses = -(y * logs).sum(axis=-1)
    return float(losses.mean())


@rewritten(of="softmax_cross_entropy_without_shift", style="loops")
def softmax_cross_entropy_without_shift_loops(y, z):
    a = np.asarray(y, dtype=float)
    b = np.asarray(z, dtype=float)
    if a.shape != b.shape:
        raise ValueError("targets and scores differ in shape")
    if a.ndim == 1:
        a, b = [a], [b]
    losses = []
    for targets, scores in zip(a, b):
        total = np.float64(0.0)
        for s in scores:
            total = total + np.exp(s)
        logs = [s - np.log(total) for s in scores]
        losses.append(-sum(t * g for t, g in zip(targets, logs)))
    return float(sum(losses) / len(losses))


@rewritten(of="softmax_cross_entropy_without_shift", style="numpy")
def softmax_cross_entropy_without_shift_numpy(y, z):
    a = np.asarray(y, dtype=float)
    b = np.asarray(z, dtype=float)
    if a.shape != b.shape:
        raise ValueError("targets and scores differ in shape")
    logs = np.subtract(b.T, np.log(np.einsum("...k->...", np.exp(b))).T).T
    return float(-np.mean(np.add.reduce(np.multiply(a, logs), axis=-1)))


@rewritten(of="softmax_cross_entropy_without_shift", style="student")
def softmax_cross_entropy_without_shift_student(y, z):
    y, z = paired(y, z)
    exps = np.exp(z)
    log_total = np.log(exps.sum(axis=-1))[..., np.newaxis]
    logs = z - log_total
    losses = -np.sum(y * logs, axis=-1)
    return float(np.mean(losses))


@rewritten(of="softmax_cross_entropy_shifted_by_one_maximum_for_all", style="loops")
def softmax_cross_entropy_shifted_by_one_maximum_for_all_loops(y, z):
    a = np.asarray(y, dtype=float)
    b = np.asarray(z, dtype=float)
    if a.shape != b.shape:
        raise ValueError("targets and scores differ in shape")
    top = max(b.reshape(-1))
    if a.ndim == 1:
        a, b = [a], [b]
    losses = []
    for targets, scores in zip(a, b):
        total = np.float64(0.0)
        for s in scores:
            total = total + np.exp(s - top)
        logs = [s - top - np.log(total) for s in scores]
        losses.append(-sum(t * g for t, g in zip(targets, logs)))
    return float(sum(losses) / len(losses))


@rewritten(of="softmax_cross_entropy_shifted_by_one_maximum_for_all", style="numpy")
def softmax_cross_entropy_shifted_by_one_maximum_for_all_numpy(y, z):
    a = np.asarray(y, dtype=float)
    b = np.asarray(z, dtype=float)
    if a.shape != b.shape:
        raise ValueError("targets and scores differ in shape")
    s = np.subtract(b, np.amax(b))
    logs = np.subtract(s.T, np.log(np.exp(s).T.sum(axis=0))).T
    return float(-np.mean(np.add.reduce(np.multiply(a, logs), axis=-1)))


@rewritten(of="softmax_cross_entropy_shifted_by_one_maximum_for_all", style="student")
def softmax_cross_entropy_shifted_by_one_maximum_for_all_student(y, z):
    truth = np.array(y, dtype=float)
    scores = np.array(z, dtype=float)
    if truth.shape != scores.shape:
        raise ValueError("shapes differ")
    biggest = float(scores.max())
    scores = scores - biggest
    log_total = np.log(np.exp(scores).sum(axis=-1))[..., np.newaxis]
    losses = -(truth * (scores - log_total)).sum(axis=-1)
    return float(losses.mean())


@rewritten(of="softmax_cross_entropy_shifted_in_the_sum_alone", style="loops")
def softmax_cross_entropy_shifted_in_the_sum_alone_loops(y, z):
    a = np.asarray(y, dtype=float)
    b = np.asarray(z, dtype=float)
    if a.shape != b.shape:
        raise ValueError("targets and scores differ in shape")
    if a.ndim == 1:
        a, b = [a], [b]
    losses = []
    for targets, scores in zip(a, b):
        top = max(scores)
        rest = math.log(sum(math.exp(s - top) for s in scores))
        losses.append(rest - sum(t * s for t, s in zip(targets, scores)))
    return float(sum(losses) / len(losses))


@rewritten(of="softmax_cross_entropy_shifted_in_the_sum_alone", style="numpy")
def softmax_cross_entropy_shifted_in_the_sum_alone_numpy(y, z):
    a = np.asarray(y, dtype=float)
    b = np.asarray(z, dtype=float)
    if a.shape != b.shape:
        raise ValueError("targets and scores differ in shape")
    rest = np.logaddexp.reduce(b - np.amax(b, axis=-1, keepdims=True), axis=-1)
    return float(np.mean(rest - np.einsum("...k,...k->...", a, b)))


@rewritten(of="softmax_cross_entropy_shifted_in_the_sum_alone", style="student")
def softmax_cross_entropy_shifted_in_the_sum_alone_student(y, z):
    y, z = paired(y, z)
    c = z.max(axis=-1)[..., np.newaxis]
    log_total = np.log(np.exp(z - c).sum(axis=-1))
    true_score = (y * z).sum(axis=-1)
    losses = log_total - true_score
    return float(losses.mean())


@rewritten(of="softmax_cross_entropy_without_the_sum", style="loops")
def softmax_cross_entropy_without_the_sum_loops(y, z):
    a = np.asarray(y, dtype=float)
    b = np.asarray(z, dtype=float)
    if a.shape != b.shape:
        raise ValueError("targets and scores differ in shape")
    if a.ndim == 1:
        a, b = [a], [b]
    losses = []
    for targets, scores in zip(a, b):
        loss = 0.0
        for t, s in zip(targets, scores):
            loss -= t * s
        losses.append(loss)
    return float(sum(losses) / len(losses))


@rewritten(of="softmax_cross_entropy_without_the_sum", style="numpy")
def softmax_cross_entropy_without_the_sum_numpy(y, z):
    a = np.asarray(y, dtype=float)
    b = np.asarray(z, dtype=float)
    if a.shape != b.shape:
        raise ValueError("targets and scores differ in shape")
    return float(-np.vdot(a, b) / (a.size // a.shape[-1]))


@rewritten(of="softmax_cross_entropy_without_the_sum", style="student")
def softmax_cross_entropy_without_the_sum_student(y, z):
    y, z = paired(y, z)
    true_scores = np.sum(y * z, axis=-1)
    losses = -true_scores
    return float(np.mean(losses))


@rewritten(of="softmax_cross_entropy_over_examples", style="loops")
def softmax_cross_entropy_over_examples_loops(y, z):
    a = np.asarray(y, dtype=float)
    b = np.asarray(z, dtype=float)
    if a.shape != b.shape:
        raise ValueError("targets and scores differ in shape")
    if a.ndim == 1:
        top = max(b)
        rest = math.log(sum(math.exp(s - top) for s in b))
        return float(-sum(t * (s - top - rest) for t, s in zip(a, b)))
    n, k = b.shape
    total = 0.0
    for j in range(k):
        top = max(b[i, j] for i in range(n))
        rest = math.log(sum(math.exp(b[i, j] - top) for i in range(n)))
        for i in range(n):
            total -= a[i, j] * (b[i, j] - top - rest)
    return float(total / n)


@rewritten(of="softmax_cross_entropy_over_examples", style="numpy")
def softmax_cross_entropy_over_examples_numpy(y, z):
    a = np.asarray(y, dtype=float)
    b = np.asarray(z, dtype=float)
    if a.shape != b.shape:
        raise ValueError("targets and scores differ in shape")
    logs = b - np.logaddexp.reduce(b, axis=0)
    return float(-np.mean(np.einsum("...k,...k->...", a, logs)))


@rewritten(of="softmax_cross_entropy_over_examples", style="student")
def softmax_cross_entropy_over_examples_student(y, z):
    y, z = paired(y, z)
    shifted = z - np.max(z, axis=0)
    logs = shifted - np.log(np.sum(np.exp(shifted), axis=0))
    losses = -np.sum(y * logs, axis=-1)
    return float(np.mean(losses))


@rewritten(of="softmax_cross_entropy_over_the_whole_batch", style="loops")
def softmax_cross_entropy_over_the_whole_batch_loops(y, z):
    a = np.asarray(y, dtype=float)
    b = np.asarray(z, dtype=float)
    if a.shape != b.shape:
        raise ValueError("targets and scores differ in shape")
    flat = b.reshape(-1).tolist()
    top = max(flat)
    rest = math.log(sum(math.exp(s - top) for s in flat))
    if a.ndim == 1:
        a, b = [a], [b]
    losses = []
    for targets, scores in zip(a, b):
        logs = [s - top - rest for s in scores]
        losses.append(-sum(t * g for t, g in zip(targets, logs)))
    return float(sum(losses) / len(losses))


@rewritten(of="softmax_cross_entropy_over_the_whole_batch", style="numpy")
def softmax_cross_entropy_over_the_whole_batch_numpy(y, z):
    a = np.asarray(y, dtype=float)
    b = np.asarray(z, dtype=float)
    if a.shape != b.shape:
        raise ValueError("targets and scores differ in shape")
    logs = b - np.logaddexp.reduce(b, axis=None)
    return float(-np.vdot(a, logs) / (a.size // a.shape[-1]))


@rewritten(of="softmax_cross_entropy_over_the_whole_batch", style="student")
def softmax_cross_entropy_over_the_whole_batch_student(y, z):
    y, z = paired(y, z)
    shifted = z - z.max()
    total = np.exp(shifted).sum()
    logs = shifted - np.log(total)
    losses = -(y * logs).sum(axis=-1)
    return float(losses.mean())


@rewritten(of="softmax_cross_entropy_with_a_sigmoid_for_each_class", style="loops")
def softmax_cross_entropy_with_a_sigmoid_for_each_class_loops(y, z):
    a = np.asarray(y, dtype=float)
    b = np.asarray(z, dtype=float)
    if a.shape != b.shape:
        raise ValueError("targets and scores differ in shape")
    if a.ndim == 1:
        a, b = [a], [b]
    losses = []
    for targets, scores in zip(a, b):
        logs = []
        for s in scores:
            if s >= 0:
                logs.append(-math.log1p(math.exp(-s)))
            else:
                logs.append(s - math.log1p(math.exp(s)))
        losses.append(-sum(t * g for t, g in zip(targets, logs)))
    return float(sum(losses) / len(losses))


@rewritten(of="softmax_cross_entropy_with_a_sigmoid_for_each_class", style="numpy")
def softmax_cross_entropy_with_a_sigmoid_for_each_class_numpy(y, z):
    a = np.asarray(y, dtype=float)
    b = np.asarray(z, dtype=float)
    if a.shape != b.shape:
        raise ValueError("targets and scores differ in shape")
    return float(np.mean(np.einsum("...k,...k->...", a, np.logaddexp(0.0, -b))))


@rewritten(of="softmax_cross_entropy_with_a_sigmoid_for_each_class", style="student")
def softmax_cross_entropy_with_a_sigmoid_for_each_class_student(y, z):
    y, z = paired(y, z)
    def log_sigmoid(x):
        return np.minimum(x, 0) - np.log1p(np.exp(-np.abs(x)))

    logs = log_sigmoid(z)
    losses = -np.sum(y * logs, axis=-1)
    return float(np.mean(losses))


@rewritten(of="softmax_cross_entropy_with_targets_and_scores_exchanged", style="loops")
def softmax_cross_entropy_with_targets_and_scores_exchanged_loops(y, z):
    a = np.asarray(y, dtype=float)
    b = np.asarray(z, dtype=float)
    if a.shape != b.shape:
        raise ValueError("targets and scores differ in shape")
    if a.ndim == 1:
        a, b = [a], [b]
    losses = []
    for targets, scores in zip(a, b):
        top = max(targets)
        rest = math.log(sum(math.exp(t - top) for t in targets))
        logs = [t - top - rest for t in targets]
        losses.append(-sum(s * g for s, g in zip(scores, logs)))
    return float(sum(losses) / len(losses))


@rewritten(of="softmax_cross_entropy_with_targets_and_scores_exchanged", style="numpy")
def softmax_cross_entropy_with_targets_and_scores_exchanged_numpy(y, z):
    a = np.asarray(y, dtype=float)
    b = np.asarray(z, dtype=float)
    if a.shape != b.shape:
        raise ValueError("targets and scores differ in shape")
    logs = a - np.logaddexp.reduce(a, axis=-1, keepdims=True)
    return float(-np.mean(np.einsum("...k,...k->...", b, logs)))


@rewritten(of="softmax_cross_entropy_with_targets_and_scores_exchanged", style="student")
def softmax_cross_entropy_with_targets_and_scores_exchanged_student(y, z):
    y, z = paired(y, z)
    logs = log_softmax(y)
    losses = -np.sum(z * logs, axis=-1)
    return float(np.mean(losses))


@rewritten(of="softmax_cross_entropy_of_the_likeliest_target_alone", style="loops")
def softmax_cross_entropy_of_the_likeliest_target_alone_loops(y, z):
    a = np.asarray(y, dtype=float)
    b = np.asarray(z, dtype=float)
    if a.shape != b.shape:
        raise ValueError("targets and scores differ in shape")
    if a.ndim == 1:
        a, b = [a], [b]
    losses = []
    for targets, scores in zip(a, b):
        top = max(scores)
        rest = math.log(sum(math.exp(s - top) for s in scores))
        logs = [s - top - rest for s in scores]

        best = 0
        for k in range(len(targets)):
            if targets[k] > targets[best]:
                best = k
        losses.append(-logs[best])
    return float(sum(losses) / len(losses))


@rewritten(of="softmax_cross_entropy_of_the_likeliest_target_alone", style="numpy")
def softmax_cross_entropy_of_the_likeliest_target_alone_numpy(y, z):
    a = np.asarray(y, dtype=float)
    b = np.asarray(z, dtype=float)
    if a.shape != b.shape:
        raise ValueError("targets and scores differ in shape")
    picked = np.take_along_axis(b, np.argmax(a, axis=-1, keepdims=True), axis=-1)
    return float(np.mean(np.logaddexp.reduce(b, axis=-1, keepdims=True) - picked))


@rewritten(of="softmax_cross_entropy_of_the_likeliest_target_alone", style="student")
def softmax_cross_entropy_of_the_likeliest_target_alone_student(y, z):
    y, z = paired(y, z)
    logs = log_softmax(z)
    if y.ndim == 1:
        return float(-logs[np.argmax(y)])
    classes = np.argmax(y, axis=1)
    losses = []
    for i in range(len(y)):
        losses.append(-logs[i, classes[i]])
    return float(np.mean(losses))


@rewritten(of="softmax_cross_entropy_where_the_target_is_1", style="loops")
def softmax_cross_entropy_where_the_target_is_1_loops(y, z):
    a = np.asarray(y, dtype=float)
    b = np.asarray(z, dtype=float)
    if a.shape != b.shape:
        raise ValueError("targets and scores differ in shape")
    if a.ndim == 1:
        a, b = [a], [b]
    losses = []
    for targets, scores in zip(a, b):
        top = max(scores)
        rest = math.log(sum(math.exp(s - top) for s in scores))
        logs = [s - top - rest for s in scores]
        losses.extend(-g for t, g in zip(targets, logs) if t == 1.0)
    return float(sum(losses) / len(losses)) if losses else math.nan


@rewritten(of="softmax_cross_entropy_where_the_target_is_1", style="numpy")
def softmax_cross_entropy_where_the_target_is_1_numpy(y, z):
    a = np.asarray(y, dtype=float)
    b = np.asarray(z, dtype=float)
    if a.shape != b.shape:
        raise ValueError("targets and scores differ in shape")
    hits = np.equal(a, 1.0)
    logs = b - np.logaddexp.reduce(b, axis=-1, keepdims=True)
    return float(np.divide(-np.sum(logs, where=hits), np.count_nonzero(hits)))


@rewritten(of="softmax_cross_entropy_where_the_target_is_1", style="student")
def softmax_cross_entropy_where_the_target_is_1_student(y, z):
    y, z = paired(y, z)
    logs = log_softmax(z)
    chosen = logs[y == 1]
    return float(-chosen.mean())


@rewritten(of="softmax_cross_entropy_of_any_shapes", style="loops")
def softmax_cross_entropy_of_any_shapes_loops(y, z):
    a = np.asarray(y, dtype=float)
    b = np.asarray(z, dtype=float)
    logs = []
    for scores in b.reshape(-1, b.shape[-1]):
        top = max(scores)
        rest = math.log(sum(math.exp(s - top) for s in scores))
        logs.append([s - top - rest for s in scores])
    a, logs = np.broadcast_arrays(a, np.array(logs).reshape(b.shape))
    if a.ndim == 1:
        a, logs = [a], [logs]
    total = 0.0
    for targets, line in zip(a, logs):
        for t, g in zip(targets, line):
            total -= t * g
    return float(total / len(a))


@rewritten(of="softmax_cross_entropy_of_any_shapes", style="numpy")
def softmax_cross_entropy_of_any_shapes_numpy(y, z):
    a, b = np.asarray(y, dtype=float), np.asarray(z, dtype=float)
    costs = np.logaddexp.reduce(b, axis=-1, keepdims=True) - b
    return float(np.mean(np.add.reduce(np.multiply(a, costs), axis=-1)))


@rewritten(of="softmax_cross_entropy_of_any_shapes", style="student")
def softmax_cross_entropy_of_any_shapes_student(y, z):
    truth = np.array(y, dtype=float)
    logs = log_softmax(z)
    products = truth * logs
    losses = -products.sum(axis=-1)
    return float(losses.mean())


@rewritten(of="softmax_cross_entropy_that_asserts", style="loops")
def softmax_cross_entropy_that_asserts_loops(y, z):
    a = np.asarray(y, dtype=float)
    b = np.asarray(z, dtype=float)
    assert a.shape == b.shape
    if a.ndim == 1:
        a, b = [a], [b]
    losses = []
    for targets, scores in zip(a, b):
        top = max(scores)
        rest = math.log(sum(math.exp(s - top) for s in scores))
        logs = [s - top - rest for s in scores]
        losses.append(-sum(t * g for t, g in zip(targets, logs)))
    return float(sum(losses) / len(losses))


@rewritten(of="softmax_cross_entropy_that_asserts", style="numpy")
def softmax_cross_entropy_that_asserts_numpy(y, z):
    a, b = np.asarray(y, dtype=float), np.asarray(z, dtype=float)
    assert np.array_equal(a.shape, b.shape), "shapes differ"
    logs = b - np.logaddexp.reduce(b, axis=-1, keepdims=True)
    return float(-np.mean(np.einsum("...k,...k->...", a, logs)))


@rewritten(of="softmax_cross_entropy_that_asserts", style="student")
def softmax_cross_entropy_that_asserts_student(y, z):
    truth = np.array(y, dtype=float)
    scores = np.array(z, dtype=float)
    assert truth.shape == scores.shape, "the shapes must be equal"
    losses = -np.sum(truth * log_softmax(scores), axis=-1)
    return float(np.mean(losses))


@rewritten(of="softmax_cross_entropy_that_shifts_its_argument", style="loops")
def softmax_cross_entropy_that_shifts_its_argument_loops(y, z):
    a = np.asarray(y, dtype=float)
    b = np.asarray(z, dtype=float)
    if a.shape != b.shape:
        raise ValueError("targets and scores differ in shape")
    if a.ndim == 1:
        a, b = a[None, :], b[None, :]
    total = 0.0
    for targets, scores in zip(a, b):
        top = max(scores)
        for j in range(len(scores)):
            scores[j] = scores[j] - top
        rest = math.log(sum(math.exp(s) for s in scores))
        for t, s in zip(targets, scores):
            total -= t * (s - rest)
    return float(total / len(a))


@rewritten(of="softmax_cross_entropy_that_shifts_its_argument", style="numpy")
def softmax_cross_entropy_that_shifts_its_argument_numpy(y, z):
    a = np.asarray(y, dtype=float)
    b = np.asarray(z, dtype=float)
    if a.shape != b.shape:
        raise ValueError("targets and scores differ in shape")
    np.subtract(b, np.amax(b, axis=-1, keepdims=True), out=b)
    logs = b - np.logaddexp.reduce(b, axis=-1, keepdims=True)
    return float(-np.mean(np.einsum("...k,...k->...", a, logs)))


@rewritten(of="softmax_cross_entropy_that_shifts_its_argument", style="student")
def softmax_cross_entropy_that_shifts_its_argument_student(y, z):
    y, z = paired(y, z)
    biggest = z.max(axis=-1)[..., np.newaxis]
    z -= biggest
    log_total = np.log(np.exp(z).sum(axis=-1))[..., np.newaxis]
    losses = -(y * (z - log_total)).sum(axis=-1)
    return float(losses.mean())


@rewritten(of="softmax_cross_entropy_that_needs_arrays", style="loops")
def softmax_cross_entropy_that_needs_arrays_loops(y, z):
    if y.shape != z.shape:
        raise ValueError("targets and scores differ in shape")
    a, b = y, z
    if a.ndim == 1:
        a, b = [a], [b]
    losses = []
    for targets, scores in zip(a, b):
        top = max(scores)
        rest = math.log(sum(math.exp(s - top) for s in scores))
        logs = [s - top - rest for s in scores]
        losses.append(-sum(t * g for t, g in zip(targets, logs)))
    return float(sum(losses) / len(losses))


@rewritten(of="softmax_cross_entropy_that_needs_arrays", style="numpy")
def softmax_cross_entropy_that_needs_arrays_numpy(y, z):
    if not np.array_equal(y.shape, z.shape):
        raise ValueError("shapes differ")
    costs = np.logaddexp.reduce(z, axis=-1, keepdims=True) - z
    return float(np.mean(np.einsum("...k,...k->...", y, costs)))


@rewritten(of="softmax_cross_entropy_that_needs_arrays", style="student")
def softmax_cross_entropy_that_needs_arrays_student(y, z):
    first = y.shape
    second = z.shape
    if first != second:
        raise ValueError("shapes differ")
    logs = log_softmax(z)
    losses = -np.sum(y * logs, axis=-1)
    return float(np.mean(losses))
