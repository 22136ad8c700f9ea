"""What counts: a computed grade with what people decided and with what is taken off for lateness.

    computed -> voided cases -> overrides of cases -> of questions -> late -> override of the whole

Pure arithmetic, done whenever a grade is read. Whatever changes a score says so in `adjustments`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from msgspec import structs

from autograder.catalogue import LatePolicy
from autograder.decisions import Decision, Decisions, Note, Override, Void, place
from autograder.lateness import deduction
from autograder.records import Adjustment, CaseResult, Grade, QuestionScore
from autograder.score import rounded_sum

FITS_NOTHING = "It is about something that this grade does not have, and changes nothing."
OTHER_FILE = "It was decided on another hand-in of the same student."


@dataclass(frozen=True)
class Standing:
    """Gives grades as they count.

    Args:
        decisions: all that stand for the assignment.
        due: the deadline; None where the course names none.
        late: what lateness costs.
    """

    decisions: Decisions
    due: datetime | None
    late: LatePolicy

    def of(self, grade: Grade) -> Grade:
        """Apply everything to a computed grade."""
        own = [each for each in self.decisions.overrides if each.student == grade.student]
        adjusted = structs.replace(grade, computed_score=grade.score, notes=tuple(self._notes(grade)))
        if grade.status == "graded":
            adjusted = self._questions(adjusted, own)
            adjusted = self._late(adjusted)
        return _whole(adjusted, [each for each in own if not each.question])

    def _notes(self, grade: Grade) -> Iterable[str]:
        for note in self.decisions.notes:
            if note.student == grade.student:
                yield f"{_about(note)}{note.reason} ({note.author})"

    def _questions(self, grade: Grade, own: list[Override]) -> Grade:
        """Change cases and questions, and the sum."""
        decided: dict[str, Void | Override] = {
            place(each.question, each.case): each for each in self.decisions.voids
        }
        decided |= {place(each.question, each.case): each for each in own if each.question}
        told: list[Adjustment] = []
        questions = tuple(_question(each, decided, grade.digest, told) for each in grade.questions)
        places = {adjustment.place for adjustment in told}
        told += [
            Adjustment(_kind(each), where, 0.0, f"{_sentence(each)} {FITS_NOTHING}")
            for where, each in decided.items()
            if where not in places and isinstance(each, Override)
        ]
        score = rounded_sum(each.score for each in questions)
        return structs.replace(grade, questions=questions, score=score, adjustments=tuple(told))

    def _late(self, grade: Grade) -> Grade:
        points, sentence = deduction(grade, self.due, self.late)
        if not sentence or grade.score is None:
            return grade
        score = max(0.0, rounded_sum((grade.score, -points)))
        late = Adjustment("late", "", rounded_sum((score, -grade.score)), sentence)
        return structs.replace(grade, score=score, adjustments=(*grade.adjustments, late))


def _question(
    question: QuestionScore, decided: Mapping[str, Void | Override], digest: str, told: list[Adjustment]
) -> QuestionScore:
    cases = tuple(
        _case(case, decided.get(place(question.name, case.name)), question.name, digest, told)
        for case in question.cases
    )
    score = rounded_sum(case.points for case in cases)
    override = decided.get(question.name)
    if isinstance(override, Override):
        told.append(_adjustment(override, question.name, override.points - score, digest))
        score = override.points
    return structs.replace(question, cases=cases, score=score)


def _case(
    case: CaseResult, decision: Void | Override | None, question: str, digest: str, told: list[Adjustment]
) -> CaseResult:
    if decision is None:
        return case
    points = case.max_points if isinstance(decision, Void) else decision.points
    adjustment = _adjustment(decision, place(question, case.name), points - case.points, digest)
    if adjustment.points or isinstance(decision, Override):
        told.append(adjustment)
    return structs.replace(case, points=points, computed_points=case.points, decided=adjustment.sentence)


def _whole(grade: Grade, overrides: list[Override]) -> Grade:
    """Let the newest override of the whole stand for itself: nothing is taken off it."""
    if not overrides:
        return grade
    last = overrides[-1]
    told = _adjustment(last, "", last.points - (grade.score or 0.0), grade.digest)
    return structs.replace(grade, score=last.points, adjustments=(*grade.adjustments, told))


def _adjustment(decision: Void | Override, where: str, points: float, digest: str) -> Adjustment:
    other = isinstance(decision, Override) and decision.digest not in ("", digest)
    sentence = f"{_sentence(decision)} {OTHER_FILE}" if other else _sentence(decision)
    return Adjustment(_kind(decision), where, rounded_sum((points,)), sentence)


def _kind(decision: Void | Override) -> Literal["void", "override"]:
    return "void" if isinstance(decision, Void) else "override"


def _sentence(decision: Decision) -> str:
    when = f" on {decision.made_at:%Y-%m-%d}" if decision.made_at else ""
    what = "Counts as passed for everyone" if isinstance(decision, Void) else "Set by hand"
    return f"{what}: {decision.reason} ({decision.author}{when})"


def _about(note: Note) -> str:
    return f"{note.question}: " if note.question else ""
