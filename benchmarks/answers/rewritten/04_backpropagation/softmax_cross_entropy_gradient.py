"""Known mistakes in softmax_cross_entropy_gradient, written anew in other styles."""

import math

import numpy as np


@rewritten(of="scores_gradient_of_the_sum", style="loops")
def scores_gradient_of_the_sum_loops(y, z):
    y, z = paired(y, z)
    k = z.shape[-1]
    out = []
    for ys, zs in zip(y.reshape(-1, k).tolist(), z.reshape(-1, k).tolist()):
        top = max(zs)
        es = [math.exp(v - top) for v in zs]
        total = sum(es)
        out.append([e / total - t for e, t in zip(es, ys)])
    return np.array(out).reshape(z.shape)


@rewritten(of="scores_gradient_of_the_sum", style="numpy")
def scores_gradient_of_the_sum_numpy(y, z):
    y, z = paired(y, z)
    return np.exp(z - np.logaddexp.reduce(z, axis=-1, keepdims=True)) - y


@rewritten(of="scores_gradient_of_the_sum", style="student")
def scores_gradient_of_the_sum_student(y, z):
    targets, scores = paired(y, z)
    probabilities = softmax(scores)
    gradient = probabilities - targets
    return gradient


@rewritten(of="scores_gradient_averaged_twice", style="loops")
def scores_gradient_averaged_twice_loops(y, z):
    y, z = paired(y, z)
    k = z.shape[-1]
    rows = z.reshape(-1, k).tolist()
    targets = y.reshape(-1, k).tolist()
    n = len(rows)
    out = []
    for ys, zs in zip(targets, rows):
        top = max(zs)
        es = [math.exp(v - top) for v in zs]
        total = sum(es)
        out.append([(e / total - t) / n / n for e, t in zip(es, ys)])
    return np.array(out).reshape(z.shape)


@rewritten(of="scores_gradient_averaged_twice", style="numpy")
def scores_gradient_averaged_twice_numpy(y, z):
    y, z = paired(y, z)
    n = np.atleast_2d(z).shape[0]
    p = np.exp(z - np.logaddexp.reduce(z, axis=-1, keepdims=True))
    return np.subtract(p, y) / n**2


@rewritten(of="scores_gradient_averaged_twice", style="student")
def scores_gradient_averaged_twice_student(y, z):
    targets, scores = paired(y, z)
    if scores.ndim == 1:
        n = 1
    else:
        n = scores.shape[0]
    grad = (softmax(scores) - targets) / n
    mean_grad = grad / n
    return mean_grad


@rewritten(of="scores_gradient_by_all_elements", style="loops")
def scores_gradient_by_all_elements_loops(y, z):
    y, z = paired(y, z)
    k = z.shape[-1]
    count = z.size
    out = []
    for ys, zs in zip(y.reshape(-1, k).tolist(), z.reshape(-1, k).tolist()):
        top = max(zs)
        es = [math.exp(v - top) for v in zs]
        total = sum(es)
        for e, t in zip(es, ys):
            out.append((e / total - t) / count)
    return np.array(out).reshape(z.shape)


@rewritten(of="scores_gradient_by_all_elements", style="numpy")
def scores_gradient_by_all_elements_numpy(y, z):
    y, z = paired(y, z)
    p = np.exp(z - np.logaddexp.reduce(z, axis=-1, keepdims=True))
    return (p - y) / np.prod(y.shape)


@rewritten(of="scores_gradient_by_all_elements", style="student")
def scores_gradient_by_all_elements_student(y, z):
    targets, scores = paired(y, z)
    m = targets.size
    wrong = softmax(scores) - targets
    return 1 / m * wrong


@rewritten(of="scores_gradient_downhill", style="loops")
def scores_gradient_downhill_loops(y, z):
    y, z = paired(y, z)
    k = z.shape[-1]
    rows = z.reshape(-1, k).tolist()
    targets = y.reshape(-1, k).tolist()
    out = []
    for ys, zs in zip(targets, rows):
        top = max(zs)
        es = [math.exp(v - top) for v in zs]
        total = sum(es)
        out.append([(t - e / total) / len(rows) for e, t in zip(es, ys)])
    return np.array(out).reshape(z.shape)


