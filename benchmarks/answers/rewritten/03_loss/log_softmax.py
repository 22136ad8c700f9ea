"""The known mistakes of log_softmax, written anew in three styles."""

import math

import numpy as np


@rewritten(of="logarithm_of_the_softmax", style="loops")
def logarithm_of_the_softmax_loops(z):
    a = np.asarray(z, dtype=float)
    table = [a] if a.ndim == 1 else a
    answer = []
    for row in table:
        top = max(row)
        powers = [np.exp(v - top) for v in row]
        total = sum(powers)
        new = [np.log(p / total) for p in powers]
        answer.append(new)
    return np.array(answer[0] if a.ndim == 1 else answer)


@rewritten(of="logarithm_of_the_softmax", style="numpy")
def logarithm_of_the_softmax_numpy(z):
    a = np.asarray(z, dtype=float)
    e = np.exp(a - np.amax(a, axis=-1, keepdims=True))
    return np.log(np.divide(e, np.einsum("...k->...", e)[..., None]))


@rewritten(of="logarithm_of_the_softmax", style="student")
def logarithm_of_the_softmax_student(z):
    probs = softmax(z)
    logs = np.log(probs)
    return logs


@rewritten(of="logarithm_of_the_softmax_plus_1e_8", style="loops")
def logarithm_of_the_softmax_plus_1e_8_loops(z):
    a = np.asarray(z, dtype=float)
    table = [a] if a.ndim == 1 else a
    answer = []
    for row in table:
        top = max(row)
        powers = [np.exp(v - top) for v in row]
        total = sum(powers)
        new = [math.log(p / total + 1e-8) for p in powers]
        answer.append(new)
    return np.array(answer[0] if a.ndim == 1 else answer)


@rewritten(of="logarithm_of_the_softmax_plus_1e_8", style="numpy")
def logarithm_of_the_softmax_plus_1e_8_numpy(z):
    a = np.asarray(z, dtype=float)
    p = np.exp(a - np.logaddexp.reduce(a, axis=-1, keepdims=True))
    return np.log(p + 1e-8)


@rewritten(of="logarithm_of_the_softmax_plus_1e_8", style="student")
def logarithm_of_the_softmax_plus_1e_8_student(z):
    tiny = 1e-8
    probs = softmax(z)
    return np.log(probs + tiny)


@rewritten(of="logarithm_of_the_softmax_plus_1e_10", style="loops")
def logarithm_of_the_softmax_plus_1e_10_loops(z):
    a = np.asarray(z, dtype=float)
    table = [a] if a.ndim == 1 else a
    answer = []
    for row in table:
        top = max(row)
        powers = [np.exp(v - top) for v in row]
        total = sum(powers)
        new = [math.log(p / total + 1e-10) for p in powers]
        answer.append(new)
    return np.array(answer[0] if a.ndim == 1 else answer)


@rewritten(of="logarithm_of_the_softmax_plus_1e_10", style="numpy")
def logarithm_of_the_softmax_plus_1e_10_numpy(z):
    a = np.asarray(z, dtype=float)
    logs = a - np.logaddexp.reduce(a, axis=-1, keepdims=True)
    return np.logaddexp(logs, np.log(1e-10))


@rewritten(of="logarithm_of_the_softmax_plus_1e_10", style="student")
def logarithm_of_the_softmax_plus_1e_10_student(z):
    z = np.asarray(z, dtype=float)

    def one_row(row):
        exps = np.exp(row - row.max())
        probs = exps / exps.sum()
        probs = probs + 1e-10
        return np.log(probs)

    if z.ndim == 1:
        return one_row(z)
    result = np.zeros(z.shape)
    for i in range(len(z)):
        result[i] = one_row(z[i])
    return result


@rewritten(of="logarithm_of_the_softmax_plus_1e_12", style="loops")
def logarithm_of_the_softmax_plus_1e_12_loops(z):
    a = np.asarray(z, dtype=float)
    table = [a] if a.ndim == 1 else a
    answer = []
    for row in table:
        top = max(row)
        powers = [np.exp(v - top) for v in row]
        total = sum(powers)
        new = [math.log(p / total + 1e-12) for p in powers]
        answer.append(new)
    return np.array(answer[0] if a.ndim == 1 else answer)


@rewritten(of="logarithm_of_the_softmax_plus_1e_12", style="numpy")
def logarithm_of_the_softmax_plus_1e_12_numpy(z):
    a = np.asarray(z, dtype=float)
    logs = a - np.logaddexp.reduce(a, axis=-1, keepdims=True)
    return np.logaddexp(logs, np.log(1e-12))


