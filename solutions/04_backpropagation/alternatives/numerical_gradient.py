import numpy as np


@alternative(of="numerical_gradient")
def in_place_and_written_back(f, x, h=1e-5):
    x = np.asarray(x, dtype=float)
    gradient = np.empty(x.shape)
    for index in np.ndindex(*x.shape):
        before = x[index]
        x[index] = before + h
        above = f(x)
        x[index] = before - h
        below = f(x)
        x[index] = before
        gradient[index] = (above - below) / (2 * h)
    return gradient


@alternative(of="numerical_gradient")
def with_nditer(f, x, h=1e-5):
    x = np.array(x, dtype=np.float64)
    gradient = np.zeros_like(x)
    places = np.nditer(x, flags=["multi_index"], op_flags=["readwrite"])
    while not places.finished:
        i = places.multi_index
        old = x[i]
        x[i] = old + h
        up = f(x)
        x[i] = old - h
        down = f(x)
        x[i] = old
        gradient[i] = (up - down) / (2 * h)
        places.iternext()
    return gradient


@alternative(of="numerical_gradient")
def with_unit_vectors(f, x, h=1e-5):
    x = np.asarray(x, dtype=float)
    steps = h * np.eye(x.size).reshape(x.size, *x.shape)
    return np.reshape([(f(x + step) - f(x - step)) / (2 * h) for step in steps], x.shape)


@alternative(of="numerical_gradient")
def with_copies_and_a_flat_counter(f, x, h=1e-5):
    x = np.array(x, dtype=float)
    slopes = []
    for i in range(x.size):
        right, left = x.copy(), x.copy()
        right.flat[i] += h
        left.flat[i] -= h
        slopes.append((f(right) - f(left)) / h / 2)
    return np.array(slopes).reshape(x.shape).tolist()


@alternative(of="numerical_gradient")
def two_halves(f, x, h=1e-5):
    x = np.array(x, dtype=float)
    middle = f(x)

    def slope(i, step):
        moved = x.copy()
        moved[i] += step
        return (f(moved) - middle) / step

    gradient = np.zeros(x.shape, dtype=np.float64)
    for i, _ in np.ndenumerate(x):
        gradient[i] = (slope(i, h) + slope(i, -h)) / 2
    return gradient
