"""How surely the course's small networks learn: `python -m benchmarks.convergence --seeds 20000`.

`train_boolean` and `fit_function` fix their architecture, rate and epochs; here they are run on many seeds.
So that this takes minutes and not hours, the networks of all seeds are trained at once, as arrays with one
more axis; the first of them are trained by the functions themselves too, and the two must agree.
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import product

import numpy as np

from reference_impl.initializers import glorot_uniform
from reference_impl.network import init_params, multilayer_perceptron
from reference_impl.training import fit_function, train_boolean

ROWS = np.array([[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]])
XOR = np.array([0.0, 1.0, 1.0, 0.0])
GRID = np.linspace(-np.pi, np.pi, 501).reshape(-1, 1)  # where the approximation is judged
AT_ONCE = 500  # networks: their arrays then fit into a processor's cache
COMPARED = 5  # seeds that the functions themselves are run on

Target = Callable[[np.ndarray], np.ndarray]


@dataclass(frozen=True)
class Recipe:
    """What train_boolean and fit_function say in their docstrings.

    Args:
        hidden: the activation of the hidden layer, tanh or, for comparison, none.
        output: the activation of the last layer: sigmoid, trained by the binary cross-entropy, or identity,
            trained by the squared error.
        learning_rate: of gradient descent.
        epochs: how many.
        batch_size: how many examples an update sees.
    """

    hidden: str
    output: str
    learning_rate: float
    epochs: int
    batch_size: int


BOOLEAN = Recipe("tanh", "sigmoid", 1.0, 300, 4)
FUNCTION = Recipe("tanh", "identity", 0.05, 300, 32)
LINEAR = Recipe("identity", "identity", 0.05, 300, 32)


@dataclass
class Stack:
    """Networks with one hidden layer, one for each seed, along the first axis of each array."""

    W1: np.ndarray  # (S, hidden, n_in)
    b1: np.ndarray  # (S, 1, hidden)
    W2: np.ndarray  # (S, 1, hidden)
    b2: np.ndarray  # (S, 1, 1)

    @classmethod
    def draw(cls, sizes: list[int], rngs: list[np.random.Generator]) -> Stack:
        """Draw each network's first weights from its own generator."""
        networks = [init_params(sizes, glorot_uniform, rng) for rng in rngs]
        weights = (np.stack([network[layer][0] for network in networks]) for layer in range(2))
        biases = (np.stack([network[layer][1] for network in networks])[:, None] for layer in range(2))
        (W1, W2), (b1, b2) = weights, biases
        return cls(W1, b1, W2, b2)

    def forward(self, X: np.ndarray, recipe: Recipe) -> tuple[np.ndarray, np.ndarray]:
        """Compute the hidden layer's and the last layer's outputs, (S, N, hidden) and (S, N, 1)."""
        z = X @ self.W1.transpose(0, 2, 1) + self.b1
        hidden = np.tanh(z) if recipe.hidden == "tanh" else z
        z = hidden @ self.W2.transpose(0, 2, 1) + self.b2
        return hidden, 1 / (1 + np.exp(-z)) if recipe.output == "sigmoid" else z

    def step(self, X: np.ndarray, y: np.ndarray, recipe: Recipe) -> None:
        """Take one step of gradient descent on (S, B, n_in) and (S, B, 1)."""
        hidden, y_hat = self.forward(X, recipe)
        d2 = (1 if recipe.output == "sigmoid" else 2) * (y_hat - y) / y.shape[1]
        d1 = d2 @ self.W2 * (1 - hidden**2 if recipe.hidden == "tanh" else 1)
        self.W2 = self.W2 - recipe.learning_rate * (d2.transpose(0, 2, 1) @ hidden)
        self.b2 = self.b2 - recipe.learning_rate * d2.sum(axis=1, keepdims=True)
        self.W1 = self.W1 - recipe.learning_rate * (d1.transpose(0, 2, 1) @ X)
        self.b1 = self.b1 - recipe.learning_rate * d1.sum(axis=1, keepdims=True)


def trained(sizes: list[int], X: np.ndarray, y: np.ndarray, recipe: Recipe, seeds: range) -> Stack:
    """Train one network for each seed; X is (N, n_in) for all of them, y is (S, N, 1) or (1, N, 1)."""
    rngs = [np.random.default_rng(seed) for seed in seeds]
    stack = Stack.draw(sizes, rngs)
    y = np.broadcast_to(y, (len(seeds), *y.shape[1:]))
    for _ in range(recipe.epochs):
        orders = np.stack([rng.permutation(len(X)) for rng in rngs])  # (S, N)
        for start in range(0, len(X), recipe.batch_size):
            chosen = orders[:, start : start + recipe.batch_size]
            stack.step(X[chosen], np.take_along_axis(y, chosen[:, :, None], axis=1), recipe)
    return stack


def chunks(seeds: int) -> Iterator[range]:
    """Split the seeds into as many as are trained at once."""
    return (range(first, min(first + AT_ONCE, seeds)) for first in range(0, seeds, AT_ONCE))


# ---- truth tables


