"""What people write for best_match when it is not quite right."""

import numpy as np


def all_scores(x, pwm):
    x, pwm = np.asarray(x, dtype=float), np.asarray(pwm, dtype=float)
    return np.array([np.sum(x[at : at + len(pwm)] * pwm) for at in range(len(x) - len(pwm) + 1)])


def better(x, pwm, other):
    """Give the better of the scan and of the scores that stand for the other strand."""
    forward = all_scores(x, pwm)
    if forward.max() >= other.max():
        return int(forward.argmax()), "+", float(forward.max())
    return int(other.argmax()), "-", float(other.max())


@misconception(of="best_match")
def best_match_on_one_strand(x, pwm):
    """Put the reverse complement of the motif into a sequence: does your function see it?"""
    scores = all_scores(x, pwm)
    return int(scores.argmax()), "+", float(scores.max())


@misconception(of="best_match")
def best_match_with_positions_turned_only(x, pwm):
    """Take a motif of one position that likes A: which letter does it like on the other strand?"""
    return better(x, pwm, all_scores(x, np.asarray(pwm)[::-1]))


@misconception(of="best_match")
def best_match_with_letters_exchanged_only(x, pwm):
    """Take a motif of two positions, A then C: in which order does the other strand read them?"""
    return better(x, pwm, all_scores(x, np.asarray(pwm)[:, ::-1]))


@misconception(of="best_match")
def best_match_with_the_place_on_the_other_strand(x, pwm):
    """Put the reverse complement of the motif at the very beginning of `x`: which position comes back?"""
    return better(x, pwm, all_scores(np.asarray(x)[::-1, ::-1], pwm))


@misconception(of="best_match")
def best_match_with_the_end_on_the_other_strand(x, pwm):
    """Put the reverse complement of the motif at the very beginning of `x`: which position comes back?"""
    position, strand, score = better(x, pwm, all_scores(x, np.asarray(pwm)[::-1, ::-1]))
    return position + (len(pwm) - 1) * (strand == "-"), strand, score


@misconception(of="best_match")
def best_match_counted_from_one(x, pwm):
    """Put the motif at the very beginning of `x`: which position comes back?"""
    position, strand, score = better(x, pwm, all_scores(x, np.asarray(pwm)[::-1, ::-1]))
    return position + 1, strand, score


@misconception(of="best_match")
def best_match_with_the_place_off_by_one(x, pwm):
    """Put the reverse complement of the motif at the very beginning of `x`: which position comes back?"""
    x, pwm = np.asarray(x), np.asarray(pwm)
    position, strand, score = better(x, pwm, all_scores(x[::-1, ::-1], pwm))
    return (position if strand == "+" else len(x) - len(pwm) - position - 1), strand, score


@misconception(of="best_match")
def best_match_with_the_strands_exchanged(x, pwm):
    """Put the motif itself into a sequence, as it is: which strand comes back?"""
    position, strand, score = better(x, pwm, all_scores(x, np.asarray(pwm)[::-1, ::-1]))
    return position, "+" if strand == "-" else "-", score


@misconception(of="best_match")
def best_match_that_prefers_the_plus_strand(x, pwm):
    """Put a good match on the strand `+` and a better one on `-`: which of them comes back?"""
    forward, back = all_scores(x, pwm), all_scores(x, np.asarray(pwm)[::-1, ::-1])
    if forward.max() > 0:
        return int(forward.argmax()), "+", float(forward.max())
    return int(back.argmax()), "-", float(back.max())


@misconception(of="best_match")
def best_match_by_size(x, pwm):
    """Look for a motif where nothing fits: is a score of -9 a better match than one of 2?"""
    forward, back = all_scores(x, pwm), all_scores(x, np.asarray(pwm)[::-1, ::-1])
    both = np.abs(np.concatenate([forward, back]))
    at = int(both.argmax())
    strand = "+" if at < len(forward) else "-"
    return at % len(forward), strand, float(both[at])


@misconception(of="best_match")
def best_match_that_starts_from_zero(x, pwm):
    """Look for a motif where every score is negative: what does your search begin with?"""
    best = (0, "+", 0.0)
    for strand, turned in (("+", pwm), ("-", np.asarray(pwm)[::-1, ::-1])):
        for at, score in enumerate(all_scores(x, turned)):
            if score > best[2]:
                best = (at, strand, float(score))
    return best


@misconception(of="best_match")
def best_match_of_the_smallest(x, pwm):
    """Put the motif itself into a sequence: is its score the smallest of all, or the greatest?"""
    forward, back = all_scores(x, pwm), all_scores(x, np.asarray(pwm)[::-1, ::-1])
    if forward.min() <= back.min():
        return int(forward.argmin()), "+", float(forward.min())
    return int(back.argmin()), "-", float(back.min())


@misconception(of="best_match")
def best_match_in_another_order(x, pwm):
    """Print the three things that you return: do they come in the order that is asked for?"""
    position, strand, score = better(x, pwm, all_scores(x, np.asarray(pwm)[::-1, ::-1]))
    return score, position, strand


@misconception(of="best_match")
def best_match_without_a_score(x, pwm):
    """Count what you return: three things are asked for."""
    return better(x, pwm, all_scores(x, np.asarray(pwm)[::-1, ::-1]))[:2]


@misconception(of="best_match")
def best_match_with_strands_as_numbers(x, pwm):
    """Print the strand that you return: by which signs is it asked for?"""
    position, strand, score = better(x, pwm, all_scores(x, np.asarray(pwm)[::-1, ::-1]))
    return position, 1 if strand == "+" else -1, score


@misconception(of="best_match")
def best_match_without_the_last_place(x, pwm):
    """Put the motif at the very end of a sequence: does your function look there?"""
    x = np.asarray(x)
    cut = x[:-1] if len(x) > len(pwm) else x
    return better(cut, pwm, all_scores(cut, np.asarray(pwm)[::-1, ::-1]))
