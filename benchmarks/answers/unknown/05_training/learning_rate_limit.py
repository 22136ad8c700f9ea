import numpy as np


@wrong(of="learning_rate_limit")
def bisects_between_zero_and_ten(curvature):
    """Searches the limit by bisection between 0 and 10, so a curvature below 0.2 gets 10."""
    low, high = 0.0, 10.0
    for _ in range(200):
        middle = (low + high) / 2
        if abs(1 - middle * curvature) < 1:
            low = middle
        else:
            high = middle
    return low


@wrong(of="learning_rate_limit")
def tries_rates_in_hundredths(curvature):
    """Simulates descent with 0.01, 0.02, 0.03 and so on up to 100 and gives the first that does not shrink, so the limit is known to 0.01 only."""
    for eta in np.arange(0.01, 100, 0.01):
        w = 1.0
        for _ in range(3):
            w = w - eta * curvature * w
        if abs(w) >= 1:
            return float(eta)
    return 100.0


@wrong(of="learning_rate_limit", known="learning_rate_limit_by_whole_division")
def divides_without_remainder(curvature):
    """Uses // in place of /, which gives 0 for every curvature above 2."""
    return 2 // curvature


@wrong(of="learning_rate_limit", known="learning_rate_limit_with_an_epsilon")
def guards_against_a_curvature_of_zero(curvature):
    """Adds 0.0001 to the curvature so as not to divide by 0, which is far too much for a tiny curvature."""
    return 2 / (curvature + 1e-4)


@wrong(of="learning_rate_limit", known="learning_rate_limit_never_above_one")
def never_above_one(curvature):
    """Caps the limit at 1, in the belief that learning rates lie between 0 and 1."""
    return min(1.0, 2.0 / curvature)


@wrong(of="learning_rate_limit", known="learning_rate_limit_as_an_interval")
def gives_the_interval(curvature):
    """Returns the interval (0, 2/λ) of good learning rates as a pair, where one number is asked for."""
    lower, upper = 0.0, 2.0 / curvature
    return lower, upper


@wrong(of="learning_rate_limit", known="learning_rate_limit_for_a_factor_of_zero_to_minus_three")
def takes_the_slope_for_half_as_steep(curvature):
    """Differentiates ½ λ w² to ½ λ w and solves 1 - ½ η λ = -1, so the limit is twice too large."""
    smallest_factor = -1
    return (1 - smallest_factor) / (0.5 * curvature)
