import copy

import numpy as np


@alternative(of="gradient_descent_step")
def in_one_line(params, grads, learning_rate):
    return [
        (np.subtract(W, np.multiply(learning_rate, dW)), np.subtract(b, np.multiply(learning_rate, db)))
        for (W, b), (dW, db) in zip(params, grads, strict=True)
    ]


@alternative(of="gradient_descent_step")
def in_place_on_a_copy(params, grads, learning_rate):
    new_params = [[np.array(W, dtype=float), np.array(b, dtype=float)] for W, b in params]
    for layer, (dW, db) in zip(new_params, grads, strict=True):
        layer[0] -= learning_rate * np.asarray(dW)
        layer[1] -= learning_rate * np.asarray(db)
    return new_params


@alternative(of="gradient_descent_step")
def weight_by_weight(params, grads, learning_rate):
    result = []
    for layer in range(len(params)):
        (W, b), (dW, db) = params[layer], grads[layer]
        new_W = [[W[i][j] - learning_rate * dW[i][j] for j in range(len(W[i]))] for i in range(len(W))]
        new_b = [b[i] - learning_rate * db[i] for i in range(len(b))]
        result.append((new_W, new_b))
    return result


@alternative(of="gradient_descent_step")
def of_a_deep_copy(params, grads, learning_rate):
    updated = list(copy.deepcopy(params))
    for number, pair in enumerate(grads):
        W, b = updated[number]
        updated[number] = (
            W + (-learning_rate) * np.array(pair[0]),
            b + (-learning_rate) * np.array(pair[1]),
        )
    return tuple(updated)


def moved(old, slope, learning_rate):
    return (np.asarray(old) - learning_rate * np.asarray(slope)).tolist()


@alternative(of="gradient_descent_step")
def with_a_function_for_both(params, grads, learning_rate):
    return [
        [moved(old, slope, learning_rate) for old, slope in zip(layer, layer_grads, strict=True)]
        for layer, layer_grads in zip(params, grads, strict=True)
    ]
