"""Known mistakes in perceptron, written anew."""

import math

import numpy as np


@rewritten(of="perceptron_without_bias", style="loops")
def perceptron_without_bias_loops(X, w, b):
    X = np.asarray(X, dtype=float)
    w = np.asarray(w, dtype=float).tolist()
    single = X.ndim == 1
    out = []
    for row in [X.tolist()] if single else X.tolist():
        z = 0.0
        for x, v in zip(row, w):
            z += x * v
        out.append(1.0 if z >= 0 else 0.0)
    return np.array(out[0] if single else out)


@rewritten(of="perceptron_without_bias", style="numpy")
def perceptron_without_bias_numpy(X, w, b):
    z = np.einsum("...d,d->...", np.asarray(X, dtype=float), np.asarray(w, dtype=float))
    return np.heaviside(z, 1.0)


@rewritten(of="perceptron_without_bias", style="student")
def perceptron_without_bias_student(X, w, b):
    examples = np.array(X, dtype=float)
    weights = np.array(w, dtype=float)
    total = (examples * weights).sum(axis=-1)
    fires = total >= 0
    return fires.astype(float)


@rewritten(of="perceptron_that_subtracts_the_bias", style="loops")
def perceptron_that_subtracts_the_bias_loops(X, w, b):
    X = np.asarray(X, dtype=float)
    w = np.asarray(w, dtype=float).tolist()
    single = X.ndim == 1
    out = []
    for row in [X.tolist()] if single else X.tolist():
        z = 0.0
        for x, v in zip(row, w):
            z += x * v
        z -= b
        out.append(1.0 if z >= 0 else 0.0)
    return np.array(out[0] if single else out)


@rewritten(of="perceptron_that_subtracts_the_bias", style="numpy")
def perceptron_that_subtracts_the_bias_numpy(X, w, b):
    z = np.inner(np.asarray(X, dtype=float), np.asarray(w, dtype=float))
    return np.where(np.less(z, b), 0.0, 1.0)


@rewritten(of="perceptron_that_subtracts_the_bias", style="student")
def perceptron_that_subtracts_the_bias_student(X, w, b):
    examples = np.array(X, dtype=float)
    weights = np.array(w, dtype=float)
    z = np.dot(examples, weights)
    z = z - float(b)
    result = np.ones(np.shape(z))
    result[z < 0] = 0.0
    return result


@rewritten(of="perceptron_with_a_bias_for_each_feature", style="loops")
def perceptron_with_a_bias_for_each_feature_loops(X, w, b):
    X = np.asarray(X, dtype=float)
    w = np.asarray(w, dtype=float).tolist()
    single = X.ndim == 1
    out = []
    for row in [X.tolist()] if single else X.tolist():
        z = 0.0
        for x, v in zip(row, w):
            z += x * v + b
        out.append(1.0 if z >= 0 else 0.0)
    return np.array(out[0] if single else out)


@rewritten(of="perceptron_with_a_bias_for_each_feature", style="numpy")
def perceptron_with_a_bias_for_each_feature_numpy(X, w, b):
    z = np.sum(np.asarray(X, dtype=float) * np.asarray(w, dtype=float) + b, axis=-1)
    return np.select([z >= 0], [1.0], 0.0)


@rewritten(of="perceptron_with_a_bias_for_each_feature", style="student")
def perceptron_with_a_bias_for_each_feature_student(X, w, b):
    examples = np.array(X, dtype=float)
    weights = np.array(w, dtype=float)
    number = len(weights)
    z = examples @ weights + number * float(b)
    answer = np.where(z < 0, 0.0, 1.0)
    return answer


@rewritten(of="perceptron_off_on_the_line", style="loops")
def perceptron_off_on_the_line_loops(X, w, b):
    X = np.asarray(X, dtype=float)
    w = np.asarray(w, dtype=float).tolist()
    single = X.ndim == 1
    out = []
    for row in [X.tolist()] if single else X.tolist():
        z = 0.0
        for x, v in zip(row, w):
            z += x * v
        z += b
        out.append(1.0 if z > 0 else 0.0)
    return np.array(out[0] if single else out)


