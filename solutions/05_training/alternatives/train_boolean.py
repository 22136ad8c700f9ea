import numpy as np


@alternative(of="train_boolean")
def with_names(X, y, rng):
    column = np.array([[float(answer)] for answer in np.array(y).ravel()])
    trained, _losses = train(
        params=init_params([2, 8, 1], glorot_uniform, rng),
        X=np.array(X, dtype=float),
        y=column,
        activations=("tanh", "sigmoid"),
        loss="binary_cross_entropy",
        learning_rate=1.0,
        epochs=300,
        batch_size=4,
        rng=rng,
    )
    return trained


@alternative(of="train_boolean")
def epoch_by_epoch_until_it_is_learned(X, y, rng):
    y = np.asarray(y).reshape(len(X), 1)
    params = init_params((2, 8, 1), glorot_uniform, rng)
    for _ in range(300):
        params, losses = train(params, X, y, ["tanh", "sigmoid"], "binary_cross_entropy", 1, 1, len(X), rng)
    assert losses[-1] < 0.1
    return tuple(params)


@alternative(of="train_boolean")
def with_arithmetic_of_its_own(X, y, rng):
    X, y = np.asarray(X, dtype=float), np.asarray(y, dtype=float).reshape(-1)
    W1, w2 = rng.uniform(-1, 1, (8, 2)) * np.sqrt(0.6), rng.uniform(-1, 1, 8) * np.sqrt(6 / 9)
    b1, b2 = np.zeros(8), 0.0
    for _ in range(300):
        hidden = np.tanh(X @ W1.T + b1)
        delta = (1 / (1 + np.exp(-hidden @ w2 - b2)) - y) / len(y)
        back = np.outer(delta, w2) * (1 - hidden**2)
        w2, b2 = w2 - delta @ hidden, b2 - delta.sum()
        W1, b1 = W1 - back.T @ X, b1 - back.sum(axis=0)
    return [(W1.tolist(), b1.tolist()), ([w2.tolist()], [float(b2)])]


@alternative(of="train_boolean")
def unit_by_unit(X, y, rng):
    rows = [[float(x) for x in row] for row in X]
    targets = [float(np.ravel(answer)[0]) for answer in y]
    (W1, b1), (W2, b2) = init_params([2, 8, 1], glorot_uniform, rng)
    W1, b1, w2, c = W1.tolist(), b1.tolist(), W2[0].tolist(), float(b2[0])
    for _ in range(300):
        steps = [[0.0, 0.0, 0.0, 0.0] for _ in range(8)]  # of a unit's two weights, bias and outgoing weight
        step = 0.0
        for (p, q), target in zip(rows, targets, strict=True):
            h = [np.tanh(W1[k][0] * p + W1[k][1] * q + b1[k]) for k in range(8)]
            out = 1 / (1 + np.exp(-sum(h[k] * w2[k] for k in range(8)) - c))
            delta = (out - target) / len(rows)
            step += delta
            for k in range(8):
                back = delta * w2[k] * (1 - h[k] ** 2)
                for place, slope in enumerate((back * p, back * q, back, delta * h[k])):
                    steps[k][place] += slope
        c -= step
        for k in range(8):
            W1[k][0] -= steps[k][0]
            W1[k][1] -= steps[k][1]
            b1[k] -= steps[k][2]
            w2[k] -= steps[k][3]
    return ((W1, b1), ([w2], [c]))
