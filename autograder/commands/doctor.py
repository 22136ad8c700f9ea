"""`autograder doctor`: whether this machine can grade safely, layer by layer."""

from __future__ import annotations

import os
import platform
from collections.abc import Sequence
from importlib.metadata import version
from pathlib import Path

import msgspec
from rich.box import SIMPLE_HEAD
from rich.console import Console
from rich.table import Table

from autograder.errors import MachineLacks
from autograder.report.folder import told_unwritable
from autograder.sandbox.layers import Layer, examine

UNSAFE = MachineLacks.exit_code


def doctor(json: Path | None) -> int:
    """Print each layer of isolation, what it stops, and whether it holds here.

    Args:
        json: file for the same.

    Returns:
        0 where grading is safe, else 3.

    Raises:
        BadInput: the file cannot be written.
    """
    layers = examine()
    safe = all(layer.state == "tested" for layer in layers)
    if json:
        told = {"safe": safe, "machine": _machine(), "jails_run_as": _user(), "layers": layers}
        with told_unwritable(json, "--json"):
            json.write_bytes(msgspec.json.format(msgspec.json.encode(told)) + b"\n")
    _show(layers, safe, Console())
    return 0 if safe else UNSAFE


def _show(layers: Sequence[Layer], safe: bool, console: Console) -> None:
    _say(console, f"{_machine()}; jails run as {_user()}")
    table = Table(box=SIMPLE_HEAD, pad_edge=False)
    for title in ("layer", "state", "what it stops"):
        table.add_column(title)
    for layer in layers:
        table.add_row(layer.name, layer.state, layer.stops)
    console.print(table, markup=False, highlight=False)
    for layer in layers:
        if layer.state == "missing":
            _say(console, f"{layer.name}: {layer.seen or 'is not there'}")
            _say(console, f"    {layer.next_step}" if layer.next_step else "")
    verdict = "Grading is safe here." if safe else "Grading would not be safe here, and none is done."
    _say(console, verdict)


def _say(console: Console, text: str) -> None:
    if text:
        console.print(text, markup=False, highlight=False, soft_wrap=True)


def _machine() -> str:
    system = f"{platform.system()} {platform.release()} on {platform.machine()}"
    return f"Python {platform.python_version()}, NumPy {version('numpy')}, {system}"


def _user() -> str:
    """Say under which uid the processes of a jail run."""
    own = os.getuid() if hasattr(os, "getuid") else None
    if own != 0:
        return "you" if own is None else f"you (uid {own})"
    from autograder.sandbox.staging import JAIL_UID

    return f"uid {JAIL_UID}, for you are root"
