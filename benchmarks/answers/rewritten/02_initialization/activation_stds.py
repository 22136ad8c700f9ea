"""Known mistakes of activation_stds, written anew."""

import math

import numpy as np


@rewritten(of="stds_before_the_activation", style="loops")
def stds_before_the_activation_loops(params, X, activations):
    rows = np.asarray(X, dtype=float).tolist()
    if not isinstance(rows[0], list):
        rows = [rows]
    result = []
    for (W, b), name in zip(params, activations, strict=True):
        activation = ACTIVATIONS[name][0]
        before = []
        matrix = np.asarray(W, dtype=float).tolist()
        new = []
        for x in rows:
            z = []
            for k in range(len(matrix)):
                total = float(b[k])
                for w, v in zip(matrix[k], x):
                    total += w * v
                z.append(total)
            before.extend(z)
            new.append([float(v) for v in activation(z)])
        rows = new
        numbers = before
        mean = sum(numbers) / len(numbers)
        result.append(math.sqrt(sum((v - mean) ** 2 for v in numbers) / len(numbers)))
    return result


@rewritten(of="stds_before_the_activation", style="numpy")
def stds_before_the_activation_numpy(params, X, activations):
    H = np.asarray(X, dtype=float)
    result = []
    for (W, b), name in zip(params, activations, strict=True):
        Z = np.einsum("...i,oi->...o", H, np.asarray(W, dtype=float)) + np.asarray(b, dtype=float)
        H = ACTIVATIONS[name][0](Z)
        result.append(float(np.sqrt(np.mean(np.square(Z - np.mean(Z))))))
    return result


@rewritten(of="stds_before_the_activation", style="student")
def stds_before_the_activation_student(params, X, activations):
    n_layers = len(params)
    if n_layers != len(activations):
        raise ValueError("one name for each layer")
    signal = np.asarray(X, dtype=float)
    stds = []
    for k in range(n_layers):
        W, b = params[k]
        z = dense(signal, W, b)
        activation, derivative = ACTIVATIONS[activations[k]]
        stds.append(float(np.std(z)))
        signal = activation(z)
    return stds


@rewritten(of="stds_of_the_inputs_of_each_layer", style="loops")
def stds_of_the_inputs_of_each_layer_loops(params, X, activations):
    rows = np.asarray(X, dtype=float).tolist()
    if not isinstance(rows[0], list):
        rows = [rows]
    result = []
    for (W, b), name in zip(params, activations, strict=True):
        numbers = [v for row in rows for v in row]
        mean = sum(numbers) / len(numbers)
        result.append(math.sqrt(sum((v - mean) ** 2 for v in numbers) / len(numbers)))
        activation = ACTIVATIONS[name][0]
        matrix = np.asarray(W, dtype=float).tolist()
        new = []
        for x in rows:
            z = []
            for k in range(len(matrix)):
                total = float(b[k])
                for w, v in zip(matrix[k], x):
                    total += w * v
                z.append(total)
            new.append([float(v) for v in activation(z)])
        rows = new
    return result


@rewritten(of="stds_of_the_inputs_of_each_layer", style="numpy")
def stds_of_the_inputs_of_each_layer_numpy(params, X, activations):
    H = np.asarray(X, dtype=float)
    result = []
    for (W, b), name in zip(params, activations, strict=True):
        Z = np.einsum("...i,oi->...o", H, np.asarray(W, dtype=float)) + np.asarray(b, dtype=float)
        result.append(float(np.sqrt(np.var(H))))
        H = ACTIVATIONS[name][0](Z)
    return result


@rewritten(of="stds_of_the_inputs_of_each_layer", style="student")
def stds_of_the_inputs_of_each_layer_student(params, X, activations):
    n_layers = len(params)
    if n_layers != len(activations):
        raise ValueError("one name for each layer")
    signal = np.asarray(X, dtype=float)
    stds = []
    for k in range(n_layers):
        W, b = params[k]
        incoming = np.std(signal)
        stds.append(float(incoming))
        z = dense(signal, W, b)
        activation = ACTIVATIONS[activations[k]][0]
        signal = activation(z)
    return stds


@rewritten(of="stds_of_a_sample", style="loops")
def stds_of_a_sample_loops(params, X, activations):
    rows = np.asarray(X, dtype=float).tolist()
    if not isinstance(rows[0], list):
        rows = [rows]
    result = []
    for (W, b), name in zip(params, activations, strict=True):
        activation = ACTIVATIONS[name][0]
        matrix = np.asarray(W, dtype=float).tolist()
        new = []
        for x in rows:
            z = []
            for k in range(len(matrix)):
                total = float(b[k])
                for w, v in zip(matrix[k], x):
                    total += w * v
                z.append(total)
            new.append([float(v) for v in activation(z)])
        rows = new
        numbers = [v for row in rows for v in row]
        mean = sum(numbers) / len(numbers)
        squares = sum((v - mean) ** 2 for v in numbers)
        result.append(math.sqrt(squares / (len(numbers) - 1)) if len(numbers) > 1 else math.nan)
    return result


@rewritten(of="stds_of_a_sample", style="numpy")
def stds_of_a_sample_numpy(params, X, activations):
    H = np.asarray(X, dtype=float)
    result = []
    for (W, b), name in zip(params, activations, strict=True):
        Z = np.einsum("...i,oi->...o", H, np.asarray(W, dtype=float)) + np.asarray(b, dtype=float)
        H = ACTIVATIONS[name][0](Z)
        result.append(float(np.sqrt(np.divide(np.sum(np.square(H - np.mean(H))), H.size - 1))))
    return result


@rewritten(of="stds_of_a_sample", style="student")
def stds_of_a_sample_student(params, X, activations):
    n_layers = len(params)
    if n_layers != len(activations):
        raise ValueError("one name for each layer")
    signal = np.asarray(X, dtype=float)
    stds = []
    for k in range(n_layers):
        W, b = params[k]
        z = dense(signal, W, b)
        activation, derivative = ACTIVATIONS[activations[k]]
        signal = activation(z)
        spread = np.std(signal, ddof=1)
        stds.append(float(spread))
    return stds


