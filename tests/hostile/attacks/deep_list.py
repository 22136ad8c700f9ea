# /// attack
# tries = "a stack overflow of the decoder by a list of a thousand levels"
# layer = "values"
# stopped_by = "depth is bounded"
# statuses = { scale = "not_data" }
# ///
def scale(x):
    answer = 0.0
    for _ in range(900):
        answer = [answer]
    return answer
