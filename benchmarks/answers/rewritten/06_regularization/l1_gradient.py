"""The known mistakes of l1_gradient, written anew in three styles."""

import math

import numpy as np


@rewritten(of="l1_gradient_by_size", style="loops")
def l1_gradient_by_size_loops(params, alpha):
    grads = []
    for W, b in params:
        dW = [[alpha * abs(float(w)) for w in row] for row in W]
        grads.append((np.array(dW), np.array([0.0 for _ in b])))
    return grads


@rewritten(of="l1_gradient_by_size", style="numpy")
def l1_gradient_by_size_numpy(params, alpha):
    return [(np.sqrt(np.square(np.asarray(W, dtype=float))) * alpha, np.zeros(np.shape(b))) for W, b in params]


@rewritten(of="l1_gradient_by_size", style="student")
def l1_gradient_by_size_student(params, alpha):
    grads = []
    for layer in params:
        W = np.array(layer[0], dtype=float)
        b = np.array(layer[1], dtype=float)
        dW = alpha * np.abs(W)
        db = b * 0
        grads.append((dW, db))
    return grads


@rewritten(of="l1_gradient_always_upwards", style="loops")
def l1_gradient_always_upwards_loops(params, alpha):
    grads = []
    for W, b in params:
        dW = []
        for row in W:
            dW.append([float(alpha) for _ in row])
        grads.append((np.array(dW), np.array([0.0] * len(b))))
    return grads


@rewritten(of="l1_gradient_always_upwards", style="numpy")
def l1_gradient_always_upwards_numpy(params, alpha):
    return [(np.full(np.shape(W), alpha, dtype=float), np.zeros(np.shape(b))) for W, b in params]


@rewritten(of="l1_gradient_always_upwards", style="student")
def l1_gradient_always_upwards_student(params, alpha):
    gradients = []
    for W, b in params:
        W = np.array(W, dtype=float)
        ones = np.ones(W.shape)
        dW = alpha * ones
        db = np.zeros(len(b))
        gradients.append((dW, db))
    return gradients


@rewritten(of="l1_gradient_by_weight", style="loops")
def l1_gradient_by_weight_loops(params, alpha):
    grads = []
    for W, b in params:
        dW = [[alpha * float(w) for w in row] for row in W]
        grads.append((np.array(dW), np.array([0.0 for _ in b])))
    return grads


@rewritten(of="l1_gradient_by_weight", style="numpy")
def l1_gradient_by_weight_numpy(params, alpha):
    return [(np.einsum("ij,->ij", np.asarray(W, dtype=float), float(alpha)), np.zeros(np.shape(b))) for W, b in params]


@rewritten(of="l1_gradient_by_weight", style="student")
def l1_gradient_by_weight_student(params, alpha):
    grads = []
    for i in range(len(params)):
        W = np.array(params[i][0], dtype=float)
        b = np.array(params[i][1], dtype=float)
        grad_W = W * alpha
        grad_b = np.zeros_like(b)
        grads.append((grad_W, grad_b))
    return grads


@rewritten(of="l1_gradient_of_the_other_penalty", style="loops")
def l1_gradient_of_the_other_penalty_loops(params, alpha):
    grads = []
    for W, b in params:
        dW = []
        for row in W:
            dW.append([alpha * (float(w) + float(w)) for w in row])
        grads.append((np.array(dW), np.array([0.0] * len(b))))
    return grads


@rewritten(of="l1_gradient_of_the_other_penalty", style="numpy")
def l1_gradient_of_the_other_penalty_numpy(params, alpha):
    return [(np.multiply(np.add(W, W, dtype=float), alpha), np.zeros(np.shape(b))) for W, b in params]


@rewritten(of="l1_gradient_of_the_other_penalty", style="student")
def l1_gradient_of_the_other_penalty_student(params, alpha):
    def slope(W):
        return 2 * alpha * np.array(W, dtype=float)
    grads = []
    for layer in params:
        dW = slope(layer[0])
        db = np.zeros(np.array(layer[1]).shape)
        grads.append((dW, db))
    return grads


@rewritten(of="l1_gradient_twice_as_steep", style="loops")
def l1_gradient_twice_as_steep_loops(params, alpha):
    grads = []
    for W, b in params:
        dW = [[2 * alpha * (int(w > 0) - int(w < 0)) for w in row] for row in W]
        grads.append((np.array(dW, dtype=float), np.array([0.0] * len(b))))
    return grads


