"""What people write for polynomial_experiment when it is not quite right.

What stands first, without hints, is right; each answer does one thing in its own way instead.
"""

import numpy as np


def powers(x, degree):
    """The powers 1 to degree, a row for each x."""
    return np.reshape(x, (-1, 1)).astype(float) ** np.arange(1, degree + 1)


def scaled(train, valid):
    """Both sets' powers, standardised by the training set."""
    mean, std = train.mean(axis=0), train.std(axis=0)
    return (train - mean) / std, (valid - mean) / std


def tables(X_train, X_valid, degree):
    """What the model is trained on, and what it is validated on."""
    return scaled(powers(X_train, degree), powers(X_valid, degree))


def fresh_order(n, rng):
    """All examples once."""
    return rng.permutation(n)


def falling(eta, t, epoch, n):
    """The rate of update t."""
    return eta / t**0.25


def rmse(errors):
    """One number for all errors."""
    return np.sqrt(np.mean(errors**2))


def experiment(
    X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng,
    tables=tables, order=fresh_order, rate=falling, score=rmse, factor=1.0,
):  # fmt: skip
    """Train, one example at a time, and validate after each epoch."""
    train, valid = tables(X_train, X_valid, degree)
    y, y_valid = np.ravel(y_train), np.ravel(y_valid)
    w, b, t, history = np.zeros(train.shape[1]), 0.0, 0, []
    for epoch in range(epochs):
        for i in order(len(train), rng):
            t += 1
            step = rate(learning_rate, t, epoch, len(train)) * factor * (train[i] @ w + b - y[i])
            w, b = w - step * train[i], b - step
        history.append(float(score(valid @ w + b - y_valid)))
    return int(np.argmin(history)), history


# ---- the table of powers


@misconception(of="polynomial_experiment")
def experiment_powers_from_zero(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng):
    """Print your table of powers for x = [1, 3] and degree 2: which powers are in it, and do all vary?"""

    def own(X_train, X_valid, degree):
        return scaled(
            *(np.reshape(x, (-1, 1)).astype(float) ** np.arange(degree) for x in (X_train, X_valid))
        )

    return experiment(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng, tables=own)


@misconception(of="polynomial_experiment")
def experiment_power_zero_too(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng):
    """Print your table of powers for x = [1, 3] and degree 2: which powers are in it, and do all vary?"""

    def own(X_train, X_valid, degree):
        exponents = np.arange(degree + 1)
        return scaled(*(np.reshape(x, (-1, 1)).astype(float) ** exponents for x in (X_train, X_valid)))

    return experiment(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng, tables=own)


@misconception(of="polynomial_experiment")
def experiment_one_power_too_few(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng):
    """Print the shape of your table of powers for degree 3: how many columns should it have?"""

    def own(X_train, X_valid, degree):
        return tables(X_train, X_valid, degree - 1)

    return experiment(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng, tables=own)


@misconception(of="polynomial_experiment")
def experiment_highest_power_alone(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng):
    """Print the shape of your table of powers for degree 3: how many columns should it have?"""

    def own(X_train, X_valid, degree):
        return scaled(*(np.reshape(x, (-1, 1)).astype(float) ** degree for x in (X_train, X_valid)))

    return experiment(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng, tables=own)


@misconception(of="polynomial_experiment")
def experiment_powers_of_whole_numbers(
    X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng
):  # fmt: skip
    """Print the 90th powers of x = [2, 3] as integers, and once more as floats: do they agree?"""

    def own(X_train, X_valid, degree):
        return scaled(*(np.reshape(x, (-1, 1)) ** np.arange(1, degree + 1) for x in (X_train, X_valid)))

    return experiment(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng, tables=own)


# ---- how it is standardised


@misconception(of="polynomial_experiment")
def experiment_not_standardised(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng):
    """Print mean and deviation of each column that you train on, for x = [1, 3]: what should they be?"""

    def own(X_train, X_valid, degree):
        return powers(X_train, degree), powers(X_valid, degree)

    return experiment(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng, tables=own)


