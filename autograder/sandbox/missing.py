"""TRUSTED: what to tell an operator whose machine lacks a layer of isolation."""

from __future__ import annotations

from autograder.errors import LayerMissing

_WITHOUT = "or grade without isolation, which every output will say: --isolation none"
_ADVICE = {
    "uid map": (
        "this system lets no ordinary program make user namespaces (Ubuntu 23.10 and later, by AppArmor)",
        "Allow it for bwrap with an AppArmor profile, or for all programs with "
        "`sysctl kernel.apparmor_restrict_unprivileged_userns=0`",
    ),
    **dict.fromkeys(
        ("namespaces exceeded", "unshare user ns"),
        (
            "this system allows too few user namespaces",
            "Raise their number, `sysctl user.max_user_namespaces=10000`, or grade outside a container that "
            "forbids them",
        ),
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


def missing_layer(layer: str, found: str) -> LayerMissing:
    """Make the error for a layer that does not hold.

    Args:
        layer: its name, as the probe or the start of the jail gives it.
        found: what was seen, of which the last line is part of the sentence.
    """
    seen = found.strip().rpartition("\n")[2]
    what, advice = f"the layer {layer!r} does not hold: {seen}", "See docs/sandbox.md"
    for sign, (known, advised) in _ADVICE.items():
        if sign in found.lower() or sign == layer:
            what, advice = f"{known} ({layer}: {seen})", advised
            break
    missing = LayerMissing("sandbox", what, f"{advice}; {_WITHOUT}")
    missing.wrong = {layer: found}
    return missing


def layer_behind(layer: str, found: str) -> str:
    """Name the layer of which something found at a jail's start speaks; arguments as of `missing_layer`."""
    if layer not in ("start", "bubblewrap"):
        return layer
    said = found.lower()
    if said.strip().rpartition("\n")[2].startswith("bwrap:"):
        return "bubblewrap"
    if "mount_scratch" in said:
        return "scratch"
    return next((name for name in ("landlock", "namespaces", "seccomp") if name in said), "bubblewrap")
