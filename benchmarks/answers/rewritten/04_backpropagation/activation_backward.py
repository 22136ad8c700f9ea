"""Known mistakes in activation_backward, written anew in other styles."""

import math

import numpy as np


@rewritten(of="slope_without_what_comes_from_above", style="loops")
def slope_without_what_comes_from_above_loops(dout, z, activation):
    z = np.asarray(z, dtype=float)
    derivative = ACTIVATIONS[activation][1]
    out = [float(derivative(v)) for v in z.ravel().tolist()]
    return np.array(out, dtype=float).reshape(z.shape)


@rewritten(of="slope_without_what_comes_from_above", style="numpy")
def slope_without_what_comes_from_above_numpy(dout, z, activation):
    _, derivative = ACTIVATIONS[activation]
    return np.ones_like(np.asarray(z, dtype=float)) * derivative(np.asarray(z, dtype=float))


@rewritten(of="slope_without_what_comes_from_above", style="student")
def slope_without_what_comes_from_above_student(dout, z, activation):
    values = np.array(z, dtype=float)
    pair = ACTIVATIONS[activation]
    slope_function = pair[1]
    dz = slope_function(values)
    return dz


@rewritten(of="dout_handed_on_as_it_is", style="loops")
def dout_handed_on_as_it_is_loops(dout, z, activation):
    dout = np.asarray(dout, dtype=float)
    out = []
    for value in dout.ravel().tolist():
        out.append(value)
    return np.array(out, dtype=float).reshape(dout.shape)


@rewritten(of="dout_handed_on_as_it_is", style="numpy")
def dout_handed_on_as_it_is_numpy(dout, z, activation):
    return np.positive(np.asarray(dout, dtype=float))


@rewritten(of="dout_handed_on_as_it_is", style="student")
def dout_handed_on_as_it_is_student(dout, z, activation):
    from_above = np.array(dout, dtype=float)
    slope = 1.0
    dz = from_above * slope
    return dz


@rewritten(of="slope_at_what_came_out", style="loops")
def slope_at_what_came_out_loops(dout, z, activation):
    function, derivative = ACTIVATIONS[activation]
    dout = np.asarray(dout, dtype=float)
    z = np.asarray(z, dtype=float)
    out = []
    for d, v in zip(dout.ravel().tolist(), z.ravel().tolist()):
        a = float(function(v))
        out.append(d * float(derivative(a)))
    return np.array(out, dtype=float).reshape(z.shape)


@rewritten(of="slope_at_what_came_out", style="numpy")
def slope_at_what_came_out_numpy(dout, z, activation):
    function, derivative = ACTIVATIONS[activation]
    return np.multiply(derivative(function(np.asarray(z, dtype=float))), np.asarray(dout, dtype=float))


@rewritten(of="slope_at_what_came_out", style="student")
def slope_at_what_came_out_student(dout, z, activation):
    pair = ACTIVATIONS[activation]
    values = np.array(z, dtype=float)
    a = pair[0](values)
    slope = pair[1](a)
    dz = slope * np.array(dout, dtype=float)
    return dz


@rewritten(of="dout_and_z_swapped", style="loops")
def dout_and_z_swapped_loops(dout, z, activation):
    derivative = ACTIVATIONS[activation][1]
    dout = np.asarray(dout, dtype=float)
    z = np.asarray(z, dtype=float)
    out = []
    for d, v in zip(dout.ravel().tolist(), z.ravel().tolist()):
        out.append(v * float(derivative(d)))
    return np.array(out, dtype=float).reshape(z.shape)


@rewritten(of="dout_and_z_swapped", style="numpy")
def dout_and_z_swapped_numpy(dout, z, activation):
    _, derivative = ACTIVATIONS[activation]
    return np.einsum("...,...->...", derivative(np.asarray(dout, dtype=float)), np.asarray(z, dtype=float))


@rewritten(of="dout_and_z_swapped", style="student")
def dout_and_z_swapped_student(dout, z, activation):
    def back(pre, above):
        slope = ACTIVATIONS[activation][1](pre)
        return above * slope

    first = np.array(dout, dtype=float)
    second = np.array(z, dtype=float)
    return back(first, second)


