# /// attack
# tries = "answers from a function of the test's that was kept from an earlier call"
# layer = "values"
# stopped_by = "a callback ends with the call that brought it"
# statuses = { steps = ["passed", "raised"] }
# earns = 0.5
# ///
kept = []


def steps(function, start):
    kept.append(function)
    first = kept[0](start)
    return [first, kept[0](first)]
