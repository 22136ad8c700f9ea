import numpy as np


@wrong(of="activation_backward")
def measures_the_slope_with_a_coarse_step(dout, z, activation):
    """Ignores the derivative in the table and measures the slope by a central difference with h = 0.01, right to four digits only."""
    function, _ = ACTIVATIONS[activation]
    z = np.asarray(z, dtype=float)
    h = 0.01
    slope = (function(z + h) - function(z - h)) / (2 * h)
    return np.asarray(dout, dtype=float) * slope


@wrong(of="activation_backward", known="another_leak_on_the_way_back")
def leaky_relu_leaks_a_hundredth(dout, z, activation):
    """Writes the leaky ReLU's slope from memory with 0.01 on the negative side, where this course has 0.2."""
    dout, z = np.asarray(dout, dtype=float), np.asarray(z, dtype=float)
    if activation == "leaky_relu":
        return np.where(z > 0, dout, 0.01 * dout)
    return dout * ACTIVATIONS[activation][1](z)


@wrong(of="activation_backward")
def step_is_passed_straight_through(dout, z, activation):
    """Hands dout through a step unchanged so that something can be learned, where the slope is 0."""
    if activation in ("identity", "step"):
        return np.array(dout, dtype=float)
    derivative = ACTIVATIONS[activation][1]
    return np.multiply(dout, derivative(z))


@wrong(of="activation_backward")
def slopes_of_the_first_example_for_all(dout, z, activation):
    """Builds a diagonal Jacobian from the first row of z and multiplies the whole batch by it."""
    dout, z = np.asarray(dout, dtype=float), np.asarray(z, dtype=float)
    slopes = ACTIVATIONS[activation][1](z)
    if slopes.ndim < 2:
        return dout * slopes
    jacobian = np.diag(slopes.reshape(-1, slopes.shape[-1])[0])
    return dout @ jacobian


@wrong(of="activation_backward", known="dout_masked_in_place")
def shuts_the_gate_in_dout_itself(dout, z, activation):
    """For a ReLU sets the elements of the given dout to 0 where z is not positive, which changes the caller's array."""
    z = np.asarray(z, dtype=float)
    dout = np.asarray(dout, dtype=float)
    if activation == "relu":
        dout[z <= 0] = 0.0
        return dout
    _, derivative = ACTIVATIONS[activation]
    return dout * derivative(z)


@wrong(of="activation_backward")
def whole_numbers_stay_whole(dout, z, activation):
    """Writes the products into zeros_like(dout), so for a dout of whole numbers they are cut off to whole numbers."""
    dout, z = np.asarray(dout), np.asarray(z)
    dz = np.zeros_like(dout)
    derivative = ACTIVATIONS[activation][1]
    for i in np.ndindex(dout.shape):
        dz[i] = dout[i] * derivative(z[i])
    return dz
