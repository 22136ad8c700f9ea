# %% [markdown]
# # Neurons, activations, layers
#
# Deep learning borrows its picture from the brain: many simple units, connected to each other in layers.
# A unit adds up its inputs, each with a weight of its own, and then decides what to make of the sum.
# In this notebook you write both steps, with NumPy and nothing else. You will
#
# - watch a single unit fail at a question with four possible inputs;
# - collect the **activations**, the functions by which units decide, each with its slope;
# - stack units into **layers**, until the question is answered and any curve can be drawn.
#
# You will write thirteen functions, most of them one or two lines long. Plan 75 to 85 minutes; the end of
# section 5 is a good place for a break.

# %% [markdown]
# ## How this notebook works
#
# Each section explains an idea, works out a number by hand, and asks you for one function or two. Replace the
# last line, `raise NotImplementedError(...)`, by your code, run the cell, then the `grader.check` cell below
# it, as often as you like. Where a check fails, it shows what was put in, what was expected and what came
# back.
#
# All other cells are there to be run; you need not read the code of those that draw. Many begin with
# `with suppress(NotImplementedError):`, so that the whole notebook runs while some function is still to be
# written.
#
# The checks here look at some of the properties listed under **What is checked** only. The tests that run
# after you have handed in look at all of them and at the rules below, with other numbers, and at nothing
# else. So go through **What is checked** yourself, also when a check is green.
#
# You need `otter-grader`, `numpy` and `matplotlib`. Run the next two cells first.

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
#
# - **Examples are rows.** $N$ examples with $D$ numbers each, called features, are an array `X` of shape
#   `(N, D)`. One example, of shape `(D,)`, is welcome wherever a batch is.
# - **Activations work on each number by itself.** An array of any shape gives one of this shape, and a single
#   number gives a single number.
# - **Lists, tuples and whole numbers are as good as float arrays,** and any array is: a transposed one,
#   every second row of another, a read-only one. `np.asarray(z, dtype=float)` makes a float array of them
#   all; `np.typing.ArrayLike`, in the signatures below, means whatever it understands.
# - **What you are given stays as it was.** Your function may not change its arguments.
# - **Values and shapes count,** to nine digits; the type of the numbers that you return does not. Warnings
#   cost nothing, but for the small checks in sections 3, 6 and 7 that say so.

# %% [markdown]
# ## 1. One unit: `perceptron`
#
# A unit with weights $w$ and a bias $b$ takes the $D$ features of an example and sums up
#
# $$z = w_1 x_1 + w_2 x_2 + \dots + w_D x_D + b = w \cdot x + b$$
#
# This $z$ is its **pre-activation**. The first artificial neurons then did what real ones seemed to do: fire,
# or not, a step from 0 to 1. This function is written for you, as you will write the others.

# %% worked="step"
from reference_impl.activations import step

# %%
step([-2, -0.1, 0, 3])

# %% [markdown]
# The two together, $\hat{y} = \text{step}(w \cdot x + b)$, are the **perceptron** (Rosenblatt, 1958). It
# tells on which side of the straight line $z = 0$ an example is, or of a hyperplane where there are more
# features.
#
# **By hand.** Let $w = [2, -1]$ and $b = -4$. For $x = [3, 1]$ we have $z = 6 - 1 - 4 = 1$, so the perceptron
# gives 1. For $x = [1, 2]$ we have $z = 2 - 2 - 4 = -4$, and it gives 0. No loop is needed: `X @ w`
# multiplies each row of `X` by `w` and adds up, so `(N, D)` and `(D,)` give `(N,)`, a number an example.
#
# **What is checked**
#
# - The two numbers above come out, and the bias counts.
# - An example right on the line, $z = 0$, gives 1, as `step(0)` does.
# - Any number of examples and features will do, as many examples as features too. Each row gives what it
#   gives alone.
# - One example, of shape `(D,)`, gives one number.
#
# **Write** `perceptron(X, w, b)`: examples, weights and a bias in, a 0 or 1 for each example out, of shape
# `(N,)`.

# %% question="perceptron"
from reference_impl.perceptron import perceptron

# %%
grader.check("perceptron")

# %% [markdown]
# **Try it another way.** Most checks here pass float arrays. Lists of whole numbers and one example (for an
# activation: a single number) should work as well. Try both with each function that you write.

# %%
with suppress(NotImplementedError):
    print("lists:      ", perceptron([[3, 1], [1, 2]], [2, -1], -4), "should be 1 and 0")
    print("one example:", perceptron([3, 1], [2, -1], -4), "should be a single 1")

