# %% [markdown]
# # Training
#
# Backpropagation says, for every weight of a network, which way is downhill. Nothing has moved yet. In this
# notebook you take the steps: a small one against the gradient, then another, batch after batch and epoch
# after epoch, until a network can do something that nobody wrote into it. Can it learn XOR, on which the
# perceptron failed? And how much can it learn with just one hidden layer?
#
# You will write six functions, most of them three to ten lines long. Plan 65 to 80 minutes; the end of
# section 3 is a good place for a break.

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
from collections.abc import Callable, Iterator
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
    "the folder tests/": Path("tests", "train.py"),
}
missing = " and ".join(name for name, path in needed.items() if not path.exists())
if missing and not hasattr(otter, "is_grading_stub"):
    advice = f"Missing beside this notebook: {missing}; copy what came with it here and run this cell again."
    print(advice)
    grader = SimpleNamespace(check=lambda question: print(f"{question} is not checked: missing {missing}."))
else:
    grader = otter.Notebook()

# %% [markdown]
# `given.py` has what the earlier notebooks taught: networks, `forward` and `backward`, the losses and their
# gradients. You may use all of it.

# %% given="what the earlier notebooks taught"
from reference_impl.initializers import glorot_uniform
from reference_impl.loss_gradients import (
    binary_cross_entropy_gradient,
    mean_squared_error_gradient,
    softmax_cross_entropy_gradient,
)
from reference_impl.losses import binary_cross_entropy, mean_squared_error, softmax_cross_entropy
from reference_impl.network import backward, forward, init_params, multilayer_perceptron

# %% [markdown]
# This is what you start from: a network for XOR, untrained. It answers all four questions with something
# between 0.4 and 0.7, and its loss is 0.71, near $\log 2 = 0.69$, that of a network which always says one
# half. The four calls of this cell are those of every training. `forward` returns a **cache** with its
# answers: what `backward` needs to know of this forward pass. You hand it on and need not look inside.

# %%
questions, answers = np.array([[0, 0], [0, 1], [1, 0], [1, 1]]), np.array([[0], [1], [1], [0]])  # XOR
params = init_params([2, 8, 1], glorot_uniform, np.random.default_rng(3))
y_hat, cache = forward(params, questions, ["tanh", "sigmoid"])
dout = binary_cross_entropy_gradient(answers, y_hat)
grads = backward(params, cache, dout, ["tanh", "sigmoid"])
print("answers: ", np.round(y_hat.ravel(), 2))
print("loss:    ", round(binary_cross_entropy(answers, y_hat), 2))
print("shapes of the gradients:", [(dW.shape, db.shape) for dW, db in grads])

# %% [markdown]
# ## Rules for every function
#
# - **Parameters** are a list of pairs `(W, b)`, first layer first; `W` is `(n_out, n_in)`, `b` is `(n_out,)`.
#   Gradients are a list of `(dW, db)` of the same shapes.
# - **Examples are rows:** `X` is `(N, n_in)`, and the targets `y` that belong to it are `(N, n_out)`.
# - **Tuples are as good as lists, lists of numbers as good as arrays,** in what you get and in what you
#   return. Whole numbers are as good as floats.
# - **What you are given stays as it was,** but for the state of `rng`. Parameters too: a step returns new
#   ones.
# - **All randomness comes from `rng`,** a `numpy.random.Generator`. Make no generator of your own and set no
#   seed.
# - **Values and shapes count,** the type of the numbers that you return does not. Values are compared to nine
#   digits. Warnings cost nothing.

