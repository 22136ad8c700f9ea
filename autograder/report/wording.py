"""The page with every message that a student can read: for somebody who reads them all before students do.

    an assignment   a question   a case     its messages, each with the answers that give it
                                 a hint     with its entries of the bank, and the cases it stands at
    the machine                             what is said of files and cells, and of calls without an answer

Messages whose sentences differ in numbers alone are shown once, by the longest of them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from pathlib import Path

import msgspec

from autograder.report.messages import Part, parts
from autograder.report.pages import template

NUMBER = re.compile(r"(?<![A-Za-z_])[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[-+]?\d+)?|\b(?:nan|inf)\b")
NUMBERS = re.compile(r"[\[\](),…\s]*#[\[\](),…\s#]*")


class Heard(msgspec.Struct, frozen=True):
    """A message, as one answer got it.

    Args:
        status: of the case.
        text: what a student reads.
        by: the answer that got it.
        expected: what was expected, where that is not to be told.
    """

    status: str
    text: str
    by: str
    expected: tuple[str, ...] = ()


class Said(msgspec.Struct, frozen=True):
    """A message, and all answers that got it, be it with other numbers."""

    status: str
    text: str
    by: tuple[str, ...]

    @property
    def sentence(self) -> str:
        """Its first line."""
        return self.text.partition("\n")[0]

    @property
    def parts(self) -> list[Part]:
        """Its other lines."""
        return parts(self.text.split("\n")[1:])


class CaseWords(msgspec.Struct, frozen=True):
    """What is announced of a case, and what it was heard to say."""

    name: str
    hidden: bool
    claim: str
    heard: tuple[Heard, ...]

    @property
    def said(self) -> list[Said]:
        """The messages, those that differ in numbers alone as one."""
        return grouped(self.heard)


class HintWords(msgspec.Struct, frozen=True):
    """A hint, the entries of the bank that share it, and the cases where it was given."""

    text: str
    entries: tuple[str, ...]
    cases: tuple[str, ...]


class QuestionWords(msgspec.Struct, frozen=True):
    """All that is said about a question; `answer` is the right function, which no hint may give away."""

    name: str
    answer: str
    stub: tuple[str, ...]
    cases: tuple[CaseWords, ...]
    hints: tuple[HintWords, ...]


class AssignmentWords(msgspec.Struct, frozen=True):
    """All that is said about an assignment."""

    name: str
    title: str
    questions: tuple[QuestionWords, ...]


class Provoked(msgspec.Struct, frozen=True):
    """What a small hand-in does, and what is said of it."""

    what: str
    said: tuple[Said, ...]


class Fault(msgspec.Struct, frozen=True):
    """A message that breaks a rule of wording.

    Args:
        place: where it stands, an anchor of the page.
        rule: what is wrong with it.
        text: the message.
    """

    place: str
    rule: str
    text: str


class Words(msgspec.Struct, frozen=True):
    """Every message that a student can read, and those that break a rule."""

    assignments: tuple[AssignmentWords, ...]
    machine: tuple[Provoked, ...]
    faults: tuple[Fault, ...]

    @property
    def counts(self) -> str:
        """Say how many there are."""
        questions = [question for each in self.assignments for question in each.questions]
        cases = [case for question in questions for case in question.cases]
        heard, said = sum(len(case.heard) for case in cases), sum(len(case.said) for case in cases)
        hints = sum(len(question.hints) for question in questions)
        machine = sum(len(each.said) for each in self.machine)
        return (
            f"{said} messages of {len(cases)} cases, heard {heard} times; {hints} hints; "
            f"{machine} messages about files, cells and calls."
        )


def grouped(heard: Iterable[Heard]) -> list[Said]:
    """Join the messages whose sentences differ in their numbers alone; the longest of them stands for all."""
    found: dict[tuple[str, str], list[Heard]] = {}
    for each in heard:
        found.setdefault((each.status, _sentences(each.text)), []).append(each)
    return [_joined(alike) for alike in found.values()]


def _joined(alike: list[Heard]) -> Said:
    shown = max(alike, key=lambda each: len(each.text))
    others = (each.by for each in alike if each is not shown)
    return Said(shown.status, shown.text, (shown.by, *others))


def _sentences(text: str) -> str:
    """Give a message without its numbers, what was put in and what came out."""
    said = "\n".join(part.text for part in parts(text.split("\n")) if not part.name)
    return NUMBERS.sub("#", NUMBER.sub("#", said))


def write_wording(words: Words, out: Path) -> None:
    """Write the page; as plain text where the file's name ends in .txt.

    Raises:
        OSError: it cannot be written.
    """
    text = "\n".join(plain(words)) if out.suffix == ".txt" else template("wording.html").render(words=words)
    out.parent.mkdir(parents=True, exist_ok=True)
    out.write_text(text + "\n" * (not text.endswith("\n")), encoding="utf-8")


def plain(words: Words) -> Iterator[str]:
    """Give the page's lines as plain text."""
    yield words.counts
    for fault in words.faults:
        yield from (f"! {fault.place}: {fault.rule}", _indented(fault.text))
    for assignment in words.assignments:
        yield f"\n\n## {assignment.name}: {assignment.title}"
        for question in assignment.questions:
            yield from _plain_question(question)
    yield "\n\n## Files, cells and calls"
    for provoked in words.machine:
        yield f"\n- {provoked.what}"
        yield from map(_plain_said, provoked.said)


def _plain_question(question: QuestionWords) -> Iterator[str]:
    yield f"\n# {question.name}"
    yield from (f"    stub: {text}" for text in question.stub)
    for case in question.cases:
        yield f"\n- {case.name}{' (hidden)' * case.hidden}: {case.claim}"
        yield from map(_plain_said, case.said)
    for hint in question.hints:
        yield f"\n? {hint.text}\n    {', '.join(hint.entries)}; at {', '.join(hint.cases) or 'no case'}"


def _plain_said(said: Said) -> str:
    others = f" and {len(said.by) - 1} more" * (len(said.by) > 1)
    return f"  [{said.status}] {said.by[0]}{others}\n{_indented(said.text)}"


def _indented(text: str) -> str:
    return "\n".join(f"      {line}" for line in text.split("\n"))
