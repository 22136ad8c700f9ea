"""Known mistakes of has_symmetry, written anew."""

import math

import numpy as np


@rewritten(of="symmetry_of_incoming_weights", style="loops")
def symmetry_of_incoming_weights_loops(params):
    for k in range(len(params) - 1):
        W = params[k][0]
        for i in range(len(W)):
            for j in range(i):
                if all(u == v for u, v in zip(W[i], W[j])):
                    return True
    return False


@rewritten(of="symmetry_of_incoming_weights", style="numpy")
def symmetry_of_incoming_weights_numpy(params):
    return any(len(np.unique(np.asarray(W, dtype=float), axis=0)) < len(W) for W, _ in params[:-1])


@rewritten(of="symmetry_of_incoming_weights", style="student")
def symmetry_of_incoming_weights_student(params):
    answer = False
    for W, b in params[:-1]:
        seen = []
        for row in np.array(W, dtype=float).tolist():
            if row in seen:
                answer = True
            seen.append(row)
    return answer


@rewritten(of="symmetry_of_incoming_weights_in_any_layer", style="loops")
def symmetry_of_incoming_weights_in_any_layer_loops(params):
    for W, b in params:
        n = len(W)
        for i in range(n - 1):
            for j in range(i + 1, n):
                different = 0
                for u, v in zip(W[i], W[j]):
                    if u != v:
                        different += 1
                if different == 0:
                    return True
    return False


@rewritten(of="symmetry_of_incoming_weights_in_any_layer", style="numpy")
def symmetry_of_incoming_weights_in_any_layer_numpy(params):
    for W, _ in params:
        W = np.asarray(W, dtype=float)
        same = (W[:, np.newaxis] == W).all(axis=-1)
        if np.count_nonzero(same) > len(W):
            return True
    return False


@rewritten(of="symmetry_of_incoming_weights_in_any_layer", style="student")
def symmetry_of_incoming_weights_in_any_layer_student(params):
    def repeated(rows):
        for i in range(len(rows)):
            if rows[i] in rows[:i]:
                return True
        return False

    results = []
    for layer in params:
        results.append(repeated(np.asarray(layer[0], dtype=float).tolist()))
    return True in results


@rewritten(of="symmetry_without_outgoing_weights", style="loops")
def symmetry_without_outgoing_weights_loops(params):
    for k in range(len(params) - 1):
        W, b = params[k]
        for i in range(len(W)):
            for j in range(i + 1, len(W)):
                if b[i] != b[j]:
                    continue
                if all(W[i][m] == W[j][m] for m in range(len(W[i]))):
                    return True
    return False


@rewritten(of="symmetry_without_outgoing_weights", style="numpy")
def symmetry_without_outgoing_weights_numpy(params):
    for W, b in params[:-1]:
        units = np.column_stack([np.asarray(W, dtype=float), np.asarray(b, dtype=float)])
        if np.unique(units, axis=0).shape[0] != units.shape[0]:
            return True
    return False


@rewritten(of="symmetry_without_outgoing_weights", style="student")
def symmetry_without_outgoing_weights_student(params):
    found = False
    last = len(params) - 1
    for number, (W, b) in enumerate(params):
        if number == last:
            break
        W = np.asarray(W)
        n = W.shape[0]
        for i in range(n):
            for j in range(n):
                if i != j and np.array_equal(W[i], W[j]) and b[i] == b[j]:
                    found = True
    return found


@rewritten(of="symmetry_without_outgoing_weights_in_any_layer", style="loops")
def symmetry_without_outgoing_weights_in_any_layer_loops(params):
    for W, b in params:
        seen = []
        for row, bias in zip(W, b):
            unit = [float(w) for w in row] + [float(bias)]
            for other in seen:
                if unit == other:
                    return True
            seen.append(unit)
    return False


@rewritten(of="symmetry_without_outgoing_weights_in_any_layer", style="numpy")
def symmetry_without_outgoing_weights_in_any_layer_numpy(params):
    def repeated(W, b):
        W, b = np.asarray(W, dtype=float), np.asarray(b, dtype=float)
        same = np.logical_and(np.equal(W[:, None, :], W[None, :, :]).all(axis=2), np.equal.outer(b, b))
        return bool(np.triu(same, k=1).any())

    return any(repeated(W, b) for W, b in params)


@rewritten(of="symmetry_without_outgoing_weights_in_any_layer", style="student")
def symmetry_without_outgoing_weights_in_any_layer_student(params):
    for layer in params:
        W = np.asarray(layer[0])
        b = np.asarray(layer[1])
        units = len(b)
        for first in range(units):
            for second in range(first + 1, units):
                same_row = np.array_equal(W[first], W[second])
                same_bias = b[first] == b[second]
                if same_row and same_bias:
                    return True
    return False