@rewritten(of="perceptron_off_on_the_line", style="numpy")
def perceptron_off_on_the_line_numpy(X, w, b):
    z = np.tensordot(np.asarray(X, dtype=float), np.asarray(w, dtype=float), axes=1) + b
    return np.heaviside(z, 0.0)


@rewritten(of="perceptron_off_on_the_line", style="student")
def perceptron_off_on_the_line_student(X, w, b):
    def fires(z):
        return (z > 0) * 1.0

    examples = np.array(X, dtype=float)
    weights = np.array(w, dtype=float)
    pre = np.dot(examples, weights)
    pre = pre + b
    return fires(pre)


@rewritten(of="perceptron_of_minus_one_and_one", style="loops")
def perceptron_of_minus_one_and_one_loops(X, w, b):
    X = np.asarray(X, dtype=float)
    w = np.asarray(w, dtype=float).tolist()
    single = X.ndim == 1
    out = []
    for row in [X.tolist()] if single else X.tolist():
        z = 0.0
        for x, v in zip(row, w):
            z += x * v
        z += b
        out.append(1 if z >= 0 else -1)
    return np.array(out[0] if single else out)


@rewritten(of="perceptron_of_minus_one_and_one", style="numpy")
def perceptron_of_minus_one_and_one_numpy(X, w, b):
    z = np.inner(np.asarray(X, dtype=float), w) + b
    return 2 * np.greater_equal(z, 0).astype(int) - 1


@rewritten(of="perceptron_of_minus_one_and_one", style="student")
def perceptron_of_minus_one_and_one_student(X, w, b):
    examples = np.array(X, dtype=float)
    weights = np.array(w, dtype=float)
    z = examples.dot(weights) + b
    negative = z < 0
    decision = np.where(negative, -1, 1)
    return decision


@rewritten(of="perceptron_by_the_sign", style="loops")
def perceptron_by_the_sign_loops(X, w, b):
    X = np.asarray(X, dtype=float)
    w = np.asarray(w, dtype=float).tolist()
    single = X.ndim == 1
    out = []
    for row in [X.tolist()] if single else X.tolist():
        z = 0.0
        for x, v in zip(row, w):
            z += x * v
        z += b
        out.append(0.0 if z == 0 else math.copysign(1.0, z))
    return np.array(out[0] if single else out)


@rewritten(of="perceptron_by_the_sign", style="numpy")
def perceptron_by_the_sign_numpy(X, w, b):
    z = np.einsum("...d,d->...", np.asarray(X, dtype=float), np.asarray(w, dtype=float)) + b
    return np.select([z > 0, z < 0], [1.0, -1.0], 0.0)


@rewritten(of="perceptron_by_the_sign", style="student")
def perceptron_by_the_sign_student(X, w, b):
    examples = np.array(X, dtype=float)
    weights = np.array(w, dtype=float)
    z = examples @ weights
    z = z + b
    answer = np.sign(z)
    return answer


@rewritten(of="perceptron_without_the_step", style="loops")
def perceptron_without_the_step_loops(X, w, b):
    X = np.asarray(X, dtype=float)
    w = np.asarray(w, dtype=float).tolist()
    single = X.ndim == 1
    out = []
    for row in [X.tolist()] if single else X.tolist():
        z = 0.0
        for x, v in zip(row, w):
            z += x * v
        z += b
        out.append(z)
    return np.array(out[0] if single else out)


@rewritten(of="perceptron_without_the_step", style="numpy")
def perceptron_without_the_step_numpy(X, w, b):
    return np.sum(np.multiply(X, w), axis=-1) + b


