"""Known mistakes in backward, written anew in other styles."""

import math

import numpy as np


@rewritten(of="backward_without_what_comes_from_above", style="loops")
def backward_without_what_comes_from_above_loops(params, cache, dout, activations):
    d = [[1.0 for _ in row] for row in np.atleast_2d(np.asarray(dout, dtype=float)).tolist()]
    grads = []
    for i in range(len(params) - 1, -1, -1):
        x = np.atleast_2d(cache[i][0]).tolist()
        s = np.atleast_2d(ACTIVATIONS[activations[i]][1](cache[i][1])).tolist()
        w = np.asarray(params[i][0], dtype=float).tolist()
        dz = [[p * q for p, q in zip(r, t)] for r, t in zip(d, s)]
        dW = [[sum(dz[n][k] * x[n][j] for n in range(len(x))) for j in range(len(w[0]))] for k in range(len(w))]
        db = [sum(r[k] for r in dz) for k in range(len(w))]
        d = [[sum(r[k] * w[k][j] for k in range(len(w))) for j in range(len(w[0]))] for r in dz]
        grads.insert(0, (np.array(dW), np.array(db)))
    return grads


@rewritten(of="backward_without_what_comes_from_above", style="numpy")
def backward_without_what_comes_from_above_numpy(params, cache, dout, activations):
    d, grads = np.ones_like(np.atleast_2d(np.asarray(dout, dtype=float))), []
    for (W, _), (x, z), name in zip(params[::-1], cache[::-1], activations[::-1]):
        d = d * ACTIVATIONS[name][1](np.atleast_2d(z))
        grads.append((np.einsum("nk,nd->kd", d, np.atleast_2d(x)), d.sum(axis=0)))
        d = d @ np.asarray(W, dtype=float)
    return grads[::-1]


@rewritten(of="backward_without_what_comes_from_above", style="student")
def backward_without_what_comes_from_above_student(params, cache, dout, activations):
    grad = np.ones(np.array(dout).shape)
    result = []
    for layer in reversed(range(len(params))):
        inputs, sums = cache[layer]
        delta = activation_backward(grad, sums, activations[layer])
        grad, dw, db = dense_backward(delta, inputs, params[layer][0])
        result.append((dw, db))
    result.reverse()
    return result


@rewritten(of="backward_without_slopes", style="loops")
def backward_without_slopes_loops(params, cache, dout, activations):
    d = np.atleast_2d(np.asarray(dout, dtype=float)).tolist()
    grads = []
    for i in range(len(params) - 1, -1, -1):
        x = np.atleast_2d(cache[i][0]).tolist()
        w = np.asarray(params[i][0], dtype=float).tolist()
        dW = [[sum(d[n][k] * x[n][j] for n in range(len(x))) for j in range(len(w[0]))] for k in range(len(w))]
        db = [sum(r[k] for r in d) for k in range(len(w))]
        d = [[sum(r[k] * w[k][j] for k in range(len(w))) for j in range(len(w[0]))] for r in d]
        grads.insert(0, (np.array(dW), np.array(db)))
    return grads


@rewritten(of="backward_without_slopes", style="numpy")
def backward_without_slopes_numpy(params, cache, dout, activations):
    d, grads = np.atleast_2d(np.asarray(dout, dtype=float)), []
    for (W, _), (x, _) in zip(params[::-1], cache[::-1]):
        grads.append((np.einsum("nk,nd->kd", d, np.atleast_2d(x)), np.einsum("nk->k", d)))
        d = d @ np.asarray(W, dtype=float)
    return grads[::-1]


@rewritten(of="backward_without_slopes", style="student")
def backward_without_slopes_student(params, cache, dout, activations):
    grad = np.array(dout, dtype=float)
    result = []
    for layer in reversed(range(len(params))):
        inputs = cache[layer][0]
        grad, dw, db = dense_backward(grad, inputs, params[layer][0])
        result.append((dw, db))
    result.reverse()
    return result


@rewritten(of="backward_without_hidden_slopes", style="loops")
def backward_without_hidden_slopes_loops(params, cache, dout, activations):
    d = np.atleast_2d(np.asarray(dout, dtype=float)).tolist()
    grads = []
    for i in range(len(params) - 1, -1, -1):
        x = np.atleast_2d(cache[i][0]).tolist()
        w = np.asarray(params[i][0], dtype=float).tolist()
        if i == len(params) - 1:
            s = np.atleast_2d(ACTIVATIONS[activations[i]][1](cache[i][1])).tolist()
            d = [[p * q for p, q in zip(r, t)] for r, t in zip(d, s)]
        dW = [[sum(d[n][k] * x[n][j] for n in range(len(x))) for j in range(len(w[0]))] for k in range(len(w))]
        db = [sum(r[k] for r in d) for k in range(len(w))]
        d = [[sum(r[k] * w[k][j] for k in range(len(w))) for j in range(len(w[0]))] for r in d]
        grads.insert(0, (np.array(dW), np.array(db)))
    return grads


@rewritten(of="backward_without_hidden_slopes", style="numpy")
def backward_without_hidden_slopes_numpy(params, cache, dout, activations):
    d = np.atleast_2d(np.asarray(dout, dtype=float)) * ACTIVATIONS[activations[-1]][1](np.atleast_2d(cache[-1][1]))
    grads = []
    for (W, _), (x, _) in zip(params[::-1], cache[::-1]):
        grads.append((np.einsum("nk,nd->kd", d, np.atleast_2d(x)), np.einsum("nk->k", d)))
        d = d @ np.asarray(W, dtype=float)
    return grads[::-1]


@rewritten(of="backward_without_hidden_slopes", style="student")
def backward_without_hidden_slopes_student(params, cache, dout, activations):
    grad = np.array(dout, dtype=float)
    last = len(params) - 1
    grad = activation_backward(grad, cache[last][1], activations[last])
    result = [None] * len(params)
    layer = last
    while layer >= 0:
        grad, dw, db = dense_backward(grad, cache[layer][0], params[layer][0])
        result[layer] = (dw, db)
        layer -= 1
    return result


@rewritten(of="backward_without_the_last_slope", style="loops")
def backward_without_the_last_slope_loops(params, cache, dout, activations):
    d = np.atleast_2d(np.asarray(dout, dtype=float)).tolist()
    grads = []
    for i in range(len(params) - 1, -1, -1):
        x = np.atleast_2d(cache[i][0]).tolist()
        w = np.asarray(params[i][0], dtype=float).tolist()
        if i < len(params) - 1:
            s = np.atleast_2d(ACTIVATIONS[activations[i]][1](cache[i][1])).tolist()
            d = [[p * q for p, q in zip(r, t)] for r, t in zip(d, s)]
        dW = [[sum(d[n][k] * x[n][j] for n in range(len(x))) for j in range(len(w[0]))] for k in range(len(w))]
        db = [sum(r[k] for r in d) for k in range(len(w))]
        d = [[sum(r[k] * w[k][j] for k in range(len(w))) for j in range(len(w[0]))] for r in d]
        grads.insert(0, (np.array(dW), np.array(db)))
    return grads