@rewritten(of="l1_gradient_twice_as_steep", style="numpy")
def l1_gradient_twice_as_steep_numpy(params, alpha):
    grads = []
    for W, b in params:
        W = np.asarray(W, dtype=float)
        dW = np.select([W > 0, W < 0], [2.0 * alpha, -2.0 * alpha], default=0.0)
        grads.append((dW, np.zeros(np.shape(b))))
    return grads


@rewritten(of="l1_gradient_twice_as_steep", style="student")
def l1_gradient_twice_as_steep_student(params, alpha):
    grads = []
    for layer in params:
        W = np.array(layer[0], dtype=float)
        sign = np.sign(W)
        dW = alpha * sign
        dW = dW * 2
        db = np.zeros(np.shape(layer[1]))
        grads.append((dW, db))
    return grads


@rewritten(of="l1_gradient_downhill", style="loops")
def l1_gradient_downhill_loops(params, alpha):
    grads = []
    for W, b in params:
        dW = []
        for row in W:
            line = []
            for w in row:
                if w > 0:
                    line.append(-float(alpha))
                elif w < 0:
                    line.append(float(alpha))
                else:
                    line.append(0.0)
            dW.append(line)
        grads.append((np.array(dW), np.array([0.0] * len(b))))
    return grads


@rewritten(of="l1_gradient_downhill", style="numpy")
def l1_gradient_downhill_numpy(params, alpha):
    grads = []
    for W, b in params:
        W = np.asarray(W, dtype=float)
        grads.append((alpha * np.subtract(W < 0, W > 0, dtype=float), np.zeros(np.shape(b))))
    return grads


@rewritten(of="l1_gradient_downhill", style="student")
def l1_gradient_downhill_student(params, alpha):
    result = []
    for W, b in params:
        W = np.array(W, dtype=float)
        b = np.array(b, dtype=float)
        dW = -alpha * np.sign(W)
        result.append((dW, np.zeros_like(b)))
    return result


@rewritten(of="l1_gradient_without_price", style="loops")
def l1_gradient_without_price_loops(params, alpha):
    grads = []
    for W, b in params:
        dW = []
        for row in W:
            dW.append([0.0 if w == 0 else math.copysign(1.0, w) for w in row])
        grads.append((np.array(dW), np.array([0.0] * len(b))))
    return grads


@rewritten(of="l1_gradient_without_price", style="numpy")
def l1_gradient_without_price_numpy(params, alpha):
    grads = []
    for W, b in params:
        W = np.asarray(W, dtype=float)
        grads.append((np.heaviside(W, 0.0) - np.heaviside(-W, 0.0), np.zeros(np.shape(b))))
    return grads


@rewritten(of="l1_gradient_without_price", style="student")
def l1_gradient_without_price_student(params, alpha):
    grads = []
    for layer in params:
        weights = np.array(layer[0], dtype=float)
        dW = np.zeros(weights.shape)
        dW[weights > 0] = 1
        dW[weights < 0] = -1
        db = np.zeros(len(layer[1]))
        grads.append((dW, db))
    return grads


@rewritten(of="l1_gradient_of_biases_too", style="loops")
def l1_gradient_of_biases_too_loops(params, alpha):
    def slope(v):
        if v > 0:
            return float(alpha)
        return -float(alpha) if v < 0 else 0.0
    grads = []
    for W, b in params:
        dW = [[slope(w) for w in row] for row in W]
        db = [slope(v) for v in b]
        grads.append((np.array(dW), np.array(db)))
    return grads


@rewritten(of="l1_gradient_of_biases_too", style="numpy")
def l1_gradient_of_biases_too_numpy(params, alpha):
    return [tuple(alpha * np.clip(np.ceil(np.abs(a)) * np.sign(a), -1.0, 1.0) for a in (np.asarray(W, dtype=float), np.asarray(b, dtype=float))) for W, b in params]


@rewritten(of="l1_gradient_of_biases_too", style="student")
def l1_gradient_of_biases_too_student(params, alpha):
    grads = []
    for layer in params:
        W = np.array(layer[0], dtype=float)
        b = np.array(layer[1], dtype=float)
        sign_W = np.sign(W)
        sign_b = np.sign(b)
        grads.append((alpha * sign_W, alpha * sign_b))
    return grads


