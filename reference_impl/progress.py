"""A bar on standard error that shows how far training is, and how the loss moves."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn


@contextmanager
def epoch_bar(epochs: int, console: Console | None = None) -> Iterator[Callable[[float], None]]:
    """Show a bar while epochs are run.

    Args:
        epochs: how many there will be at most.
        console: where to write; standard error unless given.

    Yields:
        What is to be called after each epoch, with its loss.
    """
    columns = (
        TextColumn("epoch"),
        MofNCompleteColumn(),
        BarColumn(),
        TextColumn("loss {task.fields[loss]}"),
        TimeRemainingColumn(),
    )
    with Progress(*columns, console=console or Console(stderr=True), refresh_per_second=4) as bar:
        task = bar.add_task("", total=epochs, loss="-")
        yield lambda loss: bar.update(task, advance=1, loss=f"{loss:.4g}")
