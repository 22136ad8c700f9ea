"""The application: which address answers what, and how it is served."""

from __future__ import annotations

import importlib.resources
import secrets
import socket

import uvicorn
from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Mount, Route

from autograder.errors import AutograderError, BadInput
from autograder.web import actions, downloads, pages
from autograder.web.actions import posted
from autograder.web.desk import Desk
from autograder.web.guard import Guard

TOKEN_BYTES = 24
LOOPBACK = "127.0.0.1"
SCRIPT = ("static", "django_htmx", "htmx-2.min.js")  # Django itself is never imported
SECONDS_TO_END = 3


class Served(uvicorn.Server):
    """A server that is bound already, and knows its address.

    Args:
        desk: what the pages share.
        port: of this machine's loopback; 0 takes a free one.

    Raises:
        BadInput: the port is taken.
    """

    def __init__(self, desk: Desk, port: int) -> None:
        self._socket = _bound(port)
        token = secrets.token_urlsafe(TOKEN_BYTES)
        number = self._socket.getsockname()[1]
        self.address = f"http://{LOOPBACK}:{number}/{token}/"
        super().__init__(
            uvicorn.Config(
                Guard(application(desk, token), token, number),
                access_log=False,  # it would write the token down
                log_level="warning",
                server_header=False,
                lifespan="off",
                timeout_graceful_shutdown=SECONDS_TO_END,
            )
        )

    def serve_until_ended(self) -> None:
        """Answer until somebody interrupts, or `should_exit` is set."""
        try:
            self.run(sockets=[self._socket])
        finally:
            self._socket.close()


def application(desk: Desk, token: str) -> Starlette:
    """Lay out the addresses below the token."""
    routes: list[BaseRoute] = [
        Route("/", pages.home),
        Route("/htmx.js", script),
        Route("/made/{key}", downloads.made),
        Route("/{name}", pages.class_),
        Route("/{name}/student", pages.student),
        Route("/{name}/group", pages.group),
        Route("/{name}/search", pages.search),
        Route("/{name}/progress", pages.progress),
        Route("/{name}/export/{kind}", downloads.export, methods=["GET"]),
        Route("/{name}/export/{kind}", downloads.filled, methods=["POST"]),
    ]
    for act in (actions.override, actions.void, actions.alias, actions.note, actions.grade, actions.stop):
        routes.append(Route(f"/{{name}}/{act.__name__}", posted(act), methods=["POST"]))
    made = Starlette(
        routes=[Mount(f"/{token}", routes=routes)],
        exception_handlers={AutograderError: _refused, HTTPException: _not_there},
    )
    made.state.desk, made.state.token = desk, token
    return made


def script(_: Request) -> Response:
    """Give htmx, which a package carries."""
    found = importlib.resources.files("django_htmx").joinpath(*SCRIPT)
    return Response(found.read_bytes(), media_type="text/javascript")


def _refused(request: Request, error: Exception) -> Response:
    """Say what is wrong with what was asked; nothing was done."""
    return pages.page(request, "refused.html", 422, error=error)


def _not_there(request: Request, error: Exception) -> Response:
    assert isinstance(error, HTTPException)
    what = BadInput("", error.detail, "Go back, or begin at the first page.")
    return pages.page(request, "refused.html", error.status_code, error=what)


def _bound(port: int) -> socket.socket:
    made = socket.socket()
    made.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        made.bind((LOOPBACK, port))
        made.listen()  # what is asked before the server has started waits for it
    except (OSError, OverflowError) as error:
        made.close()
        raise BadInput("--port", f"{port} cannot be had: {error}", "Name another, or none.") from None
    return made
