"""Gradebooks to write into: in SQLite, and in a PostgreSQL server that the tests start, or that is named.

The server is Debian's package (`postgresql`), in a folder and on a socket of its own, ended with the tests.
Set AUTOGRADER_POSTGRESQL to a URL (`postgresql+psycopg://user@host/database`) to use another; its schema
`public` is emptied for each test. Where neither is there, what asks for one is skipped.
"""

from __future__ import annotations

import contextlib
import os
import pwd
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import create_engine, text

from autograder.gradebook.store import Gradebook

URL = "AUTOGRADER_POSTGRESQL"
UNPRIVILEGED = ("postgres", "nobody")  # who may run a server where root runs the tests


@pytest.fixture(scope="session")
def postgresql() -> Iterator[str]:
    """The URL of a PostgreSQL database."""
    if named := os.environ.get(URL):
        yield named
        return
    programs = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"))
    found = shutil.which("initdb") or (str(programs[-1]) if programs else "")
    if not found:
        pytest.skip(f"no PostgreSQL is installed (Debian: postgresql), and {URL} names none")
    with _server(Path(found).parent) as socket:
        yield f"postgresql+psycopg://grader@/postgres?host={socket}"


@contextlib.contextmanager
def _server(programs: Path) -> Iterator[Path]:
    """Run a server that listens on a socket in a new folder, and on no address."""
    user = next(each for each in UNPRIVILEGED if _exists(each)) if os.geteuid() == 0 else None
    with tempfile.TemporaryDirectory(prefix="pg-", ignore_cleanup_errors=True) as name:
        folder = Path(name)
        if user:
            shutil.chown(folder, user)

        def run(program: str, *arguments: str) -> None:
            said = [str(programs / program), "-D", str(folder / "data"), *arguments]
            subprocess.run(said, user=user, check=True, stdout=subprocess.DEVNULL, cwd=folder)

        run("initdb", "--auth=trust", "--username=grader", "--encoding=UTF8", "--no-sync")
        settings = (
            f"-c listen_addresses= -c unix_socket_directories={folder} -c fsync=off -c timezone=Asia/Tokyo"
        )
        run("pg_ctl", "-w", "-o", settings, "-l", str(folder / "log"), "start")
        try:
            yield folder
        finally:
            run("pg_ctl", "-w", "-m", "immediate", "stop")


def _exists(user: str) -> bool:
    with contextlib.suppress(KeyError):
        return bool(pwd.getpwnam(user))
    return False


@pytest.fixture
def emptied(postgresql: str) -> str:
    """The URL of a PostgreSQL database without any table."""
    engine = create_engine(postgresql)
    with engine.begin() as connection:
        connection.execute(text("DROP SCHEMA public CASCADE"))
        connection.execute(text("CREATE SCHEMA public"))
    engine.dispose()
    return postgresql


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Where a gradebook may be, in a folder that is not there yet."""
    return tmp_path / "grades" / "grades.db"


@pytest.fixture(params=["SQLite", "PostgreSQL"])
def place(request: pytest.FixtureRequest, path: Path) -> str:
    """What names a gradebook that is not there yet."""
    return str(path) if request.param == "SQLite" else str(request.getfixturevalue("emptied"))


@pytest.fixture
def book(place: str) -> Iterator[Gradebook]:
    """An empty gradebook."""
    with Gradebook(place) as opened:
        yield opened
