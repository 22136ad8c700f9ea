# /// attack
# tries = "the way out of the grader's own loop, by an answer that says that SystemExit was raised"
# layer = "description"
# stopped_by = "an exception is one of a few that a test can expect"
# statuses = { scale = "raised" }
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
        send(["raised", "SystemExit", ["SystemExit", "KeyboardInterrupt", "GeneratorExit"], "all passed", 0, 0, "", [], []], exchange)
        os.read(3, 1 << 16)
        exchange += 1
