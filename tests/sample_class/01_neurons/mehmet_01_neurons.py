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
# # Neurons, activations, layers

# %% [markdown]
# ## How this notebook works

# %%
from contextlib import suppress
from pathlib import Path
from types import SimpleNamespace

import matplotlib.pyplot as plt
import numpy as np
import otter

# %%
# Nothing to write here: this cell makes the grader, and says so if a file that it needs is not there.
needed = {"checks.py": Path("checks.py"), "the folder tests/": Path("tests", "perceptron.py")}
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
# ## 1. One unit: `perceptron`

# %%
def step(z: np.typing.ArrayLike) -> np.ndarray:
    """Fire or not: 1 from 0 on, and 0 below.

    Args:
        z: pre-activations, of any shape.

    Returns:
        Zeros and ones, of z's shape.

    Source: McCulloch and Pitts 1943, https://doi.org/10.1007/BF02478259.
    """
    return np.where(np.asarray(z) >= 0, 1.0, 0.0)


# %%
step([-2, -0.1, 0, 3])


# %% [markdown]
# The two together, $\hat{y} = \text{step}(w \cdot x + b)$, are the **perceptron** (Rosenblatt, 1958). Where

# %%
def perceptron(X: np.typing.ArrayLike, w: np.typing.ArrayLike, b: float) -> np.ndarray:
    """Decide by the side of a line, or of a hyperplane, on which an example lies.

    Args:
        X: examples, (N, D), one row an example; or one example, (D,).
        w: weights, (D,).
        b: bias, a number.

    Returns:
        0 or 1 for each example, (N,); or for one example, ().

    Source: Rosenblatt 1958, https://doi.org/10.1037/h0042519.
    """
    z = np.asarray(X, dtype=float) @ np.asarray(w, dtype=float) + b
    return step(z)


# %%
grader.check("perceptron")


# %% [markdown]
# ## 2. What a line can do: `linear_accuracy`

# %%
def linear_accuracy(
    w: np.typing.ArrayLike, b: float, X: np.typing.ArrayLike, y: np.typing.ArrayLike
) -> float:
    """Count how often the perceptron is right.

    Args:
        w: weights, (D,).
        b: bias, a number.
        X: examples, (N, D), one row an example; or one example, (D,).
        y: what each example should be, 0 or 1, (N,); or one number.

    Returns:
        The part of the examples that the perceptron gets right, from 0 to 1.
    """
    return np.mean(perceptron(X, w, b) == np.asarray(y))


# %%
grader.check("linear_accuracy")

# %% [markdown]
# **Your turn: AND** (not scored). The line below solves OR. Change `w` and `b` until it solves AND, which

# %%
corners = np.array([[0, 0], [0, 1], [1, 0], [1, 1]])
targets = {"AND": np.array([0, 0, 0, 1]), "XOR": np.array([0, 1, 1, 0])}
side = np.linspace(-0.5, 1.5, 100)
plane = np.stack(np.meshgrid(side, side), axis=-1).reshape(-1, 2)  # (10000, 2): a point a row


def draw_decisions(axes, decisions, y, title):
    """Shade the plane by what is decided for each of its points, and mark the corners by their targets."""
    shades = np.reshape(decisions, (len(side), len(side)))
    axes.contourf(side, side, shades, levels=[-0.5, 0.5, 1.5], colors=["C0", "C1"], alpha=0.3)
    axes.scatter(*corners.T, c=np.where(y == 1, "C1", "C0"), s=120, edgecolor="black", zorder=3)
    axes.set(title=title, xlabel="$x_1$", ylabel="$x_2$", aspect="equal", xticks=[0, 1], yticks=[0, 1])


# %%
w, b = [1.0, 1.0], -0.5  # change these

with suppress(NotImplementedError):
    accuracy = linear_accuracy(w, b, corners, targets["AND"])
    decisions = perceptron(plane, w, b)
    figure, axes = plt.subplots(figsize=(3, 3))
    draw_decisions(axes, decisions, targets["AND"], f"AND: {accuracy:.0%} right")
    plt.show()

