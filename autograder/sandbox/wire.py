"""SHARED: bounded frames of msgpack over a stream socket.

A frame is eight bytes of header, the length and the sequence number of the exchange it belongs to, and a
msgpack array. Its length is checked before it is stored, its items and depth before it is decoded: an
8 MiB frame of empty lists would become 600 MiB of Python objects. A frame of another exchange, or bytes
that nobody asked for, end the conversation.
"""

from __future__ import annotations

import socket
import struct
from collections.abc import Callable
from typing import Any, NamedTuple

import msgspec

_HEADER = struct.Struct("<II")
_READ_AT_ONCE = 1 << 16
_SMALL = (
    1 << 12
)  # a frame of so few bytes cannot hold more items than this, so it is decoded without counting
_encode = msgspec.msgpack.Encoder().encode
_decode = msgspec.msgpack.Decoder(list).decode
_TYPES = frozenset({type(None), bool, int, float, str, bytes, list})


class Caps(NamedTuple):
    """How much one frame may hold."""

    frame_bytes: int
    items: int
    depth: int = 64


class WireError(Exception):
    """The other side broke the rules of the conversation, or hung up."""


class TooLarge(WireError):
    """What should be sent is over a cap, or cannot be written as msgpack; nothing was sent."""


def encode(message: list[Any], caps: Caps) -> bytes:
    """Write a message as msgpack.

    Raises:
        TooLarge: over a cap, an integer beyond 64 bits, or text that is not Unicode.
    """
    try:
        data = _encode(message)
    except OverflowError:
        raise TooLarge("an integer of more than 64 bits") from None
    except (UnicodeEncodeError, RecursionError) as error:
        raise TooLarge(str(error)) from None
    if len(data) > caps.frame_bytes:
        raise TooLarge(f"{len(data):,} bytes, of {caps.frame_bytes:,} allowed")
    if len(data) > caps.items:  # fewer bytes cannot hold more items
        try:
            check_bounds(data, caps)
        except WireError as error:
            raise TooLarge(str(error)) from None
    return data


def decode(data: bytes | bytearray, caps: Caps) -> list[Any]:
    """Read a message whose items and depth are bounded; what is large is counted before it is made.

    Raises:
        WireError: not msgpack, not an array, over a cap, or with a map or an extension in it.
    """
    if len(data) > _SMALL:
        check_bounds(data, caps)
    try:
        message = _decode(data)
    except (msgspec.DecodeError, RecursionError, ValueError) as error:
        raise WireError(f"not a message: {error}") from None
    if len(data) <= _SMALL:
        _check_types(message, caps.depth - 1)
    return message


def _check_types(values: list[Any], depth: int) -> None:
    """Refuse what `check_bounds` would, in a message that is made already; this is the faster way.

    Args:
        values: what stands in a list.
        depth: how many levels there may be, of these values and what they hold.
    """
    kinds = set(map(type, values))
    if not kinds <= _TYPES or (kinds and depth == 0):
        raise WireError("a type that is not used here, or lists nested too deep")
    if list in kinds:
        for value in values:
            if type(value) is list:
                _check_types(value, depth - 1)


