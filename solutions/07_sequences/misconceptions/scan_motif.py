"""What people write for scan_motif when it is not quite right."""

import numpy as np


def window_sums(x, pwm, places):
    x, pwm = np.asarray(x, dtype=float), np.asarray(pwm, dtype=float)
    return np.array([np.sum(x[at : at + len(pwm)] * pwm) for at in range(places(len(x), len(pwm)))])


def all_places(length, w):
    return length - w + 1


@misconception(of="scan_motif")
def scan_motif_without_the_last_place(x, pwm):
    """At how many places does a motif of three fit into four letters, and how many steps has your loop?"""
    return window_sums(x, pwm, lambda length, w: length - w)


@misconception(of="scan_motif")
def scan_motif_with_one_place_only_where_it_fits_exactly(x, pwm):
    """At how many places does a motif of three fit into four letters, and how many steps has your loop?"""
    return window_sums(x, pwm, lambda length, w: max(length - w, 1))


@misconception(of="scan_motif")
def scan_motif_as_long_as_the_sequence(x, pwm):
    """Count the scores for four letters and a motif of three: at which of these places does it not fit in?"""
    x, pwm = np.asarray(x, dtype=float), np.asarray(pwm, dtype=float)
    padded = np.vstack([x, np.zeros((len(pwm) - 1, 4))])
    return np.array([np.sum(padded[at : at + len(pwm)] * pwm) for at in range(len(x))])


@misconception(of="scan_motif")
def scan_motif_padded_on_both_sides(x, pwm):
    """Count the scores for four letters and a motif of three: at which of these places does it not fit in?"""
    x, pwm = np.asarray(x, dtype=float), np.asarray(pwm, dtype=float)
    return sum(np.convolve(x[:, k], pwm[::-1, k], mode="full") for k in range(4))


@misconception(of="scan_motif")
def scan_motif_turned_around(x, pwm):
    """Scan the best letters of a motif, in their order: is its first row held against the first letter?"""
    x, pwm = np.asarray(x, dtype=float), np.asarray(pwm, dtype=float)
    return sum(np.convolve(x[:, k], pwm[:, k], mode="valid") for k in range(4))


@misconception(of="scan_motif")
def scan_motif_by_means(x, pwm):
    """Work `TAT` out by hand with the table above: are the three weights added up, or averaged?"""
    return window_sums(x, pwm, all_places) / len(pwm)


@misconception(of="scan_motif")
def scan_motif_by_products(x, pwm):
    """Work `TAT` out by hand with the table above: what becomes of logarithms when numbers multiply?"""
    x, pwm = np.asarray(x, dtype=float), np.asarray(pwm, dtype=float)
    places = range(len(x) - len(pwm) + 1)
    return np.array([np.prod(np.sum(x[at : at + len(pwm)] * pwm, axis=1)) for at in places])


@misconception(of="scan_motif")
def scan_motif_with_a_score_a_letter(x, pwm):
    """Print the shape of your result: is there one number for each place?"""
    x, pwm = np.asarray(x, dtype=float), np.asarray(pwm, dtype=float)
    return np.array([np.sum(x[at : at + len(pwm)] * pwm, axis=1) for at in range(len(x) - len(pwm) + 1)])


@misconception(of="scan_motif")
def scan_motif_with_a_score_a_column(x, pwm):
    """Print the shape of your result: is there one number for each place?"""
    x, pwm = np.asarray(x, dtype=float), np.asarray(pwm, dtype=float)
    return np.array([np.sum(x[at : at + len(pwm)] * pwm, axis=0) for at in range(len(x) - len(pwm) + 1)])


@misconception(of="scan_motif")
def scan_motif_that_gives_the_best(x, pwm):
    """Print the shape of your result: is there one number for each place?"""
    return window_sums(x, pwm, all_places).max()


@misconception(of="scan_motif")
def scan_motif_in_steps_of_its_width(x, pwm):
    """Count the scores for six letters and a motif of three: at which places have you not looked?"""
    x, pwm = np.asarray(x, dtype=float), np.asarray(pwm, dtype=float)
    return np.array([np.sum(x[at : at + len(pwm)] * pwm) for at in range(0, len(x) - len(pwm) + 1, len(pwm))])


@misconception(of="scan_motif")
def scan_motif_by_the_largest_column(x, pwm):
    """Scan a window with an `N` in it: which weight does a row of zeros pick in your program?"""
    x, pwm = np.asarray(x, dtype=float), np.asarray(pwm, dtype=float)
    letters = x.argmax(axis=1)
    places = range(len(x) - len(pwm) + 1)
    return np.array([sum(pwm[k, letters[at + k]] for k in range(len(pwm))) for at in places])


@misconception(of="scan_motif")
def scan_motif_of_matches(x, pwm):
    """Work `TAT` out by hand with the table above: do the weights themselves stand in your sum?"""
    x, best = np.asarray(x, dtype=float), np.asarray(pwm, dtype=float)
    best = best == best.max(axis=1, keepdims=True)
    return np.array([np.sum(x[at : at + len(best)] * best) for at in range(len(x) - len(best) + 1)])


@misconception(of="scan_motif")
def scan_motif_without_negative_scores(x, pwm):
    """Scan letters that do not fit at all: may a score be negative?"""
    return np.maximum(window_sums(x, pwm, all_places), 0)


@misconception(of="scan_motif")
def scan_motif_of_arrays_only(x, pwm):
    """Call it with lists: which of your lines asks for something that only arrays have?"""
    return np.array([np.sum(x[at : at + pwm.shape[0]] * pwm) for at in range(x.shape[0] - pwm.shape[0] + 1)])


@misconception(of="scan_motif")
def scan_motif_on_the_other_strand(x, pwm):
    """Scan the best letters of a motif, in their order: is its first row held against the first letter?"""
    return window_sums(x, np.asarray(pwm)[::-1, ::-1], all_places)


@misconception(of="scan_motif")
def scan_motif_that_weighs_the_window_in_place(x, pwm):
    """Print `x` before and after a call: is a slice of an array a copy?"""
    x, pwm = np.asarray(x, dtype=float), np.asarray(pwm, dtype=float)
    pwm -= 0.0
    scores = window_sums(x, pwm, all_places)
    x *= 2
    return scores
