# %% [markdown]
# # Initial weights
#
# Training needs weights to begin with. Which ones? Begin with all zeros, and a hundred units do the work of
# one. Begin with random numbers that are a little too large or too small, and ten layers turn the signal into
# noise or into nothing. For years this was one reason why deep networks did not learn.
#
# In this notebook you write the ways to begin that people use, and two instruments that show what is wrong
# with a beginning:
#
# - one finds units that are **copies** of each other;
# - the other follows the **size of the signal** through the layers.
#
# There are ten functions, seven of them one or two lines long. Plan 75 to 85 minutes; section 4 ends with a
# good place for a break.

# %% [markdown]
# ## How this notebook works
#
# As before: replace the last line of a function, `raise NotImplementedError(...)`, by your code, run its
# cell, then the `grader.check` cell below it. All other cells are there to be run. Those that try out your
# functions begin with `with suppress(NotImplementedError):`, so that the whole notebook runs while some
# function is still to be written; you need not read their code.
#
# The checks here look at some of the properties listed under **What is checked** only. The tests that run
# after you have handed in look at all of them and at the rules below, with other numbers, and at nothing
# else. So go through **What is checked** yourself, also when a check is green.
#
# You need `otter-grader`, `numpy` and `matplotlib`. Run the next three cells first.

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
# `ACTIVATIONS`: `activation, derivative = ACTIVATIONS["tanh"]`.

# %% given="what the first notebook taught"
from reference_impl.activations import ACTIVATIONS
from reference_impl.network import dense

# %%
print(", ".join(ACTIVATIONS))

# %% [markdown]
# ## Rules for every function
#
# - **`W` has the shape `(n_out, n_in)`:** one row for each unit, one column for each input. But an
#   initialiser is *called* the other way round, `(n_in, n_out, rng)`: first what comes in, then what goes
#   out. So `zeros_init(3, 2)` has 2 rows and 3 columns. This surprises everyone once.
# - **All randomness comes from `rng`,** a `numpy.random.Generator`, which has methods such as
#   `rng.uniform(low, high, size=...)` and `rng.normal(mean, std, size=...)`. Make no generator of your own
#   and set no seed: the caller has done that, once, for all layers. Then the same state of `rng` gives the
#   same weights again, and two draws from one `rng` differ.
# - **Parameters** of a network are a list of pairs `(W, b)`, first layer first. **Examples are rows.**
# - **Tuples are as good as lists, lists of numbers as good as arrays,** in what you get and in what you
#   return. Whole numbers are as good as floats.
# - **What you are given stays as it was,** but for the state of `rng`.
# - **Values and shapes count,** the type of the numbers that you return does not. Warnings cost nothing.
#
# How can chance be checked? Your function is asked for 20,000 weights at once. Their mean and their variance
# may then be off by a few per cent, and a right function is taken for a wrong one less than once in a hundred
# million times.

# %% [markdown]
# ## 1. Nothing at all: `zeros_init`
#
# The simplest beginning: all weights are 0. It is a bad one, as you will see in section 4, but it shows how
# an initialiser looks. All of them are called alike, so this one takes an `rng` too, and has no use for it.
#
# **By hand.** With `n_in = 3` inputs and `n_out = 2` units,
# $W = \begin{pmatrix} 0 & 0 & 0 \\ 0 & 0 & 0 \end{pmatrix}$: a row for each unit.
#
# **What is checked**
#
# - `W` holds zeros, and has the shape `(n_out, n_in)`.
# - It is the same with an `rng` and without.
# - Layers with a single input or a single unit have a `W` with two axes all the same.
#
# **Write** `zeros_init(n_in, n_out, rng=None)`: two numbers in, `W` out.

# %% question="zeros_init"
from reference_impl.initializers import zeros_init

# %%
grader.check("zeros_init")

