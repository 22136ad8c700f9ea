"""What `verify` finds: counts, in the shape of `verify --json`, and everything that does not hold."""

from __future__ import annotations

from collections.abc import Mapping

import msgspec


class Misconceptions(msgspec.Struct, frozen=True):
    """Known wrong answers: how many there are, fail some case, and get their own hint.

    `caught_by` names the cases that each fails, by `QUESTION.NAME`.
    """

    total: int = 0
    caught: int = 0
    diagnosed: int = 0
    caught_by: Mapping[str, tuple[str, ...]] = {}


class Alternatives(msgspec.Struct, frozen=True):
    """Right answers written another way: how many there are, and earn full marks."""

    total: int = 0
    accepted: int = 0


class TrivialAnswers(msgspec.Struct, frozen=True):
    """Answers without understanding: how many were tried, and earned nothing."""

    total: int
    scored_zero: int


class Mutants(msgspec.Struct, frozen=True):
    """Changed solutions: how many there are, fail some case, and pass all because they are as right.

    `seconds` is the wall time that it took to try them.
    """

    total: int = 0
    killed: int = 0
    equivalent: int = 0
    seconds: float = 0.0

    def __str__(self) -> str:
        """Give all of it in a few words; nothing where no mutant was tried."""
        if not self.total:
            return ""
        survivors = self.total - self.killed - self.equivalent
        return (
            f"{self.killed} of {self.total} mutants killed, {self.equivalent} equivalent "
            f"and {survivors} surviving, in {self.seconds:.0f} s; "
        )


class Report(msgspec.Struct, frozen=True, kw_only=True):
    """What `verify --json` says of an assignment.

    Args:
        cases: public and hidden ones of all questions.
        stub_cases_failed: those that the student's notebook, as published, does not pass.
        solution_cases_passed: those that the completed notebook passes.
        misconceptions, alternatives, trivial, mutants: answers that the cases were tried on.
        otter_agrees: whether `otter run` gives the stub and the completed notebook the same points.
        build_current: whether the generated files are what `build` would write.
    """

    cases: int
    stub_cases_failed: int
    solution_cases_passed: int
    misconceptions: Misconceptions = Misconceptions()
    alternatives: Alternatives = Alternatives()
    trivial: TrivialAnswers
    mutants: Mutants = Mutants()
    otter_agrees: bool
    build_current: bool

    def __str__(self) -> str:
        """Give all of it as one line."""
        return (
            f"{self.cases} cases, {self.stub_cases_failed} failed by the stub, "
            f"{self.solution_cases_passed} passed by the solution; "
            f"{self.alternatives.accepted} of {self.alternatives.total} alternatives accepted, "
            f"{self.misconceptions.caught} of {self.misconceptions.total} misconceptions caught and "
            f"{self.misconceptions.diagnosed} recognised, "
            f"{self.trivial.scored_zero} of {self.trivial.total} trivial answers earn nothing; "
            f"{self.mutants}otter {'agrees' if self.otter_agrees else 'disagrees'}; "
            f"what is generated is {'current' if self.build_current else 'out of date'}"
        )


class Finding(msgspec.Struct, frozen=True):
    """Something that does not hold.

    Args:
        what: happened, as a sentence without its full stop.
        question: of the assignment; empty where it is about all of it.
        case: of the question; empty where it is about all of it.
    """

    what: str
    question: str = ""
    case: str = ""


class Proof(msgspec.Struct, frozen=True):
    """What was counted of one assignment, and what does not hold: nothing, where the assignment is proven."""

    report: Report
    findings: tuple[Finding, ...]


def hold(proofs: Mapping[str, Proof]) -> bool:
    """Say whether everything holds, of all assignments."""
    return not any(proof.findings for proof in proofs.values())


def lines(proofs: Mapping[str, Proof]) -> list[str]:
    """Write proofs by assignment for reading: one line for each, and one for all that does not hold."""
    return [
        line
        for name, proof in proofs.items()
        for line in (f"{name}: {proof.report}", *(_line(name, finding) for finding in proof.findings))
    ]


def as_json(proofs: Mapping[str, Proof]) -> bytes:
    """Write the reports by assignment as `verify --json` does."""
    reports = {name: proof.report for name, proof in proofs.items()}
    return msgspec.json.format(msgspec.json.encode(reports), indent=2) + b"\n"


def _line(assignment: str, finding: Finding) -> str:
    place = ", ".join(filter(None, (assignment, finding.question, finding.case)))
    return f"{place}: {finding.what}"
