"""SHARED: the proof that each layer of the lockdown holds, run in a child of its own when a jail starts."""

from __future__ import annotations

import contextlib
import errno
import mmap
import os
import resource
import socket
from collections.abc import Callable

from autograder.sandbox.limits import (
    Budget,
    drop_capabilities,
    ipc_namespace,
    limit_resources,
    read_text,
    restrict_files,
)
from autograder.sandbox.setting import Setting

_ROOT = {"app", "dev", "home", "lib", "lib64", "proc", "py", "site", "usr"}


def probe(
    setting: Setting, budget: Budget, rules: int, install_seccomp: Callable[[], None], zygotes_ipc: str
) -> dict[str, str]:
    """Lock this process down as a child is, and try after each step what the step should prevent.

    Args:
        setting: of the jail.
        budget: as a child's.
        rules: as a child's; a Landlock rule set.
        install_seccomp: as a child's.
        zygotes_ipc: the IPC namespace that no child may be in.

    Returns:
        What was found wrong, by layer; empty where every layer holds.
    """
    wrong: dict[str, str] = {}
    steps: tuple[tuple[str, Callable[[], None], Callable[[], str]], ...] = (
        ("namespaces", lambda: None, lambda: _namespace_fault(zygotes_ipc)),
        ("scratch", lambda: None, lambda: _scratch_fault(setting)),
        ("rlimits", lambda: limit_resources(budget), lambda: _rlimit_fault(setting, budget)),
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


def _namespace_fault(zygotes_ipc: str) -> str:
    """Look for what bubblewrap's namespaces and the child's own should keep out."""
    if os.getpid() != 1:
        return "the child is not alone in its PID namespace"
    if ipc_namespace() == zygotes_ipc:
        return "the child shares its IPC namespace"
    if more := set(os.listdir("/")) - _ROOT:  # noqa: PTH208 - pathlib is not loaded in the zygote
        return f"the root holds more than a jail's: {', '.join(sorted(more))}"
    others = [line.split(":")[0].strip() for line in read_text("/proc/net/dev").splitlines()[2:]]
    return "" if others in ([], ["lo"]) else f"the jail has network interfaces: {', '.join(others)}"


def _scratch_fault(setting: Setting) -> str:
    folder = os.statvfs(setting.scratch)
    if folder.f_blocks * folder.f_frsize != setting.scratch_bytes or folder.f_files > 1_000:
        return "the scratch folder is not the child's own"
    if not os.statvfs("/").f_flag & os.ST_RDONLY:
        return "something beside the scratch folder can be written"
    return ""


def _rlimit_fault(setting: Setting, budget: Budget) -> str:
    with contextlib.suppress(OSError):
        if (pid := os.fork()) == 0:
            os._exit(0)
        os.waitpid(pid, 0)
        return "a limit of no processes did not stop a fork"
    most = resource.getrlimit(resource.RLIMIT_AS)[0]
    with contextlib.suppress(OSError, MemoryError):
        mmap.mmap(-1, most if most != resource.RLIM_INFINITY else mmap.PAGESIZE).close()
        return "the memory limit did not stop an allocation"
    seconds = resource.getrlimit(resource.RLIMIT_CPU)
    if resource.RLIM_INFINITY in seconds or max(seconds) > budget.cpu_seconds:
        return "there is no limit of computing time"
    return _file_limit_fault(f"{setting.scratch}/probe", budget.file_bytes)


def _file_limit_fault(path: str, most: int) -> str:
    file = os.open(path, os.O_CREAT | os.O_RDWR)
    try:
        return _must_fail(
            lambda: os.ftruncate(file, most + 1), errno.EFBIG, "a file grew larger than its limit"
        )
    finally:
        os.close(file)


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
