"""Known mistakes in dense, written anew."""

import math

import numpy as np


@rewritten(of="dense_without_bias", style="loops")
def dense_without_bias_loops(X, W, b):
    X = np.asarray(X, dtype=float)
    single = X.ndim == 1
    out = []
    for row in [X.tolist()] if single else X.tolist():
        sums = []
        for unit, c in zip(W, b):
            z = 0.0
            for x, v in zip(row, unit):
                z += x * v
            sums.append(z)
        out.append(sums)
    return np.array(out[0] if single else out)


@rewritten(of="dense_without_bias", style="numpy")
def dense_without_bias_numpy(X, W, b):
    return np.einsum("...d,kd->...k", np.asarray(X, dtype=float), np.asarray(W, dtype=float))


@rewritten(of="dense_without_bias", style="student")
def dense_without_bias_student(X, W, b):
    examples = np.array(X, dtype=float)
    weights = np.array(W, dtype=float)
    turned = weights.T
    result = np.dot(examples, turned)
    return result


@rewritten(of="dense_that_subtracts_the_bias", style="loops")
def dense_that_subtracts_the_bias_loops(X, W, b):
    X = np.asarray(X, dtype=float)
    single = X.ndim == 1
    out = []
    for row in [X.tolist()] if single else X.tolist():
        sums = []
        for unit, c in zip(W, b):
            z = 0.0
            for x, v in zip(row, unit):
                z += x * v
            z -= c
            sums.append(z)
        out.append(sums)
    return np.array(out[0] if single else out)


@rewritten(of="dense_that_subtracts_the_bias", style="numpy")
def dense_that_subtracts_the_bias_numpy(X, W, b):
    return np.subtract(np.inner(np.asarray(X, dtype=float), np.asarray(W, dtype=float)), b)


@rewritten(of="dense_that_subtracts_the_bias", style="student")
def dense_that_subtracts_the_bias_student(X, W, b):
    examples = np.array(X, dtype=float)
    weights = np.array(W, dtype=float)
    biases = np.array(b, dtype=float)
    weighted = examples @ weights.T
    pre = weighted - biases
    return pre


@rewritten(of="dense_with_all_biases_on_each_unit", style="loops")
def dense_with_all_biases_on_each_unit_loops(X, W, b):
    X = np.asarray(X, dtype=float)
    single = X.ndim == 1
    total = sum(float(c) for c in b)
    out = []
    for row in [X.tolist()] if single else X.tolist():
        sums = []
        for unit, c in zip(W, b):
            z = 0.0
            for x, v in zip(row, unit):
                z += x * v
            z += total
            sums.append(z)
        out.append(sums)
    return np.array(out[0] if single else out)


@rewritten(of="dense_with_all_biases_on_each_unit", style="numpy")
def dense_with_all_biases_on_each_unit_numpy(X, W, b):
    return np.inner(np.asarray(X, dtype=float), np.asarray(W, dtype=float)) + np.sum(b)


@rewritten(of="dense_with_all_biases_on_each_unit", style="student")
def dense_with_all_biases_on_each_unit_student(X, W, b):
    examples = np.array(X, dtype=float)
    weights = np.array(W, dtype=float)
    biases = np.array(b, dtype=float)
    all_biases = float(biases.sum())
    z = examples.dot(weights.transpose())
    z = z + all_biases
    return z


@rewritten(of="dense_with_weights_not_transposed", style="loops")
def dense_with_weights_not_transposed_loops(X, W, b):
    z = np.dot(np.asarray(X, dtype=float), np.asarray(W, dtype=float))
    for k in range(len(b)):
        z[..., k] += b[k]
    return z


@rewritten(of="dense_with_weights_not_transposed", style="numpy")
def dense_with_weights_not_transposed_numpy(X, W, b):
    return np.add(np.asarray(X, dtype=float).dot(W), b)


