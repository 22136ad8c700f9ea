import numpy as np
from checks import layers, parts
from plotting import curves, plane, plot

EPOCHS = 40
ROWS, XOR = np.array([[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]]), np.array([0.0, 1.0, 1.0, 0.0])
ANGLES = np.linspace(-2 * np.pi, 2 * np.pi, 161)  # twice as far as the network has seen


def zeros(*sizes):
    return [(np.zeros((sizes[k + 1], sizes[k])), np.zeros(sizes[k + 1])) for k in range(len(sizes) - 1)]


def answers(params, X):
    """What a network with one hidden layer of tanh gives before its last activation."""
    (W1, b1), (W2, b2) = params
    return np.tanh(X @ W1.T + b1) @ W2.T + b2


@plot(question="train")
def loss_by_epoch(train):
    rng = np.random.default_rng(9)
    species = np.repeat(np.arange(3), 20)
    flowers = np.array([[-1.0, 0.0], [0.5, 1.0], [1.0, -0.5]])[species] + rng.normal(0, 0.45, (60, 2))
    start = [(rng.normal(0, 0.5, W.shape), b) for W, b in zeros(2, 8, 3)]
    problem = flowers, np.eye(3)[species], ["tanh", "identity"], "softmax_cross_entropy"
    found = {
        f"batches of {size}": parts(
            train(start, *problem, 0.1, EPOCHS, size, np.random.default_rng(1)), "", ""
        )[1]
        for size in (60, 10)
    }
    return curves("Your loss on sixty flowers", "epoch", np.arange(1.0, EPOCHS + 1), found)


@plot(question="train_boolean")
def xor_as_the_network_sees_it(train_boolean):
    params = layers(train_boolean(ROWS.copy(), XOR.copy(), np.random.default_rng(7)), zeros(2, 8, 1))
    title, ticks = "XOR, as your network sees it", np.linspace(-0.5, 1.5, 25)
    return plane(title, ticks, lambda X: 1 / (1 + np.exp(-answers(params, X))), ROWS, XOR)


@plot(question="fit_function")
def sine_as_the_network_draws_it(fit_function):
    params = layers(fit_function(np.sin, 8, np.random.default_rng(3)), zeros(1, 8, 1))
    lines = {"sin": np.sin(ANGLES), "your network": answers(params, ANGLES.reshape(-1, 1)).ravel()}
    return curves("The sine and your network, which was shown −π to π", "x", ANGLES, lines)
