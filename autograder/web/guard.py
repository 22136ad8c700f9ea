"""Who may ask: those who know the token, from this machine's own pages; and what every answer forbids."""

from __future__ import annotations

import hmac

from starlette.datastructures import Headers, MutableHeaders
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

LARGEST_BODY = 70 * 2**20  # bytes; tables of an LMS are read up to 64 MiB
ASK_AGAIN = "Open the address that `autograder serve` printed.\n"
POLICY = (
    "default-src 'none'; style-src 'unsafe-inline'; script-src 'self'; connect-src 'self'; "
    "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)
HEADERS = {
    "Content-Security-Policy": POLICY,
    "Cache-Control": "no-store",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Referrer-Policy": "same-origin",  # with none at all, a browser would not say where a form comes from
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
}


class Guard:
    """Lets a request through, or refuses it without a word on what is there.

    Args:
        app: what answers.
        token: the first part of every path.
        port: where this is served.
    """

    def __init__(self, app: ASGIApp, token: str, port: int) -> None:
        self._app, self._token = app, token.encode()
        self._hosts = {f"{name}:{port}" for name in ("127.0.0.1", "localhost")}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        if scope["type"] != "http":
            return await self._app(scope, receive, send)

        async def guarded(message: Message) -> None:
            if message["type"] == "http.response.start":
                MutableHeaders(scope=message).update(HEADERS)
            await send(message)

        if refusal := self._refusal(scope):
            return await refusal(scope, receive, guarded)
        return await self._app(scope, receive, guarded)

    def _refusal(self, scope: Scope) -> PlainTextResponse | None:
        headers, method = Headers(scope=scope), scope["method"]
        if headers.get("host") not in self._hosts:  # a name of somebody else's that leads here
            return PlainTextResponse(ASK_AGAIN, 421)
        first = scope["path"].split("/", 2)[1:2]
        if not first or not hmac.compare_digest(first[0].encode(), self._token):
            return PlainTextResponse(ASK_AGAIN, 403)
        if _from_elsewhere(headers, method):
            return PlainTextResponse("This was asked by another site's page, and is refused.\n", 403)
        if method == "POST" and not _is_bounded(headers):
            return PlainTextResponse("This is too large, or does not say how large it is.\n", 413)
        return None


def _from_elsewhere(headers: Headers, method: str) -> bool:
    """Whether another site's page asks; one may lead here by a link, and no more."""
    origin, site = headers.get("origin"), headers.get("sec-fetch-site", "none")
    if origin is not None and origin != f"http://{headers['host']}":
        return True
    is_link = method == "GET" and headers.get("sec-fetch-dest") == "document"
    return site not in ("same-origin", "none") and not is_link


def _is_bounded(headers: Headers) -> bool:
    length = headers.get("content-length", "")
    return length.isascii() and length.isdigit() and int(length[:20]) <= LARGEST_BODY