@rewritten(of="logarithm_of_the_softmax_plus_1e_12", style="student")
def logarithm_of_the_softmax_plus_1e_12_student(z):
    epsilon = 1e-12
    scores = np.array(z, dtype=float)
    biggest = scores.max(axis=-1)[..., np.newaxis]
    exps = np.exp(scores - biggest)
    total = exps.sum(axis=-1)[..., np.newaxis]
    probs = exps / total
    logs = np.log(epsilon + probs)
    return logs


@rewritten(of="logarithm_of_the_softmax_from_1e_8_up", style="loops")
def logarithm_of_the_softmax_from_1e_8_up_loops(z):
    a = np.asarray(z, dtype=float)
    table = [a] if a.ndim == 1 else a
    answer = []
    for row in table:
        top = max(row)
        powers = [np.exp(v - top) for v in row]
        total = sum(powers)
        new = [math.log(min(max(p / total, 1e-8), 1.0)) for p in powers]
        answer.append(new)
    return np.array(answer[0] if a.ndim == 1 else answer)


@rewritten(of="logarithm_of_the_softmax_from_1e_8_up", style="numpy")
def logarithm_of_the_softmax_from_1e_8_up_numpy(z):
    a = np.asarray(z, dtype=float)
    p = np.exp(a - np.logaddexp.reduce(a, axis=-1, keepdims=True))
    return np.log(np.maximum(p, 1e-8))


@rewritten(of="logarithm_of_the_softmax_from_1e_8_up", style="student")
def logarithm_of_the_softmax_from_1e_8_up_student(z):
    probs = softmax(z)
    probs = np.clip(probs, 1e-8, 1)
    return np.log(probs)


@rewritten(of="logarithm_of_the_softmax_from_1e_10_up", style="loops")
def logarithm_of_the_softmax_from_1e_10_up_loops(z):
    a = np.asarray(z, dtype=float)
    table = [a] if a.ndim == 1 else a
    answer = []
    for row in table:
        top = max(row)
        powers = [np.exp(v - top) for v in row]
        total = sum(powers)
        new = []
        for p in powers:
            q = p / total
            if q < 1e-10:
                q = 1e-10
            new.append(math.log(q))
        answer.append(new)
    return np.array(answer[0] if a.ndim == 1 else answer)


@rewritten(of="logarithm_of_the_softmax_from_1e_10_up", style="numpy")
def logarithm_of_the_softmax_from_1e_10_up_numpy(z):
    a = np.asarray(z, dtype=float)
    logs = a - np.logaddexp.reduce(a, axis=-1, keepdims=True)
    return np.maximum(logs, np.log(1e-10))


@rewritten(of="logarithm_of_the_softmax_from_1e_10_up", style="student")
def logarithm_of_the_softmax_from_1e_10_up_student(z):
    z = np.asarray(z, dtype=float)

    def one_row(row):
        exps = np.exp(row - row.max())
        probs = exps / exps.sum()
        probs = np.clip(probs, 1e-10, 1.0)
        return np.log(probs)

    if z.ndim == 1:
        return one_row(z)
    result = np.zeros(z.shape)
    for i in range(len(z)):
        result[i] = one_row(z[i])
    return result


@rewritten(of="logarithm_of_the_softmax_from_1e_12_up", style="loops")
def logarithm_of_the_softmax_from_1e_12_up_loops(z):
    a = np.asarray(z, dtype=float)
    table = [a] if a.ndim == 1 else a
    answer = []
    for row in table:
        top = max(row)
        powers = [np.exp(v - top) for v in row]
        total = sum(powers)
        new = [math.log(p / total) if p / total > 1e-12 else math.log(1e-12) for p in powers]
        answer.append(new)
    return np.array(answer[0] if a.ndim == 1 else answer)


@rewritten(of="logarithm_of_the_softmax_from_1e_12_up", style="numpy")
def logarithm_of_the_softmax_from_1e_12_up_numpy(z):
    a = np.asarray(z, dtype=float)
    logs = a - np.logaddexp.reduce(a, axis=-1, keepdims=True)
    return np.where(logs < np.log(1e-12), np.log(1e-12), logs)


@rewritten(of="logarithm_of_the_softmax_from_1e_12_up", style="student")
def logarithm_of_the_softmax_from_1e_12_up_student(z):
    epsilon = 1e-12
    probs = np.array(softmax(z))
    probs[probs < epsilon] = epsilon
    logs = np.log(probs)
    return logs