# %% [markdown]
# ## 2. What a line can do: `linear_accuracy`
#
# How good are some weights and a bias? The accuracy is the part of the examples for which the perceptron
# gives the target $y$.
#
# **By hand.** The four corners of the unit square and $w = [1, 1]$, $b = -0.5$:
#
# | $x_1$ | $x_2$ | $z$ | perceptron | OR | XOR |
# |---:|---:|---:|---:|---:|---:|
# | 0 | 0 | −0.5 | 0 | 0 | 0 |
# | 0 | 1 | 0.5 | 1 | 1 | 1 |
# | 1 | 0 | 0.5 | 1 | 1 | 1 |
# | 1 | 1 | 1.5 | 1 | 1 | **0** |
#
# As an OR this perceptron has the accuracy 1. As an XOR, "one of the two but not both", it is wrong in the
# last row, and has 0.75.
#
# **What is checked**
#
# - The accuracy is the part of the examples that come out right: 1 if all do, 0 if none does, whatever the
#   examples and targets.
# - An example on the line counts as a 1, as the perceptron has it.
#
# **Write** `linear_accuracy(w, b, X, y)`: a perceptron's weights and bias, examples, and a target of 0 or 1
# for each, `(N,)`, in; one number out. It may use `perceptron`; then what is wrong there is wrong here.

# %% question="linear_accuracy"
from reference_impl.perceptron import linear_accuracy

# %%
grader.check("linear_accuracy")

# %% [markdown]
# **Your turn: AND** (not scored). Below, the plane is red where the perceptron gives 0 and blue where it
# gives 1, and each corner bears its target. The weights solve OR. Change one number until they solve AND.

# %%
corners = np.array([[0, 0], [0, 1], [1, 0], [1, 1]])
targets = {"AND": np.array([0, 0, 0, 1]), "XOR": np.array([0, 1, 1, 0])}
side = np.linspace(-0.5, 1.5, 300)
plane = np.stack(np.meshgrid(side, side), axis=-1).reshape(-1, 2)  # (90000, 2): a point a row


def draw_decisions(axes, decisions, y, title):
    """Shade the plane by what is decided for each of its points, and write its target at each corner."""
    shades = np.reshape(decisions, (len(side), len(side)))
    axes.contourf(side, side, shades, levels=[-0.5, 0.5, 1.5], colors=["C3", "C0"], alpha=0.35)
    for corner, target in zip(corners, y, strict=True):
        axes.text(*corner, target, ha="center", va="center", bbox={"boxstyle": "circle", "fc": "white"})
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
# Now XOR. Here are 1,000 lines drawn at random, and the best of them:

# %%
with suppress(NotImplementedError):
    rng = np.random.default_rng(17)
    lines = [(rng.normal(size=2), rng.normal()) for _ in range(1000)]
    best = {}
    for name, y in targets.items():
        accuracies = np.array([linear_accuracy(*line, corners, y) for line in lines])
        best[name] = lines[accuracies.argmax()]
        print(f"{name}: {np.sum(accuracies == 1)} lines reach 100%, the best one {accuracies.max():.0%}")
    shades = {name: perceptron(plane, *line) for name, line in best.items()}
    figure, axes = plt.subplots(1, 2, figsize=(6, 3), layout="constrained")
    for place, name in zip(axes, shades, strict=True):
        draw_decisions(place, shades[name], targets[name], f"{name}, the best line")
    plt.show()

# %% [markdown]
# **More lines will not help.** An XOR needs four things at once:
#
# $$b < 0, \qquad w_1 + b \ge 0, \qquad w_2 + b \ge 0, \qquad w_1 + w_2 + b < 0$$
#
# Add the two in the middle: $w_1 + w_2 + 2b \ge 0$. Add the outer two: $w_1 + w_2 + 2b < 0$. Both cannot
# hold, so at least one of the four corners is always wrong, and **no line reaches more than 3/4**.
#
# Classes that a line or a hyperplane can part are called **linearly separable**. A single layer of
# perceptrons solves nothing else. Nobody knew how to train more than one, so this little table brought
# research on neural networks almost to a halt, until backpropagation in 1986. The way round it takes more
# layers (section 9), and something better than the step.

