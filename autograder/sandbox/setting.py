"""SHARED: what the host tells a jail when it starts it, and what the jail answers."""

from __future__ import annotations

import struct

import msgspec


class Setting(msgspec.Struct, frozen=True, kw_only=True):
    """How a jail is set up.

    Args:
        control: the zygote's end of the socket to the host.
        given: descriptor of the source of the module `given`, which may be empty.
        isolated: whether the layers of isolation are put on.
        matplotlib: whether the zygote loads it.
        memory_bytes: what a child may allocate above the zygote's own.
        cpu_seconds: CPU time of a child's whole life, a backstop for the host's finer clock.
        answer_bytes, answer_items: what one answer may hold.
        readable: paths that a child may read.
        scratch: the folder that is empty and writable for each child, and gone with it.
        scratch_bytes: its size.
    """

    control: int
    given: int
    isolated: bool
    matplotlib: bool
    memory_bytes: int
    cpu_seconds: int
    answer_bytes: int
    answer_items: int
    readable: tuple[str, ...]
    scratch: str
    scratch_bytes: int = 64 << 20


class Ready(msgspec.Struct, frozen=True):
    """The zygote's first message: what was found wrong, by layer, and the kernel's Landlock version."""

    wrong: dict[str, str]
    landlock: int


PACKET_BYTES = 1 << 16  # the longest message on the control socket
FORKED = struct.Struct("<q")  # process id, in the zygote's namespace
ENDED = struct.Struct("<qd")  # wait status, CPU seconds