@rewritten(of="scores_gradient_downhill", style="numpy")
def scores_gradient_downhill_numpy(y, z):
    y, z = paired(y, z)
    gradient = np.exp(z - np.logaddexp.reduce(z, axis=-1, keepdims=True))
    np.subtract(y, gradient, out=gradient)
    gradient /= z.size // z.shape[-1]
    return gradient


@rewritten(of="scores_gradient_downhill", style="student")
def scores_gradient_downhill_student(y, z):
    targets, scores = paired(y, z)
    n = 1 if scores.ndim == 1 else len(scores)
    difference = softmax(scores) - targets
    return -(difference / n)


@rewritten(of="scores_gradient_of_sigmoids", style="loops")
def scores_gradient_of_sigmoids_loops(y, z):
    y, z = paired(y, z)
    n = z.shape[0] if z.ndim > 1 else 1
    out = []
    for t, v in zip(y.ravel().tolist(), z.ravel().tolist()):
        if v >= 0:
            s = 1 / (1 + math.exp(-v))
        else:
            e = math.exp(v)
            s = e / (1 + e)
        out.append((s - t) / n)
    return np.array(out).reshape(z.shape)


@rewritten(of="scores_gradient_of_sigmoids", style="numpy")
def scores_gradient_of_sigmoids_numpy(y, z):
    y, z = paired(y, z)
    n = np.atleast_2d(y).shape[0]
    return (np.exp(-np.logaddexp(0.0, -z)) - y) / n


@rewritten(of="scores_gradient_of_sigmoids", style="student")
def scores_gradient_of_sigmoids_student(y, z):
    targets, scores = paired(y, z)
    squash = ACTIVATIONS["sigmoid"][0]
    probabilities = squash(scores)
    if targets.ndim == 1:
        n = 1
    else:
        n = len(targets)
    return (probabilities - targets) / n


@rewritten(of="scores_gradient_with_softmax_twice", style="loops")
def scores_gradient_with_softmax_twice_loops(y, z):
    y, z = paired(y, z)

    def probabilities(values):
        top = max(values)
        es = [math.exp(v - top) for v in values]
        total = sum(es)
        return [e / total for e in es]

    k = z.shape[-1]
    rows = z.reshape(-1, k).tolist()
    out = []
    for ys, zs in zip(y.reshape(-1, k).tolist(), rows):
        ps = probabilities(probabilities(zs))
        out.append([(p - t) / len(rows) for p, t in zip(ps, ys)])
    return np.array(out).reshape(z.shape)


@rewritten(of="scores_gradient_with_softmax_twice", style="numpy")
def scores_gradient_with_softmax_twice_numpy(y, z):
    y, z = paired(y, z)
    p = z
    for _ in range(2):
        p = np.exp(p - np.logaddexp.reduce(p, axis=-1, keepdims=True))
    return (p - y) / np.atleast_2d(z).shape[0]


@rewritten(of="scores_gradient_with_softmax_twice", style="student")
def scores_gradient_with_softmax_twice_student(y, z):
    targets, scores = paired(y, z)
    first = softmax(scores)
    second = softmax(first)
    n = 1 if targets.ndim == 1 else targets.shape[0]
    grad = second - targets
    return grad / n


@rewritten(of="scores_gradient_over_examples", style="loops")
def scores_gradient_over_examples_loops(y, z):
    y, z = paired(y, z)
    if z.ndim == 1:
        columns = [z.tolist()]
        n = 1
    else:
        columns = [z[:, j].tolist() for j in range(z.shape[1])]
        n = z.shape[0]
    done = []
    for column in columns:
        top = max(column)
        es = [math.exp(v - top) for v in column]
        total = sum(es)
        done.append([e / total for e in es])
    p = np.array(done[0]) if z.ndim == 1 else np.array(done).T
    return (p - y) / n


