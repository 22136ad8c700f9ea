"""Frames between host and child: what crosses, what is refused, and that refusing costs nothing."""

from __future__ import annotations

import socket
import struct
import tracemalloc
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from autograder.sandbox.wire import Caps, Channel, TooLarge, WireError, check_bounds, decode, encode

CAPS = Caps(frame_bytes=1 << 20, items=10_000)
MIB = 1 << 20

plain = st.none() | st.booleans() | st.integers(-(2**63), 2**64 - 1) | st.floats() | st.text() | st.binary()
messages = st.lists(st.recursive(plain, lambda inner: st.lists(inner, max_size=5), max_leaves=20), max_size=8)


class NotNow(Exception):
    """The clock has run out."""


class Patience:
    """Waits so many times, then no more."""

    def __init__(self, times: int) -> None:
        self.left = times

    def __call__(self) -> None:
        """Wait once more."""
        self.left -= 1
        if self.left < 0:
            raise NotNow


@pytest.fixture
def ends() -> Iterator[tuple[socket.socket, Channel]]:
    """A bare socket, and the channel at its other end, which waits for five seconds at most."""
    ours, theirs = socket.socketpair()
    for option in (socket.SO_RCVTIMEO, socket.SO_SNDTIMEO):
        theirs.setsockopt(socket.SOL_SOCKET, option, struct.pack("ll", 0, 50_000))
    with ours, theirs:
        yield ours, Channel(theirs, incoming=CAPS, outgoing=CAPS, waiting=Patience(100))


def frame(data: bytes, sequence: int = 0, length: int | None = None) -> bytes:
    """Put a header before some bytes, true or not."""
    return struct.pack("<II", len(data) if length is None else length, sequence) + data


def nested_arrays(depth: int) -> bytes:
    """Write a list in a list in a list, as msgpack."""
    return b"\x91" * (depth - 1) + b"\x90"


# ---- what crosses


@given(messages)
def test_a_message_comes_out_as_it_went_in(message: list[Any]) -> None:
    """Every plain type keeps its type and its value, NaN and all."""
    assert repr(decode(encode(message, CAPS), CAPS)) == repr(message)


@given(st.lists(messages, min_size=1, max_size=3))
def test_frames_keep_their_bounds(said: list[list[Any]]) -> None:
    """Messages that are sent one after the other are received one after the other."""
    ours, theirs = socket.socketpair()
    with ours, theirs:
        sender = Channel(ours, incoming=CAPS, outgoing=CAPS)
        receiver = Channel(theirs, incoming=CAPS, outgoing=CAPS)
        for message in said:
            sender.send(message)
        assert repr([receiver.receive() for _ in said]) == repr(said)


# ---- what is refused when it arrives


@given(messages, st.data())
def test_a_damaged_frame_ends_in_a_wire_error_or_in_a_message(
    message: list[Any], data: st.DataObject
) -> None:
    """Whatever bytes change, are lost or are added, nothing but a list or a WireError comes of them."""
    sent = bytearray(frame(encode(message, CAPS)))
    place = data.draw(st.integers(0, len(sent) - 1))
    sent[place : place + data.draw(st.integers(0, 4))] = data.draw(st.binary(max_size=6))
    ours, theirs = socket.socketpair()
    with ours, theirs:
        ours.sendall(sent)
        ours.shutdown(socket.SHUT_WR)
        try:
            received = Channel(theirs, incoming=CAPS, outgoing=CAPS).receive()
        except WireError:
            return
        assert isinstance(received, list)


@given(st.binary(min_size=1, max_size=60))
def test_any_bytes_are_walked_over_safely(data: bytes) -> None:
    """The walk that counts items accepts bytes, or refuses them with a WireError."""
    try:
        walked = check_bounds(data * 100, CAPS)  # type: ignore[func-returns-value]  # it gives nothing
    except WireError:
        return
    assert walked is None


def test_eight_mebibytes_of_empty_lists_are_refused_before_they_are_decoded() -> None:
    """Decoded they would be 600 MiB of Python objects; counting them takes next to nothing."""
    count = 8 * MIB
    data = b"\xdd" + count.to_bytes(4, "big") + b"\x90" * count
    tracemalloc.start()
    try:
        with pytest.raises(WireError, match="more than 10,000 items"):
            decode(data, Caps(frame_bytes=16 * MIB, items=10_000))
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert peak < MIB


