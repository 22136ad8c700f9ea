"""Pages that are read: the course, a class, a student, a group of equal wrong answers, a search."""

from __future__ import annotations

import re
import statistics
from collections.abc import Iterable
from pathlib import Path
from typing import Any
from urllib.parse import quote, urlencode

import msgspec
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response

from autograder.course import Assignment
from autograder.decisions import Alias, Note, Override, place
from autograder.gradebook.decisions import standing_decisions
from autograder.gradebook.history import events_of, gradings_of, unfinished
from autograder.hand_ins import comparable
from autograder.lookup import last_changes
from autograder.records import Cell, Grade
from autograder.report.batch import class_page
from autograder.report.overview import overview_of
from autograder.report.pages import environment
from autograder.report.student import student_page
from autograder.sandbox.printable import printable
from autograder.web.desk import Desk

TEMPLATES = Path(__file__).with_name("templates")
ENVIRONMENT = environment(TEMPLATES)
DEFINITION = r"^(?:(?:async )?def {0}\b|class {0}\b|{0}\s*=[^=])"
MOST_FOUND = 20  # students that a search lists
MOST_CODE = 200_000  # characters of a hand-in that are shown


class Line(msgspec.Struct, frozen=True):
    """An assignment, as the first page lists it."""

    name: str
    title: str
    size: int
    without_score: int
    median: float | None
    max_score: float


def home(request: Request) -> Response:
    """List the assignments that have grades."""
    desk = desk_of(request)
    lines = []
    for name in desk.names():
        assignment = assignment_of(desk, name)
        grades = desk.grades(assignment)
        scores = [each.score for each in grades if each.score is not None]
        median = statistics.median(scores) if scores else None
        of = (len(grades), len(grades) - len(scores), median, assignment.max_score)
        lines.append(Line(name, assignment.title, *of))
    return page(request, "home.html", lines=lines)


def class_(request: Request) -> Response:
    """Show the page on a class, with what can be done about it."""
    desk, assignment = desk_of(request), asked(request)
    grades, root = desk.grades(assignment), root_of(request)
    overview = overview_of(grades, assignment, lambda grade: student_address(root, assignment, grade.student))
    shown = class_page(
        ENVIRONMENT.get_template("served_class.html"),
        overview,
        assignment,
        desk.book.set_aside(assignment.name),
        last_changes(desk.book, assignment.name),
        group_address=lambda group: f"{root}/{quote(assignment.name)}/group?{urlencode({'of': group.name})}",
        **shared(request),
    )
    return HTMLResponse(shown)


def student(request: Request) -> Response:
    """Show what a student reads, and beside it the code, what was decided, and the forms."""
    desk, assignment = desk_of(request), asked(request)
    grades = desk.grades(assignment)
    names = [grade.student for grade in grades]
    who = request.query_params.get("of", "")
    if who not in names:
        raise HTTPException(404, f"{printable(who, 80)} handed in nothing for {assignment.name}.")
    at = names.index(who)
    decisions, cells = standing_decisions(desk.book, assignment.name), code(desk, grades[at])
    theirs: tuple[Override | Alias | Note, ...] = (
        *decisions.overrides,
        *decisions.aliases,
        *decisions.notes,
    )
    shown = student_page(
        ENVIRONMENT.get_template("served_student.html"),
        grades[at],
        assignment.title,
        assignment=assignment,
        before=names[at - 1] if at else None,
        after=names[at + 1] if at + 1 < len(names) else None,
        cells=cells,
        defined_in=defined_in(cells, assignment.questions),
        standing=[each for each in theirs if each.student == who],
        voids=decisions.voids,
        places=list(places(grades[at])),
        gradings=[each for each in gradings_of(desk.book, who) if each.assignment == assignment.name],
        events=[each for each in events_of(desk.book, who) if each.assignment == assignment.name],
        place=place,
        **shared(request),
    )
    return HTMLResponse(shown)


def group(request: Request) -> Response:
    """Show functions that fail alike, and whom a note about them goes to."""
    desk, assignment = desk_of(request), asked(request)
    wanted = request.query_params.get("of", "")
    found = members(desk.grades(assignment), wanted)
    if not found:
        raise HTTPException(404, f"No functions of {assignment.name} are in a group {printable(wanted, 40)}.")
    return page(request, "group.html", assignment=assignment, group=wanted, members=found)