@rewritten(of="logarithm_of_the_softmax_from_1e_15_up", style="loops")
def logarithm_of_the_softmax_from_1e_15_up_loops(z):
    a = np.asarray(z, dtype=float)
    table = [a] if a.ndim == 1 else a
    answer = []
    for row in table:
        top = max(row)
        powers = [np.exp(v - top) for v in row]
        total = sum(powers)
        new = []
        for p in powers:
            new.append(max(math.log(max(p / total, 1e-300)), math.log(1e-15)))
        answer.append(new)
    return np.array(answer[0] if a.ndim == 1 else answer)


@rewritten(of="logarithm_of_the_softmax_from_1e_15_up", style="numpy")
def logarithm_of_the_softmax_from_1e_15_up_numpy(z):
    p = np.array(softmax(z))
    np.putmask(p, p < 1e-15, 1e-15)
    return np.log(p)


@rewritten(of="logarithm_of_the_softmax_from_1e_15_up", style="student")
def logarithm_of_the_softmax_from_1e_15_up_student(z):
    lowest = 1e-15
    scores = np.array(z, dtype=float)
    biggest = scores.max(axis=-1)[..., np.newaxis]
    exps = np.exp(scores - biggest)
    total = exps.sum(axis=-1)[..., np.newaxis]
    probs = np.clip(exps / total, lowest, 1)
    return np.log(probs)


@rewritten(of="logarithm_of_the_softmax_from_the_smallest_float_up", style="loops")
def logarithm_of_the_softmax_from_the_smallest_float_up_loops(z):
    a = np.asarray(z, dtype=float)
    table = [a] if a.ndim == 1 else a
    answer = []
    for row in table:
        smallest = 2.2250738585072014e-308
        top = max(row)
        powers = [np.exp(v - top) for v in row]
        total = sum(powers)
        new = [math.log(max(p / total, smallest)) for p in powers]
        answer.append(new)
    return np.array(answer[0] if a.ndim == 1 else answer)


@rewritten(of="logarithm_of_the_softmax_from_the_smallest_float_up", style="numpy")
def logarithm_of_the_softmax_from_the_smallest_float_up_numpy(z):
    a = np.asarray(z, dtype=float)
    logs = a - np.logaddexp.reduce(a, axis=-1, keepdims=True)
    return np.maximum(logs, np.log(np.finfo(float).tiny))


@rewritten(of="logarithm_of_the_softmax_from_the_smallest_float_up", style="student")
def logarithm_of_the_softmax_from_the_smallest_float_up_student(z):
    tiny = np.finfo(float).tiny
    probs = softmax(z)
    safe = np.maximum(tiny, probs)
    return np.log(safe)


@rewritten(of="log_softmax_without_shift", style="loops")
def log_softmax_without_shift_loops(z):
    a = np.asarray(z, dtype=float)
    table = [a] if a.ndim == 1 else a
    answer = []
    for row in table:
        total = np.float64(0.0)
        for v in row:
            total = total + np.exp(v)
        new = [v - np.log(total) for v in row]
        answer.append(new)
    return np.array(answer[0] if a.ndim == 1 else answer)


@rewritten(of="log_softmax_without_shift", style="numpy")
def log_softmax_without_shift_numpy(z):
    a = np.asarray(z, dtype=float)
    return np.subtract(a.T, np.log(np.einsum("...k->...", np.exp(a))).T).T


@rewritten(of="log_softmax_without_shift", style="student")
def log_softmax_without_shift_student(z):
    z = np.asarray(z, dtype=float)

    def one_row(row):
        exps = np.exp(row)
        log_total = np.log(exps.sum())
        return row - log_total

    if z.ndim == 1:
        return one_row(z)
    result = np.zeros(z.shape)
    for i in range(len(z)):
        result[i] = one_row(z[i])
    return result


@rewritten(of="log_softmax_shifted_by_one_maximum_for_all", style="loops")
def log_softmax_shifted_by_one_maximum_for_all_loops(z):
    a = np.asarray(z, dtype=float)
    table = [a] if a.ndim == 1 else a
    top = max(max(row) for row in table)
    answer = []
    for row in table:
        total = np.float64(0.0)
        for v in row:
            total = total + np.exp(v - top)
        new = [v - top - np.log(total) for v in row]
        answer.append(new)
    return np.array(answer[0] if a.ndim == 1 else answer)


