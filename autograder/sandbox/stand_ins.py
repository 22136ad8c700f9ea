"""UNTRUSTED: modules that a notebook expects and that have nothing to do in a child.

`otter.Notebook` checks nothing here, the display has nobody who looks, and nobody answers `input`.
"""

from __future__ import annotations

import builtins
import sys
from types import ModuleType
from typing import Any, NoReturn

_DISPLAYED = (
    "Audio",
    "HTML",
    "Image",
    "JSON",
    "Javascript",
    "Latex",
    "Markdown",
    "Math",
    "SVG",
    "Video",
    "YouTubeVideo",
)


class Notebook:
    """Otter's notebook object: every check is silent, since the grader does the checking."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        pass

    def _nothing(self, *args: Any, **kwargs: Any) -> None:
        return None

    check = check_all = export = to_pdf = add_plugin_files = run_plugin = _nothing


class Events:
    """What happens in a shell; matplotlib wants to be told when a cell has run."""

    def _nothing(self, *args: Any, **kwargs: Any) -> None:
        return None

    register = unregister = trigger = _nothing


class Shell:
    """IPython's shell, of which only names that notebooks use are here; every method does nothing."""

    events = Events()

    def __call__(self) -> Shell:
        """Give itself: `get_ipython` is the shell, and `get_ipython()` too."""
        return self

    def _nothing(self, *args: Any, **kwargs: Any) -> None:
        return None

    run_line_magic = run_cell_magic = magic = system = getoutput = set_next_input = _nothing


_SHELL = Shell()


class Displayed:
    """Something to show, kept by nobody."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        pass


def _display(*objects: Any, **options: Any) -> None:
    """Show nothing."""


def _input(prompt: object = "") -> NoReturn:
    raise EOFError("input() has nobody to answer it while a notebook is graded; give the value in the code")


def install() -> None:
    """Put the stand-ins where imports and built-in names look for them, once for all children."""
    otter, ipython, display = ModuleType("otter"), ModuleType("IPython"), ModuleType("IPython.display")
    otter.__dict__.update(Notebook=Notebook, is_grading_stub=True)
    display.__dict__.update(dict.fromkeys(_DISPLAYED, Displayed), display=_display, clear_output=_display)
    ipython.__dict__.update(get_ipython=_SHELL, display=display, version_info=(9, 0))
    sys.modules.update({"otter": otter, "IPython": ipython, "IPython.display": display})
    builtins.input = _input


def names() -> dict[str, Any]:
    """Give the names that a notebook finds without importing them."""
    return {"get_ipython": _SHELL, "display": _display}
