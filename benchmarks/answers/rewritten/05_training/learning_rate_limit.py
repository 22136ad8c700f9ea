"""Known mistakes in learning_rate_limit, written anew."""

import math

import numpy as np


@rewritten(of="learning_rate_limit_at_the_best_rate", style="loops")
def learning_rate_limit_at_the_best_rate_loops(curvature):
    return math.pow(curvature, -1)


@rewritten(of="learning_rate_limit_at_the_best_rate", style="numpy")
def learning_rate_limit_at_the_best_rate_numpy(curvature):
    return np.reciprocal(np.float64(curvature))


@rewritten(of="learning_rate_limit_at_the_best_rate", style="student")
def learning_rate_limit_at_the_best_rate_student(curvature):
    limit = 2 / float(curvature)
    half = limit / 2
    return half


@rewritten(of="learning_rate_limit_upside_down", style="loops")
def learning_rate_limit_upside_down_loops(curvature):
    return math.ldexp(curvature, -1)


@rewritten(of="learning_rate_limit_upside_down", style="numpy")
def learning_rate_limit_upside_down_numpy(curvature):
    return np.multiply(curvature, 0.5)


@rewritten(of="learning_rate_limit_upside_down", style="student")
def learning_rate_limit_upside_down_student(curvature):
    top = curvature
    bottom = 2.0
    return top / bottom


@rewritten(of="learning_rate_limit_growing_with_the_curvature", style="loops")
def learning_rate_limit_growing_with_the_curvature_loops(curvature):
    total = 0.0
    for _ in range(2):
        total += curvature
    return total


@rewritten(of="learning_rate_limit_growing_with_the_curvature", style="numpy")
def learning_rate_limit_growing_with_the_curvature_numpy(curvature):
    return np.add(curvature, curvature)


@rewritten(of="learning_rate_limit_growing_with_the_curvature", style="student")
def learning_rate_limit_growing_with_the_curvature_student(curvature):
    factor = 2
    limit = factor * float(curvature)
    return limit


@rewritten(of="learning_rate_limit_equal_to_the_curvature", style="loops")
def learning_rate_limit_equal_to_the_curvature_loops(curvature):
    for value in (curvature,):
        return float(value)


@rewritten(of="learning_rate_limit_equal_to_the_curvature", style="numpy")
def learning_rate_limit_equal_to_the_curvature_numpy(curvature):
    return np.positive(np.float64(curvature))


@rewritten(of="learning_rate_limit_equal_to_the_curvature", style="student")
def learning_rate_limit_equal_to_the_curvature_student(curvature):
    limit = 2 * float(curvature)
    limit = limit / 2
    return limit


@rewritten(of="learning_rate_limit_whatever_the_curvature", style="loops")
def learning_rate_limit_whatever_the_curvature_loops(curvature):
    return math.sqrt(4.0)


@rewritten(of="learning_rate_limit_whatever_the_curvature", style="numpy")
def learning_rate_limit_whatever_the_curvature_numpy(curvature):
    return np.sum(np.ones(2))


@rewritten(of="learning_rate_limit_whatever_the_curvature", style="student")
def learning_rate_limit_whatever_the_curvature_student(curvature):
    biggest_factor = 1.0
    smallest_factor = -1.0
    limit = biggest_factor - smallest_factor
    return limit


@rewritten(of="learning_rate_limit_by_the_square", style="loops")
def learning_rate_limit_by_the_square_loops(curvature):
    square = 1.0
    for _ in range(2):
        square *= curvature
    return 2.0 / square


@rewritten(of="learning_rate_limit_by_the_square", style="numpy")
def learning_rate_limit_by_the_square_numpy(curvature):
    return np.divide(2.0, np.square(float(curvature)))


@rewritten(of="learning_rate_limit_by_the_square", style="student")
def learning_rate_limit_by_the_square_student(curvature):
    lam = float(curvature)
    bottom = lam * lam
    limit = 2 / bottom
    return limit


@rewritten(of="learning_rate_limit_by_the_root", style="loops")
def learning_rate_limit_by_the_root_loops(curvature):
    return 2.0 / math.sqrt(curvature)


@rewritten(of="learning_rate_limit_by_the_root", style="numpy")
def learning_rate_limit_by_the_root_numpy(curvature):
    return 2.0 * np.power(float(curvature), -0.5)


@rewritten(of="learning_rate_limit_by_the_root", style="student")
def learning_rate_limit_by_the_root_student(curvature):
    root = float(curvature) ** 0.5
    limit = 2 / root
    return limit


@rewritten(of="learning_rate_limit_below_zero", style="loops")
def learning_rate_limit_below_zero_loops(curvature):
    return -(2.0 / curvature)


@rewritten(of="learning_rate_limit_below_zero", style="numpy")
def learning_rate_limit_below_zero_numpy(curvature):
    return np.divide(-2.0, curvature)


@rewritten(of="learning_rate_limit_below_zero", style="student")
def learning_rate_limit_below_zero_student(curvature):
    lam = -float(curvature)
    limit = 2 / lam
    return limit


@rewritten(of="learning_rate_limit_for_a_factor_of_zero_to_minus_three", style="loops")
def learning_rate_limit_for_a_factor_of_zero_to_minus_three_loops(curvature):
    limit = 0.0
    for _ in range(4):
        limit += 1.0 / curvature
    return limit


