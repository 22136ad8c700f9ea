"""How much it says that two functions did alike."""

from __future__ import annotations

from typing import NamedTuple

MOSTLY_ROUGH = 2  # things that agree roughly, or not at all for sure, for each that agrees exactly


class Agreement(NamedTuple):
    """Two series of answers that do not contradict each other.

    Args:
        exact: in how many things they agree in which the known one differs from the right one.
        rough: in how many the words of an exception, the ways to overflow, or the drawn numbers differ.
        vague: how many things could not be compared, though they do not contradict.
    """

    exact: int
    rough: int
    vague: int = 0

    @property
    def doubt(self) -> int:
        """What does not agree to the letter."""
        return self.rough + self.vague

    def tells(self, nothing_works: bool) -> bool:
        """Say whether this is evidence enough.

        Args:
            nothing_works: whether every case fails; else it tells that a list is refused and an array is not.
        """
        return self.doubt <= MOSTLY_ROUGH * self.exact if self.exact else self.rough > 0 and not nothing_works


def added(one: Agreement, other: Agreement) -> Agreement:
    """Count what two pieces of evidence say together."""
    return Agreement(one.exact + other.exact, one.rough + other.rough, one.vague + other.vague)
