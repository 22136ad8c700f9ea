import math

import numpy as np


@alternative(of="softmax_cross_entropy")
def log_sum_minus_score(y, z):
    y, z = paired(y, z)
    return np.mean(np.logaddexp.reduce(z, axis=-1) - (y * z).sum(axis=-1))


@alternative(of="softmax_cross_entropy")
def score_by_score(y, z):
    y, z = np.atleast_2d(*paired(y, z))
    total = 0.0
    for targets, scores in zip(y, z, strict=True):
        log_sum = max(scores) + math.log(sum(math.exp(score - max(scores)) for score in scores))
        total += sum(t * (log_sum - score) for t, score in zip(targets, scores, strict=True))
    return total / len(y)


@alternative(of="softmax_cross_entropy")
def with_einsum(y, z):
    y, z = paired(y, z)
    losses = -np.einsum("...k,...k->...", y, log_softmax(z))
    return losses.mean()


@alternative(of="softmax_cross_entropy")
def by_a_class_of_its_own(y, z):
    return Loss(y, z).mean()


class Loss:
    def __init__(self, y, z):
        self.y, self.z = np.array(y, dtype=float), np.array(z, dtype=float)
        if self.y.shape != self.z.shape:
            raise ValueError(f"{self.y.shape} and {self.z.shape}")

    def mean(self):
        self.z -= self.z.max(-1, keepdims=True)
        self.z -= np.log(np.exp(self.z).sum(-1, keepdims=True))
        return float(-(self.y * self.z).sum() * self.y.shape[-1] / self.y.size)
