# /// attack
# tries = "an empty comparison, by StopIteration in the middle of a test's loop"
# layer = "description"
# stopped_by = "a test sees it as an error of the student's"
# statuses = { halves = "failed" }
# ///
class Stops:
    def __iter__(self):
        return self

    def __next__(self):
        raise StopIteration("passed")


def halves(numbers):
    return Stops()
