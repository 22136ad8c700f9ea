# /// attack
# tries = "an endless walk by a list that holds itself"
# layer = "values"
# stopped_by = "depth is bounded in the child and on the host"
# statuses = { scale = "not_data" }
# ///
def scale(x):
    answer = []
    answer.append(answer)
    return answer
