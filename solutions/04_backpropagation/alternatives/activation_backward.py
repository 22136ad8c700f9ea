import numpy as np


@alternative(of="activation_backward")
def in_place_on_a_copy(dout, z, activation):
    gradient = np.array(dout, dtype=float)
    gradient *= ACTIVATIONS[activation][1](np.asarray(z, dtype=float))
    return gradient


@alternative(of="activation_backward")
def with_multiply(dout, z, activation):
    _, derivative = ACTIVATIONS[activation]
    return np.multiply(derivative(z), dout)


@alternative(of="activation_backward")
def with_formulas(dout, z, activation):
    d, z = np.asarray(dout, dtype=float), np.asarray(z, dtype=float)
    a = ACTIVATIONS[activation][0](z)
    if activation == "sigmoid":
        return d * a * (1 - a)
    if activation == "tanh":
        return d * (1 - a**2)
    if activation == "softplus":
        return d * ACTIVATIONS["sigmoid"][0](z)
    left = {"relu": 0.0, "leaky_relu": 0.2, "elu": a + 1, "identity": 1.0, "step": 0.0}[activation]
    right = 0.0 if activation == "step" else 1.0
    return d * np.where(z > 0, right, left)


@alternative(of="activation_backward")
def number_by_number(dout, z, activation):
    z = np.asarray(z, dtype=float)
    slopes = [float(ACTIVATIONS[activation][1](value)) for value in z.ravel()]
    products = [d * s for d, s in zip(np.ravel(dout).tolist(), slopes, strict=True)]
    return np.array(products).reshape(z.shape).tolist()
