"""The known mistakes of softmax, written anew in three styles."""

import math

import numpy as np


@rewritten(of="softmax_without_shift", style="loops")
def softmax_without_shift_loops(z):
    a = np.asarray(z, dtype=float)
    table = [a] if a.ndim == 1 else a
    answer = []
    for row in table:
        powers = [np.exp(v) for v in row]
        total = np.float64(0.0)
        for p in powers:
            total = total + p
        new = [p / total for p in powers]
        answer.append(new)
    return np.array(answer[0] if a.ndim == 1 else answer)


@rewritten(of="softmax_without_shift", style="numpy")
def softmax_without_shift_numpy(z):
    a = np.asarray(z, dtype=float)
    e = np.power(np.e, a)
    return e / np.einsum("...k->...", e)[..., None]


@rewritten(of="softmax_without_shift", style="student")
def softmax_without_shift_student(z):
    z = np.asarray(z, dtype=float)

    def one_row(row):
        exps = np.exp(row)
        total = exps.sum()
        return exps / total

    if z.ndim == 1:
        return one_row(z)
    result = np.zeros(z.shape)
    for i in range(len(z)):
        result[i] = one_row(z[i])
    return result


@rewritten(of="softmax_without_shift_by_math", style="loops")
def softmax_without_shift_by_math_loops(z):
    single = not hasattr(z[0], "__len__")
    table = [z] if single else z
    answer = []
    for row in table:
        total = 0.0
        for v in row:
            total += math.exp(v)
        answer.append([math.exp(v) / total for v in row])
    return answer[0] if single else answer


@rewritten(of="softmax_without_shift_by_math", style="numpy")
def softmax_without_shift_by_math_numpy(z):
    try:
        return [list(softmax_row) for softmax_row in map(
            lambda row: map(lambda v: math.pow(math.e, v) / math.fsum(math.pow(math.e, w) for w in row), row),
            [list(row) for row in z],
        )]
    except TypeError:
        total = math.fsum(math.pow(math.e, w) for w in z)
        return [math.pow(math.e, v) / total for v in z]


@rewritten(of="softmax_without_shift_by_math", style="student")
def softmax_without_shift_by_math_student(z):
    def one_row(row):
        exps = []
        for score in row:
            exps.append(math.exp(float(score)))
        total = sum(exps)
        probs = []
        for e in exps:
            probs.append(e / total)
        return probs

    first = z[0]
    if isinstance(first, (list, tuple)) or getattr(first, "ndim", 0) == 1:
        result = []
        for row in z:
            result.append(one_row(row))
        return result
    return one_row(z)


@rewritten(of="softmax_shifted_by_one_maximum_for_all", style="loops")
def softmax_shifted_by_one_maximum_for_all_loops(z):
    a = np.asarray(z, dtype=float)
    table = [a] if a.ndim == 1 else a
    top = table[0][0]
    for row in table:
        for v in row:
            if v > top:
                top = v
    answer = []
    for row in table:
        powers = [np.exp(v - top) for v in row]
        total = np.float64(0.0)
        for p in powers:
            total = total + p
        new = [p / total for p in powers]
        answer.append(new)
    return np.array(answer[0] if a.ndim == 1 else answer)


@rewritten(of="softmax_shifted_by_one_maximum_for_all", style="numpy")
def softmax_shifted_by_one_maximum_for_all_numpy(z):
    a = np.asarray(z, dtype=float)
    e = np.exp(np.subtract(a, np.amax(a)))
    return np.true_divide(e.T, e.T.sum(axis=0)).T


@rewritten(of="softmax_shifted_by_one_maximum_for_all", style="student")
def softmax_shifted_by_one_maximum_for_all_student(z):
    scores = np.array(z, dtype=float)
    biggest = float(scores.max())
    exps = np.exp(scores - biggest)
    totals = exps.sum(axis=-1)
    totals = totals[..., np.newaxis]
    return exps / totals


@rewritten(of="softmax_shifted_the_wrong_way", style="loops")
def softmax_shifted_the_wrong_way_loops(z):
    a = np.asarray(z, dtype=float)
    table = [a] if a.ndim == 1 else a
    answer = []
    for row in table:
        top = row[0]
        for v in row:
            if v > top:
                top = v
        powers = [np.exp(v + top) for v in row]
        total = np.float64(0.0)
        for p in powers:
            total = total + p
        new = [p / total for p in powers]
        answer.append(new)
    return np.array(answer[0] if a.ndim == 1 else answer)


