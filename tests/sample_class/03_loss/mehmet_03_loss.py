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
# # Softmax and losses

# %% [markdown]
# ## How this notebook works

# %%
# %matplotlib inline

# %%
from contextlib import suppress
from pathlib import Path
from types import SimpleNamespace

import matplotlib.pyplot as plt
import numpy as np
import otter

# %%
# Nothing to write here: this cell makes the grader, and says so if a file that it needs is not there.
needed = {"checks.py": Path("checks.py"), "the folder tests/": Path("tests", "softmax.py")}
missing = " and ".join(name for name, path in needed.items() if not path.exists())
if missing and not hasattr(otter, "is_grading_stub"):
    advice = f"Missing beside this notebook: {missing}; copy what came with it here and run this cell again."
    print(advice)
    grader = SimpleNamespace(check=lambda question: print(f"{question} is not checked: missing {missing}."))
else:
    grader = otter.Notebook()

# %% [markdown]
# ## Rules for every function

# %% [markdown]
# ## A tool for every function

# %%
table = np.array([[1.0, 2.0, 3.0], [40.0, 50.0, 60.0]])  # (2, 3)
print("axis=0:      ", np.sum(table, axis=0))
print("axis=-1:     ", np.sum(table, axis=-1))
print("and keepdims:", np.sum(table, axis=-1, keepdims=True).tolist())


# %% [markdown]
# ## 1. From scores to probabilities: `softmax`

# %%
def softmax(z):
    """scores -> probabilities"""
    z = np.asarray(z, dtype=float)
    en_buyuk = z.max(axis=-1, keepdims=True)
    us = np.exp(z - en_buyuk)
    return us / us.sum(axis=-1, keepdims=True)


# %%
grader.check("softmax")

# %%
# %%time
big = softmax(np.random.default_rng(0).normal(size=(2000, 50)))
print(big.shape)

# %%
with suppress(NotImplementedError):
    scores = np.array([[1.47, -0.39, 0.22], [5.0, 6.0, 4.0], [0.9, 0.8, 1.1], [-2.0, 2.0, -3.0]])
    probabilities = softmax(scores)
    print("two digits: ", np.round(probabilities, 2).tolist())
    print("last row:   ", probabilities[3])
    print("sum of each:", probabilities.sum(axis=1))


# %% [markdown]
# ### How sure is sure? (beyond the lecture)

# %%
def draw_probabilities_by_temperature(
    axes: plt.Axes, temperatures: np.typing.ArrayLike, probabilities: np.typing.ArrayLike
) -> None:
    """Draw how the probabilities of the classes move as their scores are divided by a temperature.

    Args:
        axes: where to draw.
        temperatures: what the scores were divided by, (M,), in rising order.
        probabilities: the softmax at each temperature, (M, K).
    """
    n_classes = np.shape(probabilities)[1]
    labels = [f"class {k + 1}" for k in range(n_classes)]
    axes.plot(temperatures, probabilities, label=labels)
    axes.axhline(1 / n_classes, color="gray", linestyle=":", label="all equal")
    axes.set(xlabel="temperature", ylabel="probability", ylim=(0, 1), title="Cold is sure, hot is undecided")
    axes.grid(alpha=0.3)
    axes.legend()


# %%
with suppress(NotImplementedError):
    temperatures = np.linspace(0.1, 5, 100)
    by_temperature = softmax(np.array([1.47, -0.39, 0.22]) / temperatures[:, np.newaxis])  # (100, 3)
    figure, axes = plt.subplots(figsize=(7, 3.5))
    draw_probabilities_by_temperature(axes, temperatures, by_temperature)
    plt.show()


# %% [markdown]
# ## 2. Logarithms of probabilities: `log_softmax`

# %%
def log_softmax(z):
    z = np.asarray(z, dtype=float)
    return z - np.logaddexp.reduce(z, axis=-1, keepdims=True)


# %%
grader.check("log_softmax")


# %% [markdown]
# ## 3. The truth as numbers: `one_hot`

# %%
def one_hot(labels, n_classes):
    labels = np.asarray(labels)
    birim = np.identity(n_classes)
    return birim[labels]


# %%
grader.check("one_hot")

# %%
# !ls *.py

# %% [markdown]
# ## A trap with shapes

# %%
targets = np.array([1.0, 2.0, 3.0])  # (3,)
predictions = np.array([[1.0], [2.0], [3.0]])  # (3, 1)
print((targets - predictions).shape)


# %%
def paired(y: np.typing.ArrayLike, y_hat: np.typing.ArrayLike) -> tuple[np.ndarray, np.ndarray]:
    """Give targets and predictions as float arrays of one shape.

    NumPy would stretch (N,) against (N, 1) to (N, N) without a word; here it is an error.

    Args:
        y: targets, of any shape.
        y_hat: predictions, of y's shape.

    Returns:
        Both as float64 arrays.

    Raises:
        ValueError: the shapes differ.
    """
    y, y_hat = np.asarray(y, dtype=float), np.asarray(y_hat, dtype=float)
    if y.shape != y_hat.shape:
        raise ValueError(f"the targets have shape {y.shape}, the predictions {y_hat.shape}: make them equal")
    return y, y_hat