# %% [markdown]
# ## 1. One step: `gradient_descent_step`
#
# The gradient of the loss points where the loss grows fastest. So go the other way, with every weight and
# every bias:
#
# $$W \leftarrow W - \eta \frac{\partial L}{\partial W} \qquad
# b \leftarrow b - \eta \frac{\partial L}{\partial b}$$
#
# How far is for the **learning rate** $\eta$ to say, the number that you will adjust more often than any
# other.
#
# **By hand.** $W = [[1, 2]]$ and $b = [3]$ have the gradients $[[10, -20]]$ and $[30]$. With $\eta = 0.1$ the
# new ones are $[[0, 4]]$ and $[0]$: where the gradient is negative, the weight grows.
#
# **The trap.** `W -= learning_rate * dW` writes into the array that the caller still holds, and
# `params[0] = ...` into the caller's list. Make a new list of new arrays.
#
# **What is checked**
#
# - Every weight and every bias of every layer moves by the learning rate times its own gradient, against it.
#   Shapes stay, and where the gradient is 0, the number stays.
# - Step by step, on the parabola $L = \frac{1}{2} \lambda w^2$ with its gradient $\lambda w$, you get
#   $w_k = (1 - \eta\lambda)^k w_0$.
# - The parameters and gradients that went in are afterwards as they were.
#
# **Write** `gradient_descent_step(params, grads, learning_rate)`: parameters, gradients and a number in; new
# parameters out.
# %% question="gradient_descent_step"
from reference_impl.updates import gradient_descent_step

# %%
grader.check("gradient_descent_step")

# %% [markdown]
# Twelve steps down the parabola $\frac{1}{2} w^2$ from $w = 1$, at four learning rates:

# %%
with suppress(NotImplementedError):
    paths = {}
    for learning_rate in (0.1, 0.9, 1.9, 2.1):
        params, path = [(np.array([[1.0]]), np.array([0.0]))], [1.0]
        for _ in range(12):
            grads = [(params[0][0], np.array([0.0]))]  # at w, the slope of the parabola is w
            params = gradient_descent_step(params, grads, learning_rate)
            path.append(params[0][0].item())
        paths[learning_rate] = path
    figure, axes = plt.subplots(figsize=(7, 3.2), layout="constrained")
    for learning_rate, path in paths.items():
        axes.plot(path, "o-", markersize=4, label=f"learning rate {learning_rate}")
    axes.set(xlabel="step", ylabel="$w$", title="Too timid, good, nervous, lost")
    axes.grid(alpha=0.3)
    axes.legend(loc="lower left", ncols=2)
    plt.show()

# %% [markdown]
# **To think about** (not scored). Which learning rate reaches the bottom of this parabola in a single step?
# What happens at exactly 2?

# %% [markdown]
# ## 2. How large may a step be? `learning_rate_limit` (beyond the lecture)
#
# The picture can be computed. On $\frac{1}{2} \lambda w^2$ the gradient is $\lambda w$, where $\lambda > 0$
# is the curvature, so a step makes
#
# $$w \leftarrow w - \eta \lambda w = (1 - \eta\lambda)\, w$$
#
# So $w$ shrinks towards the bottom if the factor lies between −1 and 1, and flies apart if it does not. Solve
# for $\eta$: below which learning rate does descent converge?
#
# **By hand.** Let $\lambda = 4$. With $\eta = 0.4$ the factor is $-0.6$: it jumps to the other side, but
# comes nearer each time. With $\eta = 0.6$ it is $-1.4$, and nothing holds it.
#
# **What is checked**
#
# - For every $\lambda > 0$, be it tiny or huge, you give the number that separates the two: any learning rate
#   below it makes $w$ shrink, any above makes it grow.
#
# **Write** `learning_rate_limit(curvature)`: λ in, the limit out.

# %% question="learning_rate_limit"
from reference_impl.updates import learning_rate_limit

# %%
grader.check("learning_rate_limit")

# %% [markdown]
# A loss has many directions, each with a curvature of its own, and one learning rate for all. Here are a flat
# direction, $\lambda = 1$, and a steep one, $\lambda = 20$. The steep one sets the limit, and the flat one
# has to wait: 24 steps are not enough to get to the bottom, the black cross.

# %%
with suppress(NotImplementedError):
    curvatures = np.array([[1.0, 20.0]])  # (1, 2)
    paths = {}
    for share in (0.5, 0.95):
        learning_rate = share * learning_rate_limit(20.0)
        params = [(np.array([[-10.0, 2.0]]), np.array([0.0]))]
        path = [params[0][0][0]]
        for _ in range(24):
            grads = [(curvatures * params[0][0], np.array([0.0]))]
            params = gradient_descent_step(params, grads, learning_rate)
            path.append(params[0][0][0])
        paths[f"{share} of the limit, {learning_rate:.3f}"] = path
    figure, axes = plt.subplots(1, 2, figsize=(9, 2.8), layout="constrained", sharey=True)
    w1, w2 = np.meshgrid(np.linspace(-11, 3, 80), np.linspace(-3, 3, 60))
    for axis, (title, path) in zip(axes, paths.items(), strict=True):
        axis.contour(w1, w2, (w1**2 + 20 * w2**2) / 2, levels=10, colors="lightgray")
        axis.plot(*np.transpose(path), "o-", markersize=3)
        axis.plot(0, 0, "kx", markersize=8)
        axis.set(xlabel="flat direction", title=title)
    axes[0].set(ylabel="steep direction")
    plt.show()

