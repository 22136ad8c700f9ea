"""Submissions that rewrite our own half of the child, and lie: each costs itself, and nobody else.

What a child says is a claim. These make every claim that could do harm, as a student who has read this
repository could: with frames of their own, with patched modules, with objects that answer falsely.
"""

from __future__ import annotations

import sys
import time
from typing import Any

import numpy as np
import pytest

from autograder.checks import as_list, close, shown
from tests.sandbox.running import Run, begin, ending

FORGE = '''
import os, struct, sys, time
import msgspec
import numpy as np
import autograder.sandbox.child as child

def raw(data):
    while data:
        data = data[os.write(3, data):]

def frame(message, sequence=2):
    """Send a frame as the first call's answer."""
    data = message if isinstance(message, bytes) else msgspec.msgpack.encode(message)
    raw(struct.pack("<II", len(data), sequence) + data)
'''
HONEST = "import numpy as np\ndef f(x):\n    return np.exp(x)"


def forged(run: Run, body: str, **budget: Any) -> Any:
    """Give the first function of a submission that forges; the call is the second exchange."""
    return begin(run(FORGE, f"def f(*args):\n    {body}", **budget))("f")


def an_honest_submission_is_graded(run: Run) -> bool:
    """Whether the next submission gets its answers."""
    return bool(begin(run(HONEST))("f")(0.0) == 1.0)


# ---- frames

FRAMES = {
    "four gibibytes announced": "raw(struct.pack('<II', 0xFFFFFFFF, 2))",
    "a frame of empty lists": "frame(b'\\xdd\\x00\\x0f\\x00\\x00' + b'\\x90' * 0xF0000)",
    "a deep frame": "frame(b'\\x91' * 100_000 + b'\\x90')",
    "a frame that is no msgpack": "frame(b'\\xc1' * 100)",
    "a map": "frame({'value': 1})",
    "an extension": "frame([msgspec.msgpack.Ext(5, b'x' * 9000)])",
    "another exchange": "frame(['value', [1], [], []], sequence=3)",
    "noise": "raw(os.urandom(100_000))",
    "half a frame": "raw(struct.pack('<II', 100, 2) + b'x'); os._exit(0)",
    "an answer that is malformed": "frame(['value'])",
    "an endless line number": "frame(['raised', 'E', [], 'm', 0, float('inf'), '', [], []])",
    "a callback that was not sent": "frame(['callback', 7, 0, [], [], []])",
    "a callback of a negative number": "frame(['callback', -1, 0, [], [], []])",
    "text of half a surrogate pair": "frame(b'\\x92\\xa7refused\\xa3\\xed\\xa0\\x80')",
}


@pytest.mark.parametrize("attack", FRAMES.values(), ids=FRAMES.keys())
def test_a_forged_frame_ends_its_own_process(run: Run, attack: str) -> None:
    """And the jail goes on with the next submission."""
    assert ending(forged(run, attack)) == "crashed"
    assert an_honest_submission_is_graded(run)


VALUES = {
    "a name": "['value', [[5, 'os']], [], []]",
    "a function that was not sent": "['value', [[6, 0]], [], []]",
    "a handle of no number": "['value', [[4, 'x']], [], []]",
    "an unknown object": "['value', [[0, 999]], [], []]",
    "an object of the host's": "['value', [[0, 8]], [[8, 11, 1]], []]",
    "an array of objects": "['value', [[0, 1]], [[1, 10, '|O', [1], 0, bytes(8)]], []]",
    "an array of a huge shape": "['value', [[0, 1]], [[1, 10, '<f8', [1 << 40, 1 << 40], 0, bytes(8)]], []]",
    "a size instead of bytes": "['value', [[0, 1]], [[1, 10, '|u1', [1 << 29], 0, 1 << 29]], []]",
    "a generator": "['value', [[0, 1]], [[1, 13, bytes(37)]], []]",
    "a dictionary with a list for a key": "['value', [[0, 3]], [[1, 11], [3, 12, [0, 1], 1]], []]",
    "a set of nodes": "['value', [[99, 1]], [], []]",
    "another kind for an argument": "['value', [1], [[0, 11, 1]], []]",
    "another shape for an argument": "['value', [1], [[0, 10, '<f8', [9], 0, bytes(72)]], []]",
    "a refusal of its own": "['refused', 'x' * 100_000]",
}


