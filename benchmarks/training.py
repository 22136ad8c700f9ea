"""One epoch of training beside PyTorch and scikit-learn: `python -m benchmarks.training`.

Run it where they are installed: `make crosscheck` makes such an environment, `venv/crosscheck`. Everybody
trains the same networks from the same weights with the same arithmetic: float64, one thread, plain gradient
descent on shuffled mini-batches. First one epoch in the same order of examples is compared, weight by weight;
then all are timed, in turns. Ours and PyTorch's epoch ends with the loss on all examples, as `train` and
`fit` keep it; scikit-learn's adds up its batches' losses instead, which is less work.
"""

from __future__ import annotations

import argparse
import platform
import sys
import time
import warnings
from collections.abc import Callable
from dataclasses import dataclass
from statistics import median
from typing import Any

import numpy as np

from reference_impl.fit import fit
from reference_impl.initializers import glorot_uniform
from reference_impl.network import init_params
from reference_impl.training import train

Layers = list[tuple[np.ndarray, np.ndarray]]

RATE = 0.1


@dataclass(frozen=True)
class Task:
    """A network, its data, and how long it is trained each time it is timed.

    Args:
        name: what the table calls it.
        sizes: the numbers of inputs and of the units of each layer.
        hidden: the activation of the hidden layers.
        loss: the loss's name here; the last activation follows from it.
        X: the examples, (N, n_in).
        y: their targets, (N, n_out).
        batch_size: how many examples an update sees.
        epochs: how many epochs are timed together.
    """

    name: str
    sizes: list[int]
    hidden: str
    loss: str
    X: np.ndarray
    y: np.ndarray
    batch_size: int
    epochs: int

    @property
    def activations(self) -> list[str]:
        """The activation of each layer."""
        last = "sigmoid" if self.loss == "binary_cross_entropy" else "identity"
        return [self.hidden] * (len(self.sizes) - 2) + [last]

    @property
    def start(self) -> Layers:
        """The weights that everybody starts from."""
        return init_params(self.sizes, glorot_uniform, np.random.default_rng(0))


def tasks(examples: int) -> list[Task]:
    """Make the course's networks: the one for XOR, and the one for handwritten digits, on random data."""
    rng = np.random.default_rng(1)
    X, y = rng.random((examples, 784)), np.eye(10)[rng.integers(0, 10, examples)]
    rows, answers = np.array([[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]]), np.array([[0.0, 1, 1, 0]]).T
    return [
        Task("2-8-1 on XOR", [2, 8, 1], "tanh", "binary_cross_entropy", rows, answers, 4, 1000),
        Task(
            f"784-300-100-10 on {examples:,}",
            [784, 300, 100, 10],
            "relu",
            "softmax_cross_entropy",
            X,
            y,
            32,
            1,
        ),
    ]


# ---- the contestants: each trains, and gives the weights and biases it came to


def by_train(task: Task, rng: np.random.Generator) -> Layers:
    """Train with the loop that is taught."""
    common = (task.activations, task.loss, RATE, task.epochs, task.batch_size, rng)
    return train(task.start, task.X, task.y, *common)[0]


def by_fit(task: Task, rng: np.random.Generator) -> Layers:
    """Train with the pipeline."""
    return fit(
        task.X, task.y, task.sizes, task.activations, task.loss, rng, start=task.start,
        learning_rate=RATE, epochs=task.epochs, batch_size=task.batch_size,
    ).params  # fmt: skip


def by_torch(task: Task, rng: np.random.Generator) -> Layers:
    """Train as PyTorch's tutorials do."""
    import torch

    layers: list[Any] = []
    for W, b in task.start:
        layers += [torch.nn.Linear(W.shape[1], W.shape[0], dtype=torch.float64), _torch_hidden(task)]
        with torch.no_grad():
            layers[-2].weight.copy_(torch.from_numpy(W))
            layers[-2].bias.copy_(torch.from_numpy(b))
    binary = task.loss == "binary_cross_entropy"
    model = torch.nn.Sequential(*layers[:-1], *([torch.nn.Sigmoid()] if binary else []))
    loss_of = torch.nn.BCELoss() if binary else torch.nn.CrossEntropyLoss()
    optimizer = torch.optim.SGD(model.parameters(), lr=RATE)
    X, y, losses = torch.from_numpy(task.X), torch.from_numpy(task.y), []
    for _ in range(task.epochs):
        order = torch.from_numpy(rng.permutation(len(X)))
        for chosen in order.split(task.batch_size):
            optimizer.zero_grad()
            loss_of(model(X[chosen]), y[chosen]).backward()
            optimizer.step()
        with torch.no_grad():
            losses.append(loss_of(model(X), y).item())
    return [(layer.weight.detach().numpy(), layer.bias.detach().numpy()) for layer in layers[::2]]


