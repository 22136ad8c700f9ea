# /// attack
# tries = "keys and places of the grader, read from the environment"
# layer = "mounts"
# stopped_by = "bubblewrap clears it; what is there is said in the message, and is ours"
# statuses = { scale = "failed" }
# says = ["HOME LANG LD_LIBRARY_PATH MALLOC_MMAP_THRESHOLD_ MALLOC_TRIM_THRESHOLD_ MPLBACKEND MPLCONFIGDIR OMP_NUM_THREADS OPENBLAS_NUM_THREADS PATH PWD PYTHONDONTWRITEBYTECODE PYTHONHASHSEED PYTHONHOME PYTHONPATH$"]
# ///
import os

def scale(x):
    return 0 * x


raise RuntimeError(" ".join(sorted(os.environ)))
