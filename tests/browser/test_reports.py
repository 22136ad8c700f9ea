"""The pages in a real browser: they fit a phone, reach for nothing, and run nothing."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Literal

import msgspec
import pytest

from autograder.course import Assignment
from autograder.plots import Curves, Line, Plane, Point
from autograder.records import Grade
from autograder.report.batch import write_class_page
from autograder.report.folder import OutFolder
from autograder.report.student import write_feedback
from autograder.similarity.evidence import pairs
from autograder.similarity.in_jail import fingerprints
from autograder.similarity.page import similar_page
from autograder.similarity.reading import NOTHING, Printed
from tests.browser.opened import NEEDS_CHROMIUM, opened, violations
from tests.report.examples import MARKED, case, class_of, graded, products_grade, question, without_score
from tests.similarity.classes import grade_of, hand_in
from tests.similarity.test_fingerprints import CODE
from tests.small_course import products

if TYPE_CHECKING:
    from playwright.sync_api import Browser

pytestmark = NEEDS_CHROMIUM

PHONE, DESK = 360, 1280
LONG = "a_very_long_name_that_nobody_would_give_to_anything_and_that_has_no_place_to_break"
CURVES = Curves(
    LONG, LONG, (0.0, 1.0, 2.0), (Line(LONG, (-1e99, None, 1e99)), Line(f"{LONG}s", (0.0, 1.0, 2.0)))
)
PLANE = Plane(
    "XOR", (0.0, 0.5, 1.0), ((0.0, 0.3, 0.6), (0.2, 0.5, 0.8), (0.4, 0.7, 1.0)), (Point(0.0, 1.0, 1.0),)
)


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """One browser for all pages."""
    with opened() as made:
        yield made


@pytest.fixture
def out(tmp_path: Path) -> OutFolder:
    """Pages of a class with what is hardest to lay out."""
    folder = OutFolder(tmp_path / "out")
    folder.prepare()
    grades: list[Grade] = [
        graded(
            question(
                case(LONG, "failed", f"{LONG} " * 3 + "\ngot:      [" + "1.2345678, " * 40 + "]"),
                case("b", "raised", f"Your code stopped with {LONG}\n    cell 3, line 2: {LONG * 3}"),
            ),
            msgspec.structs.replace(question(case(), name="square"), plots=(CURVES, PLANE)),
            student=LONG,
            messages=(f"cell 1: {LONG * 2}\n{LONG * 2}",),
        ),
        products_grade(3.0, 2.0, student="ben"),
        without_score("unreadable", f"This is not a notebook: {LONG}.", student="cleo"),
        *class_of(**MARKED, **{LONG: "0000001111", f"{LONG}s": "1010101010"}),
    ]
    assignment = products(tmp_path)
    write_feedback(grades, assignment, folder)
    write_class_page(grades, assignment, folder)
    (folder.path / "similar.html").write_text(likeness(assignment), encoding="utf-8")
    return folder


def likeness(assignment: Assignment) -> str:
    """Make the page on pairs, of a class in which two share two functions."""
    texts = [[CODE, CODE.replace("enumerate", "reversed").replace("inputs", LONG)]] * 2 + [["x = 1"]] * 5
    class_ = []
    for place, cells in enumerate(texts):
        found = fingerprints(cells, every=False)
        found[:, 1] += 1
        class_.append(Printed(hand_in(cells, f"{LONG}{place}"), found))
    grades = [grade_of(each.submission) for each in class_]
    found_pairs = pairs(class_, grades, NOTHING)
    assert len(found_pairs) == 1
    return similar_page(assignment, found_pairs, class_, grades, [("cleo.ipynb", f"{LONG} " * 3)], 3)


def pages(out: OutFolder) -> list[Path]:
    """List every page."""
    return [out.batch, out.path / "similar.html", *sorted((out.path / "feedback").iterdir())]


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_that_keeps_somebody_out(
    browser: Browser, out: OutFolder, scheme: Literal["light", "dark"]
) -> None:
    """Names, contrast, order: what a screen reader or weak eyes need, on every page."""
    context = browser.new_context(color_scheme=scheme, bypass_csp=True)  # axe is a script, and pages run none
    tab = context.new_page()
    for page in pages(out):
        tab.goto(page.as_uri())
        assert violations(tab) == []
    context.close()


@pytest.mark.parametrize("width", [PHONE, DESK])
def test_no_page_scrolls_sideways(browser: Browser, out: OutFolder, width: int) -> None:
    """Only arrays may be wider than a phone, and they scroll by themselves."""
    tab = browser.new_page(viewport={"width": width, "height": 800})
    for page in pages(out):
        tab.goto(page.as_uri())
        assert tab.evaluate("document.documentElement.scrollWidth") == width
    tab.close()


def test_no_page_reaches_for_anything(browser: Browser, out: OutFolder) -> None:
    """Opened from a mail or an archive, a page asks nobody for anything."""
    tab = browser.new_page()
    asked: list[str] = []
    tab.on("request", lambda request: asked.append(request.url))
    for page in pages(out):
        tab.goto(page.as_uri())
    tab.close()
    assert asked == [page.as_uri() for page in pages(out)]


def test_every_link_of_the_class_page_leads_somewhere(browser: Browser, out: OutFolder) -> None:
    """From the class to each student, as a browser reads the addresses."""
    tab = browser.new_page()
    tab.goto(out.batch.as_uri())
    links = tab.eval_on_selector_all("a[href^=feedback]", "links => links.map(link => link.href)")
    assert set(links) == {page.as_uri() for page in pages(out)[2:]}
    tab.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_text_stands_out_in_both_schemes(
    browser: Browser, out: OutFolder, scheme: Literal["light", "dark"]
) -> None:
    """Ink and paper differ as the accessibility guidelines ask: 4.5 to 1, also for what is set soft."""
    tab = browser.new_page(color_scheme=scheme)
    for page in pages(out):
        tab.goto(page.as_uri())
        pairs = tab.evaluate(COLOURS)
        assert min(contrast(ink, paper) for ink, paper in pairs) >= 4.5
    tab.close()


def test_a_link_to_a_test_opens_its_question(browser: Browser, out: OutFolder) -> None:
    """Its figures are folded until somebody asks for them; nothing on the page runs to unfold them."""
    tab = browser.new_page()
    tab.goto(out.batch.as_uri())
    row = tab.locator(f"[id='square.{LONG}']")
    assert not row.is_visible()
    tab.locator("#tests a", has_text=LONG).first.click()
    assert row.is_visible()
    tab.close()


COLOURS = """() => {
  const rgb = text => text.match(/[\\d.]+/g).map(Number);
  const paper = element => {
    for (let at = element; at; at = at.parentElement) {
      const colour = rgb(getComputedStyle(at).backgroundColor);
      if (colour.length < 4 || colour[3] > 0) return colour.slice(0, 3);
    }
    return [255, 255, 255];
  };
  return [...document.querySelectorAll("body *")]
    .filter(element => [...element.childNodes].some(node => node.nodeType == 3 && node.data.trim()))
    .filter(element => !element.closest("svg"))
    .map(element => [rgb(getComputedStyle(element).color).slice(0, 3), paper(element)]);
}"""


def contrast(ink: list[float], paper: list[float]) -> float:
    """Contrast ratio of two colours, 1 to 21, as WCAG 2 defines it."""
    light, dark = sorted((luminance(ink), luminance(paper)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def luminance(colour: list[float]) -> float:
    """Relative luminance of an sRGB colour with channels of 0 to 255, as WCAG 2 defines it."""
    shares = [channel / 255 for channel in colour]
    red, green, blue = (
        share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4 for share in shares
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
