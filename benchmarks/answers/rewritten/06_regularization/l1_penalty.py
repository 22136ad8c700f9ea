"""The known mistakes of l1_penalty, written anew in three styles."""

import math

import numpy as np


@rewritten(of="l1_penalty_of_biases_too", style="loops")
def l1_penalty_of_biases_too_loops(params, alpha):
    total = 0.0
    for W, b in params:
        for row in W:
            for w in row:
                total += abs(float(w))
        for v in b:
            total += abs(float(v))
    return alpha * total


@rewritten(of="l1_penalty_of_biases_too", style="numpy")
def l1_penalty_of_biases_too_numpy(params, alpha):
    return alpha * sum(np.linalg.norm(np.ravel(np.asarray(part, dtype=float)), 1) for pair in params for part in pair)


@rewritten(of="l1_penalty_of_biases_too", style="student")
def l1_penalty_of_biases_too_student(params, alpha):
    price = 0.0
    for layer in params:
        W = np.array(layer[0], dtype=float)
        b = np.array(layer[1], dtype=float)
        price_W = alpha * np.abs(W).sum()
        price_b = alpha * np.abs(b).sum()
        price = price + price_W + price_b
    return float(price)


@rewritten(of="l1_penalty_of_signed_weights", style="loops")
def l1_penalty_of_signed_weights_loops(params, alpha):
    entries = []
    for W, _ in params:
        for row in W:
            entries.extend(float(w) for w in row)
    return alpha * math.fsum(entries)


@rewritten(of="l1_penalty_of_signed_weights", style="numpy")
def l1_penalty_of_signed_weights_numpy(params, alpha):
    return float(alpha * np.sum([np.einsum("ij->", np.asarray(W, dtype=float)) for W, _ in params]))


@rewritten(of="l1_penalty_of_signed_weights", style="student")
def l1_penalty_of_signed_weights_student(params, alpha):
    result = 0
    for i in range(len(params)):
        weights = np.array(params[i][0], dtype=float)
        layer_sum = weights.sum(axis=1).sum()
        result += layer_sum
    result = result * alpha
    return float(result)


@rewritten(of="l1_penalty_of_the_sum_of_weights", style="loops")
def l1_penalty_of_the_sum_of_weights_loops(params, alpha):
    total = 0.0
    for W, _ in params:
        layer = 0.0
        for row in W:
            for w in row:
                layer += w
        total += layer if layer >= 0 else -layer
    return float(alpha * total)


@rewritten(of="l1_penalty_of_the_sum_of_weights", style="numpy")
def l1_penalty_of_the_sum_of_weights_numpy(params, alpha):
    sums = np.array([np.einsum("ij->", np.asarray(W, dtype=float)) for W, _ in params])
    return float(alpha * np.maximum(sums, -sums).sum())


@rewritten(of="l1_penalty_of_the_sum_of_weights", style="student")
def l1_penalty_of_the_sum_of_weights_student(params, alpha):
    penalties = []
    for W, b in params:
        W = np.asarray(W, dtype=float)
        s = float(np.sum(W))
        penalties.append(alpha * abs(s))
    return sum(penalties)


@rewritten(of="l1_penalty_of_squares", style="loops")
def l1_penalty_of_squares_loops(params, alpha):
    total = 0.0
    for W, _ in params:
        for row in W:
            for w in row:
                total += float(w) * float(w)
    return alpha * total


@rewritten(of="l1_penalty_of_squares", style="numpy")
def l1_penalty_of_squares_numpy(params, alpha):
    flat = np.concatenate([np.ravel(np.asarray(W, dtype=float)) for W, _ in params])
    return float(alpha * np.vdot(flat, flat))


@rewritten(of="l1_penalty_of_squares", style="student")
def l1_penalty_of_squares_student(params, alpha):
    penalty = 0.0
    for layer in params:
        weights = np.array(layer[0], dtype=float)
        squared = weights ** 2
        penalty = penalty + float(squared.sum())
    penalty = penalty * alpha
    return penalty


@rewritten(of="l1_penalty_without_price", style="loops")
def l1_penalty_without_price_loops(params, alpha):
    total = 0.0
    for W, _ in params:
        for row in W:
            total += math.fsum(abs(float(w)) for w in row)
    return total


