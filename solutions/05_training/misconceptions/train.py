"""What people write for the loop of training when it is not quite right."""

import numpy as np


def _loop(arguments, deal=None, step=None, scale=None, gradient=None):
    """Go round the loop as it should be, but for what is replaced."""
    params, X, y, activations, loss, learning_rate, epochs, batch_size, rng = arguments
    loss_of, gradient_of = LOSSES[loss]
    deal, step = deal or minibatches, step or gradient_descent_step
    losses = []
    for _ in range(epochs):
        for X_batch, y_batch in deal(X, y, batch_size, rng):
            y_hat, cache = forward(params, X_batch, activations)
            dout = (gradient or gradient_of)(y_batch, y_hat) * (scale(len(X_batch)) if scale else 1)
            params = step(params, backward(params, cache, dout, activations), learning_rate)
        losses.append(loss_of(y, forward(params, X, activations)[0]))
    return params, losses


@misconception(of="train")
def train_uphill(params, X, y, activations, loss, learning_rate, epochs, batch_size, rng):
    """Print the losses of three epochs of the example worked by hand: which way do they go?"""

    def step(params, grads, rate):
        return gradient_descent_step(params, grads, -rate)

    return _loop((params, X, y, activations, loss, learning_rate, epochs, batch_size, rng), step=step)


@misconception(of="train")
def train_with_targets_and_predictions_swapped(
    params, X, y, activations, loss, learning_rate, epochs, batch_size, rng
):
    """Print the first `dout` of the example worked by hand, and look in which order you pass things."""
    _, gradient_of = LOSSES[loss]
    arguments = params, X, y, activations, loss, learning_rate, epochs, batch_size, rng
    return _loop(arguments, gradient=lambda y, y_hat: gradient_of(y_hat, y))


# Missing bias: Humbatova and others 2020, https://arxiv.org/abs/1910.11015.
@misconception(of="train")
def train_without_the_biases(params, X, y, activations, loss, learning_rate, epochs, batch_size, rng):
    """Print b after one step of the example worked by hand, not W alone."""

    def step(params, grads, rate):
        moved = gradient_descent_step(params, grads, rate)
        return [(W, np.array(b)) for (W, _), (_, b) in zip(moved, params, strict=True)]

    return _loop((params, X, y, activations, loss, learning_rate, epochs, batch_size, rng), step=step)


@misconception(of="train")
def train_with_the_rate_twice(params, X, y, activations, loss, learning_rate, epochs, batch_size, rng):
    """Compare one step with the example worked by hand, and count how often the learning rate enters."""
    arguments = params, X, y, activations, loss, learning_rate, epochs, batch_size, rng
    return _loop(arguments, scale=lambda size: learning_rate)


@misconception(of="train")
def train_that_throws_the_step_away(params, X, y, activations, loss, learning_rate, epochs, batch_size, rng):
    """Print `params` before and after a step: who keeps what `gradient_descent_step` returns?"""
    arguments = params, X, y, activations, loss, learning_rate, epochs, batch_size, rng
    return _loop(arguments, step=lambda params, grads, rate: params)


@misconception(of="train")
def train_in_place(params, X, y, activations, loss, learning_rate, epochs, batch_size, rng):
    """Train twice from the same parameters: do both trainings begin with the same loss?"""

    def step(params, grads, rate):
        for (W, b), (dW, db) in zip(params, grads, strict=True):
            W -= rate * dW
            b -= rate * db
        return params

    return _loop((params, X, y, activations, loss, learning_rate, epochs, batch_size, rng), step=step)


@misconception(of="train")
def train_divided_by_the_batch_again(params, X, y, activations, loss, learning_rate, epochs, batch_size, rng):
    """Print `dout` and dW of the example worked by hand: which of the two is not what stands there?

    Who takes the mean over the examples?
    """
    arguments = params, X, y, activations, loss, learning_rate, epochs, batch_size, rng
    return _loop(arguments, scale=lambda size: 1 / size)


@misconception(of="train")
def train_by_the_sum_over_the_batch(params, X, y, activations, loss, learning_rate, epochs, batch_size, rng):
    """Put every example in twice, in one batch: should the step be twice as long, and is it?"""
    arguments = params, X, y, activations, loss, learning_rate, epochs, batch_size, rng
    return _loop(arguments, scale=lambda size: size)


