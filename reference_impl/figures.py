"""The course's pictures, each drawn into axes that the caller supplies."""

from collections.abc import Callable

import matplotlib.pyplot as plt
import numpy as np


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


def draw_activation(
    axes: plt.Axes,
    z: np.typing.ArrayLike,
    values: np.typing.ArrayLike,
    slopes: np.typing.ArrayLike,
    name: str,
) -> None:
    """Draw an activation, and its derivative in the same axes.

    Args:
        axes: where to draw.
        z: pre-activations, (M,), in rising order.
        values: the activation at each of them, (M,).
        slopes: its derivative at each of them, (M,).
        name: what the activation is called.
    """
    axes.axhline(0, color="black", linewidth=0.5)
    axes.axvline(0, color="black", linewidth=0.5)
    axes.plot(z, values, label=name)
    axes.plot(z, slopes, linestyle="--", label="its derivative")
    axes.set(xlabel="$z$", title=f"{name} and its derivative")
    axes.grid(alpha=0.3)
    axes.legend()


def draw_gradients_side_by_side(
    axes: plt.Axes, analytic: np.typing.ArrayLike, numeric: np.typing.ArrayLike
) -> None:
    """Draw a gradient that was derived beside the one that was measured, element by element.

    Args:
        axes: where to draw.
        analytic: the derived gradient, of any shape.
        numeric: the measured one, of the same shape.
    """
    elements = np.arange(np.size(analytic))
    axes.bar(elements - 0.2, np.ravel(analytic), width=0.4, label="analytic")
    axes.bar(elements + 0.2, np.ravel(numeric), width=0.4, label="numeric")
    axes.axhline(0, color="black", linewidth=0.5)
    axes.set(xlabel="element", ylabel="slope", title="Where the bars differ, one gradient is wrong")
    axes.legend()


def draw_decision_boundary(
    axes: plt.Axes,
    probability: Callable[[np.ndarray], np.ndarray],
    X: np.typing.ArrayLike,
    y: np.typing.ArrayLike,
    title: str = "",
) -> None:
    """Draw where a network says yes and where no, and the examples that it was to learn.

    Args:
        axes: where to draw.
        probability: takes points, (M, 2), and gives the probability of yes at each, (M, 1) or (M,).
        X: the examples, (N, 2).
        y: their answers, 0 or 1, (N,) or (N, 1).
        title: what stands above.
    """
    X, y = np.asarray(X), np.ravel(y)
    a, b = np.meshgrid(np.linspace(-0.5, 1.5, 81), np.linspace(-0.5, 1.5, 81))
    p = np.reshape(probability(np.column_stack([a.ravel(), b.ravel()])), a.shape)  # (81, 81)
    axes.contourf(a, b, p, levels=np.linspace(0, 1, 11), cmap="RdBu", alpha=0.7)
    axes.contour(a, b, p, levels=[0.5], colors="black")
    for (x1, x2), answer in zip(X, y, strict=True):
        circle = {"boxstyle": "circle", "facecolor": "white"}
        axes.text(x1, x2, f"{answer:.0f}", ha="center", va="center", bbox=circle)
    axes.set(xlabel="$x_1$", ylabel="$x_2$", title=title, aspect="equal")


def draw_approximation(
    axes: plt.Axes,
    x: np.typing.ArrayLike,
    y: np.typing.ArrayLike,
    approximations: dict[str, np.typing.ArrayLike],
) -> None:
    """Draw a function and what networks make of it.

    Args:
        axes: where to draw.
        x: points, (M,), in rising order.
        y: the function at each of them, (M,).
        approximations: by the name of a network, what it gives at each point, (M,) or (M, 1).
    """
    axes.plot(x, y, color="black", linewidth=3, alpha=0.4, label="the function")
    for name, values in approximations.items():
        axes.plot(x, np.ravel(values), label=name)
    axes.set(xlabel="$x$", ylabel="$y$", title="More units, a better approximation")
    axes.grid(alpha=0.3)
    axes.legend()


def draw_training_curves(
    axes: plt.Axes, training: np.typing.ArrayLike, validation: np.typing.ArrayLike, ylabel: str = "loss"
) -> None:
    """Draw how well a model does after each epoch, on what it was trained on and on what it never saw.

    Args:
        axes: where to draw.
        training: the error on the training set after each epoch, (E,).
        validation: the error on the validation set after each epoch, (E,).
        ylabel: what kind of error it is.
    """
    axes.plot(validation, "C0-", linewidth=2, label="validation set")
    axes.plot(training, "C3--", linewidth=2, label="training set")
    axes.set(xlabel="epoch", ylabel=ylabel, ylim=(0, None))
    axes.grid(alpha=0.3)
    axes.legend()


def draw_best_model(axes: plt.Axes, validation: np.typing.ArrayLike, best_epoch: int) -> None:
    """Mark the best model on curves that are drawn: the point, its level, and its name.

    Args:
        axes: where the curves are.
        validation: the error on the validation set after each epoch, (E,).
        best_epoch: the epoch of the best model, counted from 0.
    """
    best, share = np.asarray(validation)[best_epoch], best_epoch / np.size(validation)
    side, start = ("left", 0.0) if share < 0.2 else ("right", 1.0) if share > 0.8 else ("center", 0.5)
    axes.axhline(best, color="black", linestyle=":")
    axes.plot(best_epoch, best, "C0o")
    axes.annotate(
        f"best model, epoch {best_epoch}",
        xy=(best_epoch, best),
        xytext=(0, 40),
        textcoords="offset points",
        ha=side,  # near an end the text goes inwards, and keeps off the axis
        arrowprops={"arrowstyle": "->", "relpos": (start, 0.0)},
    )


def draw_through_layers(axes: plt.Axes, sizes: dict[str, list[float]], ylabel: str, title: str = "") -> None:
    """Draw how the size of something changes from layer to layer, on a logarithmic scale.

    Args:
        axes: where to draw.
        sizes: by the name of a network, the size at each layer, first layer first.
        ylabel: what it is the size of.
        title: what stands above.
    """
    for name, values in sizes.items():
        axes.plot(np.arange(1, len(values) + 1), values, marker="o", markersize=3, label=name)
    axes.set(xlabel="layer", ylabel=ylabel, yscale="log", title=title)
    axes.grid(alpha=0.3)
    axes.legend()
