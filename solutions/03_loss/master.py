# %% [markdown]
# # Softmax and losses
#
# A network that looks at an iris ends in three bare numbers, one score for each species. Two things are
# missing before it can learn: how sure is it of each species, and how wrong is it? In this notebook you
# write both answers, with NumPy and nothing else:
#
# - **softmax** turns scores into probabilities;
# - a **loss** turns predictions and the truth into one number, and learning means making it smaller.
#
# You will write nine short functions, most of them two or three lines long. Plan 80 to 90 minutes, with a
# break after section 4.

# %% [markdown]
# ## How this notebook works
#
# Each section explains an idea, works out a number by hand, and asks you for one function. Replace its last
# line, `raise NotImplementedError(...)`, by your code, run the cell, then run the `grader.check` cell below
# it, as often as you like. Where a check fails, it shows what was put in, what was expected and what came
# back.
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
#
# - **Examples are rows.** A batch of $N$ examples with $K$ classes is an array of shape `(N, K)`. One
#   example, of shape `(K,)`, is welcome wherever a batch is.
# - **Targets come first:** `cross_entropy(y, y_hat)`, where `y` is the truth and `y_hat`, written $\hat{y}$
#   in formulas, the prediction.
# - **Lists, tuples and whole numbers are as good as float arrays,** and any array is: a transposed one,
#   every second row of another, a read-only one. `np.asarray(z, dtype=float)` makes a float array of all of
#   them. In the signatures below, `np.typing.ArrayLike` is NumPy's name for whatever `np.asarray`
#   understands.
# - **What you are given stays as it was.** Your function may not change its arguments.
# - **Logarithms are natural,** `np.log`.
# - **Values and shapes count,** the type of the numbers that you return does not. Values are compared to
#   nine digits, and to six where a loss is computed from probabilities. Warnings cost nothing.
#
# Cells that try out your functions begin with `with suppress(NotImplementedError):`, so that you can run
# the whole notebook while some function is still to be written.

# %% [markdown]
# ## A tool for every function
#
# No loops are needed in this notebook: `np.sum`, `np.max` and `np.mean` work on whole arrays. Their
# argument `axis` says along which axis, and −1 means the last one, whether the array has one axis or two.
# With `keepdims=True` that axis stays, with length 1, so that the result still fits beside the array.

# %%
table = np.array([[1.0, 2.0, 3.0], [40.0, 50.0, 60.0]])  # (2, 3)
print("axis=0:      ", np.sum(table, axis=0))
print("axis=-1:     ", np.sum(table, axis=-1))
print("and keepdims:", np.sum(table, axis=-1, keepdims=True).tolist())

# %% [markdown]
# ## 1. From scores to probabilities: `softmax`
#
# Scores can be any numbers, probabilities cannot: they are positive and sum to 1. The exponential makes any
# number positive and keeps the order, and dividing by the sum does the rest. For the $n$ scores
# $\mathbf{z} = [z_1, \ldots, z_n]$ of one example,
#
# $$\sigma(\mathbf{z})_i = \frac{e^{z_i}}{\sum_{j=1}^{n} e^{z_j}}$$
#
# **By hand.** Let the scores be $[1.47, -0.39, 0.22]$. Their exponentials are $4.349$, $0.677$ and $1.246$,
# with sum $6.272$. So the first class gets $4.349 / 6.272 = 0.69$, the others $0.11$ and $0.20$.
#
# **The trap.** `np.exp(709.0)` is about $8 \cdot 10^{307}$, close to the largest number that a float can
# hold. `np.exp(710.0)` is already `inf`, and `inf / inf` is `nan`. Yet scores of 1000 are perfectly legal.
# The way out: add the same number $c$ to all the scores of an example, write down the formula, and see what
# becomes of $e^{c}$. Which $c$ would you choose, so that no exponential can ever be too large?
#
# **What is checked**
#
# - The table of the lecture, below, comes out.
# - The probabilities of each example sum to 1.
# - The same number added to all the scores of an example, be it 1000 or −1000, changes nothing.
# - Scores as large as 1000 and as small as −1000 give the right, finite probabilities.
# - Each row is an example of its own. A batch gives what its rows give one by one: also if their scores lie
#   900 apart, if there is only one row, and if there are as many rows as classes.
#
# **Write** `softmax(z)`: scores in, probabilities of the same shape out.

