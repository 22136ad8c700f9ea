# /// attack
# tries = "full marks by an object that says of itself to be an ndarray"
# layer = "values"
# stopped_by = "types are told by `type`, and it is asked for nothing"
# statuses = { scale = "not_data" }
# ///
import numpy as np


class Meta(type):
    def __instancecheck__(cls, other):
        return True

    def __subclasscheck__(cls, other):
        return True

    def __eq__(cls, other):
        return True

    __hash__ = type.__hash__


class Disguised(metaclass=Meta):
    __class__ = property(lambda self: np.ndarray)
    __module__ = "numpy"
    dtype, shape, ndim, size = np.dtype("f8"), (3,), 1, 3

    def tobytes(self):
        return bytes(24)


def scale(x):
    return Disguised()
