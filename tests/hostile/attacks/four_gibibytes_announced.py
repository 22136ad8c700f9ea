# /// attack
# tries = "memory of the grader by a frame that announces four gibibytes"
# layer = "wire"
# stopped_by = "the length is compared before a byte of it is stored"
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
    send(b"x" * 1000, exchange, length=0xFFFFFFFF)