# %% question="softmax"
from reference_impl.softmax import softmax

# %%
grader.check("softmax")

# %% [markdown]
# Here are the four rows of the lecture's table, each with the sum of its probabilities as printed there:
#
# | $z_1$ | $z_2$ | $z_3$ | $\sigma(z)_1$ | $\sigma(z)_2$ | $\sigma(z)_3$ | sum of these three |
# |---:|---:|---:|---:|---:|---:|---:|
# | 1.47 | −0.39 | 0.22 | 0.69 | 0.11 | 0.20 | 1.00 |
# | 5.00 | 6.00 | 4.00 | 0.24 | 0.67 | 0.09 | 1.00 |
# | 0.90 | 0.80 | 1.10 | 0.32 | 0.29 | 0.39 | 1.00 |
# | −2.00 | 2.00 | −3.00 | 0.02 | 0.98 | 0.01 | **1.01** |
#
# Does your function find them? And has the last row one hundredth too much?

# %%
with suppress(NotImplementedError):
    scores = np.array([[1.47, -0.39, 0.22], [5.0, 6.0, 4.0], [0.9, 0.8, 1.1], [-2.0, 2.0, -3.0]])
    probabilities = softmax(scores)
    print("two digits: ", np.round(probabilities, 2).tolist())
    print("last row:   ", probabilities[3])
    print("sum of each:", probabilities.sum(axis=1))

# %% [markdown]
# The probabilities do sum to 1. The printed ones sum to 1.01 because all three happened to be rounded up.
# Rounding to two digits moves a number by up to 0.005, so whoever compares with a printed table must allow
# for that much, and the first check of `softmax` does.

# %% [markdown]
# ### How sure is sure? (beyond the lecture)
#
# Divide all scores by a number, called the temperature, before the softmax. The order of the classes stays,
# the confidence changes. Language models offer this as a setting.

# %% worked="draw_probabilities_by_temperature"
from reference_impl.figures import draw_probabilities_by_temperature

# %%
with suppress(NotImplementedError):
    temperatures = np.linspace(0.1, 5, 100)
    by_temperature = softmax(np.array([1.47, -0.39, 0.22]) / temperatures[:, np.newaxis])  # (100, 3)
    figure, axes = plt.subplots(figsize=(7, 3.5))
    draw_probabilities_by_temperature(axes, temperatures, by_temperature)
    plt.show()

# %% [markdown]
# **To think about** (not scored). Take two classes with scores $[s, 0]$ and simplify the first probability.
# Which function that you know well appears?

# %% [markdown]
# ## 2. Logarithms of probabilities: `log_softmax`
#
# The losses ahead need the logarithm of a probability. Taking the softmax first and the logarithm
# afterwards loses it: for the scores $[0, -1000]$ the second probability is $e^{-1000}$, far too small for
# a float, so it becomes 0, and $\log 0$ is $-\infty$. The true logarithm, −1000, is a harmless number.
#
# The logarithm of a quotient is a difference, so write
#
# $$\log \sigma(\mathbf{z})_i = \log \frac{e^{z_i}}{\sum_{j} e^{z_j}}$$
#
# as a difference and simplify its first term. The second term needs the care that you took in `softmax`.
#
# **By hand.** For $[0, 0]$ both probabilities are $\frac{1}{2}$, and their logarithms $-0.6931$. For
# $[0, -1000]$ the logarithms are 0 and −1000, as nearly as a float can say.
#
# **What is checked**
#
# - It is the logarithm of the softmax wherever that can be computed.
# - The exponentials of each example's results sum to 1, and two results of an example differ by as much as
#   their scores.
# - Scores of 1000 and −1000 give the right, finite numbers: [0, −1000] gives 0 and −1000.
# - The same number added to all the scores of an example, be it 1000 or −1000, changes nothing.
# - Each row is an example of its own, as for `softmax`.
#
# **Write** `log_softmax(z)`: scores in, logarithms of the probabilities out, in the same shape.

