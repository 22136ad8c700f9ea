"""What could be handed in, or downloaded, as a zip, read as `autograder grade` reads it.

Documented are hand-ins that are graded or refused in sentences, and, for a zip that the operator named, one
mistake of theirs. Nothing is written, whatever the names in it are.
"""

from __future__ import annotations

import io
import random
import tempfile
import zipfile
from functools import cache
from pathlib import Path

from autograder.errors import BadInput
from autograder.hand_ins import find_class
from autograder.submission import read_submission
from tests.fuzz.mutation import mutated
from tests.fuzz.notebooks import judged
from tests.fuzz.running import Target

ASSIGNMENT = "02_products"
NOTEBOOK = (
    b'{"cells": [{"cell_type": "code", "source": "def multiply(a, b):\\n    return 1\\n"}], "nbformat": 4}'
)
FILE = f"{ASSIGNMENT}.ipynb"
METADATA = (
    b"submission_1:\n  :submitters:\n  - :name: Ana\n    :email: ana@x.org\n"
    b"  :created_at: 2026-01-02 03:04:05 Z\n"
)
NAMES = (
    *(
        FILE,
        f"ana_12_34_{FILE}",
        f"../{FILE}",
        f"/etc/{FILE}",
        f"C:\\{FILE}",
        f"a/b/{FILE}",
        f".{FILE}",
        "é.ipynb",
    ),
    *(
        "Ana Silva_123_assignsubmission_file_/x.ipynb",
        "submission_1/x.ipynb",
        "submission_metadata.yml",
        "a/",
        "x.py",
    ),
    *(
        "more.zip",
        "__MACOSX/._x.ipynb",
        "silvaana_LATE_12_34_x.ipynb",
        "submissions.csv",
        f"{FILE}.",
        "\x1b[2J.ipynb",
    ),
)


def _zipped(files: list[tuple[str, bytes]], method: int) -> bytes:
    memory = io.BytesIO()
    with zipfile.ZipFile(memory, "w", method) as archive:
        for name, data in files:
            info = zipfile.ZipInfo(name)
            info.compress_type = method
            archive.writestr(info, data)
    return memory.getvalue()


@cache
def _sound() -> tuple[bytes, ...]:
    inner = _zipped([(f"work/{FILE}", NOTEBOOK)], zipfile.ZIP_DEFLATED)
    canvas = [
        (f"{name}_{number}_34_{FILE}", NOTEBOOK) for number, name in enumerate(("ana", "ben_LATE", "cleo"))
    ]
    gradescope = [("submission_metadata.yml", METADATA), ("submission_1/x.ipynb", NOTEBOOK)]
    moodle = [
        ("Ana Silva_123_assignsubmission_file_/x.ipynb", NOTEBOOK),
        ("Ben_9_assignsubmission_file_/x.py", b"x = 1"),
    ]
    contents = [
        [(FILE, NOTEBOOK)],
        canvas,
        gradescope,
        moodle,
        [("more.zip", inner)],
        [("a/", b""), ("a/x.zip", inner)],
    ]
    return tuple(
        _zipped(files, method) for files in contents for method in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
    )


def make(rng: random.Random) -> bytes:
    """Write one zip: strange names in a sound one, a sound one with a few bytes wrong, or both."""
    data = rng.choice(_sound())
    if rng.random() < 0.3:
        files = [(rng.choice(NAMES), rng.choice((NOTEBOOK, b"", b"x = 1", METADATA, data))) for _ in range(4)]
        data = _zipped(list(dict(files).items()), rng.choice((zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)))
        if rng.random() < 0.5:
            return data
    if rng.random() < 0.6:  # the directory at the end says how everything is read
        place = data.rfind(b"PK\x01\x02", 0, rng.randint(1, len(data)) + 1)
        place = max(place, 0)
        return data[:place] + mutated(data[place:], rng, _sound())
    return mutated(data, rng, _sound())


def read(data: bytes) -> str:
    """Read a zip as one that a student handed in, and as a download of a whole class.

    Raises:
        AssertionError: something was written, or a refusal says nothing.
    """
    with tempfile.TemporaryDirectory(dir="/dev/shm" if Path("/dev/shm").is_dir() else None) as name:
        folder = Path(name)
        export = folder / "class" / "ana.zip"
        export.parent.mkdir()
        export.write_bytes(data)
        one, many = _found(export.parent), _found(export)
        assert sorted(path.name for path in folder.rglob("*")) == ["ana.zip", "class"]
    return f"{one}, as a download {many}"


def _found(path: Path) -> str:
    try:
        found = find_class([path], ASSIGNMENT, ["multiply"])
    except BadInput as mistake:
        return _told(mistake)
    outcomes = {judged(read_submission(hand_in)) for hand_in in found.hand_ins}
    assert outcomes, "a class without hand-ins, and nobody was told"
    return " and ".join(sorted(outcomes))


def _told(mistake: BadInput) -> str:
    assert mistake.what.strip(), mistake
    return "a mistake of the operator's"


ZIPS = Target("zips", make, read)