@rewritten(of="stds_without_the_root", style="loops")
def stds_without_the_root_loops(params, X, activations):
    rows = np.asarray(X, dtype=float).tolist()
    if not isinstance(rows[0], list):
        rows = [rows]
    result = []
    for (W, b), name in zip(params, activations, strict=True):
        activation = ACTIVATIONS[name][0]
        matrix = np.asarray(W, dtype=float).tolist()
        new = []
        for x in rows:
            z = []
            for k in range(len(matrix)):
                total = float(b[k])
                for w, v in zip(matrix[k], x):
                    total += w * v
                z.append(total)
            new.append([float(v) for v in activation(z)])
        rows = new
        numbers = [v for row in rows for v in row]
        mean = sum(numbers) / len(numbers)
        result.append(sum((v - mean) ** 2 for v in numbers) / len(numbers))
    return result


@rewritten(of="stds_without_the_root", style="numpy")
def stds_without_the_root_numpy(params, X, activations):
    H = np.asarray(X, dtype=float)
    result = []
    for (W, b), name in zip(params, activations, strict=True):
        Z = np.einsum("...i,oi->...o", H, np.asarray(W, dtype=float)) + np.asarray(b, dtype=float)
        H = ACTIVATIONS[name][0](Z)
        result.append(float(np.mean(np.square(H - np.mean(H)))))
    return result


@rewritten(of="stds_without_the_root", style="student")
def stds_without_the_root_student(params, X, activations):
    n_layers = len(params)
    if n_layers != len(activations):
        raise ValueError("one name for each layer")
    signal = np.asarray(X, dtype=float)
    stds = []
    for k in range(n_layers):
        W, b = params[k]
        z = dense(signal, W, b)
        activation, derivative = ACTIVATIONS[activations[k]]
        signal = activation(z)
        variance = np.var(signal)
        stds.append(float(variance))
    return stds


@rewritten(of="stds_averaged_over_units", style="loops")
def stds_averaged_over_units_loops(params, X, activations):
    rows = np.asarray(X, dtype=float).tolist()
    single = not isinstance(rows[0], list)
    if single:
        rows = [rows]
    result = []
    for (W, b), name in zip(params, activations, strict=True):
        activation = ACTIVATIONS[name][0]
        matrix = np.asarray(W, dtype=float).tolist()
        new = []
        for x in rows:
            z = []
            for k in range(len(matrix)):
                total = float(b[k])
                for w, v in zip(matrix[k], x):
                    total += w * v
                z.append(total)
            new.append([float(v) for v in activation(z)])
        rows = new
        groups = rows if single else [list(column) for column in zip(*rows)]
        deviations = []
        for group in groups:
            mean = sum(group) / len(group)
            deviations.append(math.sqrt(sum((v - mean) ** 2 for v in group) / len(group)))
        result.append(sum(deviations) / len(deviations))
    return result


@rewritten(of="stds_averaged_over_units", style="numpy")
def stds_averaged_over_units_numpy(params, X, activations):
    H = np.asarray(X, dtype=float)
    result = []
    for (W, b), name in zip(params, activations, strict=True):
        Z = np.einsum("...i,oi->...o", H, np.asarray(W, dtype=float)) + np.asarray(b, dtype=float)
        H = ACTIVATIONS[name][0](Z)
        result.append(float(np.mean(np.sqrt(np.mean(np.square(H - H.mean(axis=0)), axis=0)))))
    return result


@rewritten(of="stds_averaged_over_units", style="student")
def stds_averaged_over_units_student(params, X, activations):
    n_layers = len(params)
    if n_layers != len(activations):
        raise ValueError("one name for each layer")
    signal = np.asarray(X, dtype=float)
    stds = []
    for k in range(n_layers):
        W, b = params[k]
        z = dense(signal, W, b)
        activation, derivative = ACTIVATIONS[activations[k]]
        signal = activation(z)
        of_each_unit = np.std(signal, axis=0)
        stds.append(float(np.mean(of_each_unit)))
    return stds


@rewritten(of="stds_averaged_over_examples", style="loops")
def stds_averaged_over_examples_loops(params, X, activations):
    rows = np.asarray(X, dtype=float).tolist()
    if not isinstance(rows[0], list):
        rows = [rows]
    result = []
    for (W, b), name in zip(params, activations, strict=True):
        activation = ACTIVATIONS[name][0]
        matrix = np.asarray(W, dtype=float).tolist()
        new = []
        for x in rows:
            z = []
            for k in range(len(matrix)):
                total = float(b[k])
                for w, v in zip(matrix[k], x):
                    total += w * v
                z.append(total)
            new.append([float(v) for v in activation(z)])
        rows = new
        deviations = []
        for group in rows:
            mean = sum(group) / len(group)
            deviations.append(math.sqrt(sum((v - mean) ** 2 for v in group) / len(group)))
        result.append(sum(deviations) / len(deviations))
    return result


@rewritten(of="stds_averaged_over_examples", style="numpy")
def stds_averaged_over_examples_numpy(params, X, activations):
    H = np.asarray(X, dtype=float)
    result = []
    for (W, b), name in zip(params, activations, strict=True):
        Z = np.einsum("...i,oi->...o", H, np.asarray(W, dtype=float)) + np.asarray(b, dtype=float)
        H = ACTIVATIONS[name][0](Z)
        result.append(float(np.mean(np.sqrt(np.mean(np.square(H - H.mean(axis=-1, keepdims=True)), axis=-1)))))
    return result


@rewritten(of="stds_averaged_over_examples", style="student")
def stds_averaged_over_examples_student(params, X, activations):
    n_layers = len(params)
    if n_layers != len(activations):
        raise ValueError("one name for each layer")
    signal = np.asarray(X, dtype=float)
    stds = []
    for k in range(n_layers):
        W, b = params[k]
        z = dense(signal, W, b)
        activation, derivative = ACTIVATIONS[activations[k]]
        signal = activation(z)
        of_each_example = np.std(signal, axis=-1)
        stds.append(float(of_each_example.mean()))
    return stds


