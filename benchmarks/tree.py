"""Run a command, and count what it and every process below it cost.

A jail's processes outlive, by a moment, the one that started them: whoever is orphaned is adopted by the
process that measures (a child subreaper, prctl(2)), which waits until none is left. The kernel adds a
process's CPU time to its parent's children when it is waited for, also across PID namespaces, so that all
of it arrives in the end. What the kernel does on its own account, such as taking a namespace apart, is not
counted by anybody.

`python -m benchmarks.tree` shows that this is so: students' code that computes for a known time.
"""

from __future__ import annotations

import ctypes
import os
import resource
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Sequence
from pathlib import Path

import msgspec

from benchmarks.processes import most_memory

_PR_SET_CHILD_SUBREAPER = 36
_BETWEEN_LOOKS = 0.02  # seconds


class Cost(msgspec.Struct, frozen=True):
    """What a command cost.

    Args:
        wall: seconds from its start to its end.
        cpu: seconds, user and system, of the whole tree.
        memory: bytes that the command's own process had in memory at the most, without its children.
        code: its exit code.
    """

    wall: float
    cpu: float
    memory: int
    code: int


class CommandFailed(Exception):
    """A measured command ended with an error; the text is the end of what it said."""


def measured(command: Sequence[str], folder: Path, succeeds: bool = True) -> tuple[Cost, str]:
    """Run a command in a folder; give its cost, and what it printed on standard output.

    Args:
        command: program and arguments.
        folder: where it runs.
        succeeds: whether an exit code other than 0 is an error.

    Raises:
        CommandFailed: it failed.
    """
    with tempfile.NamedTemporaryFile() as told:
        line = [sys.executable, "-m", "benchmarks.tree", told.name, str(folder), *command]
        root = Path(__file__).parents[1]
        done = subprocess.run(line, cwd=root, capture_output=True, text=True)
        try:
            cost = msgspec.json.decode(Path(told.name).read_bytes(), type=Cost)
        except msgspec.DecodeError:
            raise CommandFailed(done.stderr[-2_000:]) from None
    if succeeds and cost.code:
        raise CommandFailed(f"{' '.join(command)}\n{(done.stderr or done.stdout)[-2_000:]}")
    return cost, done.stdout


def main(told: Path, folder: str, command: Sequence[str]) -> None:
    """Be the process that measures."""
    ctypes.CDLL(None, use_errno=True).prctl(_PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0)
    started = time.monotonic()
    process = subprocess.Popen(command, cwd=folder)
    memory = [0]
    threading.Thread(target=_watch, args=(process.pid, memory), daemon=True).start()
    code = process.wait()
    wall = time.monotonic() - started
    _wait_for_all()
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    cost = Cost(wall, usage.ru_utime + usage.ru_stime, memory[0], code)
    told.write_bytes(msgspec.json.encode(cost))


def _watch(pid: int, memory: list[int]) -> None:
    """Note the high-water mark of a process until it ends."""
    while now := most_memory(pid):
        memory[0] = now
        time.sleep(_BETWEEN_LOOKS)


def _wait_for_all() -> None:
    while True:
        try:
            os.wait()
        except ChildProcessError:
            return


def show() -> None:
    """Grade students' code that computes for a known time, and print what is counted of it."""
    from benchmarks.ours import grade, write_class

    seconds, count = 0.25, 8
    burn = f"import time\nend = time.process_time() + {seconds}\nwhile time.process_time() < end: pass\n"
    with tempfile.TemporaryDirectory() as name:
        costs = []
        for cell in ("", burn, burn + "import os\nos._exit(0)\n"):
            folder = Path(tempfile.mkdtemp(dir=name))
            write_class(folder, [cell] * count)
            costs.append(grade(folder, Path(name)).cost.cpu)
    print(f"{count} submissions computed for {seconds} s each, together {seconds * count:.2f} s.")
    print(f"Counted above those that do nothing: {costs[1] - costs[0]:.2f} s;")
    print(f"where they then end their process: {costs[2] - costs[0]:.2f} s.")


if __name__ == "__main__":
    if len(sys.argv) == 1:
        show()
    else:
        main(Path(sys.argv[1]), sys.argv[2], sys.argv[3:])