@rewritten(of="dense_with_weights_not_transposed", style="student")
def dense_with_weights_not_transposed_student(X, W, b):
    examples = np.array(X, dtype=float)
    weights = np.array(W, dtype=float)
    biases = np.array(b, dtype=float)
    weighted = np.dot(examples, weights)
    z = biases + weighted
    return z


@rewritten(of="dense_by_a_product_with_weights_not_transposed", style="loops")
def dense_by_a_product_with_weights_not_transposed_loops(X, W, b):
    z = np.asarray(X, dtype=float) @ np.asarray(W, dtype=float)
    for k in range(len(b)):
        z[..., k] += b[k]
    return z


@rewritten(of="dense_by_a_product_with_weights_not_transposed", style="numpy")
def dense_by_a_product_with_weights_not_transposed_numpy(X, W, b):
    X, W, b = (np.asarray(each, dtype=float) for each in (X, W, b))
    z = np.matmul(X, W)
    z += b
    return z


@rewritten(of="dense_by_a_product_with_weights_not_transposed", style="student")
def dense_by_a_product_with_weights_not_transposed_student(X, W, b):
    examples = np.array(X, dtype=float)
    weights = np.array(W, dtype=float)
    biases = np.array(b, dtype=float)
    weighted = examples @ weights
    z = weighted + biases
    return z


@rewritten(of="dense_as_books_have_it", style="loops")
def dense_as_books_have_it_loops(X, W, b):
    X = np.asarray(X, dtype=float)
    z = []
    for unit in W:
        if X.ndim == 1:
            z.append(sum(x * v for x, v in zip(X.tolist(), unit)))
        else:
            z.append([sum(x * v for x, v in zip(row, unit)) for row in X.tolist()])
    return np.array(z, dtype=float) + np.array(b, dtype=float)


@rewritten(of="dense_as_books_have_it", style="numpy")
def dense_as_books_have_it_numpy(X, W, b):
    X, W, b = (np.asarray(each, dtype=float) for each in (X, W, b))
    return np.einsum("kd,...d->k...", W, X) + b


@rewritten(of="dense_as_books_have_it", style="student")
def dense_as_books_have_it_student(X, W, b):
    examples = np.array(X, dtype=float)
    weights = np.array(W, dtype=float)
    biases = np.array(b, dtype=float)
    columns = examples.T
    z = weights @ columns
    z = z + biases
    return z


@rewritten(of="dense_as_books_have_it_word_for_word", style="loops")
def dense_as_books_have_it_word_for_word_loops(X, W, b):
    z = np.dot(np.asarray(W, dtype=float), np.asarray(X, dtype=float))
    return np.array([value for value in z]) + np.array([float(c) for c in b])


@rewritten(of="dense_as_books_have_it_word_for_word", style="numpy")
def dense_as_books_have_it_word_for_word_numpy(X, W, b):
    return np.add(np.asarray(W, dtype=float).dot(X), b)


@rewritten(of="dense_as_books_have_it_word_for_word", style="student")
def dense_as_books_have_it_word_for_word_student(X, W, b):
    examples = np.array(X, dtype=float)
    weights = np.array(W, dtype=float)
    biases = np.array(b, dtype=float)
    product = np.dot(weights, examples)
    result = product + biases
    return result


@rewritten(of="dense_by_a_product_as_books_have_it", style="loops")
def dense_by_a_product_as_books_have_it_loops(X, W, b):
    z = np.asarray(W, dtype=float) @ np.asarray(X, dtype=float)
    return np.array([value for value in z]) + np.array([float(c) for c in b])


@rewritten(of="dense_by_a_product_as_books_have_it", style="numpy")
def dense_by_a_product_as_books_have_it_numpy(X, W, b):
    X, W, b = (np.asarray(each, dtype=float) for each in (X, W, b))
    return np.add(np.matmul(W, X), b)


