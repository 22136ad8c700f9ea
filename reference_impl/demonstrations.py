"""The lecture's experiments as people look at them: a small table and a figure of each."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from typing import Any

import numpy as np
from matplotlib.figure import Figure
from rich.box import SIMPLE
from rich.table import Table

from reference_impl import experiments, figures
from reference_impl.network import multilayer_perceptron

Shown = tuple[Table, Figure]


def xor(stages: Iterable[experiments.Stage]) -> Shown:
    """Show a network on its way to XOR: its answers, and its decision boundary, at each stage."""
    stages = list(stages)
    rows = ["".join(str(int(x)) for x in row) for row in experiments.XOR_ROWS]
    table = _table("XOR, learnt by 2-8-1", "epochs", "loss", *(f"P(yes) of {row}" for row in rows))
    figure = _figure(3 * len(stages), 3.3)
    for stage, axes in zip(stages, _axes(figure, 1, len(stages)), strict=True):
        table.add_row(str(stage.epoch), f"{stage.loss:.3f}", *(f"{p:.3f}" for p in stage.answers))
        network = partial(multilayer_perceptron, stage.params, activations=experiments.XOR_ACTIVATIONS)
        title = f"after {stage.epoch} epochs"
        figures.draw_decision_boundary(axes, network, experiments.XOR_ROWS, experiments.XOR_ANSWERS, title)
    return table, figure


def sine(approximations: Iterable[experiments.Approximation]) -> Shown:
    """Show how near networks of several widths come to the sine."""
    found = list(approximations)
    table = _table(
        "sin x on [-π, π], root mean squared error",
        "hidden units", "fit_function", "2000 epochs of Adam",
    )  # fmt: skip
    for each in found:
        table.add_row(str(each.width), f"{each.rmse_taught:.3f}", f"{each.rmse:.3f}")
    figure, x = _figure(7, 4), np.ravel(experiments.SINE_GRID)
    curves: dict[str, np.typing.ArrayLike] = {f"{each.width} units": each.values for each in found}
    figures.draw_approximation(_axes(figure, 1, 1)[0], x, np.sin(x), curves)
    return table, figure


def polynomial(curves: experiments.Curves) -> Shown:
    """Show where early stopping would have stopped a polynomial that overfits."""
    table = _table("A polynomial of degree 90 on 50 points", "", "epoch", "training RMSE", "validation RMSE")
    for name, epoch in (("best", curves.best_epoch), ("last", len(curves.training) - 1)):
        table.add_row(name, str(epoch), f"{curves.training[epoch]:.2f}", f"{curves.validation[epoch]:.2f}")
    figure = _figure(7, 4)
    (axes,) = _axes(figure, 1, 1)
    figures.draw_training_curves(axes, curves.training, curves.validation, ylabel="RMSE")
    figures.draw_best_model(axes, curves.validation, curves.best_epoch)
    axes.set(ylim=(0, 3.5), title="Early stopping keeps the best model")
    return table, figure


def vanishing(signals: Iterable[experiments.Signal]) -> Shown:
    """Show what becomes of a signal and of its gradient in ten layers, by activation and initialiser."""
    found = list(signals)
    table = _table(
        "Ten layers: deviation of the outputs, and size of the gradient",
        "", "weights", "width", "std₁", "std₁₀", "‖dW₁‖", "‖dW₁₀‖", "ratio",
    )  # fmt: skip
    for each in found:
        sizes = (each.stds[0], each.stds[-1], each.gradients[0], each.gradients[-1], each.ratio)
        table.add_row(each.activation, each.initializer, str(each.width), *(f"{size:.2g}" for size in sizes))
    return table, _figure_of_signals([each for each in found if each.width == experiments.DEEP_WIDTH])


def _figure_of_signals(signals: list[experiments.Signal]) -> Figure:
    """Draw deviations above and gradients below, one column an activation, one line an initialiser."""
    columns = experiments.DEEP_ACTIVATIONS
    figure = _figure(4 * len(columns), 6.5)
    axes = _axes(figure, 2, len(columns), sharey="row")
    for place, activation in enumerate(columns):
        here = [each for each in signals if each.activation == activation]
        stds = {each.initializer: each.stds for each in here}
        gradients = {each.initializer: each.gradients for each in here}
        figures.draw_through_layers(axes[place], stds, "std of the layer's outputs", activation)
        figures.draw_through_layers(axes[place + len(columns)], gradients, "‖dW‖ of the layer")
    for each in axes:
        each.get_legend().remove()
        each.label_outer()
    handles, labels = axes[0].get_legend_handles_labels()
    figure.legend(handles, labels, loc="outside lower center", ncols=len(labels))  # one for all
    return figure


def _table(title: str, *columns: str) -> Table:
    table = Table(title=title, title_justify="left", box=SIMPLE, padding=(0, 1, 0, 0))
    for column in columns:
        table.add_column(column, justify="right", no_wrap=True)
    return table


def _figure(width: float, height: float) -> Figure:
    return Figure(figsize=(width, height), layout="constrained")


def _axes(figure: Figure, rows: int, columns: int, **options: Any) -> list[Any]:
    return list(np.ravel(figure.subplots(rows, columns, squeeze=False, **options)))