@rewritten(of="log_softmax_shifted_by_one_maximum_for_all", style="numpy")
def log_softmax_shifted_by_one_maximum_for_all_numpy(z):
    a = np.asarray(z, dtype=float)
    s = np.subtract(a, np.amax(a))
    return np.subtract(s.T, np.log(np.exp(s).T.sum(axis=0))).T


@rewritten(of="log_softmax_shifted_by_one_maximum_for_all", style="student")
def log_softmax_shifted_by_one_maximum_for_all_student(z):
    scores = np.array(z, dtype=float)
    biggest = float(scores.max())
    scores = scores - biggest
    total = np.exp(scores).sum(axis=-1)
    log_total = np.log(total)[..., np.newaxis]
    return scores - log_total


@rewritten(of="log_softmax_shifted_in_the_sum_alone", style="loops")
def log_softmax_shifted_in_the_sum_alone_loops(z):
    a = np.asarray(z, dtype=float)
    table = [a] if a.ndim == 1 else a
    answer = []
    for row in table:
        top = max(row)
        total = 0.0
        for v in row:
            total += math.exp(v - top)
        new = [v - math.log(total) for v in row]
        answer.append(new)
    return np.array(answer[0] if a.ndim == 1 else answer)


@rewritten(of="log_softmax_shifted_in_the_sum_alone", style="numpy")
def log_softmax_shifted_in_the_sum_alone_numpy(z):
    a = np.asarray(z, dtype=float)
    top = np.amax(a, axis=-1, keepdims=True)
    return a - np.logaddexp.reduce(a - top, axis=-1, keepdims=True)


@rewritten(of="log_softmax_shifted_in_the_sum_alone", style="student")
def log_softmax_shifted_in_the_sum_alone_student(z):
    z = np.asarray(z, dtype=float)

    def one_row(row):
        c = row.max()
        log_total = np.log(np.sum(np.exp(row - c)))
        return row - log_total

    if z.ndim == 1:
        return one_row(z)
    result = np.zeros(z.shape)
    for i in range(len(z)):
        result[i] = one_row(z[i])
    return result


@rewritten(of="log_softmax_shifted_in_the_score_alone", style="loops")
def log_softmax_shifted_in_the_score_alone_loops(z):
    a = np.asarray(z, dtype=float)
    table = [a] if a.ndim == 1 else a
    answer = []
    for row in table:
        top = max(row)
        total = 0.0
        for v in row:
            total += math.exp(v - top)
        new = [(v - top) - (top + math.log(total)) for v in row]
        answer.append(new)
    return np.array(answer[0] if a.ndim == 1 else answer)


@rewritten(of="log_softmax_shifted_in_the_score_alone", style="numpy")
def log_softmax_shifted_in_the_score_alone_numpy(z):
    a = np.asarray(z, dtype=float)
    return a - np.amax(a, axis=-1, keepdims=True) - np.logaddexp.reduce(a, axis=-1, keepdims=True)


@rewritten(of="log_softmax_shifted_in_the_score_alone", style="student")
def log_softmax_shifted_in_the_score_alone_student(z):
    z = np.asarray(z, dtype=float)

    def one_row(row):
        c = row.max()
        shifted = row - c
        log_total = c + np.log(np.exp(shifted).sum())
        return shifted - log_total

    if z.ndim == 1:
        return one_row(z)
    result = np.zeros(z.shape)
    for i in range(len(z)):
        result[i] = one_row(z[i])
    return result


@rewritten(of="log_softmax_as_a_quotient_of_logarithms", style="loops")
def log_softmax_as_a_quotient_of_logarithms_loops(z):
    a = np.asarray(z, dtype=float)
    table = [a] if a.ndim == 1 else a
    answer = []
    for row in table:
        total = np.float64(0.0)
        for v in row:
            total = total + np.exp(v)
        bottom = np.log(total)
        new = [v / bottom for v in row]
        answer.append(new)
    return np.array(answer[0] if a.ndim == 1 else answer)


@rewritten(of="log_softmax_as_a_quotient_of_logarithms", style="numpy")
def log_softmax_as_a_quotient_of_logarithms_numpy(z):
    a = np.asarray(z, dtype=float)
    return np.true_divide(a.T, np.log(np.exp(a).T.sum(axis=0))).T


@rewritten(of="log_softmax_as_a_quotient_of_logarithms", style="student")
def log_softmax_as_a_quotient_of_logarithms_student(z):
    scores = np.array(z, dtype=float)
    top = scores
    bottom = np.log(np.exp(scores).sum(axis=-1))
    bottom = bottom[..., np.newaxis]
    return top / bottom