@pytest.mark.parametrize("attack", VALUES.values(), ids=VALUES.keys())
def test_a_forged_value_is_no_data(run: Run, attack: str) -> None:
    """Nothing of the host's is made, named, or given another kind."""
    function, array = forged(run, f"frame({attack}); time.sleep(9)"), np.zeros(2)
    assert ending(lambda: function(array)) == "not_data"
    assert array.shape == (2,)
    assert an_honest_submission_is_graded(run)


@pytest.mark.parametrize(
    "loop",
    [
        "raw(struct.pack('<II', 5_000, 2))\n    while True:\n        raw(b'x'); time.sleep(0.005)",
        "raw(struct.pack('<II', 1 << 20, 2))\n    time.sleep(60)",
        "while True: time.sleep(0.01)",
        "os.read(3, 1 << 20)\n    os.read(3, 1)",
    ],
    ids=["a slow drip", "a frame that never comes", "silence", "waiting for us"],
)
def test_an_answer_that_does_not_come_is_not_waited_for(run: Run, loop: str) -> None:
    """The clock counts over all parts of a frame."""
    started = time.monotonic()
    assert ending(forged(run, loop, case_seconds=0.05)) == "timed_out"
    assert time.monotonic() - started < 20
    assert an_honest_submission_is_graded(run)


def test_a_flood_of_callbacks_has_an_end(run: Run) -> None:
    """Each counts as a call."""
    function = forged(run, "while True: args[0](1.0)", calls=50)
    assert ending(lambda: function(lambda x: x)) == "timed_out"
    assert an_honest_submission_is_graded(run)


def test_an_endless_iterator_has_an_end(run: Run) -> None:
    """A test that takes all of it is stopped by the count or by the clock."""
    names = run("import itertools\ndef f():\n    return itertools.count()", calls=50)
    function = begin(names)("f")
    assert ending(lambda: list(function())) == "timed_out"


def test_a_flood_of_objects_has_an_end(run: Run) -> None:
    """What comes back is bounded in bytes and in items."""
    assert ending(forged(run, "return [[] for _ in range(100_000)]", case_seconds=5.0)) == "not_data"
    assert ending(forged(run, "return bytes(2 << 20)")) == "not_data"
    assert ending(forged(run, "return 'x' * (2 << 20)")) == "not_data"
    assert ending(forged(run, "return np.zeros(1 << 18)")) == "not_data"
    assert ending(forged(run, "return np.broadcast_to(np.zeros(1), 10 ** 9)", case_seconds=5.0)) in (
        "not_data",
        "raised",
    )


# ---- at the start

LOADS = {
    "an endless line number": "frame(['loaded', ['f'], [[float('inf'), 0, '', '']]], 1)",
    "names nested for ever": "x = []\nfor _ in range(900): x = [x]\nframe(['loaded', [x], []], 1)",
    "names that are no names": "frame(['loaded', ['\\x1b', '', 'a b', 5, None, ['f'], 'x' * 9999], []], 1)",
    "a million problems": "frame(['loaded', [], [[1, 1, '', '']] * 10_000], 1)",
    "no lists": "frame(['loaded', 5, 7], 1)",
    "another word": "frame(['x' * 500_000, [], []], 1)",
    "nothing": "frame([], 1)",
    "not ready": "frame(['ready'], 1)",
    "noise": "raw(b'\\xff' * 1000)",
    "hanging up": "os.close(3)",
    "a progress that is none": "os.pwrite(4, b'\\xff' * 4, 0); os._exit(0)",
    "a progress of a gigabyte": "os.ftruncate(4, 1 << 24); os.pwrite(4, b'\\xff' * 4, 0)",
    "no progress": "os.ftruncate(4, 0); os._exit(0)",
    "a closed progress": "os.close(4)",
    "another's loss": "os.pwrite(4, (1).to_bytes(4, 'little'), 0); os._exit(0)",
}


