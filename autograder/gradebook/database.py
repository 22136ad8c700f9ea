"""Open a gradebook's database, make it where there is none, and refuse what is something else."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from alembic import command
from alembic.config import Config
from sqlalchemy import URL, Connection, Engine, create_engine, event, inspect, make_url, text
from sqlalchemy.exc import ArgumentError, NoSuchModuleError, SQLAlchemyError

from autograder.errors import BadInput, MachineLacks

NEWEST = "0003"  # of `migrations/versions`; they are in order of their names
WILL_WRITE = "autograder_will_write"
DRIVERS = {"postgresql": "postgresql+psycopg", "postgres": "postgresql+psycopg"}  # SQLAlchemy's is another
CACHE_KIB = 64 * 1024  # keys are random, so a large gradebook's index is written all over
PAGES_OF_LOG = 10_000  # of 4 KiB, after which SQLite folds its write-ahead log into the file
SQLITE_WAIT = 30  # seconds for another run to finish its batch
ANOTHER_PLACE = "Name another with --gradebook."
AGAIN = "and run the same command again: what was stored is kept."
NEXT_STEPS = {  # by words of SQLite's and other databases' messages
    "locked": f"Another program holds it: wait until that has finished, {AGAIN}",
    "is full": f"Make room on the disk, {AGAIN}",
    "No space": f"Make room on the disk, {AGAIN}",
    "malformed": "Its file is damaged: bring back a copy, or name another with --gradebook and grade again.",
}


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
            _bring_up_to_date(engine)
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
        next_step = next((NEXT_STEPS[word] for word in NEXT_STEPS if word in cause), ANOTHER_PLACE)
        raise BadInput(place_of(url), f"{what}: {cause}", next_step) from error


def as_utc(moment: datetime) -> datetime:
    """Say what a stored moment is in UTC: SQLite keeps no zone, PostgreSQL answers in the session's."""
    return moment.astimezone(UTC) if moment.tzinfo else moment.replace(tzinfo=UTC)


def place_of(url: URL) -> str:
    """Name a database for the operator, without its password."""
    return str(url.database) if _is_sqlite(url) else url.render_as_string(hide_password=True)


def _is_sqlite(url: URL) -> bool:
    return url.get_backend_name() == "sqlite"


def _url(url_or_path: str) -> URL:
    if "://" not in url_or_path:
        return URL.create("sqlite", database=url_or_path)
    try:
        url = make_url(url_or_path)
        return url.set(drivername=DRIVERS.get(url.drivername, url.drivername))
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
        raise BadInput(place_of(url), f"no database is called {url.drivername}", ANOTHER_PLACE) from None
    except ImportError as error:
        raise MachineLacks(place_of(url), f"its driver is not installed: {error}", "Install it.") from None


def _make_folder(url: URL) -> None:
    try:
        Path(place_of(url)).parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise BadInput(place_of(url), f"its folder cannot be made: {error.strerror}", ANOTHER_PLACE) from None


def _sqlite(url: URL) -> Engine:
    """Connect so that a commit is on the disk, and so that making the tables is one transaction too."""
    engine = create_engine(url, connect_args={"timeout": SQLITE_WAIT, "isolation_level": None})
    event.listen(engine, "connect", _flush_every_commit)
    event.listen(engine, "begin", _begin)
    return engine


def _flush_every_commit(connection: Any, _record: object) -> None:
    connection.execute("PRAGMA synchronous=FULL")
    connection.execute(f"PRAGMA cache_size=-{CACHE_KIB}")
    connection.execute(f"PRAGMA wal_autocheckpoint={PAGES_OF_LOG}")


def _begin(connection: Connection) -> None:
    """Begin; one who will write waits for other writers now, for later SQLite would not let it wait."""
    will_write = connection.get_execution_options().get(WILL_WRITE, False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if will_write else "BEGIN")


@contextmanager
def writing(engine: Engine) -> Iterator[Connection]:
    """Open a transaction that writes; it is committed at the end, or nothing of it is."""
    with engine.connect().execution_options(**{WILL_WRITE: True}) as connection, connection.begin():
        yield connection


def _write_ahead(engine: Engine) -> None:
    """Switch an SQLite file to WAL; only once it is known to be ours, for the mode stays with the file."""
    if not _is_sqlite(engine.url):
        return
    connection = engine.raw_connection()
    try:
        connection.cursor().execute("PRAGMA journal_mode=WAL")
    except sqlite3.OperationalError as error:
        if "locked" not in str(error):  # by another run, which has begun to write: it has switched itself
            raise
    finally:
        connection.close()


def _bring_up_to_date(engine: Engine) -> None:
    """Take the steps that are lacking, all in one transaction."""
    with engine.connect() as connection:
        if _version(connection) == NEWEST:
            return
    with writing(engine) as connection:
        if _version(connection) != NEWEST:  # still; another run may have done it meanwhile
            config = Config()
            config.set_main_option("script_location", "autograder.gradebook:migrations")
            config.attributes["connection"] = connection
            command.upgrade(config, "head")


def _version(connection: Connection) -> str | None:
    """Give a gradebook's version; None where there is nothing yet.

    Raises:
        BadInput: it is another program's, or of a later version of this one.
    """
    tables = set(inspect(connection).get_table_names())
    if not tables:
        return None
    place = place_of(connection.engine.url)
    if not {"alembic_version", "gradings"}.issubset(tables):
        raise BadInput(place, "is a database, but no gradebook", ANOTHER_PLACE)
    version = str(connection.execute(text("SELECT version_num FROM alembic_version")).scalar())
    if version > NEWEST:
        what = f"is a gradebook of version {version}; this program knows versions up to {NEWEST}"
        raise BadInput(place, what, "Install the version of autograder that wrote it, or name another.")
    return version