@misconception(of="polynomial_experiment")
def experiment_only_centred(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng):
    """Print mean and deviation of each column that you train on, for x = [1, 3]: what should they be?"""

    def own(X_train, X_valid, degree):
        mean = powers(X_train, degree).mean(axis=0)
        return powers(X_train, degree) - mean, powers(X_valid, degree) - mean

    return experiment(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng, tables=own)


@misconception(of="polynomial_experiment")
def experiment_x_standardised_first(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng):
    """What is standardised in the text, x or each of its powers? Print the mean of your column of squares."""

    def own(X_train, X_valid, degree):
        train, valid = scaled(powers(X_train, 1), powers(X_valid, 1))
        return powers(train, degree), powers(valid, degree)

    return experiment(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng, tables=own)


@misconception(of="polynomial_experiment")
def experiment_one_mean_for_all_powers(
    X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng
):  # fmt: skip
    """How many means do you take, and how many powers are there? Print the mean of each column afterwards."""

    def own(X_train, X_valid, degree):
        train, valid = powers(X_train, degree), powers(X_valid, degree)
        mean, std = train.mean(), train.std()
        return (train - mean) / std, (valid - mean) / std

    return experiment(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng, tables=own)


@misconception(of="polynomial_experiment")
def experiment_sample_deviation(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng):
    """Print the deviation that you divide by for x = [-1, 1]: what does `np.std` give for these two?"""

    def own(X_train, X_valid, degree):
        train, valid = powers(X_train, degree), powers(X_valid, degree)
        mean, std = train.mean(axis=0), train.std(axis=0, ddof=1)
        return (train - mean) / std, (valid - mean) / std

    return experiment(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng, tables=own)


# https://theneuralbase.com/feature-engineering-for-ml/learn/beginner/scaling-leak-fit-on-all-data/
@misconception(of="polynomial_experiment")
def experiment_scaled_by_all_examples(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng):
    """Change one example of the validation set: does the table that you train on change?"""

    def own(X_train, X_valid, degree):
        train, valid = powers(X_train, degree), powers(X_valid, degree)
        both = np.concatenate([train, valid])
        mean, std = both.mean(axis=0), both.std(axis=0)
        return (train - mean) / std, (valid - mean) / std

    return experiment(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng, tables=own)


# https://codemia.io/knowledge-hub/path/scikit_learn_-_fit_transform_on_the_test_set
@misconception(of="polynomial_experiment")
def experiment_each_set_by_its_own(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng):
    """Let the same x stand in both sets: does it become the same row in both tables?"""

    def own(X_train, X_valid, degree):
        train, valid = powers(X_train, degree), powers(X_valid, degree)
        return scaled(train, train)[0], scaled(valid, valid)[0]

    return experiment(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng, tables=own)


# ---- the updates


@misconception(of="polynomial_experiment")
def experiment_constant_rate(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng):
    """Print the rates of the first three updates: what should become of them as t grows?"""
    return experiment(
        X_train,
        y_train,
        X_valid,
        y_valid,
        degree,
        learning_rate,
        epochs,
        rng,
        rate=lambda eta, t, epoch, n: eta,
    )


@misconception(of="polynomial_experiment")
def experiment_rate_by_epoch(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng):
    """Print t at each update of two epochs with two examples: what does t count?"""

    def own(eta, t, epoch, n):
        return eta / (epoch + 1) ** 0.25

    return experiment(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng, rate=own)


@misconception(of="polynomial_experiment")
def experiment_t_anew_in_each_epoch(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng):
    """Print t at each update of two epochs with two examples: what does t count?"""

    def own(eta, t, epoch, n):
        return eta / (t - epoch * n) ** 0.25

    return experiment(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng, rate=own)