# %% [markdown]
# ## 3. A soft step: `sigmoid` and its derivative
#
# Learning means: move a weight a little, and see whether things get better. With a step nothing changes under
# a little move: its slope is 0 on both sides of the jump. So in 1986 a smooth curve took its place, which
# rises from 0 to 1:
#
# $$\sigma(z) = \frac{1}{1 + e^{-z}} = \frac{e^{z}}{1 + e^{z}}$$
#
# **By hand.** For $z = \log 2$ we have $e^z = 2$ and $\sigma(z) = 2/3$; for $-\log 2$ it is $1/3$, for
# $\log 4$ it is $4/5$, for $0$ it is $1/2$. $\sigma(z)$ and $\sigma(-z)$ always sum to 1.
#
# **The trap.** For $z = -1000$ the first form asks for `np.exp(1000)`, which is too large for a float: NumPy
# warns and says `inf`. The second does so for $z = 1000$. Which is safe on which side? `np.where(z < 0, this,
# that)` chooses for each number, but computes both for all. So let both use `np.exp(-np.abs(z))`, which is
# $e^{z}$ on the left, $e^{-z}$ on the right, and at most 1.
#
# **What is checked**
#
# - The numbers above come out; $\sigma(z)$ and $\sigma(-z)$ sum to 1, to twelve digits.
# - Numbers as large as 1000 and as small as −1000 give 1 and 0.
# - A small check of its own: no overflow warning on the way, nor one of a division or an invalid value.
#
# **Write** `sigmoid(z)`: pre-activations in, numbers between 0 and 1 out.

# %% question="sigmoid"
from reference_impl.activations import sigmoid

# %%
grader.check("sigmoid")

# %% [markdown]
# The slope of the sigmoid can be written by the sigmoid itself,
#
# $$\sigma'(z) = \frac{e^{-z}}{(1 + e^{-z})^2} = \sigma(z) \, \big(1 - \sigma(z)\big)$$
#
# **By hand.** At $z = \log 2$ it is $\frac{2}{3} \cdot \frac{1}{3} = 0.2222$. At $0$ it is
# $\frac{1}{2} \cdot \frac{1}{2} = 0.25$, and **it is nowhere larger than 0.25**.
#
# **What is checked**
#
# - The slope is right at any $z$: the argument is $z$, not $\sigma(z)$.
# - It is 0.25 at 0, smaller elsewhere, and the same at $z$ and at $-z$.
# - At 1000 and at −1000 it is 0, with no warning on the way (that again is a small check of its own).
#
# **Write** `sigmoid_derivative(z)`: pre-activations in, slopes out. It may use `sigmoid`.

# %% question="sigmoid_derivative"
from reference_impl.activations import sigmoid_derivative

# %%
grader.check("sigmoid_derivative")

# %% [markdown]
# Its sister runs from −1 to 1:
#
# $$\tanh(z) = \frac{e^{z} - e^{-z}}{e^{z} + e^{-z}}, \qquad \tanh'(z) = 1 - \tanh^2(z)$$
#
# NumPy has it already, and this is how it looks beside its slope.

# %% worked="tanh"
from reference_impl.activations import tanh, tanh_derivative

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
# up for it, ten sigmoids in a row leave at most $0.25^{10} \approx 10^{-6}$ of the signal to the first layer.
# This **vanishing gradient** stalled the field a second time, and is the reason for the activations that
# follow.
#
# **To think about** (not scored). $\tanh(z) = 2 \, \sigma(2z) - 1$. Differentiate the right side: what is the
# largest slope of tanh?

# %% [markdown]
# ## 4. Keep it simple: `relu` and its derivative
#
# The **rectified linear unit** lets through what is positive and holds back the rest:
#
# $$\text{relu}(z) = \max(z, 0), \qquad \text{relu}'(z) = \begin{cases} 1 & z > 0 \\ 0 & z < 0 \end{cases}$$
#
# Where it is on, its slope is 1, whatever the depth: nothing vanishes there. And it is cheap. At 0 it has a
# kink, and no slope; any number from 0 to 1 will do, as long as it is always the same.
#
# **By hand.** $[-2, 0, 3]$ becomes $[0, 0, 3]$, and the slopes at $-2$ and $3$ are 0 and 1.
#
# **What is checked**
#
# - What is positive stays, what is negative becomes 0.
# - The slope is 1 or 0: a slope, not a height. At 0, any number from 0 to 1 is right.
#
# **Write** `relu(z)` and `relu_derivative(z)`. `np.maximum` and `np.where` work on whole arrays.

# %% question="relu"
from reference_impl.rectifiers import relu

