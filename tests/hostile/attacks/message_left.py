# /// attack
# tries = "an answer for the next submission, left wherever something can be written"
# layer = "mounts"
# stopped_by = "only its own scratch folder takes it, and goes with it"
# statuses = { scale = "failed" }
# says = ["left: \\['.', '/home/student'\\]"]
# ///
import os

left = []
for place in (".", "/home/student", "/tmp", "/dev/shm", "/var/tmp", "/run", "/", "/home", "/py", "/site"):
    try:
        with open(os.path.join(place, "answer_for_the_next"), "w") as file:
            file.write("2 * x + 1")
        left.append(place)
    except OSError:
        pass

def scale(x):
    return 0 * x


raise RuntimeError(f"left: {left}")
