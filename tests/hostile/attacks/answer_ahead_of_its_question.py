# /// attack
# tries = "an answer to the next question, sent before it was asked"
# layer = "wire"
# stopped_by = "bytes that nobody asked for end the process"
# statuses = { scale = ["failed", "crashed", "failed"] }
# ///
import os
import struct

import msgspec


def send(message, exchange, length=None):
    """Send a frame on the connection to the grader."""
    data = message if isinstance(message, bytes) else msgspec.msgpack.encode(message)
    data = struct.pack("<II", len(data) if length is None else length, exchange) + data
    while data:
        data = data[os.write(3, data) :]


exchange = 1  # loading was the first

def scale(x):
    global exchange
    exchange += 1
    if exchange == 2:
        data = msgspec.msgpack.encode(["value", [1.0], [], []])
        os.write(3, b"".join(struct.pack("<II", len(data), number) + data for number in (2, 3, 4)))
        os.read(3, 1 << 16)
    return x
