import numpy as np

def one_hot_dna(sequence):
    out = np.zeros((len(sequence), 4))
    for i in range(len(sequence)):
        letter = sequence[i].upper()
        if letter in "ACGT":
            out[i, "ACGT".index(letter)] = 1
    return out


def reverse_complement(sequence):
    pairs = {"A": "T", "T": "A", "C": "G", "G": "C"}
    result = ""
    for letter in sequence.upper():
        result = pairs.get(letter, "N") + result
    return result


def read_fasta(text):
    result = {}
    current = None
    for line in text.splitlines():
        line = line.strip()
        if line == "":
            continue
        if line.startswith(">"):
            current = line[1:].split()[0]
            if current in result:
                raise ValueError("the name " + current + " is used twice")
            result[current] = ""
        else:
            if current is None:
                raise ValueError("sequence before the first header")
            result[current] += line
    return result


def read_intervals(text):
    result = []
    for line in text.splitlines():
        if line.strip() == "" or line.startswith("#") or line.startswith("track") or line.startswith("browser"):
            continue
        parts = line.split("\t")
        if len(parts) < 3:
            raise ValueError("too few columns: " + line)
        start = int(parts[1])
        end = int(parts[2])
        if start < 0 or end <= start:
            raise ValueError("bad interval: " + line)
        strand = "+"
        if len(parts) >= 6:
            strand = parts[5].strip()
        if strand == ".":
            strand = "+"
        if strand not in ["+", "-"]:
            raise ValueError("bad strand: " + line)
        result.append((parts[0], start, end, strand))
    return result


def extract_sequences(genome, intervals):
    result = []
    for chrom, start, end, strand in intervals:
        if chrom not in genome:
            raise ValueError("unknown chromosome " + chrom)
        if end > len(genome[chrom]):
            raise ValueError("the interval ends after the chromosome")
        seq = genome[chrom][start:end].upper()
        if strand == "-":
            seq = reverse_complement(seq)
        result.append(seq)
    return result


def scan_motif(x, pwm):
    x = np.asarray(x, dtype=float)
    pwm = np.asarray(pwm, dtype=float)
    L, w = len(x), len(pwm)
    scores = np.zeros(L - w + 1)
    for i in range(L - w + 1):
        scores[i] = np.sum(x[i:i + w] * pwm)
    return scores


def best_match(x, pwm):
    pwm = np.asarray(pwm, dtype=float)
    plus = scan_motif(x, pwm)
    minus = scan_motif(x, pwm[::-1, ::-1])
    if np.max(plus) >= np.max(minus):
        i = np.argmax(plus)
        return i, "+", plus[i]
    i = np.argmax(minus)
    return i, "-", minus[i]


def simulate_motif_data(probabilities, n, length, rng):
    probabilities = np.asarray(probabilities, dtype=float)
    w = len(probabilities)
    letters = np.array(["A", "C", "G", "T"])
    labels = np.zeros(n, dtype=int)
    labels[:n // 2] = 1
    labels = rng.permutation(labels)
    sequences = []
    for label in labels:
        sequence = rng.choice(letters, size=length)
        if label == 1:
            start = rng.integers(0, length - w + 1)
            for k in range(w):
                sequence[start + k] = rng.choice(letters, p=probabilities[k])
        sequences.append("".join(sequence))
    return sequences, labels
