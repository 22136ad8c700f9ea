"""What students read in their own notebook, where otter runs the public cases: the sentences of `checks`.

They are made as there, from the published `checks.py`, but in a jail.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing

from autograder.authoring.checks_file import published_checks
from autograder.report.wording import Heard, Provoked, grouped
from autograder.sandbox.host import Allowance
from autograder.sandbox.namespace import Budget
from autograder.sandbox.pool import Jails
from autograder.sandbox.wire import Caps

MODULES = """
import linecache, sys, types

def module(name, text):
    made = types.ModuleType(name)
    linecache.cache[name] = (len(text), None, text.splitlines(True), name)
    sys.modules[name] = made
    exec(compile(text, name, "exec"), vars(made))
    return made
"""
TEST = """
from checks import close, explained

@explained()
def of_three(double):
    close(double(3.0), 6.0, given="x = 3", claim="Twice 3 is 6.")
"""
SAYING = """
def said():
    found = []
    for name, text in STUDENTS.items():
        double = getattr(module("notebook", text), "double", None)
        try:
            of_three(double=double)
        except AssertionError as error:
            found.append([name, str(error)])
    return found
"""
STUDENTS = {
    "in the notebook, a function is missing": "",
    "in the notebook, a function is not written": (
        "def double(x):\n    raise NotImplementedError('double is not written yet')"
    ),
    "in the notebook, a function raises": "def double(x):\n    return x / 0",
    "in the notebook, a function raises in another": (
        "def half(x):\n    return x / 0\ndef double(x):\n    return half(x)"
    ),
    "in the notebook, a function takes other arguments": "def double():\n    return 2",
    "in the notebook, a function ends the interpreter": "def double(x):\n    raise SystemExit",
    "in the notebook, an answer is nothing": "def double(x):\n    print(2 * x)",
    "in the notebook, an answer is wrong": "def double(x):\n    return x + 4",
}


def provoked() -> Iterator[Provoked]:
    """Give what is said of each."""
    cells = [
        MODULES,
        f"module('checks', {published_checks()!r})",
        f"of_three = module('test', {TEST!r}).of_three",
        f"STUDENTS = {STUDENTS!r}" + SAYING,
    ]
    jails = Jails(Allowance(512 << 20, 60, Caps(1 << 20, 10_000), b""), isolated=True, paranoid=False)
    try:
        submitted = jails.open(
            [*enumerate(cells, start=1)], matplotlib=False, by_statement=False, budget=Budget(10, 10, 20, 100)
        )
        with closing(submitted):
            for what, text in submitted.start_case()("said")():
                yield Provoked(what, tuple(grouped([Heard("public", text, "the check's output")])))
    finally:
        jails.close()
