"""What each layer of the lockdown costs: `python -m benchmarks.layers`.

The steps that a zygote and a child take are taken here by themselves, in a process that holds NumPy as a
zygote does, and each is timed.
"""

from __future__ import annotations

import argparse
import gc
import importlib
import os
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median

import msgspec

from autograder.sandbox import limits
from autograder.sandbox.jail import ENVIRONMENT

READABLE = tuple(path for path in ("/usr/lib", "/lib", "/lib64", "/dev/urandom") if Path(path).exists())
COPIED_PAGES = 300
Steps = dict[str, Callable[[], object]]
Stamps = dict[str, float]


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--repeats", type=int, default=200)
    repeats = parser.parse_args().repeats
    with tempfile.TemporaryDirectory() as scratch:
        taken = measure(repeats, scratch)
    print(f"Steps in their order, wall time, medians of {repeats}, µs\n\n| step | µs |\n|---|---:|")
    for name in taken[0]:
        print(f"| {name} | {median(times[name] for times in taken):.0f} |", flush=True)


def measure(repeats: int, scratch: str) -> list[Stamps]:
    """Fork children as a zygote does, in namespaces of its own; give what each step took, in µs."""
    limits.enter_own_namespaces()
    _load_libraries()
    namespace = os.open("/proc/self/ns/pid", os.O_RDONLY)
    steps = _child_steps(scratch)
    pages = bytearray(COPIED_PAGES << 12)
    steps[f"child: {COPIED_PAGES} shared pages written"] = lambda: _write(pages)
    gc.freeze()
    return [_one_child(namespace, scratch, steps) for _ in range(repeats)]


def _load_libraries() -> None:
    """Import what a zygote holds; a process that has threads, such as BLAS's, could enter no namespace."""
    os.environ.update(ENVIRONMENT)
    for module in ("numpy", "autograder.sandbox.child"):
        importlib.import_module(module)


def _child_steps(scratch: str) -> Steps:
    """Give a child's steps, as `worker.py` takes them."""
    rules = limits.landlock_rules(READABLE, (scratch,))
    budget = limits.Budget(limits.address_space_held() + (512 << 20), 60)
    return {
        "child: rlimits": lambda: limits.limit_resources(budget),
        "child: capabilities": limits.drop_capabilities,
        "child: Landlock": lambda: limits.restrict_files(rules),
        "child: seccomp": limits.prepared_seccomp(),
    }


def _write(pages: bytearray) -> None:
    for start in range(0, len(pages), 4096):
        pages[start] = 1


def _one_child(namespace: int, scratch: str, steps: Steps) -> Stamps:
    read_end, write_end = os.pipe()
    before = _timed(
        {
            "zygote: scratch folder mounted": lambda: limits.mount_scratch(scratch, 64 << 20),
            "zygote: PID and IPC namespace": lambda: limits.next_child_in_own_namespaces(namespace),
        }
    )
    start = time.monotonic()
    pid = _fork(steps, start, write_end)
    forked = time.monotonic()
    os.waitpid(pid, 0)
    ended = time.monotonic()
    after = _timed({"zygote: scratch folder unmounted": lambda: limits.unmount_scratch(scratch)})
    os.close(write_end)
    in_child, last = msgspec.json.decode(os.read(read_end, 1 << 16), type=tuple[Stamps, float])
    os.close(read_end)
    fork, end = {"zygote: fork": 1e6 * (forked - start)}, {"child: its end": 1e6 * (ended - last)}
    return {**before, **fork, **in_child, **end, **after}


def _fork(steps: Steps, start: float, write_end: int) -> int:
    pid = os.fork()
    if pid == 0:
        waited = {"child: fork asked for → it runs": 1e6 * (time.monotonic() - start)}
        taken = {**waited, **_timed(steps)}
        os.write(write_end, msgspec.json.encode((taken, time.monotonic())))
        os._exit(0)
    return pid


def _timed(steps: Steps) -> Stamps:
    """Take steps in order; give what each took, in µs."""
    taken = {}
    for name, step in steps.items():
        start = time.monotonic()
        step()
        taken[name] = 1e6 * (time.monotonic() - start)
    return taken


if __name__ == "__main__":
    main()
