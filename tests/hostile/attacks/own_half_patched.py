# /// attack
# tries = "full marks by a child that answers for every function with what was asked last"
# layer = "comparison"
# stopped_by = "whatever a child says is compared with what is right"
# statuses = { scale = "failed" }
# ///
import autograder.sandbox.child as child

child.Session._value = lambda self, value: ["value", [[0, 0]], [], []]
child.Session._with_changes = lambda self, answer: answer
child.describe.error = lambda *args: ["AssertionError", [], "", 0, 0, ""]

def scale(x):
    return 0 * x
