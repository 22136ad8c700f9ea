"""UNTRUSTED: the zygote of a jail, and the children it forks.

The zygote holds warm libraries and runs no line of any submission. It is asked for one child at a time:
it gives the child a scratch folder and namespaces of its own, forks it, waits for its end, and reports how
it ended. Its conversation with the host, on a socket of packets:

    zygote: a `Ready`, once
    host: any byte, with the child's end of a socket, and four bytes of memory for its progress
    zygote: the child's process id, with a pidfd where there are such
    zygote: wait status and CPU seconds, when the child has ended
"""

from __future__ import annotations

import fcntl
import os
import socket
import sys
from collections.abc import Callable

import msgspec

from autograder.sandbox import limits
from autograder.sandbox.setting import ENDED, FORKED, PACKET_BYTES, Ready, Setting

_CALLS, _PROGRESS, _FIRST_UNUSED = 3, 4, 5  # a child's descriptors, after its standard three
_OUT_OF_THE_WAY = 32  # where descriptors wait while the standard ones are put in place


def main(setting: Setting) -> None:
    """Serve one jail until the host hangs up."""
    control = socket.socket(fileno=setting.control)
    zygote = _Isolated(setting) if setting.isolated else _Zygote(setting)
    control.send(msgspec.msgpack.encode(zygote.ready()))
    while True:
        request, descriptors, _, _ = socket.recv_fds(control, 16, 2)
        if not request:
            return
        zygote.serve(control, descriptors)


class _Zygote:
    """Warm libraries and the fork, without isolation."""

    def __init__(self, setting: Setting) -> None:
        self._setting = setting
        if not setting.isolated:  # a jail ends with its parent
            limits.end_with_parent()
        # imported late: an isolated zygote has entered its namespaces first
        from autograder.sandbox import given, warm
        from autograder.sandbox.wire import Caps

        self._caps = Caps(setting.answer_bytes, setting.answer_items)
        warm.libraries(setting.matplotlib)
        fault = given.load(setting.given)
        self._wrong = {given.NAME: fault} if fault else {}
        warm.conversation(self._caps)
        held = limits.address_space_held()
        self._budget = limits.Budget(held + setting.memory_bytes, setting.cpu_seconds)
        warm.freeze()

    def ready(self) -> Ready:
        """Say what was found wrong with the layers."""
        return Ready(self._wrong, 0)

    def serve(self, control: socket.socket, descriptors: list[int]) -> None:
        """Fork one child for a connection and its progress, and wait for its end."""
        pid = self._fork(lambda: self._converse(*descriptors))
        for descriptor in descriptors:
            os.close(descriptor)
        handles = [os.pidfd_open(pid)] if hasattr(os, "pidfd_open") else []
        socket.send_fds(control, [FORKED.pack(pid)], handles)
        for handle in handles:
            os.close(handle)
        _, status, usage = os.wait4(pid, 0)
        self._clean_up()
        control.send(ENDED.pack(status, usage.ru_utime + usage.ru_stime))

    def _fork(self, run: Callable[[], None]) -> int:
        pid = os.fork()
        if pid == 0:
            try:
                run()
            finally:
                os._exit(0)  # nothing of the zygote's is to be closed or flushed by a child
        return pid

    def _clean_up(self) -> None:
        pass

    def _converse(self, connection: int, progress: int) -> None:
        from autograder.sandbox.child import Session

        if not self._setting.isolated:
            limits.end_with_parent()
        self._take_places(connection, progress)
        calls = socket.socket(fileno=_CALLS)  # asks the kernel what it is, which the lockdown forbids
        self._lock_down()
        Session(calls, _PROGRESS, self._caps).run()

    def _take_places(self, connection: int, progress: int) -> None:
        """Leave the child with its connection, the progress and null for the standard three."""
        os.chdir(self._setting.scratch)
        null = os.open(os.devnull, os.O_RDWR)  # not the zygote's: its flags would be seen by the next child
        waiting = [
            fcntl.fcntl(descriptor, fcntl.F_DUPFD, _OUT_OF_THE_WAY)
            for descriptor in (null, null, null, connection, progress)
        ]
        for target, source in enumerate(waiting):
            os.dup2(source, target)

    def _lock_down(self) -> None:
        os.closerange(_FIRST_UNUSED, 1024)
        limits.limit_resources(self._budget)


class _Isolated(_Zygote):
    """The same in a jail: each child in namespaces of its own, locked down for good."""

    def __init__(self, setting: Setting) -> None:
        limits.enter_own_namespaces()
        limits.mount_scratch(setting.scratch, setting.scratch_bytes)  # for matplotlib's list of fonts
        super().__init__(setting)
        limits.unmount_scratch(setting.scratch)
        self._namespace = os.open("/proc/self/ns/pid", os.O_RDONLY | os.O_CLOEXEC)
        # A rule holds for one inode and what is mounted below it, and each child's scratch is a new one.
        above_scratch = os.path.dirname(setting.scratch)  # noqa: PTH120 - pathlib is not loaded in the zygote
        rules = limits.landlock_rules(setting.readable, (above_scratch, os.devnull))
        self._rules = fcntl.fcntl(rules, fcntl.F_DUPFD_CLOEXEC, _OUT_OF_THE_WAY)
        self._install_seccomp = limits.prepared_seccomp()

    def ready(self) -> Ready:
        """Try every layer, in a child that is locked down as all will be."""
        from autograder.sandbox.probe import probe

        read_end, write_end = os.pipe()
        lockdown = self._setting, self._budget, self._rules, self._install_seccomp
        shared = limits.ipc_namespace()  # the next child is to have another
        pid = self._fork(lambda: _tell(write_end, probe(*lockdown, shared)))
        os.close(write_end)
        told = os.read(read_end, PACKET_BYTES)
        os.close(read_end)
        os.waitpid(pid, 0)
        self._clean_up()
        wrong = (
            msgspec.json.decode(told, type=dict[str, str]) if told else {"probe": "it ended without a word"}
        )
        return Ready({**self._wrong, **wrong}, limits.landlock_version())

    def _fork(self, run: Callable[[], None]) -> int:
        limits.mount_scratch(self._setting.scratch, self._setting.scratch_bytes)
        limits.next_child_in_own_namespaces(self._namespace)
        return super()._fork(run)

    def _clean_up(self) -> None:
        limits.unmount_scratch(self._setting.scratch)

    def _lock_down(self) -> None:
        limits.limit_resources(self._budget)
        limits.drop_capabilities()
        limits.restrict_files(self._rules)
        os.closerange(_FIRST_UNUSED, 1024)
        self._install_seccomp()


def _tell(descriptor: int, wrong: dict[str, str]) -> None:
    os.write(descriptor, msgspec.json.encode(wrong))


if __name__ == "__main__":
    main(msgspec.json.decode(sys.argv[1], type=Setting))
