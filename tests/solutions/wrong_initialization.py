"""Wrong answers to the questions of the lesson on initial weights, each with the case that must catch it.

Each is a slip that people make; its name says which. Most of them give weights that look right at a glance.
"""

# Written as students write, without types; the names say it all:
# mypy: disable-error-code="no-untyped-def,no-untyped-call"
# ruff: noqa: D103

from collections.abc import Callable
from itertools import pairwise
from typing import Any

import numpy as np

from reference_impl.activations import ACTIVATIONS
from reference_impl.network import dense

# ---- zeros_init


def zeros_by_inputs(n_in, n_out, rng=None):
    return np.zeros((n_in, n_out))


def zeros_in_one_row(n_in, n_out, rng=None):
    return np.zeros(n_in * n_out)


def zeros_squeezed(n_in, n_out, rng=None):
    return np.zeros((n_out, n_in)).squeeze()


def zeros_with_rng_only(n_in, n_out, rng):
    return np.zeros((n_out, n_in))


def nearly_zeros(n_in, n_out, rng=None):
    return np.full((n_out, n_in), 1e-3)


# ---- slips of every random initialiser, by the right one


def transposed(right):
    return lambda n_in, n_out, rng, *more: right(n_in, n_out, rng, *more).T


def reshaped_by_inputs(right):
    return lambda n_in, n_out, rng, *more: right(n_in, n_out, rng, *more).reshape(n_in, n_out)


def squeezed(right):
    return lambda n_in, n_out, rng, *more: right(n_in, n_out, rng, *more).squeeze()


def with_a_generator_of_its_own(right):
    return lambda n_in, n_out, rng, *more: right(n_in, n_out, np.random.default_rng(), *more)


def seeded_inside(right):
    return lambda n_in, n_out, rng, *more: right(n_in, n_out, np.random.default_rng(0), *more)


