import math

import numpy as np


@wrong(of="softplus")
def forgets_the_size_in_the_exponent(z):
    """The exponent is -z in place of -|z| beside max(z, 0), so everything below 0 is off by -z and -1000 gives inf."""
    z = np.asarray(z, dtype=float)
    return np.maximum(z, 0) + np.log1p(np.exp(-z))


@wrong(of="softplus", known="softplus_in_base_two")
def works_in_base_two(z):
    """It uses np.logaddexp2, which is the base-2 logarithm of 1 + 2^z."""
    return np.logaddexp2(0.0, np.asarray(z, dtype=float))


@wrong(of="softplus")
def is_the_identity_from_five_on(z):
    """From 5 on z itself is returned, where log(1 + exp(-z)) is still seen in the third digit."""
    z = np.asarray(z, dtype=float)
    small = np.minimum(z, 5.0)
    return np.where(z > 5.0, z, np.log1p(np.exp(small)))


@wrong(of="softplus")
def gives_logaddexp_a_one(z):
    """The 1 of the formula is handed to np.logaddexp as it is, where its logarithm 0 belongs."""
    return np.logaddexp(1, np.asarray(z, dtype=float))


@wrong(of="softplus")
def shifts_the_curve_through_the_origin(z):
    """log 2 is subtracted so that the curve passes through 0 like the ReLU, so it is not positive any more."""
    z = np.asarray(z, dtype=float)
    return np.logaddexp(0, z) - math.log(2)
