import numpy as np


@wrong(of="train")
def learning_rate_falls_with_the_epochs(params, X, y, activations, loss, learning_rate, epochs, batch_size, rng):
    """Divides the learning rate by the number of the epoch, where it should stay fixed."""
    loss_of, gradient_of = LOSSES[loss]
    losses = []
    for epoch in range(epochs):
        eta = learning_rate / (1 + epoch)
        for X_batch, y_batch in minibatches(X, y, batch_size, rng):
            y_hat, cache = forward(params, X_batch, activations)
            grads = backward(params, cache, gradient_of(y_batch, y_hat), activations)
            params = gradient_descent_step(params, grads, eta)
        losses.append(loss_of(y, forward(params, X, activations)[0]))
    return params, losses


@wrong(of="train")
def ends_when_the_loss_rises(params, X, y, activations, loss, learning_rate, epochs, batch_size, rng):
    """Leaves the loop as soon as an epoch's loss is not below the one before, so there may be fewer losses than epochs."""
    loss_of, gradient_of = LOSSES[loss]
    losses = []
    for _ in range(epochs):
        for xb, yb in minibatches(X, y, batch_size, rng):
            out, cache = forward(params, xb, activations)
            params = gradient_descent_step(params, backward(params, cache, gradient_of(yb, out), activations), learning_rate)
        losses.append(loss_of(y, multilayer_perceptron(params, X, activations)))
        if len(losses) > 1 and losses[-1] >= losses[-2]:
            break
    return params, losses


@wrong(of="train")
def gives_the_best_parameters_back(params, X, y, activations, loss, learning_rate, epochs, batch_size, rng):
    """Returns the parameters of the epoch with the smallest loss, not those after the last epoch."""
    loss_of, gradient_of = LOSSES[loss]
    losses, best = [], params
    for _ in range(epochs):
        for xb, yb in minibatches(X, y, batch_size, rng):
            out, cache = forward(params, xb, activations)
            grads = backward(params, cache, gradient_of(yb, out), activations)
            params = gradient_descent_step(params, grads, learning_rate)
        losses.append(loss_of(y, multilayer_perceptron(params, X, activations)))
        if losses[-1] == min(losses):
            best = params
    return best, losses


@wrong(of="train", known="train_divided_by_the_batch_size")
def small_batches_make_small_steps(params, X, y, activations, loss, learning_rate, epochs, batch_size, rng):
    """Multiplies the step by len(batch) / batch_size, so a smaller last batch, or all examples in a batch size above N, moves too little."""
    history = []
    for epoch in range(epochs):
        for X_batch, y_batch in minibatches(X, y, batch_size, rng):
            y_hat, cache = forward(params, X_batch, activations)
            dout = LOSSES[loss][1](y_batch, y_hat)
            weight = len(X_batch) / batch_size
            params = gradient_descent_step(params, backward(params, cache, dout, activations), learning_rate * weight)
        history.append(LOSSES[loss][0](y, forward(params, X, activations)[0]))
    return params, history


@wrong(of="train")
def all_gradients_of_an_epoch_at_its_start(params, X, y, activations, loss, learning_rate, epochs, batch_size, rng):
    """Computes the gradients of all batches with the parameters from before the epoch and only then takes the steps."""
    loss_of, gradient_of = LOSSES[loss]
    losses = []
    for _ in range(epochs):
        all_grads = []
        for xb, yb in minibatches(X, y, batch_size, rng):
            y_hat, cache = forward(params, xb, activations)
            all_grads.append(backward(params, cache, gradient_of(yb, y_hat), activations))
        for grads in all_grads:
            params = gradient_descent_step(params, grads, learning_rate)
        losses.append(loss_of(y, forward(params, X, activations)[0]))
    return params, losses


@wrong(of="train")
def softmax_is_applied_before_the_loss(params, X, y, activations, loss, learning_rate, epochs, batch_size, rng):
    """Turns the scores into probabilities before the softmax cross-entropy and its gradient, which take scores, so the softmax is applied twice."""
    def softmaxed(z):
        e = np.exp(z - z.max(axis=1, keepdims=True))
        return e / e.sum(axis=1, keepdims=True)

    loss_of, gradient_of = LOSSES[loss]
    losses = []
    for _ in range(epochs):
        for xb, yb in minibatches(X, y, batch_size, rng):
            out, cache = forward(params, xb, activations)
            if loss == "softmax_cross_entropy":
                out = softmaxed(out)
            params = gradient_descent_step(params, backward(params, cache, gradient_of(yb, out), activations), learning_rate)
        out = forward(params, X, activations)[0]
        if loss == "softmax_cross_entropy":
            out = softmaxed(out)
        losses.append(loss_of(y, out))
    return params, losses


@wrong(of="train")
def squared_error_is_a_mean_over_rows_only(params, X, y, activations, loss, learning_rate, epochs, batch_size, rng):
    """Multiplies the gradient of "mse" by the number of outputs, to make it a mean over examples, which differs from two outputs on."""
    loss_of, gradient_of = LOSSES[loss]
    losses = []
    for _ in range(epochs):
        for xb, yb in minibatches(X, y, batch_size, rng):
            y_hat, cache = forward(params, xb, activations)
            dout = gradient_of(yb, y_hat)
            if loss == "mse":
                dout = dout * dout.shape[1]
            grads = backward(params, cache, dout, activations)
            params = gradient_descent_step(params, grads, learning_rate)
        losses.append(loss_of(y, multilayer_perceptron(params, X, activations)))
    return params, losses


