"""UNTRUSTED: what the zygote does once so that no child has to.

Each code path that a submission takes is taken here first: what is imported, compiled and cached before the
fork is shared by all children, and what is first done after it is done, and its memory copied, in each.
"""

from __future__ import annotations

import gc
import importlib.util
import os
import socket
import sys
from pathlib import PurePath
from types import ModuleType

from autograder.sandbox.wire import Caps, Channel

_SUBMISSION = """
import numpy as np
%matplotlib inline
rng = np.random.default_rng(0)
class Layer:
    def __init__(self):
        self.weights = rng.normal(size=(3, 2))
def softmax(z):
    z = np.asarray(z, dtype=float)
    e = np.exp(z - z.max(axis=-1, keepdims=True))
    return e / e.sum(axis=-1, keepdims=True)
def broken(z):
    raise ValueError(f"{z}")
print(np.linalg.norm(softmax([1.0, 2.0]) @ Layer().weights[:2]))
"""


def libraries(matplotlib: bool) -> None:
    """Import what submissions use, and IPython's transformer without the rest of IPython.

    The whole of IPython would double the memory that each fork has to share.
    """
    import numpy as np

    if matplotlib:
        _draw()  # before there is an IPython of any kind, which matplotlib would want to hook into
    spec = importlib.util.find_spec("IPython")
    assert spec is not None
    assert spec.origin is not None
    folder = PurePath(spec.origin).parent
    for name, path in (
        ("IPython", folder),
        ("IPython.core", folder / "core"),
        ("IPython.utils", folder / "utils"),
    ):
        package = ModuleType(name)
        package.__path__ = [str(path)]
        sys.modules[name] = package
    np.random.seed(0)
    np.linalg.norm(np.exp(np.zeros((4, 4)) @ np.zeros((4, 4))))


def conversation(caps: Caps) -> None:
    """Hold a whole conversation about a small submission, in this process."""
    from autograder.sandbox.child import FROM_HOST, Session

    here, there = socket.socketpair()
    progress = os.memfd_create("warm") if hasattr(os, "memfd_create") else os.open(os.devnull, os.O_WRONLY)
    host = Channel(here, incoming=caps, outgoing=FROM_HOST)
    z = [0, 10, "<f8", [3], 0, bytes(24)]  # an entry of the ledger: an array of three zeros
    for message in (
        ["load", [[1, _SUBMISSION], [2, "1 +"], [3, "undefined"]], [], False],
        *(
            ["call", 1, "call", [5, name], 1, [], [[0, 0]], [z], []]
            for name in ("softmax", "broken", "softmax")
        ),
    ):
        host.sequence += 1
        host.send(message)
    here.shutdown(socket.SHUT_WR)
    Session(there, progress, caps).run()
    here.close()
    there.close()
    os.close(progress)


def freeze() -> None:
    """Keep the garbage collector from touching, and so copying, what children share."""
    gc.collect()
    gc.freeze()


def _draw() -> None:
    from matplotlib import pyplot as plt

    figure, axes = plt.subplots()
    axes.plot([0, 1], [1, 0], label="a line")
    axes.set(xlabel="x", title="$-\\log p$")
    axes.legend()
    plt.close(figure)
