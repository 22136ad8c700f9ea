# ---
# jupyter:
#   jupytext:
#     text_representation:
#       extension: .py
#       format_name: percent
#       format_version: '1.3'
#       jupytext_version: 1.19.6
#   kernelspec:
#     display_name: Python 3 (ipykernel)
#     language: python
#     name: python3
# ---

# %% [markdown]
# # Initial weights

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
    "the folder tests/": Path("tests", "zeros_init.py"),
}
missing = " and ".join(name for name, path in needed.items() if not path.exists())
if missing and not hasattr(otter, "is_grading_stub"):
    advice = f"Missing beside this notebook: {missing}; copy what came with it here and run this cell again."
    print(advice)
    grader = SimpleNamespace(check=lambda question: print(f"{question} is not checked: missing {missing}."))
else:
    grader = otter.Notebook()

# %% [markdown]
# From the first notebook you are given `dense(X, W, b)`, which computes $X W^\top + b$, and the table

# %%
from given import ACTIVATIONS, dense

# %%
print(", ".join(ACTIVATIONS))


# %% [markdown]
# ## Rules for every function

# %% [markdown]
# ## 1. Nothing at all: `zeros_init`

# %%
def zeros_init(n_in: int, n_out: int, rng: np.random.Generator | None = None) -> np.ndarray:
    """Start all weights from 0: all units of a layer then compute the same, and go on doing so.

    Args:
        n_in: how many inputs the layer has.
        n_out: how many units the layer has.
        rng: not used; here so that all initialisers are called alike.

    Returns:
        W, (n_out, n_in).
    """
    return np.zeros((n_out, n_in))


# %%
grader.check("zeros_init")


# %% [markdown]
# ## 2. All layers at once: `init_params`

# %%
def init_params(
    sizes: list[int],
    initializer: Callable[[int, int, np.random.Generator], np.ndarray],
    rng: np.random.Generator,
) -> list[tuple[np.ndarray, np.ndarray]]:
    """Make the first parameters of a network.

    Args:
        sizes: how many inputs there are, then how many units each layer has.
        initializer: makes the weights of a layer, called as initializer(n_in, n_out, rng).
        rng: where the randomness comes from.

    Returns:
        (W, b) of each layer, first layer first: W from the initialiser, (n_out, n_in), and b zeros, (n_out,).
    """
    params = []
    for i in range(len(sizes) - 1):
        W = initializer(sizes[i], sizes[i + 1], rng)
        b = np.zeros(sizes[i + 1])
        params.append((W, b))
    return params


# %%
grader.check("init_params")


# %% [markdown]
# ## 3. Copies: `has_symmetry`

# %%
def has_symmetry(params: list[tuple[np.ndarray, np.ndarray]]) -> bool:
    """Tell whether two units of a hidden layer are exact copies of each other.

    Copies have the same incoming weights, the same bias and the same outgoing weights; so they also get the
    same gradients, and no training tells them apart.

    Args:
        params: (W, b) of each layer, first layer first.

    Returns:
        True if any hidden layer holds two copies; False for a network of one layer, which hides none.
    """
    for (W, b), (V, _) in zip(params[:-1], params[1:]):
        W, b, V = np.asarray(W), np.asarray(b), np.asarray(V)
        for i in range(len(W)):
            for j in range(i):
                if (W[i] == W[j]).all() and b[i] == b[j] and (V[:, i] == V[:, j]).all():
                    return True
    return False


# %%
grader.check("has_symmetry")


# %% [markdown]
# **To think about** (not scored). Two units differ in their outgoing weights only. Are they still alike after

# %% [markdown]
# ## 4. Random numbers: `uniform_init` and `normal_init`

# %%
def uniform_init(n_in: int, n_out: int, rng: np.random.Generator, limit: float = 1.0) -> np.ndarray:
    """Draw weights evenly between -limit and limit; their variance is limit² / 3.

    Args:
        n_in: how many inputs the layer has.
        n_out: how many units the layer has.
        rng: where the randomness comes from.
        limit: the largest size of a weight, above 0.

    Returns:
        W, (n_out, n_in).
    """
    return rng.uniform(-limit, limit, size=(n_out, n_in))


# %%
grader.check("uniform_init")


# %% [markdown]
# **Write** `normal_init(n_in, n_out, rng, std=1.0)`: `W` drawn from a normal distribution around 0.

# %%
def normal_init(n_in: int, n_out: int, rng: np.random.Generator, std: float = 1.0) -> np.ndarray:
    """Draw weights from a normal distribution around 0.

    Args:
        n_in: how many inputs the layer has.
        n_out: how many units the layer has.
        rng: where the randomness comes from.
        std: the standard deviation, above 0.

    Returns:
        W, (n_out, n_in).
    """
    return rng.normal(0, std, size=(n_out, n_in))


