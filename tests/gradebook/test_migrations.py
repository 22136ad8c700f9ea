"""How a gradebook's tables come to be."""

from __future__ import annotations

from pathlib import Path

from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import inspect

from autograder.gradebook import database, migrations
from autograder.gradebook.schema import metadata, views
from autograder.gradebook.store import Gradebook


def test_all_steps_together_make_the_tables_of_the_schema(book: Gradebook) -> None:
    """Neither has a table, column, index or type that the other lacks."""
    with book.engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        assert compare_metadata(context, metadata) == []


def test_the_views_have_the_columns_of_the_gradings(book: Gradebook) -> None:
    """They are read by name."""
    with book.engine.connect() as connection:
        for view in views.tables.values():
            there = [column["name"] for column in inspect(connection).get_columns(view.name)]
            assert sorted(there) == sorted(column.name for column in view.columns)


def test_the_newest_step_is_the_one_that_the_program_asks_for() -> None:
    """A step that nobody asks for would never be taken."""
    steps = sorted(Path(migrations.__file__).with_name("versions").glob("[0-9]*.py"))
    assert steps[-1].name.startswith(f"{database.NEWEST}_")


def test_a_gradebook_is_made_once(place: str) -> None:
    """Opening it again changes nothing."""
    for _ in range(2):
        with Gradebook(place) as book, book.engine.connect() as connection:
            assert set(inspect(connection).get_table_names()) == {*metadata.tables, "alembic_version"}
