# %% [markdown]
# # Backpropagation
#
# A network with one hidden layer is wrong about an example. Its last layer can be blamed directly. But what
# is the share of a weight further back, which never touches the output? There was long no widely known way to
# find out, and research stood still: a single layer learns only what a straight line can separate, not even
# XOR. In 1986 Rumelhart, Hinton and Williams showed a way: a pass forwards, and a pass back.
#
# In this notebook you write both passes and, first of all, the instrument that tells you whether a gradient
# is right: nine functions, most of them one to five lines long. Plan 80 to 90 minutes, with a break after
# section 4. *Further reading*, at the end, comes on top.

# %% [markdown]
# ## How this notebook works
#
# As before: replace each `raise NotImplementedError(...)` by your code, run its cell, then the `grader.check`
# cell below it. All other cells are there to be run; those that try out your functions begin with
# `with suppress(NotImplementedError):`, and but for one, in section 7, you need not read their code.
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
    "the folder tests/": Path("tests", "backward.py"),
}
missing = " and ".join(name for name, path in needed.items() if not path.exists())
if missing and not hasattr(otter, "is_grading_stub"):
    advice = f"Missing beside this notebook: {missing}; copy what came with it here and run this cell again."
    print(advice)
    grader = SimpleNamespace(check=lambda question: print(f"{question} is not checked: missing {missing}."))
else:
    grader = otter.Notebook()

# %% [markdown]
# The functions that earlier notebooks taught are in `given.py`. You may use all of them.

# %% given="what earlier notebooks taught"
from reference_impl.activations import ACTIVATIONS
from reference_impl.diagnostics import activation_stds
from reference_impl.initializers import glorot_uniform, he_normal, normal_init
from reference_impl.losses import mean_squared_error, paired, softmax_cross_entropy
from reference_impl.network import dense, init_params
from reference_impl.softmax import softmax

# %%
tanh, tanh_derivative = ACTIVATIONS["tanh"]
print("the names:", ", ".join(ACTIVATIONS))
print("tanh at 1:", tanh(1.0), "with the slope", tanh_derivative(1.0))

# %% [markdown]
# ## Rules for every function
#
# - **Examples are rows.** `X` is `(N, n_in)`, a layer's weights `W` are `(n_out, n_in)`, its biases `b`
#   `(n_out,)`, and the layer computes $\varphi(X W^\top + b)$. One example, `(n_in,)`, is welcome wherever a
#   batch is.
# - **Parameters** are a list of `(W, b)`, first layer first, and `activations` a list of names, one a layer.
#   `ACTIVATIONS[name]` is the pair of the function and its derivative.
# - **Lists, tuples and whole numbers are as good as float arrays,** also in `params` and in what you return,
#   and any array is: a transposed one, every second row of another. Begin with `np.asarray(x, dtype=float)`.
# - **What you are given stays as it was**, the cache too. What `forward` keeps in it is your choice.
# - **Values and shapes count,** the type of the numbers does not. Values are compared to nine digits unless
#   *What is checked* says otherwise; your `backward` is compared with measured slopes, too, to six. Warnings
#   cost nothing.

# %% [markdown]
# ## The plan
#
# Training has six steps: **initialise** the parameters; then a **forward pass** that keeps what happened on
# the way, the **loss**, a **backward pass** from the loss back to the first layer, an **update** of each
# parameter a little against its gradient; and **repeat**. All but the two passes you have already: they are
# this notebook.