class Channel:
    """One end of the conversation between host and child.

    Args:
        sock: a connected stream socket; where it has timeouts, `waiting` is called each time one runs out.
        incoming: what a received frame may hold.
        outgoing: what a sent frame may hold.
        waiting: called while nothing arrives or leaves; raises to give up.
    """

    def __init__(
        self, sock: socket.socket, incoming: Caps, outgoing: Caps, waiting: Callable[[], None] = lambda: None
    ) -> None:
        self.incoming = incoming
        self.outgoing = outgoing
        self.sequence = 0
        self._socket = sock
        self._waiting = waiting
        self._unread = bytearray()
        self.closed = False

    def send(self, message: list[Any]) -> None:
        """Send one frame of the current exchange.

        Raises:
            TooLarge: nothing was sent.
            WireError: the other side hung up, or has sent what nobody asked for.
        """
        data = encode(message, self.outgoing)
        if self._unread:
            raise WireError(f"{len(self._unread)} bytes that nobody asked for")
        frame = _HEADER.pack(len(data), self.sequence) + data
        left = memoryview(frame)
        while left:
            try:
                left = left[self._socket.send(left) :]
            except BlockingIOError:
                pass
            except OSError as error:
                raise self._hung_up(error) from None
            if left:
                self._waiting()

    def receive(self) -> list[Any]:
        """Wait for the next frame of the current exchange.

        Raises:
            WireError: the other side hung up or broke the rules.
        """
        length, sequence = _HEADER.unpack(self._take(_HEADER.size))
        if length > self.incoming.frame_bytes:
            raise WireError(f"a frame of {length:,} bytes, of {self.incoming.frame_bytes:,} allowed")
        if sequence != self.sequence:
            raise WireError(f"a frame of exchange {sequence} in exchange {self.sequence}")
        return decode(self._take(length), self.incoming)

    def receive_next(self) -> list[Any]:
        """Wait for the frame that opens the next exchange."""
        self.sequence += 1
        return self.receive()

    def _take(self, size: int) -> bytearray:
        while len(self._unread) < size:
            try:
                data = self._socket.recv(max(_READ_AT_ONCE, size - len(self._unread)))
            except BlockingIOError:
                self._waiting()
                continue
            except OSError as error:
                raise self._hung_up(error) from None
            if not data:
                raise self._hung_up("end of file")
            self._unread += data
            if len(self._unread) < size:
                self._waiting()  # or one byte every now and then would hold us for ever
        taken = self._unread[:size]
        del self._unread[:size]
        return taken

    def _hung_up(self, why: object) -> WireError:
        self.closed = True
        return WireError(f"the connection ended: {why}")


# ---- counting a frame's items and depth without making any of them

_FIXED = {0xC0: 0, 0xC2: 0, 0xC3: 0, 0xCA: 4, 0xCB: 8}  # nil, false, true, float32, float64
_FIXED |= {0xCC: 1, 0xCD: 2, 0xCE: 4, 0xCF: 8, 0xD0: 1, 0xD1: 2, 0xD2: 4, 0xD3: 8}  # integers
_FIXED |= dict.fromkeys([*range(0x80), *range(0xE0, 0x100)], 0)  # integers in the byte itself
_FIXED |= {0xA0 + length: length for length in range(32)}  # short strings
_SIZED = {0xC4: 1, 0xC5: 2, 0xC6: 4, 0xD9: 1, 0xDA: 2, 0xDB: 4}  # bytes and strings, by their length's length
_ARRAYS = {0xDC: 2, 0xDD: 4}


def check_bounds(data: bytes | bytearray, caps: Caps) -> None:
    """Walk over one msgpack value, making nothing of it.

    Maps and extensions have no place on this wire and are refused.

    Raises:
        WireError: more items or depth than allowed, cut short, or a type that is not used here.
    """
    position, items = 0, 0
    to_come = [1]  # values still to come, by depth
    while to_come:
        if to_come[-1] == 0:
            to_come.pop()
            continue
        to_come[-1] -= 1
        items += 1
        if items > caps.items or len(to_come) > caps.depth:
            raise WireError(f"more than {caps.items:,} items, or nested deeper than {caps.depth}")
        position, children = _step(data, position)
        to_come.append(children)


def _step(data: bytes | bytearray, position: int) -> tuple[int, int]:
    """Give the position after a value's own bytes, and how many values stand inside it."""
    if position >= len(data):
        raise WireError("a message cut short")
    first = data[position]
    position += 1
    if (fixed := _FIXED.get(first)) is not None:
        return position + fixed, 0
    if 0x90 <= first <= 0x9F:
        return position, first - 0x90
    size = _SIZED.get(first) or _ARRAYS.get(first)
    if size is None:
        raise WireError(f"a value of type {first:#x}, which is not used here")
    number = int.from_bytes(data[position : position + size], "big")
    return (position + size, number) if first in _ARRAYS else (position + size + number, 0)
