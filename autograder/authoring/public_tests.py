"""A question's test file without its hidden cases, nor anything that only they need.

What is kept is kept as it was written: blocks of lines are left out of the file, nothing is printed anew
but an import of which a part goes. A block stays if a public case needs it, directly or through another; a
parameter or a local variable that is spelled like it needs nothing.
"""

from __future__ import annotations

import ast

from autograder import names
from autograder.authoring.cases import Block, TestSource
from autograder.errors import BadInput

OTTER_READS = frozenset({"OK_FORMAT", "name", "points"})
LINE_LENGTH = 110


def public_text(test: TestSource) -> str:
    """Give the file for students.

    Raises:
        BadInput: it would hold letters beyond ASCII.
    """
    public = public_names(test)
    text = "".join(_published(block, public) for block in test.blocks).lstrip("\n")
    _check_letters(test, text)
    return text


def public_names(test: TestSource) -> frozenset[str]:
    """Follow the names that public cases read to all that they rest on."""
    definitions = {name: block for block in test.blocks for name in block.binds}
    waiting = OTTER_READS | set(test.cases(hidden=False))
    needed: set[str] = set()
    while waiting:
        name = min(waiting)
        needed.add(name)
        waiting = (waiting | (names.read(definitions[name].text) & definitions.keys())) - needed
    return frozenset(needed)


def _check_letters(test: TestSource, text: str) -> None:
    """See that otter reads the text everywhere: it opens files in the encoding of the machine."""
    for line in text.splitlines():
        strange = "".join(sorted({letter for letter in line if not letter.isascii()}))
        if strange:
            what = f"students get a line with {strange}, which otter cannot read on Windows: {line.strip()}"
            raise BadInput(str(test.path), what, "Write public cases in ASCII.")


def _published(block: Block, public: frozenset[str]) -> str:
    """Give the part of a block that students get."""
    if block.always_stays or block.binds <= public:
        return block.above + block.text
    if not block.binds & public:
        return ""
    if isinstance(block.statement, ast.Import | ast.ImportFrom):
        return f"{block.above}{_shortened(block.statement, public)}\n"
    return block.above + block.text


def _shortened(statement: ast.Import | ast.ImportFrom, public: frozenset[str]) -> str:
    """Print an import again with the names that students need."""
    kept = [alias for alias in statement.names if (alias.asname or alias.name.split(".")[0]) in public]
    clauses = [f"{alias.name} as {alias.asname}" if alias.asname else alias.name for alias in kept]
    head = f"from {statement.module} " if isinstance(statement, ast.ImportFrom) else ""
    line = f"{head}import {', '.join(clauses)}"
    if len(line) <= LINE_LENGTH:
        return line
    return "\n".join([f"{head}import (", *(f"    {clause}," for clause in clauses), ")"])