@misconception(of="polynomial_experiment")
def experiment_t_from_two(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng):
    """Print the rate of the very first update beside the learning rate: how should they compare?"""

    def own(eta, t, epoch, n):
        return eta / (t + 1) ** 0.25

    return experiment(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng, rate=own)


@misconception(of="polynomial_experiment")
def experiment_t_from_zero(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng):
    """Print the rate of the very first update beside the learning rate: how should they compare?"""

    def own(eta, t, epoch, n):
        return eta / (t - 1) ** 0.25

    return experiment(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng, rate=own)


@misconception(of="polynomial_experiment")
def experiment_rate_by_the_root_of_t(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng):
    """Work out the rate of the second update of the example by hand: is it the one that you print?"""

    def own(eta, t, epoch, n):
        return eta / t**0.5

    return experiment(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng, rate=own)


@misconception(of="polynomial_experiment")
def experiment_slope_of_the_whole_square(
    X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng
):  # fmt: skip
    """Follow the first update of the example by hand: which factor stands between error and step there?"""
    return experiment(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng, factor=2.0)


@misconception(of="polynomial_experiment")
def experiment_uphill(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng):
    """Print one example's error before and after its own update: does it become smaller?"""
    return experiment(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng, factor=-1.0)


@misconception(of="polynomial_experiment")
def experiment_without_intercept(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng):
    """Print w and b after each update of the example: which of them moves, and which should?"""
    train, valid = tables(X_train, X_valid, degree)
    y, w, t, history = np.ravel(y_train), np.zeros(degree), 0, []
    for _ in range(epochs):
        for i in rng.permutation(len(train)):
            t += 1
            w = w - learning_rate / t**0.25 * (train[i] @ w - y[i]) * train[i]
        history.append(float(rmse(valid @ w - np.ravel(y_valid))))
    return int(np.argmin(history)), history


@misconception(of="polynomial_experiment")
def experiment_second_error_for_the_intercept(
    X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng
):  # fmt: skip
    """How often do you compute the error within one update, and how often does the example?"""
    train, valid = tables(X_train, X_valid, degree)
    y, w, b, t, history = np.ravel(y_train), np.zeros(degree), 0.0, 0, []
    for _ in range(epochs):
        for i in rng.permutation(len(train)):
            t += 1
            eta = learning_rate / t**0.25
            w = w - eta * (train[i] @ w + b - y[i]) * train[i]
            b = b - eta * (train[i] @ w + b - y[i])
        history.append(float(rmse(valid @ w + b - np.ravel(y_valid))))
    return int(np.argmin(history)), history


@misconception(of="polynomial_experiment")
def experiment_all_examples_at_once(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng):
    """How many updates does one epoch make on two examples, in the text and in your loop?"""
    train, valid = tables(X_train, X_valid, degree)
    y, w, b, history = np.ravel(y_train), np.zeros(degree), 0.0, []
    for t in range(1, epochs + 1):
        errors = train @ w + b - y
        eta = learning_rate / t**0.25
        w, b = w - eta * errors @ train / len(y), b - eta * errors.mean()
        history.append(float(rmse(valid @ w + b - np.ravel(y_valid))))
    return int(np.argmin(history)), history


@misconception(of="polynomial_experiment")
def experiment_from_random_weights(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng):
    """Print w before the first update: where does the text let it start?"""
    train, valid = tables(X_train, X_valid, degree)
    y, w, b, t, history = np.ravel(y_train), rng.normal(size=degree), 0.0, 0, []
    for _ in range(epochs):
        for i in rng.permutation(len(train)):
            t += 1
            step = learning_rate / t**0.25 * (train[i] @ w + b - y[i])
            w, b = w - step * train[i], b - step
        history.append(float(rmse(valid @ w + b - np.ravel(y_valid))))
    return int(np.argmin(history)), history


# ---- the order of the examples


@misconception(of="polynomial_experiment")
def experiment_order_as_given(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng):
    """Print the order of the examples in each of three epochs: how do the orders differ?"""

    def own(n, rng):
        return range(n)

    return experiment(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng, order=own)


