"""What people write for simulate_motif_data when it is not quite right."""

import numpy as np

LETTERS = np.array(list("ACGT"))


def simulated(probabilities, n, length, rng, labels=None, start=None, motif=None, background=None):
    """Simulate, with one step done otherwise."""
    probabilities = np.asarray(probabilities, dtype=float)
    w = len(probabilities)
    letters = rng.integers(4, size=(n, length)) if background is None else background((n, length))
    labels = rng.permutation(np.arange(n) < n // 2).astype(int) if labels is None else labels
    for row in np.flatnonzero(labels):
        at = rng.integers(length - w + 1) if start is None else start(length, w)
        letters[row, at : at + w] = [rng.choice(4, p=p) for p in probabilities] if motif is None else motif
    return ["".join(row) for row in LETTERS[letters]], labels


@misconception(of="simulate_motif_data")
def simulate_motif_data_with_the_ones_first(probabilities, n, length, rng):
    """Print the labels: could a network learn them from the order alone?"""
    return simulated(probabilities, n, length, rng, labels=(np.arange(n) < n // 2).astype(int))


@misconception(of="simulate_motif_data")
def simulate_motif_data_with_the_ones_last(probabilities, n, length, rng):
    """Print the labels: could a network learn them from the order alone?"""
    return simulated(probabilities, n, length, rng, labels=(np.arange(n) >= n - n // 2).astype(int))


@misconception(of="simulate_motif_data")
def simulate_motif_data_with_every_second_one(probabilities, n, length, rng):
    """Print the labels for `n` = 10 with two generators: are they ever different?"""
    return simulated(probabilities, n, length, rng, labels=np.arange(n) % 2)


@misconception(of="simulate_motif_data")
def simulate_motif_data_with_labels_by_chance(probabilities, n, length, rng):
    """Count the ones among the labels for `n` = 10, several times: how many are asked for?"""
    return simulated(probabilities, n, length, rng, labels=rng.integers(2, size=n))


@misconception(of="simulate_motif_data")
def simulate_motif_data_with_half_rounded_up(probabilities, n, length, rng):
    """Count the ones among the labels for `n` = 7: how many are asked for?"""
    return simulated(
        probabilities, n, length, rng, labels=rng.permutation(np.arange(n) < (n + 1) // 2).astype(int)
    )


@misconception(of="simulate_motif_data")
def simulate_motif_data_with_labels_exchanged(probabilities, n, length, rng):
    """Put in a motif that you would recognise, and look at the labels of the sequences that hold it."""
    sequences, labels = simulated(
        probabilities, n, length, rng, labels=rng.permutation(np.arange(n) < n - n // 2)
    )
    return sequences, 1 - labels.astype(int)


@misconception(of="simulate_motif_data")
def simulate_motif_data_with_a_motif_everywhere(probabilities, n, length, rng):
    """Make data with a motif that you would recognise: which sequences hold it?"""
    sequences, _ = simulated(probabilities, n, length, rng, labels=np.ones(n, dtype=int))
    return sequences, rng.permutation(np.arange(n) < n // 2).astype(int)


@misconception(of="simulate_motif_data")
def simulate_motif_data_at_the_beginning(probabilities, n, length, rng):
    """Put in a motif that you would recognise, and see where it stands: at how many places does it fit in?"""
    return simulated(probabilities, n, length, rng, start=lambda length, w: 0)


@misconception(of="simulate_motif_data")
def simulate_motif_data_in_the_middle(probabilities, n, length, rng):
    """Put in a motif that you would recognise, and see where it stands: at how many places does it fit in?"""
    return simulated(probabilities, n, length, rng, start=lambda length, w: (length - w) // 2)


@misconception(of="simulate_motif_data")
def simulate_motif_data_at_one_place_for_all(probabilities, n, length, rng):
    """Put in a motif that you would recognise, and see where it stands: at how many places does it fit in?"""
    at = rng.integers(length - len(probabilities) + 1)
    return simulated(probabilities, n, length, rng, start=lambda length, w: at)


@misconception(of="simulate_motif_data")
def simulate_motif_data_never_at_the_end(probabilities, n, length, rng):
    """Make data with a motif as long as the sequences: how many places does your draw choose from?"""
    return simulated(probabilities, n, length, rng, start=lambda length, w: rng.integers(length - w))


@misconception(of="simulate_motif_data")
def simulate_motif_data_hardly_ever_at_the_end(probabilities, n, length, rng):
    """Put a motif of four into sequences of eight, often: how often does it stand at the last place?"""
    return simulated(probabilities, n, length, rng, start=lambda length, w: rng.integers(max(length - w, 1)))


@misconception(of="simulate_motif_data")
def simulate_motif_data_of_the_likeliest_letters(probabilities, n, length, rng):
    """Make data with a motif that has a position of 60 % A and 40 % C: how often does a C stand there?"""
    return simulated(probabilities, n, length, rng, motif=np.argmax(probabilities, axis=1))


@misconception(of="simulate_motif_data")
def simulate_motif_data_with_one_motif_for_all(probabilities, n, length, rng):
    """Make data with a motif that has a position of 60 % A and 40 % C: do both letters ever stand there?"""
    drawn = [rng.choice(4, p=p) for p in np.asarray(probabilities, dtype=float)]
    return simulated(probabilities, n, length, rng, motif=drawn)


@misconception(of="simulate_motif_data")
def simulate_motif_data_with_a_longer_sequence(probabilities, n, length, rng):
    """Print the lengths of your sequences: is the motif put in over other letters, or between them?"""
    w = len(probabilities)
    sequences, labels = simulated(probabilities, n, length, rng)
    grown = [
        each + "".join(rng.choice(LETTERS, w)) if label else each
        for each, label in zip(sequences, labels, strict=True)
    ]
    return grown, labels


@misconception(of="simulate_motif_data")
def simulate_motif_data_without_t(probabilities, n, length, rng):
    """Count the four letters in what you return: does each come up?"""
    return simulated(probabilities, n, length, rng, background=lambda size: rng.integers(3, size=size))


@misconception(of="simulate_motif_data")
def simulate_motif_data_of_one_letter(probabilities, n, length, rng):
    """Count the four letters in what you return: does each come up?"""
    return simulated(probabilities, n, length, rng, background=lambda size: np.zeros(size, dtype=int))


@misconception(of="simulate_motif_data")
def simulate_motif_data_with_one_background(probabilities, n, length, rng):
    """Print the sequences without the motif: how many different ones are there?"""
    return simulated(
        probabilities, n, length, rng, background=lambda size: np.tile(rng.integers(4, size=length), (n, 1))
    )


@misconception(of="simulate_motif_data")
def simulate_motif_data_with_chance_of_its_own(probabilities, n, length, rng):
    """Call it twice with generators of the same seed: do the same data come?"""
    return simulated(probabilities, n, length, np.random.default_rng())


@misconception(of="simulate_motif_data")
def simulate_motif_data_from_a_fixed_seed(probabilities, n, length, rng):
    """Call it with generators of two seeds: do the same data come?"""
    return simulated(probabilities, n, length, np.random.default_rng(0))


@misconception(of="simulate_motif_data")
def simulate_motif_data_as_numbers(probabilities, n, length, rng):
    """Print the type of a sequence that you return: is it a string?"""
    sequences, labels = simulated(probabilities, n, length, rng)
    return np.array([["ACGT".index(letter) for letter in each] for each in sequences]), labels


@misconception(of="simulate_motif_data")
def simulate_motif_data_as_lists_of_letters(probabilities, n, length, rng):
    """Print the type of a sequence that you return: is it a string?"""
    sequences, labels = simulated(probabilities, n, length, rng)
    return [list(each) for each in sequences], labels


@misconception(of="simulate_motif_data")
def simulate_motif_data_in_another_order(probabilities, n, length, rng):
    """Print the two things that you return: do they come in the order that is asked for?"""
    sequences, labels = simulated(probabilities, n, length, rng)
    return labels, sequences
