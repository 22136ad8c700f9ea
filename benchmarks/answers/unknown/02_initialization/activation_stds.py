import numpy as np


@wrong(of="activation_stds")
def measures_all_layers_so_far_together(params, X, activations):
    """Each number is the deviation of the outputs of all layers up to this one together."""
    everything = []
    stds = []
    for (W, b), name in zip(params, activations):
        X = ACTIVATIONS[name][0](dense(X, W, b))
        everything.extend(np.ravel(X))
        stds.append(float(np.std(everything)))
    return stds


@wrong(of="activation_stds")
def leaves_the_last_layer_without_activation(params, X, activations):
    """The last layer is measured before its activation, as if an output layer had none."""
    result = []
    last = len(params) - 1
    for i, (W, b) in enumerate(params):
        X = dense(X, W, b)
        if i != last:
            X = ACTIVATIONS[activations[i]][0](X)
        result.append(np.std(X))
    return result


@wrong(of="activation_stds", known="stds_around_zero")
def does_not_subtract_the_mean(params, X, activations):
    """It gives the root of the mean square of the outputs, without subtracting their mean."""
    result = []
    for i in range(len(params)):
        f, _ = ACTIVATIONS[activations[i]]
        X = f(dense(X, *params[i]))
        result.append(np.sqrt(np.mean(np.square(X))))
    return result


@wrong(of="activation_stds")
def normalises_between_the_layers(params, X, activations):
    """After each measurement the signal is divided by its deviation, so the next layer is not fed with what this one gave."""
    stds = []
    signal = np.asarray(X, dtype=float)
    for (W, b), name in zip(params, activations):
        signal = ACTIVATIONS[name][0](dense(signal, W, b))
        s = np.std(signal)
        stds.append(s)
        signal = signal / (s if s > 0 else 1.0)
    return stds


@wrong(of="activation_stds", known="stds_beginning_with_the_examples")
def begins_with_the_deviation_of_the_input(params, X, activations):
    """The deviation of the examples themselves stands first, so the list is one longer than there are layers."""
    signals = [np.asarray(X, dtype=float)]
    for (W, b), name in zip(params, activations):
        signals.append(ACTIVATIONS[name][0](dense(signals[-1], W, b)))
    return [np.std(s) for s in signals]


@wrong(of="activation_stds", known="stds_relative_to_the_examples")
def gives_the_ratio_to_the_layer_before(params, X, activations):
    """Each deviation is divided by that of the layer's input, which tells the change and not the size."""
    ratios, before = [], np.std(np.asarray(X, dtype=float))
    for (W, b), name in zip(params, activations):
        X = ACTIVATIONS[name][0](dense(X, W, b))
        now = np.std(X)
        ratios.append(now / before if before else now)
        before = now
    return ratios
