"""What people write for forward when it is not quite right."""

import numpy as np


# Missing bias: Humbatova and others 2020, https://arxiv.org/abs/1910.11015.
@misconception(of="forward")
def forward_without_biases(params, X, activations):
    """Put in an example of zeros: what should the first layer's z be, and where in your lines is b?"""
    a, cache = np.asarray(X, dtype=float), []
    for (W, _), name in zip(params, activations, strict=True):
        z = a @ np.transpose(W)
        cache.append((a, z))
        a = ACTIVATIONS[name][0](z)
    return a, cache


@misconception(of="forward")
def forward_without_the_last_activation(params, X, activations):
    """Pass an example through a single layer with a ReLU: can a negative number come out?"""
    a, cache = np.asarray(X, dtype=float), []
    for i, ((W, b), name) in enumerate(zip(params, activations, strict=True)):
        z = dense(a, W, b)
        cache.append((a, z))
        a = ACTIVATIONS[name][0](z) if i < len(params) - 1 else z
    return a, cache


@misconception(of="forward")
def forward_without_hidden_activations(params, X, activations):
    """Print what each layer hands to the next, in a network with ReLUs: are there negative numbers?"""
    a, cache = np.asarray(X, dtype=float), []
    for W, b in params:
        z = dense(a, W, b)
        cache.append((a, z))
        a = z
    return ACTIVATIONS[activations[-1]][0](a), cache


@misconception(of="forward")
def forward_without_activations(params, X, activations):
    """Call it with ReLUs and with identities: what changes in your outputs?"""
    a, cache = np.asarray(X, dtype=float), []
    for W, b in params:
        z = dense(a, W, b)
        cache.append((a, z))
        a = z
    return a, cache


@misconception(of="forward")
def forward_with_the_first_name_everywhere(params, X, activations):
    """Print, for each layer, the name of the activation that you apply: are they those in activations?"""
    a, cache = np.asarray(X, dtype=float), []
    function, _ = ACTIVATIONS[activations[0]]
    for W, b in params:
        z = dense(a, W, b)
        cache.append((a, z))
        a = function(z)
    return a, cache


@misconception(of="forward")
def forward_with_names_from_behind(params, X, activations):
    """Print, for each layer, the name of the activation that you apply: are they those in activations?"""
    a, cache = np.asarray(X, dtype=float), []
    for (W, b), name in zip(params, reversed(list(activations)), strict=True):
        z = dense(a, W, b)
        cache.append((a, z))
        a = ACTIVATIONS[name][0](z)
    return a, cache


@misconception(of="forward")
def forward_with_relu_whatever_the_names(params, X, activations):
    """Print, for each layer, the name of the activation that you apply: are they those in activations?"""
    a, cache = np.asarray(X, dtype=float), []
    for W, b in params[:-1]:
        z = dense(a, W, b)
        cache.append((a, z))
        a = np.maximum(z, 0)
    W, b = params[-1]
    z = dense(a, W, b)
    cache.append((a, z))
    return z, cache


@misconception(of="forward")
def forward_with_slopes(params, X, activations):
    """ACTIVATIONS[name] is a pair: print both for tanh at z = 0, and say which one you use."""
    a, cache = np.asarray(X, dtype=float), []
    for (W, b), name in zip(params, activations, strict=True):
        z = dense(a, W, b)
        cache.append((a, z))
        a = ACTIVATIONS[name][1](z)
    return a, cache


@misconception(of="forward")
def forward_activated_twice(params, X, activations):
    """Print the last layer's z and what you return, for a sigmoid: how often was it applied on the way?"""
    a, cache = np.asarray(X, dtype=float), []
    for (W, b), name in zip(params, activations, strict=True):
        z = dense(a, W, b)
        cache.append((a, z))
        a = ACTIVATIONS[name][0](z)
    return ACTIVATIONS[activations[-1]][0](a), cache