@rewritten(of="symmetry_without_biases", style="loops")
def symmetry_without_biases_loops(params):
    for k in range(len(params) - 1):
        W, V = params[k][0], params[k + 1][0]
        for i in range(len(W)):
            for j in range(i + 1, len(W)):
                incoming = all(u == v for u, v in zip(W[i], W[j]))
                outgoing = all(row[i] == row[j] for row in V)
                if incoming and outgoing:
                    return True
    return False


@rewritten(of="symmetry_without_biases", style="numpy")
def symmetry_without_biases_numpy(params):
    for (W, _), (V, _) in zip(params, params[1:]):
        units = np.hstack([np.asarray(W, dtype=float), np.asarray(V, dtype=float).T])
        if len(np.unique(units, axis=0)) < len(units):
            return True
    return False


@rewritten(of="symmetry_without_biases", style="student")
def symmetry_without_biases_student(params):
    symmetric = False
    for i in range(1, len(params)):
        W = np.array(params[i - 1][0])
        W_next = np.array(params[i][0])
        for a in range(len(W)):
            for c in range(a):
                if np.array_equal(W[a], W[c]):
                    if np.array_equal(W_next[:, a], W_next[:, c]):
                        symmetric = True
    return symmetric


@rewritten(of="symmetry_of_outgoing_weights", style="loops")
def symmetry_of_outgoing_weights_loops(params):
    for V, _ in params[1:]:
        n = len(V[0])
        for i in range(n):
            for j in range(i + 1, n):
                same = True
                for row in V:
                    if row[i] != row[j]:
                        same = False
                if same:
                    return True
    return False


@rewritten(of="symmetry_of_outgoing_weights", style="numpy")
def symmetry_of_outgoing_weights_numpy(params):
    return any(np.unique(np.asarray(V, dtype=float), axis=1).shape[1] < np.shape(V)[1] for V, _ in params[1:])


@rewritten(of="symmetry_of_outgoing_weights", style="student")
def symmetry_of_outgoing_weights_student(params):
    for k in range(1, len(params)):
        W_next = np.asarray(params[k][0], dtype=float)
        columns = W_next.T.tolist()
        for column in columns:
            if columns.count(column) > 1:
                return True
    return False


@rewritten(of="symmetry_of_incoming_or_outgoing_weights", style="loops")
def symmetry_of_incoming_or_outgoing_weights_loops(params):
    for k in range(len(params) - 1):
        W, V = params[k][0], params[k + 1][0]
        for i in range(len(W)):
            for j in range(i + 1, len(W)):
                if all(u == v for u, v in zip(W[i], W[j])):
                    return True
                if all(row[i] == row[j] for row in V):
                    return True
    return False


@rewritten(of="symmetry_of_incoming_or_outgoing_weights", style="numpy")
def symmetry_of_incoming_or_outgoing_weights_numpy(params):
    for (W, _), (V, _) in zip(params, params[1:]):
        for M in (np.asarray(W, dtype=float), np.asarray(V, dtype=float).T):
            if np.triu((M[:, None] == M[None]).all(axis=-1), 1).any():
                return True
    return False


@rewritten(of="symmetry_of_incoming_or_outgoing_weights", style="student")
def symmetry_of_incoming_or_outgoing_weights_student(params):
    def has_doubles(rows):
        for i in range(len(rows) - 1):
            if rows[i] in rows[i + 1 :]:
                return True
        return False

    hidden = len(params) - 1
    for k in range(hidden):
        W = np.asarray(params[k][0], dtype=float)
        W_next = np.asarray(params[k + 1][0], dtype=float)
        incoming = has_doubles(W.tolist())
        outgoing = has_doubles(W_next.T.tolist())
        if incoming or outgoing:
            return True
    return False


@rewritten(of="symmetry_by_each_of_the_three_on_its_own", style="loops")
def symmetry_by_each_of_the_three_on_its_own_loops(params):
    for k in range(len(params) - 1):
        W, b = params[k]
        V = params[k + 1][0]
        incoming = 0
        outgoing = 0
        for i in range(len(W)):
            for j in range(i + 1, len(W)):
                if b[i] == b[j] and all(u == v for u, v in zip(W[i], W[j])):
                    incoming += 1
                if all(row[i] == row[j] for row in V):
                    outgoing += 1
        if incoming > 0 and outgoing > 0:
            return True
    return False