@rewritten(of="log_softmax_with_a_sum_of_logarithms", style="loops")
def log_softmax_with_a_sum_of_logarithms_loops(z):
    a = np.asarray(z, dtype=float)
    table = [a] if a.ndim == 1 else a
    answer = []
    for row in table:
        total = 0.0
        for v in row:
            total += v
        new = [v - total for v in row]
        answer.append(new)
    return np.array(answer[0] if a.ndim == 1 else answer)


@rewritten(of="log_softmax_with_a_sum_of_logarithms", style="numpy")
def log_softmax_with_a_sum_of_logarithms_numpy(z):
    a = np.asarray(z, dtype=float)
    k = a.shape[-1]
    return a @ (np.eye(k) - np.ones((k, k)))


@rewritten(of="log_softmax_with_a_sum_of_logarithms", style="student")
def log_softmax_with_a_sum_of_logarithms_student(z):
    scores = np.array(z, dtype=float)
    total = scores.sum(axis=-1)
    total = total[..., np.newaxis]
    return scores - total


@rewritten(of="log_softmax_minus_the_sum_itself", style="loops")
def log_softmax_minus_the_sum_itself_loops(z):
    a = np.asarray(z, dtype=float)
    table = [a] if a.ndim == 1 else a
    answer = []
    for row in table:
        top = max(row)
        total = 0.0
        for v in row:
            total += math.exp(v - top)
        new = [v - top - total for v in row]
        answer.append(new)
    return np.array(answer[0] if a.ndim == 1 else answer)


@rewritten(of="log_softmax_minus_the_sum_itself", style="numpy")
def log_softmax_minus_the_sum_itself_numpy(z):
    a = np.asarray(z, dtype=float)
    s = a - np.amax(a, axis=-1, keepdims=True)
    return s - np.einsum("...k->...", np.exp(s))[..., None]


@rewritten(of="log_softmax_minus_the_sum_itself", style="student")
def log_softmax_minus_the_sum_itself_student(z):
    z = np.asarray(z, dtype=float)

    def one_row(row):
        shifted = row - row.max()
        exps = np.exp(shifted)
        total = float(exps.sum())
        return shifted - total

    if z.ndim == 1:
        return one_row(z)
    result = np.zeros(z.shape)
    for i in range(len(z)):
        result[i] = one_row(z[i])
    return result


@rewritten(of="log_softmax_without_the_logarithm", style="loops")
def log_softmax_without_the_logarithm_loops(z):
    a = np.asarray(z, dtype=float)
    table = [a] if a.ndim == 1 else a
    answer = []
    for row in table:
        top = max(row)
        powers = [np.exp(v - top) for v in row]
        total = sum(powers)
        new = [p / total for p in powers]
        answer.append(new)
    return np.array(answer[0] if a.ndim == 1 else answer)


@rewritten(of="log_softmax_without_the_logarithm", style="numpy")
def log_softmax_without_the_logarithm_numpy(z):
    a = np.asarray(z, dtype=float)
    return np.exp(a - np.logaddexp.reduce(a, axis=-1, keepdims=True))


@rewritten(of="log_softmax_without_the_logarithm", style="student")
def log_softmax_without_the_logarithm_student(z):
    z = np.asarray(z, dtype=float)

    def one_row(row):
        shifted = row - row.max()
        exps = np.exp(shifted)
        probs = exps / exps.sum()
        return probs

    if z.ndim == 1:
        return one_row(z)
    result = np.zeros(z.shape)
    for i in range(len(z)):
        result[i] = one_row(z[i])
    return result


@rewritten(of="log_softmax_without_the_sum", style="loops")
def log_softmax_without_the_sum_loops(z):
    a = np.asarray(z, dtype=float)
    table = [a] if a.ndim == 1 else a
    answer = []
    for row in table:
        top = max(row)
        new = [v - top for v in row]
        answer.append(new)
    return np.array(answer[0] if a.ndim == 1 else answer)


@rewritten(of="log_softmax_without_the_sum", style="numpy")
def log_softmax_without_the_sum_numpy(z):
    a = np.asarray(z, dtype=float)
    return a - np.sort(a, axis=-1)[..., -1:]


@rewritten(of="log_softmax_without_the_sum", style="student")
def log_softmax_without_the_sum_student(z):
    scores = np.array(z, dtype=float)
    biggest = scores.max(axis=-1)
    biggest = biggest[..., np.newaxis]
    shifted = scores - biggest
    return shifted


