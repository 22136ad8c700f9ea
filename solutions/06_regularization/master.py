# %% [markdown]
# # Regularization
#
# A network with enough weights can learn its training examples by heart, errors of measurement included. It
# is then perfect where the answer is known, and poor where it is not. This is **overfitting**.
# **Regularization** is whatever makes a model better on examples that it has never seen, even if it gets
# worse on those that it has. In this notebook you write the three kinds of it that everybody uses:
#
# - **penalties** make large weights expensive;
# - **dropout** lets neurons sit out at random, so that none can rely on another;
# - **early stopping** ends the training before it starts to learn the noise.
#
# You will write nine functions: seven short ones, and two of ten to fifteen lines. Plan 70 to 85 minutes; the
# end of section 4 is a good place for a break.

# %% [markdown]
# ## How this notebook works
#
# As before: replace `raise NotImplementedError(...)` by your code, run the cell, then the `grader.check` cell
# below it. All other cells are there to be run; you need not read the code of those that draw.
#
# The checks here look at some of the properties listed under **What is checked** only. The tests that run
# after you have handed in look at all of them and at the rules below, with other numbers, and at nothing
# else. So go through **What is checked** yourself, also when a check is green.
#
# What earlier notebooks taught (forward and backward pass, losses, updates) is in `given.py`, whatever became
# of your own versions. Run the next three cells first.

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
    "the folder tests/": Path("tests", "l1_penalty.py"),
}
missing = " and ".join(name for name, path in needed.items() if not path.exists())
if missing and not hasattr(otter, "is_grading_stub"):
    advice = f"Missing beside this notebook: {missing}; copy what came with it here and run this cell again."
    print(advice)
    grader = SimpleNamespace(check=lambda question: print(f"{question} is not checked: missing {missing}."))
else:
    grader = otter.Notebook()

# %% given="networks and their training"
from reference_impl.initializers import glorot_uniform, he_normal
from reference_impl.loss_gradients import mean_squared_error_gradient
from reference_impl.losses import mean_squared_error
from reference_impl.network import backward, dense_backward, forward, init_params
from reference_impl.updates import gradient_descent_step

# %% [markdown]
# ## Rules for every function
#
# - **Parameters are a list of pairs** `(W, b)`, first layer first. `W` is `(n_out, n_in)`, `b` is `(n_out,)`.
#   Gradients are a list of pairs `(dW, db)` in the same shapes.
# - **Lists, tuples and whole numbers are as good as float arrays,** also inside the parameters, and any array
#   is: a transposed one, every second row of another, a read-only one. A tuple is as good as a list, in what
#   you are given and in what you return.
# - **What you are given stays as it was.** Your function may not change its arguments.
# - **All chance comes from the argument `rng`,** a `numpy.random.Generator`: no seeds and no other generators
#   inside a function.
# - **Epochs count from 0.**
# - **Values and shapes count,** to nine digits; the type of the numbers that you return does not. Warnings
#   cost nothing.

# %% [markdown]
# ## Learning by heart, watched
#
# Here are 60 examples with 20 inputs each. Only the first two inputs have anything to do with the target, and
# the target carries noise of variance 1: even someone who knew the rule would have a mean squared error of
# about 1. A network with 40 hidden units is trained on them, and 400 other examples, the **validation set**,
# show after each epoch what it has learnt. There is nothing to write yet.

# %%
rng = np.random.default_rng(1)
X, X_valid = rng.normal(size=(60, 20)), rng.normal(size=(400, 20))
y, y_valid = (
    1.5 * np.sin(inputs[:, :1]) + inputs[:, 1:2] + rng.normal(size=(len(inputs), 1))
    for inputs in (X, X_valid)
)
activations = ["tanh", "identity"]


def gradients(params):
    """Give the gradients of the loss on all training examples."""
    y_hat, cache = forward(params, X, activations)
    return backward(params, cache, mean_squared_error_gradient(y, y_hat), activations)


def train_and_watch(gradients, epochs=200):
    """Train a fresh network, and give its training and validation error after each epoch, (epochs, 2)."""
    params = init_params([20, 40, 1], glorot_uniform, np.random.default_rng(0))
    errors = []
    for _ in range(epochs):
        params = gradient_descent_step(params, gradients(params), 0.1)
        pairs = ((y, X), (y_valid, X_valid))
        errors.append([mean_squared_error(t, forward(params, x, activations)[0]) for t, x in pairs])
    return np.array(errors)