@wrong(of="train")
def steps_have_momentum(params, X, y, activations, loss, learning_rate, epochs, batch_size, rng):
    """Adds nine tenths of the last step to each step, as the paper of 1986 does but this notebook does not."""
    loss_of, gradient_of = LOSSES[loss]
    velocity = [(np.zeros(np.shape(W)), np.zeros(np.shape(b))) for W, b in params]
    losses = []
    for _ in range(epochs):
        for xb, yb in minibatches(X, y, batch_size, rng):
            y_hat, cache = forward(params, xb, activations)
            grads = backward(params, cache, gradient_of(yb, y_hat), activations)
            velocity = [(0.9 * vW + dW, 0.9 * vb + db) for (vW, vb), (dW, db) in zip(velocity, grads)]
            params = gradient_descent_step(params, velocity, learning_rate)
        losses.append(loss_of(y, forward(params, X, activations)[0]))
    return params, losses


@wrong(of="train", known="train_by_prediction_minus_target")
def short_form_of_the_yes_or_no_gradient_goes_through_the_sigmoid(params, X, y, activations, loss, learning_rate, epochs, batch_size, rng):
    """For the binary cross-entropy takes (y_hat - y) / N, which has the sigmoid in it already, and lets backward go through the sigmoid again."""
    loss_of, gradient_of = LOSSES[loss]
    losses = []
    for _ in range(epochs):
        for xb, yb in minibatches(X, y, batch_size, rng):
            y_hat, cache = forward(params, xb, activations)
            if loss == "binary_cross_entropy":
                dout = (y_hat - yb) / np.size(yb)
            else:
                dout = gradient_of(yb, y_hat)
            params = gradient_descent_step(params, backward(params, cache, dout, activations), learning_rate)
        losses.append(loss_of(y, forward(params, X, activations)[0]))
    return params, losses


@wrong(of="train")
def every_example_of_a_batch_makes_a_step(params, X, y, activations, loss, learning_rate, epochs, batch_size, rng):
    """Loops over the examples of a batch and takes a step for each, so every batch size is treated as 1."""
    loss_of, gradient_of = LOSSES[loss]
    losses = []
    for _ in range(epochs):
        for xb, yb in minibatches(X, y, batch_size, rng):
            for i in range(len(xb)):
                out, cache = forward(params, xb[i : i + 1], activations)
                dout = gradient_of(yb[i : i + 1], out)
                params = gradient_descent_step(params, backward(params, cache, dout, activations), learning_rate)
        losses.append(loss_of(y, forward(params, X, activations)[0]))
    return params, losses


@wrong(of="train")
def counts_updates_as_epochs(params, X, y, activations, loss, learning_rate, epochs, batch_size, rng):
    """Ends after as many updates as there should be epochs and writes down a loss after each update."""
    loss_of, gradient_of = LOSSES[loss]
    losses = []
    while len(losses) < epochs:
        for xb, yb in minibatches(X, y, batch_size, rng):
            y_hat, cache = forward(params, xb, activations)
            grads = backward(params, cache, gradient_of(yb, y_hat), activations)
            params = gradient_descent_step(params, grads, learning_rate)
            losses.append(loss_of(y, forward(params, X, activations)[0]))
            if len(losses) == epochs:
                break
    return params, losses


@wrong(of="train")
def guesses_the_loss_from_the_last_activation(params, X, y, activations, loss, learning_rate, epochs, batch_size, rng):
    """Ignores the name of the loss and takes the one that the table has beside the last activation, so a sigmoid never gets "mse"."""
    n_out = np.shape(params[-1][0])[0]
    if activations[-1] == "sigmoid":
        name = "binary_cross_entropy"
    elif activations[-1] == "identity" and n_out > 1:
        name = "softmax_cross_entropy"
    else:
        name = "mse"
    loss_of, gradient_of = LOSSES[name]
    losses = []
    for _ in range(epochs):
        for xb, yb in minibatches(X, y, batch_size, rng):
            y_hat, cache = forward(params, xb, activations)
            params = gradient_descent_step(params, backward(params, cache, gradient_of(yb, y_hat), activations), learning_rate)
        losses.append(loss_of(y, forward(params, X, activations)[0]))
    return params, losses


@wrong(of="train")
def loss_on_all_is_averaged_over_slices(params, X, y, activations, loss, learning_rate, epochs, batch_size, rng):
    """After the epoch averages the losses of slices of batch_size rows, all with one weight, so examples of a smaller last slice count too much."""
    loss_of, gradient_of = LOSSES[loss]
    X, y = np.asarray(X, dtype=float), np.asarray(y, dtype=float)
    losses = []
    for _ in range(epochs):
        for xb, yb in minibatches(X, y, batch_size, rng):
            y_hat, cache = forward(params, xb, activations)
            params = gradient_descent_step(params, backward(params, cache, gradient_of(yb, y_hat), activations), learning_rate)
        parts = []
        for i in range(0, len(X), batch_size):
            parts.append(loss_of(y[i : i + batch_size], forward(params, X[i : i + batch_size], activations)[0]))
        losses.append(float(np.mean(parts)))
    return params, losses
