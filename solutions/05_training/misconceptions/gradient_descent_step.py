"""What people write for a step of gradient descent when it is not quite right."""

import numpy as np


def _moved(params, grads, move):
    """Give new layers, each array moved by the same rule."""
    return [
        tuple(
            move(np.asarray(p, dtype=float), np.asarray(g, dtype=float)) for p, g in zip(*pairs, strict=True)
        )
        for pairs in zip(params, grads, strict=True)
    ]


# People wonder at signs that hide elsewhere: https://datascience.stackexchange.com/questions/64317
@misconception(of="gradient_descent_step")
def gradient_descent_step_uphill(params, grads, learning_rate):
    """In the step worked by hand, W = 1 has the gradient 10: which way does it go there, and here?"""
    return _moved(params, grads, lambda p, g: p + learning_rate * g)


# Missing bias: Humbatova and others 2020, https://arxiv.org/abs/1910.11015.
@misconception(of="gradient_descent_step")
def gradient_descent_step_without_the_biases(params, grads, learning_rate):
    """Print b before and after the step worked by hand, not W alone."""
    new_params = []
    for (W, b), (dW, _) in zip(params, grads, strict=True):
        new_params.append((np.asarray(W) - learning_rate * np.asarray(dW), np.array(b)))
    return new_params


@misconception(of="gradient_descent_step")
def gradient_descent_step_of_the_biases_alone(params, grads, learning_rate):
    """Print W before and after the step worked by hand, not b alone."""
    new_params = []
    for (W, b), (_, db) in zip(params, grads, strict=True):
        new_params.append((np.array(W), np.asarray(b) - learning_rate * np.asarray(db)))
    return new_params


@misconception(of="gradient_descent_step")
def gradient_descent_step_with_the_rate_twice(params, grads, learning_rate):
    """Take the step worked by hand, once with a learning rate of 0.1 and once with 0.2.

    By how much does W move each time, and how often does the rate enter?
    """
    scaled = _moved(grads, grads, lambda g, _: learning_rate * g)
    return _moved(params, scaled, lambda p, g: p - learning_rate * g)


@misconception(of="gradient_descent_step")
def gradient_descent_step_without_the_rate(params, grads, learning_rate):
    """Take the step worked by hand with a learning rate of 0.1 and with 0.2: does anything differ?"""
    return _moved(params, grads, lambda p, g: p - g)


@misconception(of="gradient_descent_step")
def gradient_descent_step_without_the_rate_for_biases(params, grads, learning_rate):
    """Take the step worked by hand with two learning rates: does b answer to them as W does?"""
    weights = _moved(params, grads, lambda p, g: p - learning_rate * g)
    biases = _moved(params, grads, lambda p, g: p - g)
    return [(W, b) for (W, _), (_, b) in zip(weights, biases, strict=True)]


@misconception(of="gradient_descent_step")
def gradient_descent_step_divided_by_the_rate(params, grads, learning_rate):
    """Which of the two learning rates 0.1 and 0.2 is to make the longer step, and which one does?"""
    return _moved(params, grads, lambda p, g: p - g / learning_rate)


@misconception(of="gradient_descent_step")
def gradient_descent_step_of_biases_by_their_sum(params, grads, learning_rate):
    """Take a layer of two units whose bias gradients are 1 and -1: by how much does each bias move?"""
    new_params = []
    for (W, b), (dW, db) in zip(params, grads, strict=True):
        new_W = np.asarray(W) - learning_rate * np.asarray(dW)
        new_params.append((new_W, np.asarray(b) - learning_rate * np.sum(db)))
    return new_params


@misconception(of="gradient_descent_step")
def gradient_descent_step_of_biases_by_their_mean(params, grads, learning_rate):
    """Take a layer of two units whose bias gradients are 1 and -1: by how much does each bias move?"""
    new_params = []
    for (W, b), (dW, db) in zip(params, grads, strict=True):
        new_W = np.asarray(W) - learning_rate * np.asarray(dW)
        new_params.append((new_W, np.asarray(b) - learning_rate * np.mean(db)))
    return new_params


