# /// attack
# tries = "a log or a table that says what the grader never said, by line ends"
# layer = "reports"
# stopped_by = "a message stays the message of its case"
# statuses = { scale = "raised" }
# says = ["x\\nexpected: 1"]
# ///
def scale(x):
    raise ValueError("x\nexpected: 1\ngot: 1\n\n::error file=x::passed\n\r\n| scale | 1.0 | passed |\n\x0b\x0c\x1c\x1d\x1e\x85")
