"""SHARED: what a child gives up before it sees a line of student code.

Applied in this order, since each step needs what a later one takes away: resource limits, capabilities,
Landlock, seccomp. Every step fails closed: an OSError here ends the child, and no submission is run in it.
"""

from __future__ import annotations

import ctypes
import mmap
import os
import resource
import signal
import struct
from collections.abc import Callable
from typing import NamedTuple

from autograder.sandbox.syscalls import seccomp_filter

# The same numbers on x86-64 and aarch64.
_LANDLOCK_CREATE_RULESET, _LANDLOCK_ADD_RULE, _LANDLOCK_RESTRICT_SELF = 444, 445, 446
_PR_SET_PDEATHSIG = 1
_PR_SET_NO_NEW_PRIVS, _PR_SET_SECCOMP, _PR_CAPBSET_DROP = 38, 22, 24
_CLONE_NEWNS, _CLONE_NEWIPC, _CLONE_NEWUSER, _CLONE_NEWPID = 0x00020000, 0x08000000, 0x10000000, 0x20000000
_MS_NOSUID, _MS_NODEV, _MS_NOEXEC, _MNT_DETACH = 2, 4, 8, 2
_CAPABILITY_VERSION_3 = 0x20080522

# Landlock's file rights by the version of its interface that brought them: 13, then refer, truncate, ioctl.
_FILE_RIGHTS = {1: 13, 2: 14, 3: 15, 4: 15}
_READ = 1 << 2 | 1 << 3  # READ_FILE, READ_DIR
# WRITE_FILE, REMOVE_DIR, REMOVE_FILE, MAKE_DIR, MAKE_REG, and TRUNCATE where the kernel knows it
_WRITE = 1 << 1 | 1 << 4 | 1 << 5 | 1 << 7 | 1 << 8 | 1 << 14
_ALL_TCP, _ALL_SCOPES = 3, 3  # bind and connect; abstract sockets and signals

_libc = ctypes.CDLL(None, use_errno=True)


class Budget(NamedTuple):
    """What one child may use."""

    address_space: int  # bytes, those that the zygote holds among them
    cpu_seconds: int  # over the child's whole life; the host's clock is finer
    file_bytes: int = 32 << 20
    descriptors: int = 64


def _check(result: int, what: str) -> int:
    if result < 0:
        number = ctypes.get_errno()
        raise OSError(number, f"{what}: {os.strerror(number)}")
    return result


def end_with_parent() -> None:
    """Let the kernel kill this process when its parent ends, where the system can."""
    if hasattr(_libc, "prctl"):
        _check(_libc.prctl(_PR_SET_PDEATHSIG, signal.SIGKILL, 0, 0, 0), "pdeathsig")


# ---- namespaces, entered by the zygote


def enter_own_namespaces() -> None:
    """Enter a new user, mount and PID namespace, so that the zygote may make more of them for each child.

    Forks once: the caller goes on as process 1 of the PID namespace, its parent waits for it and exits.
    """
    uid, gid = os.getuid(), os.getgid()
    _check(_libc.unshare(_CLONE_NEWUSER | _CLONE_NEWPID | _CLONE_NEWNS), "unshare")
    for name, text in (("setgroups", "deny"), ("uid_map", f"{uid} {uid} 1"), ("gid_map", f"{gid} {gid} 1")):
        with open(f"/proc/self/{name}", "w") as file:  # noqa: PTH123 - pathlib is not loaded in the zygote
            file.write(text)
    if pid := os.fork():
        os.waitpid(pid, 0)
        os._exit(0)


def next_child_in_own_namespaces(own_pid_namespace: int) -> None:
    """Let the next fork of this process be alone in a PID and an IPC namespace.

    Args:
        own_pid_namespace: descriptor of /proc/self/ns/pid; the kernel wants it set back before each unshare.
    """
    _check(_libc.setns(own_pid_namespace, _CLONE_NEWPID), "setns")
    _check(_libc.unshare(_CLONE_NEWPID | _CLONE_NEWIPC), "unshare")


def ipc_namespace() -> str:
    """Name the IPC namespace of this process."""
    return os.readlink("/proc/self/ns/ipc")  # noqa: PTH115 - pathlib is not loaded in the zygote


def mount_scratch(folder: str, size_bytes: int) -> None:
    """Mount an empty tmpfs of that size, of at most 1,000 files, on `folder`."""
    options = f"size={size_bytes},nr_inodes=1000,mode=700".encode()
    flags = _MS_NOSUID | _MS_NODEV | _MS_NOEXEC
    _check(_libc.mount(b"scratch", folder.encode(), b"tmpfs", flags, options), "mount")


