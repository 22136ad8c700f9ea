# /// attack
# tries = "endless arithmetic by an integer of a hundred thousand digits"
# layer = "wire"
# stopped_by = "an integer of more than 64 bits does not cross"
# statuses = { scale = "not_data" }
# ///
def scale(x):
    return [10**100_000 for _ in x]
