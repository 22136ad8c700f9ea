# /// attack
# tries = "a descriptor that was left open, of the gradebook, a log or another submission"
# layer = "descriptors"
# stopped_by = "all but five are closed before the submission is sent"
# statuses = { scale = "failed" }
# says = ["\\{0: 'device', 1: 'device', 2: 'device', 3: 'socket', 4: 'file'\\}"]
# ///
import os
import stat

held = {}
for number in range(1024):
    try:
        mode = os.fstat(number).st_mode
    except OSError:
        continue
    held[number] = "socket" if stat.S_ISSOCK(mode) else "device" if stat.S_ISCHR(mode) else "file"

def scale(x):
    return 0 * x


raise RuntimeError(f"{held}")