def each_row_twice(right):
    def doubled(n_in, n_out, rng, *more):
        W = right(n_in, n_out, rng, *more)
        return np.repeat(W[: (n_out + 1) // 2], 2, axis=0)[:n_out]

    return doubled


def each_column_twice(right):
    def doubled(n_in, n_out, rng, *more):
        W = right(n_in, n_out, rng, *more)
        return np.repeat(W[:, : (n_in + 1) // 2], 2, axis=1)[:, :n_in]

    return doubled


def all_positive(right):
    return lambda n_in, n_out, rng, *more: np.abs(right(n_in, n_out, rng, *more))


def zeros_for_random_ones(n_in, n_out, rng, *more):
    return np.zeros((n_out, n_in))


def one_number_everywhere(n_in, n_out, rng, *more):
    return np.full((n_out, n_in), rng.normal())


def slips(right, spread):
    """Give the slips that any of them can have, with the case that catches each."""
    return {
        named(transposed(right), "transposed"): "gives_one_row_a_unit",
        named(reshaped_by_inputs(right), "reshaped_by_inputs"): "gives_one_row_a_unit",
        named(squeezed(right), "squeezed"): "keeps_two_axes",
        named(with_a_generator_of_its_own(right), "with_a_generator_of_its_own"): "draws_from_the_rng",
        named(seeded_inside(right), "seeded_inside"): "draws_from_the_rng",
        named(each_row_twice(right), "each_row_twice"): "draws_each_weight_of_each_layer",
        named(each_column_twice(right), "each_column_twice"): "draws_each_weight_of_each_layer",
        named(all_positive(right), "all_positive"): spread,
        zeros_for_random_ones: spread,
        one_number_everywhere: spread,
    }


def named(function, name):
    function.__name__ = name
    return function


# ---- uniform_init, normal_init


def uniform(n_in, n_out, rng, limit=1.0):
    return rng.uniform(-limit, limit, (n_out, n_in))


def from_nought(n_in, n_out, rng, limit=1.0):
    return limit * rng.random((n_out, n_in))


def half_the_interval(n_in, n_out, rng, limit=1.0):
    return limit * (rng.random((n_out, n_in)) - 0.5)


def without_its_limit(n_in, n_out, rng, limit=1.0):
    return rng.uniform(-1, 1, (n_out, n_in))


def limit_as_deviation(n_in, n_out, rng, limit=1.0):
    return rng.normal(0, limit, (n_out, n_in))


def normal_of_the_right_spread(n_in, n_out, rng, limit=1.0):
    return rng.normal(0, limit / np.sqrt(3), (n_out, n_in))


def only_the_ends(n_in, n_out, rng, limit=1.0):
    return rng.choice([-limit, limit], (n_out, n_in))


def whole_numbers_only(n_in, n_out, rng, limit=1.0):
    return rng.integers(-limit, limit + 1, (n_out, n_in))


def normal(n_in, n_out, rng, std=1.0):
    return rng.normal(0, std, (n_out, n_in))


def evenly_drawn(n_in, n_out, rng, std=1.0):
    return rng.uniform(-std, std, (n_out, n_in))


def evenly_drawn_with_the_right_deviation(n_in, n_out, rng, std=1.0):
    return rng.uniform(-std * 3**0.5, std * 3**0.5, (n_out, n_in))


def from_nought_to_std(n_in, n_out, rng, std=1.0):
    return std * rng.random((n_out, n_in))


def deviation_as_variance(n_in, n_out, rng, std=1.0):
    return rng.normal(0, np.sqrt(std), (n_out, n_in))


def variance_for_deviation(n_in, n_out, rng, std=1.0):
    return rng.normal(0, std**2, (n_out, n_in))


def without_its_std(n_in, n_out, rng, std=1.0):
    return rng.normal(size=(n_out, n_in))


def deviation_as_mean(n_in, n_out, rng, std=1.0):
    return rng.normal(std, 1.0, (n_out, n_in))


def a_hundredth_always(n_in, n_out, rng, std=1.0):
    return 0.01 * rng.normal(size=(n_out, n_in))


def cut_off_and_left_so(n_in, n_out, rng, std=1.0):
    drawn = rng.normal(size=(n_out, 3 * n_in + 9))
    rows = [row[np.abs(row) < 2][:n_in] for row in drawn]
    return std * np.array(rows)


# ---- Glorot and He


def scaled(deviation):
    """Draw normally, with this function of the sizes as the deviation."""
    return lambda n_in, n_out, rng: rng.normal(0, deviation(n_in, n_out), (n_out, n_in))


def evenly(limit):
    """Draw evenly, with this function of the sizes as the limit."""
    return lambda n_in, n_out, rng: rng.uniform(-limit(n_in, n_out), limit(n_in, n_out), (n_out, n_in))


def right_glorot_uniform(n_in, n_out, rng):
    return uniform(n_in, n_out, rng, np.sqrt(6 / (n_in + n_out)))


def right_glorot_normal(n_in, n_out, rng):
    return normal(n_in, n_out, rng, np.sqrt(2 / (n_in + n_out)))


def right_he_normal(n_in, n_out, rng):
    return normal(n_in, n_out, rng, np.sqrt(2 / n_in))


GLOROT = "has_the_variance_of_glorot"
HE = "has_the_variance_of_he"

WRONG_GLOROT_UNIFORM = {
    "limit_with_2_for_6": evenly(lambda n, m: np.sqrt(2 / (n + m))),
    "limit_without_the_root": evenly(lambda n, m: 6 / (n + m)),
    "limit_of_inputs_alone": evenly(lambda n, m: np.sqrt(6 / n)),
    "limit_of_units_alone": evenly(lambda n, m: np.sqrt(6 / m)),
    "limit_of_half_the_sum": evenly(lambda n, m: np.sqrt(3 / (n + m))),
    "limit_one_by_root_n": evenly(lambda n, m: 1 / np.sqrt(n)),
    "a_hundredth": evenly(lambda n, m: 0.01),
    "one": evenly(lambda n, m: 1.0),
    "he_for_glorot": right_he_normal,
}
WRONG_GLOROT_NORMAL = {
    "variance_for_deviation_glorot": scaled(lambda n, m: 2 / (n + m)),
    "limit_for_deviation": scaled(lambda n, m: np.sqrt(6 / (n + m))),
    "one_for_two": scaled(lambda n, m: np.sqrt(1 / (n + m))),
    "root_two_by_n_in": scaled(lambda n, m: np.sqrt(2 / n)),
    "one_by_n_in": scaled(lambda n, m: np.sqrt(1 / n)),
    "one_by_n_out": scaled(lambda n, m: np.sqrt(1 / m)),
    "product_of_the_sizes": scaled(lambda n, m: np.sqrt(2 / (n * m))),
    "a_hundredth": scaled(lambda n, m: 0.01),
    "one": scaled(lambda n, m: 1.0),
    "evenly_from_minus_deviation": evenly(lambda n, m: np.sqrt(2 / (n + m))),
}
WRONG_HE = {
    "variance_for_deviation_he": scaled(lambda n, m: 2 / n),
    "fan_out_for_fan_in": scaled(lambda n, m: np.sqrt(2 / m)),
    "one_for_two_he": scaled(lambda n, m: np.sqrt(1 / n)),
    "both_fans": scaled(lambda n, m: np.sqrt(2 / (n + m))),
    "four_by_both_fans": scaled(lambda n, m: np.sqrt(4 / (n + m))),
    "two_by_root_n": scaled(lambda n, m: 2 / np.sqrt(n)),
    "a_hundredth": scaled(lambda n, m: 0.01),
    "a_tenth": scaled(lambda n, m: 0.1),
    "evenly_from_minus_deviation": evenly(lambda n, m: np.sqrt(2 / n)),
}


def wide_tails(n_in, n_out, rng):
    return right_glorot_normal(n_in, n_out, rng)


# ---- init_params


def weights_by_inputs(sizes, initializer, rng):
    return [(initializer(n, m, rng).T, np.zeros(m)) for n, m in pairwise(sizes)]


def asks_the_other_way_round(sizes, initializer, rng):
    return [(initializer(m, n, rng).T, np.zeros(m)) for n, m in pairwise(sizes)]


def biases_by_inputs(sizes, initializer, rng):
    return [(initializer(n, m, rng), np.zeros(n)) for n, m in pairwise(sizes)]


def biases_in_columns(sizes, initializer, rng):
    return [(initializer(n, m, rng), np.zeros((m, 1))) for n, m in pairwise(sizes)]


def biases_of_ones(sizes, initializer, rng):
    return [(initializer(n, m, rng), np.ones(m)) for n, m in pairwise(sizes)]


def biases_from_the_initializer(sizes, initializer, rng):
    return [(initializer(n, m, rng), np.ravel(initializer(1, m, rng))) for n, m in pairwise(sizes)]


def without_biases(sizes, initializer, rng):
    return [initializer(n, m, rng) for n, m in pairwise(sizes)]


def without_the_last_layer(sizes, initializer, rng):
    return [(initializer(n, m, rng), np.zeros(m)) for n, m in pairwise(sizes[:-1])]


def two_layers_always(sizes, initializer, rng):
    n, m, k = sizes[0], sizes[1], sizes[-1]
    return [(initializer(n, m, rng), np.zeros(m)), (initializer(m, k, rng), np.zeros(k))]


def last_layer_first(sizes, initializer, rng):
    pairs = list(pairwise(sizes))
    return [(initializer(n, m, rng), np.zeros(m)) for n, m in reversed(pairs)]


def seeds_each_layer(sizes, initializer, rng):
    return [(initializer(n, m, np.random.default_rng(0)), np.zeros(m)) for n, m in pairwise(sizes)]


def normal_whatever_is_asked(sizes, initializer, rng):
    return [(rng.normal(size=(m, n)), np.zeros(m)) for n, m in pairwise(sizes)]


def remembers_by_size(sizes, initializer, rng):
    made: dict[Any, Any] = {}
    for pair in pairwise(sizes):
        if pair not in made:
            made[pair] = (initializer(*pair, rng), np.zeros(pair[1]))
    return [made[pair] for pair in pairwise(sizes)]


def biases_shared(sizes, initializer, rng):
    zeros = {m: np.zeros(m) for m in {int(m) for m in sizes[1:]}}
    return [(initializer(n, m, rng), zeros[int(m)]) for n, m in pairwise(sizes)]


def asks_twice(sizes, initializer, rng):
    pairs = pairwise(sizes)
    return [(initializer(n, m, rng), np.zeros(initializer(n, m, rng).shape[0])) for n, m in pairs]


def eats_the_sizes(sizes, initializer, rng):
    n = sizes.pop(0)
    params = []
    while sizes:
        m = sizes.pop(0)
        params.append((initializer(n, m, rng), np.zeros(m)))
        n = m
    return params


# ---- activation_stds


def followed(params, X, activations, measure):
    outputs, found = np.asarray(X, dtype=float), []
    for (W, b), name in zip(params, activations, strict=True):
        z = dense(outputs, W, b)
        outputs = ACTIVATIONS[name][0](z)
        found.append(measure(z, outputs))
    return found


def before_the_activation(params, X, activations):
    return followed(params, X, activations, lambda z, a: np.std(z))


def of_a_sample(params, X, activations):
    return followed(params, X, activations, lambda z, a: np.std(a, ddof=1))


def variances(params, X, activations):
    return followed(params, X, activations, lambda z, a: np.var(a))


def mean_over_units(params, X, activations):
    return followed(params, X, activations, lambda z, a: np.mean(np.std(a, axis=0)))


def mean_over_examples(params, X, activations):
    return followed(params, X, activations, lambda z, a: np.mean(np.std(a, axis=-1)))


def one_for_each_unit(params, X, activations):
    return followed(params, X, activations, lambda z, a: np.std(a, axis=0))


def around_nought(params, X, activations):
    return followed(params, X, activations, lambda z, a: np.sqrt(np.mean(a**2)))


def means(params, X, activations):
    return followed(params, X, activations, lambda z, a: np.mean(a))


def with_the_inputs_first(params, X, activations):
    return [np.std(X), *followed(params, X, activations, lambda z, a: np.std(a))]


def last_layer_only(params, X, activations):
    return followed(params, X, activations, lambda z, a: np.std(a))[-1:]


def without_biases_on_the_way(params, X, activations):
    bare = [(W, np.zeros(len(W))) for W, _ in params]
    return followed(bare, X, activations, lambda z, a: np.std(a))


def each_layer_from_the_inputs_of_the_first(params, X, activations):
    outputs, found = np.asarray(X, dtype=float), []
    for (W, b), name in zip(params, activations, strict=True):
        found.append(np.std(ACTIVATIONS[name][0](dense(outputs, W, b))))
        outputs = dense(outputs, W, b)
    return found


def first_activation_everywhere(params, X, activations):
    return followed(params, X, [activations[0]] * len(params), lambda z, a: np.std(a))


def derivative_for_function(params, X, activations):
    outputs, found = np.asarray(X, dtype=float), []
    for (W, b), name in zip(params, activations, strict=True):
        outputs = ACTIVATIONS[name][1](dense(outputs, W, b))
        found.append(np.std(outputs))
    return found


def batches_only(params, X, activations):
    len(X[0])
    return followed(params, X, activations, lambda z, a: np.std(a))


def arrays_only(params, X, activations):
    outputs, found = X, []
    for (W, b), name in zip(params, activations, strict=True):
        outputs = ACTIVATIONS[name][0](outputs.dot(W.T) + b)
        found.append(outputs.std())
    return found


def makes_arrays_of_the_callers_params(params, X, activations):
    for k, (W, b) in enumerate(params):
        params[k] = (np.asarray(W), np.asarray(b))
    return followed(params, X, activations, lambda z, a: np.std(a))


# ---- has_symmetry


def copies(units):
    return len(np.unique(units, axis=0)) < len(units)


def whole(params, layer):
    (W, b), (V, _) = params[layer : layer + 2]
    return np.column_stack([np.asarray(W), np.asarray(b), np.transpose(V)])


def incoming_only(params):
    return any(copies(np.asarray(W)) for W, _ in params[:-1])


def incoming_and_biases(params):
    return any(copies(np.column_stack([W, b])) for W, b in params[:-1])


def incoming_and_outgoing(params):
    return any(copies(np.column_stack([W, np.transpose(V)])) for (W, _), (V, _) in pairwise(params))


def outgoing_only(params):
    return any(copies(np.transpose(V)) for V, _ in params[1:])


def output_layer_too(params):
    last, b = params[-1]
    return any(copies(whole(params, k)) for k in range(len(params) - 1)) or copies(np.column_stack([last, b]))


def first_hidden_layer_only(params):
    return len(params) > 1 and copies(whole(params, 0))


def last_hidden_layer_only(params):
    return len(params) > 1 and copies(whole(params, len(params) - 2))


def neighbours_only(params):
    found = False
    for k in range(len(params) - 1):
        units = whole(params, k)
        found = found or any(np.array_equal(units[i], units[i + 1]) for i in range(len(units) - 1))
    return found


def with_the_first_unit_only(params):
    found = False
    for k in range(len(params) - 1):
        units = whole(params, k)
        found = found or any(np.array_equal(units[0], unit) for unit in units[1:])
    return found


def all_units_alike(params):
    found = False
    for k in range(len(params) - 1):
        units = whole(params, k)
        found = found or (len(units) > 1 and bool(np.all(units == units[0])))
    return found


def all_units_alike_even_one(params):
    units = [whole(params, k) for k in range(len(params) - 1)]
    return any(bool(np.all(each == each[0])) for each in units) or any(map(copies, units))


def every_layer_must_have_copies(params):
    return len(params) > 1 and all(copies(whole(params, k)) for k in range(len(params) - 1))


def nearly_equal(params):
    for k in range(len(params) - 1):
        units = whole(params, k)
        if any(np.allclose(units[i], units[j]) for i in range(len(units)) for j in range(i)):
            return True
    return False


def zeros_only(params):
    return len(params) > 1 and any(not np.any(W) for W, _ in params)


def constant_weights_only(params):
    return any(W.size > 1 and np.unique(W).size == 1 for W, _ in map(_as_arrays, params[:-1]))


def _as_arrays(pair):
    return tuple(map(np.asarray, pair))


def no_layer_to_follow(params):
    found = False
    for k in range(len(params)):
        units = np.column_stack([*params[k], np.transpose(params[k + 1][0])])
        found = found or copies(units)
        if k + 2 == len(params):
            break
    return found


# ---- initializer_for

RECTIFIERS = ("relu", "leaky_relu", "prelu", "elu", "gelu", "swish", "mish")
OTHERS = ("sigmoid", "tanh", "identity", "softmax")


def chosen(activation, rectifiers=RECTIFIERS, others=OTHERS, he="he_normal", glorot="glorot_uniform"):
    if activation not in (*rectifiers, *others):
        raise ValueError(activation)
    return he if activation in rectifiers else glorot


def the_other_way_round(activation):
    return chosen(activation, he="glorot_uniform", glorot="he_normal")


def he_for_relu_alone(activation):
    return chosen(activation, ("relu",), (*OTHERS, *RECTIFIERS[1:]))


def he_for_kinks_alone(activation):
    return chosen(activation, RECTIFIERS[:3], (*OTHERS, *RECTIFIERS[3:]))


def elu_with_tanh(activation):
    return chosen(activation, tuple(set(RECTIFIERS) - {"elu"}), (*OTHERS, "elu"))


def softmax_forgotten(activation):
    return chosen(activation, others=OTHERS[:3])


def identity_with_he(activation):
    return chosen(activation, (*RECTIFIERS, "identity"), tuple(set(OTHERS) - {"identity"}))


def other_names(activation):
    return chosen(activation, he="he", glorot="glorot")


def he_uniform(activation):
    return chosen(activation, he="he_uniform")


def functions_for_names(activation):
    return {"he_normal": right_he_normal, "glorot_uniform": right_glorot_uniform}[chosen(activation)]


def key_error(activation):
    return dict.fromkeys(RECTIFIERS, "he_normal")[activation] if activation not in OTHERS else "glorot_normal"


def glorot_by_default(activation):
    return "he_normal" if activation in RECTIFIERS else "glorot_uniform"


def nothing_by_default(activation):
    return glorot_by_default(activation) if activation in (*RECTIFIERS, *OTHERS) else None


CAUGHT_BY: dict[str, dict[Callable[..., Any], str]] = {
    "zeros_init": {
        zeros_by_inputs: "gives_zeros_of_the_right_shape",
        zeros_in_one_row: "gives_zeros_of_the_right_shape",
        zeros_squeezed: "keeps_two_axes",
        zeros_with_rng_only: "gives_zeros_of_the_right_shape",
        nearly_zeros: "gives_zeros_of_the_right_shape",
    },
    "uniform_init": slips(uniform, "fills_the_interval")
    | {
        from_nought: "fills_the_interval",
        half_the_interval: "fills_the_interval",
        without_its_limit: "fills_the_interval",
        limit_as_deviation: "fills_the_interval",
        normal_of_the_right_spread: "fills_the_interval",
        only_the_ends: "fills_the_interval",
        whole_numbers_only: "fills_the_interval",
    },
    "normal_init": slips(normal, "has_the_deviation")
    | {
        evenly_drawn: "has_the_deviation",
        evenly_drawn_with_the_right_deviation: "is_normal",
        from_nought_to_std: "has_the_deviation",
        deviation_as_variance: "has_the_deviation",
        variance_for_deviation: "has_the_deviation",
        without_its_std: "has_the_deviation",
        deviation_as_mean: "has_the_deviation",
        a_hundredth_always: "has_the_deviation",
        cut_off_and_left_so: "has_the_deviation",
    },
    "glorot_uniform": slips(right_glorot_uniform, GLOROT)
    | {named(wrong, name): GLOROT for name, wrong in WRONG_GLOROT_UNIFORM.items()}
    | {wide_tails: "stays_within_the_limit"},
    "glorot_normal": slips(right_glorot_normal, GLOROT)
    | {named(wrong, name): GLOROT for name, wrong in WRONG_GLOROT_NORMAL.items()},
    "he_normal": slips(right_he_normal, HE) | {named(wrong, name): HE for name, wrong in WRONG_HE.items()},
    "init_params": {
        weights_by_inputs: "chains_the_layers",
        asks_the_other_way_round: "chains_the_layers",
        biases_by_inputs: "chains_the_layers",
        biases_in_columns: "chains_the_layers",
        biases_of_ones: "fills_in_weights_and_biases",
        biases_from_the_initializer: "fills_in_weights_and_biases",
        without_biases: "chains_the_layers",
        without_the_last_layer: "chains_the_layers",
        two_layers_always: "chains_the_layers",
        last_layer_first: "chains_the_layers",
        seeds_each_layer: "asks_the_initializer_once_for_each_layer",
        normal_whatever_is_asked: "fills_in_weights_and_biases",
        remembers_by_size: "gives_each_layer_its_own",
        biases_shared: "gives_each_layer_its_own",
        asks_twice: "asks_the_initializer_once_for_each_layer",
        eats_the_sizes: "takes_sizes_of_any_kind",
    },
    "activation_stds": {
        before_the_activation: "follows_the_signal",
        of_a_sample: "measures_one_layer",
        variances: "measures_one_layer",
        mean_over_units: "takes_examples_and_units_together",
        mean_over_examples: "takes_examples_and_units_together",
        one_for_each_unit: "measures_one_layer",
        around_nought: "measures_one_layer",
        means: "measures_one_layer",
        with_the_inputs_first: "measures_one_layer",
        last_layer_only: "follows_the_signal",
        without_biases_on_the_way: "follows_the_signal",
        each_layer_from_the_inputs_of_the_first: "follows_the_signal",
        first_activation_everywhere: "follows_the_signal",
        derivative_for_function: "follows_the_signal",
        batches_only: "takes_one_example",
        arrays_only: "takes_and_keeps_arguments_of_any_kind",
        makes_arrays_of_the_callers_params: "takes_and_keeps_arguments_of_any_kind",
    },
    "has_symmetry": {
        incoming_only: "asks_for_all_three",
        incoming_and_biases: "asks_for_all_three",
        incoming_and_outgoing: "asks_for_all_three",
        outgoing_only: "asks_for_all_three",
        output_layer_too: "looks_into_every_hidden_layer",
        first_hidden_layer_only: "looks_into_every_hidden_layer",
        last_hidden_layer_only: "looks_into_every_hidden_layer",
        neighbours_only: "compares_every_two_units",
        with_the_first_unit_only: "compares_every_two_units",
        all_units_alike: "compares_every_two_units",
        all_units_alike_even_one: "sees_none_where_nothing_can_be_copied",
        every_layer_must_have_copies: "looks_into_every_hidden_layer",
        nearly_equal: "asks_for_exact_copies",
        zeros_only: "finds_two_copies",
        constant_weights_only: "finds_two_copies",
        no_layer_to_follow: "sees_none_where_nothing_can_be_copied",
    },
    "initializer_for": {
        the_other_way_round: "matches_rectifiers",
        he_for_relu_alone: "matches_rectifiers",
        he_for_kinks_alone: "matches_the_rest_of_the_table",
        elu_with_tanh: "matches_the_rest_of_the_table",
        softmax_forgotten: "matches_the_rest_of_the_table",
        identity_with_he: "matches_the_rest_of_the_table",
        other_names: "matches_rectifiers",
        he_uniform: "matches_rectifiers",
        functions_for_names: "matches_rectifiers",
        key_error: "refuses_an_unknown_activation",
        glorot_by_default: "refuses_an_unknown_activation",
        nothing_by_default: "refuses_an_unknown_activation",
    },
}
