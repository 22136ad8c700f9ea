# /// attack
# tries = "full marks by the frames of whoever calls: expected values read there, comparisons replaced there"
# layer = "another process"
# stopped_by = "the caller is the child, which knows neither"
# statuses = { scale = "failed" }
# ///
import sys


def nothing(*arguments, **named):
    return None


def scale(x):
    frame = sys._getframe()
    while frame is not None:
        for name in ("close", "true", "leaves_unchanged", "has_shape"):
            if callable(frame.f_globals.get(name)):
                frame.f_globals[name] = nothing
        for name in ("expected", "wanted", "right"):
            if type(frame.f_locals.get(name)) is type(x):
                return frame.f_locals[name]
        frame = frame.f_back
    return 0 * x