@rewritten(of="backward_without_the_last_slope", style="numpy")
def backward_without_the_last_slope_numpy(params, cache, dout, activations):
    d, grads = np.atleast_2d(np.asarray(dout, dtype=float)), []
    names = ["identity", *list(activations)[-2::-1]]
    for (W, _), (x, z), name in zip(params[::-1], cache[::-1], names):
        d = d * ACTIVATIONS[name][1](np.atleast_2d(z))
        grads.append((np.einsum("nk,nd->kd", d, np.atleast_2d(x)), d.sum(axis=0)))
        d = d @ np.asarray(W, dtype=float)
    return grads[::-1]


@rewritten(of="backward_without_the_last_slope", style="student")
def backward_without_the_last_slope_student(params, cache, dout, activations):
    delta = np.array(dout, dtype=float)
    result = []
    for layer in reversed(range(len(params))):
        grad, dw, db = dense_backward(delta, cache[layer][0], params[layer][0])
        result.append((dw, db))
        if layer > 0:
            delta = activation_backward(grad, cache[layer - 1][1], activations[layer - 1])
    result.reverse()
    return result


@rewritten(of="backward_with_slopes_left_out_of_what_goes_down", style="loops")
def backward_with_slopes_left_out_of_what_goes_down_loops(params, cache, dout, activations):
    d = np.atleast_2d(np.asarray(dout, dtype=float)).tolist()
    grads = []
    for i in range(len(params) - 1, -1, -1):
        x = np.atleast_2d(cache[i][0]).tolist()
        s = np.atleast_2d(ACTIVATIONS[activations[i]][1](cache[i][1])).tolist()
        w = np.asarray(params[i][0], dtype=float).tolist()
        dz = [[p * q for p, q in zip(r, t)] for r, t in zip(d, s)]
        dW = [[sum(dz[n][k] * x[n][j] for n in range(len(x))) for j in range(len(w[0]))] for k in range(len(w))]
        db = [sum(r[k] for r in dz) for k in range(len(w))]
        d = [[sum(r[k] * w[k][j] for k in range(len(w))) for j in range(len(w[0]))] for r in d]
        grads.insert(0, (np.array(dW), np.array(db)))
    return grads


@rewritten(of="backward_with_slopes_left_out_of_what_goes_down", style="numpy")
def backward_with_slopes_left_out_of_what_goes_down_numpy(params, cache, dout, activations):
    d, grads = np.atleast_2d(np.asarray(dout, dtype=float)), []
    for (W, _), (x, z), name in zip(params[::-1], cache[::-1], activations[::-1]):
        dz = d * ACTIVATIONS[name][1](np.atleast_2d(z))
        grads.append((np.einsum("nk,nd->kd", dz, np.atleast_2d(x)), dz.sum(axis=0)))
        d = d @ np.asarray(W, dtype=float)
    return grads[::-1]


@rewritten(of="backward_with_slopes_left_out_of_what_goes_down", style="student")
def backward_with_slopes_left_out_of_what_goes_down_student(params, cache, dout, activations):
    grad = np.array(dout, dtype=float)
    result = []
    for layer in reversed(range(len(params))):
        inputs, sums = cache[layer]
        weights = np.array(params[layer][0], dtype=float)
        delta = activation_backward(grad, sums, activations[layer])
        unused, dw, db = dense_backward(delta, inputs, weights)
        result.append((dw, db))
        grad = grad.dot(weights)
    result.reverse()
    return result


@rewritten(of="backward_with_slopes_at_what_came_out", style="loops")
def backward_with_slopes_at_what_came_out_loops(params, cache, dout, activations):
    d = np.atleast_2d(np.asarray(dout, dtype=float)).tolist()
    grads = []
    for i in range(len(params) - 1, -1, -1):
        x = np.atleast_2d(cache[i][0]).tolist()
        function, derivative = ACTIVATIONS[activations[i]]
        s = [[float(derivative(function(v))) for v in r] for r in np.atleast_2d(cache[i][1]).tolist()]
        w = np.asarray(params[i][0], dtype=float).tolist()
        dz = [[p * q for p, q in zip(r, t)] for r, t in zip(d, s)]
        dW = [[sum(dz[n][k] * x[n][j] for n in range(len(x))) for j in range(len(w[0]))] for k in range(len(w))]
        db = [sum(r[k] for r in dz) for k in range(len(w))]
        d = [[sum(r[k] * w[k][j] for k in range(len(w))) for j in range(len(w[0]))] for r in dz]
        grads.insert(0, (np.array(dW), np.array(db)))
    return grads


@rewritten(of="backward_with_slopes_at_what_came_out", style="numpy")
def backward_with_slopes_at_what_came_out_numpy(params, cache, dout, activations):
    d, grads = np.atleast_2d(np.asarray(dout, dtype=float)), []
    for (W, _), (x, z), name in zip(params[::-1], cache[::-1], activations[::-1]):
        function, derivative = ACTIVATIONS[name]
        d = d * derivative(function(np.atleast_2d(z)))
        grads.append((np.einsum("nk,nd->kd", d, np.atleast_2d(x)), d.sum(axis=0)))
        d = d @ np.asarray(W, dtype=float)
    return grads[::-1]


@rewritten(of="backward_with_slopes_at_what_came_out", style="student")
def backward_with_slopes_at_what_came_out_student(params, cache, dout, activations):
    grad = np.array(dout, dtype=float)
    result = []
    for layer in reversed(range(len(params))):
        inputs, sums = cache[layer]
        name = activations[layer]
        out = ACTIVATIONS[name][0](sums)
        delta = activation_backward(grad, out, name)
        grad, dw, db = dense_backward(delta, inputs, params[layer][0])
        result.append((dw, db))
    result.reverse()
    return result


@rewritten(of="backward_with_slopes_at_the_inputs", style="loops")
def backward_with_slopes_at_the_inputs_loops(params, cache, dout, activations):
    d = np.asarray(dout, dtype=float)
    grads = []
    for i in range(len(params) - 1, -1, -1):
        x = cache[i][0]
        dz = d * ACTIVATIONS[activations[i]][1](x)
        d, dW, db = dense_backward(dz, x, params[i][0])
        grads.insert(0, (dW, db))
    return grads


@rewritten(of="backward_with_slopes_at_the_inputs", style="numpy")
def backward_with_slopes_at_the_inputs_numpy(params, cache, dout, activations):
    d, grads = np.atleast_2d(np.asarray(dout, dtype=float)), []
    for (W, _), (x, _), name in zip(params[::-1], cache[::-1], activations[::-1]):
        x = np.atleast_2d(x)
        d = np.multiply(d, ACTIVATIONS[name][1](x))
        grads.append((d.T @ x, np.add.reduce(d, axis=0)))
        d = d @ np.asarray(W, dtype=float)
    return grads[::-1]


@rewritten(of="backward_with_slopes_at_the_inputs", style="student")
def backward_with_slopes_at_the_inputs_student(params, cache, dout, activations):
    grad = np.array(dout, dtype=float)
    result = []
    for layer in reversed(range(len(params))):
        inputs, sums = cache[layer]
        slope = ACTIVATIONS[activations[layer]][1](inputs)
        delta = slope * grad
        grad, dw, db = dense_backward(delta, inputs, params[layer][0])
        result.append((dw, db))
    return result[::-1]