@misconception(of="gradient_descent_step")
def gradient_descent_step_averaged_over_units(params, grads, learning_rate):
    """Work out the step for a layer of three units by hand: is the gradient divided by anything there?

    What has been averaged already when you get it?
    """
    return _moved(params, grads, lambda p, g: p - learning_rate * g / len(g))


@misconception(of="gradient_descent_step")
def gradient_descent_step_by_the_sign(params, grads, learning_rate):
    """Two weights with the gradients 1 and 100: which moves further, by the formula and in your code?"""
    return _moved(params, grads, lambda p, g: p - learning_rate * np.sign(g))


@misconception(of="gradient_descent_step")
def gradient_descent_step_with_a_clipped_gradient(params, grads, learning_rate):
    """Two weights with the gradients 1 and 100: which moves further, by the formula and in your code?"""
    return _moved(params, grads, lambda p, g: p - learning_rate * np.clip(g, -1, 1))


@misconception(of="gradient_descent_step")
def gradient_descent_step_in_proportion_to_the_weight(params, grads, learning_rate):
    """Take a step from W = 0 with a gradient of 1, by the formula and by your code: does it move?"""
    return _moved(params, grads, lambda p, g: p * (1 - learning_rate * g))


@misconception(of="gradient_descent_step")
def gradient_descent_step_of_gradients(params, grads, learning_rate):
    """Say for each name in your formula which argument it comes from, and which of them is to be moved."""
    return _moved(params, grads, lambda p, g: g - learning_rate * p)


@misconception(of="gradient_descent_step")
def gradient_descent_step_that_gives_the_change(params, grads, learning_rate):
    """With a gradient of 0 nothing moves: what should your function return then, and what does it?"""
    return _moved(params, grads, lambda p, g: -learning_rate * g)


@misconception(of="gradient_descent_step")
def gradient_descent_step_into_local_names(params, grads, learning_rate):
    """Print what you return after the step worked by hand: where have the new numbers gone?"""
    for (W, b), (dW, db) in zip(params, grads, strict=True):
        W = np.asarray(W) - learning_rate * np.asarray(dW)
        b = np.asarray(b) - learning_rate * np.asarray(db)
    return params


@misconception(of="gradient_descent_step")
def gradient_descent_step_of_the_last_layer(params, grads, learning_rate):
    """Take two layers and print all four arrays before and after: which of them have moved?"""
    kept = [(np.array(W), np.array(b)) for W, b in params[:-1]]
    return [*kept, *_moved(params[-1:], grads[-1:], lambda p, g: p - learning_rate * g)]


@misconception(of="gradient_descent_step")
def gradient_descent_step_of_the_first_layer(params, grads, learning_rate):
    """Take two layers and print all four arrays before and after: which of them have moved?"""
    kept = [(np.array(W), np.array(b)) for W, b in params[1:]]
    return [*_moved(params[:1], grads[:1], lambda p, g: p - learning_rate * g), *kept]


@misconception(of="gradient_descent_step")
def gradient_descent_step_that_returns_in_the_loop(params, grads, learning_rate):
    """Give it a network of two layers: how many pairs come back, and when does your loop end?"""
    new_params = []
    for (W, b), (dW, db) in zip(params, grads, strict=True):
        W, b, dW, db = (np.asarray(each, dtype=float) for each in (W, b, dW, db))
        new_params.append((W - learning_rate * dW, b - learning_rate * db))
        return new_params
    return new_params


@misconception(of="gradient_descent_step")
def gradient_descent_step_backwards(params, grads, learning_rate):
    """Print the shapes of W in what goes in and in what comes out, layer by layer."""
    return _moved(params, grads, lambda p, g: p - learning_rate * g)[::-1]


@misconception(of="gradient_descent_step")
def gradient_descent_step_in_one_flat_list(params, grads, learning_rate):
    """Print the length of what goes in and of what comes out: what is one item of each?"""
    return [each for pair in _moved(params, grads, lambda p, g: p - learning_rate * g) for each in pair]


