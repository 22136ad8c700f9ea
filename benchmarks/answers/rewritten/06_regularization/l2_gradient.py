"""The known mistakes of l2_gradient, written anew in three styles."""

import math

import numpy as np


@rewritten(of="l2_gradient_without_the_factor", style="loops")
def l2_gradient_without_the_factor_loops(params, beta):
    grads = []
    for W, b in params:
        dW = [[beta * float(w) for w in row] for row in W]
        grads.append((np.array(dW), np.array([0.0] * len(b))))
    return grads


@rewritten(of="l2_gradient_without_the_factor", style="numpy")
def l2_gradient_without_the_factor_numpy(params, beta):
    return [(np.multiply(W, beta, dtype=float), np.zeros(np.shape(b))) for W, b in params]


@rewritten(of="l2_gradient_without_the_factor", style="student")
def l2_gradient_without_the_factor_student(params, beta):
    grads = []
    for layer in params:
        W = np.array(layer[0], dtype=float)
        b = np.array(layer[1], dtype=float)
        dW = beta * W
        db = np.zeros_like(b)
        grads.append((dW, db))
    return grads


@rewritten(of="l2_gradient_by_square", style="loops")
def l2_gradient_by_square_loops(params, beta):
    grads = []
    for W, b in params:
        dW = [[beta * float(w) * float(w) for w in row] for row in W]
        grads.append((np.array(dW), np.array([0.0] * len(b))))
    return grads


@rewritten(of="l2_gradient_by_square", style="numpy")
def l2_gradient_by_square_numpy(params, beta):
    return [(beta * np.square(np.asarray(W, dtype=float)), np.zeros(np.shape(b))) for W, b in params]


@rewritten(of="l2_gradient_by_square", style="student")
def l2_gradient_by_square_student(params, beta):
    grads = []
    for W, b in params:
        W = np.array(W, dtype=float)
        squared = W ** 2
        dW = squared * beta
        db = np.zeros(len(b))
        grads.append((dW, db))
    return grads


@rewritten(of="l2_gradient_by_two_squares", style="loops")
def l2_gradient_by_two_squares_loops(params, beta):
    grads = []
    for W, b in params:
        dW = []
        for row in W:
            dW.append([2 * beta * float(w) * float(w) for w in row])
        grads.append((np.array(dW), np.array([0.0 for _ in b])))
    return grads


@rewritten(of="l2_gradient_by_two_squares", style="numpy")
def l2_gradient_by_two_squares_numpy(params, beta):
    arrays = [(np.asarray(W, dtype=float), np.shape(b)) for W, b in params]
    return [(np.einsum("ij,ij->ij", W, W) * (beta + beta), np.zeros(shape)) for W, shape in arrays]


@rewritten(of="l2_gradient_by_two_squares", style="student")
def l2_gradient_by_two_squares_student(params, beta):
    grads = []
    for layer in params:
        W = np.array(layer[0], dtype=float)
        dW = 2 * W * W
        dW = beta * dW
        db = np.zeros(np.shape(layer[1]))
        grads.append((dW, db))
    return grads


@rewritten(of="l2_gradient_by_size", style="loops")
def l2_gradient_by_size_loops(params, beta):
    grads = []
    for W, b in params:
        dW = [[2 * beta * abs(float(w)) for w in row] for row in W]
        grads.append((np.array(dW), np.array([0.0] * len(b))))
    return grads


@rewritten(of="l2_gradient_by_size", style="numpy")
def l2_gradient_by_size_numpy(params, beta):
    grads = []
    for W, b in params:
        W = np.asarray(W, dtype=float)
        grads.append((2.0 * beta * np.maximum(W, -W), np.zeros(np.shape(b))))
    return grads


@rewritten(of="l2_gradient_by_size", style="student")
def l2_gradient_by_size_student(params, beta):
    def size(array):
        return np.abs(np.array(array, dtype=float))
    grads = []
    for layer in params:
        dW = beta * size(layer[0])
        dW = dW + dW
        db = 0 * size(layer[1])
        grads.append((dW, db))
    return grads


@rewritten(of="l2_gradient_of_the_other_penalty", style="loops")
def l2_gradient_of_the_other_penalty_loops(params, beta):
    grads = []
    for W, b in params:
        dW = [[beta * (int(w > 0) - int(w < 0)) for w in row] for row in W]
        grads.append((np.array(dW, dtype=float), np.array([0.0] * len(b))))
    return grads


@rewritten(of="l2_gradient_of_the_other_penalty", style="numpy")
def l2_gradient_of_the_other_penalty_numpy(params, beta):
    grads = []
    for W, b in params:
        W = np.asarray(W, dtype=float)
        grads.append((np.where(W > 0, beta, np.where(W < 0, -beta, 0.0)), np.zeros(np.shape(b))))
    return grads