@rewritten(of="slope_of_what_comes_from_above", style="loops")
def slope_of_what_comes_from_above_loops(dout, z, activation):
    derivative = ACTIVATIONS[activation][1]
    dout = np.asarray(dout, dtype=float)
    out = []
    for d in dout.ravel().tolist():
        out.append(d * float(derivative(d)))
    return np.array(out, dtype=float).reshape(dout.shape)


@rewritten(of="slope_of_what_comes_from_above", style="numpy")
def slope_of_what_comes_from_above_numpy(dout, z, activation):
    gradient = np.array(dout, dtype=float)
    gradient *= ACTIVATIONS[activation][1](gradient.copy())
    return gradient


@rewritten(of="slope_of_what_comes_from_above", style="student")
def slope_of_what_comes_from_above_student(dout, z, activation):
    from_above = np.array(dout, dtype=float)
    function, slope_function = ACTIVATIONS[activation]
    slope = slope_function(from_above)
    dz = slope * from_above
    return dz


@rewritten(of="function_instead_of_its_slope", style="loops")
def function_instead_of_its_slope_loops(dout, z, activation):
    function = ACTIVATIONS[activation][0]
    dout = np.asarray(dout, dtype=float)
    z = np.asarray(z, dtype=float)
    out = []
    for d, v in zip(dout.ravel().tolist(), z.ravel().tolist()):
        out.append(d * float(function(v)))
    return np.array(out, dtype=float).reshape(z.shape)


@rewritten(of="function_instead_of_its_slope", style="numpy")
def function_instead_of_its_slope_numpy(dout, z, activation):
    slope, _ = ACTIVATIONS[activation]
    gradient = np.array(slope(np.asarray(z, dtype=float)))
    gradient *= np.asarray(dout, dtype=float)
    return gradient


@rewritten(of="function_instead_of_its_slope", style="student")
def function_instead_of_its_slope_student(dout, z, activation):
    values = np.array(z, dtype=float)
    phi = ACTIVATIONS[activation][0]
    a = phi(values)
    from_above = np.array(dout, dtype=float)
    return a * from_above


@rewritten(of="sigmoid_formula_for_outputs_at_z", style="loops")
def sigmoid_formula_for_outputs_at_z_loops(dout, z, activation):
    dout = np.asarray(dout, dtype=float)
    z = np.asarray(z, dtype=float)
    out = []
    for d, v in zip(dout.ravel().tolist(), z.ravel().tolist()):
        if activation == "sigmoid":
            slope = v * (1 - v)
        else:
            slope = float(ACTIVATIONS[activation][1](v))
        out.append(d * slope)
    return np.array(out, dtype=float).reshape(z.shape)


@rewritten(of="sigmoid_formula_for_outputs_at_z", style="numpy")
def sigmoid_formula_for_outputs_at_z_numpy(dout, z, activation):
    dout, z = np.asarray(dout, dtype=float), np.asarray(z, dtype=float)
    return dout * np.where(activation == "sigmoid", z - np.square(z), ACTIVATIONS[activation][1](z))


@rewritten(of="sigmoid_formula_for_outputs_at_z", style="student")
def sigmoid_formula_for_outputs_at_z_student(dout, z, activation):
    s = np.array(z, dtype=float)
    from_above = np.array(dout, dtype=float)
    if activation == "sigmoid":
        one_minus = 1 - s
        return from_above * s * one_minus
    slope = ACTIVATIONS[activation][1](s)
    return from_above * slope


@rewritten(of="tanh_formula_for_outputs_at_z", style="loops")
def tanh_formula_for_outputs_at_z_loops(dout, z, activation):
    dout = np.asarray(dout, dtype=float)
    z = np.asarray(z, dtype=float)
    out = []
    for d, v in zip(dout.ravel().tolist(), z.ravel().tolist()):
        if activation == "tanh":
            slope = 1 - v * v
        else:
            slope = float(ACTIVATIONS[activation][1](v))
        out.append(d * slope)
    return np.array(out, dtype=float).reshape(z.shape)


@rewritten(of="tanh_formula_for_outputs_at_z", style="numpy")
def tanh_formula_for_outputs_at_z_numpy(dout, z, activation):
    dout, z = np.asarray(dout, dtype=float), np.asarray(z, dtype=float)
    return dout * np.where(activation == "tanh", (1 - z) * (1 + z), ACTIVATIONS[activation][1](z))


