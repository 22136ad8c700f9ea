"""Ctrl-C and its kin, heard between two steps instead of in the middle of one.

The first asks for an end as soon as what runs is finished, the second for one now. The third is what it
is without this module: it ends the program wherever it stands.
"""

from __future__ import annotations

import os
import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

SIGNALS = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)  # Ctrl-C, the system's shutdown, a closed terminal
PATIENCE = 2  # interrupts that are only counted


class Interrupts:
    """Which have come so far.

    Args:
        watched: a descriptor that can be read once there is news; none where none can come.
    """

    def __init__(self, *watched: int) -> None:
        self.watched = watched
        self.count = 0
        self.last = 0  # the signal's number

    def hear(self) -> None:
        """Take notice of the news."""
        for descriptor in self.watched:
            os.read(descriptor, PATIENCE)

    @property
    def exit_code(self) -> int:
        """What a shell expects of a program that a signal ended."""
        return 128 + self.last


NEVER = Interrupts()  # for those who take none


@contextmanager
def heard() -> Iterator[Interrupts]:
    """Count interrupts while the block runs; what the caller's system ignores stays ignored."""
    if threading.current_thread() is not threading.main_thread():  # which alone is interrupted
        yield NEVER
        return
    news, told = os.pipe()
    interrupts = Interrupts(news)

    def note(number: int, _frame: FrameType | None) -> None:
        interrupts.count += 1
        interrupts.last = number
        if interrupts.count > PATIENCE:
            raise KeyboardInterrupt
        os.write(told, b"!")

    before = {number: signal.getsignal(number) for number in SIGNALS}
    for number in SIGNALS:
        if before[number] is not signal.SIG_IGN:  # as under nohup
            signal.signal(number, note)
    try:
        yield interrupts
    finally:
        for number in SIGNALS:
            signal.signal(number, before[number])
        os.close(news)
        os.close(told)
