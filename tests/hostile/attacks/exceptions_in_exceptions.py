# /// attack
# tries = "an endless walk, by exceptions that are each other's cause, and groups of groups"
# layer = "description"
# stopped_by = "only the innermost line of a cell is looked for"
# statuses = { scale = "raised" }
# ///
def scale(x):
    first, second = ValueError("first"), ValueError("second")
    first.__cause__, second.__cause__ = second, first
    first.__context__, second.__context__ = second, first
    nested = first
    for _ in range(300):
        nested = ExceptionGroup("group", [nested, second])
    raise nested
