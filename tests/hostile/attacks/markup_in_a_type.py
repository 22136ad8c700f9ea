# /// attack
# tries = "a script in a page, by the name of an exception's type"
# layer = "reports"
# stopped_by = "it is escaped"
# statuses = { scale = "raised" }
# says = ["<img src=x onerror=window.pwned=4>"]
# ///
def scale(x):
    raise type("<img src=x onerror=window.pwned=4>", (ValueError,), {})("'\"><base href=//192.0.2.1/>")
