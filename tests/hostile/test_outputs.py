"""Whatever a submission writes into names and messages stays text: on pages, in tables, on a terminal."""

from __future__ import annotations

import csv
import re
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import unquote

import msgspec
import pytest

from tests.hostile import corpus
from tests.hostile.grading import Run
from tests.hostile.pages import addresses, elements, names

if TYPE_CHECKING:
    from playwright.sync_api import Browser

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
QUIET = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update"]
CONTROLS = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]")
TURNING = re.compile(r"[\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]")  # and what ends a line unseen
# colours, and what a progress bar needs: the cursor hidden and shown, a line erased, one line up
ALLOWED = re.compile(r"\x1b\[(?:[\d;]*m|\?25[lh]|2K|1A)|\r")
FORMULA = ("=", "+", "-", "@", "\t", "\r")
LIVE = {
    "script", "iframe", "frame", "img", "base", "object", "embed", "link", "form", "input", "button", "video",
    "audio", "animate", "set", "foreignobject", "math", "template", "noscript", "marquee",
}  # fmt: skip
LIVE_ATTRIBUTES = {"srcdoc", "src", "srcset", "formaction", "action", "ping", "autofocus", "background"}
FEWEST_LOUD = 25

pytestmark = pytest.mark.xdist_group("hostile corpus")


def pages(run: Run) -> list[Path]:
    """List every page of a run."""
    return [run.folder / "out" / "batch.html", *sorted((run.folder / "out" / "feedback").iterdir())]


def of_the_loud(run: Run) -> list[Path]:
    """List the class page, and those of attacks that want something to run where it is read."""
    loud = [number for number, file in enumerate(corpus.files()) if is_loud(file)]
    assert len(loud) >= FEWEST_LOUD
    places = {"batch.html", *(f"{number:03d}-attack" for number in loud)}
    return [page for page in pages(run) if page.name in places or page.name[:10] in places]


def is_loud(file: Path) -> bool:
    """Whether an attack is about what people read."""
    shown = ("reports", "printable", "terminal", "description")
    return corpus.read(file).layer in shown or "pwned" in corpus.body(file)


def test_the_corpus_is_worth_reading(graded: Run) -> None:
    """The scripts, escapes and formulas have come as far as the JSON: their absence later shows something."""
    text = (graded.folder / "grades.json").read_text(encoding="utf-8")
    for number in (1, 3, 4, 5, 7, 9, 14, 15, 16):
        assert re.search(rf"pwned ?= ?{number}\b", text), number
    assert all(sign in text for sign in ("{{ 7 * 7 }}", "[bold red]", "=cmd|", "@SUM", "javascript:"))


def test_no_page_has_an_element_that_runs_or_loads_anything(graded: Run) -> None:
    """As a browser reads it, what a submission wrote is text; ours needs no script, frame or picture."""
    for page in pages(graded):
        kinds = names(elements(page))
        assert not {tag for tag, _ in kinds} & LIVE, page.name
        assert not {name for _, name in kinds if name.startswith("on") or name in LIVE_ATTRIBUTES}, page.name


def test_every_address_of_a_page_leads_to_a_file_of_the_results(graded: Run) -> None:
    """Or to a place of the same page; none names a scheme or a machine."""
    for page in pages(graded):
        for address in addresses(elements(page)):
            assert address.startswith("#") or (page.parent / unquote(address)).is_file(), (page.name, address)


def test_no_output_has_control_characters_or_turns_its_text(graded: Run) -> None:
    """Neither pages nor tables nor JSON nor names of files hold one as it is."""
    files = [path for path in (graded.folder / "out").rglob("*") if path.is_file()]
    for path in [*files, graded.folder / "grades.json"]:
        text = path.read_text(encoding="utf-8")
        assert not CONTROLS.search(text), path.name
        assert not TURNING.search(text), path.name
        assert re.fullmatch(r"[\w.-]+", path.name), path.name


def test_no_cell_of_a_table_is_a_formula(graded: Run) -> None:
    """What a spreadsheet would compute has an apostrophe before it, and every row has its columns."""
    for table in (graded.folder / "out").glob("*.csv"):
        with table.open(encoding="utf-8", newline="") as file:
            rows = list(csv.reader(file))
        assert len({len(row) for row in rows}) == 1, table.name
        assert not [cell for row in rows[1:] for cell in row if cell.startswith(FORMULA)], table.name


def test_the_terminal_gets_colours_and_a_progress_bar_and_nothing_else(graded: Run) -> None:
    """What is printed clears nothing, renames nothing, rings nothing and links nowhere."""
    printed = ALLOWED.sub("", graded.printed)
    assert not CONTROLS.search(printed)
    assert not TURNING.search(printed)
    printed.encode("utf-8")


def test_the_json_is_what_the_page_tells(graded: Run) -> None:
    """It can be read by a strict reader, and each hand-in is there once."""
    grades = msgspec.json.decode((graded.folder / "grades.json").read_bytes())
    assert len(grades) == len({grade["submission"] for grade in grades}) == 2 * len(list(corpus.files()))


@pytest.fixture
def browser() -> Iterator[Browser]:
    """A browser."""
    playwright = pytest.importorskip("playwright.sync_api", reason="the browser tests need playwright")
    if CHROMIUM is None:
        pytest.skip("the browser tests need a Chromium on the PATH")
    with playwright.sync_playwright() as started:
        opened = started.chromium.launch(executable_path=CHROMIUM, args=QUIET)
        yield opened
        opened.close()


def test_nothing_runs_in_a_browser(browser: Browser, graded: Run) -> None:
    """No script of a submission's runs, no request leaves, no dialog opens, no other page is gone to."""
    tab, asked = browser.new_page(), list[str]()
    tab.on("request", lambda request: asked.append(request.url))
    shown = of_the_loud(graded)
    for page in shown:
        tab.goto(page.as_uri())
        assert tab.evaluate("[typeof window.pwned, typeof top.pwned]") == ["undefined"] * 2, page.name
        tab.evaluate("document.querySelectorAll('details').forEach(each => { each.open = true })")
        assert tab.url == page.as_uri()
    tab.close()
    assert asked == [page.as_uri() for page in shown]
