# /// attack
# tries = "better grades by an UPDATE of the gradebook, as it worked against nbgrader"
# layer = "mounts"
# stopped_by = "the gradebook is in no place that the process can name"
# statuses = { scale = "failed" }
# says = ["changed 0: .*unable to open database file"]
# ///
import sqlite3

changed, errors = 0, set()
for place in ("gradebook.db", "../gradebook.db", "../../../gradebook.db", "../grades/grades.db", "/srv/nbgrader/gradebook.db"):
    for change in ("UPDATE grade SET manual_score = 1", "UPDATE grades SET score = 3"):
        try:
            book = sqlite3.connect(f"file:{place}?mode=rw", uri=True, timeout=0.1)
            changed += book.execute(change).rowcount
            book.commit()
        except sqlite3.Error as error:
            errors.add(str(error))

def scale(x):
    return 0 * x


raise RuntimeError(f"changed {changed}: {errors}")
