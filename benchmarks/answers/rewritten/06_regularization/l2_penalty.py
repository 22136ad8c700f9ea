"""The known mistakes of l2_penalty, written anew in three styles."""

import math

import numpy as np


@rewritten(of="l2_penalty_of_biases_too", style="loops")
def l2_penalty_of_biases_too_loops(params, beta):
    total = 0.0
    for W, b in params:
        for row in W:
            for w in row:
                total += float(w) * float(w)
        for v in b:
            total += float(v) * float(v)
    return beta * total


@rewritten(of="l2_penalty_of_biases_too", style="numpy")
def l2_penalty_of_biases_too_numpy(params, beta):
    flat = np.concatenate([np.ravel(np.asarray(part, dtype=float)) for pair in params for part in pair])
    return float(beta * np.vdot(flat, flat))


@rewritten(of="l2_penalty_of_biases_too", style="student")
def l2_penalty_of_biases_too_student(params, beta):
    def squares(array):
        return float(np.sum(np.array(array, dtype=float) ** 2))
    penalty = 0.0
    for W, b in params:
        penalty = penalty + squares(W)
        penalty = penalty + squares(b)
    return beta * penalty


@rewritten(of="l2_penalty_halved", style="loops")
def l2_penalty_halved_loops(params, beta):
    total = 0.0
    for W, _ in params:
        for row in W:
            total += math.fsum(float(w) * float(w) for w in row)
    return 0.5 * beta * total


@rewritten(of="l2_penalty_halved", style="numpy")
def l2_penalty_halved_numpy(params, beta):
    arrays = [np.asarray(W, dtype=float) for W, _ in params]
    return float(np.multiply(beta, 0.5) * sum(np.einsum("ij,ij->", W, W) for W in arrays))


@rewritten(of="l2_penalty_halved", style="student")
def l2_penalty_halved_student(params, beta):
    half = beta / 2
    penalty = 0
    for layer in params:
        W = np.array(layer[0], dtype=float)
        s = (W * W).sum()
        penalty += half * s
    return float(penalty)


@rewritten(of="l2_penalty_with_a_root", style="loops")
def l2_penalty_with_a_root_loops(params, beta):
    total = 0.0
    for W, _ in params:
        for row in W:
            for w in row:
                total += float(w) * float(w)
    return beta * math.sqrt(total)


@rewritten(of="l2_penalty_with_a_root", style="numpy")
def l2_penalty_with_a_root_numpy(params, beta):
    flat = np.concatenate([np.asarray(W, dtype=float).ravel() for W, _ in params])
    return float(beta * np.linalg.norm(flat))


@rewritten(of="l2_penalty_with_a_root", style="student")
def l2_penalty_with_a_root_student(params, beta):
    total = 0.0
    for layer in params:
        W = np.array(layer[0], dtype=float)
        total = total + np.sum(np.square(W))
    norm = np.sqrt(total)
    return float(norm * beta)


@rewritten(of="l2_penalty_by_norms_of_layers", style="loops")
def l2_penalty_by_norms_of_layers_loops(params, beta):
    total = 0.0
    for W, _ in params:
        layer = 0.0
        for row in W:
            for w in row:
                layer += float(w) * float(w)
        total += math.sqrt(layer)
    return beta * total


@rewritten(of="l2_penalty_by_norms_of_layers", style="numpy")
def l2_penalty_by_norms_of_layers_numpy(params, beta):
    return float(beta * sum(np.linalg.norm(np.asarray(W, dtype=float), "fro") for W, _ in params))


@rewritten(of="l2_penalty_by_norms_of_layers", style="student")
def l2_penalty_by_norms_of_layers_student(params, beta):
    norms = []
    for W, b in params:
        W = np.array(W, dtype=float)
        squared = np.sum(W ** 2)
        norms.append(float(np.sqrt(squared)))
    penalty = beta * sum(norms)
    return penalty