@rewritten(of="tanh_formula_for_outputs_at_z", style="student")
def tanh_formula_for_outputs_at_z_student(dout, z, activation):
    t = np.array(z, dtype=float)
    slope = ACTIVATIONS[activation][1](t)
    if activation == "tanh":
        slope = 1 - t**2
    dz = np.array(dout, dtype=float) * slope
    return dz


@rewritten(of="nothing_back_through_the_leak", style="loops")
def nothing_back_through_the_leak_loops(dout, z, activation):
    dout = np.asarray(dout, dtype=float)
    z = np.asarray(z, dtype=float)
    out = []
    for d, v in zip(dout.ravel().tolist(), z.ravel().tolist()):
        if activation == "leaky_relu":
            out.append(d if v > 0 else 0.0)
        else:
            out.append(d * float(ACTIVATIONS[activation][1](v)))
    return np.array(out, dtype=float).reshape(z.shape)


@rewritten(of="nothing_back_through_the_leak", style="numpy")
def nothing_back_through_the_leak_numpy(dout, z, activation):
    dout, z = np.asarray(dout, dtype=float), np.asarray(z, dtype=float)
    if activation == "leaky_relu":
        return dout * np.heaviside(z, 0.0)
    return np.multiply(dout, ACTIVATIONS[activation][1](z))


@rewritten(of="nothing_back_through_the_leak", style="student")
def nothing_back_through_the_leak_student(dout, z, activation):
    name = activation
    if name == "leaky_relu":
        name = "relu"
    slope = ACTIVATIONS[name][1](np.array(z, dtype=float))
    return slope * np.array(dout, dtype=float)


@rewritten(of="another_leak_on_the_way_back", style="loops")
def another_leak_on_the_way_back_loops(dout, z, activation):
    dout = np.asarray(dout, dtype=float)
    z = np.asarray(z, dtype=float)
    out = []
    for d, v in zip(dout.ravel().tolist(), z.ravel().tolist()):
        if activation == "leaky_relu":
            out.append(d if v > 0 else 0.01 * d)
        else:
            out.append(d * float(ACTIVATIONS[activation][1](v)))
    return np.array(out, dtype=float).reshape(z.shape)


@rewritten(of="another_leak_on_the_way_back", style="numpy")
def another_leak_on_the_way_back_numpy(dout, z, activation):
    dout, z = np.asarray(dout, dtype=float), np.asarray(z, dtype=float)
    leaky = 0.01 + 0.99 * (z > 0)
    return dout * np.select([activation == "leaky_relu"], [leaky], ACTIVATIONS[activation][1](z))


@rewritten(of="another_leak_on_the_way_back", style="student")
def another_leak_on_the_way_back_student(dout, z, activation):
    values = np.array(z, dtype=float)
    from_above = np.array(dout, dtype=float)
    if activation == "leaky_relu":
        slope = np.ones(values.shape)
        slope[values <= 0] = 0.01
    else:
        slope = ACTIVATIONS[activation][1](values)
    return from_above * slope


@rewritten(of="elu_straight_on_both_sides", style="loops")
def elu_straight_on_both_sides_loops(dout, z, activation):
    dout = np.asarray(dout, dtype=float)
    z = np.asarray(z, dtype=float)
    out = []
    for d, v in zip(dout.ravel().tolist(), z.ravel().tolist()):
        slope = 1.0 if activation == "elu" else float(ACTIVATIONS[activation][1](v))
        out.append(d * slope)
    return np.array(out, dtype=float).reshape(z.shape)


@rewritten(of="elu_straight_on_both_sides", style="numpy")
def elu_straight_on_both_sides_numpy(dout, z, activation):
    dout, z = np.asarray(dout, dtype=float), np.asarray(z, dtype=float)
    return dout * np.where(activation == "elu", np.ones_like(z), ACTIVATIONS[activation][1](z))


@rewritten(of="elu_straight_on_both_sides", style="student")
def elu_straight_on_both_sides_student(dout, z, activation):
    name = activation
    if name == "elu":
        name = "identity"
    values = np.array(z, dtype=float)
    slope = ACTIVATIONS[name][1](values)
    dz = np.array(dout, dtype=float) * slope
    return dz


