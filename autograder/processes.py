"""Worker processes: started when work comes, each on a core of its own, none left behind."""

from __future__ import annotations

import multiprocessing
import os
import threading
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager, suppress
from multiprocessing.queues import SimpleQueue


@contextmanager
def pool_of(workers: int) -> Iterator[ProcessPoolExecutor]:
    """Open a pool of worker processes; on the way out, work that waits is dropped."""
    context = multiprocessing.get_context("spawn")  # a forked worker would carry the gradebook's connection
    cores = context.SimpleQueue()
    for core in _cores(workers):
        cores.put(core)
    pool = ProcessPoolExecutor(workers, mp_context=context, initializer=start_worker, initargs=(cores,))
    try:
        yield pool
    finally:
        pool.shutdown(cancel_futures=True)
        cores.close()


def _cores(workers: int) -> list[int | None]:
    """Give each worker a core; none where they must share, or where the system does not pin."""
    available = sorted(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else []
    return [*available[:workers]] if workers <= len(available) else [None] * workers


def start_worker(cores: SimpleQueue[int | None]) -> None:
    """Pin this process to the next core that is free, and let it end with its parent."""
    threading.Thread(target=_end_with_parent, daemon=True).start()
    core = cores.get()
    if core is not None:
        with suppress(OSError):  # a container may forbid it; then the system chooses
            os.sched_setaffinity(0, {core})


def _end_with_parent() -> None:
    """Leave no orphan when the parent is killed: a worker holds open the very pipe that it waits on."""
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)
