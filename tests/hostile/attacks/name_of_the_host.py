# /// attack
# tries = "an object of the host's, by naming it in an answer"
# layer = "values"
# stopped_by = "only what this child has sent has a number"
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
        send(["value", [[5, "os"]], [], []], exchange)
        os.read(3, 1 << 16)
        exchange += 1
