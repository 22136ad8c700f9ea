"""Moments as an LMS writes them -> ISO 8601 in UTC."""

from __future__ import annotations

import re
from datetime import UTC, datetime

ZONE = re.compile(r"\s*(?:Z|UTC|GMT)$")
OFFSET = re.compile(r"\s+([+-][0-9]{2}:?[0-9]{2})$")
FRACTION = re.compile(r"(\.[0-9]{6})[0-9]+")  # finer than Python reads


def in_utc(text: str) -> str | None:
    """Give a moment as `2026-02-01T12:34:56.789000Z`; None where it is none, or names no time zone."""
    mended = OFFSET.sub(r"\1", FRACTION.sub(r"\1", ZONE.sub("+00:00", text.strip())))
    try:
        moment = datetime.fromisoformat(mended)
        return (
            moment.astimezone(UTC).isoformat(timespec="microseconds").replace("+00:00", "Z")
            if moment.tzinfo
            else None
        )
    except (ValueError, OverflowError):
        return None
