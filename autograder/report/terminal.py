"""What the terminal shows when a class is graded."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from rich.box import SIMPLE_HEAD
from rich.console import Console
from rich.table import Table

from autograder.differences import Difference
from autograder.records import SetAside, SubmissionStatus
from autograder.report.batch import FATES
from autograder.report.folder import OutFolder
from autograder.report.overview import Overview
from autograder.report.pages import brief, in_words, points, signed

LISTED = 10  # hand-ins without a score; the class page lists all
MISTAKES = 3  # misconceptions, those met most often
COUNTED: dict[SubmissionStatus, str] = {
    "graded": "graded",
    "unreadable": "unreadable",
    "not_graded": "not graded",
}


def show_set_aside(set_aside: Sequence[SetAside], out: OutFolder, console: Console) -> None:
    """Print how much is set aside or in conflict, who handed in nothing, and where that is listed."""
    counts = Counter(each.fate for each in set_aside)
    told = ", ".join(f"{counts[fate]} {words}" for fate, words in FATES.items() if counts[fate])
    if told:
        say(console, f"{told}: see {out.set_aside}")


def show(overview: Overview, console: Console, without_table: bool = False) -> None:
    """Print the figures of a class, and who has no score."""
    if overview.without_isolation:
        say(console, "Graded WITHOUT ISOLATION: these scores prove nothing.")
    if not without_table:
        console.print(_table(overview), highlight=False)
    for row in overview.attention[:LISTED]:
        what = "unreadable" if row.status == "unreadable" else "not graded"
        say(console, f"{row.submission}: {what}: {' '.join(row.reasons)}")
    if len(overview.attention) > LISTED:
        say(console, f"and {len(overview.attention) - LISTED} more without a score")


def say(console: Console, text: str) -> None:
    """Print text as it is: a student's file may have brackets in its name."""
    console.print(text, markup=False, highlight=False, soft_wrap=True)


def _table(overview: Overview) -> Table:
    """Sum up the class, and say what is misunderstood most often."""
    table = Table(box=SIMPLE_HEAD, pad_edge=False, show_header=False)
    table.add_column(justify="right")
    table.add_column(overflow="fold")
    statuses = Counter(row.status for row in overview.rows)
    for status, words in COUNTED.items():
        if statuses[status] or status == "graded":
            table.add_row(str(statuses[status]), words)
    if overview.scores:
        most = points(overview.max_score)
        table.add_row(brief(overview.median), f"median of {most} points; mean {brief(overview.mean)}")
    for each in overview.mistakes.recognised[:MISTAKES]:
        table.add_row(f"{each.count} ×", f"{each.question}: {in_words(each.name)}")
    return table


def show_differences(found: Sequence[Difference], of: int, console: Console) -> None:
    """Print whose score changes, by how much, and in which cases."""
    say(console, f"{len(found)} of {of} grades differ.")
    for each in found:
        old, new = ("no score" if score is None else points(score) for score in (each.before, each.after))
        change = f" ({signed(each.points)})" if None not in (each.before, each.after) else ""
        say(console, f"{each.student}: {old} → {new}{change}, {each.why}")
        for case in each.cases[:LISTED]:
            say(console, f"    {case.place}: {case.before} → {case.after} ({signed(case.points)})")
        if len(each.cases) > LISTED:
            say(console, f"    and {len(each.cases) - LISTED} more cases")
        for reason in each.reasons:
            say(console, f"    {reason}")