@rewritten(of="backward_with_the_last_name_everywhere", style="loops")
def backward_with_the_last_name_everywhere_loops(params, cache, dout, activations):
    d = np.atleast_2d(np.asarray(dout, dtype=float)).tolist()
    grads = []
    for i in range(len(params) - 1, -1, -1):
        x = np.atleast_2d(cache[i][0]).tolist()
        s = np.atleast_2d(ACTIVATIONS[activations[-1]][1](cache[i][1])).tolist()
        w = np.asarray(params[i][0], dtype=float).tolist()
        dz = [[p * q for p, q in zip(r, t)] for r, t in zip(d, s)]
        dW = [[sum(dz[n][k] * x[n][j] for n in range(len(x))) for j in range(len(w[0]))] for k in range(len(w))]
        db = [sum(r[k] for r in dz) for k in range(len(w))]
        d = [[sum(r[k] * w[k][j] for k in range(len(w))) for j in range(len(w[0]))] for r in dz]
        grads.insert(0, (np.array(dW), np.array(db)))
    return grads


@rewritten(of="backward_with_the_last_name_everywhere", style="numpy")
def backward_with_the_last_name_everywhere_numpy(params, cache, dout, activations):
    d, grads = np.atleast_2d(np.asarray(dout, dtype=float)), []
    for (W, _), (x, z), name in zip(params[::-1], cache[::-1], [activations[-1]] * len(params)):
        d = d * ACTIVATIONS[name][1](np.atleast_2d(z))
        grads.append((np.einsum("nk,nd->kd", d, np.atleast_2d(x)), d.sum(axis=0)))
        d = d @ np.asarray(W, dtype=float)
    return grads[::-1]


@rewritten(of="backward_with_the_last_name_everywhere", style="student")
def backward_with_the_last_name_everywhere_student(params, cache, dout, activations):
    grad = np.array(dout, dtype=float)
    name = activations[-1]
    result = []
    for layer in reversed(range(len(params))):
        inputs, sums = cache[layer]
        delta = activation_backward(grad, sums, name)
        grad, dw, db = dense_backward(delta, inputs, params[layer][0])
        result.append((dw, db))
    result.reverse()
    return result


@rewritten(of="backward_with_names_from_the_front", style="loops")
def backward_with_names_from_the_front_loops(params, cache, dout, activations):
    d = np.atleast_2d(np.asarray(dout, dtype=float)).tolist()
    grads = []
    for i in range(len(params) - 1, -1, -1):
        x = np.atleast_2d(cache[i][0]).tolist()
        name = activations[len(params) - 1 - i]
        s = np.atleast_2d(ACTIVATIONS[name][1](cache[i][1])).tolist()
        w = np.asarray(params[i][0], dtype=float).tolist()
        dz = [[p * q for p, q in zip(r, t)] for r, t in zip(d, s)]
        dW = [[sum(dz[n][k] * x[n][j] for n in range(len(x))) for j in range(len(w[0]))] for k in range(len(w))]
        db = [sum(r[k] for r in dz) for k in range(len(w))]
        d = [[sum(r[k] * w[k][j] for k in range(len(w))) for j in range(len(w[0]))] for r in dz]
        grads.insert(0, (np.array(dW), np.array(db)))
    return grads


@rewritten(of="backward_with_names_from_the_front", style="numpy")
def backward_with_names_from_the_front_numpy(params, cache, dout, activations):
    d, grads = np.atleast_2d(np.asarray(dout, dtype=float)), []
    for (W, _), (x, z), name in zip(params[::-1], cache[::-1], activations):
        d = d * ACTIVATIONS[name][1](np.atleast_2d(z))
        grads.append((np.einsum("nk,nd->kd", d, np.atleast_2d(x)), d.sum(axis=0)))
        d = d @ np.asarray(W, dtype=float)
    return grads[::-1]


@rewritten(of="backward_with_names_from_the_front", style="student")
def backward_with_names_from_the_front_student(params, cache, dout, activations):
    grad = np.array(dout, dtype=float)
    names = iter(activations)
    result = []
    for layer in reversed(range(len(params))):
        inputs, sums = cache[layer]
        delta = activation_backward(grad, sums, next(names))
        grad, dw, db = dense_backward(delta, inputs, params[layer][0])
        result.append((dw, db))
    result.reverse()
    return result


@rewritten(of="backward_from_the_first_layer_on", style="loops")
def backward_from_the_first_layer_on_loops(params, cache, dout, activations):
    d = np.asarray(dout, dtype=float)
    grads = []
    for i in range(len(params)):
        dz = d * ACTIVATIONS[activations[i]][1](cache[i][1])
        d, dW, db = dense_backward(dz, cache[i][0], params[i][0])
        grads.append((dW, db))
    return grads


@rewritten(of="backward_from_the_first_layer_on", style="numpy")
def backward_from_the_first_layer_on_numpy(params, cache, dout, activations):
    d, grads = np.atleast_2d(np.asarray(dout, dtype=float)), []
    for (W, _), (x, z), name in zip(params, cache, activations):
        d = d * ACTIVATIONS[name][1](np.atleast_2d(z))
        grads.append((d.T @ np.atleast_2d(x), d.sum(axis=0)))
        d = d @ np.asarray(W, dtype=float)
    return grads


@rewritten(of="backward_from_the_first_layer_on", style="student")
def backward_from_the_first_layer_on_student(params, cache, dout, activations):
    grad = np.array(dout, dtype=float)
    result = []
    for layer, (weights, bias) in enumerate(params):
        inputs, sums = cache[layer]
        delta = activation_backward(grad, sums, activations[layer])
        grad, dw, db = dense_backward(delta, inputs, weights)
        result.append((dw, db))
    return result


@rewritten(of="backward_with_the_last_layer_first", style="loops")
def backward_with_the_last_layer_first_loops(params, cache, dout, activations):
    d = np.atleast_2d(np.asarray(dout, dtype=float)).tolist()
    grads = []
    for i in range(len(params) - 1, -1, -1):
        x = np.atleast_2d(cache[i][0]).tolist()
        s = np.atleast_2d(ACTIVATIONS[activations[i]][1](cache[i][1])).tolist()
        w = np.asarray(params[i][0], dtype=float).tolist()
        dz = [[p * q for p, q in zip(r, t)] for r, t in zip(d, s)]
        dW = [[sum(dz[n][k] * x[n][j] for n in range(len(x))) for j in range(len(w[0]))] for k in range(len(w))]
        db = [sum(r[k] for r in dz) for k in range(len(w))]
        d = [[sum(r[k] * w[k][j] for k in range(len(w))) for j in range(len(w[0]))] for r in dz]
        grads.append((np.array(dW), np.array(db)))
    return grads


@rewritten(of="backward_with_the_last_layer_first", style="numpy")
def backward_with_the_last_layer_first_numpy(params, cache, dout, activations):
    d, grads = np.atleast_2d(np.asarray(dout, dtype=float)), []
    for (W, _), (x, z), name in zip(params[::-1], cache[::-1], activations[::-1]):
        d = d * ACTIVATIONS[name][1](np.atleast_2d(z))
        grads.append((np.einsum("nk,nd->kd", d, np.atleast_2d(x)), d.sum(axis=0)))
        d = d @ np.asarray(W, dtype=float)
    return grads