@rewritten(of="softmax_shifted_the_wrong_way", style="numpy")
def softmax_shifted_the_wrong_way_numpy(z):
    a = np.asarray(z, dtype=float)
    e = np.exp(np.add(a, np.sort(a, axis=-1)[..., -1:]))
    return np.divide(e, np.add.reduce(e, axis=-1, keepdims=True))


@rewritten(of="softmax_shifted_the_wrong_way", style="student")
def softmax_shifted_the_wrong_way_student(z):
    z = np.asarray(z, dtype=float)

    def one_row(row):
        c = row.max()
        moved = row + c
        exps = np.exp(moved)
        return exps / exps.sum()

    if z.ndim == 1:
        return one_row(z)
    result = np.zeros(z.shape)
    for i in range(len(z)):
        result[i] = one_row(z[i])
    return result


@rewritten(of="softmax_shifted_by_the_mean", style="loops")
def softmax_shifted_by_the_mean_loops(z):
    a = np.asarray(z, dtype=float)
    table = [a] if a.ndim == 1 else a
    answer = []
    for row in table:
        middle = np.float64(0.0)
        for v in row:
            middle = middle + v
        middle = middle / len(row)
        powers = [np.exp(v - middle) for v in row]
        total = np.float64(0.0)
        for p in powers:
            total = total + p
        new = [p / total for p in powers]
        answer.append(new)
    return np.array(answer[0] if a.ndim == 1 else answer)


@rewritten(of="softmax_shifted_by_the_mean", style="numpy")
def softmax_shifted_by_the_mean_numpy(z):
    a = np.asarray(z, dtype=float)
    k = a.shape[-1]
    e = np.exp(a @ (np.eye(k) - np.full((k, k), 1.0 / k)))
    return e / (e @ np.ones((k, 1))) if a.ndim == 2 else e / (e @ np.ones(k))


@rewritten(of="softmax_shifted_by_the_mean", style="student")
def softmax_shifted_by_the_mean_student(z):
    z = np.asarray(z, dtype=float)

    def one_row(row):
        average = float(np.mean(row))
        top = np.exp(row - average)
        bottom = np.sum(top)
        return top / bottom

    if z.ndim == 1:
        return one_row(z)
    result = np.zeros(z.shape)
    for i in range(len(z)):
        result[i] = one_row(z[i])
    return result


@rewritten(of="softmax_shifted_by_the_minimum", style="loops")
def softmax_shifted_by_the_minimum_loops(z):
    a = np.asarray(z, dtype=float)
    table = [a] if a.ndim == 1 else a
    answer = []
    for row in table:
        low = row[0]
        for v in row:
            if v < low:
                low = v
        powers = [np.exp(v - low) for v in row]
        total = np.float64(0.0)
        for p in powers:
            total = total + p
        new = [p / total for p in powers]
        answer.append(new)
    return np.array(answer[0] if a.ndim == 1 else answer)


@rewritten(of="softmax_shifted_by_the_minimum", style="numpy")
def softmax_shifted_by_the_minimum_numpy(z):
    a = np.asarray(z, dtype=float)
    e = np.exp(a - np.take_along_axis(a, np.argmin(a, axis=-1, keepdims=True), axis=-1))
    return e / np.expand_dims(e.sum(axis=-1), -1)


@rewritten(of="softmax_shifted_by_the_minimum", style="student")
def softmax_shifted_by_the_minimum_student(z):
    scores = np.array(z, dtype=float)
    smallest = scores.min(axis=-1)[..., np.newaxis]
    scores = scores - smallest
    exps = np.exp(scores)
    total = exps.sum(axis=-1)[..., np.newaxis]
    probs = exps / total
    return probs


@rewritten(of="softmax_of_scores_over_their_maximum", style="loops")
def softmax_of_scores_over_their_maximum_loops(z):
    a = np.asarray(z, dtype=float)
    table = [a] if a.ndim == 1 else a
    answer = []
    for row in table:
        top = row[0]
        for v in row:
            if v > top:
                top = v
        powers = [np.exp(v / top) for v in row]
        total = np.float64(0.0)
        for p in powers:
            total = total + p
        new = [p / total for p in powers]
        answer.append(new)
    return np.array(answer[0] if a.ndim == 1 else answer)


