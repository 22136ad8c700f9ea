"""TRUSTED: one child, seen from outside: its connection, its clocks, its end.

The clocks are the kernel's: CPU time is read for the child's process from outside it, and wall time backs
it up for what sleeps or waits.
"""

from __future__ import annotations

import contextlib
import os
import select
import signal
import socket
import struct
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, Final, Protocol

from autograder.errors import Crashed, TimedOut
from autograder.sandbox.wire import Caps, Channel, WireError

FROM_HOST: Final = Caps(frame_bytes=64 << 20, items=10_000_000)
_SLICE: Final = struct.pack("ll", 0, 20_000)  # struct timeval: how often a wait looks at the clocks
WALL_PER_CPU: Final = 10  # a backstop this much wider than the verdict
_TO_END: Final = 0.2  # seconds that a process has which hung up; a memory fault takes a while
_BETWEEN_LOOKS: Final = 0.005  # seconds; answers that come faster share one look at the CPU clock


class Clock:
    """A deadline in CPU seconds of one process, with a wall clock behind it.

    Args:
        cpu: gives the process's CPU seconds so far, None where the machine cannot say.
        seconds: what it may use from now on.
        what: the subject of the sentence that says it was too slow.
        renewed_by: where its number has grown, the time begins anew.
    """

    def __init__(
        self,
        cpu: Callable[[], float | None],
        seconds: float,
        what: str,
        renewed_by: Callable[[], int] | None = None,
    ) -> None:
        self._cpu = cpu
        self._seconds = seconds
        self._what = what
        self._renewed_by = renewed_by
        self._stage = -1
        self._begin()

    def _begin(self) -> None:
        self._started = self._cpu() or 0.0
        self._wall_started = self._looked = time.monotonic()

    def glance(self) -> None:
        """Check, unless it was checked a moment ago."""
        now = time.monotonic()
        if now - self._looked > _BETWEEN_LOOKS:
            self._looked = now
            self.check()

    def check(self) -> None:
        """Raise TimedOut when either clock has run out."""
        if self._renewed_by is not None and (stage := self._renewed_by()) > self._stage:
            self._stage = stage
            self._begin()
        used = self._cpu()
        if used is not None and used - self._started > self._seconds:
            raise TimedOut(f"{self._what} took more than {self._seconds:g} s of computing time")
        wall = self._seconds * (WALL_PER_CPU if used is not None else 1)
        if time.monotonic() - self._wall_started > wall:
            raise TimedOut(f"{self._what} did not end within {wall:g} s", by_wall_clock=True)


class Zygote(Protocol):
    """What a child needs of the jail it lives in."""

    answer: Caps
    cpu_seconds: int
    disturbed: bool

    def ended(self) -> tuple[int, float]:
        """Wait for the current child's end: (wait status, CPU seconds)."""