# %%
try:
    paired(targets, predictions)
except ValueError as error:
    print(error)


# %% [markdown]
# ## 4. How wrong are the probabilities? `cross_entropy`

# %%
def cross_entropy(y, y_hat):
    y, y_hat = paired(y, y_hat)
    tiny = np.finfo(float).tiny
    return float(np.mean(-np.sum(y * np.log(np.fmax(y_hat, tiny)), axis=-1)))


# %%
grader.check("cross_entropy")

# %%
with suppress(NotImplementedError):
    flowers = np.array([[0.22, 0.70, 0.08], [0.70, 0.22, 0.08], [0.70, 0.08, 0.22]])
    flower_losses = [cross_entropy([0, 1, 0], flower) for flower in flowers]
    print("one by one:", np.round(flower_losses, 4).tolist())
    print("together:  ", round(cross_entropy(one_hot([1, 1, 1], 3), flowers), 4))


# %%
def draw_loss_of_one_example(axes: plt.Axes, p: np.typing.ArrayLike, losses: np.typing.ArrayLike) -> None:
    """Draw what one example loses against the probability that its true class was given.

    Args:
        axes: where to draw.
        p: probabilities of the true class, (M,), in rising order.
        losses: the loss at each of them, (M,).
    """
    axes.plot(p, losses, label=r"$-\log(\hat{y}_k)$")
    axes.set(xlabel=r"$\hat{y}_k$, the probability given to the true class", ylabel="loss of the example")
    axes.set(xlim=(0, 1), ylim=(0, None), title="Being sure and wrong is expensive")
    axes.grid(alpha=0.3)
    axes.legend()


# %%
with suppress(NotImplementedError):
    p = np.linspace(0.01, 1, 100)
    losses = [cross_entropy([1, 0], [p_true, 1 - p_true]) for p_true in p]
    figure, axes = plt.subplots(figsize=(7, 3.5))
    axes.plot(flowers[:, 1], flower_losses, "C1o", label="the three flowers", zorder=3)
    draw_loss_of_one_example(axes, p, losses)
    plt.show()


# %% [markdown]
# ## 5. Both steps at once: `softmax_cross_entropy`

# %%
def softmax_cross_entropy(y, z):
    y, z = paired(y, z)
    n = len(y) if y.ndim > 1 else 1
    return -np.sum(y * log_softmax(z)) / n


# %%
grader.check("softmax_cross_entropy")

# %%
with suppress(NotImplementedError):
    for score in (-1, -10, -100, -1000):
        direct = softmax_cross_entropy([0, 1], [0, score])
        in_two_steps = cross_entropy([0, 1], softmax([0, score]))
        print(f"scores [0, {score:5}]: directly {direct:9.4f}, in two steps {in_two_steps:9.4f}")


# %% [markdown]
# ## 6. Yes or no: `binary_cross_entropy`

# %%
def binary_cross_entropy(y, y_hat):
    y, y_hat = paired(y, y_hat)
    p = np.clip(y_hat, 1e-12, 1 - 1e-12)
    return -np.mean(y * np.log(p) + (1 - y) * np.log(1 - p))


# %%
grader.check("binary_cross_entropy")


# %% [markdown]
# ## 7. Numbers instead of classes: `mean_squared_error`

# %%
def mean_squared_error(y, y_hat):
    y, y_hat = paired(y, y_hat)
    return np.mean(np.square(y_hat - y))


# %%
grader.check("mean_squared_error")


# %% [markdown]
# ## 8. A calmer loss: `mean_absolute_error` (beyond the lecture)

# %%
def mean_absolute_error(y, y_hat):
    y, y_hat = paired(y, y_hat)
    return np.mean(np.abs(y - y_hat))


# %%
grader.check("mean_absolute_error")

# %%
with suppress(NotImplementedError):
    measured = np.array([2.1, 3.9, 6.2, 7.8, 10.1])
    slipped = np.array([2.1, 3.9, 6.2, 7.8, 101.0])
    predicted = np.array([2.0, 4.0, 6.0, 8.0, 10.0])
    for name, loss in (("squared", mean_squared_error), ("absolute", mean_absolute_error)):
        before, after = loss(measured, predicted), loss(slipped, predicted)
        print(f"{name:8} error: {before:.2f}, with the slip {after:7.2f}")


# %% [markdown]
# ## 9. Put together: `output_layer`

# %%
def output_layer(task, n):
    units = n
    if task == "regression":
        act, loss = "identity", "mse"
    elif task == "positive":
        act, loss = "relu", "mse"
    elif task == "bounded":
        act, loss = "sigmoid", "mse"
    elif task == "binary":
        act, loss, units = "sigmoid", "binary_cross_entropy", 1
    elif task == "multi-label":
        act, loss = "sigmoid", "binary_cross_entropy"
    elif task == "multi-class":
        act, loss = "softmax", "cross_entropy"
    else:
        raise ValueError("bilinmeyen görev: " + str(task))
    return act, loss, units


# %%
grader.check("output_layer")

# %% [markdown]
# ## Done?