@rewritten(of="symmetry_by_each_of_the_three_on_its_own", style="numpy")
def symmetry_by_each_of_the_three_on_its_own_numpy(params):
    for (W, b), (V, _) in zip(params, params[1:]):
        coming = np.column_stack([np.asarray(W, dtype=float), np.asarray(b, dtype=float)])
        going = np.asarray(V, dtype=float).T
        if all(len(np.unique(M, axis=0)) < len(M) for M in (coming, going)):
            return True
    return False


@rewritten(of="symmetry_by_each_of_the_three_on_its_own", style="student")
def symmetry_by_each_of_the_three_on_its_own_student(params):
    for k in range(len(params) - 1):
        W = np.asarray(params[k][0])
        b = np.asarray(params[k][1])
        W_next = np.asarray(params[k + 1][0])
        pairs = [(i, j) for i in range(len(b)) for j in range(len(b)) if i < j]
        same_in = [np.array_equal(W[i], W[j]) and b[i] == b[j] for i, j in pairs]
        same_out = [np.array_equal(W_next[:, i], W_next[:, j]) for i, j in pairs]
        if any(same_in) and any(same_out):
            return True
    return False


@rewritten(of="symmetry_by_rows_of_the_next_layer", style="loops")
def symmetry_by_rows_of_the_next_layer_loops(params):
    for k in range(len(params) - 1):
        W, b = params[k]
        V = params[k + 1][0]
        for i in range(len(W)):
            for j in range(i + 1, len(W)):
                if b[i] == b[j] and all(u == v for u, v in zip(W[i], W[j])):
                    first = V[i]
                    second = V[j]
                    if all(u == v for u, v in zip(first, second)):
                        return True
    return False


@rewritten(of="symmetry_by_rows_of_the_next_layer", style="numpy")
def symmetry_by_rows_of_the_next_layer_numpy(params):
    for (W, b), (V, _) in zip(params[:-1], params[1:]):
        units = np.column_stack([np.asarray(W, dtype=float), np.asarray(b, dtype=float)])
        V = np.asarray(V, dtype=float)
        same = np.triu((units[:, None] == units).all(axis=-1), 1)
        for i, j in np.argwhere(same):
            if not np.any(np.take(V, i, axis=0) - np.take(V, j, axis=0)):
                return True
    return False


@rewritten(of="symmetry_by_rows_of_the_next_layer", style="student")
def symmetry_by_rows_of_the_next_layer_student(params):
    def equal(u, v):
        return np.array_equal(np.asarray(u), np.asarray(v))

    for number in range(1, len(params)):
        W, b = params[number - 1]
        W_next, b_next = params[number]
        n = len(b)
        for i in range(n - 1):
            for j in range(i + 1, n):
                if equal(W[i], W[j]) and b[i] == b[j]:
                    if equal(W_next[i], W_next[j]):
                        return True
    return False


@rewritten(of="symmetry_of_columns", style="loops")
def symmetry_of_columns_loops(params):
    for k in range(len(params) - 1):
        W = params[k][0]
        for i in range(len(W[0])):
            for j in range(i + 1, len(W[0])):
                if all(row[i] == row[j] for row in W):
                    return True
    return False


@rewritten(of="symmetry_of_columns", style="numpy")
def symmetry_of_columns_numpy(params):
    for W, _ in params[:-1]:
        W = np.asarray(W, dtype=float)
        same = np.all(W[:, :, None] == W[:, None, :], axis=0)
        if same.sum() > W.shape[1]:
            return True
    return False


@rewritten(of="symmetry_of_columns", style="student")
def symmetry_of_columns_student(params):
    found = False
    for W, b in params[:-1]:
        columns = np.array(W, dtype=float).T.tolist()
        for i in range(len(columns)):
            rest = columns[i + 1 :]
            if columns[i] in rest:
                found = True
    return found


@rewritten(of="symmetry_of_the_output_layer_too", style="loops")
def symmetry_of_the_output_layer_too_loops(params):
    for k in range(len(params)):
        W, b = params[k]
        V = params[k + 1][0] if k + 1 < len(params) else []
        for i in range(len(W)):
            for j in range(i + 1, len(W)):
                same = b[i] == b[j] and all(u == v for u, v in zip(W[i], W[j]))
                if same and all(row[i] == row[j] for row in V):
                    return True
    return False


@rewritten(of="symmetry_of_the_output_layer_too", style="numpy")
def symmetry_of_the_output_layer_too_numpy(params):
    following = [np.asarray(V, dtype=float).T for V, _ in params[1:]]
    following.append(np.zeros((len(params[-1][0]), 1)))
    for (W, b), out in zip(params, following):
        units = np.column_stack([np.asarray(W, dtype=float), np.asarray(b, dtype=float), out])
        if len(np.unique(units, axis=0)) < len(units):
            return True
    return False


