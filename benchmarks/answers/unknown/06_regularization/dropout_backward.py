import numpy as np


@wrong(of="dropout_backward", known="dropout_backward_of_the_survivors_alone")
def gives_those_who_stayed_in_a_row(dout, mask, p):
    """Picks the elements that stayed by the mask and returns them alone, so the shape is not that of dout."""
    dout = np.asarray(dout, dtype=float)
    stayed = np.asarray(mask).astype(bool)
    return dout[stayed] / (1 - p)


@wrong(of="dropout_backward")
def excluded_ones_get_dout_unscaled(dout, mask, p):
    """Scales the gradient where an element stayed and hands it through unchanged where it was excluded."""
    dout = np.array(dout, dtype=float)
    stayed = np.asarray(mask) != 0
    return np.where(stayed, dout / (1 - p), dout)


@wrong(of="dropout_backward")
def shares_the_blame_of_those_excluded(dout, mask, p):
    """Adds the gradients of the excluded in equal shares to those who stayed, in place of dividing by 1 - p."""
    dout = np.asarray(dout, dtype=float)
    stayed = np.asarray(mask) != 0
    if not stayed.any():
        return np.zeros(dout.shape)
    lost = dout[~stayed].sum()
    return np.where(stayed, dout + lost / stayed.sum(), 0.0)


@wrong(of="dropout_backward", known="dropout_backward_in_the_gradient")
def clears_the_callers_gradient(dout, mask, p):
    """Sets the excluded elements of the given dout to 0 in place before it divides, so the caller's array is changed."""
    dout = np.asarray(dout, dtype=float)
    dout[np.asarray(mask) == 0] = 0
    return dout / (1 - p)


@wrong(of="dropout_backward")
def lets_only_positive_gradients_back(dout, mask, p):
    """Lets an element back only if it stayed and its gradient is positive, as a guard borrowed from the ReLU."""
    dout = np.asarray(dout, dtype=float)
    gate = (np.asarray(mask) != 0) & (dout > 0)
    return gate * dout / (1 - p)


@wrong(of="dropout_backward")
def slope_alone_when_nobody_was_excluded(dout, mask, p):
    """For p = 0 returns the slope, which is 1 everywhere, and forgets to multiply dout by it."""
    if p == 0:
        return np.ones(np.shape(dout))
    kept = np.asarray(mask, dtype=bool)
    return np.asarray(dout, dtype=float) * kept / (1 - p)
