import numpy as np


@alternative(of="reverse_complement")
def by_a_translation(sequence):
    known = "".join(letter if letter in "ACGT" else "N" for letter in sequence.upper())
    return known.translate(str.maketrans("ACGT", "TGCA"))[::-1]


@alternative(of="reverse_complement")
def built_from_the_front(sequence):
    strand = ""
    for letter in sequence:
        place = "ACGTacgt".find(letter)
        strand = ("TGCATGCA"[place] if place >= 0 else "N") + strand
    return strand


@alternative(of="reverse_complement")
def by_turning_the_numbers_around(sequence):
    x = one_hot_dna(sequence)[::-1, ::-1]
    return "".join("ACGT"[int(np.argmax(row))] if np.any(row) else "N" for row in x)


@alternative(of="reverse_complement")
def by_matching(sequence):
    def partner(letter):
        match letter:
            case "A" | "a":
                return "T"
            case "C" | "c":
                return "G"
            case "G" | "g":
                return "C"
            case "T" | "t":
                return "A"
        return "N"

    return "".join(map(partner, sequence[::-1]))
