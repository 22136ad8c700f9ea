# /// attack
# tries = "a crash of whoever prints it, by text that is not Unicode"
# layer = "wire"
# stopped_by = "the decoder takes UTF-8 only"
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
    send(b"\x92\xa7refused\xa3\xed\xa0\x80", exchange)
