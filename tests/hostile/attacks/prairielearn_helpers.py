# /// attack
# tries = "full marks by the names under which PrairieLearn and check50 reach their feedback"
# layer = "another process"
# stopped_by = "no module of the grader's is in the process"
# statuses = { scale = "failed" }
# says = ["helpers: \\[\\]"]
# ///
import sys

reached = []
for name, module in list(sys.modules.items()):
    for attribute in ("Feedback", "set_score", "set_main_output", "check50", "points", "log"):
        if name != "__main__" and not name.startswith("numpy") and callable(getattr(module, attribute, None)):
            reached.append(f"{name}.{attribute}")
            if attribute in ("Feedback", "set_score"):
                setattr(module, attribute, lambda *args, **kwargs: None)
reached = [each for each in reached if each.split(".")[0] in ("check50", "pl_helpers", "pl_unit_test", "code_feedback")]

def scale(x):
    return 0 * x


raise RuntimeError(f"helpers: {reached}")
