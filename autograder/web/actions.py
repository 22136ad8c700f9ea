"""What forms do: override, void, alias, note, grading again. The page that follows says what came of it."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from urllib.parse import quote, urlencode

from starlette.concurrency import run_in_threadpool
from starlette.datastructures import FormData
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from autograder import deciding
from autograder.course import Assignment
from autograder.deciding import Said
from autograder.errors import BadInput
from autograder.records import Grade
from autograder.report.pages import points as in_points
from autograder.web.desk import Desk
from autograder.web.pages import asked, desk_of, members, root_of, student_address

SEE_OTHER = 303
MOST_FIELDS = 20


class Form:
    """What a form was filled with, and by whose hand."""

    def __init__(self, request: Request, data: FormData) -> None:
        self.desk, self.root, self.assignment = desk_of(request), root_of(request), asked(request)
        self._data = data

    def text(self, name: str) -> str:
        """Give a field's text; nothing where there is none."""
        value = self._data.get(name, "")
        return value.replace("\r\n", "\n").strip() if isinstance(value, str) else ""

    @property
    def points(self) -> float | None:
        """The points; None where there are none.

        Raises:
            BadInput: it is no number.
        """
        if not self.text("points"):
            return None
        try:
            return float(self.text("points").replace(",", "."))
        except ValueError:
            raise BadInput("points", "is no number", "Write it with digits: 2.5.") from None

    @property
    def said(self) -> Said:
        """Why, and by whom."""
        return Said(self.text("reason"), self.desk.author, back=bool(self.text("back")))

    def then(self, sentence: str) -> Response:
        """Go on to the student's page, or to the class where it is not about one, and say this there."""
        told = self.desk.sentences.put(sentence)
        if who := self.text("student"):
            address = student_address(self.root, self.assignment, who, told=told)
        else:
            address = f"{self.root}/{quote(self.assignment.name)}?{urlencode({'told': told})}"
        return RedirectResponse(address, SEE_OTHER)


Act = Callable[[Form], Response]


def posted(act: Act) -> Callable[[Request], Awaitable[Response]]:
    """Make an endpoint of what a form does."""

    async def endpoint(request: Request) -> Response:
        async with request.form(max_files=1, max_fields=MOST_FIELDS) as data:
            return await run_in_threadpool(act, Form(request, data))

    return endpoint


def override(form: Form) -> Response:
    """Give a student other points."""
    desk, assignment = form.desk, form.assignment
    where = form.text("place")
    who = form.text("student")
    before, after = deciding.override(desk.book, assignment, who, where, form.points, form.said)
    return form.then(f"{who}: {_score(before)} → {_score(after)} of {in_points(after.max_score)} points.")


def void(form: Form) -> Response:
    """Count a case as passed for everyone."""
    where = form.text("place")
    changed, of = deciding.void(form.desk.book, form.assignment, where, form.said)
    return form.then(f"{where}: {changed} of {of} scores change.")


def alias(form: Form) -> Response:
    """Let a misspelt name count."""
    who, written, question = form.text("student"), form.text("written"), form.text("question")
    deciding.alias(form.desk.book, form.assignment, who, written, question, form.said)
    counts = "no longer counts" if form.said.back else "counts"
    return form.then(f"{written} {counts} as {question}, from the next grading on.")


def note(form: Form) -> Response:
    """Write to a student, or to all of a group."""
    who, group, question = form.text("student"), form.text("group"), form.text("question")
    names = [who] if who else _members(form.desk, form.assignment, group)
    deciding.note(form.desk.book, form.assignment, names, question, form.said)
    readers = names[0] if len(names) == 1 else f"{len(names)} students"
    return form.then(f"{readers}: {'no longer ' * form.said.back}noted.")


def grade(form: Form) -> Response:
    """Grade a student, or everybody, again."""
    who = form.text("student")
    batch = form.desk.background.grade(form.assignment, who, everything=bool(form.text("everything")))
    return form.then(f"Grading {who or f'{batch.count.total} hand-ins'} has begun.")


def stop(form: Form) -> Response:
    """Stop the batch that runs."""
    batch = form.desk.background.batch
    if batch is None or not batch.runs:
        raise BadInput(form.assignment.name, "nothing is being graded", "There is nothing to stop.")
    batch.stop.ask()
    return form.then("Grading ends as soon as what runs is finished.")


def _members(desk: Desk, assignment: Assignment, group: str) -> list[str]:
    names = list(dict.fromkeys(each.student for each, _ in members(desk.grades(assignment), group)))
    if not names:
        raise BadInput(group or "note", "goes to nobody", "Name a student, or a group of the class page.")
    return names


def _score(grade: Grade) -> str:
    return "none" if grade.score is None else in_points(grade.score)
