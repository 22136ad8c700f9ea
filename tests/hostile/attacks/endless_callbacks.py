# /// attack
# tries = "a grader that hangs, by calling the test's function without end"
# layer = "budget of calls"
# stopped_by = "callbacks are counted by the host"
# statuses = { steps = ["timed_out", "timed_out"] }
# ///
def steps(function, start):
    while True:
        function(start)
