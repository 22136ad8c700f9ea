import numpy as np
from checks import (
    as_list,
    binomial_bounds,
    equal,
    explained,
    fresh_rng,
    has_shape,
    leaves_unchanged,
    parts,
    true,
)
from otter.test_files import test_case

OK_FORMAT = False
name = "simulate_motif_data"
points = None

# A right answer fails any statistical case of this file with less than 7e-8. Twenty given letters stand in a
# random sequence of forty by chance with less than 21 * 4^-20 < 2e-11; none of the cases has 300 of these.
CHANCE = 1e-9
LONG = "ACGTTGCAAGGCTTACCGTA"


def certain(letters):
    """Give a motif without doubt: each position has one letter."""
    return np.array([[float(letter == each) for each in "ACGT"] for letter in letters])


def simulated(simulate_motif_data, probabilities, n, length, rng):
    """Ask for n sequences of so many letters, and n labels of which n // 2 are 1."""
    given = {"probabilities": probabilities, "n": n, "length": length}
    got = parts(simulate_motif_data(probabilities, n, length, rng), "sequences", "labels", given=given)
    sequences = as_list(got[0], at_most=n, given=given, claim=f"There are {n} sequences.")
    labels = has_shape(got[1], (n,), given=given, claim=f"There are {n} labels.")
    sound = [type(each) is str and len(each) == length and set(each) <= set("ACGT") for each in sequences]
    claim = f"Each sequence is a string of {length} letters out of A, C, G and T."
    true(len(sound) == n and all(sound), claim, given=given, got=sequences)
    ones = sum(label == 1 for label in labels.tolist())
    zeros = sum(label == 0 for label in labels.tolist())
    claim = f"Of {n} labels {n // 2} are 1, and the others 0."
    true((ones, zeros) == (n // 2, n - n // 2), claim, given=given, got=labels)
    return sequences, labels.tolist(), given


def hold_the_motif(simulate_motif_data, motif, n, length, rng):
    sequences, labels, given = simulated(simulate_motif_data, certain(motif), n, length, rng)
    claim = f"The sequences with the label 1 hold {motif}, and the others do not."
    wrong = [each for each, label in zip(sequences, labels, strict=True) if (motif in each) != (label == 1)]
    true(not wrong, claim, given=given, got=wrong)
    return sequences, labels, given


@test_case(points=0.4, failure_message="Half of the sequences hold the motif, and their labels are 1.")
@explained()
def puts_the_motif_into_half(simulate_motif_data):
    for n, length in ((10, 40), (7, 31)):
        hold_the_motif(simulate_motif_data, LONG, n, length, np.random.default_rng(n))


@test_case(points=0.4, failure_message="The labels come in random order, and the motif at random places.")
@explained()
def draws_order_and_places(simulate_motif_data):
    # Forty labels stand in one of 40! / 20!^2 > 1e11 orders; twenty motifs at one place: 21^-19.
    orders = []
    for seed in (1, 2):
        found = hold_the_motif(simulate_motif_data, LONG, 40, 40, np.random.default_rng(seed))
        sequences, labels, given = found
        places = {each.index(LONG) for each, label in zip(sequences, labels, strict=True) if label == 1}
        true(len(places) > 1, "The motif is not always at the same place.", given=given, got=sorted(places))
        orders.append(labels)
    true(orders[0] != orders[1], "Two generators give two orders of the labels.", given=given, got=orders)


@test_case(
    points=0.3, hidden=True, failure_message="Outside of the motif the four letters are equally likely."
)
@explained(like="puts_the_motif_into_half")
def draws_letters_evenly(simulate_motif_data):
    rng = fresh_rng()
    seed = rng.integers(2**32)
    motif = "".join(rng.choice(list("ACGT"), 20))
    found = hold_the_motif(simulate_motif_data, motif, 100, 120, np.random.default_rng(seed))
    sequences, _, given = found
    rest = "".join(each.replace(motif, "", 1) for each in sequences)
    counts = {letter: rest.count(letter) for letter in "ACGT"}
    low, high = binomial_bounds(len(rest), 0.25, CHANCE)
    claim = f"Of {len(rest)} letters outside of the motif, about a quarter is each of the four."
    true(all(low <= count <= high for count in counts.values()), claim, given=given, got=counts)


@test_case(
    points=0.25, hidden=True, failure_message="Each position's letters are drawn with its probabilities."
)
@explained(like="puts_the_motif_into_half")
def draws_the_motif_by_its_probabilities(simulate_motif_data):
    # As long as the sequences, so that all of their letters are the motif's.
    rng = fresh_rng()
    seed = rng.integers(2**32)
    probabilities = rng.permuted(np.tile([0.55, 0.25, 0.15, 0.05], (6, 1)), axis=1)
    found = simulated(simulate_motif_data, probabilities, 400, 6, np.random.default_rng(seed))
    sequences, labels, given = found
    motifs = [each for each, label in zip(sequences, labels, strict=True) if label == 1]
    for position in range(6):
        for letter, p in zip("ACGT", probabilities[position].tolist(), strict=True):
            count = sum(motif[position] == letter for motif in motifs)
            low, high = binomial_bounds(len(motifs), p, CHANCE)
            claim = f"{letter} stands at position {position} of about {p:.0%} of {len(motifs)} motifs."
            true(low <= count <= high, claim, given=given, got=f"{count} times")
    # One draw for all motifs, or for all positions of one, gives few different ones. Any twenty of the 4096
    # have together at most a quarter of the chance: 200 draws give no others with less than 1e-60.
    true(
        len(set(motifs)) > 20,
        "Each motif is drawn for itself.",
        given=given,
        got=f"{len(set(motifs))} motifs",
    )


@test_case(
    points=0.25, hidden=True, failure_message="Every place at which the motif fits in is equally likely."
)
@explained(like="draws_order_and_places")
def draws_places_evenly(simulate_motif_data):
    rng = fresh_rng()
    seed = rng.integers(2**32)
    motif = "".join(rng.choice(list("ACGT"), 20))
    found = hold_the_motif(simulate_motif_data, motif, 400, 24, np.random.default_rng(seed))
    sequences, labels, given = found
    places = [each.index(motif) for each, label in zip(sequences, labels, strict=True) if label == 1]
    counts = [places.count(place) for place in range(5)]
    low, high = binomial_bounds(len(places), 0.2, CHANCE)
    claim = "Of 200 motifs of 20 letters in 24, about 40 begin at each place from 0 to 4."
    true(all(low <= count <= high for count in counts), claim, given=given, got=counts)


@test_case(
    points=0.2, hidden=True, failure_message="All chance is that of rng: its state decides everything."
)
@explained(like="draws_order_and_places", robustness=True, repeats=True)
def draws_from_the_generator_alone(simulate_motif_data):
    seed = int(fresh_rng().integers(2**31))
    first, again, other = (
        hold_the_motif(simulate_motif_data, LONG, 12, 30, np.random.default_rng(each))[:2]
        for each in (seed, seed, seed + 1)
    )
    equal(again, first, given="the same state of the generator", claim="The same state gives the same data.")
    true(other != first, "Another state gives other data.", given="another state of the generator")


@test_case(points=0.2, hidden=True, failure_message="Probabilities may come as lists, and stay as they were.")
@explained(like="puts_the_motif_into_half", robustness=True)
def takes_lists_and_leaves_them_alone(simulate_motif_data):
    rng = fresh_rng()
    for n in (9, 6):
        motif, seed = "".join(rng.choice(list("ACGT"), 20)), rng.integers(2**32)

        def from_lists(probabilities, *others):
            return simulate_motif_data(probabilities.tolist(), *others)

        hold_the_motif(from_lists, motif, n, 33, np.random.default_rng(seed))
        hold_the_motif(simulate_motif_data, motif, n, 20, np.random.default_rng(seed))
        leaves_unchanged(simulate_motif_data, certain(motif), n, 25, np.random.default_rng(seed))