# %% [markdown]
# ## 1. Measuring a slope: `numerical_gradient` (beyond the lecture)
#
# Everybody makes mistakes in deriving gradients. So first build a judge that knows no calculus. How does $f$
# change with $x_i$? Move $x_i$ a little to both sides and look:
#
# $$\frac{\partial f}{\partial x_i} \approx \frac{f(x + h\,e_i) - f(x - h\,e_i)}{2h}$$
#
# where $e_i$ is 1 at place $i$ and 0 elsewhere. A step to one side would be wrong by about $\frac{h}{2} f''$;
# in the difference of both sides this error cancels.
#
# **By hand.** For $f(x) = x^3$ at 2 with $h = 0.1$: $(2.1^3 - 1.9^3) / 0.2 = (9.261 - 6.859) / 0.2 = 12.01$,
# and the true slope is $3 \cdot 2^2 = 12$.
#
# **A frame.** What is missing, at the dots, is the difference for one element.
#
# ```python
# x = np.array(x, dtype=float)  # a copy, of floats: whole numbers could not hold a step of 0.00001
# gradient = np.zeros_like(x)
# for index in np.ndindex(x.shape):  # all elements, whatever the shape
#     value = x[index]
#     ...
#     x[index] = value  # put it back before the next one moves
# return gradient
# ```
#
# **What is checked**
#
# - It is the central difference, with the `h` that is given: the 12.01 above comes out, and with the default
#   `h` the slope, to seven decimals.
# - One element moves at a time, the others are where they were, also if $f$ multiplies elements with each
#   other.
# - The gradient has the shape of `x`, one axis or more, and `f` always gets a float array of this shape.
# - `x` is afterwards as it was, to the last bit, and may be a list or hold whole numbers.
#
# **Write** `numerical_gradient(f, x, h=1e-5)`: a function of an array, and an array, in; slopes out.

# %% question="numerical_gradient"
from reference_impl.gradient_check import numerical_gradient

# %%
grader.check("numerical_gradient")

# %% [markdown]
# ## 2. Near enough? `relative_error` (beyond the lecture)
#
# A measured gradient $n$ never agrees exactly with a derived one, $a$. A distance of $10^{-6}$ is good for
# gradients of size 1, but not if they are that small themselves. So divide by their sizes:
#
# $$\frac{\lVert a - n \rVert}{\lVert a \rVert + \lVert n \rVert}$$
#
# with $\lVert \cdot \rVert$ the root of the sum of all squares, whatever the shape: `np.linalg.norm(x)`, with
# no other argument. It is 0 for equal gradients and 1 for opposite ones.
#
# **By hand.** $a = [3, 0]$ and $n = [0, 4]$ are $\sqrt{9 + 16} = 5$ apart and 3 and 4 long: $5 / 7 = 0.714$.
# For $a = 2n$, a forgotten factor of 2, it is $\frac{1}{3}$ whatever $n$ is.
#
# **A frame.** What is missing is the quotient, and what two gradients of 0 get.
#
# ```python
# a, n = np.asarray(a, dtype=float), np.asarray(n, dtype=float)
# distance, sizes = np.linalg.norm(a - n), np.linalg.norm(a) + np.linalg.norm(n)
# ...
# ```
#
# **What is checked**
#
# - The numbers above come out, for arrays of any shape.
# - Two gradients that are both 0 are equal, so they get 0.
# - Gradients a million times smaller have the same relative error: add nothing to the denominator, and treat
#   the two zeros by themselves.
#
# **Write** `relative_error(a, n)`: two arrays of one shape in, one number out.

# %% question="relative_error"
from reference_impl.gradient_check import relative_error

# %%
grader.check("relative_error")

# %% [markdown]
# ### A bug hunt
#
# Three activations, each with its derivative, in use for weeks, and networks learned with all three. One
# derivative is not that of its function. Do not read the formulas, run the check: the slope of the sum of
# $f(z_i)$ in $z_i$ is $f'(z_i)$.

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
# A right derivative comes out below $10^{-7}$. The culprit is wrong by five in a thousand: no plot would show
# it, and networks would only learn a little worse, for ever. The cause is two defaults that should be one
# number. Make them one and run the cell again: all three should now be below $10^{-7}$ (about $10^{-11}$).