# %% question="log_softmax"
from reference_impl.softmax import log_softmax

# %%
grader.check("log_softmax")

# %% [markdown]
# ## 3. The truth as numbers: `one_hot`
#
# A network gives one probability for each class, so we write the truth in the same form: a row of zeros
# with a single 1 at the place of the right class. With the classes in the order Versicolour, Setosa,
# Virginica, a Setosa has the label 1, since counting begins at 0, and becomes $[0, 1, 0]$.
#
# **What is checked**
#
# - `one_hot([1, 0, 2], 3)` is `[[0, 1, 0], [1, 0, 0], [0, 0, 1]]`; in general the shape is
#   `(N, n_classes)`.
# - The width is `n_classes` even where no label shows the last class: a small batch may well lack one.
# - A single label, `one_hot(1, 3)`, gives a single row of shape `(3,)`.
# - Labels repeat, and come in any order. They are whole numbers, `1` and never `1.0`: leave them so, since
#   what picks a place or a row cannot be a float.
#
# **Write** `one_hot(labels, n_classes)`: labels in, rows of zeros and ones out.

# %% question="one_hot"
from reference_impl.one_hot import one_hot

# %%
grader.check("one_hot")

# %% [markdown]
# ## A trap with shapes
#
# Before the first loss, look at what NumPy does with three targets in a row and three predictions in a
# column:

# %%
targets = np.array([1.0, 2.0, 3.0])  # (3,)
predictions = np.array([[1.0], [2.0], [3.0]])  # (3, 1)
print((targets - predictions).shape)

# %% [markdown]
# Each prediction equals its target, but the difference is a table of three times three numbers, most of
# them not 0: NumPy stretched both arrays until they fitted. Any loss made of it would be wrong without a
# word, and this happens to everyone at some time. So all our losses raise a `ValueError` where the two
# shapes differ. The next function does this for you: `y, y_hat = paired(y, y_hat)` is a good first line of
# a loss.

# %% worked="paired"
from reference_impl.losses import paired

# %%
try:
    paired(targets, predictions)
except ValueError as error:
    print(error)

# %% [markdown]
# ## 4. How wrong are the probabilities? `cross_entropy`
#
# An example has a true distribution $y$, usually one-hot, and a predicted one, $\hat{y}$. Its cross-entropy
# is
#
# $$J = -\sum_{k=1}^{K} y_k \log \hat{y}_k$$
#
# If $y$ is one-hot, all terms but one vanish, and what is left is $-\log$ of the probability that the true
# class was given. Nothing for a prediction that is sure and right; more and more as that probability falls.
#
# **By hand.** A Setosa, $y = [0, 1, 0]$, was given $[0.22, 0.7, 0.08]$. Its loss is $-\log 0.7 = 0.3567$.
#
# Over a dataset we take the mean of the $N$ examples' losses, so that twice as many examples are not twice
# as wrong:
#
# $$L = -\frac{1}{N} \sum_{i=1}^{N} \sum_{k=1}^{K} y_{i,k} \log \hat{y}_{i,k}$$
#
# **The trap.** A probability of exactly 0 has the logarithm $-\infty$, and `0 * -inf` is `nan`. Give the
# logarithm something tiny in place of 0. How tiny is yours to choose, but it may move the loss of ordinary
# probabilities by less than $10^{-6}$: anything from $10^{-300}$ to $10^{-8}$ is fine.
#
# **What is checked**
#
# - The examples of the lecture, below, come out.
# - The loss is the mean over the examples: a batch and the same batch twice over have the same loss.
# - Rows of `y` may be any distribution, such as `[0.5, 0.5, 0]`, not one-hot ones alone.
# - One true class that was given exactly 0 costs a finite loss of 16 or more. Zeros elsewhere cost nothing,
#   or less than $10^{-6}$.
# - One example of shape `(K,)` has the loss of a batch of one.
# - Shapes that differ, such as `(N,)` and `(N, 1)`, raise a `ValueError`.
#
# **Write** `cross_entropy(y, y_hat)`: distributions in, one number out.

# %% question="cross_entropy"
from reference_impl.losses import cross_entropy

# %%
grader.check("cross_entropy")

