# /// attack
# tries = "memory and pages filled by an answer of megabytes of text"
# layer = "wire"
# stopped_by = "answers are bounded in bytes"
# statuses = { scale = "not_data" }
# ///
def scale(x):
    return "x" * (1 << 20)
