import numpy as np
from checks import close, equal, explained, fresh_rng, has_shape, leaves_unchanged, parts
from otter.test_files import test_case

OK_FORMAT = False
name = "best_match"
points = None

ORDINARY = "An ordinary sequence comes first here."
GAA = np.array([[-2.0, -2.0, 3.0, -2.0], [3.0, -2.0, -2.0, -2.0], [4.0, -2.0, -2.0, -2.0]])


def letters(sequence):
    """Write a sequence as zeros and ones, N as a row of zeros."""
    return np.array([[float(letter == each) for each in "ACGT"] for letter in sequence])


def windows(x, w):
    return [x[at : at + w] for at in range(len(x) - w + 1)]


def matches(x, pwm):
    """Turn each window around for the other strand, and try both ways; the best match comes first."""
    found = []
    for at, window in enumerate(windows(x, len(pwm))):
        found += [(at, "+", float(np.sum(window * pwm))), (at, "-", float(np.sum(window[::-1, ::-1] * pwm)))]
    return sorted(found, key=lambda each: -each[2])


def finds(best_match, x, pwm, right=None, given=None, claim=""):
    """The place, the strand and the score come back."""
    position, strand, score = right or matches(np.asarray(x), np.asarray(pwm))[0]
    given = given or {"x": x, "pwm": pwm}
    got = parts(best_match(x, pwm), "position", "strand", "score", given=given)
    equal(got[1], strand, given=given, claim=claim or "This is the strand of the best match.")
    has_shape(got[0], (), given=given, claim=claim)
    close(got[0], position, given=given, claim=claim or "This is where the best match begins, from 0.")
    close(got[2], score, given=given, claim=claim or "This is the score of the best match.")


def drawn(rng, length, w):
    return np.eye(4)[rng.integers(4, size=length)], rng.normal(size=(w, 4))


def on_strand(rng, strand, length=25, w=4, unknown=0, last=False):
    """Draw until the best match is on this strand, and better than any other by more than rounding."""
    while True:
        x, pwm = drawn(rng, length, w)
        x[rng.integers(length, size=unknown)] = 0
        first, second = matches(x, pwm)[:2]
        is_where_asked = first[1] == strand and (first[0] == length - w or not last)
        if is_where_asked and first[2] > second[2] + 1e-3:
            return x, pwm


@test_case(
    points=0.4, failure_message="The best window of the sequence is found, with its place and its score."
)
@explained()
def finds_the_best_place(best_match):
    for sequence, position in (("CCGAACC", 2), ("CCCCCGAA", 5)):
        given = {"x": f"{sequence}, one-hot", "pwm": GAA}
        finds(best_match, letters(sequence), GAA, (position, "+", 10.0), given)


@test_case(
    points=0.4, failure_message="A match on the other strand is found, with the place of its window in x."
)
@explained()
def looks_at_the_other_strand(best_match):
    for sequence, position in (("CTTCCCCC", 1), ("AGGGGTTC", 5)):
        given = {"x": f"{sequence}, one-hot", "pwm": GAA}
        finds(best_match, letters(sequence), GAA, (position, "-", 10.0), given)


@test_case(points=0.2, failure_message="Also where every score is negative, the greatest is found.")
@explained()
def takes_negative_scores(best_match):
    for sequence, right in (("CAGT", (0, "+", -1.0)), ("ACTG", (1, "-", -1.0)), ("CGGG", (1, "+", -1.0))):
        finds(best_match, letters(sequence), GAA, right, {"x": f"{sequence}, one-hot", "pwm": GAA})


@test_case(points=0.6, hidden=True, failure_message="In any sequence the best match of any motif is found.")
@explained(like="looks_at_the_other_strand")
def finds_unforeseen_matches(best_match):
    rng = fresh_rng()
    for strand in rng.permutation(["+", "-"]).tolist():
        finds(best_match, *on_strand(rng, strand))
        finds(best_match, *on_strand(rng, strand, length=9, last=True))


@test_case(points=0.4, hidden=True, failure_message="Unknown letters add nothing, on either strand.")
@explained(like="looks_at_the_other_strand")
def takes_unknown_letters(best_match):
    rng = fresh_rng()
    for strand in "+-":
        finds(best_match, *on_strand(rng, strand, unknown=8))
        finds(best_match, *on_strand(rng, strand, length=9, unknown=3, last=True))


@test_case(points=0.3, hidden=True, failure_message="The motif may be as long as the sequence.")
@explained(like="looks_at_the_other_strand", robustness=True)
def finds_the_only_place(best_match):
    rng = fresh_rng()
    for strand in "+-":
        finds(best_match, *on_strand(rng, strand, length=9), claim=ORDINARY)
        finds(best_match, *on_strand(rng, strand, length=5, w=5))


@test_case(
    points=0.2,
    hidden=True,
    failure_message="Lists are as good as arrays, and what is given stays as it was.",
)
@explained(like="finds_the_best_place", robustness=True)
def takes_lists_and_leaves_them_alone(best_match):
    rng = fresh_rng()
    for strand in "-+":
        x, pwm = on_strand(rng, strand, length=9, last=True)
        finds(best_match, x.copy(), pwm.copy(), claim=ORDINARY)
        finds(best_match, x.tolist(), pwm.tolist())
        leaves_unchanged(best_match, x, pwm)