@rewritten(of="log_softmax_with_the_sign_of_a_loss", style="loops")
def log_softmax_with_the_sign_of_a_loss_loops(z):
    a = np.asarray(z, dtype=float)
    table = [a] if a.ndim == 1 else a
    answer = []
    for row in table:
        top = max(row)
        powers = [np.exp(v - top) for v in row]
        total = sum(powers)
        new = [math.log(total) - (v - top) for v in row]
        answer.append(new)
    return np.array(answer[0] if a.ndim == 1 else answer)


@rewritten(of="log_softmax_with_the_sign_of_a_loss", style="numpy")
def log_softmax_with_the_sign_of_a_loss_numpy(z):
    a = np.asarray(z, dtype=float)
    return np.logaddexp.reduce(a, axis=-1, keepdims=True) - a


@rewritten(of="log_softmax_with_the_sign_of_a_loss", style="student")
def log_softmax_with_the_sign_of_a_loss_student(z):
    z = np.asarray(z, dtype=float)

    def one_row(row):
        shifted = row - row.max()
        log_total = np.log(np.exp(shifted).sum())
        logs = shifted - log_total
        return -logs

    if z.ndim == 1:
        return one_row(z)
    result = np.zeros(z.shape)
    for i in range(len(z)):
        result[i] = one_row(z[i])
    return result


@rewritten(of="log_softmax_to_the_base_of_2", style="loops")
def log_softmax_to_the_base_of_2_loops(z):
    a = np.asarray(z, dtype=float)
    table = [a] if a.ndim == 1 else a
    answer = []
    for row in table:
        top = max(row)
        powers = [np.exp(v - top) for v in row]
        total = sum(powers)
        new = [np.log2(p / total) for p in powers]
        answer.append(new)
    return np.array(answer[0] if a.ndim == 1 else answer)


@rewritten(of="log_softmax_to_the_base_of_2", style="numpy")
def log_softmax_to_the_base_of_2_numpy(z):
    a = np.asarray(z, dtype=float)
    e = np.exp(a - np.amax(a, axis=-1, keepdims=True))
    return np.log(e / np.sum(e, axis=-1, keepdims=True)) / np.log(2.0)


@rewritten(of="log_softmax_to_the_base_of_2", style="student")
def log_softmax_to_the_base_of_2_student(z):
    probs = softmax(z)
    logs = np.log2(probs)
    return logs


@rewritten(of="log_softmax_to_the_base_of_10", style="loops")
def log_softmax_to_the_base_of_10_loops(z):
    a = np.asarray(z, dtype=float)
    table = [a] if a.ndim == 1 else a
    answer = []
    for row in table:
        top = max(row)
        powers = [np.exp(v - top) for v in row]
        total = sum(powers)
        new = [np.log10(p / total) for p in powers]
        answer.append(new)
    return np.array(answer[0] if a.ndim == 1 else answer)


@rewritten(of="log_softmax_to_the_base_of_10", style="numpy")
def log_softmax_to_the_base_of_10_numpy(z):
    a = np.asarray(z, dtype=float)
    e = np.exp(a - np.amax(a, axis=-1, keepdims=True))
    return np.log(e / np.sum(e, axis=-1, keepdims=True)) / np.log(10.0)


@rewritten(of="log_softmax_to_the_base_of_10", style="student")
def log_softmax_to_the_base_of_10_student(z):
    z = np.asarray(z, dtype=float)

    def one_row(row):
        exps = np.exp(row - row.max())
        probs = exps / exps.sum()
        return np.log10(probs)

    if z.ndim == 1:
        return one_row(z)
    result = np.zeros(z.shape)
    for i in range(len(z)):
        result[i] = one_row(z[i])
    return result


@rewritten(of="log_softmax_with_one_logarithm_to_the_base_of_10", style="loops")
def log_softmax_with_one_logarithm_to_the_base_of_10_loops(z):
    a = np.asarray(z, dtype=float)
    table = [a] if a.ndim == 1 else a
    answer = []
    for row in table:
        top = max(row)
        powers = [np.exp(v - top) for v in row]
        total = sum(powers)
        new = [v - top - math.log10(total) for v in row]
        answer.append(new)
    return np.array(answer[0] if a.ndim == 1 else answer)


