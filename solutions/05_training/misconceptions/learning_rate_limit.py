"""What people write for the limit of the learning rate when it is not quite right."""

import numpy as np


@misconception(of="learning_rate_limit")
def learning_rate_limit_at_the_best_rate(curvature):
    """By which factor does w change in a step with the rate that you give?

    Try one a little larger: does w grow yet?
    """
    return 1 / curvature


@misconception(of="learning_rate_limit")
def learning_rate_limit_upside_down(curvature):
    """Where the valley is steeper, should steps be allowed to be larger or smaller?

    Compare what you give for the curvatures 1 and 10.
    """
    return curvature / 2


@misconception(of="learning_rate_limit")
def learning_rate_limit_growing_with_the_curvature(curvature):
    """Where the valley is steeper, should steps be allowed to be larger or smaller?

    Compare what you give for the curvatures 1 and 10.
    """
    return 2 * curvature


@misconception(of="learning_rate_limit")
def learning_rate_limit_equal_to_the_curvature(curvature):
    """Where the valley is steeper, should steps be allowed to be larger or smaller?

    Compare what you give for the curvatures 1 and 10.
    """
    return curvature


@misconception(of="learning_rate_limit")
def learning_rate_limit_whatever_the_curvature(curvature):
    """Compare what you give for the curvatures 1 and 10, and then the factors of a step with that rate."""
    return 2.0


@misconception(of="learning_rate_limit")
def learning_rate_limit_by_the_square(curvature):
    """Take the curvature 10 and the rate that you give: what is 1 - ηλ?

    At the limit, how far from 0 should that factor be?
    """
    return 2 / curvature**2


@misconception(of="learning_rate_limit")
def learning_rate_limit_by_the_root(curvature):
    """Take the curvature 10 and the rate that you give: what is 1 - ηλ?

    At the limit, how far from 0 should that factor be?
    """
    return 2 / np.sqrt(curvature)


@misconception(of="learning_rate_limit")
def learning_rate_limit_below_zero(curvature):
    """Take one step from w = 1 with the rate that you give: which way does it go?"""
    return -2 / curvature


@misconception(of="learning_rate_limit")
def learning_rate_limit_for_a_factor_of_zero_to_minus_three(curvature):
    """Take ten steps from w = 1 with nine tenths of the rate that you give: does w shrink?"""
    return 4 / curvature


@misconception(of="learning_rate_limit")
def learning_rate_limit_never_above_one(curvature):
    """Take the curvature 0.5 and ten steps with a rate of 1.5: does w shrink or grow?"""
    return min(2 / curvature, 1.0)


@misconception(of="learning_rate_limit")
def learning_rate_limit_as_an_interval(curvature):
    """Print what you give for the curvature 4: how many numbers does the task ask for?"""
    return 0.0, 2 / curvature


@misconception(of="learning_rate_limit")
def learning_rate_limit_rounded(curvature):
    """Print what you give for the curvature 3 and for one of a million: how many digits are left of each?"""
    return round(2 / curvature, 3)


@misconception(of="learning_rate_limit")
def learning_rate_limit_on_the_safe_side(curvature):
    """Take a rate a millionth above what you give: does w grow already?"""
    return 1.999 / curvature


@misconception(of="learning_rate_limit")
def learning_rate_limit_with_an_epsilon(curvature):
    """Can the curvature be 0 here? Try one of a billionth, and multiply it by the rate that you give."""
    return 2 / (curvature + 1e-8)


@misconception(of="learning_rate_limit")
def learning_rate_limit_by_whole_division(curvature):
    """Print what you give for the curvature 4: is there no rate above it with which w shrinks?"""
    return 2 // curvature


@misconception(of="learning_rate_limit")
def learning_rate_limit_of_whole_curvatures(curvature):
    """Print what you give for the curvatures 0.5 and 2.7, and look at each step on the way there."""
    return 2 / max(int(curvature), 1)
