# /// attack
# tries = "the expected values, seen by a trace and a profile function in whatever runs after"
# layer = "another process"
# stopped_by = "what runs after is the child's own"
# statuses = { scale = "raised" }
# says = ["seen: \\[\\]"]
# ///
import sys

seen = set()


def watch(frame, event, argument):
    seen.update(name for name in frame.f_locals if name in ("expected", "wanted", "claim", "given_by_test"))
    return watch


sys.settrace(watch)
sys.setprofile(watch)


def scale(x):
    sys.settrace(None)
    sys.setprofile(None)
    raise ValueError(f"seen: {sorted(seen)}")