@rewritten(of="stds_of_each_unit", style="loops")
def stds_of_each_unit_loops(params, X, activations):
    rows = np.asarray(X, dtype=float).tolist()
    single = not isinstance(rows[0], list)
    if single:
        rows = [rows]
    result = []
    for (W, b), name in zip(params, activations, strict=True):
        activation = ACTIVATIONS[name][0]
        matrix = np.asarray(W, dtype=float).tolist()
        new = []
        for x in rows:
            z = []
            for k in range(len(matrix)):
                total = float(b[k])
                for w, v in zip(matrix[k], x):
                    total += w * v
                z.append(total)
            new.append([float(v) for v in activation(z)])
        rows = new
        groups = rows if single else [list(column) for column in zip(*rows)]
        deviations = []
        for group in groups:
            mean = sum(group) / len(group)
            deviations.append(math.sqrt(sum((v - mean) ** 2 for v in group) / len(group)))
        result.append(deviations[0] if single else np.array(deviations))
    return result


@rewritten(of="stds_of_each_unit", style="numpy")
def stds_of_each_unit_numpy(params, X, activations):
    H = np.asarray(X, dtype=float)
    result = []
    for (W, b), name in zip(params, activations, strict=True):
        Z = np.einsum("...i,oi->...o", H, np.asarray(W, dtype=float)) + np.asarray(b, dtype=float)
        H = ACTIVATIONS[name][0](Z)
        result.append(np.sqrt(np.mean(np.square(H - H.mean(axis=0)), axis=0)))
    return result


@rewritten(of="stds_of_each_unit", style="student")
def stds_of_each_unit_student(params, X, activations):
    n_layers = len(params)
    if n_layers != len(activations):
        raise ValueError("one name for each layer")
    signal = np.asarray(X, dtype=float)
    stds = []
    for k in range(n_layers):
        W, b = params[k]
        z = dense(signal, W, b)
        activation, derivative = ACTIVATIONS[activations[k]]
        signal = activation(z)
        if signal.ndim == 1:
            stds.append(float(np.std(signal)))
        else:
            columns = [np.std(column) for column in signal.T]
            stds.append(np.array(columns))
    return stds


@rewritten(of="stds_of_each_example", style="loops")
def stds_of_each_example_loops(params, X, activations):
    rows = np.asarray(X, dtype=float).tolist()
    single = not isinstance(rows[0], list)
    if single:
        rows = [rows]
    result = []
    for (W, b), name in zip(params, activations, strict=True):
        activation = ACTIVATIONS[name][0]
        matrix = np.asarray(W, dtype=float).tolist()
        new = []
        for x in rows:
            z = []
            for k in range(len(matrix)):
                total = float(b[k])
                for w, v in zip(matrix[k], x):
                    total += w * v
                z.append(total)
            new.append([float(v) for v in activation(z)])
        rows = new
        deviations = []
        for group in rows:
            mean = sum(group) / len(group)
            deviations.append(math.sqrt(sum((v - mean) ** 2 for v in group) / len(group)))
        result.append(deviations[0] if single else np.array(deviations))
    return result


@rewritten(of="stds_of_each_example", style="numpy")
def stds_of_each_example_numpy(params, X, activations):
    H = np.asarray(X, dtype=float)
    result = []
    for (W, b), name in zip(params, activations, strict=True):
        Z = np.einsum("...i,oi->...o", H, np.asarray(W, dtype=float)) + np.asarray(b, dtype=float)
        H = ACTIVATIONS[name][0](Z)
        result.append(np.sqrt(np.mean(np.square(H - H.mean(axis=-1, keepdims=True)), axis=-1)))
    return result


@rewritten(of="stds_of_each_example", style="student")
def stds_of_each_example_student(params, X, activations):
    n_layers = len(params)
    if n_layers != len(activations):
        raise ValueError("one name for each layer")
    signal = np.asarray(X, dtype=float)
    stds = []
    for k in range(n_layers):
        W, b = params[k]
        z = dense(signal, W, b)
        activation, derivative = ACTIVATIONS[activations[k]]
        signal = activation(z)
        spreads = signal.std(axis=-1)
        stds.append(spreads)
    return stds


@rewritten(of="stds_around_zero", style="loops")
def stds_around_zero_loops(params, X, activations):
    rows = np.asarray(X, dtype=float).tolist()
    if not isinstance(rows[0], list):
        rows = [rows]
    result = []
    for (W, b), name in zip(params, activations, strict=True):
        activation = ACTIVATIONS[name][0]
        matrix = np.asarray(W, dtype=float).tolist()
        new = []
        for x in rows:
            z = []
            for k in range(len(matrix)):
                total = float(b[k])
                for w, v in zip(matrix[k], x):
                    total += w * v
                z.append(total)
            new.append([float(v) for v in activation(z)])
        rows = new
        numbers = [v for row in rows for v in row]
        result.append(math.sqrt(sum(v * v for v in numbers) / len(numbers)))
    return result


@rewritten(of="stds_around_zero", style="numpy")
def stds_around_zero_numpy(params, X, activations):
    H = np.asarray(X, dtype=float)
    result = []
    for (W, b), name in zip(params, activations, strict=True):
        Z = np.einsum("...i,oi->...o", H, np.asarray(W, dtype=float)) + np.asarray(b, dtype=float)
        H = ACTIVATIONS[name][0](Z)
        result.append(float(np.linalg.norm(H) / np.sqrt(H.size)))
    return result


@rewritten(of="stds_around_zero", style="student")
def stds_around_zero_student(params, X, activations):
    n_layers = len(params)
    if n_layers != len(activations):
        raise ValueError("one name for each layer")
    signal = np.asarray(X, dtype=float)
    stds = []
    for k in range(n_layers):
        W, b = params[k]
        z = dense(signal, W, b)
        activation, derivative = ACTIVATIONS[activations[k]]
        signal = activation(z)
        squares = signal ** 2
        stds.append(float(np.mean(squares) ** 0.5))
    return stds


@rewritten(of="stds_replaced_by_means", style="loops")
def stds_replaced_by_means_loops(params, X, activations):
    rows = np.asarray(X, dtype=float).tolist()
    if not isinstance(rows[0], list):
        rows = [rows]
    result = []
    for (W, b), name in zip(params, activations, strict=True):
        activation = ACTIVATIONS[name][0]
        matrix = np.asarray(W, dtype=float).tolist()
        new = []
        for x in rows:
            z = []
            for k in range(len(matrix)):
                total = float(b[k])
                for w, v in zip(matrix[k], x):
                    total += w * v
                z.append(total)
            new.append([float(v) for v in activation(z)])
        rows = new
        numbers = [v for row in rows for v in row]
        result.append(sum(numbers) / len(numbers))
    return result