# %% [markdown]
# If you see a single dot instead of a path, your step writes into the arrays that it was given: all dots are
# one and the same array.

# %% [markdown]
# ## 3. A few at a time: `minibatches`
#
# The gradient of the loss is a mean over all examples. A mean over ten of them, drawn at random, points
# nearly the same way and costs a fraction. So deal the examples out in small batches, take a step for each
# batch, and when all have been seen, shuffle and deal again. One round is an **epoch**.
#
# | examples in a batch | it is called | an update is |
# |---|---|---|
# | all | batch gradient descent | exact, expensive |
# | a few | mini-batch gradient descent | somewhat noisy, cheap |
# | 1 | stochastic gradient descent | very noisy, cheapest |
#
# **By hand.** 53 examples in batches of 10 make six batches: five of 10 and, at the end, one of 3.
#
# **The traps.** The three that are left over count as well. `X` and `y` need one and the same order, or the
# targets belong to strangers. And `rng.shuffle(X)` shuffles the caller's array: draw an order instead,
# `rng.permutation(N)`, and pick rows by it.
#
# **What is checked**
#
# - A call deals out one epoch: every example exactly once, whatever the sizes. Each batch has `batch_size`
#   examples, the last one what is left, which is all of them if `batch_size` is larger than $N$.
# - A batch is a pair `(X_batch, y_batch)`; each example is still beside its own target, be `y` `(N, K)` or
#   `(N,)`.
# - The order is random, of single examples, not of blocks. It comes from `rng`: the next call with the same
#   `rng` gives another order, and a generator in the same state the same one.
# - `X` and `y` are afterwards as they were.
#
# **Write** `minibatches(X, y, batch_size, rng)`: examples, targets and a size in; batches out. A function
# that says `yield X_batch, y_batch` for one batch after the other is a **generator**, and `for` can go
# through what it gives. A list of pairs is just as right.

# %% question="minibatches"
from reference_impl.batches import minibatches

# %%
grader.check("minibatches")

# %% [markdown]
# Two epochs of seven examples. Each target is ten times its example, so a torn pair would show:

# %%
with suppress(NotImplementedError):
    X, rng = np.arange(1, 8).reshape(7, 1), np.random.default_rng(5)
    for epoch in (1, 2):
        dealt = [(np.ravel(a).tolist(), np.ravel(b).tolist()) for a, b in minibatches(X, 10 * X, 3, rng)]
        print(f"epoch {epoch}:", *dealt, sep="\n    ")

# %% [markdown]
# ## 4. The loop: `train`
#
# You have all the parts. Training a network is:
#
# ```text
# for each epoch
#     for each batch of it
#         forward, gradient of the loss, backward, step
#     write down the loss on all of X, with the parameters as they are now
# ```
#
# The loss comes by name. This table has, for each name, the loss and its gradient in what the network gives,
# both called as `(y, y_hat)`:

# %% worked="LOSSES"
from reference_impl.training import LOSSES

# %%
loss_of, gradient_of = LOSSES["mse"]
print("loss:    ", loss_of([[2.0], [4.0]], [[0.0], [0.0]]))
print("gradient:", gradient_of([[2.0], [4.0]], [[0.0], [0.0]]).tolist())