@rewritten(of="dense_by_a_product_as_books_have_it", style="student")
def dense_by_a_product_as_books_have_it_student(X, W, b):
    examples = np.array(X, dtype=float)
    weights = np.array(W, dtype=float)
    biases = np.array(b, dtype=float)
    product = weights @ examples
    result = biases + product
    return result


@rewritten(of="dense_with_columns_for_biases", style="loops")
def dense_with_columns_for_biases_loops(X, W, b):
    X = np.asarray(X, dtype=float)
    W, b = np.asarray(W, dtype=float).tolist(), np.asarray(b, dtype=float).tolist()
    out = []
    if X.ndim == 1:
        sums = [sum(x * v for x, v in zip(X.tolist(), unit)) for unit in W]
        for c in b:
            out.append([z + c for z in sums])
    else:
        for unit, c in zip(W, b):
            out.append([sum(x * v for x, v in zip(row, unit)) + c for row in X.tolist()])
    return np.array(out)


@rewritten(of="dense_with_columns_for_biases", style="numpy")
def dense_with_columns_for_biases_numpy(X, W, b):
    X, W, b = (np.asarray(each, dtype=float) for each in (X, W, b))
    return np.inner(W, X) + np.expand_dims(b, 1)


@rewritten(of="dense_with_columns_for_biases", style="student")
def dense_with_columns_for_biases_student(X, W, b):
    examples = np.array(X, dtype=float)
    weights = np.array(W, dtype=float)
    biases = np.array(b, dtype=float)
    column = biases.reshape(-1, 1)
    weighted = np.dot(weights, examples.T)
    z = weighted + column
    return z


@rewritten(of="dense_with_a_bias_for_each_example", style="loops")
def dense_with_a_bias_for_each_example_loops(X, W, b):
    X = np.asarray(X, dtype=float)
    sums = []
    for row in [X.tolist()] if X.ndim == 1 else X.tolist():
        sums.append([sum(x * v for x, v in zip(row, unit)) for unit in W])
    column = np.array([[float(c)] for c in b])
    return np.array(sums, dtype=float) + column


@rewritten(of="dense_with_a_bias_for_each_example", style="numpy")
def dense_with_a_bias_for_each_example_numpy(X, W, b):
    X, W, b = (np.asarray(each, dtype=float) for each in (X, W, b))
    return np.einsum("...d,kd->...k", X, W) + b[:, None]


@rewritten(of="dense_with_a_bias_for_each_example", style="student")
def dense_with_a_bias_for_each_example_student(X, W, b):
    examples = np.array(X, dtype=float)
    weights = np.array(W, dtype=float)
    biases = np.array(b, dtype=float)
    weighted = examples @ weights.T
    column = biases.reshape(len(biases), 1)
    z = weighted + column
    return z


@rewritten(of="dense_turned_back_too_late", style="loops")
def dense_turned_back_too_late_loops(X, W, b):
    X = np.asarray(X, dtype=float)
    z = []
    for unit in W:
        if X.ndim == 1:
            z.append(sum(x * v for x, v in zip(X.tolist(), unit)))
        else:
            z.append([sum(x * v for x, v in zip(row, unit)) for row in X.tolist()])
    z = np.array(z, dtype=float) + np.array(b, dtype=float)
    if z.ndim == 1:
        return z
    return np.array([list(column) for column in zip(*z.tolist())])


@rewritten(of="dense_turned_back_too_late", style="numpy")
def dense_turned_back_too_late_numpy(X, W, b):
    X, W, b = (np.asarray(each, dtype=float) for each in (X, W, b))
    return np.transpose(np.inner(W, X) + b)


@rewritten(of="dense_turned_back_too_late", style="student")
def dense_turned_back_too_late_student(X, W, b):
    examples = np.array(X, dtype=float)
    weights = np.array(W, dtype=float)
    biases = np.array(b, dtype=float)
    z = weights @ examples.T
    z = z + biases
    z = z.T
    return z


