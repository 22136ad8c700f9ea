# /// attack
# tries = "memory of the grader by a frame of a hundred thousand empty lists"
# layer = "wire"
# stopped_by = "items are counted before it is decoded"
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
    send(b"\xdd\x00\x03\x00\x00" + b"\x90" * 0x30000, exchange)