@rewritten(of="backward_with_the_last_layer_first", style="student")
def backward_with_the_last_layer_first_student(params, cache, dout, activations):
    grad = np.array(dout, dtype=float)
    result = []
    layer = len(params) - 1
    while layer >= 0:
        inputs, sums = cache[layer]
        delta = activation_backward(grad, sums, activations[layer])
        grad, dw, db = dense_backward(delta, inputs, params[layer][0])
        result.append((dw, db))
        layer = layer - 1
    return result


@rewritten(of="backward_with_dout_in_every_layer", style="loops")
def backward_with_dout_in_every_layer_loops(params, cache, dout, activations):
    d = np.asarray(dout, dtype=float)
    grads = []
    for i in range(len(params) - 1, -1, -1):
        dz = d * ACTIVATIONS[activations[i]][1](cache[i][1])
        _, dW, db = dense_backward(dz, cache[i][0], params[i][0])
        grads.insert(0, (dW, db))
    return grads


@rewritten(of="backward_with_dout_in_every_layer", style="numpy")
def backward_with_dout_in_every_layer_numpy(params, cache, dout, activations):
    dout, grads = np.atleast_2d(np.asarray(dout, dtype=float)), []
    for (x, z), name in zip(cache, activations):
        dz = dout * ACTIVATIONS[name][1](np.atleast_2d(z))
        grads.append((np.einsum("nk,nd->kd", dz, np.atleast_2d(x)), dz.sum(axis=0)))
    return grads


@rewritten(of="backward_with_dout_in_every_layer", style="student")
def backward_with_dout_in_every_layer_student(params, cache, dout, activations):
    from_above = np.array(dout, dtype=float)
    result = []
    for layer in reversed(range(len(params))):
        inputs, sums = cache[layer]
        slope = ACTIVATIONS[activations[layer]][1](sums)
        delta = from_above * slope
        dx, dw, db = dense_backward(delta, inputs, params[layer][0])
        result.append((dw, db))
    result.reverse()
    return result


@rewritten(of="backward_of_the_last_layer_alone", style="loops")
def backward_of_the_last_layer_alone_loops(params, cache, dout, activations):
    d = np.atleast_2d(np.asarray(dout, dtype=float)).tolist()
    x = np.atleast_2d(cache[-1][0]).tolist()
    s = np.atleast_2d(ACTIVATIONS[activations[-1]][1](cache[-1][1])).tolist()
    dz = [[p * q for p, q in zip(r, t)] for r, t in zip(d, s)]
    units, inputs = len(dz[0]), len(x[0])
    dW = [[sum(dz[n][k] * x[n][j] for n in range(len(x))) for j in range(inputs)] for k in range(units)]
    db = [sum(r[k] for r in dz) for k in range(units)]
    return [(np.array(dW), np.array(db))]


@rewritten(of="backward_of_the_last_layer_alone", style="numpy")
def backward_of_the_last_layer_alone_numpy(params, cache, dout, activations):
    x, z = (np.atleast_2d(part) for part in cache[-1])
    d = np.atleast_2d(np.asarray(dout, dtype=float)) * ACTIVATIONS[activations[-1]][1](z)
    return [(np.einsum("nk,nd->kd", d, x), np.einsum("nk->k", d))]


@rewritten(of="backward_of_the_last_layer_alone", style="student")
def backward_of_the_last_layer_alone_student(params, cache, dout, activations):
    grad = np.array(dout, dtype=float)
    for layer in reversed(range(len(params))):
        inputs, sums = cache[layer]
        delta = activation_backward(grad, sums, activations[layer])
        grad, dw, db = dense_backward(delta, inputs, params[layer][0])
        result = [(dw, db)]
        return result


@rewritten(of="backward_that_stops_before_the_first_layer", style="loops")
def backward_that_stops_before_the_first_layer_loops(params, cache, dout, activations):
    d = np.atleast_2d(np.asarray(dout, dtype=float)).tolist()
    grads = []
    for i in range(len(params) - 1, 0, -1):
        x = np.atleast_2d(cache[i][0]).tolist()
        s = np.atleast_2d(ACTIVATIONS[activations[i]][1](cache[i][1])).tolist()
        w = np.asarray(params[i][0], dtype=float).tolist()
        dz = [[p * q for p, q in zip(r, t)] for r, t in zip(d, s)]
        dW = [[sum(dz[n][k] * x[n][j] for n in range(len(x))) for j in range(len(w[0]))] for k in range(len(w))]
        db = [sum(r[k] for r in dz) for k in range(len(w))]
        d = [[sum(r[k] * w[k][j] for k in range(len(w))) for j in range(len(w[0]))] for r in dz]
        grads.insert(0, (np.array(dW), np.array(db)))
    return grads


@rewritten(of="backward_that_stops_before_the_first_layer", style="numpy")
def backward_that_stops_before_the_first_layer_numpy(params, cache, dout, activations):
    d, grads = np.atleast_2d(np.asarray(dout, dtype=float)), []
    for (W, _), (x, z), name in zip(params[:0:-1], cache[:0:-1], activations[:0:-1]):
        d = d * ACTIVATIONS[name][1](np.atleast_2d(z))
        grads.append((np.einsum("nk,nd->kd", d, np.atleast_2d(x)), d.sum(axis=0)))
        d = d @ np.asarray(W, dtype=float)
    return grads[::-1]


@rewritten(of="backward_that_stops_before_the_first_layer", style="student")
def backward_that_stops_before_the_first_layer_student(params, cache, dout, activations):
    grad = np.array(dout, dtype=float)
    result = []
    layer = len(params) - 1
    while layer > 0:
        inputs, sums = cache[layer]
        delta = activation_backward(grad, sums, activations[layer])
        grad, dw, db = dense_backward(delta, inputs, params[layer][0])
        result.append((dw, db))
        layer -= 1
    result.reverse()
    return result


@rewritten(of="backward_divided_by_the_examples", style="loops")
def backward_divided_by_the_examples_loops(params, cache, dout, activations):
    d = np.atleast_2d(np.asarray(dout, dtype=float)).tolist()
    m = len(d)
    grads = []
    for i in range(len(params) - 1, -1, -1):
        x = np.atleast_2d(cache[i][0]).tolist()
        s = np.atleast_2d(ACTIVATIONS[activations[i]][1](cache[i][1])).tolist()
        w = np.asarray(params[i][0], dtype=float).tolist()
        dz = [[p * q for p, q in zip(r, t)] for r, t in zip(d, s)]
        dW = [[sum(dz[n][k] * x[n][j] for n in range(m)) / m for j in range(len(w[0]))] for k in range(len(w))]
        db = [sum(r[k] for r in dz) / m for k in range(len(w))]
        d = [[sum(r[k] * w[k][j] for k in range(len(w))) for j in range(len(w[0]))] for r in dz]
        grads.insert(0, (np.array(dW), np.array(db)))
    return grads


