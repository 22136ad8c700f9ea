"""Imports, gathered from several modules and written as it is customary."""

from __future__ import annotations

from collections.abc import Iterable

from autograder.authoring.reference import Origin


def import_block(origins: Iterable[Origin]) -> str:
    """Write imports: those of the standard library, then those of NumPy, each after a blank line."""
    taken = {origin: origin.module.partition(".")[0] == "numpy" for origin in origins}
    blocks = [[origin for origin, is_numpy in taken.items() if is_numpy == which] for which in (False, True)]
    return "".join("\n" + _lines(block) for block in blocks if block)


def _lines(origins: list[Origin]) -> str:
    """Write `import` before `from`, each by name, and one line for each module."""
    modules = sorted(_as("import " + origin.module, origin) for origin in origins if not origin.name)
    taken: dict[str, list[str]] = {}
    for origin in sorted(origins, key=lambda origin: (origin.module, origin.name)):
        if origin.name:
            taken.setdefault(origin.module, []).append(_as(origin.name, origin))
    lines = [*modules, *(f"from {module} import {', '.join(names)}" for module, names in taken.items())]
    return "\n".join(lines) + "\n"


def _as(written: str, origin: Origin) -> str:
    plain = origin.name or origin.module.partition(".")[0]
    return written if origin.known_as == plain else f"{written} as {origin.known_as}"
