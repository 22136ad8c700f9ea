"""The filter of system calls, run here as the kernel would run it."""

from __future__ import annotations

import platform
import struct
from collections.abc import Iterator

import pytest

from autograder.sandbox.host import Jail
from autograder.sandbox.layers import STOPS
from autograder.sandbox.syscalls import (
    ALLOWED,
    ARCHITECTURES,
    CONDITIONS,
    ELSEWHERE,
    GROUPS,
    UnsupportedArchitecture,
    seccomp_filter,
)
from tests.course import ROOT
from tests.sandbox.ordinary import ALLOW, KILL, ORDINARY, asked_here, filter_against, outcome
from tests.sandbox.ordinary import EPERM as REFUSE
from tests.sandbox.walls import open_folder, start_with_only

LONGEST = 4096  # instructions, BPF_MAXINSNS
machines = pytest.mark.parametrize("machine", ARCHITECTURES)


def verdict(machine: str, number: int, *arguments: int, architecture: int | None = None) -> int:
    """Interpret the filter for one call: classic BPF, seccomp(2)."""
    padded = [*arguments, *[0] * 6][:6]
    data = struct.pack(
        "=iIQ6Q", number, architecture or ARCHITECTURES[machine][1], 0, *(value % 2**64 for value in padded)
    )
    program = [*struct.iter_unpack("=HBBI", seccomp_filter(machine))]
    accumulator, at = 0, 0
    while True:
        code, if_true, if_false, value = program[at]
        at += 1
        if code == 0x06:
            return int(value)
        if code == 0x20:
            (accumulator,) = struct.unpack_from("=I", data, value)
        elif code == 0x15:
            at += if_true if accumulator == value else if_false
        else:
            raise AssertionError(f"an instruction {code:#x} that the filter should not hold")


@machines
def test_what_is_on_the_list_is_allowed_and_nothing_else(machine: str) -> None:
    """Every number, of which some are allowed for some arguments only."""
    column = ARCHITECTURES[machine][0]
    allowed = {numbers[column] for numbers in ALLOWED.values()} - {None}
    by_argument = {condition.numbers[column] for condition in CONDITIONS.values()}
    found = {number for number in range(1_000) if verdict(machine, number, *[2] * 6) == ALLOW}
    assert found == allowed
    assert not allowed & by_argument


@machines
def test_another_architecture_is_not_argued_with(machine: str) -> None:
    """Its numbers mean other calls."""
    assert verdict(machine, 0, architecture=0x40000003) == KILL


def test_the_x32_numbers_are_refused() -> None:
    """They are calls of the same architecture, with a bit set."""
    assert all(verdict("x86_64", 0x40000000 + number) == REFUSE for number in range(600))


@machines
@pytest.mark.parametrize("name", CONDITIONS)
def test_an_argument_must_have_one_of_its_values(machine: str, name: str) -> None:
    """Of its 64 bits those 32 count that the kernel reads."""
    _, numbers, index, values = CONDITIONS[name]
    number = numbers[ARCHITECTURES[machine][0]]
    for value in (*range(50), 1030, 1 << 31, 1 << 32, (1 << 32) + 1030, 1 << 63):
        arguments = [7] * 6
        arguments[index] = value
        assert verdict(machine, number, *arguments) == (ALLOW if value % (1 << 32) in values else REFUSE)


DANGEROUS = {
    "clone": (56, 220), "clone3": (435, 435), "execve": (59, 221), "execveat": (322, 281), "kill": (62, 129),
    "tgkill": (234, 131), "ptrace": (101, 117), "socket": (41, 198), "socketpair": (53, 199),
    "connect": (42, 203), "bind": (49, 200), "sendmsg": (46, 211), "recvmsg": (47, 212), "unshare": (272, 97),
    "setns": (308, 268), "mount": (165, 40), "umount2": (166, 39), "bpf": (321, 280), "keyctl": (250, 219),
    "io_uring_setup": (425, 425), "perf_event_open": (298, 241), "process_vm_readv": (310, 270),
    "memfd_create": (319, 279), "setrlimit": (160, 164), "prctl": (157, 167), "seccomp": (317, 277),
    "utimensat": (280, 88), "symlinkat": (266, 36), "linkat": (265, 37), "mknodat": (259, 33),
    "setxattr": (188, 5), "inotify_init1": (294, 26), "timer_create": (222, 107), "shmget": (29, 194),
    "ioctl": (16, 29), "prlimit64": (302, 261), "rt_sigaction": (13, 134), "fchmod": (91, 52),
    "mq_open": (240, 180), "userfaultfd": (323, 282), "personality": (135, 92), "open_tree": (428, 428),
}  # fmt: skip