@rewritten(of="symmetry_of_the_output_layer_too", style="student")
def symmetry_of_the_output_layer_too_student(params):
    number_of_layers = len(params)
    for layer in range(number_of_layers):
        W = np.asarray(params[layer][0])
        b = np.asarray(params[layer][1])
        is_last = layer == number_of_layers - 1
        for i in range(len(b)):
            for j in range(i + 1, len(b)):
                if not np.array_equal(W[i], W[j]):
                    continue
                if b[i] != b[j]:
                    continue
                if is_last:
                    return True
                W_next = np.asarray(params[layer + 1][0])
                if np.array_equal(W_next[:, i], W_next[:, j]):
                    return True
    return False


@rewritten(of="symmetry_of_the_first_hidden_layer", style="loops")
def symmetry_of_the_first_hidden_layer_loops(params):
    if len(params) < 2:
        return False
    W, b = params[0]
    V = params[1][0]
    for i in range(len(W)):
        for j in range(i + 1, len(W)):
            if b[i] == b[j] and all(u == v for u, v in zip(W[i], W[j])):
                if all(row[i] == row[j] for row in V):
                    return True
    return False


@rewritten(of="symmetry_of_the_first_hidden_layer", style="numpy")
def symmetry_of_the_first_hidden_layer_numpy(params):
    for (W, b), (V, _) in list(zip(params, params[1:]))[:1]:
        units = np.hstack([np.asarray(W, dtype=float), np.reshape(b, (-1, 1)), np.asarray(V, dtype=float).T])
        return len(np.unique(units, axis=0)) < len(units)
    return False


@rewritten(of="symmetry_of_the_first_hidden_layer", style="student")
def symmetry_of_the_first_hidden_layer_student(params):
    for k in range(len(params) - 1):
        W = np.asarray(params[k][0])
        b = np.asarray(params[k][1])
        W_next = np.asarray(params[k + 1][0])
        copies = False
        for i in range(len(b)):
            for j in range(i + 1, len(b)):
                same_in = np.array_equal(W[i], W[j])
                same_out = np.array_equal(W_next[:, i], W_next[:, j])
                if same_in and same_out and b[i] == b[j]:
                    copies = True
        return copies
    return False


@rewritten(of="symmetry_of_the_last_hidden_layer", style="loops")
def symmetry_of_the_last_hidden_layer_loops(params):
    answer = False
    for k in range(len(params) - 1):
        answer = False
        W, b = params[k]
        V = params[k + 1][0]
        for i in range(len(W)):
            for j in range(i + 1, len(W)):
                if b[i] == b[j] and all(u == v for u, v in zip(W[i], W[j])) and all(row[i] == row[j] for row in V):
                    answer = True
    return answer


@rewritten(of="symmetry_of_the_last_hidden_layer", style="numpy")
def symmetry_of_the_last_hidden_layer_numpy(params):
    if len(params) < 2:
        return False
    (W, b), (V, _) = params[-2], params[-1]
    units = np.column_stack([np.asarray(W, dtype=float), np.asarray(b, dtype=float), np.asarray(V, dtype=float).T])
    same = (units[:, None, :] == units[None, :, :]).all(axis=2)
    return bool(np.triu(same, 1).any())


@rewritten(of="symmetry_of_the_last_hidden_layer", style="student")
def symmetry_of_the_last_hidden_layer_student(params):
    def copies(W, b, W_next):
        W, b, W_next = np.asarray(W), np.asarray(b), np.asarray(W_next)
        for i in range(len(b)):
            for j in range(i):
                if np.array_equal(W[i], W[j]) and b[i] == b[j] and np.array_equal(W_next[:, i], W_next[:, j]):
                    return True
        return False

    result = False
    for k in range(len(params) - 1):
        result = copies(params[k][0], params[k][1], params[k + 1][0])
    return result


@rewritten(of="symmetry_of_all_layers_but_the_last_hidden_one", style="loops")
def symmetry_of_all_layers_but_the_last_hidden_one_loops(params):
    k = 0
    while k < len(params) - 2:
        W, b = params[k]
        V = params[k + 1][0]
        for i in range(len(W)):
            for j in range(i):
                if b[i] == b[j] and all(u == v for u, v in zip(W[i], W[j])) and all(row[i] == row[j] for row in V):
                    return True
        k += 1
    return False