@rewritten(of="backward_divided_by_the_examples", style="numpy")
def backward_divided_by_the_examples_numpy(params, cache, dout, activations):
    d, grads = np.atleast_2d(np.asarray(dout, dtype=float)), []
    for (W, _), (x, z), name in zip(params[::-1], cache[::-1], activations[::-1]):
        d = d * ACTIVATIONS[name][1](np.atleast_2d(z))
        grads.append((np.einsum("nk,nd->kd", d, np.atleast_2d(x)) / d.shape[0], np.mean(d, axis=0)))
        d = d @ np.asarray(W, dtype=float)
    return grads[::-1]


@rewritten(of="backward_divided_by_the_examples", style="student")
def backward_divided_by_the_examples_student(params, cache, dout, activations):
    grad = np.array(dout, dtype=float)
    n = 1 if grad.ndim == 1 else len(grad)
    result = []
    for layer in reversed(range(len(params))):
        inputs, sums = cache[layer]
        delta = activation_backward(grad, sums, activations[layer])
        grad, dw, db = dense_backward(delta, inputs, params[layer][0])
        result.append((dw / n, db / n))
    result.reverse()
    return result


@rewritten(of="backward_divided_in_every_layer", style="loops")
def backward_divided_in_every_layer_loops(params, cache, dout, activations):
    d = np.atleast_2d(np.asarray(dout, dtype=float)).tolist()
    m = len(d)
    grads = []
    for i in range(len(params) - 1, -1, -1):
        x = np.atleast_2d(cache[i][0]).tolist()
        s = np.atleast_2d(ACTIVATIONS[activations[i]][1](cache[i][1])).tolist()
        w = np.asarray(params[i][0], dtype=float).tolist()
        dz = [[p * q / m for p, q in zip(r, t)] for r, t in zip(d, s)]
        dW = [[sum(dz[n][k] * x[n][j] for n in range(m)) for j in range(len(w[0]))] for k in range(len(w))]
        db = [sum(r[k] for r in dz) for k in range(len(w))]
        d = [[sum(r[k] * w[k][j] for k in range(len(w))) for j in range(len(w[0]))] for r in dz]
        grads.insert(0, (np.array(dW), np.array(db)))
    return grads


@rewritten(of="backward_divided_in_every_layer", style="numpy")
def backward_divided_in_every_layer_numpy(params, cache, dout, activations):
    d, grads = np.atleast_2d(np.asarray(dout, dtype=float)), []
    for (W, _), (x, z), name in zip(params[::-1], cache[::-1], activations[::-1]):
        d = d * ACTIVATIONS[name][1](np.atleast_2d(z)) / d.shape[0]
        grads.append((np.einsum("nk,nd->kd", d, np.atleast_2d(x)), d.sum(axis=0)))
        d = d @ np.asarray(W, dtype=float)
    return grads[::-1]


@rewritten(of="backward_divided_in_every_layer", style="student")
def backward_divided_in_every_layer_student(params, cache, dout, activations):
    grad = np.array(dout, dtype=float)
    n = 1 if grad.ndim == 1 else len(grad)
    result = []
    for layer in reversed(range(len(params))):
        inputs, sums = cache[layer]
        delta = activation_backward(grad, sums, activations[layer])
        delta = delta / n
        grad, dw, db = dense_backward(delta, inputs, params[layer][0])
        result.append((dw, db))
    result.reverse()
    return result


@rewritten(of="backward_with_biases_averaged", style="loops")
def backward_with_biases_averaged_loops(params, cache, dout, activations):
    d = np.atleast_2d(np.asarray(dout, dtype=float)).tolist()
    grads = []
    for i in range(len(params) - 1, -1, -1):
        x = np.atleast_2d(cache[i][0]).tolist()
        s = np.atleast_2d(ACTIVATIONS[activations[i]][1](cache[i][1])).tolist()
        w = np.asarray(params[i][0], dtype=float).tolist()
        dz = [[p * q for p, q in zip(r, t)] for r, t in zip(d, s)]
        dW = [[sum(dz[n][k] * x[n][j] for n in range(len(x))) for j in range(len(w[0]))] for k in range(len(w))]
        db = [sum(r[k] for r in dz) / len(dz) for k in range(len(w))]
        d = [[sum(r[k] * w[k][j] for k in range(len(w))) for j in range(len(w[0]))] for r in dz]
        grads.insert(0, (np.array(dW), np.array(db)))
    return grads


@rewritten(of="backward_with_biases_averaged", style="numpy")
def backward_with_biases_averaged_numpy(params, cache, dout, activations):
    d, grads = np.atleast_2d(np.asarray(dout, dtype=float)), []
    for (W, _), (x, z), name in zip(params[::-1], cache[::-1], activations[::-1]):
        d = d * ACTIVATIONS[name][1](np.atleast_2d(z))
        grads.append((np.einsum("nk,nd->kd", d, np.atleast_2d(x)), np.average(d, axis=0)))
        d = d @ np.asarray(W, dtype=float)
    return grads[::-1]


@rewritten(of="backward_with_biases_averaged", style="student")
def backward_with_biases_averaged_student(params, cache, dout, activations):
    grad = np.array(dout, dtype=float)
    n = 1 if grad.ndim == 1 else len(grad)
    result = []
    for layer in reversed(range(len(params))):
        inputs, sums = cache[layer]
        delta = activation_backward(grad, sums, activations[layer])
        grad, dw, db = dense_backward(delta, inputs, params[layer][0])
        mean_db = db / n
        result.append((dw, mean_db))
    result.reverse()
    return result


@rewritten(of="backward_with_one_number_for_all_biases", style="loops")
def backward_with_one_number_for_all_biases_loops(params, cache, dout, activations):
    d = np.atleast_2d(np.asarray(dout, dtype=float)).tolist()
    grads = []
    for i in range(len(params) - 1, -1, -1):
        x = np.atleast_2d(cache[i][0]).tolist()
        s = np.atleast_2d(ACTIVATIONS[activations[i]][1](cache[i][1])).tolist()
        w = np.asarray(params[i][0], dtype=float).tolist()
        dz = [[p * q for p, q in zip(r, t)] for r, t in zip(d, s)]
        dW = [[sum(dz[n][k] * x[n][j] for n in range(len(x))) for j in range(len(w[0]))] for k in range(len(w))]
        db = sum(sum(r) for r in dz)
        d = [[sum(r[k] * w[k][j] for k in range(len(w))) for j in range(len(w[0]))] for r in dz]
        grads.insert(0, (np.array(dW), db))
    return grads


@rewritten(of="backward_with_one_number_for_all_biases", style="numpy")
def backward_with_one_number_for_all_biases_numpy(params, cache, dout, activations):
    d, grads = np.atleast_2d(np.asarray(dout, dtype=float)), []
    for (W, _), (x, z), name in zip(params[::-1], cache[::-1], activations[::-1]):
        d = d * ACTIVATIONS[name][1](np.atleast_2d(z))
        grads.append((np.einsum("nk,nd->kd", d, np.atleast_2d(x)), np.einsum("nk->", d)))
        d = d @ np.asarray(W, dtype=float)
    return grads[::-1]


@rewritten(of="backward_with_one_number_for_all_biases", style="student")
def backward_with_one_number_for_all_biases_student(params, cache, dout, activations):
    grad = np.array(dout, dtype=float)
    result = []
    for layer in reversed(range(len(params))):
        inputs, sums = cache[layer]
        delta = activation_backward(grad, sums, activations[layer])
        grad, dw, db = dense_backward(delta, inputs, params[layer][0])
        total = float(delta.sum())
        result.append((dw, total))
    result.reverse()
    return result


