"""What people write for one_hot_dna when it is not quite right."""

import numpy as np


@misconception(of="one_hot_dna")
def one_hot_dna_with_letters_as_columns(sequence):
    """Encode three letters and print the shape: which axis runs along the sequence?"""
    return np.array([[letter == each for letter in sequence.upper()] for each in "ACGT"], dtype=float)


@misconception(of="one_hot_dna")
def one_hot_dna_in_the_order_of_the_partners(sequence):
    """Encode `ACGT`, and name the column of each 1: is that the order that the rules ask for?"""
    return np.array([[letter == each for each in "ATCG"] for letter in sequence.upper()], dtype=float)


@misconception(of="one_hot_dna")
def one_hot_dna_with_g_and_c_exchanged(sequence):
    """Encode `ACGT`, and name the column of each 1: is that the order that the rules ask for?"""
    return np.array([[letter == each for each in "AGCT"] for letter in sequence.upper()], dtype=float)


@misconception(of="one_hot_dna")
def one_hot_dna_of_capital_letters_only(sequence):
    """Encode `acgt`: are these other letters than `ACGT`?"""
    return np.array([[letter == each for each in "ACGT"] for letter in sequence], dtype=float).reshape(-1, 4)


@misconception(of="one_hot_dna")
def one_hot_dna_that_knows_four_letters(sequence):
    """Encode `ANC`: what should become of a letter that your table does not have?"""
    return np.eye(4)[["ACGT".index(letter) for letter in sequence.upper()]]


@misconception(of="one_hot_dna")
def one_hot_dna_by_a_table_of_four(sequence):
    """Encode `ANC`: what should become of a letter that your table does not have?"""
    rows = {"A": [1, 0, 0, 0], "C": [0, 1, 0, 0], "G": [0, 0, 1, 0], "T": [0, 0, 0, 1]}
    return np.array([rows[letter] for letter in sequence.upper()])


@misconception(of="one_hot_dna")
def one_hot_dna_that_finds_unknown_letters_last(sequence):
    """Encode `N` alone and look at its row: how many letters does it claim to be?"""
    return np.eye(4)[["ACGT".find(letter) for letter in sequence.upper()]]


@misconception(of="one_hot_dna")
def one_hot_dna_that_leaves_unknown_letters_out(sequence):
    """Encode `ANC` and count the rows: has each letter still its own place?"""
    return np.array(
        [[letter == each for each in "ACGT"] for letter in sequence.upper() if letter in "ACGT"], float
    )


@misconception(of="one_hot_dna")
def one_hot_dna_with_a_quarter_for_unknown_letters(sequence):
    """Encode `N` alone: does the rule speak of quarters, or of something else?"""
    rows = np.array([[letter == each for each in "ACGT"] for letter in sequence.upper()], dtype=float)
    rows[rows.sum(axis=1) == 0] = 0.25
    return rows


@misconception(of="one_hot_dna")
def one_hot_dna_with_ones_for_unknown_letters(sequence):
    """Encode `N` alone and look at its row: how many letters does it claim to be?"""
    rows = np.array([[letter == each for each in "ACGT"] for letter in sequence.upper()], dtype=float)
    rows[rows.sum(axis=1) == 0] = 1
    return rows


@misconception(of="one_hot_dna")
def one_hot_dna_with_a_column_for_n(sequence):
    """Encode `ACGT` and print the shape: how many columns are asked for?"""
    return np.array([[letter == each for each in "ACGTN"] for letter in sequence.upper()], dtype=float)


@misconception(of="one_hot_dna")
def one_hot_dna_in_one_row(sequence):
    """Encode two letters and print the shape: is there a row for each?"""
    return np.array([[letter == each for each in "ACGT"] for letter in sequence.upper()], dtype=float).ravel()


@misconception(of="one_hot_dna")
def one_hot_dna_as_numbers_of_letters(sequence):
    """Print the shape of your result: is it a row for each letter, or one number?"""
    return np.array(["ACGT".find(letter) for letter in sequence.upper()])


@misconception(of="one_hot_dna")
def one_hot_dna_that_loses_the_columns_of_nothing(sequence):
    """Encode the empty string and print the shape: how many columns are left?"""
    return np.array([[letter == each for each in "ACGT"] for letter in sequence.upper()], dtype=float)
