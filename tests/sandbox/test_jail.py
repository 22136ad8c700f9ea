"""What a child cannot do: each layer of the jail, tried from inside by code of a submission."""

from __future__ import annotations

import platform
import sys
from pathlib import Path
from typing import Any

import pytest

import autograder
from tests.sandbox.running import Run, begin, ending

TRY = """
import errno, os
def tried(action):
    try:
        return repr(action())
    except MemoryError:
        return "MemoryError"
    except OSError as error:
        return errno.errorcode[error.errno]
    except Exception as error:
        return f"{type(error).__name__}: {error}"
"""


def tried(run: Run, action: str) -> Any:
    """Let a child evaluate an expression, and give its value or its error in one word."""
    names = run(TRY, f"def f():\n    import os, socket, sys, ctypes\n    return tried(lambda: {action})")
    return begin(names)("f")()


# ---- processes


@pytest.mark.parametrize(
    "action",
    [
        "os.fork()",
        "os.posix_spawn('/py/bin/python3', ['x'], {})",
        "os.execv('/usr/bin/true', ['true'])",
        "__import__('subprocess').run(['/bin/true'])",
        "__import__('multiprocessing').Process(target=print).start()",
        "os.kill(1, 9)",
        "os.kill(-1, 9)",
        "os.kill(os.getppid(), 9)",
        "os.killpg(0, 9)",
        "os.setsid()",
        "os.setuid(0)",
        "os.setgroups([])",
        "os.nice(-5)",
        "os.sched_setaffinity(0, {0})",
        "os.pidfd_open(1)",
        "os.chroot('/')",
    ],
)
def test_no_process_is_started_or_reached(run: Run, action: str) -> None:
    """A child is one process, and knows no other."""
    assert tried(run, action) in ("EPERM", "EACCES", "EAGAIN", "ENOENT")


def test_no_thread_is_started(run: Run) -> None:
    """Nothing computes beside the function whose time is taken."""
    said = tried(run, "__import__('threading').Thread(target=print).start()")
    assert said == "RuntimeError: can't start new thread"


def test_a_fork_bomb_is_no_bomb(run: Run) -> None:
    """Not one of fifty attempts succeeds."""
    assert tried(run, "[tried(os.fork) for _ in range(50)].count('EPERM')") == "50"


SYSCALLS = {
    "ptrace": 101,
    "process_vm_readv": 310,
    "unshare": 272,
    "clone": 56,
    "clone3": 435,
    "mount": 165,
    "setns": 308,
    "memfd_create": 319,
    "socket": 41,
    "socketpair": 53,
    "bpf": 321,
    "perf_event_open": 298,
    "userfaultfd": 323,
    "io_uring_setup": 425,
    "keyctl": 250,
    "add_key": 248,
    "shmget": 29,
    "msgget": 68,
    "semget": 64,
    "mq_open": 240,
    "inotify_init1": 294,
    "eventfd2": 290,
    "timer_create": 222,
    "setitimer": 38,
    "prctl": 157,
    "arch_prctl": 158,
    "personality": 135,
    "symlink": 88,
    "link": 86,
    "mknod": 133,
    "chown": 92,
    "setxattr": 188,
    "getxattr": 191,
    "name_to_handle_at": 303,
    "open_by_handle_at": 304,
    "openat2": 437,
    "ioctl": 16,
    "dup": 32,
    "dup2": 33,
    "poll": 7,
    "getpid": 39,
    "chdir": 80,
    "chmod": 90,
    "ftruncate": 77,
    "mremap": 25,
    "madvise": 28,
    "rt_sigaction": 13,
    "prlimit64": 302,
    "sched_getaffinity": 204,
    "execveat": 322,
    "tgkill": 234,
    "rt_sigqueueinfo": 129,
    "vmsplice": 278,
    "sendmsg": 46,
    "pidfd_getfd": 438,
    "landlock_restrict_self": 446,
    "seccomp": 317,
    "none at all": 9_999,
    "one of the x32 interface": 0x40000000,
}


@pytest.mark.skipif(platform.machine() != "x86_64", reason="the numbers are those of x86-64")
def test_every_other_system_call_is_refused(run: Run) -> None:
    """The list is one of what is allowed: what nobody thought of is not on it."""
    calls = f"""
import ctypes, errno
libc = ctypes.CDLL(None, use_errno=True)
def refused():
    found = {{}}
    for name, number in {SYSCALLS!r}.items():
        ctypes.set_errno(0)
        result = libc.syscall(number, 0, 0, 0, 0, 0, 0)
        found[name] = (result, errno.errorcode.get(ctypes.get_errno()))
    return found
"""
    found = begin(run(calls))("refused")()
    assert found == dict.fromkeys(SYSCALLS, (-1, "EPERM"))