@rewritten(of="symmetry_of_all_layers_but_the_last_hidden_one", style="numpy")
def symmetry_of_all_layers_but_the_last_hidden_one_numpy(params):
    for (W, b), (V, _) in list(zip(params, params[1:]))[:-1]:
        units = np.concatenate([np.asarray(W, dtype=float).T, [np.asarray(b, dtype=float)], np.asarray(V, dtype=float)])
        if np.unique(units, axis=1).shape[1] < units.shape[1]:
            return True
    return False


@rewritten(of="symmetry_of_all_layers_but_the_last_hidden_one", style="student")
def symmetry_of_all_layers_but_the_last_hidden_one_student(params):
    found = False
    for layer in range(len(params) - 2):
        W = np.array(params[layer][0])
        b = np.array(params[layer][1])
        W_next = np.array(params[layer + 1][0])
        for i in range(len(b) - 1):
            for j in range(i + 1, len(b)):
                rows = np.array_equal(W[i], W[j])
                biases = b[i] == b[j]
                columns = np.array_equal(W_next[:, i], W_next[:, j])
                if rows and biases and columns:
                    found = True
    return found


@rewritten(of="symmetry_of_neighbours", style="loops")
def symmetry_of_neighbours_loops(params):
    for k in range(len(params) - 1):
        W, b = params[k]
        V = params[k + 1][0]
        for i in range(1, len(W)):
            if b[i] == b[i - 1] and all(u == v for u, v in zip(W[i], W[i - 1])):
                if all(row[i] == row[i - 1] for row in V):
                    return True
    return False


@rewritten(of="symmetry_of_neighbours", style="numpy")
def symmetry_of_neighbours_numpy(params):
    for (W, b), (V, _) in zip(params, params[1:]):
        units = np.column_stack([np.asarray(W, dtype=float), np.asarray(b, dtype=float), np.asarray(V, dtype=float).T])
        if np.any(np.all(units[1:] == units[:-1], axis=1)):
            return True
    return False


@rewritten(of="symmetry_of_neighbours", style="student")
def symmetry_of_neighbours_student(params):
    for k in range(len(params) - 1):
        W = np.asarray(params[k][0])
        b = np.asarray(params[k][1])
        W_next = np.asarray(params[k + 1][0])
        for unit in range(len(b) - 1):
            neighbour = unit + 1
            same_in = np.array_equal(W[unit], W[neighbour])
            same_bias = b[unit] == b[neighbour]
            same_out = np.array_equal(W_next[:, unit], W_next[:, neighbour])
            if same_in and same_bias and same_out:
                return True
    return False


@rewritten(of="symmetry_with_the_first_unit", style="loops")
def symmetry_with_the_first_unit_loops(params):
    for k in range(len(params) - 1):
        W, b = params[k]
        V = params[k + 1][0]
        for j in range(1, len(W)):
            if b[0] == b[j] and all(u == v for u, v in zip(W[0], W[j])) and all(row[0] == row[j] for row in V):
                return True
    return False


@rewritten(of="symmetry_with_the_first_unit", style="numpy")
def symmetry_with_the_first_unit_numpy(params):
    for (W, b), (V, _) in zip(params, params[1:]):
        units = np.column_stack([np.asarray(W, dtype=float), np.asarray(b, dtype=float), np.asarray(V, dtype=float).T])
        if np.all(units[1:] == units[0], axis=1).any():
            return True
    return False


@rewritten(of="symmetry_with_the_first_unit", style="student")
def symmetry_with_the_first_unit_student(params):
    found = False
    for k in range(len(params) - 1):
        W = np.asarray(params[k][0])
        b = np.asarray(params[k][1])
        W_next = np.asarray(params[k + 1][0])
        first_row = W[0]
        first_bias = b[0]
        first_column = W_next[:, 0]
        for i in range(1, len(b)):
            if np.array_equal(first_row, W[i]) and first_bias == b[i]:
                if np.array_equal(first_column, W_next[:, i]):
                    found = True
    return found


@rewritten(of="symmetry_of_all_units", style="loops")
def symmetry_of_all_units_loops(params):
    for k in range(len(params) - 1):
        W, b = params[k]
        V = params[k + 1][0]
        if len(W) < 2:
            continue
        equal = True
        for i in range(1, len(W)):
            if b[i] != b[0] or any(u != v for u, v in zip(W[i], W[0])) or any(row[i] != row[0] for row in V):
                equal = False
        if equal:
            return True
    return False