# %% [markdown]
# ## 3. The first gradient: `mean_squared_error_gradient`
#
# The way back begins at the loss. How does it change with each prediction? For the squared error, over all
# $M$ elements,
#
# $$L = \frac{1}{M} \sum_{m=1}^{M} (\hat{y}_m - y_m)^2 \qquad
# \frac{\partial L}{\partial \hat{y}_m} = \frac{2}{M} (\hat{y}_m - y_m)$$
#
# The gradient points where the loss grows: up for a prediction that is too high. And since the loss is a
# mean, its gradient has the $\frac{1}{M}$ too: here, once, and nowhere later on the way.
#
# **By hand.** The targets $[1, 2, 3]$ and predictions $[1, 2, 6]$ have the gradient $[0, 0, 2]$.
#
# **What is checked**
#
# - It is the gradient of the mean over all elements, whatever the shape, with its factor of 2.
# - Shapes that differ, such as `(N,)` and `(N, 1)`, raise a `ValueError`; `y, y_hat = paired(y, y_hat)` from
#   `given.py` makes float arrays and does that.
#
# **Write** `mean_squared_error_gradient(y, y_hat)`: targets and predictions in, the gradient in the
# predictions out.

# %% question="mean_squared_error_gradient"
from reference_impl.loss_gradients import mean_squared_error_gradient

# %%
grader.check("mean_squared_error_gradient")

# %% [markdown]
# ## 4. The simplest gradient: `softmax_cross_entropy_gradient`
#
# For classes the loss is the cross-entropy of the softmax of scores $z$. Since each row of targets sums to 1,
# an example loses
#
# $$J = -\sum_k y_k \log \sigma(\mathbf{z})_k = \log \sum_j e^{z_j} - \sum_k y_k z_k$$
#
# Differentiate the right side by $z_k$, and all that made the softmax difficult is gone:
#
# $$\frac{\partial J}{\partial z_k} = \frac{e^{z_k}}{\sum_j e^{z_j}} - y_k = \sigma(\mathbf{z})_k - y_k$$
#
# What was predicted minus what was true. The loss of a batch is the mean over its $N$ examples, so each row
# of the gradient is divided by $N$: `len(y) if y.ndim == 2 else 1`, since one example may be `(K,)`.
#
# **By hand.** Scores $[0, 0]$ and the second class: $[0.5, 0.5] - [0, 1] = [0.5, -0.5]$. More of the first
# score makes it worse, more of the second better.
#
# **What is checked**
#
# - It is the gradient of the mean over the examples, for one-hot rows and other distributions.
# - It takes scores, of 1000 and −1000 too, and gives finite numbers.
# - One example of shape `(K,)` has the gradient of a batch of one, in its own shape.
# - Shapes that differ raise a `ValueError`.
#
# **Write** `softmax_cross_entropy_gradient(y, z)`: distributions and scores in, the gradient in the scores
# out. `softmax` and `paired` are given.

# %% question="softmax_cross_entropy_gradient"
from reference_impl.loss_gradients import softmax_cross_entropy_gradient

# %%
grader.check("softmax_cross_entropy_gradient")

# %% [markdown]
# You need not believe the derivation, you have a judge:

# %%
with suppress(NotImplementedError):
    targets, scores = np.array([[0.0, 1.0, 0.0], [0.5, 0.0, 0.5]]), np.array([[1.47, -0.39, 0.22], [5, 6, 4]])
    measured = numerical_gradient(lambda z: softmax_cross_entropy(targets, z), scores)
    derived = softmax_cross_entropy_gradient(targets, scores)
    print(f"relative error {relative_error(derived, measured):.0e}")

# %% [markdown]
# ## 5. Back through an activation: `activation_backward`
#
# From here on one idea is enough. Somebody further up tells you how the loss changes with your **output**.
# You answer how it changes with your **input**. What you are told we call `dout`, and the chain rule says:
# multiply.
#
# An activation computes $a = \varphi(z)$, each element by itself, so
#
# $$\frac{\partial L}{\partial z} = \frac{\partial L}{\partial a} \cdot \varphi'(z)$$
#
# element by element. Mind the argument: $\varphi'$ is taken at $z$, what went in, not at what came out. This
# is also why the step had to give way to the sigmoid: the step's slope is 0 wherever it has one, and whatever
# is multiplied by 0 teaches nothing.
#
# **By hand.** A sigmoid at $z = 0$ has the slope 0.25. If `dout` is 8, the answer is 2.
#
# **What is checked**
#
# - It is the product with the slope at `z`, for every name in `ACTIVATIONS` and any shape, away from
#   kinks (0 for relu, leaky_relu and step).
#
# **Write** `activation_backward(dout, z, activation)`: the gradient in the output, what went in, and a name
# in; the gradient in `z` out.

