import numpy as np


@alternative(of="simulate_motif_data")
def text_by_text(probabilities, n, length, rng):
    positives = set(rng.choice(n, size=n // 2, replace=False).tolist())
    sequences, labels = [], []
    for number in range(n):
        sequence = "".join("ACGT"[k] for k in rng.integers(0, 4, length))
        if number in positives:
            motif = "".join(str(rng.choice(list("ACGT"), p=row)) for row in probabilities)
            start = int(rng.integers(0, length - len(motif), endpoint=True))
            sequence = sequence[:start] + motif + sequence[start + len(motif) :]
        sequences.append(sequence)
        labels.append(int(number in positives))
    return sequences, labels


@alternative(of="simulate_motif_data")
def shuffled_in_the_end(probabilities, n, length, rng):
    w = len(probabilities)
    pairs = []
    for label in [1] * (n // 2) + [0] * (n - n // 2):
        letters = rng.choice(["A", "C", "G", "T"], size=length).tolist()
        if label:
            start = rng.integers(length - w + 1)
            for k in range(w):
                letters[start + k] = "ACGT"[rng.choice(4, p=probabilities[k])]
        pairs.append(("".join(letters), label))
    rng.shuffle(pairs)
    return [sequence for sequence, _ in pairs], np.array([label for _, label in pairs], dtype=float)


@alternative(of="simulate_motif_data")
def by_cumulated_probabilities(probabilities, n, length, rng):
    bounds = np.cumsum(probabilities, axis=1)  # (w, 4)
    bounds[:, -1] = 1.0
    w = len(bounds)
    labels = np.zeros(n, dtype=bool)
    labels[rng.permutation(n)[: n // 2]] = True
    letters = (rng.random((n, length)) * 4).astype(int)
    for row in np.flatnonzero(labels):
        start = int(rng.random() * (length - w + 1))
        letters[row, start : start + w] = (rng.random((w, 1)) >= bounds).sum(axis=1)
    return tuple("".join("ACGT"[letter] for letter in row) for row in letters), labels