@rewritten(of="backward_with_biases_in_a_row", style="loops")
def backward_with_biases_in_a_row_loops(params, cache, dout, activations):
    d = np.atleast_2d(np.asarray(dout, dtype=float)).tolist()
    grads = []
    for i in range(len(params) - 1, -1, -1):
        x = np.atleast_2d(cache[i][0]).tolist()
        s = np.atleast_2d(ACTIVATIONS[activations[i]][1](cache[i][1])).tolist()
        w = np.asarray(params[i][0], dtype=float).tolist()
        dz = [[p * q for p, q in zip(r, t)] for r, t in zip(d, s)]
        dW = [[sum(dz[n][k] * x[n][j] for n in range(len(x))) for j in range(len(w[0]))] for k in range(len(w))]
        db = [[sum(r[k] for r in dz) for k in range(len(w))]]
        d = [[sum(r[k] * w[k][j] for k in range(len(w))) for j in range(len(w[0]))] for r in dz]
        grads.insert(0, (np.array(dW), np.array(db)))
    return grads


@rewritten(of="backward_with_biases_in_a_row", style="numpy")
def backward_with_biases_in_a_row_numpy(params, cache, dout, activations):
    d, grads = np.atleast_2d(np.asarray(dout, dtype=float)), []
    for (W, _), (x, z), name in zip(params[::-1], cache[::-1], activations[::-1]):
        d = d * ACTIVATIONS[name][1](np.atleast_2d(z))
        grads.append((np.einsum("nk,nd->kd", d, np.atleast_2d(x)), np.sum(d, axis=0, keepdims=True)))
        d = d @ np.asarray(W, dtype=float)
    return grads[::-1]


@rewritten(of="backward_with_biases_in_a_row", style="student")
def backward_with_biases_in_a_row_student(params, cache, dout, activations):
    grad = np.array(dout, dtype=float)
    result = []
    for layer in reversed(range(len(params))):
        inputs, sums = cache[layer]
        delta = activation_backward(grad, sums, activations[layer])
        grad, dw, db = dense_backward(delta, inputs, params[layer][0])
        result.append((dw, db.reshape(1, -1)))
    result.reverse()
    return result


@rewritten(of="backward_with_dw_transposed", style="loops")
def backward_with_dw_transposed_loops(params, cache, dout, activations):
    d = np.atleast_2d(np.asarray(dout, dtype=float)).tolist()
    grads = []
    for i in range(len(params) - 1, -1, -1):
        x = np.atleast_2d(cache[i][0]).tolist()
        s = np.atleast_2d(ACTIVATIONS[activations[i]][1](cache[i][1])).tolist()
        w = np.asarray(params[i][0], dtype=float).tolist()
        dz = [[p * q for p, q in zip(r, t)] for r, t in zip(d, s)]
        dW = [[sum(dz[n][k] * x[n][j] for n in range(len(x))) for k in range(len(w))] for j in range(len(w[0]))]
        db = [sum(r[k] for r in dz) for k in range(len(w))]
        d = [[sum(r[k] * w[k][j] for k in range(len(w))) for j in range(len(w[0]))] for r in dz]
        grads.insert(0, (np.array(dW), np.array(db)))
    return grads


@rewritten(of="backward_with_dw_transposed", style="numpy")
def backward_with_dw_transposed_numpy(params, cache, dout, activations):
    d, grads = np.atleast_2d(np.asarray(dout, dtype=float)), []
    for (W, _), (x, z), name in zip(params[::-1], cache[::-1], activations[::-1]):
        d = d * ACTIVATIONS[name][1](np.atleast_2d(z))
        grads.append((np.einsum("nk,nd->dk", d, np.atleast_2d(x)), d.sum(axis=0)))
        d = d @ np.asarray(W, dtype=float)
    return grads[::-1]


@rewritten(of="backward_with_dw_transposed", style="student")
def backward_with_dw_transposed_student(params, cache, dout, activations):
    grad = np.array(dout, dtype=float)
    result = []
    for layer in reversed(range(len(params))):
        inputs, sums = cache[layer]
        delta = activation_backward(grad, sums, activations[layer])
        grad, dw, db = dense_backward(delta, inputs, params[layer][0])
        result.append((dw.T, db))
    result.reverse()
    return result


@rewritten(of="backward_with_inputs_before_activation", style="loops")
def backward_with_inputs_before_activation_loops(params, cache, dout, activations):
    d = np.atleast_2d(np.asarray(dout, dtype=float)).tolist()
    grads = []
    for i in range(len(params) - 1, -1, -1):
        x = np.atleast_2d(cache[0][0] if i == 0 else cache[i - 1][1]).tolist()
        s = np.atleast_2d(ACTIVATIONS[activations[i]][1](cache[i][1])).tolist()
        w = np.asarray(params[i][0], dtype=float).tolist()
        dz = [[p * q for p, q in zip(r, t)] for r, t in zip(d, s)]
        dW = [[sum(dz[n][k] * x[n][j] for n in range(len(x))) for j in range(len(w[0]))] for k in range(len(w))]
        db = [sum(r[k] for r in dz) for k in range(len(w))]
        d = [[sum(r[k] * w[k][j] for k in range(len(w))) for j in range(len(w[0]))] for r in dz]
        grads.insert(0, (np.array(dW), np.array(db)))
    return grads


@rewritten(of="backward_with_inputs_before_activation", style="numpy")
def backward_with_inputs_before_activation_numpy(params, cache, dout, activations):
    d, grads = np.atleast_2d(np.asarray(dout, dtype=float)), []
    fed = [cache[0][0]] + [z for _, z in cache[:-1]]
    for (W, _), x, (_, z), name in zip(params[::-1], fed[::-1], cache[::-1], activations[::-1]):
        d = d * ACTIVATIONS[name][1](np.atleast_2d(z))
        grads.append((np.einsum("nk,nd->kd", d, np.atleast_2d(x)), d.sum(axis=0)))
        d = d @ np.asarray(W, dtype=float)
    return grads[::-1]


@rewritten(of="backward_with_inputs_before_activation", style="student")
def backward_with_inputs_before_activation_student(params, cache, dout, activations):
    grad = np.array(dout, dtype=float)
    result = []
    for layer in reversed(range(len(params))):
        inputs, sums = cache[layer]
        if layer > 0:
            inputs = cache[layer - 1][1]
        delta = activation_backward(grad, sums, activations[layer])
        grad, dw, db = dense_backward(delta, inputs, params[layer][0])
        result.append((dw, db))
    result.reverse()
    return result