@rewritten(of="log_softmax_with_one_logarithm_to_the_base_of_10", style="numpy")
def log_softmax_with_one_logarithm_to_the_base_of_10_numpy(z):
    a = np.asarray(z, dtype=float)
    s = a - np.amax(a, axis=-1, keepdims=True)
    return s - np.logaddexp.reduce(s, axis=-1, keepdims=True) / np.log(10.0)


@rewritten(of="log_softmax_with_one_logarithm_to_the_base_of_10", style="student")
def log_softmax_with_one_logarithm_to_the_base_of_10_student(z):
    z = np.asarray(z, dtype=float)

    def one_row(row):
        shifted = row - row.max()
        total = np.exp(shifted).sum()
        return shifted - np.log10(total)

    if z.ndim == 1:
        return one_row(z)
    result = np.zeros(z.shape)
    for i in range(len(z)):
        result[i] = one_row(z[i])
    return result


@rewritten(of="log_softmax_over_the_whole_batch", style="loops")
def log_softmax_over_the_whole_batch_loops(z):
    a = np.asarray(z, dtype=float)
    table = [a] if a.ndim == 1 else a
    top = max(max(row) for row in table)
    total = 0.0
    for row in table:
        for v in row:
            total += math.exp(v - top)
    answer = []
    for row in table:
        new = [v - top - math.log(total) for v in row]
        answer.append(new)
    return np.array(answer[0] if a.ndim == 1 else answer)


@rewritten(of="log_softmax_over_the_whole_batch", style="numpy")
def log_softmax_over_the_whole_batch_numpy(z):
    a = np.asarray(z, dtype=float)
    return a - np.logaddexp.reduce(a, axis=None)


@rewritten(of="log_softmax_over_the_whole_batch", style="student")
def log_softmax_over_the_whole_batch_student(z):
    scores = np.array(z, dtype=float)
    shifted = scores - scores.max()
    total = float(np.exp(shifted).sum())
    return shifted - np.log(total)


@rewritten(of="log_softmax_over_examples", style="loops")
def log_softmax_over_examples_loops(z):
    a = np.asarray(z, dtype=float)
    if a.ndim == 1:
        top = max(a)
        total = sum(math.exp(v - top) for v in a)
        return np.array([v - top - math.log(total) for v in a])
    n, k = a.shape
    answer = np.zeros((n, k))
    for j in range(k):
        top = max(a[i, j] for i in range(n))
        total = sum(math.exp(a[i, j] - top) for i in range(n))
        for i in range(n):
            answer[i, j] = a[i, j] - top - math.log(total)
    return answer


@rewritten(of="log_softmax_over_examples", style="numpy")
def log_softmax_over_examples_numpy(z):
    a = np.asarray(z, dtype=float)
    return a - np.logaddexp.reduce(a, axis=0)


@rewritten(of="log_softmax_over_examples", style="student")
def log_softmax_over_examples_student(z):
    scores = np.array(z, dtype=float)
    biggest = np.max(scores, axis=0)
    shifted = scores - biggest
    log_total = np.log(np.sum(np.exp(shifted), axis=0))
    return shifted - log_total


@rewritten(of="log_softmax_without_keepdims", style="loops")
def log_softmax_without_keepdims_loops(z):
    a = np.asarray(z, dtype=float)
    table = [a] if a.ndim == 1 else a
    shifted = []
    terms = []
    for row in table:
        top = max(row)
        line = [v - top for v in row]
        shifted.append(line)
        terms.append(math.log(sum(math.exp(s) for s in line)))
    if a.ndim == 1:
        return np.array([s - terms[0] for s in shifted[0]])
    return np.array(shifted) - np.array(terms)


@rewritten(of="log_softmax_without_keepdims", style="numpy")
def log_softmax_without_keepdims_numpy(z):
    a = np.asarray(z, dtype=float)
    s = a - np.amax(a, axis=-1, keepdims=True)
    return np.subtract(s, np.logaddexp.reduce(s, axis=-1))


@rewritten(of="log_softmax_without_keepdims", style="student")
def log_softmax_without_keepdims_student(z):
    scores = np.array(z, dtype=float)
    biggest = scores.max(axis=-1)[..., np.newaxis]
    shifted = scores - biggest
    exps = np.exp(shifted)
    log_total = np.log(exps.sum(axis=-1))
    logs = shifted - log_total
    return logs