@rewritten(of="dense_element_by_element", style="loops")
def dense_element_by_element_loops(X, W, b):
    X, W = np.asarray(X, dtype=float), np.asarray(W, dtype=float)
    products = X * W
    z = [sum(row) for row in products.tolist()]
    return np.array(z) + np.array(b, dtype=float)


@rewritten(of="dense_element_by_element", style="numpy")
def dense_element_by_element_numpy(X, W, b):
    X, W, b = (np.asarray(each, dtype=float) for each in (X, W, b))
    return np.einsum("...d,...d->...", X, W) + b


@rewritten(of="dense_element_by_element", style="student")
def dense_element_by_element_student(X, W, b):
    examples = np.array(X, dtype=float)
    weights = np.array(W, dtype=float)
    biases = np.array(b, dtype=float)
    products = weights * examples
    sums = products.sum(axis=-1)
    z = sums + biases
    return z


@rewritten(of="dense_of_means", style="loops")
def dense_of_means_loops(X, W, b):
    X = np.asarray(X, dtype=float)
    single = X.ndim == 1
    out = []
    for row in [X.tolist()] if single else X.tolist():
        sums = []
        for unit, c in zip(W, b):
            z = 0.0
            for x, v in zip(row, unit):
                z += x * v
            z = z / len(row) + c
            sums.append(z)
        out.append(sums)
    return np.array(out[0] if single else out)


@rewritten(of="dense_of_means", style="numpy")
def dense_of_means_numpy(X, W, b):
    X, W, b = (np.asarray(each, dtype=float) for each in (X, W, b))
    return np.inner(X, W) / W.shape[1] + b


@rewritten(of="dense_of_means", style="student")
def dense_of_means_student(X, W, b):
    examples = np.array(X, dtype=float)
    weights = np.array(W, dtype=float)
    biases = np.array(b, dtype=float)
    n_in = weights.shape[-1]
    weighted = examples @ weights.T
    mean = weighted / n_in
    z = mean + biases
    return z


@rewritten(of="dense_with_relu", style="loops")
def dense_with_relu_loops(X, W, b):
    X = np.asarray(X, dtype=float)
    single = X.ndim == 1
    out = []
    for row in [X.tolist()] if single else X.tolist():
        sums = []
        for unit, c in zip(W, b):
            z = 0.0
            for x, v in zip(row, unit):
                z += x * v
            z += c
            sums.append(z if z > 0 else 0.0)
        out.append(sums)
    return np.array(out[0] if single else out)


@rewritten(of="dense_with_relu", style="numpy")
def dense_with_relu_numpy(X, W, b):
    X, W, b = (np.asarray(each, dtype=float) for each in (X, W, b))
    z = np.inner(X, W) + b
    return (np.abs(z) + z) / 2


@rewritten(of="dense_with_relu", style="student")
def dense_with_relu_student(X, W, b):
    examples = np.array(X, dtype=float)
    weights = np.array(W, dtype=float)
    biases = np.array(b, dtype=float)
    z = examples @ weights.T + biases
    z[z < 0] = 0.0
    return z


@rewritten(of="dense_with_sigmoid", style="loops")
def dense_with_sigmoid_loops(X, W, b):
    X = np.asarray(X, dtype=float)
    single = X.ndim == 1
    out = []
    for row in [X.tolist()] if single else X.tolist():
        sums = []
        for unit, c in zip(W, b):
            z = 0.0
            for x, v in zip(row, unit):
                z += x * v
            z += c
            sums.append(float(sigmoid(z)))
        out.append(sums)
    return np.array(out[0] if single else out)


@rewritten(of="dense_with_sigmoid", style="numpy")
def dense_with_sigmoid_numpy(X, W, b):
    X, W, b = (np.asarray(each, dtype=float) for each in (X, W, b))
    return sigmoid(np.add(np.einsum("...d,kd->...k", X, W), b))


