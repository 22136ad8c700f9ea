"""JUnit XML, which CI servers show: a suite for each hand-in, a test for each case.

A case that does not hold is a failure; what could not be judged is an error; what was not run is skipped.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from xml.etree import ElementTree

from autograder.records import CaseResult, Grade
from autograder.report.pages import in_words

# What XML 1.0 has no way to write; a student's message may hold anything.
UNWRITABLE = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
ERRORS = {"crashed", "timed_out"}


def junit(grades: Iterable[Grade]) -> bytes:
    """Write a class."""
    root = ElementTree.Element("testsuites")
    for grade in grades:
        root.append(_suite(grade))
    ElementTree.indent(root)
    written: bytes = ElementTree.tostring(root, encoding="utf-8", xml_declaration=True)
    return written + b"\n"


def _suite(grade: Grade) -> ElementTree.Element:
    cases = [(each.name, case) for each in grade.questions for case in each.cases]
    suite = ElementTree.Element("testsuite", name=_text(grade.submission), time=f"{grade.seconds:.3f}")
    tests = [_test(question, case) for question, case in cases] or [_whole(grade)]
    for kind, tag in (("failures", "failure"), ("errors", "error"), ("skipped", "skipped")):
        suite.set(kind, str(sum(test.find(tag) is not None for test in tests)))
    suite.set("tests", str(len(tests)))
    suite.extend(tests)
    return suite


def _test(question: str, case: CaseResult) -> ElementTree.Element:
    test = ElementTree.Element("testcase", classname=question, name=case.name, time=f"{case.seconds:.3f}")
    if case.status == "not_checked":
        ElementTree.SubElement(test, "skipped").text = _text(case.message)  # older schemas know no attribute
    elif case.status != "passed":
        tag = "error" if case.status in ERRORS else "failure"
        first, _, rest = case.message.partition("\n")
        told = ElementTree.SubElement(
            test, tag, message=_text(first or in_words(case.name)), type=case.status
        )
        told.text = _text("\n".join(filter(None, (rest, case.hint))))
    return test


def _whole(grade: Grade) -> ElementTree.Element:
    """Write a hand-in of which no case was run."""
    test = ElementTree.Element("testcase", classname=grade.assignment, name=grade.status, time="0.000")
    ElementTree.SubElement(test, "error", message=_text(" ".join(grade.messages)), type=grade.status)
    return test


def _text(text: str) -> str:
    return UNWRITABLE.sub("\N{REPLACEMENT CHARACTER}", text)
