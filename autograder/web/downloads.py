"""Every export, to be saved by the browser; what has no place in a table is told before."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import get_args

from starlette.concurrency import run_in_threadpool
from starlette.datastructures import FormData, UploadFile
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

from autograder.errors import BadInput
from autograder.exporting import Asked, ending, make
from autograder.report.folder import safe_name
from autograder.report.formats import ExportKind
from autograder.web.pages import asked, desk_of, page

KINDS: tuple[ExportKind, ...] = get_args(ExportKind)
MOST_FIELDS = 5


def export(request: Request) -> Response:
    """Make an export that needs no table of an LMS."""
    kind, desk, assignment = _kind(request), desk_of(request), asked(request)
    data, told = make(kind, Asked(desk.grades(assignment), assignment))
    return _answer(request, f"{assignment.name}_{kind}{ending(kind)}", data, told)


async def filled(request: Request) -> Response:
    """Fill the table that was sent."""
    async with request.form(max_files=1, max_fields=MOST_FIELDS) as data:
        return await run_in_threadpool(_filled, request, data)


def _filled(request: Request, data: FormData) -> Response:
    kind, desk, assignment = _kind(request), desk_of(request), asked(request)
    table, column = data.get("table"), data.get("column", "")
    if not isinstance(table, UploadFile) or not table.filename:
        raise BadInput(kind, "no table was sent", "Download it from the LMS, and choose it here.")
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / f"{safe_name(table.filename)}.csv"
        path.write_bytes(table.file.read())
        try:
            title = column if isinstance(column, str) else ""
            made, told = make(kind, Asked(desk.grades(assignment), assignment, path, title))
        except BadInput as error:  # it has the path of a folder that nobody knows
            raise BadInput(table.filename, error.what, error.next_step) from None
    return _answer(request, f"{assignment.name}_{kind}{ending(kind)}", made, told)


def made(request: Request) -> Response:
    """Give a file that was made before."""
    kept = desk_of(request).files.get(request.path_params["key"])
    if kept is None:
        raise HTTPException(404, "This file is no longer kept. Make it again.")
    return _attachment(*kept)


def _answer(request: Request, name: str, data: bytes, told: list[str]) -> Response:
    """Give the file; where something has no place in it, first a page that says so."""
    if not told:
        return _attachment(name, data)
    key = desk_of(request).files.put((name, data))
    return page(request, "made.html", assignment=asked(request), told_of=told, key=key, file=name)


def _attachment(name: str, data: bytes) -> Response:
    headers = {"Content-Disposition": f'attachment; filename="{name}"'}
    return Response(data, headers=headers, media_type="application/octet-stream")


def _kind(request: Request) -> ExportKind:
    for kind in KINDS:
        if kind == request.path_params["kind"]:
            return kind
    raise HTTPException(404, "There is no such export.")
