# /// attack
# tries = "a crash of whoever writes it, by text that is not Unicode"
# layer = "description"
# stopped_by = "half a surrogate pair becomes a question mark"
# statuses = { scale = "raised" }
# ///
def scale(x):
    raise ValueError("\ud800 and \udfff", type("E\udc80", (), {})) if len(x) == 3 else type("E\udc80", (ValueError,), {})("\ud83d")
