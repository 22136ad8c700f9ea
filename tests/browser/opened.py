"""A real browser: the Chromium of the system, which talks to nobody of its own accord."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
QUIET = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update"]
NEEDS_CHROMIUM = [
    pytest.mark.skipif(CHROMIUM is None, reason="the browser tests need a Chromium on the PATH"),
    pytest.mark.xdist_group("browser"),
]


@contextmanager
def opened() -> Iterator[Browser]:
    """Open a browser while the block runs."""
    playwright = pytest.importorskip("playwright.sync_api", reason="the browser tests need playwright")
    with playwright.sync_playwright() as started:
        browser = started.chromium.launch(executable_path=CHROMIUM, args=QUIET)
        yield browser
        browser.close()


def violations(tab: Page) -> list[tuple[Any, Any]]:
    """Give what axe finds on a page that keeps somebody out."""
    axe = pytest.importorskip("axe_playwright_python.sync_playwright").Axe()
    found = axe.run(tab).response["violations"]
    return [(each["id"], each["nodes"][0]["html"]) for each in found]
