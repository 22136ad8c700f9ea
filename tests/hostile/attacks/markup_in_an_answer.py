# /// attack
# tries = "a script in a page, by an answer that is shown beside the right one"
# layer = "reports"
# stopped_by = "it is escaped"
# statuses = { scale = "failed" }
# says = ["<script>window.pwned = 7</script>"]
# ///
def scale(x):
    return "--></style><script>window.pwned = 7</script><a href='javascript:window.pwned=8'>see</a>"