# %% question="activation_backward"
from reference_impl.network import activation_backward

# %%
grader.check("activation_backward")

# %% [markdown]
# ## 6. Back through the weights: `dense_backward`
#
# A layer's weighted sums are $z_{nk} = \sum_d X_{nd} W_{kd} + b_k$ for example $n$ and unit $k$, and `dout`
# says how the loss changes with each of them. Who moves what? Where one number moves many, its shares add up:
#
# - The input $X_{nd}$ moves all units of example $n$, each through its own weight:
#   $\;\frac{\partial L}{\partial X_{nd}} = \sum_k \mathrm{dout}_{nk} W_{kd}$
# - The weight $W_{kd}$ moves unit $k$ of every example, by that example's input:
#   $\;\frac{\partial L}{\partial W_{kd}} = \sum_n \mathrm{dout}_{nk} X_{nd}$
# - The bias $b_k$ moves unit $k$ of every example, one to one:
#   $\;\frac{\partial L}{\partial b_k} = \sum_n \mathrm{dout}_{nk}$
#
# In NumPy the first is `dout @ W`: `(N, n_out)` by `(n_out, n_in)` is `(N, n_in)`. The second is a product
# too, of two matrices one of which is transposed: its shape, that of $W$, leaves a single choice. The third
# is a sum over an axis. (Loops over single numbers would be right as well, but slow in layers of 64 units.)
#
# **A frame.** For one example, `X` is `(n_in,)`, `dout` is `(n_out,)`, and `dX` should be `(n_in,)`: so it
# comes before the other two are made a batch of one.
#
# ```python
# dout, X, W = (np.asarray(each, dtype=float) for each in (dout, X, W))
# dX = dout @ W
# dout, X = np.atleast_2d(dout), np.atleast_2d(X)
# ...  # dW and db
# return dX, dW, db
# ```
#
# **By hand.** Two examples $X = [[1, 2], [3, 4]]$, one unit with $W = [[5, 6]]$, and `dout`
# $= [[1], [10]]$. Then $\mathrm{d}W = [[1 \cdot 1 + 10 \cdot 3,\; 1 \cdot 2 + 10 \cdot 4]] = [[31, 42]]$,
# $\mathrm{d}b = [11]$ and $\mathrm{d}X = [[5, 6], [50, 60]]$.
#
# **What is checked**
#
# - All three are the gradients that the formulas say, in the order `dX, dW, db`, for any numbers of examples,
#   inputs and units. They are sums, not means.
# - Each has the shape of what it belongs to, for one unit and for one example too: `dW` is always
#   `(n_out, n_in)`, `db` always `(n_out,)`.
#
# **Write** `dense_backward(dout, X, W)`: the gradient in the sums, the layer's inputs and its weights in;
# `dX, dW, db` out.

# %% question="dense_backward"
from reference_impl.network import dense_backward

# %%
grader.check("dense_backward")

# %% [markdown]
# ## 7. The forward pass, with a memory: `forward`
#
# You have all the parts. Do read the next cell: a network of two layers, the way forwards and the way back,
# line by line. A unit with $W = [[1, 1]]$, $b = [-1]$ and a ReLU comes first, then one with $W = [[3]]$,
# $b = [1]$ and the identity.

# %%
with suppress(NotImplementedError):
    (W1, b1), (W2, b2) = ([[1, 1]], [-1]), ([[3]], [1])
    X, dout = np.array([[1, 2]]), np.array([[1]])  # one example, and a gradient in the output

    z1 = dense(X, W1, b1)  # forwards: first layer
    a1 = ACTIVATIONS["relu"][0](z1)
    z2 = dense(a1, W2, b2)  # second layer, fed with what the first one gave
    y_hat = ACTIVATIONS["identity"][0](z2)

    dz2 = activation_backward(dout, z2, "identity")  # back: second layer
    da1, *second = dense_backward(dz2, a1, W2)  # dX of this layer, and its [dW, db]
    dz1 = activation_backward(da1, z1, "relu")  # first layer, told what the second one found
    _, *first = dense_backward(dz1, X, W1)

    print("output:", y_hat)
    print("dW and db of the first layer: ", *first)
    print("dW and db of the second layer:", *second)

