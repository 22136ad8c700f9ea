# ---
# jupyter:
#   jupytext:
#     text_representation:
#       extension: .py
#       format_name: percent
#   kernelspec:
#     display_name: Python 3
#     name: python3
# ---

# %% [markdown]
# # Backpropagation

# %% [markdown]
# ## How this notebook works

# %%
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from types import SimpleNamespace

import matplotlib.pyplot as plt
import numpy as np
import otter

# %%
# Nothing to write here: this cell makes the grader, and says so if a file that it needs is not there.
needed = {
    "checks.py": Path("checks.py"),
    "given.py": Path("given.py"),
    "the folder tests/": Path("tests", "backward.py"),
}
missing = " and ".join(name for name, path in needed.items() if not path.exists())
if missing and not hasattr(otter, "is_grading_stub"):
    advice = f"Missing beside this notebook: {missing}; copy what came with it here and run this cell again."
    print(advice)
    grader = SimpleNamespace(check=lambda question: print(f"{question} is not checked: missing {missing}."))
else:
    grader = otter.Notebook()

# %%
from given import (
    ACTIVATIONS, activation_stds, glorot_uniform, he_normal, normal_init, mean_squared_error,
    paired, softmax_cross_entropy, dense, init_params, softmax,
)

# %%
tanh, tanh_derivative = ACTIVATIONS["tanh"]
print("the names:", ", ".join(ACTIVATIONS))
print("tanh at 1:", tanh(1.0), "with the slope", tanh_derivative(1.0))

# %% [markdown]
# ## Rules for every function

# %% [markdown]
# ## The plan

# %% [markdown]
# ## 1. Measuring a slope: `numerical_gradient` (beyond the lecture)

# %%
def numerical_gradient(f, x, h=1e-5):
    arr = np.asarray(x).astype(np.float64)
    it = np.nditer(arr, flags=["multi_index"], op_flags=["readwrite"])
    g = np.zeros_like(arr)
    while not it.finished:
        k = it.multi_index
        keep = arr[k]
        arr[k] = keep + h
        plus = f(arr)
        arr[k] = keep - h
        minus = f(arr)
        arr[k] = keep
        g[k] = (plus - minus) / 2 / h
        it.iternext()
    return g

# %%
grader.check("numerical_gradient")

# %%
with suppress(NotImplementedError):
    for exponent in range(-1, -15, -2):
        slope = numerical_gradient(lambda x: np.exp(x[0]), np.array([1.0]), 10.0**exponent)[0]
        print(f"h = 1e{exponent:<4} wrong by {abs(slope - np.e):.0e}")

# %% [markdown]
# ## 2. Near enough? `relative_error` (beyond the lecture)

# %%
def relative_error(a, n):
    # the tiny number saves us from 0/0
    a, n = np.array(a, float), np.array(n, float)
    norm = lambda v: np.sqrt((v * v).sum())
    return norm(a - n) / (norm(a) + norm(n) + 1e-300)

# %%
grader.check("relative_error")

# %% [markdown]
# ### A bug hunt

# %%
suspects = {
    "softplus": (lambda z: np.log1p(np.exp(z)), lambda z: 1 / (1 + np.exp(-z))),
    "leaky ReLU": (
        lambda z, alpha=0.21: np.where(z > 0, z, alpha * z),
        lambda z, alpha=0.2: np.where(z > 0, 1.0, alpha),
    ),
    "wide tanh": (lambda z: np.tanh(z / 3), lambda z: (1 - np.tanh(z / 3) ** 2) / 3),
}
z = np.linspace(-4, 4, 10)  # (10,), and 0 is not among them
with suppress(NotImplementedError):
    for name, (function, derivative) in suspects.items():
        measured = numerical_gradient(lambda z, function=function: np.sum(function(z)), z)
        print(f"{name:10} relative error {relative_error(derivative(z), measured):.0e}")

# %% [markdown]
# ## 3. The first gradient: `mean_squared_error_gradient`