# https://github.com/SewoongLab/spectre-defense/issues/3
@misconception(of="train")
def train_divided_by_the_batch_size(params, X, y, activations, loss, learning_rate, epochs, batch_size, rng):
    """How many examples has the last of the batches when five come in batches of 2?

    By which number is its sum divided?
    """
    size_of_most = min(batch_size, len(X))
    arguments = params, X, y, activations, loss, learning_rate, epochs, batch_size, rng
    return _loop(arguments, scale=lambda size: size / size_of_most)


@misconception(of="train")
def train_divided_by_all_examples(params, X, y, activations, loss, learning_rate, epochs, batch_size, rng):
    """A step is by the mean over which examples, all of X or those of its batch?

    Compare the `dout` of a batch of 2 among four examples with one worked by hand.
    """
    arguments = params, X, y, activations, loss, learning_rate, epochs, batch_size, rng
    return _loop(arguments, scale=lambda size: size / len(X))


@misconception(of="train")
def train_by_the_gradient_of_mse(params, X, y, activations, loss, learning_rate, epochs, batch_size, rng):
    """Train twice, with "mse" and with another loss: does the name change how the parameters move?"""
    arguments = params, X, y, activations, loss, learning_rate, epochs, batch_size, rng
    return _loop(arguments, gradient=LOSSES["mse"][1])


@misconception(of="train")
def train_by_mse_alone(params, X, y, activations, loss, learning_rate, epochs, batch_size, rng):
    """Train twice, with "mse" and with another loss: does the name change how the parameters move?"""
    return _loop((params, X, y, activations, "mse", learning_rate, epochs, batch_size, rng))


# A short cut of other courses; what `backward` is given here says the section on the loop.
@misconception(of="train")
def train_by_prediction_minus_target(params, X, y, activations, loss, learning_rate, epochs, batch_size, rng):
    """For which loss and which last activation is `y_hat - y` the gradient, and in what: before it or after?

    Compare with the table of losses.
    """
    arguments = params, X, y, activations, loss, learning_rate, epochs, batch_size, rng
    return _loop(arguments, gradient=lambda y, y_hat: (y_hat - np.asarray(y)) / len(y))


@misconception(of="train")
def train_through_the_last_activation_twice(
    params, X, y, activations, loss, learning_rate, epochs, batch_size, rng
):
    """Through which layers' activations does `backward` go by itself, and through which do you go before?"""
    loss_of, gradient_of = LOSSES[loss]
    losses = []
    for _ in range(epochs):
        for X_batch, y_batch in minibatches(X, y, batch_size, rng):
            y_hat, cache = forward(params, X_batch, activations)
            slope = {"sigmoid": y_hat * (1 - y_hat), "tanh": 1 - y_hat**2}.get(activations[-1], 1)
            grads = backward(params, cache, gradient_of(y_batch, y_hat) * slope, activations)
            params = gradient_descent_step(params, grads, learning_rate)
        losses.append(loss_of(y, forward(params, X, activations)[0]))
    return params, losses


@misconception(of="train")
def train_with_gradients_that_add_up(params, X, y, activations, loss, learning_rate, epochs, batch_size, rng):
    """Print the gradient of the second step and of the third: what is left in them of the steps before?"""
    total = [(np.zeros(np.shape(W)), np.zeros(np.shape(b))) for W, b in params]

    def step(params, grads, rate):
        for (W, b), (dW, db) in zip(total, grads, strict=True):
            W += dW
            b += db
        return gradient_descent_step(params, total, rate)

    return _loop((params, X, y, activations, loss, learning_rate, epochs, batch_size, rng), step=step)


@misconception(of="train")
def train_with_one_step_an_epoch(params, X, y, activations, loss, learning_rate, epochs, batch_size, rng):
    """Five examples in batches of 2, for one epoch: how many steps should that be, and how many are yours?"""
    return _loop((params, X, y, activations, loss, learning_rate, epochs, len(X), rng))


@misconception(of="train")
def train_on_the_first_batch_alone(params, X, y, activations, loss, learning_rate, epochs, batch_size, rng):
    """Five examples in batches of 2, for one epoch: how many steps should that be, and how many are yours?"""

    def deal(*dealt):
        return list(minibatches(*dealt))[:1]

    return _loop((params, X, y, activations, loss, learning_rate, epochs, batch_size, rng), deal=deal)


@misconception(of="train")
def train_on_the_last_batch_alone(params, X, y, activations, loss, learning_rate, epochs, batch_size, rng):
    """Five examples in batches of 2, for one epoch: how many steps should that be, and how many are yours?"""

    def deal(*dealt):
        return list(minibatches(*dealt))[-1:]

    return _loop((params, X, y, activations, loss, learning_rate, epochs, batch_size, rng), deal=deal)


