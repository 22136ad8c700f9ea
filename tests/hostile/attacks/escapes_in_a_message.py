# /// attack
# tries = "an operator's terminal cleared, renamed and typed into, by control characters"
# layer = "printable"
# stopped_by = "control characters are written out"
# statuses = { scale = "raised" }
# says = ["\\\\x1b\\[2J"]
# ///
def scale(x):
    raise ValueError("\x1b[2J\x1b[31mall passed\x1b]0;owned\x07\x1b]52;c;cm0gLXJm\x07\x9b5n\x08\x08\r\x00\x7f\x0e\x1bP+q544e\x1b\\\\")
