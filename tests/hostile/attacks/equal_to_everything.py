# /// attack
# tries = "full marks by an object that equals everything"
# layer = "values"
# stopped_by = "it is no data, and is never asked"
# statuses = { scale = "failed" }
# ///
import numpy as np


class Everything:
    """Agrees with whatever it is compared with."""

    def __eq__(self, other):
        return True

    __ne__ = __lt__ = __le__ = __gt__ = __ge__ = __eq__
    __hash__ = None

    def __bool__(self):
        return True

    def __len__(self):
        return 3

    def __getitem__(self, key):
        return self

    def __sub__(self, other):
        return 0.0

    __rsub__ = __add__ = __radd__ = __mul__ = __abs__ = __sub__

    def __getattr__(self, name):
        return self

    def __call__(self, *args, **kwargs):
        return self


def scale(x):
    return Everything()
