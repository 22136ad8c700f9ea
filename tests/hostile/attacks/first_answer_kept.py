# /// attack
# tries = "the points of all cases, by giving the first answer again"
# layer = "fresh inputs"
# stopped_by = "no two calls have the same answer"
# statuses = { scale = ["passed", "failed", "failed"] }
# earns = 0.4
# ///
kept = []


def scale(x):
    kept.append(2 * x + 1)
    return kept[0]
