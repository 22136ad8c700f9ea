"""Unknown mistakes of a class, grouped by what the functions do."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from msgspec import structs

from autograder.course import Assignment
from autograder.records import Grade, QuestionScore
from autograder.report import groups
from autograder.report.batch import write_class_page
from autograder.report.folder import OutFolder
from autograder.report.groups import Groups
from autograder.report.student import write_feedback
from tests.report.examples import case, graded, question
from tests.report.test_student import visible
from tests.small_course import products

HOSTILE = "</pre><script>alert(1)</script>\n{{ 7 * 7 }}{% raw %} & \"'"


@pytest.fixture
def assignment(tmp_path: Path) -> Assignment:
    """What was asked."""
    return products(tmp_path)


@pytest.fixture
def out(tmp_path: Path) -> OutFolder:
    """Where pages go."""
    folder = OutFolder(tmp_path / "out")
    folder.prepare()
    return folder


def square(group: str, code: str = "") -> QuestionScore:
    """A question that failed in two of three cases, one of them through another function."""
    cases = (case("a", "failed"), case("b"), case("c", "raised"), case("d", "passed_with_given"))
    return structs.replace(question(*cases, name="square"), group=group, code=code)


def handed_in(student: str, group: str, code: str = "") -> Grade:
    """A submission whose second function is in this group."""
    return graded(question(case()), square(group, code), student=student)


CLASS = [
    handed_in("ana", "11111111", "def square(x): ..."),
    handed_in("ben", "22222222", "def square(x): return 2 * x"),
    handed_in("cleo", ""),
    handed_in("dora", "22222222", "def square(x): 0"),
    handed_in("emil", "22222222"),
]


def gathered(*grades: Grade) -> Groups:
    """Gather the groups of these grades."""
    found = Groups()
    for grade in grades:
        found.add(grade, f"{grade.student}.html")
    return found


def test_the_largest_group_comes_first_with_its_shortest_function() -> None:
    """And with those that it is of, and the cases that they themselves fail."""
    first, second = gathered(*CLASS).all
    assert [each.student for each in first.members] == ["ben", "dora", "emil"]
    assert (first.name, first.question, first.code) == ("22222222", "square", "def square(x): 0")
    assert first.cases == ("a", "c")
    assert second.size == 1


def test_groups_of_one_are_apart_and_not_all_of_them_listed(monkeypatch: pytest.MonkeyPatch) -> None:
    """A page on a class is read from its top."""
    monkeypatch.setattr(groups, "MOST_ALONE", 2)
    alone = [handed_in(f"student{number}", f"{number:08x}") for number in range(5)]
    found = gathered(*alone, *CLASS)
    assert (len(found.shared), len(found.alone), found.not_listed, found.functions) == (1, 2, 4, 9)


def page(grades: list[Grade], assignment: Assignment, out: OutFolder) -> str:
    """Write the page on a class, and read it."""
    write_class_page(grades, assignment, out)
    return out.batch.read_text(encoding="utf-8")


def test_the_class_page_shows_groups_with_the_command(assignment: Assignment, out: OutFolder) -> None:
    """Who is in it, the code, the cases, and what to do; those like no other are folded."""
    html = page(CLASS, assignment, out)
    text = visible(html)
    assert "4 failing functions behave like no known mistake." in text
    assert "square 3 hand-ins ben , dora , emil def square(x): 0 Fails a , c ." in text
    assert "autograder learn 02_products 22222222" in text
    assert text.index("1 like no other") < text.index("autograder learn 02_products 11111111")
    shown = html[html.index('id="groups"') :]
    links = re.findall(r'href="(feedback/[^"]+)">(\w+)</a>', shown)[:3]
    assert [name for _, name in links] == ["ben", "dora", "emil"]
    assert all((out.path / address).parent.is_dir() for address, _ in links)


def test_a_function_whose_text_is_not_known_is_told_so(assignment: Assignment, out: OutFolder) -> None:
    """Its process had died."""
    text = visible(page([handed_in("ana", "11111111")], assignment, out))
    assert "What was written is not known" in text


def test_a_class_without_groups_has_no_section(assignment: Assignment, out: OutFolder) -> None:
    """Nothing is said of nothing."""
    assert 'id="groups"' not in page([handed_in("cleo", "")], assignment, out)


def test_code_is_text_on_the_page(assignment: Assignment, out: OutFolder) -> None:
    """It was written by somebody who may want it to be more."""
    html = page([handed_in("ana", "11111111", HOSTILE)], assignment, out)
    assert "<script" not in html
    assert html.count("</pre>") == 1
    assert "&lt;/pre&gt;&lt;script&gt;alert(1)&lt;/script&gt;\n{{ 7 * 7 }}{% raw %} &amp; &#34;&#39;" in html


def test_students_read_nothing_of_groups(assignment: Assignment, out: OutFolder) -> None:
    """Their own page shows neither the group nor the text."""
    write_feedback([handed_in("ana", "11111111", "def square(x): ...")], assignment, out)
    html = out.feedback("ana_02_products.ipynb").read_text(encoding="utf-8")
    assert "11111111" not in html
    assert "def square" not in html
