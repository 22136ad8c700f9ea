"""What can be taken along."""

from __future__ import annotations

import csv
import io
import re
from typing import get_args

import pytest

from autograder.report.formats import ExportKind
from tests.web.serving import Answer, Client

CANVAS = (
    "Student,ID,SIS User ID,SIS Login ID,Section,Products (12)\n    Points Possible,,,,,4\n"
    '"ana",4711,,,A,\n"ben",4712,,,A,\n"Fox, Finn",4714,,,A,\n'
)


def send(client: Client, kind: str, name: str, table: str, column: str = "") -> Answer:
    """Send a table, as a browser does."""
    lines = ["--b", f'Content-Disposition: form-data; name="table"; filename="{name}"', "", table]
    lines += ["--b", 'Content-Disposition: form-data; name="column"', "", column, "--b--", ""]
    headers = {"Content-Type": "multipart/form-data; boundary=b"}
    body = "\r\n".join(lines).encode()
    return client.send("POST", f"{client.root}02_products/export/{kind}", body, headers)


@pytest.mark.parametrize("kind", [kind for kind in get_args(ExportKind) if kind not in ("canvas", "moodle")])
def test_every_export_without_a_table_is_a_link(client: Client, kind: str) -> None:
    """And is saved under the assignment's name, not shown."""
    assert f'href="{client.root}02_products/export/{kind}"' in client.get("02_products").text
    answer = client.get(f"02_products/export/{kind}")
    page = answer.text
    if "text/html" in answer.headers["content-type"]:  # some hand-in has no place in it, which is told first
        answer = client.send("GET", re.findall(r'href="([^"]*/made/[^"]*)"', page)[0])
    assert answer.status == 200
    assert re.fullmatch(
        rf'attachment; filename="02_products_{kind}\.\w+"', answer.headers["content-disposition"]
    )
    assert answer.headers["content-type"] == "application/octet-stream"


def test_the_csv_has_the_class(client: Client) -> None:
    """With what counts."""
    rows = list(csv.DictReader(io.StringIO(client.get("02_products/export/csv").text)))
    assert [(row["student"], row["score"]) for row in rows][1:3] == [("ana", "4"), ("ben", "3")]


def test_a_table_of_canvas_is_filled(client: Client) -> None:
    """Who has no match is told first; the file is a link away."""
    page = send(client, "canvas", "grades.csv", CANVAS).text
    assert "Fox, Finn: in Canvas, without a grade here" in page
    answer = client.send("GET", re.findall(r'href="([^"]*/made/[^"]*)"', page)[0])
    rows = list(csv.reader(io.StringIO(answer.text)))
    assert [(row[1], row[-1]) for row in rows[2:]] == [("4711", "4"), ("4712", "3"), ("4714", "")]


def test_its_column_can_be_named(client: Client) -> None:
    """Where it is called neither as the assignment nor as its title."""
    table = CANVAS.replace("Products", "Homework 2")
    refused = send(client, "canvas", "grades.csv", table)
    assert (refused.status, "no column called" in refused.text) == (422, True)
    assert "Fox, Finn" in send(client, "canvas", "grades.csv", table, "Homework 2").text


@pytest.mark.parametrize(
    ("name", "table"), [("grades.csv", "a,b\n1,2\n"), ("x.csv", "\0\xff"), ("", CANVAS), ("x.csv", "")]
)
def test_what_is_no_such_table_is_told(client: Client, name: str, table: str) -> None:
    """By the name that it was sent under; where it was kept meanwhile is nobody's business."""
    answer = send(client, "canvas", name, table)
    assert answer.status == 422
    assert "/tmp" not in answer.text


@pytest.mark.parametrize(
    "name", ["../../../../tmp/stolen.csv", "/etc/passwd", "a/../b.csv", "..", "%2e%2e%2f"]
)
def test_the_name_of_a_table_is_no_path(client: Client, name: str) -> None:
    """It is written where nothing else lies, whatever it is called."""
    assert "Fox, Finn" in send(client, "canvas", name, CANVAS).text


@pytest.mark.parametrize(
    "path",
    [
        "../02_products",
        "..%2f..%2fetc%2fpasswd",
        "02_products/export/..%2f..%2fgrades.db",
        "02_products/export/grades.db",
        "%2Fetc%2Fpasswd",
        "solutions/02_products",
        "solutions%2F02_products",
        "./02_products",
        "made/..%2f..%2fgrades.db",
        "htmx.js/../../x",
        "static/htmx.js",
        "02_products%00",
    ],
)
def test_no_address_is_a_path(client: Client, path: str) -> None:
    """Nothing of the disk is ever served."""
    assert client.get(path).status == 404
