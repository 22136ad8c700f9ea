"""A small class behind a real server, and a client that sends whatever it is told to."""

from __future__ import annotations

import http.client
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import urlencode, urlsplit

import msgspec
from msgspec import structs

from autograder.course import load_assignment
from autograder.gradebook.keys import Key, rules_of
from autograder.gradebook.store import Gradebook
from autograder.graders import StartGrader
from autograder.records import Cell, Grade, SetAside, Submission
from autograder.web.app import Served
from autograder.web.background import Background
from autograder.web.desk import Desk
from tests import graders
from tests.report.examples import case, graded, question, without_score
from tests.small_course import make_course

NASTY = "<script>window.stolen = 1</script>"
GROUP = "1b2c3d4e"
QUOTES = "Robert'); DROP TABLE gradings; --"


class Answer(msgspec.Struct):
    """What came back."""

    status: int
    headers: Mapping[str, str]
    text: str


class Client:
    """Sends requests to a server.

    Args:
        address: as it was printed, with the token.
    """

    def __init__(self, address: str) -> None:
        self.address = address
        self.host = urlsplit(address).netloc
        self.root = urlsplit(address).path

    def get(self, path: str = "", **headers: str) -> Answer:
        """Ask for a page below the token."""
        return self.send("GET", self.root + path, headers=headers)

    def post(self, path: str, **fields: str) -> Answer:
        """Send a form, as this server's own page would."""
        return self.send("POST", self.root + path, urlencode(fields).encode(), FORM)

    def followed(self, path: str, **fields: str) -> Answer:
        """Send a form, and go where it leads."""
        answer = self.post(path, **fields)
        assert answer.status == 303, answer.text
        return self.send("GET", answer.headers["location"])

    def send(
        self, method: str, path: str, body: bytes | None = None, headers: Mapping[str, str] | None = None
    ) -> Answer:
        """Send anything."""
        connection = http.client.HTTPConnection(self.host, timeout=30)
        try:
            connection.request(method, path, body, dict(headers or {}))
            response = connection.getresponse()
            found = {name.lower(): value for name, value in response.getheaders()}
            return Answer(response.status, found, response.read().decode("utf-8", "replace"))
        finally:
            connection.close()


FORM = {"Content-Type": "application/x-www-form-urlencoded"}


def small_class() -> list[Grade]:
    """Give grades with all that pages show: groups, a name that is markup, one that is SQL, no score."""
    wrong = structs.replace(
        question(case("signs", "failed", f"The sign is wrong: {NASTY}"), case("zero")),
        group=GROUP,
        code=f"def multiply(a, b):\n    return '{NASTY}'\n",
    )
    square = question(case("fours", worth=2.0), name="square")
    return [
        graded(question(case("signs"), case("zero")), square, student="ana"),
        graded(wrong, square, student="ben"),
        graded(wrong, square, student=f"cleo {NASTY}"),
        without_score("unreadable", f"This is no notebook: {NASTY}.", student="dan"),
        graded(wrong, square, student=QUOTES),
    ]


def fill(root: Path, place: str) -> None:
    """Make the course, and a gradebook of its class."""
    assignment = load_assignment("02_products", make_course(root))
    rules = rules_of(assignment, "full")
    grades = [structs.replace(each, digest=f"sha256:{each.student}") for each in small_class()]
    keys = [Key(rules, each.student, each.submission, each.digest) for each in grades]
    nobody = SetAside(
        submission="",
        student="eva",
        student_id="",
        email="",
        submitted_at=None,
        fate="no_hand_in",
        reason="Nothing was handed in.",
    )
    with Gradebook(place) as book:
        run = book.begin(rules)
        read = [_submission(each) for each in grades if each.status == "graded"]
        book.store(list(zip(keys, grades, strict=True)), run, read=read)
        book.end(run, [nobody])


def _submission(grade: Grade) -> Submission:
    cells = (Cell(1, "import numpy as np"), Cell(3, f"def multiply(a, b):\n    return '{NASTY}'"))
    path = Path(grade.submission)
    return Submission(path, grade.submission, grade.student, grade.digest, cells, uses_matplotlib=False)


@contextmanager
def served(root: Path, start: StartGrader = graders.FullMarks) -> Iterator[tuple[Client, Desk]]:
    """Serve the class while the block runs."""
    place = str(root / "grades" / "grades.db")
    fill(root, place)
    with Gradebook(place) as book:
        background = Background(book, root / "grades", start, workers=1)
        desk = Desk(book, root, "Dr. Wu", background)
        server = Served(desk, 0)
        thread = threading.Thread(target=server.serve_until_ended)
        thread.start()
        try:
            yield Client(server.address), desk
        finally:
            server.should_exit = True
            thread.join()
            background.close()
