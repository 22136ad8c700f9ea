import numpy as np
from checks import as_list, explained, has_shape, parts, true
from otter.test_files import test_case

OK_FORMAT = False
name = "simulate_motif_data"
points = None
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