# %% [markdown]
# Two functions for the pictures of this notebook:

# %% worked="draw_training_curves"
from reference_impl.figures import draw_best_model, draw_training_curves

# %%
plain = train_and_watch(gradients)
watched = {"nothing": plain}
figure, axes = plt.subplots(figsize=(7, 3.5))
draw_training_curves(axes, plain[:, 0], plain[:, 1], ylabel="mean squared error")
draw_best_model(axes, plain[:, 1], np.argmin(plain[:, 1]))
plt.show()

# %% [markdown]
# The training error falls to almost nothing: 60 noisy numbers, learnt by heart. The validation error falls
# while the network learns the rule, and rises again while it learns the noise.

# %% [markdown]
# ## 1. A price on weights: `l1_penalty` and `l2_penalty`
#
# A function that winds its way through every noisy point needs large weights, so they shall cost. We minimise
#
# $$L + \alpha \sum_{w} |w| + \beta \sum_{w} w^2$$
#
# The sums go over all weights of all layers. **Biases are free:** they shift a function and do not make it
# wind. The numbers $\alpha, \beta \ge 0$ say how strong the penalties are; 0 switches one off.
#
# The lecture writes the penalties as norms of the weights, L1 and L2. An L2 norm has a square root; ours has
# none, and neither has `l2` of Keras. Some books write $\frac{\beta}{2} \sum w^2$; we do not.
#
# **By hand.** One layer has $W = \begin{bmatrix} 1 & -2 \\ 0.5 & 0 \end{bmatrix}$ and $b = [3, -1]$. With
# $\alpha = 0.1$ its L1 penalty is $0.1 \cdot (1 + 2 + 0.5 + 0) = 0.35$. With $\beta = 0.1$ its L2 penalty is
# $0.1 \cdot (1 + 4 + 0.25 + 0) = 0.525$.
#
# **What is checked**, of both
#
# - The numbers above come out, also for networks of several layers.
# - Biases cost nothing, whatever they are.
# - The penalty grows with its price: twice the price costs twice as much, and a price of 0 costs nothing.
#
# **Write** `l1_penalty(params, alpha)` and `l2_penalty(params, beta)`: parameters and a price in, one number
# out.

# %% question="l1_penalty"
from reference_impl.penalties import l1_penalty

# %%
grader.check("l1_penalty")

# %% question="l2_penalty"
from reference_impl.penalties import l2_penalty

# %%
grader.check("l2_penalty")

# %% [markdown]
# ## 2. What the price does: `l1_gradient` and `l2_gradient`
#
# Gradient descent never looks at the loss, only at its gradient. So differentiate the penalties by each
# weight. For L1: how much does $\alpha |w|$ rise if $w = 3$ grows a little, and if $w = -3$ does? At $w = 0$
# it has a kink, and any number from $-\alpha$ to $\alpha$ is as good a slope as another.
#
# **By hand.** A network has the layer above, but with −0.25 in place of the 0, and a second layer with
# $W = [[-4, 2.5]]$ and $b = [7]$. With $\alpha = 0.1$ the L1 slopes are
# $[[0.1, -0.1], [0.1, -0.1]]$ and $[[-0.1, 0.1]]$. With $\beta = 0.1$ the L2 slope at $w = -2$ is
# $-0.4$, and at $w = 2.5$ it is $0.5$.
#
# **What is checked**
#
# - The slopes worked by hand come out; the L2 slope is that of the penalty you return, so it doubles with the
#   weight and is 0 at 0.
# - The L1 slope at a weight of 0 is any number from $-\alpha$ to $\alpha$; the others are still right.
# - The result is a pair `(dW, db)` for each layer, in the shapes of `W` and `b`. Every `db` is zeros.
# - A price of 0 gives slopes of 0.
#
# **Write** `l1_gradient(params, alpha)` and `l2_gradient(params, beta)`: parameters and a price in, a list of
# `(dW, db)` out.

# %% question="l1_gradient"
from reference_impl.penalties import l1_gradient

# %%
grader.check("l1_gradient")

# %% question="l2_gradient"
from reference_impl.penalties import l2_gradient

# %%
grader.check("l2_gradient")

# %% [markdown]
# Here are five weights that follow your gradients alone, without any loss:

