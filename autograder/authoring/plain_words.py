"""Rules of wording that a program can check; whether a message helps, only a reader can tell."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Iterator, Set
from pathlib import Path

from autograder.report.messages import parts
from autograder.report.wording import AssignmentWords, CaseWords, Fault, Heard, Provoked

BLAME = re.compile(
    r"\b(obvious(?:ly)?|simply|just(?! (?:left|right|before|after|above|below|one|as|enough)\b)|easy|easily|"
    r"trivial(?:ly)?|of course|wrong again|careless|silly|stupid|"
    r"you (?:forgot|failed|missed|must not|did not|didn't)|"
    r"should(?: not)? have (?:\w+ed|been|known|seen|taken|written)|"
    r"your mistake|clearly|merely)\b",
    re.IGNORECASE,
)
# a capital, a sign or a number, a place, a name of one letter or in a row of names, an expression
BEGINNING = re.compile(r"[^\W\d_a-z]|[`'\"0-9…(‖|%]|cell \d+[,:]|d?\w\b|\w+, |\w+[._(\[]")
ENDING = re.compile(r"[.?!:…)`]$")
QUOTES = re.compile(
    r"\w*(?:Error|Exception|Exit|Interrupt|Iteration|Oops)\b|^in (?:`|line )|^called from|^cell \d+"
)
OF_OURS = re.compile(r"Traceback|File \"|site-packages|autograder[/.]\w|/(?:home|root|tmp|usr|work)/")
SENTENCE_END = re.compile(r"[.?!](?=\s+[A-Z`\d‖(]|$)")
NUMPY = re.compile(r"\bnp\.[\w.]+")
CODE = re.compile(r"`([^`\n]+)`")
MOST_SENTENCES = 2
NUMBER = re.compile(r"\d+(?:\.\d+)?")
SHAPE = re.compile(r"an array of shape \([\d, ]*\)(?: with \w+)?:?|a number")


def faults_of(words: AssignmentWords) -> Iterator[Fault]:
    """Find what breaks a rule in an assignment, each rule once a case."""
    for question in words.questions:
        place = f"{words.name}.{question.name}"
        yield from _of_all(place, ((text, of_message(text)) for text in question.stub))
        public = {line for case in question.cases if not case.hidden for line in _prose(case)}
        for case in question.cases:
            yield from _of_all(f"{place}.{case.name}", _of_case(case, question.name, public))
        hints = [each.text for each in question.hints]
        yield from (Fault(place, rule, hint) for hint in hints for rule in of_hint(hint, question.answer))


def faults_of_machine(machine: Iterable[Provoked]) -> Iterator[Fault]:
    """Find what breaks a rule in what is said of files, cells and calls."""
    for each in machine:
        yield from _of_all("machine", ((said.text, of_message(said.text)) for said in each.said))


def of_message(text: str, name: str = "") -> Iterator[str]:
    """Name the rules that a message breaks; it may begin with the function's name."""
    if BLAME.search(text):
        yield "blames"
    if OF_OURS.search(text) or str(Path.cwd()) in text:
        yield "shows a path or a frame of this machine"
    sentences = [text.partition("\n")[0]]
    sentences += [part.text for part in parts(text.split("\n")[1:]) if part.is_prose]
    for sentence in sentences:
        begins = BEGINNING.match(sentence) or sentence.partition(" ")[0] == name
        if not (begins or QUOTES.search(sentence)):
            yield "does not begin with a capital or code"
        if not (ENDING.search(sentence) or QUOTES.search(sentence)):
            yield "does not end in punctuation"


def of_hidden_case(heard: Heard, announced: str, public: Set[str] = frozenset()) -> Iterator[str]:
    """Say whether the message of a hidden case tells what was expected.

    Args:
        heard: the message.
        announced: what its notebook says of the case.
        public: lines that public cases of the question say too.
    """
    lines = [line for line in heard.text.replace(announced, "").split("\n") if line not in public]
    told = [part for part in parts(lines) if part.name != "given"]  # what was put in may be what comes out
    for each in map(_value, heard.expected):
        value = re.compile(rf"(?<![-\w.]){re.escape(each)}(?![\w.]*\d)")
        # an answer that looks right as a whole is the student's own, and wrong in digits that are not shown
        standing = any(value.search(_one_line(part.text)) and _value(part.text) != each for part in told)
        if standing and not {*NUMBER.findall(each)} <= {*NUMBER.findall(announced)}:
            yield f"tells the hidden value {each}"


def of_hint(hint: str, answer: str) -> Iterator[str]:
    """Name the rules that a hint breaks.

    Args:
        hint: what a student reads.
        answer: source of the right function.
    """
    yield from of_message(hint)
    if len(SENTENCE_END.findall(hint)) > MOST_SENTENCES:
        yield "is longer than two sentences"
    if "```" in hint:
        yield "holds a block of code"
    yield from (f"calls {each}, as the answer does" for each in NUMPY.findall(hint) if each in answer)
    parts_of_answer = _expressions(answer)
    for span in CODE.findall(hint):
        if _written_anew(span) in parts_of_answer:
            yield f"holds code of the answer, {span}"


def right_sources(cells: Iterable[str]) -> dict[str, str]:
    """Give the source of each function that cells define at their top level, without its docstring."""
    return {
        node.name: "\n".join(map(ast.unparse, node.body[bool(ast.get_docstring(node)) :]))
        for cell in cells
        for node in ast.parse(cell).body
        if isinstance(node, ast.FunctionDef)
    }


def _of_case(case: CaseWords, name: str, public: Set[str]) -> Iterator[tuple[str, Iterator[str]]]:
    yield case.claim, of_message(case.claim, name)
    for heard in case.heard:
        yield heard.text, of_message(heard.text, name)
        if case.hidden:
            yield heard.text, of_hidden_case(heard, case.claim, public)


def _prose(case: CaseWords) -> Iterator[str]:
    for heard in case.heard:
        yield from (part.text for part in parts(heard.text.split("\n")) if part.is_prose)


def _of_all(place: str, found: Iterable[tuple[str, Iterable[str]]]) -> Iterator[Fault]:
    """Give the first text that breaks each rule."""
    first: dict[str, str] = {}
    for text, rules in found:
        for rule in rules:
            first.setdefault(rule, text)
    yield from (Fault(place, rule, text) for rule, text in first.items())


def _expressions(source: str) -> set[str]:
    """Give what is computed in a piece of code: all its operations and calls."""
    nodes = ast.walk(ast.parse(source))
    return {ast.unparse(node) for node in nodes if isinstance(node, ast.BinOp | ast.Call | ast.Compare)}


def _written_anew(code: str) -> str:
    try:
        return ast.unparse(ast.parse(code, mode="eval"))
    except (SyntaxError, ValueError):
        return ""


def _value(expected: str) -> str:
    """Give what was expected without the words on its shape."""
    return _one_line(SHAPE.sub("", expected))


def _one_line(text: str) -> str:
    return " ".join(text.split())