@rewritten(of="l2_penalty_of_sizes", style="loops")
def l2_penalty_of_sizes_loops(params, beta):
    total = 0.0
    for W, _ in params:
        for row in W:
            for w in row:
                total += abs(float(w))
    return beta * total


@rewritten(of="l2_penalty_of_sizes", style="numpy")
def l2_penalty_of_sizes_numpy(params, beta):
    flat = np.concatenate([np.asarray(W, dtype=float).ravel() for W, _ in params])
    return float(beta * np.maximum(flat, -flat).sum())


@rewritten(of="l2_penalty_of_sizes", style="student")
def l2_penalty_of_sizes_student(params, beta):
    result = 0
    for layer in params:
        weights = np.array(layer[0], dtype=float)
        result = result + beta * float(np.abs(weights).sum())
    return result


@rewritten(of="l2_penalty_of_the_squared_sum", style="loops")
def l2_penalty_of_the_squared_sum_loops(params, beta):
    total = 0.0
    for W, _ in params:
        layer = 0.0
        for row in W:
            for w in row:
                layer += float(w)
        total += layer * layer
    return beta * total


@rewritten(of="l2_penalty_of_the_squared_sum", style="numpy")
def l2_penalty_of_the_squared_sum_numpy(params, beta):
    sums = np.array([np.einsum("ij->", np.asarray(W, dtype=float)) for W, _ in params])
    return float(beta * np.dot(sums, sums))


@rewritten(of="l2_penalty_of_the_squared_sum", style="student")
def l2_penalty_of_the_squared_sum_student(params, beta):
    penalty = 0.0
    for layer in params:
        W = np.array(layer[0], dtype=float)
        s = np.sum(W)
        penalty += beta * s ** 2
    return float(penalty)


@rewritten(of="l2_penalty_of_the_mean_square", style="loops")
def l2_penalty_of_the_mean_square_loops(params, beta):
    total = 0.0
    for W, _ in params:
        squares = [float(w) * float(w) for row in W for w in row]
        total += math.fsum(squares) / len(squares)
    return beta * total


@rewritten(of="l2_penalty_of_the_mean_square", style="numpy")
def l2_penalty_of_the_mean_square_numpy(params, beta):
    return float(beta * np.sum([np.average(np.square(np.asarray(W, dtype=float))) for W, _ in params]))


@rewritten(of="l2_penalty_of_the_mean_square", style="student")
def l2_penalty_of_the_mean_square_student(params, beta):
    def mean_square(W):
        W = np.array(W, dtype=float)
        return np.mean(W ** 2)
    penalty = 0
    for layer in params:
        penalty = penalty + mean_square(layer[0])
    return float(beta * penalty)


@rewritten(of="l2_penalty_with_the_price_squared", style="loops")
def l2_penalty_with_the_price_squared_loops(params, beta):
    total = 0.0
    for W, _ in params:
        for row in W:
            for w in row:
                priced = beta * float(w)
                total += priced * priced
    return total


@rewritten(of="l2_penalty_with_the_price_squared", style="numpy")
def l2_penalty_with_the_price_squared_numpy(params, beta):
    flat = np.concatenate([np.asarray(W, dtype=float).ravel() for W, _ in params])
    return float(np.square(beta) * np.vdot(flat, flat))


@rewritten(of="l2_penalty_with_the_price_squared", style="student")
def l2_penalty_with_the_price_squared_student(params, beta):
    penalty = 0.0
    for W, b in params:
        scaled = beta * np.array(W, dtype=float)
        squared = scaled ** 2
        penalty += float(squared.sum())
    return penalty


@rewritten(of="l2_penalty_without_price", style="loops")
def l2_penalty_without_price_loops(params, beta):
    total = 0.0
    for W, _ in params:
        for row in W:
            for w in row:
                total += float(w) * float(w)
    return total