# %%
grader.check("normal_init")

# %% [markdown]
# ### Three units in training

# %%
x = np.linspace(-2, 2, 41)  # (41,)
y = np.sin(2 * x)


def train_three_units(initializer: Callable, steps: int = 400, rate: float = 0.1) -> tuple:
    """Give the w of each unit after each step, (steps + 1, 3), and the parameters at the end."""
    (W, b), (V, c) = init_params([1, 3, 1], initializer, np.random.default_rng(1))
    w, v = np.ravel(W), np.ravel(V)  # (3,) each
    path = [w]
    for _ in range(steps):
        hidden = np.tanh(np.outer(x, w))  # (41, 3)
        error = (np.sum(hidden * v, axis=1) - y)[:, np.newaxis]  # (41, 1)
        dv = 2 * np.mean(error * hidden, axis=0)
        dw = 2 * np.mean(error * v * (1 - hidden**2) * x[:, np.newaxis], axis=0)
        w, v = w - rate * dw, v - rate * dv
        path.append(w)
    return np.array(path), [(w[:, np.newaxis], b), (v[np.newaxis, :], c)]


def all_halves(n_in: int, n_out: int, rng: np.random.Generator) -> np.ndarray:
    """Begin with the same number everywhere, which is not 0."""
    return np.full((n_out, n_in), 0.5)


# %%
with suppress(NotImplementedError):
    beginnings = {"all 0": zeros_init, "all 0.5": all_halves, "normal": normal_init}
    figure, panels = plt.subplots(1, 3, figsize=(10, 3), sharey=True)
    for axes, (label, initializer) in zip(panels, beginnings.items(), strict=True):
        path, trained = train_three_units(initializer)
        for i, style in enumerate(("-", "--", ":")):
            axes.plot(path[:, i], style, linewidth=2.5, label=f"unit {i + 1}")
        axes.set(title=f"weights begin {label}", xlabel="step")
        axes.grid(alpha=0.3)
        print(f"{label:8} copies after {len(path) - 1} steps: {has_symmetry(trained)}")
    panels[0].set_ylabel("$w_i$")
    panels[2].legend()
    plt.show()


# %% [markdown]
# From zeros nothing moves at all: where all $v_i$ are 0, so are the gradients of the $w_i$, and the other way

# %% [markdown]
# ## 5. Follow the signal: `activation_stds`

# %%
def activation_stds(
    params: list[tuple[np.ndarray, np.ndarray]], X: np.typing.ArrayLike, activations: list[str]
) -> list[float]:
    """Follow the size of the signal through the layers.

    Args:
        params: (W, b) of each layer, first layer first.
        X: examples, (N, n_in), one row an example; or one example, (n_in,).
        activations: the name of each layer's activation, a key of ACTIVATIONS.

    Returns:
        For each layer the standard deviation of what it gives, over all examples and units.
    """
    stds = []
    a = X
    for (W, b), name in zip(params, activations):
        z = dense(a, W, b)
        a = ACTIVATIONS[name][0](z)
        stds.append(np.std(a))
    return stds


# %%
grader.check("activation_stds")

# %% [markdown]
# For a long time people drew weights from $\mathcal{N}(0, 1)$, or thought that small ones, such as

# %%
with suppress(NotImplementedError):
    for std in (1.0, 0.01):
        print(f"weights from N(0, {std}²), deviation after layer 1 -> layer 10")
        for width in (10, 64, 256):
            rng = np.random.default_rng(2)
            params = init_params([width] * 11, lambda n, m, rng, std=std: normal_init(n, m, rng, std), rng)
            X, line = rng.normal(size=(20, width)), f"  width {width:3}"
            for name in ("sigmoid", "tanh", "relu"):
                first, *_, last = activation_stds(params, X, [name] * 10)
                line += f"    {name} {first:.2g} -> {last:.1g}"
            print(line)


# %% [markdown]
# With $\mathcal{N}(0, 1)$, ReLU explodes, and the more so the wider the layers. Sigmoid and tanh cannot

# %% [markdown]
# ## 6. As much out as in: `glorot_uniform` and `glorot_normal`

# %%
def glorot_uniform(n_in: int, n_out: int, rng: np.random.Generator) -> np.ndarray:
    """Draw weights evenly, with the variance 2 / (n_in + n_out) that Glorot and Bengio found.

    Args:
        n_in: how many inputs the layer has.
        n_out: how many units the layer has.
        rng: where the randomness comes from.

    Returns:
        W, (n_out, n_in).

    Source: Glorot and Bengio 2010, equation 16, https://proceedings.mlr.press/v9/glorot10a.html.
    """
    a = np.sqrt(6 / (n_in + n_out))
    return uniform_init(n_in, n_out, rng, a)


