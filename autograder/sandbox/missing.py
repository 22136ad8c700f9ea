"""TRUSTED: what to tell an operator whose machine lacks a layer of isolation."""

from __future__ import annotations

from autograder.errors import MachineLacks

_WITHOUT = "or grade without isolation, which every output will say: --isolation none"
_ADVICE = {
    "uid map": (
        "this system lets no ordinary program make user namespaces (Ubuntu 23.10 and later, by AppArmor)",
        "Allow it for bwrap with an AppArmor profile, or for all programs with "
        "`sysctl kernel.apparmor_restrict_unprivileged_userns=0`",
    ),
    "new namespace": (
        "user namespaces are switched off here, as in many containers",
        "Grade outside the container, or start it with a seccomp profile that allows unshare and mount",
    ),
    "landlock": (
        "the kernel does not hold a process to Landlock's file rules",
        "Linux 5.13 or later is needed, with landlock in the boot option lsm=",
    ),
    "namespaces": (
        "a process cannot get namespaces of its own inside the jail",
        "Raise user.max_user_namespaces, or grade outside a container that forbids nested ones",
    ),
    "mount_scratch": (
        "a process cannot mount a folder of its own inside the jail",
        "Grade outside a container that forbids mounts",
    ),
    "seccomp": (
        "the filter of system calls cannot be put on",
        "A kernel with CONFIG_SECCOMP_FILTER is needed",
    ),
}


def missing_layer(layer: str, found: str) -> MachineLacks:
    """Make the error for a layer that does not hold.

    Args:
        layer: its name, as the probe or the start of the jail gives it.
        found: what was seen, of which the last line is part of the sentence.
    """
    seen = found.strip().rpartition("\n")[2]
    for sign, (what, advice) in _ADVICE.items():
        if sign in found.lower() or sign == layer:
            return MachineLacks("sandbox", f"{what} ({layer}: {seen})", f"{advice}; {_WITHOUT}")
    return MachineLacks(
        "sandbox", f"the layer {layer!r} does not hold: {seen}", f"See docs/sandbox.md; {_WITHOUT}"
    )
