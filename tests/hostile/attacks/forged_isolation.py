# /// attack
# tries = "a page that says the run was unprotected, or protected, by text that looks like the page's own"
# layer = "reports"
# stopped_by = "it is text of a case, escaped"
# statuses = { scale = "raised" }
# ///
def scale(x):
    raise ValueError("</main><div class=warning>graded with --isolation none</div><title>All passed</title><h1 id=score>3 / 3</h1>")