# %% [markdown]
# Now XOR. Try it with the cell above if you like; here are 1,000 lines drawn at random, and the best of

# %%
with suppress(NotImplementedError):
    rng = np.random.default_rng(1)
    lines = [(rng.normal(size=2), rng.normal()) for _ in range(1000)]
    best = {}
    for name, y in targets.items():
        accuracies = np.array([linear_accuracy(*line, corners, y) for line in lines])
        best[name] = lines[accuracies.argmax()]
        print(f"{name}: {np.sum(accuracies == 1)} lines reach 100%, the best one {accuracies.max():.0%}")
    shades = {name: perceptron(plane, *line) for name, line in best.items()}
    figure, axes = plt.subplots(1, 2, figsize=(6, 3))
    for place, name in zip(axes, shades, strict=True):
        draw_decisions(place, shades[name], targets[name], f"{name}, the best line")
    plt.show()


# %% [markdown]
# **More lines will not help.** An XOR needs four things at once:

# %% [markdown]
# ## 3. A soft step: `sigmoid` and its derivative

# %%
def sigmoid(z: np.typing.ArrayLike) -> np.ndarray:
    """Squash any number into the interval from 0 to 1.

    Args:
        z: pre-activations, of any shape.

    Returns:
        1 / (1 + exp(-z)), of z's shape.

    Source: Rumelhart, Hinton and Williams 1986, https://doi.org/10.1038/323533a0.
    """
    z = np.asarray(z, dtype=float)
    e = np.exp(-np.abs(z))
    return np.where(z >= 0, 1 / (1 + e), e / (1 + e))


# %%
grader.check("sigmoid")


# %% [markdown]
# The slope of the sigmoid can be written by the sigmoid itself,

# %%
def sigmoid_derivative(z: np.typing.ArrayLike) -> np.ndarray:
    """Give the slope of the sigmoid: 0.25 at 0, and less everywhere else.

    Args:
        z: pre-activations, of any shape; not their sigmoid.

    Returns:
        The slopes, of z's shape.

    Source: Rumelhart, Hinton and Williams 1986, https://doi.org/10.1038/323533a0.
    """
    s = sigmoid(z)
    return s * (1 - s)


# %%
grader.check("sigmoid_derivative")


# %% [markdown]
# Its sister runs from −1 to 1:

# %%
def tanh(z: np.typing.ArrayLike) -> np.ndarray:
    """Squash any number into the interval from -1 to 1.

    Args:
        z: pre-activations, of any shape.

    Returns:
        (exp(z) - exp(-z)) / (exp(z) + exp(-z)), of z's shape.

    Source: LeCun, Bottou, Orr and Müller 1998, section 4.4, https://doi.org/10.1007/3-540-49430-8_2.
    """
    return np.tanh(np.asarray(z, dtype=float))


def tanh_derivative(z: np.typing.ArrayLike) -> np.ndarray:
    """Give the slope of tanh: 1 at 0, and less everywhere else.

    Args:
        z: pre-activations, of any shape; not their tanh.

    Returns:
        The slopes, of z's shape.
    """
    # tanh = sinh / cosh, so tanh' = (cosh² - sinh²) / cosh² = 1 - tanh².
    return 1.0 - np.tanh(np.asarray(z, dtype=float)) ** 2


# %%
with suppress(NotImplementedError):
    z = np.linspace(-6, 6, 241)
    curves = {"sigmoid": (sigmoid(z), sigmoid_derivative(z)), "tanh": (tanh(z), tanh_derivative(z))}
    figure, axes = plt.subplots(1, 2, figsize=(8, 3))
    for name, (values, slopes) in curves.items():
        axes[0].plot(z, values, label=name)
        axes[1].plot(z, slopes, label=name)
    axes[1].axhline(0.25, color="gray", linestyle=":", label="0.25")
    axes[0].set(title="activation", xlabel="$z$")
    axes[1].set(title="derivative", xlabel="$z$")
    for place in axes:
        place.grid(alpha=0.3)
        place.legend()
    plt.show()


