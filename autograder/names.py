"""Global names: which ones a piece of source binds, and which ones it reads.

The compiler's own symbol tables answer, so that a parameter, a local variable or an attribute that is
spelled like a global name is not mistaken for it.
"""

from __future__ import annotations

import symtable
from collections.abc import Iterator


def bound(source: str) -> frozenset[str]:
    """Names that the source assigns, imports or defines at its top level."""
    top = symtable.symtable(source, "<source>", "exec")
    return frozenset(
        symbol.get_name() for symbol in top.get_symbols() if symbol.is_assigned() or symbol.is_imported()
    )


def read(source: str) -> frozenset[str]:
    """Global names that the source reads, at its top level or inside its functions; builtins too."""
    top = symtable.symtable(source, "<source>", "exec")
    return frozenset(
        symbol.get_name()
        for table in _all_tables(top)
        for symbol in table.get_symbols()
        if symbol.is_referenced() and (table is top or symbol.is_global())
    )


def _all_tables(table: symtable.SymbolTable) -> Iterator[symtable.SymbolTable]:
    yield table
    for child in table.get_children():
        yield from _all_tables(child)
