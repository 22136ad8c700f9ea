import numpy as np


@alternative(of="best_match")
def by_turning_the_sequence(x, pwm):
    x = np.asarray(x, dtype=float)
    forward = scan_motif(x, pwm)
    back = np.asarray(scan_motif(x[::-1, ::-1], pwm))[::-1]
    strand, scores = ("+", forward) if np.max(forward) > np.max(back) else ("-", back)
    return np.argmax(scores), strand, np.max(scores)


@alternative(of="best_match")
def by_looking_at_every_window(x, pwm):
    best = None
    for start in range(len(x) - len(pwm) + 1):
        for strand in "+-":
            score = 0.0
            for k in range(len(pwm)):
                weights = pwm[k] if strand == "+" else list(pwm[len(pwm) - 1 - k])[::-1]
                score += sum(float(a) * float(b) for a, b in zip(x[start + k], weights, strict=True))
            if best is None or score > best[2]:
                best = [start, strand, score]
    return best


@alternative(of="best_match")
def by_sorting_all_matches(x, pwm):
    partners = np.flip(np.asarray(pwm, dtype=float))
    matches = [(score, at, "+") for at, score in enumerate(scan_motif(x, pwm))]
    matches += [(score, at, "-") for at, score in enumerate(scan_motif(x, partners))]
    score, at, strand = sorted(matches)[-1]
    return at, strand, score


@alternative(of="best_match")
def in_one_table_of_both_strands(x, pwm):
    both = np.stack([scan_motif(x, pwm), scan_motif(x, np.asarray(pwm)[::-1][:, [3, 2, 1, 0]])])
    strand, position = np.unravel_index(both.argmax(), both.shape)
    return position, "+-"[strand], both[strand, position]
