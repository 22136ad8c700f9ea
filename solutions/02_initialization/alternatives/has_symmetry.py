from itertools import pairwise


@alternative(of="has_symmetry")
def pair_by_pair(params):
    for k in range(len(params) - 1):
        W, b, V = np.array(params[k][0]), np.array(params[k][1]), np.array(params[k + 1][0])
        for i in range(len(b)):
            for j in range(i + 1, len(b)):
                if np.all(W[i] == W[j]) and b[i] == b[j] and np.all(V[:, i] == V[:, j]):
                    return True
    return False


@alternative(of="has_symmetry")
def by_a_set_of_tuples(params):
    found = False
    for k in range(len(params) - 1):
        W, b = params[k]
        V = params[k + 1][0]
        units = [(*W[i], b[i], *(row[i] for row in V)) for i in range(len(W))]
        found = found or len(set(units)) < len(units)
    return found


@alternative(of="has_symmetry")
def by_broadcasting(params):
    def alike(rows):
        rows = np.asarray(rows)
        return (rows[:, None] == rows[None]).all(axis=-1)

    hidden = pairwise(params)
    same = [alike(W) & alike(np.reshape(b, (-1, 1))) & alike(np.transpose(V)) for (W, b), (V, _) in hidden]
    return any(np.sum(table) > len(table) for table in same)


@alternative(of="has_symmetry")
def as_a_number(params):
    copies = 0
    for (W, b), (V, _) in pairwise(params):
        units = np.hstack([np.asarray(W), np.asarray(b)[:, None], np.asarray(V).T])
        in_order = units[np.lexsort(units.T)]
        copies += np.count_nonzero(np.all(in_order[1:] == in_order[:-1], axis=1))
    return np.float64(copies > 0)


@alternative(of="has_symmetry")
def as_numpys_bool(params):
    if len(params) == 1:
        return np.bool_(False)
    (W, b), (V, _) = params[:2]
    units = np.c_[W, b, np.transpose(V)]
    here = len({unit.tobytes() for unit in np.ascontiguousarray(units)}) < len(units)
    return np.logical_or(here, as_numpys_bool(params[1:]))