@rewritten(of="softmax_of_scores_over_their_maximum", style="numpy")
def softmax_of_scores_over_their_maximum_numpy(z):
    a = np.asarray(z, dtype=float)
    e = np.exp(np.true_divide(a.T, a.T.max(axis=0)).T)
    return e / np.einsum("...k->...", e)[..., None]


@rewritten(of="softmax_of_scores_over_their_maximum", style="student")
def softmax_of_scores_over_their_maximum_student(z):
    z = np.asarray(z, dtype=float)

    def one_row(row):
        biggest = np.max(row)
        scaled = row / biggest
        exps = np.exp(scaled)
        total = np.sum(exps)
        return exps / total

    if z.ndim == 1:
        return one_row(z)
    result = np.zeros(z.shape)
    for i in range(len(z)):
        result[i] = one_row(z[i])
    return result


@rewritten(of="softmax_of_clipped_scores", style="loops")
def softmax_of_clipped_scores_loops(z):
    a = np.asarray(z, dtype=float)
    table = [a] if a.ndim == 1 else a
    answer = []
    for row in table:
        powers = []
        total = 0.0
        for v in row:
            v = min(max(v, -500.0), 500.0)
            powers.append(math.exp(v))
            total += powers[-1]
        new = [p / total for p in powers]
        answer.append(new)
    return np.array(answer[0] if a.ndim == 1 else answer)


@rewritten(of="softmax_of_clipped_scores", style="numpy")
def softmax_of_clipped_scores_numpy(z):
    a = np.minimum(np.maximum(np.asarray(z, dtype=float), -500.0), 500.0)
    e = np.exp(a)
    return e / np.sum(e, axis=-1, keepdims=True)


@rewritten(of="softmax_of_clipped_scores", style="student")
def softmax_of_clipped_scores_student(z):
    scores = np.array(z, dtype=float)
    scores[scores > 500] = 500
    scores[scores < -500] = -500
    exps = np.exp(scores)
    total = exps.sum(axis=-1)[..., np.newaxis]
    return exps / total


@rewritten(of="softmax_over_the_whole_batch", style="loops")
def softmax_over_the_whole_batch_loops(z):
    a = np.asarray(z, dtype=float)
    table = [a] if a.ndim == 1 else a
    top = max(max(row) for row in table)
    total = 0.0
    for row in table:
        for v in row:
            total += math.exp(v - top)
    answer = []
    for row in table:
        new = [math.exp(v - top) / total for v in row]
        answer.append(new)
    return np.array(answer[0] if a.ndim == 1 else answer)


@rewritten(of="softmax_over_the_whole_batch", style="numpy")
def softmax_over_the_whole_batch_numpy(z):
    a = np.asarray(z, dtype=float)
    flat = a.ravel()
    return np.exp(flat - np.logaddexp.reduce(flat)).reshape(a.shape)


@rewritten(of="softmax_over_the_whole_batch", style="student")
def softmax_over_the_whole_batch_student(z):
    scores = np.array(z, dtype=float)
    c = np.max(scores)
    exps = np.exp(scores - c)
    total = float(np.sum(exps))
    probs = exps / total
    return probs


@rewritten(of="softmax_over_examples", style="loops")
def softmax_over_examples_loops(z):
    a = np.asarray(z, dtype=float)
    columns = [a] if a.ndim == 1 else [a[:, j] for j in range(a.shape[1])]
    answer = []
    for column in columns:
        top = max(column)
        powers = [math.exp(v - top) for v in column]
        total = sum(powers)
        answer.append([p / total for p in powers])
    if a.ndim == 1:
        return np.array(answer[0])
    return np.array([[answer[j][i] for j in range(len(answer))] for i in range(a.shape[0])])


@rewritten(of="softmax_over_examples", style="numpy")
def softmax_over_examples_numpy(z):
    a = np.asarray(z, dtype=float)
    return np.exp(a - np.logaddexp.reduce(a, axis=0))


@rewritten(of="softmax_over_examples", style="student")
def softmax_over_examples_student(z):
    scores = np.array(z, dtype=float)
    biggest = scores.max(axis=0)
    exps = np.exp(scores - biggest)
    total = exps.sum(axis=0)
    return exps / total


