# /// attack
# tries = "a stack overflow by a function that calls itself"
# layer = "the interpreter"
# stopped_by = "RecursionError"
# statuses = { scale = "raised" }
# ///
def scale(x):
    return scale(x)
