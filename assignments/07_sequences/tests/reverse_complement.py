from checks import equal, explained
from otter.test_files import test_case

OK_FORMAT = False
name = "reverse_complement"
points = None


@test_case(points=0.4, failure_message="The other strand is read: partners, from the last to the first.")
@explained()
def reads_the_other_strand(reverse_complement):
    for sequence, right in (("AACG", "CGTT"), ("GATTACA", "TGTAATC")):
        equal(reverse_complement(sequence), right, given={"sequence": sequence})


@test_case(points=0.2, failure_message="Small letters are read, and capital ones come back.")
@explained()
def takes_small_letters(reverse_complement):
    for sequence, right in (("aacg", "CGTT"), ("gAt", "ATC")):
        equal(reverse_complement(sequence), right, given={"sequence": sequence})


@test_case(points=0.2, failure_message="What has no partner becomes N.")
@explained()
def gives_n_for_other_letters(reverse_complement):
    for sequence, right in (("ANNC", "GNNT"), ("nA", "TN")):
        equal(reverse_complement(sequence), right, given={"sequence": sequence})
