# /// attack
# tries = "an endless comparison by a container that claims a length of two"
# layer = "budget of calls"
# stopped_by = "steps of iteration are counted by the host"
# statuses = { halves = ["timed_out", "timed_out"] }
# ///
class Endless:
    def __len__(self):
        return 2

    def __iter__(self):
        while True:
            yield 1.0

    def __getitem__(self, key):
        return 1.0


def halves(numbers):
    return Endless()