@rewritten(of="l1_gradient_of_weights_alone", style="loops")
def l1_gradient_of_weights_alone_loops(params, alpha):
    grads = []
    for W, _ in params:
        dW = [[float(alpha) if w > 0 else -float(alpha) if w < 0 else 0.0 for w in row] for row in W]
        grads.append(np.array(dW))
    return grads


@rewritten(of="l1_gradient_of_weights_alone", style="numpy")
def l1_gradient_of_weights_alone_numpy(params, alpha):
    return [np.multiply(np.sign(np.asarray(W, dtype=float)), alpha) for W, _ in params]


@rewritten(of="l1_gradient_of_weights_alone", style="student")
def l1_gradient_of_weights_alone_student(params, alpha):
    grads = []
    for layer in params:
        W = np.array(layer[0], dtype=float)
        dW = np.where(W > 0, 1.0, -1.0)
        dW[W == 0] = 0.0
        dW = alpha * dW
        grads.append(dW)
    return grads


@rewritten(of="l1_gradient_with_one_number_for_biases", style="loops")
def l1_gradient_with_one_number_for_biases_loops(params, alpha):
    grads = []
    for W, _ in params:
        dW = [[alpha * (int(w > 0) - int(w < 0)) for w in row] for row in W]
        grads.append((np.array(dW, dtype=float), 0.0))
    return grads


@rewritten(of="l1_gradient_with_one_number_for_biases", style="numpy")
def l1_gradient_with_one_number_for_biases_numpy(params, alpha):
    grads = []
    for W, _ in params:
        W = np.asarray(W, dtype=float)
        grads.append((np.where(W > 0, alpha, np.where(W < 0, -alpha, 0.0)), 0.0))
    return grads


@rewritten(of="l1_gradient_with_one_number_for_biases", style="student")
def l1_gradient_with_one_number_for_biases_student(params, alpha):
    grads = []
    for layer in params:
        W = np.array(layer[0], dtype=float)
        dW = alpha * np.sign(W)
        db = 0.0
        grads.append((dW, db))
    return grads


@rewritten(of="l1_gradient_with_none_for_biases", style="loops")
def l1_gradient_with_none_for_biases_loops(params, alpha):
    grads = []
    for W, _ in params:
        dW = []
        for row in W:
            line = []
            for w in row:
                line.append(0.0 if w == 0 else math.copysign(alpha, w))
            dW.append(line)
        grads.append((np.array(dW), None))
    return grads


@rewritten(of="l1_gradient_with_none_for_biases", style="numpy")
def l1_gradient_with_none_for_biases_numpy(params, alpha):
    grads = []
    for W, _ in params:
        W = np.asarray(W, dtype=float)
        grads.append((alpha * np.where(W == 0, 0.0, np.copysign(1.0, W)), None))
    return grads


@rewritten(of="l1_gradient_with_none_for_biases", style="student")
def l1_gradient_with_none_for_biases_student(params, alpha):
    grads = []
    for W, b in params:
        W = np.array(W, dtype=float)
        dW = np.sign(W) * alpha
        db = None
        pair = (dW, db)
        grads.append(pair)
    return grads


@rewritten(of="l1_gradient_of_zero", style="loops")
def l1_gradient_of_zero_loops(params, alpha):
    grads = []
    for W, b in params:
        dW = [[0.0 for _ in row] for row in W]
        grads.append((np.array(dW), np.array([0.0 for _ in b])))
    return grads


@rewritten(of="l1_gradient_of_zero", style="numpy")
def l1_gradient_of_zero_numpy(params, alpha):
    return [tuple(np.zeros(np.shape(part)) for part in pair) for pair in params]


@rewritten(of="l1_gradient_of_zero", style="student")
def l1_gradient_of_zero_student(params, alpha):
    grads = []
    for layer in params:
        W = np.array(layer[0], dtype=float)
        b = np.array(layer[1], dtype=float)
        dW = np.zeros_like(W)
        db = np.zeros_like(b)
        grads.append((dW, db))
    return grads


@rewritten(of="l1_gradient_added_up", style="loops")
def l1_gradient_added_up_loops(params, alpha):
    grads = []
    for W, b in params:
        signs = 0
        for row in W:
            for w in row:
                if w > 0:
                    signs += 1
                elif w < 0:
                    signs -= 1
        grads.append((float(alpha * signs), np.array([0.0] * len(b))))
    return grads


