"""Cut a case's message into what reads as prose and what stands in columns.

    The scores are shifted first.                     <- the sentence
    The largest difference is 2.9.                    <- prose
    given:    z = [[0, -1000]]                        <- a part, with its name
    got:      [[0., -inf]]
        cell 3, line 2: return np.log(p)              <- indented: a part without a name

Any text is laid out in some way; what is not recognised is prose.
"""

from __future__ import annotations

import re

import msgspec

NAMED = re.compile(r"(given|expected|got): +")
COLUMN = 10  # where a named part's text begins, on its first line and below


class Part(msgspec.Struct):
    """A stretch of a message.

    Args:
        name: given, expected or got; empty for others.
        text: its lines.
        is_prose: whether lines may be broken anywhere; columns must not.
    """

    name: str
    text: str
    is_prose: bool


def parts(lines: list[str]) -> list[Part]:
    """Lay out the lines that follow a message's first sentence."""
    found: list[Part] = []
    for line in lines:
        named = NAMED.match(line)
        if named:
            found.append(Part(named[1], line[named.end() :], is_prose=False))
        elif line.startswith(" ") and found and not found[-1].is_prose:
            found[-1].text += "\n" + _without_margin(line, found[-1])
        elif line.startswith(" "):
            found.append(Part("", line.strip(), is_prose=False))
        else:
            found.append(Part("", line, is_prose=True))
    return found


def _without_margin(line: str, part: Part) -> str:
    margin = COLUMN if part.name else 4
    return line[margin:] if line[:margin].isspace() else line.lstrip()
