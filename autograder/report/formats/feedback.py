"""Feedback to send back: the pages as the zip that Canvas or Moodle takes, and a table for a mail program.

Canvas and Moodle find the student by the name that they gave the hand-in, so a page goes by that name: beside
the file in Canvas's download, into the same folder of Moodle's. The page is the only thing in it.
"""

from __future__ import annotations

import csv
import io
import re
import zipfile
from collections.abc import Callable, Iterable
from pathlib import PurePosixPath

from autograder.records import Grade
from autograder.report.exports import guarded
from autograder.report.folder import safe_name
from autograder.report.pages import points

MOODLE = re.compile(r"[^/]+_[0-9]+_assignsubmission_(?:file|onlinetext)_?(?=/|$)")
CANVAS = re.compile(r"[^/]+_[0-9]+_[0-9]+_[^/]+")
WHEN = (1980, 1, 1, 0, 0, 0)  # of every page, so that the same grades give the same file
PAGE = ".html"
COLUMNS = ("address", "student", "file", "score", "max_score")


def page_name(grade: Grade) -> str:
    """Say where a page stands in the zip."""
    name = PurePosixPath(grade.submission)
    folder = MOODLE.match(grade.submission)
    if folder:
        return f"{folder[0]}/feedback{PAGE}"
    if CANVAS.fullmatch(name.name):
        return str(PurePosixPath(name.name).with_suffix(PAGE))
    return f"{safe_name(grade.submission)}{PAGE}"


def feedback(grades: Iterable[Grade], render: Callable[[Grade], str]) -> bytes:
    """Put every page into a zip.

    Args:
        grades: as they count.
        render: writes a grade's page.
    """
    memory = io.BytesIO()
    with zipfile.ZipFile(memory, "w", zipfile.ZIP_DEFLATED) as archive:
        for grade in grades:
            page = zipfile.ZipInfo(page_name(grade), WHEN)
            page.compress_type = zipfile.ZIP_DEFLATED
            page.external_attr = 0o644 << 16
            archive.writestr(page, render(grade))
    return memory.getvalue()


def mail_merge(grades: Iterable[Grade]) -> tuple[str, list[str]]:
    """Write a table of addresses and pages for a mail program; who has no address is told."""
    file, told = io.StringIO(), []
    table = csv.writer(file, lineterminator="\n")
    table.writerow(COLUMNS)
    for grade in grades:
        if not grade.email:
            told.append(f"{grade.student}: no address is known; give a roster with --roster when you grade")
            continue
        page = f"feedback/{safe_name(grade.submission)}{PAGE}"
        score = "" if grade.score is None else points(grade.score)
        table.writerow([guarded(grade.email), guarded(grade.student), page, score, points(grade.max_score)])
    return file.getvalue(), told
