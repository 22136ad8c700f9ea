"""The gradebook's tables, in SQLAlchemy Core. `migrations` makes them; a test holds the two to be the same.

Nothing in them is ever changed or taken out, but for the end of a run and the withdrawal of a decision: every
grading stays, and what counts is found by asking for the newest.
"""

from __future__ import annotations

from sqlalchemy import (
    Boolean,
    Column,
    DateTime,
    Float,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    Text,
)

metadata = MetaData()

# One `autograder grade`. `set_aside` is the JSON of what was handed in and not graded, and of who handed in
# nothing; `ended_at` is empty while it runs, and of one that was broken off.
runs = Table(
    "runs",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("assignment", String, nullable=False),
    Column("rules", String(64), nullable=False),
    Column("isolation", String, nullable=False),
    Column("began_at", DateTime(timezone=True), nullable=False),
    Column("ended_at", DateTime(timezone=True)),
    Column("set_aside", Text),
)

# `grade` holds the whole record, as `packing` says, and `dictionary` is what it was packed with; the other
# columns are what queries ask for. What does not count is kept for the history: a lower grade of a run that
# was not to lower any.
gradings = Table(
    "gradings",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("run", Integer, ForeignKey("runs.id")),
    Column("fingerprint", String(64), nullable=False),
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
    Column("counts", Boolean, nullable=False),
    Column("grade", LargeBinary, nullable=False),
    Column("dictionary", Integer),
    Index("gradings_of_a_key", "fingerprint", "id"),
    Index("gradings_of_a_hand_in", "assignment", "student", "submission", "id"),
)

# What the grades that rest on the same tests share. Where two runs begin at once, there may be two of them.
dictionaries = Table(
    "dictionaries",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("assignment", String, nullable=False),
    Column("rules", String(64), nullable=False),
    Column("data", LargeBinary, nullable=False),
    Index("dictionaries_of_tests", "assignment", "rules"),
)

# The code that was graded, msgpack within zstd. Equal files are kept once; where two runs store one together,
# it is there twice, which does no harm.
hand_ins = Table(
    "hand_ins",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("digest", String, nullable=False),
    Column("code", LargeBinary, nullable=False),
    Index("hand_ins_by_digest", "digest"),
)

# Of the gradings of each hand-in the newest, and of those of each student. They are views, and so tables of a
# metadata of their own: what compares the tables with `metadata` must not see them.
views = MetaData()
current_hand_ins, current_grades = (
    Table(name, views, *(Column(column.name, column.type) for column in gradings.columns))
    for name in ("current_hand_ins", "current_grades")
)


def _decided() -> tuple[Column[object], ...]:
    """Give the columns that every decision of a person has."""
    return (
        Column("id", Integer, primary_key=True),
        Column("assignment", String, nullable=False),
        Column("reason", Text, nullable=False),
        Column("author", String, nullable=False),
        Column("made_at", DateTime(timezone=True), nullable=False),
        Column("withdrawn_at", DateTime(timezone=True)),
        Column("withdrawn_by", String),
    )


# Points that somebody gave in place of the computed ones. `question` and `case` are empty where the whole
# grade is meant; `digest` is the hand-in that the author had seen.
overrides = Table(
    "overrides",
    metadata,
    *_decided(),
    Column("student", String, nullable=False),
    Column("question", String, nullable=False),
    Column("case", String, nullable=False),
    Column("points", Float, nullable=False),
    Column("digest", String, nullable=False),
    Index("overrides_of_an_assignment", "assignment", "student"),
)

# Cases that count as passed for everyone.
voids = Table(
    "voids",
    metadata,
    *_decided(),
    Column("question", String, nullable=False),
    Column("case", String, nullable=False),
    Index("voids_of_an_assignment", "assignment"),
)

# A name that a student misspelt, and what it stands for.
aliases = Table(
    "aliases",
    metadata,
    *_decided(),
    Column("student", String, nullable=False),
    Column("question", String, nullable=False),
    Column("written", String, nullable=False),
    Index("aliases_of_an_assignment", "assignment", "student"),
)

# What somebody wrote to a student, for the feedback; `question` is empty where it is about the whole.
notes = Table(
    "notes",
    metadata,
    *_decided(),
    Column("student", String, nullable=False),
    Column("question", String, nullable=False),
    Index("notes_of_an_assignment", "assignment", "student"),
)
