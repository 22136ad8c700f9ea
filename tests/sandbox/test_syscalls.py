"""The filter of system calls, run here as the kernel would run it."""

from __future__ import annotations

import platform
import struct

import pytest

from autograder.sandbox.syscalls import (
    ALLOWED,
    ARCHITECTURES,
    IOCTL,
    IOCTL_REQUESTS,
    WHERE_ZERO,
    UnsupportedArchitecture,
    seccomp_filter,
)

ALLOW, REFUSE, KILL = 0x7FFF0000, 0x00050001, 0x80000000
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
    by_argument = {numbers[column] for numbers, _, _ in WHERE_ZERO.values()}
    found = {number for number in range(1_000) if verdict(machine, number, 1, 1, 1, 1, 1, 1) == ALLOW}
    assert found == allowed
    assert {number for number in range(1_000) if verdict(machine, number) == ALLOW} == allowed | by_argument


@machines
def test_another_architecture_is_not_argued_with(machine: str) -> None:
    """Its numbers mean other calls."""
    assert verdict(machine, 0, architecture=0x40000003) == KILL


def test_the_x32_numbers_are_refused() -> None:
    """They are calls of the same architecture, with a bit set."""
    assert all(verdict("x86_64", 0x40000000 + number) == REFUSE for number in range(600))


@machines
@pytest.mark.parametrize("name", WHERE_ZERO)
def test_an_argument_that_must_be_zero_must_be_so_wholly(machine: str, name: str) -> None:
    """Of a pointer both halves count; of flags those 32 bits that the kernel reads."""
    numbers, index, is_pointer = WHERE_ZERO[name]
    number = numbers[ARCHITECTURES[machine][0]]
    for value in (1, 1 << 31, 1 << 32, 1 << 63):
        arguments = [7] * 6
        arguments[index] = value
        read = is_pointer or value < 1 << 32
        assert verdict(machine, number, *arguments) == (REFUSE if read else ALLOW)
        arguments[index] = 0
        assert verdict(machine, number, *arguments) == ALLOW


@machines
def test_ioctl_is_allowed_for_what_python_asks_of_a_file(machine: str) -> None:
    """Whether it is a terminal, and whether it waits; above all not TIOCSTI."""
    number = IOCTL[ARCHITECTURES[machine][0]]
    assert all(verdict(machine, number, 1, request) == ALLOW for request in IOCTL_REQUESTS)
    assert verdict(machine, number, 1, 0x5412) == verdict(machine, number, 1, 0) == REFUSE


DANGEROUS = {
    "clone": (56, 220), "clone3": (435, 435), "execve": (59, 221), "execveat": (322, 281), "kill": (62, 129),
    "tgkill": (234, 131), "ptrace": (101, 117), "socket": (41, 198), "socketpair": (53, 199),
    "connect": (42, 203), "bind": (49, 200), "sendmsg": (46, 211), "recvmsg": (47, 212), "unshare": (272, 97),
    "setns": (308, 268), "mount": (165, 40), "umount2": (166, 39), "bpf": (321, 280), "keyctl": (250, 219),
    "io_uring_setup": (425, 425), "perf_event_open": (298, 241), "process_vm_readv": (310, 270),
    "memfd_create": (319, 279), "setrlimit": (160, 164), "prctl": (157, 167), "seccomp": (317, 277),
    "utimensat": (280, 88), "symlinkat": (266, 36), "linkat": (265, 37), "mknodat": (259, 33),
    "setxattr": (188, 5), "inotify_init1": (294, 26), "timer_create": (222, 107), "shmget": (29, 194),
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
