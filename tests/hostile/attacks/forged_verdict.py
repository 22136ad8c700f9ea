# /// attack
# tries = "full marks by a frame that says so"
# layer = "wire"
# stopped_by = "there is no verdict on the wire: a child answers calls"
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
    send(["passed", 3.0, "scale"], exchange)
    os._exit(0)
