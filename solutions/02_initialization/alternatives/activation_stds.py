@alternative(of="activation_stds")
def as_an_array(params, X, activations):
    found = np.zeros(len(params))
    Z = np.atleast_2d(np.array(X, dtype=float))
    for k in range(len(params)):
        W, b = np.array(params[k][0], dtype=float), np.array(params[k][1], dtype=float)
        Z = ACTIVATIONS[activations[k]][0](np.einsum("ni,oi->no", Z, W) + b)
        found[k] = Z.std()
    return found


@alternative(of="activation_stds")
def as_a_tuple(params, X, activations):
    outputs = [np.asarray(X)]
    for (W, b), name in zip(params, activations, strict=True):
        function = ACTIVATIONS[name][0]
        outputs.append(function(dense(outputs[-1], W, b)))
    return tuple(np.std(a) for a in outputs[1:])


@alternative(of="activation_stds")
def recursively(params, X, activations):
    if not len(params):
        return []
    (W, b), function = params[0], ACTIVATIONS[activations[0]][0]
    outputs = function(np.asarray(X) @ np.asarray(W).T + b)
    std = np.sqrt(np.mean((outputs - outputs.mean()) ** 2))
    return [std, *recursively(params[1:], outputs, activations[1:])]


@alternative(of="activation_stds")
def by_the_mean_of_squares(params, X, activations):
    stds = []
    for layer, name in zip(params, activations, strict=True):
        activation, _ = ACTIVATIONS[name]
        X = activation(dense(X, *layer))
        values = [float(value) for value in np.ravel(X)]
        mean = sum(values) / len(values)
        stds.append((sum((value - mean) ** 2 for value in values) / len(values)) ** 0.5)
    return stds