def test_an_array_that_claims_four_billion_items_is_refused() -> None:
    """A header of five bytes is no reason to allocate anything."""
    with pytest.raises(WireError, match="more than"):
        decode(b"\xdd\xff\xff\xff\xff" + bytes(20_000), CAPS)


def test_a_length_of_four_gibibytes_is_refused_before_anything_is_read(
    ends: tuple[socket.socket, Channel],
) -> None:
    """The header is enough: no byte of the frame is waited for or stored."""
    ours, channel = ends
    ours.sendall(frame(b"", length=0xFFFFFFFF))
    with pytest.raises(WireError, match="4,294,967,295 bytes, of 1,048,576 allowed"):
        channel.receive()


@pytest.mark.parametrize("depth", [65, 5_000, 100_000])
def test_deep_nesting_is_refused(depth: int) -> None:
    """Neither the walk nor the decoder follows a frame into the depth."""
    with pytest.raises(WireError):
        decode(b"\xdc\x13\x88" + nested_arrays(depth) + bytes(4_999), CAPS)


def test_as_many_items_as_are_allowed_are_welcome() -> None:
    """The cap counts items exactly: the list itself is one of them."""
    assert len(decode(encode([0] * 9_999, CAPS), CAPS)) == 9_999
    with pytest.raises(WireError):
        decode(encode([0] * 10_000, CAPS), CAPS)


@pytest.mark.parametrize(
    "stranger",
    [{"a": 1}, msgspec.msgpack.Ext(5, b"x"), msgspec.msgpack.Ext(1, bytes(300))],
    ids=["a map", "a small extension", "a large extension"],
)
def test_types_that_have_no_place_on_the_wire_are_refused(stranger: object) -> None:
    """Maps and extensions are not counted, so they are not decoded either."""
    with pytest.raises(WireError, match="not used here"):
        decode(msgspec.msgpack.encode([stranger, bytes(5_000)]), CAPS)


STRANGERS = {
    "a map": {"a": 1},
    "an extension": msgspec.msgpack.Ext(5, b"x"),
    "a time": datetime(2026, 1, 2, tzinfo=UTC),
}


@pytest.mark.parametrize("stranger", STRANGERS.values(), ids=STRANGERS)
@pytest.mark.parametrize("depth", [0, 3])
def test_a_short_frame_is_held_to_the_same_types_as_a_long_one(stranger: object, depth: int) -> None:
    """It is decoded without counting, and what has no place on the wire is found all the same."""
    for _ in range(depth):
        stranger = [stranger]
    with pytest.raises(WireError, match="a type that is not used here"):
        decode(msgspec.msgpack.encode([stranger]), CAPS)


@pytest.mark.parametrize("padding", [b"", bytes(5_000)], ids=["short", "long"])
def test_nesting_ends_at_the_same_depth_however_long_a_frame_is(padding: bytes) -> None:
    """A list in as many lists as are allowed, and what stands in one more."""
    list_of_two = b"\x92" + msgspec.msgpack.encode(padding)
    assert decode(list_of_two + nested_arrays(CAPS.depth - 1), CAPS)
    for within in (nested_arrays(CAPS.depth), b"\x91" * (CAPS.depth - 1) + b"\x01"):
        with pytest.raises(WireError, match="nested"):
            decode(list_of_two + within, CAPS)


@pytest.mark.parametrize(
    "data", [b"\xa3abc", b"\x01", b"\xc0", b""], ids=["text", "a number", "nil", "nothing"]
)
def test_a_frame_that_holds_no_list_is_refused(data: bytes) -> None:
    """Every message is a list; what is valid msgpack otherwise is not one."""
    with pytest.raises(WireError, match="not a message"):
        decode(data, CAPS)


def test_a_list_that_is_cut_short_is_refused() -> None:
    """What a list promises and does not hold is never made up."""
    with pytest.raises(WireError, match="cut short"):
        check_bounds(b"\x92\x01", CAPS)