@rewritten(of="l1_gradient_added_up", style="numpy")
def l1_gradient_added_up_numpy(params, alpha):
    grads = []
    for W, b in params:
        W = np.asarray(W, dtype=float)
        dW = alpha * (np.count_nonzero(W > 0) - np.count_nonzero(W < 0))
        grads.append((dW, np.zeros(np.shape(b))))
    return grads


@rewritten(of="l1_gradient_added_up", style="student")
def l1_gradient_added_up_student(params, alpha):
    grads = []
    for layer in params:
        W = np.array(layer[0], dtype=float)
        signs = np.sign(W)
        dW = alpha * np.sum(signs)
        db = np.zeros(len(layer[1]))
        grads.append((float(dW), db))
    return grads


@rewritten(of="l1_gradient_dividing_by_size", style="loops")
def l1_gradient_dividing_by_size_loops(params, alpha):
    grads = []
    for W, b in params:
        dW = []
        for row in W:
            dW.append([alpha * float(w) / abs(float(w)) if w != 0 else math.nan for w in row])
        grads.append((np.array(dW), np.array([0.0] * len(b))))
    return grads


@rewritten(of="l1_gradient_dividing_by_size", style="numpy")
def l1_gradient_dividing_by_size_numpy(params, alpha):
    grads = []
    for W, b in params:
        W = np.asarray(W, dtype=float)
        grads.append((alpha * np.true_divide(W, np.sqrt(np.square(W))), np.zeros(np.shape(b))))
    return grads


@rewritten(of="l1_gradient_dividing_by_size", style="student")
def l1_gradient_dividing_by_size_student(params, alpha):
    grads = []
    for layer in params:
        W = np.array(layer[0], dtype=float)
        size = np.abs(W)
        ratio = W / size
        dW = alpha * ratio
        db = np.zeros(np.shape(layer[1]))
        grads.append((dW, db))
    return grads


@rewritten(of="l1_gradient_in_whole_numbers", style="loops")
def l1_gradient_in_whole_numbers_loops(params, alpha):
    grads = []
    for W, b in params:
        W, b = np.asarray(W), np.asarray(b)
        dW = np.zeros(W.shape, dtype=W.dtype)
        for i in range(W.shape[0]):
            for j in range(W.shape[1]):
                if W[i, j] > 0:
                    dW[i, j] = alpha
                elif W[i, j] < 0:
                    dW[i, j] = -alpha
        grads.append((dW, np.zeros(b.shape, dtype=b.dtype)))
    return grads


@rewritten(of="l1_gradient_in_whole_numbers", style="numpy")
def l1_gradient_in_whole_numbers_numpy(params, alpha):
    grads = []
    for W, b in params:
        W, b = np.asarray(W), np.asarray(b)
        grads.append(((alpha * np.sign(W)).astype(W.dtype), np.zeros(b.shape, b.dtype)))
    return grads


@rewritten(of="l1_gradient_in_whole_numbers", style="student")
def l1_gradient_in_whole_numbers_student(params, alpha):
    grads = []
    for W, b in params:
        dW = np.zeros_like(W)
        db = np.zeros_like(b)
        weights = np.array(W)
        positive = weights > 0
        negative = weights < 0
        dW[positive] = alpha
        dW[negative] = -alpha
        grads.append((dW, db))
    return grads


@rewritten(of="l1_gradient_in_the_weights", style="loops")
def l1_gradient_in_the_weights_loops(params, alpha):
    grads = []
    for W, b in params:
        W = np.asarray(W)
        for i in range(W.shape[0]):
            for j in range(W.shape[1]):
                if W[i, j] > 0:
                    W[i, j] = alpha
                elif W[i, j] < 0:
                    W[i, j] = -alpha
                else:
                    W[i, j] = 0
        grads.append((W, np.array([0.0] * len(b))))
    return grads


@rewritten(of="l1_gradient_in_the_weights", style="numpy")
def l1_gradient_in_the_weights_numpy(params, alpha):
    grads = []
    for W, b in params:
        own = np.asarray(W)
        own[...] = alpha * np.sign(own)
        grads.append((own, np.zeros(np.shape(b))))
    return grads


@rewritten(of="l1_gradient_in_the_weights", style="student")
def l1_gradient_in_the_weights_student(params, alpha):
    grads = []
    for layer in params:
        W = np.asarray(layer[0])
        up = W > 0
        down = W < 0
        W[up] = alpha
        W[down] = -alpha
        db = np.zeros(len(layer[1]))
        grads.append((W, db))
    return grads