@rewritten(of="l2_gradient_of_the_other_penalty", style="student")
def l2_gradient_of_the_other_penalty_student(params, beta):
    grads = []
    for layer in params:
        W = np.array(layer[0], dtype=float)
        sign = np.sign(W)
        dW = beta * sign
        db = np.zeros(len(layer[1]))
        grads.append((dW, db))
    return grads


@rewritten(of="l2_gradient_downhill", style="loops")
def l2_gradient_downhill_loops(params, beta):
    grads = []
    for W, b in params:
        dW = []
        for row in W:
            dW.append([-2 * beta * float(w) for w in row])
        grads.append((np.array(dW), np.array([0.0] * len(b))))
    return grads


@rewritten(of="l2_gradient_downhill", style="numpy")
def l2_gradient_downhill_numpy(params, beta):
    return [(np.negative(np.multiply(W, 2.0 * beta, dtype=float)), np.zeros(np.shape(b))) for W, b in params]


@rewritten(of="l2_gradient_downhill", style="student")
def l2_gradient_downhill_student(params, beta):
    grads = []
    for W, b in params:
        W = np.array(W, dtype=float)
        b = np.array(b, dtype=float)
        slope = 2 * beta * W
        dW = -slope
        grads.append((dW, np.zeros(b.shape)))
    return grads


@rewritten(of="l2_gradient_without_price", style="loops")
def l2_gradient_without_price_loops(params, beta):
    grads = []
    for W, b in params:
        dW = [[2 * float(w) for w in row] for row in W]
        grads.append((np.array(dW), np.array([0.0] * len(b))))
    return grads


@rewritten(of="l2_gradient_without_price", style="numpy")
def l2_gradient_without_price_numpy(params, beta):
    return [(np.add(W, W, dtype=float), np.zeros(np.shape(b))) for W, b in params]


@rewritten(of="l2_gradient_without_price", style="student")
def l2_gradient_without_price_student(params, beta):
    grads = []
    for layer in params:
        weights = np.array(layer[0], dtype=float)
        dW = weights * 2
        db = np.zeros(np.shape(layer[1]))
        grads.append((dW, db))
    return grads


@rewritten(of="l2_gradient_of_the_norm", style="loops")
def l2_gradient_of_the_norm_loops(params, beta):
    grads = []
    for W, b in params:
        norm = math.sqrt(sum(float(w) * float(w) for row in W for w in row))
        dW = [[beta * float(w) / norm if norm else math.nan for w in row] for row in W]
        grads.append((np.array(dW), np.array([0.0] * len(b))))
    return grads


@rewritten(of="l2_gradient_of_the_norm", style="numpy")
def l2_gradient_of_the_norm_numpy(params, beta):
    grads = []
    for W, b in params:
        W = np.asarray(W, dtype=float)
        grads.append((np.divide(beta * W, np.linalg.norm(W)), np.zeros(np.shape(b))))
    return grads


@rewritten(of="l2_gradient_of_the_norm", style="student")
def l2_gradient_of_the_norm_student(params, beta):
    grads = []
    for layer in params:
        W = np.array(layer[0], dtype=float)
        squares = np.sum(W ** 2)
        root = np.sqrt(squares)
        dW = beta * W / root
        db = np.zeros(len(layer[1]))
        grads.append((dW, db))
    return grads


@rewritten(of="l2_gradient_of_biases_too", style="loops")
def l2_gradient_of_biases_too_loops(params, beta):
    grads = []
    for W, b in params:
        dW = [[2 * beta * float(w) for w in row] for row in W]
        db = [2 * beta * float(v) for v in b]
        grads.append((np.array(dW), np.array(db)))
    return grads


@rewritten(of="l2_gradient_of_biases_too", style="numpy")
def l2_gradient_of_biases_too_numpy(params, beta):
    return [tuple(np.multiply(part, 2.0 * beta, dtype=float) for part in pair) for pair in params]


@rewritten(of="l2_gradient_of_biases_too", style="student")
def l2_gradient_of_biases_too_student(params, beta):
    grads = []
    for layer in params:
        W = np.array(layer[0], dtype=float)
        b = np.array(layer[1], dtype=float)
        factor = 2 * beta
        dW = factor * W
        db = factor * b
        grads.append((dW, db))
    return grads


@rewritten(of="l2_gradient_of_weights_alone", style="loops")
def l2_gradient_of_weights_alone_loops(params, beta):
    grads = []
    for W, _ in params:
        dW = []
        for row in W:
            dW.append([2 * beta * float(w) for w in row])
        grads.append(np.array(dW))
    return grads


