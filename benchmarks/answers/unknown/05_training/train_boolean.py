import numpy as np


@wrong(of="train_boolean")
def codes_the_inputs_as_minus_one_and_one(X, y, rng):
    """Trains on inputs of -1 and 1, so the network that comes back has never seen a 0 and answers the rows of 0 and 1 wrongly."""
    X = 2 * np.asarray(X, dtype=float) - 1
    y = np.asarray(y, dtype=float).reshape(-1, 1)
    params = init_params([2, 8, 1], glorot_uniform, rng)
    params, _ = train(params, X, y, ["tanh", "sigmoid"], "binary_cross_entropy", 1.0, 300, len(X), rng)
    return params


@wrong(of="train_boolean")
def squared_error_at_a_tenth_of_the_rate(X, y, rng):
    """Takes "mse" and a learning rate of 0.1 from other parts of the notebook, so 300 epochs are far too few."""
    y = np.ravel(y)[:, None]
    start = init_params([2, 8, 1], glorot_uniform, rng)
    return train(start, X, y, ["tanh", "sigmoid"], "mse", 0.1, 300, len(y), rng)[0]


@wrong(of="train_boolean", known="train_boolean_with_rows_in_the_usual_order")
def puts_the_rows_in_the_usual_order(X, y, rng):
    """Writes the table's four rows down itself as 00, 01, 10, 11 and pairs them with y as given, whatever the order of X."""
    table = np.array([[0, 0], [0, 1], [1, 0], [1, 1]])
    answers = np.reshape(y, (4, 1))
    params = init_params([2, 8, 1], glorot_uniform, rng)
    for _ in range(300):
        y_hat, cache = forward(params, table, ["tanh", "sigmoid"])
        grads = backward(params, cache, binary_cross_entropy_gradient(answers, y_hat), ["tanh", "sigmoid"])
        params = gradient_descent_step(params, grads, 1.0)
    return params


@wrong(of="train_boolean")
def weights_for_xor_made_by_hand(X, y, rng):
    """Trains nothing: returns weights that make XOR, turned round where the first row's answer is not that of XOR, and so no other table."""
    X, y = np.asarray(X), np.ravel(y)
    W1, b1 = np.zeros((8, 2)), np.zeros(8)
    W1[0], b1[0] = [10, 10], -5
    W1[1], b1[1] = [10, 10], -15
    W2 = np.zeros((1, 8))
    W2[0, 0], W2[0, 1] = 10, -10
    b2 = np.array([-10.0])
    if int(X[0, 0] != X[0, 1]) != y[0]:
        W2, b2 = -W2, -b2
    return [(W1, b1), (W2, b2)]


@wrong(of="train_boolean")
def stops_once_all_answers_round_right(X, y, rng):
    """Ends the training as soon as all answers are on the right side of a half, long before they are within 0.1."""
    X, y = np.asarray(X, dtype=float), np.asarray(y, dtype=float).reshape(-1, 1)
    names = ["tanh", "sigmoid"]
    params = init_params([2, 8, 1], glorot_uniform, rng)
    for _ in range(300):
        if np.array_equal(np.round(forward(params, X, names)[0]), y):
            break
        params, _ = train(params, X, y, names, "binary_cross_entropy", 1.0, 1, len(X), rng)
    return params


@wrong(of="train_boolean", known="train_boolean_from_zeros")
def all_first_weights_are_zero(X, y, rng):
    """Starts from zeros so as to be the same each time, so the hidden units stay at 0 and only the last bias learns."""
    def zeros(n_in, n_out, rng):
        return np.zeros((n_out, n_in))

    y = np.reshape(y, (len(X), 1))
    params = init_params([2, 8, 1], zeros, rng)
    params, losses = train(params, X, y, ["tanh", "sigmoid"], "binary_cross_entropy", 1.0, 300, 4, rng)
    return params


@wrong(of="train_boolean")
def learns_one_row_after_the_other(X, y, rng):
    """Trains 300 epochs on the first row alone, then 300 on the second and so on, so each row is forgotten over the next ones."""
    X, y = np.asarray(X, dtype=float), np.asarray(y, dtype=float).reshape(-1, 1)
    params = init_params([2, 8, 1], glorot_uniform, rng)
    for i in range(len(X)):
        params, _ = train(params, X[i : i + 1], y[i : i + 1], ["tanh", "sigmoid"], "binary_cross_entropy", 1.0, 300, 1, rng)
    return params


@wrong(of="train_boolean")
def two_hidden_layers_of_four(X, y, rng):
    """Spreads the eight hidden units over two layers of four, so three layers come back where two are asked for."""
    params = init_params([2, 4, 4, 1], glorot_uniform, rng)
    y = np.asarray(y).reshape(-1, 1)
    params, _ = train(params, X, y, ["tanh", "tanh", "sigmoid"], "binary_cross_entropy", 1.0, 300, len(y), rng)
    return params


@wrong(of="train_boolean", known="train_boolean_with_another_axis")
def targets_that_are_a_column_become_a_row_of_columns(X, y, rng):
    """Makes the column by np.array([y]).T, which for a y that is a column already gives three axes, so the loss refuses it."""
    y = np.array([y]).T
    params = init_params([2, 8, 1], glorot_uniform, rng)
    return train(params, X, y, ["tanh", "sigmoid"], "binary_cross_entropy", 1.0, 300, len(X), rng)[0]