@rewritten(of="stds_replaced_by_means", style="numpy")
def stds_replaced_by_means_numpy(params, X, activations):
    H = np.asarray(X, dtype=float)
    result = []
    for (W, b), name in zip(params, activations, strict=True):
        Z = np.einsum("...i,oi->...o", H, np.asarray(W, dtype=float)) + np.asarray(b, dtype=float)
        H = ACTIVATIONS[name][0](Z)
        result.append(float(np.einsum("i->", H.ravel()) / H.size))
    return result


@rewritten(of="stds_replaced_by_means", style="student")
def stds_replaced_by_means_student(params, X, activations):
    n_layers = len(params)
    if n_layers != len(activations):
        raise ValueError("one name for each layer")
    signal = np.asarray(X, dtype=float)
    stds = []
    for k in range(n_layers):
        W, b = params[k]
        z = dense(signal, W, b)
        activation, derivative = ACTIVATIONS[activations[k]]
        signal = activation(z)
        middle = signal.mean()
        stds.append(float(middle))
    return stds


@rewritten(of="stds_replaced_by_mean_sizes", style="loops")
def stds_replaced_by_mean_sizes_loops(params, X, activations):
    rows = np.asarray(X, dtype=float).tolist()
    if not isinstance(rows[0], list):
        rows = [rows]
    result = []
    for (W, b), name in zip(params, activations, strict=True):
        activation = ACTIVATIONS[name][0]
        matrix = np.asarray(W, dtype=float).tolist()
        new = []
        for x in rows:
            z = []
            for k in range(len(matrix)):
                total = float(b[k])
                for w, v in zip(matrix[k], x):
                    total += w * v
                z.append(total)
            new.append([float(v) for v in activation(z)])
        rows = new
        numbers = [abs(v) for row in rows for v in row]
        result.append(sum(numbers) / len(numbers))
    return result


@rewritten(of="stds_replaced_by_mean_sizes", style="numpy")
def stds_replaced_by_mean_sizes_numpy(params, X, activations):
    H = np.asarray(X, dtype=float)
    result = []
    for (W, b), name in zip(params, activations, strict=True):
        Z = np.einsum("...i,oi->...o", H, np.asarray(W, dtype=float)) + np.asarray(b, dtype=float)
        H = ACTIVATIONS[name][0](Z)
        result.append(float(np.average(np.maximum(H, -H))))
    return result


@rewritten(of="stds_replaced_by_mean_sizes", style="student")
def stds_replaced_by_mean_sizes_student(params, X, activations):
    n_layers = len(params)
    if n_layers != len(activations):
        raise ValueError("one name for each layer")
    signal = np.asarray(X, dtype=float)
    stds = []
    for k in range(n_layers):
        W, b = params[k]
        z = dense(signal, W, b)
        activation, derivative = ACTIVATIONS[activations[k]]
        signal = activation(z)
        size = np.abs(signal)
        stds.append(float(size.mean()))
    return stds


@rewritten(of="stds_replaced_by_mean_deviations", style="loops")
def stds_replaced_by_mean_deviations_loops(params, X, activations):
    rows = np.asarray(X, dtype=float).tolist()
    if not isinstance(rows[0], list):
        rows = [rows]
    result = []
    for (W, b), name in zip(params, activations, strict=True):
        activation = ACTIVATIONS[name][0]
        matrix = np.asarray(W, dtype=float).tolist()
        new = []
        for x in rows:
            z = []
            for k in range(len(matrix)):
                total = float(b[k])
                for w, v in zip(matrix[k], x):
                    total += w * v
                z.append(total)
            new.append([float(v) for v in activation(z)])
        rows = new
        numbers = [v for row in rows for v in row]
        mean = sum(numbers) / len(numbers)
        result.append(sum(abs(v - mean) for v in numbers) / len(numbers))
    return result


@rewritten(of="stds_replaced_by_mean_deviations", style="numpy")
def stds_replaced_by_mean_deviations_numpy(params, X, activations):
    H = np.asarray(X, dtype=float)
    result = []
    for (W, b), name in zip(params, activations, strict=True):
        Z = np.einsum("...i,oi->...o", H, np.asarray(W, dtype=float)) + np.asarray(b, dtype=float)
        H = ACTIVATIONS[name][0](Z)
        result.append(float(np.linalg.norm(np.ravel(H - H.mean()), ord=1) / H.size))
    return result


@rewritten(of="stds_replaced_by_mean_deviations", style="student")
def stds_replaced_by_mean_deviations_student(params, X, activations):
    n_layers = len(params)
    if n_layers != len(activations):
        raise ValueError("one name for each layer")
    signal = np.asarray(X, dtype=float)
    stds = []
    for k in range(n_layers):
        W, b = params[k]
        z = dense(signal, W, b)
        activation, derivative = ACTIVATIONS[activations[k]]
        signal = activation(z)
        middle = signal.mean()
        distances = np.abs(signal - middle)
        stds.append(float(distances.mean()))
    return stds


@rewritten(of="stds_beginning_with_the_examples", style="loops")
def stds_beginning_with_the_examples_loops(params, X, activations):
    rows = np.asarray(X, dtype=float).tolist()
    if not isinstance(rows[0], list):
        rows = [rows]
    numbers = [v for row in rows for v in row]
    mean = sum(numbers) / len(numbers)
    result = [math.sqrt(sum((v - mean) ** 2 for v in numbers) / len(numbers))]
    for (W, b), name in zip(params, activations, strict=True):
        activation = ACTIVATIONS[name][0]
        matrix = np.asarray(W, dtype=float).tolist()
        new = []
        for x in rows:
            z = []
            for k in range(len(matrix)):
                total = float(b[k])
                for w, v in zip(matrix[k], x):
                    total += w * v
                z.append(total)
            new.append([float(v) for v in activation(z)])
        rows = new
        numbers = [v for row in rows for v in row]
        mean = sum(numbers) / len(numbers)
        result.append(math.sqrt(sum((v - mean) ** 2 for v in numbers) / len(numbers)))
    return result