# https://github.com/NervanaSystems/neon/issues/9
@misconception(of="train")
def train_without_the_remainder(params, X, y, activations, loss, learning_rate, epochs, batch_size, rng):
    """Five examples in batches of 2: count the examples that your loop sees in an epoch."""

    def deal(*dealt):
        return [pair for pair in minibatches(*dealt) if len(pair[0]) == batch_size]

    return _loop((params, X, y, activations, loss, learning_rate, epochs, batch_size, rng), deal=deal)


@misconception(of="train")
def train_shuffled_once(params, X, y, activations, loss, learning_rate, epochs, batch_size, rng):
    """Print the first batch of three epochs: how often is the deck shuffled?"""
    batches = list(minibatches(X, y, batch_size, rng))
    arguments = params, X, y, activations, loss, learning_rate, epochs, batch_size, rng
    return _loop(arguments, deal=lambda *dealt: batches)


@misconception(of="train")
def train_dealt_once_and_for_all(params, X, y, activations, loss, learning_rate, epochs, batch_size, rng):
    """Print how many batches come in the second epoch: what is left of a generator that was gone through?"""
    batches = iter(list(minibatches(X, y, batch_size, rng)))
    arguments = params, X, y, activations, loss, learning_rate, epochs, batch_size, rng
    return _loop(arguments, deal=lambda *dealt: batches)


@misconception(of="train")
def train_never_shuffled(params, X, y, activations, loss, learning_rate, epochs, batch_size, rng):
    """Print the first batch of three epochs: how often is the deck shuffled?"""
    X, y = np.asarray(X), np.asarray(y)
    starts = range(0, len(X), batch_size)
    arguments = params, X, y, activations, loss, learning_rate, epochs, batch_size, rng
    return _loop(
        arguments, deal=lambda *dealt: [(X[k : k + batch_size], y[k : k + batch_size]) for k in starts]
    )


@misconception(of="train")
def train_by_one_seed(params, X, y, activations, loss, learning_rate, epochs, batch_size, rng):
    """Train with two generators that are in different states: are the losses the same, to the last digit?"""
    arguments = params, X, y, activations, loss, learning_rate, epochs, batch_size, np.random.default_rng(0)
    return _loop(arguments)


@misconception(of="train")
def train_from_the_start_in_each_epoch(
    params, X, y, activations, loss, learning_rate, epochs, batch_size, rng
):
    """Print W at the beginning of the second epoch: is it what the first one has led to?"""
    losses = []
    for _ in range(epochs):
        trained, last = _loop((params, X, y, activations, loss, learning_rate, 1, batch_size, rng))
        losses.extend(last)
    return trained, losses


@misconception(of="train")
def train_for_one_epoch_more(params, X, y, activations, loss, learning_rate, epochs, batch_size, rng):
    """Ask for one epoch: how many losses come back?"""
    return _loop((params, X, y, activations, loss, learning_rate, epochs + 1, batch_size, rng))


@misconception(of="train")
def train_with_the_first_loss_too(params, X, y, activations, loss, learning_rate, epochs, batch_size, rng):
    """Ask for one epoch: how many losses come back?"""
    first = LOSSES[loss][0](y, forward(params, X, activations)[0])
    trained, losses = _loop((params, X, y, activations, loss, learning_rate, epochs, batch_size, rng))
    return trained, [first, *losses]


@misconception(of="train")
def train_with_losses_before_the_epoch(
    params, X, y, activations, loss, learning_rate, epochs, batch_size, rng
):
    """To which parameters does the last of your losses belong, to those that you return?

    Compute it from them.
    """
    first = LOSSES[loss][0](y, forward(params, X, activations)[0])
    trained, losses = _loop((params, X, y, activations, loss, learning_rate, epochs, batch_size, rng))
    return trained, [first, *losses[:-1]]


def _losses_of_batches(arguments, summed_up):
    params, X, y, activations, loss, learning_rate, epochs, batch_size, rng = arguments
    loss_of, gradient_of = LOSSES[loss]
    losses = []
    for _ in range(epochs):
        seen = []
        for X_batch, y_batch in minibatches(X, y, batch_size, rng):
            y_hat, cache = forward(params, X_batch, activations)
            seen.append(loss_of(y_batch, y_hat))
            grads = backward(params, cache, gradient_of(y_batch, y_hat), activations)
            params = gradient_descent_step(params, grads, learning_rate)
        losses.append(summed_up(seen))
    return params, losses


