"""Runs, gradings, the views of what is current, and what people decide."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

VIEWS = {"current_hand_ins": "n.submission = g.submission", "current_grades": "1 = 1"}


def upgrade() -> None:
    """Make everything."""
    op.create_table(
        "runs",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("assignment", sa.String, nullable=False),
        sa.Column("rules", sa.String(64), nullable=False),
        sa.Column("isolation", sa.String, nullable=False),
        sa.Column("began_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("ended_at", sa.DateTime(timezone=True)),
        sa.Column("set_aside", sa.Text),
    )
    _make_gradings()
    _make_decisions()


def _make_gradings() -> None:
    op.create_table(
        "gradings",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("run", sa.Integer, sa.ForeignKey("runs.id")),
        *_texts("fingerprint"),
        *_texts("assignment", "student", "submission", "digest", "rules", "grader"),
        *_texts("numpy", "python", "isolation", "status"),
        sa.Column("score", sa.Float),
        sa.Column("max_score", sa.Float, nullable=False),
        sa.Column("graded_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("counts", sa.Boolean, nullable=False),
        sa.Column("grade", sa.LargeBinary, nullable=False),
    )
    op.create_index("gradings_of_a_key", "gradings", ["fingerprint", "id"])
    op.create_index("gradings_of_a_hand_in", "gradings", ["assignment", "student", "submission", "id"])
    for name, same in VIEWS.items():
        op.execute(
            f"CREATE VIEW {name} AS SELECT g.* FROM gradings AS g WHERE g.id = "
            "(SELECT max(n.id) FROM gradings AS n WHERE n.counts AND n.assignment = g.assignment "
            f"AND n.student = g.student AND {same})"
        )


def _make_decisions() -> None:
    points = sa.Column("points", sa.Float, nullable=False)
    _make_kind(
        "overrides", ["assignment", "student"], *_texts("student", "question", "case", "digest"), points
    )
    _make_kind("voids", ["assignment"], *_texts("question", "case"))
    _make_kind("aliases", ["assignment", "student"], *_texts("student", "question", "written"))
    _make_kind("notes", ["assignment", "student"], *_texts("student", "question"))


def _make_kind(name: str, looked_up_by: list[str], *own: sa.Column[Any]) -> None:
    op.create_table(
        name,
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("assignment", sa.String, nullable=False),
        sa.Column("reason", sa.Text, nullable=False),
        sa.Column("author", sa.String, nullable=False),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("withdrawn_at", sa.DateTime(timezone=True)),
        sa.Column("withdrawn_by", sa.String),
        *own,
    )
    op.create_index(f"{name}_of_an_assignment", name, looked_up_by)


def _texts(*names: str) -> list[sa.Column[Any]]:
    of_digests = {"fingerprint", "rules"}
    return [sa.Column(name, sa.String(64 if name in of_digests else None), nullable=False) for name in names]