@pytest.mark.skipif(platform.machine() != "x86_64", reason="int 0x80 is an instruction of x86-64")
def test_system_calls_of_another_architecture_end_the_child(run: Run) -> None:
    """The numbers of the 32-bit interface mean other calls: there 2 is fork."""
    code = bytes([0xB8, 2, 0, 0, 0, 0xCD, 0x80, 0xC3])  # mov eax, 2; int 0x80; ret
    names = run(f"""
import ctypes, mmap
def f():
    page = mmap.mmap(-1, 4096, prot=7)
    page.write({code!r})
    return ctypes.CFUNCTYPE(ctypes.c_int)(ctypes.addressof(ctypes.c_char.from_buffer(page)))()
""")
    assert ending(begin(names)("f")) == "crashed"


@pytest.mark.parametrize(
    "action",
    [
        "socket.socket()",
        "socket.socketpair()",
        "socket.create_connection(('127.0.0.1', 80))",
    ],
)
def test_there_is_no_network(run: Run, action: str) -> None:
    """Not even to the machine itself."""
    assert tried(run, action) == "EPERM"


def test_the_one_socket_there_is_can_only_carry_bytes(run: Run) -> None:
    """No descriptors, nothing out of band: a socket's rare modes are where kernels had faults."""
    names = run(
        TRY,
        """
import socket
def f():
    end = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM, 0, fileno=3)
    rare = [lambda: end.send(b"x", socket.MSG_OOB), lambda: end.sendmsg([b"x"]), lambda: end.recvmsg(1),
            lambda: end.recv(1, socket.MSG_PEEK), end.getpeername, end.getsockname,
            lambda: end.setblocking(False), lambda: end.getsockopt(1, 3)]
    try:
        return [tried(action) for action in rare]
    finally:
        end.detach()
""",
    )
    assert begin(names)("f")() == ["EPERM"] * 8


# ---- files

INSTALLED = Path(autograder.__file__).parents[1]


@pytest.mark.parametrize(
    "path",
    [
        "/etc/passwd",
        "/etc/hostname",
        "/proc/self/maps",
        "/proc/self/mountinfo",
        "/proc/1/environ",
        "/proc/self/mem",
        "/sys/kernel",
        "/dev/zero",
        "/dev/urandom",
        "/dev/shm/x",
        "/dev/tty",
        "/tmp/x",
        "/root",
        "/home/..",
        "/",
        "../../etc/passwd",
        "/py/../etc/passwd",
        str(INSTALLED / "solutions" / "course.toml"),
        str(INSTALLED / "autograder" / "checks" / "__init__.py"),
    ],
)
def test_files_outside_are_not_opened(run: Run, path: str) -> None:
    """Neither the system's, nor the course's, nor what tells about other processes."""
    assert tried(run, f"os.listdir({path!r})") in ("EACCES", "ENOENT", "ENOTDIR")
    assert tried(run, f"open({path!r}).read(1)") in ("EACCES", "ENOENT", "EISDIR")


@pytest.mark.parametrize(
    "name", ["/x", "/home/x", "/site/x", "/app/x", "/py/x", "/dev/x", "/dev/shm/x", "/tmp/x"]
)
def test_nothing_is_written_outside_of_the_scratch_folder(run: Run, name: str) -> None:
    """Nor made, nor removed, nor renamed."""
    for action in ("open({}, 'w')", "os.mkdir({})", "os.rename('here', {})", "os.symlink('here', {})"):
        assert tried(run, action.format(repr(name))) in ("EACCES", "EROFS", "ENOENT", "EPERM", "EXDEV")


@pytest.mark.parametrize(
    "place", ["/", "/home", "/dev", "/dev/null", "/dev/urandom", "/site", "/app", "/app/autograder", "/proc"]
)
def test_no_folder_can_be_marked_for_the_next_child(run: Run, place: str) -> None:
    """A mode or a date would outlive the child: closing `/` would have spoiled all that came after."""
    assert tried(run, f"os.chmod({place!r}, 0)") in ("EROFS", "EPERM", "ENOENT")
    assert tried(run, f"os.utime({place!r})") == "EPERM"
    assert tried(run, f"os.utime({place!r}, (1, 1))") == "EPERM"


MODULES = ["solutions", "reference_impl", "autograder.course", "autograder.checks", "autograder.hidden_tests",
           "autograder.sandbox.host", "tests", "otter.test_files", "sqlalchemy", "pydantic"]  # fmt: skip