# https://runebook.dev/en/docs/numpy/reference/generated/numpy.ndarray.__isub__
@misconception(of="gradient_descent_step")
def gradient_descent_step_in_place(params, grads, learning_rate):
    """Print the parameters that you passed after the call: are they still what they were?

    Try `a = np.ones(2); b = a; b -= 1; print(a)`.
    """
    for (W, b), (dW, db) in zip(params, grads, strict=True):
        W -= learning_rate * dW
        b -= learning_rate * db
    return params


@misconception(of="gradient_descent_step")
def gradient_descent_step_in_place_from_any_kind(params, grads, learning_rate):
    """Print the parameters that you passed after the call: are they still what they were?

    Try `a = np.ones(2); b = a; b -= 1; print(a)`.
    """
    new_params = []
    for (W, b), (dW, db) in zip(params, grads, strict=True):
        W, b = np.asarray(W, dtype=float), np.asarray(b, dtype=float)
        W -= learning_rate * np.asarray(dW)
        b -= learning_rate * np.asarray(db)
        new_params.append((W, b))
    return new_params


@misconception(of="gradient_descent_step")
def gradient_descent_step_in_a_copied_list(params, grads, learning_rate):
    """Print the parameters that you passed after the call: are they still what they were?

    Try `a = np.ones(2); b = a; b -= 1; print(a)`.
    """
    new_params = list(params)
    for (W, b), (dW, db) in zip(new_params, grads, strict=True):
        W -= learning_rate * dW
        b -= learning_rate * db
    return new_params


@misconception(of="gradient_descent_step")
def gradient_descent_step_in_place_without_a_result(params, grads, learning_rate):
    """Store what your function gives in a name and print it: what has the caller got?"""
    for (W, b), (dW, db) in zip(params, grads, strict=True):
        W -= learning_rate * np.asarray(dW)
        b -= learning_rate * np.asarray(db)


@misconception(of="gradient_descent_step")
def gradient_descent_step_into_the_callers_list(params, grads, learning_rate):
    """Print the list that you passed after the call: are the pairs in it still the same ones?"""
    for layer, (dW, db) in enumerate(grads):
        W, b = (np.asarray(each, dtype=float) for each in params[layer])
        params[layer] = W - learning_rate * np.asarray(dW), b - learning_rate * np.asarray(db)
    return params


@misconception(of="gradient_descent_step")
def gradient_descent_step_that_scales_the_gradients(params, grads, learning_rate):
    """Print the gradients that you passed after the call: are they still what they were?"""
    new_params = []
    for (W, b), (dW, db) in zip(params, grads, strict=True):
        dW, db = np.asarray(dW, dtype=float), np.asarray(db, dtype=float)
        dW *= learning_rate
        db *= learning_rate
        new_params.append((np.asarray(W) - dW, np.asarray(b) - db))
    return new_params


@misconception(of="gradient_descent_step")
def gradient_descent_step_of_arrays_only(params, grads, learning_rate):
    """Try `0.1 * [1, 2]` in a cell of its own: which of your lines does this with what a caller may pass?"""
    return [
        (W - learning_rate * dW, b - learning_rate * db)
        for (W, b), (dW, db) in zip(params, grads, strict=True)
    ]


# https://runebook.dev/en/docs/numpy/reference/generated/numpy.ndarray.__isub__
@misconception(of="gradient_descent_step")
def gradient_descent_step_in_whole_numbers(params, grads, learning_rate):
    """Print the dtype of what you return, once for W = [[1.0, 2.0]] and once for W = [[1, 2]].

    What becomes of 0.5 in the second?
    """
    new_params = []
    for (W, b), (dW, db) in zip(params, grads, strict=True):
        new_W, new_b = np.zeros_like(W), np.zeros_like(b)
        new_W[...] = np.asarray(W) - learning_rate * np.asarray(dW)
        new_b[...] = np.asarray(b) - learning_rate * np.asarray(db)
        new_params.append((new_W, new_b))
    return new_params


@misconception(of="gradient_descent_step")
def gradient_descent_step_in_single_precision(params, grads, learning_rate):
    """Print 1 - 0.1 as you store it, with fifteen digits: how many of them are right?"""
    return _moved(params, grads, lambda p, g: (p - learning_rate * g).astype(np.float32))
