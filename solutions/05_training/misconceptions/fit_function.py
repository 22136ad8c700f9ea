"""What people write to approximate a function when it is not quite right."""

import numpy as np


def _points(start=-np.pi, stop=np.pi, **settings):
    return np.linspace(start, stop, 64, **settings).reshape(-1, 1)


def _fitted(x, y, width, rng, names=("tanh", "identity"), init=glorot_uniform, rate=0.05, epochs=300):
    """Follow the recipe, but for what is replaced."""
    params = init_params([1, width, 1], init, rng)
    return train(params, x, y, list(names), "mse", rate, epochs, 32, rng)[0]


@misconception(of="fit_function")
def fit_function_with_the_first_parameters(f, width, rng):
    """Draw the network before the training and after it: do you return what `train` gives back?"""
    f(_points())
    return init_params([1, width, 1], glorot_uniform, rng)


@misconception(of="fit_function")
def fit_function_with_the_losses_too(f, width, rng):
    """`train` gives two things: print what you return, and count."""
    x, params = _points(), init_params([1, width, 1], glorot_uniform, rng)
    return train(params, x, f(x), ["tanh", "identity"], "mse", 0.05, 300, 32, rng)


# Wrong type of activation function: Humbatova and others 2020, https://arxiv.org/abs/1910.11015.
@misconception(of="fit_function")
def fit_function_by_a_straight_line(f, width, rng):
    """Draw what your network gives on the interval: which part of it could bend that?"""
    x = _points()
    return _fitted(x, f(x), width, rng, names=("identity", "identity"))


@misconception(of="fit_function")
def fit_function_with_a_bounded_output(f, width, rng):
    """Fit `lambda x: 1 - np.sin(x)` and draw it: how high does it go, and how high can your last layer?"""
    x = _points()
    return _fitted(x, f(x), width, rng, names=("tanh", "tanh"))


@misconception(of="fit_function")
def fit_function_of_answers_between_0_and_1(f, width, rng):
    """Fit a sine and draw it: how low does it go, and how low can your last layer?"""
    x = _points()
    return _fitted(x, f(x), width, rng, names=("tanh", "sigmoid"))


# Wrong weights initialisation: Humbatova and others 2020, https://arxiv.org/abs/1910.11015.
@misconception(of="fit_function")
def fit_function_from_zeros(f, width, rng):
    """Print the rows of the first W after the training: in what do your units differ?

    And in what did they when they began?
    """
    x = _points()
    return _fitted(x, f(x), width, rng, init=lambda n_in, n_out, rng: np.zeros((n_out, n_in)))


@misconception(of="fit_function")
def fit_function_always_with_32_units(f, width, rng):
    """Ask for a network of 2 units and print the shapes of what comes back: where does `width` enter?"""
    x = _points()
    return _fitted(x, f(x), 32, rng)


@misconception(of="fit_function")
def fit_function_always_of_a_sine(f, width, rng):
    """Ask for a cosine and draw what you get: where does `f` enter your lines?"""
    x = _points()
    return _fitted(x, np.sin(x), width, rng)


@misconception(of="fit_function")
def fit_function_of_points_in_one_row(f, width, rng):
    """Print the shape of the points that you train with: how many examples are that, of how many numbers?"""
    x = np.linspace(-np.pi, np.pi, 64)
    return _fitted(x, f(x), width, rng)


@misconception(of="fit_function")
def fit_function_short_of_the_end(f, width, rng):
    """Print the first and the last of your points: which part of the interval do they leave out?"""
    x = _points(endpoint=False)
    return _fitted(x, f(x), width, rng)


@misconception(of="fit_function")
def fit_function_at_random_points(f, width, rng):
    """Print the smallest and the largest of your points: are they where the interval begins and ends?"""
    x = rng.uniform(-np.pi, np.pi, (64, 1))
    return _fitted(x, f(x), width, rng)


@misconception(of="fit_function")
def fit_function_between_minus_1_and_1(f, width, rng):
    """Print the first and the last of your points: which part of the interval do they leave out?"""
    x = _points(-1, 1)
    return _fitted(x, f(x), width, rng)


@misconception(of="fit_function")
def fit_function_from_0_on(f, width, rng):
    """Print the first and the last of your points: which part of the interval do they leave out?"""
    x = _points(0, 2 * np.pi)
    return _fitted(x, f(x), width, rng)


@misconception(of="fit_function")
def fit_function_of_one_number_after_the_other(f, width, rng):
    """With which shape do you call `f`? Print it, and read again what it is promised."""
    x = _points()
    y = np.array([float(f(float(number))) for number in x.ravel()]).reshape(-1, 1)
    return _fitted(x, y, width, rng)


@misconception(of="fit_function")
def fit_function_called_with_one_row(f, width, rng):
    """With which shape do you call `f`? Print it, and read again what it is promised."""
    x = _points()
    return _fitted(x, np.reshape(f(x.ravel()), (-1, 1)), width, rng)


@misconception(of="fit_function")
def fit_function_too_slowly(f, width, rng):
    """Print the last losses of the training: have they come to rest?

    Go through the table line by line.
    """
    x = _points()
    return _fitted(x, f(x), width, rng, rate=0.005)