@misconception(of="polynomial_experiment")
def experiment_one_order_for_all_epochs(
    X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng
):  # fmt: skip
    """Print the order of the examples in each of three epochs: how do the orders differ?"""
    once = rng.permutation(len(X_train))

    def own(n, rng):
        return once

    return experiment(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng, order=own)


@misconception(of="polynomial_experiment")
def experiment_drawn_with_replacement(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng):
    """Count how often each example is taken in one epoch: how often should it be?"""

    def own(n, rng):
        return rng.integers(n, size=n)

    return experiment(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng, order=own)


@misconception(of="polynomial_experiment")
def experiment_seeded_inside(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng):
    """Call it with two generators of different seeds: do the two orders differ?"""
    rng = np.random.default_rng(42)
    return experiment(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng)


@misconception(of="polynomial_experiment")
def experiment_shuffled_apart_from_targets(
    X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng
):  # fmt: skip
    """Print each x beside its y after the shuffle: do they still belong together?"""
    X_train = rng.permutation(np.ravel(X_train))
    return experiment(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng)


# ---- what is measured and returned


@misconception(of="polynomial_experiment")
def experiment_mean_squared_error(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng):
    """If y is in metres, in which unit is your validation error? Work out that of the example by hand."""
    return experiment(
        X_train,
        y_train,
        X_valid,
        y_valid,
        degree,
        learning_rate,
        epochs,
        rng,
        score=lambda errors: np.mean(errors**2),
    )


@misconception(of="polynomial_experiment")
def experiment_mean_absolute_error(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng):
    """Work out by hand what you measure for the errors 1 and 3: is it their RMSE?"""
    return experiment(
        X_train,
        y_train,
        X_valid,
        y_valid,
        degree,
        learning_rate,
        epochs,
        rng,
        score=lambda errors: np.mean(np.abs(errors)),
    )


@misconception(of="polynomial_experiment")
def experiment_summed_error(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng):
    """Write every validation example twice: should the error change, and does yours?"""
    return experiment(
        X_train,
        y_train,
        X_valid,
        y_valid,
        degree,
        learning_rate,
        epochs,
        rng,
        score=lambda errors: np.sqrt(np.sum(errors**2)),
    )


@misconception(of="polynomial_experiment")
def experiment_measured_on_the_training_set(
    X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng
):  # fmt: skip
    """Change the targets of the validation set: does your history change?"""
    return experiment(X_train, y_train, X_train, y_train, degree, learning_rate, epochs, rng)


@misconception(of="polynomial_experiment")
def experiment_validated_without_intercept(
    X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng
):  # fmt: skip
    """Print one prediction for the validation set as you make it: which part of the model is missing?"""
    train, valid = tables(X_train, X_valid, degree)
    y, w, b, t, history = np.ravel(y_train), np.zeros(degree), 0.0, 0, []
    for _ in range(epochs):
        for i in rng.permutation(len(train)):
            t += 1
            step = learning_rate / t**0.25 * (train[i] @ w + b - y[i])
            w, b = w - step * train[i], b - step
        history.append(float(rmse(valid @ w - np.ravel(y_valid))))
    return int(np.argmin(history)), history


@misconception(of="polynomial_experiment")
def experiment_measured_before_training(
    X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng
):  # fmt: skip
    """Print the weights at the moment when you measure the first error: has the first epoch been run?"""
    train, valid = tables(X_train, X_valid, degree)
    y, w, b, t, history = np.ravel(y_train), np.zeros(degree), 0.0, 0, []
    for _ in range(epochs):
        history.append(float(rmse(valid @ w + b - np.ravel(y_valid))))
        for i in rng.permutation(len(train)):
            t += 1
            step = learning_rate / t**0.25 * (train[i] @ w + b - y[i])
            w, b = w - step * train[i], b - step
    return int(np.argmin(history)), history


