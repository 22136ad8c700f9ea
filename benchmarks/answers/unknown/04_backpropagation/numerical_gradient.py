import numpy as np


@wrong(of="numerical_gradient", known="gradient_by_half_steps")
def moves_half_of_h_to_each_side(f, x, h=1e-5):
    """Moves each element by h/2 to either side and divides by h, so the distance of the two points is h and not 2h."""
    x = np.array(x, dtype=float)
    grad = np.zeros(x.shape)
    for index in np.ndindex(x.shape):
        up, down = x.copy(), x.copy()
        up[index] += h / 2
        down[index] -= h / 2
        grad[index] = (f(up) - f(down)) / h
    return grad


@wrong(of="numerical_gradient")
def step_grows_with_the_element(f, x, h=1e-5):
    """Scales the step by max(1, |x_i|), so elements larger than 1 are not measured with the given h."""
    x = np.array(x, dtype=float)
    grad = np.empty_like(x)
    for index in np.ndindex(x.shape):
        old = x[index]
        eps = h * max(1.0, abs(old))
        x[index] = old + eps
        plus = f(x)
        x[index] = old - eps
        minus = f(x)
        x[index] = old
        grad[index] = (plus - minus) / (2 * eps)
    return grad


@wrong(of="numerical_gradient", known="gradient_by_five_points")
def five_point_stencil(f, x, h=1e-5):
    """Uses the fourth-order formula with points at h and 2h instead of the central difference, so x cubed at 2 gives 12 and not 12.01."""
    x = np.array(x, dtype=float)
    grad = np.zeros(x.shape)

    def shifted(index, k):
        moved = x.copy()
        moved[index] = moved[index] + k * h
        return f(moved)

    for i in np.ndindex(x.shape):
        grad[i] = (-shifted(i, 2) + 8 * shifted(i, 1) - 8 * shifted(i, -1) + shifted(i, -2)) / (12 * h)
    return grad


@wrong(of="numerical_gradient")
def complex_step_derivative(f, x, h=1e-5):
    """Hands f a complex array and takes the imaginary part over h, which is neither the central difference nor a float array for f."""
    x = np.asarray(x, dtype=float)
    grad = np.zeros(x.shape)
    for index in np.ndindex(x.shape):
        moved = x.astype(complex)
        moved[index] += 1j * h
        grad[index] = np.imag(f(moved)) / h
    return grad


@wrong(of="numerical_gradient", known="gradient_by_flattened_points")
def f_gets_a_flat_copy(f, x, h=1e-5):
    """Flattens x and calls f with the one-axis copy, so f does not get an array of x's shape."""
    x = np.asarray(x, dtype=float)
    flat = x.flatten()
    slopes = []
    for i in range(flat.size):
        e = np.zeros(flat.size)
        e[i] = h
        slopes.append((f(flat + e) - f(flat - e)) / (2 * h))
    return np.array(slopes).reshape(x.shape)


@wrong(of="numerical_gradient")
def fills_the_gradient_column_by_column(f, x, h=1e-5):
    """Walks over x in Fortran order but lays the slopes down in C order, so with two axes they stand at wrong places."""
    x = np.array(x, dtype=float)
    slopes = []
    for number in range(x.size):
        index = np.unravel_index(number, x.shape, order="F")
        up, down = x.copy(), x.copy()
        up[index] += h
        down[index] -= h
        slopes.append((f(up) - f(down)) / (2 * h))
    return np.reshape(slopes, x.shape)


@wrong(of="numerical_gradient")
def leaves_out_elements_that_are_zero(f, x, h=1e-5):
    """Skips elements of x that are exactly 0 and reports the slope 0 there."""
    x = np.array(x, dtype=float)
    grad = np.zeros_like(x)
    for index in zip(*np.nonzero(x)):
        up, down = x.copy(), x.copy()
        up[index] += h
        down[index] -= h
        grad[index] = (f(up) - f(down)) / (2 * h)
    return grad


@wrong(of="numerical_gradient")
def works_in_single_precision(f, x, h=1e-5):
    """Turns x into float32, which cannot hold a step of 0.00001 well, so the slopes are right to few digits only."""
    x = np.array(x, dtype=np.float32)
    grad = np.zeros(x.shape, dtype=np.float32)
    for index in np.ndindex(x.shape):
        old = x[index]
        x[index] = old + h
        right = f(x)
        x[index] = old - h
        left = f(x)
        x[index] = old
        grad[index] = (right - left) / (2 * h)
    return grad