@rewritten(of="softmax_without_keepdims", style="loops")
def softmax_without_keepdims_loops(z):
    a = np.asarray(z, dtype=float)
    table = [a] if a.ndim == 1 else a
    powers = []
    totals = []
    for row in table:
        top = max(row)
        line = [math.exp(v - top) for v in row]
        powers.append(line)
        totals.append(sum(line))
    if a.ndim == 1:
        return np.array([p / totals[0] for p in powers[0]])
    return np.array(powers) / np.array(totals)


@rewritten(of="softmax_without_keepdims", style="numpy")
def softmax_without_keepdims_numpy(z):
    a = np.asarray(z, dtype=float)
    e = np.exp(a - np.amax(a, axis=-1, keepdims=True))
    return np.divide(e, np.einsum("...k->...", e))


@rewritten(of="softmax_without_keepdims", style="student")
def softmax_without_keepdims_student(z):
    scores = np.asarray(z, dtype=float)
    biggest = scores.max(axis=-1)[..., np.newaxis]
    shifted = scores - biggest
    top = np.exp(shifted)
    bottom = top.sum(axis=-1)
    probs = top / bottom
    return probs


@rewritten(of="softmax_of_batches_only", style="loops")
def softmax_of_batches_only_loops(z):
    a = np.asarray(z, dtype=float)
    tops = np.max(a, axis=1)
    answer = []
    for i in range(len(a)):
        powers = [math.exp(v - tops[i]) for v in a[i]]
        total = sum(powers)
        answer.append([p / total for p in powers])
    return np.array(answer)


@rewritten(of="softmax_of_batches_only", style="numpy")
def softmax_of_batches_only_numpy(z):
    a = np.asarray(z, dtype=float)
    return np.exp(a - np.logaddexp.reduce(a, axis=1, keepdims=True))


@rewritten(of="softmax_of_batches_only", style="student")
def softmax_of_batches_only_student(z):
    scores = np.array(z, dtype=float)

    def along_rows(f, table):
        return f(table, axis=1)[:, np.newaxis]

    exps = np.exp(scores - along_rows(np.max, scores))
    return exps / along_rows(np.sum, exps)


@rewritten(of="softmax_that_sees_rows_in_one_example", style="loops")
def softmax_that_sees_rows_in_one_example_loops(z):
    a = np.asarray(z, dtype=float)
    table = [a] if a.ndim == 1 else a
    answer = []
    for row in table:
        top = max(row)
        powers = [math.exp(v - top) for v in row]
        total = sum(powers)
        answer.append([p / total for p in powers])
    return np.array(answer)


@rewritten(of="softmax_that_sees_rows_in_one_example", style="numpy")
def softmax_that_sees_rows_in_one_example_numpy(z):
    a = np.atleast_2d(np.asarray(z, dtype=float))
    return np.exp(a - np.logaddexp.reduce(a, axis=-1, keepdims=True))


@rewritten(of="softmax_that_sees_rows_in_one_example", style="student")
def softmax_that_sees_rows_in_one_example_student(z):
    scores = np.array(z, dtype=float)
    if scores.ndim == 1:
        scores = scores.reshape(1, -1)
    biggest = scores.max(axis=1).reshape(-1, 1)
    exps = np.exp(scores - biggest)
    total = exps.sum(axis=1).reshape(-1, 1)
    return exps / total


@rewritten(of="softmax_that_shifts_its_argument", style="loops")
def softmax_that_shifts_its_argument_loops(z):
    a = z if isinstance(z, np.ndarray) else np.array(z, dtype=float)
    table = a[None, :] if a.ndim == 1 else a
    answer = []
    for row in table:
        top = max(row)
        for j in range(len(row)):
            row[j] = row[j] - top
        powers = [math.exp(v) for v in row]
        total = sum(powers)
        answer.append([p / total for p in powers])
    return np.array(answer[0] if a.ndim == 1 else answer)


@rewritten(of="softmax_that_shifts_its_argument", style="numpy")
def softmax_that_shifts_its_argument_numpy(z):
    a = z if isinstance(z, np.ndarray) else np.array(z)
    np.subtract(a, np.amax(a, axis=-1, keepdims=True), out=a)
    e = np.exp(a)
    return np.divide(e.T, np.sum(e.T, axis=0)).T