@machines
@pytest.mark.parametrize("name", DANGEROUS)
def test_what_reaches_beyond_the_process_is_refused(machine: str, name: str) -> None:
    """By its number on each architecture, whatever its arguments."""
    number = DANGEROUS[name][ARCHITECTURES[machine][0]]
    assert verdict(machine, number) == verdict(machine, number, 1, 2, 3, 4, 5, 6) == REFUSE


@machines
def test_the_filter_is_short_enough_for_the_kernel(machine: str) -> None:
    """And each instruction has its eight bytes."""
    program = seccomp_filter(machine)
    assert len(program) % 8 == 0
    assert len(program) // 8 <= LONGEST


@pytest.mark.skipif(platform.machine() not in ARCHITECTURES, reason="there is no filter for this processor")
def test_the_running_machine_has_its_own_filter() -> None:
    """Nobody has to name it."""
    assert seccomp_filter() == seccomp_filter(platform.machine())


def test_a_processor_without_a_table_is_told_so() -> None:
    """Rather no sandbox than one of wrong numbers."""
    with pytest.raises(UnsupportedArchitecture, match="no system call table for s390x"):
        seccomp_filter("s390x")


# ---- the smallest list

MACHINE = platform.machine()
ASKED = asked_here(MACHINE) if MACHINE in ARCHITECTURES else {}
here = pytest.mark.skipif(not ASKED, reason="there is no filter for this processor")
group = pytest.mark.xdist_group("unfiltered")  # one jail serves for all


@pytest.fixture(scope="module")
def unfiltered() -> Iterator[Jail]:
    """A jail in which a submission's first cell may put on a filter of its own."""
    with open_folder() as folder, start_with_only([*STOPS][:-1], folder, folder) as started:
        yield started


@pytest.fixture(scope="module")
def undisturbed(unfiltered: Jail) -> dict[str, tuple[str, ...]]:
    """What comes of ordinary programs under the filter as it is."""
    as_it_is = filter_against(ASKED["mmap"], ALLOW)
    return {name: outcome(unfiltered, as_it_is, text) for name, text in ORDINARY.items()}


@here
@group
def test_what_notebooks_ordinarily_do_works(undisturbed: dict[str, tuple[str, ...]]) -> None:
    """Under the whole filter no program meets with a refusal."""
    honest = {name: came for name, came in undisturbed.items() if name != "ends early"}
    assert honest == dict.fromkeys(honest, ("an answer",))
    assert undisturbed["ends early"][0].startswith("cell 2: the process ended in the middle")


@here
@group
@pytest.mark.parametrize(
    "name", asked_here(platform.machine()) if platform.machine() in ARCHITECTURES else []
)
def test_no_call_can_be_taken_off_the_list(
    unfiltered: Jail, undisturbed: dict[str, tuple[str, ...]], name: str
) -> None:
    """Where it alone is refused, some ordinary program does not come to the same end."""
    without = filter_against(ASKED[name], REFUSE)
    assert any(outcome(unfiltered, without, text) != undisturbed[what] for what, text in ORDINARY.items())


def test_every_call_is_on_the_list_for_one_reason() -> None:
    """Each stands in one group, with its reason; what this machine does not ask for has one of its own."""
    calls = [name for group in GROUPS.values() for name in group.calls]
    assert sorted(calls) == sorted({*calls} - CONDITIONS.keys())
    assert ELSEWHERE.keys() == GROUPS["elsewhere"].calls.keys()
    reasons = [*(group.reason for group in GROUPS.values()), *ELSEWHERE.values()]
    assert all(len(reason) > 20 for reason in reasons)
    assert all(condition.reason for condition in CONDITIONS.values())


def test_the_documentation_has_the_list_with_its_reasons() -> None:
    """Each group in a row of its own, call by call."""
    rows = (ROOT / "docs" / "sandbox.md").read_text(encoding="utf-8").splitlines()
    for name, group in GROUPS.items():
        assert f"| {name} | {', '.join(f'`{call}`' for call in group.calls)} | {group.reason} |" in rows
    for call, condition in CONDITIONS.items():
        assert f"| some arguments | `{call}` | {condition.reason} |" in rows
    text = " ".join(rows)
    assert all(f"`{call}`" in text for call in ELSEWHERE)
