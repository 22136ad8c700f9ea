from checks import equal, explained, fresh_rng
from otter.test_files import test_case

OK_FORMAT = False
name = "reverse_complement"
points = None

PARTNERS = {"A": "T", "C": "G", "G": "C", "T": "A", "a": "T", "c": "G", "g": "C", "t": "A"}


def turns(reverse_complement, sequence, claim=""):
    """The partners come back, from the last letter to the first."""
    right = "".join([PARTNERS.get(letter, "N") for letter in sequence][::-1])
    equal(reverse_complement(sequence), right, given={"sequence": sequence}, claim=claim)


def drawn(rng, length, letters="ACGT"):
    return "".join(rng.choice(list(letters), length))


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


@test_case(points=0.5, hidden=True, failure_message="The other strand of any sequence is read.")
@explained(like="reads_the_other_strand")
def reads_unforeseen_sequences(reverse_complement):
    rng = fresh_rng()
    for length in (25, 8, 1):
        turns(reverse_complement, drawn(rng, length) + "AC")


@test_case(points=0.3, hidden=True, failure_message="The other strand of the other strand is the sequence.")
@explained(like="reads_the_other_strand")
def comes_back_after_two_turns(reverse_complement):
    rng = fresh_rng()
    for length in (15, 6):
        sequence = drawn(rng, length) + "CC"
        turns(reverse_complement, sequence)
        claim = "Turned twice, a sequence is what it was."
        equal(
            reverse_complement(reverse_complement(sequence)),
            sequence,
            given={"sequence": sequence},
            claim=claim,
        )


@test_case(points=0.2, hidden=True, failure_message="Letters of every kind may follow each other.")
@explained(like="gives_n_for_other_letters", robustness=True)
def turns_letters_of_every_kind(reverse_complement):
    rng = fresh_rng()
    for _ in range(3):
        turns(reverse_complement, drawn(rng, 30, "ACGTacgtNnx-"))


@test_case(
    points=0.2, hidden=True, failure_message="A sequence without letters has none on the other strand."
)
@explained(like="reads_the_other_strand", robustness=True)
def turns_nothing(reverse_complement):
    turns(reverse_complement, drawn(fresh_rng(), 4) + "A", claim="An ordinary sequence comes first here.")
    turns(reverse_complement, "")
