"""Results without names: each student and hand-in under a pseudonym that only the holder of the key resolves.

A pseudonym is a keyed hash (HMAC-SHA-256) of the name. It is the same in every run and assignment that shares
the key file, whoever joins the class, and without the file nobody can try names until one fits. The key file
holds the secret and the names; it lies beside the gradebook, which holds the names too.
"""

from __future__ import annotations

import csv
import hmac
import os
import re
import secrets
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path, PurePosixPath
from typing import TextIO

from msgspec import structs

from autograder.errors import BadInput
from autograder.records import Grade, QuestionScore, SetAside

SECRET = re.compile(r"# secret: ([0-9a-f]{64})")
COLUMNS = ("pseudonym", "student", "student_id", "email")
PREFIX = "student-"
DIGITS = 10  # of a student's pseudonym: two of 10,000 students share one with a chance of 1 in 20,000
SHORTEST = 4  # letters of a name that is looked for in texts: `Ida` would be found in other words' company


Handed = Grade | SetAside  # both say whose something is, and how outputs call it


class Pseudonyms:
    """Gives pseudonyms, and notes for whom.

    Args:
        path: the key file; it is made where there is none.

    Raises:
        BadInput: it is no key file, or cannot be read or made.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        try:
            _make(path)
            first, *lines = path.read_text(encoding="utf-8").splitlines()
        except (OSError, ValueError) as error:
            raise BadInput(str(path), f"cannot be used as a key file: {error}", "Move it away.") from None
        secret = SECRET.match(first)
        if secret is None:
            raise BadInput(str(path), "is no key file of pseudonyms", "Move it away.")
        self._secret = bytes.fromhex(secret[1])
        self._known = {row["pseudonym"]: row for row in csv.DictReader(lines)}

    def student(self, student: str) -> str:
        """Name a student: `student-3f9a1c04be`."""
        return PREFIX + self._hash("student", student)[:DIGITS]

    def submission(self, submission: str, student: str) -> str:
        """Name a hand-in after its student; its kind, `.ipynb` say, is kept."""
        if not submission:
            return ""
        suffix = PurePosixPath(submission).suffix.lower()
        kind = suffix if suffix in (".ipynb", ".py", ".zip") else ""
        return f"{self.student(student)}-{self._hash('submission', submission)[:6]}{kind}"

    def grade(self, grade: Grade) -> Grade:
        """Take out who it is: names, ids, addresses, times, and these names where a message quotes them."""
        self.note(grade)
        known = self._replaced(grade)
        return structs.replace(
            grade,
            submission=self.submission(grade.submission, grade.student),
            student=self.student(grade.student),
            student_id="",
            email="",
            submitted_at=None,
            group="",
            extension_hours=0.0,
            digest=f"hmac-sha256:{self._hash('digest', grade.digest)}" if grade.digest else "",
            messages=tuple(_without(known, message) for message in grade.messages),
            adjustments=tuple(
                structs.replace(each, sentence=_without(known, each.sentence)) for each in grade.adjustments
            ),
            notes=tuple(_without(known, note) for note in grade.notes),
            questions=tuple(_question(known, question) for question in grade.questions),
        )

    def set_aside(self, item: SetAside) -> SetAside:
        """Take out who it is; the reason, which may name others too, stands in the results with names."""
        self.note(item)
        return structs.replace(
            item,
            submission=self.submission(item.submission, item.student),
            student=self.student(item.student),
            student_id="",
            email="",
            submitted_at=None,
            reason="",
        )

    def text(self, text: str, handed: Handed) -> str:
        """Replace in a text what says whose hand-in it is about."""
        return _without(self._replaced(handed), text)

    def note(self, handed: Handed) -> None:
        """Remember whose pseudonym it is; `save` writes it down."""
        row = (self.student(handed.student), handed.student, handed.student_id, handed.email)
        self._known[row[0]] = dict(zip(COLUMNS, map(_guarded, row), strict=True))

    def save(self) -> None:
        """Write the key file, whole or not at all, for its owner alone to read.

        Raises:
            BadInput: it cannot be written.
        """
        making = self._path.with_name(f"{self._path.name}.{os.getpid()}")
        try:
            with _private(making) as file:
                file.write(f"# secret: {self._secret.hex()}\n")
                table = csv.DictWriter(file, COLUMNS, lineterminator="\n", extrasaction="ignore")
                table.writeheader()
                table.writerows(self._known[name] for name in sorted(self._known))
            making.replace(self._path)
        except OSError as error:
            making.unlink(missing_ok=True)
            raise BadInput(str(self._path), f"cannot be written: {error.strerror}") from None

    def _hash(self, what: str, name: str) -> str:
        return hmac.digest(self._secret, f"{what}\0{name}".encode(), "sha256").hex()

    def _replaced(self, handed: Handed) -> Mapping[str, str]:
        """Give what stands for whom in texts, the longest first."""
        who = self.student(handed.student)
        file = self.submission(handed.submission, handed.student)
        found = {handed.student: who, handed.student_id: who, handed.email: who}
        found |= {handed.submission: file, PurePosixPath(handed.submission).name: file}
        long = [name for name in found if len(name) >= SHORTEST]
        return {name: found[name] for name in sorted(long, key=len, reverse=True)}


def require_nameless(folder: Path, key: Path) -> None:
    """See that a folder of results, which may be handed round, gives no name away.

    Raises:
        BadInput: the key would lie in it, or pages of an earlier run do that have names.
    """
    if key.resolve().is_relative_to(folder.resolve()):
        what = f"would hold {key.name}, the key to its pseudonyms, and the gradebook"
        raise BadInput(str(folder), what, "Name a folder of its own with --out.")
    pages = [path for kind in ("feedback", "faults") for path in folder.glob(f"{kind}/*")]
    named = [path for path in pages if not path.name.startswith(PREFIX)]
    if named:
        what = f"holds pages of an earlier run with names, such as {named[0].name}"
        raise BadInput(str(folder), what, "Name an empty folder with --out.")


def _make(path: Path) -> None:
    """Make a key file with a secret, unless there is one, or somebody else is faster."""
    path.parent.mkdir(parents=True, exist_ok=True)
    if path.exists():
        return
    making = path.with_name(f"{path.name}.{os.getpid()}")
    with _private(making) as file:
        file.write(f"# secret: {secrets.token_hex(32)}\n{','.join(COLUMNS)}\n")
    with suppress(FileExistsError):
        os.link(making, path)
    making.unlink()


def _private(path: Path) -> TextIO:
    """Open a new file that nobody else can read from the first moment on."""
    path.unlink(missing_ok=True)
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    return os.fdopen(descriptor, "w", encoding="utf-8", newline="")


def _guarded(text: str) -> str:
    """Put an apostrophe before what a spreadsheet would take for a formula."""
    return f"'{text}" if text.startswith(("=", "+", "-", "@", "\t")) else text


def _question(known: Mapping[str, str], question: QuestionScore) -> QuestionScore:
    cases = (
        structs.replace(case, message=_without(known, case.message), decided=_without(known, case.decided))
        for case in question.cases
    )
    return structs.replace(question, cases=tuple(cases), code=_without(known, question.code))


def _without(known: Mapping[str, str], text: str) -> str:
    """Replace whole names, the longest first."""
    if not known:
        return text
    any_name = "|".join(map(re.escape, known))
    return re.sub(rf"(?<!\w)(?:{any_name})(?!\w)", lambda match: known[match[0]], text)
