"""Grading again while pages are served."""

from __future__ import annotations

import shutil
import time
from pathlib import Path

from autograder.gradebook.history import runs_of
from autograder.records import Grade, Submission
from autograder.web.desk import Desk
from tests import graders
from tests.web.serving import Client, served

PATIENCE = 30.0  # seconds


class Slow(graders.FullMarks):
    """Takes its time, so that somebody can stop it."""

    def __call__(self, submission: Submission) -> Grade:
        """Wait."""
        time.sleep(0.3)
        return super().__call__(submission)


def waited(client: Client) -> str:
    """Wait for the end of a batch; gives what the page says of it then."""
    until = time.monotonic() + PATIENCE
    while time.monotonic() < until:
        page = client.get("02_products/progress").text
        if "<progress" not in page:
            return " ".join(page.split())
        time.sleep(0.05)
    raise AssertionError(page)


def scores(desk: Desk) -> list[float | None]:
    """Give what counts, in order of the names."""
    assignment = desk.assignment("02_products")
    assert assignment is not None
    return [grade.score for grade in desk.grades(assignment)]


def test_one_student_is_graded_again(client: Client, desk: Desk) -> None:
    """And nobody else; who handed in nothing is not forgotten by it."""
    page = client.followed("02_products/grade", student="ben").text
    assert "Grading ben has begun." in page
    assert "Graded ben." in waited(client)
    assert scores(desk) == [3.0, 4.0, 5.0, 3.0, None]
    assert [run.count for run in runs_of(desk.book, "02_products")] == [5, 1]
    assert "Nothing was handed in." in client.get("02_products").text


def test_a_class_is_graded_again_as_far_as_anything_has_changed(client: Client, desk: Desk) -> None:
    """Nothing has: nobody is graded. Everything was asked for: everybody is."""
    client.followed("02_products/grade")
    assert "Graded 5." in waited(client)
    assert [run.count for run in runs_of(desk.book, "02_products")] == [5]
    client.followed("02_products/grade", everything="1")
    assert "Graded 5." in waited(client)
    assert scores(desk) == [5.0, 5.0, 5.0, 5.0, None]


def test_the_page_says_how_far_a_batch_is_and_stops_it(tmp_path: Path) -> None:
    """A second is refused meanwhile; what was graded is kept."""
    with served(tmp_path, Slow) as (client, desk):
        client.followed("02_products/grade", everything="1")
        assert '<progress id="bar" value="0" max="5">' in client.get("02_products/progress").text
        refused = client.post("02_products/grade")
        assert (refused.status, "is being graded" in refused.text) == (422, True)
        client.followed("02_products/stop")
        assert "Stopped: interrupted; " in waited(client)
        assert scores(desk).count(5.0) < 4
        assert client.post("02_products/stop").status == 422


def test_what_cannot_be_graded_is_counted(tmp_path: Path) -> None:
    """With the place of its traceback; the score that it had is gone from nobody's history."""
    with served(tmp_path, graders.Refusing) as (client, _):
        client.followed("02_products/grade", student="ana")
        said = waited(client)
        assert "Graded ana. 1 could not be graded; see " in said
        assert len(client.get("02_products/student?of=ana").text.split("of 4 computed")) == 2
        assert list((tmp_path / "grades" / "02_products" / "faults").iterdir())


def test_a_course_that_is_broken_meanwhile_is_told(tmp_path: Path) -> None:
    """And the next batch can begin."""
    with served(tmp_path) as (client, _):
        tests = tmp_path / "solutions" / "02_products" / "tests"
        shutil.move(tests, tmp_path / "away")
        client.followed("02_products/grade", everything="1")
        assert "Grading ended. " in waited(client)
        shutil.move(tmp_path / "away", tests)
        client.followed("02_products/grade", everything="1")
        assert "Graded 5." in waited(client)


def test_a_server_that_ends_ends_its_batch(tmp_path: Path) -> None:
    """No worker is left behind, and what was graded is kept."""
    with served(tmp_path, Slow) as (client, desk):
        client.followed("02_products/grade", everything="1")
    assert desk.background.batch is not None
    assert not desk.background.batch.runs
