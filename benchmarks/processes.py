"""Processes as the kernel counts them: who descends from whom, CPU time, memory.

Linux only, like the sandbox.
"""

from __future__ import annotations

import time
from collections import defaultdict
from pathlib import Path


def descendants(pid: int) -> list[int]:
    """Give all processes below `pid`, parents before children, those in other PID namespaces too."""
    below = _children()
    found = [pid]
    for each in found:
        found += below[each]
    return found[1:]


def children(pid: int) -> list[int]:
    """Give the processes whose parent is `pid`, oldest first."""
    return sorted(_children()[pid])


def cpu_seconds(pid: int) -> float:
    """CPU time of a running process so far, user and system, in seconds to the nanosecond."""
    return time.clock_gettime((~pid << 3) | 2)  # the kernel's clock of a process: clock_getcpuclockid(3)


def most_memory(pid: int) -> int:
    """Bytes that a running process has had in memory at the most; 0 for one that has ended."""
    try:
        status = Path(f"/proc/{pid}/status").read_text()
    except OSError:
        return 0
    lines = [line for line in status.splitlines() if line.startswith("VmHWM:")]
    return int(lines[0].split()[1]) * 1024 if lines else 0


def _children() -> defaultdict[int, list[int]]:
    """Give the children of every process that can be seen."""
    found: defaultdict[int, list[int]] = defaultdict(list)
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            fields = (folder / "stat").read_text().rpartition(")")[2].split()
        except OSError:  # it has just ended
            continue
        found[int(fields[1])].append(int(folder.name))
    return found