@pytest.mark.parametrize("name", MODULES)
def test_what_knows_the_answers_cannot_be_imported(run: Run, name: str) -> None:
    """The jail holds NumPy, matplotlib, pandas and this package's untrusted half."""
    assert tried(run, f"__import__({name!r})").startswith(("ModuleNotFoundError", "ImportError"))


@pytest.mark.parametrize(
    "name", ["numpy", "matplotlib.pyplot", "pandas", "json", "decimal", "sqlite3", "ctypes"]
)
def test_what_students_use_can_be_imported(run: Run, name: str) -> None:
    """Also what no warm process has loaded yet."""
    names = run(f"import {name}\nthere = True", cell_seconds=10.0)
    assert names.messages == ()
    assert "there" in names.names


def test_the_environment_holds_nothing_of_the_host(run: Run) -> None:
    """No name, no path, no token of the one who grades."""
    seen = run("import os, sys\ndef f():\n    return dict(os.environ), sys.argv, os.getcwd()")
    environment, argv, folder = begin(seen)("f")()
    text = repr((environment, argv, folder))
    assert not {*environment} & {"USER", "LOGNAME", "SSH_AUTH_SOCK", "VIRTUAL_ENV", "PYTEST_CURRENT_TEST"}
    assert not [
        value
        for value in (str(Path.home()), str(INSTALLED), sys.prefix)
        if value not in ("/", "/usr") and value in text
    ]
    assert environment["HOME"] == folder


# ---- the scratch folder


def test_an_honest_file_can_be_written_and_read(run: Run) -> None:
    """An array, a folder, another name: what notebooks do."""
    names = run("""
import os
import numpy as np
def f():
    np.save("weights.npy", np.arange(3))
    os.mkdir("out")
    np.save("out/copy.npy", np.load("weights.npy"))
    os.rename("weights.npy", "old.npy")
    return np.load("out/copy.npy"), sorted(os.listdir("."))
""")
    loaded, files = begin(names)("f")()
    assert (loaded.tolist(), files) == ([0, 1, 2], ["old.npy", "out"])


def test_a_figure_can_be_saved_where_no_warm_process_had_matplotlib(run: Run) -> None:
    """A notebook that names it nowhere may reach it through pandas."""
    names = run("""
import importlib, os
plt = importlib.import_module("mat" + "plotlib.pyplot")
def f():
    plt.plot([1, 2])
    plt.title("$x^2$")
    plt.savefig("figure.png")
    return os.stat("figure.png").st_size > 1_000
""", cell_seconds=10.0, case_seconds=10.0)  # fmt: skip
    assert begin(names)("f")() is True


def test_the_scratch_folder_has_an_end(run: Run) -> None:
    """Neither one large file nor many fill a disk."""
    names = run("""
import errno, os
def written(name, chunks):
    try:
        with open(name, "wb") as file:
            for n in range(chunks):
                file.write(bytes(1 << 20))
                file.flush()
    except OSError as error:
        return n, errno.errorcode[error.errno]
    return chunks, ""
def fill():
    return [written(str(n), 30) for n in range(3)], written("large", 100)
def many():
    try:
        for n in range(5_000):
            open(f"file {n}", "w").close()
    except OSError as error:
        return n, errno.errorcode[error.errno]
""", case_seconds=5.0)  # fmt: skip
    files, large = begin(names)("fill")()
    assert files[:2] == [(30, ""), (30, "")]
    assert files[2][0] < 30
    assert files[2][1] == "ENOSPC"
    assert large[1] in ("ENOSPC", "EFBIG")
    made, why = begin(names)("many")()
    assert made < 1_000
    assert why == "ENOSPC"


def test_the_scratch_folder_is_gone_for_the_next_child(run: Run) -> None:
    """And with it all that was in it."""
    assert tried(run, "os.mkdir('left')") == "None"
    assert tried(run, "os.listdir('.')") == "[]"


# ---- memory and time


def test_a_memory_bomb_is_a_memory_error(run: Run) -> None:
    """It hits the one who asked for it; the process goes on."""
    names = run("import numpy as np\ndef bomb():\n    return np.ones(1 << 30)\ndef fine():\n    return 1")
    case = begin(names)
    assert ending(lambda: case("bomb")()) == "raised"
    assert case("fine")() == 1


def test_many_small_pieces_of_memory_have_an_end_too(run: Run) -> None:
    """A list that grows for ever ends in a MemoryError or in the end of the child."""
    names = run(
        "def f():\n    kept = []\n    while True:\n        kept.append(bytearray(1 << 20))", case_seconds=5.0
    )
    assert ending(begin(names)("f")) in ("raised", "crashed")


