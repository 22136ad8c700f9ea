# /// attack
# tries = "gigabytes by an answer of a great many small objects, sent by the honest half"
# layer = "wire"
# stopped_by = "the items of what is sent are counted before it leaves"
# statuses = { scale = "not_data" }
# ///
def scale(x):
    return [[] for _ in range(15_000)]
