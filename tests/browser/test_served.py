"""The served pages in a real browser: used by mouse, by keyboard alone, and without scripts."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Literal

import pytest

from tests.browser.opened import NEEDS_CHROMIUM, opened, violations
from tests.web.serving import GROUP, Client, served

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

pytestmark = NEEDS_CHROMIUM
PAGES = [
    "",
    "02_products",
    "02_products/student?of=ben",
    "02_products/student?of=dan",
    f"02_products/group?of={GROUP}",
    "02_products/search?q=a",
    "nothing",
]
MOST_TABS = 60  # presses of a key until something is reached


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """One browser for all pages."""
    with opened() as made:
        yield made


@pytest.fixture
def client(tmp_path: Path) -> Iterator[Client]:
    """A served class."""
    with served(tmp_path) as (made, _):
        yield made


@pytest.fixture
def tab(browser: Browser) -> Iterator[Page]:
    """A tab in which nothing may go wrong in silence."""
    made = browser.new_page()
    wrong: list[str] = []
    made.on("pageerror", lambda error: wrong.append(str(error)))
    made.on("console", lambda message: wrong.append(message.text) if message.type == "error" else None)
    yield made
    made.close()
    assert [each for each in wrong if "status of 4" not in each] == []  # refusals, which the page tells


def test_from_grading_to_export(client: Client, tab: Page, tmp_path: Path) -> None:
    """Grade the class again, find a student, decide, write to a group, take the grades along."""
    tab.goto(client.address)
    tab.get_by_role("link", name="02_products").click()
    tab.get_by_text("Grade again", exact=True).click()
    tab.get_by_label("everything, also what has not changed").check()
    tab.get_by_role("button", name="Grade the class").click()
    tab.get_by_text("Graded 5.").wait_for()
    with tab.expect_navigation():
        tab.get_by_role("link", name="Show what counts now").click()
    tab.get_by_label("Find a student").fill("an")
    tab.locator("#found").get_by_role("link", name="ana").click()
    tab.get_by_role("img", name="5 of 5 points").wait_for()

    tab.get_by_text("Other points").click()
    tab.get_by_label("For").select_option("multiply.holds")
    tab.get_by_role("textbox", name="Points").fill("1.5")
    tab.get_by_label("Reason, which ana reads").fill("Half an idea.")
    tab.get_by_role("button", name="Set these points").click()
    tab.locator("#told", has_text="ana: 5 → 3.5 of 5 points.").wait_for()
    assert tab.locator("main").get_by_text("Half an idea.").count()

    tab.get_by_role("link", name="02_products").click()
    with tab.expect_download() as started:
        tab.get_by_text("Exports", exact=True).click()
        tab.get_by_role("link", name="CSV", exact=True).click()
    saved = tmp_path / "saved.csv"
    started.value.save_as(saved)
    with saved.open(encoding="utf-8", newline="") as file:
        assert {row["student"]: row["score"] for row in csv.DictReader(file)}["ana"] == "3.5"


def test_a_refusal_keeps_what_was_written(client: Client, tab: Page) -> None:
    """It says what is wrong, and the form is as it was; put right, it is taken."""
    tab.goto(f"{client.address}02_products/student?of=ana")
    tab.get_by_text("Other points").click()
    tab.get_by_role("textbox", name="Points").fill("99")
    tab.get_by_label("Reason, which ana reads").fill("Because.")
    tab.get_by_role("button", name="Set these points").click()
    tab.locator("#told", has_text="99 is not between 0 and 4").wait_for()
    assert tab.get_by_label("Reason, which ana reads").input_value() == "Because."
    tab.get_by_role("textbox", name="Points").fill("2")
    tab.get_by_role("button", name="Set these points").click()
    tab.locator("#told", has_text="ana: 4 → 2 of 4 points.").wait_for()


def test_a_note_to_a_group(client: Client, tab: Page) -> None:
    """From the group on the class page to the page of one of its students."""
    tab.goto(f"{client.address}02_products")
    tab.get_by_role("link", name="Read them all, and write to all").click()
    tab.get_by_label("A note on multiply").fill("Think of −1.")
    tab.get_by_role("button", name="Write to 3 students").click()
    tab.get_by_text("3 students: noted.").wait_for()
    tab.goto(f"{client.address}02_products/student?of=ben")
    assert tab.locator("main").get_by_text("Think of −1.").count()


def press_to(tab: Page, wanted: str) -> None:
    """Press Tab until an element of this name has the focus."""
    focus = tab.locator(":focus")
    for _ in range(MOST_TABS):
        tab.keyboard.press("Tab")
        if focus.count() and wanted in (focus.get_attribute("aria-label") or focus.inner_text() or ""):
            return
        if focus.count() and wanted == focus.get_attribute("id"):
            return
    raise AssertionError(f"{wanted} is reached by no key")


def test_by_keyboard_alone(client: Client, tab: Page) -> None:
    """Search, open a student, set points, go on to the next, without a mouse."""
    tab.goto(f"{client.address}02_products")
    press_to(tab, "q")
    tab.keyboard.type("ana")
    tab.locator("#found").get_by_role("link", name="ana", exact=True).wait_for()
    press_to(tab, "ana")
    tab.keyboard.press("Enter")
    tab.get_by_role("heading", name="ana", exact=True).wait_for()
    press_to(tab, "Other points")
    tab.keyboard.press("Enter")
    press_to(tab, "points")
    tab.keyboard.type("1")
    press_to(tab, "why")
    tab.keyboard.type("By hand.")
    tab.keyboard.press("Enter")
    tab.locator("#told", has_text="ana: 4 → 1 of 4 points.").wait_for()
    tab.reload()
    press_to(tab, "ben →")
    tab.keyboard.press("Enter")
    tab.get_by_role("heading", name="ben", exact=True).wait_for()
    assert tab.url.endswith("student?of=ben")


def test_without_scripts_every_form_works(client: Client, browser: Browser) -> None:
    """Where htmx is not there, a browser does what it always did."""
    context = browser.new_context(java_script_enabled=False)
    tab = context.new_page()
    tab.goto(f"{client.address}02_products")
    tab.get_by_label("Find a student").fill("ana")
    tab.get_by_label("Find a student").press("Enter")
    tab.locator("#found").get_by_role("link", name="ana").click()
    tab.get_by_text("A note", exact=True).click()
    tab.get_by_label("What ana reads").fill("Well done.")
    tab.get_by_role("button", name="Write it").click()
    tab.get_by_text("ana: noted.").wait_for()
    assert tab.locator("main").get_by_text("Well done.").count()
    context.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_that_keeps_somebody_out(
    client: Client, browser: Browser, scheme: Literal["light", "dark"]
) -> None:
    """Names, contrast, order, on every page, with all that is folded open."""
    context = browser.new_context(color_scheme=scheme, bypass_csp=True)  # axe is a script of another's
    tab = context.new_page()
    for page in PAGES:
        tab.goto(client.address + page)
        tab.eval_on_selector_all("details", "all => all.forEach(each => each.open = true)")
        assert violations(tab) == []
    context.close()


@pytest.mark.parametrize("width", [360, 1280])
def test_no_page_scrolls_sideways(client: Client, browser: Browser, width: int) -> None:
    """On a phone, and on a desk."""
    context = browser.new_context(viewport={"width": width, "height": 800}, bypass_csp=True)
    tab = context.new_page()
    for page in PAGES:
        tab.goto(client.address + page)
        tab.eval_on_selector_all("details", "all => all.forEach(each => each.open = true)")
        assert tab.evaluate("document.documentElement.scrollWidth") == width, page
    context.close()


def test_no_page_asks_anybody_else(client: Client, tab: Page) -> None:
    """Everything comes from this server; nothing in a hand-in runs."""
    asked: list[str] = []
    tab.on("request", lambda request: asked.append(request.url))
    for page in PAGES:
        tab.goto(client.address + page)
        tab.wait_for_load_state("networkidle")
        assert tab.locator("script").count() == 1
    assert len(asked) > len(PAGES)
    assert [each for each in asked if not each.startswith(client.address)] == []
