# /// attack
# tries = "full marks by the bytes of an earlier answer, sent again"
# layer = "wire"
# stopped_by = "each exchange has its number, and a frame of another ends the process"
# statuses = { scale = ["passed", "crashed", "failed"] }
# earns = 0.4
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

import numpy as np

first = np.arange(3.0)

def scale(x):
    global exchange
    exchange += 1
    if len(x) == 3:
        return 2 * x + 1
    send(["value", [[0, 1]], [[1, 10, "<f8", [3], 0, (2 * first + 1).tobytes()]], []], 2)