def tables(kind: str, seeds: range) -> np.ndarray:
    """Give each seed its truth table, (S, 4, 1): XOR, XNOR, or one of the sixteen in turn."""
    if kind == "relabelled":
        every = np.array(list(product([0.0, 1.0], repeat=4)))
        return every[np.array(seeds) % len(every)][:, :, None]
    return (XOR if kind == "XOR" else 1 - XOR)[None, :, None]


def boolean_errors(kind: str, seeds: int) -> np.ndarray:
    """Give the largest error of each seed's network over the rows, (S,): 0.5 or more is a wrong answer."""
    errors = []
    for chunk in chunks(seeds):
        y = tables(kind, chunk)
        _, y_hat = trained([2, 8, 1], ROWS, y, BOOLEAN, chunk).forward(ROWS, BOOLEAN)
        errors.append(np.abs(y_hat - y).max(axis=(1, 2)))
    return np.concatenate(errors)


def same_as_train_boolean() -> bool:
    """Compare the first seeds with the function itself."""
    stack = trained([2, 8, 1], ROWS, tables("XOR", range(COMPARED)), BOOLEAN, range(COMPARED))
    theirs = [train_boolean(ROWS, XOR, np.random.default_rng(seed)) for seed in range(COMPARED)]
    answers = [multilayer_perceptron(params, ROWS, ["tanh", "sigmoid"]) for params in theirs]
    return np.allclose(stack.forward(ROWS, BOOLEAN)[1], answers, rtol=1e-9, atol=0)


# ---- approximation of functions


TARGETS: dict[str, Target] = {"sin x": np.sin, "cos x": np.cos}


def errors_of_fits(f: Target, width: int, recipe: Recipe, seeds: int) -> np.ndarray:
    """Give the root mean squared error of each seed's network on the grid, (S,)."""
    x = np.linspace(-np.pi, np.pi, 64).reshape(-1, 1)
    errors = []
    for chunk in chunks(seeds):
        stack = trained([1, width, 1], x, f(x)[None], recipe, chunk)
        errors.append(np.sqrt(np.mean((stack.forward(GRID, recipe)[1] - f(GRID)) ** 2, axis=(1, 2))))
    return np.concatenate(errors)


def same_as_fit_function() -> bool:
    """Compare the first seeds with the function itself."""
    mine = errors_of_fits(np.sin, 32, FUNCTION, COMPARED)
    theirs = [fit_function(np.sin, 32, np.random.default_rng(seed)) for seed in range(COMPARED)]
    fits = [multilayer_perceptron(params, GRID, ["tanh", "identity"]) for params in theirs]
    errors = [np.sqrt(np.mean((fit - np.sin(GRID)) ** 2)) for fit in fits]
    return np.allclose(mine, errors, rtol=1e-6, atol=0)


# ---- what is printed


def print_booleans(seeds: int) -> None:
    """Print how often a truth table was not learnt."""
    print(f"train_boolean, 2-8-1: the largest error of a row, over {seeds} seeds\n")
    print("| truth table | not learnt | chance of that, 95 % | median | worst |\n|---|---:|---:|---:|---:|")
    for kind in ("XOR", "XNOR", "relabelled"):
        errors = boolean_errors(kind, seeds)
        failed = int(np.sum(~(errors < 0.5)))
        bound = f"< {-np.log(0.05) / seeds:.1e}" if failed == 0 else f"{failed / seeds:.1e}"
        print(f"| {kind} | {failed} | {bound} | {np.median(errors):.4f} | {errors.max():.4f} |", flush=True)


def print_functions(seeds: int) -> None:
    """Print how near the approximations come, by width, and beside a network without an activation."""
    print(f"\nfit_function, 1-width-1: root mean squared error on [-π, π], over {seeds} seeds\n")
    print("| function | network | best | median | 99.9 % | worst |\n|---|---|---:|---:|---:|---:|")
    networks = (("32 units", 32, FUNCTION), ("2 units", 2, FUNCTION), ("32 units, linear", 32, LINEAR))
    for name, f in TARGETS.items():
        for network, width, recipe in networks:
            errors = errors_of_fits(f, width, recipe, seeds)
            found = np.quantile(errors, [0, 0.5, 0.999, 1])
            print(f"| {name} | {network} | " + " | ".join(f"{each:.4f}" for each in found) + " |", flush=True)


def print_times() -> None:
    """Print how long one training takes with the reference, whose functions check their arguments."""
    for name, train in (
        ("train_boolean", lambda rng: train_boolean(ROWS, XOR, rng)),
        ("fit_function at width 32", lambda rng: fit_function(np.sin, 32, rng)),
    ):
        times = []
        for seed in range(COMPARED):
            start = time.process_time()
            train(np.random.default_rng(seed))
            times.append(time.process_time() - start)
        print(f"{name}: {1e3 * min(times):.0f} ms of CPU time")


def main() -> None:
    """Measure, and print."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.convergence", description=__doc__)
    parser.add_argument("--seeds", type=int, default=20_000, help="for each truth table")
    parser.add_argument("--function-seeds", type=int, default=3_000, help="for each function and width")
    options = parser.parse_args()
    if not (same_as_train_boolean() and same_as_fit_function()):
        raise SystemExit(
            "The networks trained at once are not those of the functions: change the recipes here."
        )
    print_booleans(options.seeds)
    print_functions(options.function_seeds)
    print_times()


if __name__ == "__main__":
    main()
