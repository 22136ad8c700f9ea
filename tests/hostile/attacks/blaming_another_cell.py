# /// attack
# tries = "the loss of a cell that is not to blame, by dying under its number"
# layer = "another process"
# stopped_by = "only the submission's own cells can be lost"
# says = ["cell 1: .*left out"]
# ///
import os


def scale(x):
    return 0 * x

# %%
os.pwrite(4, (1).to_bytes(4, "little"), 0)
os._exit(0)
