"""UNTRUSTED: modules that a notebook expects and that have nothing to do in a child.

`otter.Notebook` checks nothing here, the display has nobody who looks, and nobody answers `input`.
"""

from __future__ import annotations

import builtins
import sys
from types import ModuleType
from typing import Any, NoReturn


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


class Settings:
    """What can be set, and has settings below it; nobody reads any."""

    def __getattr__(self, name: str) -> Settings:
        """Go one further down."""
        if name.startswith("_"):
            raise AttributeError(name)
        return Settings()


class Shell:
    """IPython's shell, of which only names that notebooks use are here; every method does nothing."""

    events = Events()

    def __call__(self) -> Shell:
        """Give itself: `get_ipython` is the shell, and `get_ipython()` too."""
        return self

    def _nothing(self, *args: Any, **kwargs: Any) -> None:
        return None

    run_line_magic = run_cell_magic = magic = system = getoutput = set_next_input = _nothing

    def __getattr__(self, name: str) -> Settings:
        """Give something to set, as in `get_ipython().config.InlineBackend.figure_format = "svg"`."""
        if name.startswith("_"):
            raise AttributeError(name)
        return Settings()


_SHELL = Shell()


class Displayed:
    """Something to show, kept by nobody."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        pass


def _display(*objects: Any, **options: Any) -> None:
    """Show nothing."""


_DISPLAYED = (
    "Audio", "DisplayHandle", "FileLink", "FileLinks", "GeoJSON", "HTML", "IFrame", "Image", "JSON",
    "Javascript", "Latex", "Markdown", "Math", "Pretty", "ProgressBar", "SVG", "Video", "YouTubeVideo",
)  # fmt: skip
_DISPLAYING = (
    "clear_output", "display", "display_html", "display_latex", "display_markdown", "display_png",
    "display_pretty", "display_svg", "publish_display_data", "set_matplotlib_formats", "update_display",
)  # fmt: skip
_VERSION = {"version_info": (9, 0), "__version__": "9.0"}
_SHOWING = {**dict.fromkeys(_DISPLAYED, Displayed), **dict.fromkeys(_DISPLAYING, _display)}


def _input(prompt: object = "") -> NoReturn:
    raise EOFError("input() has nobody to answer it while a notebook is graded; give the value in the code")


def install() -> None:
    """Put the stand-ins where imports and built-in names look for them, once for all children."""
    display = _module("IPython.display", **_SHOWING)
    shown = _module("IPython.core.display", **_SHOWING)
    shell = _module("IPython.core.interactiveshell", InteractiveShell=Shell)
    core = _module("IPython.core", display=shown, interactiveshell=shell)
    ipython = _module("IPython", get_ipython=_SHELL, display=display, core=core, **_VERSION)
    formats = _module("matplotlib_inline.backend_inline", set_matplotlib_formats=_display)
    inline = _module("matplotlib_inline", backend_inline=formats)
    otter = _module("otter", Notebook=Notebook, is_grading_stub=True, __version__="7")
    for module in (display, shown, shell, core, ipython, formats, inline, otter):
        sys.modules[module.__name__] = module
    builtins.input = _input


def _module(name: str, **contents: Any) -> ModuleType:
    module = ModuleType(name)
    module.__dict__.update(contents, __path__=[])  # a package, so that one below it can be named
    return module


def names() -> dict[str, Any]:
    """Give the names that a notebook finds without importing them."""
    return {"get_ipython": _SHELL, "display": _display}
