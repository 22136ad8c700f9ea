"""The course's pictures, each drawn into axes that the caller supplies."""

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