# https://github.com/catalyst-team/catalyst/issues/799
@misconception(of="train")
def train_with_the_mean_loss_of_the_batches(
    params, X, y, activations, loss, learning_rate, epochs, batch_size, rng
):
    """At which moment do you take a loss, and with which parameters and examples?

    Work out the loss of the example by hand, and yours beside it.
    """
    arguments = params, X, y, activations, loss, learning_rate, epochs, batch_size, rng
    return _losses_of_batches(arguments, np.mean)


@misconception(of="train")
def train_with_the_loss_of_the_last_batch(
    params, X, y, activations, loss, learning_rate, epochs, batch_size, rng
):
    """At which moment do you take a loss, and with which parameters and examples?

    Work out the loss of the example by hand, and yours beside it.
    """
    arguments = params, X, y, activations, loss, learning_rate, epochs, batch_size, rng
    return _losses_of_batches(arguments, lambda seen: seen[-1])


@misconception(of="train")
def train_with_the_sum_of_the_batches_losses(
    params, X, y, activations, loss, learning_rate, epochs, batch_size, rng
):
    """At which moment do you take a loss, and with which parameters and examples?

    Work out the loss of the example by hand, and yours beside it.
    """
    arguments = params, X, y, activations, loss, learning_rate, epochs, batch_size, rng
    return _losses_of_batches(arguments, sum)


@misconception(of="train")
def train_with_a_loss_for_each_batch(params, X, y, activations, loss, learning_rate, epochs, batch_size, rng):
    """Five examples in batches of 2, for two epochs: how many losses come back?"""
    loss_of, gradient_of = LOSSES[loss]
    losses = []
    for _ in range(epochs):
        for X_batch, y_batch in minibatches(X, y, batch_size, rng):
            y_hat, cache = forward(params, X_batch, activations)
            grads = backward(params, cache, gradient_of(y_batch, y_hat), activations)
            params = gradient_descent_step(params, grads, learning_rate)
            losses.append(loss_of(y, forward(params, X, activations)[0]))
    return params, losses


@misconception(of="train")
def train_with_the_last_batch_for_all(
    params, X, y, activations, loss, learning_rate, epochs, batch_size, rng
):
    """On which examples is a loss taken down? Print how many they are, for five in batches of 2."""
    loss_of, gradient_of = LOSSES[loss]
    losses = []
    for _ in range(epochs):
        for X_batch, y_batch in minibatches(X, y, batch_size, rng):
            y_hat, cache = forward(params, X_batch, activations)
            grads = backward(params, cache, gradient_of(y_batch, y_hat), activations)
            params = gradient_descent_step(params, grads, learning_rate)
        losses.append(loss_of(y_batch, forward(params, X_batch, activations)[0]))
    return params, losses


@misconception(of="train")
def train_with_the_last_loss_alone(params, X, y, activations, loss, learning_rate, epochs, batch_size, rng):
    """Ask for three epochs and print the second thing that comes back: could one draw a curve of it?"""
    trained, losses = _loop((params, X, y, activations, loss, learning_rate, epochs, batch_size, rng))
    return trained, losses[-1]


@misconception(of="train")
def train_that_gives_the_parameters_alone(
    params, X, y, activations, loss, learning_rate, epochs, batch_size, rng
):
    """Write `params, losses = train(...)` for a network of three layers: what goes into which name?"""
    return _loop((params, X, y, activations, loss, learning_rate, epochs, batch_size, rng))[0]


@misconception(of="train")
def train_that_gives_the_losses_first(
    params, X, y, activations, loss, learning_rate, epochs, batch_size, rng
):
    """Write `params, losses = train(...)` and print both: what goes into which name?"""
    return _loop((params, X, y, activations, loss, learning_rate, epochs, batch_size, rng))[::-1]


@misconception(of="train")
def train_of_arrays_only(params, X, y, activations, loss, learning_rate, epochs, batch_size, rng):
    """Pass X as a plain list of lists: which of your lines asks for something that only arrays have?"""

    def deal(X, y, batch_size, rng):
        order = rng.permutation(X.shape[0])
        return [
            (X[order[k : k + batch_size]], y[order[k : k + batch_size]]) for k in range(0, len(X), batch_size)
        ]

    return _loop((params, X, y, activations, loss, learning_rate, epochs, batch_size, rng), deal=deal)