# %% [markdown]
# Your two passes do the same for any number of layers, in loops. (Had the ReLU been shut, as for the example
# [0, 0], the first layer would have learned nothing.)
#
# The way back needed each layer's inputs, `X` and `a1`, and its pre-activations, `z1` and `z2`. So `forward`
# keeps them, and gives, beside what the last layer puts out, a **cache**. What that is and holds is your
# choice: a list with a pair for each layer, a dict, an object of a class of your own. Nobody but your own
# `backward` will look into it. The loop is that of the first notebook, with a line more:
#
# ```python
# outputs, cache = np.asarray(X, dtype=float), []
# for (W, b), name in zip(params, activations):
#     ...  # z of this layer; keep it with its inputs; the new outputs
# return outputs, cache
# ```
#
# **What is checked**
#
# - What the last layer gives, for networks of one, two and four layers, and for every name in `ACTIVATIONS`.
# - Layers whose activations are all the identity collapse to one: the product of their weights.
# - One example of shape `(n_in,)` gives outputs of shape `(n_out,)`.
# - A pair comes back, not the outputs alone. Its second half is looked at in the next section, through your
#   `backward`.
#
# **Write** `forward(params, X, activations)`: parameters, examples and names in; the pair `y_hat, cache` out.

# %% question="forward"
from reference_impl.network import forward

# %%
grader.check("forward")

# %% [markdown]
# ## 8. The backward pass: `backward`
#
# Start with `dout`, how the loss changes with what the network put out, after its last activation. Then for
# each layer, from the last to the first, the two lines of the worked network: back through the activation,
# back through the weighted sums. `dX` is the gradient in the output of the layer below, so it is the `dout`
# of the next round.
#
# **A frame,** for a cache that is a list with one item a layer:
#
# ```python
# grads = []
# for (W, b), kept, name in reversed(list(zip(params, cache, activations))):
#     ...  # dz, then dX, dW, db; keep the last two; dX is the next dout
# return grads[::-1]  # first layer first
# ```
#
# If shapes do not fit, print those of `dz`, the inputs and `W` in each round.
#
# **What is checked**
#
# - The gradients are the slopes that are measured, for networks of one, two and four layers, every width
#   another, and any `dout`.
# - They come as a list of `(dW, db)`, first layer first, each of the shape of its `W` and `b`.
# - It sums over the examples and divides by nothing: the $\frac{1}{N}$ of the loss is in `dout` already.
#   (So a batch twice over, with a `dout` of its own, has the same gradients.)
# - `backward` called twice with one cache gives the same (so do not `pop` from it), and it uses the cache
#   that it is given, also if `forward` has been called with something else in between.
# - One example of shape `(n_in,)` has the gradients of a batch of one.
#
# **Write** `backward(params, cache, dout, activations)`: parameters, what your `forward` kept, the gradient
# in the outputs, and names in; a list of `(dW, db)` out.

# %% question="backward"
from reference_impl.network import backward

# %%
grader.check("backward")

# %% [markdown]
# Now the judge and the accused side by side: every weight of the first layer of a network for three classes,
# its gradient measured and derived, and how far apart they are, on a scale of its own.

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
        axis.set(title=title, xlabel="input")
    figure.colorbar(image, ax=axes[:2])
    distance = axes[2].imshow(np.abs(measured - derived) * 1e12, cmap="Greys", vmin=0)
    axes[2].set(title="distance, in $10^{-12}$", xlabel="input")
    axes[0].set_ylabel("unit")
    figure.colorbar(distance, ax=axes[2])
    plt.show()
    print(f"relative error {relative_error(derived, measured):.0e}")