class Process:
    """A running child.

    Args:
        zygote: the jail's.
        sock: the host's end of the connection.
        pid: its process id as the zygote sees it.
        handle: a pidfd, None where the machine has none.
        progress: descriptor of four bytes, in which the child notes the cell that it runs.
    """

    def __init__(
        self, zygote: Zygote, sock: socket.socket, pid: int, handle: int | None, progress: int
    ) -> None:
        self._zygote = zygote
        self._socket = sock
        self._handle = handle
        self._progress = progress
        self._pid = pid if handle is None else _pid_here(handle)
        self._how: str | None = None
        self._last_cell = 0
        self.spent = 0.0  # CPU seconds, once it has ended
        sock.setsockopt(socket.SOL_SOCKET, socket.SO_RCVTIMEO, _SLICE)
        sock.setsockopt(socket.SOL_SOCKET, socket.SO_SNDTIMEO, _SLICE)
        self.clock: Clock | None = None
        self.channel = Channel(sock, incoming=zygote.answer, outgoing=FROM_HOST, waiting=self._waiting)

    @property
    def alive(self) -> bool:
        """Whether it may still be asked."""
        return self._how is None

    def start_clock(self, seconds: float, what: str, renewed_by: Callable[[], int] | None = None) -> None:
        """Allow so many CPU seconds from now on; the arguments are those of Clock."""
        self.clock = Clock(self.cpu_seconds, seconds, what, renewed_by)

    def cpu_seconds(self) -> float | None:
        """CPU time of the process so far, user and system, None where it is over or cannot be told."""
        try:
            return time.clock_gettime(
                (~self._pid << 3) | 2
            )  # CPUCLOCK_SCHED of a process: see clock_getcpuclockid
        except OSError:
            return None

    def exchange(self, message: list[Any]) -> list[Any]:
        """Open an exchange with a message and wait for the frame that answers it.

        Raises:
            TimedOut, Crashed: the process is dead then.
        """
        self.channel.sequence += 1
        return self.converse(message)

    def converse(self, message: list[Any]) -> list[Any]:
        """Send a further message of the same exchange, and wait for the frame that answers it."""
        if self._how is not None:
            raise Crashed(self._how)
        try:
            self.channel.send(message)
        except WireError as error:
            raise Crashed(self.end(str(error))) from None
        return self.listen()

    def listen(self) -> list[Any]:
        """Wait for the next frame of the same exchange."""
        try:
            answer = self.channel.receive()
        except WireError as error:
            raise Crashed(self.end(str(error))) from None
        self._look()
        return answer

    def end(self, why: str = "") -> str:
        """Kill the process if it still runs, wait for its end, and give a sentence on how it ended."""
        if self._how is None:
            self._how = "the process had been ended"  # also where what follows fails
            alone = self.channel.closed and self._ends_by_itself()
            if self.channel.closed:  # mostly because it is ending, and then how it does is its own
                why = "" if alone else "it closed its connection"
            self._kill()
            status, self.spent = self._zygote.ended()
            if alone and _is_killed(status) and self.spent < self._zygote.cpu_seconds:
                self._zygote.disturbed = True
            self._last_cell = self._noted_cell()
            self._socket.close()
            for descriptor in (self._progress, self._handle):
                if descriptor is not None:
                    os.close(descriptor)
            self._how = _sentence(status, why)
        return self._how

    def current_cell(self) -> int:
        """The cell that runs, or that ran at its end, 0 for none; the child's claim."""
        return self._noted_cell() if self.alive else self._last_cell

    def _noted_cell(self) -> int:
        return int.from_bytes(os.pread(self._progress, 4, 0), "little")

    def _waiting(self) -> None:
        if self.clock is not None:
            self._ended_by(self.clock.check)

    def _look(self) -> None:
        if self.clock is not None:
            self._ended_by(self.clock.glance)

    def _ended_by(self, check: Callable[[], None]) -> None:
        try:
            check()
        except TimedOut:
            self.end()
            raise

    def _ends_by_itself(self) -> bool:
        if self._handle is None:
            return self.cpu_seconds() is None
        ending = select.poll()
        ending.register(self._handle, select.POLLIN)
        return bool(ending.poll(_TO_END * 1_000))

    def _kill(self) -> None:
        with contextlib.suppress(ProcessLookupError):
            if self._handle is not None:
                signal.pidfd_send_signal(self._handle, signal.SIGKILL)
            elif self.cpu_seconds() is not None:
                os.kill(self._pid, signal.SIGKILL)


def _pid_here(handle: int) -> int:
    """Translate a pidfd into a process id of this process's own namespace."""
    for line in Path(f"/proc/self/fdinfo/{handle}").read_text().splitlines():
        if line.startswith("Pid:"):
            return int(line.split()[1])
    return -1


def _is_killed(status: int) -> bool:
    return os.WIFSIGNALED(status) and os.WTERMSIG(status) == signal.SIGKILL


def _sentence(status: int, why: str) -> str:
    if why:
        return f"the process was ended: {why}"
    if os.WIFSIGNALED(status):
        number = os.WTERMSIG(status)
        names: dict[int, str] = {
            signal.SIGSEGV: "a memory fault",
            signal.SIGKILL: "its limit of computing time or memory",
        }
        return f"the process died of {names.get(number) or signal.strsignal(number) or f'signal {number}'}"
    return "the process ended in the middle, as `os._exit()` does"
