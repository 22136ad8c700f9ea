"""Rules for DNA: texts, and pieces of named texts."""

from __future__ import annotations

from reference_impl.arguments.checks import Rule, Sizes, refuse, shown
from reference_impl.arguments.rules import listed, whole

STRANDS = ("+", "-")


def text() -> Rule:
    """Ask for a string."""

    def check(name: str, value: object, sizes: Sizes) -> None:
        if not isinstance(value, str):
            refuse(name, f"is {shown(value)}", "be a string")

    return check


def texts_by_name() -> Rule:
    """Ask for a dictionary of strings, with strings as keys."""

    def check(name: str, value: object, sizes: Sizes) -> None:
        pairs = value.items() if isinstance(value, dict) else [(None, None)]
        if not all(isinstance(each, str) for pair in pairs for each in pair):
            refuse(name, f"is {shown(value)}", "be a dictionary of strings by name")

    return check


def intervals() -> Rule:
    """Ask for a list of (chromosome, start, end, strand), with 0 ≤ start < end."""
    position = whole(at_least=0)

    def check(name: str, value: object, sizes: Sizes) -> None:
        for place, item in enumerate(listed(name, value, "be a list of intervals", 0)):
            where = f"{name}[{place}]"
            if not isinstance(item, list | tuple) or len(item) != 4:
                refuse(where, f"is {shown(item)}", "be (chromosome, start, end, strand)")
            chromosome, start, end, strand = item
            text()(f"{where}[0]", chromosome, sizes)
            position(f"{where}[1]", start, sizes)
            whole(at_least=start + 1)(f"{where}[2]", end, sizes)
            if strand not in STRANDS:
                refuse(f"{where}[3]", f"is {shown(strand)}", "be '+' or '-'")

    return check
