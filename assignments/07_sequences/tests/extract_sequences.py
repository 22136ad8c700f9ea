from checks import equal, explained, raises
from otter.test_files import test_case

OK_FORMAT = False
name = "extract_sequences"
points = None

ORDINARY = "Ordinary intervals come first here."
GENOME = {"chr1": "AACCGGTTTA", "chr2": "GATC"}
PARTNERS = {"A": "T", "C": "G", "G": "C", "T": "A"}


def cuts(extract_sequences, genome, intervals, claim=""):
    """Each interval gives its letters, those of the strand - from the last to the first, as partners."""
    right = []
    for chromosome, start, end, strand in intervals:
        letters = genome[chromosome].upper()[start:end]
        right.append(letters if strand == "+" else "".join(PARTNERS.get(each, "N") for each in letters[::-1]))
    given = {"genome": genome, "intervals": intervals}
    equal(extract_sequences(genome, intervals), right, given=given, claim=claim)


@test_case(points=0.4, failure_message="Positions count from 0, and the end is not part of the interval.")
@explained()
def leaves_the_end_out(extract_sequences):
    intervals = [("chr1", 0, 3, "+"), ("chr2", 1, 2, "+")]
    given = {"genome": GENOME, "intervals": intervals}
    equal(extract_sequences(GENOME, intervals), ["AAC", "A"], given=given)
    given["intervals"] = [("chr2", 0, 4, "+")]
    equal(extract_sequences(GENOME, given["intervals"]), ["GATC"], given=given)


@test_case(points=0.5, failure_message="On the strand - the reverse complement is read.")
@explained()
def reads_the_other_strand(extract_sequences):
    intervals = [("chr1", 3, 8, "-"), ("chr1", 3, 8, "+"), ("chr2", 2, 4, "-")]
    given = {"genome": GENOME, "intervals": intervals}
    equal(extract_sequences(GENOME, intervals), ["AACCG", "CGGTT", "GA"], given=given)
    given["intervals"] = [("chr2", 0, 2, "-")]
    equal(extract_sequences(GENOME, given["intervals"]), ["TC"], given=given)


@test_case(points=0.3, failure_message="A chromosome that is not there is a ValueError.")
@explained()
def refuses_an_unknown_chromosome(extract_sequences):
    cuts(extract_sequences, GENOME, [("chr1", 1, 4, "+")], claim=ORDINARY)
    intervals = [("chr1", 1, 4, "+"), ("chr9", 0, 2, "+")]
    raises(ValueError, extract_sequences, GENOME, intervals, claim="There is no chr9 in this genome.")
