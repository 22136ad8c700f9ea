"""`autograder wording`: everything that students can read, on one page, to be read through."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

from autograder.authoring.hearing import words_of
from autograder.authoring.plain_words import faults_of, faults_of_machine
from autograder.authoring.provoked import provoked
from autograder.course import load_assignment, load_course
from autograder.report.folder import told_unwritable
from autograder.report.wording import Words, write_wording


def wording(names: Sequence[str], out: Path) -> int:
    """Write the page, and say which messages break a rule; 1 where one does.

    Raises:
        BadInput: an assignment cannot be read, or was never built; or the page cannot be written.
        MachineLacks: this machine cannot grade.
    """
    assignments = [load_assignment(name) for name in names] or list(load_course().assignments.values())
    heard = []
    for assignment in assignments:
        print(f"listening to {assignment.name}", file=sys.stderr)
        heard.append(words_of(assignment))
    machine = tuple(provoked())
    faults = [*(fault for each in heard for fault in faults_of(each)), *faults_of_machine(machine)]
    words = Words(tuple(heard), machine, tuple(faults))
    with told_unwritable(out, "--out"):
        write_wording(words, out)
    for fault in words.faults:
        print(f"{fault.place}: {fault.rule}: {' '.join(fault.text.split())[:200]}")
    print(words.counts, out, sep="\n")
    return int(bool(words.faults))