@rewritten(of="l1_penalty_without_price", style="numpy")
def l1_penalty_without_price_numpy(params, alpha):
    flat = np.concatenate([np.ravel(np.asarray(W, dtype=float)) for W, _ in params])
    return float(np.where(flat < 0, -flat, flat).sum())


@rewritten(of="l1_penalty_without_price", style="student")
def l1_penalty_without_price_student(params, alpha):
    def size(W):
        return np.sum(np.abs(np.array(W, dtype=float)))
    penalty = 0
    for W, b in params:
        penalty += size(W)
    return float(penalty)


@rewritten(of="l1_penalty_of_the_mean_size", style="loops")
def l1_penalty_of_the_mean_size_loops(params, alpha):
    total = 0.0
    for W, _ in params:
        layer, count = 0.0, 0
        for row in W:
            for w in row:
                layer += abs(float(w))
                count += 1
        total += layer / count
    return alpha * total


@rewritten(of="l1_penalty_of_the_mean_size", style="numpy")
def l1_penalty_of_the_mean_size_numpy(params, alpha):
    return float(sum(alpha * np.average(np.sqrt(np.square(np.asarray(W, dtype=float)))) for W, _ in params))


@rewritten(of="l1_penalty_of_the_mean_size", style="student")
def l1_penalty_of_the_mean_size_student(params, alpha):
    means = []
    for layer in params:
        W = np.array(layer[0], dtype=float)
        m = np.abs(W).mean()
        means.append(float(m))
    total = sum(means)
    return alpha * total


@rewritten(of="l1_penalty_shared_among_layers", style="loops")
def l1_penalty_shared_among_layers_loops(params, alpha):
    total, layers = 0.0, 0
    for W, _ in params:
        layers += 1
        for row in W:
            for w in row:
                total += abs(float(w))
    return alpha * total / layers


@rewritten(of="l1_penalty_shared_among_layers", style="numpy")
def l1_penalty_shared_among_layers_numpy(params, alpha):
    return float(alpha * np.mean([np.linalg.norm(np.ravel(np.asarray(W, dtype=float)), ord=1) for W, _ in params]))


@rewritten(of="l1_penalty_shared_among_layers", style="student")
def l1_penalty_shared_among_layers_student(params, alpha):
    n_layers = len(params)
    total = 0.0
    for W, b in params:
        sizes = np.abs(np.array(W, dtype=float))
        total += float(sizes.sum())
    penalty = alpha * total
    penalty = penalty / n_layers
    return penalty


@rewritten(of="l1_penalty_of_the_last_layer", style="loops")
def l1_penalty_of_the_last_layer_loops(params, alpha):
    total = 0.0
    for W, _ in params:
        total = 0.0
        for row in W:
            for w in row:
                total += abs(float(w))
    return alpha * total


@rewritten(of="l1_penalty_of_the_last_layer", style="numpy")
def l1_penalty_of_the_last_layer_numpy(params, alpha):
    W = np.asarray(params[-1][0], dtype=float)
    return float(alpha * np.einsum("ij,ij->", W, np.sign(W)))


@rewritten(of="l1_penalty_of_the_last_layer", style="student")
def l1_penalty_of_the_last_layer_student(params, alpha):
    penalty = 0
    for layer in params:
        W = np.array(layer[0], dtype=float)
        absolute = np.abs(W)
        penalty = alpha * float(np.sum(absolute))
    return penalty


@rewritten(of="l1_penalty_of_the_first_layer", style="loops")
def l1_penalty_of_the_first_layer_loops(params, alpha):
    total = 0.0
    for W, _ in params:
        for row in W:
            for w in row:
                total += abs(float(w))
        return alpha * total


@rewritten(of="l1_penalty_of_the_first_layer", style="numpy")
def l1_penalty_of_the_first_layer_numpy(params, alpha):
    W = np.asarray(params[0][0], dtype=float)
    return float(alpha * np.maximum(W, -W).sum())