# %% [markdown]
# These are the lecture's three predictions for a Setosa, with classes in the order Versicolour, Setosa,
# Virginica:
#
# | prediction | loss |
# |---|---|
# | $[0.22, \mathbf{0.70}, 0.08]$ | $-\log 0.70 = 0.3567$ |
# | $[0.70, \mathbf{0.22}, 0.08]$ | $-\log 0.22 = 1.5141$ |
# | $[0.70, \mathbf{0.08}, 0.22]$ | $-\log 0.08 = 2.5257$ |
#
# The second and third both name the wrong species. The third pays more, because it left less for the right
# one.

# %%
with suppress(NotImplementedError):
    flowers = np.array([[0.22, 0.70, 0.08], [0.70, 0.22, 0.08], [0.70, 0.08, 0.22]])
    flower_losses = [cross_entropy([0, 1, 0], flower) for flower in flowers]
    print("one by one:", np.round(flower_losses, 4).tolist())
    print("together:  ", round(cross_entropy(one_hot([1, 1, 1], 3), flowers), 4))

# %% [markdown]
# And this is the whole picture, drawn by your function: what one example costs, for every probability that
# its true class could be given. The dots are the three flowers.

# %% worked="draw_loss_of_one_example"
from reference_impl.figures import draw_loss_of_one_example

# %%
with suppress(NotImplementedError):
    p = np.geomspace(0.01, 1, 100)  # finer near 0, where the curve bends
    losses = [cross_entropy([1, 0], [p_true, 1 - p_true]) for p_true in p]
    figure, axes = plt.subplots(figsize=(7, 3.5))
    axes.plot(flowers[:, 1], flower_losses, "C1o", label="the three flowers", zorder=3)
    draw_loss_of_one_example(axes, p, losses)
    plt.show()

# %% [markdown]
# **To think about** (not scored). A network that knows nothing gives each of $K$ classes the probability
# $1/K$. What is its loss, for 3 classes and for 10? If the first loss of a fresh network is far from that,
# what would you suspect?

# %% [markdown]
# ## 5. Both steps at once: `softmax_cross_entropy`
#
# During training we start from scores and want the loss; the probabilities are only a step on the way, and
# a dangerous one, as section 2 showed. You have the tool to go round it: put $\log \sigma(\mathbf{z})_k$
# where $\log \hat{y}_k$ stood,
#
# $$L = -\frac{1}{N} \sum_{i=1}^{N} \sum_{k=1}^{K} y_{i,k} \log \sigma(\mathbf{z}_i)_k$$
#
# **By hand.** For the scores $[0, 0]$ either class has the loss $-\log \frac{1}{2} = 0.6931$. For
# $[0, -1000]$ the second class has a loss of 1000: very wrong, and yet a number that one can learn from.
#
# **What is checked**
#
# - It is the cross-entropy of the softmax, a mean over the examples, for one-hot rows and other
#   distributions.
# - It takes scores, not probabilities, and never a logarithm of 0: the scores [0, −1000] and the second
#   class give 1000.
# - The same number added to all the scores of an example changes nothing.
# - One example of shape `(K,)` has the loss of a batch of one.
# - Shapes that differ raise a `ValueError`.
#
# **Write** `softmax_cross_entropy(y, z)`: distributions and scores in, one number out. It may use the
# functions that you have written.

# %% question="softmax_cross_entropy"
from reference_impl.losses import softmax_cross_entropy

# %%
grader.check("softmax_cross_entropy")

# %% [markdown]
# Both ways agree as long as the softmax can be written down. Let the second class be the true one, and
# watch where they part:

# %%
with suppress(NotImplementedError):
    for score in (-1, -10, -100, -1000):
        direct = softmax_cross_entropy([0, 1], [0, score])
        in_two_steps = cross_entropy([0, 1], softmax([0, score]))
        print(f"scores [0, {score:5}]: directly {direct:9.4f}, in two steps {in_two_steps:9.4f}")

