# /// attack
# tries = "all memory of the machine by many small objects"
# layer = "RLIMIT_AS"
# stopped_by = "its address space is bounded: MemoryError"
# statuses = { scale = "raised" }
# ///
kept = []


def scale(x):
    try:
        while True:
            kept.append([bytearray(40_000)])
    except MemoryError:
        kept.clear()
        raise
