# /// attack
# tries = "a shell, by the functions that libraries have for it"
# layer = "seccomp"
# stopped_by = "whatever they are called, they end in the same system calls"
# statuses = { scale = "failed" }
# says = ["started: \\[('\\w+Error'(, )?){4}\\], system: True"]
# ///
import os
import subprocess

found = []
for attempt in (
    lambda: subprocess.run(["/bin/sh", "-c", "id"], capture_output=True, check=True),
    lambda: subprocess.Popen("id", shell=True),
    lambda: os.posix_spawn("/bin/sh", ["sh"], {}),
    lambda: os.popen("id").read(),
):
    try:
        found.append(attempt())
    except OSError as error:
        found.append(type(error).__name__)

def scale(x):
    return 0 * x


raise RuntimeError(f"started: {found}, system: {os.system('id') != 0}")