@rewritten(of="l2_penalty_without_price", style="numpy")
def l2_penalty_without_price_numpy(params, beta):
    return float(sum(np.tensordot(W, W) for W in (np.asarray(pair[0], dtype=float) for pair in params)))


@rewritten(of="l2_penalty_without_price", style="student")
def l2_penalty_without_price_student(params, beta):
    sums = []
    for layer in params:
        W = np.array(layer[0], dtype=float)
        sums.append(np.sum(W * W))
    return float(np.sum(sums))


@rewritten(of="l2_penalty_by_matrix_product", style="loops")
def l2_penalty_by_matrix_product_loops(params, beta):
    total = 0.0
    for W, _ in params:
        rows = [[float(w) for w in row] for row in W]
        for one in rows:
            for other in rows:
                for k in range(len(one)):
                    total += one[k] * other[k]
    return beta * total


@rewritten(of="l2_penalty_by_matrix_product", style="numpy")
def l2_penalty_by_matrix_product_numpy(params, beta):
    return float(beta * sum(np.square(np.asarray(W, dtype=float).sum(axis=0)).sum() for W, _ in params))


@rewritten(of="l2_penalty_by_matrix_product", style="student")
def l2_penalty_by_matrix_product_student(params, beta):
    penalty = 0.0
    for layer in params:
        W = np.array(layer[0], dtype=float)
        product = np.dot(W, np.transpose(W))
        penalty = penalty + product.sum()
    return float(beta * penalty)


@rewritten(of="l2_penalty_by_product_with_itself", style="loops")
def l2_penalty_by_product_with_itself_loops(params, beta):
    total = 0.0
    for W, _ in params:
        square = np.asarray(W, dtype=float)
        for row in np.dot(square, square).tolist():
            for entry in row:
                total += entry
    return beta * total


@rewritten(of="l2_penalty_by_product_with_itself", style="numpy")
def l2_penalty_by_product_with_itself_numpy(params, beta):
    arrays = [np.asarray(W, dtype=float) for W, _ in params]
    return float(beta * np.sum([np.einsum("ij->", np.dot(W, W)) for W in arrays]))


@rewritten(of="l2_penalty_by_product_with_itself", style="student")
def l2_penalty_by_product_with_itself_student(params, beta):
    penalty = 0
    for layer in params:
        W = np.array(layer[0], dtype=float)
        W_squared = np.dot(W, W)
        s = np.sum(W_squared)
        penalty = penalty + beta * s
    return float(penalty)


@rewritten(of="l2_penalty_of_the_last_layer", style="loops")
def l2_penalty_of_the_last_layer_loops(params, beta):
    total = 0.0
    for W, _ in params:
        total = sum(float(w) * float(w) for row in W for w in row)
    return beta * total


@rewritten(of="l2_penalty_of_the_last_layer", style="numpy")
def l2_penalty_of_the_last_layer_numpy(params, beta):
    flat = np.asarray(params[-1][0], dtype=float).ravel()
    return float(beta * np.inner(flat, flat))


@rewritten(of="l2_penalty_of_the_last_layer", style="student")
def l2_penalty_of_the_last_layer_student(params, beta):
    penalty = 0
    for layer in params:
        W = np.array(layer[0], dtype=float)
        squared = W ** 2
        penalty = beta * squared.sum()
    return float(penalty)


@rewritten(of="l2_penalty_of_the_first_layer", style="loops")
def l2_penalty_of_the_first_layer_loops(params, beta):
    total = 0.0
    for W, _ in params:
        for row in W:
            for w in row:
                total += float(w) * float(w)
        return beta * total


@rewritten(of="l2_penalty_of_the_first_layer", style="numpy")
def l2_penalty_of_the_first_layer_numpy(params, beta):
    W = np.asarray(params[0][0], dtype=float)
    return float(beta * np.einsum("ij,ij->", W, W))