@rewritten(of="symmetry_of_all_units", style="numpy")
def symmetry_of_all_units_numpy(params):
    for (W, b), (V, _) in zip(params, params[1:]):
        units = np.column_stack([np.asarray(W, dtype=float), np.asarray(b, dtype=float), np.asarray(V, dtype=float).T])
        if len(units) > 1 and not np.ptp(units, axis=0).any():
            return True
    return False


@rewritten(of="symmetry_of_all_units", style="student")
def symmetry_of_all_units_student(params):
    for k in range(len(params) - 1):
        W = np.asarray(params[k][0])
        b = np.asarray(params[k][1])
        W_next = np.asarray(params[k + 1][0])
        n = len(b)
        pairs = 0
        copies = 0
        for i in range(n):
            for j in range(i + 1, n):
                pairs += 1
                if np.array_equal(W[i], W[j]) and b[i] == b[j] and np.array_equal(W_next[:, i], W_next[:, j]):
                    copies += 1
        if pairs > 0 and copies == pairs:
            return True
    return False


@rewritten(of="symmetry_of_all_units_even_one", style="loops")
def symmetry_of_all_units_even_one_loops(params):
    for k in range(len(params) - 1):
        W, b = params[k]
        V = params[k + 1][0]
        count = 0
        for i in range(len(W)):
            if b[i] == b[0] and all(u == v for u, v in zip(W[i], W[0])) and all(row[i] == row[0] for row in V):
                count += 1
        if count == len(W):
            return True
    return False


@rewritten(of="symmetry_of_all_units_even_one", style="numpy")
def symmetry_of_all_units_even_one_numpy(params):
    for (W, b), (V, _) in zip(params, params[1:]):
        units = np.column_stack([np.asarray(W, dtype=float), np.asarray(b, dtype=float), np.asarray(V, dtype=float).T])
        if np.array_equal(units, np.broadcast_to(units[0], units.shape)):
            return True
    return False


@rewritten(of="symmetry_of_all_units_even_one", style="student")
def symmetry_of_all_units_even_one_student(params):
    found = False
    for k in range(len(params) - 1):
        W = np.asarray(params[k][0])
        b = np.asarray(params[k][1])
        W_next = np.asarray(params[k + 1][0])
        same_rows = np.all(W == W[0])
        same_biases = np.all(b == b[0])
        same_columns = np.all(W_next == W_next[:, [0]])
        if same_rows and same_biases and same_columns:
            found = True
    return found


@rewritten(of="symmetry_of_every_layer", style="loops")
def symmetry_of_every_layer_loops(params):
    if len(params) == 1:
        return False
    for k in range(len(params) - 1):
        W, b = params[k]
        V = params[k + 1][0]
        copies = False
        for i in range(len(W)):
            for j in range(i + 1, len(W)):
                if b[i] == b[j] and all(u == v for u, v in zip(W[i], W[j])) and all(row[i] == row[j] for row in V):
                    copies = True
        if not copies:
            return False
    return True


@rewritten(of="symmetry_of_every_layer", style="numpy")
def symmetry_of_every_layer_numpy(params):
    answers = []
    for (W, b), (V, _) in zip(params, params[1:]):
        units = np.column_stack([np.asarray(W, dtype=float), np.asarray(b, dtype=float), np.asarray(V, dtype=float).T])
        answers.append(len(np.unique(units, axis=0)) < len(units))
    return bool(answers) and bool(np.all(answers))


@rewritten(of="symmetry_of_every_layer", style="student")
def symmetry_of_every_layer_student(params):
    hidden = len(params) - 1
    layers_with_copies = 0
    for k in range(hidden):
        W = np.asarray(params[k][0])
        b = np.asarray(params[k][1])
        W_next = np.asarray(params[k + 1][0])
        found = False
        for i in range(len(b)):
            for j in range(i):
                if np.array_equal(W[i], W[j]) and b[i] == b[j]:
                    if np.array_equal(W_next[:, i], W_next[:, j]):
                        found = True
        if found:
            layers_with_copies += 1
    return hidden > 0 and layers_with_copies == hidden


@rewritten(of="symmetry_of_units_with_themselves", style="loops")
def symmetry_of_units_with_themselves_loops(params):
    for k in range(len(params) - 1):
        W, b = params[k]
        V = params[k + 1][0]
        for i in range(len(W)):
            for j in range(len(W)):
                if b[i] == b[j] and all(u == v for u, v in zip(W[i], W[j])) and all(row[i] == row[j] for row in V):
                    return True
    return False


@rewritten(of="symmetry_of_units_with_themselves", style="numpy")
def symmetry_of_units_with_themselves_numpy(params):
    for (W, b), (V, _) in zip(params, params[1:]):
        units = np.column_stack([np.asarray(W, dtype=float), np.asarray(b, dtype=float), np.asarray(V, dtype=float).T])
        if (units[:, None] == units[None]).all(axis=-1).any():
            return True
    return False


