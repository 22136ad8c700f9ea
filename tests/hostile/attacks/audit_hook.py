# /// attack
# tries = "what the grader opens and imports, told by an audit hook"
# layer = "another process"
# stopped_by = "the grader is another process"
# statuses = { scale = "raised" }
# says = ["events: 0"]
# ///
import sys

seen = []
sys.addaudithook(lambda event, arguments: seen.append((event, arguments)) if event in ("open", "import", "exec") else None)


def scale(x):
    raise ValueError(f"events: {len([event for event in seen if 'walls' in str(event) or 'tests' in str(event)])}")