@pytest.mark.parametrize(
    "loop",
    [
        "while True: pass",
        "sum(range(10 ** 12))",
        "pow(3, 10 ** 9)",
        "while True:\n        try:\n            while True: pass\n        except BaseException: pass",
        "import signal\n    for n in range(1, 65):\n        try: signal.signal(n, signal.SIG_IGN)\n"
        "        except Exception: pass\n    while True: pass",
    ],
    ids=["Python", "C", "one operation in C", "catching everything", "ignoring signals"],
)
def test_an_endless_loop_is_timed_out(run: Run, loop: str) -> None:
    """Whatever it is written in, and whatever it ignores."""
    names = run(f"def f():\n    {loop}", case_seconds=0.2)
    assert ending(begin(names)("f")) == "timed_out"
    assert not names.alive


@pytest.mark.parametrize(
    "wait", ["import time; time.sleep(60)", "import os; os.read(3, 1 << 20); os.read(3, 1)"]
)
def test_waiting_is_timed_out_by_the_wall_clock(run: Run, wait: str) -> None:
    """What does not compute takes no computing time, and is ended all the same."""
    names = run(f"def f():\n    {wait}", case_seconds=0.05)
    assert ending(begin(names)("f")) == "timed_out"


def test_the_limits_are_hard(run: Run) -> None:
    """Behind the finer clock of the host stands one that nobody has to watch; seen from outside."""
    lines = Path(f"/proc/{run('')._process._pid}/limits").read_text().splitlines()[1:]
    found = {line[:26].strip(): line[26:].split()[:2] for line in lines}
    assert {name: [int(value) for value in found[f"Max {name}"]] for name in (
        "cpu time", "processes", "core file size", "file size", "open files", "msgqueue size", "locked memory"
    )} == {
        "cpu time": [20, 20], "processes": [0, 0], "core file size": [0, 0], "file size": [32 << 20] * 2,
        "open files": [64, 64], "msgqueue size": [0, 0], "locked memory": [0, 0],
    }  # fmt: skip
    soft, hard = (int(value) for value in found["Max address space"])
    assert soft == hard < 4 << 30


@pytest.mark.parametrize("name", ["RLIMIT_AS", "RLIMIT_CPU", "RLIMIT_NPROC", "RLIMIT_FSIZE"])
def test_no_limit_can_be_raised(run: Run, name: str) -> None:
    """Nor lowered: setting one is not on the list."""
    assert "not allowed" in tried(
        run, f"__import__('resource').setrlimit(__import__('resource').{name}, (1 << 40,) * 2)"
    )


# ---- nothing outlives a child


def test_a_child_finds_only_its_own_descriptors(run: Run) -> None:
    """Null three times, the connection, and four bytes for its progress."""
    assert (
        tried(run, "[n for n in range(64) if tried(lambda: os.fstat(n)).startswith('os.stat')]")
        == "[0, 1, 2, 3, 4]"
    )


def test_what_a_child_writes_into_its_progress_is_its_own(run: Run) -> None:
    """The next child finds four bytes of zeros, and its own can be written where it should."""
    run("import fcntl, os\nos.pwrite(4, b'a word' * 1000, 0)\nfcntl.fcntl(4, fcntl.F_SETFL, os.O_APPEND)")
    names = run("import os\nsize = os.fstat(4).st_size\ndef f():\n    return size, os.pread(4, 9, 0)")
    assert begin(names)("f")() == (4, bytes(4))


def test_no_descriptor_can_be_marked_for_the_next_child(run: Run) -> None:
    """Its flags would be a mark, even those of the null device."""
    for number in range(5):
        assert tried(run, f"__import__('fcntl').fcntl({number}, 4, os.O_APPEND | os.O_NONBLOCK)") == "EPERM"


def test_children_are_born_alike(run: Run) -> None:
    """Two submissions draw the same numbers from NumPy's global state and hash alike."""
    source = (
        "import numpy as np\ndef f():\n    return np.random.random(3), hash('word'), list({'a', 'b', 'c'})"
    )
    first, second = (begin(run(source))("f")() for _ in range(2))
    assert [repr(part) for part in first] == [repr(part) for part in second]


def test_a_module_that_one_child_spoils_is_whole_for_the_next(run: Run) -> None:
    """Each child has a copy of everything."""
    run("import numpy as np, autograder.sandbox.child as child\nnp.exp = None\nchild.Session = None\n")
    assert tried(run, "float(__import__('numpy').exp(0.0))") == "1.0"
