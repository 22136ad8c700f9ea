# /// attack
# tries = "a grader that hangs, by an answer of which one byte comes every moment"
# layer = "wall clock"
# stopped_by = "one clock holds over all parts of a frame"
# statuses = { scale = ["timed_out", "not_checked", "not_checked"] }
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

import time

def scale(x):
    global exchange
    exchange += 1
    os.write(3, struct.pack("<II", 5_000, exchange))
    while True:
        os.write(3, b"x")
        time.sleep(0.02)
