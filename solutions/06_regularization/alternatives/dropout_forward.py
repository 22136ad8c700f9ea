import random

import numpy as np


@alternative(of="dropout_forward")
def scaled_mask(x, p, rng, training=True):
    x = np.array(x, dtype=float)
    if not training:
        return x, np.ones_like(x)
    mask = (rng.uniform(size=x.shape) > p) / (1 - p)
    return x * mask, mask


@alternative(of="dropout_forward")
def ones_and_zeros(x, p, rng, training=True):
    x = np.asarray(x, dtype=float)
    if training:
        mask = rng.binomial(1, 1 - p, size=x.shape)
        return mask * x / (1 - p), mask
    return x, None


@alternative(of="dropout_forward")
def element_by_element(x, p, rng, training=True):
    x = np.asarray(x, dtype=float)
    out, mask = np.zeros(x.shape), np.zeros(x.shape, dtype=bool)
    for place in np.ndindex(x.shape):
        if not training:
            out[place], mask[place] = x[place], True
        elif rng.random() < 1 - p:
            out[place], mask[place] = x[place] / (1 - p), True
    return [out.tolist(), mask.tolist()]


@alternative(of="dropout_forward")
def choice_of_two(x, p, rng, training=True):
    if not training:
        return x, np.ones(np.shape(x), dtype=int)
    x = np.array(x, dtype=float)
    mask = rng.choice([0.0, 1 / (1 - p)], size=x.shape, p=[p, 1 - p])
    return np.multiply(x, mask), mask


@alternative(of="dropout_forward")
def zeros_on_a_copy(x, p, rng, training=True):
    out = np.array(x, dtype=float, copy=True)
    stays = np.ones(out.shape, dtype=np.int8)
    if training:
        stays[rng.random(out.shape) < p] = 0
        out[stays == 0] = 0
        out /= 1 - p
    return out, stays


@alternative(of="dropout_forward")
def seeded_from_the_generator(x, p, rng, training=True):
    x = np.asarray(x, dtype=float)
    if not training:
        return x, np.full(x.shape, True)
    own = random.Random(int(rng.integers(2**63)))
    mask = np.array([own.random() >= p for _ in range(x.size)]).reshape(x.shape)
    return np.where(mask, x / (1 - p), 0.0), mask


class Layer:
    def __init__(self, p):
        self.keep = 1 - p

    def draw(self, shape, rng):
        self.mask = rng.random(shape) < self.keep
        return self.mask

    def __call__(self, x):
        return np.divide(x, self.keep, out=np.zeros(x.shape), where=self.mask)


@alternative(of="dropout_forward")
def by_a_class(x, p, rng, training=True):
    x = np.asarray(x, dtype=float)
    layer = Layer(p if training else 0.0)
    mask = layer.draw(x.shape, rng)
    return layer(x), mask