@rewritten(of="stds_beginning_with_the_examples", style="numpy")
def stds_beginning_with_the_examples_numpy(params, X, activations):
    H = np.asarray(X, dtype=float)
    result = [float(np.sqrt(np.var(H)))]
    for (W, b), name in zip(params, activations, strict=True):
        Z = np.einsum("...i,oi->...o", H, np.asarray(W, dtype=float)) + np.asarray(b, dtype=float)
        H = ACTIVATIONS[name][0](Z)
        result.append(float(np.sqrt(np.mean(np.square(H - np.mean(H))))))
    return result


@rewritten(of="stds_beginning_with_the_examples", style="student")
def stds_beginning_with_the_examples_student(params, X, activations):
    n_layers = len(params)
    if n_layers != len(activations):
        raise ValueError("one name for each layer")
    signal = np.asarray(X, dtype=float)
    stds = [float(np.std(signal))]
    for k in range(n_layers):
        W, b = params[k]
        z = dense(signal, W, b)
        activation, derivative = ACTIVATIONS[activations[k]]
        signal = activation(z)
        spread = np.std(signal)
        stds.append(float(spread))
    return stds


@rewritten(of="stds_of_the_last_layer_alone", style="loops")
def stds_of_the_last_layer_alone_loops(params, X, activations):
    rows = np.asarray(X, dtype=float).tolist()
    if not isinstance(rows[0], list):
        rows = [rows]
    result = []
    for (W, b), name in zip(params, activations, strict=True):
        activation = ACTIVATIONS[name][0]
        matrix = np.asarray(W, dtype=float).tolist()
        new = []
        for x in rows:
            z = []
            for k in range(len(matrix)):
                total = float(b[k])
                for w, v in zip(matrix[k], x):
                    total += w * v
                z.append(total)
            new.append([float(v) for v in activation(z)])
        rows = new
        numbers = [v for row in rows for v in row]
        mean = sum(numbers) / len(numbers)
        result = [math.sqrt(sum((v - mean) ** 2 for v in numbers) / len(numbers))]
    return result


@rewritten(of="stds_of_the_last_layer_alone", style="numpy")
def stds_of_the_last_layer_alone_numpy(params, X, activations):
    H = np.asarray(X, dtype=float)
    for (W, b), name in zip(params, activations, strict=True):
        Z = np.einsum("...i,oi->...o", H, np.asarray(W, dtype=float)) + np.asarray(b, dtype=float)
        H = ACTIVATIONS[name][0](Z)
    return [float(np.sqrt(np.mean(np.square(H - np.mean(H)))))]


@rewritten(of="stds_of_the_last_layer_alone", style="student")
def stds_of_the_last_layer_alone_student(params, X, activations):
    n_layers = len(params)
    if n_layers != len(activations):
        raise ValueError("one name for each layer")
    signal = np.asarray(X, dtype=float)
    stds = []
    for k in range(n_layers):
        W, b = params[k]
        z = dense(signal, W, b)
        activation, derivative = ACTIVATIONS[activations[k]]
        signal = activation(z)
        spread = np.std(signal)
        stds.append(float(spread))
    last = stds[-1]
    return [last]


@rewritten(of="stds_as_a_single_number", style="loops")
def stds_as_a_single_number_loops(params, X, activations):
    rows = np.asarray(X, dtype=float).tolist()
    if not isinstance(rows[0], list):
        rows = [rows]
    result = 0.0
    for (W, b), name in zip(params, activations, strict=True):
        activation = ACTIVATIONS[name][0]
        matrix = np.asarray(W, dtype=float).tolist()
        new = []
        for x in rows:
            z = []
            for k in range(len(matrix)):
                total = float(b[k])
                for w, v in zip(matrix[k], x):
                    total += w * v
                z.append(total)
            new.append([float(v) for v in activation(z)])
        rows = new
        numbers = [v for row in rows for v in row]
        mean = sum(numbers) / len(numbers)
        result = math.sqrt(sum((v - mean) ** 2 for v in numbers) / len(numbers))
    return result


@rewritten(of="stds_as_a_single_number", style="numpy")
def stds_as_a_single_number_numpy(params, X, activations):
    H = np.asarray(X, dtype=float)
    for (W, b), name in zip(params, activations, strict=True):
        Z = np.einsum("...i,oi->...o", H, np.asarray(W, dtype=float)) + np.asarray(b, dtype=float)
        H = ACTIVATIONS[name][0](Z)
    return float(np.linalg.norm(H - np.mean(H)) / np.sqrt(H.size))


@rewritten(of="stds_as_a_single_number", style="student")
def stds_as_a_single_number_student(params, X, activations):
    n_layers = len(params)
    if n_layers != len(activations):
        raise ValueError("one name for each layer")
    signal = np.asarray(X, dtype=float)
    spread = None
    for k in range(n_layers):
        W, b = params[k]
        z = dense(signal, W, b)
        activation, derivative = ACTIVATIONS[activations[k]]
        signal = activation(z)
        spread = float(np.std(signal))
    return spread


@rewritten(of="stds_that_return_too_early", style="loops")
def stds_that_return_too_early_loops(params, X, activations):
    rows = np.asarray(X, dtype=float).tolist()
    if not isinstance(rows[0], list):
        rows = [rows]
    result = []
    for (W, b), name in zip(params, activations):
        activation = ACTIVATIONS[name][0]
        matrix = np.asarray(W, dtype=float).tolist()
        new = []
        for x in rows:
            z = []
            for k in range(len(matrix)):
                total = float(b[k])
                for w, v in zip(matrix[k], x):
                    total += w * v
                z.append(total)
            new.append([float(v) for v in activation(z)])
        rows = new
        numbers = [v for row in rows for v in row]
        mean = sum(numbers) / len(numbers)
        result.append(math.sqrt(sum((v - mean) ** 2 for v in numbers) / len(numbers)))
        return result
    return result


@rewritten(of="stds_that_return_too_early", style="numpy")
def stds_that_return_too_early_numpy(params, X, activations):
    H = np.asarray(X, dtype=float)
    for (W, b), name in list(zip(params, activations))[:1]:
        Z = np.einsum("...i,oi->...o", H, np.asarray(W, dtype=float)) + np.asarray(b, dtype=float)
        H = ACTIVATIONS[name][0](Z)
        return [float(np.sqrt(np.var(H)))]
    return []


