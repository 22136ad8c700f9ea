# /// attack
# tries = "scripts and escapes in the pages and the terminal, by names inside a zip"
# layer = "reports"
# stopped_by = "names inside a hand-in say nothing of whose it is, and are shown escaped, if at all"
# statuses = { scale = "passed", steps = "passed", halves = "passed" }
# earns = 3.0
# ///
from __future__ import annotations

import zipfile
from pathlib import Path


def make(folder: Path, honest: str) -> None:
    """Write it."""
    with zipfile.ZipFile(folder / "walls.zip", "w") as archive:
        archive.writestr("=cmd|'x'!A1<script>window.pwned=17<!--\x1b[2J\u202e[bold].py", honest)