# %% [markdown]
# **What a quarter does.** Backpropagation multiplies by such a slope at every layer. Unless the weights make

# %% [markdown]
# ## 4. Keep it simple: `relu` and its derivative

# %%
def relu(z: np.typing.ArrayLike) -> np.ndarray:
    """Keep what is positive, and make the rest 0.

    Args:
        z: pre-activations, of any shape.

    Returns:
        max(z, 0), of z's shape.

    Source: Nair and Hinton 2010, https://icml.cc/Conferences/2010/papers/432.pdf.
    """
    return np.maximum(z, 0)


# %%
grader.check("relu")


# %%
def relu_derivative(z: np.typing.ArrayLike) -> np.ndarray:
    """Give the slope of ReLU: 1 where z is positive, 0 elsewhere.

    Args:
        z: pre-activations, of any shape.

    Returns:
        The slopes, of z's shape.
    """
    z = np.asarray(z, dtype=float)
    return np.where(z > 0, 1, 0)


# %%
grader.check("relu_derivative")


# %% [markdown]
# ## 5. A leak: `leaky_relu` and its derivative

# %%
def leaky_relu(z: np.typing.ArrayLike, alpha: float = 0.2) -> np.ndarray:
    """Keep what is positive, and let a part of the rest leak through.

    Args:
        z: pre-activations, of any shape.
        alpha: the slope on the negative side, at least 0 and below 1.

    Returns:
        z where it is positive and alpha · z elsewhere, of z's shape.

    Source: Maas, Hannun and Ng 2013, https://ai.stanford.edu/~amaas/papers/relu_hybrid_icml2013_final.pdf.
    """
    z = np.asarray(z, dtype=float)
    return np.where(z > 0, z, alpha * z)


# %%
grader.check("leaky_relu")


# %%
def leaky_relu_derivative(z: np.typing.ArrayLike, alpha: float = 0.2) -> np.ndarray:
    """Give the slope of the leaky ReLU: 1 where z is positive, alpha elsewhere.

    Args:
        z: pre-activations, of any shape.
        alpha: the slope on the negative side, at least 0 and below 1.

    Returns:
        The slopes, of z's shape.
    """
    z = np.asarray(z, dtype=float)
    return np.where(z > 0, 1, alpha)


# %%
grader.check("leaky_relu_derivative")

# %%
with suppress(NotImplementedError):
    z = np.linspace(-4, 4, 401)
    values, slopes = leaky_relu(z), leaky_relu_derivative(z)
    figure, axes = plt.subplots(1, 2, figsize=(8, 3))
    axes[0].plot(z, values, "C0", label="leaky ReLU")
    axes[1].plot(z, slopes, "C3", label="its derivative")
    for place in axes:
        place.axhline(0, color="black", linewidth=0.5)
        place.axvline(0, color="black", linewidth=0.5)
        place.set(xlabel="$z$")
        place.grid(alpha=0.3)
        place.legend(loc="lower right")
    plt.show()


# %% [markdown]
# ### A bug hunt

# %%
def leaky_relu_of_the_slide(z, alpha=0.21):
    """Let a part of what is negative leak through."""
    return leaky_relu(z, alpha)


def its_derivative(z, alpha=0.2):
    """Give the slope of the function above."""
    return leaky_relu_derivative(z, alpha)


def measured_slope(f, z, h=1e-5):
    """Measure the slope of f at z by a central difference."""
    return (f(z + h) - f(z - h)) / (2 * h)


with suppress(NotImplementedError):
    z = np.array([-2.0, -1.0, 1.0, 2.0])
    measured, claimed = measured_slope(leaky_relu_of_the_slide, z), its_derivative(z)
    print("z:       ", z)
    print("measured:", measured.round(6))
    print("claimed: ", claimed)


# %% [markdown]
# **To think about** (not scored). For which numbers do the two rows differ, and which line has the slip? A

# %% [markdown]
# ## 6. Without a kink: `softplus`

