# /// attack
# tries = "scripts in the page of groups, by a function whose text is another"
# layer = "reports"
# stopped_by = "the text is the child's claim, bounded, and escaped where it is shown"
# statuses = { scale = "failed" }
# ///
import autograder.sandbox.child as child

child.Session._source = lambda self, *asked: [
    "source",
    "</code></pre><script>window.pwned = 1</script><img src=x onerror='window.pwned=2'>\x1b[2J\u202e" + "x" * 9_000,
]


def scale(x):
    return 3 * x - 7
