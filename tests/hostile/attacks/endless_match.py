# /// attack
# tries = "a regular expression that takes longer than the universe"
# layer = "CPU clock"
# stopped_by = "the process is killed from outside"
# statuses = { scale = ["timed_out", "timed_out", "not_checked"] }
# ///
import re


def scale(x):
    return re.match(r"(a|a)*b", "a" * 60)
