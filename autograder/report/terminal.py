"""What the terminal shows when a class is graded."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from rich.box import SIMPLE_HEAD
from rich.console import Console
from rich.table import Table

from autograder.differences import Difference
from autograder.records import SetAside
from autograder.report.batch import FATES, Overview
from autograder.report.folder import OutFolder
from autograder.report.pages import brief, points, share, signed

LISTED = 10  # hand-ins without a score; the class page lists all


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
    if overview.scores and not without_table:
        console.print(_table(overview))
    for row in overview.attention[:LISTED]:
        what = "unreadable" if row.status == "unreadable" else "not graded"
        say(console, f"{row.submission}: {what}: {' '.join(row.reasons)}")
    if len(overview.attention) > LISTED:
        say(console, f"and {len(overview.attention) - LISTED} more without a score")


def say(console: Console, text: str) -> None:
    """Print text as it is: a student's file may have brackets in its name."""
    console.print(text, markup=False, highlight=False, soft_wrap=True)


def _table(overview: Overview) -> Table:
    graded = len(overview.scores)
    table = Table(box=SIMPLE_HEAD, pad_edge=False)
    table.add_column("question")
    for title in ("mean", "of", "lowest", "full marks"):
        table.add_column(title, justify="right")
    for each in overview.questions:
        full = share(each.full_marks, graded)
        table.add_row(each.name, brief(each.mean), points(each.max_score), points(each.lowest), full)
    table.add_section()
    whole = (brief(overview.mean), points(overview.max_score), points(min(overview.scores)))
    table.add_row(f"all of {graded} graded", *whole, share(overview.full_marks, graded))
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