# %%
grader.check("glorot_uniform")


# %% [markdown]
# **Write** `glorot_normal(n_in, n_out, rng)`: `W` drawn from a normal distribution, with this variance.

# %%
def glorot_normal(n_in: int, n_out: int, rng: np.random.Generator) -> np.ndarray:
    """Draw weights from a normal distribution with the variance 2 / (n_in + n_out).

    Forwards a layer keeps the variance of its signal where Var(W) = 1 / n_in, backwards where
    Var(W) = 1 / n_out; between the two stands the mean of n_in and n_out.

    Args:
        n_in: how many inputs the layer has.
        n_out: how many units the layer has.
        rng: where the randomness comes from.

    Returns:
        W, (n_out, n_in).

    Source: Glorot and Bengio 2010, equation 12, https://proceedings.mlr.press/v9/glorot10a.html.
    """
    return normal_init(n_in, n_out, rng, np.sqrt(2 / (n_in + n_out)))


# %%
grader.check("glorot_normal")


# %% [markdown]
# ## 7. What ReLU takes away: `he_normal`

# %%
def he_normal(n_in: int, n_out: int, rng: np.random.Generator) -> np.ndarray:
    """Draw weights from a normal distribution with the variance 2 / n_in.

    ReLU makes half of its inputs 0, which halves the mean square of the signal; the 2 restores it.

    Args:
        n_in: how many inputs the layer has.
        n_out: how many units the layer has.
        rng: where the randomness comes from.

    Returns:
        W, (n_out, n_in).

    Source: He, Zhang, Ren and Sun 2015, equation 10, https://arxiv.org/abs/1502.01852.
    """
    return normal_init(n_in, n_out, rng, np.sqrt(2 / n_in))


# %%
grader.check("he_normal")

# %% [markdown]
# Here is the signal on its way through ten layers of 64 units, drawn by your functions. Mind the scale: from

# %%
with suppress(NotImplementedError):
    beginnings = {
        "$N(0, 1)$": normal_init,
        "$N(0, 0.01^2)$": lambda n, m, rng: normal_init(n, m, rng, 0.01),
        "Glorot": glorot_uniform,
        "He": he_normal,
    }
    figure, panels = plt.subplots(1, 2, figsize=(10, 3.8), sharey=True)
    for axes, name in zip(panels, ("tanh", "relu"), strict=True):
        for label, initializer in beginnings.items():
            rng = np.random.default_rng(4)
            params = init_params([64] * 11, initializer, rng)
            stds = activation_stds(params, rng.normal(size=(100, 64)), [name] * 10)
            axes.semilogy(range(1, 11), stds, "o-", label=label)
        axes.set(title=f"{name}, ten layers of 64 units", xlabel="layer", xticks=range(1, 11))
        axes.grid(alpha=0.3)
    panels[0].set_ylabel("standard deviation of its outputs")
    panels[1].legend()
    plt.show()

# %% [markdown]
# Tiny weights lose the signal, whatever the activation. $\mathcal{N}(0, 1)$ explodes with ReLU; with tanh it

# %% [markdown]
# ## 8. And the way back (nothing to write)

# %%
with suppress(NotImplementedError):
    sigmoid, slope = ACTIVATIONS["sigmoid"]
    for width in (10, 64, 256):
        rng = np.random.default_rng(5)
        signal, product = rng.normal(size=(50, width)), 1.0
        for W, b in init_params([width] * 10, normal_init, rng):
            z = dense(signal, W, b)
            product *= np.sqrt(width * np.mean(slope(z) ** 2))
            signal = sigmoid(z)
        last = np.sqrt(np.mean(slope(z) ** 2))
        print(f"width {width:3}: weights {np.sqrt(width):4.1f}, slope {last:.2f}, nine layers {product:.2g}")


# %% [markdown]
# ## 9. Which for which: `initializer_for`

# %%
def initializer_for(activation: str) -> str:
    """Name the initialiser that fits an activation.

    Args:
        activation: "sigmoid", "tanh", "identity" or "softmax"; or one of the rectifiers "relu",
            "leaky_relu", "prelu", "elu", "gelu", "swish" and "mish".

    Returns:
        "glorot_uniform" or "he_normal".

    Raises:
        ValueError: the activation is none of these.
    """
    if activation in ("relu", "leaky_relu", "prelu", "elu", "gelu", "swish", "mish"):
        return "he_normal"
    if activation in ("sigmoid", "tanh", "identity", "softmax"):
        return "glorot_uniform"
    raise ValueError("unknown activation " + str(activation))


# %%
grader.check("initializer_for")

# %% [markdown]
# In Keras a layer is told by name: `Dense(100, activation="relu", kernel_initializer="he_normal")`. If it is

# %% [markdown]
# ## Done?