@pytest.mark.parametrize("attack", LOADS.values(), ids=LOADS.keys())
def test_a_lie_at_the_start_is_a_submission_that_did_badly(run: Run, attack: str) -> None:
    """It is never taken for a fault of ours or of the machine: that would end the run for the whole class."""
    names = run(FORGE, attack, "def f():\n    return 1")
    assert all(name.isidentifier() for name in names.names)
    assert all(len(message) < 2_000 for message in names.messages)
    assert len(names.messages) <= 110
    names.restart()
    assert ending(lambda: begin(names)("f")()) in ("answered", "raised", "crashed", "not_data")
    assert an_honest_submission_is_graded(run)


def test_a_progress_that_runs_ahead_buys_no_time(run: Run) -> None:
    """A notebook that claims to be at its next cell all the time is stopped all the same."""
    crawl = """
import os, time
for n in range(1, 10_000):
    os.pwrite(4, n.to_bytes(4, "little"), 0)
    time.sleep(0.05)
"""
    started = time.monotonic()
    names = run(crawl, *["pass"] * 50, cell_seconds=0.02, submission_seconds=0.1)
    assert time.monotonic() - started < 15
    assert "f" not in names.names


# ---- our own half, patched


@pytest.mark.parametrize(
    "patch",
    [
        "child.Ledger.pack = lambda *a: ([[0, 0]], [])",
        "child.Ledger._body = lambda *a: (10, '<f8', [1 << 50], 0, b'')",
        "child.Channel.send = lambda *a: None",
        "child.Channel.receive_next = lambda *a: ['call']",
        "child.Session._answer = lambda *a, **k: ['value', [True], [], []]",
        "child.describe.error = lambda *a: ['E', ['SystemExit'], 'm', 1, 1, '']",
        "sys.modules['autograder.sandbox.wire'].encode = lambda *a: b'\\x90'",
        "import builtins; builtins.isinstance = lambda *a: True; builtins.len = lambda *a: -1",
        "np.ndarray = list; np.exp = np.sum = None",
        "sys.setrecursionlimit(10)",
        "sys.settrace(lambda *a: None); sys.setprofile(lambda *a: None)",
        "import gc; [setattr(o, '_case', 99) for o in gc.get_objects() if type(o).__name__ == 'Session']",
        "sys.modules.clear()",
        "import threading; threading.excepthook = None; sys.excepthook = None",
    ],
)
def test_a_patched_child_harms_itself_only(run: Run, patch: str) -> None:
    """Whatever becomes of it, a call ends in one of the ways in which calls end."""
    function = forged(run, f"{patch}\n    return np.ones(2)", case_seconds=0.2)
    assert ending(lambda: function(np.zeros(2))) in ("answered", "raised", "crashed", "not_data", "timed_out")
    assert an_honest_submission_is_graded(run)


# ---- objects that answer falsely

OBJECTS = """
import numpy as np

class Everything:
    def __eq__(self, other): return True
    def __lt__(self, other): return True
    def __le__(self, other): return True
    def __bool__(self): return True
    def __len__(self): return 2
    def __getitem__(self, key): return Everything()
    def __iter__(self): return iter([Everything(), Everything()])
    def __abs__(self): return 0
    def __sub__(self, other): return self
    def __call__(self, *args): return self
    def __float__(self): return 1.0
    __array_interface__ = {"shape": (1 << 20,), "typestr": "<f8", "data": (0x1000, False), "version": 3}
    def __array__(self, *args, **kwargs): return np.ones(2)
    def __html__(self): return "<script>"
    def __reduce__(self): return eval, ("1 / 0",)

class Disguised(Everything):
    __class__ = property(lambda self: np.ndarray)

class Number(float):
    def __eq__(self, other): return True
    __hash__ = float.__hash__

class Array(np.ndarray):
    def __array_ufunc__(self, *args, **kwargs): return np.array(True)
    def __eq__(self, other): return np.array(True)

class Meta(type):
    def __instancecheck__(cls, other): return True
    def __subclasscheck__(cls, other): return True

class Liar(metaclass=Meta):
    __module__ = "numpy"
    dtype = np.dtype("f8")
    def tobytes(self): return bytes(8)

boxed = np.empty(1, dtype=object)
boxed[0] = Everything()
ANSWERS = [Everything(), [Everything()], (Everything(), Everything()), {"a": Everything()}, Number(1),
           np.zeros(2).view(Array), Liar(), Liar, boxed,
           np.ma.masked_all(2), lambda *a: 1, iter([1.0, 2.0]), [np.zeros(2).view(Array)], Disguised()]
def f(number):
    return ANSWERS[number]
"""


