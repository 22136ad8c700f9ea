# /// attack
# tries = "memory of the host beyond an array, by a shape that its bytes do not fill"
# layer = "values"
# stopped_by = "the bytes must be as many as the shape says"
# statuses = { scale = "not_data" }
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
        send(["value", [[0, 1]], [[1, 10, "<f8", [1 << 40, 1 << 40], 0, bytes(8)]], []], exchange)
        os.read(3, 1 << 16)
        exchange += 1