@rewritten(of="l1_gradient_of_the_first_layer", style="loops")
def l1_gradient_of_the_first_layer_loops(params, alpha):
    grads = []
    for W, b in params:
        dW = [[alpha * (int(w > 0) - int(w < 0)) for w in row] for row in W]
        grads.append((np.array(dW, dtype=float), np.array([0.0] * len(b))))
        return grads


@rewritten(of="l1_gradient_of_the_first_layer", style="numpy")
def l1_gradient_of_the_first_layer_numpy(params, alpha):
    W, b = params[0]
    W = np.asarray(W, dtype=float)
    return [(np.select([W > 0, W < 0], [alpha, -alpha], 0.0), np.zeros(np.shape(b)))]


@rewritten(of="l1_gradient_of_the_first_layer", style="student")
def l1_gradient_of_the_first_layer_student(params, alpha):
    grads = []
    for layer in params:
        W = np.array(layer[0], dtype=float)
        b = np.array(layer[1], dtype=float)
        dW = alpha * np.sign(W)
        db = np.zeros(b.shape)
        grads.append((dW, db))
        return grads


@rewritten(of="l1_gradient_last_layer_first", style="loops")
def l1_gradient_last_layer_first_loops(params, alpha):
    grads = []
    for W, b in params:
        dW = []
        for row in W:
            dW.append([float(alpha) if w > 0 else -float(alpha) if w < 0 else 0.0 for w in row])
        grads.insert(0, (np.array(dW), np.array([0.0] * len(b))))
    return grads


@rewritten(of="l1_gradient_last_layer_first", style="numpy")
def l1_gradient_last_layer_first_numpy(params, alpha):
    return [(np.multiply(alpha, np.sign(np.asarray(W, dtype=float))), np.zeros(np.shape(b))) for W, b in reversed(list(params))]


@rewritten(of="l1_gradient_last_layer_first", style="student")
def l1_gradient_last_layer_first_student(params, alpha):
    grads = []
    for i in range(len(params) - 1, -1, -1):
        W = np.array(params[i][0], dtype=float)
        b = np.array(params[i][1], dtype=float)
        dW = np.sign(W) * alpha
        db = np.zeros_like(b)
        grads.append((dW, db))
    return grads


@rewritten(of="l1_gradient_that_needs_arrays", style="loops")
def l1_gradient_that_needs_arrays_loops(params, alpha):
    grads = []
    for W, b in params:
        shape = b.shape
        dW = [[alpha * (int(w > 0) - int(w < 0)) for w in row] for row in W]
        grads.append((np.array(dW, dtype=float), np.zeros(shape)))
    return grads


@rewritten(of="l1_gradient_that_needs_arrays", style="numpy")
def l1_gradient_that_needs_arrays_numpy(params, alpha):
    return [(np.sign(np.asarray(W, dtype=float)) * alpha, np.full(b.shape, 0.0)) for W, b in params]


@rewritten(of="l1_gradient_that_needs_arrays", style="student")
def l1_gradient_that_needs_arrays_student(params, alpha):
    grads = []
    for layer in params:
        W = np.array(layer[0], dtype=float)
        b = layer[1]
        dW = alpha * np.sign(W)
        db = np.zeros(b.shape)
        grads.append((dW, db))
    return grads


@rewritten(of="l1_gradient_that_needs_arrays_to_compare", style="loops")
def l1_gradient_that_needs_arrays_to_compare_loops(params, alpha):
    grads = []
    for W, b in params:
        above = W > 0
        below = W < 0
        dW = [[alpha * (int(u) - int(d)) for u, d in zip(ups, downs)] for ups, downs in zip(above, below)]
        grads.append((np.array(dW, dtype=float), np.array([0.0] * len(b))))
    return grads


@rewritten(of="l1_gradient_that_needs_arrays_to_compare", style="numpy")
def l1_gradient_that_needs_arrays_to_compare_numpy(params, alpha):
    return [(np.where(W > 0, alpha, np.where(W < 0, -alpha, 0.0)), np.zeros(np.shape(b))) for W, b in params]


@rewritten(of="l1_gradient_that_needs_arrays_to_compare", style="student")
def l1_gradient_that_needs_arrays_to_compare_student(params, alpha):
    grads = []
    for layer in params:
        W = layer[0]
        plus = 1 * (W > 0)
        minus = 1 * (W < 0)
        sign = plus - minus
        dW = alpha * sign
        db = np.zeros(len(layer[1]))
        grads.append((dW, db))
    return grads