@rewritten(of="perceptron_without_the_step", style="student")
def perceptron_without_the_step_student(X, w, b):
    examples = np.array(X, dtype=float)
    weights = np.array(w, dtype=float)
    weighted = np.dot(examples, weights)
    pre_activation = weighted + float(b)
    return pre_activation


@rewritten(of="perceptron_with_a_sigmoid", style="loops")
def perceptron_with_a_sigmoid_loops(X, w, b):
    X = np.asarray(X, dtype=float)
    w = np.asarray(w, dtype=float).tolist()
    single = X.ndim == 1
    out = []
    for row in [X.tolist()] if single else X.tolist():
        z = 0.0
        for x, v in zip(row, w):
            z += x * v
        z += b
        out.append(1.0 / (1.0 + math.exp(-z)))
    return np.array(out[0] if single else out)


@rewritten(of="perceptron_with_a_sigmoid", style="numpy")
def perceptron_with_a_sigmoid_numpy(X, w, b):
    z = np.inner(np.asarray(X, dtype=float), np.asarray(w, dtype=float)) + b
    return np.reciprocal(np.exp(-z) + 1.0)


@rewritten(of="perceptron_with_a_sigmoid", style="student")
def perceptron_with_a_sigmoid_student(X, w, b):
    examples = np.array(X, dtype=float)
    weights = np.array(w, dtype=float)
    z = examples @ weights + b
    e = np.exp(-z)
    bottom = 1 + e
    return 1 / bottom


@rewritten(of="perceptron_with_a_threshold_of_a_half", style="loops")
def perceptron_with_a_threshold_of_a_half_loops(X, w, b):
    X = np.asarray(X, dtype=float)
    w = np.asarray(w, dtype=float).tolist()
    single = X.ndim == 1
    out = []
    for row in [X.tolist()] if single else X.tolist():
        z = 0.0
        for x, v in zip(row, w):
            z += x * v
        z += b
        out.append(1.0 if z >= 0.5 else 0.0)
    return np.array(out[0] if single else out)


@rewritten(of="perceptron_with_a_threshold_of_a_half", style="numpy")
def perceptron_with_a_threshold_of_a_half_numpy(X, w, b):
    z = np.einsum("...d,d->...", np.asarray(X, dtype=float), np.asarray(w, dtype=float)) + b
    return np.subtract(1.0, z < 0.5)


@rewritten(of="perceptron_with_a_threshold_of_a_half", style="student")
def perceptron_with_a_threshold_of_a_half_student(X, w, b):
    examples = np.array(X, dtype=float)
    weights = np.array(w, dtype=float)
    z = np.dot(examples, weights) + b
    threshold = 0.5
    decision = z >= threshold
    return decision.astype(float)


@rewritten(of="perceptron_over_the_columns", style="loops")
def perceptron_over_the_columns_loops(X, w, b):
    X, w = np.asarray(X, dtype=float), np.asarray(w, dtype=float)
    z = X.T @ w + b
    out = [1.0 if value >= 0 else 0.0 for value in np.ravel(z).tolist()]
    return np.array(out).reshape(np.shape(z))


@rewritten(of="perceptron_over_the_columns", style="numpy")
def perceptron_over_the_columns_numpy(X, w, b):
    X, w = np.asarray(X, dtype=float), np.asarray(w, dtype=float)
    return np.heaviside(np.matmul(np.transpose(X), w) + b, 1.0)


@rewritten(of="perceptron_over_the_columns", style="student")
def perceptron_over_the_columns_student(X, w, b):
    examples = np.array(X, dtype=float)
    weights = np.array(w, dtype=float)
    columns = examples.T
    z = columns @ weights
    z = z + b
    return np.where(z >= 0, 1.0, 0.0)


@rewritten(of="perceptron_with_the_weights_first", style="loops")
def perceptron_with_the_weights_first_loops(X, w, b):
    z = np.dot(w, X) + b
    out = [1.0 if value >= 0 else 0.0 for value in np.ravel(z).tolist()]
    return np.array(out).reshape(np.shape(z))


