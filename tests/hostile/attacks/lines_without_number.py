# /// attack
# tries = "a fault of ours, by an exception in the line infinity"
# layer = "wire"
# stopped_by = "each field of a description must be what it should be"
# statuses = { scale = ["crashed", "crashed", "not_checked"] }
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
    while True:
        send(["raised", "E", ["ValueError"], "m", 0, float("inf"), "", [], []], exchange)
        os.read(3, 1 << 16)
        exchange += 1
