# /// attack
# tries = "a disk of the machine, by a device in a zip"
# layer = "hand-ins"
# stopped_by = "an entry that is a device is refused"
# status = "unreadable"
# ///
from __future__ import annotations

import zipfile
from pathlib import Path


def make(folder: Path, honest: str) -> None:
    """Write it."""
    device = zipfile.ZipInfo("walls.py")
    device.create_system, device.external_attr = 3, 0o060666 << 16
    with zipfile.ZipFile(folder / "walls.zip", "w") as archive:
        archive.writestr(device, honest)
