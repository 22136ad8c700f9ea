"""What the pages show."""

from __future__ import annotations

import re
from urllib.parse import quote

import pytest

from autograder.gradebook.keys import rules_of
from autograder.web.desk import Desk
from tests.web.serving import GROUP, NASTY, QUOTES, Client

LINK = re.compile(r'(?:href|src|action|hx-get|hx-post)="([^"]*)"')


def test_the_first_page_lists_the_course(client: Client) -> None:
    """What has grades has a link; what has none is named."""
    page = client.get().text
    assert f'<a href="{client.root}02_products">02_products</a>' in page
    assert "01_sums" in page
    assert f'<a href="{client.root}01_sums">' not in page


def test_the_page_of_a_class_has_what_its_file_has(client: Client) -> None:
    """Its figures, who has no score, who handed in nothing, the groups, every student."""
    page = client.get("02_products").text
    for words in ("Distribution", "Without a score", "Nothing was handed in.", "Alike, and not known yet"):
        assert words in page
    assert f"group?of={GROUP}" in page
    assert page.count(f'href="{client.root}02_products/student?of=ana"') >= 1


def test_a_student_stands_beside_their_code(client: Client) -> None:
    """What they read, the code that was graded with its cells' numbers, and where each function is."""
    page = client.get("02_products/student?of=ben").text
    assert "The sign is wrong" in page
    assert '<h3 id="cell-3">cell 3</h3>' in page
    assert "<span>import numpy as np</span>" in page
    assert 'href="#cell-3" aria-label="Code of multiply"' in page


def test_what_could_not_be_read_has_no_code(client: Client) -> None:
    """And says so."""
    assert "No code of this hand-in is known" in client.get("02_products/student?of=dan").text


def test_students_follow_each_other_in_the_order_of_their_names(client: Client) -> None:
    """From the first to the last, as links."""
    seen, here = [], "02_products/student?of=" + quote(QUOTES)
    while here:
        seen.append(here)
        found = re.search(r'rel="next" href="([^"]*)"', client.get(here).text)
        here = found[1].removeprefix(client.root) if found else ""
    assert len(seen) == 5
    assert seen[1:3] == ["02_products/student?of=ana", "02_products/student?of=ben"]


def test_a_group_shows_each_of_its_functions(client: Client) -> None:
    """With whose it is."""
    page = client.get(f"02_products/group?of={GROUP}").text
    assert "3 functions for <code>multiply</code> that fail alike" in page
    assert page.count("def multiply(a, b):") == 3


@pytest.mark.parametrize(
    ("words", "names"),
    [("an", ["ana", "dan"]), ("BEN", ["ben"]), ("ben_02", ["ben"]), ("", []), ("zoe", [])],
)
def test_a_search_finds_by_any_part(client: Client, words: str, names: list[str]) -> None:
    """Of a name or a file, case aside; nothing asked is nothing found."""
    page = client.get(f"02_products/search?q={quote(words)}", **{"HX-Request": "true"}).text
    assert re.findall(r'student\?of=[^"]*">([^<]*)</a>', page) == names
    assert ("Nobody is called so." in page) == (words == "zoe")
    assert "<html" not in page
    assert "<html" in client.get(f"02_products/search?q={quote(words)}").text


def test_every_link_leads_somewhere_below_the_token(client: Client) -> None:
    """No page names an address elsewhere, and none that is not there."""
    seen, waiting = set(), [client.root]
    while waiting:
        here = waiting.pop()
        answer = client.send("GET", here)
        assert answer.status in (200, 405, 422), here  # forms' addresses want a form
        for link in LINK.findall(answer.text) if "text/html" in answer.headers["content-type"] else ():
            there = link.replace("&amp;", "&").replace("&#39;", "'").partition("#")[0] or here
            assert there.startswith(client.root), there
            if there not in seen:
                seen.add(there)
                waiting.append(there)
    assert len(seen) > 20


@pytest.mark.parametrize(
    "path", ["nothing", "03_loss", "02_products/student?of=zoe", "02_products/group?of=zoe", "made/x"]
)
def test_what_is_not_there_is_said(client: Client, path: str) -> None:
    """In words, with a way on."""
    answer = client.get(path)
    assert answer.status == 404
    assert "Go back, or begin at the first page." in answer.text


def test_a_run_in_a_terminal_is_seen(client: Client, desk: Desk) -> None:
    """How much it has stored so far; once it has ended, nothing."""
    assignment = desk.assignment("02_products")
    assert assignment is not None
    assert client.get("02_products/progress").text.strip() == ""
    run = desk.book.begin(rules_of(assignment, "full"))
    assert "has stored 0 grades so far" in client.get("02_products/progress").text
    desk.book.end(run, [])
    assert client.get("02_products/progress").text.strip() == ""


def test_nothing_of_a_hand_in_is_markup(client: Client) -> None:
    """Neither names, nor files, nor messages, nor code, nor what somebody searched for."""
    who = quote(f"cleo {NASTY}")
    paths = ["02_products", f"02_products/student?of={who}", f"02_products/group?of={GROUP}"]
    paths += [f"02_products/search?q={who}", f"02_products/student?of={who}x", f"02_products/group?of={who}"]
    paths += [f"02_products/search?q=%22%3E{who}", "02_products/student?of=dan"]
    for path in paths:
        page = client.get(path).text
        assert "stolen = 1" in page
        assert NASTY not in page
    for path in (f"{who}/x", who, f"02_products/{who}", f"02_products/export/{who}", f"made/{who}"):
        assert NASTY not in client.get(path).text