@rewritten(of="softmax_that_shifts_its_argument", style="student")
def softmax_that_shifts_its_argument_student(z):
    biggest = np.max(z, axis=-1)
    biggest = biggest[..., np.newaxis]
    z -= biggest
    exps = np.exp(z)
    total = np.sum(exps, axis=-1)
    total = total[..., np.newaxis]
    probs = exps / total
    return probs


@rewritten(of="softmax_that_takes_exponentials_in_its_argument", style="loops")
def softmax_that_takes_exponentials_in_its_argument_loops(z):
    a = np.asarray(z, dtype=float)
    table = a[None, :] if a.ndim == 1 else a
    answer = []
    for row in table:
        top = max(row)
        for j in range(len(row)):
            row[j] = math.exp(row[j] - top)
        total = sum(row)
        answer.append([v / total for v in row])
    return np.array(answer[0] if a.ndim == 1 else answer)


@rewritten(of="softmax_that_takes_exponentials_in_its_argument", style="numpy")
def softmax_that_takes_exponentials_in_its_argument_numpy(z):
    a = np.asarray(z, dtype=float)
    np.subtract(a, np.amax(a, axis=-1, keepdims=True), out=a)
    np.exp(a, out=a)
    return a / np.einsum("...k->...", a)[..., None]


@rewritten(of="softmax_that_takes_exponentials_in_its_argument", style="student")
def softmax_that_takes_exponentials_in_its_argument_student(z):
    scores = np.asarray(z, dtype=float)
    biggest = scores.max(axis=-1)[..., np.newaxis]
    scores[...] = np.exp(scores - biggest)
    total = scores.sum(axis=-1)[..., np.newaxis]
    probs = scores / total
    return probs


@rewritten(of="softmax_that_returns_its_argument", style="loops")
def softmax_that_returns_its_argument_loops(z):
    a = np.asarray(z, dtype=float)
    table = a[None, :] if a.ndim == 1 else a
    for row in table:
        top = max(row)
        for j in range(len(row)):
            row[j] = math.exp(row[j] - top)
        total = sum(row)
        for j in range(len(row)):
            row[j] = row[j] / total
    return a


@rewritten(of="softmax_that_returns_its_argument", style="numpy")
def softmax_that_returns_its_argument_numpy(z):
    a = np.asarray(z, dtype=float)
    np.subtract(a, np.amax(a, axis=-1, keepdims=True), out=a)
    np.exp(a, out=a)
    return np.divide(a, np.sum(a, axis=-1, keepdims=True), out=a)


@rewritten(of="softmax_that_returns_its_argument", style="student")
def softmax_that_returns_its_argument_student(z):
    scores = np.asarray(z, dtype=float)
    biggest = scores.max(axis=-1)[..., np.newaxis]
    exps = np.exp(scores - biggest)
    total = exps.sum(axis=-1)[..., np.newaxis]
    scores[...] = exps / total
    return scores


@rewritten(of="softmax_of_scores_without_exponential", style="loops")
def softmax_of_scores_without_exponential_loops(z):
    a = np.asarray(z, dtype=float)
    table = [a] if a.ndim == 1 else a
    answer = []
    for row in table:
        total = np.float64(0.0)
        for v in row:
            total = total + v
        new = [v / total for v in row]
        answer.append(new)
    return np.array(answer[0] if a.ndim == 1 else answer)


@rewritten(of="softmax_of_scores_without_exponential", style="numpy")
def softmax_of_scores_without_exponential_numpy(z):
    a = np.asarray(z, dtype=float)
    return np.true_divide(a.T, a.T.sum(axis=0)).T


@rewritten(of="softmax_of_scores_without_exponential", style="student")
def softmax_of_scores_without_exponential_student(z):
    scores = np.array(z, dtype=float)
    total = np.sum(scores, axis=-1)
    total = total[..., np.newaxis]
    probs = scores / total
    return probs


@rewritten(of="softmax_of_powers_of_two", style="loops")
def softmax_of_powers_of_two_loops(z):
    a = np.asarray(z, dtype=float)
    table = [a] if a.ndim == 1 else a
    answer = []
    for row in table:
        top = max(row)
        powers = [2.0 ** float(v - top) for v in row]
        total = sum(powers)
        new = [p / total for p in powers]
        answer.append(new)
    return np.array(answer[0] if a.ndim == 1 else answer)