def search(request: Request) -> Response:
    """List students by a part of their name, id, email or file."""
    desk, assignment = desk_of(request), asked(request)
    words = comparable(request.query_params.get("q", ""))
    found = [each for each in desk.grades(assignment) if words and words in _findable(each)]
    whole = "HX-Request" not in request.headers
    template = "search.html" if whole else "found.html"
    return page(
        request,
        template,
        assignment=assignment,
        words=request.query_params.get("q", ""),
        asked=bool(words),
        found=found[:MOST_FOUND],
        more=max(0, len(found) - MOST_FOUND),
    )


def progress(request: Request) -> Response:
    """Say how far a batch is: one of these pages, or one that a terminal runs."""
    desk, assignment = desk_of(request), asked(request)
    batch = desk.background.batch
    own = batch if batch is not None and batch.assignment.name == assignment.name else None
    other = None if own is not None and own.runs else unfinished(desk.book, assignment.name)
    if own is not None and own.ended_at and other and other.began_at < own.ended_at:
        other = None  # it is the one that was stopped here
    return page(request, "progress.html", assignment=assignment, batch=own, other=other)


def members(grades: Iterable[Grade], group: str) -> list[tuple[Grade, Any]]:
    """Give the functions of a group, each with the grade that it belongs to."""
    return [
        (grade, question)
        for grade in grades
        for question in grade.questions
        if group and question.group == group
    ]


def code(desk: Desk, grade: Grade) -> list[Cell]:
    """Give the code that was graded, as text that is safe to show; nothing where it is not known."""
    ((_, submission),) = desk.book.handed_in([grade])
    left, shown = MOST_CODE, []
    for cell in submission.cells if submission else ():
        if left > 0:
            shown.append(Cell(cell.number, printable(cell.source.rstrip(), left)))
            left -= len(cell.source)
    return shown


def defined_in(cells: Iterable[Cell], names: Iterable[str]) -> dict[str, int]:
    """Say in which cell each name gets its value: by its text alone, and where several give one, the last."""
    found = {}
    for cell in cells:
        for name in names:
            if re.search(DEFINITION.format(name), cell.source, re.MULTILINE):
                found[name] = cell.number
    return found


def places(grade: Grade) -> Iterable[tuple[str, str]]:
    """Give all that can have points: what it is called, and how that is shown."""
    yield "", f"the whole ({_of(grade.score, grade.max_score)})"
    for question in grade.questions:
        yield question.name, f"{question.name} ({_of(question.score, question.max_score)})"
        for case in question.cases:
            name = place(question.name, case.name)
            yield name, f"{name} ({_of(case.points, case.max_points)})"


def _of(points: float | None, most: float) -> str:
    return f"{'none' if points is None else f'{points:.10g}'} of {most:.10g}"


def _findable(grade: Grade) -> str:
    return comparable(" ".join((grade.student, grade.student_id, grade.email, grade.submission)))


def page(request: Request, template: str, status: int = 200, **given: Any) -> HTMLResponse:
    """Render one of our own templates."""
    made = ENVIRONMENT.get_template(template).render(**shared(request), **given)
    return HTMLResponse(made, status)


def shared(request: Request) -> dict[str, Any]:
    """Give what every served page asks for."""
    desk = desk_of(request)
    told = desk.sentences.get(request.query_params.get("told", ""))
    return {"root": root_of(request), "author": desk.author, "told": told or ""}


def desk_of(request: Request) -> Desk:
    """Give what the pages share."""
    desk: Desk = request.app.state.desk
    return desk


def root_of(request: Request) -> str:
    """Give the path below which everything is."""
    return f"/{request.app.state.token}"


def asked(request: Request) -> Assignment:
    """Find the assignment that the address names."""
    return assignment_of(desk_of(request), request.path_params["name"])


def assignment_of(desk: Desk, name: str) -> Assignment:
    """Find an assignment.

    Raises:
        HTTPException: the course has none of this name.
    """
    found = desk.assignment(name)
    if found is None:
        raise HTTPException(404, f"There is no assignment {printable(name, 80)}.")
    return found


def student_address(root: str, assignment: Assignment, student: str, **more: str) -> str:
    """Give the address of a student's page."""
    return f"{root}/{quote(assignment.name)}/student?{urlencode({'of': student, **more})}"
