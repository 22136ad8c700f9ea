import numpy as np


@alternative(of="scan_motif")
def position_by_position(x, pwm):
    places = len(x) - len(pwm) + 1
    scores = np.zeros(places)
    for k, weights in enumerate(np.asarray(pwm, dtype=float)):
        scores += np.asarray(x, dtype=float)[k : k + places] @ weights
    return scores


@alternative(of="scan_motif")
def by_convolving_each_letter(x, pwm):
    columns = zip(np.transpose(np.asarray(x, float)), np.transpose(np.asarray(pwm, float)), strict=True)
    return sum(np.correlate(letter, weights, mode="valid") for letter, weights in columns)


@alternative(of="scan_motif")
def in_plain_loops(x, pwm):
    found = []
    for start in range(len(x) - len(pwm) + 1):
        score = 0.0
        for k in range(len(pwm)):
            for letter in range(4):
                score += float(x[start + k][letter]) * float(pwm[k][letter])
        found.append(score)
    return found


@alternative(of="scan_motif")
def by_windows_as_rows(x, pwm):
    x, pwm = np.array(x, dtype=float), np.array(pwm, dtype=float)
    w = pwm.shape[0]
    rows = np.stack([x[start : start + w].ravel() for start in range(x.shape[0] - w + 1)])
    return rows @ pwm.ravel()


@alternative(of="scan_motif")
def by_a_sum_over_indices(x, pwm):
    windows = np.lib.stride_tricks.sliding_window_view(np.asarray(x), (len(pwm), 4))[:, 0]
    return np.einsum("lkc,kc->l", windows.astype(float), np.asarray(pwm, dtype=float))