@rewritten(of="softmax_of_powers_of_two", style="numpy")
def softmax_of_powers_of_two_numpy(z):
    a = np.asarray(z, dtype=float)
    return np.exp2(a - np.logaddexp2.reduce(a, axis=-1, keepdims=True))


@rewritten(of="softmax_of_powers_of_two", style="student")
def softmax_of_powers_of_two_student(z):
    z = np.asarray(z, dtype=float)

    def one_row(row):
        shifted = row - np.max(row)
        powers = 2.0**shifted
        total = float(powers.sum())
        return powers / total

    if z.ndim == 1:
        return one_row(z)
    result = np.zeros(z.shape)
    for i in range(len(z)):
        result[i] = one_row(z[i])
    return result


@rewritten(of="softmax_of_negated_scores", style="loops")
def softmax_of_negated_scores_loops(z):
    a = np.asarray(z, dtype=float)
    table = [a] if a.ndim == 1 else a
    answer = []
    for row in table:
        low = min(row)
        powers = [math.exp(low - v) for v in row]
        total = sum(powers)
        new = [p / total for p in powers]
        answer.append(new)
    return np.array(answer[0] if a.ndim == 1 else answer)


@rewritten(of="softmax_of_negated_scores", style="numpy")
def softmax_of_negated_scores_numpy(z):
    a = np.negative(np.asarray(z, dtype=float))
    return np.exp(a - np.logaddexp.reduce(a, axis=-1, keepdims=True))


@rewritten(of="softmax_of_negated_scores", style="student")
def softmax_of_negated_scores_student(z):
    scores = np.array(z, dtype=float)
    smallest = scores.min(axis=-1)[..., np.newaxis]
    distance = scores - smallest
    exps = np.exp(-distance)
    total = exps.sum(axis=-1)[..., np.newaxis]
    return exps / total


@rewritten(of="softmax_by_a_sigmoid_for_each_class", style="loops")
def softmax_by_a_sigmoid_for_each_class_loops(z):
    a = np.asarray(z, dtype=float)
    table = [a] if a.ndim == 1 else a
    answer = []
    for row in table:
        new = [1.0 / (1.0 + np.exp(-v)) for v in row]
        answer.append(new)
    return np.array(answer[0] if a.ndim == 1 else answer)


@rewritten(of="softmax_by_a_sigmoid_for_each_class", style="numpy")
def softmax_by_a_sigmoid_for_each_class_numpy(z):
    a = np.asarray(z, dtype=float)
    return np.exp(-np.logaddexp(0.0, -a))


@rewritten(of="softmax_by_a_sigmoid_for_each_class", style="student")
def softmax_by_a_sigmoid_for_each_class_student(z):
    def sigmoid(x):
        bottom = 1 + np.exp(-x)
        return 1 / bottom

    scores = np.array(z, dtype=float)
    probs = sigmoid(scores)
    return probs


@rewritten(of="softmax_not_divided", style="loops")
def softmax_not_divided_loops(z):
    a = np.asarray(z, dtype=float)
    table = [a] if a.ndim == 1 else a
    answer = []
    for row in table:
        top = max(row)
        new = [math.exp(v - top) for v in row]
        answer.append(new)
    return np.array(answer[0] if a.ndim == 1 else answer)


@rewritten(of="softmax_not_divided", style="numpy")
def softmax_not_divided_numpy(z):
    a = np.asarray(z, dtype=float)
    return np.exp(np.subtract(a.T, np.maximum.reduce(a.T, axis=0)).T)


@rewritten(of="softmax_not_divided", style="student")
def softmax_not_divided_student(z):
    z = np.asarray(z, dtype=float)

    def one_row(row):
        c = row.max()
        shifted = row - c
        exps = np.exp(shifted)
        return exps

    if z.ndim == 1:
        return one_row(z)
    result = np.zeros(z.shape)
    for i in range(len(z)):
        result[i] = one_row(z[i])
    return result