# %%
def softplus(z: np.typing.ArrayLike) -> np.ndarray:
    """Round the kink of ReLU off: positive everywhere, and close to ReLU far from 0.

    Its derivative is the sigmoid: d/dz log(1 + exp(z)) = exp(z) / (1 + exp(z)).

    Args:
        z: pre-activations, of any shape.

    Returns:
        log(1 + exp(z)), of z's shape.

    Source: Dugas and others 2001,
    https://papers.nips.cc/paper/1920-incorporating-second-order-functional-knowledge-for-better-option-pricing
    """
    z = np.asarray(z, dtype=float)
    return np.maximum(z, 0) + np.log1p(np.exp(-np.abs(z)))


# %%
grader.check("softplus")


# %% [markdown]
# ## 7. A leak that levels off: `elu` and its derivative (beyond the lecture)

# %%
def elu(z: np.typing.ArrayLike, alpha: float = 1.0) -> np.ndarray:
    """Keep what is positive, and let the rest level off at -alpha.

    Args:
        z: pre-activations, of any shape.
        alpha: the depth that the negative side approaches, 0 or more.

    Returns:
        z where it is positive and alpha · (exp(z) - 1) elsewhere, of z's shape.

    Source: Clevert, Unterthiner and Hochreiter 2016, https://arxiv.org/abs/1511.07289.
    """
    z = np.asarray(z, dtype=float)
    return np.where(z > 0, z, alpha * (np.exp(np.minimum(z, 0)) - 1))


# %%
grader.check("elu")


# %%
def elu_derivative(z: np.typing.ArrayLike, alpha: float = 1.0) -> np.ndarray:
    """Give the slope of ELU: 1 where z is positive, alpha · exp(z) elsewhere.

    Args:
        z: pre-activations, of any shape.
        alpha: the depth that the negative side approaches, 0 or more.

    Returns:
        The slopes, of z's shape.
    """
    z = np.asarray(z, dtype=float)
    return np.where(z > 0, 1, alpha * np.exp(np.minimum(z, 0)))


# %%
grader.check("elu_derivative")


# %% [markdown]
# ### The family

# %%
def identity(z: np.typing.ArrayLike) -> np.ndarray:
    """Hand on the pre-activation as it is: the activation of an output that may be any number.

    Args:
        z: pre-activations, of any shape.

    Returns:
        A copy of z.
    """
    return np.array(z, dtype=float)


def identity_derivative(z: np.typing.ArrayLike) -> np.ndarray:
    """Give the slope of the identity, 1 everywhere.

    Args:
        z: pre-activations, of any shape.

    Returns:
        Ones, of z's shape.
    """
    return np.ones(np.shape(z))


def step_derivative(z: np.typing.ArrayLike) -> np.ndarray:
    """Give the slope of the step, 0 on both sides of its jump: nothing to learn from.

    Args:
        z: pre-activations, of any shape.

    Returns:
        Zeros, of z's shape.
    """
    return np.zeros(np.shape(z))


# %%
ACTIVATIONS = {
    "identity": (identity, identity_derivative),
    "step": (step, step_derivative),
    "sigmoid": (sigmoid, sigmoid_derivative),
    "tanh": (tanh, tanh_derivative),
    "relu": (relu, relu_derivative),
    "leaky_relu": (leaky_relu, leaky_relu_derivative),
    "elu": (elu, elu_derivative),
    "softplus": (softplus, sigmoid),
}

# %% [markdown]
# Does each derivative fit its function? Measure them all, away from 0, and look at them together.

# %%
z = np.array([-3.0, -1.5, -0.5, 0.5, 1.5, 3.0])
for name, (activation, derivative) in ACTIVATIONS.items():
    with suppress(NotImplementedError):
        worst = np.max(np.abs(measured_slope(activation, z) - derivative(z)))
        print(f"{name:10} differs by {worst:.0e}: {'fits' if worst < 1e-8 else 'look again'}")

