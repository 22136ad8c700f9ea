# /// attack
# tries = "full marks by an array whose items run code when they are compared"
# layer = "values"
# stopped_by = "an array of objects does not cross"
# statuses = { scale = "not_data" }
# ///
import numpy as np


class Near:
    def __sub__(self, other):
        return 0.0

    __rsub__ = __abs__ = __sub__

    def __eq__(self, other):
        return True

    def __le__(self, other):
        return True


def scale(x):
    answer = np.empty(len(x), dtype=object)
    for place in range(len(x)):
        answer[place] = Near()
    return answer