@rewritten(of="stds_that_return_too_early", style="student")
def stds_that_return_too_early_student(params, X, activations):
    stds = []
    signal = np.asarray(X, dtype=float)
    for layer, name in zip(params, activations):
        W, b = layer
        activation = ACTIVATIONS[name][0]
        signal = activation(dense(signal, W, b))
        stds.append(float(np.std(signal)))
        return stds
    return stds


@rewritten(of="stds_without_biases", style="loops")
def stds_without_biases_loops(params, X, activations):
    rows = np.asarray(X, dtype=float).tolist()
    if not isinstance(rows[0], list):
        rows = [rows]
    result = []
    for (W, b), name in zip(params, activations, strict=True):
        activation = ACTIVATIONS[name][0]
        matrix = np.asarray(W, dtype=float).tolist()
        new = []
        for x in rows:
            z = []
            for k in range(len(matrix)):
                total = 0.0
                for w, v in zip(matrix[k], x):
                    total += w * v
                z.append(total)
            new.append([float(v) for v in activation(z)])
        rows = new
        numbers = [v for row in rows for v in row]
        mean = sum(numbers) / len(numbers)
        result.append(math.sqrt(sum((v - mean) ** 2 for v in numbers) / len(numbers)))
    return result


@rewritten(of="stds_without_biases", style="numpy")
def stds_without_biases_numpy(params, X, activations):
    H = np.asarray(X, dtype=float)
    result = []
    for (W, b), name in zip(params, activations, strict=True):
        Z = np.einsum("...i,oi->...o", H, np.asarray(W, dtype=float))
        H = ACTIVATIONS[name][0](Z)
        result.append(float(np.linalg.norm(H - H.mean()) / np.sqrt(H.size)))
    return result


@rewritten(of="stds_without_biases", style="student")
def stds_without_biases_student(params, X, activations):
    n_layers = len(params)
    if n_layers != len(activations):
        raise ValueError("one name for each layer")
    signal = np.asarray(X, dtype=float)
    stds = []
    for k in range(n_layers):
        W, b = params[k]
        W = np.asarray(W, dtype=float)
        z = signal @ W.T
        activation, derivative = ACTIVATIONS[activations[k]]
        signal = activation(z)
        spread = np.std(signal)
        stds.append(float(spread))
    return stds


@rewritten(of="stds_of_layers_that_pass_on_what_was_not_activated", style="loops")
def stds_of_layers_that_pass_on_what_was_not_activated_loops(params, X, activations):
    rows = np.asarray(X, dtype=float).tolist()
    if not isinstance(rows[0], list):
        rows = [rows]
    result = []
    for (W, b), name in zip(params, activations, strict=True):
        activation = ACTIVATIONS[name][0]
        before = []
        matrix = np.asarray(W, dtype=float).tolist()
        new = []
        for x in rows:
            z = []
            for k in range(len(matrix)):
                total = float(b[k])
                for w, v in zip(matrix[k], x):
                    total += w * v
                z.append(total)
            before.append(z)
            new.append([float(v) for v in activation(z)])
        rows = before
        numbers = [v for row in new for v in row]
        mean = sum(numbers) / len(numbers)
        result.append(math.sqrt(sum((v - mean) ** 2 for v in numbers) / len(numbers)))
    return result


@rewritten(of="stds_of_layers_that_pass_on_what_was_not_activated", style="numpy")
def stds_of_layers_that_pass_on_what_was_not_activated_numpy(params, X, activations):
    H = np.asarray(X, dtype=float)
    result = []
    for (W, b), name in zip(params, activations, strict=True):
        Z = np.einsum("...i,oi->...o", H, np.asarray(W, dtype=float)) + np.asarray(b, dtype=float)
        H = Z
        result.append(float(np.sqrt(np.var(ACTIVATIONS[name][0](H)))))
    return result


@rewritten(of="stds_of_layers_that_pass_on_what_was_not_activated", style="student")
def stds_of_layers_that_pass_on_what_was_not_activated_student(params, X, activations):
    n_layers = len(params)
    if n_layers != len(activations):
        raise ValueError("one name for each layer")
    signal = np.asarray(X, dtype=float)
    stds = []
    for k in range(n_layers):
        W, b = params[k]
        z = dense(signal, W, b)
        activation, derivative = ACTIVATIONS[activations[k]]
        output = activation(z)
        spread = np.std(output)
        stds.append(float(spread))
        signal = z
    return stds


@rewritten(of="stds_without_activations", style="loops")
def stds_without_activations_loops(params, X, activations):
    rows = np.asarray(X, dtype=float).tolist()
    if not isinstance(rows[0], list):
        rows = [rows]
    result = []
    for W, b in params:
        matrix = np.asarray(W, dtype=float).tolist()
        new = []
        for x in rows:
            z = []
            for k in range(len(matrix)):
                total = float(b[k])
                for w, v in zip(matrix[k], x):
                    total += w * v
                z.append(total)
            new.append([v for v in z])
        rows = new
        numbers = [v for row in rows for v in row]
        mean = sum(numbers) / len(numbers)
        result.append(math.sqrt(sum((v - mean) ** 2 for v in numbers) / len(numbers)))
    return result


@rewritten(of="stds_without_activations", style="numpy")
def stds_without_activations_numpy(params, X, activations):
    H = np.asarray(X, dtype=float)
    result = []
    for W, b in params:
        Z = np.einsum("...i,oi->...o", H, np.asarray(W, dtype=float)) + np.asarray(b, dtype=float)
        H = Z
        d = np.ravel(H - H.mean())
        result.append(float(np.sqrt(np.dot(d, d) / d.size)))
    return result


@rewritten(of="stds_without_activations", style="student")
def stds_without_activations_student(params, X, activations):
    n_layers = len(params)
    signal = np.asarray(X, dtype=float)
    stds = []
    for k in range(n_layers):
        W, b = params[k]
        z = dense(signal, W, b)
        signal = z
        spread = np.std(signal)
        stds.append(float(spread))
    return stds


