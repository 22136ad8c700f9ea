import numpy as np
from checks import close, explained
from otter.test_files import test_case

OK_FORMAT = False
name = "one_hot_dna"
points = None


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