# %%
grader.check("relu")

# %% question="relu_derivative"
from reference_impl.rectifiers import relu_derivative

# %%
grader.check("relu_derivative")

# %% [markdown]
# ## 5. A leak: `leaky_relu` and its derivative
#
# A ReLU whose $z$ is negative for every example has the slope 0 for every example: it does not learn, and
# never wakes up again. So let a part $\alpha$ of the negative side leak through:
#
# $$\text{leaky}(z) = \begin{cases} z & z > 0 \\ \alpha z & z \le 0 \end{cases}, \qquad
# \text{leaky}'(z) = \begin{cases} 1 & z > 0 \\ \alpha & z < 0 \end{cases}, \qquad 0 \le \alpha < 1$$
#
# **By hand.** With $\alpha = 0.2$, $-4$ becomes $-0.8$, and 3 stays 3. The slopes there are 0.2 and 1.
#
# **What is checked**
#
# - Both functions use the `alpha` that they are given, and 0.2 where none is given. With `alpha` 0 the leaky
#   ReLU is a ReLU.
# - What is positive stays, of the rest `alpha` times as much is left.
# - The slope is 1 or `alpha`. At 0, any number from `alpha` to 1 is right.
#
# **Write** `leaky_relu(z, alpha=0.2)` and `leaky_relu_derivative(z, alpha=0.2)`.

# %% question="leaky_relu"
from reference_impl.rectifiers import leaky_relu

# %%
grader.check("leaky_relu")

# %% question="leaky_relu_derivative"
from reference_impl.rectifiers import leaky_relu_derivative

# %%
grader.check("leaky_relu_derivative")

# %%
with suppress(NotImplementedError):
    z = np.linspace(-4, 4, 401)
    slopes = np.where(np.abs(z) < 0.01, np.nan, leaky_relu_derivative(z))  # at 0 there is none to draw
    figure, axes = plt.subplots(1, 2, figsize=(8, 3))
    axes[0].plot(z, leaky_relu(z), "C0", linewidth=2, label="leaky ReLU")
    axes[1].plot(z, slopes, "C3", linewidth=2, label="its derivative")
    axes[1].set(ylim=(-0.05, 1.1))
    for place in axes:
        place.axhline(0, color="black", linewidth=0.5)
        place.axvline(0, color="black", linewidth=0.5)
        place.set(xlabel="$z$", title=place.get_lines()[0].get_label())
        place.grid(alpha=0.3)
    plt.show()

# %% [markdown]
# ### A bug hunt
#
# Below is a pair that once stood on a slide, beside a picture like the one above. Each function is right by
# itself, and yet the pair has a slip. How do you find it? **Measure the slope.** Take a step $h$ to either
# side, and divide the rise by the run:
#
# $$f'(z) \approx \frac{f(z + h) - f(z - h)}{2h}$$


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
# **To think about** (not scored). Where do the two rows differ, and which line of the code has the slip?

# %% [markdown]
# ## 6. Without a kink: `softplus`
#
# Round off the ReLU's kink, and you have
#
# $$\text{softplus}(z) = \log(1 + e^{z})$$
#
# It is positive, until it is too small for a float, which makes it a good last layer for a number that must
# be. Its derivative you have written already: $\frac{e^{z}}{1 + e^{z}} = \sigma(z)$.
#
# **By hand.** At 0 it is $\log 2 = 0.6931$. At $\log 3$ it is $\log 4 = 1.3863$.
#
# **The trap.** Here `np.exp(1000)` does not only warn, it gives `inf`, where 1000 is right. So on the right
# pull $e^{z}$ out of the bracket: $\log(1 + e^{z}) = z + \log(1 + e^{-z})$. On the left,
# `np.log1p(np.exp(-np.abs(z)))` is all of the answer (`np.log1p(x)` is $\log(1 + x)$). What is to be added to
# it on the right?
#
# **What is checked**
#
# - The numbers above come out; for $z$ of ordinary size it is positive, and softplus of $z$ and of $-z$
#   differ by $z$.
# - At 1000 it is 1000, at −1000 it is 0, with no warning on the way (a small check of its own).
#
# **Write** `softplus(z)`.

# %% question="softplus"
from reference_impl.rectifiers import softplus

# %%
grader.check("softplus")

