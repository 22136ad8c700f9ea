"""SHARED: the proof that each layer of the lockdown holds, run in a child of its own when a jail starts."""

from __future__ import annotations

import contextlib
import errno
import mmap
import os
import resource
import socket
from collections.abc import Callable

from autograder.sandbox.limits import Budget, drop_capabilities, limit_resources, read_text, restrict_files


def probe(budget: Budget, rules: int, install_seccomp: Callable[[], None]) -> dict[str, str]:
    """Lock this process down as a child is, and try after each step what the step should prevent.

    Returns:
        What was found wrong, by layer; empty where every layer holds.
    """
    wrong: dict[str, str] = {}
    steps: tuple[tuple[str, Callable[[], None], Callable[[], str]], ...] = (
        ("namespaces", lambda: None, _namespace_fault),
        ("rlimits", lambda: limit_resources(budget), _rlimit_fault),
        ("capabilities", drop_capabilities, _capability_fault),
        ("landlock", lambda: restrict_files(rules), _landlock_fault),
        ("seccomp", install_seccomp, _seccomp_fault),
    )
    for layer, apply, fault in steps:
        try:
            apply()
            found = fault()
        except Exception as error:
            found = str(error)
        if found:
            wrong[layer] = found
    return wrong


def _namespace_fault() -> str:
    if os.getpid() != 1:
        return "the child is not alone in its PID namespace"
    others = [line.split(":")[0].strip() for line in read_text("/proc/net/dev").splitlines()[2:]]
    return "" if others in ([], ["lo"]) else f"the jail has network interfaces: {', '.join(others)}"


def _rlimit_fault() -> str:
    with contextlib.suppress(OSError):
        if (pid := os.fork()) == 0:
            os._exit(0)
        os.waitpid(pid, 0)
        return "a limit of no processes did not stop a fork"
    most = resource.getrlimit(resource.RLIMIT_AS)[0]
    with contextlib.suppress(OSError, MemoryError):
        mmap.mmap(-1, most if most != resource.RLIM_INFINITY else mmap.PAGESIZE).close()
        return "the memory limit did not stop an allocation"
    return ""


def _capability_fault() -> str:
    status = dict(line.split(":\t") for line in read_text("/proc/self/status").splitlines() if ":\t" in line)
    held = [name for name in ("CapInh", "CapPrm", "CapEff", "CapBnd") if int(status[name], 16)]
    return (
        f"still held: {', '.join(held)}"
        if held
        else ""
        if status["NoNewPrivs"] == "1"
        else "no_new_privs is off"
    )


def _landlock_fault() -> str:
    return _must_fail(
        lambda: read_text("/proc/self/status"), errno.EACCES, "a file outside the rules was opened"
    )


def _seccomp_fault() -> str:
    return _must_fail(lambda: socket.socket().close(), errno.EPERM, "a socket was made")


def _must_fail(action: Callable[[], object], number: int, otherwise: str) -> str:
    try:
        action()
    except OSError as error:
        return "" if error.errno == number else f"expected {os.strerror(number)}, got {error}"
    return otherwise
