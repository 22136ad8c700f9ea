"""TRUSTED: starts a jail and forks children in it, one at a time."""

from __future__ import annotations

import contextlib
import os
import signal
import socket
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import IO, Any, Final, NamedTuple

import msgspec

from autograder.errors import BadInput, MachineLacks, OperatorMistake
from autograder.sandbox import jail, staging
from autograder.sandbox.missing import missing_layer
from autograder.sandbox.process import Process
from autograder.sandbox.scratch import Scratch
from autograder.sandbox.setting import ENDED, FORKED, PACKET_BYTES, Ready, Setting
from autograder.sandbox.wire import Caps

_START_SECONDS: Final = 60.0


class Allowance(NamedTuple):
    """What a jail's children may use.

    Args:
        memory_bytes, cpu_seconds, answer: the limits of course.toml, in bytes and seconds.
        given: source of the module `given`; empty where the assignment has none.
    """

    memory_bytes: int
    cpu_seconds: int
    answer: Caps
    given: bytes = b""


class Jail:
    """A running zygote; use as a context manager.

    Args:
        allowance: what its children may use.
        matplotlib: whether it loads matplotlib.
        isolated: False runs the same without bubblewrap and without any lock; only on explicit request.

    Raises:
        MachineLacks: a layer of isolation is missing; the sentence says which and what to install.
        BadInput: the module `given` does not run.
    """

    def __init__(self, allowance: Allowance, *, matplotlib: bool = False, isolated: bool = True) -> None:
        self.allowance = allowance
        self.answer = allowance.answer
        self.cpu_seconds = allowance.cpu_seconds
        self.disturbed = False  # whether it, or a child, was ended by neither us nor a limit
        self.forks = 0
        self.landlock = 0  # version of the kernel's interface
        self._log: IO[bytes] = tempfile.TemporaryFile()  # noqa: SIM115 - lives as long as the jail
        self._scratch = None if isolated else Scratch()
        self._busy = False  # from a fork until the news of that child's end
        self._control, theirs = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)
        self._control.settimeout(_START_SECONDS)
        self._process: subprocess.Popen[bytes] | None = None
        try:
            self._process = self._start(theirs, matplotlib, isolated)
            theirs.close()  # or the end of a jail that dies at its start would not be heard
            self._check_ready()
        except OSError as error:
            self.close()
            raise missing_layer("start", str(error)) from error
        except OperatorMistake:
            self.close()
            raise
        finally:
            theirs.close()

    def _setting(self, control: int, given: int, matplotlib: bool, isolated: bool) -> Setting:
        readable = tuple(
            path for path in jail.READABLE if not path.startswith(("/usr", "/lib")) or Path(path).exists()
        )
        return Setting(
            control=control,
            given=given,
            isolated=isolated,
            matplotlib=matplotlib,
            memory_bytes=self.allowance.memory_bytes,
            cpu_seconds=self.allowance.cpu_seconds,
            answer_bytes=self.allowance.answer.frame_bytes,
            answer_items=self.allowance.answer.items,
            readable=readable,
            scratch=jail.SCRATCH if self._scratch is None else self._scratch.name,
        )

    def _start(self, theirs: socket.socket, matplotlib: bool, isolated: bool) -> subprocess.Popen[bytes]:
        with tempfile.TemporaryFile() as given:  # of any length, as a command line is not
            given.write(self.allowance.given)
            given.seek(0)
            setting = self._setting(theirs.fileno(), given.fileno(), matplotlib, isolated)
            return self._run(setting, (theirs.fileno(), given.fileno()))

    def _run(self, setting: Setting, descriptors: tuple[int, ...]) -> subprocess.Popen[bytes]:
        text = msgspec.json.encode(setting).decode()
        options: dict[str, Any] = {"cwd": "/"}
        if setting.isolated:
            program, bound = jail.bubblewrap(), jail.contents()
            if os.getuid() == 0:
                staging.require_jail_uid()
                both = staging.staged((*program, *bound))
                program, bound = both[: len(program)], both[len(program) :]
                options.update(user=staging.JAIL_UID, group=staging.JAIL_UID, extra_groups=[])
            line = jail.command(program[0][0], bound, text)
        else:
            line = [sys.executable, "-s", "-m", "autograder.sandbox.worker", text]
            options["env"] = {**os.environ, **jail.ENVIRONMENT, "PYTHONPATH": str(Path(__file__).parents[2])}
        return subprocess.Popen(
            line,
            stdin=subprocess.DEVNULL,
            stdout=self._log,
            stderr=self._log,
            pass_fds=descriptors,
            start_new_session=True,
            **options,
        )

    def _check_ready(self) -> None:
        try:
            packet = self._control.recv(PACKET_BYTES)
            ready = msgspec.msgpack.decode(packet, type=Ready) if packet else _silent(self._said())
            self.landlock, wrong = ready.landlock, ready.wrong
        except (OSError, msgspec.DecodeError) as error:
            wrong = {"start": f"{error}; {self._said()}"}
        if "given" in wrong:
            what = f"stops with {wrong['given']}"
            raise BadInput("given.py", what, "Correct what it is made from, and run: autograder build")
        if wrong:
            missing = missing_layer(*next(iter(wrong.items())))
            missing.wrong = wrong
            raise missing

    def _said(self) -> str:
        self._log.seek(0)
        return self._log.read(4_000).decode(errors="replace").strip() or "it ended without a word"

    def fork(self) -> Process:
        """Start a child, which waits for its cells.

        Raises:
            MachineLacks: the jail has died.
        """
        self.forks += 1
        self._busy = True
        ours, theirs = socket.socketpair()
        progress = _four_bytes()
        try:
            socket.send_fds(self._control, [b"f"], [theirs.fileno(), progress])
            packet, handles, _, _ = socket.recv_fds(self._control, PACKET_BYTES, 1)
        except OSError as error:
            packet, handles = b"", []
            self._log.write(str(error).encode())
        finally:
            theirs.close()
        if len(packet) != FORKED.size:
            os.close(progress)
            ours.close()
            raise MachineLacks("sandbox", f"a jail died: {self._said()}", "Run the command again")
        return Process(self, ours, FORKED.unpack(packet)[0], handles[0] if handles else None, progress)

    @property
    def alive(self) -> bool:
        """Whether it can fork: its process runs, and has told of the end of the last child."""
        return self._process is not None and self._process.poll() is None and not self._busy

    def ended(self) -> tuple[int, float]:
        """Wait for the current child's end: (wait status, CPU seconds)."""
        try:
            packet = self._control.recv(ENDED.size)
        except OSError:
            packet = b""
        if len(packet) != ENDED.size:
            self.disturbed = True
            return -1, 0.0
        self._busy = False
        return ENDED.unpack(packet)

    def close(self) -> None:
        """End the jail with everything in it."""
        self._control.close()
        if self._process is not None:
            if (
                self._process.returncode is None
            ):  # a bubblewrap that lost its parent at its start waits for ever
                with contextlib.suppress(OSError):
                    os.killpg(self._process.pid, signal.SIGKILL)
            self._process.kill()  # bubblewrap dies with it, and its namespaces with bubblewrap
            self._process.wait()
        self._log.close()
        if self._scratch is not None:
            self._scratch.close()

    def __enter__(self) -> Jail:
        """Give the jail itself."""
        return self

    def __exit__(self, *exception: object) -> None:
        """End the jail."""
        self.close()


def _four_bytes() -> int:
    """Open memory of a child's own; nothing that it does to it outlives it."""
    descriptor = os.memfd_create("progress") if hasattr(os, "memfd_create") else tempfile.mkstemp()[0]
    os.pwrite(descriptor, bytes(4), 0)
    return descriptor


def _silent(said: str) -> Ready:
    """What is known of a jail that ended before it could speak."""
    return Ready({"bubblewrap": said}, 0)