# %% [markdown]
# ## 7. A leak that levels off: `elu` and its derivative (beyond the lecture)
#
# The **exponential linear unit** leaks too, but never below $-\alpha$. It differs from the leaky ReLU on the
# left only:
#
# $$\text{elu}(z) = \begin{cases} z & z > 0 \\ \alpha \, (e^{z} - 1) & z \le 0 \end{cases}, \qquad
# \text{elu}'(z) = \begin{cases} 1 & z > 0 \\ \alpha \, e^{z} & z < 0 \end{cases}, \qquad \alpha \ge 0$$
#
# **By hand.** With $\alpha = 1$ it is $-0.5$ at $-\log 2$, and the slope there is 0.5. In both functions,
# `np.exp(np.minimum(z, 0))` is the exponential on the left, and no danger on the right.
#
# **What is checked**
#
# - Both functions use the `alpha` that they are given, 0 or more, and 1 where none is given.
# - Values and slopes come out as above. At 0, any slope between `alpha` and 1 is right.
# - At 1000 they give 1000 and 1, at −1000 they give `-alpha` and 0, with no warning on the way (a small check
#   of its own, for each).
#
# **Write** `elu(z, alpha=1.0)` and `elu_derivative(z, alpha=1.0)`.

# %% question="elu"
from reference_impl.rectifiers import elu

# %%
grader.check("elu")

# %% question="elu_derivative"
from reference_impl.rectifiers import elu_derivative

# %%
grader.check("elu_derivative")

# %% [markdown]
# ### The family
#
# The next cells gather your functions in a table, each with its derivative: from here on, a network is told
# by name what its layers use. The identity is added, for layers that need no activation. Does each derivative
# fit its function? Measure them all, away from 0, and look at the rectifiers together.

# %% worked="identity"
from reference_impl.activations import identity, identity_derivative, step_derivative

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
    for (name, values), style in zip(curves.items(), ("-", "--", ":", "-."), strict=True):
        axes.plot(z, values, style, linewidth=2.5, label=name)
    axes.set(title="Four rectifiers", xlabel="$z$")
    axes.grid(alpha=0.3)
    axes.legend()
    plt.show()

# %% [markdown]
# ## 8. Many units at once: `dense`
#
# A **layer** is several units that look at the same inputs, each with weights and a bias of its own. The
# weights of unit $k$ are row $k$ of a matrix $W$, of shape `(n_out, n_in)`, and the biases make $b$, of shape
# `(n_out,)`. Books that write an example as a column compute $W x + b$. Our examples are rows, so the same
# numbers are
#
# $$z = X W^{\mathsf{T}} + b$$
#
# of shape `(N, n_in)` times `(n_in, n_out)`, that is `(N, n_out)`: a row for each example, a column for each
# unit. (In NumPy, the transpose is `W.T`.)
#
# **By hand.** Two units look at three inputs:
#
# $$W = \begin{bmatrix} 1 & 0 & 2 \\ 0 & -1 & 1 \end{bmatrix}, \quad b = [0.5, -1], \quad x = [1, 2, 3]$$
#
# The first has $1 + 0 + 6 + 0.5 = 7.5$, the second $0 - 2 + 3 - 1 = 0$.
#
# **What is checked**
#
# - The numbers above come out, and an example of zeros gives the biases.
# - Any numbers of examples, inputs and units will do, and as many of one as of the others too. Each row gives
#   what it gives alone.
# - One example, of shape `(n_in,)`, gives `(n_out,)` numbers.
#
# **Write** `dense(X, W, b)`: examples, weights and biases in, pre-activations out. The activation comes
# later.

# %% question="dense"
from reference_impl.network import dense

# %%
grader.check("dense")

