import math

import numpy as np


@alternative(of="softmax_cross_entropy_gradient")
def with_its_own_softmax(y, z):
    y, z = np.array(y, dtype=float), np.array(z, dtype=float)
    if y.shape != z.shape:
        raise ValueError("shapes")
    n = 1 if z.ndim == 1 else z.shape[0]
    z -= z.max(axis=-1, keepdims=True)
    e = np.exp(z)
    return (e / e.sum(axis=-1, keepdims=True) - y) / n


@alternative(of="softmax_cross_entropy_gradient")
def two_dimensional_and_back(y, z):
    y, z = paired(y, z)
    Y, Z = np.atleast_2d(y), np.atleast_2d(z)
    return ((softmax(Z) - Y) / len(Z)).reshape(z.shape)


@alternative(of="softmax_cross_entropy_gradient")
def row_by_row(y, z):
    y, z = paired(y, z)
    if z.ndim == 2:
        return [row_by_row(t, s) / np.float64(len(z)) for t, s in zip(y, z, strict=True)]
    total = math.fsum(math.exp(s - max(z)) for s in z)
    return np.array([math.exp(s - max(z)) / total - t for t, s in zip(y, z, strict=True)])


@alternative(of="softmax_cross_entropy_gradient")
def through_the_jacobian(y, z):
    y, z = paired(y, z)
    p = softmax(z)
    jacobian = p[..., :, None] * (np.eye(p.shape[-1]) - p[..., None, :])  # of each example
    with np.errstate(divide="ignore", invalid="ignore"):
        above = np.where(y > 0, -y / np.where(p > 1e-300, p, 1e-300), 0)
    certain = p.min(axis=-1, keepdims=True) < 1e-12
    gradient = np.einsum("...j,...jk->...k", above, jacobian)
    return np.where(certain, p - y, gradient) / np.prod(z.shape[:-1])


@alternative(of="softmax_cross_entropy_gradient")
def with_logaddexp(y, z):
    y, z = paired(y, z)
    p = np.exp(z - np.logaddexp.reduce(z, axis=-1, keepdims=True))
    p -= y
    p /= y.size / y.shape[-1]
    return p