# %% [markdown]
# ## 2. All layers at once: `init_params`
#
# What one layer puts out is what the next one takes in. So a network's sizes are one list, such as
# `[4, 8, 3]` for 4 inputs, a hidden layer of 8 units, and 3 outputs. For each layer the function asks
# `initializer(n_in, n_out, rng)` for `W`, and adds biases of zero: to tell units apart, random weights are
# enough.
#
# **By hand.** `[4, 8, 3]` makes two layers. The first has `W` of shape `(8, 4)` and `b` of shape `(8,)`, the
# second `(3, 8)` and `(3,)`. That is $32 + 8 + 24 + 3 = 67$ numbers to train. Python's
# `zip(sizes, sizes[1:])` gives the pairs $(4, 8)$ and $(8, 3)$.
#
# **What is checked**
#
# - There is a pair `(W, b)` for each layer, first layer first, each of its shape.
# - Each `W` is what `initializer(n_in, n_out, rng)` gives, asked once for each layer, with these three
#   arguments by position, and with the very `rng` that you were handed.
# - Biases are zeros.
# - Layers of equal size share nothing: each has its own `W` and its own `b`.
# - `sizes` may be a list, a tuple or an array.
#
# **Write** `init_params(sizes, initializer, rng)`: sizes in, list of `(W, b)` out.

# %% question="init_params"
from reference_impl.network import init_params

# %%
grader.check("init_params")

# %% [markdown]
# ## 3. Copies: `has_symmetry`
#
# Two units of a hidden layer are copies if they have the same incoming weights, the same bias, and the same
# outgoing weights. The incoming weights of unit $i$ are row $i$ of its own layer's $W$; the outgoing ones are
# **column** $i$ of the next layer's $W$.
#
# **By hand.** In a hidden layer with $W = \begin{pmatrix} 1 & 2 \\ 1 & 2 \end{pmatrix}$ and $b = (0, 0)$,
# both units compute the same. If the next layer has $W = \begin{pmatrix} 5 & 5 \end{pmatrix}$, they are
# copies. If it has $W = \begin{pmatrix} 5 & 6 \end{pmatrix}$, they are not: the next unit hears one of them
# louder.
#
# **Comparing.** `zip(params, params[1:])` goes through each hidden layer together with the next;
# `for i in range(n)` and in it `for j in range(i)` go through all pairs of $n$ units.
# `np.asarray(W_next)[:, i]` is column $i$, and `np.array_equal(u, v)` is `True` where two arrays have the
# same numbers.
#
# **What is checked**
#
# - Two copies in any hidden layer, neighbours or not, make it `True`; without copies it is `False`.
# - All three must be equal, and exactly equal: a difference in the ninth digit is a difference.
# - The last layer hides nothing: equal rows there do not count. So a network of one layer is `False`.
# - A hidden layer with a single unit has nobody to be a copy of.
#
# **Write** `has_symmetry(params)`: a list of `(W, b)` in, `True` or `False` out.

# %% question="has_symmetry"
from reference_impl.diagnostics import has_symmetry

# %%
grader.check("has_symmetry")

# %% [markdown]
# **To think about** (not scored). Two units differ in their outgoing weights only. Are they still alike after
# a step of training? The formulas of the next section tell.

# %% [markdown]
# ## 4. Random numbers: `uniform_init` and `normal_init`
#
# To make units different, draw their weights. Two distributions are in use, both with mean 0:
#
# - **uniform** between $-a$ and $a$: every number in there is equally likely, and the variance is $a^2 / 3$;
# - **normal** with standard deviation $\sigma$: most numbers are near 0, few are far out, and the variance is
#   $\sigma^2$.
#
# **By hand.** With $a = 1$ the variance is $1/3$ and the standard deviation $\sqrt{1/3} = 0.577$. To get a
# standard deviation of 1 from a uniform distribution, take $a = \sqrt{3} = 1.732$.
#
# **The trap.** `rng.random(...)` lies between 0 and 1: all weights would be positive, with mean ½.
#
# **What is checked**, for both
#
# - `W` has the shape `(n_out, n_in)`, with two axes also where one of them has length 1.
# - The mean of 20,000 weights is 0, and their variance $a^2 / 3$ or their standard deviation $\sigma$.
# - `uniform_init`: no weight is larger than `limit` or smaller than `-limit`. `normal_init`: 68 % of the
#   weights are nearer to 0 than `std`, as a normal distribution has it (`rng.normal` draws from one).
# - `limit` and `std` are used as given, also whole numbers; without them they are 1.
# - Each weight is a draw of its own. The same state of `rng` gives the same `W`; a second call with the same
#   `rng` gives another.
#
# **Write** `uniform_init(n_in, n_out, rng, limit=1.0)`: `W` drawn evenly from −`limit` to `limit`.