@misconception(of="polynomial_experiment")
def experiment_last_epoch_for_the_best(
    X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng
):  # fmt: skip
    """Print your history: does the epoch that you name hold its smallest number?"""
    _, history = experiment(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng)
    return len(history) - 1, history


@misconception(of="polynomial_experiment")
def experiment_best_counted_from_one(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng):
    """Which number has the first epoch in this text? Print your history at the epoch that you name."""
    best, history = experiment(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng)
    return best + 1, history


@misconception(of="polynomial_experiment")
def experiment_that_stops_at_the_first_rise(
    X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng
):  # fmt: skip
    """How many errors stand in your history, and how many epochs were asked for?"""
    _, history = experiment(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng)
    rises = [epoch for epoch in range(1, epochs) if history[epoch] > history[epoch - 1]]
    history = history[: rises[0] + 1] if rises else history
    return int(np.argmin(history)), history


@misconception(of="polynomial_experiment")
def experiment_history_alone(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng):
    """How many things do you return, and how many does the text ask for?"""
    _, history = experiment(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng)
    return history


@misconception(of="polynomial_experiment")
def experiment_columns_against_rows(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng):
    """Print the shape of your errors when y is a column of shape (N, 1): is there one for each example?"""
    train, valid = tables(X_train, X_valid, degree)
    y, y_valid = np.asarray(y_train), np.asarray(y_valid)
    w, b, t, history = np.zeros(degree), 0.0, 0, []
    for _ in range(epochs):
        for i in rng.permutation(len(train)):
            t += 1
            step = learning_rate / t**0.25 * (train[i] @ w + b - y[i])
            w, b = w - step * train[i], b - step
        history.append(float(rmse(valid @ w + b - y_valid)))
    return int(np.argmin(history)), history


@misconception(of="polynomial_experiment")
def experiment_shuffling_the_examples_themselves(
    X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng
):  # fmt: skip
    """Print X_train before and after a call: is it still the same?"""
    X, y = np.asarray(X_train), np.asarray(y_train)
    train, valid = tables(X, X_valid, degree)
    w, b, t, history = np.zeros(degree), 0.0, 0, []
    for _ in range(epochs):
        order = rng.permutation(len(X))
        X[:], y[:], train = X[order], y[order], train[order]
        for u, target in zip(train, np.ravel(y), strict=True):
            t += 1
            step = learning_rate / t**0.25 * (u @ w + b - target)
            w, b = w - step * u, b - step
        history.append(float(rmse(valid @ w + b - np.ravel(y_valid))))
    return int(np.argmin(history)), history


# ---- the same where one list of examples is shuffled on, epoch after epoch


class ShuffledOn:
    """Deals out one list, shuffled once more each time, where a fresh permutation is asked for."""

    def __init__(self, rng):
        self.rng, self.indices = rng, None

    def permutation(self, n):
        """The list, in its next order."""
        self.indices = np.arange(n) if self.indices is None else self.indices
        self.rng.shuffle(self.indices)
        return self.indices.copy()


@misconception(of="polynomial_experiment")
def shuffled_on_constant_rate(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng):
    """Print the rates of the first three updates: what should become of them as t grows?"""
    return experiment_constant_rate(
        X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, ShuffledOn(rng)
    )


@misconception(of="polynomial_experiment")
def shuffled_on_rate_by_epoch(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng):
    """Print t at each update of two epochs with two examples: what does t count?"""
    return experiment_rate_by_epoch(
        X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, ShuffledOn(rng)
    )


@misconception(of="polynomial_experiment")
def shuffled_on_t_anew_in_each_epoch(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng):
    """Print t at each update of two epochs with two examples: what does t count?"""
    return experiment_t_anew_in_each_epoch(
        X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, ShuffledOn(rng)
    )


@misconception(of="polynomial_experiment")
def shuffled_on_t_from_two(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng):
    """Print the rate of the very first update beside the learning rate: how should they compare?"""
    return experiment_t_from_two(
        X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, ShuffledOn(rng)
    )


