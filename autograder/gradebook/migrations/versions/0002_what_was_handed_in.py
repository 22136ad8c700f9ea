"""The code that was graded."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make a table for it."""
    op.create_table(
        "hand_ins",
        sa.Column("id", sa.Integer, primary_key=True),
        sa.Column("digest", sa.String, nullable=False),
        sa.Column("code", sa.LargeBinary, nullable=False),
    )
    op.create_index("hand_ins_by_digest", "hand_ins", ["digest"])
