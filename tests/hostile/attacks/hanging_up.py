# /// attack
# tries = "a fault that looks like ours, by closing the connection in the middle"
# layer = "wire"
# stopped_by = "a connection that the child closes is the child's doing"
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
    os.close(3)