# %%
def mean_squared_error_gradient(y, y_hat):
    y = np.array(y, dtype=float)
    y_hat = np.array(y_hat, dtype=float)
    if y.shape != y_hat.shape:
        raise ValueError(f"shapes do not match: {y.shape} {y_hat.shape}")
    M = np.prod(y.shape)
    return (2 / M) * (y_hat - y)

# %%
grader.check("mean_squared_error_gradient")

# %% [markdown]
# ## 4. The simplest gradient: `softmax_cross_entropy_gradient`

# %%
def softmax_cross_entropy_gradient(y, z):
    y, z = paired(y, z)
    m = np.max(z, axis=-1, keepdims=True)
    e = np.exp(z - m)
    p = e / np.sum(e, axis=-1, keepdims=True)
    return (p - y) / (y.size / y.shape[-1])

# %%
grader.check("softmax_cross_entropy_gradient")

# %%
with suppress(NotImplementedError):
    targets, scores = np.array([[0.0, 1.0, 0.0], [0.5, 0.0, 0.5]]), np.array([[1.47, -0.39, 0.22], [5, 6, 4]])
    measured = numerical_gradient(lambda z: softmax_cross_entropy(targets, z), scores)
    derived = softmax_cross_entropy_gradient(targets, scores)
    print(f"relative error {relative_error(derived, measured):.0e}")

# %% [markdown]
# ## 5. Back through an activation: `activation_backward`

# %%
def activation_backward(dout, z, activation):
    return np.multiply(dout, ACTIVATIONS[activation][1](z))

# %%
grader.check("activation_backward")

# %% [markdown]
# ## 6. Back through the weights: `dense_backward`

# %%
def dense_backward(dout, X, W):
    dout, X, W = np.array(dout, float), np.array(X, float), np.array(W, float)
    if X.ndim == 1:
        return W.T @ dout, np.outer(dout, X), dout.copy()
    return np.dot(dout, W), np.dot(dout.T, X), np.sum(dout, axis=0)

# %%
grader.check("dense_backward")

# %% [markdown]
# ## 7. The forward pass, with a memory: `forward`

# %%
def forward(params, X, activations):
    a = np.asarray(X, dtype=float)
    cache = []
    for (W, b), act in zip(params, activations):
        z = dense(a, W, b)
        cache.append((a, z))
        a = ACTIVATIONS[act][0](z)
    return a, cache

# %%
grader.check("forward")

# %% [markdown]
# ## 8. The backward pass: `backward`

# %%
def backward(params, cache, dout, activations):
    grads = []
    for i in range(len(params) - 1, -1, -1):
        a_in, z = cache[i]
        dz = activation_backward(dout, z, activations[i])
        dout, dW, db = dense_backward(dz, a_in, params[i][0])
        grads.append((dW, db))
    grads.reverse()
    return grads

# %%
grader.check("backward")

# %%
with suppress(NotImplementedError):
    rng = np.random.default_rng(4)
    params = init_params([8, 6, 5, 3], glorot_uniform, rng)
    names = ["tanh", "elu", "identity"]
    X, y = rng.normal(size=(20, 8)), np.eye(3)[rng.integers(0, 3, 20)]  # (20, 8), (20, 3)

    y_hat, cache = forward(params, X, names)
    derived = backward(params, cache, softmax_cross_entropy_gradient(y, y_hat), names)[0][0]

    def loss_with(W):
        """Compute the loss with other weights in the first layer."""
        return softmax_cross_entropy(y, forward([(W, params[0][1]), *params[1:]], X, names)[0])

    measured = numerical_gradient(loss_with, params[0][0])

    figure, axes = plt.subplots(1, 3, figsize=(9.5, 2.6), layout="constrained")
    largest = np.max(np.abs(measured))
    for axis, title, gradient in zip(axes, ("measured", "derived"), (measured, derived), strict=False):
        image = axis.imshow(gradient, cmap="RdBu", vmin=-largest, vmax=largest)
        axis.set(title=title, xlabel="input", ylabel="unit")
    figure.colorbar(image, ax=axes[:2])
    distance = axes[2].imshow(np.abs(measured - derived), cmap="Greys", vmin=0)
    axes[2].set(title="distance", xlabel="input", ylabel="unit")
    figure.colorbar(distance, ax=axes[2])
    plt.show()
    print(f"relative error {relative_error(derived, measured):.0e}")