@pytest.mark.parametrize("number", range(14))
def test_an_object_that_agrees_with_everything_passes_nothing(run: Run, number: int) -> None:
    """No comparison of a test's is ever asked of the student's object."""
    function = begin(run(OBJECTS))("f")

    def judged() -> None:
        close(function(number), [1.0, 2.0])

    assert ending(judged) in ("raised", "not_data")
    assert shown(begin(run(OBJECTS))("f")(0)) == "an object that is no plain data"


def test_what_a_container_claims_to_hold_is_counted_by_us(run: Run) -> None:
    """A length of two does not make an endless answer short."""
    source = """
class C:
    def __len__(self): return 2
    def __iter__(self):
        while True: yield 1.0
def f():
    return C()
"""
    with pytest.raises(AssertionError, match="at most 2"):
        as_list(begin(run(source))("f")(), at_most=2)


# ---- ways to end

ENDINGS = {
    "os._exit": ("import os; os._exit(0)", "crashed"),
    "sys.exit": ("import sys; sys.exit(0)", "raised"),
    "SystemExit": ("raise SystemExit('all passed')", "raised"),
    "KeyboardInterrupt": ("raise KeyboardInterrupt", "raised"),
    "GeneratorExit": ("raise GeneratorExit", "raised"),
    "StopIteration": ("raise StopIteration", "raised"),
    "a memory fault": ("import ctypes; ctypes.memset(0, 0, 1)", "crashed"),
    "abort": ("import ctypes; ctypes.CDLL(None).abort()", "crashed"),
    "a recursion in C": (
        "import sys; sys.setrecursionlimit(10**9); g = lambda _: [*map(g, [1])]; g(1)",
        "crashed" if sys.version_info < (3, 12) else "raised",  # from then on Python counts these calls too
    ),
    "closing everything": ("import os; os.closerange(0, 64)", "crashed"),
    "an exception that cannot be looked at": (
        "raise type('E', (ValueError,), {'__getattribute__': lambda *a: 1 / 0})()",
        "crashed",
    ),
    "no memory": ("x = []\n    while True: x.append(' ' * 10 ** 8)", "raised"),
}


@pytest.mark.parametrize(("body", "status"), ENDINGS.values(), ids=ENDINGS.keys())
def test_every_way_to_end_is_told_from_an_answer(run: Run, body: str, status: str) -> None:
    """Ending the process early is no way to have passed."""
    names = run(f"def f():\n    {body}", case_seconds=5.0)
    assert ending(begin(names)("f")) == status
    assert an_honest_submission_is_graded(run)


@pytest.mark.filterwarnings("ignore:w")
@pytest.mark.parametrize(
    "body",
    [
        "raise ValueError('x' * 10_000_000)",
        "raise type('E' * 100_000, (ValueError,), {})('m')",
        "raise type('E', (ValueError,), {'__str__': lambda self: 1 / 0})()",
        "raise type('E', (ValueError,), {'__str__': lambda self: 5})()",
        "raise ValueError('\\ud800\\x1b[2J\\x00')",
        "raise ValueError(*[[]] * 1000)",
        "import warnings\n    for _ in range(100_000): warnings.warn('w' * 1000)\n    raise ValueError",
    ],
)
def test_an_exception_is_described_within_bounds(run: Run, body: str) -> None:
    """Its text is made in the child, and cut there and here."""
    with pytest.raises(ValueError, match=r"(?s).*") as caught:
        begin(run(f"def f():\n    {body}", case_seconds=5.0))("f")()
    said = str(vars(caught.value)["student_error"])
    assert len(said) < 2_000
    assert not {"\x1b", "\x00", "\ud800"} & {*said}


def test_an_exception_whose_text_takes_for_ever_is_timed_out(run: Run) -> None:
    """`str()` of the student's own is the student's own time."""
    source = "class E(Exception):\n    def __str__(self):\n        while True: pass\ndef f():\n    raise E"
    assert ending(begin(run(source, case_seconds=0.2))("f")) == "timed_out"