# %%
with suppress(NotImplementedError):
    paths = {}
    for title, gradient in (("L1", l1_gradient), ("L2", l2_gradient)):
        weights = [(np.array([[2.0, 1.5, 0.6, -0.4, -1.8]]), np.zeros(1))]
        paths[title] = [weights[0][0][0]]
        for _ in range(90):
            weights = gradient_descent_step(weights, gradient(weights, 0.5), 0.05)
            paths[title].append(weights[0][0][0])
    figure, panels = plt.subplots(1, 2, figsize=(9, 3.3), sharey=True)
    for axes, (title, path) in zip(panels, paths.items(), strict=True):
        axes.plot(path)
        axes.set(title=f"{title} penalty alone, at a price of 0.5", xlabel="update")
        axes.grid(alpha=0.3)
    panels[0].set_ylabel("weight")
    plt.show()

# %% [markdown]
# L1 pushes every weight with the same force, and reaches 0 with one after the other. L2 pushes large weights
# more and small ones less, and never quite gets there.
#
# **To think about** (not scored). Eighteen of our twenty inputs are of no use. Which penalty would you choose
# to find out which ones? And why do the L1 weights tremble once they are at 0?
#
# Now both in our network. All it takes is to add the gradients of the penalty to those of the loss:

# %%
with suppress(NotImplementedError):

    def with_penalty(penalty_gradient, price):
        """Give a function for the gradients of the loss and a penalty together."""

        def penalised(params):
            pairs = zip(gradients(params), penalty_gradient(params, price), strict=True)
            return [(dW + pW, db + pb) for (dW, db), (pW, pb) in pairs]

        return penalised

    watched["L1"] = train_and_watch(with_penalty(l1_gradient, 0.05))
    watched["L2"] = train_and_watch(with_penalty(l2_gradient, 0.1))
    for name, errors in watched.items():
        training, validation = errors[-1]
        print(f"{name:8} training error {training:.2f}, validation error {validation:.2f}")

# %% [markdown]
# The error on the training set is larger, the one that matters is smaller. How large $\alpha$ and $\beta$
# should be depends on the network and the data: try a few, and look at the validation error.
#
# In Keras a penalty belongs to a layer, whose weights are called the kernel. This line adds to the loss what
# `l2_penalty([(W, b)], 0.01)` does in NumPy:
#
# ```python
# keras.layers.Dense(100, activation="relu", kernel_regularizer=keras.regularizers.L2(0.01))
# ```

# %% [markdown]
# ## 3. Sitting out: `dropout_forward`
#
# A network overfits by building conspiracies: a unit that is useless alone corrects the mistakes of another
# on this or that training example. Dropout (Hinton et al., 2012) breaks them up. In each training step, each
# neuron of a layer is **excluded with probability $p$**, usually 10 % to 50 %: its output is 0, and the
# others have to do without it. Their sum would be too small by the factor $1 - p$ on average, so those that
# stay are made larger:
#
# $$\text{out} = \begin{cases} 0 & \text{with probability } p \\
# x / (1 - p) & \text{with probability } 1 - p \end{cases}$$
#
# The average is $p \cdot 0 + (1 - p) \cdot x / (1 - p) = x$, so that nothing needs to be done in
# **evaluation**, where nobody is excluded: `training=False` returns the input as it is.
#
# **By hand.** With $p = 0.2$, an output of 4 becomes $4 / 0.8 = 5$ four times out of five, and 0 once: of
# $x = [[4, 4, 4, 4, 4]]$ there may come $[[5, 5, 0, 5, 5]]$, or $[[5, 5, 5, 5, 5]]$, but never a 4.
#
# The backward pass has to know who sat out, so the function also returns its **mask**: an array in the shape
# of `x`, not 0 exactly where an element stayed. True and False, 1 and 0, or $1 / (1 - p)$ and 0 are equally
# good. `rng.random(shape)` draws numbers evenly from 0 to 1, and a share $p$ of them lies below $p$.
#
# **What is checked**
#
# - In training every output is 0 or $x / (1 - p)$, and each element of each row and column is excluded with
#   probability $p$, independently of all others. Shares are compared with what chance allows.
# - Each call draws a fresh mask. The same state of `rng` gives the same mask, another one another.
# - The mask tells who stayed, also where $x$ itself is 0, as it often is after a ReLU.
# - With `training=False` the outputs are exactly the input. What the mask is then does not matter.
# - $p = 0$ excludes nobody and scales nothing. $p = 1$ is never asked for. `x` itself stays as it was.
# - `x` may have any shape: a batch, or one example.
#
# **Write** `dropout_forward(x, p, rng, training=True)`: outputs of a layer in, `(out, mask)` out.