@rewritten(of="l2_gradient_of_weights_alone", style="numpy")
def l2_gradient_of_weights_alone_numpy(params, beta):
    return [np.einsum("ij,->ij", np.asarray(W, dtype=float), 2.0 * beta) for W, _ in params]


@rewritten(of="l2_gradient_of_weights_alone", style="student")
def l2_gradient_of_weights_alone_student(params, beta):
    grads = []
    for W, b in params:
        W = np.array(W, dtype=float)
        dW = 2 * W
        dW = dW * beta
        grads.append(dW)
    return grads


@rewritten(of="l2_gradient_with_one_number_for_biases", style="loops")
def l2_gradient_with_one_number_for_biases_loops(params, beta):
    grads = []
    for W, _ in params:
        dW = [[2 * beta * float(w) for w in row] for row in W]
        grads.append((np.array(dW), 0.0))
    return grads


@rewritten(of="l2_gradient_with_one_number_for_biases", style="numpy")
def l2_gradient_with_one_number_for_biases_numpy(params, beta):
    return [(np.multiply(2.0 * beta, W, dtype=float), 0.0) for W, _ in params]


@rewritten(of="l2_gradient_with_one_number_for_biases", style="student")
def l2_gradient_with_one_number_for_biases_student(params, beta):
    grads = []
    for layer in params:
        W = np.array(layer[0], dtype=float)
        dW = 2 * beta * W
        db = 0.0
        grads.append((dW, db))
    return grads


@rewritten(of="l2_gradient_with_none_for_biases", style="loops")
def l2_gradient_with_none_for_biases_loops(params, beta):
    grads = []
    for W, _ in params:
        dW = []
        for row in W:
            dW.append([beta * (float(w) + float(w)) for w in row])
        grads.append((np.array(dW), None))
    return grads


@rewritten(of="l2_gradient_with_none_for_biases", style="numpy")
def l2_gradient_with_none_for_biases_numpy(params, beta):
    return [(np.add(W, W, dtype=float) * beta, None) for W, _ in params]


@rewritten(of="l2_gradient_with_none_for_biases", style="student")
def l2_gradient_with_none_for_biases_student(params, beta):
    grads = []
    for layer in params:
        weights = np.array(layer[0], dtype=float)
        dW = weights * beta * 2
        db = None
        grads.append((dW, db))
    return grads


@rewritten(of="l2_gradient_turned_over", style="loops")
def l2_gradient_turned_over_loops(params, beta):
    grads = []
    for W, b in params:
        dW = [[2 * beta * float(w) for w in column] for column in zip(*W)]
        grads.append((np.array(dW), np.array([0.0] * len(b))))
    return grads


@rewritten(of="l2_gradient_turned_over", style="numpy")
def l2_gradient_turned_over_numpy(params, beta):
    return [(np.einsum("ij,->ji", np.asarray(W, dtype=float), 2.0 * beta), np.zeros(np.shape(b))) for W, b in params]


@rewritten(of="l2_gradient_turned_over", style="student")
def l2_gradient_turned_over_student(params, beta):
    grads = []
    for layer in params:
        W = np.array(layer[0], dtype=float)
        W_T = np.transpose(W)
        dW = 2 * beta * W_T
        db = np.zeros(len(layer[1]))
        grads.append((dW, db))
    return grads


@rewritten(of="l2_gradient_of_zero", style="loops")
def l2_gradient_of_zero_loops(params, beta):
    grads = []
    for W, b in params:
        dW = []
        for row in W:
            dW.append([0.0] * len(row))
        grads.append((np.array(dW), np.array([0.0] * len(b))))
    return grads


@rewritten(of="l2_gradient_of_zero", style="numpy")
def l2_gradient_of_zero_numpy(params, beta):
    return [(np.full(np.shape(W), 0.0), np.full(np.shape(b), 0.0)) for W, b in params]


@rewritten(of="l2_gradient_of_zero", style="student")
def l2_gradient_of_zero_student(params, beta):
    def zeros_for(a):
        a = np.array(a, dtype=float)
        return np.zeros(a.shape)
    grads = []
    for layer in params:
        grads.append((zeros_for(layer[0]), zeros_for(layer[1])))
    return grads


@rewritten(of="l2_gradient_added_up", style="loops")
def l2_gradient_added_up_loops(params, beta):
    grads = []
    for W, b in params:
        total = 0.0
        for row in W:
            for w in row:
                total += float(w)
        grads.append((2 * beta * total, np.array([0.0] * len(b))))
    return grads