@rewritten(of="softmax_divided_by_the_number_of_classes", style="loops")
def softmax_divided_by_the_number_of_classes_loops(z):
    a = np.asarray(z, dtype=float)
    table = [a] if a.ndim == 1 else a
    answer = []
    for row in table:
        top = max(row)
        new = []
        for v in row:
            new.append(math.exp(v - top) / len(row))
        answer.append(new)
    return np.array(answer[0] if a.ndim == 1 else answer)


@rewritten(of="softmax_divided_by_the_number_of_classes", style="numpy")
def softmax_divided_by_the_number_of_classes_numpy(z):
    a = np.asarray(z, dtype=float)
    return np.exp(a - np.amax(a, axis=-1, keepdims=True) - np.log(a.shape[-1]))


@rewritten(of="softmax_divided_by_the_number_of_classes", style="student")
def softmax_divided_by_the_number_of_classes_student(z):
    scores = np.array(z, dtype=float)
    n_classes = scores.shape[-1]
    biggest = scores.max(axis=-1)[..., np.newaxis]
    exps = np.exp(scores - biggest)
    probs = exps / n_classes
    return probs


@rewritten(of="softmax_that_picks_the_largest", style="loops")
def softmax_that_picks_the_largest_loops(z):
    a = np.asarray(z, dtype=float)
    table = [a] if a.ndim == 1 else a
    answer = []
    for row in table:
        top = max(row)
        new = []
        for v in row:
            new.append(1.0 if v == top else 0.0)
        answer.append(new)
    return np.array(answer[0] if a.ndim == 1 else answer)


@rewritten(of="softmax_that_picks_the_largest", style="numpy")
def softmax_that_picks_the_largest_numpy(z):
    a = np.asarray(z, dtype=float)
    return np.where(a < np.amax(a, axis=-1, keepdims=True), 0.0, 1.0)


@rewritten(of="softmax_that_picks_the_largest", style="student")
def softmax_that_picks_the_largest_student(z):
    z = np.asarray(z, dtype=float)

    def one_row(row):
        winner = row.max()
        picked = row == winner
        return picked.astype(float)

    if z.ndim == 1:
        return one_row(z)
    result = np.zeros(z.shape)
    for i in range(len(z)):
        result[i] = one_row(z[i])
    return result


@rewritten(of="softmax_rounded_to_two_digits", style="loops")
def softmax_rounded_to_two_digits_loops(z):
    a = np.asarray(z, dtype=float)
    table = [a] if a.ndim == 1 else a
    answer = []
    for row in table:
        top = max(row)
        powers = [math.exp(v - top) for v in row]
        total = sum(powers)
        new = [round(p / total, 2) for p in powers]
        answer.append(new)
    return np.array(answer[0] if a.ndim == 1 else answer)


@rewritten(of="softmax_rounded_to_two_digits", style="numpy")
def softmax_rounded_to_two_digits_numpy(z):
    a = np.asarray(z, dtype=float)
    p = np.exp(a - np.logaddexp.reduce(a, axis=-1, keepdims=True))
    return np.rint(p * 100.0) / 100.0


@rewritten(of="softmax_rounded_to_two_digits", style="student")
def softmax_rounded_to_two_digits_student(z):
    scores = np.array(z, dtype=float)
    biggest = scores.max(axis=-1)[..., np.newaxis]
    exps = np.exp(scores - biggest)
    total = exps.sum(axis=-1)[..., np.newaxis]
    probs = exps / total
    return probs.round(2)


@rewritten(of="softmax_with_something_added_to_the_sum", style="loops")
def softmax_with_something_added_to_the_sum_loops(z):
    a = np.asarray(z, dtype=float)
    table = [a] if a.ndim == 1 else a
    answer = []
    for row in table:
        top = max(row)
        powers = [math.exp(v - top) for v in row]
        total = 1e-8
        for p in powers:
            total += p
        new = [p / total for p in powers]
        answer.append(new)
    return np.array(answer[0] if a.ndim == 1 else answer)


@rewritten(of="softmax_with_something_added_to_the_sum", style="numpy")
def softmax_with_something_added_to_the_sum_numpy(z):
    a = np.asarray(z, dtype=float)
    e = np.exp(a - np.amax(a, axis=-1, keepdims=True))
    return np.divide(e, np.add(np.einsum("...k->...", e), 1e-8)[..., None])


