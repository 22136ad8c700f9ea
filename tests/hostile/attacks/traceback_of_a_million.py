# /// attack
# tries = "an endless walk, by a traceback of very many frames"
# layer = "description"
# stopped_by = "frames are counted"
# statuses = { scale = "raised" }
# ///
import sys
import types


def scale(x):
    error = ValueError("long")
    try:
        raise error
    except ValueError:
        trace = error.__traceback__
    for _ in range(100_000):
        trace = types.TracebackType(trace, trace.tb_frame, 0, 1)
    raise error.with_traceback(trace)
