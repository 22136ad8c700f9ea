import numpy as np
from checks import close, explained, fresh_rng
from otter.test_files import test_case

OK_FORMAT = False
name = "one_hot_dna"
points = None

ACGT = "ACGT"


def encodes(one_hot_dna, sequence, claim=""):
    """Column k is 1 where the letter is the k-th of A, C, G, T, in either size."""
    rows = [[letter in pair for pair in ("Aa", "Cc", "Gg", "Tt")] for letter in sequence]
    right = np.reshape(np.array(rows, dtype=float), (len(sequence), 4))
    close(one_hot_dna(sequence), right, given={"sequence": sequence}, claim=claim)


def drawn(rng, length, letters=ACGT):
    return "".join(rng.choice(list(letters), length))


@test_case(points=0.3, failure_message="Each letter is a row, and the columns are A, C, G, T in this order.")
@explained()
def has_the_columns_in_order(one_hot_dna):
    given = {"sequence": "ACGT"}
    close(one_hot_dna("ACGT"), np.eye(4), given=given)
    close(one_hot_dna("GA"), [[0, 0, 1, 0], [1, 0, 0, 0]], given={"sequence": "GA"})


@test_case(points=0.25, failure_message="Small letters mean the same as capital ones.")
@explained()
def takes_small_letters(one_hot_dna):
    close(one_hot_dna("gatc"), np.eye(4)[[2, 0, 3, 1]], given={"sequence": "gatc"})
    close(one_hot_dna("tA"), np.eye(4)[[3, 0]], given={"sequence": "tA"})


@test_case(points=0.25, failure_message="What is none of the four letters is a row of zeros.")
@explained()
def gives_zeros_for_other_letters(one_hot_dna):
    close(one_hot_dna("ANC"), [[1, 0, 0, 0], [0] * 4, [0, 1, 0, 0]], given={"sequence": "ANC"})
    close(one_hot_dna("nT-"), [[0] * 4, [0, 0, 0, 1], [0] * 4], given={"sequence": "nT-"})


@test_case(points=0.5, hidden=True, failure_message="Any sequence has a row for each of its letters.")
@explained(like="has_the_columns_in_order")
def encodes_unforeseen_sequences(one_hot_dna):
    rng = fresh_rng()
    for length in (30, 7, 4):
        encodes(one_hot_dna, drawn(rng, length))


@test_case(points=0.3, hidden=True, failure_message="Capital, small and other letters may follow each other.")
@explained(like="gives_zeros_for_other_letters")
def encodes_letters_of_every_kind(one_hot_dna):
    rng = fresh_rng()
    for _ in range(3):
        encodes(one_hot_dna, drawn(rng, 40, "ACGTacgtNnRYx-"))


@test_case(points=0.2, hidden=True, failure_message="A single letter is one row: the shape is (1, 4).")
@explained(like="has_the_columns_in_order", robustness=True)
def encodes_a_single_letter(one_hot_dna):
    for sequence in fresh_rng().permutation(list("AcGTn")).tolist():
        encodes(one_hot_dna, sequence)


@test_case(points=0.2, hidden=True, failure_message="A sequence without letters has no rows: (0, 4).")
@explained(like="has_the_columns_in_order", robustness=True)
def encodes_nothing(one_hot_dna):
    encodes(one_hot_dna, drawn(fresh_rng(), 5), claim="An ordinary sequence comes first here.")
    encodes(one_hot_dna, "")
