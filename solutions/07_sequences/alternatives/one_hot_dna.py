import numpy as np


@alternative(of="one_hot_dna")
def written_letter_by_letter(sequence):
    rows = np.zeros((len(sequence), 4))
    for row, letter in enumerate(sequence):
        column = "acgt".find(letter.lower())
        if column >= 0:
            rows[row, column] = 1
    return rows


@alternative(of="one_hot_dna")
def by_a_table_of_bytes(sequence):
    table = np.zeros((256, 4), dtype=np.int8)
    for column, pair in enumerate((b"Aa", b"Cc", b"Gg", b"Tt")):
        table[list(pair), column] = 1
    return table[np.frombuffer(sequence.encode("latin-1", "replace"), dtype=np.uint8)]


@alternative(of="one_hot_dna")
def by_a_dictionary_with_a_default(sequence):
    codes = dict(zip("ACGT", np.identity(4), strict=True))
    return np.array([codes.get(letter.upper(), np.zeros(4)) for letter in sequence]).reshape(len(sequence), 4)


@alternative(of="one_hot_dna")
def as_columns_of_booleans(sequence):
    letters = np.array([*sequence.upper()], dtype="U1")
    return np.stack([letters == each for each in "ACGT"], axis=-1)


@alternative(of="one_hot_dna")
def by_an_identity_with_a_row_for_the_rest(sequence):
    return np.eye(5)[["ACGT".find(letter) for letter in sequence.upper()] or np.zeros(0, dtype=int)][:, :4]
