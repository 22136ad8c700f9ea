# /// attack
# tries = "endless time by clocks that stand still and timers that never ring"
# layer = "CPU clock"
# stopped_by = "the host reads the kernel's clock for the process"
# statuses = { scale = ["timed_out", "timed_out", "not_checked"] }
# ///
import signal
import time

time.time = time.monotonic = time.perf_counter = time.process_time = lambda: 0.0
signal.setitimer = signal.alarm = lambda *args: 0
for number in (signal.SIGXCPU, signal.SIGPROF, signal.SIGALRM, signal.SIGTERM, signal.SIGINT):
    signal.signal(number, signal.SIG_IGN)


def scale(x):
    while True:
        pass