# %% question="uniform_init"
from reference_impl.initializers import uniform_init

# %%
grader.check("uniform_init")

# %% [markdown]
# **Write** `normal_init(n_in, n_out, rng, std=1.0)`: `W` drawn from a normal distribution around 0.

# %% question="normal_init"
from reference_impl.initializers import normal_init

# %%
grader.check("normal_init")

# %% [markdown]
# ### Three units in training
#
# Now see why copies are bad. A small network with one input, three tanh units, one output and no biases
# computes $\hat{y}(x) = \sum_i v_i \tanh(w_i x)$. With the mean squared error
# $L = \frac{1}{N} \sum_n e_n^2$, $e_n = \hat{y}(x_n) - y_n$, the chain rule gives
#
# $$\frac{\partial L}{\partial v_i} = \frac{2}{N} \sum_{n} e_n \tanh(w_i x_n) \qquad
# \frac{\partial L}{\partial w_i} = \frac{2}{N} \sum_{n} e_n \, v_i \, \tanh'(w_i x_n) \, x_n$$
#
# Unit $i$ stands on the right-hand side as $w_i$ and $v_i$ only. So if two units begin with the same two
# numbers, they get the same two gradients, take the same step, and are the same again. **For ever.**

# %%
x = np.linspace(-2, 2, 41)  # (41,)
y = np.sin(2 * x)


def train_three_units(initializer: Callable, steps: int = 400, rate: float = 0.1) -> tuple:
    """Give the w of each unit after each step, (steps + 1, 3), and the parameters at the end."""
    (W, b), (V, c) = init_params([1, 3, 1], initializer, np.random.default_rng(4))
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
    panels[0].legend(loc="upper left")
    plt.show()

# %% [markdown]
# From zeros nothing moves at all: where all $v_i$ are 0, so are the gradients of the $w_i$, and the other way
# round. From 0.5 the three lines lie on top of each other: three units that do the work of one. It is not the
# zero that is bad but the equality. Random weights break it.
#
# This is a good place for a break.

# %% [markdown]
# ## 5. Follow the signal: `activation_stds`
#
# Random weights tell units apart. How large should they be? If they are badly scaled, learning is slow, or
# signals and gradients vanish or explode. To see it, send examples through the layers and measure after each
# activation how widely the outputs spread: their standard deviation, one number over all examples and all
# units of the layer together.
#
# **By hand.** One identity layer, $W = (2)$, $b = (1)$, and the examples 1 and 3. The outputs are 3 and 7,
# their mean is 5, and the standard deviation is $\sqrt{(4 + 4) / 2} = 2$, as `np.std` has it.
#
# **What is checked**
#
# - There is one number for each layer, first layer first.
# - It is measured after the activation, on what the layer before gave, biases included.
# - It is one deviation over all examples and units, not a mean of several, and divides by their number.
# - One example of shape `(D,)` is welcome where a batch is.
#
# **Write** `activation_stds(params, X, activations)`: parameters, examples and the name of each layer's
# activation in; list of numbers out.

# %% question="activation_stds"
from reference_impl.diagnostics import activation_stds

# %%
grader.check("activation_stds")

# %% [markdown]
# For a long time people drew weights from $\mathcal{N}(0, 1)$, or thought that small ones, such as
# $\mathcal{N}(0, 0.01^2)$, are on the safe side. Ten layers, as your functions see them:

