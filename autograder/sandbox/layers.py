"""TRUSTED: which layers hold a submission on this machine, as the probe of a jail that starts finds out.

A jail is started as for grading. What its probe says is told layer by layer; where the jail does not come so
far, the kernel is asked what it has, and what it has is present, but not proved.
"""

from __future__ import annotations

import os
import platform
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Literal

import msgspec

from autograder.errors import LayerMissing, MachineLacks
from autograder.sandbox.missing import layer_behind, missing_layer

State = Literal["tested", "present", "missing"]

# outermost first
STOPS: Mapping[str, str] = {
    "bubblewrap": "reading tests, solutions, other hand-ins and this machine's files; the network",
    "namespaces": "signals to other processes, and whatever would outlive its submission",
    "scratch": "filling the disk, and leaving files for the next submission",
    "rlimits": "endless computing, too much memory, huge files, forks and threads",
    "capabilities": "whatever a kernel allows to privileged programs only",
    "landlock": "opening any file but the libraries and the scratch folder",
    "seccomp": "system calls that a NumPy course does not need, such as socket, exec, ptrace",
}


class Layer(msgspec.Struct, frozen=True):
    """One layer on this machine.

    Args:
        name: as in docs/sandbox.md.
        stops: what it is for.
        state: "tested" holds; "present" is there, but an outer layer kept the test from it; or "missing".
        seen: what was found, where there is something to say.
        next_step: what to do where it is missing.
    """

    name: str
    stops: str
    state: State
    seen: str = ""
    next_step: str = ""


def examine() -> tuple[Layer, ...]:
    """Start a jail, and say of each layer whether it holds, outermost first."""
    try:
        version = _landlock_of_a_jail()
    except LayerMissing as error:
        return _with_missing(error.wrong or {"start": error.what})
    except MachineLacks as error:
        return tuple(_without_bubblewrap(name, error) for name in STOPS)
    seen = {"landlock": f"version {version} of its interface", "seccomp": platform.machine()}
    return tuple(Layer(name, stops, "tested", seen.get(name, "")) for name, stops in STOPS.items())


def _landlock_of_a_jail() -> int:
    """Start a jail and end it; where there can be none, nothing of it is even imported."""
    from autograder.sandbox import jail

    jail.bubblewrap()
    from autograder.sandbox.host import Allowance, Jail
    from autograder.sandbox.wire import Caps

    with Jail(Allowance(256 << 20, 10, Caps(1 << 20, 100_000))) as started:
        return started.landlock


def _with_missing(wrong: Mapping[str, str]) -> tuple[Layer, ...]:
    """Tell those that do not hold, and what the probe found of the others, if it ran."""
    behind = {layer_behind(name, found): missing_layer(name, found) for name, found in wrong.items()}
    probed = wrong.keys() <= STOPS.keys() - {"bubblewrap"}
    return tuple(
        Layer(name, stops, "missing", behind[name].what, behind[name].next_step)
        if name in behind
        else Layer(name, stops, "tested" if probed else _in_the_kernel(name))
        for name, stops in STOPS.items()
    )


def _without_bubblewrap(name: str, error: MachineLacks) -> Layer:
    if name == "bubblewrap":
        return Layer(name, STOPS[name], "missing", error.what, error.next_step)
    state = _in_the_kernel(name)
    return Layer(name, STOPS[name], state, "" if state == "present" else "this system has none")


def _in_the_kernel(name: str) -> State:
    """Say whether a layer is there at all, without proof that it holds."""
    return "present" if sys.platform == "linux" and _IN_THE_KERNEL[name]() else "missing"


def _has_landlock() -> bool:
    from autograder.sandbox.limits import landlock_version

    return landlock_version() > 0


def _has_seccomp() -> bool:
    from autograder.sandbox.syscalls import ARCHITECTURES

    return platform.machine() in ARCHITECTURES and "Seccomp:" in Path("/proc/self/status").read_text()


_IN_THE_KERNEL = {
    "bubblewrap": lambda: True,
    "namespaces": lambda: os.path.lexists("/proc/self/ns/pid"),
    "scratch": lambda: "tmpfs" in Path("/proc/filesystems").read_text(),
    "rlimits": lambda: True,
    "capabilities": lambda: True,
    "landlock": _has_landlock,
    "seccomp": _has_seccomp,
}