# %% [markdown]
# Why then derive at all? A network of 784, 300, 100 and 10 units has 266 610 parameters. To measure its
# gradient once takes 533 220 forward passes. To derive it takes one forward pass and one backward pass,
# which costs about twice as much.

# %% [markdown]
# ## All six steps
#
# This is how it was done in 1986: sigmoids, the squared error, gradient descent, here on the task that a
# single layer cannot learn, XOR.

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
# **To think about** (not scored). In step 5 all new parameters are made from one set of gradients. What
# would go wrong if `backward` updated each layer's weights as soon as it had their gradient, on its way
# down?

# %% [markdown]
# ## 9. Vanishing and exploding: `gradient_ratio`
#
# If two layers can be trained, why not ten? In the early 2000s research had stalled again over this. From
# layer to layer the gradient is multiplied by slopes and weights. The slope of a sigmoid is 0.25 at most, and
# nine of them make $0.25^9 \approx 4 \cdot 10^{-6}$. If the weights do not make up for that, the gradient
# **vanishes** on its way to the first layer. Where weights are large and slopes are not small it grows
# instead, and **explodes**. One number shows which:
#
# $$\frac{\lVert \mathrm{d}W_1 \rVert}{\lVert \mathrm{d}W_k \rVert}$$
#
# the norm of the first layer's weight gradient over that of the last, each the root of the sum of all squares
# (the Frobenius norm, as in section 2).
#
# **By hand.** Ten layers of one sigmoid each, all with the weight $w$ and the bias $-\frac{w}{2}$, and the
# input $\frac{1}{2}$. Then every $z$ is 0, every output $\frac{1}{2}$ and every slope $\frac{1}{4}$, and each
# of the nine steps back multiplies by $\frac{w}{4}$: the ratio is $(\frac{w}{4})^9$. For $w = 1$ it is
# $0.0000038$, for $w = 8$ it is 512, and for $w = 4$ it is 1.
#
# **What is checked**
#
# - It is the ratio of these norms, first over last, of weights alone, for any number of layers. For one
#   layer it is 1.
# - It shows what happens in ten layers: far below 1 for sigmoids, far above 1 for tanh with large weights.
# - One example of shape `(n_in,)` is welcome. (A last gradient of 0 is not checked.)
#
# **Write** `gradient_ratio(params, X, dout, activations)`: a network, examples, and the gradient in the
# outputs in; one number out. Your `forward` and `backward` do the work.

# %% question="gradient_ratio"
from reference_impl.diagnostics import gradient_ratio

# %%
grader.check("gradient_ratio")

# %% [markdown]
# Ten layers of 64 units, random examples and a random `dout`: here is the size of the gradient in every
# layer.

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
        ratio = np.format_float_positional(
            gradient_ratio(params, X, dout, names), 1, fractional=False, trim="-"
        )
        label = f"{name}, {initializer.__name__}: {ratio}"
        sizes[label] = [np.linalg.norm(dW) for dW, _ in backward(params, cache, dout, names)]

    figure, axes = plt.subplots(figsize=(9.5, 3.8), layout="constrained")
    for marker, (label, norms) in zip("os^vD", sizes.items(), strict=True):
        axes.semilogy(range(1, 11), norms, marker=marker, label=label)
    axes.set_xticks(range(1, 11))
    axes.set(xlabel="layer", ylabel="norm of dW", title="Gradients through ten layers")
    axes.grid(alpha=0.3)
    axes.legend(loc="center left", bbox_to_anchor=(1, 0.5), title="network: ratio")
    plt.show()

# %% [markdown]
# The sigmoid with Glorot's weights loses its gradient as foreseen. The remedies of the lecture work: with
# tanh and Glorot's weights, or ReLU and He's, all layers learn alike. And weights from $N(0, 1)$, which
# were usual then? With tanh the gradient explodes. But look at the sigmoid: hardly any loss, and so no
# problem? The further reading answers that.

# %% [markdown]
# ## Done?
#
# Choose *Restart kernel and run all cells*, see that every check passes, save, and hand in this notebook. In
# the next one your two passes train networks.
#
# ## Further reading
#
# **One number is never enough.** Sigmoids with weights from $N(0, 1)$ seemed to be fine. Here are three
# widths (and other random numbers than above), and beside the ratio the gradients themselves and how much the
# last layer's outputs vary:

