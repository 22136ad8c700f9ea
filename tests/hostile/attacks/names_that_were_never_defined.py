# /// attack
# tries = "full marks for functions that are only claimed, at the start"
# layer = "wire"
# stopped_by = "a name that is claimed and not there gives no answer"
# statuses = { scale = ["crashed", "crashed", "not_checked"], steps = ["crashed", "crashed"], halves = ["crashed", "crashed"] }
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


send(["loaded", ["scale", "steps", "halves", "\x1b[2J", "", "a b", 5, None, "x" * 9_999], [[1, 1, "", ""]] * 500], 1)
os._exit(0)
