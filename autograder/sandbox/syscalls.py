"""SHARED: the system calls that a child may make, and the filter that refuses all others.

The list is an allow list: what is not named fails with EPERM, which Python turns into a PermissionError, so
that a library which only tries something goes on. It holds what the course asks for and what a notebook
ordinarily does beside it, and nothing that has a harmless substitute: `python -m benchmarks.syscalls` takes
one call away at a time and says who asks for it and what fails then.

The filter is classic BPF (seccomp(2), linux/bpf_common.h), assembled here from the table, so that no
libseccomp is needed at run time.
"""

from __future__ import annotations

import platform
import struct
from collections.abc import Mapping
from typing import NamedTuple

Numbers = tuple[int | None, int | None]  # on x86-64 and aarch64; None where glibc has no need of it there


class Group(NamedTuple):
    """Calls that are on the list for one reason."""

    reason: str
    calls: Mapping[str, Numbers]


GROUPS: Mapping[str, Group] = {
    "memory": Group(
        "Python and NumPy get memory and give it back; the libraries of an import are mapped",
        {"mmap": (9, 222), "munmap": (11, 215), "mprotect": (10, 226), "brk": (12, 214)},
    ),
    "reading": Group(
        "imports, `open` and `np.load`; Landlock decides of which files",
        {
            "openat": (257, 56), "read": (0, 63), "close": (3, 57), "lseek": (8, 62), "newfstatat": (262, 79),
            "getdents64": (217, 61), "getcwd": (79, 17),
        },
    ),
    "writing": Group(
        "figures, arrays and tables are saved, in folders; Landlock leaves the scratch folder only",
        {
            "write": (1, 64), "mkdir": (83, None), "mkdirat": (None, 34), "unlink": (87, None),
            "unlinkat": (None, 35), "rename": (82, None), "renameat": (None, 38),
        },
    ),
    "clocks": Group(
        "`time.process_time` and `time.sleep`",
        {"clock_gettime": (228, 113), "clock_nanosleep": (230, 115)},
    ),
    "process": Group(
        "locks, fresh random numbers and the end; nothing here reaches another process",
        {"futex": (202, 98), "getrandom": (318, 278), "exit_group": (231, 94)},
    ),
    "progress": Group("the host is told which cell runs", {"pwrite64": (18, 68)}),
    "elsewhere": Group(
        "what other machines ask for; the reason of each stands in ELSEWHERE",
        {
            "stat": (4, None), "lstat": (6, None), "fstat": (5, 80), "pread64": (17, 67),
            "restart_syscall": (219, 128),
        },
    ),
}  # fmt: skip
ELSEWHERE: Mapping[str, str] = {
    "stat": "glibc before 2.33, in the place of newfstatat",
    "lstat": "glibc before 2.33, in the place of newfstatat",
    "fstat": "glibc before 2.33 and from 2.39 on, in the place of newfstatat",
    "pread64": "the loader, of a library whose headers were moved to its end, as repaired wheels have them",
    "restart_syscall": "the kernel, where a sleep goes on after the whole machine was suspended",
}
ALLOWED = {name: numbers for group in GROUPS.values() for name, numbers in group.calls.items()}


class Condition(NamedTuple):
    """A call that is allowed where one argument, of 32 bits to the kernel, has one of some values."""

    reason: str
    numbers: tuple[int, int]
    argument: int
    values: tuple[int, ...]


# A socket's rare modes, such as data out of band, are where kernels had faults.
_PLAIN = "the conversation with the host, on a socket that is open already; without flags"
CONDITIONS: Mapping[str, Condition] = {
    "recvfrom": Condition(_PLAIN, (45, 207), 3, (0,)),
    "sendto": Condition(_PLAIN, (44, 206), 3, (0,)),
    # F_GETFL, F_DUPFD_CLOEXEC
    "fcntl": Condition("`np.save` and `np.load` copy the descriptor of a file", (72, 25), 1, (3, 1030)),
}

ARCHITECTURES = {"x86_64": (0, 0xC000003E), "aarch64": (1, 0xC00000B7)}  # column above, AUDIT_ARCH

_LOAD, _JUMP_IF_EQUAL, _RETURN = 0x20, 0x15, 0x06  # BPF_LD|W|ABS, BPF_JMP|JEQ|K, BPF_RET|K
_ALLOW, _EPERM, _KILL = 0x7FFF0000, 0x00050001, 0x80000000
_NUMBER, _ARCHITECTURE, _ARGUMENTS = 0, 4, 16  # offsets in struct seccomp_data


class UnsupportedArchitecture(RuntimeError):
    """There is no filter for this processor."""


def seccomp_filter(machine: str | None = None) -> bytes:
    """Assemble the filter as an array of `struct sock_filter`, eight bytes each.

    Args:
        machine: `x86_64` or `aarch64`; the running machine where None.

    Raises:
        UnsupportedArchitecture: no table for that machine.
    """
    machine = machine or platform.machine()
    if machine not in ARCHITECTURES:
        raise UnsupportedArchitecture(
            f"no system call table for {machine}; there is one for x86_64 and aarch64"
        )
    column, audit_arch = ARCHITECTURES[machine]
    program = [_op(_LOAD, _ARCHITECTURE), _op(_JUMP_IF_EQUAL, audit_arch, 1, 0), _op(_RETURN, _KILL)]
    program.append(_op(_LOAD, _NUMBER))
    for numbers in ALLOWED.values():
        if (number := numbers[column]) is not None:
            program += [_op(_JUMP_IF_EQUAL, number, 0, 1), _op(_RETURN, _ALLOW)]
    for condition in CONDITIONS.values():
        program += _allowed_where(condition.numbers[column], condition)
    return b"".join([*program, _op(_RETURN, _EPERM)])


def _op(code: int, value: int, if_true: int = 0, if_false: int = 0) -> bytes:
    return struct.pack("=HBBI", code, if_true, if_false, value)


def _allowed_where(number: int, condition: Condition) -> list[bytes]:
    """Decide about a call by its argument's low half, which comes first on both architectures."""
    tests = [
        op for value in condition.values for op in (_op(_JUMP_IF_EQUAL, value, 0, 1), _op(_RETURN, _ALLOW))
    ]
    verdict = [_op(_LOAD, _ARGUMENTS + 8 * condition.argument), *tests, _op(_RETURN, _EPERM)]
    return [_op(_JUMP_IF_EQUAL, number, 0, len(verdict)), *verdict]
