"""What a page is made of, read as a browser reads it."""

from __future__ import annotations

from html.parser import HTMLParser
from pathlib import Path
from typing import NamedTuple


class Element(NamedTuple):
    """A tag with its attributes."""

    tag: str
    attributes: tuple[tuple[str, str], ...]


class _Elements(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.found: list[Element] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append(Element(tag, tuple((name, value or "") for name, value in attrs)))


def elements(page: Path) -> list[Element]:
    """List the elements of a page."""
    parser = _Elements()
    parser.feed(page.read_text(encoding="utf-8"))
    parser.close()
    return parser.found


def names(found: list[Element]) -> set[tuple[str, str]]:
    """Name each kind of element with each attribute that it has."""
    return {(each.tag, name) for each in found for name in ("", *(name for name, _ in each.attributes))}


def addresses(found: list[Element]) -> set[str]:
    """List whatever a browser could follow or load."""
    followed = {"href", "src", "srcset", "action", "formaction", "data", "poster", "xlink:href", "background"}
    return {value for each in found for name, value in each.attributes if name in followed}