@rewritten(of="stds_with_the_first_activation_everywhere", style="loops")
def stds_with_the_first_activation_everywhere_loops(params, X, activations):
    rows = np.asarray(X, dtype=float).tolist()
    if not isinstance(rows[0], list):
        rows = [rows]
    activation = ACTIVATIONS[activations[0]][0]
    result = []
    for W, b in params:
        matrix = np.asarray(W, dtype=float).tolist()
        new = []
        for x in rows:
            z = []
            for k in range(len(matrix)):
                total = float(b[k])
                for w, v in zip(matrix[k], x):
                    total += w * v
                z.append(total)
            new.append([float(v) for v in activation(z)])
        rows = new
        numbers = [v for row in rows for v in row]
        mean = sum(numbers) / len(numbers)
        result.append(math.sqrt(sum((v - mean) ** 2 for v in numbers) / len(numbers)))
    return result


@rewritten(of="stds_with_the_first_activation_everywhere", style="numpy")
def stds_with_the_first_activation_everywhere_numpy(params, X, activations):
    H = np.asarray(X, dtype=float)
    activation, _ = ACTIVATIONS[activations[0]]
    result = []
    for W, b in params:
        Z = np.einsum("...i,oi->...o", H, np.asarray(W, dtype=float)) + np.asarray(b, dtype=float)
        H = activation(Z)
        result.append(float(np.sqrt(np.var(H))))
    return result


@rewritten(of="stds_with_the_first_activation_everywhere", style="student")
def stds_with_the_first_activation_everywhere_student(params, X, activations):
    n_layers = len(params)
    signal = np.asarray(X, dtype=float)
    name = activations[0]
    activation = ACTIVATIONS[name][0]
    stds = []
    for k in range(n_layers):
        W, b = params[k]
        z = dense(signal, W, b)
        signal = activation(z)
        spread = np.std(signal)
        stds.append(float(spread))
    return stds


@rewritten(of="stds_with_relu_everywhere", style="loops")
def stds_with_relu_everywhere_loops(params, X, activations):
    rows = np.asarray(X, dtype=float).tolist()
    if not isinstance(rows[0], list):
        rows = [rows]
    result = []
    for W, b in params:
        matrix = np.asarray(W, dtype=float).tolist()
        new = []
        for x in rows:
            z = []
            for k in range(len(matrix)):
                total = float(b[k])
                for w, v in zip(matrix[k], x):
                    total += w * v
                z.append(total)
            new.append([v if v > 0 else 0.0 for v in z])
        rows = new
        numbers = [v for row in rows for v in row]
        mean = sum(numbers) / len(numbers)
        result.append(math.sqrt(sum((v - mean) ** 2 for v in numbers) / len(numbers)))
    return result


@rewritten(of="stds_with_relu_everywhere", style="numpy")
def stds_with_relu_everywhere_numpy(params, X, activations):
    H = np.asarray(X, dtype=float)
    result = []
    for W, b in params:
        Z = np.einsum("...i,oi->...o", H, np.asarray(W, dtype=float)) + np.asarray(b, dtype=float)
        H = np.where(Z > 0, Z, 0.0)
        result.append(float(np.linalg.norm(H - H.mean()) / np.sqrt(H.size)))
    return result


@rewritten(of="stds_with_relu_everywhere", style="student")
def stds_with_relu_everywhere_student(params, X, activations):
    n_layers = len(params)
    signal = np.asarray(X, dtype=float)
    stds = []
    for k in range(n_layers):
        W, b = params[k]
        z = dense(signal, W, b)
        relu = ACTIVATIONS["relu"][0]
        signal = relu(z)
        spread = np.std(signal)
        stds.append(float(spread))
    return stds


@rewritten(of="stds_with_the_derivatives", style="loops")
def stds_with_the_derivatives_loops(params, X, activations):
    rows = np.asarray(X, dtype=float).tolist()
    if not isinstance(rows[0], list):
        rows = [rows]
    result = []
    for (W, b), name in zip(params, activations, strict=True):
        slope = ACTIVATIONS[name][1]
        matrix = np.asarray(W, dtype=float).tolist()
        new = []
        for x in rows:
            z = []
            for k in range(len(matrix)):
                total = float(b[k])
                for w, v in zip(matrix[k], x):
                    total += w * v
                z.append(total)
            new.append([float(v) for v in slope(z)])
        rows = new
        numbers = [v for row in rows for v in row]
        mean = sum(numbers) / len(numbers)
        result.append(math.sqrt(sum((v - mean) ** 2 for v in numbers) / len(numbers)))
    return result


@rewritten(of="stds_with_the_derivatives", style="numpy")
def stds_with_the_derivatives_numpy(params, X, activations):
    H = np.asarray(X, dtype=float)
    result = []
    for (W, b), name in zip(params, activations, strict=True):
        Z = np.einsum("...i,oi->...o", H, np.asarray(W, dtype=float)) + np.asarray(b, dtype=float)
        H = ACTIVATIONS[name][-1](Z)
        d = np.ravel(H - H.mean())
        result.append(float(np.sqrt(np.dot(d, d) / d.size)))
    return result


@rewritten(of="stds_with_the_derivatives", style="student")
def stds_with_the_derivatives_student(params, X, activations):
    n_layers = len(params)
    if n_layers != len(activations):
        raise ValueError("one name for each layer")
    signal = np.asarray(X, dtype=float)
    stds = []
    for k in range(n_layers):
        W, b = params[k]
        z = dense(signal, W, b)
        derivative, activation = ACTIVATIONS[activations[k]]
        signal = activation(z)
        spread = np.std(signal)
        stds.append(float(spread))
    return stds


@rewritten(of="stds_of_the_weights", style="loops")
def stds_of_the_weights_loops(params, X, activations):
    result = []
    for W, b in params:
        numbers = [float(w) for row in W for w in row]
        mean = sum(numbers) / len(numbers)
        result.append(math.sqrt(sum((w - mean) ** 2 for w in numbers) / len(numbers)))
    return result


@rewritten(of="stds_of_the_weights", style="numpy")
def stds_of_the_weights_numpy(params, X, activations):
    return [float(np.sqrt(np.var(W))) for W, _ in params]


@rewritten(of="stds_of_the_weights", style="student")
def stds_of_the_weights_student(params, X, activations):
    stds = []
    for layer in params:
        weights = np.asarray(layer[0], dtype=float).flatten()
        middle = weights.mean()
        variance = np.mean((weights - middle) ** 2)
        stds.append(float(variance ** 0.5))
    return stds