def test_text_that_is_no_unicode_is_refused() -> None:
    """A string of invalid bytes never becomes one."""
    with pytest.raises(WireError):
        decode(b"\x91\xa2\xed\xa0", CAPS)


def test_a_frame_of_another_exchange_is_refused(ends: tuple[socket.socket, Channel]) -> None:
    """An answer that was prepared for another question answers none."""
    ours, channel = ends
    ours.sendall(frame(b"\x90", sequence=7))
    with pytest.raises(WireError, match="exchange 7 in exchange 0"):
        channel.receive()


def test_bytes_that_nobody_asked_for_end_the_conversation(ends: tuple[socket.socket, Channel]) -> None:
    """Something behind an answer is noticed before anything else is said."""
    ours, channel = ends
    ours.sendall(frame(b"\x90") + b"more")
    channel.receive()
    with pytest.raises(WireError, match="4 bytes that nobody asked for"):
        channel.send(["next"])


@pytest.mark.parametrize("kept", [0, 3, 8, 11], ids=["at once", "in the header", "after it", "in the frame"])
def test_hanging_up_is_told_from_an_answer(kept: int, ends: tuple[socket.socket, Channel]) -> None:
    """Wherever the other side stops, the message is missing and never half a one."""
    ours, channel = ends
    ours.sendall(frame(encode(["answer"], CAPS))[:kept])
    ours.close()
    with pytest.raises(WireError, match="the connection ended"):
        channel.receive()
    assert channel.closed


# ---- what is refused before it is sent


@pytest.mark.parametrize(
    "message",
    [[bytes(2 * MIB)], [[]] * 10_000, [[0] * 5_000] * 2, [2**64], [-(2**63) - 1], ["\ud800"]],
    ids=[
        *("too many bytes", "too many items", "too many items inside"),
        *("too large an integer", "too small an integer", "half a surrogate pair"),
    ],
)
def test_what_cannot_be_sent_is_not_sent_in_part(
    message: list[Any], ends: tuple[socket.socket, Channel]
) -> None:
    """The sender learns it, the receiver sees nothing of it, and the conversation goes on."""
    ours, channel = ends
    with pytest.raises(TooLarge):
        channel.send(message)
    channel.send(["fits"])
    assert ours.recv(MIB) == frame(encode(["fits"], CAPS))


def test_a_list_that_holds_itself_is_not_sent() -> None:
    """The encoder gives up, instead of the process."""
    endless: list[Any] = []
    endless.append(endless)
    with pytest.raises(TooLarge):
        encode(endless, CAPS)


# ---- time


class TrickledSocket:
    """A socket that moves a single byte at a time."""

    def __init__(self, incoming: bytes = b"") -> None:
        self._incoming = incoming
        self.sent = b""

    def recv(self, size: int) -> bytes:
        """Give one byte."""
        first, self._incoming = self._incoming[:1], self._incoming[1:]
        return first

    def send(self, data: memoryview) -> int:
        """Take one byte."""
        self.sent += bytes(data[:1])
        return 1


def trickled(incoming: bytes, patience: int) -> Channel:
    """Open a channel over a slow socket, with little patience."""
    slow: Any = TrickledSocket(incoming)
    return Channel(slow, incoming=CAPS, outgoing=CAPS, waiting=Patience(patience))


def test_a_frame_that_drips_in_is_waited_for_only_so_long() -> None:
    """The clock is asked after every part, or a byte now and then would hold a grader for hours."""
    with pytest.raises(NotNow):
        trickled(frame(encode(["x" * 100], CAPS)), patience=50).receive()


def test_a_reader_that_takes_its_time_is_waited_for_only_so_long() -> None:
    """The same holds for a message that the other side takes in byte by byte."""
    with pytest.raises(NotNow):
        trickled(b"", patience=50).send(["x" * 100])


def test_a_frame_in_parts_is_whole_in_the_end() -> None:
    """Slowness alone is no fault."""
    assert trickled(frame(encode(["slow"], CAPS)), patience=100).receive() == ["slow"]


def test_silence_is_waited_for_only_so_long(ends: tuple[socket.socket, Channel]) -> None:
    """A socket's timeout gives the word to the clock, and then waits on."""
    _, channel = ends
    channel._waiting = Patience(3)
    with pytest.raises(NotNow):
        channel.receive()
