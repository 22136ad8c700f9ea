"""How far chance moves the polynomial experiment: `python -m benchmarks.overfitting --seeds 2000`.

The lecture's run, degree 90, 50 + 50 examples, rate 0.002, 500 epochs: on the lecture's examples, in another
order for each seed, and on fresh examples for each seed. The runs of all seeds are made at once, as arrays
with one more axis; the first of them are made by `polynomial_experiment` itself too, and the two must agree.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from reference_impl.polynomial import polynomial_experiment

DEGREE, RATE, EPOCHS, HALF = 90, 0.002, 500, 50
AT_ONCE = 250  # runs
COMPARED = 3  # seeds that the function itself is run on


@dataclass(frozen=True)
class Examples:
    """Points of a noisy parabola for each run, the first half to train on.

    Args:
        x: (S, 100).
        y: (S, 100).
    """

    x: np.ndarray
    y: np.ndarray

    @classmethod
    def of_the_lecture(cls, seeds: range) -> Examples:
        """Give every run the same numbers, those that the lecture draws."""
        legacy = np.random.RandomState(42)
        x = 6 * legacy.rand(2 * HALF) - 3
        y = 0.5 * x**2 + x + 2 + legacy.randn(2 * HALF)
        return cls(np.tile(x, (len(seeds), 1)), np.tile(y, (len(seeds), 1)))

    @classmethod
    def fresh(cls, seeds: range) -> Examples:
        """Draw other numbers for each run."""
        rngs = [np.random.default_rng([seed, 1]) for seed in seeds]
        x = np.stack([rng.uniform(-3, 3, 2 * HALF) for rng in rngs])
        noise = np.stack([rng.normal(size=2 * HALF) for rng in rngs])
        return cls(x, 0.5 * x**2 + x + 2 + noise)

    def standardised(self) -> tuple[np.ndarray, np.ndarray]:
        """Give the powers to train on and to validate, (S, 50, 90) each."""
        powers = self.x[:, :, None] ** np.arange(1, DEGREE + 1)
        mean = powers[:, :HALF].mean(axis=1, keepdims=True)
        deviation = powers[:, :HALF].std(axis=1, keepdims=True)
        powers = (powers - mean) / deviation
        return powers[:, :HALF], powers[:, HALF:]


def histories(examples: Examples, seeds: range) -> np.ndarray:
    """Train one polynomial for each seed, and give the validation RMSE after each epoch, (S, 500)."""
    rngs = [np.random.default_rng(seed) for seed in seeds]
    train, valid = examples.standardised()
    run, t = np.arange(len(seeds)), 0
    w, b = np.zeros((len(seeds), DEGREE)), np.zeros(len(seeds))
    found = []
    for _ in range(EPOCHS):
        for i in np.stack([rng.permutation(HALF) for rng in rngs]).T:
            t += 1
            u = train[run, i]
            step = RATE / t**0.25 * (np.einsum("sd,sd->s", u, w) + b - examples.y[run, i])
            w, b = w - step[:, None] * u, b - step
        errors = np.einsum("snd,sd->sn", valid, w) + b[:, None] - examples.y[:, HALF:]
        found.append(np.sqrt(np.mean(errors**2, axis=1)))
    return np.stack(found, axis=1)


def same_as_the_function() -> bool:
    """Compare the first seeds with `polynomial_experiment`."""
    seeds = range(COMPARED)
    examples = Examples.fresh(seeds)
    theirs = []
    for seed, x, y in zip(seeds, examples.x, examples.y, strict=True):
        halves = (x[:HALF], y[:HALF], x[HALF:], y[HALF:])
        theirs.append(polynomial_experiment(*halves, DEGREE, RATE, EPOCHS, np.random.default_rng(seed))[1])
    return np.allclose(histories(examples, seeds), theirs, rtol=1e-9, atol=0)


def chunks(seeds: int) -> Iterator[range]:
    """Split the seeds into as many as are run at once."""
    return (range(first, min(first + AT_ONCE, seeds)) for first in range(0, seeds, AT_ONCE))


def print_spread(seeds: int) -> None:
    """Print where the best epochs lie, and what the best and the last epoch leave."""
    print(f"degree {DEGREE}, {HALF} + {HALF} examples, rate {RATE}, {EPOCHS} epochs, {seeds} seeds\n")
    print("| examples | | smallest | 1 % | median | 99 % | largest |\n|---|---|---:|---:|---:|---:|---:|")
    for name, draw in (("the lecture's", Examples.of_the_lecture), ("fresh", Examples.fresh)):
        runs = np.concatenate([histories(draw(chunk), chunk) for chunk in chunks(seeds)])
        best = runs.min(axis=1)
        rows = {
            "best epoch": (runs.argmin(axis=1), ".0f"),
            "RMSE there": (best, ".2f"),
            "RMSE at the end": (runs[:, -1], ".2f"),
            "end / best": (runs[:, -1] / best, ".2f"),
        }
        for what, (values, digits) in rows.items():
            shown = (format(each, digits) for each in np.quantile(values, [0, 0.01, 0.5, 0.99, 1]))
            print(f"| {name} | {what} | " + " | ".join(shown) + " |", flush=True)


def main() -> None:
    """Measure, and print."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.overfitting", description=__doc__)
    parser.add_argument(
        "--seeds", type=int, default=2_000, help="runs on the lecture's and on fresh examples"
    )
    options = parser.parse_args()
    if not same_as_the_function():
        raise SystemExit(
            "The runs made at once are not those of polynomial_experiment: change the rule here."
        )
    print_spread(options.seeds)


if __name__ == "__main__":
    main()
