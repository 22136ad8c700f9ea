"""What differs from run to run though nothing does: where in memory an object lies.

`<function f at 0x7f21c0d3e160>` is what Python calls a function; the same submission must read the same
sentence each time it is graded.
"""

from __future__ import annotations

import re

IN_MEMORY = re.compile(r"(?<=\bat )0x[0-9a-fA-F]{5,16}\b|\b0x[0-9a-fA-F]{11,16}\b")
SOMEWHERE = "0x…"


def without_addresses(text: str) -> str:
    """Write `0x…` for what is an address; shorter numbers in hexadecimal stay.

    Args:
        text: of any origin.
    """
    return IN_MEMORY.sub(SOMEWHERE, text)