@rewritten(of="perceptron_with_the_weights_first", style="numpy")
def perceptron_with_the_weights_first_numpy(X, w, b):
    return np.heaviside(np.asarray(w, dtype=float).dot(np.asarray(X, dtype=float)) + b, 1.0)


@rewritten(of="perceptron_with_the_weights_first", style="student")
def perceptron_with_the_weights_first_student(X, w, b):
    examples = np.array(X, dtype=float)
    weights = np.array(w, dtype=float)
    z = np.dot(weights, examples)
    z = z + b
    fires = z >= 0
    return fires * 1.0


@rewritten(of="perceptron_by_a_product_with_the_weights_first", style="loops")
def perceptron_by_a_product_with_the_weights_first_loops(X, w, b):
    X, w = np.asarray(X, dtype=float), np.asarray(w, dtype=float)
    z = w @ X + b
    out = [1.0 if value >= 0 else 0.0 for value in np.ravel(z).tolist()]
    return np.array(out).reshape(np.shape(z))


@rewritten(of="perceptron_by_a_product_with_the_weights_first", style="numpy")
def perceptron_by_a_product_with_the_weights_first_numpy(X, w, b):
    X, w = np.asarray(X, dtype=float), np.asarray(w, dtype=float)
    z = np.matmul(w, X) + b
    return np.where(z < 0, 0.0, 1.0)


@rewritten(of="perceptron_by_a_product_with_the_weights_first", style="student")
def perceptron_by_a_product_with_the_weights_first_student(X, w, b):
    examples = np.array(X, dtype=float)
    weights = np.array(w, dtype=float)
    product = weights @ examples
    z = product + float(b)
    decision = (z >= 0).astype(float)
    return decision


@rewritten(of="perceptron_of_all_examples_together", style="loops")
def perceptron_of_all_examples_together_loops(X, w, b):
    X = np.asarray(X, dtype=float)
    w = np.asarray(w, dtype=float).tolist()
    z = 0.0
    for row in [X.tolist()] if X.ndim == 1 else X.tolist():
        for x, v in zip(row, w):
            z += x * v
    z += b
    return np.array(1.0 if z >= 0 else 0.0)


@rewritten(of="perceptron_of_all_examples_together", style="numpy")
def perceptron_of_all_examples_together_numpy(X, w, b):
    z = np.sum(np.inner(np.asarray(X, dtype=float), np.asarray(w, dtype=float))) + b
    return np.heaviside(z, 1.0)


@rewritten(of="perceptron_of_all_examples_together", style="student")
def perceptron_of_all_examples_together_student(X, w, b):
    examples = np.array(X, dtype=float)
    weights = np.array(w, dtype=float)
    products = examples * weights
    z = float(products.sum()) + b
    if z >= 0:
        return 1.0
    return 0.0


@rewritten(of="perceptron_in_a_column", style="loops")
def perceptron_in_a_column_loops(X, w, b):
    X = np.asarray(X, dtype=float)
    w = np.asarray(w, dtype=float).tolist()
    single = X.ndim == 1
    out = []
    for row in [X.tolist()] if single else X.tolist():
        z = 0.0
        for x, v in zip(row, w):
            z += x * v
        z += b
        out.append([1.0 if z >= 0 else 0.0])
    return np.array(out).reshape(-1, 1)


@rewritten(of="perceptron_in_a_column", style="numpy")
def perceptron_in_a_column_numpy(X, w, b):
    z = np.atleast_2d(np.asarray(X, dtype=float)) @ np.asarray(w, dtype=float)[:, np.newaxis] + b
    return np.heaviside(z, 1.0)


@rewritten(of="perceptron_in_a_column", style="student")
def perceptron_in_a_column_student(X, w, b):
    examples = np.array(X, dtype=float)
    weights = np.array(w, dtype=float)
    z = np.dot(examples, weights) + b
    decision = np.where(z >= 0, 1.0, 0.0)
    column = decision.reshape(-1, 1)
    return column


