"""SHARED: the system calls that a child may make, and the filter that refuses all others.

The list is an allow list: what is not named fails with EPERM, which Python turns into a PermissionError, so
that a library which only tries something goes on. The filter is classic BPF (seccomp(2), linux/bpf_common.h),
assembled here from the table, so that no libseccomp is needed at run time.
"""

from __future__ import annotations

import platform
import struct

# name: (x86-64, aarch64); None where the architecture has no such call.
MEMORY = {
    "mmap": (9, 222), "munmap": (11, 215), "mprotect": (10, 226), "mremap": (25, 216), "madvise": (28, 233),
    "brk": (12, 214),
}  # fmt: skip
# Landlock decides which files; these only name what can be done with one.
FILES = {
    "read": (0, 63), "write": (1, 64), "readv": (19, 65), "writev": (20, 66), "pread64": (17, 67),
    "pwrite64": (18, 68), "open": (2, None), "openat": (257, 56), "close": (3, 57), "lseek": (8, 62),
    "stat": (4, None), "fstat": (5, 80), "lstat": (6, None), "newfstatat": (262, 79), "statx": (332, 291),
    "access": (21, None), "faccessat": (269, 48), "faccessat2": (439, 439), "readlink": (89, None),
    "readlinkat": (267, 78), "getdents64": (217, 61), "getcwd": (79, 17), "fcntl": (72, 25), "dup": (32, 23),
    "dup2": (33, None), "dup3": (292, 24), "ftruncate": (77, 46), "truncate": (76, 45), "fsync": (74, 82),
    "fdatasync": (75, 83), "mkdir": (83, None), "mkdirat": (258, 34), "unlink": (87, None),
    "unlinkat": (263, 35), "rename": (82, None), "renameat": (264, 38), "renameat2": (316, 276),
    "rmdir": (84, None), "umask": (95, 166), "chdir": (80, 49), "fchdir": (81, 50),
    "fadvise64": (221, 223), "chmod": (90, None), "fchmod": (91, 52), "fchmodat": (268, 53),
    "copy_file_range": (326, 285), "sendfile": (40, 71), "statfs": (137, 43), "fstatfs": (138, 44),
}  # fmt: skip
CLOCKS = {
    "clock_gettime": (228, 113), "gettimeofday": (96, 169), "time": (201, None), "clock_getres": (229, 114),
    "clock_nanosleep": (230, 115), "nanosleep": (35, 101), "times": (100, 153),
}  # fmt: skip
# The process itself: what it is, what it uses, how it ends. Nothing here reaches another process.
ITSELF = {
    "exit": (60, 93), "exit_group": (231, 94), "getpid": (39, 172), "gettid": (186, 178),
    "getppid": (110, 173), "getuid": (102, 174), "geteuid": (107, 175), "getgid": (104, 176),
    "getegid": (108, 177), "getrusage": (98, 165), "getrlimit": (97, 163), "sched_getaffinity": (204, 123),
    "sched_yield": (24, 124), "uname": (63, 160), "sysinfo": (99, 179), "getcpu": (309, 168),
    "getrandom": (318, 278),
}  # fmt: skip
SIGNALS = {
    "rt_sigaction": (13, 134), "rt_sigprocmask": (14, 135), "rt_sigreturn": (15, 139),
    "sigaltstack": (131, 132), "restart_syscall": (219, 128),
}  # fmt: skip
# Locks of the interpreter and of BLAS; no thread can be started.
LOCKS = {"futex": (202, 98), "set_robust_list": (273, 99), "rseq": (334, 293), "membarrier": (324, 283)}
# The channel to the host, on a descriptor that is open already; no socket can be made.
CHANNEL = {
    "poll": (7, None), "ppoll": (271, 73), "select": (23, None), "pselect6": (270, 72),
}  # fmt: skip
ALLOWED = {**MEMORY, **FILES, **CLOCKS, **ITSELF, **SIGNALS, **LOCKS, **CHANNEL}

# Allowed where one argument is 0: (x86-64, aarch64), the argument's index, whether it is a pointer.
WHERE_ZERO = {
    "prlimit64": ((302, 261), 2, True),  # the new limit: reading one is allowed, setting one is not
    # the flags: a socket's rare modes, such as data out of band, are where kernels had faults
    "recvfrom": ((45, 207), 3, False),
    "sendto": ((44, 206), 3, False),
}
IOCTL = (16, 29)
# TCGETS and TIOCGWINSZ (is this a terminal?), FIONBIO, FIONCLEX and FIOCLEX, all on descriptors held already.
IOCTL_REQUESTS = (0x5401, 0x5413, 0x5421, 0x5450, 0x5451)

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
    for by_machine, index, is_pointer in WHERE_ZERO.values():
        program += _where_zero(by_machine[column], index, is_pointer)
    program += _listed_ioctl(IOCTL[column])
    return b"".join([*program, _op(_RETURN, _EPERM)])


def _op(code: int, value: int, if_true: int = 0, if_false: int = 0) -> bytes:
    return struct.pack("=HBBI", code, if_true, if_false, value)


def _argument(index: int, high: bool = False) -> bytes:
    return _op(_LOAD, _ARGUMENTS + 8 * index + 4 * high)  # both architectures are little-endian


def _where_zero(number: int, index: int, is_pointer: bool) -> list[bytes]:
    """Allow a call where an argument is 0; of an int the kernel reads the low half only."""
    halves = (False, True) if is_pointer else (False,)
    verdicts = [_op(_RETURN, _ALLOW), _op(_RETURN, _EPERM)]
    tests: list[bytes] = []
    for left, high in zip(range(len(halves) - 1, -1, -1), halves, strict=True):
        tests += [_argument(index, high), _op(_JUMP_IF_EQUAL, 0, 0, 2 * left + 1)]
    return [_op(_JUMP_IF_EQUAL, number, 0, len(tests) + len(verdicts)), *tests, *verdicts]


def _listed_ioctl(number: int) -> list[bytes]:
    """Allow ioctl for the requests above."""
    tests = [
        op for request in IOCTL_REQUESTS for op in (_op(_JUMP_IF_EQUAL, request, 0, 1), _op(_RETURN, _ALLOW))
    ]
    return [_op(_JUMP_IF_EQUAL, number, 0, 1 + len(tests)), _argument(1), *tests]
