"""Who is let in: only those who know the token, from the server's own pages."""

from __future__ import annotations

import socket

import pytest

from autograder.errors import BadInput
from autograder.lookup import standing
from autograder.web.app import LOOPBACK, Served
from autograder.web.desk import Desk
from tests.web.serving import FORM, Client

NOTE = b"student=ana&reason=Hello."


def noted(desk: Desk) -> bool:
    """Whether a note to ana stands."""
    assignment = desk.assignment("02_products")
    assert assignment is not None
    return bool(standing(desk.book, assignment).decisions.notes)


@pytest.mark.parametrize("path", ["/", "", "/02_products", "/wrong/", "/wrong/02_products", "//", "/%2e%2e/"])
def test_without_the_token_nothing_is_told(client: Client, path: str) -> None:
    """Not even whether there is such a page."""
    answer = client.send("GET", path or "*")
    assert (answer.status, answer.text) == (403, "Open the address that `autograder serve` printed.\n")


def test_a_token_that_is_almost_right_is_wrong(client: Client) -> None:
    """Neither a part of it, nor one with a letter more, nor another."""
    token = client.root.strip("/")
    for wrong in (token[:-1], f"{token}a", token.swapcase(), f"%C3%A9{token}", f"x/{token}"):
        assert client.send("GET", f"/{wrong}/").status == 403


@pytest.mark.parametrize(
    "host", ["evil.example", "127.0.0.1", "127.0.0.1:1", "localhost.evil.example:80", ""]
)
def test_another_name_for_this_machine_is_refused(client: Client, host: str) -> None:
    """A site whose name leads here could else read with its own scripts."""
    assert client.get(Host=host).status == 421


def test_localhost_is_this_machine(client: Client) -> None:
    """Browsers know it by this name, too."""
    assert client.get(Host=client.host.replace(LOOPBACK, "localhost")).status == 200


@pytest.mark.parametrize(
    "headers",
    [
        {"Origin": "https://evil.example"},
        {"Origin": "null"},
        {"Origin": "http://127.0.0.1:1"},
        {"Sec-Fetch-Site": "cross-site"},
        {"Sec-Fetch-Site": "same-site"},
        {"Sec-Fetch-Site": "cross-site", "Sec-Fetch-Dest": "document"},
    ],
)
def test_a_form_of_another_site_does_nothing(client: Client, desk: Desk, headers: dict[str, str]) -> None:
    """Even of one that has found out the token."""
    path = f"{client.root}02_products/note"
    assert client.send("POST", path, NOTE, {**FORM, **headers}).status == 403
    assert not noted(desk)
    own = {"Origin": f"http://{client.host}", "Sec-Fetch-Site": "same-origin"}
    assert client.send("POST", path, NOTE, {**FORM, **own}).status == 303
    assert noted(desk)


def test_another_site_may_lead_here_and_embed_nothing(client: Client) -> None:
    """A link in a mail is a link; a picture, frame or script of this server's is not for others."""
    link = {"Sec-Fetch-Site": "cross-site", "Sec-Fetch-Dest": "document"}
    assert client.send("GET", client.root, headers=link).status == 200
    for kind in ("image", "iframe", "script", "empty"):
        asked = {"Sec-Fetch-Site": "cross-site", "Sec-Fetch-Dest": kind}
        assert client.send("GET", f"{client.root}htmx.js", headers=asked).status == 403


@pytest.mark.parametrize("length", ["99999999999999999999999999", "-1", "1e3", "", "٣"])
def test_what_does_not_say_its_size_or_is_too_large_is_not_read(client: Client, length: str) -> None:
    """Before a byte of it is taken in."""
    with socket.create_connection(tuple_of(client.host), timeout=10) as opened:
        lines = [f"POST {client.root}02_products/note HTTP/1.1", f"Host: {client.host}"]
        lines += [f"Content-Length: {length}"] if length else ["Transfer-Encoding: chunked"]
        opened.sendall("\r\n".join([*lines, "", ""]).encode())
        status = opened.makefile("rb").readline().split()[1]
    assert status in (b"413", b"400")


def test_nothing_but_reading_and_forms_is_answered(client: Client) -> None:
    """No other method does anything."""
    for method in ("PUT", "DELETE", "PATCH", "OPTIONS", "TRACE"):
        assert client.send(method, f"{client.root}02_products").status == 405


def test_reading_changes_nothing(client: Client, desk: Desk) -> None:
    """What forms do cannot be asked for by an address."""
    for act in ("override", "void", "alias", "note", "grade", "stop"):
        assert client.get(f"02_products/{act}?student=ana&reason=x&points=1").status == 405
    assert not noted(desk)


def test_every_answer_forbids_what_it_does_not_need(client: Client) -> None:
    """Scripts of others, frames, copies on the disk, guessing of types; refusals too."""
    for answer in (client.get(), client.get("nothing"), client.get("htmx.js"), client.send("GET", "/")):
        policy = answer.headers["content-security-policy"]
        assert "default-src 'none'" in policy
        assert "script-src 'self'" in policy
        assert "frame-ancestors 'none'" in policy
        assert answer.headers["cache-control"] == "no-store"
        assert answer.headers["x-content-type-options"] == "nosniff"
        assert answer.headers["cross-origin-resource-policy"] == "same-origin"
        assert "server" not in answer.headers


def test_it_listens_on_loopback_alone(client: Client) -> None:
    """No other machine can even connect."""
    _, port = tuple_of(client.host)
    found = socket.getaddrinfo(socket.gethostname(), port, socket.AF_INET)
    for other in {str(each[4][0]) for each in found}:
        if not other.startswith("127."):
            with pytest.raises(OSError, match="refused"):
                socket.create_connection((other, port), timeout=5)
    assert client.host.startswith(LOOPBACK)


def test_a_port_that_is_taken_is_told(client: Client, desk: Desk) -> None:
    """With what to do."""
    with pytest.raises(BadInput, match="cannot be had"):
        Served(desk, int(client.host.rpartition(":")[2]))
    with pytest.raises(BadInput, match="cannot be had"):
        Served(desk, 70_000)


def tuple_of(host: str) -> tuple[str, int]:
    """Take a host and its port apart."""
    name, _, port = host.rpartition(":")
    return name, int(port)
