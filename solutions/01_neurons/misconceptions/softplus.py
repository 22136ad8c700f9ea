"""What people write for softplus when it is not quite right."""

import numpy as np


# "Avoid overflow with softplus function in python": https://manongdao.com/article-2153735.html.
# Two sides of the same trap share a hint.
@misconception(of="softplus")
def softplus_that_overflows(z):
    """Put 1000 and then -1000 into your line, and print the exponential: when is it too large to hold?"""
    return np.log(1 + np.exp(np.asarray(z, dtype=float)))


@misconception(of="softplus")
def softplus_that_overflows_on_the_left(z):
    """Put 1000 and then -1000 into your line, and print the exponential: when is it too large to hold?"""
    z = np.asarray(z, dtype=float)
    return z + np.log1p(np.exp(-z))


@misconception(of="softplus")
def softplus_of_clipped_numbers(z):
    """Put in 1000 and then 2000: should the two come out alike?"""
    z = np.clip(np.asarray(z, dtype=float), -500, 500)
    return np.log(1 + np.exp(z))


# Two other bases share a hint.
@misconception(of="softplus")
def softplus_in_base_two(z):
    """Compare what you give at z = 0 with the number above: to which base is your logarithm?"""
    return np.log2(1 + np.exp(np.asarray(z, dtype=float)))


@misconception(of="softplus")
def softplus_in_base_ten(z):
    """Compare what you give at z = 0 with the number above: to which base is your logarithm?"""
    return np.log10(1 + np.exp(np.asarray(z, dtype=float)))


@misconception(of="softplus")
def softplus_of_one_twice(z):
    """Print what stands inside your logarithm at z = 0: what does this logarithm itself add to it?"""
    return np.log1p(1 + np.exp(np.asarray(z, dtype=float)))


@misconception(of="softplus")
def softplus_without_the_one(z):
    """Put in -2: is what comes out positive, as it should be everywhere?"""
    return np.log(np.exp(np.asarray(z, dtype=float)))


@misconception(of="softplus")
def softplus_with_the_one_outside(z):
    """Work out your line at z = 0 with pencil and paper: what stands inside the logarithm?"""
    return np.log(1) + np.exp(np.asarray(z, dtype=float))


@misconception(of="softplus")
def softplus_mirrored(z):
    """Put in 5 and then -5: which of the two should stay nearly as it is?"""
    z = np.asarray(z, dtype=float)
    return np.log(1 + np.exp(-z))


@misconception(of="softplus")
def softplus_of_the_size_alone(z):
    """Compare what you give for 3 and for -3: by how much should they differ?"""
    z = np.asarray(z, dtype=float)
    return np.log1p(np.exp(-np.abs(z)))


@misconception(of="softplus")
def softplus_below_zero(z):
    """Put in -3: is what comes out positive? Which part of your sum should not take part on this side?"""
    z = np.asarray(z, dtype=float)
    return z + np.log1p(np.exp(-np.abs(z)))


@misconception(of="softplus")
def softplus_flat_on_the_left(z):
    """Put in -1, -3 and -9: should they come out alike?"""
    above = np.maximum(np.asarray(z, dtype=float), 0)
    return above + np.log1p(np.exp(-above))


@misconception(of="softplus")
def softplus_that_is_its_slope(z):
    """Put in 5 and then 10: does yours go on rising?"""
    return sigmoid(z)


@misconception(of="softplus")
def softplus_that_is_relu(z):
    """What do you give at z = 0 and just left of it? Look again for the kink that was to be rounded off."""
    return np.maximum(np.asarray(z, dtype=float), 0)


@misconception(of="softplus")
def softplus_of_single_numbers_only(z):
    """Put `np.array([-1, 2]) > 0` into a cell of its own: can Python make one choice of that?"""
    if z > 0:
        return z + np.log1p(np.exp(-z))
    return np.log1p(np.exp(z))
