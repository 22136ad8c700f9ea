"""TRUSTED: what the cases asked of earlier submissions, so that the next is asked all of it at once.

Most of a call's cost is the switch between two processes, after which both run with cold caches. What a test
asks seldom depends on the answers: inputs are fixed, or drawn from one key. So a case that asked two
submissions exactly the same is foreseen: the next submission gets the requests of all such cases in one
frame after its cells have run, and gives its answers in one. Test bodies then run against these answers,
and each request that a body makes is compared with the foreseen one. Where one differs, or the process does
not survive them, the case is run again, call by call, in a new process.

What remains of a difference: a case that fails in the middle has made the calls that it would have made
had it passed.
"""

from __future__ import annotations

from typing import Any, Final

Requests = list[list[Any]]

_MOST_BYTES: Final = 1 << 18


class Foresight:
    """What is known of an assignment's cases, kept from submission to submission."""

    def __init__(self) -> None:
        self._asked: dict[str, Requests] = {}  # the longest sequence seen, since a failing case stops early
        self._sure: set[str] = set()
        self._given_up: set[str] = set()

    def requests(self) -> dict[str, Requests]:
        """Give the requests of each case that is foreseen."""
        return {case: requests for case, requests in self._asked.items() if case in self._sure}

    def learn(self, case: str, asked: Requests | None) -> None:
        """Take in what a submission was asked; None where it cannot be foreseen, as with callbacks."""
        if asked is None or _size(asked) > _MOST_BYTES:
            self._give_up(case)
        elif asked and case not in self._given_up:
            known = self._asked.setdefault(case, asked)
            if known is not asked:
                self._compare(case, known, asked)

    def _compare(self, case: str, known: Requests, asked: Requests) -> None:
        if asked == known:
            self._sure.add(case)
        elif asked[: len(known)] == known:
            self._asked[case] = asked
            self._sure.discard(case)
        elif known[: len(asked)] != asked:
            self._give_up(case)

    def _give_up(self, case: str) -> None:
        self._given_up.add(case)
        self._sure.discard(case)


def _size(asked: Requests) -> int:
    """Count the bytes of all arrays in the entries of all requests."""
    entries = (entry for request in asked for entry in request[5])
    return sum(len(part) for entry in entries for part in entry if isinstance(part, bytes))