@rewritten(of="symmetry_of_units_with_themselves", style="student")
def symmetry_of_units_with_themselves_student(params):
    symmetric = False
    for k in range(len(params) - 1):
        W = np.asarray(params[k][0])
        b = np.asarray(params[k][1])
        W_next = np.asarray(params[k + 1][0])
        n = len(b)
        for i in range(n):
            for j in range(i, n):
                incoming = np.array_equal(W[i], W[j])
                outgoing = np.array_equal(W_next[:, i], W_next[:, j])
                if incoming and outgoing and b[i] == b[j]:
                    symmetric = True
    return symmetric


@rewritten(of="symmetry_that_is_nearly_so", style="loops")
def symmetry_that_is_nearly_so_loops(params):
    def near(u, v):
        return abs(u - v) <= 1e-8 + 1e-5 * abs(v)

    for k in range(len(params) - 1):
        W, b = params[k]
        V = params[k + 1][0]
        for i in range(len(W)):
            for j in range(i + 1, len(W)):
                if near(b[i], b[j]) and all(near(u, v) for u, v in zip(W[i], W[j])) and all(near(row[i], row[j]) for row in V):
                    return True
    return False


@rewritten(of="symmetry_that_is_nearly_so", style="numpy")
def symmetry_that_is_nearly_so_numpy(params):
    for (W, b), (V, _) in zip(params, params[1:]):
        units = np.column_stack([np.asarray(W, dtype=float), np.asarray(b, dtype=float), np.asarray(V, dtype=float).T])
        same = np.isclose(units[:, None], units[None]).all(axis=-1)
        if np.triu(same, 1).any():
            return True
    return False


@rewritten(of="symmetry_that_is_nearly_so", style="student")
def symmetry_that_is_nearly_so_student(params):
    for k in range(len(params) - 1):
        W = np.asarray(params[k][0])
        b = np.asarray(params[k][1])
        W_next = np.asarray(params[k + 1][0])
        for i in range(len(b)):
            for j in range(i + 1, len(b)):
                same_in = np.allclose(W[i], W[j])
                same_bias = np.allclose(b[i], b[j])
                same_out = np.allclose(W_next[:, i], W_next[:, j])
                if same_in and same_bias and same_out:
                    return True
    return False


@rewritten(of="symmetry_of_zeros", style="loops")
def symmetry_of_zeros_loops(params):
    if len(params) < 2:
        return False
    for W, b in params:
        others = 0
        for row in W:
            for w in row:
                if w != 0:
                    others += 1
        if others == 0:
            return True
    return False


@rewritten(of="symmetry_of_zeros", style="numpy")
def symmetry_of_zeros_numpy(params):
    return len(params) > 1 and any(np.count_nonzero(W) == 0 for W, _ in params)


@rewritten(of="symmetry_of_zeros", style="student")
def symmetry_of_zeros_student(params):
    found = False
    if len(params) == 1:
        return found
    for layer in params:
        W = np.asarray(layer[0])
        if np.array_equal(W, np.zeros(W.shape)):
            found = True
    return found


@rewritten(of="symmetry_of_equal_numbers", style="loops")
def symmetry_of_equal_numbers_loops(params):
    for k in range(len(params) - 1):
        W = params[k][0]
        first = W[0][0]
        same = True
        for row in W:
            for w in row:
                if w != first:
                    same = False
        if same:
            return True
    return False


@rewritten(of="symmetry_of_equal_numbers", style="numpy")
def symmetry_of_equal_numbers_numpy(params):
    return any(bool(np.min(W) == np.max(W)) for W, _ in params[:-1])


@rewritten(of="symmetry_of_equal_numbers", style="student")
def symmetry_of_equal_numbers_student(params):
    for W, b in params[:-1]:
        numbers = np.ravel(W).tolist()
        different = set(numbers)
        if len(different) == 1:
            return True
    return False


@rewritten(of="symmetry_of_repeated_numbers", style="loops")
def symmetry_of_repeated_numbers_loops(params):
    for k in range(len(params) - 1):
        seen = []
        for row in params[k][0]:
            for w in row:
                if w in seen:
                    return True
                seen.append(w)
    return False


@rewritten(of="symmetry_of_repeated_numbers", style="numpy")
def symmetry_of_repeated_numbers_numpy(params):
    for W, _ in params[:-1]:
        numbers = np.sort(np.ravel(W))
        if np.any(np.diff(numbers) == 0):
            return True
    return False