# %% [markdown]
# ## 6. Yes or no: `binary_cross_entropy`
#
# Is this sequence a promoter? A yes-or-no question needs a single probability $\hat{y}$, that of yes; no
# has what is left. With $y = 1$ for yes and $y = 0$ for no, over all $M$ answers,
#
# $$L = -\frac{1}{M} \sum_{m=1}^{M} \Big( y_m \log \hat{y}_m + (1 - y_m) \log (1 - \hat{y}_m) \Big)$$
#
# **By hand.** A prediction of 0.9 costs $-\log 0.9 = 0.1054$ if the answer is yes and $-\log 0.1 = 2.3026$
# if it is no. The mean of the two is $1.2040$.
#
# The arrays may have any shape. Where one example has several labels that can all be true (a protein may
# sit in the nucleus and in the cytoplasm), `y` and `y_hat` are `(N, K)` and the mean goes over all the
# elements.
#
# **What is checked**
#
# - The two numbers above come out, alone and as their mean, also for targets between 0 and 1.
# - The loss is the mean over all elements, whatever the shape.
# - One answer that is wrong with a probability of exactly 0 or 1 costs a finite loss of 16 or more; one
#   that is right with exactly 0 or 1 costs nothing, or less than $10^{-6}$. (A guard from $10^{-15}$ to
#   $10^{-8}$ is fine. To a float `1 - 1e-17` is 1: one below $10^{-15}$ must guard `y_hat` and `1 - y_hat`
#   each by itself.)
# - Shapes that differ, such as `(N,)` and `(N, 1)`, raise a `ValueError`.
#
# **Write** `binary_cross_entropy(y, y_hat)`: answers and probabilities of yes in, one number out.

# %% question="binary_cross_entropy"
from reference_impl.losses import binary_cross_entropy

# %%
grader.check("binary_cross_entropy")

# %% [markdown]
# ## 7. Numbers instead of classes: `mean_squared_error`
#
# In regression the prediction is itself a number, and being wrong is a matter of distance. The work that
# made backpropagation famous used its square:
#
# $$L = \frac{1}{M} \sum_{m=1}^{M} (\hat{y}_m - y_m)^2$$
#
# with the mean over all $M$ elements of the arrays.
#
# **By hand.** The targets $[1, 2, 3]$ and predictions $[1, 2, 6]$ differ by 0, 0 and 3, so the loss is
# $9 / 3 = 3$.
#
# **What is checked**
#
# - The loss is the mean over all elements, whatever the shape, `(N,)`, `(N, K)` or a single number.
# - There is no factor of ½: some books add one, we do not.
# - Shapes that differ, such as `(N,)` and `(N, 1)`, raise a `ValueError`.
#
# **Write** `mean_squared_error(y, y_hat)`: numbers in, one number out.

# %% question="mean_squared_error"
from reference_impl.losses import mean_squared_error

# %%
grader.check("mean_squared_error")

# %% [markdown]
# ## 8. A calmer loss: `mean_absolute_error` (beyond the lecture)
#
# Squares make one large mistake outweigh many small ones. The size of the mistake, unsquared, does so less:
#
# $$L = \frac{1}{M} \sum_{m=1}^{M} |\hat{y}_m - y_m|$$
#
# **By hand.** The example of section 7 has the loss $3 / 3 = 1$.
#
# **What is checked**
#
# - The loss is the mean over all elements, whatever the shape, and mistakes in both directions count alike.
# - Shapes that differ, such as `(N,)` and `(N, 1)`, raise a `ValueError`.
#
# **Write** `mean_absolute_error(y, y_hat)`: numbers in, one number out.

# %% question="mean_absolute_error"
from reference_impl.losses import mean_absolute_error

# %%
grader.check("mean_absolute_error")

# %% [markdown]
# Five measurements, and then the same five with a slip of the pen in the last one, against the same
# predictions:

# %%
with suppress(NotImplementedError):
    measured = np.array([2.1, 3.9, 6.2, 7.8, 10.1])
    slipped = np.array([2.1, 3.9, 6.2, 7.8, 101.0])
    predicted = np.array([2.0, 4.0, 6.0, 8.0, 10.0])
    for name, loss in (("squared", mean_squared_error), ("absolute", mean_absolute_error)):
        before, after = loss(measured, predicted), loss(slipped, predicted)
        print(f"{name:8} error: {before:.2f}, with the slip {after:7.2f}")