@rewritten(of="softmax_with_something_added_to_the_sum", style="student")
def softmax_with_something_added_to_the_sum_student(z):
    z = np.asarray(z, dtype=float)

    def one_row(row):
        tiny = 1e-8
        exps = np.exp(row - np.max(row))
        bottom = np.sum(exps) + tiny
        return exps / bottom

    if z.ndim == 1:
        return one_row(z)
    result = np.zeros(z.shape)
    for i in range(len(z)):
        result[i] = one_row(z[i])
    return result


@rewritten(of="softmax_stored_in_whole_numbers", style="loops")
def softmax_stored_in_whole_numbers_loops(z):
    a = np.asarray(z)
    answer = np.zeros(a.shape, dtype=a.dtype)
    pairs = [(a, answer)] if a.ndim == 1 else [(a[i], answer[i]) for i in range(len(a))]
    for row, place in pairs:
        top = max(row)
        powers = [math.exp(v - top) for v in row]
        total = sum(powers)
        for j in range(len(row)):
            place[j] = powers[j] / total
    return answer


@rewritten(of="softmax_stored_in_whole_numbers", style="numpy")
def softmax_stored_in_whole_numbers_numpy(z):
    a = np.asarray(z)
    e = np.exp(a - np.amax(a, axis=-1, keepdims=True))
    p = e / np.sum(e, axis=-1, keepdims=True)
    return p.astype(a.dtype)


@rewritten(of="softmax_stored_in_whole_numbers", style="student")
def softmax_stored_in_whole_numbers_student(z):
    scores = np.array(z)
    probs = np.zeros_like(scores)
    if scores.ndim == 1:
        exps = np.exp(scores - scores.max())
        probs[:] = exps / exps.sum()
    else:
        for i in range(scores.shape[0]):
            exps = np.exp(scores[i] - scores[i].max())
            probs[i] = exps / exps.sum()
    return probs


@rewritten(of="softmax_that_needs_an_array", style="loops")
def softmax_that_needs_an_array_loops(z):
    tops = z.max(axis=-1)
    if z.ndim == 1:
        powers = [math.exp(v - tops) for v in z]
        total = sum(powers)
        return np.array([p / total for p in powers])
    answer = []
    for i in range(len(z)):
        powers = [math.exp(v - tops[i]) for v in z[i]]
        total = sum(powers)
        answer.append([p / total for p in powers])
    return np.array(answer)


@rewritten(of="softmax_that_needs_an_array", style="numpy")
def softmax_that_needs_an_array_numpy(z):
    e = np.exp(np.subtract(z.T, z.max(axis=-1)).T)
    return np.true_divide(e.T, np.einsum("...k->...", e)).T


@rewritten(of="softmax_that_needs_an_array", style="student")
def softmax_that_needs_an_array_student(z):
    biggest = z.max(axis=-1)[..., np.newaxis]
    top = np.exp(z - biggest)
    bottom = top.sum(axis=-1)[..., np.newaxis]
    probs = top / bottom
    return probs


@rewritten(of="softmax_that_asks_a_list_for_its_axes", style="loops")
def softmax_that_asks_a_list_for_its_axes_loops(z):
    if z.ndim == 1:
        top = max(z)
        powers = [math.exp(v - top) for v in z]
        total = sum(powers)
        return np.array([p / total for p in powers])
    answer = []
    for row in z:
        top = max(row)
        powers = [math.exp(v - top) for v in row]
        total = sum(powers)
        answer.append([p / total for p in powers])
    return np.array(answer)


@rewritten(of="softmax_that_asks_a_list_for_its_axes", style="numpy")
def softmax_that_asks_a_list_for_its_axes_numpy(z):
    if z.ndim == 2:
        return np.exp(z - np.logaddexp.reduce(z, axis=1)[:, None])
    return np.exp(z - np.logaddexp.reduce(z))


@rewritten(of="softmax_that_asks_a_list_for_its_axes", style="student")
def softmax_that_asks_a_list_for_its_axes_student(z):
    axes = z.ndim
    if axes == 1:
        exps = np.exp(z - np.max(z))
        return exps / np.sum(exps)
    else:
        biggest = np.max(z, axis=1).reshape(-1, 1)
        exps = np.exp(z - biggest)
        total = np.sum(exps, axis=1).reshape(-1, 1)
        return exps / total