@rewritten(of="backward_through_weights_that_moved", style="loops")
def backward_through_weights_that_moved_loops(params, cache, dout, activations):
    d = np.atleast_2d(np.asarray(dout, dtype=float)).tolist()
    grads = []
    for i in range(len(params) - 1, -1, -1):
        x = np.atleast_2d(cache[i][0]).tolist()
        s = np.atleast_2d(ACTIVATIONS[activations[i]][1](cache[i][1])).tolist()
        W = np.asarray(params[i][0], dtype=float)
        b = np.asarray(params[i][1], dtype=float)
        units, inputs = W.shape
        dz = [[p * q for p, q in zip(r, t)] for r, t in zip(d, s)]
        dW = [[sum(dz[n][k] * x[n][j] for n in range(len(x))) for j in range(inputs)] for k in range(units)]
        db = [sum(r[k] for r in dz) for k in range(units)]
        for k in range(units):
            b[k] -= 0.1 * db[k]
            for j in range(inputs):
                W[k, j] -= 0.1 * dW[k][j]
        d = [[sum(r[k] * float(W[k, j]) for k in range(units)) for j in range(inputs)] for r in dz]
        grads.insert(0, (np.array(dW), np.array(db)))
    return grads


@rewritten(of="backward_through_weights_that_moved", style="numpy")
def backward_through_weights_that_moved_numpy(params, cache, dout, activations):
    d, grads = np.atleast_2d(np.asarray(dout, dtype=float)), []
    for (W, b), (x, z), name in zip(params[::-1], cache[::-1], activations[::-1]):
        W, b = np.asarray(W, dtype=float), np.asarray(b, dtype=float)
        d = d * ACTIVATIONS[name][1](np.atleast_2d(z))
        grads.append((np.einsum("nk,nd->kd", d, np.atleast_2d(x)), d.sum(axis=0)))
        np.subtract(W, 0.1 * grads[-1][0], out=W)
        np.subtract(b, 0.1 * grads[-1][1], out=b)
        d = d @ W
    return grads[::-1]


@rewritten(of="backward_through_weights_that_moved", style="student")
def backward_through_weights_that_moved_student(params, cache, dout, activations):
    grad = np.array(dout, dtype=float)
    learning_rate = 0.1
    result = []
    for layer in reversed(range(len(params))):
        weights = np.asarray(params[layer][0], dtype=float)
        bias = np.asarray(params[layer][1], dtype=float)
        inputs, sums = cache[layer]
        delta = activation_backward(grad, sums, activations[layer])
        unused, dw, db = dense_backward(delta, inputs, weights)
        weights -= learning_rate * dw
        bias -= learning_rate * db
        grad = delta.dot(weights)
        result.append((dw, db))
    result.reverse()
    return result


@rewritten(of="backward_that_moves_the_weights", style="loops")
def backward_that_moves_the_weights_loops(params, cache, dout, activations):
    d = np.atleast_2d(np.asarray(dout, dtype=float)).tolist()
    grads = []
    for i in range(len(params) - 1, -1, -1):
        x = np.atleast_2d(cache[i][0]).tolist()
        s = np.atleast_2d(ACTIVATIONS[activations[i]][1](cache[i][1])).tolist()
        W = np.asarray(params[i][0], dtype=float)
        b = np.asarray(params[i][1], dtype=float)
        units, inputs = W.shape
        w = W.tolist()
        dz = [[p * q for p, q in zip(r, t)] for r, t in zip(d, s)]
        dW = [[sum(dz[n][k] * x[n][j] for n in range(len(x))) for j in range(inputs)] for k in range(units)]
        db = [sum(r[k] for r in dz) for k in range(units)]
        d = [[sum(r[k] * w[k][j] for k in range(units)) for j in range(inputs)] for r in dz]
        for k in range(units):
            b[k] -= 0.1 * db[k]
            for j in range(inputs):
                W[k, j] -= 0.1 * dW[k][j]
        grads.insert(0, (np.array(dW), np.array(db)))
    return grads


@rewritten(of="backward_that_moves_the_weights", style="numpy")
def backward_that_moves_the_weights_numpy(params, cache, dout, activations):
    d, grads = np.atleast_2d(np.asarray(dout, dtype=float)), []
    for (W, b), (x, z), name in zip(params[::-1], cache[::-1], activations[::-1]):
        W, b = np.asarray(W, dtype=float), np.asarray(b, dtype=float)
        d = d * ACTIVATIONS[name][1](np.atleast_2d(z))
        grads.append((np.einsum("nk,nd->kd", d, np.atleast_2d(x)), d.sum(axis=0)))
        d = d @ W
        np.subtract(W, 0.1 * grads[-1][0], out=W)
        np.subtract(b, 0.1 * grads[-1][1], out=b)
    return grads[::-1]


@rewritten(of="backward_that_moves_the_weights", style="student")
def backward_that_moves_the_weights_student(params, cache, dout, activations):
    grad = np.array(dout, dtype=float)
    learning_rate = 0.1
    result = []
    for layer in reversed(range(len(params))):
        inputs, sums = cache[layer]
        delta = activation_backward(grad, sums, activations[layer])
        grad, dw, db = dense_backward(delta, inputs, params[layer][0])
        result.append((dw, db))
    result.reverse()
    for (weights, bias), (dw, db) in zip(params, result):
        weights = np.asarray(weights, dtype=float)
        bias = np.asarray(bias, dtype=float)
        weights -= learning_rate * dw
        bias -= learning_rate * db
    return result


@rewritten(of="backward_that_uses_up_the_cache", style="loops")
def backward_that_uses_up_the_cache_loops(params, cache, dout, activations):
    d = np.atleast_2d(np.asarray(dout, dtype=float)).tolist()
    grads = []
    for i in range(len(params) - 1, -1, -1):
        inputs, sums = cache.pop()
        x = np.atleast_2d(inputs).tolist()
        s = np.atleast_2d(ACTIVATIONS[activations[i]][1](sums)).tolist()
        w = np.asarray(params[i][0], dtype=float).tolist()
        dz = [[p * q for p, q in zip(r, t)] for r, t in zip(d, s)]
        dW = [[sum(dz[n][k] * x[n][j] for n in range(len(x))) for j in range(len(w[0]))] for k in range(len(w))]
        db = [sum(r[k] for r in dz) for k in range(len(w))]
        d = [[sum(r[k] * w[k][j] for k in range(len(w))) for j in range(len(w[0]))] for r in dz]
        grads.insert(0, (np.array(dW), np.array(db)))
    return grads


@rewritten(of="backward_that_uses_up_the_cache", style="numpy")
def backward_that_uses_up_the_cache_numpy(params, cache, dout, activations):
    d, grads = np.atleast_2d(np.asarray(dout, dtype=float)), []
    for (W, _), name in zip(params[::-1], activations[::-1]):
        x, z = (np.atleast_2d(part) for part in cache.pop(-1))
        d = d * ACTIVATIONS[name][1](z)
        grads.append((np.einsum("nk,nd->kd", d, x), d.sum(axis=0)))
        d = d @ np.asarray(W, dtype=float)
    return grads[::-1]


@rewritten(of="backward_that_uses_up_the_cache", style="student")
def backward_that_uses_up_the_cache_student(params, cache, dout, activations):
    grad = np.array(dout, dtype=float)
    result = []
    layer = len(params) - 1
    while layer >= 0:
        memory = cache.pop()
        delta = activation_backward(grad, memory[1], activations[layer])
        grad, dw, db = dense_backward(delta, memory[0], params[layer][0])
        result.append((dw, db))
        layer -= 1
    result.reverse()
    return result


