# /// attack
# tries = "a grader that hangs, by an exception whose text takes for ever"
# layer = "CPU clock"
# stopped_by = "its text is made in the child, in the time of its case"
# statuses = { scale = ["timed_out", "timed_out", "not_checked"] }
# ///
class Endless(Exception):
    def __str__(self):
        while True:
            pass

    __repr__ = __str__


def scale(x):
    raise Endless