# %% [markdown]
# | name | last activation | for |
# |---|---|---|
# | `"mse"` | any | numbers |
# | `"binary_cross_entropy"` | `"sigmoid"` | yes or no |
# | `"softmax_cross_entropy"` | `"identity"`: the network gives scores | one of several classes |
#
# The gradient of the loss is a mean over the batch already, and it is `dout` for `backward`. So there is
# nothing to divide by, and nothing to do for the last activation: `backward` goes through it.
#
# **By hand.** One unit, $W = [[0]]$, $b = [0]$ and the identity, shall learn $X = [[1], [2]]$,
# $y = [[2], [4]]$ with `"mse"` and $\eta = 0.1$, both examples in one batch. It says 0 twice, so `dout` is
# $\frac{2}{2} ([0, 0] - [2, 4]) = [-2, -4]$. Then $\mathrm{d}W = -2 \cdot 1 - 4 \cdot 2 = -10$ and
# $\mathrm{d}b = -6$, and the step leads to $W = [[1]]$, $b = [0.6]$. Now it says 1.6 and 2.6, and the loss
# that you write down is $(0.4^2 + 1.4^2) / 2 = 1.06$.
#
# **What is checked**
#
# - The numbers above come out; for one layer and more, for each of the three losses, a few epochs with all
#   examples in a batch give what can be computed by hand: parameters and losses.
# - After each batch there is an update, with the gradient of the mean over this batch, also if the last batch
#   is smaller: all examples are seen once an epoch.
# - Each epoch has an order of its own, and all chance comes from `rng`.
# - `losses[e]` is the loss on all of `X` after epoch `e`, counted from 0: as many losses as epochs.
# - A batch size larger than $N$ means all examples in one batch. What goes in stays as it was.
#
# **Write** `train(params, X, y, activations, loss, learning_rate, epochs, batch_size, rng)`: where to start,
# what to learn and how; the pair `params, losses` out. It may use the functions that you have written.
# %% question="train"
from reference_impl.training import train

# %%
grader.check("train")

# %% [markdown]
# Does it learn? These are 150 flowers, drawn at random around three points: two measurements and one of three
# species each. A network of 2-8-3 sees them in batches of different sizes, for 20 epochs:

# %%
with suppress(NotImplementedError):
    rng = np.random.default_rng(9)
    species = np.repeat(np.arange(3), 50)  # (150,)
    flowers = np.array([[-1.0, 0.0], [0.5, 1.0], [1.0, -0.5]])[species] + rng.normal(0, 0.45, (150, 2))
    start, names = init_params([2, 8, 3], glorot_uniform, rng), ["tanh", "identity"]
    problem = flowers, np.eye(3)[species], names, "softmax_cross_entropy"
    first = softmax_cross_entropy(problem[1], multilayer_perceptron(start, flowers, names))
    curves = {size: train(start, *problem, 0.1, 20, size, rng)[1] for size in (150, 25, 5)}
    figure, axes = plt.subplots(figsize=(7, 3.2), layout="constrained")
    for (batch_size, losses), style in zip(curves.items(), ("o-", "s-", "^-"), strict=True):
        axes.plot([first, *losses], style, markersize=4, label=f"batches of {batch_size}")
    axes.axhline(np.log(3), color="gray", linestyle=":", label="log 3")
    axes.set(xlabel="epochs", ylabel="loss on all flowers", ylim=(0, 1.65), xticks=range(0, 21, 4))
    axes.set(title="Learning curves")
    axes.grid(alpha=0.3)
    axes.legend(ncols=2, loc="upper right")
    plt.show()

# %% [markdown]
# When is it enough? After a number of epochs that one has chosen, as here, or when the loss hardly changes
# any more. The next notebook knows a better rule.
#
# **To think about** (not scored). All three have looked at every flower 20 times. How many steps has each of
# them taken? What does the dotted line stand for, and why do the curves begin near it?

