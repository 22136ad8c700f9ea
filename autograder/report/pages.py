"""The templates, and how numbers and sentences look in them."""

from __future__ import annotations

import re
from pathlib import Path
from textwrap import dedent

from jinja2 import Environment, FileSystemLoader, StrictUndefined, Template
from markupsafe import Markup, escape

TEMPLATES = Path(__file__).with_name("templates")
CODE_SPAN = re.compile(r"`([^`\n]+)`")


def template(name: str, *folders: Path) -> Template:
    """Compile a template; its pages are self-contained and escape all that they are given.

    Args:
        name: the file's.
        folders: where it is looked for, before it is among those of reports.
    """
    return environment(*folders).get_template(name)


def environment(*folders: Path) -> Environment:
    """Give what templates are compiled with; see `template`."""
    made = Environment(
        loader=FileSystemLoader([*folders, TEMPLATES]),
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
        undefined=StrictUndefined,
    )
    made.filters.update(
        points=points,
        signed=signed,
        brief=brief,
        correlation=correlation,
        percent=percent,
        share=share,
        in_words=in_words,
        code_spans=code_spans,
        dedent=dedent,
    )
    return made


def points(value: float) -> str:
    """Write points as people do: 3, 2.5."""
    return f"{value:.10g}"


def signed(value: float) -> str:
    """Write a change of points with its sign: +1, −2.5, ±0."""
    return f"{'+' if value > 0 else '−' if value < 0 else '±'}{points(abs(value))}"


def brief(value: float) -> str:
    """Write a mean of points: two digits are enough."""
    return f"{value:.2f}"


def correlation(value: float) -> str:
    """Write a correlation with two digits and the sign of mathematics."""
    return f"{value:z.2f}".replace("-", "−")


def share(count: int, of: int) -> str:
    """Write how many of a class, in percent."""
    return f"{count / of:.0%}"


def percent(value: float, of: float) -> str:
    """Write a share as a number of percent, for a bar's width."""
    return f"{100 * value / of:.4g}" if of else "0"


def in_words(name: str) -> str:
    """Read a function's name as the sentence that it is."""
    words = name.replace("_", " ")
    return words[:1].upper() + words[1:]


def code_spans(sentence: str) -> Markup:
    """Set what stands between backticks as code."""
    escaped = escape(sentence)
    return Markup(CODE_SPAN.sub(r"<code>\1</code>", str(escaped))) if "`" in sentence else escaped