@rewritten(of="l1_penalty_of_the_first_layer", style="student")
def l1_penalty_of_the_first_layer_student(params, alpha):
    penalty = 0
    for layer in params:
        W = np.array(layer[0], dtype=float)
        penalty = penalty + np.sum(np.abs(W))
        penalty = alpha * penalty
        return float(penalty)


@rewritten(of="l1_penalty_below_zero", style="loops")
def l1_penalty_below_zero_loops(params, alpha):
    total = 0.0
    for W, _ in params:
        for row in W:
            for w in row:
                total -= abs(float(w))
    return alpha * total


@rewritten(of="l1_penalty_below_zero", style="numpy")
def l1_penalty_below_zero_numpy(params, alpha):
    flat = np.concatenate([np.asarray(W, dtype=float).ravel() for W, _ in params])
    return float(alpha * np.minimum(flat, -flat).sum())


@rewritten(of="l1_penalty_below_zero", style="student")
def l1_penalty_below_zero_student(params, alpha):
    sum_of_sizes = 0.0
    for W, b in params:
        W = np.array(W, dtype=float)
        sum_of_sizes = sum_of_sizes + np.abs(W).sum()
    penalty = -alpha * sum_of_sizes
    return float(penalty)


@rewritten(of="l1_penalty_by_matrix_norm", style="loops")
def l1_penalty_by_matrix_norm_loops(params, alpha):
    total = 0.0
    for W, _ in params:
        rows = [[abs(float(w)) for w in row] for row in W]
        total += max(sum(column) for column in zip(*rows))
    return alpha * total


@rewritten(of="l1_penalty_by_matrix_norm", style="numpy")
def l1_penalty_by_matrix_norm_numpy(params, alpha):
    return float(alpha * sum(np.abs(np.asarray(W, dtype=float)).sum(axis=0).max() for W, _ in params))


@rewritten(of="l1_penalty_by_matrix_norm", style="student")
def l1_penalty_by_matrix_norm_student(params, alpha):
    norms = []
    for layer in params:
        weights = np.array(layer[0], dtype=float)
        norm = np.linalg.norm(weights, ord=1)
        norms.append(norm)
    return float(alpha * np.sum(norms))


@rewritten(of="l1_penalty_that_changes_the_weights", style="loops")
def l1_penalty_that_changes_the_weights_loops(params, alpha):
    total = 0.0
    for W, _ in params:
        W = np.asarray(W, dtype=float)
        for i in range(W.shape[0]):
            for j in range(W.shape[1]):
                W[i, j] = abs(W[i, j])
                total += float(W[i, j])
    return alpha * total


@rewritten(of="l1_penalty_that_changes_the_weights", style="numpy")
def l1_penalty_that_changes_the_weights_numpy(params, alpha):
    total = 0.0
    for W, _ in params:
        own = np.asarray(W, dtype=float)
        own[...] = np.where(own < 0, -own, own)
        total += np.einsum("ij->", own)
    return float(alpha * total)


@rewritten(of="l1_penalty_that_changes_the_weights", style="student")
def l1_penalty_that_changes_the_weights_student(params, alpha):
    penalty = 0
    for layer in params:
        weights = np.asarray(layer[0], dtype=float)
        negative = weights < 0
        weights[negative] = weights[negative] * -1
        penalty = penalty + alpha * weights.sum()
    return float(penalty)


@rewritten(of="l1_penalty_that_needs_arrays", style="loops")
def l1_penalty_that_needs_arrays_loops(params, alpha):
    total = 0.0
    for W, _ in params:
        for row in abs(W):
            for size in row:
                total += float(size)
    return alpha * total


@rewritten(of="l1_penalty_that_needs_arrays", style="numpy")
def l1_penalty_that_needs_arrays_numpy(params, alpha):
    return float(alpha * np.sum([abs(W).sum() for W, _ in params]))


@rewritten(of="l1_penalty_that_needs_arrays", style="student")
def l1_penalty_that_needs_arrays_student(params, alpha):
    penalty = 0.0
    for layer in params:
        W = layer[0]
        sizes = abs(W)
        layer_penalty = alpha * sizes.sum()
        penalty = penalty + layer_penalty
    return float(penalty)