@rewritten(of="l2_penalty_of_the_first_layer", style="student")
def l2_penalty_of_the_first_layer_student(params, beta):
    penalty = 0.0
    for W, b in params:
        W = np.array(W, dtype=float)
        penalty += beta * float(np.sum(np.power(W, 2)))
        return penalty


@rewritten(of="l2_penalty_below_zero", style="loops")
def l2_penalty_below_zero_loops(params, beta):
    total = 0.0
    for W, _ in params:
        for row in W:
            for w in row:
                total -= float(w) * float(w)
    return beta * total


@rewritten(of="l2_penalty_below_zero", style="numpy")
def l2_penalty_below_zero_numpy(params, beta):
    flat = np.concatenate([np.asarray(W, dtype=float).ravel() for W, _ in params])
    return float(np.negative(beta * np.linalg.norm(flat) ** 2))


@rewritten(of="l2_penalty_below_zero", style="student")
def l2_penalty_below_zero_student(params, beta):
    s = 0.0
    for layer in params:
        weights = np.array(layer[0], dtype=float)
        s = s + (weights ** 2).sum()
    penalty = beta * s
    return -float(penalty)


@rewritten(of="l2_penalty_that_changes_the_weights", style="loops")
def l2_penalty_that_changes_the_weights_loops(params, beta):
    total = 0.0
    for W, _ in params:
        W = np.asarray(W, dtype=float)
        for i in range(W.shape[0]):
            for j in range(W.shape[1]):
                W[i, j] = W[i, j] * W[i, j]
                total += float(W[i, j])
    return beta * total


@rewritten(of="l2_penalty_that_changes_the_weights", style="numpy")
def l2_penalty_that_changes_the_weights_numpy(params, beta):
    total = 0.0
    for W, _ in params:
        own = np.asarray(W, dtype=float)
        np.multiply(own, own, out=own)
        total += np.einsum("ij->", own)
    return float(beta * total)


@rewritten(of="l2_penalty_that_changes_the_weights", style="student")
def l2_penalty_that_changes_the_weights_student(params, beta):
    penalty = 0
    for layer in params:
        W = np.asarray(layer[0], dtype=float)
        W *= W
        layer_sum = W.sum()
        penalty = penalty + beta * layer_sum
    return float(penalty)


@rewritten(of="l2_penalty_that_needs_arrays", style="loops")
def l2_penalty_that_needs_arrays_loops(params, beta):
    total = 0.0
    for W, _ in params:
        for row in W ** 2:
            for square in row:
                total += float(square)
    return beta * total


@rewritten(of="l2_penalty_that_needs_arrays", style="numpy")
def l2_penalty_that_needs_arrays_numpy(params, beta):
    return float(beta * np.sum([np.einsum("ij->", W ** 2) for W, _ in params]))


@rewritten(of="l2_penalty_that_needs_arrays", style="student")
def l2_penalty_that_needs_arrays_student(params, beta):
    penalty = 0
    for layer in params:
        W = layer[0]
        squared = W ** 2
        penalty = penalty + np.sum(squared)
    penalty = penalty * beta
    return float(penalty)


@rewritten(of="l2_penalty_that_needs_arrays_to_multiply", style="loops")
def l2_penalty_that_needs_arrays_to_multiply_loops(params, beta):
    total = 0.0
    for W, _ in params:
        for row in W * W:
            for square in row:
                total += float(square)
    return beta * total


@rewritten(of="l2_penalty_that_needs_arrays_to_multiply", style="numpy")
def l2_penalty_that_needs_arrays_to_multiply_numpy(params, beta):
    return float(beta * np.add.reduce([np.ravel(W * W).sum() for W, _ in params]))


@rewritten(of="l2_penalty_that_needs_arrays_to_multiply", style="student")
def l2_penalty_that_needs_arrays_to_multiply_student(params, beta):
    penalty = 0.0
    for layer in params:
        weights = layer[0]
        product = weights * weights
        penalty = penalty + beta * np.sum(product)
    return float(penalty)