@rewritten(of="learning_rate_limit_for_a_factor_of_zero_to_minus_three", style="numpy")
def learning_rate_limit_for_a_factor_of_zero_to_minus_three_numpy(curvature):
    return np.divide(4.0, curvature)


@rewritten(of="learning_rate_limit_for_a_factor_of_zero_to_minus_three", style="student")
def learning_rate_limit_for_a_factor_of_zero_to_minus_three_student(curvature):
    best = 1 / float(curvature)
    limit = best - (-3) * best
    return limit


@rewritten(of="learning_rate_limit_never_above_one", style="loops")
def learning_rate_limit_never_above_one_loops(curvature):
    limit = 2.0 / curvature
    if limit > 1.0:
        limit = 1.0
    return limit


@rewritten(of="learning_rate_limit_never_above_one", style="numpy")
def learning_rate_limit_never_above_one_numpy(curvature):
    return np.minimum(np.divide(2.0, curvature), 1.0)


@rewritten(of="learning_rate_limit_never_above_one", style="student")
def learning_rate_limit_never_above_one_student(curvature):
    lam = max(float(curvature), 2.0)
    return 2.0 / lam


@rewritten(of="learning_rate_limit_as_an_interval", style="loops")
def learning_rate_limit_as_an_interval_loops(curvature):
    bounds = []
    for top in (0.0, 2.0):
        bounds.append(top / curvature)
    return tuple(bounds)


@rewritten(of="learning_rate_limit_as_an_interval", style="numpy")
def learning_rate_limit_as_an_interval_numpy(curvature):
    return tuple(np.divide([0.0, 2.0], curvature).tolist())


@rewritten(of="learning_rate_limit_as_an_interval", style="student")
def learning_rate_limit_as_an_interval_student(curvature):
    low = 0.0
    high = 2 / float(curvature)
    interval = (low, high)
    return interval


@rewritten(of="learning_rate_limit_rounded", style="loops")
def learning_rate_limit_rounded_loops(curvature):
    return round(2.0 / curvature, 3)


@rewritten(of="learning_rate_limit_rounded", style="numpy")
def learning_rate_limit_rounded_numpy(curvature):
    return np.round(np.divide(2.0, curvature), 3)


@rewritten(of="learning_rate_limit_rounded", style="student")
def learning_rate_limit_rounded_student(curvature):
    limit = 2 / float(curvature)
    thousandths = round(limit * 1000)
    return thousandths / 1000


@rewritten(of="learning_rate_limit_on_the_safe_side", style="loops")
def learning_rate_limit_on_the_safe_side_loops(curvature):
    return 1.999 / curvature


@rewritten(of="learning_rate_limit_on_the_safe_side", style="numpy")
def learning_rate_limit_on_the_safe_side_numpy(curvature):
    return np.multiply(1.999, np.reciprocal(float(curvature)))


@rewritten(of="learning_rate_limit_on_the_safe_side", style="student")
def learning_rate_limit_on_the_safe_side_student(curvature):
    safety = 0.9995
    limit = 2 / float(curvature)
    return safety * limit


@rewritten(of="learning_rate_limit_with_an_epsilon", style="loops")
def learning_rate_limit_with_an_epsilon_loops(curvature):
    return 2.0 / math.fsum([curvature, 1e-8])


@rewritten(of="learning_rate_limit_with_an_epsilon", style="numpy")
def learning_rate_limit_with_an_epsilon_numpy(curvature):
    return np.divide(2.0, np.add(curvature, 1e-8))


@rewritten(of="learning_rate_limit_with_an_epsilon", style="student")
def learning_rate_limit_with_an_epsilon_student(curvature):
    eps = 1e-8
    bottom = float(curvature) + eps
    limit = 2 / bottom
    return limit


@rewritten(of="learning_rate_limit_by_whole_division", style="loops")
def learning_rate_limit_by_whole_division_loops(curvature):
    whole, _ = divmod(2, curvature)
    return whole


@rewritten(of="learning_rate_limit_by_whole_division", style="numpy")
def learning_rate_limit_by_whole_division_numpy(curvature):
    return np.floor_divide(2.0, curvature)


@rewritten(of="learning_rate_limit_by_whole_division", style="student")
def learning_rate_limit_by_whole_division_student(curvature):
    lam = float(curvature)
    limit = 2 // lam
    return float(limit)


@rewritten(of="learning_rate_limit_of_whole_curvatures", style="loops")
def learning_rate_limit_of_whole_curvatures_loops(curvature):
    whole = math.floor(curvature)
    if whole < 1:
        whole = 1
    return 2.0 / whole


@rewritten(of="learning_rate_limit_of_whole_curvatures", style="numpy")
def learning_rate_limit_of_whole_curvatures_numpy(curvature):
    return np.divide(2.0, np.maximum(np.trunc(curvature), 1.0))


@rewritten(of="learning_rate_limit_of_whole_curvatures", style="student")
def learning_rate_limit_of_whole_curvatures_student(curvature):
    lam = int(curvature)
    lam = max(lam, 1)
    limit = 2 / lam
    return limit
