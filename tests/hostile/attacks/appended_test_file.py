# /// attack
# tries = "full marks by a forged result, put among those that the grader collects"
# layer = "another process"
# stopped_by = "the list of results is not in the submission's process"
# statuses = { scale = "failed" }
# says = ["lists of results: 0"]
# ///
import gc


class AllPassed:
    name, score, possible, passed_all = "scale", 3.0, 3.0, True
    test_case_results = []

    def __getattr__(self, name):
        return self

    def __call__(self, *args, **kwargs):
        return self


found = 0
for thing in gc.get_objects():
    if type(thing).__name__ in ("GradingResults", "Grade", "CheckCollector") or (
        type(thing) is list and thing and type(thing[0]).__name__.endswith("TestFile")
    ):
        found += 1
        getattr(thing, "append", vars(thing).update if hasattr(thing, "__dict__") else id)(AllPassed())

def scale(x):
    return 0 * x


raise RuntimeError(f"lists of results: {found}")
