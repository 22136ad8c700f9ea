"""Grade a class: hand-ins in, a gradebook out; the one process that writes.

    read each hand-in -> skip what the gradebook knows -> workers -> gradebook, in batches

Whatever happens to one submission is an outcome of its own and stops no other.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from autograder.course import Assignment
from autograder.errors import Interrupted
from autograder.gradebook.keys import Key
from autograder.gradebook.store import Gradebook
from autograder.hand_ins import HandIn
from autograder.interrupts import NEVER, Interrupts
from autograder.records import Grade, SetAside
from autograder.report.folder import OutFolder
from autograder.run import How, Run
from autograder.workers import Crew, grade_all


def grade_class(
    hand_ins: Sequence[HandIn],
    assignment: Assignment,
    how: How,
    book: Gradebook,
    out: OutFolder,
    tell: Callable[[Grade], object] = id,
    interrupts: Interrupts = NEVER,
    set_aside: Sequence[SetAside] = (),
) -> list[Key]:
    """Grade what was handed in, and store every outcome.

    Args:
        hand_ins: the class.
        assignment: what it was asked.
        how: workers, isolation, and what to do again.
        book: where grades are stored, and found that stand already.
        out: where the traceback of a fault goes.
        tell: called with each outcome as soon as it is known, stored or new.
        interrupts: whether somebody wants an end.
        set_aside: what was handed in beside, and who handed in nothing: kept with the run.

    Returns:
        The key of every hand-in, in their order; `book.stored` gives the grades.

    Raises:
        OperatorMistake: this machine cannot grade, or the gradebook takes no more; what was graded
            until then is stored.
        Interrupted: somebody wanted an end; what was graded until then is stored.
    """
    run = Run(assignment, how, book, out, tell)
    crew = Crew(how.workers, how.start, assignment, how.isolation, how.paranoid)
    try:
        for outcome in grade_all(run.unfinished(hand_ins, interrupts), crew, interrupts):
            run.settle(outcome)
    finally:
        run.store()
    if interrupts.count:
        raise Interrupted(run.settled, len(hand_ins) - run.settled, interrupts.exit_code)
    book.end(run.number, set_aside)
    return run.keys
