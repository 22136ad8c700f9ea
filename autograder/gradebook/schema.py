"""The gradebook's tables, in SQLAlchemy Core."""

from __future__ import annotations

from sqlalchemy import Column, DateTime, Float, Index, Integer, MetaData, String, Table, Text

VERSION = 1

metadata = MetaData()

about = Table(
    "gradebook",
    metadata,
    Column("version", Integer, nullable=False),
)

# `grade` holds the whole record as JSON; the other columns are what queries ask for.
grades = Table(
    "grades",
    metadata,
    Column("fingerprint", String(64), primary_key=True),
    Column("assignment", String, nullable=False),
    Column("student", String, nullable=False),
    Column("submission", String, nullable=False),
    Column("digest", String, nullable=False),
    Column("rules", String(64), nullable=False),
    Column("grader", String, nullable=False),
    Column("numpy", String, nullable=False),
    Column("python", String, nullable=False),
    Column("isolation", String, nullable=False),
    Column("status", String, nullable=False),
    Column("score", Float),
    Column("max_score", Float, nullable=False),
    Column("graded_at", DateTime(timezone=True), nullable=False),
    Column("grade", Text, nullable=False),
    Index("grades_of_a_student", "assignment", "student"),
)