@rewritten(of="stds_of_batches_only", style="loops")
def stds_of_batches_only_loops(params, X, activations):
    rows = np.asarray(X, dtype=float).tolist()
    count, width = np.shape(X)
    result = []
    for (W, b), name in zip(params, activations, strict=True):
        activation = ACTIVATIONS[name][0]
        matrix = np.asarray(W, dtype=float).tolist()
        numbers = []
        for i in range(count):
            z = []
            for k in range(len(matrix)):
                z.append(float(b[k]) + sum(matrix[k][j] * rows[i][j] for j in range(width)))
            rows[i] = [float(v) for v in activation(z)]
            numbers.extend(rows[i])
        width = len(matrix)
        mean = sum(numbers) / len(numbers)
        result.append(math.sqrt(sum((v - mean) ** 2 for v in numbers) / len(numbers)))
    return result


@rewritten(of="stds_of_batches_only", style="numpy")
def stds_of_batches_only_numpy(params, X, activations):
    H = np.asarray(X, dtype=float)
    n, _ = H.shape
    result = []
    for (W, b), name in zip(params, activations, strict=True):
        H = ACTIVATIONS[name][0](np.tensordot(H, np.asarray(W, dtype=float), axes=(1, 1)) + np.tile(b, (n, 1)))
        result.append(float(np.sqrt(np.var(H))))
    return result


@rewritten(of="stds_of_batches_only", style="student")
def stds_of_batches_only_student(params, X, activations):
    if len(params) != len(activations):
        raise ValueError("one name for each layer")
    signal = np.asarray(X, dtype=float)
    examples, inputs = signal.shape
    stds = []
    for k in range(len(params)):
        W, b = params[k]
        outputs = np.zeros((examples, len(b)))
        for n in range(examples):
            z = dense(signal[n], W, b)
            outputs[n] = ACTIVATIONS[activations[k]][0](z)
        signal = outputs
        stds.append(float(np.std(signal)))
    return stds


@rewritten(of="stds_of_arrays_only", style="loops")
def stds_of_arrays_only_loops(params, X, activations):
    rows = np.asarray(X, dtype=float).tolist()
    if not isinstance(rows[0], list):
        rows = [rows]
    result = []
    for (W, b), name in zip(params, activations, strict=True):
        activation = ACTIVATIONS[name][0]
        matrix = [list(unit) for unit in zip(*W.T.tolist())]
        new = []
        for x in rows:
            z = []
            for k in range(len(matrix)):
                total = float(b[k])
                for w, v in zip(matrix[k], x):
                    total += w * v
                z.append(total)
            new.append([float(v) for v in activation(z)])
        rows = new
        numbers = [v for row in rows for v in row]
        mean = sum(numbers) / len(numbers)
        result.append(math.sqrt(sum((v - mean) ** 2 for v in numbers) / len(numbers)))
    return result


@rewritten(of="stds_of_arrays_only", style="numpy")
def stds_of_arrays_only_numpy(params, X, activations):
    H = np.asarray(X, dtype=float)
    result = []
    for (W, b), name in zip(params, activations, strict=True):
        Z = np.dot(H, W.transpose()) + np.asarray(b, dtype=float)
        H = ACTIVATIONS[name][0](Z)
        result.append(float(np.sqrt(np.mean(np.square(H - np.mean(H))))))
    return result


@rewritten(of="stds_of_arrays_only", style="student")
def stds_of_arrays_only_student(params, X, activations):
    signal = np.asarray(X, dtype=float)
    stds = []
    for layer, name in zip(params, activations, strict=True):
        W = layer[0]
        b = np.asarray(layer[1])
        turned = W.T
        z = np.matmul(signal, turned) + b
        activation, derivative = ACTIVATIONS[name]
        signal = activation(z)
        stds.append(float(np.std(signal)))
    return stds


@rewritten(of="stds_relative_to_the_examples", style="loops")
def stds_relative_to_the_examples_loops(params, X, activations):
    rows = np.asarray(X, dtype=float).tolist()
    if not isinstance(rows[0], list):
        rows = [rows]
    numbers = [v for row in rows for v in row]
    mean = sum(numbers) / len(numbers)
    unit = math.sqrt(sum((v - mean) ** 2 for v in numbers) / len(numbers))
    result = []
    for (W, b), name in zip(params, activations, strict=True):
        activation = ACTIVATIONS[name][0]
        matrix = np.asarray(W, dtype=float).tolist()
        new = []
        for x in rows:
            z = []
            for k in range(len(matrix)):
                total = float(b[k])
                for w, v in zip(matrix[k], x):
                    total += w * v
                z.append(total)
            new.append([float(v) for v in activation(z)])
        rows = new
        numbers = [v for row in rows for v in row]
        mean = sum(numbers) / len(numbers)
        here = math.sqrt(sum((v - mean) ** 2 for v in numbers) / len(numbers))
        if unit > 0:
            result.append(here / unit)
        else:
            result.append(math.inf if here > 0 else math.nan)
    return result


@rewritten(of="stds_relative_to_the_examples", style="numpy")
def stds_relative_to_the_examples_numpy(params, X, activations):
    H = np.asarray(X, dtype=float)
    result = []
    for (W, b), name in zip(params, activations, strict=True):
        Z = np.einsum("...i,oi->...o", H, np.asarray(W, dtype=float)) + np.asarray(b, dtype=float)
        H = ACTIVATIONS[name][0](Z)
        result.append(np.sqrt(np.var(H)))
    return np.divide(result, np.sqrt(np.var(X))).tolist()


@rewritten(of="stds_relative_to_the_examples", style="student")
def stds_relative_to_the_examples_student(params, X, activations):
    n_layers = len(params)
    if n_layers != len(activations):
        raise ValueError("one name for each layer")
    signal = np.asarray(X, dtype=float)
    at_the_start = np.std(signal)
    stds = []
    for k in range(n_layers):
        W, b = params[k]
        z = dense(signal, W, b)
        activation, derivative = ACTIVATIONS[activations[k]]
        signal = activation(z)
        ratio = np.std(signal) / at_the_start
        stds.append(float(ratio))
    return stds
