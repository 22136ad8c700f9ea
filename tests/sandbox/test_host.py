"""Jails from outside: as whom they run, what ends them, and that nothing is left of them."""

from __future__ import annotations

import contextlib
import os
import re
import shutil
import signal
import subprocess
import sys
import sysconfig
import tempfile
import textwrap
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

import autograder
from autograder.errors import Crashed, MachineLacks
from autograder.sandbox import pool, staging
from autograder.sandbox.host import Jail
from autograder.sandbox.namespace import Namespace
from autograder.sandbox.pool import Jails
from tests.sandbox.running import ALLOWANCE, BUDGET, Run, begin, ending

ROOT = Path(autograder.__file__).parents[1]
NOBODY = 65_534
as_root = pytest.mark.skipif(os.getuid() != 0, reason="only root can become somebody else")

START = textwrap.dedent("""
    import os, sys
    from autograder.sandbox.host import Allowance, Jail
    from autograder.sandbox.namespace import Budget, Namespace
    from autograder.sandbox.wire import Caps
    jail = Jail(Allowance(256 << 20, 10, Caps(1 << 20, 100_000)))
    def submitted(source):
        return Namespace(jail.fork, [(1, source)], False, Budget(5.0, 5.0, 20.0, 1000))
""")


def start_python(script: str, python: str = sys.executable, user: int | None = None) -> subprocess.Popen[str]:
    """Start a Python process that grades something."""
    places = os.pathsep.join((str(ROOT), sysconfig.get_path("purelib")))
    environment = {"PATH": os.defpath, "PYTHONPATH": places, "PYTHONDONTWRITEBYTECODE": "1"}
    command = [python, "-c", START + textwrap.dedent(script)]
    return subprocess.Popen(command, env=environment, cwd="/", stdout=subprocess.PIPE, text=True, user=user)


def python_for_all() -> str:
    """Find a Python of this version that every user can run with this project; skip where there is none."""
    version = f"python{sys.version_info.major}.{sys.version_info.minor}"
    for found in (sys.executable, shutil.which(version, path=os.defpath)):
        needed = [
            Path(place) for place in (found, sysconfig.get_path("purelib"), ROOT / "autograder") if place
        ]
        if len(needed) == 3 and all(map(staging.readable_by_all, needed)):
            return str(needed[0])
    pytest.skip("an ordinary user cannot read this copy of the project, or its Python")


def descendants(pid: int) -> set[int]:
    """Find all processes below one."""
    children = {
        int(child)
        for listed in Path("/proc").glob(f"{pid}/task/*/children")
        for child in listed.read_text().split()
    }
    return children.union(*map(descendants, children))


def within(jail: Jail) -> set[int]:
    """Find all processes of a jail."""
    assert jail._process is not None
    return {jail._process.pid} | descendants(jail._process.pid)


def kill(pids: set[int]) -> None:
    """End processes, of which some end with others."""
    for pid in pids:
        with contextlib.suppress(ProcessLookupError):
            os.kill(pid, signal.SIGKILL)


def comes_true(condition: Callable[[], bool]) -> bool:
    """Wait until something holds; give up in the end."""
    for _ in range(500):
        if condition():
            return True
        time.sleep(0.02)
    return False


def over(pids: set[int]) -> bool:
    """Whether none of these processes runs any more."""
    return not any(running(pid) for pid in pids)


def running(pid: int) -> bool:
    """Whether a process runs: one that only waits to be buried does not."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] not in "ZX"
    except OSError:
        return False


# ---- as whom


@as_root
def test_started_as_root_a_jail_runs_as_nobody_else_does(run: Run) -> None:
    """The kernel's root is not bound by the limit on processes."""
    status = Path(f"/proc/{run('')._process._pid}/status").read_text()
    ids = re.findall(r"^[UG]id:\t(.*)", status, re.MULTILINE)  # real, effective, saved, of the file system
    assert [set(each.split()) for each in ids] == [{str(staging.JAIL_UID)}] * 2


@as_root
def test_an_ordinary_user_can_grade() -> None:
    """Neither root nor any right that others do not have is needed."""
    script = """
        names = submitted("import os\\ndef f():\\n    return os.stat('.').st_uid, os.getcwd()")
        print(*names.start_case()("f")())
        jail.close()
    """
    grading = start_python(script, python_for_all(), user=NOBODY)
    assert grading.communicate(timeout=60)[0].split() == [str(NOBODY), "/home/student"]


# ---- what ends


def test_closing_a_jail_ends_all_that_is_in_it() -> None:
    """Also a child that computes."""
    with Jail(ALLOWANCE) as jail:
        child = jail.fork()
        inside = within(jail)
        assert len(inside) >= 3
    assert comes_true(lambda: over(inside))
    child.end()


def test_nothing_survives_a_grader_that_is_killed() -> None:
    """No process, no mount, no folder: whatever the child is doing."""
    with tempfile.TemporaryDirectory() as folder:
        grading = start_python(f"""
            import tempfile, threading
            tempfile.tempdir = {folder!r}
            names = submitted("def f():\\n    open('left', 'w').close()\\n    while True: pass")
            threading.Timer(0.3, print, ["computing"], dict(flush=True)).start()
            names.start_case()("f")()
        """)
        assert grading.stdout is not None
        assert grading.stdout.readline() == "computing\n"
        inside = descendants(grading.pid)
        grading.send_signal(signal.SIGKILL)
        grading.communicate(timeout=30)
        assert len(inside) >= 4
        assert comes_true(lambda: over(inside))
        assert [*Path(folder).iterdir()] == []
    assert "scratch" not in Path("/proc/self/mountinfo").read_text()