@rewritten(of="backward_that_changes_dout", style="loops")
def backward_that_changes_dout_loops(params, cache, dout, activations):
    d = np.asarray(dout, dtype=float)
    grads = []
    for i in range(len(params) - 1, -1, -1):
        s = ACTIVATIONS[activations[i]][1](cache[i][1])
        for index in np.ndindex(d.shape):
            d[index] = d[index] * s[index]
        d, dW, db = dense_backward(d, cache[i][0], params[i][0])
        grads.insert(0, (dW, db))
    return [(np.array(dW), np.array(db)) for dW, db in grads]


@rewritten(of="backward_that_changes_dout", style="numpy")
def backward_that_changes_dout_numpy(params, cache, dout, activations):
    d, grads = np.atleast_2d(np.asarray(dout, dtype=float)), []
    for (W, _), (x, z), name in zip(params[::-1], cache[::-1], activations[::-1]):
        np.multiply(d, ACTIVATIONS[name][1](np.atleast_2d(z)), out=d)
        grads.append((np.einsum("nk,nd->kd", d, np.atleast_2d(x)), d.sum(axis=0)))
        d = d @ np.asarray(W, dtype=float)
    return grads[::-1]


@rewritten(of="backward_that_changes_dout", style="student")
def backward_that_changes_dout_student(params, cache, dout, activations):
    grad = np.asarray(dout, dtype=float)
    result = []
    for layer in reversed(range(len(params))):
        inputs, sums = cache[layer]
        slope = ACTIVATIONS[activations[layer]][1](sums)
        grad *= slope
        grad, dw, db = dense_backward(grad, inputs, params[layer][0])
        result.append((dw, db))
    result.reverse()
    return result


@rewritten(of="backward_downhill", style="loops")
def backward_downhill_loops(params, cache, dout, activations):
    d = np.atleast_2d(np.asarray(dout, dtype=float)).tolist()
    grads = []
    for i in range(len(params) - 1, -1, -1):
        x = np.atleast_2d(cache[i][0]).tolist()
        s = np.atleast_2d(ACTIVATIONS[activations[i]][1](cache[i][1])).tolist()
        w = np.asarray(params[i][0], dtype=float).tolist()
        dz = [[p * q for p, q in zip(r, t)] for r, t in zip(d, s)]
        dW = [[-sum(dz[n][k] * x[n][j] for n in range(len(x))) for j in range(len(w[0]))] for k in range(len(w))]
        db = [-sum(r[k] for r in dz) for k in range(len(w))]
        d = [[sum(r[k] * w[k][j] for k in range(len(w))) for j in range(len(w[0]))] for r in dz]
        grads.insert(0, (np.array(dW), np.array(db)))
    return grads


@rewritten(of="backward_downhill", style="numpy")
def backward_downhill_numpy(params, cache, dout, activations):
    d, grads = np.negative(np.atleast_2d(np.asarray(dout, dtype=float))), []
    for (W, _), (x, z), name in zip(params[::-1], cache[::-1], activations[::-1]):
        d = d * ACTIVATIONS[name][1](np.atleast_2d(z))
        grads.append((np.einsum("nk,nd->kd", d, np.atleast_2d(x)), d.sum(axis=0)))
        d = d @ np.asarray(W, dtype=float)
    return grads[::-1]


@rewritten(of="backward_downhill", style="student")
def backward_downhill_student(params, cache, dout, activations):
    grad = np.array(dout, dtype=float)
    result = []
    for layer in reversed(range(len(params))):
        inputs, sums = cache[layer]
        delta = activation_backward(grad, sums, activations[layer])
        grad, dw, db = dense_backward(delta, inputs, params[layer][0])
        result.append((-dw, -db))
    result.reverse()
    return result


@rewritten(of="backward_of_batches_only", style="loops")
def backward_of_batches_only_loops(params, cache, dout, activations):
    d = np.asarray(dout, dtype=float)
    grads = []
    for i in range(len(params) - 1, -1, -1):
        x, z = cache[i]
        dz = d * ACTIVATIONS[activations[i]][1](z)
        dW = np.dot(dz.T, x)
        db = sum(dz)
        d = np.dot(dz, np.asarray(params[i][0], dtype=float))
        grads.insert(0, (dW, db))
    return grads


@rewritten(of="backward_of_batches_only", style="numpy")
def backward_of_batches_only_numpy(params, cache, dout, activations):
    d, grads = np.asarray(dout, dtype=float), []
    for (W, _), (x, z), name in zip(params[::-1], cache[::-1], activations[::-1]):
        d = np.multiply(d, ACTIVATIONS[name][1](z))
        grads.append((np.matmul(np.transpose(d), x), np.add.reduce(d, axis=0)))
        d = np.matmul(d, np.asarray(W, dtype=float))
    return grads[::-1]


@rewritten(of="backward_of_batches_only", style="student")
def backward_of_batches_only_student(params, cache, dout, activations):
    grad = np.array(dout, dtype=float)
    result = []
    for layer in reversed(range(len(params))):
        weights = np.array(params[layer][0], dtype=float)
        inputs, sums = cache[layer]
        delta = activation_backward(grad, sums, activations[layer])
        dw = delta.T @ inputs
        db = delta.sum(axis=0)
        grad = delta @ weights
        result.append((dw, db))
    result.reverse()
    return result


@rewritten(of="backward_in_one_flat_list", style="loops")
def backward_in_one_flat_list_loops(params, cache, dout, activations):
    d = np.atleast_2d(np.asarray(dout, dtype=float)).tolist()
    grads = []
    for i in range(len(params) - 1, -1, -1):
        x = np.atleast_2d(cache[i][0]).tolist()
        s = np.atleast_2d(ACTIVATIONS[activations[i]][1](cache[i][1])).tolist()
        w = np.asarray(params[i][0], dtype=float).tolist()
        dz = [[p * q for p, q in zip(r, t)] for r, t in zip(d, s)]
        dW = [[sum(dz[n][k] * x[n][j] for n in range(len(x))) for j in range(len(w[0]))] for k in range(len(w))]
        db = [sum(r[k] for r in dz) for k in range(len(w))]
        d = [[sum(r[k] * w[k][j] for k in range(len(w))) for j in range(len(w[0]))] for r in dz]
        grads.insert(0, np.array(db))
        grads.insert(0, np.array(dW))
    return grads


@rewritten(of="backward_in_one_flat_list", style="numpy")
def backward_in_one_flat_list_numpy(params, cache, dout, activations):
    d, grads = np.atleast_2d(np.asarray(dout, dtype=float)), []
    for (W, _), (x, z), name in zip(params[::-1], cache[::-1], activations[::-1]):
        d = d * ACTIVATIONS[name][1](np.atleast_2d(z))
        grads += [d.sum(axis=0), np.einsum("nk,nd->kd", d, np.atleast_2d(x))]
        d = d @ np.asarray(W, dtype=float)
    return grads[::-1]


@rewritten(of="backward_in_one_flat_list", style="student")
def backward_in_one_flat_list_student(params, cache, dout, activations):
    grad = np.array(dout, dtype=float)
    result = []
    for layer in reversed(range(len(params))):
        inputs, sums = cache[layer]
        delta = activation_backward(grad, sums, activations[layer])
        grad, dw, db = dense_backward(delta, inputs, params[layer][0])
        result = [dw, db] + result
    return result
