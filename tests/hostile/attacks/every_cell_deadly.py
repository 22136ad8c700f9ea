# /// attack
# tries = "a grader that starts processes for ever, by cells that each end theirs"
# layer = "status"
# stopped_by = "after three lost cells the submission is left"
# statuses = { scale = "not_checked", steps = "not_checked", halves = "not_checked" }
# says = ["could not be run"]
# ///
# %%
import os

os._exit(0)
# %%
import os

os._exit(0)
# %%
import os

os._exit(0)
# %%
import os

os._exit(0)
# %%
import os

os._exit(0)
# %%
import os

os._exit(0)

# %%
def scale(x):
    return 0 * x
