"""alembic runs this file: it takes the steps on the connection, in the transaction, of `database`."""

from __future__ import annotations

from alembic import context

from autograder.gradebook.schema import metadata

context.configure(connection=context.config.attributes["connection"], target_metadata=metadata)
context.run_migrations()