@rewritten(of="dense_with_sigmoid", style="student")
def dense_with_sigmoid_student(X, W, b):
    examples = np.array(X, dtype=float)
    weights = np.array(W, dtype=float)
    biases = np.array(b, dtype=float)
    z = np.dot(examples, weights.T)
    z = z + biases
    activated = sigmoid(z)
    return activated


@rewritten(of="dense_with_step", style="loops")
def dense_with_step_loops(X, W, b):
    X = np.asarray(X, dtype=float)
    single = X.ndim == 1
    out = []
    for row in [X.tolist()] if single else X.tolist():
        sums = []
        for unit, c in zip(W, b):
            z = 0.0
            for x, v in zip(row, unit):
                z += x * v
            z += c
            sums.append(float(step(z)))
        out.append(sums)
    return np.array(out[0] if single else out)


@rewritten(of="dense_with_step", style="numpy")
def dense_with_step_numpy(X, W, b):
    X, W, b = (np.asarray(each, dtype=float) for each in (X, W, b))
    return step(np.inner(X, W) + b)


@rewritten(of="dense_with_step", style="student")
def dense_with_step_student(X, W, b):
    examples = np.array(X, dtype=float)
    weights = np.array(W, dtype=float)
    biases = np.array(b, dtype=float)
    z = examples @ weights.T
    z = z + biases
    fires = step(z)
    return fires


@rewritten(of="dense_of_batches_only", style="loops")
def dense_of_batches_only_loops(X, W, b):
    out = []
    for row in X:
        sums = []
        for unit, c in zip(W, b):
            z = 0.0
            for x, v in zip(row, unit):
                z += x * v
            sums.append(z + c)
        out.append(sums)
    return np.array(out)


@rewritten(of="dense_of_batches_only", style="numpy")
def dense_of_batches_only_numpy(X, W, b):
    return np.array([np.add([np.sum(np.multiply(list(row), unit)) for unit in W], b) for row in X])


@rewritten(of="dense_of_batches_only", style="student")
def dense_of_batches_only_student(X, W, b):
    def weighted_sum(values, weights):
        total = 0
        for value, weight in zip(values, weights):
            total = total + value * weight
        return total

    result = []
    for example in X:
        answers = []
        for k in range(len(W)):
            answers.append(weighted_sum(example, W[k]) + b[k])
        result.append(answers)
    return np.array(result, dtype=float)


@rewritten(of="dense_of_arrays_only", style="loops")
def dense_of_arrays_only_loops(X, W, b):
    columns = W.T
    z = np.asarray(X, dtype=float) @ columns
    for k in range(len(b)):
        z[..., k] += b[k]
    return z


@rewritten(of="dense_of_arrays_only", style="numpy")
def dense_of_arrays_only_numpy(X, W, b):
    return np.add(np.dot(X, W.T), b)


@rewritten(of="dense_of_arrays_only", style="student")
def dense_of_arrays_only_student(X, W, b):
    turned = W.T
    z = np.array(X) @ turned
    z = z + np.array(b)
    return z


@rewritten(of="dense_of_transposable_arrays_only", style="loops")
def dense_of_transposable_arrays_only_loops(X, W, b):
    columns = X.T
    z = (np.asarray(W, dtype=float) @ columns).T
    out = np.empty(z.shape)
    for k in range(len(b)):
        out[..., k] = z[..., k] + b[k]
    return out


@rewritten(of="dense_of_transposable_arrays_only", style="numpy")
def dense_of_transposable_arrays_only_numpy(X, W, b):
    return np.add(np.transpose(np.dot(W, X.T)), b)


@rewritten(of="dense_of_transposable_arrays_only", style="student")
def dense_of_transposable_arrays_only_student(X, W, b):
    columns = X.T
    weights = np.array(W, dtype=float)
    z = weights @ columns
    z = z.T
    z = z + np.array(b, dtype=float)
    return z
