"""TRUSTED: what a child says, as text that is safe to print.

A submission writes its own messages: without this they could clear the operator's terminal, or reorder the
line that they stand in.
"""

from __future__ import annotations

from typing import Final

_CONTROLS = {*range(0x20), *range(0x7F, 0xA0)} - {ord("\n"), ord("\t")}
_DIRECTIONS = {0x061C, 0x200E, 0x200F, *range(0x2028, 0x202F), *range(0x2066, 0x206A)}
_SHOWN: Final = {code: f"\\x{code:02x}" for code in _CONTROLS} | dict.fromkeys(_DIRECTIONS, "\ufffd")


def printable(text: str, most: int) -> str:
    """Cut a text to so many characters, and write its control characters as Python would."""
    return text[:most].translate(_SHOWN)