def test_the_kernel_ends_what_nobody_watches() -> None:
    """A child that computes for longer than its life is ended without any clock of the host's."""
    with Jail(ALLOWANCE._replace(cpu_seconds=1)) as jail:
        child = jail.fork()
        assert child.exchange(["load", [[1, "while True: pass"]], [], False]) == ["ready"]
        with pytest.raises(Crashed, match="its limit of computing time or memory"):
            child.listen()
    assert child.spent > 0.5


@pytest.mark.parametrize(
    ("source", "how"),
    [
        ("import os; os._exit(0)", "ended in the middle, as `os._exit()` does"),
        ("import ctypes; ctypes.string_at(0)", "died of a memory fault"),
        ("import os; os.close(3); os._exit(3)", "ended in the middle"),
        (
            "import socket, time; socket.socket(1, 1, 0, fileno=3).close(); time.sleep(9)",
            "it closed its connection",
        ),
    ],
)
def test_how_a_child_ended_is_told(run: Run, source: str, how: str) -> None:
    """An exit code is no verdict: it only helps to say what happened."""
    names = run(f"def f():\n    {source}")
    with pytest.raises(Crashed, match=re.escape(how)):
        begin(names)("f")()
    assert not names.alive


def test_a_child_that_hangs_up_and_goes_on_computing_is_ended(run: Run) -> None:
    """Closing the connection is no way out of the clocks."""
    names = run("import os\ndef f():\n    os.close(3)\n    while True: pass")
    with pytest.raises(Crashed):
        begin(names)("f")()
    assert comes_true(lambda: begin(run("def g():\n    return 1"))("g")() == 1)


# ---- the pool


@pytest.fixture
def jails() -> Iterator[Jails]:
    """A pool of the test's own."""
    kept = Jails(ALLOWANCE)
    yield kept
    kept.close()


def answer(jails: Jails) -> object:
    """Run an honest submission."""
    names = jails.open([(1, "def f():\n    return 2")], matplotlib=False, by_statement=False, budget=BUDGET)
    try:
        return begin(names)("f")()
    finally:
        names.close()


def test_a_jail_is_kept_for_the_next_submission(jails: Jails) -> None:
    """Starting one costs a hundred times what a fork does."""
    assert answer(jails) == answer(jails) == 2
    assert [jail.forks for jail in jails._jails.values()] == [2]


def test_a_scratch_folder_takes_no_memory_once_its_child_is_gone(jails: Jails) -> None:
    """Not only out of sight: its mount is gone from the jail."""
    answer(jails)
    (jail,) = jails._jails.values()
    mounts = [
        line for pid in within(jail) for line in Path(f"/proc/{pid}/mountinfo").read_text().splitlines()
    ]
    assert mounts
    assert not [line for line in mounts if line.split()[4].endswith("/home/student")]


def test_a_jail_is_not_kept_for_ever(jails: Jails, monkeypatch: pytest.MonkeyPatch) -> None:
    """What may pile up in it, goes with it."""
    monkeypatch.setattr(pool, "_FORKS_A_JAIL", 1)
    assert answer(jails) == answer(jails) == 2
    assert [jail.forks for jail in jails._jails.values()] == [1]


def test_a_jail_that_died_is_replaced(jails: Jails) -> None:
    """A machine that is short of memory may kill one; the class goes on."""
    answer(jails)
    (jail,) = jails._jails.values()
    kill(within(jail))
    assert answer(jails) == 2
    assert answer(jails) == 2


def test_a_jail_that_dies_while_it_is_asked_is_replaced(
    jails: Jails, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The submission that came at that moment is graded in the next one."""
    answer(jails)
    (jail,) = jails._jails.values()

    def dies() -> None:
        raise MachineLacks("sandbox", "a jail died: it ended without a word")

    monkeypatch.setattr(jail, "fork", dies)
    assert answer(jails) == 2
    assert [*jails._jails.values()] != [jail]


def test_a_jail_whose_child_was_not_seen_to_end_is_replaced(jails: Jails) -> None:
    """News of one child is never taken for news of another."""
    left_alone = jails.open([(1, "x = 1")], matplotlib=False, by_statement=False, budget=BUDGET)
    (first,) = jails._jails.values()
    assert not first.alive
    assert answer(jails) == 2
    assert [*jails._jails.values()] != [first]
    left_alone.close()


def test_a_dead_jail_says_so() -> None:
    """Whoever holds on to it reads what it said last."""
    with Jail(ALLOWANCE) as jail:
        inside = within(jail)
        kill(inside)
        assert comes_true(lambda: over(inside))
        with pytest.raises(MachineLacks, match="a jail died"):
            jail.fork()


def test_in_doubt_each_submission_gets_a_jail_of_its_own() -> None:
    """`--paranoid` trusts nothing to have survived unspoiled."""
    jails = Jails(ALLOWANCE, paranoid=True)
    try:
        assert answer(jails) == answer(jails) == 2
        assert [jail.forks for jail in jails._jails.values()] == [1]
    finally:
        jails.close()


# ---- without isolation


def test_without_isolation_honest_code_runs_the_same() -> None:
    """On explicit request only; limits of memory and time still hold."""
    source = """
import os
import numpy as np
np.save("weights.npy", np.arange(3.0))
def f(x):
    return np.load("weights.npy") + x
def bomb():
    return np.ones(1 << 30)
def loop():
    while True: pass
"""
    with Jail(ALLOWANCE, isolated=False) as jail:
        names = Namespace(jail.fork, [(1, source)], by_statement=False, budget=BUDGET)
        assert names.messages == ()
        case = begin(names)
        assert case("f")(1).tolist() == [1, 2, 3]
        assert ending(case("bomb")) == "raised"
        assert ending(case("loop")) == "timed_out"
        names.close()
        folder = Path(jail._scratch.name) if jail._scratch is not None else None
    assert folder is not None
    assert not folder.exists()
