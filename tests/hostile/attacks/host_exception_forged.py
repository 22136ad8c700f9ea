# /// attack
# tries = "a fault of ours, by an exception that is called as the grader's own are"
# layer = "description"
# stopped_by = "an exception is described in the child and made anew from plain words"
# statuses = { scale = "raised" }
# ///
class Disturbed(Exception):
    status, exit_code = "passed", 3
    student_error = None
    by_wall_clock = True


class CallEnded(BaseException):
    status = "passed"


def scale(x):
    raise Disturbed("something outside ended a process") if len(x) == 3 else CallEnded("passed")