# %% question="dropout_forward"
from reference_impl.dropout import dropout_forward

# %%
grader.check("dropout_forward")

# %% [markdown]
# Rows are examples, columns are neurons, and white are those that stayed. Each example has its own team.

# %%
with suppress(NotImplementedError):
    rng = np.random.default_rng(2)
    teams = {p: dropout_forward(np.ones((20, 40)), p, rng)[0] for p in (0.1, 0.2, 0.5)}
    figure, panels = plt.subplots(1, 3, figsize=(9, 2.6))
    for axes, (p, out) in zip(panels, teams.items(), strict=True):
        axes.imshow(np.asarray(out) > 0, cmap="gray", vmin=0, vmax=1)
        axes.set(title=f"p = {p}, mean of out {np.mean(out):.2f}", xlabel="neuron", xticks=[], yticks=[])
    panels[0].set_ylabel("example")
    plt.show()

# %% [markdown]
# A network for images of 28 × 28 pixels in Keras, with a dropout of 0.2 before each layer:
#
# ```python
# model = keras.Sequential([
#     keras.Input((784,)),
#     keras.layers.Dropout(0.2),
#     keras.layers.Dense(300, activation="relu"),
#     keras.layers.Dropout(0.2),
#     keras.layers.Dense(100, activation="relu"),
#     keras.layers.Dropout(0.2),
#     keras.layers.Dense(10, activation="softmax"),
# ])
# ```
#
# And the same in NumPy, up to the softmax, for a made-up image and untrained weights:

# %%
with suppress(NotImplementedError):
    rng = np.random.default_rng(3)
    network = init_params([784, 300, 100, 10], he_normal, rng)
    image = rng.uniform(size=(1, 784))

    def scores(training):
        """Pass the image through the network."""
        outputs = image
        for layer, activation in zip(network, ("relu", "relu", "identity"), strict=True):
            outputs, _ = dropout_forward(outputs, 0.2, rng, training)
            outputs, _ = forward([layer], outputs, [activation])
        return outputs[0]

    for training in (True, True, False, False):
        print("training:  " if training else "evaluation:", np.round(scores(training)[:6], 2).tolist())

# %% [markdown]
# **To think about** (not scored). A network that gives a patient another diagnosis each time it is asked
# would be of no use. And yet: what could one learn by asking it a hundred times with dropout left on?

# %% [markdown]
# ## 4. The way back: `dropout_backward`
#
# The gradient comes in from above as `dout`, the slopes of the loss in the outputs of `dropout_forward`. By
# the chain rule each is multiplied by the slope of this output in its input. Look at the two cases of the
# formula in section 3: what is that slope for an element that stayed, and for one that did not?
#
# **By hand.** With $p = 0.2$ and a `dout` of 3, an element that stayed gets $3.75$ and one that was excluded
# gets 0.
#
# **What is checked**
#
# - The gradient is that of the forward pass whose mask is passed in, for any $p$, also after other forward
#   passes. The masks are those that your `dropout_forward` returns.
# - A neuron that stayed and whose input is 0 gets its gradient like any other.
# - With $p = 0$ the gradient goes back as it came.
#
# **Write** `dropout_backward(dout, mask, p)`: a gradient, a mask and $p$ in, a gradient of that shape out.

# %% question="dropout_backward"
from reference_impl.dropout import dropout_backward

# %%
grader.check("dropout_backward")

# %% [markdown]
# Now our network has dropout behind its hidden layer while it trains. Follow the gradient on its way back:

# %%
with suppress(NotImplementedError):
    rng = np.random.default_rng(4)

    def gradients_with_dropout(params, p=0.5):
        """Give the gradients of the loss, with a fresh half of the hidden units."""
        hidden, cache = forward(params[:1], X, ["tanh"])
        kept, mask = dropout_forward(hidden, p, rng)
        y_hat, _ = forward(params[1:], kept, ["identity"])
        d_kept, dW, db = dense_backward(mean_squared_error_gradient(y, y_hat), kept, params[1][0])
        d_hidden = dropout_backward(d_kept, mask, p)
        return [*backward(params[:1], cache, d_hidden, ["tanh"]), (dW, db)]

    watched["dropout"] = train_and_watch(gradients_with_dropout)
    figure, axes = plt.subplots(figsize=(7, 3.5))
    for name, errors in watched.items():
        axes.plot(errors[:, 1], label=name)
        best, last = errors[:, 1].min(), errors[-1, 1]
        print(f"{name:8} validation error: best {best:.2f} (epoch {errors[:, 1].argmin()}), last {last:.2f}")
    axes.set(xlabel="epoch", ylabel="validation error", ylim=(1, 3))
    axes.grid(alpha=0.3)
    axes.legend(title="regularized by")
    plt.show()

# %% [markdown]
# L1 gets lowest, to 1.37: only two inputs matter, and L1 is the penalty that pushes the weights of the other
# eighteen all the way to 0. Dropout ends worst of the three, at 1.72: hidden units sit out, but each one
# still looks at all twenty inputs. (It is among the most popular methods, and no miracle: in practice it
# usually adds one or two per cent of accuracy.) And the network with no regularization is nearly as good at
# its best epoch, 1.66, as the one with dropout at its own, 1.62. How to stop there?

# %% [markdown]
# ## 5. When to stop: `stopping_epoch`
#
# All these curves have a best epoch, and the plainest idea is to stop there. But is a rise of the validation
# error the end, or a hiccup? The usual answer (beyond the lecture) is **patience**: stop after the epoch in
# which the number of epochs in a row without improvement reaches `patience`, and return to the best. An epoch
# improves if its loss is below **all** before it.
#
# **By hand.** Let the losses be 5, 4, 6, 6 and the patience 2. Epoch 1 is the best. Epoch 2 is the first
# without improvement, epoch 3 the second. So epoch 3 is the last, and whatever would have come is never seen.
#
# First the bookkeeping, on a list of losses: `best` is the best epoch that was seen, `last` the last that is
# run. If patience never runs out, the last epoch is that of the last loss. It helps to begin with a smallest
# loss of `np.inf`: every number is below it, and NaN is never below anything.
#
# **What is checked**
#
# - The numbers above come out, and those of other lists and patiences, from 1 upwards.
# - A loss is compared with the best so far, not with the one just before it, and an improvement restores all
#   patience.
# - The first epoch may be the best. The losses may end before patience does.
# - A loss equal to the best is no improvement: 5, 4, 4, 6 with patience 2 end after epoch 3.
# - Losses are finite or NaN. NaN is no improvement, wherever it stands: in NaN, 5, 4, 6, NaN with patience 2,
#   epoch 2 is the best and 4 the last. (If no number was seen before the end, the best is −1. That is not
#   tested.)
#
# **Write** `stopping_epoch(losses, patience)`: a list of validation losses in, `(best, last)` out.

# %% question="stopping_epoch"
from reference_impl.early_stopping import stopping_epoch

# %%
grader.check("stopping_epoch")

# %%
with suppress(NotImplementedError):
    losses = watched.get("dropout", plain)[:, 1]
    for patience in (1, 5, 20, 50):
        best, last = stopping_epoch(losses, patience)
        end = "stopped" if last - best == patience else "ran to the end,"
        print(f"patience {patience:2}: best epoch {best:3}, error {losses[best]:.3f}, {end} after {last}")

# %% [markdown]
# With little patience a hiccup ends the training; with much, it goes on long after the best.

# %% [markdown]
# ## 6. Stop and go back: `early_stopping`
#
# Now for a real training. Your function is given three others: `step()` trains for one epoch, `validate()`
# gives the present validation loss, `get_params()` gives the present parameters. Each epoch calls `step()`
# once and then `validate()` once, until patience runs out, or for `max_epochs`. Either way the parameters of
# the **best** epoch come back, not those of the last.
#
# **The trap.** `best = get_params()` keeps nothing. It is another name for a list that the next `step()` may
# change, together with the arrays in it:

# %%
weights = [(np.array([[1.0, 2.0]]), np.array([0.5]))]
best, copied_list = weights, list(weights)
weights[0][0][:] = 99.0  # a later step changes the array in place
print(best, copied_list, sep="\n")