def _torch_hidden(task: Task) -> Any:
    import torch

    return torch.nn.Tanh() if task.hidden == "tanh" else torch.nn.ReLU()


def by_sklearn(task: Task, rng: np.random.Generator) -> Layers:
    """Train scikit-learn's MLPClassifier, with momentum, penalty and early stopping off."""
    from sklearn.neural_network import MLPClassifier

    class Started(MLPClassifier):  # type: ignore[misc]  # scikit-learn has no types
        """Starts from the weights that everybody starts from."""

        def _init_coef(self, *_: Any) -> tuple[np.ndarray, np.ndarray]:
            W, b = next(start)
            return W.T.copy(), b.copy()

    start = iter(task.start)
    model = Started(
        tuple(task.sizes[1:-1]), activation=task.hidden, solver="sgd", alpha=0.0, learning_rate_init=RATE,
        batch_size=task.batch_size, max_iter=task.epochs, shuffle=not isinstance(rng, InOrder), tol=0.0,
        momentum=0.0, nesterovs_momentum=False, n_iter_no_change=task.epochs + 1,
    )  # fmt: skip
    labels = task.y.ravel() if task.y.shape[1] == 1 else task.y.argmax(axis=1)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # that so few epochs may not be enough
        model.fit(task.X, labels)
    return [(W.T, b) for W, b in zip(model.coefs_, model.intercepts_, strict=True)]


CONTESTANTS: dict[str, Callable[[Task, np.random.Generator], Layers]] = {
    "ours, train": by_train,
    "ours, fit": by_fit,
    "PyTorch": by_torch,
    "scikit-learn": by_sklearn,
}


# ---- the comparison


class InOrder(np.random.Generator):
    """A generator that leaves examples as they stand, so that all see them in the same order."""

    def permutation(self, x: Any, axis: int = 0) -> Any:
        """Give the numbers below x in order."""
        return np.arange(x)


def agree(task: Task) -> bool:
    """Tell whether all come to the same weights."""
    found = [by(task, InOrder(np.random.PCG64(0))) for by in CONTESTANTS.values()]
    return all(
        np.allclose(ours, theirs, rtol=1e-8, atol=1e-12)
        for other in found[1:]
        for pair, their_pair in zip(found[0], other, strict=True)
        for ours, theirs in zip(pair, their_pair, strict=True)
    )


def timed(task: Task, rounds: int) -> dict[str, list[float]]:
    """Take the CPU seconds of an epoch of each contestant, in turns, some rounds."""
    taken: dict[str, list[float]] = {name: [] for name in CONTESTANTS}
    for turn in range(rounds):
        for name, by in CONTESTANTS.items():
            start = time.process_time()
            by(task, np.random.default_rng(turn))
            taken[name].append((time.process_time() - start) / task.epochs)
    return taken


def main() -> None:
    """Compare, and print."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.training", description=__doc__)
    parser.add_argument("--examples", type=int, default=10_000, help="for the large network")
    parser.add_argument("--rounds", type=int, default=7, help="that everybody is timed")
    options = parser.parse_args()
    try:
        import sklearn
        import torch
        from threadpoolctl import threadpool_limits
    except ImportError as error:
        sys.exit(
            f"{error.name} is not installed here: run `make crosscheck`, then venv/crosscheck/bin/python."
        )
    torch.set_num_threads(1)
    with threadpool_limits(1):
        versions = (
            f"Python {platform.python_version()}, NumPy {np.__version__}, PyTorch {torch.__version__}, "
            f"scikit-learn {sklearn.__version__}"
        )
        print(f"{versions}; one thread, float64.")
        print(f"CPU time of one epoch: the median of {options.rounds}, and the best.\n")
        print(f"| network | {' | '.join(CONTESTANTS)} |\n|---|{'---:|' * len(CONTESTANTS)}")
        for task in tasks(options.examples):
            if not agree(task):
                sys.exit(f"{task.name}: they do not come to the same weights, so their times say nothing.")
            cells = (
                f"{_ms(median(each))} ({_ms(min(each))})" for each in timed(task, options.rounds).values()
            )
            print(f"| {task.name} | {' | '.join(cells)} |", flush=True)


def _ms(seconds: float) -> str:
    return f"{1e3 * seconds:.3g} ms"


if __name__ == "__main__":
    main()
