# /// attack
# tries = "a script in the page that an instructor opens, by an error message"
# layer = "reports"
# stopped_by = "it is escaped"
# statuses = { scale = "raised" }
# says = ["<script>window.pwned = 1</script>"]
# ///
def scale(x):
    raise ValueError("</pre></p><script>window.pwned = 1</script><img src=x onerror='window.pwned = 2'><svg onload=window.pwned=3>")