@misconception(of="forward")
def forward_with_softmax_at_the_end(params, X, activations):
    """Work through the network with the outputs 7 and 1 by hand: what do you do after its last activation?"""
    a, cache = np.asarray(X, dtype=float), []
    for (W, b), name in zip(params, activations, strict=True):
        z = dense(a, W, b)
        cache.append((a, z))
        a = ACTIVATIONS[name][0](z)
    return softmax(a), cache


@misconception(of="forward")
def forward_with_weights_not_transposed(params, X, activations):
    """For two inputs and one unit, write down the shapes on both sides of your product: which lengths meet?

    A layer with as many inputs as units hides the difference, so do not try that one.
    """
    a, cache = np.asarray(X, dtype=float), []
    for (W, b), name in zip(params, activations, strict=True):
        z = a @ np.asarray(W, dtype=float) + np.asarray(b, dtype=float)
        cache.append((a, z))
        a = ACTIVATIONS[name][0](z)
    return a, cache


@misconception(of="forward")
def forward_that_feeds_the_examples_to_every_layer(params, X, activations):
    """Print the shape of what each layer is fed with: what should the second one get?"""
    X, cache = np.asarray(X, dtype=float), []
    for (W, b), name in zip(params, activations, strict=True):
        z = dense(X, W, b)
        cache.append((X, z))
        a = ACTIVATIONS[name][0](z)
    return a, cache


@misconception(of="forward")
def forward_without_the_last_layer(params, X, activations):
    """Count the rounds of your loop for a network of one layer, and of two."""
    a, cache = np.asarray(X, dtype=float), []
    for i in range(len(params) - 1):
        W, b = params[i]
        z = dense(a, W, b)
        cache.append((a, z))
        a = ACTIVATIONS[activations[i]][0](z)
    return a, cache


@misconception(of="forward")
def forward_without_its_cache(params, X, activations):
    """Run y_hat, cache = forward(...) in a cell of its own, and print both."""
    a = np.asarray(X, dtype=float)
    for (W, b), name in zip(params, activations, strict=True):
        a = ACTIVATIONS[name][0](dense(a, W, b))
    return a


@misconception(of="forward")
def forward_with_its_cache_first(params, X, activations):
    """Run y_hat, cache = forward(...) in a cell of its own, and print both."""
    a, cache = np.asarray(X, dtype=float), []
    for (W, b), name in zip(params, activations, strict=True):
        z = dense(a, W, b)
        cache.append((a, z))
        a = ACTIVATIONS[name][0](z)
    return cache, a


@misconception(of="forward")
def forward_with_outputs_of_all_layers(params, X, activations):
    """Run y_hat, cache = forward(...) in a cell of its own, and print both."""
    outputs, cache = [], []
    a = np.asarray(X, dtype=float)
    for (W, b), name in zip(params, activations, strict=True):
        z = dense(a, W, b)
        cache.append((a, z))
        a = ACTIVATIONS[name][0](z)
        outputs.append(a)
    return outputs, cache


@misconception(of="forward")
def forward_of_one_example_as_a_batch(params, X, activations):
    """Call it with one example of shape (n_in,): how many axes have your outputs?"""
    a, cache = np.atleast_2d(np.asarray(X, dtype=float)), []
    for (W, b), name in zip(params, activations, strict=True):
        z = dense(a, W, b)
        cache.append((a, z))
        a = ACTIVATIONS[name][0](z)
    return a, cache


@misconception(of="forward")
def forward_that_uses_up_the_layers(params, X, activations):
    """Print len(params) after your function has run: is it still what the caller passed?"""
    a, cache, i = np.asarray(X, dtype=float), [], 0
    while len(params) > 0:
        W, b = params.pop(0)
        z = dense(a, W, b)
        cache.append((a, z))
        a = ACTIVATIONS[activations[i]][0](z)
        i += 1
    return a, cache


@misconception(of="forward")
def forward_of_arrays_only(params, X, activations):
    """Call it with lists in params: which of your lines asks for something that only arrays have?"""
    a, cache = np.asarray(X, dtype=float), []
    for (W, b), name in zip(params, activations, strict=True):
        z = a @ W.T + b
        cache.append((a, z))
        a = ACTIVATIONS[name][0](z)
    return a, cache
