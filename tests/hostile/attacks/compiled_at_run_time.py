# /// attack
# tries = "a crash of the compiler by an expression of a hundred thousand levels, given to eval"
# layer = "the interpreter"
# stopped_by = "MemoryError or RecursionError; a crash would be the child's"
# statuses = { scale = "raised" }
# ///
def scale(x):
    return eval("(" * 100_000 + "0" + ")" * 100_000)