# %%
with suppress(NotImplementedError):
    z = np.linspace(-4, 3, 281)
    curves = {name: ACTIVATIONS[name][0](z) for name in ("relu", "leaky_relu", "elu", "softplus")}
    figure, axes = plt.subplots(figsize=(7, 3.5))
    for name, values in curves.items():
        axes.plot(z, values, label=name)
    axes.set(title="Four rectifiers", xlabel="$z$")
    axes.grid(alpha=0.3)
    axes.legend()
    plt.show()


# %% [markdown]
# ## 8. Many units at once: `dense`

# %%
def dense(X: np.typing.ArrayLike, W: np.typing.ArrayLike, b: np.typing.ArrayLike) -> np.ndarray:
    """Compute the pre-activations of a layer: every unit's weighted sum of the inputs, plus its bias.

    Args:
        X: inputs, (N, n_in), one row an example; or one example, (n_in,).
        W: weights, (n_out, n_in), one row a unit.
        b: biases, (n_out,).

    Returns:
        Pre-activations, (N, n_out); or (n_out,).
    """
    X = np.asarray(X, dtype=float)
    W = np.asarray(W, dtype=float)
    return X @ W.T + np.asarray(b, dtype=float)


# %%
grader.check("dense")


# %% [markdown]
# ## 9. Layers upon layers: `multilayer_perceptron`

# %%
def multilayer_perceptron(
    params: list[tuple[np.ndarray, np.ndarray]], X: np.typing.ArrayLike, activations: list[str]
) -> np.ndarray:
    """Pass examples through all layers, each fed with what the one before gives.

    Args:
        params: (W, b) of each layer, first layer first.
        X: examples, (N, n_in), one row an example; or one example, (n_in,).
        activations: the name of each layer's activation, a key of ACTIVATIONS.

    Returns:
        What the last layer gives, (N, n_out); or (n_out,).

    Source: Rumelhart, Hinton and Williams 1986, https://doi.org/10.1038/323533a0.
    """
    out = X
    for (W, b), name in zip(params, activations):
        out = ACTIVATIONS[name][0](dense(out, W, b))
    return out


# %%
grader.check("multilayer_perceptron")

# %%
with suppress(NotImplementedError):
    xor_params = [
        (np.array([[1, 1], [1, 1]]), np.array([-0.5, -1.5])),
        (np.array([[1, -1]]), np.array([-0.5])),
    ]
    steps = multilayer_perceptron(xor_params, plane, ["step", "step"])
    answers = multilayer_perceptron(xor_params, corners, ["step", "step"])
    print("XOR of the corners:", answers.ravel())
    figure, axes = plt.subplots(figsize=(3, 3))
    draw_decisions(axes, steps, targets["XOR"], "XOR, with two layers")
    plt.show()

# %% [markdown]
# Two lines, one for each hidden unit, and a band between them: what no single line could do, three units can.

# %% [markdown]
# ## 10. How far does this go?

# %%
with suppress(NotImplementedError):
    x = np.linspace(-np.pi, np.pi, 1000)[:, np.newaxis]  # (1000, 1)
    stairs = {}
    for units in (8, 64):
        t = np.linspace(-np.pi, np.pi, units)  # where each unit switches on
        rises = np.diff(np.sin(t), prepend=0.0)  # what it adds to the sum
        params = [(np.ones((units, 1)), -t), (rises[np.newaxis, :], np.zeros(1))]
        stairs[units] = multilayer_perceptron(params, x, ["step", "identity"])
        print(f"{units:2} hidden units: off by {np.abs(stairs[units] - np.sin(x)).max():.2f} at most")

    figure, axes = plt.subplots(figsize=(7, 3.5))
    axes.plot(x, np.sin(x), "k:", label="sin")
    for units, y in stairs.items():
        axes.plot(x, y, label=f"{units} hidden units")
    axes.set(title="A network of steps climbs the sine", xlabel="$x$")
    axes.grid(alpha=0.3)
    axes.legend()
    plt.show()

# %% [markdown]
# The theorem says that such weights exist. It does not say how many units it takes, nor how to find the