# %%
with suppress(NotImplementedError):
    for std in (1.0, 0.01):
        table = f"weights from N(0, {std}²), deviation after layer 1 -> layer 10"
        for width in (10, 256):
            rng = np.random.default_rng(2)
            params = init_params([width] * 11, lambda n, m, rng, std=std: normal_init(n, m, rng, std), rng)
            X = rng.normal(size=(20, width))
            table += f"\n  width {width:3}"
            for name in ("sigmoid", "tanh", "relu"):
                first, *_, last = activation_stds(params, X, [name] * 10)
                table += f"    {name} {first:.2g} -> {last:.1g}"
        print(table)

# %% [markdown]
# With $\mathcal{N}(0, 1)$, ReLU explodes, and the more so the wider the layers. Sigmoid and tanh cannot
# explode, they **saturate**: a deviation near ½ or 1, the most that they can have, means that nearly every
# unit sits at one of its two ends, where its slope is about 0.
#
# With 0.01, tanh and ReLU die out. The sigmoid's number stays, but it deceives: what is left are differences
# between units, the same for every example to within $10^{-13}$.
#
# So no single number is right for every layer: the right size depends on how many inputs a unit has.

# %% [markdown]
# ## 6. As much out as in: `glorot_uniform` and `glorot_normal`
#
# A unit's pre-activation is a sum over its inputs, $z = \sum_{j=1}^{n_{in}} w_j x_j$. If the weights are
# drawn independently, with mean 0, variances add up:
#
# $$\operatorname{Var}(z) = n_{in} \cdot \operatorname{Var}(w) \cdot \overline{x^2}$$
#
# with $\overline{x^2}$ the mean square of the inputs. So **forwards** the signal keeps its size if
# $\operatorname{Var}(w) = 1 / n_{in}$. **Backwards** the gradient is a sum over the $n_{out}$ units, and
# keeps its size if $\operatorname{Var}(w) = 1 / n_{out}$. Xavier Glorot and Yoshua Bengio took the middle, in
# 2010:
#
# $$\operatorname{Var}(w) = \frac{2}{n_{in} + n_{out}}$$
#
# Which distribution has this variance matters little. As a uniform one it needs the limit $a$ with
# $a^2 / 3 = 2 / (n_{in} + n_{out})$.
#
# **By hand.** For 200 inputs and 100 units the variance is $2 / 300 = 0.00667$, the standard deviation
# $0.0816$, and the uniform limit $\sqrt{6 / 300} = 0.1414$.
#
# **The trap.** A generator wants the standard deviation or the limit. The formula gives the variance.
#
# **What is checked**, for both
#
# - `W` has the shape `(n_out, n_in)`, with two axes also where one of them has length 1.
# - The mean of 20,000 weights is 0, and their variance $2 / (n_{in} + n_{out})$, for narrow and wide layers.
# - `glorot_uniform`: no weight is larger than $\sqrt{6 / (n_{in} + n_{out})}$ in size.
# - Each weight is a draw of its own. The same state of `rng` gives the same `W`; a second call with the same
#   `rng` gives another.
#
# A normal distribution cut off at two deviations, and widened until the variance is right again, as some
# libraries have it, is as good as `rng.normal`.
#
# **Write** `glorot_uniform(n_in, n_out, rng)`: `W` drawn evenly, with this variance.

# %% question="glorot_uniform"
from reference_impl.initializers import glorot_uniform

# %%
grader.check("glorot_uniform")

# %% [markdown]
# **Write** `glorot_normal(n_in, n_out, rng)`: `W` drawn from a normal distribution, with this variance.

# %% question="glorot_normal"
from reference_impl.initializers import glorot_normal

# %%
grader.check("glorot_normal")

