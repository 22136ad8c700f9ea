# /// attack
# tries = "the interpreter's own memory, by a code object that reads past its constants"
# layer = "another process"
# stopped_by = "whatever it reads or breaks is the child's"
# statuses = { scale = ["crashed", "crashed", "not_checked"] }
# ///
def template():
    return None


def scale(x):
    code = template.__code__.replace(co_consts=())
    return type(template)(code, {})()