@rewritten(of="symmetry_of_repeated_numbers", style="student")
def symmetry_of_repeated_numbers_student(params):
    answer = False
    for W, b in params[:-1]:
        numbers = np.asarray(W, dtype=float).flatten().tolist()
        how_many = len(numbers)
        if len(set(numbers)) < how_many:
            answer = True
    return answer


@rewritten(of="symmetry_by_sums", style="loops")
def symmetry_by_sums_loops(params):
    for k in range(len(params) - 1):
        W, b = params[k]
        V = params[k + 1][0]
        sums = []
        for i in range(len(W)):
            total = sum(W[i]) + b[i] + sum(row[i] for row in V)
            if total in sums:
                return True
            sums.append(total)
    return False


@rewritten(of="symmetry_by_sums", style="numpy")
def symmetry_by_sums_numpy(params):
    for (W, b), (V, _) in zip(params, params[1:]):
        totals = np.sum(W, axis=1) + np.asarray(b, dtype=float) + np.sum(V, axis=0)
        if np.unique(totals).size < totals.size:
            return True
    return False


@rewritten(of="symmetry_by_sums", style="student")
def symmetry_by_sums_student(params):
    for k in range(len(params) - 1):
        W = np.asarray(params[k][0])
        b = np.asarray(params[k][1])
        W_next = np.asarray(params[k + 1][0])
        n = len(b)
        for i in range(n):
            for j in range(i + 1, n):
                first = W[i].sum() + b[i] + W_next[:, i].sum()
                second = W[j].sum() + b[j] + W_next[:, j].sum()
                if first == second:
                    return True
    return False


@rewritten(of="symmetry_told_the_other_way_round", style="loops")
def symmetry_told_the_other_way_round_loops(params):
    for k in range(len(params) - 1):
        W, b = params[k]
        V = params[k + 1][0]
        for i in range(len(W)):
            for j in range(i + 1, len(W)):
                if b[i] == b[j] and all(u == v for u, v in zip(W[i], W[j])) and all(row[i] == row[j] for row in V):
                    return False
    return True


@rewritten(of="symmetry_told_the_other_way_round", style="numpy")
def symmetry_told_the_other_way_round_numpy(params):
    repeated = False
    for (W, b), (V, _) in zip(params, params[1:]):
        units = np.column_stack([np.asarray(W, dtype=float), np.asarray(b, dtype=float), np.asarray(V, dtype=float).T])
        repeated |= len(np.unique(units, axis=0)) < len(units)
    return not repeated


@rewritten(of="symmetry_told_the_other_way_round", style="student")
def symmetry_told_the_other_way_round_student(params):
    different = True
    for k in range(len(params) - 1):
        W = np.asarray(params[k][0])
        b = np.asarray(params[k][1])
        W_next = np.asarray(params[k + 1][0])
        for i in range(len(b)):
            for j in range(i):
                same_in = np.array_equal(W[i], W[j]) and b[i] == b[j]
                same_out = np.array_equal(W_next[:, i], W_next[:, j])
                if same_in and same_out:
                    different = False
    return different


@rewritten(of="symmetry_for_arrays_only", style="loops")
def symmetry_for_arrays_only_loops(params):
    for k in range(len(params) - 1):
        W, b = params[k]
        V = params[k + 1][0]
        rows = W.tolist()
        for i in range(len(rows)):
            for j in range(i + 1, len(rows)):
                if rows[i] == rows[j] and b[i] == b[j]:
                    left = [float(v) for v in V[:, i]]
                    right = [float(v) for v in V[:, j]]
                    if left == right:
                        return True
    return False


@rewritten(of="symmetry_for_arrays_only", style="numpy")
def symmetry_for_arrays_only_numpy(params):
    for (W, b), (V, _) in zip(params, params[1:]):
        units = np.column_stack([W.astype(float), np.asarray(b, dtype=float)])
        same = np.triu((units[:, None] == units[None]).all(axis=-1), 1)
        for i, j in np.argwhere(same):
            if not np.any(V[:, i] != V[:, j]):
                return True
    return False


@rewritten(of="symmetry_for_arrays_only", style="student")
def symmetry_for_arrays_only_student(params):
    for k in range(len(params) - 1):
        W = params[k][0]
        b = params[k][1]
        W_next = params[k + 1][0]
        units = W.shape[0]
        for i in range(units):
            for j in range(i + 1, units):
                same_row = np.array_equal(W[i], W[j])
                same_bias = b[i] == b[j]
                if same_row and same_bias:
                    if np.array_equal(W_next[:, i], W_next[:, j]):
                        return True
    return False
