# /// attack
# tries = "a grader that waits for ever, by half a frame and then the end"
# layer = "wire"
# stopped_by = "the end of the connection ends the case"
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
    send(b"x" * 10, exchange, length=100)
    os._exit(0)
