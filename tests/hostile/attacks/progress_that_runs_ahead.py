# /// attack
# tries = "time without end for the cells, by claiming to be at a later one"
# layer = "CPU clock"
# stopped_by = "progress buys the time of as many cells as there are, and no more than the submission's"
# statuses = { scale = "not_checked", steps = "not_checked", halves = "not_checked" }
# says = ["could not be run: the cell took more than 0.3 s"]
# ///
import os

for number in range(1, 2_000):
    os.pwrite(4, number.to_bytes(4, "little"), 0)
    for _ in range(20_000):
        pass

# %%
def scale(x):
    return 0 * x
