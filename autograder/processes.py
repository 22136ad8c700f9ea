"""Worker processes: started when work comes, each on a core of its own, none left behind.

A worker ends with its parent whatever ends that: it reads its pipe all the time, and the pipe closes.
"""

from __future__ import annotations

import multiprocessing
import os
import signal
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager, suppress
from multiprocessing import resource_tracker
from multiprocessing.connection import Connection
from multiprocessing.queues import SimpleQueue
from queue import SimpleQueue as Inbox
from typing import Any

INTERRUPTS = (signal.SIGINT, signal.SIGTERM)
READY = "ready"  # a worker's first message


class Worker:
    """A process that answers one message after another, in their order.

    Args:
        core: where it runs; None lets the system choose.
        answer: gives the answer to a message; called in the process, by its importable name.
    """

    def __init__(self, core: int | None, answer: Callable[[Any], object]) -> None:
        context = multiprocessing.get_context(
            "spawn"
        )  # a forked worker would carry the gradebook's connection
        self.core = core
        self.was_ready = False
        self.pipe, theirs = context.Pipe()
        self._process = context.Process(target=_serve, args=(theirs, core, answer))
        with _interrupts_held_back():
            self._process.start()
        theirs.close()  # or its end would not be heard

    def send(self, message: Any) -> None:
        """Give it something to answer; one that has ended takes no notice."""
        with suppress(OSError):
            self.pipe.send(message)

    def receive(self) -> Any:
        """Wait for its next message.

        Raises:
            EOFError: it has ended.
        """
        try:
            return self.pipe.recv()
        except OSError as error:  # in the middle of a message
            raise EOFError(str(error)) from None

    def stop(self) -> None:
        """Let it finish what it has in hand, and take nothing further."""
        self.send(None)

    def close(self, seconds: float) -> int | None:
        """End it, by force if it does not within so many seconds; gives its exit code."""
        self.stop()
        self._process.join(seconds)
        if self._process.is_alive():
            self._process.kill()
            self._process.join()
        self.pipe.close()
        return self._process.exitcode


@contextmanager
def _interrupts_held_back() -> Iterator[None]:
    """Keep a process from being interrupted between its start and its being prepared for that."""
    resource_tracker.ensure_running()  # its own start would let them through
    before = signal.pthread_sigmask(signal.SIG_BLOCK, INTERRUPTS)
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def cores_for(workers: int) -> list[int | None]:
    """Give each worker a core; none where they must share, or where the system does not pin."""
    available = sorted(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else []
    return [*available[:workers]] if workers <= len(available) else [None] * workers


@contextmanager
def pool_of(workers: int) -> Iterator[ProcessPoolExecutor]:
    """Open a pool of processes for work that nobody else has written; one that dies takes it along."""
    context = multiprocessing.get_context("spawn")
    cores = context.SimpleQueue()
    for core in cores_for(workers):
        cores.put(core)
    pool = ProcessPoolExecutor(workers, mp_context=context, initializer=start_worker, initargs=(cores,))
    try:
        yield pool
    finally:
        pool.shutdown(cancel_futures=True)
        cores.close()


# ---- in a worker


def _serve(pipe: Connection, core: int | None, answer: Callable[[Any], object]) -> None:
    _hear_no_interrupt()
    _pin(core)
    inbox: Inbox[Any] = Inbox()
    stopped = threading.Event()
    threading.Thread(target=_take_in, args=(pipe, inbox, stopped), daemon=True).start()
    pipe.send(READY)
    with suppress(BrokenPipeError):  # the parent has ended
        while (message := inbox.get()) is not None and not stopped.is_set():
            pipe.send(answer(message))


def _hear_no_interrupt() -> None:
    """Leave it to the parent what Ctrl-C ends: a terminal sends it to all processes of a command."""
    for number in INTERRUPTS:
        signal.signal(number, lambda *_: None)  # SIG_IGN would be inherited by jails, and seen in them
    signal.pthread_sigmask(signal.SIG_UNBLOCK, INTERRUPTS)


def _take_in(pipe: Connection, inbox: Inbox[Any], stopped: threading.Event) -> None:
    """Read whatever comes at once, so that the parent never waits in sending; end with the parent."""
    try:
        while True:
            message = pipe.recv()
            if message is None:
                stopped.set()
            inbox.put(message)
    finally:  # also where there is no memory: nobody would hear of the end then
        os._exit(1)


def _pin(core: int | None) -> None:
    if core is not None:
        with suppress(OSError):  # a container may forbid it; then the system chooses
            os.sched_setaffinity(0, {core})


def start_worker(cores: SimpleQueue[int | None]) -> None:
    """Pin a process of a pool to the next core that is free, and let it end with its parent."""
    threading.Thread(target=_end_with_parent, daemon=True).start()
    _pin(cores.get())


def _end_with_parent() -> None:
    """Leave no orphan when the parent is killed: a pool's process holds open the very pipe it waits on."""
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)
