"""Open a gradebook's database, make it where there is none, and refuse what is something else."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import URL, Connection, Engine, create_engine, event, insert, inspect, make_url, select
from sqlalchemy.exc import ArgumentError, NoSuchModuleError, SQLAlchemyError

from autograder.errors import BadInput, MachineLacks
from autograder.gradebook.schema import VERSION, about, metadata

SQLITE_WAIT = 30  # seconds for another run to finish its batch
ANOTHER_PLACE = "Name another with --gradebook."


def open_database(url_or_path: str) -> Engine:
    """Connect to a gradebook; a path is that of an SQLite file, and missing folders are made.

    Raises:
        BadInput: it is something else than a gradebook, or its place cannot be written.
        MachineLacks: the URL's driver is not installed.
    """
    url = _url(url_or_path)
    engine = _engine(url)
    try:
        with told_as_bad_input(url, "is no gradebook, or cannot be written"):
            _make_or_check(engine)
            _write_ahead(engine)
    except BaseException:
        engine.dispose()
        raise
    return engine


@contextmanager
def told_as_bad_input(url: URL, what: str) -> Iterator[None]:
    """Turn a database's error into a sentence for the operator; no password is shown."""
    try:
        yield
    except (SQLAlchemyError, sqlite3.Error) as error:
        cause = str(getattr(error, "orig", None) or error).splitlines()[0]
        raise BadInput(_place(url), f"{what}: {cause}", ANOTHER_PLACE) from error


def _place(url: URL) -> str:
    return str(url.database) if _is_sqlite(url) else url.render_as_string(hide_password=True)


def _is_sqlite(url: URL) -> bool:
    return url.get_backend_name() == "sqlite"


def _url(url_or_path: str) -> URL:
    if "://" not in url_or_path:
        return URL.create("sqlite", database=url_or_path)
    try:
        return make_url(url_or_path)
    except ArgumentError:
        what = "is neither a database's URL nor a path"
        raise BadInput("--gradebook", what, "Example: postgresql://user@host/grades.") from None


def _engine(url: URL) -> Engine:
    if _is_sqlite(url):
        _make_folder(url)
        return _sqlite(url)
    try:
        return create_engine(url)
    except NoSuchModuleError:
        raise BadInput(_place(url), f"no database is called {url.drivername}", ANOTHER_PLACE) from None
    except ImportError as error:
        raise MachineLacks(_place(url), f"its driver is not installed: {error}", "Install it.") from None


def _make_folder(url: URL) -> None:
    try:
        Path(_place(url)).parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise BadInput(_place(url), f"its folder cannot be made: {error.strerror}", ANOTHER_PLACE) from None


def _sqlite(url: URL) -> Engine:
    """Connect so that a commit is on the disk, and so that making the tables is one transaction too."""
    engine = create_engine(url, connect_args={"timeout": SQLITE_WAIT, "isolation_level": None})
    event.listen(engine, "connect", _flush_every_commit)
    event.listen(engine, "begin", _begin)
    return engine


def _flush_every_commit(connection: Any, _record: object) -> None:
    connection.execute("PRAGMA synchronous=FULL")


def _begin(connection: Connection) -> None:
    connection.exec_driver_sql("BEGIN")


def _write_ahead(engine: Engine) -> None:
    """Switch an SQLite file to WAL; only once it is known to be ours, for the mode stays with the file."""
    if _is_sqlite(engine.url):
        connection = engine.raw_connection()
        connection.cursor().execute("PRAGMA journal_mode=WAL")
        connection.close()


def _make_or_check(engine: Engine) -> None:
    with engine.begin() as connection:
        tables = set(inspect(connection).get_table_names())
        if not tables:
            metadata.create_all(connection)
            connection.execute(insert(about).values(version=VERSION))
        elif not tables.issuperset(metadata.tables):
            raise BadInput(_place(engine.url), "is a database, but no gradebook", ANOTHER_PLACE)
        else:
            _check_version(connection)


def _check_version(connection: Connection) -> None:
    version = connection.execute(select(about.c.version)).scalar()
    if version != VERSION:
        what = f"is a gradebook of version {version}; this program writes version {VERSION}"
        raise BadInput(_place(connection.engine.url), what, ANOTHER_PLACE)
