"""`autograder grade`: find the class, grade it, write what people read, say what came of it."""

from __future__ import annotations

import tempfile
from collections.abc import Sequence
from pathlib import Path

from rich.console import Console

from autograder.again import known_class
from autograder.batch import grade_class
from autograder.commands.results import results_of, write_results
from autograder.course import Assignment, load_assignment
from autograder.decisions import aliases
from autograder.differences import differences
from autograder.errors import BadInput
from autograder.gradebook.decisions import standing_decisions
from autograder.gradebook.keys import Key
from autograder.gradebook.store import Gradebook
from autograder.graders import StartGrader, start_pipeline
from autograder.hand_ins import Found, find_class, read_roster
from autograder.interrupts import heard
from autograder.lookup import existing, standing
from autograder.options import GradeOptions
from autograder.preview import Preview
from autograder.progress import progress
from autograder.pseudonyms import Pseudonyms, require_nameless
from autograder.report.folder import OutFolder, told_unwritable
from autograder.report.terminal import show, show_differences, show_set_aside
from autograder.run import How

ANONYMOUS = "-anonymous"  # ends the name of a folder of results without names
FAULT = 1  # exit code


def grade(
    name: str, submissions: Sequence[Path], options: GradeOptions, start: StartGrader = start_pipeline
) -> int:
    """Grade what was handed in for an assignment.

    Args:
        name: of the assignment, or its path.
        submissions: files, folders and zips; what the gradebook knows where there are none.
        options: as typed.
        start: what starts a grader in a worker.

    Returns:
        1 where a submission could not be graded, or a file not written, through a fault of ours, else 0.

    Raises:
        OperatorMistake: something that was named cannot be used, or this machine cannot grade.
    """
    assignment = load_assignment(name)
    found = _found(submissions, assignment, options)
    if options.preview:
        with existing(options.gradebook) as book:
            return _preview(book, found, assignment, _how(book, assignment, options, None, start), options)
    out = OutFolder(options.out or Path("grades") / f"{assignment.name}{ANONYMOUS * options.anonymous}")
    names = _pseudonyms(out, options)
    _prepare(out, options)
    with Gradebook(options.gradebook) as book:
        keys = _graded(book, found, assignment, _how(book, assignment, options, names, start), options, out)
        results = results_of(book, keys, standing(book, assignment), found.set_aside, names)
        overview = write_results(results, assignment, out, options.json, options.unreadable_as)
    if overview is None:
        return FAULT
    show(overview, Console(), options.quiet)
    show_set_aside(results.set_aside, out, Console())
    print(out.batch)
    return FAULT if any(row.status == "not_graded" for row in overview.rows) else 0


def _how(
    book: Gradebook,
    assignment: Assignment,
    options: GradeOptions,
    names: Pseudonyms | None,
    start: StartGrader,
) -> How:
    return How(
        workers=options.workers,
        isolation=options.isolation,
        paranoid=options.paranoid,
        regrade=options.regrade,
        never_lower=options.never_lower,
        aliases=aliases(standing_decisions(book, assignment.name)),
        names=names,
        start=start,
    )


def _graded(
    book: Gradebook, found: Found, assignment: Assignment, how: How, options: GradeOptions, out: OutFolder
) -> list[Key]:
    with heard() as interrupts, progress(len(found.hand_ins), _to_terminal(options)) as tell:
        return grade_class(found.hand_ins, assignment, how, book, out, tell, interrupts, found.set_aside)


def _preview(book: Gradebook, found: Found, assignment: Assignment, how: How, options: GradeOptions) -> int:
    """Grade, keep nothing, and say whose grade would change and why."""
    now = standing(book, assignment)
    before = {each.student: now.of(each) for each in book.latest(assignment.name)}
    with tempfile.TemporaryDirectory() as folder:  # of the tracebacks of faults
        out, kept = OutFolder(Path(folder)), Preview(book)
        out.prepare()
        keys = _graded(kept, found, assignment, how, options, out)
        after = {each.student: now.of(each) for each in kept.stored(keys)}
    graded = {student: before[student] for student in after if student in before}
    show_differences(list(differences(graded, after)), len(after), Console())
    print("Nothing was stored.")
    return FAULT if any(each.status == "not_graded" for each in after.values()) else 0


def _found(submissions: Sequence[Path], assignment: Assignment, options: GradeOptions) -> Found:
    """Find the class, and say how each path was read, so that a wrong guess stands out."""
    if not submissions:
        return _known(assignment, options)
    roster = read_roster(options.roster) if options.roster else None
    found = find_class(submissions, assignment.name, assignment.questions, roster)
    for shape in () if options.anonymous else found.shapes:  # a file's name may be a student's
        _to_terminal(options).print(shape, markup=False, highlight=False, soft_wrap=True)
    return found


def _known(assignment: Assignment, options: GradeOptions) -> Found:
    """Take what was graded before."""
    if options.roster:
        what = "says who is who where hand-ins are found, and none were named"
        raise BadInput("--roster", what, f"Name them: autograder grade {assignment.name} hand_ins/.")
    with existing(options.gradebook) as book:
        found = known_class(book, assignment)
    if not found.hand_ins:
        raise BadInput(assignment.name, "has no grades in this gradebook", "Name what was handed in.")
    _to_terminal(options).print(*found.shapes, markup=False, highlight=False, soft_wrap=True)
    return found


def _pseudonyms(out: OutFolder, options: GradeOptions) -> Pseudonyms | None:
    """Open the key to the pseudonyms, beside the gradebook, or beside the results where that is no file."""
    if not options.anonymous:
        return None
    beside = out.path if "://" in options.gradebook else Path(options.gradebook).with_suffix("")
    key = beside.with_name(f"{beside.name}.names.csv")
    require_nameless(out.path, key)
    return Pseudonyms(key)


def _to_terminal(options: GradeOptions) -> Console:
    return Console(stderr=True, quiet=options.quiet)


def _prepare(out: OutFolder, options: GradeOptions) -> None:
    """Find out what cannot be written before an hour of grading."""
    out.prepare()
    if options.json:
        with told_unwritable(options.json, "--json"):
            options.json.touch()
