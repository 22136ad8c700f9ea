import numpy as np
from checks import close, explained, fresh_rng, leaves_unchanged
from otter.test_files import test_case

OK_FORMAT = False
name = "scan_motif"
points = None

TAT = np.array([[-1.0, -2.0, -3.0, 4.0], [5.0, -1.0, -2.0, -3.0], [-2.0, -3.0, -1.0, 6.0]])


def letters(sequence):
    """Write a sequence as zeros and ones, N as a row of zeros."""
    return np.array([[float(letter == each) for each in "ACGT"] for letter in sequence])


def scores(x, pwm):
    """Add up the weights of each window, letter by letter."""
    w = len(pwm)
    return [sum(float(x[at + k] @ pwm[k]) for k in range(w)) for at in range(len(x) - w + 1)]


def scans(scan_motif, x, pwm, claim=""):
    close(scan_motif(x, pwm), scores(np.asarray(x), np.asarray(pwm)), given={"x": x, "pwm": pwm}, claim=claim)


def drawn(rng, length, w):
    return np.eye(4)[rng.integers(4, size=length)], rng.normal(size=(w, 4))


@test_case(points=0.4, failure_message="The sequence and the weights that were worked out by hand come out.")
@explained()
def gives_the_scores_worked_by_hand(scan_motif):
    close(scan_motif(letters("TATA"), TAT), [15.0, -6.0], given={"x": "TATA, one-hot", "pwm": TAT})
    close(scan_motif(letters("CTAT"), TAT), [-7.0, 15.0], given={"x": "CTAT, one-hot", "pwm": TAT})


@test_case(
    points=0.3, failure_message="There is a score for each place at which the motif fits in: L - w + 1."
)
@explained()
def has_a_score_for_each_place(scan_motif):
    for sequence, w in (("ACGTACG", 3), ("ACGTA", 1), ("GATC", 4)):
        scans(scan_motif, letters(sequence), np.arange(4.0 * w).reshape(w, 4))


@test_case(points=0.3, failure_message="A letter that is not known, a row of zeros, adds nothing.")
@explained()
def adds_nothing_for_unknown_letters(scan_motif):
    close(scan_motif(letters("TNTA"), TAT), [10.0, -5.0], given={"x": "TNTA, one-hot", "pwm": TAT})
    close(scan_motif(letters("NAN"), TAT), [5.0], given={"x": "NAN, one-hot", "pwm": TAT})


@test_case(points=0.6, hidden=True, failure_message="Any sequence is scanned for any motif.")
@explained(like="gives_the_scores_worked_by_hand")
def scans_unforeseen_sequences(scan_motif):
    rng = fresh_rng()
    for length, w in ((30, 6), (12, 5)):
        scans(scan_motif, *drawn(rng, length, w))


@test_case(points=0.4, hidden=True, failure_message="Sequences with unknown letters are scanned.")
@explained(like="adds_nothing_for_unknown_letters")
def scans_unknown_letters(scan_motif):
    rng = fresh_rng()
    for _ in range(2):
        x, pwm = drawn(rng, 20, 4)
        x[rng.integers(20, size=6)] = 0
        scans(scan_motif, x, pwm)


@test_case(
    points=0.2, hidden=True, failure_message="The motif may be as long as the sequence, or one letter long."
)
@explained(like="has_a_score_for_each_place", robustness=True)
def scans_for_the_longest_and_the_shortest(scan_motif):
    rng = fresh_rng()
    for length, w in ((7, 7), (6, 1), (1, 1)):
        scans(scan_motif, *drawn(rng, length, w))


@test_case(points=0.15, hidden=True, failure_message="Lists of whole numbers are as good as float arrays.")
@explained(like="gives_the_scores_worked_by_hand", robustness=True)
def takes_lists(scan_motif):
    rng = fresh_rng()
    x, pwm = np.eye(4, dtype=int)[rng.integers(4, size=9)], rng.integers(-5, 6, (3, 4))
    scans(scan_motif, x, pwm)
    scans(scan_motif, x.tolist(), pwm.tolist())
    scans(scan_motif, tuple(map(tuple, x.tolist())), pwm.tolist())


@test_case(points=0.15, hidden=True, failure_message="Sequence and weights are afterwards what they were.")
@explained(like="gives_the_scores_worked_by_hand", robustness=True)
def leaves_what_it_is_given_alone(scan_motif):
    rng = fresh_rng()
    for _ in range(2):
        x, pwm = drawn(rng, 11, 3)
        scans(scan_motif, x.copy(), pwm.copy())
        leaves_unchanged(scan_motif, x, pwm)