# %% [markdown]
# Copying the list is not enough: both lists hold the same arrays. How far down must the copy go?
#
# **What is checked**
#
# - It stops when patience runs out, by the rules of section 5, or after `max_epochs`, which may be 1. Losses
#   are finite or NaN here too.
# - What comes back is `(best_params, best_epoch, history)`: a copy of the parameters after the best epoch,
#   that epoch, and the list of all validation losses so far. (If no number was seen before the end, the first
#   two are an empty list and −1. That is not tested.)
# - Neither later steps nor the end of the budget change the parameters that come back.
# - The calls are step, validate, step, validate, and so on; `get_params` may be called at any time.
#
# **Write** `early_stopping(step, validate, get_params, patience, max_epochs)`.

# %% question="early_stopping"
from reference_impl.early_stopping import early_stopping

# %%
grader.check("early_stopping")

# %% [markdown]
# Here it stops the network from the beginning of this notebook. `step` changes the list of parameters in
# place, as many programs do.

# %%
with suppress(NotImplementedError):
    params = init_params([20, 40, 1], glorot_uniform, np.random.default_rng(0))

    def step():
        """Train for one epoch."""
        params[:] = gradient_descent_step(params, gradients(params), 0.1)

    def validate():
        """Give the present validation error."""
        return mean_squared_error(y_valid, forward(params, X_valid, activations)[0])

    best_params, best_epoch, history = early_stopping(step, validate, lambda: params, 20, 200)
    error = mean_squared_error(y_valid, forward(best_params, X_valid, activations)[0])
    print(f"stopped after epoch {len(history) - 1}, back to epoch {best_epoch}: error {error:.3f}")

# %% [markdown]
# ## 7. The lecture's experiment: `polynomial_experiment`
#
# Fifty noisy points of a parabola, and a polynomial of degree 90. The model is linear in the powers
# $x, x^2, \ldots, x^{90}$:
#
# $$\hat{y} = b + w_1 u_1 + w_2 u_2 + \dots + w_{90} u_{90}$$
#
# where $u_k$ is the $k$-th power, **standardised**: less its mean and divided by its standard deviation, both
# taken over the **training set alone**, also for the validation set. This function makes such a table, and
# you may use it:

# %% worked="standardised_powers"
from reference_impl.polynomial import standardised_powers

# %%
# 1 and 3 have mean 2 and deviation 1; 1 and 9 have mean 5 and deviation 4
print(standardised_powers([1, 3], X_train=[1, 3], degree=2).tolist())
print(standardised_powers([0, 2, 4], X_train=[1, 3], degree=2).tolist())

# %% [markdown]
# Weights and $b$ start at 0. In each epoch the training examples are taken **one at a time, in a fresh random
# order**. Each makes one update, by the gradient of its own $\frac{1}{2}(\hat{y} - y)^2$:
#
# $$\text{error} = \hat{y} - y \qquad w \leftarrow w - \eta_t \cdot \text{error} \cdot u
# \qquad b \leftarrow b - \eta_t \cdot \text{error} \qquad \eta_t = \frac{\eta}{t^{0.25}}$$
#
# Here $u$ are the powers of this example, and $t = 1, 2, 3, \ldots$ counts the updates through all epochs.
# (At a constant rate this training explodes.) After each epoch, `history` gets the root of the mean squared
# error (RMSE) on the validation set. All epochs are run; `best_epoch` is where `history` is smallest.
#
# ```text
# make both tables of powers; w is zeros, one for each power, and b and t are 0
# for each epoch
#     for each example i, in a fresh random order
#         t grows by 1; one update, by row i of the training table and target i
#     write down the RMSE on the validation set
# ```
#
# **By hand.** Let $x = [-1, 1]$, $y = [-2, 2]$, degree 1, $\eta = 0.5$. Both inputs are standardised already.
# If the first example comes first: error 2, so $w = 1$, $b = -1$. Then the second: $\hat{y} = 0$, error −2,
# $\eta_2 = 0.5 / 2^{0.25} = 0.4204$, so $w = 1.8409$, $b = -0.1591$. On the same two points the RMSE is now
# $0.2250$, and the other order gives the same.
#
# **What is checked**
#
# - The number above comes out, and for small training sets each RMSE is one that some order of the examples
#   leaves, epoch after epoch, with degrees from 1 to 90.
# - Orders are fresh: not the same in all epochs. The same state of `rng` gives the same history, and another
#   state other orders.
# - All powers take part, each standardised by the training set. The validation set changes nothing but the
#   errors that are measured on it.
# - No power is the same for all training examples, as $x^2$ would be for $x = [-1, 1]$: it could not be
#   standardised.
# - `history` has one RMSE for each epoch, and `best_epoch` is the first epoch of the smallest.
# - `X` and `y` may be `(N,)` or columns, `(N, 1)`, in any mixture. Whole numbers are welcome; as integers,
#   their 90th powers are too large for NumPy.
#
# **Write** `polynomial_experiment(X_train, y_train, X_valid, y_valid, degree, learning_rate, epochs, rng)`:
# examples and settings in, `(best_epoch, history)` out. The two tables are
# `standardised_powers(X_train, X_train, degree)` and `standardised_powers(X_valid, X_train, degree)`: row $i$
# of the first is the $u$ of example $i$. `np.ravel(y_train)` makes a row of the targets, whatever their
# shape.