# %% [markdown]
# ## 7. What ReLU takes away: `he_normal`
#
# Glorot and Bengio thought of units that are nearly linear around 0, such as tanh. ReLU sets the negative
# half of its inputs to 0, and keeps half of the squares,
# $\overline{\operatorname{relu}(z)^2} = \frac{1}{2} \operatorname{Var}(z)$. Ten layers later
# $2^{-10} = 0.001$ of the mean square is left. Kaiming He and others put the lost factor into the weights, in
# 2015:
#
# $$\operatorname{Var}(w) = \frac{2}{n_{in}}$$
#
# **By hand.** For 200 inputs the variance is $0.01$ and the standard deviation $0.1$, however many units
# there are.
#
# **What is checked**
#
# - `W` has the shape `(n_out, n_in)`, with two axes also where one of them has length 1.
# - The mean of 20,000 weights is 0, and their variance $2 / n_{in}$, for narrow and wide layers. As in
#   section 6, the distribution matters little.
# - Each weight is a draw of its own. The same state of `rng` gives the same `W`; a second call with the same
#   `rng` gives another.
#
# **Write** `he_normal(n_in, n_out, rng)`: `W` drawn from a normal distribution, with this variance.

# %% question="he_normal"
from reference_impl.initializers import he_normal

# %%
grader.check("he_normal")

# %% [markdown]
# Here is the signal on its way through ten layers of 64 units, drawn by your functions. Mind the scale: in
# the upper row, from one number on the left-hand axis to the next is a factor of 1,000. The lower row shows
# the part from 0.01 to 3 alone.

# %%
with suppress(NotImplementedError):
    beginnings = {
        "$N(0, 1)$": normal_init,
        "$N(0, 0.01^2)$": lambda n, m, rng: normal_init(n, m, rng, 0.01),
        "Glorot": glorot_uniform,
        "He": he_normal,
    }
    figure, panels = plt.subplots(2, 2, figsize=(10, 6), sharex=True, sharey="row", layout="constrained")
    for column, name in zip(panels.T, ("tanh", "relu"), strict=True):
        for (label, initializer), style in zip(beginnings.items(), ("o-", "v-", "s--", "^--"), strict=True):
            rng = np.random.default_rng(4)
            params = init_params([64] * 11, initializer, rng)
            stds = activation_stds(params, rng.normal(size=(100, 64)), [name] * 10)
            for axes in column:
                axes.semilogy(range(1, 11), stds, style, label=label)
                axes.grid(alpha=0.3)
        column[0].set_title(f"{name}, ten layers of 64 units")
        column[1].set(xlabel="layer", xticks=range(1, 11), ylim=(0.01, 3))
    figure.supylabel("standard deviation of the outputs")
    panels[0, 0].legend(loc="upper right", ncols=2)
    plt.show()

# %% [markdown]
# Tiny weights lose the signal, whatever the activation. $\mathcal{N}(0, 1)$ explodes with ReLU; with tanh it
# is the line on top, which looks steady and is saturation. Glorot keeps the signal of tanh, and He that of
# ReLU. Glorot with ReLU loses a factor of about $\sqrt{2}$ at each layer, as foretold: after ten, about 32.
#
# **To think about** (not scored). A leaky ReLU with slope $\alpha$ on the left loses less. Which factor
# should stand in place of He's 2? (Try $\alpha = 0$ and $\alpha = 1$.)