# %% [markdown]
# **To think about** (not scored). If a model may only ever predict one and the same number for all five,
# which number makes the squared error smallest, and which one the absolute error? Which of the two does the
# slip move?

# %% [markdown]
# ## 9. Put together: `output_layer`
#
# What a network is for decides how it ends. Three questions settle it.
#
# **How many units?** One for each number to predict, each label, or each class. A yes-or-no question needs
# a single one, although one might count two classes: if you know the probability of yes, you know that of
# no.
#
# **Which activation?** The one whose values are those that the prediction may have:
#
# | activation | its values |
# |---|---|
# | `"identity"` (that is, no activation) | any number |
# | `"relu"`, `"softplus"` | 0 or more |
# | `"sigmoid"`, `"tanh"` | between 0 and 1, between −1 and 1 |
# | `"softmax"` | the probabilities of classes of which exactly one is true |
#
# The sigmoid is also the probability of a yes, for each question on its own.
#
# **Which loss?** `"mse"`, short for the mean squared error, for numbers; a cross-entropy for probabilities:
# `"binary_cross_entropy"` where each unit answers yes or no by itself, `"cross_entropy"` where the units
# share one probability among them.
#
# These are the tasks, with `n` as the number of numbers, labels or classes to predict for one example:
#
# | task | for example |
# |---|---|
# | `"regression"` | the net charge of a protein, which may be negative |
# | `"positive"` | how strongly a gene is expressed |
# | `"bounded"` | a correlation, or what fraction of a sequence is G or C |
# | `"binary"` | is this sequence a promoter? |
# | `"multi-label"` | in which of `n` parts of the cell is this protein found? |
# | `"multi-class"` | which of `n` species is this iris? |
#
# Your function returns the name of the activation, the name of the loss, and the number of units, in this
# order: `activation, loss, units = output_layer("regression", 2)`.
#
# **What is checked**
#
# - Each of the six tasks, for several `n`. Where two activations share a line of the table, either is right
#   for a positive or bounded number.
# - `"binary"` has one unit whatever `n` is.
# - A task that is not in the table raises a `ValueError`.
#
# **Write** `output_layer(task, n)`: a task and a number in; activation, loss and number of units out.

# %% question="output_layer"
from reference_impl.output_layer import output_layer

# %%
grader.check("output_layer")

# %% [markdown]
# **To think about** (not scored). What goes wrong if someone ends a multi-label network in a softmax? And
# in a regression whose targets may be negative, what if the last layer is a ReLU?

# %% [markdown]
# ## Done?
#
# Choose *Restart kernel and run all cells*, see that every check passes, save, and hand in this notebook.
#
# In the next notebook you will differentiate these losses. The cross-entropy of a softmax, which took two
# sections to compute safely, turns out to have one of the simplest gradients there is.
#
# ## Where to read more
#
# - Géron, *Hands-on Machine Learning with Scikit-Learn, Keras, and TensorFlow*, 3rd edition, O'Reilly 2022:
#   softmax and cross-entropy in chapter 4, output layers by task in chapter 10.
# - Rumelhart, Hinton and Williams, *Learning representations by back-propagating errors*, Nature 323, 1986,
#   [doi.org/10.1038/323533a0](https://doi.org/10.1038/323533a0): the squared error, put to work.
# - Glorot and Bengio, *Understanding the difficulty of training deep feedforward neural networks*, AISTATS
#   2010, [proceedings.mlr.press/v9/glorot10a.html](https://proceedings.mlr.press/v9/glorot10a.html):
#   section 4.1 draws the squared error beside the cross-entropy.
# - Beyond the lecture: Goodfellow, Bengio and Courville, *Deep Learning*, MIT Press 2016,
#   [section 6.2](https://www.deeplearningbook.org/contents/mlp.html): where these losses come from.
# - Beyond the lecture: Blanchard, Higham and Higham, *Accurately computing the log-sum-exp and softmax
#   functions*, IMA Journal of Numerical Analysis 41, 2021,
#   [doi.org/10.1093/imanum/draa038](https://doi.org/10.1093/imanum/draa038).