# %% [markdown]
# ## 9. Layers upon layers: `multilayer_perceptron`
#
# With its activation $a_l$, layer $l$ computes $f_l(X) = a_l(X W_l^{\mathsf{T}} + b_l)$. Feed each layer with
# what the one before gives: a two-layer, a three-layer and a $k$-layer perceptron compute
#
# $$y = f_2(f_1(X)), \qquad y = f_3(f_2(f_1(X))), \qquad y = f_k( \ldots f_2(f_1(X)) \ldots )$$
#
# In code, `params` is a list of pairs `(W, b)`, first layer first, and `activations` is a list of names, one
# for each layer: `["tanh", "sigmoid"]`. `ACTIVATIONS[name][0]` is the function of that name.
#
# **By hand.** XOR is "OR, but not AND". Two hidden units compute these two, and the output puts them
# together, all with steps:
#
# $$W_1 = \begin{bmatrix} 1 & 1 \\ 1 & 1 \end{bmatrix}, \quad b_1 = [-0.5, -1.5], \qquad
# W_2 = \begin{bmatrix} 1 & -1 \end{bmatrix}, \quad b_2 = [-0.5]$$
#
# For $x = [1, 1]$ the hidden units have $z = [1.5, 0.5]$ and give $[1, 1]$. The output has
# $z = 1 - 1 - 0.5 = -0.5$ and gives 0. For $x = [0, 1]$ they give $[1, 0]$, and the output gives 1.
#
# **What is checked**
#
# - The network above computes XOR.
# - One, two, three layers or more, of any widths, each with its own activation, the last one too.
# - A name stands for your function of that name, in the table `ACTIVATIONS`.
# - With `"identity"` everywhere, many layers are no more than one, that of the product of their weights.
# - Each row gives what it gives alone. One example, of shape `(n_in,)`, gives one result.
# - Tuples serve wherever lists do, in `params` and in `activations` too.
#
# **Write** `multilayer_perceptron(params, X, activations)`: parameters, examples and names in, what the last
# layer gives out.

# %% question="multilayer_perceptron"
from reference_impl.network import multilayer_perceptron

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
#
# **To think about** (not scored). Replace the first `"step"` by `"identity"` in your head. Which shape does
# the blue region have then, whatever the weights?

# %% [markdown]
# ## 10. How far does this go?
#
# As far as you like. The **universal approximation theorem** says: one hidden layer with finitely many units
# can come as close as you wish to any continuous function on a compact set of $\mathbb{R}^n$, given the right
# weights and a suitable activation (Hornik, Stinchcombe and White, 1989).
#
# For one input you can see why. A hidden step with the weight 1 and the bias $-t$ switches on at $x = t$. Let
# each add the rise of the curve since the one before, and you climb it by a staircase. The weights here are
# written down, not learned.

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
    axes.set(title="A network of steps climbs the sine", xlabel="$x$", ylabel="$y$")
    axes.grid(alpha=0.3)
    axes.legend()
    plt.show()

# %% [markdown]
# The worst error is about the height of the largest stair: 8 times as many units make it about 8 times
# smaller. The theorem says that such weights exist. It does not say how many units it takes, nor how to find
# the weights when nobody can write them down. That is what training is for.
#
# ## Done?
#
# Choose *Restart kernel and run all cells*, see that every check passes, save, and hand in this notebook.
#
# In the next notebook you will give networks their first weights, and see why it must not be zeros.
#
# ## Further reading
#
# Four more rectifiers, which you will meet by name. The **parametric ReLU**, PReLU, learns its $\alpha$ like
# a weight. For that it needs the slope in $\alpha$ instead of $z$:
# $\frac{\partial}{\partial \alpha} \, \text{prelu}(z) = \min(z, 0)$. The others are smooth, and all "$z$
# times a gate that opens as $z$ grows": **GELU**, $z \, \Phi(z)$, where $\Phi(z)$ is the probability that a
# standard normal number is below $z$; **Swish**, $z \, \sigma(\beta z)$; **Mish**,
# $z \tanh(\text{softplus}(z))$.
#
# - Géron, *Hands-on Machine Learning with Scikit-Learn, Keras, and TensorFlow*, 3rd edition, O'Reilly 2022:
#   perceptrons, layers and activations in chapter 10, better activations in chapter 11.
# - Rumelhart, Hinton and Williams, *Learning representations by back-propagating errors*, Nature 323, 1986,
#   [doi.org/10.1038/323533a0](https://doi.org/10.1038/323533a0): the sigmoid takes the place of the step.
# - Hornik, Stinchcombe and White, *Multilayer feedforward networks are universal approximators*, Neural
#   Networks 2, 1989, [doi.org/10.1016/0893-6080(89)90020-8](https://doi.org/10.1016/0893-6080%2889%2990020-8).
# - Angermueller and others, *Deep learning for computational biology*, Molecular Systems Biology 12, 2016,
#   [doi.org/10.15252/msb.20156651](https://doi.org/10.15252/msb.20156651): the same units, put to work.
# - 3Blue1Brown, [*But what is a neural network?*](https://www.youtube.com/watch?v=aircAruvnKk): the layers,
#   animated.
# - Beyond the lecture: Clevert, Unterthiner and Hochreiter, *Fast and accurate deep network learning by
#   exponential linear units*, 2016, [arxiv.org/abs/1511.07289](https://arxiv.org/abs/1511.07289).
