from checks import equal, explained, fresh_rng, raises
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


def drawn_genome(rng, letters="ACGT"):
    return {
        name: "".join(rng.choice(list(letters), rng.integers(20, 40))) for name in ("chr1", "chr2", "chrM")
    }


def drawn_intervals(rng, genome, count):
    """Draw intervals of two letters or more, on both strands in turn."""
    found = []
    for number in range(count):
        chromosome = str(rng.choice(list(genome)))
        start = int(rng.integers(0, len(genome[chromosome]) - 2))
        end = int(rng.integers(start + 2, len(genome[chromosome]) + 1))
        found.append((chromosome, start, end, "+-"[number % 2]))
    return found


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


@test_case(
    points=0.8, hidden=True, failure_message="Intervals of any place, length and strand come in their order."
)
@explained(like="reads_the_other_strand")
def cuts_unforeseen_intervals(extract_sequences):
    rng = fresh_rng()
    for count in (6, 2):
        genome = drawn_genome(rng)
        cuts(extract_sequences, genome, drawn_intervals(rng, genome, count))


@test_case(points=0.4, hidden=True, failure_message="An interval may end where its chromosome does.")
@explained(like="leaves_the_end_out")
def reaches_the_end_of_a_chromosome(extract_sequences):
    rng = fresh_rng()
    genome = drawn_genome(rng)
    for strand in "+-":
        whole = [(name, 0, len(letters), strand) for name, letters in genome.items()]
        last = [(name, len(letters) - 3, len(letters), strand) for name, letters in genome.items()]
        cuts(extract_sequences, genome, [*last, *whole])


@test_case(points=0.2, hidden=True, failure_message="Capital letters come back, whatever the genome has.")
@explained(like="leaves_the_end_out", robustness=True)
def gives_capital_letters(extract_sequences):
    rng = fresh_rng()
    for _ in range(2):
        genome = drawn_genome(rng, "ACGTacgtN")
        cuts(extract_sequences, genome, drawn_intervals(rng, genome, 4))


@test_case(points=0.2, hidden=True, failure_message="An end beyond that of the chromosome is a ValueError.")
@explained(like="refuses_an_unknown_chromosome", robustness=True)
def refuses_an_end_beyond(extract_sequences):
    rng = fresh_rng()
    genome = drawn_genome(rng)
    intervals = drawn_intervals(rng, genome, 2)
    cuts(extract_sequences, genome, intervals, claim=ORDINARY)
    length = len(genome["chr2"])
    for beyond in (("chr2", length - 2, length + 1, "+"), ("chr2", length, length + 4, "-")):
        claim = f"The chromosome chr2 has {length} letters."
        raises(ValueError, extract_sequences, genome, [*intervals, beyond], claim=claim)


@test_case(points=0.2, hidden=True, failure_message="Genome and intervals are afterwards what they were.")
@explained(like="leaves_the_end_out", robustness=True)
def leaves_what_it_is_given_alone(extract_sequences):
    rng = fresh_rng()
    for _ in range(2):
        genome = drawn_genome(rng)
        intervals = drawn_intervals(rng, genome, 3)
        before = dict(genome), list(intervals)
        cuts(extract_sequences, genome, intervals, claim=ORDINARY)
        equal((genome, intervals), before, given={"genome": before[0], "intervals": before[1]})