# %% [markdown]
# ## 5. XOR at last: `train_boolean`
#
# In the first notebook you looked for a line that separates XOR, and found that none gets more than three
# rows of four right. A hidden layer can bend the space until a line is enough. To find one you need two
# calls.
#
# The recipe, which holds for any truth table of two inputs:
#
# | | |
# |---|---|
# | network | 2 inputs, 8 hidden units with `"tanh"`, 1 output with `"sigmoid"` |
# | first weights | `init_params` with `glorot_uniform` |
# | loss | `"binary_cross_entropy"` |
# | batches | the whole table at once |
# | learning rate and epochs | 1.0 and 300 |
#
# Random weights may be unlucky. Can you trust this recipe? It was tried 20,000 times on XOR, as often on its
# negation XNOR, and as often on all sixteen tables in turn. It always learned, and no answer was more than
# 0.02 off.
#
# **The trap.** The network gives `(N, 1)`. If `y` comes as `(N,)`, make a column of it first, or the loss
# will refuse it.
#
# **What is checked**
#
# - A network of this shape comes back, and each of its answers is within 0.1 of `y`: for XOR, XNOR and other
#   tables, with the rows in any order. Your function is given up to three different `rng`, and one success is
#   enough.
# - `y` may be `(N,)` or `(N, 1)`. What goes in stays as it was.
#
# **Write** `train_boolean(X, y, rng)`: rows of 0 and 1, an answer for each row, and a generator in; trained
# parameters out.

# %% question="train_boolean"
from reference_impl.training import train_boolean

# %%
grader.check("train_boolean")

# %% [markdown]
# And this is how it happens: the network's answers over the whole square, red for 0 and blue for 1, undecided
# on the black line. Watch that line wrap itself around two of the corners.

# %% worked="draw_decision_boundary"
from reference_impl.figures import draw_decision_boundary

# %%
with suppress(NotImplementedError):
    rng, names = np.random.default_rng(7), ["tanh", "sigmoid"]
    stages = {0: init_params([2, 8, 1], glorot_uniform, rng)}
    for more in (10, 20, 70, 200):
        epoch, params = list(stages.items())[-1]
        goal = questions, answers, names, "binary_cross_entropy"
        stages[epoch + more], _ = train(params, *goal, 1.0, more, 4, rng)
    figure, axes = plt.subplots(1, 5, figsize=(12, 2.9), layout="constrained", sharey=True)
    for axis, (epoch, params) in zip(axes, stages.items(), strict=True):
        loss = binary_cross_entropy(answers, multilayer_perceptron(params, questions, names))
        draw_decision_boundary(
            axis,
            lambda points, params=params: multilayer_perceptron(params, points, names),
            questions,
            answers,
            title=f"epoch {epoch}: loss {loss:.2f}",
        )
        axis.label_outer()
    plt.show()

# %% [markdown]
# XOR is a famous test, and a weak one. Leave out the update of the hidden layer's biases: this recipe still
# learns all four rows, every time, and the picture looks as good. That a network learns does not prove that
# its code is right, which is why section 4 was checked with numbers.
#
# Nor does a single success prove a recipe. The network of 1986 had sigmoids inside and a squared error. With
# two hidden units, `glorot_uniform`, 5000 epochs and a learning rate of 1, fewer than 800 of 1000 such
# networks learned XOR.
#
# **To think about** (not scored). If no bias at all were updated, one of the four rows could never be
# learned: which one, and what would the network say there?

# %% [markdown]
# ## 6. Anything at all: `fit_function`
#
# By the **universal approximation theorem** of the first notebook, one hidden layer with enough units comes
# as near as you like to any continuous function on a closed interval. Read it as a lawyer would. It says that
# such weights exist. It does not say how many units are enough, nor that gradient descent finds the weights,
# nor anything about what happens outside of the interval. So let us see how near we get, on $[-\pi, \pi]$:
#
# | | |
# |---|---|
# | examples | `x`: 64 points, evenly spaced, $-\pi$ and $\pi$ the first and last, as `(64, 1)`; and `f(x)` |
# | network | 1 input, `width` hidden units with `"tanh"`, 1 output with `"identity"` |
# | first weights | `init_params` with `glorot_uniform` |
# | loss | `"mse"` |
# | batches of | 32 |
# | learning rate and epochs | 0.05 and 300 |
#
# **By hand.** 64 points in batches of 32, 300 times: 600 steps.
#
# How near is near? The root of the mean squared error (RMSE) of $\sin$ was measured on 20,000 networks each:
#
# | network | median | worst |
# |---|---:|---:|
# | 32 units | 0.07 | 0.10 |
# | 2 units | 0.19 | 0.27 |
# | 32 units without tanh: a straight line | 0.45 | 0.53 |
#
# **What is checked**
#
# - A network of the stated shape comes back, whatever the width.
# - With 32 units it is within an RMSE of 0.2 of $\sin$, and of other waves $\sin(x + \varphi) + c$, where
#   $|c| \le 1$. A straight line is not. With one unit it is within 0.2 of $\pm\tanh(x) + c$, which one unit
#   can draw, again with $|c| \le 1$.
# - With 32 units it comes nearer to a sine than with 2. In all of this your function is given up to three
#   different `rng`, and one success is enough.
# - `f` is asked for points of the interval, from end to end, in an array of shape `(N, 1)`; it returns the
#   same shape.
#
# **Write** `fit_function(f, width, rng)`: a function, a number of units and a generator in; trained
# parameters out.