def unmount_scratch(folder: str) -> None:
    """Take the tmpfs away with all that is in it."""
    _check(_libc.umount2(folder.encode(), _MNT_DETACH), "umount")


# ---- the layers of a child


def landlock_version() -> int:
    """Version of the kernel's Landlock interface, 0 where it has none."""
    return max(0, int(_libc.syscall(_LANDLOCK_CREATE_RULESET, None, ctypes.c_size_t(0), 1)))


def landlock_rules(readable: tuple[str, ...], writable: tuple[str, ...]) -> int:
    """Make a set of Landlock rules that opens these files and folders, and all below them, and nothing else.

    Made once by the zygote: a child only has to restrict itself with it. Network rules and scopes are
    added where the kernel has them.

    Returns:
        The descriptor of the rule set.
    """
    version = landlock_version()
    handled = (1 << _FILE_RIGHTS.get(version, 16)) - 1
    attributes = struct.pack("QQQ", handled, _ALL_TCP, _ALL_SCOPES)
    size = 24 if version >= 6 else 16 if version >= 4 else 8
    rules = _check(
        _libc.syscall(_LANDLOCK_CREATE_RULESET, attributes, ctypes.c_size_t(size), 0),
        "landlock_create_ruleset",
    )
    for paths, rights in ((readable, _READ), (writable, _READ | _WRITE)):
        for path in paths:
            _allow_beneath(rules, path, rights & handled)
    return rules


def _allow_beneath(rules: int, path: str, rights: int) -> None:
    folder = os.open(path, os.O_PATH | os.O_CLOEXEC)
    try:
        if not os.path.isdir(path):  # noqa: PTH112 - pathlib is not loaded in the zygote
            rights &= 1 << 1 | 1 << 2 | 1 << 14  # the rights that a plain file can have
        rule = struct.pack("=Qi", rights, folder)
        _check(_libc.syscall(_LANDLOCK_ADD_RULE, rules, 1, rule, 0), f"landlock_add_rule {path}")
    finally:
        os.close(folder)


def address_space_held() -> int:
    """Address space of this process, in bytes."""
    return int(read_text("/proc/self/statm").split()[0]) * mmap.PAGESIZE


def limit_resources(budget: Budget) -> None:
    """Set hard limits, where they are not lower already; a process that has them can only lower them."""
    for kind, value in (
        (resource.RLIMIT_AS, budget.address_space),
        (resource.RLIMIT_CPU, budget.cpu_seconds),
        (resource.RLIMIT_FSIZE, budget.file_bytes),
        (resource.RLIMIT_NOFILE, budget.descriptors),
        (resource.RLIMIT_NPROC, 0),
        (resource.RLIMIT_CORE, 0),
        (resource.RLIMIT_MSGQUEUE, 0),
        (resource.RLIMIT_MEMLOCK, 0),
    ):
        _, most = resource.getrlimit(kind)
        value = value if most == resource.RLIM_INFINITY else min(value, most)
        resource.setrlimit(kind, (value, value))


def drop_capabilities() -> None:
    """Give up every capability, also those a program file could bring back."""
    for capability in range(64):
        if _libc.prctl(_PR_CAPBSET_DROP, capability, 0, 0, 0) < 0:
            break  # past the last one this kernel knows
    header, nothing = struct.pack("Ii", _CAPABILITY_VERSION_3, 0), struct.pack("6I", *[0] * 6)
    _check(_libc.capset(header, nothing), "capset")
    _check(_libc.prctl(_PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0), "no_new_privs")


def restrict_files(rules: int) -> None:
    """Hold this process to the Landlock rules, for good."""
    _check(_libc.syscall(_LANDLOCK_RESTRICT_SELF, rules, 0), "landlock_restrict_self")


def prepared_seccomp() -> Callable[[], None]:
    """Assemble the filter once, and return the call that installs it in the calling process, for good."""
    program = seccomp_filter()
    buffer = ctypes.create_string_buffer(program, len(program))
    header = ctypes.create_string_buffer(
        struct.pack("HxxxxxxQ", len(program) // 8, ctypes.addressof(buffer))  # struct sock_fprog
    )

    def install() -> None:
        assert len(buffer) == len(program)  # the closure keeps the program alive for the kernel to read
        _check(_libc.prctl(_PR_SET_SECCOMP, 2, ctypes.byref(header), 0, 0), "seccomp")

    return install


def read_text(path: str) -> str:
    """Read a small text file, such as those of /proc."""
    with open(path) as file:  # noqa: PTH123 - pathlib is not loaded in the zygote
        return file.read()
