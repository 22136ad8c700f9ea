# /// attack
# tries = "a machine that hangs, by threads that start threads"
# layer = "seccomp"
# stopped_by = "no thread can be made"
# statuses = { scale = "failed" }
# says = ["threads: can't start new thread"]
# ///
import threading
import time


def more():
    while True:
        threading.Thread(target=more, daemon=True).start()


try:
    more()
except RuntimeError as error:
    told = error

def scale(x):
    return 0 * x


raise RuntimeError(f"threads: {told}")