# %%
with suppress(NotImplementedError):
    rows = ["N(0, 1)   width      ratio       norm of dW, first and last   std of the outputs"]
    for name in ("sigmoid", "tanh"):
        for width in (10, 64, 256):
            rng, names = np.random.default_rng(width), [name] * 10
            params = init_params([width] * 11, normal_init, rng)
            X, dout = rng.normal(size=(2, 32, width))
            ratio, (_, cache) = gradient_ratio(params, X, dout, names), forward(params, X, names)
            grads = backward(params, cache, dout, names)
            first, last = np.linalg.norm(grads[0][0]), np.linalg.norm(grads[-1][0])
            std = activation_stds(params, X, names)[-1]
            rows.append(f"{name:8} {width:6} {ratio:10,.2f} {first:16.3g} {last:12.3g} {std:16.2f}")
    print("\n".join(rows))

# %% [markdown]
# With the sigmoid the ratio is small for narrow layers and large for wide ones, and near 1 for a width
# between. Two forces pull: a unit that adds up 256 inputs with weights near 1 gets a $z$ far from 0, where
# the slope is almost 0 (its output is stuck near 0 or 1, as the deviation of almost 0.5 shows: it is
# **saturated**). And the way back goes through the same 256 large weights, which blow up what is left. That
# the two happen to cancel at some width does not make such a network sound. Glorot and Bengio drew the
# lesson in 2010: let the weights fit the width, as `glorot_uniform` does.
#
# **To think about** (not scored). Weights from $N(0, 0.01^2)$ with tanh have a ratio of the order of 1 at
# any width. Put `lambda n_in, n_out, rng: normal_init(n_in, n_out, rng, 0.01)` in place of `normal_init` to
# see it, look at the other columns, and say why such a network does not learn either.

# %% [markdown]
# The smaller $h$, the better? The slope of $e^x$ at 1 is $e$:

# %%
with suppress(NotImplementedError):
    for exponent in range(-1, -15, -2):
        slope = numerical_gradient(lambda x: np.exp(x[0]), np.array([1.0]), 10.0**exponent)[0]
        print(f"h = 1e{exponent:<4} wrong by {abs(slope - np.e):.0e}")

# %% [markdown]
# **To think about** (not scored). Down to $10^{-5}$ the error shrinks, below $10^{-7}$ it grows again. What
# is lost when two almost equal numbers of 16 digits are subtracted?

# %% [markdown]
# **Elsewhere**
#
# - Rumelhart, Hinton and Williams, *Learning representations by back-propagating errors*, Nature 323, 1986,
#   [doi.org/10.1038/323533a0](https://doi.org/10.1038/323533a0): four pages, whose equations you have
#   just written. It taught networks symmetry and family trees; XOR is in their longer chapter, *Learning
#   internal representations by error propagation*, in *Parallel Distributed Processing*, volume 1, MIT Press
#   1986. They kept some momentum from step to step, and halved the sum of squares instead of taking the mean.
# - 3Blue1Brown, [*Neural networks*](https://www.3blue1brown.com/topics/neural-networks), chapters 3 and 4:
#   the same in moving pictures.
# - Glorot and Bengio, *Understanding the difficulty of training deep feedforward neural networks*, AISTATS
#   2010, [proceedings.mlr.press/v9/glorot10a.html](https://proceedings.mlr.press/v9/glorot10a.html).
# - Géron, *Hands-on Machine Learning with Scikit-Learn, Keras, and TensorFlow*, 3rd edition, O'Reilly 2022:
#   backpropagation in chapter 10, vanishing and exploding gradients in chapter 11.
# - Beyond the lecture: Baydin, Pearlmutter, Radul and Siskind, *Automatic differentiation in machine
#   learning: a survey*, JMLR 18, 2018,
#   [jmlr.org/papers/v18/17-468.html](https://jmlr.org/papers/v18/17-468.html): how programs write
#   `backward` for you.