@rewritten(of="scores_gradient_over_examples", style="numpy")
def scores_gradient_over_examples_numpy(y, z):
    y, z = paired(y, z)
    p = np.exp(z - np.logaddexp.reduce(z, axis=0, keepdims=True))
    return (p - y) / (z.size // z.shape[-1])


@rewritten(of="scores_gradient_over_examples", style="student")
def scores_gradient_over_examples_student(y, z):
    targets, scores = paired(y, z)
    shifted = scores - scores.max(axis=0)
    powers = np.exp(shifted)
    total = powers.sum(axis=0)
    probabilities = powers / total
    if scores.ndim == 1:
        n = 1
    else:
        n = len(scores)
    return (probabilities - targets) / n


@rewritten(of="scores_gradient_without_targets", style="loops")
def scores_gradient_without_targets_loops(y, z):
    y, z = paired(y, z)
    k = z.shape[-1]
    rows = z.reshape(-1, k).tolist()
    out = []
    for zs in rows:
        top = max(zs)
        es = [math.exp(v - top) for v in zs]
        total = sum(es)
        out.append([e / total / len(rows) for e in es])
    return np.array(out).reshape(z.shape)


@rewritten(of="scores_gradient_without_targets", style="numpy")
def scores_gradient_without_targets_numpy(y, z):
    y, z = paired(y, z)
    n = np.atleast_2d(z).shape[0]
    return np.exp(z - np.logaddexp.reduce(z, axis=-1, keepdims=True) - np.log(n))


@rewritten(of="scores_gradient_without_targets", style="student")
def scores_gradient_without_targets_student(y, z):
    targets, scores = paired(y, z)
    probabilities = softmax(scores)
    n = 1
    if targets.ndim == 2:
        n = len(targets)
    return probabilities / n


@rewritten(of="scores_gradient_of_the_true_class_alone", style="loops")
def scores_gradient_of_the_true_class_alone_loops(y, z):
    y, z = paired(y, z)
    k = z.shape[-1]
    rows = z.reshape(-1, k).tolist()
    out = []
    for ys, zs in zip(y.reshape(-1, k).tolist(), rows):
        top = max(zs)
        es = [math.exp(v - top) for v in zs]
        total = sum(es)
        out.append([t * (e / total - 1) / len(rows) for e, t in zip(es, ys)])
    return np.array(out).reshape(z.shape)


@rewritten(of="scores_gradient_of_the_true_class_alone", style="numpy")
def scores_gradient_of_the_true_class_alone_numpy(y, z):
    y, z = paired(y, z)
    n = np.atleast_2d(z).shape[0]
    return y * np.expm1(z - np.logaddexp.reduce(z, axis=-1, keepdims=True)) / n


@rewritten(of="scores_gradient_of_the_true_class_alone", style="student")
def scores_gradient_of_the_true_class_alone_student(y, z):
    targets, scores = paired(y, z)
    n = 1 if scores.ndim == 1 else scores.shape[0]
    probabilities = softmax(scores)
    gradient = targets * probabilities - targets
    return gradient / n


@rewritten(of="scores_gradient_in_the_probabilities", style="loops")
def scores_gradient_in_the_probabilities_loops(y, z):
    y, z = paired(y, z)
    k = z.shape[-1]
    rows = z.reshape(-1, k).tolist()
    out = []
    for ys, zs in zip(y.reshape(-1, k).tolist(), rows):
        top = max(zs)
        es = [math.exp(v - top) for v in zs]
        total = sum(es)
        out.append([-t / max(e / total, 1e-300) / len(rows) for e, t in zip(es, ys)])
    return np.array(out).reshape(z.shape)


@rewritten(of="scores_gradient_in_the_probabilities", style="numpy")
def scores_gradient_in_the_probabilities_numpy(y, z):
    y, z = paired(y, z)
    p = np.exp(z - np.logaddexp.reduce(z, axis=-1, keepdims=True))
    return np.negative(np.divide(y, np.clip(p, 1e-300, None))) / np.atleast_2d(z).shape[0]


@rewritten(of="scores_gradient_in_the_probabilities", style="student")
def scores_gradient_in_the_probabilities_student(y, z):
    targets, scores = paired(y, z)
    if scores.ndim == 1:
        n = 1
    else:
        n = scores.shape[0]
    probabilities = softmax(scores)
    probabilities[probabilities < 1e-300] = 1e-300
    gradient = -1 * (targets / probabilities)
    return gradient / n


@rewritten(of="scores_gradient_with_the_slope_again", style="loops")
def scores_gradient_with_the_slope_again_loops(y, z):
    y, z = paired(y, z)
    k = z.shape[-1]
    rows = z.reshape(-1, k).tolist()
    out = []
    for ys, zs in zip(y.reshape(-1, k).tolist(), rows):
        top = max(zs)
        es = [math.exp(v - top) for v in zs]
        total = sum(es)
        row = []
        for e, t in zip(es, ys):
            p = e / total
            row.append((p - t) * p * (1 - p) / len(rows))
        out.append(row)
    return np.array(out).reshape(z.shape)


@rewritten(of="scores_gradient_with_the_slope_again", style="numpy")
def scores_gradient_with_the_slope_again_numpy(y, z):
    y, z = paired(y, z)
    logs = z - np.logaddexp.reduce(z, axis=-1, keepdims=True)
    p = np.exp(logs)
    return np.multiply(p - y, -p * np.expm1(logs)) / np.atleast_2d(z).shape[0]


@rewritten(of="scores_gradient_with_the_slope_again", style="student")
def scores_gradient_with_the_slope_again_student(y, z):
    targets, scores = paired(y, z)
    probs = softmax(scores)
    error = probs - targets
    slope = probs * (1 - probs)
    n = len(scores) if scores.ndim == 2 else 1
    delta = error * slope
    return delta / n


@rewritten(of="scores_gradient_without_shift", style="loops")
def scores_gradient_without_shift_loops(y, z):
    y, z = paired(y, z)
    k = z.shape[-1]
    rows = z.reshape(-1, k)
    targets = y.reshape(-1, k)
    out = np.zeros(rows.shape)
    for i in range(len(rows)):
        total = np.float64(0.0)
        for j in range(k):
            total = total + np.exp(rows[i, j])
        for j in range(k):
            out[i, j] = (np.exp(rows[i, j]) / total - targets[i, j]) / len(rows)
    return out.reshape(z.shape)


@rewritten(of="scores_gradient_without_shift", style="numpy")
def scores_gradient_without_shift_numpy(y, z):
    y, z = paired(y, z)
    e = np.exp(z)
    p = e / np.einsum("...k->...", e)[..., np.newaxis]
    return (p - y) / np.atleast_2d(z).shape[0]


@rewritten(of="scores_gradient_without_shift", style="student")
def scores_gradient_without_shift_student(y, z):
    targets, scores = paired(y, z)

    def my_softmax(s):
        powers = np.exp(s)
        if s.ndim == 1:
            return powers / powers.sum()
        total = powers.sum(axis=1)
        return powers / total.reshape(-1, 1)

    n = 1 if scores.ndim == 1 else len(scores)
    return (my_softmax(scores) - targets) / n


@rewritten(of="scores_gradient_shifted_by_one_maximum_for_all", style="loops")
def scores_gradient_shifted_by_one_maximum_for_all_loops(y, z):
    y, z = paired(y, z)
    k = z.shape[-1]
    rows = z.reshape(-1, k).tolist()
    targets = y.reshape(-1, k).tolist()
    top = max(max(zs) for zs in rows)
    out = []
    for ys, zs in zip(targets, rows):
        es = [np.float64(math.exp(v - top)) for v in zs]
        total = np.float64(sum(es))
        out.append([(e / total - t) / len(rows) for e, t in zip(es, ys)])
    return np.array(out).reshape(z.shape)


@rewritten(of="scores_gradient_shifted_by_one_maximum_for_all", style="numpy")
def scores_gradient_shifted_by_one_maximum_for_all_numpy(y, z):
    y, z = paired(y, z)
    e = np.exp(np.subtract(z, np.amax(z)))
    p = np.divide(e, np.einsum("...k->...", e)[..., None])
    return np.subtract(p, y) / np.atleast_2d(z).shape[0]


@rewritten(of="scores_gradient_shifted_by_one_maximum_for_all", style="student")
def scores_gradient_shifted_by_one_maximum_for_all_student(y, z):
    targets, scores = paired(y, z)
    biggest = float(scores.max())
    powers = np.exp(scores - biggest)
    total = powers.sum(axis=-1, keepdims=True)
    probabilities = powers / total
    if scores.ndim == 1:
        n = 1
    else:
        n = len(scores)
    return (probabilities - targets) / n


@rewritten(of="scores_gradient_of_clipped_scores", style="loops")
def scores_gradient_of_clipped_scores_loops(y, z):
    y, z = paired(y, z)
    k = z.shape[-1]
    rows = z.reshape(-1, k).tolist()
    out = []
    for ys, zs in zip(y.reshape(-1, k).tolist(), rows):
        es = [math.exp(min(max(v, -500.0), 500.0)) for v in zs]
        total = sum(es)
        out.append([(e / total - t) / len(rows) for e, t in zip(es, ys)])
    return np.array(out).reshape(z.shape)


@rewritten(of="scores_gradient_of_clipped_scores", style="numpy")
def scores_gradient_of_clipped_scores_numpy(y, z):
    y, z = paired(y, z)
    c = np.minimum(np.maximum(z, -500.0), 500.0)
    p = np.exp(c - np.logaddexp.reduce(c, axis=-1, keepdims=True))
    return (p - y) / np.atleast_2d(z).shape[0]


@rewritten(of="scores_gradient_of_clipped_scores", style="student")
def scores_gradient_of_clipped_scores_student(y, z):
    targets, scores = paired(y, z)
    safe = np.clip(scores, -500, 500)
    powers = np.exp(safe)
    probabilities = powers / powers.sum(axis=-1, keepdims=True)
    n = 1 if scores.ndim == 1 else len(scores)
    gradient = probabilities - targets
    return gradient / n


@rewritten(of="scores_gradient_of_batches_only", style="loops")
def scores_gradient_of_batches_only_loops(y, z):
    y, z = paired(y, z)
    tops = np.max(z, axis=1).tolist()
    out = []
    for ys, zs, top in zip(y.tolist(), z.tolist(), tops):
        es = [math.exp(v - top) for v in zs]
        total = sum(es)
        out.append([(e / total - t) / len(tops) for e, t in zip(es, ys)])
    return np.array(out).reshape(z.shape)


@rewritten(of="scores_gradient_of_batches_only", style="numpy")
def scores_gradient_of_batches_only_numpy(y, z):
    y, z = paired(y, z)
    p = np.exp(z - np.expand_dims(np.amax(z, axis=1), 1))
    p /= np.sum(p, axis=1)[:, np.newaxis]
    p -= y
    return p / z.shape[0]


@rewritten(of="scores_gradient_of_batches_only", style="student")
def scores_gradient_of_batches_only_student(y, z):
    targets, scores = paired(y, z)
    biggest = scores.max(axis=1).reshape(-1, 1)
    powers = np.exp(scores - biggest)
    total = powers.sum(axis=1).reshape(-1, 1)
    probabilities = powers / total
    n = scores.shape[0]
    return (probabilities - targets) / n


@rewritten(of="scores_gradient_of_one_example_by_its_length", style="loops")
def scores_gradient_of_one_example_by_its_length_loops(y, z):
    y, z = paired(y, z)
    k = z.shape[-1]
    n = len(y)
    out = []
    for ys, zs in zip(y.reshape(-1, k).tolist(), z.reshape(-1, k).tolist()):
        top = max(zs)
        es = [math.exp(v - top) for v in zs]
        total = sum(es)
        out.append([(e / total - t) / n for e, t in zip(es, ys)])
    return np.array(out).reshape(z.shape)


@rewritten(of="scores_gradient_of_one_example_by_its_length", style="numpy")
def scores_gradient_of_one_example_by_its_length_numpy(y, z):
    y, z = paired(y, z)
    p = np.exp(z - np.logaddexp.reduce(z, axis=-1, keepdims=True))
    return np.subtract(p, y) / z.shape[0]


@rewritten(of="scores_gradient_of_one_example_by_its_length", style="student")
def scores_gradient_of_one_example_by_its_length_student(y, z):
    targets, scores = paired(y, z)
    how_many = len(targets)
    grad = softmax(scores)
    grad = grad - targets
    grad = grad / how_many
    return grad


@rewritten(of="scores_gradient_of_one_example_as_a_batch", style="loops")
def scores_gradient_of_one_example_as_a_batch_loops(y, z):
    y, z = paired(y, z)
    k = z.shape[-1]
    rows = z.reshape(-1, k).tolist()
    out = []
    for ys, zs in zip(y.reshape(-1, k).tolist(), rows):
        top = max(zs)
        es = [math.exp(v - top) for v in zs]
        total = sum(es)
        out.append([(e / total - t) / len(rows) for e, t in zip(es, ys)])
    return np.array(out)


@rewritten(of="scores_gradient_of_one_example_as_a_batch", style="numpy")
def scores_gradient_of_one_example_as_a_batch_numpy(y, z):
    y, z = (np.atleast_2d(each) for each in paired(y, z))
    return (np.exp(z - np.logaddexp.reduce(z, axis=1, keepdims=True)) - y) / z.shape[0]


@rewritten(of="scores_gradient_of_one_example_as_a_batch", style="student")
def scores_gradient_of_one_example_as_a_batch_student(y, z):
    targets, scores = paired(y, z)
    if scores.ndim == 1:
        scores = scores.reshape(1, -1)
        targets = targets.reshape(1, -1)
    n = len(scores)
    probabilities = softmax(scores)
    return (probabilities - targets) / n


@rewritten(of="scores_gradient_of_the_likeliest_target", style="loops")
def scores_gradient_of_the_likeliest_target_loops(y, z):
    y, z = paired(y, z)
    k = z.shape[-1]
    rows = z.reshape(-1, k).tolist()
    out = []
    for ys, zs in zip(y.reshape(-1, k).tolist(), rows):
        top = max(zs)
        es = [math.exp(v - top) for v in zs]
        total = sum(es)
        row = [e / total for e in es]
        row[ys.index(max(ys))] -= 1
        out.append([v / len(rows) for v in row])
    return np.array(out).reshape(z.shape)


@rewritten(of="scores_gradient_of_the_likeliest_target", style="numpy")
def scores_gradient_of_the_likeliest_target_numpy(y, z):
    y, z = paired(y, z)
    hot = np.eye(y.shape[-1])[np.argmax(y, axis=-1)]
    p = np.exp(z - np.logaddexp.reduce(z, axis=-1, keepdims=True))
    return (p - hot) / np.atleast_2d(z).shape[0]


@rewritten(of="scores_gradient_of_the_likeliest_target", style="student")
def scores_gradient_of_the_likeliest_target_student(y, z):
    targets, scores = paired(y, z)
    shape = scores.shape
    targets = np.atleast_2d(targets)
    gradient = softmax(np.atleast_2d(scores))
    n = len(gradient)
    labels = targets.argmax(axis=1)
    gradient[np.arange(n), labels] -= 1
    gradient = gradient / n
    return gradient.reshape(shape)


@rewritten(of="scores_gradient_of_any_shapes", style="loops")
def scores_gradient_of_any_shapes_loops(y, z):
    y = np.asarray(y, dtype=float)
    z = np.asarray(z, dtype=float)
    k = z.shape[-1]
    ps = []
    for zs in z.reshape(-1, k).tolist():
        top = max(zs)
        es = [math.exp(v - top) for v in zs]
        total = sum(es)
        ps.append([e / total for e in es])
    p, t = np.broadcast_arrays(np.array(ps).reshape(z.shape), y)
    n = 1 if y.ndim == 1 else y.shape[0]
    out = [(a - b) / n for a, b in zip(p.ravel().tolist(), t.ravel().tolist())]
    return np.array(out).reshape(p.shape)


@rewritten(of="scores_gradient_of_any_shapes", style="numpy")
def scores_gradient_of_any_shapes_numpy(y, z):
    y, z = np.array(y, dtype=float), np.array(z, dtype=float)
    p = np.exp(z - np.logaddexp.reduce(z, axis=-1, keepdims=True))
    return np.subtract(p, y) / np.atleast_2d(y).shape[0]


@rewritten(of="scores_gradient_of_any_shapes", style="student")
def scores_gradient_of_any_shapes_student(y, z):
    targets = np.array(y, dtype=float)
    probabilities = softmax(z)
    if targets.ndim == 1:
        n = 1
    else:
        n = len(targets)
    gradient = probabilities - targets
    return gradient / n


@rewritten(of="scores_gradient_that_asserts", style="loops")
def scores_gradient_that_asserts_loops(y, z):
    y = np.asarray(y, dtype=float)
    z = np.asarray(z, dtype=float)
    assert y.shape == z.shape
    k = z.shape[-1]
    rows = z.reshape(-1, k).tolist()
    out = []
    for ys, zs in zip(y.reshape(-1, k).tolist(), rows):
        top = max(zs)
        es = [math.exp(v - top) for v in zs]
        total = sum(es)
        out.append([(e / total - t) / len(rows) for e, t in zip(es, ys)])
    return np.array(out).reshape(z.shape)


@rewritten(of="scores_gradient_that_asserts", style="numpy")
def scores_gradient_that_asserts_numpy(y, z):
    y, z = np.array(y, dtype=float), np.array(z, dtype=float)
    assert np.array_equal(y.shape, z.shape)
    return (np.exp(z - np.logaddexp.reduce(z, axis=-1, keepdims=True)) - y) / np.atleast_2d(z).shape[0]


@rewritten(of="scores_gradient_that_asserts", style="student")
def scores_gradient_that_asserts_student(y, z):
    targets = np.array(y, dtype=float)
    scores = np.array(z, dtype=float)
    assert scores.shape == targets.shape, "shapes must be the same"
    n = 1
    if scores.ndim > 1:
        n = scores.shape[0]
    wrong = softmax(scores) - targets
    return wrong / n


@rewritten(of="scores_gradient_that_shifts_its_argument", style="loops")
def scores_gradient_that_shifts_its_argument_loops(y, z):
    y, z = paired(y, z)
    rows = z if z.ndim > 1 else z[np.newaxis]
    targets = y if y.ndim > 1 else y[np.newaxis]
    out = []
    for i in range(rows.shape[0]):
        top = max(rows[i].tolist())
        for j in range(rows.shape[1]):
            rows[i, j] -= top
        es = [math.exp(v) for v in rows[i].tolist()]
        total = sum(es)
        out.append([(e / total - t) / rows.shape[0] for e, t in zip(es, targets[i].tolist())])
    return np.array(out).reshape(z.shape)


@rewritten(of="scores_gradient_that_shifts_its_argument", style="numpy")
def scores_gradient_that_shifts_its_argument_numpy(y, z):
    y, z = paired(y, z)
    np.subtract(z, np.amax(z, axis=-1, keepdims=True), out=z)
    p = np.exp(z - np.log(np.einsum("...k->...", np.exp(z))[..., None]))
    return (p - y) / np.atleast_2d(z).shape[0]


@rewritten(of="scores_gradient_that_shifts_its_argument", style="student")
def scores_gradient_that_shifts_its_argument_student(y, z):
    targets, scores = paired(y, z)
    biggest = scores.max(axis=-1, keepdims=True)
    scores -= biggest
    powers = np.exp(scores)
    probabilities = powers / powers.sum(axis=-1, keepdims=True)
    n = 1 if scores.ndim == 1 else len(scores)
    return (probabilities - targets) / n


@rewritten(of="scores_gradient_of_arrays_only", style="loops")
def scores_gradient_of_arrays_only_loops(y, z):
    if y.shape != z.shape:
        raise ValueError("shapes differ")
    k = z.shape[-1]
    rows = z.astype(float).reshape(-1, k).tolist()
    out = []
    for ys, zs in zip(y.astype(float).reshape(-1, k).tolist(), rows):
        top = max(zs)
        es = [math.exp(v - top) for v in zs]
        total = sum(es)
        out.append([(e / total - t) / len(rows) for e, t in zip(es, ys)])
    return np.array(out).reshape(z.shape)


@rewritten(of="scores_gradient_of_arrays_only", style="numpy")
def scores_gradient_of_arrays_only_numpy(y, z):
    shape, other = y.shape, z.shape
    if shape != other:
        raise ValueError(f"{shape} is not {other}")
    z = np.array(z, dtype=float)
    p = np.exp(z - np.logaddexp.reduce(z, axis=-1, keepdims=True))
    return np.subtract(p, y) / (z.size // shape[-1])


@rewritten(of="scores_gradient_of_arrays_only", style="student")
def scores_gradient_of_arrays_only_student(y, z):
    same = z.shape == y.shape
    if not same:
        raise ValueError("y and z have different shapes")
    if len(y.shape) == 1:
        n = 1
    else:
        n = y.shape[0]
    probabilities = softmax(z)
    return (probabilities - y) / n
