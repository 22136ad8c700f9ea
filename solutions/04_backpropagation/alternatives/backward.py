import numpy as np


@alternative(of="backward")
def recursive(params, cache, dout, activations):
    if not len(params):
        return []
    X, z = cache[-1]
    dX, dW, db = dense_backward(activation_backward(dout, z, activations[-1]), X, params[-1][0])
    return [*recursive(params[:-1], cache[:-1], dX, activations[:-1]), (dW, db)]


@alternative(of="backward")
def into_prepared_arrays(params, cache, dout, activations):
    grads = [(np.zeros(np.shape(W)), np.zeros(np.shape(b))) for W, b in params]
    d = np.array(dout, dtype=float)
    for k in range(len(params) - 1, -1, -1):
        X, z = cache[k]
        d = d * ACTIVATIONS[activations[k]][1](z)
        grads[k][0][...] = np.einsum("nk,nd->kd", np.atleast_2d(d), np.atleast_2d(X))
        grads[k][1][...] = np.atleast_2d(d).sum(axis=0)
        d = d @ np.asarray(params[k][0], dtype=float)
    return grads


@alternative(of="backward")
def example_by_example(params, cache, dout, activations):
    """Add the gradients of single examples."""
    if np.ndim(dout) == 2:
        alone = []
        for n, above in enumerate(np.asarray(dout)):
            kept = [(X[n], z[n]) for X, z in cache]
            alone.append(example_by_example(params, kept, above, activations))
        return [tuple(sum(parts) for parts in zip(*layer, strict=True)) for layer in zip(*alone, strict=True)]
    grads = []
    for (W, _), (x, z), name in zip(params[::-1], cache[::-1], activations[::-1], strict=True):
        dz = activation_backward(dout, z, name)
        grads.append((np.outer(dz, x), dz))
        dout = np.transpose(W) @ dz
    return grads[::-1]


@alternative(of="backward")
def lists_all_the_way(params, cache, dout, activations):
    grads = []
    for layer in range(len(params)):
        k = len(params) - 1 - layer
        dz = activation_backward(dout, cache[k][1], activations[k])
        dout, dW, db = dense_backward(dz, cache[k][0], params[k][0])
        grads.insert(0, [dW.tolist(), db.tolist()])
    return grads