# %% [markdown]
# ## 8. And the way back (nothing to write)
#
# A network learns from gradients that travel from the last layer to the first, and are multiplied at each by
# its weights and by the slope of its activation. In two notebooks you will write this journey; here is what
# it gives. Ten layers of equal width, 100 random examples, and a random gradient fed in at the top,
# $\mathcal{N}(0, 1)$ for each output. $\lVert dW \rVert$ is the size of all weight gradients of a layer
# together, and the ratio is that of layer 1 by that of layer 10. Medians of 20 networks:
#
# | activation, weights | width | std after layer 10 | ‖dW‖ of layer 1 | ratio |
# |---|---:|---:|---:|---:|
# | sigmoid, Glorot | 64 | 0.12 | 0.0003 | 0.000004 |
# | sigmoid, N(0, 1) | 10 | 0.27 | 0.03 | 0.003 |
# | sigmoid, N(0, 1) | 256 | 0.46 | 1,100 | 8.5 |
# | tanh, N(0, 1) | 64 | 0.95 | 140,000 | 850 |
# | tanh, N(0, 0.01²) | 64 | 1e-11 | 8e-8 | 1 |
# | tanh, Glorot | 64 | 0.22 | 170 | 1.2 |
# | ReLU, N(0, 1) | 64 | 3e7 | 2.5e9 | 1 |
# | ReLU, He | 64 | 0.85 | 430 | 1 |
#
# - **Vanishing.** The slope of the sigmoid is at most 0.25, so even weights of the right size lose a factor
#   of 4 at each of nine layers: $0.25^9 = 0.000004$. The first layer hardly learns. This, and beginning with
#   $\mathcal{N}(0, 1)$, held the field up in the early 2000s, until Glorot and Bengio looked closely. It is
#   one reason why hidden layers are ReLUs today.
# - **$\mathcal{N}(0, 1)$ does not simply make gradients vanish.** Saturated units have slopes near 0, but
#   large weights multiply what is left. Which of the two wins depends on the width: a narrow sigmoid network
#   vanishes, a wide one explodes, and tanh explodes.
# - **A ratio of 1 is not enough.** Tiny weights have it, and so has an exploding ReLU. Look at the sizes
#   themselves. Only the two matching pairs, tanh with Glorot and ReLU with He, look well in every column.

# %% [markdown]
# ## 9. Which for which: `initializer_for`
#
# The beginning must match the activation. He's was made for ReLU, and serves its smooth and leaky relatives
# too. Glorot's, in either form, is for the others:
#
# | activation | initialiser |
# |---|---|
# | `"relu"`, `"leaky_relu"`, `"prelu"`, `"elu"`, `"gelu"`, `"swish"`, `"mish"` | `"he_normal"` |
# | `"sigmoid"`, `"tanh"`, `"identity"`, `"softmax"` | `"glorot_uniform"` or `"glorot_normal"` |
#
# (PReLU is a leaky ReLU that learns its slope; GELU, Swish and Mish are smooth curves close to ReLU.)
#
# **What is checked**
#
# - The name of a fitting initialiser comes back, for each of the activations. Either of Glorot's is right.
# - Any other name, `"softplus"` and `"step"` too, raises a `ValueError`.
#
# **Write** `initializer_for(activation)`: a name in, a name out.

# %% question="initializer_for"
from reference_impl.initializers import initializer_for

# %%
grader.check("initializer_for")

# %% [markdown]
# In Keras a layer is told by name: `Dense(100, activation="relu", kernel_initializer="he_normal")`. If it is
# told nothing, it takes `"glorot_uniform"`, whatever the activation, and biases of zero.
#
# **To think about** (not scored). A network of ten ReLU layers uses Keras's default and does not learn. From
# section 7, how large is the signal at the end, compared with the beginning?

# %% [markdown]
# ## Done?
#
# Choose *Restart kernel and run all cells*, see that every check passes, save, and hand in this notebook.
#
# ## Further reading
#
# - Glorot and Bengio, *Understanding the difficulty of training deep feedforward neural networks*, AISTATS
#   2010, [proceedings.mlr.press/v9/glorot10a.html](https://proceedings.mlr.press/v9/glorot10a.html):
#   equations 10 to 16 are section 6 above; figure 6 is your picture, for five layers of tanh.
# - He, Zhang, Ren and Sun, *Delving deep into rectifiers*, ICCV 2015,
#   [arxiv.org/abs/1502.01852](https://arxiv.org/abs/1502.01852): section 2.2 is section 7
#   above, and PReLU is theirs too.
# - Géron, *Hands-on Machine Learning with Scikit-Learn, Keras, and TensorFlow*, 3rd edition, O'Reilly 2022:
#   chapter 11 begins with vanishing gradients.
