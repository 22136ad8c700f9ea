# /// attack
# tries = "a script in a page, by a problem of a cell"
# layer = "reports"
# stopped_by = "it is escaped"
# says = ["ontoggle=window.pwned=9"]
# ///
raise RuntimeError("<details open ontoggle=window.pwned=9><meta http-equiv=refresh content='0;url=//192.0.2.1/'><link rel=stylesheet href=//192.0.2.1/x.css>")