@rewritten(of="perceptron_of_batches_only", style="loops")
def perceptron_of_batches_only_loops(X, w, b):
    out = []
    for row in X:
        z = np.dot(row, w) + b
        if z >= 0:
            out.append(1)
        else:
            out.append(0)
    return np.array(out)


@rewritten(of="perceptron_of_batches_only", style="numpy")
def perceptron_of_batches_only_numpy(X, w, b):
    X, w = np.asarray(X), np.asarray(w)
    return np.fromiter((1 if np.inner(row, w) + b >= 0 else 0 for row in X), dtype=int)


@rewritten(of="perceptron_of_batches_only", style="student")
def perceptron_of_batches_only_student(X, w, b):
    weights = np.array(w, dtype=float)
    decisions = np.zeros(len(X), dtype=int)
    for i in range(len(X)):
        z = weights.dot(X[i])
        z = z + b
        if z < 0:
            decisions[i] = 0
        else:
            decisions[i] = 1
    return decisions


@rewritten(of="perceptron_of_one_example_only", style="loops")
def perceptron_of_one_example_only_loops(X, w, b):
    X, w = np.asarray(X, dtype=float), np.asarray(w, dtype=float)
    z = b
    for i in range(len(w)):
        z = z + X[..., i] * w[i]
    if z >= 0:
        return 1
    return 0


@rewritten(of="perceptron_of_one_example_only", style="numpy")
def perceptron_of_one_example_only_numpy(X, w, b):
    return int(1) if np.inner(X, w) + b >= 0 else int(0)


@rewritten(of="perceptron_of_one_example_only", style="student")
def perceptron_of_one_example_only_student(X, w, b):
    examples = np.array(X, dtype=float)
    weights = np.array(w, dtype=float)
    z = np.dot(examples, weights) + b
    answer = 0
    if z >= 0:
        answer = 1
    return answer


@rewritten(of="perceptron_of_arrays_only", style="loops")
def perceptron_of_arrays_only_loops(X, w, b):
    z = X @ w + b
    out = [1.0 if value >= 0 else 0.0 for value in np.ravel(z).tolist()]
    return np.array(out).reshape(np.shape(z))


@rewritten(of="perceptron_of_arrays_only", style="numpy")
def perceptron_of_arrays_only_numpy(X, w, b):
    return np.heaviside(X @ w + b, 1.0)


@rewritten(of="perceptron_of_arrays_only", style="student")
def perceptron_of_arrays_only_student(X, w, b):
    z = X @ w
    z = z + b
    fires = np.where(z < 0, 0.0, 1.0)
    return fires


@rewritten(of="perceptron_that_weighs_the_callers_examples", style="loops")
def perceptron_that_weighs_the_callers_examples_loops(X, w, b):
    X = np.asarray(X, dtype=float)
    for i, v in enumerate(w):
        X[..., i] *= v
    z = b
    for i in range(X.shape[-1]):
        z = z + X[..., i]
    return np.array([1.0 if value >= 0 else 0.0 for value in np.ravel(z).tolist()]).reshape(X.shape[:-1])


@rewritten(of="perceptron_that_weighs_the_callers_examples", style="numpy")
def perceptron_that_weighs_the_callers_examples_numpy(X, w, b):
    X = np.asarray(X, dtype=float)
    np.multiply(X, w, out=X)
    return np.heaviside(np.add.reduce(X, axis=-1) + b, 1.0)


@rewritten(of="perceptron_that_weighs_the_callers_examples", style="student")
def perceptron_that_weighs_the_callers_examples_student(X, w, b):
    examples = np.asarray(X, dtype=float)
    weights = np.array(w, dtype=float)
    examples *= weights
    z = examples.sum(axis=-1) + b
    decision = np.where(z >= 0, 1.0, 0.0)
    return decision
