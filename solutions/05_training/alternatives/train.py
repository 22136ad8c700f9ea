import numpy as np


@alternative(of="train")
def without_the_other_functions(params, X, y, activations, loss, learning_rate, epochs, batch_size, rng):
    X, y = np.asarray(X, dtype=float), np.asarray(y, dtype=float)
    weights = [np.array(W, dtype=float) for W, _ in params]
    biases = [np.array(b, dtype=float) for _, b in params]
    history = np.zeros(epochs)
    for epoch in range(epochs):
        order = rng.permutation(len(X))
        for start in range(0, len(X), batch_size):
            rows = order[start : start + batch_size]
            now = list(zip(weights, biases, strict=True))
            predicted, cache = forward(now, X[rows], activations)
            gradients = backward(now, cache, LOSSES[loss][1](y[rows], predicted), activations)
            for layer, (dW, db) in enumerate(gradients):
                weights[layer] -= learning_rate * dW
                biases[layer] -= learning_rate * db
        history[epoch] = LOSSES[loss][0](
            y, multilayer_perceptron(list(zip(weights, biases, strict=True)), X, activations)
        )
    return list(zip(weights, biases, strict=True)), history


@alternative(of="train")
def with_a_generator_of_epochs(params, X, y, activations, loss, learning_rate, epochs, batch_size, rng):
    loss_function, loss_gradient = LOSSES[loss]

    def one_epoch(params):
        for X_batch, y_batch in minibatches(X, y, batch_size, rng):
            outputs, cache = forward(params, X_batch, activations)
            dout = loss_gradient(y_batch, outputs)
            params = gradient_descent_step(params, backward(params, cache, dout, activations), learning_rate)
        return params

    losses = ()
    for _ in range(epochs):
        params = one_epoch(params)
        losses += (float(loss_function(y, forward(params, X, activations)[0])),)
    return [params, losses]


@alternative(of="train")
def with_a_class_inside(params, X, y, activations, loss, learning_rate, epochs, batch_size, rng):
    class Network:
        def __init__(self):
            self.params = [(np.array(W, dtype=float), np.array(b, dtype=float)) for W, b in params]

        def learn(self, X_batch, y_batch):
            y_hat, cache = forward(self.params, X_batch, activations)
            grads = backward(self.params, cache, LOSSES[loss][1](y_batch, y_hat), activations)
            self.params = gradient_descent_step(self.params, grads, learning_rate)

        def loss(self):
            return LOSSES[loss][0](y, multilayer_perceptron(self.params, X, activations))

    network, losses = Network(), []
    while len(losses) < epochs:
        for batch in minibatches(X, y, batch_size, rng):
            network.learn(*batch)
        losses.append(np.array(network.loss()))
    return tuple(network.params), losses


SLOPES_OF_OUTPUTS = {
    "identity": lambda a: 1.0,
    "tanh": lambda a: 1 - a * a,
    "sigmoid": lambda a: a * (1 - a),
    "relu": lambda a: (a > 0) * 1.0,
}


@alternative(of="train")
def with_a_backward_pass_of_its_own(params, X, y, activations, loss, learning_rate, epochs, batch_size, rng):
    X, y = np.array(X, dtype=float), np.array(y, dtype=float)
    params, losses = [[np.array(each, dtype=float) for each in pair] for pair in params], []
    for _ in range(epochs):
        order = rng.permutation(len(X))
        for rows in np.split(order, range(batch_size, len(X), batch_size)):
            outputs = [X[rows]]
            for depth in range(1, len(params) + 1):
                outputs.append(multilayer_perceptron(params[:depth], X[rows], activations[:depth]))
            if loss == "softmax_cross_entropy":
                exponentials = np.exp(outputs[-1])
                delta = (exponentials / exponentials.sum(axis=1, keepdims=True) - y[rows]) / len(rows)
            elif loss == "binary_cross_entropy":
                delta = (outputs[-1] - y[rows]) / y[rows].size
            else:
                delta = (outputs[-1] - y[rows]) * 2 / y[rows].size
                delta = delta * SLOPES_OF_OUTPUTS[activations[-1]](outputs[-1])
            for depth in range(len(params) - 1, -1, -1):
                W, b = params[depth]
                dW, db = np.einsum("nk,nd->kd", delta, outputs[depth]), np.einsum("nk->k", delta)
                if depth:
                    delta = delta @ W * SLOPES_OF_OUTPUTS[activations[depth - 1]](outputs[depth])
                params[depth] = [W - learning_rate * dW, b - learning_rate * db]
        losses.append(LOSSES[loss][0](y, multilayer_perceptron(params, X, activations)))
    return params, np.array(losses)
