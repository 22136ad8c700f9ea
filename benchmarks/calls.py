"""What one submission and one call cost, and where the time goes: `python -m benchmarks.calls`.

A submission of almost nothing goes through a jail again and again. Its own clocks, read by its first
statement, tell what it cost to get there; the host's clocks tell the rest. CPU time is counted for each of
the three processes: the host, the zygote that forks, the child that runs.

    host     fork ──── load ───────────────── call ── calls ── end
    zygote   scratch folder, namespaces, fork                  reap, unmount
    child           lockdown ─ first statement ─ …             killed
"""

from __future__ import annotations

import argparse
import os
import time
from collections.abc import Callable
from statistics import median
from typing import Any, NamedTuple

import numpy as np

from autograder.sandbox.host import Allowance, Jail
from autograder.sandbox.namespace import Budget, Namespace
from autograder.sandbox.process import Process
from autograder.sandbox.wire import Caps
from benchmarks.processes import children, cpu_seconds, descendants

ALLOWANCE = Allowance(memory_bytes=512 << 20, cpu_seconds=60, answer=Caps(frame_bytes=1 << 20, items=100_000))
BUDGET = Budget(cell_seconds=10.0, case_seconds=10.0, submission_seconds=60.0, calls=10_000)
SUBMISSION = """
import time, resource
_usage = resource.getrusage(resource.RUSAGE_SELF)
_first = [time.monotonic(), _usage.ru_utime + _usage.ru_stime, _usage.ru_minflt]
def first():
    return _first
def faults():
    return resource.getrusage(resource.RUSAGE_SELF).ru_minflt
def same(x):
    return x
"""
CALLS = 50  # timed together
VALUES: dict[str, Any] = {
    "None": None,
    "3 floats": np.arange(3.0),
    "4 × 3 floats": np.ones((4, 3)),
    "1000 × 64 floats": np.ones((1000, 64)),
}


class Costs(NamedTuple):
    """One submission. Wall and CPU times in milliseconds, faults are pages copied or made."""

    wall_fork: float
    wall_to_first_statement: float
    wall_load: float
    wall_first_call: float
    wall_end: float
    wall_submission: float
    cpu_host: float
    cpu_zygote: float
    cpu_child: float
    cpu_child_at_first_statement: float
    faults_at_first_statement: float
    faults_after_a_call: float


MEANING = {
    "wall_fork": "wall: fork asked for → child known",
    "wall_to_first_statement": "wall: child known → its first statement (lockdown, cells cleaned)",
    "wall_load": "wall: child known → cells run, names told",
    "wall_first_call": "wall: the first case's first call",
    "wall_end": "wall: kill, reap, unmount, report",
    "wall_submission": "**wall: the whole submission**",
    "cpu_host": "CPU: host",
    "cpu_zygote": "CPU: zygote (mount, namespaces, fork, reap)",
    "cpu_child": "CPU: child, its end included",
    "cpu_child_at_first_statement": "… of these, until its first statement",
    "faults_at_first_statement": "page faults of the child until its first statement",
    "faults_after_a_call": "… until after a call",
}


def submission_costs(jail: Jail, zygote: int, cells: list[tuple[int, str]]) -> Costs:
    """Send one submission through a jail, with one call, and take its times."""
    forked: list[float] = []

    def fork() -> Process:
        process = jail.fork()
        forked.append(time.monotonic())
        return process

    host, below, start = time.process_time(), cpu_seconds(zygote), time.monotonic()
    namespace = Namespace(fork, cells, False, BUDGET)
    loaded = time.monotonic()
    look_up = namespace.start_case()
    reached, computed, faults = look_up("first")()
    called = time.monotonic()
    later = look_up("faults")()
    ending = time.monotonic()
    namespace.close()
    end = time.monotonic()
    spent = [time.process_time() - host, cpu_seconds(zygote) - below, namespace.computing_seconds(), computed]
    walls = [
        forked[0] - start,
        reached - forked[0],
        loaded - forked[0],
        called - loaded,
        end - ending,
        end - start,
    ]
    return Costs._make([*(1e3 * seconds for seconds in [*walls, *spent]), faults, later])


def call_costs(jail: Jail, value: Any) -> tuple[float, float, float]:
    """Call the identity in one case: microseconds a call of wall time, of the host's and the child's CPU."""
    processes: list[Process] = []

    def fork() -> Process:
        processes.append(jail.fork())
        return processes[0]

    namespace = Namespace(fork, [(1, SUBMISSION)], False, BUDGET)
    same = namespace.start_case()("same")
    same(value)
    clocks: list[Callable[[], float]] = [
        time.perf_counter, time.process_time, lambda: processes[0].cpu_seconds() or 0.0
    ]  # fmt: skip
    before = [clock() for clock in clocks]
    for _ in range(CALLS):
        same(value)
    wall, host, child = (1e6 * (clock() - was) / CALLS for clock, was in zip(clocks, before, strict=True))
    namespace.close()
    return wall, host, child


def main() -> None:
    """Print both tables."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--repeats", type=int, default=200)
    parser.add_argument("--core", type=int, help="pin everything to this core, as a worker is")
    options = parser.parse_args()
    if options.core is not None:
        os.sched_setaffinity(0, {options.core})
    with (
        Jail(ALLOWANCE) as plain,
        Jail(ALLOWANCE, matplotlib=True) as plotting,
        Jail(ALLOWANCE, isolated=False) as open_jail,
    ):
        jails = {"plain": plain, "matplotlib": plotting, "plain, no isolation": open_jail}
        _print_submissions(jails, options.repeats)
        _print_calls(plain, max(1, options.repeats // 10))


def _print_submissions(jails: dict[str, Jail], repeats: int) -> None:
    """Measure the jails in turn, so that a noisy minute falls on all."""
    zygotes = dict(zip(jails, _zygotes(), strict=True))
    taken: dict[str, list[Costs]] = {name: [] for name in jails}
    for _ in range(repeats):
        for name, jail in jails.items():
            taken[name].append(submission_costs(jail, zygotes[name], [(1, SUBMISSION)]))
    print(f"An almost empty submission, medians of {repeats}, ms\n")
    print(f"| | {' | '.join(jails)} |\n|---|{'---:|' * len(jails)}")
    for field, meaning in MEANING.items():
        medians = [median(getattr(costs, field) for costs in taken[name]) for name in jails]
        digits = 0 if "faults" in field else 2
        print(f"| {meaning} | " + " | ".join(f"{value:.{digits}f}" for value in medians) + " |")


def _zygotes() -> list[int]:
    """Find the zygotes of this process's jails, in the order in which the jails were started."""
    return [([jail, *descendants(jail)])[-1] for jail in children(os.getpid())]


def _print_calls(jail: Jail, repeats: int) -> None:
    print(f"\nOne call of `lambda x: x`, medians of {repeats} × {CALLS}, µs\n")
    print("| what goes there and back | wall | CPU, host | CPU, child |\n|---|---:|---:|---:|")
    for name, value in VALUES.items():
        taken = [call_costs(jail, value) for _ in range(repeats)]
        print(
            f"| {name} | " + " | ".join(f"{median(column):.0f}" for column in zip(*taken, strict=True)) + " |"
        )


if __name__ == "__main__":
    main()
