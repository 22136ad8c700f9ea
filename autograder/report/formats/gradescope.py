"""Gradescope's `results.json`: what its page shows a student, from one grade.

Cases are `tests`; of a hidden one the student reads what our own page says, which gives no expected value
away.
"""

from __future__ import annotations

from typing import Any

from autograder.records import Grade
from autograder.report.student import Finding, findings, summary

FORMAT = "text"


def results(grade: Grade, title: str) -> dict[str, Any]:
    """Write one grade in Gradescope's form.

    A submission without a verdict has no `score`: Gradescope shows an error of the autograder, not 0 points.
    """
    whole: dict[str, Any] = {
        "output": "\n".join([title, *grade.messages, *grade.notes]),
        "output_format": FORMAT,
        "visibility": "visible",
        "stdout_visibility": "hidden",
        "execution_time": round(grade.seconds, 3),
        "extra_data": {"digest": grade.digest, "isolation": grade.isolation, "status": grade.status},
    }
    if grade.score is None:
        return whole
    told = [f"{each.place or 'all'}: {each.sentence}" for each in grade.adjustments]
    whole["output"] = "\n".join([whole["output"], summary(grade) if grade.questions else "", *told]).strip()
    tests = [
        _test(finding, question.name, f"{number}.{place}")
        for number, question in enumerate(grade.questions, 1)
        for place, finding in enumerate(findings(question), 1)
    ]
    return {"score": grade.score, "tests": tests, **whole}


def _test(finding: Finding, question: str, number: str) -> dict[str, Any]:
    parts = [f"{part.name}\n{part.text}" if part.name else part.text for part in finding.parts]
    output = [finding.tags, *parts, finding.decided, finding.hint]
    return {
        "name": f"{question}: {finding.sentence}",
        "name_format": FORMAT,
        "number": number,
        "score": finding.points,
        "max_score": finding.max_points,
        "status": "passed" if finding.points == finding.max_points else "failed",
        "output": "\n".join(filter(None, output)),
        "output_format": FORMAT,
        "visibility": "visible",
    }