@misconception(of="polynomial_experiment")
def shuffled_on_rate_by_the_root_of_t(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng):
    """Work out the rate of the second update of the example by hand: is it the one that you print?"""
    return experiment_rate_by_the_root_of_t(
        X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, ShuffledOn(rng)
    )


@misconception(of="polynomial_experiment")
def shuffled_on_slope_of_the_whole_square(
    X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng
):
    """Follow the first update of the example by hand: which factor stands between error and step there?"""
    return experiment_slope_of_the_whole_square(
        X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, ShuffledOn(rng)
    )


@misconception(of="polynomial_experiment")
def shuffled_on_sample_deviation(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng):
    """Print the deviation that you divide by for x = [-1, 1]: what does `np.std` give for these two?"""
    return experiment_sample_deviation(
        X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, ShuffledOn(rng)
    )


@misconception(of="polynomial_experiment")
def shuffled_on_only_centred(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng):
    """Print mean and deviation of each column that you train on, for x = [1, 3]: what should they be?"""
    return experiment_only_centred(
        X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, ShuffledOn(rng)
    )


@misconception(of="polynomial_experiment")
def shuffled_on_x_standardised_first(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng):
    """What is standardised in the text, x or each of its powers? Print the mean of your column of squares."""
    return experiment_x_standardised_first(
        X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, ShuffledOn(rng)
    )


@misconception(of="polynomial_experiment")
def shuffled_on_scaled_by_all_examples(
    X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng
):
    """Change one example of the validation set: does the table that you train on change?"""
    return experiment_scaled_by_all_examples(
        X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, ShuffledOn(rng)
    )


@misconception(of="polynomial_experiment")
def shuffled_on_each_set_by_its_own(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng):
    """Let the same x stand in both sets: does it become the same row in both tables?"""
    return experiment_each_set_by_its_own(
        X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, ShuffledOn(rng)
    )


@misconception(of="polynomial_experiment")
def shuffled_on_without_intercept(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng):
    """Print w and b after each update of the example: which of them moves, and which should?"""
    return experiment_without_intercept(
        X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, ShuffledOn(rng)
    )


@misconception(of="polynomial_experiment")
def shuffled_on_second_error_for_the_intercept(
    X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng
):
    """How often do you compute the error within one update, and how often does the example?"""
    return experiment_second_error_for_the_intercept(
        X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, ShuffledOn(rng)
    )


@misconception(of="polynomial_experiment")
def shuffled_on_mean_squared_error(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng):
    """If y is in metres, in which unit is your validation error? Work out that of the example by hand."""
    return experiment_mean_squared_error(
        X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, ShuffledOn(rng)
    )


@misconception(of="polynomial_experiment")
def shuffled_on_mean_absolute_error(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng):
    """Work out by hand what you measure for the errors 1 and 3: is it their RMSE?"""
    return experiment_mean_absolute_error(
        X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, ShuffledOn(rng)
    )


@misconception(of="polynomial_experiment")
def shuffled_on_summed_error(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng):
    """Write every validation example twice: should the error change, and does yours?"""
    return experiment_summed_error(
        X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, ShuffledOn(rng)
    )


@misconception(of="polynomial_experiment")
def shuffled_on_measured_on_the_training_set(
    X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng
):
    """Change the targets of the validation set: does your history change?"""
    return experiment_measured_on_the_training_set(
        X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, ShuffledOn(rng)
    )


@misconception(of="polynomial_experiment")
def shuffled_on_validated_without_intercept(
    X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng
):
    """Print one prediction for the validation set as you make it: which part of the model is missing?"""
    return experiment_validated_without_intercept(
        X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, ShuffledOn(rng)
    )


@misconception(of="polynomial_experiment")
def shuffled_on_measured_before_training(
    X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng
):
    """Print the weights at the moment when you measure the first error: has the first epoch been run?"""
    return experiment_measured_before_training(
        X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, ShuffledOn(rng)
    )
