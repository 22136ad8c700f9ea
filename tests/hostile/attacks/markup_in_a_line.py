# /// attack
# tries = "a script in a page, by the line of code that is quoted"
# layer = "reports"
# stopped_by = "it is escaped"
# statuses = { scale = "raised" }
# says = ["# </code></pre><script>window.pwned = 5</script>"]
# ///
def scale(x):
    raise ValueError  # </code></pre><script>window.pwned = 5</script><iframe srcdoc="<script>top.pwned=6</script>">
