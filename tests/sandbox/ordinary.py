"""What a notebook ordinarily does beside what the course asks for, and filters with one system call less.

A filter is put on by the first cell of a submission, in a jail whose own is switched off: so one jail serves
for all of them.
"""

from __future__ import annotations

import struct

from autograder.errors import CallEnded
from autograder.sandbox.host import Jail
from autograder.sandbox.namespace import Namespace
from autograder.sandbox.syscalls import ALLOWED, ARCHITECTURES, CONDITIONS, ELSEWHERE, seccomp_filter
from tests.sandbox.running import begin
from tests.sandbox.walls import BUDGET

EPERM, KILL, ALLOW = 0x00050001, 0x80000000, 0x7FFF0000

ORDINARY = {
    "saves arrays": """
import numpy as np
np.save("weights.npy", np.arange(3.0))
np.savez("both.npz", a=np.load("weights.npy"), b=np.eye(2))
np.savetxt("table.txt", np.load("both.npz")["b"])
np.loadtxt("table.txt")
""",
    "keeps a log": """
import csv, json, os
os.makedirs("log", exist_ok=True)
with open("log/losses.csv", "w", newline="") as file:
    csv.writer(file).writerows([[1, 0.5], [2, 0.25]])
with open("log/losses.csv") as file:
    file.readlines()
with open("log/new.json", "w") as file:
    json.dump({"rate": 0.1}, file)
os.replace("log/new.json", "log/last.json")
os.remove("log/last.json")
os.path.abspath("log"), os.listdir("log")
""",
    "takes its time": """
import threading, time
began = time.process_time()
time.sleep(0.001)
threading.Event().wait(0.001)
sum(range(100_000))
assert 0 < began < time.process_time() < 60
""",
    "draws numbers": """
import random
import numpy as np
np.random.default_rng().normal(size=3)
random.seed()
""",
    "needs memory": """
import numpy as np
numbers = [str(n) for n in range(200_000)]
for n in range(10):
    large = np.ones(5_000_000)
""",
    "imports more": """
import sqlite3, xml.dom.minidom
""",
    "ends early": """
import os
os._exit(0)
""",
}


def asked_here(machine: str) -> dict[str, int]:
    """Give the numbers of the calls on the list that programs on such a machine should need."""
    column = ARCHITECTURES[machine][0]
    numbers = {name: of[column] for name, of in ALLOWED.items() if name not in ELSEWHERE}
    numbers |= {name: condition.numbers[column] for name, condition in CONDITIONS.items()}
    return {name: number for name, number in numbers.items() if number is not None}


def filter_against(number: int, verdict: int) -> bytes:
    """Give this machine's filter with another verdict on a call."""
    program = seccomp_filter()
    loaded = 4 * 8  # the architecture is checked by then, and the number of the call loaded
    first = struct.pack("=HBBIHBBI", 0x15, 0, 1, number, 0x06, 0, 0, verdict)
    return program[:loaded] + first + program[loaded:]


def putting_on(program: bytes) -> str:
    """Write a cell that puts a filter on."""
    return f"""
import ctypes, struct
program = ctypes.create_string_buffer({program!r}, {len(program)})
header = ctypes.create_string_buffer(struct.pack("HxxxxxxQ", {len(program) // 8}, ctypes.addressof(program)))
assert ctypes.CDLL(None).prctl(22, 2, ctypes.byref(header), 0, 0) == 0
"""


def outcome(started: Jail, program: bytes, text: str) -> tuple[str, ...]:
    """Put a filter on, run a cell, ask for something; say what came of it."""
    cells = [(1, putting_on(program)), (2, text), (3, "def answer():\n    return 'an answer'")]
    names = Namespace(started.fork, cells, by_statement=False, budget=BUDGET)
    try:
        return (*names.messages, begin(names)("answer")())
    except CallEnded as error:
        return (*names.messages, str(error))
    finally:
        names.close()
