# /// attack
# tries = "memory and pages filled by an error message of megabytes"
# layer = "description"
# stopped_by = "it is cut in the child, and again on the host"
# statuses = { scale = "raised" }
# ///
def scale(x):
    raise type("E" * 100_000, (ValueError,), {})("m" * 10_000_000)
