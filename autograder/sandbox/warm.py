"""UNTRUSTED: what the zygote does once so that no child has to.

Each code path that a submission takes is taken here first: what is imported, compiled and cached before the
fork is shared by all children; what is first done after it is done, and its memory copied, in each.
"""

from __future__ import annotations

import contextlib
import gc
import importlib
import importlib.util
import io
import os
import socket
import sys
from pathlib import PurePath
from types import ModuleType

from autograder.sandbox.wire import Caps, Channel

# The interpreter rewrites a function's code in its first calls, and a page that a child writes is copied.
_REPEATS = 20
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
    """Import what submissions use, and put stand-ins where they would look for Jupyter."""
    _import_without_fork_hooks("random", "threading")
    import numpy as np
    import numpy.typing

    if matplotlib:
        _draw()  # before there is an IPython of any kind, which matplotlib would want to hook into
    _make_transformer_importable()
    importlib.import_module("autograder.sandbox.notebook")  # before the stand-in takes IPython's name
    from autograder.sandbox import stand_ins

    stand_ins.install()
    importlib.import_module("random").seed(0)
    np.random.seed(0)
    np.linalg.norm(np.exp(np.zeros((4, 4)) @ np.zeros((4, 4))))


def conversation(caps: Caps) -> None:
    """Hold whole conversations about a small submission, in this process."""
    array = [0, 10, "<f8", [3], 0, bytes(24)]  # an entry of the ledger: an array of three zeros
    calls = [["call", 1, ["call", [5, name], 1, [], [[0, 0]], [array]], []] for name in ("softmax", "broken")]
    load = ["load", [[1, _SUBMISSION], [2, "1 +"], [3, "undefined"]], [], False]
    with contextlib.redirect_stdout(io.StringIO()):
        for _ in range(_REPEATS):
            _hold([load, *calls], caps)


def freeze() -> None:
    """Keep the garbage collector from touching, and so copying, what children share."""
    gc.collect()
    gc.freeze()


def _hold(messages: list[list[object]], caps: Caps) -> None:
    from autograder.sandbox.child import FROM_HOST, Session

    here, there = socket.socketpair()
    progress = os.open(os.devnull, os.O_WRONLY)
    host = Channel(here, incoming=caps, outgoing=FROM_HOST)
    for message in messages:
        host.sequence += 1
        host.send(message)
    here.shutdown(socket.SHUT_WR)
    Session(there, progress, caps).run()
    here.close()
    there.close()
    os.close(progress)


def _import_without_fork_hooks(*names: str) -> None:
    """Import modules whose hooks would run in each child.

    `random` seeds itself anew there, which would cost each submission half a millisecond and make it differ
    from run to run. A child's only thread is known to the interpreter as the zygote's.
    """
    register = os.register_at_fork
    os.register_at_fork = lambda **hooks: None
    try:
        for name in names:
            importlib.import_module(name)
    finally:
        os.register_at_fork = register


def _make_transformer_importable() -> None:
    """Let IPython's cell transformer be imported without IPython, which would double what a fork shares."""
    spec = importlib.util.find_spec("IPython")
    assert spec is not None
    assert spec.origin is not None
    folder = PurePath(spec.origin).parent
    for name, path in (("", folder), (".core", folder / "core"), (".utils", folder / "utils")):
        package = ModuleType(f"IPython{name}")
        package.__path__ = [str(path)]
        sys.modules[package.__name__] = package


def _draw() -> None:
    from matplotlib import pyplot as plt

    figure, axes = plt.subplots()
    axes.plot([0, 1], [1, 0], label="a line")
    axes.set(xlabel="x", title="$-\\log p$")
    axes.legend()
    plt.close(figure)