@rewritten(of="log_softmax_of_batches_only", style="loops")
def log_softmax_of_batches_only_loops(z):
    a = np.asarray(z, dtype=float)
    tops = np.max(a, axis=1)
    answer = []
    for i in range(len(a)):
        total = 0.0
        for v in a[i]:
            total += math.exp(v - tops[i])
        answer.append([v - tops[i] - math.log(total) for v in a[i]])
    return np.array(answer)


@rewritten(of="log_softmax_of_batches_only", style="numpy")
def log_softmax_of_batches_only_numpy(z):
    a = np.asarray(z, dtype=float)
    return a - np.logaddexp.reduce(a, axis=1, keepdims=True)


@rewritten(of="log_softmax_of_batches_only", style="student")
def log_softmax_of_batches_only_student(z):
    scores = np.array(z, dtype=float)
    biggest = scores.max(axis=1).reshape(-1, 1)
    shifted = scores - biggest
    log_total = np.log(np.exp(shifted).sum(axis=1)).reshape(-1, 1)
    return shifted - log_total


@rewritten(of="log_softmax_of_clipped_scores", style="loops")
def log_softmax_of_clipped_scores_loops(z):
    a = np.asarray(z, dtype=float)
    table = [a] if a.ndim == 1 else a
    answer = []
    for row in table:
        cut = [min(max(v, -500.0), 500.0) for v in row]
        total = sum(math.exp(v) for v in cut)
        new = [v - math.log(total) for v in cut]
        answer.append(new)
    return np.array(answer[0] if a.ndim == 1 else answer)


@rewritten(of="log_softmax_of_clipped_scores", style="numpy")
def log_softmax_of_clipped_scores_numpy(z):
    a = np.minimum(np.maximum(np.asarray(z, dtype=float), -500.0), 500.0)
    return a - np.logaddexp.reduce(a, axis=-1, keepdims=True)


@rewritten(of="log_softmax_of_clipped_scores", style="student")
def log_softmax_of_clipped_scores_student(z):
    scores = np.array(z, dtype=float)
    scores[scores > 500] = 500
    scores[scores < -500] = -500
    total = np.exp(scores).sum(axis=-1)
    log_total = np.log(total)[..., np.newaxis]
    return scores - log_total


@rewritten(of="log_softmax_that_shifts_its_argument", style="loops")
def log_softmax_that_shifts_its_argument_loops(z):
    a = np.asarray(z, dtype=float)
    table = a[None, :] if a.ndim == 1 else a
    answer = []
    for row in table:
        top = max(row)
        for j in range(len(row)):
            row[j] = row[j] - top
        total = sum(math.exp(v) for v in row)
        answer.append([v - math.log(total) for v in row])
    return np.array(answer[0] if a.ndim == 1 else answer)


@rewritten(of="log_softmax_that_shifts_its_argument", style="numpy")
def log_softmax_that_shifts_its_argument_numpy(z):
    a = np.asarray(z, dtype=float)
    np.subtract(a, np.amax(a, axis=-1, keepdims=True), out=a)
    return a - np.logaddexp.reduce(a, axis=-1, keepdims=True)


@rewritten(of="log_softmax_that_shifts_its_argument", style="student")
def log_softmax_that_shifts_its_argument_student(z):
    scores = np.asarray(z, dtype=float)
    biggest = scores.max(axis=-1)[..., np.newaxis]
    scores -= biggest
    total = np.exp(scores).sum(axis=-1)[..., np.newaxis]
    log_total = np.log(total)
    return scores - log_total


@rewritten(of="log_softmax_that_needs_an_array", style="loops")
def log_softmax_that_needs_an_array_loops(z):
    tops = z.max(axis=-1)
    if z.ndim == 1:
        total = sum(math.exp(v - tops) for v in z)
        return np.array([v - tops - math.log(total) for v in z])
    answer = []
    for i in range(len(z)):
        total = sum(math.exp(v - tops[i]) for v in z[i])
        answer.append([v - tops[i] - math.log(total) for v in z[i]])
    return np.array(answer)


@rewritten(of="log_softmax_that_needs_an_array", style="numpy")
def log_softmax_that_needs_an_array_numpy(z):
    s = np.subtract(z.T, z.max(axis=-1)).T
    return s - np.logaddexp.reduce(s, axis=-1, keepdims=True)


@rewritten(of="log_softmax_that_needs_an_array", style="student")
def log_softmax_that_needs_an_array_student(z):
    biggest = z.max(axis=-1)[..., np.newaxis]
    shifted = z - biggest
    exps = np.exp(shifted)
    total = exps.sum(axis=-1)[..., np.newaxis]
    return shifted - np.log(total)
