"""The lecture's experiments in a terminal: `python -m reference_impl xor`, `sin`, `polynomial`, `vanishing`.

Each prints a small table and saves its figure; while it computes, standard error shows how far it is.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TypeVar

from cyclopts import App
from rich.console import Console
from rich.progress import track

from reference_impl import demonstrations, experiments

T = TypeVar("T")

FIGURES = Path("figures")

app = App(
    name="python -m reference_impl",
    help="Show the lecture's experiments: a table of each, and its figure.",
    help_format="plaintext",
    version_flags=[],
    result_action="return_value",
)


@app.command
def xor(*, out: Path = FIGURES, seed: int = 0) -> None:
    """Teach XOR to a network, and watch its decision boundary move.

    Args:
        out: the folder for the figure.
        seed: of the first weights.
    """
    stages = _followed(experiments.xor_stages(seed), len(experiments.XOR_EPOCHS))
    _show(demonstrations.xor(stages), out / "xor.png")


@app.command
def sin(*, out: Path = FIGURES, seed: int = 0) -> None:
    """Approximate the sine by ever wider networks.

    Args:
        out: the folder for the figure.
        seed: of the first weights and of the order of the examples.
    """
    found = _followed(experiments.sine_approximations(seed), len(experiments.SINE_WIDTHS))
    _show(demonstrations.sine(found), out / "sin.png")


@app.command
def polynomial(*, out: Path = FIGURES, seed: int = 0) -> None:
    """Overfit a polynomial, and mark where early stopping stops.

    Args:
        out: the folder for the figure.
        seed: of the order of the examples.
    """
    (curves,) = _followed((experiments.polynomial_curves(seed) for _ in range(1)), 1)
    _show(demonstrations.polynomial(curves), out / "polynomial.png")


@app.command
def vanishing(*, out: Path = FIGURES, seed: int = 0) -> None:
    """Follow a signal and its gradient through ten layers, by activation and initialiser.

    Args:
        out: the folder for the figure.
        seed: of the weights, the examples and the gradient.
    """
    signals = _followed(experiments.signals(seed), experiments.N_SIGNALS)
    _show(demonstrations.vanishing(signals), out / "vanishing.png")


def _followed(results: Iterator[T], total: int) -> Iterator[T]:
    """Show on standard error how many results there are already."""
    console = Console(stderr=True)
    yield from track(results, "computing", total=total, console=console, transient=True)


def _show(shown: demonstrations.Shown, path: Path) -> None:
    table, figure = shown
    path.parent.mkdir(parents=True, exist_ok=True)
    figure.savefig(path, dpi=120)
    console = Console()
    console.print(table)
    console.print(f"The figure is {path}", soft_wrap=True, highlight=False)


if __name__ == "__main__":
    app()