# %% question="polynomial_experiment"
from reference_impl.polynomial import polynomial_experiment

# %%
grader.check("polynomial_experiment")

# %% [markdown]
# Now the real thing: the lecture's 50 + 50 examples, degree 90, a rate of 0.002, 500 epochs. For the training
# error, the same training runs again with the training set in the place of the validation set. This takes a
# second or so.

# %%
with suppress(NotImplementedError):
    old_generator = np.random.RandomState(42)  # draws the very numbers of the lecture
    x = 6 * old_generator.rand(100) - 3
    target = 0.5 * x**2 + x + 2 + old_generator.randn(100)
    train, valid = (x[:50], target[:50]), (x[50:], target[50:])
    best_epoch, validation = polynomial_experiment(*train, *valid, 90, 0.002, 500, np.random.default_rng(5))
    _, training = polynomial_experiment(*train, *train, 90, 0.002, 500, np.random.default_rng(5))
    print(f"best epoch {best_epoch}: RMSE {validation[best_epoch]:.2f}, last: {validation[-1]:.2f}")
    figure, axes = plt.subplots(figsize=(7, 3.5))
    draw_training_curves(axes, training, validation, ylabel="RMSE")
    draw_best_model(axes, validation, best_epoch)
    axes.set_ylim(0, 3.5)
    plt.show()

# %% [markdown]
# The lecture's own run, with another order of the examples, had its best epoch at 249, with an RMSE of 1.41,
# and ended at 2.72. In 2000 other orders the best epoch lay between 231 and 284, with an RMSE from 1.22 to
# 1.44, and the end between 2.50 and 2.81.
#
# **To think about** (not scored). The best epoch was chosen by the validation error. Is that error then still
# an honest estimate of how the model will do on new examples?

# %% [markdown]
# ## Done?
#
# Choose *Restart kernel and run all cells*, see that every check passes, save, and hand in this notebook.
#
# You have now written everything that it takes to train a network, and to train it well. The last two
# notebooks put it to work on DNA.
#
# ## Further reading
#
# - The falling rate $\eta / t^{0.25}$ of section 7 is scikit-learn's `invscaling`, the default of its
#   [`SGDRegressor`](https://scikit-learn.org/stable/modules/sgd.html).
# - Hinton, Srivastava, Krizhevsky, Sutskever and Salakhutdinov, *Improving neural networks by preventing
#   co-adaptation of feature detectors*, 2012, [arxiv.org/abs/1207.0580](https://arxiv.org/abs/1207.0580):
#   dropout.
# - Géron, *Hands-on Machine Learning with Scikit-Learn, Keras, and TensorFlow*, 3rd edition, O'Reilly 2022:
#   penalties and early stopping in chapter 4, dropout in chapter 11.
# - Beyond the lecture: Srivastava and others, *Dropout: a simple way to prevent neural networks from
#   overfitting*, JMLR 15, 2014,
#   [jmlr.org/papers/v15/srivastava14a.html](https://jmlr.org/papers/v15/srivastava14a.html).
# - Beyond the lecture: Prechelt, *Early stopping, but when?*, 1998,
#   [doi.org/10.1007/3-540-49430-8_3](https://doi.org/10.1007/3-540-49430-8_3).
# - Beyond the lecture: Goodfellow, Bengio and Courville, *Deep Learning*, MIT Press 2016,
#   [chapter 7](https://www.deeplearningbook.org/contents/regularization.html).