@rewritten(of="l2_gradient_added_up", style="numpy")
def l2_gradient_added_up_numpy(params, beta):
    return [(2.0 * beta * np.einsum("ij->", np.asarray(W, dtype=float)), np.zeros(np.shape(b))) for W, b in params]


@rewritten(of="l2_gradient_added_up", style="student")
def l2_gradient_added_up_student(params, beta):
    grads = []
    for layer in params:
        W = np.array(layer[0], dtype=float)
        s = W.sum()
        dW = float(2 * beta * s)
        db = np.zeros(np.shape(layer[1]))
        grads.append((dW, db))
    return grads


@rewritten(of="l2_gradient_in_the_weights", style="loops")
def l2_gradient_in_the_weights_loops(params, beta):
    grads = []
    for i in range(len(params)):
        W, b = params[i]
        W *= 2 * beta
        grads.append((W, np.array([0.0] * len(b))))
    return grads


@rewritten(of="l2_gradient_in_the_weights", style="numpy")
def l2_gradient_in_the_weights_numpy(params, beta):
    grads = [pair[0] for pair in params]
    zeros = [np.zeros(np.shape(pair[1])) for pair in params]
    for dW in grads:
        dW *= 2 * beta
    return list(zip(grads, zeros))


@rewritten(of="l2_gradient_in_the_weights", style="student")
def l2_gradient_in_the_weights_student(params, beta):
    grads = []
    for layer in params:
        dW = layer[0]
        factor = 2 * beta
        dW *= factor
        b = np.array(layer[1], dtype=float)
        db = np.zeros_like(b)
        grads.append((dW, db))
    return grads


@rewritten(of="l2_gradient_of_the_first_layer", style="loops")
def l2_gradient_of_the_first_layer_loops(params, beta):
    grads = []
    for W, b in params:
        dW = [[2 * beta * float(w) for w in row] for row in W]
        grads.append((np.array(dW), np.array([0.0] * len(b))))
        return grads


@rewritten(of="l2_gradient_of_the_first_layer", style="numpy")
def l2_gradient_of_the_first_layer_numpy(params, beta):
    W, b = params[0]
    return [(np.multiply(W, 2.0 * beta, dtype=float), np.zeros(np.shape(b)))]


@rewritten(of="l2_gradient_of_the_first_layer", style="student")
def l2_gradient_of_the_first_layer_student(params, beta):
    grads = []
    for layer in params:
        W = np.array(layer[0], dtype=float)
        b = np.array(layer[1], dtype=float)
        dW = 2 * beta * W
        db = np.zeros_like(b)
        grads.append((dW, db))
        return grads


@rewritten(of="l2_gradient_that_needs_arrays", style="loops")
def l2_gradient_that_needs_arrays_loops(params, beta):
    grads = []
    factor = 2.0 * beta
    for W, b in params:
        scaled = factor * W
        dW = [[float(v) for v in row] for row in scaled]
        grads.append((np.array(dW), np.array([0.0] * len(b))))
    return grads


@rewritten(of="l2_gradient_that_needs_arrays", style="numpy")
def l2_gradient_that_needs_arrays_numpy(params, beta):
    return [((2.0 * beta) * W, np.full(len(b), 0.0)) for W, b in params]


@rewritten(of="l2_gradient_that_needs_arrays", style="student")
def l2_gradient_that_needs_arrays_student(params, beta):
    grads = []
    for layer in params:
        W = layer[0]
        b = layer[1]
        price = float(2 * beta)
        dW = price * W
        db = np.zeros(len(b))
        grads.append((dW, db))
    return grads


@rewritten(of="l2_gradient_that_needs_arrays_for_biases", style="loops")
def l2_gradient_that_needs_arrays_for_biases_loops(params, beta):
    grads = []
    for W, b in params:
        shape = b.shape
        dW = [[2 * beta * float(w) for w in row] for row in W]
        grads.append((np.array(dW), np.zeros(shape)))
    return grads


@rewritten(of="l2_gradient_that_needs_arrays_for_biases", style="numpy")
def l2_gradient_that_needs_arrays_for_biases_numpy(params, beta):
    return [(np.multiply(W, 2.0 * beta, dtype=float), np.full(b.shape, 0.0)) for W, b in params]


@rewritten(of="l2_gradient_that_needs_arrays_for_biases", style="student")
def l2_gradient_that_needs_arrays_for_biases_student(params, beta):
    grads = []
    for layer in params:
        W = np.array(layer[0], dtype=float)
        b = layer[1]
        dW = 2 * W * beta
        db = np.zeros(b.shape)
        grads.append((dW, db))
    return grads