# %% question="fit_function"
from reference_impl.training import fit_function

# %%
grader.check("fit_function")

# %%
with suppress(NotImplementedError):
    wide = np.linspace(-2 * np.pi, 2 * np.pi, 401).reshape(-1, 1)  # (401, 1), twice the interval
    fits = {width: fit_function(np.sin, width, np.random.default_rng(3)) for width in (2, 8, 32)}
    figure, axes = plt.subplots(figsize=(9, 3.2), layout="constrained")
    axes.axvspan(-np.pi, np.pi, color="C0", alpha=0.08, label="the interval")
    axes.plot(wide, np.sin(wide), "k:", label="sin")
    for width, params in fits.items():
        axes.plot(wide, multilayer_perceptron(params, wide, ["tanh", "identity"]), label=f"{width} units")
    axes.set(xlabel="$x$", ylabel="$y$", title="A sine from one hidden layer", ylim=(-2.2, 2.2))
    axes.grid(alpha=0.3)
    axes.legend(ncols=5, loc="lower center")
    plt.show()

# %% [markdown]
# **To think about** (not scored). What does each network do outside of the interval, and has anybody promised
# otherwise? Two units nearly always come much nearer to `np.cos` than to `np.sin`: try it, and say what two
# tanh can draw together.

# %% [markdown]
# ## Done?
#
# Choose *Restart kernel and run all cells*, see that every check passes, save, and hand in this notebook.
#
# Your networks learn. In the next notebook they learn too much: they know their examples by heart and fail on
# others, and you teach them restraint.
#
# ## Further reading
#
# What you have written is what a library does when you call `fit`. With Keras, the network of section 6
# reads:
#
# ```python
# import keras
#
# network = keras.Sequential([
#     keras.Input((1,)),
#     keras.layers.Dense(32, activation="tanh"),
#     keras.layers.Dense(1),
# ])
# network.compile(optimizer=keras.optimizers.SGD(learning_rate=0.05), loss="mse")
# network.fit(x, np.sin(x), batch_size=32, epochs=300)
# ```
#
# It too begins with Glorot's uniform weights and biases of 0, and shuffles in each epoch. But the loss that
# it prints is the mean over the batches of an epoch, taken while the weights were moving.
#
# - Rumelhart, Hinton and Williams, *Learning representations by back-propagating errors*, Nature 323, 1986,
#   [doi.org/10.1038/323533a0](https://doi.org/10.1038/323533a0): equation 8 is your first function.
# - Hornik, Stinchcombe and White, *Multilayer feedforward networks are universal approximators*, Neural
#   Networks 2, 1989, [doi.org/10.1016/0893-6080(89)90020-8](https://doi.org/10.1016/0893-6080(89)90020-8).
# - Géron, *Hands-on Machine Learning with Scikit-Learn, Keras, and TensorFlow*, 3rd edition, O'Reilly 2022:
#   gradient descent and its three kinds in chapter 4.
# - 3Blue1Brown, [*Gradient descent, how neural networks
#   learn*](https://www.3blue1brown.com/lessons/gradient-descent).
# - Beyond the lecture: LeCun, Bottou, Orr and Müller, *Efficient BackProp*, 1998,
#   [doi.org/10.1007/3-540-49430-8_2](https://doi.org/10.1007/3-540-49430-8_2): the limit of section 2, and
#   what to do about steep and flat directions.
# - Beyond the lecture: Bottou, Curtis and Nocedal, *Optimization methods for large-scale machine learning*,
#   SIAM Review 60, 2018, [doi.org/10.1137/16M1080173](https://doi.org/10.1137/16M1080173): why a few examples
#   are enough.
