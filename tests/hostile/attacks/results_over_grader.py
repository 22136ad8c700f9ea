# /// attack
# tries = "full marks by a results.json in every place where graders keep it"
# layer = "mounts"
# stopped_by = "no such place exists in the jail, and none that is written outlives the process"
# statuses = { scale = "failed" }
# says = ["refused: \\['No such file or directory', 'Read-only file system'\\]"]
# ///
import json
import os

RESULTS = json.dumps({"score": 3.0, "tests": [{"name": "scale", "score": 3.0, "max_score": 3.0, "status": "passed"}]})
errors = set()
for place in (
    "results.json",
    "../results.json",
    "/autograder/results/results.json",
    "/grade/results/results.json",
    "/course/student/feedback.json",
    "/tmp/results.json",
    "/results.json",
):
    try:
        with open(place, "w") as file:
            file.write(RESULTS)
    except OSError as error:
        errors.add(error.strerror)


def scale(x):
    with open("results.json", "w") as file:
        file.write(RESULTS)
    return 0 * x


raise RuntimeError(f"refused: {sorted(errors)}")
