"""TRUSTED: the jails of one grading process, kept warm from submission to submission."""

from __future__ import annotations

from autograder.errors import MachineLacks
from autograder.sandbox.host import Allowance, Jail
from autograder.sandbox.namespace import Budget, Namespace
from autograder.sandbox.process import Process

_FORKS_A_JAIL = 1_000  # then a new one: nothing that piles up in a kernel or a zygote lasts


class Jails:
    """Up to two jails, one of which has matplotlib: it costs twice as much to fork.

    Args:
        allowance: what a child may use.
        isolated: False runs without a sandbox, only on explicit request.
        paranoid: gives each submission a jail of its own.
    """

    def __init__(self, allowance: Allowance, *, isolated: bool = True, paranoid: bool = False) -> None:
        self._allowance = allowance
        self._isolated = isolated
        self._paranoid = paranoid
        self._jails: dict[bool, Jail] = {}
        self._were_disturbed = False

    def open(
        self, cells: list[tuple[int, str]], *, matplotlib: bool, by_statement: bool, budget: Budget
    ) -> Namespace:
        """Run a submission's cells in a process of a fitting jail.

        Raises:
            MachineLacks: there is no jail to be had.
        """
        if self._paranoid:
            self._drop(matplotlib)
        return Namespace(lambda: self._forked(matplotlib), cells, by_statement, budget)

    @property
    def disturbed(self) -> bool:
        """Whether something outside ended a jail or a child while it was asked: its answers prove nothing."""
        return self._were_disturbed or any(jail.disturbed for jail in self._jails.values())

    def _forked(self, matplotlib: bool) -> Process:
        """Fork in a fitting jail; where that has died meanwhile, in a new one."""
        try:
            return self._jail(matplotlib).fork()
        except MachineLacks:
            self._drop(matplotlib)
            return self._jail(matplotlib).fork()

    def _jail(self, matplotlib: bool) -> Jail:
        jail = self._jails.get(matplotlib)
        if jail is not None and (jail.forks >= _FORKS_A_JAIL or not jail.alive):
            self._drop(matplotlib)
            jail = None
        if jail is None:
            jail = Jail(self._allowance, matplotlib=matplotlib, isolated=self._isolated)
            self._jails[matplotlib] = jail
        return jail

    def _drop(self, matplotlib: bool) -> None:
        jail = self._jails.pop(matplotlib, None)
        if jail is not None:
            self._were_disturbed |= jail.disturbed
            jail.close()

    def close(self) -> None:
        """End every jail."""
        for matplotlib in list(self._jails):
            self._drop(matplotlib)
