# /// attack
# tries = "a process that cannot be ended, by blocking and handling every signal"
# layer = "SIGKILL"
# stopped_by = "it is killed by the one that cannot be handled"
# statuses = { scale = ["timed_out", "timed_out", "not_checked"] }
# ///
import contextlib
import signal


def hear_nothing():
    """Try all that a process can do against signals; the filter of system calls refuses it."""
    with contextlib.suppress(OSError):
        signal.pthread_sigmask(signal.SIG_BLOCK, signal.valid_signals())
    for number in signal.valid_signals() - {signal.SIGKILL, signal.SIGSTOP}:
        with contextlib.suppress(OSError):
            signal.signal(number, signal.SIG_IGN)


hear_nothing()


def scale(x):
    while True:
        hear_nothing()
