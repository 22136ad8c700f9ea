import numpy as np


@wrong(of="gradient_descent_step")
def walks_a_fixed_distance(params, grads, learning_rate):
    """Divides all gradients by their common norm first, so the step is always as long as the learning rate."""
    length = np.sqrt(sum(np.sum(np.square(g)) for pair in grads for g in pair))
    if length == 0:
        length = 1.0
    return [
        (np.asarray(W) - learning_rate * np.asarray(dW) / length, np.asarray(b) - learning_rate * np.asarray(db) / length)
        for (W, b), (dW, db) in zip(params, grads)
    ]


@wrong(of="gradient_descent_step")
def weights_decay_a_little(params, grads, learning_rate):
    """Shrinks the weights by 0.0001 of the learning rate on every step, so a weight without a gradient moves too."""
    new = []
    for (W, b), (dW, db) in zip(params, grads):
        W, b = np.array(W, dtype=float), np.array(b, dtype=float)
        new.append((W * (1 - 1e-4 * learning_rate) - learning_rate * np.array(dW), b - learning_rate * np.array(db)))
    return new


@wrong(of="gradient_descent_step", known="gradient_descent_step_in_whole_numbers")
def whole_number_weights_stay_whole(params, grads, learning_rate):
    """Writes the results into copies of the old arrays, so parameters of whole numbers are cut off to whole numbers."""
    new_params = []
    for (W, b), (dW, db) in zip(params, grads):
        new_W, new_b = np.array(W), np.array(b)
        new_W[:] = new_W - learning_rate * np.array(dW)
        new_b[:] = new_b - learning_rate * np.array(db)
        new_params.append((new_W, new_b))
    return new_params


@wrong(of="gradient_descent_step")
def weights_and_biases_in_two_lists(params, grads, learning_rate):
    """Returns a list of all weights and a list of all biases in place of a list of (W, b)."""
    Ws, bs = zip(*params)
    dWs, dbs = zip(*grads)
    new_Ws = [np.asarray(W) - learning_rate * np.asarray(dW) for W, dW in zip(Ws, dWs)]
    new_bs = [np.asarray(b) - learning_rate * np.asarray(db) for b, db in zip(bs, dbs)]
    return new_Ws, new_bs


@wrong(of="gradient_descent_step")
def layers_without_a_gradient_are_lost(params, grads, learning_rate):
    """Appends only layers whose dW is not all 0, so a layer that has no gradient is missing in what comes back."""
    new_params = []
    for (W, b), (dW, db) in zip(params, grads):
        if np.any(dW):
            new_params.append((np.subtract(W, learning_rate * np.array(dW)), np.subtract(b, learning_rate * np.array(db))))
    return new_params


@wrong(of="gradient_descent_step")
def biases_learn_twice_as_fast(params, grads, learning_rate):
    """Moves the biases at double the learning rate, as some old frameworks did."""
    rates = {"W": learning_rate, "b": 2 * learning_rate}

    def moved(old, slope, kind):
        return np.asarray(old, dtype=float) - rates[kind] * np.asarray(slope, dtype=float)

    return [(moved(W, dW, "W"), moved(b, db, "b")) for (W, b), (dW, db) in zip(params, grads)]


@wrong(of="gradient_descent_step")
def rounds_to_twelve_decimals(params, grads, learning_rate):
    """Rounds to twelve places behind the point, which was meant as twelve digits, so small weights lose theirs."""
    result = []
    for layer in range(len(params)):
        pair = []
        for value, slope in zip(params[layer], grads[layer]):
            pair.append(np.round(np.asarray(value, dtype=float) - learning_rate * np.asarray(slope, dtype=float), 12))
        result.append(tuple(pair))
    return result


@wrong(of="gradient_descent_step")
def squeezes_axes_of_length_one(params, grads, learning_rate):
    """Squeezes the new arrays, so weights of a single unit or a single input lose an axis."""
    new_params = []
    for (W, b), (dW, db) in zip(params, grads):
        W = np.squeeze(np.asarray(W, dtype=float) - learning_rate * np.asarray(dW, dtype=float))
        b = np.squeeze(np.asarray(b, dtype=float) - learning_rate * np.asarray(db, dtype=float))
        new_params.append((W, b))
    return new_params


@wrong(of="gradient_descent_step")
def keeps_momentum_in_a_default_argument(params, grads, learning_rate, velocity={}):
    """Keeps a velocity between calls in a mutable default, so every step but the first also goes on in the old direction."""
    new_params = []
    for i, ((W, b), (dW, db)) in enumerate(zip(params, grads)):
        pair = []
        for key, value, slope in ((("W", i), W, dW), (("b", i), b, db)):
            value, slope = np.asarray(value, dtype=float), np.asarray(slope, dtype=float)
            old = velocity.get(key)
            if old is None or old.shape != slope.shape:
                old = np.zeros(slope.shape)
            velocity[key] = 0.9 * old - learning_rate * slope
            pair.append(value + velocity[key])
        new_params.append(tuple(pair))
    return new_params


@wrong(of="gradient_descent_step", known="gradient_descent_step_that_scales_the_gradients")
def scales_the_gradients_of_the_caller(params, grads, learning_rate):
    """Multiplies the gradient arrays by the learning rate in place, so the caller's gradients are afterwards others."""
    new_params = []
    for (W, b), (dW, db) in zip(params, grads):
        dW, db = np.asarray(dW, dtype=float), np.asarray(db, dtype=float)
        dW *= learning_rate
        db *= learning_rate
        new_params.append((np.asarray(W) - dW, np.asarray(b) - db))
    return new_params
