# /// attack
# tries = "a fault of ours, by an exception whose every attribute raises"
# layer = "status"
# stopped_by = "the child's own description fails, and the child ends"
# statuses = { scale = ["crashed", "crashed", "not_checked"] }
# ///
class Hidden(ValueError):
    def __getattribute__(self, name):
        raise self


def scale(x):
    raise Hidden
