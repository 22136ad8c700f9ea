"""What flows from stage to stage: frozen records, no input or output.

    file -> Submission -> CaseResults -> QuestionScores -> Grade -> gradebook, reports, exports

A Grade carries everything that a report shows, so that reports never run anything again.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any, Literal

import msgspec

from autograder.plots import Plot

Isolation = Literal["full", "none"]
SubmissionStatus = Literal["graded", "unreadable", "not_graded"]
CaseStatus = Literal[
    "passed",
    "failed",  # the test's claim does not hold
    "missing",  # the name is not defined
    "unfinished",  # the stub's body is still there
    "raised",  # the student's error, with its line
    "timed_out",
    "crashed",  # the process died
    "not_data",  # what came back cannot be compared
    "not_checked",  # not run, and the message says why
    "passed_with_given",
]


Fate = Literal[
    "set_aside",  # not graded: another one counts
    "conflict",  # somebody must decide
    "not_in_roster",  # graded all the same
    "no_hand_in",  # a student of the roster
]


class Cell(msgspec.Struct, frozen=True):
    """One code cell as the student wrote it.

    Args:
        number: its place among all cells of the notebook, prose included, from 1.
        source: its text, magics and shell lines still in it.
    """

    number: int
    source: str


class Submission(msgspec.Struct, frozen=True):
    """A hand-in that can be graded.

    Args:
        path: the file.
        name: how outputs call it: the path below the folder that was given, or the file's name.
        student: who handed it in.
        digest: `sha256:` and the hex digest of the graded bytes.
        cells: the code cells in document order.
        uses_matplotlib: whether any cell's text names matplotlib, so that it gets a process that has it.
    """

    path: Path
    name: str
    student: str
    digest: str
    cells: tuple[Cell, ...]
    uses_matplotlib: bool


class Refused(msgspec.Struct, frozen=True):
    """A hand-in that cannot be graded as it is.

    Args:
        name: how outputs call it.
        student: who handed it in.
        digest: `sha256:` and the hex digest of its bytes; empty where it is no regular file.
        reasons: what is wrong with it and what to do, sentences that can be forwarded to the student.
    """

    name: str
    student: str
    digest: str
    reasons: tuple[str, ...]


class CaseResult(msgspec.Struct, frozen=True, kw_only=True):
    """What one test case found. `seconds` is wall time.

    `points` are those that count. Where somebody has decided so, `computed_points` are those that were
    computed, and `decided` says who decided what, and why.
    """

    name: str
    status: CaseStatus
    hidden: bool
    points: float
    max_points: float
    message: str = ""
    misconception: str | None = None
    hint: str | None = None
    seconds: float = 0.0
    computed_points: float | None = None
    decided: str = ""


class Observation(msgspec.Struct, frozen=True):
    """What one call of a submission's function gave.

    Args:
        outcome: "value", the exception that it raised, or why there is no answer.
        parts: the answer, and the arguments that it changed, taken apart: float64 or complex arrays, strings,
            bytes and None, by path.
        warned: whether it gave a warning.
        function: which of the submission's names was used; empty for an object that it had given before.
    """

    outcome: str
    parts: dict[str, Any]
    warned: bool
    function: str = ""


class CaseRun(msgspec.Struct, frozen=True):
    """A case's result, and what was observed while it ran; only where it did not pass."""

    result: CaseResult
    observed: tuple[Observation, ...] = ()


class QuestionScore(msgspec.Struct, frozen=True, kw_only=True):
    """One question: the sum of its cases' points.

    Args:
        name: what is asked for.
        score, max_score: points.
        cases: its results, in order.
        group: what functions share that fail alike, where no known mistake explains them: the first 8
            hexadecimal digits of a digest of what was observed. Empty for all others.
        code: where there is a group, the function's text, with that of its own helpers: the submission's
            claim, printable, up to 4,000 characters.
        plots: pictures of what the functions do.
    """

    name: str
    score: float
    max_score: float
    cases: tuple[CaseResult, ...]
    group: str = ""
    code: str = ""
    plots: tuple[Plot, ...] = ()


class Adjustment(msgspec.Struct, frozen=True):
    """Why a score is not the computed one.

    Args:
        kind: who or what changed it.
        place: `softmax.sums_to_one`, `softmax`, or nothing for the whole grade.
        points: by how much the score became another.
        sentence: who decided it and why, or how a deduction comes about; students read it.
    """

    kind: Literal["override", "void", "late"]
    place: str
    points: float
    sentence: str


class Grade(msgspec.Struct, frozen=True, kw_only=True):
    """Everything that is known of one submission; the JSON of `grade --json` is a list of these.

    `score` is None unless `status` is "graded". `messages` are the submission's own errors and warnings
    and, where it has no score, the reason. `seconds` is wall time. `student_id`, `email`, `submitted_at`
    (ISO 8601, in UTC) and `late` are what the LMS and the roster say, `group` and `extension_hours` what the
    roster says; empty, 0 or None where nothing does. `score` is what counts: `computed_score` with
    `adjustments`. `notes` are what teachers wrote to the student.
    """

    submission: str
    student: str
    assignment: str
    digest: str
    status: SubmissionStatus
    score: float | None
    max_score: float
    isolation: Isolation
    seconds: float
    messages: tuple[str, ...] = ()
    questions: tuple[QuestionScore, ...] = ()
    student_id: str = ""
    email: str = ""
    submitted_at: str | None = None
    late: bool | None = None
    group: str = ""
    extension_hours: float = 0.0
    computed_score: float | None = None
    adjustments: tuple[Adjustment, ...] = ()
    notes: tuple[str, ...] = ()


class SetAside(msgspec.Struct, frozen=True, kw_only=True):
    """Something that was handed in and is not graded as it is, or a student who handed in nothing.

    Args:
        submission: how outputs call it; empty where there is none.
        student, student_id, email: whose it is, as far as that is known.
        submitted_at: when, ISO 8601 in UTC; None where nothing says it.
        fate: what became of it.
        reason: why.
    """

    submission: str
    student: str
    student_id: str
    email: str
    submitted_at: str | None
    fate: Fate
    reason: str
