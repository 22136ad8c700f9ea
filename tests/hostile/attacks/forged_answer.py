# /// attack
# tries = "full marks by an answer that the child's own code did not make"
# layer = "comparison"
# stopped_by = "it is an answer like any other, and compared"
# statuses = { scale = "failed" }
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
    size = len(x)
    while True:
        send(["value", [[0, 1]], [[1, 10, "<f8", [size], 0, bytes(8 * size)]], []], exchange)
        os.read(3, 1 << 16)
        exchange, size = exchange + 1, 5