@rewritten(of="masked_where_dout_is_negative", style="loops")
def masked_where_dout_is_negative_loops(dout, z, activation):
    dout = np.asarray(dout, dtype=float)
    z = np.asarray(z, dtype=float)
    out = []
    for d, v in zip(dout.ravel().tolist(), z.ravel().tolist()):
        if activation == "relu":
            out.append(d if d > 0 else 0.0)
        else:
            out.append(d * float(ACTIVATIONS[activation][1](v)))
    return np.array(out, dtype=float).reshape(z.shape)


@rewritten(of="masked_where_dout_is_negative", style="numpy")
def masked_where_dout_is_negative_numpy(dout, z, activation):
    dout, z = np.asarray(dout, dtype=float), np.asarray(z, dtype=float)
    if activation == "relu":
        return np.maximum(dout, 0.0)
    return np.multiply(dout, ACTIVATIONS[activation][1](z))


@rewritten(of="masked_where_dout_is_negative", style="student")
def masked_where_dout_is_negative_student(dout, z, activation):
    dz = np.array(dout, dtype=float)
    if activation == "relu":
        dz[dz <= 0] = 0
        return dz
    slope = ACTIVATIONS[activation][1](np.array(z, dtype=float))
    return dz * slope


@rewritten(of="only_three_names_known", style="loops")
def only_three_names_known_loops(dout, z, activation):
    dout = np.asarray(dout, dtype=float)
    z = np.asarray(z, dtype=float)
    out = []
    for d, v in zip(dout.ravel().tolist(), z.ravel().tolist()):
        if activation == "sigmoid":
            e = math.exp(-abs(v))
            out.append(d * e / (1 + e) ** 2)
        elif activation == "tanh":
            out.append(d * (1 - math.tanh(v) ** 2))
        elif activation == "relu":
            out.append(d if v > 0 else 0.0)
        else:
            out.append(d)
    return np.array(out, dtype=float).reshape(z.shape)


@rewritten(of="only_three_names_known", style="numpy")
def only_three_names_known_numpy(dout, z, activation):
    dout, z = np.asarray(dout, dtype=float), np.asarray(z, dtype=float)
    known = {
        "sigmoid": lambda v: np.exp(-np.logaddexp(0.0, v) - np.logaddexp(0.0, -v)),
        "tanh": lambda v: 1.0 - np.square(np.tanh(v)),
        "relu": lambda v: np.heaviside(v, 0.0),
    }
    return dout * known.get(activation, np.ones_like)(z)


@rewritten(of="only_three_names_known", style="student")
def only_three_names_known_student(dout, z, activation):
    dz = np.array(dout, dtype=float)
    values = np.array(z, dtype=float)
    if activation in ("sigmoid", "tanh", "relu"):
        slope = ACTIVATIONS[activation][1](values)
        dz = dz * slope
    return dz


@rewritten(of="sigmoid_whatever_the_name", style="loops")
def sigmoid_whatever_the_name_loops(dout, z, activation):
    dout = np.asarray(dout, dtype=float)
    z = np.asarray(z, dtype=float)
    out = []
    for d, v in zip(dout.ravel().tolist(), z.ravel().tolist()):
        e = math.exp(-abs(v))
        out.append(d * e / (1 + e) ** 2)
    return np.array(out, dtype=float).reshape(z.shape)


@rewritten(of="sigmoid_whatever_the_name", style="numpy")
def sigmoid_whatever_the_name_numpy(dout, z, activation):
    z = np.asarray(z, dtype=float)
    return np.asarray(dout, dtype=float) * np.exp(-np.logaddexp(0.0, z) - np.logaddexp(0.0, -z))


@rewritten(of="sigmoid_whatever_the_name", style="student")
def sigmoid_whatever_the_name_student(dout, z, activation):
    sig = ACTIVATIONS["sigmoid"][0]
    s = sig(np.array(z, dtype=float))
    slope = s * (1 - s)
    dz = np.array(dout, dtype=float) * slope
    return dz


@rewritten(of="dout_multiplied_in_place", style="loops")
def dout_multiplied_in_place_loops(dout, z, activation):
    dout = np.asarray(dout, dtype=float)
    z = np.asarray(z, dtype=float)
    derivative = ACTIVATIONS[activation][1]
    for index in np.ndindex(dout.shape):
        dout[index] = dout[index] * float(derivative(z[index]))
    return dout