# %% [markdown]
# ## All six steps

# %%
with suppress(NotImplementedError):
    X, y = np.array([[0, 0], [0, 1], [1, 0], [1, 1]]), np.array([[0], [1], [1], [0]])
    names, learning_rate, losses = ["sigmoid", "sigmoid"], 4.0, []

    params = init_params([2, 4, 1], normal_init, np.random.default_rng(1986))  # 1. initialise
    for _ in range(1500):
        y_hat, cache = forward(params, X, names)  # 2. forward pass
        losses.append(mean_squared_error(y, y_hat))  # 3. loss
        grads = backward(params, cache, mean_squared_error_gradient(y, y_hat), names)  # 4. backward pass
        params = [  # 5. update
            (W - learning_rate * dW, b - learning_rate * db)
            for (W, b), (dW, db) in zip(params, grads, strict=True)
        ]  # 6. repeat

    print("answers:", np.round(forward(params, X, names)[0].ravel(), 2).tolist())
    figure, axes = plt.subplots(figsize=(7, 3))
    axes.semilogy(losses)
    axes.set(xlabel="epoch", ylabel="mean squared error", title="A network learns XOR")
    axes.grid(alpha=0.3)
    plt.show()

# %% [markdown]
# ## 9. Vanishing and exploding: `gradient_ratio`

# %%
def gradient_ratio(params, X, dout, activations):
    y_hat, cache = forward(params, X, activations)
    grads = backward(params, cache, dout, activations)
    return np.linalg.norm(grads[0][0]) / np.linalg.norm(grads[-1][0])

# %%
grader.check("gradient_ratio")

# %%
with suppress(NotImplementedError):
    rng = np.random.default_rng(10)
    X, dout = rng.normal(size=(2, 32, 64))  # 32 examples each
    sizes = {}
    for name, initializer in (
        ("tanh", normal_init),
        ("relu", he_normal),
        ("tanh", glorot_uniform),
        ("sigmoid", normal_init),
        ("sigmoid", glorot_uniform),
    ):
        names = [name] * 10
        params = init_params([64] * 11, initializer, rng)
        _, cache = forward(params, X, names)
        label = f"{name}, {initializer.__name__}: {gradient_ratio(params, X, dout, names):.1g}"
        sizes[label] = [np.linalg.norm(dW) for dW, _ in backward(params, cache, dout, names)]

    figure, axes = plt.subplots(figsize=(9.5, 3.8), layout="constrained")
    for label, norms in sizes.items():
        axes.semilogy(range(1, 11), norms, "o-", label=label)
    axes.set(xlabel="layer", ylabel="norm of dW", title="Gradients through ten layers")
    axes.grid(alpha=0.3)
    axes.legend(loc="center left", bbox_to_anchor=(1, 0.5), title="network: ratio")
    plt.show()

# %%
with suppress(NotImplementedError):
    rows = ["N(0, 1)   width   ratio     norm of dW, first and last    std of the outputs"]
    for name in ("sigmoid", "tanh"):
        for width in (10, 64, 256):
            rng, names = np.random.default_rng(width), [name] * 10
            params = init_params([width] * 11, normal_init, rng)
            X, dout = rng.normal(size=(2, 32, width))
            ratio, (_, cache) = gradient_ratio(params, X, dout, names), forward(params, X, names)
            grads = backward(params, cache, dout, names)
            first, last = np.linalg.norm(grads[0][0]), np.linalg.norm(grads[-1][0])
            std = activation_stds(params, X, names)[-1]
            rows.append(f"{name:8} {width:6} {ratio:9.2g} {first:14.2g} {last:14.2g} {std:18.2f}")
    print("\n".join(rows))

# %% [markdown]
# ## Done?
