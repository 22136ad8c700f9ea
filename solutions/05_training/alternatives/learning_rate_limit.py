import numpy as np


@alternative(of="learning_rate_limit")
def by_a_power(curvature):
    return 2.0 * float(curvature) ** -1


@alternative(of="learning_rate_limit")
def twice_the_best_step(curvature):
    best = np.reciprocal(np.float64(curvature))  # the one that lands on the bottom
    return np.asarray(best + best)


@alternative(of="learning_rate_limit")
def where_the_factor_is_minus_one(curvature):
    low, high = 0.0, 1.0
    while 1 - high * curvature > -1:
        high *= 2
    while True:
        middle = (low + high) / 2
        if middle in (low, high):
            return high
        if 1 - middle * curvature > -1:
            low = middle
        else:
            high = middle
