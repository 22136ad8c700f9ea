# /// attack
# tries = "full marks by numbers that equal every number"
# layer = "values"
# stopped_by = "only the exact type crosses"
# statuses = { scale = "not_data" }
# ///
class Number(float):
    def __eq__(self, other):
        return True

    def __sub__(self, other):
        return 0.0

    __rsub__ = __sub__
    __hash__ = float.__hash__


def scale(x):
    return [Number(0) for _ in x]