@rewritten(of="dout_multiplied_in_place", style="numpy")
def dout_multiplied_in_place_numpy(dout, z, activation):
    dout = np.asarray(dout, dtype=float)
    np.multiply(dout, ACTIVATIONS[activation][1](np.asarray(z, dtype=float)), out=dout)
    return dout


@rewritten(of="dout_multiplied_in_place", style="student")
def dout_multiplied_in_place_student(dout, z, activation):
    grad = np.asarray(dout, dtype=float)
    values = np.array(z, dtype=float)
    slope = ACTIVATIONS[activation][1](values)
    grad *= slope
    return grad


@rewritten(of="dout_masked_in_place", style="loops")
def dout_masked_in_place_loops(dout, z, activation):
    dout = np.asarray(dout, dtype=float)
    z = np.asarray(z, dtype=float)
    if activation == "relu":
        for index in np.ndindex(dout.shape):
            if z[index] <= 0:
                dout[index] = 0.0
        return dout
    derivative = ACTIVATIONS[activation][1]
    out = [d * float(derivative(v)) for d, v in zip(dout.ravel().tolist(), z.ravel().tolist())]
    return np.array(out, dtype=float).reshape(z.shape)


@rewritten(of="dout_masked_in_place", style="numpy")
def dout_masked_in_place_numpy(dout, z, activation):
    dout, z = np.asarray(dout, dtype=float), np.asarray(z, dtype=float)
    if activation == "relu":
        np.copyto(dout, 0.0, where=z <= 0)
        return dout
    return np.multiply(dout, ACTIVATIONS[activation][1](z))


@rewritten(of="dout_masked_in_place", style="student")
def dout_masked_in_place_student(dout, z, activation):
    dz = np.asarray(dout, dtype=float)
    values = np.array(z, dtype=float)
    if activation == "relu":
        off = values <= 0
        dz[off] = 0
    else:
        dz = dz * ACTIVATIONS[activation][1](values)
    return dz


@rewritten(of="product_of_matrices_instead", style="loops")
def product_of_matrices_instead_loops(dout, z, activation):
    dout = np.asarray(dout, dtype=float)
    slopes = np.asarray(ACTIVATIONS[activation][1](np.asarray(z, dtype=float)))
    if dout.ndim != 2 or slopes.ndim != 2 or dout.shape[1] != slopes.shape[1]:
        return np.dot(dout, slopes.T)
    out = []
    for left in dout.tolist():
        row = []
        for right in slopes.tolist():
            row.append(sum(p * q for p, q in zip(left, right)))
        out.append(row)
    return np.array(out, dtype=float)


@rewritten(of="product_of_matrices_instead", style="numpy")
def product_of_matrices_instead_numpy(dout, z, activation):
    _, derivative = ACTIVATIONS[activation]
    return np.dot(np.asarray(dout, dtype=float), np.transpose(derivative(np.asarray(z, dtype=float))))


@rewritten(of="product_of_matrices_instead", style="student")
def product_of_matrices_instead_student(dout, z, activation):
    from_above = np.array(dout, dtype=float)
    slope = ACTIVATIONS[activation][1](np.array(z, dtype=float))
    turned = slope.T
    dz = from_above.dot(turned)
    return dz


@rewritten(of="dout_of_arrays_only", style="loops")
def dout_of_arrays_only_loops(dout, z, activation):
    shape = dout.shape
    derivative = ACTIVATIONS[activation][1]
    values = np.asarray(z, dtype=float).ravel().tolist()
    out = []
    for i, d in enumerate(dout.astype(float).ravel().tolist()):
        out.append(d * float(derivative(values[i])))
    return np.array(out, dtype=float).reshape(shape)


@rewritten(of="dout_of_arrays_only", style="numpy")
def dout_of_arrays_only_numpy(dout, z, activation):
    gradient = np.empty(dout.shape)
    np.multiply(dout, ACTIVATIONS[activation][1](np.asarray(z, dtype=float)), out=gradient)
    return gradient


@rewritten(of="dout_of_arrays_only", style="student")
def dout_of_arrays_only_student(dout, z, activation):
    dz = np.zeros(dout.shape)
    slope = ACTIVATIONS[activation][1](np.array(z, dtype=float))
    dz += slope
    dz = dz * dout
    return dz
