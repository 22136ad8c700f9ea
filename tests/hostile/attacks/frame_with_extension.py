# /// attack
# tries = "objects of the decoder's making, by an extension type"
# layer = "wire"
# stopped_by = "extensions have no place on the wire"
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
    send([msgspec.msgpack.Ext(5, b"x" * 9_000)], exchange)
